import Foundation
import Testing

@Suite("Scenarios")
struct ScenarioTests {
  static let files = TranscriptFile.all(in: "scenarios") + TranscriptFile.all(in: "Tests/Transcripts")

  /// Set to 1, the files are written anew; look at the difference before it is committed.
  private static let updates = ProcessInfo.processInfo.environment["GOVSH_UPDATE"] == "1"

  @Test("there are scenarios and transcripts to replay")
  func existence() {
    #expect(TranscriptFile.all(in: "scenarios").count >= 6)
    #expect(!TranscriptFile.all(in: "Tests/Transcripts").isEmpty)
  }

  @Test("each answers as it is written, and the same a second time", arguments: files)
  func replay(_ file: TranscriptFile) throws {
    let (written, found) = try file.replayed()
    if Self.updates {
      try found.write(to: file.url, atomically: true, encoding: .utf8)
    } else {
      #expect(found == written)
    }
    #expect(TranscriptFile.replayed(written) == found)
  }

  @Test("the README's session runs as it is printed")
  func readme() throws {
    let text = try String(contentsOf: TranscriptFile.root.appending(path: "README.md"), encoding: .utf8)
    var replay = Replay()
    let blocks = text.components(separatedBy: "```session\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    #expect(blocks.count >= 3)
    for block in blocks {
      var found = ""
      for statement in block.split(separator: "\n").filter({ $0.hasPrefix("> ") }) {
        found += statement + "\n" + replay.type(String(statement.dropFirst(2)))
      }
      #expect(found == block)
    }
  }
}
