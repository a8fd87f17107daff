public import Model

extension Evaluation {
  /// Everything stated of a thing and everything that names it, for all dates, in the order of time.
  ///
  /// Statements without a date come first. What sort of thing it is, aliases and headings are left out: they are
  /// no history. What was stated before and after one of its things changed its name is told in parts.
  public mutating func history(of entity: EntityID) throws(Stop) -> [Claim] {
    let own = view.branch.facts(of: entity).filter { fact in
      let relation = view.branch.fact(fact).relation
      return ![.name, .alias, .kind, .heading, .lines].contains(relation)
    }
    let others = view.branch.facts(about: entity).filter { fact in
      let relation = view.branch.fact(fact).relation
      return relation.definition.topic != .documents || relation == .ends || relation == .begins
    }
    var claims: [Claim] = []
    for relation in Relation.allCases {
      for facts in [own, others] {
        let chosen = facts.filter { view.branch.fact($0).relation == relation }
        try budget.spend(1 + chosen.count)
        claims += view.claims(chosen)
      }
    }
    log.read(claims)
    claims = claims.flatMap { view.parts(of: $0, besides: entity) }
    return claims.enumerated().sorted { first, second in
      let (one, other) = (start(first.element), start(second.element))
      return one == other ? first.offset < second.offset : one < other
    }.map(\.element)
  }

  /// The first day of a statement's life, as far as any source says; of what an event does the event's day.
  private func start(_ claim: Claim) -> Int32 {
    if [.ends, .begins].contains(claim.relation), let boundary = view.branch.day(of: claim.subject), !boundary.isNever {
      return boundary.days.start.number
    }
    for reference in claim.facts where !claim.isPart {
      let fact = view.branch.fact(reference)
      if let boundary = view.branch.boundary(fact.from, isEnd: false) { return boundary.days.start.number }
      if let boundary = view.branch.boundary(fact.to, isEnd: true), claim.relation == .exists {
        return boundary.days.start.number
      }
    }
    if case .date(let date) = claim.value { return date.range.start.number }
    return claim.attested?.start.number ?? .min
  }
}

/// Something that came before or after another thing, at first hand or through others.
public struct Kin: Sendable {
  /// What came before or after.
  public let entity: EntityID
  /// The thing it came directly before or after.
  public let neighbour: EntityID
  /// How many steps away it is, from one on.
  public let distance: Int
  /// The event that made the one of the other, where a source tells of one.
  public let event: EntityID?
  /// What says so.
  public let claims: [Claim]
}

extension Evaluation {
  /// What came before a thing, or after it: the nearest first, then what came before or after these.
  ///
  /// By what is stated to follow what, and by events that end one thing and begin another.
  public mutating func kin(of entity: EntityID, isLater: Bool) throws(Stop) -> [Kin] {
    var found: [Kin] = []
    var waiting = [(entity, 1)]
    var seen: Set<EntityID> = [entity]
    while !waiting.isEmpty, found.count < 100 {
      let (next, distance) = waiting.removeFirst()
      for kin in try neighbours(of: next, distance, isLater: isLater) where seen.insert(kin.entity).inserted {
        found.append(kin)
        waiting.append((kin.entity, distance + 1))
      }
    }
    return found
  }

  private mutating func neighbours(
    of entity: EntityID, _ distance: Int, isLater: Bool
  ) throws(Stop) -> [Kin] {
    let stated =
      isLater
      ? try claimList(about: entity, .predecessor).claims : try claimList(of: entity, .predecessor).claims
    let (mine, theirs): (Relation, Relation) = isLater ? (.ends, .begins) : (.begins, .ends)
    let events = try claimList(about: entity, mine).claims
    var found: [Kin] = []
    for claim in stated {
      guard let other = isLater ? claim.subject : claim.value.entity else { continue }
      let joint = events.first { event in
        view.branch.facts(of: event.subject, theirs).contains { view.branch.value($0).entity == other }
      }
      found.append(
        Kin(
          entity: other, neighbour: entity, distance: distance, event: joint?.subject,
          claims: [claim] + (joint.map { [$0] } ?? [])))
    }
    for event in events {
      for other in try claimList(of: event.subject, theirs).claims {
        guard let thing = other.value.entity, !found.contains(where: { $0.entity == thing }) else { continue }
        found.append(
          Kin(entity: thing, neighbour: entity, distance: distance, event: event.subject, claims: [event, other]))
      }
    }
    return found
  }
}
