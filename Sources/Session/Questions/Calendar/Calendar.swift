import Analysis
import Language
import Model

/// `calendar`: what begins, ends, lapses or falls due on some days.
struct CalendarQuestion: RowQuestion {
  let days: DayRange
  /// A thing with all that belongs to it; nil for everything.
  let place: EntityID?
  let isFile: Bool
  /// Whether the days are those taken when none are given.
  let isDefault: Bool

  var time: TimePolicy { .ownDays }
  var columns: [Answer.Column] {
    .columns([
      "first": .date, "last": .date, "when": .text, "what": .text, "of": .entity, "kind": .text, "force": .text,
      "how": .text,
    ])
  }

  func title(_ wording: Wording) -> String {
    let of = place.map { (wording.view.acronym(of: $0) ?? wording.name($0)) + ", " } ?? ""
    return "\(of)\(days.start.spoken) to \(days.last.spoken)"
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.calendar(self) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let count = answer.rows.count { $0.entity != nil }
    if count > 0 {
      answer.title += count == 1 ? ": 1 thing begins, ends or falls due" : ": \(count) things begin, end or fall due"
    }
    if isFile { answer.writeCalendar(runner.context.today) }
  }
}

extension CalendarQuestion {
  /// Without dates the time in use, and at least a year from its first day; with a first alone a year from it.
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let arguments = resolver.arguments
    place = try resolver.thingIfAny(.subject) ?? resolver.scope
    let (from, to) = (arguments.periodIfAny(.start), arguments.periodIfAny(.end))
    let start = from?.range.start ?? resolver.firstDay
    var last = start.advanced(by: Duration(count: 1, unit: .year)).advanced(by: -1)
    if from == nil, let inUse = resolver.context.at { last = max(last, inUse.range.last) }
    if let to {
      last = to.range.last
      guard last >= start else { throw resolver.backwards(from, to) }
    }
    days = DayRange(first: start, last: last)
    isFile = arguments.has(.icalendar)
    isDefault = from == nil && to == nil
  }
}

extension QuestionResolver {
  /// The first day of the time in use, or the day that answers are for.
  fileprivate var firstDay: Day { context.at?.range.start ?? defaultDay }

  fileprivate func backwards(_ start: WrittenPeriod?, _ end: WrittenPeriod) -> Refusal {
    let range = arguments.range(.end)
    guard let start else {
      return Refusal(
        Diagnostic(
          .endsBeforeNow, in: text.name, at: range, ["to \(end)", firstDay.spoken],
          expected: [Expectation.fromDate.words]))
    }
    let whole = arguments.range(.start).lowerBound..<range.upperBound
    return Refusal(Diagnostic(.periodBackwards, in: text.name, at: whole, ["from \(start) to \(end)"]))
  }
}

extension AnswerWriter {
  fileprivate mutating func calendar(_ calendar: CalendarQuestion) throws(Stop) -> AnswerBuilder {
    let place = calendar.place
    let subjects =
      place.map { place in
        let papers = QueryContext.unownedPapers(of: place, branch)
        return branch.entities().filter { branch.concerns($0, place) || papers.contains($0) }
      } ?? branch.entities()
    let answer = try run.calendar(of: calendar.days, about: subjects, newest: context.newestDay(branch))
    var draft = AnswerBuilder()
    for isExact in [true, false] {
      for entry in answer.entries where entry.isExact == isExact { try tell(entry, &draft) }
    }
    if draft.rows.isEmpty {
      let nothing = "nothing is dated to these days"
      let dates: [Answer.Cell] = [.unknown("not stated"), .unknown("not stated")]
      draft.add(
        dates + [.text(""), .unknown(nothing), .text(""), .text(""), .text(""), .text("")], nothing, on: [])
    }
    if calendar.isDefault {
      draft.note(
        context.at == nil
          ? "a year from \(calendar.days.start.spoken), the day that answers are for; `calendar from 2022 to 2025` asks of other days"
          : "of the time in use; `calendar from 2022 to 2025` asks of other days"
      )
    }
    noteUndated(answer, isNarrowed: place != nil, &draft)
    return draft
  }

  private mutating func tell(_ entry: CalendarEntry, _ draft: inout AnswerBuilder) throws(Stop) {
    let when = wording.when(entry)
    let what = wording.what(entry)
    let force = try force(entry)
    let kind = wording.kind(entry)
    var sentence = "\(when) · \(kind): \(what)"
    if !force.isEmpty { sentence += " · " + force }
    draft.add(
      [
        .date(entry.days.start.description), .date(entry.days.last.description), .text(when), .text(what),
        wording.cell(entry.subject), .text(kind), .text(force), .text(entry.isExact ? "exact" : "approximate"),
      ], sentence,
      section: entry.isExact ? "Days that are stated" : "Some day of a longer time: the day is not stated",
      isPossible: !entry.isExact || entry.isPlanned, entity: entry.subject, details: details(entry), allPlaces: true,
      kind: .entry(days: entry.days, isExact: entry.isExact),
      on: entry.claims)
    draft.mark("\(entry.mark(in: branch))@govsh")
  }

