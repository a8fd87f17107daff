import Foundation
import Language
import Model
import Rendering
import Testing

@testable import Session

/// Questions as people type them, with `use southampton` in force: how each is read, and words of its first three lines.
@Suite("Plain questions")
struct PlainQuestionTests {
  /// One line of the list: `question | reading | words`; the reading of an exact statement is `exact`.
  struct Asked: CustomTestStringConvertible {
    let question: String
    let reading: String
    let words: [String]
    var testDescription: String { question }

    init?(_ line: Substring) {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 3, !line.hasPrefix("#") else { return nil }
      (question, reading) = (parts[0], parts[1])
      words = parts[2].split(separator: "&").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  private static let path = "Tests/Fixtures/plain-questions.txt"
  static let list = (Repository.text(path) ?? "").split(separator: "\n").compactMap(Asked.init)

  /// One that has read a plain question already, so that it knows the words of the model's names.
  private static func session() -> Session {
    var session = Session(.shared, today: Day(year: 2026, month: 11, day: 28) ?? pinnedDay)
    _ = session.runAll(SourceText(name: "use", "use southampton"))
    session.wordIndex = WordIndex(session.branch)
    return session
  }

  /// How a line is read and what is answered.
  private static func ask(_ line: String, _ session: inout Session) -> (reading: String, text: String, isRefused: Bool)
  {
    let text = SourceText(name: "input", line)
    let outcomes = Utterance.all(in: text).flatMap { session.converse($0, in: text) }
    let reading = outcomes.last?.answer?.readAs ?? "exact"
    let printed = outcomes.compactMap(\.answer).map { TextRenderer(width: nil, colour: false).render($0.document) }
    return (reading, printed.joined(separator: "\n"), outcomes.contains { !$0.diagnostics.isEmpty } || printed.isEmpty)
  }

  @Test("every question is read as it is meant, and answered in one look")
  func questions() {
    #expect(Self.list.count >= 50, "the list was read")
    let start = Self.session()
    for asked in Self.list {
      var session = start
      let (reading, text, isRefused) = Self.ask(asked.question, &session)
      #expect(!isRefused, "\(asked.question): refused")
      #expect(reading == asked.reading, "\(asked.question)")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 25, "\(asked.question): \(lines.count) lines")
      let first = lines.prefix(4).joined(separator: " ")
      for words in asked.words { #expect(first.contains(words), "\(asked.question): \(first)") }
    }
  }

  @Test("a question with a word that nothing reads is refused, and not answered as another")
  func misread() {
    let lines = (Repository.text("Tests/Fixtures/not-plain-questions.txt") ?? "").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    #expect(lines.count >= 8, "the list was read")
    let start = Self.session()
    for line in lines {
      var session = start
      let (reading, _, isRefused) = Self.ask(String(line), &session)
      #expect(isRefused, "\(line): read as \(reading)")
    }
  }

  @Test("what is not understood is offered what shares a word with it, or what is asked most")
  func offered() {
    var session = Self.session()
    let lines = ["who handles payroll", "who is responsible for the weather", "what did the neglect audit find"]
    let offers = lines.map { line in
      let text = SourceText(name: "input", line)
      return Utterance.all(in: text).flatMap { session.converse($0, in: text) }.flatMap(\.diagnostics)
        .flatMap(\.diagnostic.suggestions)
    }
    #expect(offers[0] == ["who chairs scasp", "who sits on scasp", "who answers for what"])
    #expect(offers[1] == ["what are we responsible for"])
    #expect(offers[2].first == "search neglect")
  }

  @Test("the first screen of README.md answers as it says")
  func readme() {
    let page = (Repository.text("README.md") ?? "").components(separatedBy: "```asked\n").dropFirst()
    let lines = page.first?.components(separatedBy: "\n```")[0].split(separator: "\n").map(String.init) ?? []
    let questions = lines.filter { $0.hasPrefix("> ") }
    #expect(questions.count == 5)
    var session = Self.session()
    var told: [String] = []
    for question in questions {
      told.append(question)
      told += Self.ask(String(question.dropFirst(2)), &session).text.split(separator: "\n").map(String.init)
    }
    #expect(told == lines)
  }

  @Test("a question that breaks off is not answered as another")
  func brokenOff() {
    var session = Self.session()
    for line in [
      "who is the chair of", "who is responsible for", "what happened to the", "who chairs silg for",
      "funding scasp on",
      "find", "quorate scasp without",
    ] {
      let (_, _, isRefused) = Self.ask(line, &session)
      #expect(isRefused, "\(line)")
    }
  }

  @Test("every statement that asks has at least five ways of being said")
  func shapes() {
    var said: [StatementForm.ID: Int] = [:]
    for shape in PlainShapes.all { said[shape.form, default: 0] += shape.said.count }
    let asking = StatementTable.forms.filter { $0.group == .ask && $0.isEvaluated }.map(\.id)
    let few = Set(asking).subtracting(PlainQuestionTests.exactOnly).filter { said[$0, default: 0] < 5 }
    #expect(few.isEmpty, "\(few)")
    #expect(said.count > 10)
  }

  /// Statements whose argument is an expression, or that go on from an answer: they have no plain form of their own.
  private static let exactOnly: Set<StatementForm.ID> = [.count, .why, .whenDid, .restsOn]
}
