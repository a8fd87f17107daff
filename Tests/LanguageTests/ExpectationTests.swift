@testable import Language
import Model
import Testing

@Suite("What could stand here")
struct ExpectationTests {
  /// Examples beyond those of the table: longer ways to say the same, and declarations.
  private static let more = [
    "list bodies where kind is subgroup and not chair is vacant-post",
    "find bodies where every members satisfies it is scc except silg",
    "find if silg is stated then silg otherwise spig",
    "find number of silg.all subgroups at 2022 known by 2023",
    "find at least 3 of bodies satisfies chair is at most 3",
    "quorate southampton-scp with police, health",
    "escalate rapid-review from silg to spig starting 2025-01-06",
    "what rests on scasp-2024-25 under \"Finance\"", "confirm silg.chair cite scasp-2024-25 L12 inferred",
    "diff main file \"old.gov\"", "calendar from 2025 to 2026", "why %3", "at default", "known all", "use everything",
  ]

  private static let examples = StatementTable.forms.map(\.example) + more

  @Test("the next word of every example is among what is offered before it", arguments: examples)
  func nextWord(_ text: String) {
    let bytes = Array(text.utf8)
    let inside = laterWords(of: text)
    for token in tokens(of: bytes) where token.kind == .word || token.kind == .string {
      if inside.contains(token.start) { continue }
      let before = String(decoding: bytes[..<token.start], as: UTF8.self)
      let word = String(decoding: bytes[token.range], as: UTF8.self)
      let offered = Parser.expectations(after: before)
      #expect(offered.contains { (one: Language.Expectation) in one.takes(word) }, "before `\(word)` in: \(text)")
    }
  }

  @Test("what is offered is what the grammar takes", arguments: places)
  func offered(_ row: Row<String, [String]>) {
    #expect(Parser.expectations(after: row.input).map(\.words) == row.output, sourceLocation: row.location)
  }

  @Test("nothing that begins a statement is offered within one", arguments: examples)
  func noBeginnings(_ text: String) {
    let first = Set(["`who chairs`", "`quit`"])
    for token in tokens(of: Array(text.utf8)).dropFirst() where token.kind == .word || token.kind == .string {
      let before = String(decoding: Array(text.utf8)[..<token.start], as: UTF8.self)
      if before.hasPrefix("expect ") { continue }
      let offered = Parser.expectations(after: before).map(\.words)
      #expect(offered.filter(first.contains) == [], "after: \(before)")
    }
  }

  @Test(
    "every beginning is offered at the beginning, and after a statement's end",
    arguments: ["", "\n", "show a; ", "shw\n"])
  func beginnings(_ text: String) {
    let offered = Set(Parser.expectations(after: text).map(\.words))
    for form in StatementTable.forms { #expect(offered.contains("`\(form.prefix.joined(separator: " "))`")) }
  }

  /// Where the second and later words of names and of texts to a line's end begin: a name runs on, nothing is offered.
  private func laterWords(of text: String) -> Set<Int> {
    var found: Set<Int> = []
    for item in Parser.parse(SourceText(name: "example", text)).items {
      guard case .statement(let statement) = item else { continue }
      for argument in statement.arguments {
        switch argument.value {
        case .names(let names): for name in names { found.formUnion(name.range.dropFirst()) }
        case .text: found.formUnion(argument.range.dropFirst())
        default: break
        }
      }
    }
    return found
  }

  private func tokens(of bytes: [UInt8]) -> [Token] {
    bytes.withUnsafeBufferPointer { bytes in
      var lexer = Lexer(bytes)
      var tokens: [Token] = []
      while true {
        let token = lexer.next()
        if token.kind == .end { return tokens }
        tokens.append(token)
      }
    }
  }

  private static let places: [Row<String, [String]>] = [
    Row("a name", "show ", gives: ["a name"]),
    Row("a name of a kind", "who chairs ", gives: ["the name of a body"]),
    Row(
      "a date or the way back", "at ",
      gives: ["`default`", "a date, as in `2025-01-31`, `2025-01`, `2022` or the financial year `2024/25`"]),
    Row(
      "the rest of a beginning", "who ",
      gives: [
        "`answers for what in`", "`decides on what in`", "`is accountable for`", "`sits on both`", "`sits on`",
        "`chairs`",
      ]),
    Row("a kind", "list ", gives: ["a kind, as in `bodies`"]),
    Row("an operator", "find silg ", gives: ["an operator", "`and`", "`or`"]),
    Row(
      "the second of several who come", "quorate silg with a, ",
      gives: ["a kind, as in `police`, `health` or `local authority`, or a name of the model"]),
    Row(
      "what is expected", "expect who chairs SILG ",
      gives: ["`for`", "`=`", "`contains`", "`is not stated`", "`fails with`"]),
    Row("a text", "expect who chairs SILG contains ", gives: ["`for`", "a text in quotes"]),
    Row("nothing behind what is whole", "quit ", gives: []),
    Row("a condition", "list bodies ", gives: ["`where`"]),
  ]
}

extension Language.Expectation {
  /// Whether a word typed here is what was expected.
  fileprivate func takes(_ word: String) -> Bool {
    switch self {
    // Words in capitals stand for what the user fills in: `FILE`.
    case .words(let words):
      words.first?.isUppercase == true
        || words.split(whereSeparator: { $0 == " " || $0 == "|" }).first.map(String.init) == word.lowercased()
    case .name, .attendee, .newID, .value, .path, .view, .answerNumber: true
    case .kind: EntityKind.allCases.contains { $0.plural == word || $0.word == word }
    case .date: word.first?.isNumber ?? false
    case .number, .money, .line: word.contains { $0.isNumber }
    case .text, .heading: word.hasPrefix("\"")
    case .expression, .relation: true
    case .operatorWord:
      ["and", "or", "is", "where", "except", "shared", "together", "contains", "at", "known"].contains(word)
    case .statement: true
    default: false
    }
  }
}
