import Language
import Model
import Testing

@testable import Session

/// What a short line goes on from: the time, the place, the body and the person that were spoken of last.
@Suite("What was spoken of")
struct PlainSpokenTests {
  @Test("a line is of what was spoken of", arguments: times + things + people + lists)
  func goingOn(_ row: Row<[String], String>) {
    let outcomes = Conversation.outcomes(row.input)
    #expect(outcomes.last?.answer?.readAs == row.output, sourceLocation: row.location)
  }

  @Test(
    "a time, a body or a person that is not known is not guessed",
    arguments: [
      ["who chairs silg", "who was the chair then"], ["start again"],
      ["what are the priorities", "who owns the neglect one"], ["is that up or down on last year"],
      ["whats that as a rise"],
    ])
  func open(_ lines: [String]) {
    let told = Conversation.outcomes(lines).last?.diagnostics.first?.diagnostic
    #expect(told?.code == .leftOpen, "\(lines)")
    #expect(told?.suggestions.isEmpty == false, "\(lines)")
  }

  @Test(
    "what cannot be bound is refused",
    arguments: [
      ["who is accountable for the rapid review", "who chairs it"],
      ["who chairs scasp-executive", "does the isle of wight have its own"],
      ["use southwark", "who is the police lead", "did it change", "and health"],
      ["why are they separate"], ["weather tomorrow"],
    ])
  func refused(_ lines: [String]) {
    let outcome = Conversation.outcomes(lines).last
    #expect(outcome?.diagnostics.first?.diagnostic.code == .notUnderstood, "\(lines)")
  }

  @Test("what was asked of the past is said to be of the time before it")
  func ofThatTime() {
    let answer = Conversation.outcomes(["who chaired hips exec in 2022", "who led silg"]).last?.answer
    #expect(answer?.opening == "Of 2022, as the question before it:")
  }

  private static let bothBudgets = "funding southampton-scp 2022/23; funding southampton-sab 2022/23"
  private static let tenPer = "what if the icb pays 10% less"

  static let times: [Row<[String], String>] = [
    Row(
      "that year", ["how much did scc put in in 2022/23", "who paid that year"], gives: "at 2022/23; " + bothBudgets),
    Row(
      "that year behind a why",
      ["how much did scc put in in 2022/23", "why dont you know", "who contributed that year"],
      gives: "at 2022/23; " + bothBudgets),
    Row(
      "the past goes on", ["was the chair independent", "in 2022?", "and who was the chair answerable to"],
      gives: "at 2022; find southampton-scp.chair.accountable-to; find southampton-sab.chair.accountable-to"),
    Row(
      "how many payers", ["who paid in 2020/21", "how many payers"],
      gives: "at 2020/21; funding southampton-scp 2020/21; funding southampton-sab 2020/21"),
    Row(
      "them at another time", ["what are the priorities", "which are new", "what were they in 2023"],
      gives: "at 2023; find southampton-scp.priorities; find southampton-sab.priorities"),
    Row(
      "up or down on last year", ["how many kids on a cp plan", "is that up or down on last year"],
      gives: "history southampton-cp-plans"),
    Row(
      "another year of a series", ["how many kids on a cp plan", "is that up or down on last year", "and in 22/23"],
      gives: "at 2022/23; find southampton-cp-plans.value"),
    Row(
      "then, behind a history",
      ["who are the three partners", "and in 2021", "which are new", "who was the police rep then"],
      gives: "at 2021; find hampshire-constabulary.represented-by"),
    Row(
      "money of now", ["what did the ccg pay in 20/21", "and now"], gives: "funding hiow-icb 2024/25"),
    Row(
      "the difference of two sums", ["what did scc pay in 20/21", "and now", "difference"],
      gives: "funding southampton-city-council"),
    Row(
      "the year before, short", ["how many kids on a cp plan", "and the yr before"],
      gives: "at 2023/24; find southampton-cp-plans.value"),
    Row(
      "before the merger", ["who chairs the education subgroup", "and before the merger"],
      gives: "at 2024-12-31; who chairs education-subgroup"),
  ]

