import Language
import Model
import Testing

@testable import Session

/// Questions that go on from the last answer, with `use southampton` in force.
@Suite("Questions that go on")
struct PlainFollowUpTests {
  @Test("each is read from what was asked last", arguments: rows)
  func goingOn(_ row: Row<[String], String>) {
    var session = Session(.shared, today: pinnedDay)
    _ = session.runAll(SourceText(name: "use", "use southampton"))
    var reading: String?
    for line in row.input {
      let text = SourceText(name: "input", line)
      let outcomes = Utterance.all(in: text).flatMap { session.converse($0, in: text) }
      #expect(outcomes.allSatisfy { $0.diagnostics.isEmpty }, "\(line)", sourceLocation: row.location)
      reading = outcomes.last?.answer?.readAs
    }
    #expect(reading == row.output, sourceLocation: row.location)
  }

  static let rows: [Row<[String], String>] = [
    Row(
      "when an exact answer changed", ["who chairs the systems board", "when did that change"],
      gives: "when did scasp-systems-board.chair change"),
    Row("the evidence", ["who chairs the systems board", "how sure is that"], gives: "why"),
    Row("in short", ["who chairs the systems board", "why in one line"], gives: "why brief"),
    Row(
      "in short, said otherwise", ["who chairs the systems board", "how much does that rest on"], gives: "why brief"),
    Row("a short version", ["who chairs the systems board", "give me the short version"], gives: "why brief"),
    Row("in full", ["who chairs the systems board", "show me the full reasoning"], gives: "why full"),
    Row("in detail", ["who chairs the systems board", "explain that in detail"], gives: "why full"),
    Row("every fact", ["who chairs the systems board", "every fact behind that"], gives: "why full"),
    Row(
      "another office of the same body", ["who chairs the systems board", "and the vice chair?"],
      gives: "find scasp-systems-board.vice-chair"),
    Row("another time", ["who chairs SILG", "and in 2022?"], gives: "at 2022; who chairs silg"),
    Row(
      "another year of money", ["how much does the council pay", "and in 2020/21?"],
      gives: "funding southampton-city-council 2020/21"),
    Row(
      "another payer", ["how much does the council pay", "what about the police"],
      gives: "funding hampshire-constabulary 2024/25"),
    Row("another body", ["who chairs the systems board", "and SILG?"], gives: "who chairs silg"),
    Row("what `it` is", ["who chairs the systems board", "who sits on it"], gives: "who sits on scasp-systems-board"),
    Row(
      "who is away", ["is the executive board quorate without the ICB", "and without the police?"],
      gives: "quorate scasp-executive without hampshire-constabulary"),
    Row(
      "the person of the answer", ["who is the lay member", "what else does she do"], gives: "roles of elaine-davison"),
    Row(
      "from a follow-up on", ["who is the lay member", "when did that change", "how do we know"], gives: "why"),
    Row("a whole question stands by itself", ["who chairs SILG", "who is the chair"], gives: "who chairs scasp"),
  ]
}
