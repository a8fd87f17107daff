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
  /// Every discrepancy, or those about one thing and what it is made of; in the order of the model, for all dates.
  public mutating func discrepancies(about subject: EntityID?) throws(Stop) -> [Discrepancy] {
    let subjects = try subject.map { (subject) throws(Stop) in try family(of: subject) } ?? view.branch.entities()
    var found: [Discrepancy] = []
    for entity in subjects {
      try budget.spend(1)
      let relations = Set(view.branch.facts(of: entity).map { view.branch.fact($0).relation }).sorted()
      for relation in relations { found += try discrepancies(of: entity, relation) }
      if view.branch.kind(of: entity) == .fund { found += try totals(of: entity) }
    }
    return found
  }

  /// A thing, its funds, and the posts that it lists as chair or member.
  private mutating func family(of subject: EntityID) throws(Stop) -> [EntityID] {
    var family = [subject]
    family += view.branch.facts(about: subject, .fundBody).map { view.branch.subject($0) }
    for fact in view.branch.facts(of: subject, .chair) {
      if let chair = view.branch.value(fact).entity, !family.contains(chair) { family.append(chair) }
    }
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
