import Language
import Model
import Testing

@testable import Session

/// Questions that go on from the last answer, with `use southampton` in force.
@Suite("Questions that go on")
struct PlainFollowUpTests {
  @Test("each is read from what was asked last", arguments: rows + ofHolders)
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
    Row("the deputy of a body's chair", ["who chairs SILG", "and the deputy?"], gives: "find silg.vice-chair"),
    Row(
      "the deadline of a duty", ["who is responsible for rapid reviews", "what is the deadline"],
      gives: "find rapid-review.deadline"),
    Row("a deputy that there may be", ["who chairs SILG", "and is there a deputy?"], gives: "find silg.vice-chair"),
    Row(
      "who carries a duty out", ["who is accountable for rapid reviews", "and who carries it out?"],
      gives: "find rapid-review.responsible"),
    Row(
      "a date by itself", ["how much does the council pay", "in 2020/21"],
      gives: "funding southampton-city-council 2020/21"),
    Row(
      "a budget by itself", ["what does the ICB pay", "for adults"],
      gives: "funding southampton-sab on hiow-icb 2024/25"),
    Row(
      "another figure", ["how many looked after children were there", "and child protection plans?"],
      gives: "find southampton-cp-plans.value"),
    Row(
      "what was counted", ["how many subgroups has SCASP", "which"], gives: "find (scasp.subgroups)"),
    Row(
      "how a figure went in per cent", ["how many s42 enquiries in 2024/25", "and in 2023/24", "in per cent"],
      gives: "history southampton-section-42-enquiries"),
    Row(
      "which of a list are new", ["what are the priorities", "which are new"],
      gives:
        "find scasp.priorities; when did southampton-scp.priorities change; when did southampton-sab.priorities change"),
    Row(
      "how often a duty comes round", ["who is accountable for section 11 self-assessment", "how often"],
      gives: "find section-11-oversight.rhythm"),
    Row(
      "by an earlier rule", ["is the systems board quorate without the ICB", "and under the 2022 rule"],
      gives: "at 2022; find southampton-scp.quorum; find southampton-sab.quorum"),
    Row(
      "how a figure went", ["how many looked after children were there", "what is the trend"],
      gives: "history southampton-looked-after"),
    Row(
      "one more who is away", ["can the SSCP decide without health", "what if the council is away too"],
      gives: "at 2022; quorate southampton-scp without hiow-icb, southampton-city-council"),
    Row(
      "how a payment moved", ["how much does the ICB pay", "by how much did it go up"], gives: "funding hiow-icb"),
    Row("another time", ["who chairs SILG", "and in 2022?"], gives: "at 2022; who chairs silg"),
    Row(
      "another year of money", ["how much does the council pay", "and in 2020/21?"],
      gives: "funding southampton-city-council 2020/21"),
    Row(
      "another payer", ["how much does the council pay", "what about the police"],
      gives: "funding hampshire-constabulary 2024/25"),
    Row(
      "the share after what is paid", ["how much does the council pay", "and what share is that"],
      gives: "funding southampton-city-council 2024/25"),
    Row(
      "what it was in another year", ["how much does the council pay", "how much was it in 2020/21"],
      gives: "funding southampton-city-council 2020/21"),
    Row(
      "the budget for adults alone", ["how much does the council pay", "and for adults?"],
      gives: "funding southampton-sab on southampton-city-council 2024/25"),
    Row(
      "an exact what-if with a name, from another year", ["what if the ICB pays 10% less", "and from 2027/28?"],
      gives: "what if hiow-icb pays 10% less from 2027/28"),
    Row(
      "an exact what-if with a name, and another payer", ["what if the ICB pays 10% less", "and the police too"],
      gives: "what if hiow-icb pays 10% less and hampshire-constabulary pays 10% less"),
    Row(
      "an exact what-if with a name, covered", ["what if the ICB pays 10% less", "covered by the council"],
      gives: "what if hiow-icb pays 10% less covered by southampton-city-council"),
    Row(
      "another cut as well", ["what if the ICB cuts by a third", "and the police too"],
      gives: "what if hiow-icb pays third less and hampshire-constabulary pays third less"),
    Row(
      "another amount", ["what if the ICB cuts by a third", "and 4%"],
      gives: "what if hiow-icb pays 4% less"),
    Row(
      "another payer besides", ["what if the ICB cuts by a third", "and the police 5% less"],
      gives: "what if hiow-icb pays third less and hampshire-constabulary pays 5% less"),
    Row(
      "another payer instead", ["what if the ICB cuts by a third", "what about the police"],
      gives: "what if hampshire-constabulary pays third less"),
    Row(
      "nobody covers it", ["what if the ICB cuts by a third", "covered by nobody"],
      gives: "what if hiow-icb pays third less covered by no one"),
    Row(
      "somebody else covers it",
      ["what if the ICB cuts by a third covered by the council", "and by the police instead"],
      gives: "what if hiow-icb pays third less covered by hampshire-constabulary"),
    Row(
      "one budget", ["what if the ICB cuts by a third", "in SSCP only"],
      gives: "what if hiow-icb pays third less in southampton-scp"),
    Row(
      "another year of a what-if", ["what if the ICB cuts by a third", "from 2026/27"],
      gives: "what if hiow-icb pays third less from 2026/27"),
    Row(
      "in steps", ["what if the ICB cuts by a third", "phased over 3 years"],
      gives: "what if hiow-icb pays third less phased over 3 years"),
    Row(
      "another rise", ["what if everyone pays 3% more each year for 5 years", "and 4%"],
      gives: "what if everyone pays 4% more each year for 5 years"),
    Row(
      "for fewer years", ["what if everyone pays 3% more each year for 5 years", "over 3 years"],
      gives: "what if everyone pays 3% more each year for 3 years"),
    Row(
      "one leaves besides", ["what if the ICB cuts by a third", "and Probation withdraws"],
      gives: "what if hiow-icb pays third less and probation withdraws"),
    Row(
      "another question", ["what if the ICB cuts by a third", "what if the police pay 10% less"],
      gives: "what if hampshire-constabulary pays 10% less"),
    Row(
      "another payer without a word", ["what if the ICB cuts by a third", "and probation"],
      gives: "what if probation pays third less"),
    Row(
      "nobody covers it, as a question", ["what if the ICB cuts by a third", "what if nobody covers it"],
      gives: "what if hiow-icb pays third less covered by no one"),
    Row(
      "made another amount", ["what if the ICB cuts by a third", "make it 4%"],
      gives: "what if hiow-icb pays 4% less"),
    Row(
      "equally", ["what if the ICB cuts by a third", "and equally"],
      gives: "what if hiow-icb pays third less shared by equal"),
    Row(
      "without one", ["what if the ICB cuts by a third", "and without the police"],
      gives: "what if hiow-icb pays third less and hampshire-constabulary withdraws"),
    Row(
      "one more leaves, after one who left", ["what if the police withdraw", "and the ICB too"],
      gives: "what if hampshire-constabulary withdraws and hiow-icb withdraws"),
    Row(
      "another cut, after one who left", ["what if the police withdraw", "and the council pays 10% less"],
      gives: "what if hampshire-constabulary withdraws and southampton-city-council pays 10% less"),
    Row(
      "one more freezes", ["what if the police freeze", "and the council too"],
      gives: "what if hampshire-constabulary freezes and southampton-city-council freezes"),
    Row(
      "one more leaves, said at its end", ["what if the police withdraw", "and the ICB withdraws too"],
      gives: "what if hampshire-constabulary withdraws and hiow-icb withdraws"),
    Row(
      "what another does, in its own words", ["what if the police freeze", "and probation stops paying"],
      gives: "what if hampshire-constabulary freezes and probation withdraws"),
    Row(
      "another who left instead", ["what if the police withdraw", "what about probation"],
      gives: "what if probation withdraws"),
    Row(
      "the last two together", ["what if the police withdraw", "what if the ICB pays 10% less", "and both together"],
      gives: "what if hampshire-constabulary withdraws and hiow-icb pays 10% less"),
    Row(
      "another year of the same payer",
      ["what if the ICB pays 10% less in 2025/26", "and the ICB pays 5% less in 2026/27"],
      gives: "what if hiow-icb pays 10% less in 2025/26 and hiow-icb pays 5% less in 2026/27"),
    Row(
      "shares of a what-if", ["what if the ICB pays 10% less", "and what is our share"],
      gives: "what if hiow-icb pays 10% less"),
    Row(
      "a what-if in per cent", ["what if the ICB pays 10% less", "in per cent"],
      gives: "what if hiow-icb pays 10% less"),
    Row(
      "what it costs one", ["what if the ICB pays 10% less", "what does that cost the police"],
      gives: "what if hiow-icb pays 10% less on hampshire-constabulary"),
    Row(
      "a share of a what-if", ["what if the ICB pays 10% less", "and what is the council's share"],
      gives: "what if hiow-icb pays 10% less on the share of southampton-city-council"),
    Row(
      "a later year of a what-if",
      ["what if everyone pays 3% more each year for 5 years", "what does the ICB pay in the third year"],
      gives: "what if everyone pays 3% more each year for 5 years over 3 years on hiow-icb"),
    Row(
      "another rise, with a word before it", ["what if everyone pays 3% more each year for 5 years", "and at 4%"],
      gives: "what if everyone pays 4% more each year for 5 years"),
    Row(
      "another sum to come to", ["what if the total is £450,000 shared by share", "and £460,000"],
      gives: "what if the total is £460,000 shared by share"),
    Row(
      "into one budget, of one who pays", ["how much does the council pay", "for children"],
      gives: "funding southampton-scp on southampton-city-council 2024/25"),
    Row(
      "the share of that", ["how much does the council pay", "for adults", "what share is that"],
      gives: "funding southampton-sab on southampton-city-council 2024/25"),
    Row(
      "who pays most by it", ["what if the ICB cuts by a third", "who pays most then"],
      gives: "what if hiow-icb pays third less"),
    Row(
      "who makes up for it, after two changes",
      ["what if the ICB pays 20% less", "and the police too", "who picks it up"],
      gives: "what if hiow-icb pays 20% less and hampshire-constabulary pays 20% less"),
    Row(
      "who pays more by it", ["what if the police cut by a third", "who pays more then"],
      gives: "what if hampshire-constabulary pays third less"),
    Row(
      "drawn", ["what if the ICB pays 20% less", "chart it"],
      gives: "waterfall hiow-icb pays 20% less"),
    Row(
      "nobody does", ["what if the ICB pays 20% less", "who picks it up", "and if nobody does"],
      gives: "what if hiow-icb pays 20% less covered by no one"),
    Row(
      "covered, some other question later",
      ["what if the ICB pays 20% less", "how much per resident", "what if the council covers it"],
      gives: "what if hiow-icb pays 20% less covered by southampton-city-council"),
    Row(
      "what the others pay", ["what if the ICB pays 20% less", "how much would the others pay"],
      gives: "what if hiow-icb pays 20% less"),
    Row(
      "made a part", ["what if the ICB pays 20% less", "make it a quarter"],
      gives: "what if hiow-icb pays quarter less"),
    Row(
      "in steps, as it is said", ["what if the ICB pays 20% less", "phase it over three years"],
      gives: "what if hiow-icb pays 20% less phased over 3 years"),
    Row(
      "from a year that begins two", ["what if the ICB pays 20% less", "from 2027"],
      gives: "what if hiow-icb pays 20% less from 2027/28"),
    Row(
      "what it rests on", ["what if the ICB pays 20% less", "what is assumed"],
      gives: "what if hiow-icb pays 20% less"),
    Row(
      "where it falls", ["what if the ICB pays 20% less", "where would the cut fall"],
      gives: "what if hiow-icb pays 20% less"),
    Row(
      "everyone instead", ["what if the ICB pays 20% less", "and all of them"],
      gives: "what if everyone pays 20% less"),
    Row(
      "the one before", ["what if the ICB pays 20% less", "and the police too", "undo that"],
      gives: "what if hiow-icb pays 20% less"),
    Row(
      "how money went, after money", ["how much per resident", "how much has it gone up"],
      gives: "funding southampton-scp by contributor; funding southampton-sab by contributor"),
    Row(
      "its total", ["what if everyone pays 3% more each year for 5 years", "what's the total"],
      gives: "what if everyone pays 3% more each year for 5 years"),
    Row(
      "figures of another year by another count", ["how many children were on a plan in 2022/23", "and in 2020/21"],
      gives: "at 2020/21; find southampton-cp-plans-quarterly.value; find southampton-cp-plan-rate-quarterly.value"),
    Row(
      "the seats of one side", ["use southwark", "how many council seats are there"],
      gives: "who sits on southwark-scp for southwark-council"),
    Row(
      "the seats of one side, by its members", ["use southwark", "who are the council's members"],
      gives: "who sits on southwark-scp for southwark-council"),
    Row(
      "the seats of the police", ["use southwark", "how many police seats are there"],
      gives: "who sits on southwark-scp for metropolitan-police"),
    Row(
      "the seats of health", ["use southwark", "who are the health members"],
      gives: "find (southwark-scp.members where kind is icb or organisation.kind is ccg or organisation.kind is icb "
        + "or organisation.kind is nhs-trust or organisation.kind is nhs-body or organisation.kind is ambulance) "
        + "except (organisations where not (kind is icb))"),
    Row(
      "seats of the elected", ["use southwark", "how many cabinet members sit on the partnership"],
      gives: "find southwark-scp.members where kind is elected"),
    Row(
      "a post that has the words in its name", ["use southwark", "who represents schools"],
      gives: "who sits on southwark-scp for southwark-school-heads"),
    Row(
      "a lead that only a text names", ["use southwark", "who leads on health"],
      gives: "search health lead"),
    Row(
      "who delegates", ["use southwark", "who delegates for the police"],
      gives: "find metropolitan-police.posts where delegates-to is stated; find metropolitan-police.posts.delegates-to"),
    Row(
      "the day of a paper that names no issuer", ["use southwark", "when were the arrangements published"],
      gives: "find southwark-arrangements-2019.published"),
    Row(
      "a host", ["use southwark", "who hosts the LADO meeting"],
      gives: "find london-lado-meeting.host"),
    Row(
      "the groups of what leads a region", ["use hips", "how many subgroups were there in 2022/23"],
      gives: "at 2022/23; count hips-executive.subgroups"),
    Row(
      "the groups of what leads a region now", ["use hips", "which subgroups does it have"],
      gives: "find hips-executive.subgroups"),
    Row(
      "another place forgets the last", ["use hips", "who chairs the executive", "use southwark", "who chairs it"],
      gives: "who chairs southwark-scp"),
    Row("now again", ["who chairs SILG in 2022", "and is it still them now?"], gives: "who chairs silg"),
    Row(
      "the year before", ["how much does the council pay", "what about the year before that"],
      gives: "funding southampton-city-council 2023/24"),
    Row(
      "the year after", ["how many rapid reviews were there in 2022/23", "and the year after"],
      gives: "at 2023/24; find southampton-rapid-reviews.value"),
    Row(
      "who was there then", ["who is the lay member", "was she there in 2022?"],
      gives: "at 2022; find scasp-lay-member.holder"),
    Row("another body", ["who chairs the systems board", "and SILG?"], gives: "who chairs silg"),
    Row("what `it` is", ["who chairs the systems board", "who sits on it"], gives: "who sits on scasp-systems-board"),
    Row(
      "who is away", ["is the executive board quorate without the ICB", "and without the police?"],
      gives: "quorate scasp-executive without hiow-icb, hampshire-constabulary"),
    Row(
      "who is away besides, at the time asked about",
      ["can SSCP meet without health in 2022", "and without the police"],
      gives: "at 2022; quorate southampton-scp without hiow-icb, hampshire-constabulary"),
    Row(
      "who of those named pays most", ["who are the statutory partners", "which of them pays the most"],
      gives: "funding scasp by contributor 2024/25"),
    Row(
      "what follows is of the time asked about", ["who chairs SILG in 2022", "who do they report to"],
      gives: "at 2022; find silg.reports-to"),
    Row(
      "the person of the answer", ["who is the lay member", "what else does she do"], gives: "roles of elaine-davison"),
    Row(
      "from a follow-up on", ["who is the lay member", "when did that change", "how do we know"], gives: "why"),
    Row("who holds what chairs", ["who chairs the systems board", "who is that"], gives: "roles of scott-mackechnie"),
    Row(
      "who holds the post that chairs", ["who chaired the adults board in 2022", "who is that"],
      gives: "at 2022; find sab-independent-chair.holder"),
    Row(
      "some of those named", ["who were the safeguarding partners in 2022", "which of them pay"],
      gives: "at 2022; find (southampton-scp.partners, southampton-sab.partners) where contributes-to is stated"),
    Row(
      "those of whom something is not stated", ["who sits on SCASP", "which of them have no holder"],
      gives: "find (scasp.members together with scasp.partners together with scasp.relevant-agencies) "
        + "where holder is not stated"),
    Row("how many those are", ["subgroups of HIPS", "how many are there"], gives: "count (hips-executive.subgroups)"),
    Row(
      "the same at another time", ["who chairs SILG", "was it the same in 2022"], gives: "at 2022; who chairs silg"),
    Row(
      "who decides at a route's end",
      ["where does a disagreement about a rapid review go", "and who decides at the end"],
      gives: "find rapid-review-disagreement.decider"),
    Row(
      "how long a route may take", ["where does a disagreement about a rapid review go", "how long do they have"],
      gives: "find rapid-review-disagreement.time-limit"),
    Row("who took over", ["who chairs SILG", "who took over its work"], gives: "find silg.successors"),
    Row("before", ["who chairs the systems board", "and before"], gives: "when did scasp-systems-board.chair change"),
    Row("a whole question stands by itself", ["who chairs SILG", "who is the chair"], gives: "who chairs scasp"),
  ]

  @Test("what is asked of some of those named, and is not understood, is refused and not answered as another")
  func notUnderstood() {
    for line in ["which of them are tall", "and which of those like each other"] {
      var session = Session(.shared, today: pinnedDay)
      _ = session.runAll(SourceText(name: "use", "use southampton"))
      for said in ["who sits on SCASP", line] {
        let text = SourceText(name: "input", said)
        let outcomes = Utterance.all(in: text).flatMap { session.converse($0, in: text) }
        #expect(outcomes.contains { !$0.diagnostics.isEmpty } == (said == line), "\(said)")
      }
    }
  }
}
