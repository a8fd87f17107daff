public import Model

/// Where routes begin, and who sits there.
extension Evaluation {
  /// The bodies in which some routes are stated to begin now, each once, in the order of the routes.
  public mutating func beginnings(of routes: [EntityID]) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    for route in routes where view.life(of: route).0 != .no {
      if try firstStatement(of: route) != nil { continue }
      found += try claimList(of: route, .raisedIn).live.flatMap { agents(of: $0.value) }
      found += try levels(of: route).first?.flatMap(\.from.agents) ?? []
    }
    return found.uniqued().filter { view.branch.kind(of: $0) == .body && view.life(of: $0).0 != .no }
  }

  /// The ways in which someone has a place in a body as a partner, a member, a relevant agency or its chair.
  public mutating func seats(of agent: EntityID, on body: EntityID) throws(Stop) -> SeatWays {
    try ways(of: agent, to: body, by: [.partner, .member, .relevantAgency, .chair])
  }
}
