import Language
import Model
import Rendering
import Testing

@testable import Session

/// Plain questions of models that are not the built-in one: places with other bodies, posts and papers than it has.
@Suite("Plain questions of other models")
struct PlainOwnModelTests {
  /// A question in a place of a model: how it is read, and words of its first line.
  struct Asked: CustomTestStringConvertible {
    let model, place, question, reading, words: String
    var testDescription: String { question }

    init(_ model: String, _ place: String, _ question: String, _ reading: String, _ words: String) {
      (self.model, self.place, self.question, self.reading, self.words) = (model, place, question, reading, words)
    }
  }

  private static let thorn: [Asked] = [
    ("who is the chief nurse", "find thorn-nursing.holder", "Bo Lark"),
    ("who is the deputy chief nurse", "find thorn-deputy-nurse.holder", "Cy Dunn"),
    ("who is the director", "find thorn-das.holder", "Ada Finch"),
    ("who is the director of adult services", "find thorn-das.holder", "Ada Finch"),
    ("who is the director of adult social services", "find thorn-das.holder", "Ada Finch"),
    ("who deputises for the chief nurse", "find thorn-nursing.represented-by", "Deputy Chief Nurse"),
    ("has the director a deputy", "find thorn-das.represented-by", "Deputy Director"),
    ("is housing a member", "who sits on thorn-scp for thorn-housing", "Yes: the papers name the Head of Housing"),
    ("how many lay members are there", "who sits on thorn-scp", "1 lay member"),
    ("which arrangements are in force", "which version of thorn-2019 was in force on 2026-03-31", "Arrangements 2023."),
    (
      "is the information sharing agreement still in force",
      "which version of thorn-sharing was in force on 2026-03-31", "was not in force on 31 March 2026"
    ),
    ("did the council sign the information sharing agreement", "find thorn-sharing.signatories", "signatories"),
    ("when is the next section 11 audit due", "calendar for thorn-audit from 2025-10-01 to 2027-03-31", "1 thing"),
    ("is the section 11 audit overdue", "calendar for thorn-audit from 2025-10-01 to 2027-03-31", "1 thing"),
    ("when does the chair change", "when did thorn-scp.chair change", "Director of Adult Services, then Chief Nursing"),
    ("who chairs next", "when did thorn-scp.chair change", "The chair of TSCP"),
    ("whose term ends in 2026", "terms of office by 2026", "by 31 December 2026"),
    ("can Gil Oak be reappointed", "terms of office gil-oak", "Gil Oak: 1 term ran out"),
  ].map { Asked("renewed-and-in-force", "thorn", $0, $1, $2) }

  private static let oller: [Asked] = [
    ("when are the arrangements to be reviewed", "find ol-rules.review-by", "January 2028"),
    (
      "what was the Training Group called before", "when did ol-training.name change; find ol-training.predecessors",
      "name"
    ),
    ("when was the Training Group renamed", "when did ol-training.name change; find ol-training.predecessors", "name"),
    ("how many days before a meeting are papers sent", "find ol-papers.deadline", "5 working days"),
    ("which schools are relevant agencies", "find ol-board.relevant-agencies where kind is education", "Oller Academy"),
    ("when did the lay seat become vacant", "when did ol-seat.holder change", "1 change, 1 July 2025"),
    ("what is the formula", "formula fit ol-board", "sixths (3, 2 and 1 of 6)"),
  ].map { Asked("one-paper-by-itself", "oller", $0, $1, $2) }

