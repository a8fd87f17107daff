import Analysis
import Language
import Model
import Testing

@testable import Session

@Suite("Plans")
struct PlanTests {
  private static let branch = Branch(base: LoadedModel.shared.store)

  /// A merger of things by their ids, on a day as the language writes it.
  private func merger(_ ids: [String], on day: String, of branch: Branch = branch) throws -> Proposal {
    let day = try #require(ViewFixture.period(day)).first.first
    let things = try ids.map { try #require(branch.entity(id: $0)) }
    let newcomer = Newcomer(id: "trial", name: nil)
    let change = ProposedChange(
      .merge, event: "merger-into-trial", named: "Planned merger into trial", of: things,
      succession: ProposedChange.Succession(things, into: [newcomer]), newcomers: [newcomer])
    return Proposal([change], on: day)
  }

  private func plan(
    _ merger: Proposal, of branch: Branch = branch, _ resolutions: [FactID: Resolution] = [:]
  ) throws -> Plan {
    var run = Evaluation(
      View(branch, at: TimeSlice(merger.eve)), budget: Budget(steps: 50_000_000))
    return try run.plan(merger, resolutions)
  }

  /// Everything settled: the first option of each item, or nothing where there is none.
  private func settled(_ merger: Proposal, of branch: Branch = branch) throws -> Plan {
    var choices: [FactID: Resolution] = [:]
    // A choice may bring another item: what the law asks for and is gone by it.
    for _ in 0..<3 {
      for item in try plan(merger, of: branch, choices).open {
        choices[item.id] = item.options.isEmpty ? (item.takesDrop ? .drop : .words("somebody")) : .keep(0)
      }
    }
    return try plan(merger, of: branch, choices)
  }

  static let mergers: [([String], String)] = [
    (["southampton-scp", "southampton-sab"], "2025-01"), (["silg", "spig"], "2022-06"),
    (["southampton-scp", "southampton-sab", "hips-executive"], "2024-12"), (["scasp", "southwark-scp"], "2026-01"),
    (["hips-executive", "4lsab"], "2024"), (["southampton-scp", "southampton-sab"], "2021"),
  ]

  @Test("every fact of the merged bodies is in the ledger, exactly once, settled or not", arguments: mergers)
  func conservation(_ ids: [String], _ day: String) throws {
    let merger = try merger(ids, on: day)
    for plan in [try plan(merger), try settled(merger)] {
      let listed = plan.ledger.flatMap(\.facts)
      #expect(Set(listed).count == listed.count)
      let concerned = merger.ending.flatMap { Self.branch.facts(of: $0) + Self.branch.facts(about: $0) }
      let funds = merger.ending.flatMap { Self.branch.facts(about: $0, .fundBody) }.map { Self.branch.subject($0) }
      #expect(Set(concerned + funds.flatMap { Self.branch.facts(of: $0) }).subtracting(listed).isEmpty)
      for line in plan.ledger where line.outcome == .combined || line.outcome == .carried {
        #expect(
          line.claim.isLive || line.part != .concerned || line.claim.phase == .lastStated,
          "what does not hold is not carried")
      }
      let open = Set(plan.open.map(\.number))
      for case .open(let item) in plan.ledger.map(\.outcome) { #expect(open.contains(item)) }
    }
    #expect(try settled(merger).open.isEmpty)
  }

  @Test("every fact that is carried or combined for the successor is begun once, and cites the plan as assumed")
  func evidence() throws {
    let plan = try settled(try merger(["southampton-scp", "southampton-sab"], on: "2025-01"))
    let lines = plan.begun.flatMap(\.lines)
    #expect(Set(lines).count == lines.count && lines.count > 50)
    for index in plan.ledger.indices where plan.ledger[index].part == .concerned {
      let goesOn = [.carried, .combined].contains(plan.ledger[index].outcome)
      #expect(goesOn == lines.contains(index), "\(plan.ledger[index].outcome)")
    }
    for beginning in plan.begun {
      let fact = plan.branch.fact(beginning.fact)
      #expect(fact.attestations.map(\.source) == [plan.paper] && fact.attestations.map(\.certainty) == [.assumed])
      #expect(beginning.lines.isEmpty || fact.from == .event(plan.events[0]))
    }
  }

  @Test("the order in which the bodies are named changes nothing but the names", arguments: mergers)
  func symmetry(_ ids: [String], _ day: String) throws {
    let forward = try settled(try merger(ids, on: day))
    let backward = try settled(try merger(ids.reversed(), on: day))
    #expect(forward.items.map(\.id) == backward.items.map(\.id))
    #expect(forward.ledger.map(\.facts) == backward.ledger.map(\.facts))
    #expect(forward.ledger.map(\.outcome) == backward.ledger.map(\.outcome))
    #expect(
      forward.begun.map { forward.branch.id(of: $0.fact) } == backward.begun.map { backward.branch.id(of: $0.fact) })
    #expect(DeclarationWriter(forward.branch).text() == DeclarationWriter(backward.branch).text())
  }