  static let things: [Row<[String], String>] = [
    Row(
      "there is the other place", ["how does it compare to southwark", "whats the police pay there"],
      gives: "use southwark; funding mopac 2019/20"),
    Row(
      "the same of another place", ["use southwark", "how much does the council pay", "and in southampton"],
      gives: "use southampton; funding southampton-city-council 2024/25"),
    Row("the kids' budget", ["whats the kids budget"], gives: "funding southampton-scp 2024/25"),
    Row("the budget for others", ["whats the kids budget", "adults?"], gives: "funding southampton-sab 2024/25"),
    Row(
      "of children only", [tenPer, "and the police 5% more", "only children"],
      gives: "what if hiow-icb pays 10% less and hampshire-constabulary pays 5% more in southampton-scp"),
    Row("children only", [tenPer, "children only"], gives: "what if hiow-icb pays 10% less in southampton-scp"),
    Row(
      "the rule of a quorum", ["can the sscp meet without the police", "what was the rule in 2022"],
      gives: "at 2022; find southampton-scp.quorum; find southampton-sab.quorum"),
    Row(
      "under that rule",
      ["can the exec decide without the police", "what was the rule in 2022", "so under that rule could they"],
      gives: "at 2022; quorate southampton-scp without hampshire-constabulary"),
    Row(
      "the chair of the last body", ["use hips", "who chaired hips exec in 2022", "who appointed the chair"],
      gives: "at 2022; find hips-executive.chair.appointed-by"),
    Row(
      "a member of the last body",
      [
        "use hips", "who chaired hips exec in 2022", "who appointed the chair",
        "is the regional schools commissioner a member",
      ], gives: "at 2022; who sits on hips-executive for regional-schools-commissioner"),
    Row(
      "one's own", ["use hips", "who chairs the health group", "does the isle of wight have its own"],
      gives: "show isle-of-wight-health-subgroup"),
    Row(
      "a place as a member", ["use hips", "is southampton still a member"],
      gives: "find hips.areas contains southampton"),
    Row(
      "a place's own chair", ["use hips", "who is portsmouths chair"],
      gives: "who chairs portsmouth-scp; who chairs portsmouth-sab"),
    Row(
      "what was replaced", ["use southwark", "what replaced the safeguarding board"],
      gives: "find southwark-scb.successors"),
    Row(
      "to whom another answers", ["who does scasp-executive answer to", "and the scrutineer"],
      gives: "find scasp.scrutineer.accountable-to"),
    Row("who came", ["who was at the last meeting", "did the police attend"], gives: "attendance scasp"),
    Row(
      "what is wrong with a total", ["does the total add up", "whats wrong with it"],
      gives: "funding southampton-scp adds up 2024/25; funding southampton-sab adds up 2024/25"),
    Row(
      "who has to be there", ["how long have they got for a rapid review", "who has to be there"],
      gives: "find rapid-review.remit"),
  ]

  static let people: [Row<[String], String>] = [
    Row("before him", ["phil lamb", "who was before him"], gives: "when did police-delegated-partner.holder change"),
    Row("after him", ["phil lamb", "whos replaced him"], gives: "when did police-delegated-partner.holder change"),
    Row(
      "his is of whom the line named",
      ["who runs the partnership now", "who was it before scott", "whens his term up"],
      gives: "at 2026-11-21; terms of office scott-mackechnie"),
    Row(
      "to whom he answers", ["who is the scrutineer", "who does he answer to"],
      gives: "find scasp-scrutineer.accountable-to"),
    Row(
      "when he began", ["who is the scrutineer", "when did he start"], gives: "when did scasp.scrutineer.holder change"),
    Row(
      "what a post is paid", ["who is the scrutineer", "is he paid"],
      gives: "find scasp.scrutineer; find scasp.scrutineer.accountable-to"),
  ]

  static let lists: [Row<[String], String>] = [
    Row(
      "how many of a whole list", ["who was on sscp in 20/21", "how many"],
      gives: "at 2020/21; count southampton-scp.members"),
    Row(
      "who chairs each", ["what subgroups does hips-executive have", "who chairs each"],
      gives: "who chairs hips-procedures-group; who chairs hips-health-group; who chairs hips-ce-group"),
    Row(
      "still there", ["what subgroups were there in 2022", "which of them are still there"],
      gives:
        "find scasp.subgroups where it is in ((southampton-scp.subgroups at 2022) together with (southampton-sab.subgroups at 2022))"
    ),
    Row(
      "groups whose remit it is, beside the duty", ["who looks at case reviews"],
      gives:
        "find (prg, scasp) where remit contains \"practice\" and remit contains \"review\"; who is accountable for serious-case-identification"
    ),
  ]
}
