public import Model

/// Something that does not fit in or between the sources.
public struct Discrepancy: Sendable {
  /// The thing it is about.
  public let subject: EntityID
  /// What does not fit.
  public let kind: Kind

  /// What sort of discrepancy it is.
  public enum Kind: Sendable {
    /// Different values for the same time, in the order of the model.
    case values([Standing])
    /// A printed total, and how much more it is than the sum of its lines, in pence.
    case total(FundingYear, printed: Standing, excess: Int64)
    /// One that the reading of the sources noted.
    case noted(Standing)
  }
}

extension Evaluation {
  /// The discrepancies about some things, in their order and for all dates.
  public mutating func discrepancies(about subjects: [EntityID]) throws(Stop) -> [Discrepancy] {
    var found: [Discrepancy] = []
    for entity in subjects {
      try budget.spend(1)
      let relations = Set(view.branch.facts(of: entity).map { view.branch.fact($0).relation }).sorted()
      for relation in relations { found += try discrepancies(of: entity, relation) }
      if view.branch.kind(of: entity) == .fund { found += try totals(of: entity) }
    }
    return found
  }

  /// A thing with its funds, its chairs, and the events that ended or began it.
  public func family(of subject: EntityID) -> [EntityID] {
    var family = [subject]
    let around =
      [.fundBody, .ends, .begins].flatMap { view.branch.facts(about: subject, $0) }.map { view.branch.subject($0) }
      + view.branch.facts(of: subject, .chair).compactMap { view.branch.value($0).entity }
    for entity in around where !family.contains(entity) { family.append(entity) }
    return family
  }

  private mutating func discrepancies(of entity: EntityID, _ relation: Relation) throws(Stop) -> [Discrepancy] {
    let standings = view.standings(view.branch.facts(of: entity, relation))
    try budget.spend(standings.count)
    if relation == .discrepancy {
      recorder.read(standings)
      return standings.map { Discrepancy(subject: entity, kind: .noted($0)) }
    }
    guard !relation.definition.isMany, relation != .exists else { return [] }
    let stated = standings.filter { !$0.value.isGap && !view.isPlanned($0) }
    let clashing = stated.filter { one in
      stated.contains { other in one.value != other.value && view.disagree(one, other) }
    }
    guard clashing.count > 1 else { return [] }
    recorder.read(clashing)
    return [Discrepancy(subject: entity, kind: .values(clashing))]
  }

  private mutating func totals(of fund: EntityID) throws(Stop) -> [Discrepancy] {
    var found: [Discrepancy] = []
    for year in try funding(of: fund, in: nil) {
      for printed in year.printedTotals {
        if let excess = year.excess(of: printed), excess != 0 {
          found.append(Discrepancy(subject: fund, kind: .total(year, printed: printed, excess: excess)))
        }
      }
    }
    return found
  }
}
