import Analysis
import Language
import Model
import Testing

@testable import Session

/// Changes of structure on small models: what each verb does, and what it puts to the user.
@Suite("Verbs of change")
struct ChangeVerbTests {
  private static let model = """
    area town
    area village
    organisation council { kind local-authority
    covers town, village }
    organisation trust { kind nhs-trust
    covers town }
    person ann
    person bob
    body top "Top Board" { kind board }
    body other "Other Board" { kind board }
    body north "North Board" {
      also NB
      kind board
      part of top
      reports to top
      chaired by chair-post
      meets monthly
      quorum at least 3 of member
      partner council
      member trust as member
    }
    body small "Small Group" { kind subgroup
    part of north
    member council as member }
    body twice "Twice Group" { kind group
    part of top, other }
    post chair-post { within council
    held by ann }
    post second { within trust }
    duty report "Yearly report" { accountable north
    responsible north }
    function care { discharged by north
    serves children }
    fund north-fund { fund of north }
    route dispute "Dispute" {
      kind partner-dispute
      raised in small
      decided by top
      time limit 10 days
    }
    step up "Up" {
    step of dispute
    order 1
    raised by small
    raised to north
    }
    contributions north-fund in 2025/26 { council amount £100.01
      trust amount £50 }
    """

  private func session(_ more: String = "", _ location: SourceLocation = #_sourceLocation) -> Session {
    let loaded = LoadedModel.files([SourceText(name: "model.gov", Self.model + "\n" + more)], name: "model")
    for mistake in loaded.diagnostics { Issue.record("\(mistake.diagnostic.message)", sourceLocation: location) }
    return Session(loaded, today: pinnedDay)
  }

  private func run(_ text: String, in session: inout Session) -> [Session.Outcome] {
    session.runAll(SourceText(name: "input", text))
  }

  /// The titles of what a change leaves open.
  private func open(_ session: Session) -> [String] {
    guard let option = session.work.options.last, let plan = plan(option) else { return ["no plan"] }
    return plan.open.map { PlanWording(plan: plan, option: option).title($0) }
  }

  private func plan(_ option: Option) -> Plan? {
    var run = Evaluation(View(option.base, at: TimeSlice(option.proposal.eve)), budget: Budget(steps: 10_000_000))
    return try? run.plan(option)
  }

  private static let changes: [Row<String, [String]>] = [
    Row("a new name leaves nothing open", "rename north to \"Northern Board\"", gives: []),
    Row(
      "a body that moves may still report to where it was", "move north under other",
      gives: [
        "whether this goes on: North Board (NB): reports to Top Board",
        "whether this goes on: Dispute: decided by Top Board",
      ]),
    Row("a body of several moves from the one that is named", "move twice under north from other", gives: []),
    Row("another seat", "join trust to top as member", gives: []),
    Row(
      "whoever leaves may still chair by its post, sit below, and pay", "withdraw council from north",
      gives: [
        "whether this goes on: North Board (NB): chaired by the chair-post",
        "whether this goes on: north-fund: paid by council £100.01",
        "whether this goes on: Small Group: member council as member",
      ]),
    Row("another holder", "appoint bob to chair-post", gives: []),
    Row("nobody holds it", "stand down ann from chair-post", gives: []),
    Row("another chair", "rechair north to second", gives: []),
    Row("a new body", "create \"New Group\" as group under north", gives: []),
    Row(
      "who answers for a duty does not change by who does it", "transfer report from north to other",
      gives: ["whether this goes on: Yearly report: accountable North Board (NB)"]),
    Row("another rule", "quorum north to at least 4 of member", gives: []),
    Row("another rhythm", "rhythm north to yearly", gives: []),
    Row("another area", "areas top with town", gives: []),
    Row("another time limit", "route dispute time limit 5 days", gives: []),
    Row("another recipient", "route up raised to other", gives: []),
    Row("another place", "route dispute raised in twice", gives: []),
    Row("another decider", "route dispute decided by other", gives: []),
    Row(
      "a step more at the front: who raises the next one is asked", "route dispute with first step to twice",
      gives: ["whether this goes on: Up: raised by Small Group"]),
    Row(
      "a step more at the end: who decides is asked", "route dispute with last step to top",
      gives: ["whether this goes on: Dispute: decided by Top Board"]),
    Row(
      "a step fewer: who decides is asked", "route dispute without last step",
      gives: ["whether this goes on: Dispute: decided by Top Board"]),
    Row("a task more", "remit north with \"looks at data\"", gives: []),
    Row("these tasks alone", "remit small to \"looks at data\"", gives: []),
    Row("a chair in turn", "rotate north among chair-post, second every 2 years", gives: []),
    Row(
      "each of a set", "move all of north.subgroups under other from north",
      gives: ["whether this goes on: Up: raised to North Board (NB)"]),
    Row("each of some", "join trust to all bodies where kind is board as adviser", gives: []),
    Row(
      "what stays apart", "merge north, other into one keeping twice apart",
      gives: ["which quorum", "which chair", "which rhythm of meetings"]),
    Row(
      "what depended on a body that ends is each an open item", "dissolve north",
      gives: [
        "care, which is left without NB", "north-fund, which is left without NB",
        "Yearly report, which is left without NB", "Small Group, which is left without NB",
        "Up, which is left without NB",
      ]),
    Row(
      "several verbs make one option",
      "merge north, other into one and rechair one to second and quorum one to council",
      gives: ["which rhythm of meetings"]),
  ]

