import Analysis
import Foundation
import Language
import Testing

@testable import Session

@Suite("Explanations")
struct ExplanationTests {
  @Test("a question answers the same whether it is recorded or not", arguments: ScenarioTests.files)
  func sameAnswer(_ file: TranscriptFile) throws {
    let text = try String(contentsOf: file.url, encoding: .utf8)
    var replay = Replay()
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      let before = replay.session.asked.count
      _ = replay.type(line.hasPrefix("> ") ? String(line.dropFirst(2)) : line)
      for asked in replay.session.asked[before...] {
        let asking = Asking(lens: asked.lens, branch: asked.branch, budget: Budget(steps: 10_000_000), model: "m")
        let (plain, _) = try asking.answer(asked.request, recorder: Unrecorded())
        let (recorded, trace) = try asking.answer(asked.request, recorder: Trace())
        #expect(plain.rows.map(\.sentence) == recorded.rows.map(\.sentence))
        #expect(plain.rows.map(\.cells) == recorded.rows.map(\.cells))
        #expect(plain.notes == recorded.notes && plain.evidence == recorded.evidence)
        #expect(plain.evidence.isEmpty || !trace.facts.isEmpty)
      }
    }
  }

  @Test("why gives every cited fact of the answer with its place")
  func why() {
    var replay = Replay()
    let printed = replay.type("funding southampton-scp 2024/25; why")
    for line in [697, 698, 699, 700, 701] { #expect(printed.contains("\"SSCP contributions\", line \(line)")) }
  }

  @Test("an answer is explained by its number, of the view it was asked of")
  func numbered() {
    var replay = Replay()
    _ = replay.type("at 2020/21; who chairs southampton-scp; at 2023; who chairs southampton-scp")
    #expect(replay.type("why %1").contains("Derek Benson"))
    #expect(replay.type("why %3").hasPrefix("error E036"))
  }

  @Test("an earlier answer's things go on into the next question")
  func answersAsSets() {
    var replay = Replay()
    _ = replay.type("at 2022-02-28; find hips-executive.subgroups")
    #expect(replay.type("count %1") == "3\n")
  }
}
