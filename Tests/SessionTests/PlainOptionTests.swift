import Language
import Model
import Testing

@testable import Session

/// Plain lines with an option in hand, with `use southampton` in force.
@Suite("Plain lines of an option in hand")
struct PlainOptionTests {
  private static let sections = [
    ("what does that do to the quorum", "plan show quorum"),
    ("what happens to the duties", "plan show duties"),
    ("who is affected", "plan show people"),
    ("who loses a seat", "plan show people"),
    ("does it cost anything", "plan show money"),
    ("which rules would fail", "plan show rules"),
    ("what is still open", "plan show clashes"),
    ("what does it mean for escalation", "plan show escalation"),
    ("open items", "plan show clashes"),
    ("show the plan", "plan"),
    ("what changes", "plan"),
    ("when does it all start", "plan"),
    ("is anything lost", "plan"),
    ("what are the risks", "plan"),
    ("what breaks", "plan show rules"),
    ("does the law allow it", "plan show rules"),
    ("is that allowed", "plan show rules"),
    ("does it meet the law", "plan show rules"),
    ("what about the money", "plan show money"),
    ("what does it save", "plan show money"),
    ("who pays", "plan show money"),
    ("what falls vacant", "plan show people"),
    ("who trains people then", "plan show duties"),
    ("what duties are left without anyone", "plan show duties"),
    ("which groups are affected", "plan show structure"),
    ("what changes for the systems board", "plan show structure"),
    ("side by side", "compare options"),
    ("what would the police say", "plan show for hampshire-constabulary"),
  ]

  /// What asks of the facts as the option would make them.
  private static let asked = [
    ("is it still quorate", "with option quorate scasp"),
    ("is it quorate without health", "with option quorate scasp without hiow-icb"),
    ("who sits on it", "with option who sits on scasp"),
    ("what is its quorum", "with option quorate scasp"),
    ("who scrutinises then", "with option find scasp.scrutineer"),
    ("who chairs the systems board then", "with option who chairs scasp-systems-board"),
    ("who would chair the systems board", "with option who chairs scasp-systems-board"),
    ("after it, who chairs LDG", "with option who chairs ldg"),
    ("with the option who sits on LDG", "with option who sits on ldg"),
    ("who would chair it in 2028", "at 2028; with option who chairs ldg"),
    (
      "who reports to the executive board then",
      "with option find scasp-executive.reported-to-by together with scasp-executive.subgroups"
    ),
  ]

  @Test("what changes for an organisation is asked of the option in hand, where one is")
  func optionInHand() {
    var session = Session(.shared, today: pinnedDay)
    func reading(_ line: String) -> String? {
      let text = SourceText(name: "input", line)
      return Utterance.all(in: text).flatMap { session.converse($0, in: text) }.last?.answer?.readAs
    }
    _ = session.runAll(SourceText(name: "use", "use southampton"))
    #expect(reading("what changed for the police") == "history hampshire-constabulary")
    _ = session.runAll(SourceText(name: "plan", "plan withdraw hampshire-constabulary from scasp effective 2025-06"))
    for line in [
      "what changes for the police", "what would this mean for the police", "how would it affect the police",
    ] {
      #expect(reading(line) == "plan show for hampshire-constabulary", "\(line)")
    }
    for (line, statement) in Self.sections + Self.asked {
      #expect(reading(line) == statement, "\(line)")
    }
  }

  @Test("a question of what will be says that the option in hand is not adopted")
  func withoutOption() {
    var session = Session(.shared, today: pinnedDay)
    func opening(_ line: String) -> String? {
      let text = SourceText(name: "input", line)
      return Utterance.all(in: text).flatMap { session.converse($0, in: text) }.first?.answer?.opening
    }
    _ = session.runAll(SourceText(name: "use", "use southampton"))
    #expect(opening("who would chair the systems board") == nil)
    _ = session.runAll(
      SourceText(name: "plan", "plan rechair scasp-systems-board to hiow-icb effective 2026-04-01"))
    let told = "Without the option in hand, which is not adopted: `apply` adopts it on a draft."
    let asked = "Without the option in hand: `with option who chairs scasp-systems-board` asks it of the option."
    #expect(opening("who chairs the systems board in May 2027") == asked)
    #expect(opening("who chairs the systems board") == asked)
    #expect(opening("who chairs SILG") == nil)
    #expect(opening("how often does the executive meet") == told)
    #expect(opening("what documents mention audits") == told)
  }

