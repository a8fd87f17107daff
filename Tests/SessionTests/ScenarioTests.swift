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
}
