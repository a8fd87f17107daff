import Analysis
import Language
import Model

/// `which version of NAME was in force on DATE`: of papers that replace one another the one that was.
struct VersionQuestion: RowQuestion {
  let paper: EntityID
  let period: WrittenPeriod

  var time: TimePolicy { .allDates }
  var columns: [Answer.Column] {
    [
      Answer.Column("document", .entity), Answer.Column("version", .text), Answer.Column("agreed", .date),
      Answer.Column("published", .date), Answer.Column("in-effect", .date, title: "in effect"),
      Answer.Column("in-force", .text, title: "in force then"),
    ]
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    for version in try writer.run.versions(of: paper, on: period.range) { writer.tell(version, period.range, &draft) }
    return draft
  }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let inForce = answer.rows.filter { answer.text("in-force", of: $0) == "yes" }
    let possible = answer.rows.filter(\.isPossible)
    let when = (period.isDay ? "On " : "Throughout ") + period.spoken
    let name = runner.wording.name(paper)
    let versions = answer
    if versions.rows.count == 1, let only = versions.rows.first {
      let state = answer.text("in-force", of: only)
      let on = (period.isDay ? "on " : "throughout ") + period.spoken
      if state == "yes" { answer.title = "\(name) was in force \(on)." }
      if !possible.isEmpty { answer.title = "Whether \(name) was in force \(on) is not known\(Self.reason(state))." }
      if possible.isEmpty, state != "yes" { answer.title = "\(name) was not in force \(on)\(Self.reason(state))." }
      (answer.isList, answer.layout) = (true, .table)
      return
    }
    func names(_ rows: [Answer.Row], _ last: String) -> String {
      Wording.list(rows.map { versions.text("document", of: $0) }, last: last)
    }
    if inForce.count == 1, possible.isEmpty {
      answer.title = "\(when): \(names(inForce, "and"))."
    } else if !inForce.isEmpty {
      answer.title =
        "\(when): \(names(inForce, "and")) for certain"
        + (possible.isEmpty ? "." : "; perhaps \(names(possible, "or")).")
    } else if possible.isEmpty {
      answer.title = "\(when) no version of \(name) was in force."
    } else {
      answer.title = "\(when): not known; it may have been \(names(possible, "or"))."
    }
    answer.isList = true
    answer.layout = .table
  }

  /// What the state of a paper says beside yes, no or not known.
  private static func reason(_ state: String) -> String {
    state.split(separator: ": ", maxSplits: 1).dropFirst().first.map { ": \($0)" } ?? ""
  }
}

extension VersionQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    paper = try resolver.thing(.subject)
    period = try resolver.arguments.period(.period)
  }
}

extension AnswerWriter {
  fileprivate func tell(_ version: PaperVersion, _ days: DayRange, _ draft: inout AnswerBuilder) {
    func told(_ list: ClaimList) -> String { Wording.list(list.live.map { wording.value($0.value) }) }
    func date(_ words: String) -> Answer.Cell { words.isEmpty ? .unknown("not stated") : .date(words) }
    let number = told(version.version)
    let state: String
    switch version.isInForce {
    case .yes: state = "yes"
    case .no:
      let end = version.expires.live.first?.value
      let ran: WrittenPeriod? = if case .date(let date)? = end { WrittenPeriod(date) } else { nil }
      let isOver = ran.map { $0.range.last < days.start } ?? false
      state = "no" + (isOver ? ": it ran out \(ran?.isDay ?? false ? "on" : "in") \(told(version.expires))" : "")
    case .unknown(let reasons):
      let own = version.ownPeriod.flatMap { $0.range.last < days.start ? $0.spoken : nil }
      state =
        "not known: "
        + (own.map { "it is for \($0), and no paper says that it goes on" } ?? reasons.words.joined(separator: ", "))
    }
    let inEffect = date(told(version.inEffect))
    let cells: [Answer.Cell] = [
      wording.cell(version.paper), number.isEmpty ? .unknown("not stated") : .text(number), date(told(version.agreed)),
      date(told(version.published)), inEffect, .text(state),
    ]
    draft.add(
      cells, "\(wording.name(version.paper)): in force then: \(state) · in effect: \(inEffect.text)",
      isPossible: !version.isInForce.reasons.isEmpty, entity: version.paper, allPlaces: true, on: version.claims)
  }
}
