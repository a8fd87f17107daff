import Testing

@Suite("Tests")
struct HonestyTests {
  /// The one condition under which tests may run: their sources are under copyright, and not kept here.
  static let condition = ".enabled(if: !SourceTexts.folder.isEmpty)"

  @Test("none is disabled")
  func noneIsDisabled() {
    expectNone(Repository.tests.flatMap(Self.complaints))
  }

  @Test("a disabled one is found", arguments: disabled)
  func disabledOnesAreFound(_ text: String) {
    #expect(Self.complaints(about: SwiftText(path: "Tests/ModelTests/A.swift", text: text)).count == 1)
  }

  @Test("a running one is let through", arguments: running)
  func runningOnesAreLetThrough(_ text: String) {
    #expect(Self.complaints(about: SwiftText(path: "Tests/ModelTests/A.swift", text: text)).isEmpty)
  }

  private static let disabled = [
    "@Test(.disabled()) func a() {}", "@Test(\"a\", .disabled(\"slow\"))", "@Suite(.disabled(if: true))",
    "withKnownIssue { a() }", "throw XCTSkip()", "#if false", "// @Test(\"a\") func b() {}", "  //@Suite struct A {}",
    "try Test.cancel()", "@Test(.enabled(if: false)) func a() {}", "@Suite(.enabled { false })",
  ]

  private static let running = [
    "@Test(\"a\") func a() {}", "let a = \".disabled(\"", "// Runs as a @Test of its own.", "#if os(Linux)",
    "/// The disabled ones.", "@Test(\"a\", .enabled(if: !SourceTexts.folder.isEmpty))",
  ]

  static func complaints(about text: SwiftText) -> [String] {
    text.code.indices.compactMap { number in
      let line = text.code[number].replacing(Self.condition, with: "")
      let words = [".disabled(", ".enabled(", ".enabled {", "withKnownIssue", "XCTSkip", "#if false", "Test.cancel("]
      let comment = text.comments[number].drop { $0 == " " || $0 == "/" }
      let isDisabled = words.contains(where: line.contains) || comment.hasPrefix("@Test") || comment.hasPrefix("@Suite")
      return isDisabled ? text.complaint(number, "a test is disabled") : nil
    }
  }
}
