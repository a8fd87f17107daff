import Analysis
import Language
import Model
import Testing

@testable import Session

/// What is asked of a change before anyone agrees to it: its dates, what would mend it, and what was foreseen.
@Suite("Rehearsing a change")
struct RehearsingTests {
  private static let model = """
    source terms "Terms" cite terms "Terms" L1 { kind arrangements
    covering 2023/24
    lines 60
    heading "Terms" L1 }
    area town
    area village
    organisation council { kind local-authority
    covers town, village }
    organisation police { kind police
    covers town, village }
    body north "North Board" { kind partnership
    covers town
    serves children
    chaired by north-chair
    quorum at least 2 of north.partners
    partner council, police
    member council as voting-member
    scrutinised by watcher
    vice chair south-chair
    exists to joined }
    body south "South Board" { kind partnership
    covers village
    serves children
    chaired by south-chair
    quorum at least 2 of south.partners
    partner council, police
    member council as adviser
    exists to joined }
    post north-chair { within council }
    post south-chair { within police }
    body review "Review Group" { kind subgroup
    part of north
    chaired by north-chair }
    body choosing "Choosing Group" { kind subgroup
    reports to one of north, south }
    event joined "The boards join" { kind merger
    on 2024-01
    ends north, south
    begins both }
    body both "Joint Board" { kind partnership
    covers town, village
    serves children
    follows north, south
    partner council, police
    chaired by not stated
    exists from joined }
    body review { part of both from joined }
    rule chair "A partnership has a chair" { applies to bodies where kind is partnership
    condition chair is stated
    force should
    severity warning
    message "nobody chairs it" }
    post watcher
    rule apart "A watcher chairs nothing" { applies to posts where scrutinises is stated
    condition no chairs
    force local
    severity warning
    message "it chairs what it watches" }
    rule placed "A subgroup is part of a body" { applies to bodies where kind is subgroup and some parent
    condition some parent satisfies kind is partnership
    force local
    severity warning
    message "it is part of no partnership" }
    """

  private func session(_ location: SourceLocation = #_sourceLocation) -> Session {
    let loaded = LoadedModel.files([SourceText(name: "model.gov", Self.model)], name: "model")
    for mistake in loaded.diagnostics { Issue.record("\(mistake.diagnostic.message)", sourceLocation: location) }
    return Session(loaded, today: pinnedDay)
  }

