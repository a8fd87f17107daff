import Foundation
import Session
import Testing

/// The repository these tests stand in, as text.
enum Repository {
  /// Its root, three folders above this file.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// Whether expected outputs are to be written anew: `GOVSH_UPDATE=1`.
  static let isUpdating = ProcessInfo.processInfo.environment["GOVSH_UPDATE"] == "1"

  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func write(_ text: String, to path: String) {
    let file = root.appendingPathComponent(path)
    do {
      try text.write(to: file, atomically: true, encoding: .utf8)
    } catch {
      Issue.record("\(path) cannot be written: \(error)")
    }
  }

  /// Reads the files of the folder that a scenario lies in.
  static func reading(beside path: String) -> FileReading {
    let folder = root.appendingPathComponent(path).deletingLastPathComponent()
    return FileReading { name in
      guard let bytes = try? Data(contentsOf: folder.appendingPathComponent(name)) else { return .failure(.missing) }
      return .success(Array(bytes))
    }
  }

  /// The paths of a folder's files that end so, in order.
  static func files(in folder: String, ending: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
    return (names ?? []).filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }
}