  private static let marlow: [Asked] = [
    ("what is the quorum", "find marlow-forum.quorum; quorate marlow-forum", "at least half of the members"),
    ("how often does it meet", "find marlow-forum.meets", "quarterly"),
    ("is it quorate without the chair", "quorate marlow-forum without marlow-head", "quorate"),
    ("who has the casting vote", "find marlow-forum.casting-vote", "chair"),
    ("who chairs it", "who chairs marlow-forum", "Ivy Lowe"),
    ("how many members has the forum", "count marlow-forum.members", "3"),
    ("may deputies come", "find marlow-forum.deputies", "do-not-count"),
    ("how is the sharing of budgets decided", "who decides on what in marlow-forum", "rule of their own"),
    ("who can spend £4,000", "who decides on what in marlow-forum", "Who decides on what, with any limit"),
    ("what is reserved to the headteacher", "roles of marlow-head", "chairs Marlow Schools Forum"),
    ("what has been delegated to the governor", "roles of marlow-governor", "delegated by"),
    (
      "who nominates the governor", "find marlow-governor.nominated-by; find marlow-governor.appointed-by",
      "Marlow Council"
    ),
    ("must decisions be unanimous", "vote marlow-forum", "carried"),
    (
      "how many meetings were quorate", "recorded meetings of marlow-forum",
      "2 meetings are recorded; 1 was not quorate"
    ),
    ("was every meeting quorate", "recorded meetings of marlow-forum", "1 was not quorate"),
    (
      "did it meet quarterly", "recorded meetings of marlow-forum; find marlow-forum.meets",
      "What is recorded of its meetings, then how often papers have it meet"
    ),
    ("how many times did the forum meet", "recorded meetings of marlow-forum", "2 meetings are recorded"),
    ("was the forum quorate in March", "recorded meetings of marlow-forum 2025-03", "no meeting is recorded"),
    ("who missed three meetings in a row", "attendance marlow-forum", ""),
    ("who missed the April meeting", "quorate spring", "Its register"),
    ("did the police come to the spring meeting", "find spring.present", "Who came"),
    ("what was decided in October", "find autumn.decisions", "Agree the budget"),
    ("was the budget agreed", "vote agreed; quorate autumn", "not carried: 1 for"),
    ("who voted against the budget", "show agreed", "Agree the budget"),
    ("attendance of the police", "attendance marlow-forum", ""),
    ("what is the time limit for the first step", "find (routes.steps where order is 1).time-limit", "5 working days"),
    (
      "when must a disagreement raised on 2 May 2025 be settled",
      "escalate dispute from marlow-forum starting 2025-05-02", "Disputes of the forum"
    ),
    ("which escalations were not answered", "escalations of marlow not answered", ""),
    ("who raised the places in year seven", "show admissions", "Places in year seven"),
    (
      "how long did the year seven dispute take", "escalations of admissions",
      "on 2 June 2025  13 May 2025 (To the chair): answered later"
    ),
  ].map { Asked("a-forum-of-its-own", "marlow", $0, $1, $2) }

  private static let hale: [Asked] = [
    ("who is the DCS", "find old-director.holder", "Lee Park"),
    ("who is the director of children's services", "find old-director.holder", "Lee Park"),
  ].map { Asked("two-lives-of-a-council", "east-hale", $0, $1, $2) }

  private static let hwb: [Asked] = [
    ("who is vice chair", "find tarn-hwb.vice-chair", "Chair of the Integrated Care Board"),
    ("what is the quorum", "find tarn-hwb.quorum; quorate tarn-hwb", "at least a third of the voting members"),
    ("how many members", "count tarn-hwb.members", "9"),
    ("who pays", "funding tarn-hwb 2025/26", "no contributions are stated"),
    ("who is the leader / who sits on it", "who sits on tarn-hwb", "8 voting members"),
    ("does the police have a vote", "roles of tarn-commander", "No: a seat without a vote."),
    (
      "is it quorate with the leader and two directors", "quorate tarn-hwb with tarn-leader, tarn-dcs, tarn-dass",
      "Which two of the 3 is not said"
    ),
    (
      "is it quorate with the ICB chair, the leader and the DPH",
      "quorate tarn-hwb with tarn-icb-chair, tarn-leader, tarn-dph", "quorate"
    ),
    ("four for and four against", "vote tarn-hwb; find tarn-hwb.casting-vote", "does not say who"),
    ("vote with the leader and the ICB against", "vote tarn-hwb against tarn-leader, tarn-icb", "6 for, 2 against"),
    ("when is the next review of the terms", "find p.review-by", "April 2027"),
    (
      "is the lead member for children on it", "who sits on tarn-hwb for tarn-cab-children",
      "Yes: the papers name the Cabinet Member for Children"
    ),
    ("what is not said", "questions tarn-hwb", "open questions"),
  ].map { Asked("a-committee-of-a-council", "tarnshire", $0, $1, $2) }