  private func run(_ text: String, in session: inout Session, _ location: SourceLocation = #_sourceLocation) -> [Answer]
  {
    let outcomes = session.runAll(SourceText(name: "input", text))
    for mistake in outcomes.flatMap(\.diagnostics) {
      Issue.record("\(mistake.diagnostic.message)", sourceLocation: location)
    }
    return outcomes.compactMap(\.answer)
  }

  private func plan(_ option: Option) throws -> Plan {
    var run = Evaluation(View(option.base, at: TimeSlice(option.proposal.eve)), budget: Budget(steps: 5_000_000))
    return try run.plan(option)
  }

  // MARK: Shadows and dates

  @Test("a successor is a shadow with its own chair, and in force from the effective day")
  func shadow() throws {
    var session = session()
    _ = run(
      "plan merge north, south into trial and rechair trial to north-chair effective 2023-10 shadow from 2023-04",
      in: &session)
    let option = try #require(session.work.inHand)
    let plan = try plan(option)
    let trial = try #require(plan.branch.entity(id: "trial"))
    let north = try #require(plan.branch.entity(id: "north"))
    let post = try #require(plan.branch.entity(id: "north-chair"))
    func view(_ year: Int, _ month: Int, _ day: Int) throws -> View {
      let date = try #require(Day(year: year, month: month, day: day))
      return View(plan.branch, at: TimeSlice(date))
    }
    #expect(try view(2023, 3, 31).life(of: trial).0 == .no)
    #expect(try view(2023, 4, 1).life(of: trial).0 == .unknown(.shadow))
    #expect(try view(2023, 9, 30).status(of: trial) == .shadow)
    #expect(try view(2023, 9, 30).life(of: north).0 == .yes)
    #expect(try view(2023, 10, 1).life(of: trial).0 == .yes)
    #expect(try view(2023, 10, 1).life(of: north).0 == .no)
    for day in [try view(2023, 4, 1), try view(2023, 10, 1)] {
      #expect(day.claimList(of: trial, .chair).live.map(\.value) == [.entity(post)])
    }
  }

  @Test("phases have a column for the day before and for each day of the change")
  func phases() {
    var session = session()
    let told = run(
      "plan merge north, south into trial effective 2023-10 shadow from 2023-04; plan phases", in: &session)
    #expect(told[1].columns.map(\.title) == ["about", "31 March 2023 (before)", "1 April 2023", "1 October 2023"])
    let lives = Dictionary(
      told[1].rows.map { ($0.cells[0].text, $0.cells.dropFirst().map(\.text)) }, uniquingKeysWith: { first, _ in first }
    )
    #expect(lives["trial"] == ["", "shadow", "in force"])
    #expect(lives["North Board"] == ["in force", "in force", "ended"])
  }

  @Test("phases of a draft are those of all that was adopted on it")
  func draftPhases() {
    var session = session()
    let told = run(
      """
      plan rename north to "Northern Board" effective 2023-05; apply line
      plan create helpers as group under south effective 2023-07; apply
      plan phases
      """, in: &session)
    #expect(
      told.last?.columns.map(\.title) == ["about", "30 April 2023 (before)", "1 May 2023", "1 July 2023"])
  }

  @Test(
    "an option is asked about as people say it",
    arguments: [
      ("what fails on each date", "plan phases"), ("phases", "plan phases"), ("show timeline", "plan phases"),
      ("what happens in the shadow year", "plan phases"), ("what happens on each date", "plan phases"),
      ("what would mend it", "suggest"), ("what do you suggest", "suggest"), ("suggestions", "suggest"),
      ("how could it be mended", "suggest"), ("what would clear the failures", "suggest"),
    ])
  func plain(_ question: String, _ reading: String) {
    var session = session()
    _ = run("plan merge north, south into trial effective 2023-10 shadow from 2023-04", in: &session)
    let text = SourceText(name: "input", question)
    let outcomes = Utterance.all(in: text).flatMap { session.converse($0, in: text) }
    #expect(outcomes.flatMap(\.diagnostics).isEmpty)
    #expect(outcomes.last?.answer?.readAs == reading)
  }

  // MARK: Mending

  @Test("what a suggestion says of a choice is what the choice does")
  func choices() throws {
    var session = session()
    let told = run("plan merge north, south into trial effective 2023-10; suggest", in: &session)
    let steps = told[1].rows.map { ($0.cells[0].text, $0.cells[1].text) }.filter { $0.0.hasPrefix("resolve") }
    #expect(steps.count > 4)
    for (type, effect) in steps where effect.contains("open") {
      var trial = session
      _ = run(type, in: &trial)
      let option = try #require(trial.work.inHand)
      let open = try plan(option).open.count
      let words = open == 0 ? "nothing is open" : open == 1 ? "1 is open" : "\(open) are open"
      #expect(effect.hasSuffix("then \(words)"), "\(type)")
    }
  }

  @Test(
    "a change that is suggested clears the rule it is suggested for, and breaks none",
    arguments: [
      "plan create \"Forum\" as partnership under north effective 2023-10",
      "plan rechair north to watcher effective 2023-10",
    ])
  func repairs(_ statement: String) throws {
    var session = session()
    let told = run("\(statement); suggest", in: &session)
    #expect(told[1].title.contains("1 rule newly fails, a step clears it"))
    let type = try #require(told[1].rows.first?.cells[0].text)
    #expect(type.hasPrefix("plan "))
    var trial = session
    _ = run("\(type); suggest", in: &trial)
    #expect(run("suggest", in: &trial)[0].title.hasSuffix("nothing is open; no rule newly fails"))
  }

