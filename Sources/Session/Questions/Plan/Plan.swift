import Analysis
import Language
import Model

/// `plan` and `plan show`: what the option in hand would do, as a whole or in one section.
struct PlanQuestion: Question {
  let option: Option
  let section: PlanSection?

  func runner(_ inUse: QueryRunner) -> QueryRunner { option.runner(inUse) }

  /// An option speaks of one day, so there are no slices.
  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    var writer = runner.writer(at: TimeSlice(option.proposal.eve), log)
    try writer.plan(option, section, &answer)
    log = writer.run.log
    return answer
  }
}

extension PlanQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    option = try Option.inHand(resolver.surroundings.work, resolver.arguments)
    section = resolver.arguments.wordIfAny(.section).flatMap { PlanSection(rawValue: $0) }
  }
}
