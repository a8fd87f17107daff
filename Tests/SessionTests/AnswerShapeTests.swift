import Language
import Rendering
import Scenarios
import Testing

@testable import Session

/// How long answers are: a person reads one at once, and what is left out can be had.
@Suite("The shape of answers")
struct AnswerShapeTests {
  /// The answers to the questions of the scenarios, line by line as they stand below them.
  ///
  /// That the program answers so is held where scenarios are replayed.
  private static let told: [[String]] = Stories.scenarios.flatMap { path in
    let text = SourceText(name: path, Repository.text(path) ?? "")
    return Parser.parse(text).items.compactMap { item -> [String]? in
      guard case .transcript(let statement, let output, _) = item, statement.manners.isEmpty,
        StatementTable.form(statement.form).group == .ask, ![.calendar, .why].contains(statement.form)
      else { return nil }
      return text.text(output).split(separator: "\n").map(String.init)
    }
  }

  @Test("half of all answers have at most 8 lines, nine in ten at most 24, and a fifth of the lines name sources")
  func lengths() {
    #expect(Self.told.count >= 300)
    let lengths = Self.told.map(\.count).sorted()
    let all = Self.told.joined()
    let sources = all.count { $0.hasPrefix("Sources: ") }
    print(
      "lines of \(lengths.count) answers: median \(lengths[lengths.count / 2]), nine in ten \(lengths[lengths.count * 9 / 10]),",
      "most \(lengths.last ?? 0); sources \(sources) of \(all.count)")
    #expect(lengths[lengths.count / 2] <= 8)
    #expect(lengths[lengths.count * 9 / 10] <= 24)
    #expect(sources * 5 <= all.count)
  }

  @Test("what is left out is counted, and more, one screen after another, tells all of it")
  func nothingIsLost() {
    for statement in ["show SCASP", "questions SCASP", "history hiow-icb", "diff 2022 2024/25", "roles of hiow-icb"] {
      var session = Session(.shared, today: pinnedDay)
      func say(_ words: String) -> Answer? { session.runAll(SourceText(name: "input", words)).first?.answer }
      guard let answer = say(statement) else {
        Issue.record("\(statement): no answer")
        continue
      }
      #expect(PlainText.text(answer).contains("More: "), "\(statement)")
      var seen = PlainText.text(answer)
      for _ in 0..<40 {
        guard let next = say("more"), next.kind != .text else { break }
        let text = PlainText.text(next)
        #expect(text.split(separator: "\n").count <= 60, "\(statement)")
        seen += text
      }
      for note in answer.notes { #expect(seen.contains(note.text), "\(statement): \(note.text)") }
      let isPage = answer.rows.contains { !$0.label.isEmpty }
      for row in answer.rows where !isPage { #expect(seen.contains(row.sentence), "\(statement): \(row.sentence)") }
      for row in answer.rows where isPage {
        #expect(seen.contains(row.sentence) || seen.contains(row.short), "\(statement): \(row.sentence)")
      }
      let whole = say("all").map { PlainText.text($0) } ?? ""
      #expect(whole == PlainText.text(answer.whole), "\(statement)")
    }
  }

  @Test("words at the end of a question say how its answer is shown")
  func manners() {
    var session = Session(.shared, today: pinnedDay)
    func say(_ words: String) -> Answer? { session.runAll(SourceText(name: "input", words)).first?.answer }
    #expect(say("show SCASP all")?.extent == .whole)
    #expect(say("show SCASP sources each")?.extent == .sourcesEach)
    #expect(say("show SCASP")?.extent == .brief(lines: Brief.most))
    #expect(say("find scasp.members certain")?.rows.contains(where: \.isPossible) == false)
    #expect(say("check all")?.extent == .whole)
    #expect(say("questions SCASP for constabulary all")?.extent == .whole)
  }
}
