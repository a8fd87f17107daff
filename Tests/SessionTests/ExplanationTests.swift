import Analysis
import Foundation
import Language
import Model
import Testing

@testable import Session

@Suite("Explanations")
struct ExplanationTests {
  @Test("why gives every cited fact of the answer with its place")
  func why() {
    var conversation = Conversation()
    let printed = conversation.type("funding southampton-scp 2024/25; why")
    for line in [697, 698, 699, 700, 701] { #expect(printed.contains("\"SSCP contributions\", line \(line)")) }
  }

  @Test("an answer is explained by its number, of the view it was asked of")
  func numbered() {
    var conversation = Conversation()
    _ = conversation.type("at 2020/21; who chairs southampton-scp; at 2023; who chairs southampton-scp")
    #expect(conversation.type("why %1").contains("Derek Benson"))
    #expect(conversation.type("why %3").hasPrefix("error E036"))
  }

  @Test("an earlier answer's things go on into the next question")
  func answersAsSets() {
    var conversation = Conversation()
    _ = conversation.type("at 2022-02-28; find hips-executive.subgroups")
    #expect(conversation.type("count %1") == "3\n")
  }

  // MARK: Proofs

  private static let asked = [
    "quorate southampton-scp without police", "who sits on southampton-scp", "show silg", "who chairs silg",
    "diff 2021 2022", "funding southampton-scp 2022/23", "who answers for what in scasp",
    "escalate \"rapid\" from silg",
  ]

  @Test("a proof fits a screen, and opening its lines comes to every fact that the whole of it has", arguments: asked)
  func folded(_ question: String) {
    var session = Session(.shared, today: pinnedDay)
    _ = session.runAll(SourceText(name: "input", "at 2022; \(question)"))
    func answer(_ statement: String) -> Answer? {
      session.runAll(SourceText(name: "input", statement)).first?.answer
    }
    guard let folded = answer("why"), let full = answer("why full") else {
      Issue.record("no proof of \(question)")
      return
    }
    let (shown, hidden) = (folded.rows.count { !$0.isFolded }, full.rows.count(where: \.isFolded))
    #expect(shown <= ProofFolding.screen + 2, "\(question)")
    #expect(hidden == 0, "\(question)")
    let numbers = full.rows.map(\.cells[3].text)
    #expect(Set(numbers).count == numbers.count, "\(question): a number twice")
    #expect(folded.rows.map(\.cells[3].text).filter { !$0.isEmpty } == numbers, "what is folded is left to programs")
    // Each line opens as what the whole proof shows there; one in four is tried, for each asks for the whole proof again.
    for row in full.rows.prefix(60).enumerated().filter({ $0.offset % 4 == 0 }).map(\.element) {
      let number = row.cells[3].text
      let opened = answer("why full \(number)")?.rows.map(\.sentence)
      let below = full.rows.filter { $0.cells[3].text == number || $0.cells[3].text.hasPrefix(number + ".") }
      #expect(opened == below.map(\.sentence), "\(question): \(number)")
    }
    #expect(Set(full.rows.flatMap(\.evidence)) == Set(full.evidence.indices), "\(question): evidence without a line")
  }

  @Test("a line is one of the proof asked for last, and a new question begins anew")
  func goesOn() {
    var conversation = Conversation()
    _ = conversation.type("at 2022; who chairs silg; count silg.members; why %1")
    #expect(conversation.type("why 1").contains("Designated Doctor"))
    #expect(conversation.type("find silg.meets; why 1").contains("meets"))
  }

  @Test("the sentence of a place that proves a fact is given whole", arguments: sentences)
  func sentence(_ row: Row<String, String>) {
    let copy = AttachedCopy(SourceText(name: "copy", Self.paper))
    let parts = row.input.split(separator: "|").map(String.init)
    let lines = parts[0].split(separator: "-").compactMap { UInt32($0) }
    #expect(
      copy.sentence(lines[0], lines[lines.count - 1], proving: parts[1]) == row.output, sourceLocation: row.location)
  }

