import Analysis
import Language
import Model

/// A plan in hand, as data: what is proposed, of which revision, and what was chosen.
struct Option: Sendable {
  let number: Int
  let merger: Merger
  /// The branch it was made on, and the changes it consisted of then.
  let base: Branch
  let changes: [String]
  var resolutions: [FactID: Resolution] = [:]
}

extension Option {
  /// The option in hand; a statement that needs one is refused where there is none.
  static func inHand(_ option: Option?, _ arguments: Arguments) throws(Refusal) -> Option {
    if let option { return option }
    throw Refusal(
      Diagnostic(
        .noOption, in: arguments.text.name, at: arguments.statement.range, expected: [Expectation.planFirst.words]))
  }

  /// The day before is all that a plan looks at: neither the date in use, nor what was known, nor the scope.
  func runner(_ inUse: QueryRunner) -> QueryRunner {
    var runner = inUse
    runner.context = QueryContext(today: inUse.context.today)
    runner.context.at = WrittenPeriod(WrittenDate(merger.eve))
    runner.branch = base
    return runner
  }
}
