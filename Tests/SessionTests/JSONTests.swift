import Foundation
import Language
import Rendering
import Session
import Model
import Testing

@Suite("Answers for machines")
struct JSONTests {
  static var schema: JSONSchema? { JSONSchema(Repository.text("docs/answer.schema.json") ?? "") }

  @Test("the kinds of cells are those of the contract", arguments: cells)
  func cell(_ row: Row<String, String>) throws {
    var session = Session(.shared, today: pinnedDay)
    let answer = try #require(session.runAll(SourceText(name: "input", row.input)).last?.answer)
    #expect(answer.json.rendered().contains(row.output), "\(answer.json.rendered())", sourceLocation: row.location)
  }

  @Test("every reason for unknown stands in the contract")
  func reasons() {
    let contract = Repository.text("docs/answer.schema.json") ?? ""
    for words in Reasons(rawValue: .max).words { #expect(contract.contains("\"\(words)\"")) }
  }

  @Test("a broken object is found by the reader of the contract", arguments: broken)
  func brokenIsFound(_ text: String) throws {
    let schema = try #require(Self.schema)
    #expect(!schema.complaints(about: try Self.read(text)).isEmpty)
  }

  /// What is wrong with an object as a program reads it: on one line and on several, and by the schema.
  static func complaints(about object: JSON, _ schema: JSONSchema) throws -> [String] {
    let line = object.rendered()
    let plain = try read(line)
    return schema.complaints(about: plain) + (line.contains("\n") ? ["jsonl is one line"] : [])
      + (try read(object.rendered(pretty: true)) == plain ? [] : ["another object on several lines"])
  }

  private static func read(_ text: String) throws -> JSONNode { try #require(JSONNode(text)) }

  private static let cells = [
    Row(
      "a thing", "at 2022; who chairs silg",
      gives: #"{"id":"silg","name":"Serious Incidents and Learning Group (SILG)"}"#),
    Row("money", "funding southampton-scp 2024/25", gives: #"{"pence":14106200}"#),
    Row("a share", "funding southampton-scp 2024/25", gives: #"{"ratio":"14106200/23642800"}"#),
    Row("a count", "count (silg, spig)", gives: #"{"count":[2,2]}"#),
    Row("an open count", "at 2022; count silg.members", gives: #"{"count":[3,null]}"#),
    Row("not known", "at 2022; who chairs silg", gives: #"{"unknown":"not stated"}"#),
    Row(
      "the view", "at 2022; known 2023; who chairs silg",
      gives: #""view":{"branch":"main","at":"2022","known":"2023","today":"2026-11-21","model":"hampshire"}"#),
    Row("truth", "find silg.kind is subgroup", gives: #""truth":{"value":"yes","reasons":[]}"#),
    Row(
      "evidence", "at 2022; who chairs silg",
      gives:
        #""source":"sscp-arrangements-2022","heading":"Serious Incidents and Learning Group","place":"L252","certainty":"stated""#
    ),
    Row("nothing to check yet", "at 2022", gives: #""checks":[],"error":null"#),
  ]

  private static let broken = [
    "{}", #"{"format":1}"#,
    #"{"format":2,"statement":"","view":{"branch":"","at":"","known":null,"today":"","model":""},"answer":null,"evidence":[],"checks":[],"error":null}"#,
    #"{"format":1,"statement":"","view":{"branch":"","at":"soon","known":null,"today":"","model":""},"answer":null,"evidence":[],"checks":[],"error":{"code":"E001","message":"m","file":"f","line":1,"column":1,"length":1,"expected":[],"suggestions":[]}}"#,
    #"{"format":1,"statement":"","view":{"branch":"","at":"","known":null,"today":"","model":""},"answer":null,"evidence":[],"checks":[],"error":{"code":"E001","message":"","file":"f","line":0,"column":1,"length":1,"expected":[],"suggestions":[]}}"#,
  ]
}
