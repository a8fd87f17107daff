import Language
import Model
import Testing

@testable import Session

/// What a bare line is of, with `use southampton` in force: the answer before it, or nothing, which is said.
@Suite("The thread of a conversation")
struct PlainThreadTests {
  @Test("a bare line is read of what was asked last", arguments: rows)
  func goingOn(_ row: Row<[String], String>) {
    let outcomes = Conversation.outcomes(row.input)
    #expect(outcomes.allSatisfy { $0.diagnostics.isEmpty }, sourceLocation: row.location)
    #expect(outcomes.last?.answer?.readAs == row.output, sourceLocation: row.location)
  }

  @Test(
    "what a bare line is of is not guessed",
    arguments: [
      ["is that up or down"], ["by when"], ["to what"], ["how long would it take"],
      ["show me all the conflicts", "and the dates"], ["plan split scasp", "how long would it take"],
      ["who notifies Ofsted", "by when"], ["when was the CSA strategy launched", "by how long"],
      ["what uplift gets us to £250,000"], ["search quorum", "and in 2020/21"],
      ["who led for the police in 2022", "and in 2020/21"],
      ["frobnicate the wotsit", "who chairs it"], ["stand scotty up from the board of frobs", "who chairs then"],
    ])
  func open(_ lines: [String]) {
    let told = Conversation.outcomes(lines).last?.diagnostics.first?.diagnostic
    #expect(told?.code == .leftOpen, "\(lines)")
    #expect(told?.suggestions.isEmpty == false, "\(lines)")
  }

  @Test(
    "what is asked of the answer before it, and is not understood, is no question of something else",
    arguments: [
      ["who hosts the team", "how many people are in it"], ["who sits on SSCP in 2020/21", "how many from health"],
      ["who represents health", "is that the chief executive"],
      ["who sits on the HIPS executive", "from southampton"],
      ["compare SSCP and SCASP", "in money"], ["what discrepancies are there", "in the 2020/21 report"],
    ])
  func refused(_ lines: [String]) {
    #expect(Conversation.outcomes(lines).last?.diagnostics.first?.diagnostic.code == .notUnderstood, "\(lines)")
  }

  @Test(
    "of a name that is spelt much like somebody's that one is offered, and not taken",
    arguments: [
      ("who is Elaine Davidson", "roles of elaine-davison"), ("who is bob henderson", "roles of rob-henderson"),
      ("who is Scott Mckechnie", "roles of scott-mackechnie"),
    ])
  func misspelt(_ line: String, _ offered: String) {
    let told = Conversation.outcomes([line]).last?.diagnostics.first?.diagnostic
    #expect(told?.code == .notUnderstood, "\(line)")
    #expect(told?.suggestions == [offered], "\(line)")
  }

  @Test("behind a refused line it is said what a line goes on from")
  func behindRefusal() {
    let lines = ["how many child protection plans were there in 2024/25", "who handles payroll", "and the year before"]
    let answer = Conversation.outcomes(lines).last?.answer
    #expect(answer?.readAs == "at 2023/24; find southampton-cp-plans.value")
    #expect(answer?.opening == "The line before was not answered; this goes on from `\(lines[0])`.")
    let next = Conversation.outcomes(lines + ["and the year before"]).last?.answer
    #expect(next?.opening == nil)
  }

  @Test("behind a search it is said what a line goes on from")
  func behindSearch() {
    let answer = Conversation.outcomes(["what does the council pay", "search quorum", "and in 2020/21"]).last?.answer
    #expect(answer?.readAs == "funding southampton-city-council 2020/21")
    #expect(answer?.opening == "The line before was a search; this goes on from `what does the council pay`.")
  }

