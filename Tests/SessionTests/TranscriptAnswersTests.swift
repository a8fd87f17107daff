import Analysis
import Language
import Model
import Rendering
import Testing

@testable import Session

/// What holds of every answer and refusal of the scenarios and transcripts, each file carried out once.
@Suite("The answers of the transcripts")
struct TranscriptAnswersTests {
  @Test(
    "each keeps the contract, is the same with a log and without, and has its rows on evidence it holds",
    arguments: Stories.all)
  func keep(_ path: String) throws {
    let schema = try #require(JSONTests.schema, "docs/answer.schema.json cannot be read")
    var session = Session(.shared, today: pinnedDay)
    var count = 0
    for (text, statement) in Stories.statements(of: path) {
      let words = text.text(statement.range)
      try compare(statement, text, session)
      let outcome = session.run(statement, in: text)
      for object in objects(outcome, words, session) {
        #expect(try JSONTests.complaints(about: object, schema) == [], "\(words)")
        count += 1
      }
      guard let answer = outcome.answer else { continue }
      #expect(answer.rows.allSatisfy { $0.evidence.allSatisfy { answer.evidence.indices.contains($0) } }, "\(words)")
      let isSquare = answer.rows.allSatisfy { $0.cells.count == answer.columns.count }
      #expect(isSquare || answer.kind == .text, "cells of: \(words)")
    }
    #expect(count > 0)
  }

  private func objects(_ outcome: Session.Outcome, _ words: String, _ session: Session) -> [JSON] {
    (outcome.answer.map { [$0.json] } ?? [])
      + outcome.diagnostics.map { $0.json(statement: words, view: session.viewDescription) }
  }

  private func compare(_ statement: Statement, _ text: SourceText, _ session: Session) throws {
    var resolver = session.resolver(of: statement, in: text)
    guard let question = try? statement.form.question?.init(&resolver) else { return }
    let runner = question.runner(session.runner)
    let plain: Answer
    do throws(Stop) {
      plain = try runner.answer(question)
    } catch {
      return
    }
    var log = ReadLog(keeping: .facts)
    let recorded = try question.answer(runner, &log)
    let words = text.text(statement.range)
    #expect(plain.rows.map(\.sentence) == recorded.rows.map(\.sentence), "\(words)")
    #expect(plain.rows.map(\.cells) == recorded.rows.map(\.cells), "\(words)")
    #expect(plain.rows.map(\.stretch) == recorded.rows.map(\.stretch), "\(words)")
    #expect(plain.evidence == recorded.evidence && plain.notes == recorded.notes, "\(words)")
    #expect(plain.title == recorded.title && plain.truth == recorded.truth, "\(words)")
    let read = Set(log.facts.map { runner.branch.id(of: $0).description })
    #expect(plain.evidence.filter { !read.contains($0.fact) }.map(\.clause) == [], "not read for: \(words)")
  }
}
