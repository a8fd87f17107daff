import Language
import Rendering
import Scenarios
import Session

extension OutputFormat {
  /// JUnit's XML, which pipelines read.
  public static let junit: OutputFormat = {
    var format = OutputFormat("junit")
    format.check = { answer, _ in JUnitRenderer().render(suites(answer.checks)) }
    format.replay = { report in JUnitRenderer().render(report.results.map(suite)) }
    return format
  }()

  /// One suite a rule, one case a thing: what fails is a failure, what cannot be known is skipped with its reason.
  private static func suites(_ lines: [CheckLine]) -> [JUnitRenderer.Suite] {
    lines.rules.map { rule in
      JUnitRenderer.Suite(
        name: "\(rule.rule) (\(rule.force))",
        cases: lines.filter { $0.rule == rule.rule }.map { line in
          let name = line.subject + (line.stretch.isEmpty ? "" : ", \(line.stretch)")
          return JUnitRenderer.Case(name: name, result: outcome(line))
        })
    }
  }

  private static func outcome(_ line: CheckLine) -> JUnitRenderer.Result {
    switch line.outcome {
    case .holds: .passed
    case .fails where !line.isSetAside: .failed(kind: line.force, "\(line.subjectName): \(line.message)")
    case .fails: .skipped("set aside: \(line.reason)")
    case .unknown: .skipped("cannot be known: \(line.reason)")
    case .departs: .skipped("departs: \(line.reason)")
    }
  }

  /// One suite a file, one case an expectation; without times, so that it is the same each time.
  private static func suite(_ result: Scenario.Result) -> JUnitRenderer.Suite {
    let cases = result.steps.map { step in
      let text =
        "\(result.name):\(step.line):\(step.column)\nexpected: \(step.verdict.expected)\nactual: \(step.verdict.actual)"
      return JUnitRenderer.Case(
        name: "line \(step.line): \(step.statement)",
        result: step.verdict.holds
          ? .passed : .failed(kind: "expectation", "the answer is not what was expected", details: text))
    }
    let broken = result.mistakes.map { mistake in
      let code = mistake.diagnostic.code.rawValue
      return JUnitRenderer.Case(
        name: "line \(mistake.line): \(code)",
        result: .broken(kind: code, mistake.diagnostic.message, details: mistake.place))
    }
    return JUnitRenderer.Suite(name: result.name, cases: cases + broken)
  }
}
