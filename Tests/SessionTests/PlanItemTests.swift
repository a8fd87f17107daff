import Analysis
import Language
import Model
import Testing

@testable import Session

/// What a plan leaves open, on small models: each shows one thing.
@Suite("Open items")
struct PlanItemTests {
  /// Two boards with nothing but what a test adds.
  private func boards(_ more: String, _ location: SourceLocation = #_sourceLocation) -> Session {
    let model = """
      body north "North Board" {
        kind board
        quorum at least 3 of member
      }
      body south "South Board" {
        kind board
        quorum at least 3 of member
      }
      area town
      organisation council
      post chair-north
      post chair-south
      post watcher
      person someone
      \(more)
      """
    let loaded = LoadedModel.files([SourceText(name: "model.gov", model)], name: "model")
    for mistake in loaded.diagnostics { Issue.record("\(mistake.diagnostic.message)", sourceLocation: location) }
    return Session(loaded, today: pinnedDay)
  }

  private func run(_ text: String, in session: inout Session) -> [Session.Outcome] {
    session.runAll(SourceText(name: "input", text))
  }

  /// What a session says of an option: the titles of its open items.
  private func open(_ model: String, effective: String = "2025-01", then choices: String = "") -> [String] {
    var session = boards(model)
    let outcomes = run("plan merge north, south into one effective \(effective); \(choices)", in: &session)
    for mistake in outcomes.flatMap(\.diagnostics) { Issue.record("\(mistake.diagnostic.message)") }
    guard let option = session.work.options.last, let plan = plan(option) else { return ["no plan"] }
    return plan.open.map { PlanWording(plan: plan, option: option).title($0) }
  }

  private func plan(_ option: Option) -> Plan? {
    var run = Evaluation(
      View(option.base, at: TimeSlice(option.proposal.eve)), budget: Budget(steps: 1_000_000))
    return try? run.plan(option)
  }

  @Test("a seat as chair goes with the chair, and what is left without one is told")
  func seatAsChair() throws {
    var session = boards(
      "members north in 2024/25 { chair-north as chair }\nmembers south in 2024/25 { chair-south as chair }")
    _ = run("plan merge north, south into one effective 2024-09; resolve 1 keep a", in: &session)
    func told() throws -> (chairs: [String], seats: [String], isLeft: Bool) {
      let option = try #require(session.work.inHand)
      let plan = try #require(self.plan(option))
      let one = try #require(plan.branch.entity(id: "one"))
      func ids(_ claims: [Claim]) -> [String] { claims.compactMap(\.value.entity).map { plan.branch.id(of: $0) } }
      let seats = plan.after.claimList(of: one, .member).claims.filter { $0.isLive || $0.phase == .planned }
      return (ids(plan.chairs(of: one)), ids(seats), !plan.leftWithoutChair.isEmpty)
    }
    let kept = try told()
    #expect(kept.chairs == ["chair-north"] && kept.seats == ["chair-north"] && !kept.isLeft)
    _ = run("resolve 1 drop", in: &session)
    let dropped = try told()
    #expect(dropped.chairs.isEmpty && dropped.seats.isEmpty && dropped.isLeft)
  }

  @Test("what the bodies have alike needs no choice; what they have differently does", arguments: rows)
  func items(_ row: Row<String, [String]>) {
    #expect(open(row.input) == row.output, sourceLocation: row.location)
  }

