import Language
public import Rendering
import Session

/// What came of replaying scenarios, for a reader and for other programs.
public struct ScenarioReport: Sendable {
  /// One result a file, in the order of the files.
  public let results: [Scenario.Result]

  /// A report of results.
  public init(_ results: [Scenario.Result]) {
    self.results = results
  }

  /// 0 when everything holds, 1 when an expectation fails, 2 when a scenario has a mistake in it.
  public var status: Int32 {
    if results.contains(where: { !$0.mistakes.isEmpty }) { return 2 }
    return results.allSatisfy(\.holds) ? 0 : 1
  }

  /// All files in one line: `14 scenarios, 96 expectations: all hold`.
  public var summary: String {
    let steps = results.flatMap(\.steps)
    let failing = steps.filter { !$0.verdict.holds }.count
    let broken = results.filter { !$0.mistakes.isEmpty }.count
    var words = "\(Self.count(results.count, "scenario")), \(Self.count(steps.count, "expectation")): "
    words += failing == 0 ? (broken == 0 ? "all hold" : "none fails") : "\(steps.count - failing) hold, \(failing) fail"
    if broken > 0 { words += "; \(Self.count(broken, "scenario")) with mistakes, not replayed to the end" }
    return words
  }

  static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }

  // MARK: For other programs

  /// The report as one object.
  public var json: JSON {
    .object([
      ("format", .int(1)), ("scenarios", .array(results.map(\.json))), ("summary", .string(summary)),
      ("status", .int(Int64(status))),
    ])
  }

  /// The report in the Test Anything Protocol, version 14: one line an expectation.
  public var tap: String {
    var lines: [String] = []
    var number = 0
    func add(_ holds: Bool, _ name: String, _ details: [(String, String)]) {
      number += 1
      lines.append("\(holds ? "ok" : "not ok") \(number) - \(Self.escapedForTAP(name))")
      if holds { return }
      lines.append("  ---")
      for (key, value) in details { lines.append("  \(key): \(JSON.string(value).rendered())") }
      lines.append("  ...")
    }
    for result in results {
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

  private static func escapedForTAP(_ name: String) -> String {
    ControlEscaping.line(name).replacing("\\", with: "\\\\").replacing("#", with: "\\#")
  }

  /// The report as JUnit reads it: one suite a file, one test case an expectation; without times, so that it is the
  /// same each time.
  public var junit: String { JUnitRenderer().render(results.map(\.suite)) }
}

extension LocatedDiagnostic {
  /// The place in one word: `quorum.gov:12:1`.
  var place: String { "\(diagnostic.file):\(line):\(column)" }
}

extension Scenario.Result {
  /// The result in one line: `5 hold`, `4 hold, 1 fails`.
  public var summary: String {
    let failing = steps.filter { !$0.verdict.holds }.count
    var words = "\(steps.count - failing) hold\(steps.count - failing == 1 ? "s" : "")"
    if failing > 0 { words += ", \(failing) fail\(failing == 1 ? "s" : "")" }
    return mistakes.isEmpty ? words : words + ", \(ScenarioReport.count(mistakes.count, "mistake"))"
  }

  fileprivate var json: JSON {
    .object([
      ("file", .string(name)), ("title", .string(title)), ("holds", .bool(holds)),
      (
        "expectations",
        .array(
          steps.map { step in
            .object([
              ("statement", .string(step.statement)), ("line", .int(Int64(step.line))),
              ("column", .int(Int64(step.column))), ("holds", .bool(step.verdict.holds)),
              ("expected", .string(step.verdict.expected)), ("actual", .string(step.verdict.actual)),
            ])
          })
      ), ("errors", .array(mistakes.map(\.errorObject))),
    ])
  }

  fileprivate var suite: JUnitRenderer.Suite {
    let cases = steps.map { step in
      let text =
        "\(name):\(step.line):\(step.column)\nexpected: \(step.verdict.expected)\nactual: \(step.verdict.actual)"
      return JUnitRenderer.Case(
        name: "line \(step.line): \(step.statement)", line: step.line,
        result: step.verdict.holds
          ? .passed : .failed(kind: "expectation", "the answer is not what was expected", details: text))
    }
    let broken = mistakes.map { mistake in
      let code = mistake.diagnostic.code.rawValue
      return JUnitRenderer.Case(
        name: "line \(mistake.line): \(code)", line: mistake.line,
        result: .broken(kind: code, mistake.diagnostic.message, details: mistake.place))
    }
    return JUnitRenderer.Suite(name: name, cases: cases + broken)
  }
}