  private static let alone: [Asked] = [
    (
      "what is the quorum", "use tarnshire; find tarn-hwb.quorum; quorate tarn-hwb",
      "at least a third of the voting members"
    ),
    ("who sits on it", "use tarnshire; who sits on tarn-hwb", "8 voting members"),
  ].map { Asked("a-committee-of-a-council", "", $0, $1, $2) }

  private static let severn: [Asked] = [
    ("when does the mayor's term end", "terms of office ss-mayor", "4 May 2029"),
    ("who is the mayor / who chairs it", "who chairs ss-ca", "Nell Farrow"),
    ("does Denby have a vote", "roles of ss-denby", "Yes: a seat with a vote."),
    (
      "what is the quorum", "find ss-ca.quorum; quorate ss-ca",
      "quorum: the Mayor of Severnside and at least 2 of Arden Council"
    ),
    ("can the deputy mayor stand in", "find ss-ca.deputies; find ss-deputy-mayor.acts-for", "do-not-count"),
    ("who decides on bus franchising", "who decides on what in ss-ca", "For bus franchising: reserved to the Mayor"),
    (
      "what does the budget need", "who decides on what in ss-ca",
      "at least two thirds of the voting members; a veto of the Mayor"
    ),
    ("can the mayor block the budget", "vote ss-ca against ss-mayor about \"budget\"", "a veto of the Mayor"),
    (
      "can Denby block the transport plan", "vote ss-ca against ss-denby about \"transport plan\"",
      "for the transport plan: not carried"
    ),
    ("if two councils vote against", "vote ss-ca against ss-arden, ss-brook", "3 for, 2 against"),
    ("who scrutinises the authority", "find ss-ca.overseen-by", "Overview and Scrutiny Committee"),
    (
      "who would chair without the mayor", "find ss-ca.vice-chair; find ss-ca.chair.represented-by",
      "vice chair not stated"
    ),
    ("what share does Arden pay / does it add up", "conflicts ss-ca", "No discrepancy"),
  ].map { Asked("a-combined-authority", "severnside", $0, $1, $2) }

  private static let holm: [Asked] = [
    ("how many councillors", "find (hm-c1, hm-c2, hm-c3, hm-c4)", "4 of the 6 that are listed"),
    (
      "who is Ivo Tanner / is he still a member", "at 2026-11-21; terms of office ivo-tanner; roles of ivo-tanner",
      "ran out"
    ),
    ("what does a veto take", "who decides on what in hm-panel", "at least two thirds of the members"),
    ("can three members veto the precept", "who decides on what in hm-panel", "A veto is a decision of its own here"),
    ("who scrutinises the commissioner", "find hm-pcc.overseen-by", "Police and Crime Panel"),
    ("what must the panel do about the precept / how long has it got", "find hm-precept.deadline", "1 month"),
    ("who hosts the panel", "find hm-panel.host", "Holmshire County Council"),
  ].map { Asked("a-panel-with-a-veto", "holmshire", $0, $1, $2) }

