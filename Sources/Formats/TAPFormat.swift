import Language
import Rendering
import Scenarios
import Session

extension OutputFormat {
  /// The Test Anything Protocol, version 14: one line an expectation.
  public static let tap: OutputFormat = {
    var format = OutputFormat("tap")
    format.replay = tap
    return format
  }()

  private static func tap(_ report: ScenarioReport) -> String {
    var lines: [String] = []
    var number = 0
    func add(_ holds: Bool, _ name: String, _ details: [(String, String)]) {
      number += 1
      let words = ControlEscaping.line(name).replacing("\\", with: "\\\\").replacing("#", with: "\\#")
      lines.append("\(holds ? "ok" : "not ok") \(number) - \(words)")
      if holds { return }
      lines.append("  ---")
      for (key, value) in details { lines.append("  \(key): \(JSON.string(value).rendered())") }
      lines.append("  ...")
    }
    for result in report.results {
      for step in result.steps {
        add(
          step.verdict.holds, "\(result.name):\(step.line) \(step.statement)",
          [("expected", step.verdict.expected), ("actual", step.verdict.actual)])
      }
      for mistake in result.mistakes {
        add(false, "\(mistake.place) \(mistake.diagnostic.code.rawValue)", [("message", mistake.diagnostic.message)])
      }
    }
    return (["TAP version 14", "1..\(number)"] + lines).map { $0 + "\n" }.joined()
  }
}
