public import Model

extension Expression {
  /// Whether as a rule it depends on who comes.
  ///
  /// Some part asks for seats, kinds of partner or names, and it is not met whoever comes. What is left to discretion is a
  /// rule too.
  public var looksAtWhoComes: Bool {
    switch self {
    // Whoever is there is there: such a part asks for nobody.
    case .capacity(let capacity): !capacity.isOfMeeting
    case .entity, .eachKind: true
    case .all(let kind): EntityKind.sitting.contains(kind)
    case .list(let items): items.contains(where: \.looksAtWhoComes)
    case .set(_, let left, let right), .and(let left, let right): left.looksAtWhoComes || right.looksAtWhoComes
    case .or(.literal(.truth(.yes)), _), .or(_, .literal(.truth(.yes))), .quantified(.atLeast(0), _, _): false
    case .or(let left, let right): left.looksAtWhoComes || right.looksAtWhoComes
    case .conditional(_, let first, let second): first.looksAtWhoComes || second.looksAtWhoComes
    // A yes or no has nothing to choose from.
    case .filter(.quantified, _): false
    case .not(let inner), .filter(let inner, _), .quantified(_, let inner, _): inner.looksAtWhoComes
    case .step(_, let path): path.comesToWhoSits
    case .literal(.truth(let truth)): truth.reasons == .discretion
    default: false
    }
  }

  /// How many it asks for of things that it names one by one, and how many these are, where they are too few for it ever
  /// to be met: `at least 2 of (dcs)`; nil where they are not.
  public var askedBeyond: (wanted: Int, named: Int)? {
    if case .quantified(let quantifier, let set, nil) = self, set.isListOfThings {
      let named = Set(set.listed).count
      switch quantifier {
      case .atLeast(let wanted) where wanted > named, .exactly(let wanted) where wanted > named:
        return (Int(wanted), named)
      default: return nil
      }
    }
    return children.lazy.compactMap(\.askedBeyond).first
  }

  /// Whether as a rule of voting it depends on who votes for what is put to the vote.
  public var looksAtWhoVotes: Bool {
    switch self {
    case .capacity: true
    case .quantified(_, .capacity, _): true
    case .and(let left, let right), .or(let left, let right): left.looksAtWhoVotes || right.looksAtWhoVotes
    default: looksAtWhoComes
    }
  }

  /// Whether as the test of a rule on a meeting it asks who is there: a name, a capacity, or so many of a list.
  var asksWhoComes: Bool {
    switch self {
    case .entity, .capacity, .list, .eachKind, .quantified(_, _, nil): true
    case .step(_, let path): !path.isInverse && path.qualifier == nil && path.relation.definition.topic == .people
    case .and(let left, let right), .or(let left, let right): left.asksWhoComes || right.asksWhoComes
    case .not(let inner): inner.asksWhoComes
    default: false
    }
  }
}

extension Expression.Path {
  /// Whether what it comes to can sit at a table.
  fileprivate var comesToWhoSits: Bool {
    if qualifier != nil { return qualifier == .onBehalf || qualifier == .through }
    if isInverse {
      let kinds = relation.definition.subjects
      return kinds.isEmpty || !EntityKind.sitting.isDisjoint(with: kinds)
    }
    guard case .entity(let kinds) = relation.definition.object else { return false }
    return kinds.isEmpty || !EntityKind.sitting.isDisjoint(with: kinds)
  }
}

extension EntityKind {
  /// The kinds that can sit on a body.
  fileprivate static let sitting: Set<EntityKind> = [.organisation, .body, .post, .person]
}
