import Analysis
import Language
import Model

/// `drafts`: the drafts and the options in hand, each with what it would change.
struct DraftListQuestion: Question {
  let drafts: [Draft]
  let options: [Option]
  let money: [MoneyOption]
  let current: String

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    answer.isOfWork = true
    answer.columns = [Answer.Column("name", .text), Answer.Column("changes", .text)]
    var writer = runner.writer(at: TimeSlice(runner.context.today), log)
    for draft in drafts {
      let facts = draft.changes.reduce(0) { $0 + $1.facts.count }
      let statements = draft.changes.compactMap(\.statements.first).map { "`\($0)`" }
      let what = statements.isEmpty ? "nothing yet" : Wording.list(statements)
      let use = draft.name == current ? ", in use" : ""
      let numbers = "\(PlanWording.count(facts, "fact")) begun or read again"
      let effect = try writer.effect(of: draft)
      add("the draft \(draft.name)\(use)", "\(what) · \(numbers)\(effect)", &answer)
    }
    log = writer.run.log
    for option in options { add("option \(option.number)", "`\(option.statement)` · not adopted", &answer) }
    for option in money { add("option \(option.number)", "`\(option.words)` · of money", &answer) }
    if answer.rows.isEmpty {
      let words = "There is no option yet: `plan money` and `plan merge` make one, and `help options` says how."
      answer.rows = [Answer.Row(cells: [.unknown("none"), .text("")], sentence: words)]
    }
    return answer
  }

  private func add(_ name: String, _ what: String, _ answer: inout Answer) {
    answer.rows.append(Answer.Row(cells: [.text(name), .text(what)], sentence: "\(name): \(what)"))
  }
}

extension DraftListQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    drafts = resolver.surroundings.work.drafts
    options = resolver.surroundings.work.options
    money = resolver.surroundings.work.money
    current = resolver.branch.name
  }
}

extension AnswerWriter {
  /// What a draft does to the rules, day by day; empty of one on which nothing was planned.
  fileprivate mutating func effect(of draft: Draft) throws(Stop) -> String {
    let phases = try run.phases(of: ChangedBranch(draft.branch), today: context.today).dropFirst()
    let days = phases.map { phase -> String in
      let (fails, unknown) = (phase.impact.count(.newlyFails), phase.impact.count(.newlyUnknown))
      var words: [String] = []
      if fails > 0 { words.append("\(PlanWording.count(fails, "rule")) newly \(fails == 1 ? "fails" : "fail")") }
      if unknown > 0 { words.append("\(unknown) cannot be known any more") }
      let more = phase.impact.count(.failsMore)
      if more > 0 { words.append("\(more) \(more == 1 ? "fails" : "fail") for more than without it") }
      return "\(phase.day.spoken): \(words.isEmpty ? "nothing newly fails" : words.joined(separator: ", "))"
    }
    return days.isEmpty ? "" : " · " + days.joined(separator: "; ") + ", beside the model without it"
  }
}
