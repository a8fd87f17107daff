import Testing

/// The folders of a module, and which of them name types that others declare.
struct FolderGraph {
  /// By folder, the folders whose types it names.
  private(set) var uses: [String: Set<String>] = [:]

  /// Reads the files of a module.
  ///
  /// A nested type counts as the one that holds it, and a type that two folders declare as neither's.
  init(_ files: [SwiftText]) {
    let files = files.filter { $0.path.hasSuffix(".swift") }
    var homes: [Substring: Set<String>] = [:]
    for file in files {
      for line in file.code {
        if let name = Self.declared(by: line) { homes[name, default: []].insert(Self.folder(of: file)) }
      }
    }
    for file in files {
      let folder = Self.folder(of: file)
      let named = Self.typeNames(in: file).compactMap { homes[$0] }.filter { $0.count == 1 }.flatMap { $0 }
      uses[folder, default: []].formUnion(named.filter { $0 != folder })
    }
  }

  /// The folders that lead back to themselves, directly or through others.
  var circular: Set<String> { Set(uses.keys.filter { reach($0).contains($0) }) }

  /// Every folder that one leads to.
  private func reach(_ start: String) -> Set<String> {
    var seen: Set<String> = []
    var open = [start]
    while let next = open.popLast() {
      for folder in uses[next] ?? [] where seen.insert(folder).inserted { open.append(folder) }
    }
    return seen
  }

  /// The folder below the module that a file stands in; files beside the folders stand in `.`.
  private static func folder(of file: SwiftText) -> String {
    file.path.split(separator: "/").dropFirst(2).dropLast().first.map(String.init) ?? "."
  }

  /// The words of a file that begin with a capital, as types do.
  ///
  /// Read byte by byte: going through the whole program by characters takes minutes.
  private static func typeNames(in file: SwiftText) -> Set<Substring> {
    var names: Set<Substring> = []
    for line in file.code {
      for word in line.utf8.split(whereSeparator: {
        !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x5F)
      }) {
        if let first = word.first, first >= 0x41, first <= 0x5A { names.insert(Substring(word)) }
      }
    }
    return names
  }

  /// The type that a line declares at the outermost level, where nothing stands before it.
  private static func declared(by line: String) -> Substring? {
    guard line.first.map({ $0 != " " }) ?? false else { return nil }
    let words = line.split(separator: " ").drop { $0.hasPrefix("@") || BodyFinder.modifiers.contains(String($0)) }
    let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    // `final class` and `indirect enum` lose `class` with the modifiers: the name is then the first word left.
    guard let first = words.first else { return nil }
    let isClass = line.split(separator: " ").contains("class")
    guard kinds.contains(first) || isClass else { return nil }
    let name = kinds.contains(first) ? words.dropFirst().first : first
    return name?.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}

@Suite("Folders of a module")
struct FolderTests {
  /// Folders that still stand in a circle, by module: the lists may only shrink.
  static let known: [String: Set<String>] = ["Session": ["Changes", "Questions"]]

  @Test("do not name each other's types in a circle", arguments: ["Model", "Analysis", "Language", "Session"])
  func haveNoCircles(_ module: String) {
    let graph = FolderGraph(Repository.sources.filter { $0.module == module })
    #expect(graph.uses.count > 1 && graph.uses.values.contains { !$0.isEmpty }, "\(module) is not read")
    let known = Self.known[module] ?? []
    expectNone(graph.circular.subtracting(known).sorted().map { "\(module)/\($0) stands in a circle of folders" })
    expectNone(known.subtracting(graph.circular).sorted().map { "\(module)/\($0) is free: strike it off the list" })
  }

  @Test("circles are found, long ones too", arguments: examples)
  func circlesAreFound(_ files: [String: String], _ circular: Set<String>) {
    let texts = files.sorted { $0.key < $1.key }.map { SwiftText(path: "Sources/M/\($0.key).swift", text: $0.value) }
    #expect(FolderGraph(texts).circular == circular)
  }

  private static let examples: [([String: String], Set<String>)] = [
    (["A/a": "struct X {}", "B/b": "struct Y { let x: X }"], []),
    (["A/a": "struct X { let y: Y }", "B/b": "public final class Y { let x: X }"], ["A", "B"]),
    (["A/a": "enum X { case y(Y) }", "B/b": "struct Y {}\n", "B/c": "extension X {}"], ["A", "B"]),
    (
      ["A/a": "struct X { let y: Y }", "B/b": "struct Y { let z: Z }", "C/c": "protocol Z { var x: X { get } }"],
      ["A", "B", "C"]
    ),
    (["A/a": "struct X { /* Y */ let y = \"Y\" }", "B/b": "struct Y { let x: X }"], []),
    (["A/a": "struct X { struct Y {} }", "B/b": "struct Z { let y: Y; let x: X }"], []),
  ]
}