  private static let fenwick: [Asked] = [
    ("how long at the first step", "find (routes.steps where order is 1).time-limit", "2 hours"),
    ("how long has the line manager got", "find fw-r2.time-limit; find fw-r3.time-limit", "working days"),
    ("how long does it all take", "find fw-routine.time-limit; find fw-urgent.time-limit", "20 working days"),
    (
      "who decides in the end", "find fw-routine.decider; find fw-urgent.decider",
      "routine: who decides: Independent Chair"
    ),
    ("what is the first step", "show fw-r1; show fw-u1", "Practitioner to practitioner"),
    ("compare urgent and routine", "compare fw-urgent fw-routine", "5 differences"),
    ("what came back / was it in time", "escalations of fw-e1", "20 March 2025 (Heads of service): in time"),
    ("how long is urgent", "find fw-urgent.time-limit", "24 hours"),
    ("what if it is urgent", "escalate fw-urgent from fw-sab", "urgent"),
    ("who decides an urgent one", "find fw-urgent.decider", "director on call"),
    ("how many hours has the duty manager got", "find fw-u1.time-limit; find fw-u2.time-limit", "hours"),
    ("what came back", "escalations of fenwick", "The council arranges the advocate"),
    (
      "what came back / how long did that one take", "escalations of fw-e1",
      "on 14 March 2025  20 March 2025 (Heads of service): in time"
    ),
  ].map { Asked("two-routes-with-hours", "fenwick", $0, $1, $2) }

  private static let bramley: [Asked] = [
    ("who are the co-chairs", "who chairs br-cpb", "Kit Osborne"),
    ("is there a young person on it", "who sits on br-cpb for br-young", "Yes: the papers name the Young person"),
    ("is there a foster carer", "who sits on br-cpb for br-carer", "Yes: the papers name the Foster carer"),
    ("is health on it", "who sits on br-cpb for br-trust", "Yes: the papers name the Designated Nurse"),
    ("what was recommended", "recommendations of bramley", "2 recommendations; 1 overdue"),
    (
      "what is overdue", "recommendations of bramley not done; calendar for bramley from 2025-03-31 to 2026-03-31",
      "1 overdue"
    ),
    ("who owns the rent guarantee", "find br-r1.owner", "Director of Children's Services"),
    ("was the passport one done", "find br-r2.status", "done"),
    ("when is the rent guarantee due", "find br-r1.due; find br-r1.status", "December 2025"),
  ].map { Asked("parents-of-children-in-care", "bramley", $0, $1, $2) }

  private static let thornley: [Asked] = [
    ("whose turn is it to chair", "who chairs th-csp", "Whose turn it is no paper says"),
    ("who are the responsible authorities", "who sits on th-csp", "not in the model"),
    ("does victims' voice have a vote", "roles of th-voice", "No: a seat without a vote."),
    ("who missed both meetings", "attendance th-csp", "Thornley Council"),
    ("was the June meeting quorate / who sent apologies", "find th-june.apologies", "Thornley Fire Service"),
    ("which group has no chair", "find th-csp.subgroups where chair is not stated", "Antisocial Behaviour Group"),
    ("how much does the council pay / how much more than last year", "funding th-council", "more than the £50,000"),
    ("when is the agreement due for review", "find p.review-by", "October 2026"),
  ].map { Asked("a-partnership-in-turns", "thornley", $0, $1, $2) }

  private static let wolden: [Asked] = [
    ("when did the chair change", "when did wo-icp.chair change", "then Chair of the Integrated Care Board"),
    ("is it quorate with the ICB and two councils", "quorate wo-icp with wo-icb, wo-city, wo-shire", "quorate"),
    ("what strategy is there", "list documents where kind is strategy", "Integrated Care Strategy"),
    ("who prepares the strategy / who was consulted", "find wo-strategy-duty.consulted", "Healthwatch Wolden"),
    (
      "when did Wold Homes join", "when did wo-icp.members become wo-housing; show wo-housing-in", "no change is stated"
    ),
    ("when did Wold Homes join / who decided that", "find wo-housing-in.decider", "Wolden Integrated Care Partnership"),
    (
      "what if Wold City leaves", "quorate wo-icp without wo-city; who sits on wo-icp for wo-city",
      "a question of seats"
    ),
  ].map { Asked("another-chair-by-another-paper", "wolden", $0, $1, $2) }

