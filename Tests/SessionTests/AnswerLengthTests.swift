import Foundation
import Language
import Model
import Rendering
import Testing

@testable import Session

/// How long answers are, over every statement of the scenarios as a reader sees them.
@Suite("The length of answers")
struct AnswerLengthTests {
  /// An answer as text, and the statement it answers.
  struct Told {
    let statement: String
    let answer: Answer
    let lines: [String]
  }

  /// Every answer of the scenarios and transcripts, once for each statement and place in a file.
  static let told: [Told] = ["scenarios", "scenarios/clauses", "Tests/Transcripts"]
    .flatMap { Repository.files(in: $0, ending: ".gov") }.flatMap(answers(of:))

  static func answers(of path: String) -> [Told] {
    let text = SourceText(name: path, Repository.text(path) ?? "")
    var session = Session(.shared, today: pinnedDay)
    var found: [Told] = []
    for case .statement(let statement) in Parser.parse(text).items {
      var asked = statement
      for argument in statement.arguments where statement.form == .expect {
        if case .statement(let inner) = argument.value { asked = inner }
      }
      let outcome = session.run(.statement(asked), in: text)
      guard let answer = outcome.answer, answer.kind == .rows || answer.kind == .truth, answer.layout != .paper else {
        continue
      }
      let printed = TextRenderer(width: nil, colour: false).render(answer.document)
      let lines = printed.split(separator: "\n").map(String.init)
      found.append(Told(statement: text.text(asked.range), answer: answer, lines: lines))
    }
    return found
  }

  @Test("half are at most 8 lines, nine in ten at most 24, and a fifth of the lines at most names sources")
  func lengths() {
    let told = Self.told
    #expect(told.count > 200)
    let lengths = told.map(\.lines.count).sorted()
    let (median, ninth) = (lengths[lengths.count / 2], lengths[lengths.count * 9 / 10])
    let all = lengths.reduce(0, +)
    let names = Set(told.flatMap { $0.answer.evidence.map(\.sourceName) })
    let cited = told.flatMap(\.lines).count { line in
      let words = line.drop { $0 == " " }
      return words.hasPrefix("Sources: ")
        || names.contains { words.hasPrefix($0) && words.dropFirst($0.count).hasPrefix(",") }
    }
    let wide = told.count { $0.lines.first?.count ?? 0 > 100 }
    print(
      "\(told.count) answers: median \(median) lines, nine in ten at most \(ninth), the longest \(lengths.last ?? 0); "
        + "\(cited * 100 / all) in a hundred lines name sources; \(wide) first lines are wider than 100 columns")
    #expect(median <= 8)
    #expect(ninth <= 24)
    #expect(cited * 5 <= all)
  }
}
