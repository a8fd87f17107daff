public import Model

/// What was read to answer a question, as much of it as is wanted.
///
/// A question is one function; with a log that keeps nothing it only answers, with another it also says why.
public struct ReadLog: Sendable {
  /// What a log keeps.
  public enum Keeping: Sendable {
    case nothing
    /// Every fact once.
    case facts
    /// Every claim, as often as it is read.
    case claims
    /// Every claim that brings a fact not yet kept, and each fact that was looked for and not found.
    case claimsAndMissing
  }

  private let keeping: Keeping
  /// The facts read, in the order of reading, each once.
  public private(set) var facts: [FactRef] = []
  /// The claims read, in the order of reading.
  public private(set) var claims: [Claim] = []
  /// What was looked for and not found, each once.
  public private(set) var missing: [MissingFact] = []
  private var seen: Set<FactRef> = []

  /// A log of nothing yet.
  public init(keeping: Keeping = .nothing) {
    self.keeping = keeping
  }

  /// Takes down claims that count.
  public mutating func read(_ claims: [Claim]) {
    switch keeping {
    case .nothing: break
    case .facts:
      for claim in claims {
        for fact in claim.facts where seen.insert(fact).inserted { facts.append(fact) }
      }
    case .claims: self.claims += claims
    case .claimsAndMissing:
      for claim in claims where claim.facts.contains(where: { seen.insert($0).inserted }) {
        self.claims.append(claim)
      }
    }
  }

  /// Takes down that nothing holds in a list of claims, and that no source says that nothing does.
  mutating func missed(_ fact: MissingFact) {
    if case .claimsAndMissing = keeping, !missing.contains(fact) { missing.append(fact) }
  }
}

/// A relation of a thing of which nothing is stated that holds.
public struct MissingFact: Hashable, Sendable {
  /// The thing.
  public let entity: EntityID
  /// What is not stated of it.
  public let relation: Relation
  /// Whether the relation leads to the thing rather than from it.
  public let isInverse: Bool
}
