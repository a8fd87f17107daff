import Foundation
import Language
import Model

@testable import Session

/// Every answer of the scenarios and transcripts, for the page of sentences.
enum ToldAnswers {
  /// An answer, and the statement it answers.
  struct Told {
    let statement: String
    let answer: Answer
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
      found.append(Told(statement: text.text(asked.range), answer: answer))
    }
    return found
  }
}
