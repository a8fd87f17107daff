public import Model

/// A statement of a model that does not fit with what else it states, whatever the sources say.
///
/// Rules ask of things whether they are as they should be; this asks of facts whether they can be. It is for all dates.
public struct Inconsistency: Sendable, Hashable {
  /// What does not fit.
  public let kind: Kind
  /// The thing that the statement is of.
  public let subject: EntityID
  /// The statements, in the order of the model: one outside a life, two or more for one time.
  public let facts: [FactRef]

  /// What sort of inconsistency it is.
  public enum Kind: Sendable, Hashable {
    /// The statement is of a time at which one of its ends does not exist: before it began, or after it ended.
    case outsideLife(of: EntityID, Boundary, isBefore: Bool)
    /// One source gives several values, for the same time, of what has one at a time; or dates that are stated overlap.
    case severalAtOnce
    /// Sources that are as good as each other do.
    case severalFromSources
  }
}

extension Evaluation {
  /// The statements that cannot all be so, by thing in the order of the model; nothing that may only perhaps be wrong.
  ///
  /// - Parameter among: the things to look at; nil for all.
  public mutating func inconsistencies(among: Set<EntityID>? = nil) throws(Stop) -> [Inconsistency] {
    var found: [Inconsistency] = []
    for entity in view.branch.entities() where among?.contains(entity) ?? true {
      let facts = view.branch.facts(of: entity)
      try budget.spend(1 + facts.count)
      var one: [Relation: [FactRef]] = [:]
      for reference in facts {
        let fact = view.branch.fact(reference)
        if let inconsistency = outsideLife(fact, reference) { found.append(inconsistency) }
        if !fact.relation.definition.isMany, fact.relation != .exists, !fact.value.isGap {
          one[fact.relation, default: []].append(reference)
        }
      }
      for (_, facts) in one.sorted(by: { $0.key < $1.key }) where facts.count > 1 {
        if let inconsistency = several(of: entity, facts) { found.append(inconsistency) }
      }
    }
    return found
  }

  // MARK: Lives

  /// A statement whose own time lies outside the life of what it is of, or of what it speaks of.
  ///
  /// Only what is dated itself can be wrong so: the rest lives as long as its ends do. Enduring statements speak of what
  /// has ended, and a thing's life is what bounds it.
  private func outsideLife(_ fact: Fact, _ reference: FactRef) -> Inconsistency? {
    guard fact.relation != .exists, fact.relation.definition.persistence != .enduring,
      fact.relation.definition.persistence != .timeless
    else { return nil }
    let branch = view.branch
    let period = fact.period?.range
    let first = branch.boundary(fact.from, isEnd: false)
    let last = branch.boundary(fact.to, isEnd: true)
    guard period != nil || first != nil || last != nil else { return nil }
    for end in [fact.subject, fact.value.entity].compactMap({ $0 }) {
      let life = view.bounds(of: end)
      // A time that has no day in common with the life; a first or last day beyond it.
      if let ended = life.end, !ended.isNever, !ended.isApproximate,
        first.map({ !$0.isApproximate && $0 != ended && $0.days.start >= ended.days.last }) ?? false
          || (period.map { $0.start >= ended.days.end } ?? false)
          || (last.map { !$0.isApproximate && $0 != ended && $0.days.start > ended.days.last } ?? false)
      {
        return Inconsistency(
          kind: .outsideLife(of: end, ended, isBefore: false), subject: fact.subject, facts: [reference])
      }
      if let began = life.begin, !began.isNever, !began.isApproximate,
        first.map({ !$0.isApproximate && $0 != began && $0.days.end <= began.days.start }) ?? false
          || (period.map { $0.end <= began.days.start } ?? false)
      {
        return Inconsistency(
          kind: .outsideLife(of: end, began, isBefore: true), subject: fact.subject, facts: [reference])
      }
    }
    return nil
  }

  // MARK: One at a time

  private func several(of entity: EntityID, _ facts: [FactRef]) -> Inconsistency? {
    let clashing = clashing(among: view.claims(facts)) { one, other in
      view.disagree(one, other) || overlap(one, other) || overlap(other, one)
    }
    if clashing.isEmpty { return nil }
    let sources = clashing.map { Set($0.facts.flatMap { view.branch.fact($0).attestations.map(\.source) }) }
    let isOne = sources.indices.contains { index in
      sources[..<index].contains { !$0.isDisjoint(with: sources[index]) }
    }
    let isDated = clashing.contains { one in clashing.contains { overlap(one, $0) && one.value != $0.value } }
    return Inconsistency(
      kind: isOne || isDated ? .severalAtOnce : .severalFromSources, subject: entity,
      facts: clashing.map { $0.facts[0] })
  }

  /// Whether one is said to end only after the other is said to have begun.
  private func overlap(_ one: Claim, _ other: Claim) -> Bool {
    let (first, second) = (view.branch.fact(one.facts[0]), view.branch.fact(other.facts[0]))
    guard let end = view.branch.boundary(first.to, isEnd: true),
      let begin = view.branch.boundary(second.from, isEnd: false),
      !end.isApproximate, !begin.isApproximate, begin.days.last < end.days.start
    else { return false }
    guard let start = view.branch.boundary(first.from, isEnd: false),
      let finish = view.branch.boundary(second.to, isEnd: true)
    else { return true }
    return start.days.last < finish.days.start
  }
}