  @Test("a change added to an option keeps its day and what was chosen")
  func adding() throws {
    var session = session()
    _ = run("plan merge north, south into trial effective 2023-10; resolve 1 keep a", in: &session)
    let before = try #require(session.work.inHand)
    _ = run("plan and create helpers as group under trial", in: &session)
    let after = try #require(session.work.inHand)
    #expect(after.number == before.number)
    #expect(after.proposal.day == before.proposal.day)
    #expect(after.resolutions == before.resolutions)
    #expect(after.verbs.count == before.verbs.count + 1)
    _ = run("undo", in: &session)
    #expect(session.work.inHand?.verbs.count == before.verbs.count)
  }

  // MARK: What becomes one

  @Test("one of two that become one is that one; a member cannot vote and not vote")
  func doubles() throws {
    var session = session()
    _ = run("plan merge north, south into trial effective 2023-10", in: &session)
    let option = try #require(session.work.inHand)
    let plan = try plan(option)
    let trial = try #require(plan.branch.entity(id: "trial"))
    let choosing = try #require(plan.branch.entity(id: "choosing"))
    #expect(plan.after.claimList(of: choosing, .reportsTo).live.map(\.value) == [.entity(trial)])
    let titles = plan.open.map { PlanWording(plan: plan, option: option).title($0) }
    #expect(titles.contains("in which capacity council sits"))
    // Each rule speaks of its own body's partners, so they are one rule, of what follows.
    #expect(!titles.contains("which quorum"))
    let rules = plan.after.claimList(of: trial, .quorum).live.compactMap { plan.branch.expression($0.value) }
    #expect(rules.map { $0.text { plan.branch.id(of: $0) } } == ["at least 2 of trial.partners"])
  }

  @Test("a part that serves whom nobody served is asked about")
  func newlyServed() throws {
    var session = session()
    _ = run("plan split north into one, two serving children, adults effective 2023-10", in: &session)
    let option = try #require(session.work.inHand)
    let plan = try plan(option)
    let titles = plan.open.map { PlanWording(plan: plan, option: option).title($0) }
    #expect(titles.contains("who answers for adults: two is to serve them, and nobody did"))
  }

  // MARK: The past

  @Test("every statement that counts is foreseen, asked for or neither, and what is carried is foreseen")
  func backtest() throws {
    let session = session()
    let branch = session.branch
    var run = Evaluation(View(branch, at: TimeSlice(pinnedDay)), budget: Budget(steps: 5_000_000))
    let event = try #require(branch.entity(id: "joined"))
    let found = try run.backtest(event)
    let test = try #require(found)
    let both = try #require(branch.entity(id: "both"))
    let partners = test.counted.filter { $0.claim.subject == both && $0.claim.relation == .partner }
    #expect(partners.count == 2)
    #expect(partners.allSatisfy { $0.outcome == .foreseen && !$0.isOfBaseline })
    let chairs = test.counted.filter { $0.claim.subject == both && $0.claim.relation == .chair }
    #expect(chairs.count == 1)
    let isAsked = if case .asked? = chairs.first?.outcome { true } else { false }
    #expect(isAsked)
    let review = test.counted.filter { $0.claim.relation == .parent }
    // One area's group becomes the whole's only when somebody says so.
    let asksForReview = if case .asked? = review.first?.outcome { true } else { false }
    #expect(review.count == 1 && asksForReview)
    let unchanged = test.counted.filter { $0.claim.relation == .kind && $0.claim.subject != both }
    #expect(!unchanged.isEmpty)
    #expect(unchanged.allSatisfy { $0.outcome == .foreseen && $0.isOfBaseline })
  }
}
