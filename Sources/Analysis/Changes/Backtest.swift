public import Model

/// A recorded change as it would have been foreseen, beside what the papers state after it.
///
/// Which statements count is written in docs/backtest.md.
public struct Backtest: Sendable {
  /// What was recorded.
  public let event: EntityID
  /// What ended by it.
  public let ended: [EntityID]
  /// What followed.
  public let followed: [EntityID]
  /// The forecast, made on the day before with no choice.
  public let plan: Plan
  /// The facts on the first day on which the event is certainly over, as the papers state them.
  public let after: View
  /// Each statement that counts, with how it was foreseen.
  public let counted: [Counted]
  /// What was foreseen and the papers do not state.
  public let surplus: [Surplus]
  /// How many statements a forecast of no change has wrong.
  public let staleByBaseline: Int

  /// A statement of the papers.
  public struct Counted: Sendable {
    /// As it stands on the day after.
    public let claim: Claim
    /// How it was foreseen.
    public let outcome: Outcome
    /// Whether a forecast that nothing changes has it.
    public let isOfBaseline: Bool
  }

  /// How a statement was foreseen.
  public enum Outcome: Sendable, Hashable {
    case foreseen, missed
    /// An open item of the plan asks for it.
    case asked(item: Int)
  }

  /// A statement of the forecast alone.
  public struct Surplus: Sendable {
    /// On the plan's branch.
    public let claim: Claim
    /// Whether the papers state another value, or say that it is not stated; otherwise they are silent.
    public let isWrong: Bool
  }

  /// How many of the statements of some relation came out so; of all where none is given.
  public func count(_ relation: Relation? = nil, _ isSo: (Counted) -> Bool) -> Int {
    counted.count { (relation == nil || $0.claim.relation == relation) && isSo($0) }
  }

  /// The relations of what counts, in order.
  public var relations: [Relation] { counted.map(\.claim.relation).uniqued().sorted() }
}

/// A recorded change of bodies into others, as it is planned anew.
private struct Forecast {
  let things: [EntityID]
  let successors: [EntityID]
  let proposal: Proposal
  /// The first day on which the event is certainly over.
  let after: Day

  /// Nil of an event without a day, or one that ends nothing which something follows.
  init?(_ event: EntityID, on branch: Branch) {
    guard !branch.isSetAside(event), let boundary = branch.day(of: event), !boundary.isPlanned else { return nil }
    func named(_ relation: Relation) -> [EntityID] {
      branch.facts(of: event, relation).compactMap { branch.value($0).entity }
    }
    let ends = named(.ends)
    let followers = ends.flatMap { branch.facts(about: $0, .predecessor) }.map { branch.subject($0) }
    let kinds: Set<EntityKind> = [.body, .organisation, .function]
    let successors = (named(.begins) + followers).uniqued().filter { branch.kind(of: $0).map(kinds.contains) ?? false }
    let ofKind = Set(successors.map { branch.kind(of: $0) })
    let things = ends.filter { ofKind.contains(branch.kind(of: $0)) }
    guard !things.isEmpty, !successors.isEmpty else { return nil }
    let newcomers = successors.map { successor -> Newcomer in
      var id = "\(branch.id(of: successor))-as-foreseen"
      while branch.entity(id: id) != nil { id += "-again" }
      return Newcomer(id: id, name: nil, kind: branch.kind(of: successor) ?? .body)
    }
    let change = ProposedChange(
      things.count > 1 && successors.count == 1 ? .merge : .succeed, event: "forecast-of-\(branch.id(of: event))",
      named: "Forecast of \(branch.declaredName(of: event))", of: things,
      succession: ProposedChange.Succession(things, into: newcomers), newcomers: newcomers)
    self.things = things
    self.successors = successors
    proposal = Proposal([change], on: boundary.days.start)
    after = boundary.days.last.advanced(by: 1)
  }
}

/// A statement by what it says, what follows standing for what is foreseen of it.
private struct Said: Hashable {
  let subject: EntityID
  let relation: Relation
  let value: Value
}

