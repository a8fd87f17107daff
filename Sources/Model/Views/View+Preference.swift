extension View {
  /// Keeps the latest of several values where there can be one.
  ///
  /// Values attested for the same time disagree: the better evidenced is preferred, a tie keeps both as unknown.
  /// Otherwise the later value replaces the earlier from its own beginning.
  func preferLatest(_ claims: inout [Claim]) {
    let live = claims.indices.filter {
      claims[$0].isLive && claims[$0].truth != .no && claims[$0].value != .notStated
        && claims[$0].value != .unknown
    }
    endReplaced(&claims, among: live)
    guard live.count > 1 else { return }
    let stated = claims
    var beaten: [Int: [Int]] = [:]
    for index in live {
      beaten[index] = live.filter { $0 != index && settled(stated[index], beside: stated[$0]).truth == .no }
    }
    let above = beaten.mapValues { Self.above($0, beaten) }
    let perhaps = perhapsAbove(stated, live, beaten)
    for index in live {
      guard let other = beaten[index]?.first(where: { !(above[$0] ?? []).contains(index) }) else { continue }
      // What perhaps takes the place of what takes its own, in a circle, is perhaps not replaced.
      if perhaps[other]?.contains(index) ?? false {
        claims[index].truth = claims[index].truth && .unknown(.disagree)
        continue
      }
      let lost = settled(stated[index], beside: stated[other])
      (claims[index].truth, claims[index].phase) = (.no, lost.phase)
    }
    for index in live where claims[index].truth != .no {
      for other in live where other != index && claims[other].truth != .no {
        let truth = settled(stated[index], beside: stated[other]).truth
        // Where each of several takes the place of the next, in a circle, it may be any of them.
        claims[index].truth = claims[index].truth && (truth == .no ? .unknown(.disagree) : truth)
      }
    }
  }

  /// For each of three or more what takes its place, certainly or in some way that days and plans may fall, and what does so of
  /// these; of two that papers merely disagree on neither does.
  private func perhapsAbove(_ stated: [Claim], _ live: [Int], _ beaten: [Int: [Int]]) -> [Int: Set<Int>] {
    guard live.count > 2, beaten.values.contains(where: { !$0.isEmpty }) else { return [:] }
    var ways: [Int: [Int]] = [:]
    for index in live {
      ways[index] = live.filter { other in
        guard other != index else { return false }
        let truth = settled(stated[index], beside: stated[other]).truth
        return truth == .no || !truth.reasons.subtracting(stated[index].truth.reasons).isSubset(of: .disagree)
      }
    }
    return ways.mapValues { Self.above($0, ways) }
  }

  /// Those that some of several take the place of, and whatever takes the place of these in turn.
  private static func above(_ first: [Int], _ beaten: [Int: [Int]]) -> Set<Int> {
    var found: Set<Int> = []
    var waiting = first
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += beaten[next] ?? [] }
    }
    return found
  }

  /// Who was replaced does not come back when who took over is there no more, or no paper speaks of them any more.
  private func endReplaced(_ claims: inout [Claim], among live: [Int]) {
    let followers = claims.filter { claim in
      guard claim.status == .inForce || claim.status == .planned, !Self.isGap(claim.value) else { return false }
      if case .ended = claim.phase { return true }
      return claim.phase == .lastStated && claim.status == .inForce && ownBeginning(claim) != nil
    }
    if followers.isEmpty { return }
    for index in live {
      let mine = claims[index]
      for later in followers {
        switch isBack(mine, after: later) {
        case .yes: continue
        case .no: (claims[index].truth, claims[index].phase) = (.no, .replaced)
        case .unknown(let reasons): claims[index].truth = claims[index].truth && .unknown(reasons)
        }
      }
    }
  }

  /// Whether a value that is stated holds again, or still, after another that is over: not if the other took its place and
  /// no paper states it for a time after that.
  private func isBack(_ mine: Claim, after later: Claim) -> Truth {
    guard let began = mine.beginning, later.value != mine.value,
      later.qualification(.about) == mine.qualification(.about), !isOfOneClause(mine, later)
    else { return .yes }
    guard case .ended = later.phase else {
      guard let day = ownBeginning(later) else { return .yes }
      return Truth(!(began < day.start && day.last <= slice.days.start))
    }
    let isNamed = mine.value.entity.map { branch.choice(later.value)?.options.contains($0) ?? false } ?? false
    guard let begin = later.beginning, !Self.isGap(mine.value), !isNamed else { return .yes }
    let (first, second) = (ownBeginning(mine)?.last ?? began, ownBeginning(later)?.last ?? begin)
    guard began < second else { return .yes }
    if later.status == .planned { return .unknown(.successorPlanned) }
    if first >= begin { return .unknown(.dayNotStated) }
    let ends = later.facts.compactMap { change(branch.fact($0).to, isEnd: true) }.filter(\.isDated)
    // It ended with what it was of, before any end of its own: on which day the other's time was over is then not looked at.
    guard let end = ends.first, slice.hasPassed(end) != .no else { return .unknown(.notStated) }
    guard let last = mine.periods.map(\.range.last).max() else { return .yes }
    let isPast = last < end.days.start && slice.hasPassed(end) == .yes
    // Who perhaps never was there has perhaps taken nobody's place.
    if isPast, let entity = later.value.entity,
      case .unknown(let reasons) = at(TimeSlice(end.days.start.advanced(by: -1))).life(of: entity).0
    {
      return .unknown(reasons)
    }
    return isPast ? .no : last < end.days.last ? .unknown(.dayNotStated) : .yes
  }

  /// Whether a value only says that it is not said.
  static func isGap(_ value: Value) -> Bool { value == .notStated || value == .unknown }

  /// What becomes of one value beside another that is also stated for now.
  private func settled(_ mine: Claim, beside theirs: Claim) -> Claim {
    var result = mine
    // Several in one clause are meant together.
    if isOfOneClause(mine, theirs) { return mine }
    // A paper that names one of those among whom another leaves it open says more, and not something else.
    if fits(mine, in: theirs) { return mine }
    if isFiner(mine.value, theirs.value) { return mine }
    if mayFit(mine, in: theirs) { return mine }
    if mayFit(theirs, in: mine) {
      result.truth = mine.truth && .unknown(theirs.truth.reasons)
      return result
    }
    if fits(theirs, in: mine) || isFiner(theirs.value, mine.value) {
      (result.truth, result.phase) = (.no, .replaced)
      return result
    }
    // What is about one matter alone does not take the place of what is about another, or about all.
    if mine.qualification(.about) != theirs.qualification(.about) { return mine }
    if isLooser(mine, theirs) || isLooser(theirs, mine) { return mine }
    if isSuperseded(mine, by: theirs) {
      giveWay(&result, to: theirs, .replaced)
      return result
    }
    if isSuperseded(theirs, by: mine) { return mine }
    if mayFollow(mine, theirs) || mayFollow(theirs, mine) {
      result.truth = mine.truth && .unknown(.dayNotStated)
    } else if disagree(mine, theirs) {
      judge(&result, against: theirs)
    } else {
      replace(&result, by: theirs)
    }
    return result
  }

  /// A later value takes the place of an earlier one, as far as it is known which is the later, and that it holds.
  private func replace(_ mine: inout Claim, by theirs: Claim) {
    var (first, second) = (mine.beginning ?? .distantPast, theirs.beginning ?? .distantPast)
    // A plan for some day of a year may come after what began within it.
    if theirs.status == .planned, mine.status != .planned, let days = ownBeginning(theirs) {
      (first, second) = (ownBeginning(mine)?.start ?? first, days.last)
    } else if mine.value != theirs.value, theirs.phase != .planned, !isShadow(of: mine, theirs),
      !sameRate(mine.value, theirs.value)
    {
      switch isLater(theirs, than: mine) {
      case .yes: (first, second) = (.distantPast, .distantFuture)
      case .no: return
      case .unknown(let reasons):
        if mine.phase != .planned, theirs.truth != .no { mine.truth = mine.truth && .unknown(reasons) }
        return
      }
    }
    guard first < second else { return }
    // Whose paper has run out took the place of another all the same.
    if theirs.truth == .yes || theirs.truth.reasons == .lastStated {
      (mine.truth, mine.phase) = (.no, .replaced)
    } else if theirs.status != .shadow {
      var reasons = theirs.truth.reasons
      // It is the other that is planned.
      if reasons.contains(.planned) { reasons = reasons.subtracting(.planned).union(.successorPlanned) }
      mine.truth = mine.truth && .unknown(reasons)
    }
  }

  /// What becomes of one of two values that are stated for the same time.
  private func judge(_ mine: inout Claim, against theirs: Claim) {
    let preference = preference(mine, theirs)
    // Which of them follows the other, or for how long they share their time, may hang on a day that is not known.
    let isOpen =
      succession(mine, theirs) == .unknown(.dayNotStated) || (mayBeginLate(mine) && preference != .worse)
      || (mayBeginLate(theirs) && preference != .better)
    if isOpen, preference != .equal || endOfTelling(mine) != endOfTelling(theirs) {
      mine.truth = mine.truth && .unknown(.dayNotStated)
      return
    }
    // Beyond the time they share, the one that is attested longer goes on.
    if let end = endOfTelling(mine), let later = endOfTelling(theirs), end != later, slice.days.start >= min(end, later)
    {
      if end < later { giveWay(&mine, to: theirs, .replaced) }
      return
    }
    switch preference {
    case .worse: giveWay(&mine, to: theirs, .outranked)
    case .equal: mine.truth = mine.truth && .unknown(.disagree)
    case .better: break
    }
  }

  /// Whether it may have begun after the time it is stated for, and may have begun in it.
  private func mayBeginLate(_ claim: Claim) -> Bool {
    guard let days = ownBeginning(claim), let last = claim.attested?.last else { return false }
    return days.start <= last && days.last > last
  }

  /// The day after the last for which it is stated: of what begins after its paper's time, after the day on which it does.
  private func endOfTelling(_ claim: Claim) -> Day? {
    guard let end = claim.attested?.end else { return nil }
    return max(end, ownBeginning(claim).map { $0.start.advanced(by: 1) } ?? end)
  }

  /// One value yields to another, as far as that holds: where it has perhaps not begun, the first may still hold.
  private func giveWay(_ mine: inout Claim, to theirs: Claim, _ phase: Claim.Phase) {
    if theirs.truth.reasons.contains(.dayNotStated) {
      mine.truth = mine.truth && theirs.truth
    } else {
      (mine.truth, mine.phase) = (.no, phase)
    }
  }

  /// Whether one names somebody among whom the other leaves it open, whose turn it is where they take turns, for a time
  /// that they share; what is only planned to be open is to take its place.
  private func fits(_ named: Claim, in open: Claim) -> Bool { named.truth == .yes && isAmong(named, open) }

  /// The same of one that is only perhaps there.
  private func mayFit(_ named: Claim, in open: Claim) -> Bool {
    guard !named.truth.reasons.isEmpty, named.status == .inForce, let entity = named.value.entity else { return false }
    return !life(of: entity).0.reasons.isEmpty && isAmong(named, open)
  }

  private func isAmong(_ named: Claim, _ open: Claim) -> Bool {
    guard open.status != .planned, let choice = branch.choice(open.value),
      let entity = named.value.entity,
      choice.options.contains(entity), named.isContemporary(with: open)
    else { return false }
    return choice.turn == nil || turn(of: open) == entity
  }

  /// Whether one paper, or of how far something is done any, gives the later a day of its own from which it holds, and the earlier another or none, and of the
  /// earlier no end: then the later follows the earlier.
  private func isSuccession(_ first: Claim, _ second: Claim) -> Bool { succession(first, second) == .yes }

  /// The same as far as their days are known.
  private func succession(_ first: Claim, _ second: Claim) -> Truth {
    guard let one = tellingBeginning(first), let other = tellingBeginning(second),
      first.relation == .progress || Set(sources(of: first)) == Set(sources(of: second))
    else { return .no }
    func follows(_ later: Claim, _ earlier: Claim) -> Bool {
      ownBeginning(later) != nil && earlier.facts.allSatisfy { branch.fact($0).to == .open }
    }
    if one.last < other.start { return Truth(follows(second, first)) }
    if other.last < one.start { return Truth(follows(first, second)) }
    let may = one.start < other.last && follows(second, first) || other.start < one.last && follows(first, second)
    return may ? .unknown(.dayNotStated) : .no
  }

  /// The days on one of which it begins by its paper: what has no day of its own, for the time of the whole paper, is so
  /// from the first of these.
  private func tellingBeginning(_ claim: Claim) -> DayRange? {
    if let days = ownBeginning(claim) ?? beginningOfPaper(claim) { return days }
    guard let first = claim.attested?.start else { return nil }
    let isOfPaper = claim.facts.allSatisfy { branch.fact($0).from == .open && branch.fact($0).period == nil }
    return isOfPaper ? DayRange(first: first, last: first) : nil
  }

  /// Whether one may have begun only after the time for which the other is attested, and may have begun before that too,
  /// while no paper states it for a later time.
  private func mayFollow(_ later: Claim, _ earlier: Claim) -> Bool {
    guard later.value != earlier.value, let days = ownBeginning(later), ownBeginning(earlier) == nil,
      let last = earlier.attested?.last, let theirs = later.attested?.last
    else { return false }
    return days.start <= last && days.last > last && slice.days.last > last && theirs <= last
      && !isSuccession(later, earlier)
  }

  /// Whether one value began later than another, as far as their days are known; two that began on one day disagree.
  private func isLater(_ one: Claim, than other: Claim) -> Truth {
    let (follows, precedes) = (gives(other, wayTo: one), gives(one, wayTo: other))
    if follows != precedes { return Truth(follows) }
    guard let mine = beginnings(one), let theirs = beginnings(other) else {
      return beginnings(one) == beginnings(other) ? .unknown(.disagree) : Truth(beginnings(other) == nil)
    }
    if mine.start > theirs.last { return .yes }
    if mine.last < theirs.start { return .no }
    return .unknown(mine.start == mine.last && mine == theirs ? .disagree : .dayNotStated)
  }

  /// The days on one of which it began, or from the first of which it is attested.
  private func beginnings(_ claim: Claim) -> DayRange? {
    ownBeginning(claim) ?? beginningOfPaper(claim) ?? claim.beginning.map { DayRange(first: $0, last: $0) }
  }

  /// Whether one clause states both: several in one clause are meant together.
  public func isOfOneClause(_ first: Claim, _ second: Claim) -> Bool {
    first.facts.contains { one in
      let place = branch.fact(one).place
      return place != nil && second.facts.contains { branch.fact($0).place == place }
    }
  }

  /// Whether two values are attested for the same time, and neither is said to end by the time the other begins, nor
  /// does the paper of one replace that of the other.
  public func disagree(_ first: Claim, _ second: Claim) -> Bool {
    first.phase != .planned && second.phase != .planned && !isOfOneClause(first, second)
      && !(first.value == second.value && first.relation == .holder)
      && first.qualification(.about) == second.qualification(.about) && !isShadow(of: first, second)
      && !sameRate(first.value, second.value) && !isFiner(first.value, second.value)
      && !isFiner(second.value, first.value)
      && first.periods.contains { period in second.periods.contains { $0.range.overlaps(period.range) } }
      && !gives(first, wayTo: second) && !gives(second, wayTo: first) && !isSuccession(first, second)
      && !fits(first, in: second) && !fits(second, in: first)
      && !isSuperseded(first, by: second) && !isSuperseded(second, by: first)
  }

  /// Whether one of two statements is a shadow beside the other.
  private func isShadow(of first: Claim, _ second: Claim) -> Bool {
    (first.status == .shadow) != (second.status == .shadow)
  }

  /// Whether one is stated to end by the time the other is stated to begin, as far as their days are known.
  private func gives(_ first: Claim, wayTo second: Claim) -> Bool {
    guard let end = first.facts.lazy.compactMap({ change(branch.fact($0).to, isEnd: true) }).first,
      let begin = second.facts.lazy.compactMap({ change(branch.fact($0).from, isEnd: false) }).first
    else { return false }
    // What ends on an unknown day ends before what begins with the same event, and perhaps before nothing else.
    if end.isUndated || begin.isUndated { return end.event != nil && end.event == begin.event }
    return end.days.start <= begin.days.last
  }

  /// Whether one gives so many days, and the other as many working days: days of which kind is then not stated, and
  /// neither takes the other's place unless a source dates the change.
  private func isLooser(_ loose: Claim, _ exact: Claim) -> Bool {
    guard case .duration(let days) = loose.value, case .duration(let working) = exact.value else { return false }
    return days.unit == .day && working.unit == .workingDay && days.count == working.count
      && !(loose.facts + exact.facts).map { branch.fact($0) }.contains { fact in
        branch.boundary(fact.from, isEnd: false) != nil || branch.boundary(fact.to, isEnd: true) != nil
      }
  }

  /// Whether one date lies within the other: 14 June 2024 says more than June 2024, and nothing else.
  private func isFiner(_ fine: Value, _ coarse: Value) -> Bool {
    guard case .date(let day) = fine, case .date(let span) = coarse, fine != coarse else { return false }
    return span.range.start <= day.range.start && day.range.last <= span.range.last
  }

  /// Quarterly and four times a year are one rhythm in two words.
  private func sameRate(_ first: Value, _ second: Value) -> Bool {
    if case .rhythm(let one) = first, case .rhythm(let other) = second { return one.isSameRate(as: other) }
    return false
  }

  /// Whether a statement is of something that its source only plans.
  public func isPlanned(_ claim: Claim) -> Bool {
    claim.facts.allSatisfy { branch.fact($0).status == .planned }
  }

  enum Preference { case better, equal, worse }

  /// Stated before inferred before assumed; arrangements before report before plan; later published before earlier.
  func preference(_ mine: Claim, _ theirs: Claim) -> Preference {
    let (left, right) = (rank(mine), rank(theirs))
    if left == right { return .equal }
    return left.lexicographicallyPrecedes(right) ? .better : .worse
  }

  private func rank(_ claim: Claim) -> [Int] {
    let attestations = claim.facts.flatMap { branch.fact($0).attestations }
    let best = attestations.map { attestation -> [Int] in
      let covered = branch.covering(attestation.source)?.range.end.number ?? 0
      return [Int(attestation.certainty.rawValue), sourceRank(attestation.source), -Int(covered)]
    }
    return best.min { $0.lexicographicallyPrecedes($1) } ?? [Int.max]
  }

  private func sourceRank(_ source: EntityID) -> Int {
    for fact in branch.facts(of: source, .kind) {
      if case .word(let word) = branch.value(fact) {
        return ["law", "guidance", "arrangements", "report", "plan"].firstIndex(of: branch.text(word)) ?? 5
      }
    }
    return 5
  }
}
