/// What had been published by the day of a view.
extension View {
  /// Whether the fact was known by the view's day: some source for it was published by then.
  func knowledge(of fact: Fact) -> Truth {
    guard let knownBy, !fact.attestations.isEmpty else { return .yes }
    return fact.attestations.map { publication(of: $0.source, by: knownBy) }.reduce(.no, ||)
  }

  /// Whether anything was known of a thing by the view's day.
  public func isKnown(_ entity: EntityID) -> Truth {
    if knownBy == nil { return .yes }
    return branch.facts(of: entity).map { knowledge(of: branch.fact($0)) }.reduce(.no, ||)
  }

  /// Where publication is not stated it is some day after the end of the period covered.
  public func publication(of source: EntityID, by day: Day) -> Truth {
    for fact in branch.facts(of: source, .published) {
      if case .date(let date) = branch.value(fact) {
        return TimeSlice(day).hasPassed(Boundary(firstDay: date))
      }
    }
    guard let covering = branch.covering(source) else { return .yes }
    return day < covering.range.end ? .no : .unknown(.dayNotStated)
  }

  /// Whether a source was published by the view's day.
  public func publication(of source: EntityID) -> Truth { knownBy.map { publication(of: source, by: $0) } ?? .yes }

  /// How a statement stands by those papers alone that had been published for certain; nil where these are all, or none.
  func judgedSurely(_ facts: [(FactRef, Fact)]) -> (truth: Truth, phase: Claim.Phase)? {
    guard knownBy != nil else { return nil }
    let sure = facts.map(\.1).filter { knowledge(of: $0) == .yes }
    let attestations = facts.flatMap { known($0.1.attestations) }
    guard let first = sure.first, attestations.contains(where: { publication(of: $0.source) != .yes }) else {
      return nil
    }
    let periods = sure.flatMap { self.periods(of: $0, isSure: true) }
    let (begin, end) = (
      sure.compactMap { branch.change($0.from, isEnd: false) }, sure.compactMap { branch.end(of: $0) }
    )
    return judge(first, finest(begin), finest(end), hull(periods), periods)
  }

  /// Leaves it open how a statement stands that a paper states otherwise which had perhaps not been published yet.
  func doubt(
    _ truth: inout Truth, _ phase: inout Claim.Phase, beside surely: (truth: Truth, phase: Claim.Phase)
  ) {
    if phase != surely.phase, surely.phase == .inForce { (truth, phase) = surely }
    if truth != surely.truth || phase != surely.phase {
      truth = truth == .no ? .unknown(.dayNotStated) : truth && .unknown(.dayNotStated)
    }
  }
}