  /// Must, should or local, of a duty; of one whose own paper does not say, that of the law it carries out.
  private mutating func force(_ entry: CalendarEntry) throws(Stop) -> String {
    guard branch.kind(of: entry.subject) == .duty else { return "" }
    let law = try run.claimList(of: entry.subject, .carriesOut).claims.compactMap(\.value.entity)
    for duty in [entry.subject] + law {
      for claim in try run.claimList(of: duty, .force).claims where !claim.value.isGap {
        return wording.value(claim.value) + (duty == entry.subject ? "" : ", by what it carries out")
      }
    }
    return "force not stated"
  }

  // MARK: What has no date

  private func noteUndated(_ answer: CalendarAnswer, isNarrowed: Bool, _ draft: inout AnswerBuilder) {
    let kinds: [(things: [EntityID], one: String, many: String, list: String)] = [
      (
        answer.rhythms, "duty has a rhythm", "duties have a rhythm",
        "list duties where rhythm is stated and fulfilled-by is not stated"
      ),
      (
        answer.limits, "duty has a time limit", "duties have a time limit",
        "list duties where deadline is stated and started-by is not stated"
      ),
      (
        answer.bodies, "body has a rhythm of meetings", "bodies have a rhythm of meetings",
        "list bodies where meets is stated and meetings is not stated"
      ),
      (
        answer.papers, "plan or arrangement has no period, review or end",
        "plans and arrangements have no period, review or end",
        "list documents where (kind is plan or kind is strategy or kind is arrangements) and period is not stated"
      ),
      (
        answer.terms, "post has a holder and no end of the term", "posts have a holder and no end of the term",
        "list posts where holder is stated"
      ),
    ]
    for (things, one, many, list) in kinds where !things.isEmpty {
      let words = things.count == 1 ? "1 \(one)" : "\(things.count) \(many)"
      draft.note("not in a calendar, for no date is stated: \(words)\(isNarrowed ? " here" : "") · `\(list)`")
    }
    guard !answer.promises.isEmpty else { return }
    let names = answer.promises.prefix(4).map { wording.name($0) }
    let rest = answer.promises.count - names.count
    draft.note(
      "not in a calendar, for no time is stated: what is planned of \(answer.promises.count) "
        + (answer.promises.count == 1 ? "thing" : "things") + " · \(names.joined(separator: ", "))"
        + (rest > 0 ? " and \(rest) more" : "") + " · `show NAME`")
  }
}

extension Branch {
  /// Whether something in a calendar is of a place or a thing: it belongs there, is done there, or an event touches
  /// what does; what merely happened is of the place whose paper tells it.
  ///
  /// What is of a wider area is of each place in it.
  fileprivate func concerns(_ entity: EntityID, _ place: EntityID) -> Bool {
    if belongs(entity, to: place) || isWide(entity, around: place) { return true }
    let links: [Relation]
    switch kind(of: entity) {
    case .event, .decision, .meeting: links = [.begins, .ends, .subjectMatter, .fulfils, .starts, .decider, .doneBy]
    case .duty: links = [.responsible, .accountable, .exercisedBy]
    case .document: return isPaper(entity, of: place)
    case .post, .organisation, .person: return PlaceInUse(branch: self, scope: place).distance(to: entity) == 0
    default: return false
    }
    let things = links.flatMap { facts(of: entity, $0) }.compactMap { value($0).entity }
    if things.contains(where: { concernsDirectly($0, place) }) { return true }
    guard kind(of: place) == .area, kind(of: entity) != .duty, things.isEmpty else { return false }
    return facts(of: entity, .eventDay).flatMap { fact($0).attestations }.contains { belongs($0.source, to: place) }
  }

  /// Whether one of a place issued or signed a paper, or one that it replaces or that replaces it.
  private func isPaper(_ paper: EntityID, of place: EntityID) -> Bool {
    let others =
      facts(of: paper, .replaces).compactMap { value($0).entity } + facts(about: paper, .replaces).map { subject($0) }
    return ([paper] + others).contains { paper in
      let hands = [Relation.issuer, .signatory].flatMap { facts(of: paper, $0) }.compactMap { value($0).entity }
      return hands.contains { belongs($0, to: place) }
    }
  }

  private func concernsDirectly(_ thing: EntityID, _ place: EntityID) -> Bool {
    if belongs(thing, to: place) || isWide(thing, around: place) { return true }
    guard kind(of: thing) == .duty else { return false }
    return [Relation.responsible, .accountable, .exercisedBy].flatMap { facts(of: thing, $0) }
      .compactMap { value($0).entity }.contains { belongs($0, to: place) }
  }

  /// Whether a thing, or who issued it or has it as a part, covers an area that the place lies in.
  private func isWide(_ entity: EntityID, around place: EntityID) -> Bool {
    guard kind(of: place) == .area else { return false }
    var areas: [EntityID] = []
    var waiting = [place]
    while let next = waiting.popLast() {
      for area in facts(of: next, .parent).compactMap({ value($0).entity }) where !areas.contains(area) {
        areas.append(area)
        waiting.append(area)
      }
    }
    if areas.isEmpty { return false }
    let around = [Relation.parent, .organisation, .responsible, .issuer]
    let hosts = [entity] + around.flatMap { facts(of: entity, $0) }.compactMap { value($0).entity }
    return hosts.contains { host in
      facts(of: host, .covers).compactMap { value($0).entity }.contains(where: areas.contains)
    }
  }
}
