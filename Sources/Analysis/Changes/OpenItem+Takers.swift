public import Model

extension OpenItem {
  /// The kinds of thing to one of which what it is about may be handed; empty where nothing is left to hand over.
  public func takers(in ledger: [Plan.Line]) -> Set<EntityKind> {
    let relations = lines.map { ledger[$0].claim.relation }.uniqued()
    let kinds: [Set<EntityKind>]
    switch kind {
    case .namesLeaver: kinds = relations.map { $0.definition.object.named }
    case .orphan, .shareOf, .seatLeft: kinds = relations.map(\.definition.object.kinds)
    case .share(let relation) where relation.definition.isMany: kinds = [Set(relation.definition.subjects)]
    default: return []
    }
    return kinds.dropFirst().reduce(kinds.first ?? []) { $0.intersection($1) }
  }
}

extension ObjectShape {
  /// The kinds of thing that may stand as the object; all of them where any may, and none of what is no thing.
  fileprivate var kinds: Set<EntityKind> {
    switch self {
    case .entity(let kinds), .entityOrText(let kinds): Set(kinds.isEmpty ? EntityKind.allCases : kinds)
    default: []
    }
  }

  /// The kinds of thing that the object may be or name.
  fileprivate var named: Set<EntityKind> {
    self == .expression || self == .condition ? [.organisation, .body, .post] : kinds
  }
}
