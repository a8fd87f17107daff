@testable import Language
import Testing

@Suite("Tokens")
struct LexerTests {
  /// The tokens of a text, each with its kind where the text alone does not tell it.
  private func tokens(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var lexer = Lexer(bytes)
      var words: [String] = []
      while true {
        let token = lexer.next()
        if token.kind == .end { return words.joined(separator: " ") }
        let text = String(decoding: bytes[token.range], as: UTF8.self)
        words.append(token.kind == .terminator ? "/" : "\(token.kind):\(text)")
      }
    }
  }

  @Test("a text falls into tokens", arguments: texts)
  func split(_ row: Row<String, String>) {
    #expect(tokens(row.input) == row.output, "of: \(row.input)", sourceLocation: row.location)
  }

  private static let texts = [
    Row("nothing", "", gives: ""),
    Row("blanks, tabs and question marks at the end are nothing", " \t? \r", gives: ""),
    Row("question marks at the end of a statement", "a? ?;b?\nc ? # d", gives: "word:a / word:b / word:c"),
    Row("a question mark before the end", "a? b", gives: "word:a unknown:? word:b"),
    Row("a question mark in braces", "{ a? }", gives: "leftBrace:{ word:a unknown:? rightBrace:}"),
    Row(
      "blanks that do not break, and such as are not seen", "a\u{A0}b\u{202F}c\u{200B} d\u{FEFF}",
      gives: "word:a word:b word:c word:d"),
    Row("dashes of all kinds within a word", "a\u{2011}b 2024\u{2013}25", gives: "word:a\u{2011}b word:2024\u{2013}25"),
    Row("a dash by itself", "a \u{2013} b", gives: "word:a minus:\u{2013} word:b"),
    Row("an amount below nought", "£-5 £\u{2212}5 £-", gives: "money:£-5 money:£\u{2212}5 money:£ minus:-"),
    Row(
      "words hold hyphens, apostrophes and ampersands", "a-b Children's R&D", gives: "word:a-b word:Children's word:R&D"
    ),
    Row("a word may begin with a digit", "4LSAB 4lsab-x", gives: "word:4LSAB word:4lsab-x"),
    Row("a word may be in any script", "Zoë 委員会", gives: "word:Zoë word:委員会"),
    Row(
      "dates are words", "2022 2025-01 2019-09-29 2024/25 2022~",
      gives: "word:2022 word:2025-01 word:2019-09-29 word:2024/25 word:2022~"),
    Row("a range stands between two dates", "2022..2024", gives: "word:2022 range:.. word:2024"),
    Row(
      "a point after digits is decimal, after letters a step", "59.66 a.b a1.5",
      gives: "word:59.66 word:a dot:. word:b word:a1 dot:. word:5"),
    Row("a lone share sign and an answer", "3 % %3 3%", gives: "word:3 share:% answer:%3 word:3 share:%"),
    Row("an amount", "£1,234.50 £5, £6", gives: "money:£1,234.50 money:£5 comma:, money:£6"),
    Row("an amount without figures", "£ £x", gives: "money:£ money:£ word:x"),
    Row("a sign of division between words is none", "a/b 1 / 2", gives: "word:a slash:/ word:b word:1 slash:/ word:2"),
    Row("a minus needs blanks", "a - b a -b", gives: "word:a minus:- word:b word:a minus:- word:b"),
    Row("texts in straight quotes", "\"a b\" \"a\\\"b\" \"\"", gives: "string:\"a b\" string:\"a\\\"b\" string:\"\""),
    Row("texts in typographic quotes", "“a b” word", gives: "string:“a b” word:word"),
    Row("a text in typographic quotes holds straight ones", "“a \"b\" c”", gives: "string:“a \"b\" c”"),
    Row("a text ends on its line", "\"a\nb", gives: "unterminatedString:\"a / word:b"),
    Row("a backslash at a line's end keeps nothing", "\"a\\\nb", gives: "unterminatedString:\"a\\ / word:b"),
    Row("lines and semicolons end", "a\nb;c", gives: "word:a / word:b / word:c"),
    Row(
      "a line goes on in brackets and after a comma", "(a\nb)\nc,\nd",
      gives: "leftParenthesis:( word:a word:b rightParenthesis:) / word:c comma:, word:d"),
    Row("a brace ends all brackets", "( { a\nb }", gives: "leftParenthesis:( leftBrace:{ word:a / word:b rightBrace:}"),
    Row("a comment runs to the line's end", "a # b; c\nd", gives: "word:a / word:d"),
    Row("carriage returns are blanks", "a\r\nb\r\n", gives: "word:a / word:b /"),
    Row("marks without meaning", "a ^ \\ | ~", gives: "word:a unknown:^ unknown:\\ unknown:| unknown:~"),
    Row(
      "marks with meaning", "= + * @ : > [ ] .",
      gives: "equals:= plus:+ star:* at:@ colon:: greater:> leftBracket:[ rightBracket:] dot:."),
  ]
}

