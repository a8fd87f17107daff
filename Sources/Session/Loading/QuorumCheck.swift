import Language
import Model

/// Quorums that would be met or not whoever comes: no rule for a meeting, however they are worded.
struct QuorumCheck {
  /// The statements that never look at who comes.
  private(set) var mistakes: [FactRef] = []

  init(_ branch: Branch) {
    for body in branch.entities(.body) {
      mistakes += branch.facts(of: body, .quorum).filter { fact in
        branch.expression(branch.value(fact)).map { !$0.looksAtWhoComes } ?? false
      }
    }
  }
}

extension Expression {
  /// Whether some part of it asks for seats, kinds of partner or names; what is left to discretion is a rule too.
  fileprivate var looksAtWhoComes: Bool {
    switch self {
    case .entity, .capacity, .eachKind: true
    case .all(let kind): EntityKind.sitting.contains(kind)
    case .list(let items): items.contains(where: \.looksAtWhoComes)
    case .set(_, let left, let right), .and(let left, let right), .or(let left, let right):
      left.looksAtWhoComes || right.looksAtWhoComes
    case .conditional(_, let first, let second): first.looksAtWhoComes || second.looksAtWhoComes
    case .not(let inner), .filter(let inner, _), .quantified(_, let inner, _): inner.looksAtWhoComes
    case .step(_, let path): path.comesToWhoSits
    case .literal(.truth(let truth)): truth.reasons == .discretion
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
