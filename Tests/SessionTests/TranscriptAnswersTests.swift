import Analysis
import Language
import Model
import Rendering
import Scenarios
import Testing

@testable import Session

/// What holds of the scenarios and transcripts, each file carried out once.
@Suite("The scenarios and transcripts")
struct TranscriptAnswersTests {
  @Test(
    "each holds and is as a renewal writes it; its answers keep the contract, and are the same with a log and without",
    arguments: Stories.all)
  func keep(_ path: String) throws {
    let schema = try #require(JSONTests.schema, "docs/answer.schema.json cannot be read")
    let written = Repository.text(path) ?? ""
    let scenario = Scenario(SourceText(name: path, written))
    var count = 0
    let result = try scenario.replay(
      in: Scenario.session(on: .shared), files: Repository.reading(beside: path)
    ) { session, item, outcome in
      guard let statement = item.asked else { return }
      let words = scenario.text.text(statement.range)
      for object in objects(outcome, words, session) {
        #expect(try JSONTests.complaints(about: object, schema) == [], "\(words)")
        count += 1
      }
      guard let answer = outcome.held ?? outcome.answer else { return }
      #expect(answer.rows.allSatisfy { $0.evidence.allSatisfy { answer.evidence.indices.contains($0) } }, "\(words)")
      let isSquare = answer.rows.allSatisfy { $0.cells.count == answer.columns.count }
      #expect(isSquare || answer.kind == .text, "cells of: \(words)")
      try compare(answer, statement, scenario.text, session)
    }
    check(result, written, path)
    #expect(count > 0 || Repository.isUpdating)
  }

  /// That everything a scenario expects is so, and that renewing it changes nothing.
  private func check(_ result: Scenario.Result, _ written: String, _ path: String) {
    for mistake in result.mistakes { Issue.record("\(path): \(DiagnosticText().text(mistake))") }
    if Repository.isUpdating {
      if result.mistakes.isEmpty { Repository.write(result.renewed, to: path) }
      return
    }
    for step in result.steps where !step.verdict.holds {
      let lines = step.verdict.comparison.map { "\($0.label)  \($0.line)" }.joined(separator: "\n")
      Issue.record("\(path):\(step.line): \(step.statement)\n\(lines)")
    }
    #expect(result.holds == (result.renewed == written))
  }

  private func objects(_ outcome: Session.Outcome, _ words: String, _ session: Session) -> [JSON] {
    ((outcome.held ?? outcome.answer).map { [$0.json] } ?? [])
      + outcome.diagnostics.map { $0.json(statement: words, view: session.viewDescription) }
  }

  /// That a question asked with a log has the same answer, and that the log has all that the answer rests on.
  private func compare(_ told: Answer, _ statement: Statement, _ text: SourceText, _ session: Session) throws {
    var resolver = session.resolver(of: statement, in: text)
    guard let question = try? statement.form.question?.init(&resolver) else { return }
    let runner = question.runner(session.runner)
    // A plan goes on from the option in hand, of which the question alone knows nothing.
    let plain = statement.form == .plan ? try runner.answer(question) : told
    var log = ReadLog(keeping: .facts)
    guard let recorded = try? question.answer(runner, &log) else { return }
    let words = text.text(statement.range)
    #expect(plain.rows.map(\.sentence) == recorded.rows.map(\.sentence), "\(words)")
    #expect(plain.rows.map(\.cells) == recorded.rows.map(\.cells), "\(words)")
    #expect(plain.rows.map(\.stretch) == recorded.rows.map(\.stretch), "\(words)")
    // A reader's own copy lends its passages to the session's answer.
    #expect(plain.evidence.map(\.fact) == recorded.evidence.map(\.fact), "\(words)")
    #expect(plain.notes.starts(with: recorded.notes), "\(words)")
    #expect(plain.title == recorded.title && plain.truth == recorded.truth, "\(words)")
    let read = Set(log.facts.map { runner.branch.id(of: $0).description })
    #expect(recorded.evidence.filter { !read.contains($0.fact) }.map(\.clause) == [], "not read for: \(words)")
  }
}

extension Item {
  /// The statement that an item carries out: of an expectation the one that is asked.
  fileprivate var asked: Statement? {
    switch self {
    case .statement(let statement), .transcript(let statement, _, _):
      if case .statement(let asked)? = statement.argument(.statement) { asked } else { statement }
    case .declaration, .refusedTranscript: nil
    }
  }
}
