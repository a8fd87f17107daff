import Analysis
import Language
import Model

/// `escalations of`: what was escalated, by whom and by which route, and what came back.
struct EscalationsQuestion: RowQuestion {
  let subject: EntityID
  /// Whether what has an answer is left out.
  let isOpenAlone: Bool

  var time: TimePolicy { .rowByRow }
  var columns: [Answer.Column] {
    [
      Answer.Column("escalation", .entity), Answer.Column("raised", .text), Answer.Column("route", .text),
      Answer.Column("came to", .text), Answer.Column("what came back", .text),
      Answer.Column("by when", .text),
    ]
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.escalations(self) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let name = runner.wording.view.acronym(of: subject) ?? runner.wording.name(subject)
    let rows = answer.rows.filter { $0.entity != nil }
    guard !rows.isEmpty else {
      answer.title =
        isOpenAlone
        ? "\(name): no escalation is recorded that has no answer."
        : "\(name): no escalation is recorded, which does not say that none was raised."
      answer.rows = []
      return
    }
    let told = answer
    let silent = rows.filter { if case .unknown = told.cell("what came back", of: $0) { true } else { false } }.count
    var line = Headline(name)
    line.pieces = [rows.count == 1 ? "1 escalation" : "\(rows.count) escalations"]
    let open = rows.filter { told.text("what came back", of: $0) == AnswerWriter.openThen }.count
    if open > 0 { line.pieces.append(open == 1 ? "1 had no answer by then" : "\(open) had no answer by then") }
    if silent > open { line.pieces.append("of \(silent - open) no answer is recorded") }
    for (words, ending) in [
      (AnswerWriter.late, "too late"), (AnswerWriter.ranOut, "past its limit"),
    ] {
      let count = rows.count { told.text("by when", of: $0).hasSuffix(words) }
      if count > 0 { line.pieces.append("\(count) \(ending)") }
    }
    answer.title = line.text + "."
    answer.isList = true
    answer.layout = .table
  }
}

extension EscalationsQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
    isOpenAlone = resolver.arguments.has(.undone)
  }
}

extension AnswerWriter {
  fileprivate static let openThen = "no answer by then"
  fileprivate static let late = "answered later"
  fileprivate static let ranOut = "passed, and no answer is recorded"

  fileprivate mutating func escalations(_ question: EscalationsQuestion) throws(Stop) -> AnswerBuilder {
    let (raised, later) = try run.escalations(of: question.subject)
    let wanted = raised.filter { !question.isOpenAlone || $0.isOpen != .no }
    var draft = AnswerBuilder()
    // What has no answer first; within that by the day on which it was raised.
    for isAnswered in [false, true] {
      let part = wanted.filter { ($0.isOpen == .no) == isAnswered }.enumerated()
      for (_, state) in part.sorted(by: { (Self.day($0.element), $0.offset) < (Self.day($1.element), $1.offset) }) {
        tell(state, question.subject, &draft)
      }
    }
    if draft.rows.isEmpty {
      draft.add(
        [.unknown("no escalation is recorded"), .text(""), .text(""), .text(""), .text(""), .text("")],
        "no escalation is recorded", isPossible: true, on: [])
    }
    let perhaps = wanted.count(where: \.isPerhaps)
    if perhaps > 0 {
      draft.note(
        "Of these \(perhaps) \(perhaps == 1 ? "is" : "are") possibly its own: one of several raised it, and no paper says which."
      )
    }
    let left = raised.count - wanted.count
    if left > 0 { draft.note("\(left) with an answer \(left == 1 ? "is" : "are") left out.") }
    if later > 0 { draft.note("\(later) raised after this time \(later == 1 ? "is" : "are") left out.") }
    return draft
  }

  /// That escalations along a route are recorded, for an answer that tells the route.
  mutating func noteRaised(along route: EntityID, _ draft: inout AnswerBuilder) throws(Stop) {
    let count = try run.escalations(of: route).raised.count
    guard count > 0 else { return }
    let words = count == 1 ? "1 escalation is" : "\(count) escalations are"
    draft.note("\(words) recorded along \(wording.name(route)): `escalations of \(branch.id(of: route))`")
  }

