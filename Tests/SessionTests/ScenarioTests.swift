import Language
import Session
import Scenarios
import Testing

@Suite("Scenarios")
struct ScenarioTests {
  private static let beginning = Scenario.session(on: .shared)

  @Test("there are scenarios to replay, and each says in a comment what it is about")
  func existence() {
    #expect(Stories.scenarios.count >= 12)
    for path in Stories.scenarios {
      let scenario = Scenario(SourceText(name: path, Repository.text(path) ?? ""))
      #expect(scenario.title != path, "\(path) begins with no comment")
    }
  }

  @Test("one that holds holds again", arguments: Stories.all.prefix(5))
  func again(_ path: String) {
    let scenario = Scenario(SourceText(name: path, Repository.text(path) ?? ""))
    let renewed = (0..<2).map { _ in
      scenario.replay(in: Self.beginning, files: Repository.reading(beside: path)).renewed
    }
    #expect(renewed[0] == renewed[1])
  }

  @Test("each is in canonical form", arguments: Stories.all)
  func canonical(_ path: String) throws {
    let text = SourceText(name: path, Repository.text(path) ?? "")
    #expect(try Formatter.format(text).get() == text.text(0..<text.bytes.count))
  }

  @Test("every statement form is in one of them")
  func everyForm() {
    let seen = Set(Stories.all.flatMap { Stories.statements(of: $0).map(\.statement.form) })
    // `quit` ends a scenario, and `expect` is what the others stand in.
    let missing = StatementForm.ID.allCases.filter { !seen.contains($0) && $0 != .quit && $0 != .expect }
    #expect(missing.map(\.rawValue) == [])
  }

  @Test("the sessions of README.md run as they stand, one after another")
  func readme() {
    let page = Pages.sessions(in: Repository.text("README.md") ?? "")
    let result = Scenario(SourceText(name: "README.md", page)).replay(in: Self.beginning)
    #expect(result.mistakes.map { DiagnosticText().text($0) } == [])
    #expect(result.steps.count >= 10)
    for step in result.steps where !step.verdict.holds {
      let lines = step.verdict.comparison.map { "\($0.label)  \($0.line)" }.joined(separator: "\n")
      Issue.record("README.md: \(step.statement)\n\(lines)")
    }
  }
}

/// Sessions as pages show them: the fenced blocks called `session`.
enum Pages {
  /// The blocks as one scenario: without the empty lines inside answers, and one after each answer.
  static func sessions(in page: String) -> String {
    var lines: [String] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == "```session" {
        isInside = true
      } else if line == "```" {
        isInside = false
      } else if isInside, !line.isEmpty {
        if line.hasPrefix("> ") { lines.append("") }
        lines.append(line)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
