import Model
import Session
import Testing

@Suite("Cautions")
struct CautionTests {
  private static let model = """
    source early "Early paper" { covering 2020; lines 20; heading "All" L1 }
    source late "Late paper" { covering 2024; lines 20; heading "All" L1 }
    body board "Board" {
      exists to 2022-06-30  cite early "All" L2
    }
    body panel "Panel" cite early "All" L3 {
      part of    board      cite early "All" L3
      chaired by chair-one  cite early "All" L4
      MORE
    }
    post chair-one "Chair" cite early "All" L4
    organisation left "Left" cite early "All" L5
    organisation right "Right" cite early "All" L5
    duty look "Look" {
      accountable left, right  cite late "All" L6
      deadline 15 working days cite early "All" L7
      deadline 15 days         cite late "All" L7
    }
    route dispute "Dispute" cite late "All" L8 {
      kind      partner-dispute
      raised in panel
    }
    """

  @Test(
    "of a body whose parent has ended it is not said that it goes on",
    arguments: [
      (at: "2021", more: "", isNoted: false), (at: "2023", more: "", isNoted: true),
      (at: "2025", more: "remit \"still at work\"  cite late \"All\" L9", isNoted: false),
    ])
  func lostParent(at: String, more: String, isNoted: Bool) {
    var asked = SessionFixture(Self.model.replacing("MORE", with: more), at: at)
    let text = asked.text("who chairs panel")
    #expect(text.contains("chaired by"), "\(text)")
    #expect(text.contains("no source says whether it goes on") == isNoted, "\(text)")
  }

  @Test("all that share the time of the nearest statement are named")
  func together() {
    var asked = SessionFixture(Self.model.replacing("MORE", with: ""), at: "2021")
    let text = asked.text("who is accountable for look")
    #expect(text.contains("first stated later: Left and Right in 2024"), "\(text)")
  }

  @Test("days of which the kind is not stated do not take the place of as many working days")
  func days() {
    var asked = SessionFixture(Self.model.replacing("MORE", with: ""), at: "2025")
    let both = asked.text("show look")
    #expect(both.contains("15 working days") && both.contains("15 days"), "\(both)")
    asked = SessionFixture(Self.model.replacing("MORE", with: "").replacing("15 days ", with: "10 days "), at: "2025")
    let last = asked.text("show look")
    #expect(!last.contains("15 working days") && last.contains("10 days"), "\(last)")
  }

  @Test("a route is not told for a time before any source speaks of it")
  func laterRoute() {
    var asked = SessionFixture(Self.model.replacing("MORE", with: ""), at: "2021")
    let text = asked.text("escalate dispute from panel")
    #expect(text.contains("No route for “Dispute” is stated to begin in Panel at this time."), "\(text)")
    #expect(text.contains("Dispute: begins in Panel · first stated in 2024"), "\(text)")
  }
}
