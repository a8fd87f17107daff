import Model

/// What becomes of a statement before anything is chosen, by the kind of its relation and by which end is merged.
extension MergePlanner {
  mutating func judge(_ index: Int) {
    let line = lines[index]
    let claim = line.claim
    if !isTouched(index) {
      lines[index].outcome = isOver(claim) ? .onRecord(.over) : .carried
      return
    }
    if let outcome = byRelation(claim) ?? byTime(claim) {
      lines[index].outcome = outcome
    } else if merged.contains(claim.subject), claim.value.entity.map(merged.contains) ?? false {
      lines[index].outcome = .ended(.between)
    } else {
      pool.insert(index)
    }
  }

  /// Whether a merged thing stands in it anywhere.
  func isTouched(_ index: Int) -> Bool {
    let claim = lines[index].claim
    return !bodies(index).isEmpty || branch.names(merged, in: claim.value)
  }

  private func isOver(_ claim: Claim) -> Bool {
    switch claim.phase {
    case .inForce, .planned, .notYet, .firstStated: false
    case .ended, .lastStated, .replaced, .outranked, .notMentioned: true
    }
  }

  private func byTime(_ claim: Claim) -> Plan.Outcome? {
    if isOver(claim) { return .onRecord(.over) }
    return claim.isLive ? nil : .setAside
  }

  private static var names: Set<Relation> { [.name, .called, .alias] }
  private static var kept: Set<Relation> { [.predecessor, .perhaps] }
  private static var remarks: Set<Relation> { [.discrepancy, .complete] }

  private func byRelation(_ claim: Claim) -> Plan.Outcome? {
    let isOwn = merged.contains(claim.subject)
    if claim.relation == .ends || claim.relation == .begins {
      return isLater(claim.subject) ? .setAside : .onRecord(.history)
    }
    if isOwn, claim.relation == .exists { return existence(claim) }
    if isOwn, Self.names.contains(claim.relation) { return .ended(.life) }
    if Self.remarks.contains(claim.relation) { return isOwn ? .onRecord(.remark) : nil }
    if Self.kept.contains(claim.relation) { return byTime(claim) ?? .onRecord(.history) }
    if !isOwn, isOfThePast(claim) { return .onRecord(.history) }
    return nil
  }

  /// A life whose recorded end comes later is set aside with that end.
  private func existence(_ claim: Claim) -> Plan.Outcome {
    for fact in claim.facts {
      if let end = branch.boundary(branch.fact(fact).to, isEnd: true), view.slice.hasPassed(end) != .yes {
        return .setAside
      }
    }
    return .ended(.life)
  }

  /// Whether an event with a day comes after the eve.
  func isLater(_ event: EntityID) -> Bool {
    branch.day(of: event).map { view.slice.hasPassed($0) != .yes } ?? false
  }

  /// What was written, decided or done with a body in it is not done again with its successor.
  private func isOfThePast(_ claim: Claim) -> Bool {
    let definition = claim.relation.definition
    if claim.relation == .fundBody { return false }
    if definition.persistence == .timeless || definition.persistence == .enduring { return true }
    switch branch.kind(of: claim.subject) {
    case .decision, .meeting, .event, .document, .source, .rule, .question: return claim.relation != .recipient
    default: return false
    }
  }
}