  private static let paper = """
    The board
    The board was set up by Dr. A. Smith in 2020. It meets every two months, e.g. in May,
    and is chaired by the director of quality. Its papers are sent to all partners
    a week before.

    Members
    - The council, by its director.
    - The police. They pay half.
    Name\tPost
    B. Jones\tClerk
    A line that never ends as one
    """

  private static let sentences: [Row<String, String>] = [
    Row(
      "over two lines", "3|Board: chaired by the director of quality",
      gives: "It meets every two months, e.g. in May, and is chaired by the director of quality."),
    Row(
      "an abbreviation ends nothing", "2|Board: set up 2020 by Smith",
      gives: "The board The board was set up by Dr. A. Smith in 2020."),
    Row("beyond its lines", "3|papers sent to partners", gives: "Its papers are sent to all partners a week before."),
    Row("an item of a list", "7|member council by the director", gives: "- The council, by its director."),
    Row("of two the one that says so", "8|contribution of half", gives: "They pay half."),
    Row("a table has none", "9-10|Clerk: held by B. Jones", gives: ""),
    Row("what does not end is none", "11|A line that never ends", gives: ""),
    Row("no word in common", "5|fire service", gives: ""),
    Row("outside the text", "40|board", gives: ""),
  ]

  // MARK: Why not

  private static let seats = """
    source paper "Paper" cite paper "Paper" L1 { covering 2024
      lines 9
      heading "Paper" L1 }
    source old "Old paper" cite old "Paper" L1 { covering 2020
      lines 9
      heading "Paper" L1 }
    body open "Open board" cite paper L1 { member council by director cite paper L2
      member force cite old L3
      chaired by director cite paper L2 }
    body whole "Whole board" cite paper L1 { member council cite paper L2
      complete members cite paper L2 }
    organisation council "Council" cite paper L1
    organisation force "Force" cite paper L1
    organisation trust "Trust" cite paper L1
    post director "Director" cite paper L1 { within council
      held by ann from 2024-01-01 }
    post clerk "Clerk" cite paper L1 { within trust }
    body two "Second board" cite paper L1 { member clerk cite paper L2 }
    person ann "Ann Example" cite paper L1
    person bob "Bob Example" cite paper L1
    """

  @Test("why not tells of a seat what the papers leave of it", arguments: reasons)
  func whyNot(_ row: Row<String, String>) {
    var asked = SessionFixture(Self.seats)
    let parts = row.input.split(separator: ";").map(String.init)
    _ = asked.answer("at 2024")
    _ = asked.answer(parts[0])
    let answer = asked.answer(parts[1])
    let words = (answer?.rows.map(\.sentence) ?? []).joined(separator: " / ")
    let told = "\(answer?.truth?.word ?? "none"): \(words)"
    #expect(told.contains(row.output), "\(told)", sourceLocation: row.location)
  }

  private static let reasons: [Row<String, String>] = [
    Row("who sits there", "who sits on open;why not council", gives: "yes: It is so: Council sits on Open board."),
    Row("by the seat of its organisation", "who sits on open;why not ann", gives: "yes: "),
    Row(
      "last stated before", "who sits on open;why not force", gives: "unknown: Not known: no paper of this time says"),
    Row("the year is told", "who sits on open;why not force", gives: "last stated in 2020"),
    Row("never stated", "who sits on open;why not trust", gives: "unknown: Not known"),
    Row("a whole list", "who sits on whole;why not force", gives: "no: No: the papers give the full list"),
    Row(
      "a post of an organisation may sit for it", "who sits on two;why not trust",
      gives: "unknown: Not known: whether Trust"),
    Row("one place alone", "who chairs open;why not bob", gives: "no: No: Open board is chaired by the Director."),
    Row("the holder of the post", "who chairs open;why not ann", gives: "yes: "),
    Row("of a path", "find whole.members;why not force", gives: "no: "),
  ]
}
