/// What hangs on the day from which a paper is in effect, and on the one on which it runs out.
extension View {
  /// Whether one of the papers that make a statement is in force now, for the time that they are of: what goes on by itself
  /// is last stated once the paper has run out, and begins on some day of the month in which it is in effect.
  func areInForce(_ facts: [Fact]) -> Truth {
    guard let definition = facts.first?.relation.definition, definition.persistence != .timeless,
      definition.topic != .identity, definition.topic != .documents
    else { return .yes }
    var truth: Truth?
    for fact in facts {
      guard fact.period == nil, fact.to == .open, fact.qualification(.term) == nil, !fact.attestations.isEmpty else {
        return .yes
      }
      for attestation in fact.attestations {
        // A paper that had perhaps not been published by the view's day makes nothing certain.
        let publication = publication(of: attestation.source)
        guard publication != .no, let stated = isInForce(attestation.source, isFrom: fact.from == .open) else {
          continue
        }
        let own = stated && publication
        if own == .yes { return .yes }
        truth = truth.map { $0 || own } ?? own
      }
    }
    return truth ?? .yes
  }

  /// Whether a paper is in force; nil where it is not in effect yet, and does not count.
  private func isInForce(_ source: EntityID, isFrom: Bool) -> Truth? {
    var truth = Truth.yes
    func dates(_ relation: Relation) -> [WrittenDate] {
      branch.facts(of: source, relation).compactMap { if case .date(let date) = branch.value($0) { date } else { nil } }
    }
    for date in dates(.expires) {
      if slice.hasPassed(Boundary(lastDay: date)) != .no { truth = truth && .unknown(.lastStated) }
    }
    for date in isFrom ? dates(.inEffect) : [] {
      switch slice.hasPassed(Boundary(firstDay: date)) {
      case .no: return nil
      case .unknown(.dayNotStated): truth = truth && .unknown(.dayNotStated)
      default: break
      }
    }
    return truth
  }

  /// The days on one of which the only paper that states it came into effect; nil where it has a time of its own, or none.
  func beginningOfPaper(_ claim: Claim) -> DayRange? {
    guard claim.facts.count == 1, let fact = claim.facts.first.map({ branch.fact($0) }), fact.from == .open,
      fact.period == nil, fact.attestations.count == 1, let source = fact.attestations.first?.source,
      let first = branch.attesting(source)?.first, branch.covering(source)?.first != first
    else { return nil }
    return first.range
  }
}