  private static func day(_ state: RaisedEscalation) -> Int {
    if case .date(let date)? = state.day.live.first?.value { return Int(WrittenPeriod(date).range.start.number) }
    return .max
  }

  private func tell(_ state: RaisedEscalation, _ subject: EntityID, _ draft: inout AnswerBuilder) {
    let by = said(state.raisers)
    let on = state.day.live.first.map { wording.value($0.value) } ?? ""
    let raised = [by.isEmpty ? "" : "by \(by)", on].filter { !$0.isEmpty }.joined(separator: ", ")
    let route = said(state.route)
    let steps = said(state.steps)
    let name = wording.name(state.escalation)
    let back = back(state)
    func cell(_ words: String, _ gap: String = "not stated") -> Answer.Cell {
      words.isEmpty ? .unknown(gap) : .text(words)
    }
    let (raisedCell, routeCell, stepCell) = (cell(raised), cell(route), cell(steps))
    let dueCell = due(state)
    let backCell = cell(back, state.isOpen == .yes ? Self.openThen : "no answer recorded")
    draft.add(
      [wording.cell(state.escalation), raisedCell, routeCell, stepCell, backCell, dueCell],
      "\(name): raised \(raisedCell.text) · along: \(routeCell.text) · came to: \(stepCell.text) · what came back: \(backCell.text) · by when: \(dueCell.text)",
      isPossible: state.isPerhaps || !state.isOpen.reasons.isEmpty, entity: state.escalation,
      on: state.claims + (state.course?.claims ?? []))
    // What has an answer has no more steps to take.
    if let course = state.course, state.isOpen != .no || state.escalation == subject {
      draft.note("\(name), by its route: \(dueDays(course))")
    }
  }

  /// The last day that the step it came to gives it, or where none is stated its route, and whether it was answered by then.
  private func due(_ state: RaisedEscalation) -> Answer.Cell {
    let reached = state.steps.live.compactMap(\.value.entity)
    let last = state.course?.steps.last { $0.step.map(reached.contains) ?? false }
    guard let due = last?.settled ?? state.course?.due else { return .unknown("not stated") }
    var words = due.spoken
    if let step = last?.step, due != state.course?.due { words += " (\(wording.name(step)))" }
    let days = state.answered.live.compactMap { claim -> DayRange? in
      if case .date(let date) = claim.value { WrittenPeriod(date).range } else { nil }
    }
    if state.isOpen == .no, days.count == 1, let day = days.first {
      words += day.last <= due ? ": in time" : day.start > due ? ": " + Self.late : ": whether in time is not known"
    } else if state.isOpen != .no, due < view.slice.days.start {
      words += ": " + Self.ranOut
    }
    return .text(words)
  }

  /// The day of each step, as far as its limits are stated.
  private func dueDays(_ course: EscalationCourse) -> String {
    course.steps.map { step in
      let days = [
        step.raised.map { "raised by \($0.spoken)" }, step.settled.map { "settled by \($0.spoken)" },
      ].compactMap(\.self)
      return (step.step.map { wording.name($0) } ?? place(step.to)) + " "
        + (days.isEmpty ? "by a day that is not stated" : days.joined(separator: " and "))
    }.joined(separator: "; ")
  }

  /// What came back by the time asked about, with its day.
  private func back(_ state: RaisedEscalation) -> String {
    if state.isOpen == .yes { return "" }
    let day = state.answered.live.first.map { "on " + wording.value($0.value) } ?? ""
    let words = said(state.answer)
    if words.isEmpty { return day.isEmpty ? "" : "answered \(day), with what is not stated" }
    return day.isEmpty ? words : "\(words), \(day)"
  }

  private func said(_ list: ClaimList) -> String {
    Wording.list(list.live.map { wording.value($0.value) + ($0.truth == .yes ? "" : wording.doubt($0)) })
  }
}
