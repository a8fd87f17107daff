import Testing

@Suite("Sources")
struct SafetyTests {
  @Test("nothing in them can stop the program on purpose; lint finds what does by force")
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

  private static let trapping = ["fatalError(\"a\")", "preconditionFailure()", "Swift.fatalError()"]

  private static let harmless = ["// fatalError(", "\"fatalError(\"", "myFatalError(1)", "a.isfatalError(1)"]

  static func complaints(about text: SwiftText) -> [String] {
    guard text.path.hasSuffix(".swift") else { return [] }
    return text.code.enumerated().flatMap { number, line in
      ["fatalError(", "preconditionFailure("].filter { line.standsAlone($0, afterDot: true) }
        .map { text.complaint(number, "`\($0)` can stop the program") }
    }
  }
}