  @Test("before the effective day nothing differs from the model, and what ended is still answered", arguments: mergers)
  func history(_ ids: [String], _ day: String) throws {
    let merger = try merger(ids, on: day)
    let plan = try settled(merger)
    for days in [1, 400] {
      let slice = TimeSlice(merger.day.advanced(by: -days))
      let difference = ViewDiff.between(View(Self.branch, at: slice), View(plan.branch, at: slice))
      let changed = difference.changes.filter { change in
        let isNew = change.kind == .begun && !plan.branch.isLoaded(change.claim.subject)
        return !isNew && Self.branch.kind(of: change.claim.subject) != .event
      }
      #expect(changed.map { "\($0.kind) \(Self.branch.id(of: $0.claim.subject))" } == [])
    }
    for line in plan.ledger where line.claim.isLive && line.claim.relation.definition.persistence != .timeless {
      let eve = View(plan.branch, at: TimeSlice(merger.eve))
      let claim = eve.claims(line.facts).first
      #expect(claim?.isLive == true)
      guard case .ended = line.outcome, line.claim.relation != .exists else { continue }
      #expect(plan.after.claims(line.facts).first?.isLive == false, "\(line.outcome)")
    }
  }

  @Test("what is set aside does not come about on the plan's branch", arguments: mergers)
  func setAside(_ ids: [String], _ day: String) throws {
    let plan = try settled(try merger(ids, on: day))
    for days in [0, 400, 1500] {
      let view = View(plan.branch, at: TimeSlice(plan.proposal.day.advanced(by: days)))
      for line in plan.ledger where line.outcome == .setAside && line.claim.relation != .exists {
        #expect(view.claims(line.facts).allSatisfy { !$0.isLive }, "\(line.claim.relation.definition.name)")
      }
      for thing in plan.proposal.ending { #expect(view.life(of: thing).0 == .no) }
    }
  }

  @Test("the money of the bodies is the money of the successor, to the penny")
  func money() throws {
    let merger = try merger(["southampton-scp", "southampton-sab"], on: "2025-01")
    let plan = try settled(merger)
    var before = Evaluation(plan.before, budget: Budget(steps: 1_000_000))
    let joint = try #require(try before.jointMoney(of: merger.ending, on: merger.day))
    #expect(joint.sum == 43_413_500 && joint.contributors.compactMap(\.pence).reduce(0, +) == 43_413_500)
    #expect(joint.contributors.map(\.pence) == [24_954_100, 12_894_800, 5_184_700, 379_900])
    #expect(joint.inKind.map(\.pence) == [nil])
    var after = Evaluation(plan.after, budget: Budget(steps: 1_000_000))
    #expect(try after.jointMoney(of: plan.newcomers, on: merger.day)?.sum == 43_413_500)
  }

  @Test("neither the date in use nor what was known bears on a plan")
  func context() {
    func summary(_ context: String) -> [String] {
      var session = Session(.shared, today: pinnedDay)
      let text = context + "plan merge southampton-scp, southampton-sab into trial effective 2025-01"
      return session.runAll(SourceText(name: "input", text)).last?.answer?.rows.map(\.sentence) ?? []
    }
    #expect(summary("").count == 10)
    #expect(summary("at 2020; known 2021; use southampton; ") == summary(""))
  }

  @Test("a section is the same with a log and without, and rests on facts that were read")
  func recorded() throws {
    var session = Session(.shared, today: pinnedDay)
    let text = "plan merge southampton-scp, southampton-sab into trial effective 2025-01"
    _ = session.runAll(SourceText(name: "input", text))
    let option = try #require(session.work.options.last)
    let runner = option.runner(Session(.shared, today: pinnedDay).runner)
    for section in [nil] + PlanSection.allCases.map(Optional.some) {
      let question = PlanQuestion(option: option, section: section)
      let plain = try runner.answer(question)
      var log = ReadLog(keeping: .facts)
      let recorded = try question.answer(runner, &log)
      #expect(plain.rows.map(\.cells) == recorded.rows.map(\.cells) && plain.notes == recorded.notes)
      let read = Set(log.facts.map { Self.branch.id(of: $0).description })
      #expect(plain.evidence.filter { !read.contains($0.fact) }.map(\.clause) == [])
      #expect(plain.rows.allSatisfy { $0.cells.count == plain.columns.count })
    }
  }
}
