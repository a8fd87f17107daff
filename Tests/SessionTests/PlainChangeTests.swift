import Language
import Model
import Testing

@testable import Session

/// Changes in plain words, with `use southampton` in force: each is answered with its exact form, and none is carried out.
@Suite("Changes in plain words")
struct PlainChangeTests {
  @Test("each is told its exact form", arguments: rows)
  func offered(_ row: Row<String, String>) {
    var session = Session(.shared, today: pinnedDay)
    _ = session.runAll(SourceText(name: "use", "use southampton"))
    let text = SourceText(name: "input", row.input)
    let told = Utterance.all(in: text).flatMap { session.converse($0, in: text) }.flatMap(\.diagnostics)
    #expect(told.map(\.diagnostic.code) == [.changeInWords], sourceLocation: row.location)
    let offered = told.first?.diagnostic.suggestions.first ?? ""
    #expect(offered.hasPrefix(row.output), "\(offered)", sourceLocation: row.location)
    #expect(!session.hasOption)
  }

  @Test(
    "a shadow said in words is told its exact form",
    arguments: [
      Row(
        "a year from its beginning", "plan merge PRG, PPIG into Reviews with a shadow year from April 2025",
        gives: "plan merge PRG, PPIG into Reviews effective 2026-04-01 shadow from 2025-04-01"),
      Row(
        "a year to its end", "plan merge PRG, PPIG into Reviews in a shadow year until April 2026",
        gives: "plan merge PRG, PPIG into Reviews effective 2026-04-01 shadow from 2025-04-01"),
      Row(
        "beside its day", "plan merge PRG, PPIG into Reviews effective April 2026 with a shadow from October 2025",
        gives: "plan merge PRG, PPIG into Reviews effective April 2026 shadow from 2025-10-01"),
    ])
  func shadows(_ row: Row<String, String>) {
    var session = Session(.shared, today: pinnedDay)
    _ = session.runAll(SourceText(name: "use", "use southampton"))
    let text = SourceText(name: "input", row.input)
    let told = Utterance.all(in: text).flatMap { session.converse($0, in: text) }.flatMap(\.diagnostics)
    #expect(told.first?.diagnostic.suggestions == [row.output], sourceLocation: row.location)
    #expect(!session.hasOption)
  }

