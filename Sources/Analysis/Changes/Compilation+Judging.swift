import Model

/// What becomes of a statement before anything is chosen, by the kind of its relation and by which end is merged.
extension Compilation {
  mutating func judge(_ index: Int) {
    let line = lines[index]
    let standing = line.standing
    if !isTouched(index) {
      lines[index].outcome = isOver(standing) ? .onRecord(.over) : .carried
      return
    }
    if let outcome = byRelation(standing) ?? byTime(standing) {
      lines[index].outcome = outcome
    } else if merged.contains(standing.subject), standing.value.entity.map(merged.contains) ?? false {
      lines[index].outcome = .ended(.between)
    } else {
      pool.insert(index)
    }
  }

  /// Whether a merged thing stands in it anywhere.
  func isTouched(_ index: Int) -> Bool {
    let standing = lines[index].standing
    return !bodies(index).isEmpty || branch.names(merged, in: standing.value)
  }

  private func isOver(_ standing: Standing) -> Bool {
    switch standing.phase {
    case .inForce, .planned, .notYet, .firstStated: false
    case .ended, .lastStated, .replaced, .outranked, .notMentioned: true
    }
  }

  private func byTime(_ standing: Standing) -> Plan.Outcome? {
    if isOver(standing) { return .onRecord(.over) }
    return standing.isLive ? nil : .setAside
  }

  private static var names: Set<String> { ["name", "called", "alias"] }
  private static var kept: Set<String> { ["predecessors", "perhaps"] }
  private static var remarks: Set<String> { ["discrepancies", "complete"] }

  private func byRelation(_ standing: Standing) -> Plan.Outcome? {
    let name = standing.relation.definition.name
    let isOwn = merged.contains(standing.subject)
    if standing.relation == .ends || standing.relation == .begins {
      return isLater(standing.subject) ? .setAside : .onRecord(.history)
    }
    if isOwn, standing.relation == .exists { return existence(standing) }
    if isOwn, Self.names.contains(name) { return .ended(.life) }
    if Self.remarks.contains(name) { return isOwn ? .onRecord(.remark) : nil }
    if Self.kept.contains(name) { return byTime(standing) ?? .onRecord(.history) }
    if !isOwn, isOfThePast(standing) { return .onRecord(.history) }
    return nil
  }

  /// A life whose recorded end comes later is set aside with that end.
  private func existence(_ standing: Standing) -> Plan.Outcome {
    for fact in standing.facts {
      if let end = branch.edge(branch.fact(fact).to, isEnd: true), view.moment.hasPassed(end) != .yes {
        return .setAside
      }
    }
    return .ended(.life)
  }

  /// Whether an event with a day comes after the eve.
  func isLater(_ event: EntityID) -> Bool {
    branch.day(of: event).map { view.moment.hasPassed($0) != .yes } ?? false
  }

  /// What was written, decided or done with a body in it is not done again with its successor.
  private func isOfThePast(_ standing: Standing) -> Bool {
    let definition = standing.relation.definition
    if standing.relation == .fundBody { return false }
    if definition.persistence == .timeless || definition.persistence == .enduring { return true }
    switch branch.kind(of: standing.subject) {
    case .decision, .meeting, .event, .document, .source, .rule, .question: return definition.name != "recipients"
    default: return false
    }
  }
}
