import Foundation
import Language
import Model
import Rendering
import Testing

@testable import Session

/// The page of sentences: each sentence of the program's own words, with one real example.
///
/// What papers say stands in answers too, word for word; the page holds what the program says around it: first lines,
/// headings, remarks, and the mistakes that it tells.
struct SentencesPage {
  private(set) var sentences: [(part: String, shape: String, example: String, statement: String)] = []
  private var seen: Set<String> = []

  init() {
    for told in ToldAnswers.told {
      let answer = told.answer
      add("First lines and headings", answer.title, told.statement)
      for row in answer.rows {
        add("First lines and headings", row.section, told.statement)
        let isOwn = row.evidence.isEmpty && row.entity == nil
        if isOwn { add("Lines that rest on no paper", row.sentence, told.statement) }
        for detail in row.details { add("Details below a line", detail, told.statement) }
      }
      for note in answer.notes { add("Remarks", note.text, told.statement) }
    }
    for path in Repository.files(in: "Tests/Transcripts/errors", ending: ".txt") {
      let page = (Repository.text(path) ?? "").components(separatedBy: "--- says\n")
      let typed = page[0].split(separator: "\n").last.map(String.init) ?? ""
      for line in page.dropFirst().joined().split(separator: "\n") {
        let words = line.drop { $0 == " " }
        if words.hasPrefix("at ") { continue }
        add("Mistakes", String(words), typed)
      }
    }
  }

  private mutating func add(_ part: String, _ sentence: String, _ statement: String) {
    let shape = Self.shape(of: sentence)
    guard !shape.isEmpty, seen.insert(part + shape).inserted else { return }
    sentences.append((part, shape, sentence, statement))
  }

  /// A sentence without what is of its example: names and figures.
  static func shape(of sentence: String) -> String {
    var shape: [String] = []
    var isQuoted = false
    for (index, word) in sentence.split(separator: " ").enumerated() {
      let marks = word.count { $0 == "`" || $0 == "\"" }
      let isName =
        index > 0 && (word.first?.isUppercase ?? false) || word.contains(where: \.isNumber) || isQuoted || marks > 0
      if marks % 2 == 1 { isQuoted.toggle() }
      let part = isName ? "…" : String(word)
      if part != "…" || shape.last != "…" { shape.append(part) }
    }
    return shape.joined(separator: " ")
  }

  /// The page: each part a list, in the order of the words.
  var text: String {
    var page = """
      # Sentences

      Every sentence that the program says of itself, once, with the statement that brought it. A test makes this page from
      the scenarios, the transcripts and the pages of mistakes, and holds it against the program: a change of words is a
      change of this page. To read it through is the way to find what no council officer would write. What papers say stands
      in answers word for word and is not here.

      """
    for part in [
      "First lines and headings", "Lines that rest on no paper", "Details below a line", "Remarks", "Mistakes",
    ] {
      page += "\n## \(part)\n\n"
      let own = sentences.filter { $0.part == part }.sorted { ($0.shape, $0.example) < ($1.shape, $1.example) }
      for sentence in own {
        let statement = sentence.statement.split(separator: "\n").joined(separator: " ")
        page += "- \(sentence.example)  \n  ` \(statement.replacing("`", with: "'")) `\n"
      }
    }
    return page
  }
}

@Suite("The page of sentences")
struct SentencesPageTests {
  @Test("docs/sentences.md holds every sentence that the program says of itself")
  func page() {
    let path = "docs/sentences.md"
    let written = Repository.text(path) ?? ""
    let page = SentencesPage()
    let now = page.text
    if Repository.isUpdating { Repository.write(now, to: path) }
    for (one, other) in zip(now.split(separator: "\n"), written.split(separator: "\n")) where one != other {
      Issue.record("\(path): \(other)\nis now: \(one)")
      break
    }
    #expect(now == written)
    #expect(page.sentences.count > 200)
  }

  @Test("no sentence has a word that no council officer would write")
  func plain() {
    let unwanted = ["alongside ", "perhaps-also", "sought", "told apart", "bare nought", "bare zero", "is given up"]
    for sentence in SentencesPage().sentences {
      for word in unwanted { #expect(!sentence.example.contains(word), "\(sentence.example)") }
    }
  }
}
