public import Model

extension Evaluation {
  /// Everything stated of a thing and everything that names it, for all dates, in the order of time.
  ///
  /// Statements without a date come first. What sort of thing it is, aliases and headings are left out: they are
  /// no history. What was stated before and after one of its things changed its name is told in parts.
  public mutating func history(of entity: EntityID) throws(Stop) -> [Standing] {
    let own = view.branch.facts(of: entity).filter { fact in
      let relation = view.branch.fact(fact).relation
      return ![.name, .alias, .kind, .heading, .lines].contains(relation)
    }
    let others = view.branch.facts(about: entity).filter { fact in
      let relation = view.branch.fact(fact).relation
      return relation.definition.topic != .documents || relation == .ends || relation == .begins
    }
    var standings: [Standing] = []
    for relation in Schema.all {
      for facts in [own, others] {
        let chosen = facts.filter { view.branch.fact($0).relation == relation }
        try budget.spend(1 + chosen.count)
        standings += view.standings(chosen)
      }
    }
    recorder.read(standings)
    standings = standings.flatMap { view.parts(of: $0, besides: entity) }
    return standings.enumerated().sorted { first, second in
      let (one, other) = (start(first.element), start(second.element))
      return one == other ? first.offset < second.offset : one < other
    }.map(\.element)
  }

  /// The first day of a statement's life, as far as any source says; of what an event does the event's day.
  private func start(_ standing: Standing) -> Int32 {
    if [.ends, .begins].contains(standing.relation), let edge = view.branch.day(of: standing.subject), !edge.isNever {
      return edge.days.start.number
    }
    for reference in standing.facts where !standing.isPart {
      let fact = view.branch.fact(reference)
      if let edge = view.branch.edge(fact.from, isEnd: false) { return edge.days.start.number }
      if let edge = view.branch.edge(fact.to, isEnd: true), standing.relation == .exists {
        return edge.days.start.number
      }
    }
    if case .date(let date) = standing.value { return date.range.start.number }
    return standing.attested?.start.number ?? .min
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
  public let standings: [Standing]
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
      ? try listing(about: entity, .predecessor).standings : try listing(of: entity, .predecessor).standings
    let (mine, theirs): (Relation, Relation) = isLater ? (.ends, .begins) : (.begins, .ends)
    let events = try listing(about: entity, mine).standings
    var found: [Kin] = []
    for standing in stated {
      guard let other = isLater ? standing.subject : standing.value.entity else { continue }
      let joint = events.first { event in
        view.branch.facts(of: event.subject, theirs).contains { view.branch.value($0).entity == other }
      }
      found.append(
        Kin(
          entity: other, neighbour: entity, distance: distance, event: joint?.subject,
          standings: [standing] + (joint.map { [$0] } ?? [])))
    }
    for event in events {
      for other in try listing(of: event.subject, theirs).standings {
        guard let thing = other.value.entity, !found.contains(where: { $0.entity == thing }) else { continue }
        found.append(
          Kin(entity: thing, neighbour: entity, distance: distance, event: event.subject, standings: [event, other]))
      }
    }
    return found
  }
}