extension Evaluation {
  /// How a recorded event would have been foreseen; nil of one that is no dated change of things into others.
  ///
  /// The view's branch is asked on days of the event's own.
  public mutating func backtest(_ event: EntityID) throws(Stop) -> Backtest? {
    let branch = view.branch
    guard canBeForeseen(event), let forecast = Forecast(event, on: branch) else { return nil }
    let eve = View(branch, at: TimeSlice(forecast.proposal.eve))
    var run = Evaluation(eve, budget: budget)
    let plan = try run.plan(forecast.proposal)
    budget = run.budget
    let after = View(branch, at: TimeSlice(forecast.after))
    let groups = below(forecast.things, eve) + below(forecast.successors, after)
    let circle = (forecast.successors + groups).uniqued()
    let recorded = statements(of: circle, about: forecast.successors, after)
    let stands = Dictionary(uniqueKeysWithValues: zip(plan.newcomers, forecast.successors))
    let later = View(plan.branch, at: TimeSlice(forecast.after))
    let own = plan.newcomers + groups.uniqued()
    let foreseen = statements(of: own, about: plan.newcomers, later)
    // Nothing changes where the recorded event does not come about: what only it begins is not known without it either.
    let still = View(plan.without.branch, at: TimeSlice(forecast.after))
    let before = statements(of: forecast.things + circle, about: forecast.things, still)
    log.read(recorded)
    let said = Set(recorded.map { Said($0) })
    let known = Set(foreseen.map { Said($0, standing: stands) })
    let unchanged = Set(before.map { Said($0) })
    let asked = asked(plan, forecast)
    let counted = recorded.map { claim -> Backtest.Counted in
      let key = Said(claim)
      let item = asked.first { $0.subject == claim.subject && $0.relation == claim.relation }?.item
      return Backtest.Counted(
        claim: claim, outcome: known.contains(key) ? .foreseen : item.map { .asked(item: $0) } ?? .missed,
        isOfBaseline: unchanged.contains(key))
    }
    let surplus = surplus(foreseen, said, stands, recorded)
    let stale = before.filter { !said.contains(Said($0)) && !$0.value.isGap && over($0, forecast.things, recorded) }
    return Backtest(
      event: event, ended: forecast.things, followed: forecast.successors, plan: plan, after: after,
      counted: counted, surplus: surplus, staleByBaseline: stale.count)
  }

  /// What is foreseen and not stated, and whether the papers say otherwise.
  private func surplus(
    _ foreseen: [Claim], _ said: Set<Said>, _ standing: [EntityID: EntityID], _ recorded: [Claim]
  ) -> [Backtest.Surplus] {
    foreseen.filter { !said.contains(Said($0, standing: standing)) && !$0.value.isGap }.map { claim in
      let key = Said(claim, standing: standing)
      let isOther = recorded.contains { $0.subject == key.subject && $0.relation == key.relation }
      return Backtest.Surplus(claim: claim, isWrong: isOther && !key.relation.definition.isMany)
    }
  }

  /// Whether an event is a dated change of things into others, known the day before it.
  public func canBeForeseen(_ event: EntityID) -> Bool {
    guard let forecast = Forecast(event, on: view.branch) else { return false }
    let eve = View(view.branch, at: TimeSlice(forecast.proposal.eve))
    return forecast.things.allSatisfy { eve.life(of: $0).0 != .no }
  }

  /// The relations that count: docs/backtest.md gives the reasons.
  private static let counted: [Relation] = [
    .kind, .covers, .clients, .predecessor, .parent, .reportsTo, .feeds, .accountableTo, .worksWith, .leader,
    .supportedBy, .chair, .viceChair, .scrutineer, .partner, .member, .relevantAgency, .quorum, .meets, .accountable,
    .exercisedBy, .responsible, .dischargedBy, .fundBody,
  ]

  /// Those of which it counts as a statement that nothing is stated.
  private static let silences: Set<Relation> = [.chair, .viceChair, .quorum, .meets]

  private func below(_ things: [EntityID], _ view: View) -> [EntityID] {
    let facts = things.flatMap { view.branch.facts(about: $0, .parent) }
    return view.claims(facts).filter(\.isLive).map(\.subject).uniqued()
  }

  /// The statements in force that count: of some things, and those that have one of others as their object.
  private func statements(of things: [EntityID], about others: [EntityID], _ view: View) -> [Claim] {
    var seen: Set<Said> = []
    let own = things.flatMap { thing in Self.counted.flatMap { view.claimList(of: thing, $0).claims } }
    let facts = others.flatMap { other in Self.counted.flatMap { view.branch.facts(about: other, $0) } }
    return (own + view.claims(facts)).filter { claim in
      claim.phase == .inForce && claim.truth != .no && (!claim.value.isGap || Self.silences.contains(claim.relation))
        && seen.insert(Said(claim)).inserted
    }
  }

  /// Of what the open items of a forecast ask: the relation of what follows, or of what something is part of.
  private func asked(_ plan: Plan, _ forecast: Forecast) -> [(subject: EntityID, relation: Relation, item: Int)] {
    plan.open.flatMap { item -> [(EntityID, Relation, Int)] in
      let things = forecast.things
      var found = item.lines.map { plan.ledger[$0].claim }.flatMap { claim -> [(EntityID, Relation, Int)] in
        let subjects = things.contains(claim.subject) ? forecast.successors : [claim.subject]
        return subjects.map { ($0, claim.relation, item.number) }
      }
      if case .quorum = item.kind { found += forecast.successors.map { ($0, .quorum, item.number) } }
      return found
    }
  }

  /// Whether what a forecast of no change has is no more: it is of what ended, or the papers state another value.
  private func over(_ claim: Claim, _ ended: [EntityID], _ recorded: [Claim]) -> Bool {
    if ended.contains(claim.subject) || claim.value.entity.map(ended.contains) ?? false { return true }
    return !claim.relation.definition.isMany
      && recorded.contains { $0.subject == claim.subject && $0.relation == claim.relation }
  }
}

extension Said {
  fileprivate init(_ claim: Claim, standing: [EntityID: EntityID] = [:]) {
    subject = standing[claim.subject] ?? claim.subject
    relation = claim.relation
    value = claim.value.entity.map { .entity(standing[$0] ?? $0) } ?? claim.value
  }
}
