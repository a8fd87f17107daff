public import Model

/// A fact that a source or document states.
public struct RestingFact: Sendable {
  /// The fact.
  public let fact: FactRef
  /// Of what it is stated.
  public let subject: EntityID
  /// Where it is stated, a place each; at least one.
  public let places: [Attestation]
  /// Whether nothing else states the same: without this paper it would not be known.
  public let isAlone: Bool
}

extension Evaluation {
  /// What rests on a source or document, for all dates, in the order of the model.
  ///
  /// How many lines and which headings it has is no part of that: it is what the text is, not what it says. A fact rests on it alone when no other paper states the same, in a fact of its own or beside it.
  public mutating func resting(on paper: EntityID) throws(Stop) -> [RestingFact] {
    var found: [(fact: FactRef, whole: Fact, places: [Attestation])] = []
    for reference in view.branch.facts {
      try budget.spend(1)
      let fact = view.branch.fact(reference)
      if fact.relation == .heading || fact.relation == .lines { continue }
      let places = view.known(fact.attestations).filter { $0.source == paper }
      if !places.isEmpty { found.append((reference, fact, places)) }
    }
    var alone: [FactRef: Bool] = [:]
    var resting: [RestingFact] = []
    for (reference, fact, places) in found {
      if alone[reference] == nil {
        for claim in try claimList(of: fact.subject, fact.relation).claims {
          let isAlone = view.sources(of: claim).allSatisfy { $0 == paper }
          for fact in claim.facts { alone[fact] = isAlone }
        }
      }
      resting.append(
        RestingFact(fact: reference, subject: fact.subject, places: places, isAlone: alone[reference] ?? true))
    }
    return resting
  }
}
