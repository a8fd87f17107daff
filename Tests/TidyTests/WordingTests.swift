import Testing

@Suite("Wording and colour")
struct WordingTests {
  @Test("only the text renderer and the line editor know escape codes")
  func escapeCodesStayInTheTextRenderer() {
    expectNone(Repository.sources.flatMap(Self.escapes))
  }

  @Test("messages of diagnostics are worded only in +Message files")
  func messagesAreWordedInOnePlace() {
    expectNone(Repository.sources.flatMap(Self.wording))
  }

  @Test("an escape code elsewhere is found", arguments: [#""\u{1B}[0m""#, #""\u{001b}""#, #""\x1B[""#, #""\033[""#])
  func escapesAreFound(_ line: String) {
    #expect(Self.escapes(in: SwiftText(path: "Sources/Session/A.swift", text: line)).count == 1)
    #expect(Self.escapes(in: SwiftText(path: "Sources/Rendering/TextRenderer.swift", text: line)).isEmpty)
    #expect(Self.escapes(in: SwiftText(path: "Sources/Session/A.swift", text: "// " + line)).isEmpty)
  }

  @Test("a sentence given to a diagnostic is found", arguments: sentences)
  func sentencesAreFound(_ text: String, _ count: Int) {
    #expect(Self.wording(in: SwiftText(path: "Sources/Language/Parser.swift", text: text)).count == count)
    #expect(Self.wording(in: SwiftText(path: "Sources/Language/Diagnostic+Message.swift", text: text)).isEmpty)
  }

  private static let sentences = [
    ("Diagnostic(.missing, in: file, at: range, [\"a word is missing\"])", 1),
    ("Diagnostic(\n  .missing, in: file, at: range,\n  [\"a word is missing\"])", 1),
    ("extension Diagnostic {\n  var message: String { code.rawValue }\n}", 1),
    ("Diagnostic(.missing, in: file, at: range, [\"word\", name(\"a\")], [\"a b c\"], [\"d e\"])", 0),
    ("let message: String", 0),
    ("struct Diagnostic {}\nlet a = \"one two three\"", 0),
  ]

  static func escapes(in text: SwiftText) -> [String] {
    guard text.path != "Sources/Rendering/TextRenderer.swift", text.module != "CLineEditor" else { return [] }
    return text.uncommented.enumerated().compactMap { number, line in
      let folded = line.lowercased().replacing("\\u{00", with: "\\u{")
      let found = ["\\u{1b}", "\\x1b", "\\033", "\u{1B}"].contains(where: folded.contains)
      return found ? text.complaint(number, "an escape code outside TextRenderer.swift") : nil
    }
  }

  static func wording(in text: SwiftText) -> [String] {
    guard !text.name.hasSuffix("+Message.swift") else { return [] }
    var depth = 0
    return text.code.indices.flatMap { number -> [String] in
      var found = text.code[number].contains("var message: String {") ? ["a message is worded"] : []
      if givesSentence(text.code[number], as: text.uncommented[number], depth: &depth) {
        found.append("a diagnostic is given a sentence")
      }
      return found.map { text.complaint(number, "\($0) outside a +Message file") }
    }
  }

  /// Whether a text of four words or more stands inside the brackets of `Diagnostic(`, which may span lines.
  ///
  /// Shorter ones name what the grammar would have taken: `a statement`, `fails with CODE`.
  private static func givesSentence(_ line: String, as written: String, depth: inout Int) -> Bool {
    let (code, written) = (Array(line.utf8), Array(written.utf8))
    let (blank, mark) = (UInt8(ascii: " "), UInt8(ascii: "\""))
    let call = line.firstRange(of: "Diagnostic(").map {
      line.utf8.distance(from: line.startIndex, to: $0.upperBound) - 1
    }
    var words = 1
    var found = false
    for place in code.indices where depth > 0 || place == call {
      if code[place] == UInt8(ascii: "(") { depth += 1 }
      if code[place] == UInt8(ascii: ")") { depth -= 1 }
      if code[place] == mark { words = 1 }
      // A blank of the text cannot be told from a blanked letter, so the letter before it is asked.
      let isAfterLetter = place > 0 && code[place - 1] == blank && written[place - 1] != blank
      if isAfterLetter && written[place] == blank { words += 1 }
      if words == 4 { found = true }
    }
    return found
  }
}
