import Model

/// Who may come for an organisation or a body that has a seat, where no paper says who does.
extension Evaluation {
  /// Notes who may sit in each seat.
  mutating func addSpeakers(to seating: inout Seating) throws(Stop) {
    for position in seating.seats.indices {
      seating.seats[position].speakers = try speakers(for: seating.seats[position])
    }
  }

  /// Those who may sit in a seat of an organisation: its posts, its parts, theirs, and whoever holds these posts; of a body
  /// its members, its partners and its chairs.
  ///
  /// Nobody where a paper names the one by whom it takes part.
  private mutating func speakers(for seat: Seat) throws(Stop) -> Set<EntityID> {
    guard seat.officer == nil, !seat.agents.isEmpty,
      seat.agents.allSatisfy({ view.branch.kind(of: $0) == .organisation || view.branch.kind(of: $0) == .body })
    else { return [] }
    guard seat.isChoice else { return try everyone(inside: seat.agents) }
    // Of several whose seat it may be one may come for another.
    var found: Set<EntityID> = []
    for agent in seat.agents { found.formUnion(try everyone(inside: [agent])) }
    return found
  }

  /// All who are of some organisations or bodies, or of one that is, but for these themselves.
  private mutating func everyone(inside agents: [EntityID]) throws(Stop) -> Set<EntityID> {
    var found: Set<EntityID> = []
    var waiting = agents
    while let agent = waiting.popLast() {
      for other in try inside(agent) where found.insert(other).inserted { waiting.append(other) }
    }
    return found.subtracting(agents)
  }

  /// Leaves it open whether those who come without a seat of their own come for whom they may.
  func seat(speakersAmong comers: [Attendee], _ seating: inout Seating) {
    let comers = comers.compactMap(\.agent).filter { agent in
      !seating.seats.contains { $0.agents.contains(agent) && $0.isOf(agent) == .yes && $0.truth == .yes }
    }
    for position in seating.seats.indices where seating.seats[position].isFilled == .no {
      guard comers.contains(where: seating.seats[position].speakers.contains) else { continue }
      seating.seats[position].isFilled = .unknown(.notStated)
      seating.seats[position].isBySpeaker = true
    }
  }

  /// Those who are of an organisation or a body, or may be, or hold a post.
  private mutating func inside(_ agent: EntityID) throws(Stop) -> [EntityID] {
    func values(_ relation: Relation) -> [EntityID] {
      view.claimList(of: agent, relation).live.flatMap { agents(of: $0) }
    }
    switch view.branch.kind(of: agent) {
    case .organisation:
      let parts = try subjects(of: .parent, naming: agent).filter { view.branch.kind(of: $0) == .organisation }
      return try subjects(of: .organisation, naming: agent) + parts
    case .body:
      return try subjects(of: .organisation, naming: agent)
        + [Relation.member, .partner, .chair, .viceChair].flatMap { values($0) }
    case .post: return values(.holder)
    default: return []
    }
  }

  /// Those of which a statement names a thing, alone or as one of several, or in its turn.
  private mutating func subjects(of relation: Relation, naming agent: EntityID) throws(Stop) -> [EntityID] {
    let open = try choices(naming: agent, relation).filter { agents(of: $0).contains(agent) }
    return (view.claimList(about: agent, relation).live + open).map(\.subject)
  }
}
