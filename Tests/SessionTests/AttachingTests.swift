import Foundation
import Language
import Rendering
import Testing

@testable import Session

@Suite("A reader's own copy of a source")
struct AttachingTests {
  private static let model = """
    source notes "Notes of the board" cite notes "Notes" L1 {
      covering 2024
      lines 8
      heading "Notes" L1
      heading "Chair" L3
    }
    body board "Board" cite notes "Notes" L1 {
      chaired by office  cite notes "Chair" L4-7
      meets      monthly  cite notes "Chair" L8
    }
    organisation office "Office" cite notes "Chair" L4
    source other "Other notes" cite other L1 {
      covering 2023
    }
    """

  private static let copy = [
    "NOTES", "", "Chair", "The office chairs", "and", "goes on", "to", "Monthly, by the fire\u{1B}[31m\tof course",
  ]

  /// What is printed of statements, with files of these texts.
  private func printed(_ statements: String, _ files: [String: String]) -> String {
    var files = files
    files["notes.gov"] = Self.model
    let known = files
    var conversation = Conversation(
      files: FileReading { path in known[path].map { .success(Array($0.utf8)) } ?? .failure(.missing) })
    return conversation.type("open notes.gov\n" + statements)
  }

  private static let text = copy.joined(separator: "\n") + "\n"

  @Test("blanks, line ends, a mark of the byte order and a missing last end do not matter", arguments: alike)
  func takes(_ row: Row<String, String>) {
    let said = printed("source attach notes copy.txt", ["copy.txt": row.input])
    #expect(said.hasPrefix("a copy of"), "\(said)", sourceLocation: row.location)
  }

  private static let alike: [Row<String, String>] = [
    Row("as it is", text, gives: ""),
    Row("CR LF", text.replacing("\n", with: "\r\n"), gives: ""),
    Row("a mark of the byte order", "\u{FEFF}" + text, gives: ""),
    Row("no last end", String(text.dropLast()), gives: ""),
    Row("blanks behind the lines", text.replacing("\n", with: "  \t\n"), gives: ""),
    Row("empty lines at the end", text + "\n\n", gives: ""),
  ]

  @Test("what is no copy is told with the first place that shows so, and nothing is attached", arguments: others)
  func refuses(_ row: Row<String, String>) {
    let said = printed("source attach notes copy.txt\nwhy", ["copy.txt": row.input])
    #expect(said.hasPrefix("error \(row.output)"), "\(said)", sourceLocation: row.location)
    let page = printed("source attach notes copy.txt\nshow notes", ["copy.txt": row.input])
    #expect(page.contains("no copy is attached"), sourceLocation: row.location)
  }

  private static let others: [Row<String, String>] = [
    Row("another document", "A\nB\nC\nD\n", gives: "E044: `copy.txt` is not a copy of `notes`: 0 of its 2 headings"),
    Row(
      "a heading elsewhere", "Notes\nChair\n\nd\ne\nf\ng\nh\n",
      gives: "E045: `copy.txt` is another version of `notes`: 1 heading or line is not as declared, the first at line 3"
    ),
    Row(
      "too short", "Notes\n\nChair\nd\n",
      gives: "E045: `copy.txt` is another version of `notes`: 4 headings or lines are not as declared, the first at"),
    Row(
      "too long", text + "and on\nand on\n",
      gives: "E045: `copy.txt` is another version of `notes`: 2 lines are new, the first at line 9"),
    Row("nothing in it", "", gives: "E044: `copy.txt` is not a copy of `notes`: 0 of its 2 headings"),
    Row("a picture", "\u{0}PNG", gives: "E001: this is not text: byte 1 is a NUL"),
  ]

  @Test("why prints the passage, capped and safe, and nothing else keeps it")
  func passages() {
    let statements = "source attach notes copy.txt\nwho chairs board\nwhy\nfind board.meets\nwhy\ndump"
    let said = printed(statements, ["copy.txt": Self.text])
    #expect(said.contains("line 8\n      | Monthly, by the fire\\u{1B}[31m of course\n"), "\(said)")
    #expect(said.contains("      | The office chairs\n      | and\n      | goes on\n      | to\n"), "\(said)")
    let parts = said.split(separator: "language 1")
    #expect(parts.count == 2 && !parts[1].contains("goes on") && !parts[1].contains("by the fire"))
  }

  @Test("JSON carries the passage, and null where there is none")
  func json() {
    let known = ["copy.txt": Self.text, "notes.gov": Self.model]
    var session = Session(
      .shared, today: pinnedDay,
      files: FileReading { path in known[path].map { .success(Array($0.utf8)) } ?? .failure(.missing) })
    let outcomes = session.runAll(
      SourceText(name: "input", "open notes.gov; who chairs board; source attach notes copy.txt; who chairs board"))
    #expect(outcomes.flatMap(\.diagnostics).isEmpty)
    let answers = outcomes.compactMap(\.answer)
    #expect(answers.count == 4)
    #expect(answers[1].json.rendered().contains("\"passage\":null"))
    #expect(answers[3].evidence.first?.passage == ["The office chairs", "and", "goes on", "to"])
    #expect(session.answers.flatMap { $0.evidence.flatMap(\.passage) } == [], "an answer that is kept holds a passage")
  }

  @Test("a long passage is cut, and says how much more there is")
  func capped() {
    #expect(Passage((1...9).map { "line \($0)" }).lines.last == "| ... 3 more lines")
    #expect(Passage((1...7).map { "line \($0)" }).lines.last == "| ... 1 more line")
    #expect(
      Passage(["  " + String(repeating: "a", count: 500)]).lines == ["| " + String(repeating: "a", count: 400) + "..."])
    #expect(Passage([]).lines == [])
  }

  @Test("a source that declares neither lines nor headings takes any text, and says so")
  func undeclared() {
    let said = printed("source attach other copy.txt", ["copy.txt": "anything\n"])
    #expect(said.contains("could not be compared"))
  }

  @Test("a file that shares most lines with a source is another version, and otherwise another document")
  func versions() {
    let lines = (1...40).map { "This is line \($0) of the paper" }
    let digests = lines.map { LineDigest($0) }
    func verdict(_ lines: [String]) -> CopyCheck.Likeness {
      CopyCheck.likeness(AttachedCopy(SourceText(name: "a", lines.joined(separator: "\n"))), against: digests)
    }
    #expect(verdict(lines) == .same)
    #expect(verdict(lines.map { $0.uppercased() + " . " }) == .same)
    var changed = lines
    changed[11] = "something else"
    #expect(verdict(changed) == .otherVersion(missing: 1, added: 1, first: 12))
    changed.insert("and more", at: 3)
    #expect(verdict(changed) == .otherVersion(missing: 1, added: 2, first: 4))
    #expect(verdict(Array(lines[10...])) == .otherVersion(missing: 10, added: 0, first: 1))
    #expect(verdict(Array(lines[25...])) == .otherDocument(found: 15, of: 40))
    #expect(verdict(["This is line"]) == .otherDocument(found: 0, of: 40))
  }
}
