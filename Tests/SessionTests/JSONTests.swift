import Foundation
import Language
import Rendering
import Session
import Testing

@Suite("Answers for machines")
struct AnswerJSONTests {
  @Test(
    "each is one object with the fields of the contract",
    arguments: [
      "who chairs SILG", "funding southampton-scp", "count southampton-scp.members", "find some silg.chair", "list bodies",
      "help", "at 2022", "dump silg", "conflicts", "show scasp", "roles of Scott MacKechnie", "history silg",
    ])
  func contract(_ statement: String) throws {
    let replay = Replay()
    let source = SourceText(name: "input", statement)
    let item = try #require(Parser.parse(source).items.first)
    let answer = try #require(replay.session.mutated { $0.run(item, in: source) }.answer)
    for text in [answer.json.rendered(pretty: true), answer.json.rendered(pretty: false)] {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(Set(object.keys) == ["format", "statement", "view", "answer", "evidence", "checks", "error"])
      #expect(object["statement"] as? String == statement)
      let view = try #require(object["view"] as? [String: Any])
      #expect(Set(view.keys) == ["branch", "at", "known", "today", "model"])
      let body = try #require(object["answer"] as? [String: Any])
      #expect(Set(body.keys).isSuperset(of: ["kind", "title", "truth", "complete", "columns", "rows", "notes"]))
      let evidence = try #require(object["evidence"] as? [[String: Any]])
      let columns = try #require(body["columns"] as? [Any])
      for row in try #require(body["rows"] as? [[String: Any]]) {
        #expect((row["cells"] as? [Any])?.count == columns.count)
        for position in try #require(row["evidence"] as? [Int]) { #expect(evidence.indices.contains(position)) }
      }
    }
    #expect(!answer.json.rendered(pretty: false).contains("\n"))
  }
}

extension Session {
  /// Runs on a copy, for looking at one outcome.
  func mutated<Result>(_ body: (inout Session) -> Result) -> Result {
    var copy = self
    return body(&copy)
  }
}
