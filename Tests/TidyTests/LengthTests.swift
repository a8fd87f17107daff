import Testing

@Suite("Files and functions")
struct LengthTests {
  /// A file has fewer lines than this, and a function too, from its first line to its closing brace.
  static let fileLimit = 400
  static let functionLimit = 40

  @Test("files are shorter than 400 lines")
  func filesAreShort() {
    expectNone((Repository.sources + Repository.tests).compactMap { Self.fileComplaint(about: $0) })
  }

  /// Files with a function or property that is still to be made shorter: the list may only shrink.
  static let unshortened: Set<String> = ["Sources/Language/Grammar/Expectation.swift"]

  @Test("functions and computed properties are shorter than 40 lines")
  func functionsAreShort() {
    let complaints = (Repository.sources + Repository.tests).map { ($0.path, Self.functionComplaints(about: $0)) }
    expectNone(complaints.flatMap { path, found in Self.unshortened.contains(path) ? [] : found })
    let long = complaints.filter { !$0.1.isEmpty }.map(\.0)
    expectNone(Self.unshortened.subtracting(long).map { "\($0) is short now: strike it off the list" })
  }

  @Test("no file is named after what it is for everybody")
  func filesHaveNames() {
    expectNone((Repository.sources + Repository.tests).map(\.path).compactMap(Self.nameComplaint))
  }

  @Test("nothing is left to be done in a comment")
  func nothingIsLeftToDo() {
    expectNone((Repository.sources + Repository.tests).flatMap(Self.leftovers))
  }

  @Test("a file of the limit's length is too long, one line fewer is not")
  func fileLimitIsExact() {
    let line = "let a = 1\n"
    let long = SwiftText(path: "Sources/Model/A.swift", text: String(repeating: line, count: Self.fileLimit))
    let short = SwiftText(path: "Sources/Model/A.swift", text: String(repeating: line, count: Self.fileLimit - 1))
    #expect(Self.fileComplaint(about: long) == "Sources/Model/A.swift:400: the file has 400 lines")
    #expect(Self.fileComplaint(about: short) == nil)
  }

  @Test("lengths of functions are counted rightly", arguments: functions)
  func functionsAreMeasured(_ text: String, _ lengths: [Int]) {
    #expect(Self.functions(in: SwiftText(path: "Sources/Model/A.swift", text: text)).map(\.length) == lengths)
  }

  @Test("a long function is named with its place")
  func longFunctionsAreNamed() {
    let body = String(repeating: "  a()\n", count: Self.functionLimit - 2)
    let text = SwiftText(path: "Sources/Model/A.swift", text: "\nfunc long() {\n\(body)}\n")
    #expect(Self.functionComplaints(about: text) == ["Sources/Model/A.swift:2: the function has 40 lines"])
  }

  @Test("vague names and leftovers are found")
  func vagueNamesAreFound() {
    #expect(["DateUtils.swift", "Helpers.swift", "ModelManager.swift"].allSatisfy { Self.nameComplaint($0) != nil })
    #expect(Self.nameComplaint("Sources/Model/Day.swift") == nil)
    let text = SwiftText(path: "Sources/Model/A.swift", text: "a() // TODO: b\nlet c = \"TODO\"\n/* FIXME */")
    #expect(Self.leftovers(in: text).count == 2)
  }

  private static let functions: [(String, [Int])] = [
    ("func a() {}", [1]),
    ("func a(\n  b: () -> Int = { 1 }\n) -> Int {\n  if b() > 0 {\n  }\n  return 1\n}", [7]),
    ("init(a: Int) {\n}\ninit?() {\n\n}", [2, 3]),
    ("protocol P {\n  func a()\n  var b: Int { get }\n  func c() -> Int\n}\nfunc d() {\n}", [2]),
    ("func a() {\n  func b() {\n  }\n}", [4, 2]),
    ("self.init(a: 1)\nlet b = A.init(c) { \n }", []),
    ("func a() where B: C {\n  \"{\" // {\n}", [3]),
    ("mutating func == (a: A) -> () -> Int\n{\n}", [3]),
    ("public static var a: Int {\n  1\n}\nvar b = 1 {\n  didSet {}\n}\nvar c: Int\nvar d = [\n  1\n]", [3]),
    ("subscript(a: Int) -> Int {\n  get { 1 }\n}", [3]),
  ]

  static func fileComplaint(about text: SwiftText) -> String? {
    text.lines.count < fileLimit
      ? nil : text.complaint(text.lines.count - 1, "the file has \(text.lines.count) lines")
  }

  static func functionComplaints(about text: SwiftText) -> [String] {
    functions(in: text).filter { $0.length >= functionLimit }
      .map { text.complaint($0.line, "the function has \($0.length) lines") }
  }

  static func nameComplaint(_ path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    return ["Utils", "Utilities", "Helper", "Manager"].contains(where: name.contains) ? "\(path): says nothing" : nil
  }

  static func leftovers(in text: SwiftText) -> [String] {
    text.comments.enumerated().compactMap { number, line in
      ["TODO", "FIXME", "XXX"].contains(where: line.contains) ? text.complaint(number, "left to be done") : nil
    }
  }

  static func functions(in text: SwiftText) -> [(line: Int, length: Int)] {
    guard text.path.hasSuffix(".swift") else { return [] }
    return text.code.indices.compactMap { number in
      guard declaresFunction(text.code[number]) else { return nil }
      var finder = BodyFinder()
      for (ahead, line) in text.code[number...].enumerated() {
        switch finder.read(line, isFirst: ahead == 0) {
        case .ended: return (number, ahead + 1)
        case .noBody: return nil
        case .goesOn: continue
        }
      }
      return nil
    }
  }

  private static func declaresFunction(_ line: String) -> Bool {
    let words = line.split(separator: " ").drop { BodyFinder.modifiers.contains(String($0)) || $0.hasPrefix("@") }
    guard let first = words.first else { return false }
    if first == "var" || first.hasPrefix("subscript") { return line.hasSuffix("{") && !line.contains(" = ") }
    return first == "func" || ["init(", "init?(", "init<"].contains(where: first.hasPrefix)
  }
}

/// Looks for the braces of a function's body, line by line from its declaration.
struct BodyFinder {
  enum Found { case ended, noBody, goesOn }

  static let modifiers: Set<String> = [
    "public", "package", "internal", "fileprivate", "private", "open", "static", "class", "final", "mutating",
    "nonmutating", "nonisolated", "override", "convenience", "required", "prefix", "postfix", "infix", "consuming",
    "borrowing", "isolated", "indirect",
  ]
  private static let declarations: Set<String> = [
    "func", "init", "var", "let", "case", "subscript", "associatedtype", "typealias", "struct", "enum", "extension",
    "protocol", "actor", "deinit",
  ]
  private var brackets = 0
  private var braces = 0

  /// A declaration without a body ends where a closing brace or another declaration comes first.
  mutating func read(_ line: String, isFirst: Bool) -> Found {
    if !isFirst, brackets == 0, braces == 0, beginsDeclaration(line) { return .noBody }
    for character in line {
      switch character {
      case "(", "[": brackets += 1
      case ")", "]": brackets -= 1
      case "{" where brackets == 0 || braces > 0: braces += 1
      case "}" where brackets == 0 || braces > 0:
        braces -= 1
        if braces <= 0 { return braces == 0 ? .ended : .noBody }
      default: break
      }
    }
    return .goesOn
  }

  private func beginsDeclaration(_ line: String) -> Bool {
    let words = line.split { !$0.isLetter }.drop { Self.modifiers.contains(String($0)) }
    return words.first.map { Self.declarations.contains(String($0)) } ?? false
  }
}