  private static let rows: [Row<String, [String]>] = [
    Row("the same rule, the same kind", "", gives: []),
    Row(
      "four times a year is quarterly", "body north { meets quarterly }\nbody south { meets 4 times a year }", gives: []
    ),
    Row(
      "two rhythms", "body north { meets monthly }\nbody south { meets yearly }", gives: ["which rhythm of meetings"]),
    Row(
      "one chair for both, who scrutinises one",
      "body north { chaired by watcher\nscrutinised by watcher }\nbody south { chaired by watcher }",
      gives: ["role conflict: watcher would chair and scrutinise"]),
    Row(
      "a person in both seats",
      "body north { chaired by chair-north }\nbody south { scrutinised by watcher }\n"
        + "post chair-north { held by someone }\npost watcher { held by someone }",
      gives: ["role conflict: someone would chair and scrutinise", "which chair"]),
    Row(
      "a chair of one, and none stated for the other",
      "body north { chaired by chair-north }\nbody south { chaired by not stated }", gives: ["which chair"]),
    Row(
      "a rhythm of one, and none stated for the other",
      "body north { meets monthly }\nbody south { meets not stated }", gives: ["which rhythm of meetings"]),
    Row(
      "a chair of one, and silence of the other: what is a part's is not the whole's unasked",
      "body north { chaired by chair-north }", gives: ["which chair"]),
    Row(
      "a rhythm of one, and silence of the other", "body south { meets monthly }", gives: ["which rhythm of meetings"]),
    Row(
      "members who are last stated years ago", "body north { member watcher as member in 2020 }",
      gives: ["who sits on it: the members of North Board are last stated in 2020"]),
    Row(
      "two duties of one name",
      "duty first \"Yearly report\" { accountable north }\nduty second { also \"yearly report\"\naccountable south }",
      gives: ["one duty or two: Yearly report, second"]),
    Row(
      "two duties that a source links",
      "duty first { accountable north\nmay be second }\nduty second { responsible south }",
      gives: ["one duty or two: first, second"]),
    Row(
      "one body's duties of one name are its own business",
      "duty first \"Yearly report\" { accountable north }\nduty second { also \"yearly report\"\naccountable north }",
      gives: []),
    Row(
      "a group of both", "body joint { part of north, south }", gives: ["joint, which the merged bodies share"]),
    Row("a group of one", "body group { part of north }", gives: []),
    Row(
      "a choice that names one of them", "body forum { led by one of north, council }",
      gives: ["forum names, among others, a body that ends"]),
    Row(
      "a rule that names one of them", "body forum { quorum at least 1 of north.members }",
      gives: ["forum names, among others, a body that ends"]),
    Row(
      "what may have begun by then", "body north { works with council from 2024-12~ }",
      gives: ["it is not known whether this holds on 31 December 2024: North Board: works with council"]),
    Row("what begins later", "body north { works with council from 2025-03 }", gives: []),
  ]

  @Test("a choice settles what it is about, and what hangs on it", arguments: settled)
  func settling(_ row: Row<(model: String, choices: String), [String]>) {
    #expect(open(row.input.model, then: row.input.choices) == row.output, sourceLocation: row.location)
  }

  private static let twoChairs =
    "body north { chaired by chair-north\nscrutinised by chair-north }\nbody south { chaired by chair-south }"

  private static let settled: [Row<(model: String, choices: String), [String]>] = [
    Row(
      "open", (twoChairs, ""), gives: ["which chair", "role conflict: chair-north would chair and scrutinise"]),
    Row(
      "the scrutineer chairs: the conflict stays", (twoChairs, "resolve 1 keep a"),
      gives: ["role conflict: chair-north would chair and scrutinise"]),
    Row(
      "the one kept as chair scrutinises instead: nobody chairs", (twoChairs, "resolve 1 keep a; resolve 2 keep b"),
      gives: []),
    Row("the other chairs: the conflict is gone", (twoChairs, "resolve 1 keep b"), gives: []),
    Row("nobody chairs yet: the conflict is gone", (twoChairs, "resolve 1 as to be appointed"), gives: []),
    Row(
      "a choice can be made anew", (twoChairs, "resolve 1 keep b; resolve 1 keep a; resolve 2 as for a year"), gives: []
    ),
  ]

  @Test("what was chosen is what the draft answers", arguments: answers)
  func answering(_ row: Row<(model: String, choices: String), [String: String]>) {
    var session = boards(row.input.model)
    let text = "plan merge north, south into one effective 2025-01; \(row.input.choices); apply; at 2025-02"
    for mistake in run(text, in: &session).flatMap(\.diagnostics) {
      Issue.record("\(mistake.diagnostic.message)", sourceLocation: row.location)
    }
    for (question, answer) in row.output {
      let found = run(question, in: &session).compactMap(\.answer).flatMap(\.rows).map(\.sentence)
      #expect(found.joined(separator: "; ").contains(answer), "\(found)", sourceLocation: row.location)
    }
  }

