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
    let stated = statedPublication(of: source, by: day)
    guard let unpublished, !stated.reasons.isEmpty else { return stated }
    return Truth(!unpublished.contains(source))
  }

  private func statedPublication(of source: EntityID, by day: Day) -> Truth {
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

  /// The change that a bound stands for, as far as papers had been published that say when.
  func change(_ bound: Bound, isEnd: Bool) -> Boundary? { branch.change(bound, isEnd: isEnd).map { known($0) } }

  /// The same of an event.
  func change(of event: EntityID) -> Boundary { known(branch.change(of: event)) }

  /// The same of what ends a statement.
  func end(of fact: Fact) -> Boundary? { branch.end(of: fact).map { known($0) } }

  /// A change without its day where the papers that state that of its event had perhaps not been published.
  private func known(_ change: Boundary) -> Boundary {
    guard knownBy != nil, let event = change.event, !change.isNever, !change.isUndated else { return change }
    let isKnown = branch.facts(of: event, .eventDay).map { knowledge(of: branch.fact($0)) }.reduce(.no, ||)
    return isKnown == .yes ? change : Boundary(undated: event)
  }

  /// The papers that state some facts and had perhaps been published by the view's day; none where that is settled.
  func perhapsPublished(_ facts: [FactRef]) -> [EntityID] {
    if knownBy == nil || unpublished != nil { return [] }
    return facts.flatMap { branch.fact($0).attestations.map(\.source) }.uniqued()
      .filter { !publication(of: $0).reasons.isEmpty }
  }

  /// This view for each way in which some papers had been published or not; of many for all, for none, and without each.
  func settled(_ papers: [EntityID]) -> [View] {
    if papers.isEmpty { return [self] }
    let isFew = papers.count <= 4
    let ways = isFew ? Array(0..<1 << papers.count) : [0, (1 << papers.count) - 1] + papers.indices.map { 1 << $0 }
    return ways.map { way in
      View(self, without: Set(papers.indices.filter { way >> $0 & 1 == 1 }.map { papers[$0] }))
    }
  }

  /// How a statement stands by those papers alone that had been published for certain; nil where these are all, or none.
  func judgedSurely(_ facts: [(FactRef, Fact)]) -> (truth: Truth, phase: Claim.Phase)? {
    guard knownBy != nil else { return nil }
    let sure = facts.map(\.1).filter { knowledge(of: $0) == .yes }
    let attestations = facts.flatMap { known($0.1.attestations) }
    guard let first = sure.first, attestations.contains(where: { publication(of: $0.source) != .yes }) else {
      return nil
    }
    let periods = sure.flatMap { self.periods(of: $0, isSure: true) }
    return judge(first, beginning(of: sure), ending(of: sure), hull(periods), periods)
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
