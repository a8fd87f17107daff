import Analysis
import Language
import Model

/// `recorded meetings of`: the meetings of a body that are recorded, each judged by its register.
struct RecordedMeetingsQuestion: RowQuestion {
  let body: EntityID
  let period: DayRange?

  var time: TimePolicy { .ownDays }
  var columns: [Answer.Column] {
    [
      Answer.Column("meeting", .entity), Answer.Column("day", .date), Answer.Column("result", .text),
      Answer.Column("decisions", .text, title: "decided there"), Answer.Column("why", .text),
    ]
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder {
    try writer.recordedMeetings(of: body, in: period)
  }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let name = runner.wording.view.acronym(of: body) ?? runner.wording.name(body)
    let told = answer.rows.filter { $0.entity != nil }
    let rows = told.filter { $0.kind != .meeting(nil) }
    if !told.isEmpty { (answer.layout, answer.isList) = (.table, true) }
    guard !rows.isEmpty else {
      if !told.isEmpty { answer.title = "\(name): no meeting is recorded as held; \(told.count) only planned." }
      return
    }
    let verdicts = rows.compactMap { row -> Truth? in
      if case .meeting(let truth) = row.kind { return truth }
      return nil
    }
    let not = verdicts.count { $0 == .no }
    let open = verdicts.count { !$0.reasons.isEmpty }
    let all = rows.count == 1 ? "1 meeting is recorded" : "\(rows.count) meetings are recorded"
    var pieces: [String] = []
    if not > 0 {
      pieces.append(rows.count == 1 ? "it was not quorate" : not == 1 ? "1 was not quorate" : "\(not) were not quorate")
    }
    if open > 0 { pieces.append(rows.count == 1 ? "it cannot be judged" : "of \(open) it cannot be judged") }
    if told.count > rows.count { pieces.append("\(told.count - rows.count) more only planned") }
    if not == 0, open == 0 { pieces.insert(rows.count == 1 ? "it was quorate" : "all were quorate", at: 0) }
    answer.title = "\(name): \(all); \(pieces.joined(separator: ", "))."
  }
}

extension RecordedMeetingsQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    body = try resolver.thing(.subject)
    period = resolver.meetingPeriod
  }
}

extension QuestionResolver {
  /// The days whose meetings are meant: those that are typed, or the period in use where that is more than a day.
  var meetingPeriod: DayRange? {
    if let typed = arguments.periodIfAny(.period) { return typed.range }
    return context.at.flatMap { $0.isDay ? nil : $0.range }
  }
}

extension AnswerWriter {
  fileprivate mutating func recordedMeetings(of body: EntityID, in period: DayRange?) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    for record in try run.meetings(of: body) {
      if let period, let days = record.days, !days.overlaps(period) { continue }
      let verdict = try run.quorum(ofMeeting: record.meeting)
      let result = Self.held(verdict.truth)
      let day = Wording.list(record.dates.map { wording.closely($0) }, last: "or")
      let decided = Wording.list(record.decisions.compactMap(\.value.entity).map { wording.name($0) })
      let why = try reasonThen(verdict) ?? ""
      draft.add(
        [
          wording.cell(record.meeting), day.isEmpty ? .unknown("not stated") : .date(day), .text(result),
          .text(decided), .text(why),
        ],
        "\(meeting(record)) \(result)" + (why.isEmpty ? "" : " · \(why)")
          + (decided.isEmpty ? "" : " · decided: \(decided)"),
        isPossible: !verdict.truth.reasons.isEmpty, entity: record.meeting, allPlaces: true,
        kind: .meeting(record.isPlanned ? nil : verdict.truth), on: record.claims + record.decisions)
    }
    if draft.rows.isEmpty {
      noMeeting(of: body, in: period, &draft, columns: 5)
    } else if !isListed(body, for: period) {
      draft.note("No paper says that these are all its meetings: others may have been held.")
    } else if period != nil {
      draft.note("A paper gives these as all its meetings of that time.")
    }
    return draft
  }

  /// That no meeting is recorded: not that none was held.
  func noMeeting(of body: EntityID, in period: DayRange?, _ draft: inout AnswerBuilder, columns: Int) {
    let isDay = period.map { $0.start == $0.last } ?? false
    let when = period.map { isDay ? " on \($0.start.spoken)" : " from \($0.start.spoken) to \($0.last.spoken)" } ?? ""
    let words =
      isListed(body, for: period)
      ? "no meeting was held\(when), by a paper that gives them all"
      : "no meeting is recorded\(when), which does not say that none was held"
    let rest = [Answer.Cell](repeating: .text(""), count: columns - 1)
    draft.add([.unknown(words)] + rest, "\(wording.title(body)): \(words)", isPossible: true, on: [])
  }

  /// Whether a paper gives all meetings of a body, for the time asked about where one is.
  private func isListed(_ body: EntityID, for period: DayRange?) -> Bool {
    branch.facts(of: body, .complete).contains { fact in
      guard branch.value(fact) == .relation(.meetingOf, isInverse: true) else { return false }
      guard let period else { return true }
      let told =
        branch.fact(fact).period.map { [$0] }
        ?? branch.fact(fact).attestations.compactMap { branch.attesting($0.source) }
      return told.contains { $0.range.covers(period) }
    }
  }
}