  private static let answers: [Row<(model: String, choices: String), [String: String]>] = [
    Row(
      "the chair that is kept chairs, and the other's post goes with its board",
      (
        "\(twoChairs)\npost chair-south { within south }\npost chair-north { within north }",
        "resolve 1 keep a; resolve 2 keep a"
      ),
      gives: [
        "find one.chair": "chair-north", "find one.scrutineer": "not stated", "find one.posts": "chair-north",
        "show chair-south": "ended 1 January 2025", "show chair-north": "one",
      ]),
    Row(
      "the one kept as chair scrutinises instead: nobody chairs",
      ("\(twoChairs)", "resolve 1 keep a; resolve 2 keep b"),
      gives: ["who chairs one": "chair not stated (the plan keeps who would chair as scrutineer"]),
    Row(
      "an organisation beside its own representative has one seat",
      (
        "body north { member watcher as member for council }\nbody south { member council as member }", ""
      ), gives: ["count one.members": "1", "find one.members": "watcher"]),
    Row(
      "nobody is told of a duty that is its own",
      ("duty report { responsible north\ninformed south }", ""), gives: ["find report.informed": "not stated"]),
    Row(
      "a shared group ends", ("body joint { part of north, south\nchaired by watcher }", "resolve 1 drop"),
      gives: ["who chairs joint": "ended 1 January 2025", "find one.subgroups": "subgroups not stated"]),
    Row(
      "a shared group goes on", ("body joint { part of north, south\nchaired by watcher }", "resolve 1 keep a"),
      gives: ["find one.subgroups": "joint", "who chairs joint": "watcher"]),
    Row(
      "one duty under one name",
      ("duty first \"Report\" { accountable north }\nduty second \"Report\" { accountable south }", "resolve 1 keep a"),
      gives: ["find one.accountable-for": "Report · first", "count one.accountable-for": "1"]),
    Row(
      "a member on behalf of one board sits on behalf of the successor",
      ("body forum { member watcher as member for north in 2024..2026 }", ""),
      gives: ["who sits on forum": "for one (carried from North Board)"]),
    Row(
      "a recorded later end gives way", ("body north { exists to 2025-06-30 }\nbody north { works with council }", ""),
      gives: ["find north.works-with": "not stated", "find one.works-with": "council"]),
  ]

  @Test("functions merge too, and not with bodies")
  func functions() {
    var session = boards("function care { discharged by north }\nfunction help { discharged by south }")
    let outcomes = run(
      "plan merge care, help into both effective 2025-01; apply; at 2025-02; find both.discharged-by", in: &session)
    #expect(outcomes.flatMap(\.diagnostics).map(\.diagnostic.message) == [])
    let bodies = outcomes.last?.answer?.rows.compactMap(\.entity).map { session.branch.id(of: $0) } ?? []
    #expect(bodies.sorted() == ["north", "south"])
    let mixed = run("plan merge north, both into more effective 2025-03", in: &session)
    #expect(mixed.flatMap(\.diagnostics).map(\.diagnostic.code) == [.wrongKind])
  }

  @Test("money in pence is added to the penny, and shares wait for every amount")
  func pence() {
    let money = """
      fund north-fund { fund of north }
      fund south-fund { fund of south }
      contributions north-fund in 2024/25 { council amount £0.01 }
      contributions south-fund in 2024/25 { council amount £99,999.99
        south-partner amount not stated }
      organisation south-partner
      """
    var session = boards(money)
    let answer = run("plan merge north, south into one effective 2025-03; plan show money", in: &session).last?.answer
    #expect(answer?.rows.first?.cells.contains(.money(pence: 10_000_000)) == true)
    #expect(answer?.rows.flatMap(\.cells).contains { if case .ratio = $0 { true } else { false } } == false)
    #expect(answer?.notes.map(\.text).contains("2 of 3 amounts known; no share is printed") == true)
  }

  @Test("a choice that takes another back says so, and so does everything after it")
  func takingBack() {
    var session = boards(Self.twoChairs)
    let text = "plan merge north, south into one effective 2025-01; resolve 1 keep a; resolve 2 keep b; plan; apply"
    let answers = run(text, in: &session).compactMap(\.answer)
    let words = answers.map { ($0.rows.map(\.sentence) + $0.notes.map(\.text)).joined(separator: "\n") }
    #expect(words[2].contains("item 1 (which chair) is changed by it: nobody chairs one"))
    #expect(words[2...].allSatisfy { $0.contains("nobody chairs one") } && !words[1].contains("nobody chairs"))
  }

  @Test("what is carried shows the places of what it carries, as assumed, beside the plan")
  func carriedPlaces() {
    var session = boards(
      "source paper \"Paper\" { covering 2024; lines 9 }\nbody north { works with council cite paper L3 }")
    let text = "plan merge north, south into one effective 2025-01; apply; at 2025-02; show one"
    let evidence = run(text, in: &session).compactMap(\.answer).last?.evidence ?? []
    #expect(evidence.contains { $0.place == "Paper, line 3 (of the fact carried)" && $0.certainty == .assumed })
    #expect(evidence.contains { $0.place.hasPrefix("Plan for one") })
  }

  @Test("a merger on a day before any source speaks of the bodies is refused")
  func silentDay() {
    let paper = "source paper \"Paper\" { covering 2024; lines 9 }\nbody north { works with council cite paper L3 }"
    for (day, isSilent) in [("2015-01", true), ("2024-06", false)] {
      var session = boards(paper)
      let codes = run("plan merge north, south into one effective \(day)", in: &session).flatMap(\.diagnostics)
      #expect(codes.map(\.diagnostic.code) == (isSilent ? [.notYetStated] : []))
    }
  }
}