  private static let oakmere: [Asked] = [
    ("who leads the shadow authority", "find ok-leader.holder", "Dan Whitby"),
    ("when is vesting day", "find ok-vesting.day", "1 April 2027"),
    ("when does the county end", "history ok-county", "ends 31 March 2027"),
    ("what comes after the shadow executive", "history ok-exec", "followed by Cabinet of Oakmere Council"),
    ("what replaces the districts", "find ok-ash.successors; find ok-elm.successors", "Oakmere Council"),
  ].map { Asked("followed-on-vesting-day", "oakmere", $0, $1, $2) }

  @Test("a question of another model is read by what that model has", arguments: thorn + marlow + hale + oller)
  func questions(_ asked: Asked) { check(asked) }

  private static let tarn = [
    ("how many members", "count board.members", "3 members, and 2 more who only advise, observe or are invited"),
    ("how many voting members", "who sits on board", "1 chair, 2 members, 1 participating observer and 1 adviser"),
    ("who has a vote", "who sits on board", "who only advises, observes or is invited has none"),
  ].map { Asked("counted-at-the-table", "tarn", $0, $1, $2) }

  /// Names that end in a letter: an `a` behind them is of the name, and any other an article.
  private static let lettered = [
    ("does Council A chair body a", "who chairs a for council", "Yes: Body A is chaired for Council A"),
    ("can Body A decide without Council A", "quorate a without council", "quorate"),
    ("who is Lead Member A", "find lead-a.holder", "holder of the post not stated"),
    ("which boards is College A on", "roles of college", "College A: member of Body A"),
    ("does Body A have a chair", "who chairs a", "Body A: chaired by Council A"),
  ].map { Asked("../../structures/models/votes", "", $0, $1, $2) }

  /// A model without areas and with one body: `it` is that body, and the answer says so.
  private static let alonePlaces = [
    ("who chairs it", "use a; who chairs a", "now Force A"),
    ("whose turn is it", "use a; when did a.chair change", "Council A, then Force A"),
    ("who chairs Body A next", "when did a.chair change", "Council A, then Force A"),
    ("who was the first chair of Body A", "when did a.chair change", "Council A, then Force A"),
    ("is Council A a partner", "use a; find a.partners contains council-a", "Yes: Council A is among"),
  ].map { Asked("../../structures/models/a-chair-in-turn", "", $0, $1, $2) }

  /// Names that begin as an article would, votes that change within a year, and a deputy's.
  private static let overTime = [
    ("at 2025 / does the ICB have a vote", "roles of wx-icb", "Until 30 September 2025 yes, a seat with a vote; from"),
    ("at 2025 / is Wexcombe Homes a voting member", "roles of wx-homes", "Not known: one paper gives the seat with a"),
    ("at 2025-11 / does A Council have a vote", "roles of wx-leader", "Yes: a seat with a vote."),
    (
      "at 2025-11 / can the Deputy Leader of A Council vote", "roles of wx-deputy",
      "may vote in the place of Leader of A Council"
    ),
    ("at 2025-06 / is it quorate without A Council and C Council", "quorate wx-board without wx-a, wx-c", "cannot be"),
    (
      "at 2025-06 / is it quorate for urgent business with A Council and C Council", "quorate wx-board with wx-a, wx-c",
      "The rule for all"
    ),
    ("at 2025-06 / which members have no vote", "who sits on wx-board", "who is co-opted"),
    (
      "at 2025-06 / what happens on vesting day", "diff 2025-09-30 2025-10-01",
      "What the papers state of the day itself"
    ),
    (
      "at 2025-11 / which partnerships are in Wexcombe", "list bodies where kind is partnership",
      "None is known."
    ),
  ].map { Asked("over-a-time", "wexcombe", $0, $1, $2) }

