import Model
import Session
import Testing

@Suite("Escalation")
struct EscalationTests {
  @Test("a decision ends a route only where a source says who decides")
  func decided() {
    var asked = SessionFixture(Self.route("decided by board", steps: [("1", "panel", "board", "next", "")]))
    #expect(asked.text("escalate dispute from panel").contains("1  panel → board · board decides"))
    asked = SessionFixture(Self.route("decided by not stated", steps: [("1", "panel", "board", "next", "")]))
    #expect(asked.text("escalate dispute from panel").contains("board · it stops there; who decides is not stated"))
  }

  @Test("a way to somewhere ends in the decision taken there, and other ways are no ways there")
  func arriving() {
    let steps = [("1", "panel", "board", "alternative", ""), ("1", "panel", "left", "alternative", "")]
    var asked = SessionFixture(Self.route("decided by board", steps: steps))
    #expect(asked.text("escalate dispute from panel to board").contains("1  panel → board · board decides"))
    #expect(Self.ways(&asked, "escalate dispute from panel to left") == ["panel → left"])
    #expect(
      asked.text("escalate dispute from panel to top").hasPrefix(
        "No route for “dispute” is stated to lead from panel to top"))
  }

  @Test("steps of one order are alternatives, and those of the next follow from each or from one")
  func alternatives() {
    let steps = [
      ("1", "panel", "left", "alternative", ""), ("1", "panel", "right", "alternative", ""),
      ("2", "left", "board", "next", ""),
    ]
    var asked = SessionFixture(Self.route(steps: steps))
    let ways = Self.ways(&asked, "escalate dispute from panel")
    #expect(ways == ["panel → left → board", "panel → right"])
    asked = SessionFixture(Self.route(steps: steps.dropLast() + [("2", "\"whoever has it\"", "board", "next", "")]))
    #expect(
      Self.ways(&asked, "escalate dispute from panel")
        == ["panel → left, whoever has it → board", "panel → right, whoever has it → board"])
  }

  @Test("a step that informs is told and does not carry the matter")
  func informing() {
    let steps = [("1", "panel", "board", "next", ""), ("1", "panel", "left", "informs", "")]
    var asked = SessionFixture(Self.route(steps: steps))
    #expect(Self.ways(&asked, "escalate dispute from panel") == ["panel → board (told: left)"])
  }

  @Test("beyond a route it goes up every line of reporting, and a body may have two")
  func parents() {
    let lines = "body board { reports to left, right }\nbody left { reports to top }\nbody right { reports to top }"
    var asked = SessionFixture(Self.route(steps: [("1", "panel", "board", "next", "")]) + "\n" + lines)
    let ways = Self.ways(&asked, "escalate dispute from panel")
    #expect(
      ways == [
        "panel → board → left (to which it reports) → top (to which it reports)",
        "panel → board → right (to which it reports) → top (to which it reports)",
      ])
    #expect(
      asked.text("escalate dispute from panel").contains("single point: without this there is no route: panel → board"))
    #expect(Self.ways(&asked, "escalate dispute from panel to right").count == 1)
  }

  @Test("a loop is told, and followed once")
  func loop() {
    let lines = "body board { reports to left }\nbody left { reports to board }"
    var asked = SessionFixture(Self.route(steps: [("1", "panel", "board", "next", "")]) + "\n" + lines)
    #expect(asked.text("escalate dispute from panel").contains("it comes back to board"))
    #expect(Self.ways(&asked, "escalate dispute from panel").count == 1)
  }

  @Test("one route goes on in another of its kind that begins where it ends")
  func further() {
    let more = """
      route onward {
        kind partner-dispute
        raised in board
        decided by top
      }
      step on-1 {
        step of onward
        order 1
        raised by board
        raised to top
      }
      """
    var asked = SessionFixture(Self.route(steps: [("1", "panel", "board", "next", "")]) + "\n" + more)
    #expect(asked.text("escalate dispute from panel").contains("1  panel → board → top · top decides"))
  }

  @Test("the longest it may take is the sum where every step has a limit, with its days")
  func times() {
    let steps = [
      ("1", "panel", "left", "next", "  deadline 24 hours\n  time limit 5 working days"),
      ("2", "left", "board", "next", "  time limit 10 working days"),
    ]
    var asked = SessionFixture(Self.route(steps: steps))
    let text = asked.text("escalate dispute from panel starting 2022-12-15")
    #expect(text.contains("at most 24 hours and 15 working days"))
    // One day, five working days to 23 December, then ten over Christmas and New Year.
    #expect(text.contains("by 23 December 2022") && text.contains("at the latest by 11 January 2023"), "\(text)")
    asked = SessionFixture(Self.route(steps: [steps[0], ("2", "left", "board", "next", "")]))
    let part = asked.text("escalate dispute from panel starting 2022-12-15")
    #expect(part.contains("time limit not stated for 1 of 2 steps") && !part.contains("at the latest"), "\(part)")
  }

  @Test("the limit of a whole route counts for it")
  func routeLimit() {
    var asked = SessionFixture(Self.route("time limit 10 days", steps: [("1", "panel", "board", "next", "")]))
    #expect(asked.text("escalate dispute from panel starting 2022-03-14").contains("at the latest by 24 March 2022"))
  }

  @Test("many ways are followed up to a thousand, and the answer says so")
  func cap() {
    var lines = ""
    for level in 0..<11 {
      for side in ["l", "r"] {
        lines += "body \(side)\(level) { reports to l\(level + 1), r\(level + 1) }\n"
      }
    }
    lines += "body l11\nbody r11\nbody board { reports to l0, r0 }\n"
    var asked = SessionFixture(Self.route(steps: [("1", "panel", "board", "next", "")]) + "\n" + lines)
    let answer = asked.answer("escalate dispute from panel")
    #expect(answer?.rows.first?.sentence.hasPrefix("at least 1,000 routes") == true)
    #expect(answer?.rows.count == 1001 && answer?.isComplete == false)
  }

  @Test("words of the trigger find a route, and every answer says what it is not for")
  func words() {
    var asked = SessionFixture(
      Self.route("trigger \"the partners cannot agree on money\"", steps: [("1", "panel", "board", "next", "")]))
    let text = asked.text("escalate \"agree money\" from panel")
    #expect(text.contains("panel → board"))
    #expect(
      text.hasSuffix(
        "This is not a way to report a risk to a child or an adult: use the local front door, or 999 in an emergency."))
  }

  @Test("a route of which no step is stated, or that begins elsewhere, is told so")
  func nowhere() {
    var asked = SessionFixture(Self.route(steps: []))
    #expect(asked.text("escalate dispute from panel").contains("the steps of dispute are in no source"))
    asked = SessionFixture(Self.route(steps: [("1", "panel", "board", "next", "")]))
    let text = asked.text("escalate dispute from left")
    #expect(
      text.contains("No route for “dispute” is stated to begin in left") && text.contains("dispute: begins in panel"))
  }

  private static func ways(_ asked: inout SessionFixture, _ statement: String) -> [String] {
    (asked.answer(statement)?.rows.dropFirst() ?? []).map { row in
      if case .text(let way) = row.cells[1] { return way }
      return ""
    }
  }

  /// A model of one route with its steps: order, by whom, to whom, the way, and more clauses.
  private static func route(_ clause: String = "", steps: [(String, String, String, String, String)]) -> String {
    var text = "route dispute {\n  kind partner-dispute\n  raised in panel\n  \(clause)\n}\n"
    for (number, step) in steps.enumerated() {
      text += "step step-\(number) {\n  step of dispute\n  order \(step.0)\n  raised by \(step.1)\n"
      text += "  raised to \(step.2)\n  way \(step.3)\n\(step.4)\n}\n"
    }
    return text + ["panel", "left", "right", "board", "top"].map { "body \($0)" }.joined(separator: "\n")
  }
}