  @Test("who is left where an option takes one out, at a time that no paper covers")
  func leftByOption() {
    var session = Session(.shared, today: pinnedDay)
    let lines = "use hips\nplan withdraw scasp from hips effective 2027-04-01\nwith option who sits on hips"
    let answer = session.runAll(SourceText(name: "plan", lines)).last?.answer
    let members = answer?.rows.map(\.sentence) ?? []
    #expect(
      members
        == ["Hampshire", "Isle of Wight", "Portsmouth"].map {
          "\($0) Safeguarding Children Partnership · member · last stated in 2024/25"
        })
    #expect(answer?.notes.contains { $0.text.hasSuffix("when the papers gave the full list.") } == true)
  }

  @Test("what goes on from the option in hand is told its exact form, and giving it up too")
  func addedToOption() {
    var session = Session(.shared, today: pinnedDay)
    func offered(_ line: String) -> [String] {
      let text = SourceText(name: "input", line)
      let told = Utterance.all(in: text).flatMap { session.converse($0, in: text) }.flatMap(\.diagnostics)
      return told.first?.diagnostic.suggestions ?? []
    }
    for line in ["use southampton", "plan move ppig under scasp-executive effective 2027-04-01"] {
      _ = session.runAll(SourceText(name: "plan", line))
    }
    #expect(offered("and PRG too") == ["plan and move prg under scasp-executive from scasp"])
    #expect(offered("and if the police leave SCASP too") == ["plan and withdraw hampshire-constabulary from scasp"])
    #expect(offered("forget it") == ["discard"])
    #expect(offered("start over") == ["discard"])
    #expect(offered("undo that") == ["undo"])
    #expect(offered("choose the first") == ["apply"])
    #expect(
      offered("start it in October 2027 instead")
        == ["plan move ppig under scasp-executive from scasp effective 2027-10"])
    _ = session.runAll(
      SourceText(name: "plan", "plan stand down scott-mackechnie from scasp-scrutineer effective 2027-04-01"))
    #expect(
      offered("appoint Elaine Davison instead")
        == ["plan appoint elaine-davison to scasp-scrutineer effective 2027-04-01"])
  }

  @Test("yes or no stands first, and what is not chosen is named where the answer reads it")
  func ofOption() {
    var session = Session(.shared, today: pinnedDay)
    func say(_ line: String) -> Answer? {
      let text = SourceText(name: "input", line)
      return Utterance.all(in: text).flatMap { session.converse($0, in: text) }.last?.answer
    }
    let option =
      "plan quorum scasp-executive to at least 2 of (southampton-city-council, hiow-icb, hampshire-constabulary)"
    for line in ["use southampton", "\(option) effective 2027-04-01"] { _ = say(line) }
    #expect(say("is it quorate without health")?.opening == "Yes, by DRAFT OPTION 1 as of 1 April 2027:")
    #expect(say("is it quorate without health and the police")?.opening == "No, by DRAFT OPTION 1 as of 1 April 2027:")
    #expect(say("what is its quorum")?.opening == "DRAFT OPTION 1 as of 1 April 2027:")
    #expect(say("quorate scasp-executive")?.opening?.hasPrefix("Without the option in hand: `with option") == true)
    #expect(say("who sits on it")?.readAs == "who sits on scasp-executive")
    _ = say("plan merge prg, ppig into \"Practice Group\" effective 2027-04-01")
    #expect(say("who chairs it")?.readAs == "with option who chairs practice-group")
    let members = say("who sits on it")
    #expect(members?.opening == "DRAFT OPTION 2 as of 1 April 2027, with 3 open items:")
    #expect(members?.notes.prefix(2).allSatisfy { $0.text.hasPrefix("Not decided, open item ") } == true)
    #expect(say("who sits on Practice Group")?.readAs == "with option who sits on practice-group")
    #expect(say("who chairs it then")?.notes.contains { $0.text.hasPrefix("Not decided") } == false)
  }
}
