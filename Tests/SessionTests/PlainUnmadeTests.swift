import Language
import Model
import Testing

@testable import Session

/// What is asked after a change that was told and is not made, and who must agree, with `use southampton` in force.
@Suite("After a change that is not made")
struct PlainUnmadeTests {
  @Test(
    "what is so now is said to be as things are",
    arguments: [
      ["merge scasp and portsmouths", "which chair"], ["merge scasp and portsmouths", "what about quorum"],
      ["what if we get rid of the executive", "who would lead"], ["suppose portsmouth joined scasp", "and the money"],
      ["merge the two budgets", "whats the total"], ["merge the two budgets", "whats each share"],
      ["merge the two budgets", "does any partner pay more"], ["merge ldg and prg", "who chairs it"],
      ["what if ppig met monthly", "who sits on it", "how often does it meet now"],
    ])
  func noted(_ lines: [String]) {
    let outcomes = Conversation.outcomes(Array(lines))
    let opening = outcomes.last { $0.answer?.opening != nil }?.answer?.opening ?? ""
    #expect(opening.hasPrefix("As things are, for the change is not made: `plan "), "\(lines): \(opening)")
  }

  @Test(
    "what only the change can tell is left open, with its exact form",
    arguments: [
      ["merge scasp and portsmouths", "who is left out"], ["merge scasp and portsmouths", "when could it start"],
      ["suppose portsmouth joined scasp", "what happens then"], ["suppose portsmouth joined scasp", "who signs"],
      ["merge ldg and prg", "who loses a seat"], ["appoint jane smith scrutineer", "what happens to scott"],
      ["merge ldg and prg", "is it legal"],
      ["what if the police leave scasp", "can they"], ["what if the police leave scasp", "who has to agree"],
      ["what if police walk away", "can they"], ["what if police walk away", "what breaks"],
      ["what if police walk away", "whos left"], ["what if police walk away", "is it still legal"],
    ])
  func leftOpen(_ lines: [String]) {
    let told = Conversation.outcomes(lines).last?.diagnostics.first?.diagnostic
    #expect(told?.code == .leftOpen, "\(lines)")
    #expect(told?.message.contains("not made") == true, "\(lines)")
    #expect(told?.suggestions.first?.hasPrefix("plan ") == true, "\(lines)")
  }

  @Test("a question that names its own subject is of that, and the change is out of mind")
  func ofItself() {
    let outcomes = Conversation.outcomes(["merge ldg and prg", "who chairs silg", "how often does it meet"])
    #expect(outcomes.last?.answer?.readAs == "find silg.meets")
    #expect(outcomes.last?.answer?.opening == nil)
  }

  @Test("who chairs is asked of the body that the change was said of")
  func ofBody() {
    let outcomes = Conversation.outcomes(["stand scott down from systems board", "who chairs then"])
    #expect(outcomes.last?.answer?.readAs == "who chairs scasp-systems-board")
    #expect(outcomes.last?.answer?.opening?.hasPrefix("As things are, for the change is not made: `plan ") == true)
  }

  @Test("after a what-if what is paid now is said to be without it")
  func ofToday() {
    let answer = Conversation.outcomes(["what if the icb pays 10% less", "how much does the icb pay to hips"]).last?
      .answer
    #expect(answer?.opening == "As it is paid, without the what-if before it.")
  }

  @Test(
    "who must agree is not guessed where no change is in hand",
    arguments: ["who has to agree", "who would have to agree", "who signs it", "is it allowed", "can we do that"])
  func agreeing(_ line: String) {
    let told = Conversation.outcomes([line]).last?.diagnostics.first?.diagnostic
    #expect(told?.code == .leftOpen)
    #expect(told?.message.contains("of what change is not said") == true)
  }

  @Test("who was asked is not known where no paper says so")
  func asked() {
    for line in ["was it consulted on", "did anyone object", "was there a vote"] {
      let answer = Conversation.outcomes(["show amalgamation-2025", line]).last?.answer
      #expect(answer?.readAs == "history amalgamation-2025", "\(line)")
      #expect(answer?.opening?.contains("no paper says") == true, "\(line)")
      #expect(Conversation.outcomes([line]).last?.diagnostics.first?.diagnostic.code == .leftOpen, "\(line)")
    }
  }

  private static let option = "plan merge scasp, hampshire-scp into \"East\" effective 2027-04"

  @Test(
    "of an option in hand it is told",
    arguments: [
      ("who has to agree", "plan show agreement"), ("who would have to agree", "plan show agreement"),
      ("who signs", "plan show agreement"), ("can they", "plan show agreement"), ("is it allowed", "plan show rules"),
      ("is that possible", "plan show rules"), ("was it consulted on", "plan show agreement"),
      ("do we have to publish", "report plan"),
    ])
  func ofOption(_ line: String, _ reading: String) {
    #expect(Conversation.outcomes([Self.option, line]).last?.answer?.readAs == reading)
  }

  @Test("a form that is offered names nothing but what was said")
  func named() {
    func offered(_ line: String) -> [String] {
      Conversation.outcomes([line]).last?.diagnostics.first?.diagnostic.suggestions ?? []
    }
    #expect(
      offered("suppose portsmouth joined scasp").dropFirst().first?.hasPrefix("plan merge scasp, portsmouth-") == true)
    #expect(!offered("suppose portsmouth joined scasp").contains { $0.contains("hampshire") })
    #expect(
      Conversation.outcomes(["what changed when they merged"]).last?.answer?.readAs == "diff 2024-12-31 2025-01-31")
  }
}
