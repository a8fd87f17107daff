import Analysis
import Language
import Model
import Testing

@testable import Session

@Suite("Who decides on what, and what was recommended")
struct DecidingTests {
  private static let papers = """
    source early "Early paper" cite early L1 { covering 2023 }
    source late "Late paper" cite late L1 { covering 2024 }
    organisation council "Council" cite early L1
    body board "Board" cite early L1
    """

  /// A recommendation with these clauses, on the last day of 2024.
  private func row(_ clauses: String, _ statement: String = "recommendations of board") -> Answer.Row? {
    var asked = SessionFixture(
      Self.papers + "\nrecommendation r \"The advice\" cite early L2 { made to board\n\(clauses) }", at: "2024-12-31")
    return asked.answer(statement)?.rows.first
  }

  @Test("what is overdue is what is certainly not done after its day", arguments: dues)
  func overdue(_ item: Row<String, String>) {
    #expect(row(item.input)?.cells[3].text == item.output, sourceLocation: item.location)
  }

  private static let dues: [Row<String, String>] = [
    Row("not done", "due 2024-06-30\nstatus accepted cite late L2", gives: "30 June 2024, overdue"),
    Row("done", "due 2024-06-30\nstatus done cite late L2", gives: "30 June 2024"),
    Row("done long ago", "due 2024-06-30\nstatus done cite early L2", gives: "30 June 2024"),
    Row("rejected", "due 2024-06-30\nstatus rejected cite late L2", gives: "30 June 2024"),
    Row("last stated before", "due 2024-06-30\nstatus open cite early L3", gives: "30 June 2024, perhaps overdue"),
    Row("no status", "due 2024-06-30", gives: "30 June 2024, perhaps overdue"),
    Row("no day", "status open cite late L2", gives: "not stated"),
    Row("later", "due 2025-06-30\nstatus open cite late L2", gives: "30 June 2025"),
    Row("the day itself", "due 2024-12-31\nstatus open cite late L2", gives: "31 December 2024"),
    Row("some day of the year", "due 2024\nstatus open cite late L2", gives: "2024, perhaps overdue"),
    Row("some day of two years", "due 2024~\nstatus open cite late L2", gives: "about 2024, perhaps overdue"),
    Row(
      "a day only planned", "due 2024-06-30 planned\nstatus open cite late L2",
      gives: "30 June 2024 · planned, perhaps overdue"),
  ]

  @Test("what is not done leaves out what is over, and keeps what is not known to be", arguments: left)
  func notDone(_ item: Row<String, Bool>) {
    let row = row(item.input, "recommendations of board not done")
    #expect((row?.entity != nil) == item.output, sourceLocation: item.location)
  }

  private static let left: [Row<String, Bool>] = [
    Row("open", "status open cite late L2", gives: true), Row("done", "status done cite late L2", gives: false),
    Row("superseded", "status superseded cite early L2", gives: false),
    Row("nothing stated", "", gives: true), Row("not stated", "status not stated cite late L2", gives: true),
    Row("later done", "status open cite early L2\nstatus done from 2024-05-01 cite late L2", gives: false),
    Row("done only next year", "status open cite late L2\nstatus done from 2025-02-01 cite late L3", gives: true),
  ]

  @Test("what was made later is not there yet, and said to be")
  func later() {
    var asked = SessionFixture(
      Self.papers + "\nrecommendation r cite early L2 { made to board\non 2025-02-01 }", at: "2024-12-31")
    let answer = asked.answer("recommendations of board")
    #expect(answer?.rows.isEmpty == true)
    #expect(answer?.notes.map(\.text) == ["1 made after this time is left out."])
  }

  @Test("a rule that no paper gives is said to be not stated", arguments: stated)
  func rules(_ item: Row<String, String>) {
    var asked = SessionFixture(
      Self.papers
        + "\norganisation force cite early L1\nbody b \"B\" cite late L1 { member council, force\n\(item.input) }",
      at: "2024-12-31")
    let rows = asked.answer("who decides on what in b")?.rows ?? []
    let told = rows.map { $0.cells.map(\.text).joined(separator: " | ") }.joined(separator: " / ")
    #expect(told == item.output, sourceLocation: item.location)
  }

  private static let stated: [Row<String, String>] = [
    Row("nothing", "", gives: "who decides not stated |  | "),
    Row(
      "a quorum alone", "quorum at least 2 of member",
      gives: "whatever has no rule of its own | B | votes not stated; quorum: at least 2 of the members"),
    Row(
      "no casting vote", "carried by more than half of votes\ncasting vote none",
      gives: "whatever has no rule of its own | B | votes: more than half of the votes cast; no casting vote"),
    Row(
      "reserved", "reserved to council about \"tax\"", gives: "tax | Council, to whom it is reserved | rule not stated"),
    Row(
      "a veto on one matter", "veto council about \"tax\"", gives: "tax | B | votes not stated; veto of Council"),
    Row(
      "a delegation without a limit", "delegates to council",
      gives: "functions of B | Council, by delegation | limit not stated"),
  ]
}