  @Test("what a change leaves open", arguments: changes)
  func items(_ row: Row<String, [String]>) {
    var session = session()
    for mistake in run("plan \(row.input) effective 2025-06", in: &session).flatMap(\.diagnostics) {
      Issue.record("\(mistake.diagnostic.message)", sourceLocation: row.location)
    }
    #expect(open(session) == row.output, sourceLocation: row.location)
  }

  @Test(
    "every fact of what is changed is in the ledger once, and what is written again means the same", arguments: changes)
  func conservation(_ row: Row<String, [String]>) throws {
    var session = session()
    _ = run("plan \(row.input) effective 2025-06 because \"it is tried\" by council", in: &session)
    let option = try #require(session.work.options.last)
    let plan = try #require(self.plan(option))
    let listed = plan.ledger.flatMap(\.facts)
    #expect(Set(listed).count == listed.count)
    let concerned = plan.proposal.concerned.flatMap { option.base.facts(of: $0) + option.base.facts(about: $0) }
    #expect(Set(concerned).subtracting(listed).isEmpty)
    let eve = TimeSlice(plan.proposal.eve)
    let before = ViewDiff.between(View(option.base, at: eve), View(plan.branch, at: eve)).changes
    #expect(before.allSatisfy { !plan.branch.isLoaded($0.claim.subject) }, "the day before is as it was")
    _ = run(option.statement, in: &session)
    let again = try #require(session.work.options.last)
    #expect(again.statement == option.statement && again.number == option.number + 1)
    #expect(
      self.plan(again)?.begun.map { plan.branch.id(of: $0.fact) } == plan.begun.map { plan.branch.id(of: $0.fact) })
  }

  @Test("what a draft answers on the day, and the day before", arguments: answers)
  func answering(_ row: Row<String, [String: String]>) {
    var session = session()
    for mistake in run("plan \(row.input); apply trial; at 2025-06-01", in: &session).flatMap(\.diagnostics) {
      Issue.record("\(mistake.diagnostic.message)", sourceLocation: row.location)
    }
    for (question, answer) in row.output {
      let found = run(question, in: &session).compactMap(\.answer).flatMap(\.rows).map(\.sentence)
      #expect(found.joined(separator: "; ").contains(answer), "\(found)", sourceLocation: row.location)
    }
  }

  private static let answers: [Row<String, [String: String]>] = [
    Row(
      "a name", "rename north to \"Northern Board\" effective 2025-06", gives: ["find top.subgroups": "Northern Board"]),
    Row(
      "a move", "move north under other effective 2025-06; resolve 1 drop; resolve 2 keep a",
      gives: ["find other.subgroups": "North Board", "find north.reports-to": "not stated"]),
    Row("a seat", "join trust to top as adviser effective 2025-06", gives: ["who sits on top": "trust"]),
    Row(
      "a withdrawal", "withdraw trust from north effective 2025-06; resolve 1 drop",
      gives: ["find north.partners": "council", "find north.members": "not stated"]),
    Row("a holder", "appoint bob to chair-post effective 2025-06", gives: ["who chairs north": "bob"]),
    Row("a vacancy", "stand down ann from chair-post effective 2025-06", gives: ["find chair-post.holder": "vacant"]),
    Row("a chair", "rechair north to second effective 2025-06", gives: ["who chairs north": "second"]),
    Row(
      "a group with a chair",
      "create \"New Group\" as group under north and rechair \"New Group\" to second effective 2025-06",
      gives: ["who chairs new-group": "second", "find north.subgroups": "New Group"]),
    Row(
      "a duty", "transfer report from north to other effective 2025-06; resolve 1 keep a",
      gives: ["find report.responsible": "Other Board", "find report.accountable": "North Board"]),
    Row(
      "a function", "transfer care from north to other effective 2025-06", gives: ["find care.discharged-by": "Other"]),
    Row("a rule", "quorum north to at least 4 of member effective 2025-06", gives: ["find north.quorum": "4"]),
    Row(
      "a rota", "rotate north among chair-post, second every 2 years effective 2025-06",
      gives: ["who chairs north": "now the chair-post"]),
    Row(
      "a longer route", "route dispute with last step to top effective 2025-06; resolve 1 keep a",
      gives: ["find dispute.steps": "To Top Board", "escalate dispute from small": "Top Board"]),
    Row(
      "a task", "remit small with \"looks at data\" effective 2025-06", gives: ["find small.remit": "looks at data"]),
    Row(
      "what is handed over",
      "dissolve north effective 2025-06; resolve 1 to other; resolve 2 to other; resolve 3 to other; resolve 4 to other; resolve 5 to other",
      gives: [
        "find care.discharged-by": "Other Board", "find north-fund.body": "Other Board",
        "find report.accountable": "Other Board", "find small.parent": "Other Board",
        "find up.raised-to": "Other Board",
      ]),
    Row(
      "what one that begins is handed",
      "dissolve north and create \"New Board\" as board effective 2025-06; resolve 1 to \"New Board\"; resolve 2 to new-board; resolve 3 to new-board; resolve 4 to new-board; resolve 5 to new-board",
      gives: ["find care.discharged-by": "New Board", "find north-fund.body": "New Board"]),
    Row(
      "a board that ends",
      "dissolve north effective 2025-06; resolve 1 as later; resolve 2 drop; resolve 3 as later; resolve 4 keep a; resolve 5 as later",
      gives: ["find small.parent": "Top Board", "who chairs north": "ended", "find report.accountable": "not stated"]),
  ]

  private static let refused: [Row<String, Code>] = [
    Row("itself", "merge north, north into one effective 2025-06", gives: .mergedTwice),
    Row("the same name again", "rename north to \"North Board\" effective 2025-06", gives: .changesNothing),
    Row("where it is", "move north under top effective 2025-06", gives: .changesNothing),
    Row("of two", "move twice under north effective 2025-06", gives: .severalPlaces),
    Row("no seat there", "withdraw trust from top effective 2025-06", gives: .changesNothing),
    Row("a limit as it is", "route dispute time limit 10 days effective 2025-06", gives: .changesNothing),
    Row("who decides already", "route dispute decided by top effective 2025-06", gives: .changesNothing),
    Row("a step of a route", "route up decided by other effective 2025-06", gives: .wrongKind),
    Row("who raises it", "route up raised to small effective 2025-06", gives: .ofItself),
    Row("a task that nobody has", "remit north without \"cooking\" effective 2025-06", gives: .changesNothing),
    Row("a rota of one", "rotate north among second effective 2025-06", gives: .tooFew),
    Row("one twice in a rota", "rotate north among second, second effective 2025-06", gives: .namedTwice),
    Row("nothing of a set", "move all of small.subgroups under other effective 2025-06", gives: .emptySet),
    Row(
      "apart, and not of them", "merge north, other into one keeping small, top apart effective 2025-06",
      gives: .notApart),
    Row("who chairs already", "rechair north to chair-post effective 2025-06", gives: .changesNothing),
    Row("who does not hold it", "stand down bob from chair-post effective 2025-06", gives: .changesNothing),
    Row("what is not its duty", "transfer report from top to other effective 2025-06", gives: .changesNothing),
    Row("a name in use", "create other as group effective 2025-06", gives: .inUse),
    Row("another's name", "rename north to \"Other Board\" effective 2025-06", gives: .inUse),
    Row("one part", "split north into a effective 2025-06", gives: .partsDiffer),
    Row("areas for some", "split north into a, b covering town effective 2025-06", gives: .partsDiffer),
    Row(
      "the same twice", "rename north to \"N\" and rename north to \"N\" effective 2025-06", gives: .plannedTwice),
    Row("two names", "rename north to \"N\" and rename north to \"M\" effective 2025-06", gives: .changesClash),
    Row("a chair of what ends", "dissolve north and rechair north to second effective 2025-06", gives: .changesClash),
    Row("a place under what ends", "move small under other and dissolve other effective 2025-06", gives: .changesClash),
    Row(
      "vacated and filled", "stand down ann from chair-post and appoint bob to chair-post effective 2025-06",
      gives: .changesClash),
    Row("ended twice", "dissolve north and merge north, other into one effective 2025-06", gives: .mergedTwice),
  ]

  @Test("a change that cannot be, or changes nothing, is refused and leaves nothing", arguments: refused)
  func refusal(_ row: Row<String, Code>) {
    var session = session()
    let codes = run("plan \(row.input)", in: &session).flatMap(\.diagnostics).map(\.diagnostic.code)
    #expect(codes == [row.output], sourceLocation: row.location)
    #expect(session.work.options.isEmpty && session.done.isEmpty)
  }

  @Test("a body that is split leaves each part what is stated for its area, and asks for the rest")
  func split() {
    var session = session()
    _ = run("plan split north into a, b covering town, village effective 2025-06", in: &session)
    #expect(open(session).contains("who has the chair") && !open(session).contains("who has the members"))
    for _ in 0..<40 {
      guard let option = session.work.options.last, let item = plan(option)?.open.first else { break }
      _ = run("resolve \(item.number) keep b", in: &session)
    }
    #expect(open(session) == [])
    _ = run("apply trial; at 2025-06-01", in: &session)
    let found = ["a.members", "b.members", "a.partners", "b.partners", "a.chair", "b.chair"].map { path in
      run("find \(path)", in: &session).compactMap(\.answer).flatMap(\.rows).compactMap(\.entity)
        .map { session.branch.id(of: $0) }
    }
    #expect(found == [["trust"], [], ["council"], ["council"], [], ["chair-post"]])
  }

  @Test("what an option takes away is told in its first lines", arguments: losses)
  func loss(_ row: Row<String, [String]>) {
    var session = session()
    let lines = run("plan \(row.input) effective 2025-06", in: &session).compactMap(\.answer).flatMap(\.rows)
      .map(\.sentence)
    let loses = lines.prefix(2).last ?? ""
    for words in row.output { #expect(loses.contains(words), "\(lines)", sourceLocation: row.location) }
  }

  private static let losses: [Row<String, [String]>] = [
    Row(
      "a body that ends", "dissolve north",
      gives: [
        "nobody answers for Yearly report (open item 3)", "nobody discharges care (open item 1)",
        "Small Group (open item 4) left without a body above it", "north-fund (open item 2) left without its body",
      ]),
    Row(
      "a post that is vacated", "stand down ann from chair-post",
      gives: ["nobody in the post of chair-post, which chairs"]),
    Row(
      "a half that nobody serves", "split care into one, two serving adults, adults",
      gives: ["no part serves children"]),
    Row("an area that nobody covers", "split top into one, two covering town, town", gives: []),
  ]

  @Test("what one area's body alone has is the whole's by a choice alone, and says so")
  func promotion() throws {
    var session = session(
      "body east { kind board\ncovers village }\nbody west { kind board\ncovers town\npartner council }")
    _ = run("plan merge east, west into one effective 2025-06", in: &session)
    #expect(open(session) == ["which quorum", "statutory partners stated for west alone"])
    let option = try #require(session.work.options.last)
    #expect(plan(option)?.begun.allSatisfy { plan(option)?.branch.fact($0.fact).relation != .partner } == true)
    _ = run("resolve 1 drop; resolve 2 keep a; apply trial; at 2025-06-01", in: &session)
    let told = run("show one all", in: &session).compactMap(\.answer).flatMap(\.rows).map(\.sentence)
    #expect(told.contains { $0.contains("stated for town alone") }, "\(told)")
  }

  @Test("money that no year states is carried from the last that is known, and labelled so")
  func carriedMoney() {
    var session = session()
    func money(_ text: String) -> String {
      run(text, in: &session).compactMap(\.answer).flatMap(\.rows).map(\.sentence).first { $0.hasPrefix("money") } ?? ""
    }
    #expect(
      money("plan withdraw council from north effective 2025-06")
        == "money: council pays £100.01 of the £150.01 that is stated (no share is known, for no paper gives the whole "
        + "list of who pays, nor a total), for 2025/26; if it stops paying, £50 a year is left")
    #expect(
      money("plan withdraw council from north effective 2027-06").contains("carried from 2025/26, the last known"))
    #expect(money("plan withdraw council from small effective 2027-06").contains("no budget of Small Group is stated"))
  }

  @Test("an option is adopted on the draft that it was made on alone")
  func elsewhere() {
    var session = session()
    _ = run("plan rename top to \"A\" effective 2025-06", in: &session)
    _ = run("plan rename other to \"B\" effective 2025-06; apply one", in: &session)
    #expect(run("apply two", in: &session).flatMap(\.diagnostics).map(\.diagnostic.code) == [.optionElsewhere])
    #expect(session.work.drafts.map(\.name) == ["one"] && session.work.options.count == 1)
    #expect(run("switch main; apply two", in: &session).flatMap(\.diagnostics).isEmpty)
  }

  @Test("the total of the ledger is the same whatever is chosen")
  func total() throws {
    var session = session("body joint { part of north, other\nchaired by second }")
    _ = run("plan merge north, other into one effective 2025-06", in: &session)
    var option = try #require(session.work.options.last)
    let first = try #require(plan(option))
    #expect(first.items.count > 2)
    let total = first.ledger.reduce(0) { $0 + $1.facts.count }
    for item in first.items {
      var choices: [Resolution] = item.options.indices.map { .keep($0) }
      if item.takesDrop { choices.append(.drop) }
      for choice in choices + [.words("later")] {
        option.resolutions = [item.id: choice]
        #expect(plan(option)?.ledger.reduce(0) { $0 + $1.facts.count } == total)
      }
    }
  }

  @Test("undo takes back what was done on the draft in use, and leaves every other")
  func undoing() {
    var session = session()
    _ = run("plan rename north to \"Northern\" effective 2025-06; apply first; switch main", in: &session)
    _ = run("plan rename other to \"Others\" effective 2025-06", in: &session)
    #expect(session.hasOption)
    #expect(run("undo", in: &session).flatMap(\.diagnostics).isEmpty && !session.hasOption)
    #expect(session.work.drafts.map(\.name) == ["first"] && session.viewDescription.branch == "main")
    _ = run("switch first; undo", in: &session)
    #expect(session.work.drafts.isEmpty && session.hasOption && session.viewDescription.branch == "main")
    _ = run("redo", in: &session)
    #expect(session.work.drafts.map(\.name) == ["first"] && session.viewDescription.branch == "first")
  }
}
