import Analysis
import Language
import Model

/// `diff`: what changed between two views.
struct DiffQuestion: Question {
  let old: ComparisonSide
  let new: ComparisonSide

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    let report = DiffReport(old, new, context: runner.context)
    report.fill(&answer)
    log.read(report.claims)
    return answer
  }
}

extension DiffQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    (old, new) = ComparisonSide.onOneDay(
      try resolver.side(.old), try resolver.side(.new), resolver.context)
  }
}
