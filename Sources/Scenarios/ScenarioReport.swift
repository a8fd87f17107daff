public import Language
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
}

extension LocatedDiagnostic {
  /// The place in one word: `quorum.gov:12:1`.
  public var place: String { "\(diagnostic.file):\(line):\(column)" }
}

extension Scenario.Result {
  /// The result in one line: `5 hold`, `4 hold, 1 fails`.
  public var summary: String {
    let failing = steps.filter { !$0.verdict.holds }.count
    var words = "\(steps.count - failing) hold\(steps.count - failing == 1 ? "s" : "")"
    if failing > 0 { words += ", \(failing) fail\(failing == 1 ? "s" : "")" }
    return mistakes.isEmpty ? words : words + ", \(ScenarioReport.count(mistakes.count, "mistake"))"
  }
}
