import Testing

/// What a module may import.
struct ImportRow: Sendable {
  /// Allowed everywhere in the module.
  let allowed: Set<String>
  /// Allowed only under a compilation condition, by module.
  let conditional: [String: String]

  init(_ allowed: Set<String> = [], only conditional: [String: String] = [:]) {
    self.allowed = allowed
    self.conditional = conditional
  }
}

/// The import graph.
///
/// A module is worth its cost only for what its row leaves out.
let importTable: [String: ImportRow] = [
  "Storage": ImportRow(),
  "Model": ImportRow(["Storage", "BigInt", "Synchronization"]),
  "Analysis": ImportRow(["Model"]),
  "Language": ImportRow(["Model"]),
  "Rendering": ImportRow(),
  "Library": ImportRow(),
  "Interview": ImportRow(["Model", "Language", "Rendering"]),
  "Session": ImportRow(["Model", "Analysis", "Language", "Rendering", "Library", "Synchronization"]),
  "Scenarios": ImportRow(["Model", "Language", "Rendering", "Session"]),
  "Formats": ImportRow(["Language", "Rendering", "Session", "Scenarios"]),
  "Workspace": ImportRow(["GRDB"]),
  "CLineEditor": ImportRow(),
  "govsh": ImportRow(
    [
      "Session", "Scenarios", "Formats", "Interview", "Rendering", "Language", "Model", "Workspace", "CLineEditor",
      "ArgumentParser", "Glibc", "Synchronization",
    ],
    only: ["GRDB": "GOVSH_MEASURED"]),
]

@Suite("The import graph")
struct ImportTests {
  @Test("no module imports more than its row of the table allows")
  func importsStayInTheTable() {
    expectNone(Repository.sources.flatMap { Self.complaints(about: $0, in: importTable) })
  }

  @Test("every target of the package has a row in the table")
  func everyTargetHasARow() {
    let targets = Package.targets(in: Repository.text("Package.swift") ?? "").filter { !$0.hasSuffix("Tests") }
    #expect(!targets.isEmpty)
    expectNone(targets.filter { importTable[$0] == nil }.map { "Package.swift: target \($0) has no row" })
  }

  @Test("in the picture of ARCHITECTURE.md every target stands above what it may import")
  func pictureIsTrue() {
    let lines = (Repository.text("ARCHITECTURE.md") ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let picture = lines.drop { $0 != "    govsh" }.prefix { !$0.isEmpty }
    var levels: [String: Int] = [:]
    for (level, line) in picture.enumerated() {
      for target in line.split(separator: " ") { levels[String(target)] = level }
    }
    let targets = Package.targets(in: Repository.text("Package.swift") ?? "").filter { !$0.hasSuffix("Tests") }
    #expect(targets.count > 8 && Set(levels.keys) == Set(targets))
    for (target, row) in importTable {
      for imported in row.allowed where levels[target] != nil && levels[imported] != nil {
        #expect((levels[target] ?? 0) < (levels[imported] ?? 0), "\(target) stands beside or below \(imported)")
      }
    }
  }

  @Test("a forbidden import is found, however it is written", arguments: forbidden)
  func forbiddenImportsAreFound(_ text: String) {
    #expect(!Self.complaints(about: SwiftText(path: "Sources/govsh/A.swift", text: text), in: importTable).isEmpty)
  }

  @Test("an allowed import is let through", arguments: allowed)
  func allowedImportsAreLetThrough(_ text: String) {
    #expect(Self.complaints(about: SwiftText(path: "Sources/govsh/A.swift", text: text), in: importTable).isEmpty)
  }

  @Test("a module without a row may import nothing")
  func unknownModulesAreRefused() {
    let text = SwiftText(path: "Sources/Extra/A.swift", text: "import Model")
    #expect(Self.complaints(about: text, in: importTable).count == 1)
  }

  private static let forbidden = [
    "import Foundation", "public import Analysis", "@testable import Analysis", "import struct Foundation.Date",
    "@preconcurrency import Foundation", "import GRDB", "#if DEBUG\nimport GRDB\n#endif",
    "#if GOVSH_MEASURED\n#else\nimport GRDB\n#endif", "import Model; import Foundation",
  ]

  private static let allowed = [
    "import Session", "public import Model", "#if GOVSH_MEASURED\nimport GRDB\n#endif", "// import Foundation",
    "let text = \"import Foundation\"", "import struct Model.Day", "import Model; import Session",
  ]

  static func complaints(about text: SwiftText, in table: [String: ImportRow]) -> [String] {
    let row = table[text.module] ?? ImportRow()
    return imports(of: text).compactMap { found in
      if row.allowed.contains(found.module) || found.module == text.module { return nil }
      if let condition = row.conditional[found.module] {
        return found.conditions.contains(condition)
          ? nil : text.complaint(found.line, "imports \(found.module) outside #if \(condition)")
      }
      return text.complaint(found.line, "\(text.module) may not import \(found.module)")
    }
  }

  private struct Import {
    let module: String
    let line: Int
    let conditions: [String]
  }

  private static func imports(of text: SwiftText) -> [Import] {
    var found: [Import] = []
    var conditions: [String] = []
    for (number, line) in text.code.enumerated() {
      track(line, in: &conditions)
      for statement in line.split(separator: ";") {
        guard let module = module(importedBy: statement) else { continue }
        found.append(Import(module: module, line: number, conditions: conditions))
      }
    }
    return found
  }

  private static func module(importedBy statement: Substring) -> String? {
    let words = statement.split(separator: " ")
    guard let position = words.firstIndex(of: "import") else { return nil }
    let before = words[..<position]
    let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    guard before.allSatisfy({ $0.hasPrefix("@") || access.contains($0) }) else { return nil }
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "var", "let", "actor"]
    let rest = words[(position + 1)...].drop { kinds.contains($0) }
    return rest.first?.split(separator: ".").first.map(String.init)
  }

  private static func track(_ line: String, in conditions: inout [String]) {
    let words = line.split(separator: " ")
    switch words.first {
    case "#if": conditions.append(words.dropFirst().joined(separator: " "))
    case "#else", "#elseif":
      if !conditions.isEmpty { conditions[conditions.count - 1] = "not the first branch" }
    case "#endif": _ = conditions.popLast()
    default: break
    }
  }
}

/// What a package manifest says.
enum Package {
  private static let kinds = [".t", ".executableT", ".testT", ".systemLibraryT", ".pluginT", ".binaryT"]

  /// The names of its targets, in the order of the manifest.
  static func targets(in manifest: String) -> [String] {
    let text = SwiftText(path: "Package.swift", text: manifest).uncommented.joined(separator: "\n")
    return text.ranges(of: "arget(").compactMap { range in
      guard kinds.contains(where: text[..<range.lowerBound].hasSuffix) else { return nil }
      let quoted = text[range.upperBound...].split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
      return quoted.count > 1 ? String(quoted[1]) : nil
    }
  }
}

@Suite("The reader of the manifest")
struct PackageTests {
  @Test("finds every kind of target and nothing else")
  func findsTargets() {
    let manifest = """
      // .target(name: "Not")
      products: [.executable(name: "a", targets: ["a"])],
      targets: [ .target(name: "B", dependencies: ["Not"]), .executableTarget(
          name: "a"), .testTarget(name: "BTests") ]
      """
    #expect(Package.targets(in: manifest) == ["B", "a", "BTests"])
  }
}
