import Testing

@Suite("Public declarations")
struct DocumentationTests {
  @Test("each has a documentation comment")
  func allAreDocumented() {
    expectNone(Repository.sources.flatMap(Self.complaints))
  }

  @Test("one without is found", arguments: bare)
  func bareOnesAreFound(_ text: String) {
    #expect(Self.complaints(about: SwiftText(path: "Sources/Model/A.swift", text: text)).count == 1)
  }

  @Test("one with, and what is not public, is let through", arguments: documented)
  func documentedOnesAreLetThrough(_ text: String) {
    #expect(Self.complaints(about: SwiftText(path: "Sources/Model/A.swift", text: text)).isEmpty)
  }

  private static let bare = [
    "public func a() {}", "\n  public let a: Int", "// Not enough.\npublic struct A {}",
    "public private(set) var a = 1",
    "/// A.\n\npublic enum A {}", "@inlinable public func a() {}", "@A\npublic init() {}", "static public let a = 1",
    "/// A.\npublic let a = 1\npublic let b = 1", "open class A {}", "public var description: String { \"\" }",
  ]

  private static let documented = [
    "/// A.\npublic func a() {}", "/// A.\n@inlinable\n@A(b: 1)\npublic func a() {}", "/** A. */\npublic let a = 1",
    "public import Model", "func a() {}", "public static func == (a: A, b: A) -> Bool { true }",
    "public static func < (a: A, b: A) -> Bool { true }", "\"public func a()\"", "/// A.\npublic func `a b`() {}",
    "public extension A {}",
  ]

  static func complaints(about text: SwiftText) -> [String] {
    guard text.path.hasSuffix(".swift") else { return [] }
    return text.code.indices.compactMap { number in
      guard let words = publicDeclaration(text.code[number]), !isDocumented(number, in: text) else { return nil }
      return text.complaint(number, "`\(words.joined(separator: " "))` has no documentation comment")
    }
  }

  /// What a public declaration begins with; nothing for imports, extensions and operators, whose meaning is known.
  private static func publicDeclaration(_ line: String) -> [Substring]? {
    guard line.contains("public") || line.contains("open") else { return nil }
    let all = line.split(separator: " ").drop { $0.hasPrefix("@") }
    let modifiers = all.prefix { BodyFinder.modifiers.contains(String($0.prefix { $0 != "(" })) }
    guard modifiers.contains("public") || modifiers.contains("open") else { return nil }
    let rest = all.dropFirst(modifiers.count)
    guard let first = rest.first, first != "import", first != "extension" else { return nil }
    if first == "func", let sign = rest.dropFirst().first?.first, !sign.isLetter, sign != "_", sign != "`" {
      return nil
    }
    return Array(all.prefix(modifiers.count + 2))
  }

  private static func isDocumented(_ number: Int, in text: SwiftText) -> Bool {
    for above in text.lines[..<number].reversed() {
      let words = above.drop { $0 == " " }
      if words.hasPrefix("@") || words.hasPrefix("#") { continue }
      return words.hasPrefix("///") || words.hasSuffix("*/")
    }
    return false
  }
}
