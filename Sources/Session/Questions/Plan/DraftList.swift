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
    for draft in drafts {
      let facts = draft.changes.reduce(0) { $0 + $1.facts.count }
      let statements = draft.changes.compactMap(\.statements.first).map { "`\($0)`" }
      let what = statements.isEmpty ? "nothing yet" : Wording.list(statements)
      let use = draft.name == current ? ", in use" : ""
      add("the draft \(draft.name)\(use)", "\(what) · \(PlanWording.count(facts, "fact")) begun or read again", &answer)
    }
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
