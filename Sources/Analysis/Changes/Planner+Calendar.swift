import Model

/// What the calendar brings by the day, whatever is planned: that is neither blamed on a plan nor carried on by it.
extension Planner {
  /// The statements of a relation of a thing as they stand on the day before; or, where some of them end or begin by their
  /// own dates on the day itself, as they would stand on the day without the plan.
  mutating func claims(of subject: EntityID, _ relation: Relation) throws(Stop) -> [Claim] {
    let before = try run.claimList(of: subject, relation).claims
    // What is of a year alone is judged by the years, as money is.
    guard relation.definition.persistence != .period else { return before }
    var later = Evaluation(view.at(TimeSlice(proposal.day)), budget: run.budget)
    let onTheDay = try later.claimList(of: subject, relation).claims
    run.budget = later.budget
    return onTheDay.contains { turns($0, before) } ? onTheDay : before
  }

  /// Whether a statement ends or begins on the day by its own date, or is stated for a time that ends with the day before.
  private func turns(_ claim: Claim, _ before: [Claim]) -> Bool {
    guard let earlier = before.first(where: { $0.facts == claim.facts }) else { return false }
    if earlier.isLive {
      if case .ended(let end?) = claim.phase { return isTheDay(end) }
      return claim.phase == .lastStated
    }
    if case .notYet(let beginning?) = earlier.phase, claim.isLive { return isTheDay(beginning) }
    return false
  }

  private func isTheDay(_ boundary: Boundary) -> Bool {
    boundary.event == nil && boundary.isExact && boundary.days.start == proposal.day
  }

  /// Whether a statement that begins later goes on with what follows its thing, from its own day.
  ///
  /// What can stand but once, and what begins with an event, is set aside: whether it still comes about is for nobody to
  /// guess.
  func beginsLater(_ claim: Claim) -> Bool {
    guard case .notYet = claim.phase, claim.relation != .exists,
      claim.relation.definition.isMany || !ending.contains(claim.subject)
    else { return false }
    return claim.facts.allSatisfy { if case .date = branch.fact($0).from { true } else { false } }
  }

  /// Until when a statement that is made of several goes on: as long as any of them does.
  func lastEnd(of facts: [FactRef]) -> Bound {
    var last: (bound: Bound, day: Day)?
    for bound in facts.map({ branch.fact($0).to }) {
      if case .event(let event) = bound, branch.isSetAside(event) || isLater(event) { return .open }
      guard let end = branch.boundary(bound, isEnd: true) else { return bound }
      if last.map({ $0.day < end.days.last }) ?? true { last = (bound, end.days.last) }
    }
    return last?.bound ?? .open
  }
}
