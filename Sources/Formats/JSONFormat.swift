import Language
import Rendering
import Scenarios
import Session

extension OutputFormat {
  /// One object a statement, over several lines.
  public static let json = objects("json", pretty: true)

  /// One object a statement, on one line.
  static let jsonl = objects("jsonl", pretty: false)

  private static func objects(_ name: String, pretty: Bool) -> OutputFormat {
    var format = OutputFormat(name)
    format.answer = { answer, _ in answer.json.rendered(pretty: pretty) + "\n" }
    format.refusal = { refused, statement, view in
      refused.json(statement: statement, view: view).rendered(pretty: pretty) + "\n"
    }
    format.replay = { report in object(report).rendered(pretty: pretty) + "\n" }
    return format
  }

  // MARK: Replayed scenarios

  private static func object(_ report: ScenarioReport) -> JSON {
    .object([
      ("format", .int(1)), ("scenarios", .array(report.results.map(object))), ("summary", .string(report.summary)),
      ("status", .int(Int64(report.status))),
    ])
  }

  private static func object(_ result: Scenario.Result) -> JSON {
    .object([
      ("file", .string(result.name)), ("title", .string(result.title)), ("holds", .bool(result.holds)),
      ("expectations", .array(result.steps.map(object))), ("errors", .array(result.mistakes.map(\.errorObject))),
    ])
  }

  private static func object(_ step: Scenario.Step) -> JSON {
    .object([
      ("statement", .string(step.statement)), ("line", .int(Int64(step.line))), ("column", .int(Int64(step.column))),
      ("holds", .bool(step.verdict.holds)), ("expected", .string(step.verdict.expected)),
      ("actual", .string(step.verdict.actual)),
    ])
  }
}
