import Testing

@Suite("Sources")
struct SafetyTests {
  @Test("nothing in them can stop the program on purpose or by force")
  func nothingTraps() {
    expectNone(Repository.sources.flatMap(Self.complaints))
  }

  @Test("what can stop the program is found", arguments: trapping)
  func trapsAreFound(_ line: String) {
    #expect(Self.complaints(about: SwiftText(path: "Sources/Model/A.swift", text: line)).count == 1)
  }

  @Test("what cannot is not blamed", arguments: harmless)
  func harmlessLinesAreNotBlamed(_ line: String) {
    #expect(Self.complaints(about: SwiftText(path: "Sources/Model/A.swift", text: line)).isEmpty)
  }

  private static let trapping = [
    "try! a()", "fatalError(\"a\")", "preconditionFailure()", "a as! B", "let b = a!", "a()!.b", "a[0]!", "a!.b = 1",
    "var a: Int!", "\"\\(a!)\"", "`default`!", "(a ?? b)!", "\"a\".first!", "a! != b", "{ a }()!", "a!==b",
  ]

  private static let harmless = [
    "!a", "(!a)", "a != b", "a!=b", "a !== b", "if !a.b || !c {", "\"a!\"", "// a!", "[!a, !b]", "try? a()",
    "a as? B", "myFatalError(1)", "a && !b", "return !a",
  ]

  static func complaints(about text: SwiftText) -> [String] {
    guard text.path.hasSuffix(".swift") else { return [] }
    return text.code.enumerated().flatMap { number, line in
      var found = ["fatalError(", "preconditionFailure("].filter { line.standsAlone($0, afterDot: true) }
      if forces(line) { found.append("!") }
      return found.map { text.complaint(number, "`\($0)` can stop the program") }
    }
  }

  /// Whether a `!` comes straight after a value or a type, and is not the beginning of `!=`.
  private static func forces(_ line: String) -> Bool {
    let characters = Array(line)
    return characters.indices.dropFirst().contains { place in
      guard characters[place] == "!" else { return false }
      let before = characters[place - 1]
      guard before.isLetter || before.isNumber || "_)]}>`\"?".contains(before) else { return false }
      let after = characters[(place + 1)...].prefix(2)
      return after.first != "=" || after.elementsEqual("==")
    }
  }
}