  @Test("what leaves its subject out straight after a refused line says of what it is")
  func impliedBehindRefusal() {
    let answer = Conversation.outcomes(["frobnicate the wotsit", "who chairs"]).last?.answer
    #expect(answer?.readAs == "who chairs scasp")
    #expect(
      answer?.opening
        == "The line before was not answered; this is of Southampton Children and Adults Safeguarding Partnership.")
    #expect(Conversation.outcomes(["frobnicate the wotsit", "who chairs scasp"]).last?.answer?.opening == nil)
    #expect(Conversation.outcomes(["frobnicate the wotsit", "who chairs", "who chairs"]).last?.answer?.opening == nil)
  }

  private static let third = "what if hiow-icb pays a third less covered by southampton-city-council"
  private static let yearly = "what if everyone pays 2% more each year for 3 years"

  static let rows: [Row<[String], String>] = [
    Row(
      "how many come from one", ["who sits on SSCP in 2020/21", "how many from the council"],
      gives: "at 2020/21; who sits on southampton-scp for southampton-city-council"),
    Row(
      "how many duties the table has", ["list the duties of SCASP", "how many"],
      gives: "who answers for what in scasp"),
    Row(
      "what one pays today", ["what if the ICB pays 10% less", "what does the ICB pay now"],
      gives: "funding hiow-icb 2024/25"),
    Row(
      "a lead, in the year before it", ["who chaired SSCP in 2020/21", "and the police lead"],
      gives: "at 2020/21; find hampshire-constabulary.represented-by"),
    Row(
      "who paid, in the year before it", ["who chaired SSCP in 2020/21", "and who paid"],
      gives: "at 2020/21; funding southampton-scp 2020/21; funding southampton-sab 2020/21"),
    Row(
      "the budget of the year before it", ["who chaired SSCP in 2020/21", "and the budget"],
      gives: "funding southampton-scp 2020/21"),
    Row(
      "subgroups of the year before it", ["who chaired SSCP in 2020/21", "and the subgroups"],
      gives: "at 2020/21; find southampton-scp.subgroups"),
    Row(
      "what came of an escalation", ["what was escalated in 2024/25", "what came of it"],
      gives: "at 2024/25; escalations of southampton"),
    Row(
      "another agency on the same list", ["is the fire service a relevant agency", "are sports clubs"],
      gives: "find scasp.relevant-agencies contains sports-and-activities-clubs; "
        + "at 2022; find southampton-scp.relevant-agencies contains sports-and-activities-clubs"),
    Row(
      "whether one is there", ["who sits on SCASP", "is the ICB there"],
      gives: "who sits on scasp for hiow-icb"),
    Row(
      "by how much one pays more", ["does the ICB pay more than the police", "by how much"],
      gives: "find (sum of certain (hiow-icb.contributes-to.amount at 2024/25)) - "
        + "(sum of certain (hampshire-constabulary.contributes-to.amount at 2024/25)); "
        + "funding scasp by contributor 2024/25"),
    Row(
      "which of two places has more", ["compare southampton and southwark funding", "who gets more"],
      gives: "compare funding southampton with southwark"),
    Row(
      "whether a share has gone up", ["how much is the police share of the children's budget", "has it gone up"],
      gives: "funding hampshire-constabulary"),
    Row(
      "how fast a duty is done", ["who must be told of a serious incident", "how fast"],
      gives: "find serious-incident-notification.deadline"),
    Row(
      "several who pay, in another year", ["how much do the council and the icb pay together", "in 2020/21"],
      gives:
        "at 2020/21; find sum of certain ((southampton-city-council together with southampton-ccg).contributes-to.amount at 2020/21); funding southampton-scp by contributor 2020/21; funding southampton-sab by contributor 2020/21"
    ),
    Row(
      "the budget of one board now", ["what does the council pay", "for children", "and now"],
      gives: "funding southampton-scp on southampton-city-council 2024/25"),
    Row(
      "an option that was given up", ["plan money everyone pays 5% less", "discard", "what does the council pay"],
      gives: "funding southampton-city-council 2024/25"),
    Row(
      "a rule of quorum, and who stays away", ["show SILG", "in 2022", "quorum", "without health"],
      gives: "at 2022; quorate silg without hiow-icb"),
    Row(
      "who comes after all", ["is SCASP quorate without health", "and in 2022", "and with health"],
      gives: "at 2022; quorate southampton-scp"),
    Row(
      "of several bodies of that time", ["show SCASP", "in 2022", "members"],
      gives: "at 2022; who sits on southampton-scp; who sits on southampton-sab"),
    Row(
      "which of all duties are of law", ["what duties does SCASP have", "which are statutory"],
      gives: "find (duties) where force is must"),
    Row("what leaves its body out", ["show HIPS", "which areas", "who chairs it"], gives: "who chairs hips"),
    Row("its members", ["show VAB", "which areas", "who sits on it"], gives: "who sits on vab"),
    Row(
      "who else does not come", ["what is the quorum of SILG in 2022", "without the police"],
      gives: "at 2022; quorate silg without hampshire-constabulary"),
    Row(
      "a duty that a calendar tells of", ["when is the yearly report due", "who is responsible", "what must be in it"],
      gives: "find scasp-yearly-report.remit"),
    Row(
      "budgets told together are of what follows", ["show SCASP", "who pays for it", "how often does it meet"],
      gives: "find scasp.meets"),
    Row(
      "for whom it is paid", ["what does the ICB pay", "to adults"],
      gives: "funding southampton-sab on hiow-icb 2024/25"),
    Row(
      "in whose budget", ["does the council pay more than half", "and the icb", "in the adults board"],
      gives: "funding southampton-sab on hiow-icb 2024/25"),
    Row(
      "of what discrepancies are", ["what discrepancies are there", "about money"],
      gives: "conflicts southampton-scp-fund; conflicts southampton-sab-fund"),
    Row(
      "for whom somebody sits", ["who sits on the HIPS executive", "from health"],
      gives: "who sits on hips-executive for hiow-icb"),
    Row(
      "who follows the one that was asked of", ["how much did health pay in 2020/21", "and in 2024/25"],
      gives: "funding hiow-icb 2024/25"),
    Row(
      "on what follows it", ["who represented health in 2020/21", "and in 2022", "and now"],
      gives: "at 2026-11-21; who sits on scasp for hiow-icb; find hiow-icb.represented-by"),
    Row(
      "duties that are of law", ["list the duties of the police", "which are statutory"],
      gives:
        "find (certain (duties where binds contains hampshire-constabulary.kind) together with hampshire-constabulary.accountable-for together with hampshire-constabulary.responsible-for) where force is must"
    ),
    Row(
      "an option of money", ["plan money everyone pays 5% less", "what does the council pay then"],
      gives: "what if everyone pays 5% less on southampton-city-council"),
    Row(
      "a share in it", ["what if the icb pays £20,000 less", "what share does the council then have"],
      gives: "what if hiow-icb pays £20,000 less on the share of southampton-city-council"),
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
      "a year of what goes on", [yearly, "and in 2026/27"], gives: yearly + " over 2 years"),
    Row("begun otherwise", [yearly, "and in 2026/27", "from 2026/27"], gives: yearly + " from 2026/27"),
    Row(
      "a year by its number", [yearly, "what does the police pay in yr 2"],
      gives: yearly + " over 2 years on hampshire-constabulary"),
    Row("all together", [yearly, "how much more is that altogether"], gives: yearly),
    Row(
      "who pays most in it", ["what if the icb pays 10% less", "what does the council pay", "who pays most"],
      gives: "what if hiow-icb pays 10% less"),
    Row(
      "what one pays in it", ["what if the icb pays 10% less", "what does the icb pay"],
      gives: "what if hiow-icb pays 10% less on hiow-icb"),
    Row(
      "in pounds again", ["what if the icb pays 10% less", "in per cent", "in pounds"],
      gives: "what if hiow-icb pays 10% less"),
    Row(
      "half of the gap", ["what if the police pay 10% less", "and the council picks up half"],
      gives: "what if hampshire-constabulary pays 10% less and southampton-city-council pays £2592.35 more"),
    Row(
      "the budget then", ["if police stopped paying altogether", "what would the budget be"],
      gives: "what if hampshire-constabulary withdraws"),
    Row(
      "what each loses of a total", ["cut total by 50k pro rata", "what does each lose"],
      gives: "what if the total is £50000 less shared by share"),
    Row(
      "who pays a sum to come to", ["need 450k next year", "who pays it", "and 460k"],
      gives: "what must everyone pay to reach £460000"),
    Row(
      "a part of the whole", ["whats the total", "how much of that is health"], gives: "funding hiow-icb 2024/25"),
    Row(
      "what lies between two", ["how much does the council pay", "and the police", "whats the diff between them"],
      gives:
        "find (sum of certain (southampton-city-council.contributes-to.amount at 2024/25)) - (sum of certain (hampshire-constabulary.contributes-to.amount at 2024/25)); funding scasp by contributor 2024/25"
    ),
    Row(
      "a ceiling that nobody reaches", ["cap the council at £200,000", "and £300,000"],
      gives: "funding southampton-city-council 2024/25"),
    Row(
      "now and then",
      ["plan move mash-strategic-group under scasp-executive effective 2026-04-01", "who does it report to now"],
      gives:
        "find mash-strategic-group.reports-to together with mash-strategic-group.parent; with option find mash-strategic-group.reports-to together with mash-strategic-group.parent"
    ),
    Row(
      "and after",
      [
        "plan move mash-strategic-group under scasp-executive effective 2026-04-01", "who does it report to now",
        "how often does it meet now", "and after",
      ],
      gives: "with option find mash-strategic-group.meets"),
    Row(
      "what is left of the money",
      ["plan withdraw hampshire-constabulary from scasp effective 2026-04-01", "whats left in the pot"],
      gives: "plan show money"),
    Row(
      "who takes a seat",
      ["plan withdraw hampshire-constabulary from scasp effective 2026-04-01", "who takes their seat"],
      gives: "plan show people"),
    Row(
      "a body that the option begins",
      [
        "plan split scasp into southampton-scp-from-2027, southampton-sab-from-2027 serving children, adults effective 2027-04-01",
        "who sits on the childrens one",
      ], gives: "with option who sits on southampton-scp-from-2027"),
    Row(
      "who is left", ["plan withdraw scasp from hips effective 2027-04-01", "who is left in hips"],
      gives: "with option who sits on hips"),
    Row(
      "up or down", ["how many child protection plans were there in 2024/25", "is that up or down"],
      gives: "history southampton-cp-plans"),
    Row(
      "gone up", ["how many on free school meals", "has that gone up"], gives: "history southampton-free-school-meals"),
    Row("an acronym of a wider body", ["use hips", "what is 4lsab"], gives: "show 4lsab"),
    Row("there, on a body", ["who chairs PPIG", "who sits there"], gives: "who sits on ppig"),
    Row(
      "their share of that year", ["how much did the police pay in 2020/21", "what was their share"],
      gives: "at 2020/21; funding hampshire-constabulary 2020/21"),
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
