import Analysis
import Language
import Model

/// `history`: names, what came before and after, then all that is stated of a thing in the order of time.
struct HistoryQuestion: RowQuestion {
  let entity: EntityID

  var time: TimePolicy { .allDates }
  var columns: [Answer.Column] { .columns(["stated": .text, "what": .text, "status": .text]) }

  func title(_ wording: Wording) -> String { wording.name(entity) }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.history(of: entity) }

  /// The first line tells the life of the thing: when it began and ended, what came after, and when papers speak of it.
  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let (wording, branch) = (runner.wording, runner.branch)
    if let course = wording.course(of: entity) {
      answer.title = course
      return
    }
    var line = Headline(entity, wording)
    let (begin, end) = wording.view.bounds(of: entity)
    line.pieces = wording.happening(of: entity)
    line.pieces += course(begin, end, wording)
    line.pieces += wording.followers(of: entity)
    // Of a person papers tell by what they hold.
    let about = branch.kind(of: entity) == .person ? branch.facts(about: entity) : []
    let periods = (branch.facts(of: entity) + about).map { branch.fact($0) }.flatMap { fact in
      fact.period.map { [$0] } ?? wording.view.known(fact.attestations).compactMap { branch.covering($0.source) }
    }
    let first = periods.min { ($0.range.start, $0.range.last) < ($1.range.start, $1.range.last) }
    let last = periods.max { ($0.range.last, $0.range.start) < ($1.range.last, $1.range.start) }
    if let first, let last {
      line.pieces.append(
        first == last
          ? "stated for \(first.spoken) alone" : "stated from \(first.first.spoken) to \(last.last.spoken)")
    }
    if wording.view.isPlannedAlone(entity) {
      line.pieces.insert(wording.planned(entity), at: 0)
    } else if begin == nil, branch.kind(of: entity) == .body {
      line.pieces.append("when it began is not stated")
    }
    if answer.rows.contains(where: { !$0.evidence.isEmpty }), !line.pieces.isEmpty { answer.title = line.text }
  }
}

extension HistoryQuestion {
  /// When a thing began and ended; where both leave no room, the end first, which tells whether it is still there.
  private func course(_ begin: Boundary?, _ end: Boundary?, _ wording: Wording) -> [String] {
    let isAssumed = wording.view.claimList(of: entity, .exists).claims.contains { $0.certainty == .assumed }
    func told(_ time: (Boundary) -> String) -> [String] {
      let began = begin.map { ($0.isAhead(of: wording.view) ? "begins " : "began ") + time($0) }
      let ended = end.map { end in
        let word = end.isAhead(of: wording.view) ? "ends " : "ended "
        return (isAssumed ? "when it ended is not stated; assumed " : word) + time(end)
      }
      return [began, ended].compactMap(\.self)
    }
    func fits(_ pieces: [String]) -> Bool {
      let name = wording.view.acronym(of: entity) ?? wording.name(entity)
      return "\(name): \(pieces.joined(separator: "; "))".count <= Headline.widest
    }
    let plain = told { wording.time($0) }
    if fits(plain) { return plain }
    let short = told { $0.event == nil ? wording.closely($0) : wording.time($0) }
    return fits(short) ? short : short.reversed()
  }

  /// The kinds of thing that go on until they end.
  private static let goOn: Set<EntityKind> = [.body, .organisation, .post, .route]

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    entity = try resolver.thing(.subject)
  }
}

