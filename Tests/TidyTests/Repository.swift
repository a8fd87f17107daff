import Foundation
import Testing

/// The repository these tests stand in, as text.
enum Repository {
  /// Its root, three folders above this file.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// Every file of Swift or C under `Sources` and `Tests`, in the order of their paths.
  static let sources = files(under: "Sources")
  static let tests = files(under: "Tests")

  /// The text of a file, or nothing when there is none.
  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Whether a file or folder is there.
  static func holds(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  /// The names in a folder, in order, without hidden ones.
  static func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func files(under folder: String) -> [SwiftText] {
    let found = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    let paths = (found?.allObjects ?? []).compactMap { $0 as? String }.sorted()
    return paths.compactMap { path in
      guard [".swift", ".c", ".h"].contains(where: path.hasSuffix) else { return nil }
      return text("\(folder)/\(path)").map { SwiftText(path: "\(folder)/\(path)", text: $0) }
    }
  }
}

/// Records each complaint as a failure of its own, so that all are seen at once.
func expectNone(_ complaints: [String], _ location: SourceLocation = #_sourceLocation) {
  for complaint in complaints { Issue.record("\(complaint)", sourceLocation: location) }
}

extension StringProtocol {
  /// The places where a text stands that is not the tail of a longer word, nor called on something else.
  func standsAlone(_ word: String, afterDot: Bool = false) -> Bool {
    ranges(of: word).contains { range in
      guard range.lowerBound > startIndex else { return true }
      let before = self[index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && before != "_" && (afterDot || before != ".")
    }
  }
}