@Suite("Texts and places")
struct SourceTextTests {
  @Test("lines and columns are counted in characters as displayed", arguments: places)
  func position(_ row: Row<(String, Int), String>) {
    let place = SourceText(name: "a", row.input.0).position(of: row.input.1)
    #expect("\(place.line):\(place.column)" == row.output, sourceLocation: row.location)
  }

  @Test("bytes that are no text are found", arguments: bytes)
  func badBytes(_ row: Row<[UInt8], Int?>) {
    #expect(SourceText(name: "a", bytes: row.input).firstBadByte == row.output, sourceLocation: row.location)
    // The same behind a stretch of plain letters, where eight bytes are looked at together.
    let behind = SourceText(name: "a", bytes: [UInt8](repeating: 0x61, count: 13) + row.input + [0x61])
    if row.input != [] { #expect(behind.firstBadByte == row.output.map { $0 + 13 }, sourceLocation: row.location) }
  }

  @Test("a long line is shortened around the place", arguments: [0, 59, 60, 61, 500, 4999])
  func excerpt(at offset: Int) {
    let text = SourceText(name: "a", String(repeating: "é", count: 5000))
    let located = LocatedDiagnostic(Diagnostic(.unexpected, in: "a", at: offset * 2..<offset * 2 + 2), in: text)
    #expect(located.column == offset + 1 && located.length == 1)
    #expect(located.excerpt.count <= 140 && located.underlineOffset == min(offset, 60))
    #expect(!located.excerpt.contains("\u{FFFD}"))
  }

  @Test("a place past the end is the end")
  func pastTheEnd() {
    let text = SourceText(name: "a", "ab\nc")
    let located = LocatedDiagnostic(Diagnostic(.unexpected, in: "a", at: 100..<120), in: text)
    #expect(located.line == 2 && located.column == 2 && located.excerpt == "c" && located.length == 1)
  }

  @Test("quoted texts come back as they were", arguments: ["", "a", "a\"b", "a\\b", "\\\"", "“a”", "a\\\\\"b"])
  func quoting(_ text: String) {
    let quoted = QuotedText.quoted(text)
    #expect(QuotedText.unescaped(quoted.utf8.dropFirst().dropLast()) == text)
  }

  private static let places = [
    Row("the beginning", ("abc", 0), gives: "1:1"),
    Row("the second line", ("a\nbc", 3), gives: "2:2"),
    Row("behind two bytes of one character", ("éa", 2), gives: "1:2"),
    Row("behind a flag", ("🇬🇧a", 8), gives: "1:2"),
    Row("a carriage return is in the line before", ("a\r\nb", 2), gives: "2:1"),
    Row("past the end", ("ab", 99), gives: "1:3"),
    Row("before the beginning", ("ab", -1), gives: "1:1"),
  ]

  private static let bytes: [Row<[UInt8], Int?>] = [
    Row("plain letters", Array("plain letters and more".utf8), gives: nil),
    Row("nothing", [], gives: nil),
    Row("all lengths of scalars", Array("aé委🙂".utf8), gives: nil),
    Row("a NUL", [0x61, 0, 0x62], gives: 1),
    Row("a lone continuation", [0x61, 0x80], gives: 1),
    Row("Latin-1", [0x63, 0x61, 0x66, 0xE9, 0x20], gives: 3),
    Row("an overlong slash", [0xC0, 0xAF], gives: 0),
    Row("an overlong scalar of three bytes", [0xE0, 0x80, 0x80], gives: 0),
    Row("half a surrogate pair", [0xED, 0xA0, 0x80], gives: 0),
    Row("past the last scalar", [0xF4, 0x90, 0x80, 0x80], gives: 0),
    Row("a scalar cut off", [0x61, 0xE5, 0xA7], gives: 1),
    Row("no lead byte", [0xFF], gives: 0),
  ]
}
