import Language
import Model
import Testing

@testable import Session

/// What a bare line is of, with `use southampton` in force: the answer before it, or nothing, which is said.
@Suite("The thread of a conversation")
struct PlainThreadTests {
  @Test("a bare line is read of what was asked last", arguments: rows)
  func goingOn(_ row: Row<[String], String>) {
    let outcomes = Self.converse(row.input)
    #expect(outcomes.allSatisfy { $0.diagnostics.isEmpty }, sourceLocation: row.location)
    #expect(outcomes.last?.answer?.readAs == row.output, sourceLocation: row.location)
  }

  @Test(
    "what a bare line is of is not guessed",
    arguments: [
      ["is that up or down"], ["by when"], ["to what"], ["how long would it take"],
      ["show me all the conflicts", "and the dates"], ["plan split scasp", "how long would it take"],
      ["who notifies Ofsted", "by when"], ["when was the CSA strategy launched", "by how long"],
      ["what uplift gets us to £250,000"],
      ["frobnicate the wotsit", "who chairs it"], ["stand scotty up from the board of frobs", "who chairs then"],
    ])
  func open(_ lines: [String]) {
    let told = Self.converse(lines).last?.diagnostics.first?.diagnostic
    #expect(told?.code == .leftOpen, "\(lines)")
    #expect(told?.suggestions.isEmpty == false, "\(lines)")
  }

  @Test(
    "what is asked of the answer before it, and is not understood, is no question of something else",
    arguments: [
      ["who hosts the team", "how many people are in it"], ["who represents health", "is that the chief executive"],
    ])
  func refused(_ lines: [String]) {
    #expect(Self.converse(lines).last?.diagnostics.first?.diagnostic.code == .notUnderstood, "\(lines)")
  }

  @Test("behind a refused line it is said what a line goes on from")
  func behindRefusal() {
    let lines = ["how many child protection plans were there in 2024/25", "who handles payroll", "and the year before"]
    let answer = Self.converse(lines).last?.answer
    #expect(answer?.readAs == "at 2023/24; find southampton-cp-plans.value")
    #expect(answer?.opening == "The line before was not answered; this goes on from `\(lines[0])`.")
    let next = Self.converse(lines + ["and the year before"]).last?.answer
    #expect(next?.opening == nil)
  }

  @Test("what leaves its subject out straight after a refused line says of what it is")
  func impliedBehindRefusal() {
    let answer = Self.converse(["frobnicate the wotsit", "who chairs"]).last?.answer
    #expect(answer?.readAs == "who chairs scasp")
    #expect(
      answer?.opening
        == "The line before was not answered; this is of Southampton Children and Adults Safeguarding Partnership.")
    #expect(Self.converse(["frobnicate the wotsit", "who chairs scasp"]).last?.answer?.opening == nil)
    #expect(Self.converse(["frobnicate the wotsit", "who chairs", "who chairs"]).last?.answer?.opening == nil)
  }

  private static func converse(_ lines: [String]) -> [Session.Outcome] {
    var session = Session(.shared, today: pinnedDay)
    _ = session.runAll(SourceText(name: "use", "use southampton"))
    return lines.flatMap { line in
      let text = SourceText(name: "input", line)
      return Utterance.all(in: text).flatMap { session.converse($0, in: text) }
    }
  }

  private static let third = "what if hiow-icb pays a third less covered by southampton-city-council"
  private static let yearly = "what if everyone pays 2% more each year for 3 years"

  static let rows: [Row<[String], String>] = [
    Row(
      "a number in the place of per cent", ["what if the council pays 5% less", "and 10?"],
      gives: "what if southampton-city-council pays 10% less"),
    Row(
      "a sum in the place of a sum", ["what if the police pay £10,000 less", "and £15,000?"],
      gives: "what if hampshire-constabulary pays £15,000 less"),
    Row(
      "all that another pays", ["what if the police pay £10,000 less", "and the ICB pays £100,000"],
      gives: "what if hampshire-constabulary pays £10,000 less and hiow-icb pays £100,000"),
    Row(
      "who is told of, and not who pays less", [third, "what does the council pay then", "and the police"],
      gives: third + " on hampshire-constabulary"),
    Row(
      "all together, of the year that was asked", [yearly, "what will the ICB pay in year two", "and the total?"],
      gives: yearly + " over 2 years"),
    Row("a year of it", [yearly, "what would the budget be in 2026/27"], gives: yearly + " over 2 years"),
    Row("the gap", [yearly, "what's the gap"], gives: yearly),
    Row("for one", [yearly, "what's the difference for the ICB"], gives: yearly + " on hiow-icb"),
    Row(
      "shares in their order", ["what if the council pays 60%, the ICB 30% and the police 10%", "and 60, 25 and 15"],
      gives:
        "what if southampton-city-council pays 60% of the budget and hiow-icb pays 25% of the budget and hampshire-constabulary pays 15% of the budget"
    ),
    Row(
      "up or down", ["how many child protection plans were there in 2024/25", "is that up or down"],
      gives: "history southampton-cp-plans"),
    Row(
      "gone up", ["how many on free school meals", "has that gone up"], gives: "history southampton-free-school-meals"),
    Row("that one", ["what about the business group", "who chaired that one"], gives: "who chairs business-group"),
    Row("money in per cent", ["funding SSCP 2020/21", "in per cent"], gives: "funding southampton-scp 2020/21"),
    Row(
      "how long of routes", ["if the police and the council fall out", "how long have they got"],
      gives: "find (routes where kind is partner-dispute or kind is practice-disagreement).time-limit"),
    Row(
      "then is the time of the answer",
      ["was the voluntary sector on the board in 2020/21", "how many seats did the board have then"],
      gives: "at 2020/21; count southampton-scp.members; count southampton-sab.members"),
    Row(
      "another who sits there", ["are universities on the education subgroup", "and foster carers"],
      gives: "who sits on education-subgroup for foster-carers"),
    Row(
      "the whole list filtered otherwise", ["which bodies are only for children", "which are for both"],
      gives: "find (scasp, scasp.subgroups) where clients is both"),
    Row(
      "who signed a paper", ["who wrote the 2022 arrangements", "who approved them"],
      gives: "find sscp-arrangements-paper-2022.signatories"),
    Row(
      "whether a duty is a must", ["who can decide on a rapid review", "is that a must"],
      gives: "find rapid-review.force"),
    Row(
      "whose rule it is", ["does the scrutineer chair anything he scrutinises", "whose rule is it"],
      gives: "check scrutineer-apart"),
    Row(
      "who must agree to an option",
      ["plan merge scasp, hampshire-scp into \"East\" effective 2027-04", "who must agree"],
      gives: "plan show agreement"),
    Row(
      "money of an option", ["plan withdraw hiow-icb from scasp effective 2026-04", "how much money goes"],
      gives: "plan show money"),
    Row(
      "duties of an option", ["plan split scasp into \"One\", \"Two\" effective 2026-04", "which duties go where"],
      gives: "plan show duties"),
    Row(
      "escalations with an option",
      ["plan dissolve scasp-systems-board effective 2026-01", "who gets escalations then"],
      gives: "plan show escalation"),
    Row(
      "whose turn it is",
      [
        "plan rotate scasp-executive among southampton-city-council, hiow-icb every 1 year effective 2026-04",
        "who chairs first",
      ], gives: "with option who chairs scasp-executive"),
  ]
}