  @Test("so are those of a time in which it changes", arguments: overTime)
  func ofTimes(_ asked: Asked) { check(asked) }

  @Test("so are those of councils, panels and partnerships", arguments: hwb + alone + severn + holm + fenwick + tarn)
  func ofCouncils(_ asked: Asked) { check(asked) }

  @Test(
    "and of boards, terms and what follows", arguments: bramley + thornley + wolden + oakmere + lettered + alonePlaces)
  func ofBoards(_ asked: Asked) { check(asked) }

  /// What several pay: each contribution once, of equal amounts too, whoever ends within the year, of one reading.
  private static let paidTogether = [
    (
      "how much do North Aldmoor Council and South Aldmoor Council pay together",
      "find sum of certain ((north-council together with south-council).contributes-to.amount at 2025/26); "
        + "funding aldmoor-board by contributor; funding aldmoor-panel by contributor", "£60,000"
    ),
    (
      "how much do the two councils and the ICB pay together",
      "find sum of certain ((north-council together with south-council together with aldmoor-icb).contributes-to.amount at 2025/26); "
        + "funding aldmoor-board by contributor; funding aldmoor-panel by contributor", "£92,500"
    ),
    (
      "how much did North Aldmoor Council and the police pay together in 2024/25",
      "at 2024/25; find sum of certain ((north-council together with aldmoor-police).contributes-to.amount at 2024/25); "
        + "funding aldmoor-board by contributor 2024/25; funding aldmoor-panel by contributor 2024/25",
      "£27,000 or £27,500"
    ),
    (
      "how much more does Aldmoor ICB pay than Aldmoor Police",
      "find (sum of certain (aldmoor-police.contributes-to.amount at 2025/26)) - "
        + "(sum of certain (aldmoor-icb.contributes-to.amount at 2025/26)); "
        + "funding aldmoor-board by contributor 2025/26; funding aldmoor-panel by contributor 2025/26",
      "What Aldmoor Police paid more than Aldmoor ICB"
    ),
    (
      "what if the councils pay 10% more", "what if north-council pays 10% more and south-council pays 10% more",
      "rises by £3,500 (2.59%) to £138,500"
    ),
    ("what does the Main fund pay for", "costs main-fund", "2 lines of cost"),
  ].map { Asked("../../models/paid-together", "aldmoor", $0, $1, $2) }

  @Test("what several pay is one sum", arguments: paidTogether)
  func together(_ asked: Asked) { check(asked) }

  /// Asks questions parted by a slash one after the other, and holds the last.
  private func check(_ asked: Asked) {
    let path = "scenarios/clauses/models/\(asked.model).gov"
    let text = SourceText(name: path, Repository.text(path) ?? "")
    let loaded = LoadedModel.files([text], name: asked.model)
    #expect(loaded.diagnostics.isEmpty)
    var session = Session(loaded, today: pinnedDay)
    if !asked.place.isEmpty { _ = session.runAll(SourceText(name: "use", "use \(asked.place)")) }
    session.wordIndex = WordIndex(session.branch)
    var outcomes: [Session.Outcome] = []
    for question in asked.question.split(separator: " / ") {
      let line = SourceText(name: "input", String(question))
      outcomes = Utterance.all(in: line).flatMap { session.converse($0, in: line) }
    }
    let isRefused = outcomes.contains { !$0.diagnostics.isEmpty }
    #expect(!isRefused, "it was refused")
    #expect(outcomes.last?.answer?.readAs ?? "exact" == asked.reading)
    let printed = outcomes.compactMap(\.answer).map { TextRenderer(width: nil, colour: false).render($0.document) }
    let first = printed.joined(separator: "\n").split(separator: "\n").prefix(4).joined(separator: " ")
    #expect(first.contains(asked.words), "\(first)")
  }
}
