import Foundation
import Language
import Model
import Rendering
import Session
import Testing

/// A session driven by text: what is typed goes in, what a reader sees off a terminal comes out.
struct Replay {
  private(set) var session: Session

  /// The built-in model, read once: a session is a value, and each test has its own.
  static let builtIn = LoadedModel.builtIn()

  /// The day every replay takes as today.
  static let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

  init(_ model: LoadedModel = builtIn, files: FileReading = .none, steps: Int = 50_000_000) {
    session = Session(model, today: Self.today, files: files, steps: steps)
  }

  /// Types statements and answers what is printed; a refusal is its code, its message and its help.
  mutating func type(_ text: String) -> String {
    let source = SourceText(name: "input", text)
    let parsed = Parser.parse(source)
    var printed = parsed.diagnostics.map(Self.words).joined()
    for item in parsed.items {
      let outcome = session.run(item, in: source)
      if let answer = outcome.answer, answer.kind != .none { printed += TextRenderer().render(answer.document) }
      printed += outcome.diagnostics.map { Self.words($0.diagnostic) }.joined()
    }
    return printed
  }

  static func words(_ diagnostic: Diagnostic) -> String {
    "error \(diagnostic.code.rawValue): \(diagnostic.message)\n" + (diagnostic.help.map { "  = \($0)\n" } ?? "")
  }
}

/// A file of transcripts: statements after `> ` with the exact output below, and statements between them that only steer.
struct TranscriptFile: CustomTestStringConvertible, Sendable {
  let url: URL

  var testDescription: String { url.lastPathComponent }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every transcript of a folder of the repository, by name.
  static func all(in folder: String) -> [TranscriptFile] {
    let found = try? FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (found ?? []).filter { $0.pathExtension == "gov" }.sorted { $0.path() < $1.path() }.map(TranscriptFile.init)
  }

  /// The file with the outputs that the program gives now.
  func replayed() throws -> (written: String, found: String) {
    let written = try String(contentsOf: url, encoding: .utf8)
    return (written, Self.replayed(written))
  }

  static func replayed(_ text: String) -> String {
    var replay = Replay()
    var lines: [String] = []
    var isOutput = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("> ") {
        let output = replay.type(String(line.dropFirst(2)))
        lines.append(line)
        lines += output.split(separator: "\n").map(String.init)
        isOutput = true
      } else if line.isEmpty {
        isOutput = false
        lines.append(line)
      } else if !isOutput {
        let output = replay.type(line)
        lines.append(line)
        if !output.isEmpty { lines.append("UNEXPECTED: " + output) }
      }
    }
    return lines.joined(separator: "\n")
  }
}
