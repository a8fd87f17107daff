import Model

/// Who may come for an organisation or a body that has a seat, where no paper says who does.
extension Evaluation {
  /// Those who may sit in a seat of an organisation: its posts, its parts, theirs, and whoever holds these posts; of a body
  /// its members, its partners and its chairs.
  ///
  /// Nobody where a paper names the one by whom it takes part.
  func speakers(for seat: Seat) -> Set<EntityID> {
    guard seat.officer == nil, !seat.agents.isEmpty,
      seat.agents.allSatisfy({ view.branch.kind(of: $0) == .organisation || view.branch.kind(of: $0) == .body })
    else { return [] }
    var found: Set<EntityID> = []
    var waiting = seat.agents
    while let agent = waiting.popLast() {
      for other in inside(agent) where found.insert(other).inserted { waiting.append(other) }
    }
    return found.subtracting(seat.agents)
  }

  /// Leaves it open whether those who come without a seat of their own come for whom they may.
  func seat(speakers strangers: [Attendee], _ seating: inout Seating) {
    for position in seating.seats.indices where seating.seats[position].isFilled == .no {
      let speakers = seating.seats[position].speakers
      guard strangers.contains(where: { $0.agent.map(speakers.contains) ?? false }) else { continue }
      seating.seats[position].isFilled = .unknown(.notStated)
      seating.seats[position].isBySpeaker = true
    }
  }

  /// Those who are of an organisation or a body, or hold a post.
  private func inside(_ agent: EntityID) -> [EntityID] {
    func subjects(_ relation: Relation) -> [EntityID] { view.claimList(about: agent, relation).live.map(\.subject) }
    func values(_ relation: Relation) -> [EntityID] {
      view.claimList(of: agent, relation).live.flatMap { agents(of: $0) }
    }
    switch view.branch.kind(of: agent) {
    case .organisation:
      return subjects(.organisation) + subjects(.parent).filter { view.branch.kind(of: $0) == .organisation }
    case .body: return subjects(.organisation) + [Relation.member, .partner, .chair, .viceChair].flatMap { values($0) }
    case .post: return values(.holder)
    default: return []
    }
  }
}
