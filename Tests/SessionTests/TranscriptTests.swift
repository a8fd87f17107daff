import Language
import Session
import Testing

@Suite("Transcripts")
struct TranscriptTests {
  static let files = Repository.files(in: "Tests/Transcripts", ending: ".transcript")

  @Test("a session answers as it is written, each time", arguments: files)
  func session(_ path: String) { check(transcript: path) }

  @Test("every statement that is carried out is in a transcript, and so is one of each that is not yet")
  func everyForm() {
    var seen: Set<StatementForm.ID> = []
    for step in Self.steps {
      for case .statement(let statement) in Parser.parse(SourceText(name: "input", step)).items {
        seen.insert(statement.form)
      }
    }
    let missing = StatementForm.ID.allCases.filter { !seen.contains($0) }
    #expect(missing.map(\.rawValue) == [])
  }

  @Test("what must hold, word for word", arguments: mustHold)
  func holdsWordForWord(_ row: Row<String, [String]>) {
    var session = Session(.shared, today: pinnedDay)
    let text = Telling(isConversation: false).text(session.runAll(SourceText(name: "input", row.input)))
    for words in row.output { #expect(text.contains(words), "\(words) in: \(text)", sourceLocation: row.location) }
  }

  @Test("the sessions of README.md run as they stand, one after another")
  func readme() {
    let blocks = Self.sessions(in: Repository.text("README.md") ?? "")
    let transcript = Transcript(blocks.joined(separator: "\n"))
    let outputs = transcript.run(on: .shared, isConversation: false)
    for (step, output) in zip(transcript.steps, outputs) {
      #expect(output == step.output.joined(separator: "\n"), "README.md: > \(step.statement)")
    }
  }

  @Test("the transcripts in scenarios hold", arguments: Repository.files(in: "scenarios", ending: ".gov"))
  func scenario(_ path: String) {
    let text = SourceText(name: path, Repository.text(path) ?? "")
    let parsed = Parser.parse(text)
    #expect(parsed.diagnostics.map(\.message) == [])
    var session = Session(.shared, today: pinnedDay)
    for item in parsed.items {
      var found = Telling(isConversation: false).text(session.run(item, in: text))
      while found.hasSuffix("\n") { found.removeLast() }
      guard case .transcript(_, let output, let range) = item else { continue }
      let place = "\(path):\(text.position(of: range.lowerBound).line)"
      #expect(found == text.text(output).split(separator: "\n").joined(separator: "\n"), "\(place)")
    }
  }

  /// Every statement of every transcript.
  static let steps = files.flatMap { Transcript(Repository.text($0) ?? "").steps.map(\.statement) }

  /// The fenced blocks of a page that are sessions.
  private static func sessions(in page: String) -> [String] {
    var blocks: [String] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```session" {
        isInside = true
        blocks.append("")
      } else if line == "```" {
        isInside = false
      } else if isInside {
        blocks[blocks.count - 1] += line + "\n"
      }
    }
    return blocks
  }

  private static let mustHold: [Row<String, [String]>] = [
    Row(
      "the money of SSCP in 2024/25 is exact, with its shares and the total that the source prints",
      "use southampton; funding SSCP 2024/25",
      gives: [
        "£141,062  59.66%", "£65,214  27.58%", "£26,353  11.15%", "£3,799   1.61%", "£236,428",
        "the source prints £236,455, £27 more than its own lines",
      ]),
    Row(
      "the chair of SILG in 2022 is a post whose holder is not stated", "use southampton; at 2022; who chairs SILG",
      gives: ["chaired by the Designated Doctor for Southampton · post, holder not stated"]),
    Row(
      "nobody is named as chair of the Southampton partnership in 2021/22", "at 2021/22; who chairs southampton-scp",
      gives: ["post, holder not stated; last stated Derek Benson in 2020/21"]),
    Row(
      "a name of two things names both", "show SSCP",
      gives: [
        "E031 `SSCP` may mean Southampton Safeguarding Children Partnership or Southwark Safeguarding Children Partnership",
        "`southampton-scp`", "`southwark-scp`",
      ]),
  ]
}
