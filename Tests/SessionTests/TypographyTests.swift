import Foundation
import Language
import Testing

@testable import Session

@Suite("Texts however they are set")
struct TypographyTests {
  // MARK: Line ends

  private static let ends = ["\n", "\r\n", "\r"]
  private static let scenario = "# One.\n> count silg.chair\n1\n\nexpect count silg.chair = 1\n"

  private func bytes(_ text: String, _ end: String, isMarked: Bool) -> [UInt8] {
    (isMarked ? [0xEF, 0xBB, 0xBF] : []) + Array(text.replacing("\n", with: end).utf8)
  }

  @Test("a scenario holds with every kind of line end, and is renewed with its own", arguments: ends, [false, true])
  func scenario(_ end: String, _ isMarked: Bool) throws {
    let files = try Scratch()
    let path = try files.write("a.gov", bytes: bytes(Self.scenario, end, isMarked: isMarked)).path
    #expect(try Command.run(["test", path]).status == 0)
    _ = try files.write("a.gov", bytes: bytes(Self.scenario.replacing("\n1\n", with: "\n2\n"), end, isMarked: isMarked))
    #expect(try Command.run(["test", path]).status == 1)
    #expect(try Command.run(["test", "--update", path]).status == 0)
    #expect(
      try Array(Data(contentsOf: files.folder.appending(path: "a.gov")))
        == bytes(Self.scenario, end, isMarked: isMarked))
  }

  @Test("a file in form is in form with every kind of line end, and keeps its own", arguments: ends, [false, true])
  func format(_ end: String, _ isMarked: Bool) throws {
    let files = try Scratch()
    let form = "body x \"X\" {\n  kind board\n}\n"
    let path = try files.write("a.gov", bytes: bytes(form, end, isMarked: isMarked)).path
    #expect(try Command.run(["format", "--check", path]).status == 0)
    _ = try files.write("a.gov", bytes: bytes("body x   \"X\" {\nkind board\n}\n", end, isMarked: isMarked))
    #expect(try Command.run(["format", "--check", path]).status == 1)
    #expect(try Command.run(["format", path]).status == 0)
    #expect(try Array(Data(contentsOf: files.folder.appending(path: "a.gov"))) == bytes(form, end, isMarked: isMarked))
  }

  @Test("places are counted in lines of every kind of end", arguments: ends)
  func places(_ end: String) {
    let text = SourceText(name: "a", bytes: bytes("a\nb\nc", end, isMarked: true))
    #expect(text.position(of: 4).line == 3 && text.position(of: 4).column == 1)
  }

  // MARK: Names

  private static let model = """
    source p "P" cite p "Young person's – notes" L1 {
      covering 2024
      lines 9
      heading "Young person's – notes" L1
    }
    organisation yps "Young Person's Service" cite p "Young person’s\u{A0}- notes" L2 {
      kind team
    }
    organisation cafe "Caf\u{65}\u{301} \u{D4}ne‑Stop" cite p "Young person's – notes" L3
    body b\u{2011}c "Board" cite p L4 {
      kind\u{A0}board
      supported\u{A0}by yps
    }
    """

  private func answer(_ statement: String) -> String {
    let loaded = LoadedModel.files([SourceText(name: "m.gov", Self.model)], name: "m")
    #expect(loaded.diagnostics.map(\.diagnostic.message) == [])
    var session = Session(loaded, today: pinnedDay)
    return session.runAll(SourceText(name: "input", statement)).flatMap { outcome in
      outcome.diagnostics.map { "\($0.diagnostic.code.rawValue)" }
        + (outcome.answer.map { [PlainText.text($0)] } ?? [])
    }.joined(separator: "\n")
  }

  @Test(
    "a name is found however it is set",
    arguments: [
      "find \"Young Person’s Service\"", "find \"young person`s service\"", "find yps\u{200B}", "find\u{A0}yps",
      "find \"Young\u{AD} Person's\u{2009}Service\"", "find b\u{2011}c.supported\u{2011}by",
      "find \"b–c\".supported-by",
    ])
  func names(_ statement: String) {
    #expect(answer(statement).contains("Young Person's Service"), "\(statement): \(answer(statement))")
  }

  @Test(
    "accents are the same put together and apart",
    arguments: ["Caf\u{E9} \u{4F}\u{302}ne-Stop", "CAF\u{C9} \u{D4}NE STOP", "cafe\u{301} \u{F4}ne–stop"])
  func accents(_ name: String) {
    #expect(!answer("show \(name)").contains("E030"), "\(answer("show \(name)"))")
  }

  @Test(
    "a name in quotes that names nothing is an error",
    arguments: [
      "find \"Young Person’s Servise\".kind", "count \"Nobody\"", "find (yps, \"Nobody\")", "find some \"Nobody\"",
      "find organisations where it is in (\"Nobody\")",
    ])
  func unknown(_ statement: String) {
    let told = answer(statement)
    #expect(told.contains("E030") == !statement.contains(" in "), "\(told)")
  }

  @Test("a text beside what it is compared with is a text")
  func texts() {
    #expect(answer("find organisations where name contains \"Person\"").contains("E030") == false)
  }
}
