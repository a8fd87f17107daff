@testable import Language
import Testing

@Suite("Recovery")
struct RecoveryTests {
  @Test("every mistake of a text is told, each once, and what is right is kept", arguments: several)
  func toldOnce(_ row: Row<String, String>) { check(row) }

  @Test("reading a hostile text ends, with a few mistakes at most", arguments: hostile)
  func readingEnds(_ row: Row<@Sendable () -> [UInt8], String>) {
    let text = SourceText(name: "test.gov", bytes: row.input())
    let result = Parser.parse(text)
    let found = result.diagnostics.prefix(3).map { diagnostic in
      let place = text.position(of: diagnostic.range.lowerBound)
      return "\(diagnostic.code.rawValue) \(place.line):\(place.column)"
    }
    let more = result.diagnostics.count > 3 ? ["and \(result.diagnostics.count - 3) more"] : []
    #expect((found + more).joined(separator: ", ") == row.output, sourceLocation: row.location)
    for diagnostic in result.diagnostics.prefix(3) {
      let located = LocatedDiagnostic(diagnostic, in: text)
      #expect(located.excerpt.count <= 140 && diagnostic.message.count < 300, sourceLocation: row.location)
    }
  }

  @Test("no part of a text makes reading stop, fail or run away")
  func everyBeginning() {
    let text = """
      body a "A" cite s "H" L3-5 { chaired by in turn among b, c every 2 years; quorum every (x, y) satisfies not z }
      members a in 2022 cite s { b as chair L3 }
      expect find (bodies where kind is "x") = £3.50; diff 2022 file "x"; > show %3
      """
    let bytes = Array(text.utf8)
    for end in bytes.indices {
      for start in [0, end / 2] {
        let part = SourceText(name: "part", bytes: Array(bytes[start..<end]))
        let places = Parser.parse(part).diagnostics.map(\.range)
        #expect(places.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= end - start })
        #expect(places.map(\.lowerBound) == places.map(\.lowerBound).sorted() || places.count > 1)
      }
    }
  }

  @Test("random bytes are read without harm")
  func randomBytes() {
    var random = Random(seed: 7)
    let pieces = [
      "body", " a", " {", "}", "(", ")", "\"", "\n", ";", ",", "..", "%", "£", "cite", "2022", "is", "not", "#", ">",
      "=", "members", "“", "expect", "where",
    ]
    for _ in 0..<2000 {
      let text = (0..<random.below(40)).map { _ in random.pick(pieces) }.joined(separator: random.pick(["", " "]))
      let source = SourceText(name: "random", text)
      let result = Parser.parse(source)
      #expect(
        result.diagnostics.allSatisfy {
          !$0.message.isEmpty && !LocatedDiagnostic($0, in: source).excerpt.contains("\n")
        })
      if result.diagnostics.isEmpty { #expect((try? Formatter.format(source).get()) != nil, "of: \(text)") }
    }
  }

  private static let several = [
    Row(
      "three mistakes among statements", "show\nat 2022\nshw x\nlist bodies\nat 2023-02-30",
      gives:
        "at period=2022\nlist kind=bodies\nE012 1:4 something is missing after `show`\nE010 3:1 no statement begins with `shw`\nE013 5:4 `2023-02-30` is not a date of the calendar: February 2023 has 28 days"
    ),
    Row(
      "two mistakes on a line", "show; at noon; quit",
      gives: "quit\nE012 1:4 something is missing after `show`\nE011 1:10 `noon` does not belong here"),
    Row(
      "mistakes in clauses", "body a {\n  kind foo\n  also X\n  chard b\n  meets often\n}\nbody b",
      gives:
        "body a {alias \"X\"}\nbody b\nE022 2:8 `foo` is not one of the words that `kind` takes\nE020 4:3 no clause begins with `chard`\nE011 5:9 `often` does not belong here"
    ),
    Row(
      "a broken statement between declarations", "body a\nshw { x }\nbody b",
      gives: "body a\nbody b\nE010 2:1 no statement begins with `shw`"),
    Row(
      "in an open bracket the line goes on", "find (a or\nat 2022\nquit",
      gives: "quit\nE011 2:4 `2022` does not belong here"),
    Row(
      "lines that begin nothing are told each", "foo bar\nbaz\nshow a",
      gives: "show subject=[a]\nE010 1:1 no statement begins with `foo`\nE010 2:1 no statement begins with `baz`"),
    Row(
      "mistakes in a table", "members a {\n  B\n  c as boss\n  d\n}",
      gives:
        "table a {members [d]}\nE024 2:3 `B` is not an id: lower-case letters, digits and hyphens\nE022 3:8 `boss` is not one of the words that `as` takes"
    ),
    Row(
      "a text without an end costs its line alone", "show \"a\nat 2022",
      gives: "at period=2022\nE002 1:6 the text in quotes does not end on its line"),
    Row(
      "a mark without meaning costs its line alone", "^ ^ ^\nat 2022",
      gives: "at period=2022\nE003 1:1 `^` has no meaning here"),
  ]