extension AnswerWriter {
  fileprivate mutating func history(of entity: EntityID) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    try names(of: entity, &draft)
    for isLater in [false, true] {
      for kin in try run.kin(of: entity, isLater: isLater) { tell(kin, isLater: isLater, &draft) }
    }
    let isSectioned = !draft.rows.isEmpty
    let stated = try run.history(of: entity).filter { ![.called, .predecessor].contains($0.relation) }
    for group in Self.grouped(stated.map { line($0, on: entity) }) {
      tell(group, section: isSectioned ? "In the order of time" : "", &draft)
    }
    if draft.rows.isEmpty {
      draft.add([.text(""), .unknown("nothing stated"), .text("")], "nothing is stated of it", entity: entity, on: [])
    }
    return draft
  }

  // MARK: Names

  /// The names it was called by, where there was more than one.
  private mutating func names(of entity: EntityID, _ draft: inout AnswerBuilder) throws(Stop) {
    let names = try run.claimList(of: entity, .called).claims.enumerated().sorted { one, other in
      (one.element.attested?.start.number ?? .min, one.offset) < (
        other.element.attested?.start.number ?? .min, other.offset
      )
    }.map(\.element)
    let isPlain = names.count == 1 && wording.value(names[0].value) == branch.declaredName(of: entity)
    for name in names where !isPlain {
      let periods = wording.periods(name)
      let words = "\(wording.value(name.value)) · stated in \(periods)\(wording.limits(name))"
      draft.add(
        [.text(periods), .text("name: " + wording.value(name.value)), .text("")], words, section: "Names",
        entity: entity,
        allPlaces: true, on: [name])
    }
  }

  // MARK: Before and after

  private func tell(_ kin: Kin, isLater: Bool, _ draft: inout AnswerBuilder) {
    let name = wording.name(kin.entity)
    var words = isLater ? "followed by \(name)" : "follows \(name)"
    if kin.distance > 1 {
      words =
        isLater
        ? "\(name), which followed \(wording.name(kin.neighbour))" : "\(name), before \(wording.name(kin.neighbour))"
    }
    let turn = isLater ? kin.neighbour : kin.entity
    let boundary = view.bounds(of: turn).end ?? view.bounds(of: isLater ? kin.entity : kin.neighbour).begin
    let day = kin.event.flatMap { branch.facts(of: $0, .eventDay).first }.flatMap { branch.value($0).date }
    let when = boundary.map { wording.closely($0) } ?? day.map { wording.closely($0) } ?? "no date is stated"
    words += " · " + when
    var isAssumed = false
    var isPlanned = view.isPlannedAlone(kin.entity)
    for claim in kin.claims where claim.relation == .predecessor {
      isAssumed = claim.certainty == .assumed
      for item in claim.qualifications where item.qualifier == .note { words += " (\(wording.value(item.value)))" }
      if view.isPlanned(claim) { isPlanned = true }
    }
    if isPlanned { words += " · planned" }
    if isAssumed { words += " · assumed" }
    draft.add(
      [.text(when), .text(words), .text(isAssumed ? "assumed" : "")], words,
      section: isLater ? "What came after" : "What came before", isPossible: isAssumed, entity: kin.entity,
      allPlaces: true, on: kin.claims)
  }

  // MARK: In the order of time

  /// One statement of a history in its parts, so that what differs in one part alone can stand in one line.
  private struct HistoryLine {
    let when: String
    let clause: String
    let value: String
    let rest: String
    let isPlanned: Bool
    let claim: Claim

    func isAlike(_ other: HistoryLine) -> Bool {
      when == other.when && clause == other.clause && rest == other.rest && isPlanned == other.isPlanned
    }
  }

  private func line(_ claim: Claim, on entity: EntityID) -> HistoryLine {
    let isOwn = claim.subject == entity
    let wording = wording.then(claim)
    if claim.relation == .eventDay {
      let note = wording.qualifications(claim)
      let words = view.isPlanned(claim) ? "is to take place" : "took place"
      return HistoryLine(
        when: when(claim), clause: words, value: "", rest: note, isPlanned: view.isPlanned(claim),
        claim: claim)
    }
    let clause = isOwn ? wording.clause(claim) : wording.inverseClause(claim)
    let value =
      isOwn
      ? wording.value(claim.value)
      : clause.contains(": ") ? wording.name(claim.subject) : wording.title(claim.subject)
    let note = claim.qualifications.first { $0.qualifier == .note }.map { " (\(wording.value($0.value)))" } ?? ""
    // What is stated of a thing that is only planned is as open as that.
    let isPlanned = view.isPlanned(claim) || (!isOwn && view.isPlannedAlone(claim.subject))
    var head = clause
    var middle = ""
    if !claim.value.isGap, !value.isEmpty, let range = clause.firstRange(of: value) {
      head = String(clause[..<range.lowerBound])
      middle = String(clause[range.lowerBound...])
      if !note.isEmpty, middle.hasSuffix(note) { middle.removeLast(note.count) }
    }
    return HistoryLine(
      when: when(claim), clause: head, value: middle,
      rest: (middle.isEmpty ? "" : note) + wording.limits(claim) + wording.inShadow(claim),
      isPlanned: isPlanned, claim: claim)
  }

  /// The time a statement is placed at: the event's own day, a stated beginning or end, or the time it is stated for.
  private func when(_ claim: Claim) -> String {
    if claim.relation == .eventDay, case .date(let date) = claim.value { return wording.closely(date) }
    if [.ends, .begins].contains(claim.relation) {
      for fact in branch.facts(of: claim.subject, .eventDay) {
        if case .date(let date) = branch.value(fact) { return wording.closely(date) }
      }
    }
    let periods = wording.periods(claim)
    return periods.isEmpty ? "no date" : periods
  }

  /// Neighbours that differ in their value alone are one line.
  private static func grouped(_ lines: [HistoryLine]) -> [[HistoryLine]] {
    var groups: [[HistoryLine]] = []
    for line in lines {
      if let last = groups.last?.first, !line.value.isEmpty, !last.value.isEmpty, last.isAlike(line) {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups
  }

  private func tell(_ lines: [HistoryLine], section: String, _ draft: inout AnswerBuilder) {
    guard let first = lines.first else { return }
    let isText = first.clause.hasSuffix(": ") || lines.contains { $0.value.contains(", ") }
    let values = lines.map(\.value)
    let joined = lines.count == 1 ? first.value : isText ? values.joined(separator: "; ") : Wording.list(values)
    let words = first.clause + joined
    let planned = first.isPlanned ? " · planned" : ""
    draft.add(
      [.text(first.when), .text(words), .text(first.isPlanned ? "planned" : "")],
      "\(first.when): \(words)\(first.rest)\(planned)", section: section,
      entity: lines.count == 1 ? first.claim.value.entity : nil,
      times: lines.contains { $0.claim.isPart } ? lines.map(\.claim.attested) : [], on: lines.map(\.claim))
  }
}

extension Wording {
  /// When an event took place, or was to.
  fileprivate func happening(of event: EntityID) -> [String] {
    guard let fact = view.branch.facts(of: event, .eventDay).first, let date = view.branch.value(fact).date else {
      return []
    }
    guard view.branch.fact(fact).status == .planned else { return ["took place " + closely(date)] }
    let isPast = date.range.last <= view.slice.days.last
    return ["planned for " + closely(date)] + (isPast ? ["no paper says that it took place"] : [])
  }

  /// That a thing is only planned, and from when: `only planned, from September 2025`.
  fileprivate func planned(_ entity: EntityID) -> String {
    let begins = view.branch.facts(of: entity, .exists).compactMap { view.branch.written(view.branch.fact($0).from) }
    return "only planned" + (begins.first.map { ", from \(closely($0))" } ?? "")
  }

  /// What came after a thing, and what is only planned to.
  fileprivate func followers(of entity: EntityID) -> [String] {
    let later = view.branch.facts(about: entity, .predecessor).map { view.branch.subject($0) }.uniqued()
    return [(false, "followed by "), (true, "next, planned: ")].compactMap { isPlanned, words in
      let names = later.filter { view.isPlannedAlone($0) == isPlanned }.map { title($0) }
      return names.isEmpty ? nil : words + Self.list(names)
    }
  }

  /// How a figure went: each year's where they are few, and how much more or less the last is than the first; nil of what is no
  /// series, has one figure alone, or of a year two that differ.
  fileprivate func course(of series: EntityID) -> String? {
    guard view.branch.kind(of: series) == .series else { return nil }
    let branch = view.branch
    var figures: [(period: WrittenPeriod, quantity: Quantity)] = []
    for fact in branch.facts(of: series, .figure).map({ branch.fact($0) }) {
      guard let period = fact.period, case .quantity(let quantity) = fact.value else { continue }
      let known = figures.first { $0.period.range.overlaps(period.range) }
      if let known, known.quantity != quantity.quantity { return nil }
      if known == nil { figures.append((period, quantity.quantity)) }
    }
    figures.sort { $0.period.range.start < $1.period.range.start }
    guard figures.count > 1, let first = figures.first, let last = figures.last else { return nil }
    func said(_ figure: (period: WrittenPeriod, quantity: Quantity)) -> String {
      "\(Answer.Cell(figure.quantity).text) in \(figure.period.spoken)"
    }
    let few = 5
    let all =
      figures.count <= few
      ? Self.list(figures.map(said)) : "from \(said(first)) to \(said(last)), \(figures.count) figures in all"
    let since = Self.difference(first.quantity, last.quantity)
    if figures.count == 2 { return "\(name(series)): \(all): \(since)" }
    // What it is beside the figure before may be the opposite of what it is beside the first.
    let before = figures[figures.count - 2]
    let latest = Self.difference(before.quantity, last.quantity, than: before.period.spoken)
    return
      "\(name(series)): \(all): \(latest), and \(Self.difference(first.quantity, last.quantity, than: first.period.spoken))"
  }

  /// How much more or less one figure is than another, and in per cent of it where it is not nought.
  ///
  /// - Parameter period: of which period the first is; nil where that is said already.
  private static func difference(_ first: Quantity, _ last: Quantity, than period: String? = nil) -> String {
    let more = last.value - first.value
    let than = period.map { " than in \($0)" } ?? ""
    if more == .zero { return "no more and no less\(than)" }
    let amount = Answer.Cell(Quantity(more.magnitude, last.unit)).text
    let words = "\(amount) \(more > .zero ? "more" : "less")\(than)"
    guard let share = more.magnitude.divided(by: first.value.magnitude) else { return words }
    return words + " (\(Quantity(share, .perCent).spoken))"
  }
}

extension View {
  /// Whether everything that says when a thing exists only plans it.
  fileprivate func isPlannedAlone(_ entity: EntityID) -> Bool {
    let lives = claimList(of: entity, .exists).claims
    return !lives.isEmpty && lives.allSatisfy { isPlanned($0) }
  }
}

extension Value {
  fileprivate var date: WrittenDate? { if case .date(let date) = self { date } else { nil } }
}

extension Boundary {
  /// Whether it comes after the day that answers are for, on whatever of its days.
  fileprivate func isAhead(of view: View) -> Bool { !isUndated && days.start > view.slice.days.last }
}
