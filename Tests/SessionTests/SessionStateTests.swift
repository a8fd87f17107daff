import Language
import Session
import Testing

@Suite("A session")
struct SessionStateTests {
  private func session() -> Session { Session(.shared, today: pinnedDay) }

  private func run(_ text: String, in session: inout Session) -> [Session.Outcome] {
    session.runAll(SourceText(name: "input", text))
  }

  @Test("with a mistake in the syntax nothing runs, and every mistake is told")
  func nothingRuns() {
    var session = session()
    let outcomes = run("at 2022\nshw SILG\nwho chairs silg\nat 2023-02-30", in: &session)
    #expect(outcomes.allSatisfy { $0.answer == nil })
    #expect(outcomes.flatMap(\.diagnostics).map(\.diagnostic.code) == [.unknownStatement, .badDate])
    #expect(session.answers.isEmpty && session.promptWords == "hampshire")
  }

  @Test("the first that is refused ends it, and then nothing has changed")
  func refusal() {
    var session = session()
    _ = run("at 2022; use southampton; who chairs silg", in: &session)
    let before = session.promptWords
    let outcomes = run("at 2019; who chairs silg; show SSCP nowhere; use everything", in: &session)
    #expect(outcomes.count == 3 && outcomes.last?.diagnostics.map(\.diagnostic.code) == [.unknownName])
    #expect(session.promptWords == before && session.answers.count == 1)
  }

  @Test("the prompt says the model, the scope and the date")
  func prompt() {
    var session = session()
    _ = run("at 2022; use southampton", in: &session)
    #expect(session.promptWords == "hampshire southampton@2022")
    _ = run("at default; use everything", in: &session)
    #expect(session.promptWords == "hampshire")
  }

  @Test("`quit` ends a text, and what stands behind it does not run")
  func quit() {
    var session = session()
    let outcomes = run("at 2022; quit; at 2019", in: &session)
    #expect(outcomes.count == 2 && outcomes.last?.effects == [.quit])
    #expect(session.promptWords == "hampshire@2022")
  }

  @Test("a file's statements run in the session, and its first mistake undoes all of it")
  func files() {
    let files = FileReading { path in
      switch path {
      case "good.gov": .success(Array("at 2022\nwho chairs silg\n".utf8))
      case "bad.gov": .success(Array("at 2019\nshow nobody\n".utf8))
      case "broken.gov": .success(Array("at 2019\nshw\nshow\n".utf8))
      case "itself.gov": .success(Array("run itself.gov".utf8))
      default: .failure(.missing)
      }
    }
    var session = Session(.shared, today: pinnedDay, files: files)
    #expect(run("run good.gov", in: &session).flatMap(\.diagnostics).isEmpty)
    #expect(session.promptWords == "hampshire@2022")
    #expect(run("run bad.gov", in: &session).flatMap(\.diagnostics).map(\.diagnostic.file) == ["bad.gov"])
    #expect(run("run broken.gov", in: &session).flatMap(\.diagnostics).map(\.line) == [2, 3])
    #expect(run("run itself.gov", in: &session).flatMap(\.diagnostics).map(\.diagnostic.code) == [.tooDeep])
    #expect(session.promptWords == "hampshire@2022")
  }

  @Test("a question by any of a thing's names is the same question", arguments: names)
  func anyName(_ name: String) {
    var session = session()
    let answers = run("use southampton; at 2022; who chairs silg; who chairs \(name)", in: &session).compactMap(
      \.answer)
    #expect(answers.count == 4 && answers[2].rows.map(\.sentence) == answers[3].rows.map(\.sentence))
  }

  private static let names = [
    "SILG", "Silg", "Serious Incidents and Learning Group", "serious incidents AND learning group",
    "\"Serious Incident & Learning Group\"", "serious-incidents-and-learning-group",
  ]
}