  private static func bytes(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  private static let hostile: [Row<@Sendable () -> [UInt8], String>] = [
    Row("200,000 opening braces", { bytes("{", 200_000) }, gives: "E011 1:1"),
    Row("200,000 opening braces of declarations", { bytes("body a { ", 200_000) }, gives: "E020 1:10, E023 1:8"),
    Row("200,000 closing braces", { bytes("}", 200_000) }, gives: "E011 1:1"),
    Row(
      "brackets nested 10,000 deep", { Array("find ".utf8) + bytes("(", 10_000) + bytes(")", 10_000) },
      gives: "E004 1:106"),
    Row("brackets nested to the limit", { Array("find ".utf8) + bytes("(", 99) + [0x61] + bytes(")", 99) }, gives: ""),
    Row("not, 100,000 times", { Array("find ".utf8) + bytes("not ", 100_000) + [0x61] }, gives: "E004 1:402"),
    Row(
      "aggregates, 100,000 of them", { Array("find ".utf8) + bytes("number of ", 100_000) + [0x61] },
      gives: "E004 1:1006"),
    Row(
      "conditions, 100,000 of them", { Array("find ".utf8) + bytes("if a then b otherwise ", 100_000) + [0x61] },
      gives: "E011 1:31"),
    Row("expectations inside each other", { bytes("expect ", 10_000) + Array("quit = 3".utf8) }, gives: "E012 1:70004"),
    Row(
      "quantifiers, 100,000 of them", { Array("find ".utf8) + bytes("every a satisfies ", 100_000) + [0x61] },
      gives: "E004 1:1794"),
    Row("dates, 100,000 of them", { Array("find a".utf8) + bytes(" at 2022", 100_000) }, gives: "E004 1:8011"),
    Row("filters, 100,000 of them", { Array("find a".utf8) + bytes(" where b", 100_000) }, gives: "E004 1:8008"),
    Row("a thousand operators", { Array("find a".utf8) + bytes(" except b", 1000) }, gives: ""),
    Row(
      "a thousand operators in each of three statements",
      { bytes("expect find a" + String(repeating: " or b", count: 999) + " = 3\n", 3) }, gives: ""),
    Row("a chain of 100,000 steps", { Array("find a".utf8) + bytes(".b", 100_000) }, gives: "E004 1:2007"),
    Row("a chain of 100,000 ors", { Array("find a".utf8) + bytes(" or b", 100_000) }, gives: "E004 1:5011"),
    Row("a megabyte on one line", { Array("show ".utf8) + bytes("a", 1_000_000) }, gives: ""),
    Row("a megabyte of words", { bytes("show a ", 150_000) }, gives: ""),
    Row("a megabyte of nonsense", { bytes("foo ", 250_000) }, gives: "E010 1:1"),
    Row("a megabyte of mistakes", { bytes("show\n", 200_000) }, gives: "E012 1:4, E012 2:4, E012 3:4, and 197 more"),
    Row("a megabyte in quotes that do not end", { Array("show \"".utf8) + bytes("a", 1_000_000) }, gives: "E002 1:6"),
    Row("a NUL", { Array("show a\nshow ".utf8) + [0] }, gives: "E001 2:6"),
    Row("bytes that are not UTF-8", { Array("show ".utf8) + [0xFF, 0xFE] }, gives: "E001 1:6"),
    Row("a byte order mark and a mistake", { [0xEF, 0xBB, 0xBF] + Array("shw".utf8) }, gives: "E010 1:1"),
    Row("a byte order mark", { [0xEF, 0xBB, 0xBF] + Array("show a".utf8) }, gives: ""),
    Row("nothing", { [] }, gives: ""),
  ]
}