  static let rows: [Row<String, String>] = [
    Row("who leaves", "what if the ICB withdraws from SCASP", gives: "plan withdraw hiow-icb from scasp effective"),
    Row(
      "an area that leaves its region is its partnership", "what if the Isle of Wight leaves HIPS",
      gives: "plan withdraw isle-of-wight-scp from hips effective"),
    Row(
      "the areas of a region", "what if the four HIPS areas merged into one partnership",
      gives: #"plan merge hampshire-scp, isle-of-wight-scp, portsmouth-scp, scasp into "New Partnership" effective"#),
    Row(
      "one for all of them", "what if there was one partnership for all HIPS areas",
      gives: #"plan merge hampshire-scp, isle-of-wight-scp, portsmouth-scp, scasp into "New Partnership" effective"#),
    Row(
      "what moves", "what would happen if PPIG moved under the systems board",
      gives: "plan move ppig under scasp-systems-board effective"),
    Row("how often, behind `plan`", "plan PRG meets monthly", gives: "plan rhythm prg to monthly effective"),
    Row(
      "who joins, behind `plan`", "plan PRG gains the police",
      gives: "plan join hampshire-constabulary to prg effective"),
    Row(
      "who leaves, behind `plan`", "plan SCASP loses the police",
      gives: "plan withdraw hampshire-constabulary from scasp effective"),
    Row("what ends", "what if SCASP ended", gives: "plan dissolve scasp effective"),
    Row("what ends, if at all", "what would happen if LDG stopped", gives: "plan dissolve ldg effective"),
    Row(
      "budgets that merge", "what if we merged the budgets of SSCP and SSAB",
      gives: #"plan merge budgets southampton-scp, southampton-sab into "SSCP and SSAB budget" effective"#),
    Row(
      "one budget for two", "one budget for SSCP and SSAB",
      gives: #"plan merge budgets southampton-scp, southampton-sab into "SSCP and SSAB budget" effective"#),
    Row(
      "budgets pooled", "could we pool the money of SSCP and SSAB",
      gives: #"plan merge budgets southampton-scp, southampton-sab into "SSCP and SSAB budget" effective"#),
    Row(
      "budgets said last", "merge the SSCP and SSAB budgets",
      gives: #"plan merge budgets southampton-scp, southampton-sab into "SSCP and SSAB budget" effective"#),
    Row(
      "budgets that would", "what if the budgets of SSCP and SSAB were pooled",
      gives: #"plan merge budgets southampton-scp, southampton-sab into "SSCP and SSAB budget" effective"#),
    Row("an uplift wanted", "propose a 3% uplift", gives: "plan uplift scasp by 3% effective 2025/26"),
    Row("an uplift of so much", "propose an uplift of 2%", gives: "plan uplift scasp by 2% effective 2025/26"),
    Row(
      "an uplift proposed", "propose a 3% increase to all partners", gives: "plan uplift scasp by 3% effective 2025/26"),
    Row("contributions uplifted", "uplift all contributions by 4%", gives: "plan uplift scasp by 4% effective 2025/26"),
    Row("put on the budget", "put 3% on the budget next year", gives: "plan uplift scasp by 3% effective 2025/26"),
    Row(
      "a merger undone", "what would we lose if the merger was undone",
      gives:
        "plan split scasp into southampton-scp-from-2027, southampton-sab-from-2027 serving children, adults effective"),
    Row(
      "a merger with its day", "merge PRG and PPIG from April 2027",
      gives: #"plan merge prg, ppig into "PRG and PPIG" effective 2027-04"#),
    Row(
      "two boards by no name", "what if we merged the two boards", gives: "plan merge scasp, "),
    Row(
      "split as it was", "split SCASP back into children and adults from April 2028",
      gives:
        "plan split scasp into southampton-scp-from-2028, southampton-sab-from-2028 serving children, adults effective 2028-04"
    ),
    Row("got rid of", "what if we got rid of the systems board", gives: "plan dissolve scasp-systems-board effective"),
    Row("two that close", "what if we closed PRG and PPIG", gives: "plan dissolve prg, ppig effective"),
    Row(
      "an organisation abolished", "what if the ICB was abolished",
      gives: #"plan succeed hiow-icb by "New ICB" effective"#),
    Row(
      "an organisation that is followed", "what if the ICB is replaced by a regional board",
      gives: "plan succeed hiow-icb by \"regional board\" effective"),
    Row("renamed to no name", "what if LDG was renamed", gives: "plan rename ldg to \"New LDG\" effective"),
    Row(
      "a duty given away", "hand rapid reviews to the systems board",
      gives: "plan transfer rapid-review from silg to scasp-systems-board effective"),
    Row(
      "a chair in turns", "what if the chair rotated between the council and the ICB each year",
      gives: "plan rotate scasp among southampton-city-council, hiow-icb every 1 year effective"),
    Row(
      "a post left", "what if the scrutineer left",
      gives: "plan stand down scott-mackechnie from scasp-scrutineer effective"),
    Row(
      "a post without anybody", "what if there was no independent scrutineer",
      gives: "plan stand down scott-mackechnie from scasp-scrutineer effective"),
    Row(
      "somebody new", "what if we appointed Jane Smith as scrutineer",
      gives: "plan create \"Jane Smith\" as person and appoint \"Jane Smith\" to scasp-scrutineer effective"),
    Row(
      "a post that joins", "what if the lead member joined the executive board",
      gives: "plan join lead-member-for-children to scasp-executive effective"),
    Row(
      "a quorum in numbers", "what if we changed the quorum of the executive board to three",
      gives: "plan quorum scasp-executive to at least 3 of scasp-executive.members effective"),
    Row("an area that joins", "what if Portsmouth joined SCASP", gives: "plan areas scasp with portsmouth effective"),
    Row("what breaks by a change", "what breaks if we dissolve LDG", gives: "plan dissolve ldg effective"),
    Row(
      "who loses by a merger", "who loses their seat if we merge", gives: "plan merge scasp, "),
    Row(
      "two boards again", "can we go back to two boards",
      gives:
        "plan split scasp into southampton-scp-from-2027, southampton-sab-from-2027 serving children, adults effective"),
    Row(
      "what a withdrawal does to the quorum", "what happens to the quorum if the police leave",
      gives: "plan withdraw hampshire-constabulary from scasp effective"),
    Row(
      "what ends with a body", "what happens to escalation if the executive board goes",
      gives: "plan dissolve scasp-executive effective"),
    Row(
      "what ends on a day", "what if the MASH strategic group ended in April 2026",
      gives: "plan dissolve mash-strategic-group effective 2026-04"),
    Row(
      "what may be moved", "can PRG be moved under the systems board",
      gives: "plan move prg under scasp-systems-board effective"),
    Row(
      "who leaves a post that is held now", "who would chair if Scott MacKechnie stood down",
      gives: "plan stand down scott-mackechnie from scasp-scrutineer effective"),
    Row(
      "a post that is left", "what if the scrutineer stands down",
      gives: "plan stand down scott-mackechnie from scasp-scrutineer effective"),
    Row(
      "a name as it was typed", "rename prg to Learning Review Group",
      gives: "plan rename prg to \"Learning Review Group\" effective"),
    Row(
      "a body that goes", "what duties would nobody have if scasp went", gives: "plan dissolve scasp effective"),
    Row(
      "a group by its own word", "create a data group under ppig",
      gives: "plan create \"data group\" as subgroup under ppig effective"),
    Row(
      "who resigns in a month", "scott resigns in march",
      gives: "plan stand down scott-mackechnie from scasp-scrutineer effective 2027-03"),
    Row(
      "who chairs next", "new chair of systems board please - the icb",
      gives: "plan rechair scasp-systems-board to hiow-icb effective"),
    Row(
      "somebody new, without `as`", "appoint Jane Smith scrutineer",
      gives: "plan create \"Jane Smith\" as person and appoint \"Jane Smith\" to scasp-scrutineer effective"),
    Row(
      "who stands down from what", "stand scott down from systems board",
      gives: "plan stand down scott-mackechnie from scasp-scrutineer effective"),
    Row(
      "partners in turn", "rotate the chair between the 3 partners",
      gives: "plan rotate scasp among hampshire-constabulary, hiow-icb, southampton-city-council every 1 year effective"
    ),
    Row(
      "a partner more", "make fire service a statutory partner",
      gives: "plan join hampshire-fire-and-rescue to scasp as partner effective"),
    Row("how often instead", "meet monthly instead", gives: "plan rhythm scasp to monthly effective"),
    Row("whoever does it", "what happens if i merge ppig and ldg", gives: "plan merge ppig, ldg into \"PPIG and LDG\""),
    Row("split as it was, again", "what if we split it back up", gives: "plan split scasp into southampton-scp-from-"),
    Row("who only pays", "probation wants out, what happens", gives: "plan money probation withdraws"),
    Row(
      "who leaves, said as it is", "the police are leaving",
      gives: "plan withdraw hampshire-constabulary from scasp effective"),
    Row("one in two", "icb splits in two, what happens", gives: "plan succeed hiow-icb by"),
    Row(
      "`plan to`", "plan to merge scasp with hips", gives: "plan merge scasp, hips into \"SCASP and HIPS\" effective"),
    Row(
      "a new subgroup", "create a neglect subgroup",
      gives: "plan create \"neglect subgroup\" as subgroup under scasp effective"),
    Row(
      "another quorum", "what if we changed the quorum to half the members",
      gives: "plan quorum scasp to at least half of scasp.members effective"),
    Row(
      "budgets of the place", "should we merge the budgets",
      gives: #"plan merge budgets southampton-scp-fund, southampton-sab-fund into "Joint budget" effective"#),
    Row(
      "met quarterly", "what if PRG met quarterly",
      gives: "plan rhythm prg to quarterly effective"),
    Row(
      "met monthly", "what if the executive board met monthly",
      gives: "plan rhythm scasp-executive to monthly effective"),
    Row(
      "made to meet", "make PPIG meet every 6 weeks",
      gives: "plan rhythm ppig to every 6 weeks effective"),
    Row(
      "meeting every so often", "what if LDG met every two months",
      gives: "plan rhythm ldg to every 2 months effective"),
    Row(
      "should meet", "should the systems board meet monthly",
      gives: "plan rhythm scasp-systems-board to monthly effective"),
    Row(
      "an area gained", "what if SCASP took on Portsmouth",
      gives: "plan areas scasp with portsmouth effective"),
    Row(
      "an area covered too", "what if SCASP covered Portsmouth",
      gives: "plan areas scasp with portsmouth effective"),
    Row(
      "an area lost", "what if HIPS lost Portsmouth",
      gives: "plan areas hips without portsmouth effective"),
    Row(
      "an area no longer covered", "what if HIPS no longer covered the Isle of Wight",
      gives: "plan areas hips without isle-of-wight effective"),
    Row(
      "an area that comes in", "what if HIPS gained Southwark",
      gives: "plan areas hips with southwark effective"),
    Row(
      "a time limit", "what if the systems board escalation had a time limit of 10 days",
      gives: "plan route systems-board-escalation time limit 10 days effective"),
    Row(
      "a time limit set", "set a time limit for the rapid review disagreement to 5 days",
      gives: "plan route rapid-review-disagreement time limit 5 days effective"),
    Row(
      "who decides at the end", "what if the executive board decided at the end of the rapid review disagreement",
      gives: "plan route rapid-review-disagreement decided by scasp-executive effective"),
    Row(
      "where it goes on to", "what if the systems board escalation went on to the HIPS Executive",
      gives: "plan route systems-board-escalation with last step to hips-executive effective"),
    Row(
      "a step skipped", "what if we skipped the first step of the systems board escalation",
      gives: "plan route systems-board-escalation without first step effective"),
    Row(
      "a task added", "add commissioning training to the remit of LDG",
      gives: "plan remit ldg with"),
    Row(
      "a task given", "give PRG the task of reading audits",
      gives: "plan remit prg with"),
    Row(
      "a remit widened", "what if we widened the remit of PPIG to include audits",
      gives: "plan remit ppig with"),
    Row(
      "a remit that includes", "what if the remit of LDG included induction",
      gives: "plan remit ldg with"),
    Row(
      "another thing done", "what if PRG also handled audits",
      gives: "plan remit prg with"),
    Row(
      "a chair that rotates", "what if the chair of PRG rotated",
      gives: "plan rotate prg among hampshire-constabulary, hiow-icb"),
    Row(
      "a chair that rotates among partners", "what if the chair of the executive board rotated among the partners",
      gives: "plan rotate scasp-executive among hampshire-constabulary, hiow-icb"),
    Row(
      "a chair to rotate", "rotate the chair of LDG",
      gives: "plan rotate ldg among hampshire-constabulary, hiow-icb"),
    Row(
      "a rotating chair", "what if PPIG had a rotating chair",
      gives: "plan rotate ppig among hampshire-constabulary, hiow-icb"),
    Row(
      "chairing in turn", "should the partners take turns chairing the executive board",
      gives: "plan rotate scasp-executive among hampshire-constabulary, hiow-icb"),
    Row(
      "a merger with something apart", "what if LDG and PPIG merged but kept their budgets separate",
      gives: #"plan merge ldg, ppig into "LDG and PPIG" effective"#),
    Row(
      "all groups moved", "what if we moved all the groups of SCASP under HIPS",
      gives: "plan move all of scasp.subgroups under hips effective"),
    Row(
      "all groups left", "what if the ICB left all the groups of SCASP",
      gives: "plan withdraw hiow-icb from all of scasp.subgroups effective"),
    Row(
      "a quorum in other numbers", "change the quorum of the executive to two of three",
      gives: "plan quorum scasp-executive to at least 2 of scasp-executive.members effective"),
    Row(
      "a new postholder", "appoint a new scrutineer",
      gives: #"plan create "New Postholder" as person and appoint "New Postholder" to scasp-scrutineer effective"#),
    Row(
      "a new chair given", "give the systems board a new chair", gives: "plan rechair scasp-systems-board to "),
    Row(
      "made to chair", "make the ICB chair the executive board",
      gives: "plan rechair scasp-executive to hiow-icb effective"),
    Row(
      "a subgroup called a group", "move the education group under the executive board",
      gives: "plan move education-subgroup under scasp-executive effective"),
    Row("two changes beside each other", "compare merging with leaving", gives: "plan merge scasp, "),
    Row("the last taken back", "undo that", gives: "undo"),
    Row("two that merge", "what if LDG and PPIG merged", gives: #"plan merge ldg, ppig into "LDG and PPIG" effective"#),
  ]

  @Test("a draft that is left takes its names with it, and a line that is not understood harms nothing")
  func draftLeft() {
    var session = Session(.shared, today: pinnedDay)
    func say(_ line: String) -> [Session.Outcome] {
      let text = SourceText(name: "input", line)
      return Utterance.all(in: text).flatMap { session.converse($0, in: text) }
    }
    for line in [
      "use southampton", "plan rename scasp-executive to \"Wold Leaders\" effective 2026-04", "apply",
      "who is the scrutineer", "undo",
    ] {
      #expect(say(line).allSatisfy { $0.diagnostics.isEmpty }, "\(line)")
    }
    #expect(say("split SCASP").contains { !$0.diagnostics.isEmpty })
    #expect(say("search wold leaders").first?.answer?.rows.contains { $0.sentence.contains("scasp-executive") } != true)
  }

  @Test("a change that is not made is what `it` is of, as things are")
  func ofOffer() {
    var session = Session(.shared, today: pinnedDay)
    func say(_ line: String) -> [Session.Outcome] {
      let text = SourceText(name: "input", line)
      return Utterance.all(in: text).flatMap { session.converse($0, in: text) }
    }
    for line in ["use southampton", "merge PRG and PPIG"] { _ = say(line) }
    let asked = say("who would chair it")
    #expect(asked.last?.answer?.readAs == "who chairs prg; who chairs ppig")
    #expect(asked.first?.answer?.opening?.hasPrefix("As things are, for the change is not made: `plan merge") == true)
    #expect(say("who sits on it").last?.answer?.readAs == "who sits on prg; who sits on ppig")
    let again = say("what would change").flatMap(\.diagnostics).first?.diagnostic
    #expect(again?.suggestions.first?.hasPrefix("plan merge prg, ppig into \"PRG and PPIG\" effective") == true)
  }

  @Test("a change that cannot be made says why, and what is left open is said")
  func cannotBe() {
    var session = Session(.shared, today: pinnedDay)
    func mistake(_ line: String) -> Diagnostic? {
      let text = SourceText(name: "input", line)
      return Utterance.all(in: text).flatMap { session.converse($0, in: text) }.flatMap(\.diagnostics).first?.diagnostic
    }
    _ = session.runAll(SourceText(name: "use", "use southampton"))
    let budgets = mistake("merge the LDG and PPIG budgets")
    #expect(budgets?.code == .changeInWords)
    #expect(budgets?.message.contains("no year before the change has every amount stated") == true)
    for (line, reason) in [
      ("60/20/20", "who has which share is not said"), ("split 50 30 20", "who has which share is not said"),
      ("what if health and police pay the same", "which of the two pays as much as the other is not said"),
      ("what if the fire service joins in", "how much it would pay is not said"),
      ("split it in thirds", "4 pay, and which of them share it is not said"),
      ("what if the police pay 10% less until 2027", "whether the change ends"),
      ("what if schools pay £5,000", "schools pays nothing now"),
      ("what if Hampshire pays a quarter", "a quarter of what it would join with is not said"),
      ("what if colleges pay £5,000", "no organisation is called colleges"),
      ("two thirds council, one sixth each", "3 others pay, and which 2 of them"),
      ("cheapest option for the police", "no option of what is paid is kept yet"),
    ] {
      let told = mistake(line)
      #expect(told?.code == .leftOpen, "\(line)")
      #expect(told?.message.contains(reason) == true, "\(line)")
      #expect(told?.suggestions.isEmpty == false, "\(line)")
    }
  }
}
