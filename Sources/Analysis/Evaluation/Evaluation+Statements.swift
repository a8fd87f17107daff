public import Model

/// What a step comes to by statements, and how sure it is.
extension Evaluation {
  /// How sure what a statement comes to is: of one of several who may be there no more perhaps nothing is so.
  func certainty(of claim: Claim, _ source: EntityID?, _ doubts: [FactRef: Truth]) -> Truth {
    var truth = claim.truth && age(of: claim, source)
    if let choice = view.branch.choice(claim.value), mayBeOfNobody(choice) { truth = truth && .unknown(.notStated) }
    for fact in claim.facts { truth = truth && (doubts[fact] ?? .yes) }
    return truth
  }

  /// Whether a source states a relation of things that perhaps belong to a set.
  func isStatedOfOthers(_ source: EntityID, _ path: Expression.Path, besides set: PartialSet) -> Bool {
    if set.isComplete { return false }
    let known = Set(set.certain)
    let subjects = path.relation.definition.subjects
    return subjects.isEmpty
      || subjects.contains { kind in
        view.branch.entities(kind).contains { subject in
          view.claimList(of: subject, path.relation).live.contains { claim in
            let from = path.isInverse ? claim.value.entity : subject
            return from.map { !known.contains(.entity($0)) } ?? true && view.sources(of: claim).contains(source)
          }
        }
      }
  }

  /// Whether a statement is of the time asked about, where what only an earlier paper says is to be doubted.
  private func age(of claim: Claim, _ source: EntityID?) -> Truth {
    doubtsLastStated && source == nil && view.isOnlyLastStated(claim) ? .unknown(.lastStated) : .yes
  }

  /// What is stated of a thing by the relation that a path follows, from either end; of what has one value by itself, where
  /// one source is asked, for that another paper says otherwise is no matter.
  public mutating func claimList(
    of entity: EntityID, along path: Expression.Path, statedBy source: EntityID? = nil
  ) throws(Stop) -> ClaimList {
    if let source, !path.relation.definition.isMany {
      let claimList = view.claimList(of: entity, path.relation, isInverse: path.isInverse, statedBy: source)
      try heard(claimList)
      return claimList
    }
    // A thing goes by the name that it has at the time asked about.
    if path.relation == .name, !path.isInverse, !view.branch.facts(of: entity, .called).isEmpty {
      let names = view.names(of: entity)
      try heard(names)
      return names
    }
    return try path.isInverse ? claimList(about: entity, path.relation) : claimList(of: entity, path.relation)
  }
}
