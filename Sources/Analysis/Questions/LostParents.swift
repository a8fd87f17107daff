public import Model

extension Evaluation {
  /// What a body was part of, where all of it has ended.
  public mutating func lostParents(of body: EntityID) throws(Stop) -> [Standing] {
    let parents = try listing(of: body, .parent)
    guard parents.live.isEmpty else { return [] }
    return parents.standings.filter { standing in
      if case .ended = standing.phase { return true }
      return false
    }
  }

  /// What a body was part of, where all of it has ended and no source for a later time speaks of the body.
  ///
  /// Whether such a body goes on is not known; what was stated of it stands, with that caution. What other things say of
  /// it, as that they may be the same, and what is only assumed, does not count as speaking of it.
  public mutating func uncertainParents(of body: EntityID) throws(Stop) -> [Standing] {
    guard view.life(of: body).0 != .no else { return [] }
    let lost = try lostParents(of: body)
    let ends = lost.compactMap { standing -> Day? in
      if case .ended(let edge?) = standing.phase { return edge.days.start }
      return nil
    }
    guard let end = ends.max() else { return lost }
    let isSpokenOf = view.standings(view.branch.facts(of: body)).contains { standing in
      standing.certainty != .assumed && standing.periods.contains { $0.range.last >= end }
    }
    return isSpokenOf ? [] : lost
  }
}
