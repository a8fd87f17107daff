import Language
import Model
import Session
import Testing

/// A session on a small model written in a test, and what it answers.
struct SessionFixture {
  private var session: Session

  /// Reads the model, which must be free of mistakes.
  init(_ model: String, at date: String = "2022-06-01", _ location: SourceLocation = #_sourceLocation) {
    let loaded = LoadedModel.files([SourceText(name: "model.gov", model)], name: "model")
    for mistake in loaded.diagnostics { Issue.record("\(DiagnosticText().text(mistake))", sourceLocation: location) }
    session = Session(loaded, today: pinnedDay)
    _ = session.runAll(SourceText(name: "input", "at \(date)"))
  }

  /// The answer to a statement, which must be understood.
  mutating func answer(_ statement: String, _ location: SourceLocation = #_sourceLocation) -> Answer? {
    let outcomes = session.runAll(SourceText(name: "input", statement))
    for mistake in outcomes.flatMap(\.diagnostics) {
      Issue.record("\(DiagnosticText().text(mistake))", sourceLocation: location)
    }
    return outcomes.first?.answer
  }

  /// The sentences of an answer, and its notes, a line each.
  mutating func text(_ statement: String, _ location: SourceLocation = #_sourceLocation) -> String {
    let answer = answer(statement, location)
    return ((answer?.rows.map(\.sentence) ?? []) + (answer?.notes.map(\.text) ?? [])).joined(separator: "\n")
  }
}

/// A question asked of a small model on a day, and what the answer must hold.
typealias AskedOfModel = Row<(day: String, model: String, statement: String), String>

extension AskedOfModel {
  /// Asks it of the model below a head that several models share.
  func check(under head: String) {
    var asked = SessionFixture(head + input.model, at: input.day, location)
    let text = asked.text(input.statement, location)
    #expect(text.contains(output), "\(text)", sourceLocation: location)
  }
}
