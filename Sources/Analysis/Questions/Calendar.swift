public import Model

extension Evaluation {
  /// What begins, ends, lapses, is due or is planned for some days, about some things.
  ///
  /// - Parameter newest: the last day that a source covers: what was due by then and is not stated, could have been.
  public mutating func calendar(
    of days: DayRange, about subjects: [EntityID], newest: Day?
  ) throws(Stop) -> CalendarAnswer {
    var answer = CalendarAnswer()
    for subject in subjects {
      let facts = view.branch.facts(of: subject)
      try budget.spend(1 + facts.count)
      guard let kind = view.branch.kind(of: subject), kind != .rule else { continue }
      var entries: [CalendarEntry] = []
      for relation in Set(facts.map { view.branch.fact($0).relation }).sorted() {
        let chosen = facts.filter { view.branch.fact($0).relation == relation }
        let claims = view.claims(chosen)
        log.read(claims)
        for claim in claims {
          dated(claim, kind, newest, &entries, &answer)
          entries += turns(of: claim, days)
          entries += ends(of: claim)
        }
      }
      switch kind {
      case .duty:
        entries += try cycles(of: subject, days, newest, &answer)
        entries += try limits(of: subject, newest, &answer)
      case .body: entries += try meetings(of: subject, days, newest, &answer)
      case .document: undatedPaper(subject, &answer)
      case .post: undatedTerm(subject, &answer)
      default: break
      }
      answer.entries += grouped(entries).filter { $0.days.overlaps(days) }
    }
    answer.entries = answer.entries.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      return (left.days.start, left.days.end, one.offset) < (right.days.start, right.days.end, other.offset)
    }.map(\.element)
    return answer
  }

  // MARK: Dates that are written

  /// What one statement puts in a calendar.
  private func dated(
    _ claim: Claim, _ kind: EntityKind, _ newest: Day?, _ entries: inout [CalendarEntry],
    _ answer: inout CalendarAnswer
  ) {
    let isPlanned = view.isPlanned(claim)
    func add(_ kind: CalendarEntry.Kind, _ period: WrittenPeriod) {
      let outcome = isPlanned ? outcome(of: claim, period.range, newest) : nil
      entries.append(
        CalendarEntry(
          kind: kind, subject: claim.subject, days: period.range, written: period, claims: [claim],
          isPlanned: isPlanned, outcome: outcome))
    }
    switch (claim.relation, claim.value) {
    case (.eventDay, .date(let date)):
      if !view.branch.isSetAside(claim.subject) { add(.happens, WrittenPeriod(date)) }
    case (.reviewBy, .date(let date)): add(.review, WrittenPeriod(date))
    case (.due, .date(let date)): add(.toBeDone, WrittenPeriod(date))
    case (.expires, .date(let date)): add(.expires, WrittenPeriod(date))
    case (.published, .date(let date)): add(.published, WrittenPeriod(date))
    case (.agreed, .period(let period)): add(.agreed, period)
    case (.inEffect, .date(let date)): add(.begins, WrittenPeriod(date))
    case (.covering, .period(let period)) where runs(claim.subject, kind) && !bounded(claim.subject):
      add(.periodBegins, WrittenPeriod(period.first))
      add(.periodEnds, WrittenPeriod(period.last))
    case (.priority, _):
      for period in claim.periods where isOwn(period, of: claim) && period.first != period.last {
        add(.periodBegins, WrittenPeriod(period.first))
        add(.periodEnds, WrittenPeriod(period.last))
      }
    default:
      let count = entries.count
      bounds(of: claim, kind) { add($0, $1) }
      let period = claim.facts.compactMap { view.branch.fact($0).period }.first
      if isPlanned, entries.count == count {
        if let period { add(.promised, period) } else if !hasBounds(claim) { promise(claim, &answer) }
      }
    }
  }

  /// The turns of one of several that begin in some days; the first begins with the statement itself.
  private func turns(of claim: Claim, _ days: DayRange) -> [CalendarEntry] {
    let start = claim.facts.compactMap { view.branch.boundary(view.branch.fact($0).from, isEnd: false) }.first
    return view.turns(of: claim, in: days).filter { $0.days != start?.days }.map { turn in
      CalendarEntry(
        kind: .turn(turn.holder), subject: claim.subject, days: turn.days, written: turn.days.written,
        claims: [claim], isPlanned: view.isPlanned(claim), outcome: nil)
    }
  }

  /// The ends of terms that began on a day that is not stated: each on one of several days, and no last day is written.
  private func ends(of claim: Claim) -> [CalendarEntry] {
    claim.facts.map { view.branch.fact($0) }.filter { $0.to == .open }.compactMap { endOfTerm($0) }.uniqued().map {
      CalendarEntry(
        kind: .ends, subject: claim.subject, days: $0, written: nil, claims: [claim],
        isPlanned: view.isPlanned(claim), outcome: nil)
    }
  }

  private func promise(_ claim: Claim, _ answer: inout CalendarAnswer) {
    // An event that is only planned plans what it begins and ends.
    let isOfEvent = [Relation.ends, .begins, .kind, .fulfils].contains(claim.relation)
    if !isOfEvent, !answer.promises.contains(claim.subject) { answer.promises.append(claim.subject) }
  }

  private func hasBounds(_ claim: Claim) -> Bool {
    claim.facts.contains { view.branch.fact($0).from != .open || view.branch.fact($0).to != .open }
  }

  /// Whether a period is written in the statement, and not that of its source.
  private func isOwn(_ period: WrittenPeriod, of claim: Claim) -> Bool {
    claim.facts.contains { view.branch.fact($0).period == period }
  }

  /// Whether a thing's own life is dated, so that the period it speaks of says no more.
  private func bounded(_ entity: EntityID) -> Bool {
    let (begin, end) = view.bounds(of: entity)
    return begin != nil || end != nil
  }

  /// The dated beginning and end of a statement; what an event begins or ends is told with the event.
  private func bounds(
    of claim: Claim, _ kind: EntityKind, _ add: (CalendarEntry.Kind, WrittenPeriod) -> Void
  ) {
    let own = view.bounds(of: claim.subject)
    for reference in claim.facts.prefix(1) {
      let fact = view.branch.fact(reference)
      // What begins or ends with the thing itself is told by that.
      if case .date(let date) = fact.from,
        claim.relation == .exists || own.begin != view.branch.boundary(fact.from, isEnd: false)
      {
        add(.begins, WrittenPeriod(date))
      }
      if case .date(let date) = fact.to,
        claim.relation == .exists || own.end != view.branch.boundary(fact.to, isEnd: true)
      {
        add(.ends, WrittenPeriod(date))
      }
    }
  }

  /// Statements of one thing that come to the same on the same date are one entry.
  private func grouped(_ entries: [CalendarEntry]) -> [CalendarEntry] {
    var result: [CalendarEntry] = []
    for entry in entries {
      let known = result.firstIndex {
        $0.kind == entry.kind && $0.written == entry.written && entry.written != nil && $0.isPlanned == entry.isPlanned
          && $0.outcome == entry.outcome
          && $0.claims[0].relation == entry.claims[0].relation
      }
      guard let known else {
        result.append(entry)
        continue
      }
      let first = result[known]
      result[known] = CalendarEntry(
        kind: first.kind, subject: first.subject, days: first.days, written: first.written,
        claims: first.claims + entry.claims, isPlanned: first.isPlanned, outcome: first.outcome)
    }
    return result
  }

  // MARK: What became of it

  /// What is known of whether something planned was done.
  private func outcome(of claim: Claim, _ days: DayRange, _ newest: Day?) -> CalendarEntry.Outcome {
    let branch = view.branch
    let isConfirmed = branch.facts(of: claim.subject, claim.relation).contains { reference in
      let fact = branch.fact(reference)
      return fact.value == claim.value && fact.status != .planned && !view.claims([reference]).isEmpty
        && claim.relation != .eventDay
    }
    if isConfirmed { return .confirmed }
    let later = branch.facts(about: claim.subject, .subjectMatter).map { branch.subject($0) }.filter { other in
      guard let boundary = branch.day(of: other), boundary.days.last >= days.start else { return false }
      return !isPlanned(other)
    }
    if !later.isEmpty { return .stated(later) }
    return newest.map { $0 > days.last } ?? false ? .notStated : .notReached
  }

  /// Whether the day of an event is only planned.
  func isPlanned(_ event: EntityID) -> Bool {
    let days = view.branch.facts(of: event, .eventDay)
    return !days.isEmpty && days.allSatisfy { view.branch.fact($0).status == .planned }
  }

  // MARK: What has no date

  /// Whether a paper is for the period it speaks of, and not about it: plans run, reports look back.
  private func runs(_ paper: EntityID, _ kind: EntityKind) -> Bool {
    kind == .document
      && view.branch.facts(of: paper, .kind).contains { fact in
        guard case .word(let word) = view.branch.value(fact) else { return false }
        return ["arrangements", "plan", "strategy", "agreement"].contains(view.branch.text(word))
      }
  }

  private func undatedPaper(_ paper: EntityID, _ answer: inout CalendarAnswer) {
    let branch = view.branch
    let isOfTime = runs(paper, .document)
    let dated: [Relation] = [.covering, .reviewBy, .expires, .agreed]
    if isOfTime, view.life(of: paper).0 != .no, !bounded(paper),
      dated.allSatisfy({ branch.facts(of: paper, $0).isEmpty })
    {
      answer.papers.append(paper)
    }
  }

  private func undatedTerm(_ post: EntityID, _ answer: inout CalendarAnswer) {
    let holders = view.claimList(of: post, .holder).live
    if !holders.isEmpty,
      holders.flatMap(\.facts).map({ view.branch.fact($0) }).allSatisfy({
        $0.to == .open && endOfTerm($0) == nil
      })
    {
      answer.terms.append(post)
    }
  }
}
