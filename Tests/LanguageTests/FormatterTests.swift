@testable import Language
import Testing

@Suite("The canonical form")
struct FormatterTests {
  @Test("a text is put in form", arguments: texts)
  func form(_ row: Row<String, String>) {
    let source = SourceText(name: "test.gov", row.input)
    switch Formatter.format(source) {
    case .success(let text): #expect(text == row.output, sourceLocation: row.location)
    case .failure(let failure): Issue.record("\(failure.diagnostics.map(\.message))", sourceLocation: row.location)
    }
    checkFixedPoint(source, row.location)
  }

  @Test("a text with mistakes is left as it is, and they are told")
  func mistakes() {
    guard case .failure(let failure) = Formatter.format(SourceText(name: "a", "show\nshw")) else {
      Issue.record("a text with mistakes was put in form")
      return
    }
    #expect(failure.diagnostics.map(\.code) == [.missing, .unknownStatement])
  }

  @Test("every generated text has one form, with the same tokens and every comment", arguments: 0..<60)
  func generated(_ seed: Int) {
    var writer = TextGenerator(seed: UInt64(seed))
    for _ in 0..<10 {
      let text = writer.text()
      let source = SourceText(name: "generated", text)
      #expect(Parser.parse(source).diagnostics.map(\.message) == [], "of: \(text)")
      checkFixedPoint(source)
    }
  }

  private static let texts = [
    Row("blanks", "  show   SILG  ;at    2022", gives: "show SILG\nat 2022\n"),
    Row("braces", "body a{kind board;serves adults}", gives: "body a {\n  kind   board\n  serves adults\n}\n"),
    Row(
      "clauses stand under each other", "body a {\nkind board\npart of b cite s\n}",
      gives: "body a {\n  kind    board\n  part of b  cite s\n}\n"),
    Row("a comment stands above its line", "show a # why\nat 2022", gives: "# why\nshow a\nat 2022\n"),
    Row("one empty line at most, none at the ends", "\n\nshow a\n\n\n\nat 2022\n\n", gives: "show a\n\nat 2022\n"),
    Row(
      "a transcript is left alone", "> show   SILG\n  a   b\n\nat  2022", gives: "> show   SILG\n  a   b\n\nat 2022\n"),
    Row("commas", "find (a,b ,c)", gives: "find (a, b, c)\n"),
    Row("nothing", "", gives: ""), Row("comments alone", "# a\n#b", gives: "# a\n#b\n"),
    Row("line ends of Windows", "show a\r\n# c\r\nat 2022\r\n", gives: "show a\n# c\nat 2022\n"),
  ]
}

/// Holds that putting a text in form changes neither its tokens nor its comments, and that the form is its own form.
func checkFixedPoint(_ source: SourceText, _ location: SourceLocation = #_sourceLocation) {
  guard case .success(let once) = Formatter.format(source) else {
    Issue.record("\(source.name) is not put in form: \(source.text(0..<200))", sourceLocation: location)
    return
  }
  let formed = SourceText(name: source.name, once)
  let twice = (try? Formatter.format(formed).get()) ?? "mistakes"
  #expect(twice == once, "of: \(source.text(0..<2000))", sourceLocation: location)
  let (before, after) = (Pieces(source), Pieces(formed))
  #expect(before.tokens == after.tokens, "of: \(source.text(0..<2000))", sourceLocation: location)
  #expect(before.comments == after.comments, "of: \(source.text(0..<2000))", sourceLocation: location)
  #expect(
    !once.split(separator: "\n").contains { $0.hasSuffix(" ") } || once.contains("\n> "), sourceLocation: location)
  #expect(Reading(source).items.count == Reading(formed).items.count, sourceLocation: location)
}

/// The tokens of a text without the ends of lines, and its comments.
private struct Pieces {
  var tokens: [String] = []
  var comments: [String] = []

  init(_ source: SourceText) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var lexer = Lexer(bytes, keepsComments: true)
      while true {
        let token = lexer.next()
        if token.kind == .end { break }
        if token.kind != .terminator { tokens.append(String(decoding: bytes[token.range], as: UTF8.self)) }
      }
      comments = lexer.comments.map { range in
        var text = Substring(String(decoding: bytes[range], as: UTF8.self))
        while let last = text.last, last == " " || last == "\r" || last == "\t" { text.removeLast() }
        return String(text)
      }
    }
  }
}
