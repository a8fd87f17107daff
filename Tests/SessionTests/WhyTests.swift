import Analysis
import Language
import Model
import Testing

@testable import Session

@Suite("Why")
struct WhyTests {
  @Test(
    "every question of the transcripts answers the same with a log and without, each row on evidence it holds",
    arguments: Stories.all)
  func sameAnswer(_ path: String) throws {
    var session = Session(.shared, today: pinnedDay)
    for (text, statement) in Stories.statements(of: path) {
      try compare(statement, text, session)
      guard let answer = session.run(statement, in: text).answer else { continue }
      let words = text.text(statement.range)
      #expect(answer.rows.allSatisfy { $0.evidence.allSatisfy { answer.evidence.indices.contains($0) } }, "\(words)")
      let isSquare = answer.rows.allSatisfy { $0.cells.count == answer.columns.count }
      #expect(isSquare || answer.kind == .text, "cells of: \(words)")
    }
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

  @Test(
    "a question that takes too long stops, and the session goes on",
    arguments: ["list bodies", "count bodies", "show silg", "history silg", "conflicts"])
  func budget(_ statement: String) {
    var stops = 0
    for steps in [0, 1, 2, 5, 20, 100] {
      var session = Session(.shared, today: pinnedDay, steps: steps)
      let outcomes = session.runAll(SourceText(name: "input", statement))
      let codes = outcomes.flatMap(\.diagnostics).map(\.diagnostic.code)
      #expect(codes.allSatisfy { $0 == .outOfSteps })
      stops += codes.isEmpty ? 0 : 1
      #expect(session.runAll(SourceText(name: "input", "at 2022")).allSatisfy { $0.diagnostics.isEmpty })
    }
    #expect(stops > 0, "nothing was ever too long")
    var stopped = Session(.shared, today: pinnedDay) { false }
    #expect(
      stopped.runAll(SourceText(name: "input", statement)).flatMap(\.diagnostics).map(\.diagnostic.code) == [
        .interrupted
      ])
  }
}
