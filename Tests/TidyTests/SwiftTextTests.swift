import Testing

/// A line of Swift and what must be left of it without comments and texts.
struct Masked: Sendable, CustomTestStringConvertible {
  let says: String
  let text: String
  let code: String

  var testDescription: String { says }

  init(_ says: String, _ text: String, _ code: String) {
    self.says = says
    self.text = text
    self.code = code
  }
}

@Suite("The view of a source without comments and texts")
struct SwiftTextTests {
  @Test("blanks what is not code and keeps what is", arguments: examples)
  func blanksWhatIsNotCode(_ example: Masked) {
    let seen = SwiftText(path: "Sources/Model/A.swift", text: example.text).code
    #expect(seen.joined(separator: "\n") == example.code)
  }

  private static let examples = [
    Masked("Code stays.", "a != b", "a != b"),
    Masked("A line comment goes.", "a // b!\nc", "a      \nc"),
    Masked("Block comments nest.", "a /* b /* c */ d */ e", "a                   e"),
    Masked("The inside of a text goes.", #"a("b//!")c"#, #"a("    ")c"#),
    Masked("An escaped quotation mark does not end a text.", #"("\"!") + a!"#, #"("   ") + a!"#),
    Masked("An interpolation is code, and may hold texts.", #""b\(c["d!"]!)e!""#, #""  (c["  "]!)  ""#),
    Masked("A raw text ends at its hashes.", ##"#"a"b!"# + c!"##, ##"#"    "# + c!"##),
    Masked("A long text keeps its line ends.", "\"\"\"\n a! \"b\n\"\"\"\nc!", "\"\"\"\n      \n\"\"\"\nc!"),
    Masked("A conditional is not a raw text.", "#if A\nb!\n#endif", "#if A\nb!\n#endif"),
    Masked("A name in back quotes is blanked.", "func `a ends!`() {}", "func `       `() {}"),
    Masked("A text left open ends with its line.", "a = \"b!\nc!", "a = \"  \nc!"),
  ]

  @Test("keeps comments alone when asked for them")
  func keepsCommentsAlone() {
    let seen = SwiftText(path: "Sources/Model/A.swift", text: "a(\"// b\") // c\n/* d */ e").comments
    #expect(seen == ["          // c", "/* d */  "])
  }

  @Test("knows the module and the name of a file")
  func knowsModuleAndName() {
    let seen = SwiftText(path: "Sources/Model/Time/Day.swift", text: "")
    #expect(seen.module == "Model")
    #expect(seen.name == "Day.swift")
  }
}
