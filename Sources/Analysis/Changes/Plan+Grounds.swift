public import Model

extension Plan {
  /// A fact that a plan stands on: what it is of, and a mark that changes with everything that is stated in it.
  public struct Ground: Sendable, Hashable {
    /// Of what it is stated.
    public let subject: EntityID
    /// What is stated.
    public let relation: Relation
    /// Sixteen letters and digits, made of the fact with its end, its period, its status and its sources.
    public let mark: String
  }

  /// The facts of the model that concern the change, in the order of the ledger.
  ///
  /// Where one of them has another mark, one is gone or one has come, the plan is of another base.
  public var grounds: [Ground] {
    ledger.flatMap(\.facts).map { reference in
      let fact = before.branch.fact(reference)
      return Ground(subject: fact.subject, relation: fact.relation, mark: mark(reference, fact))
    }
  }

  private func mark(_ reference: FactRef, _ fact: Fact) -> String {
    let branch = before.branch
    let end =
      switch fact.to {
      case .open: ""
      case .date(let date): date.description
      case .event(let event): branch.id(of: event)
      }
    let sources = fact.attestations.map { "\(branch.id(of: $0.source)) L\($0.firstLine) \($0.certainty.word)" }
    let parts = [branch.id(of: reference).description, end, fact.period?.description ?? "", fact.status.words ?? ""]
    return FactID(joining: parts + sources.sorted()).description
  }
}
