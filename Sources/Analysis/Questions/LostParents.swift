public import Model

extension Evaluation {
  /// What a body was part of, where all of it has ended.
  public mutating func lostParents(of body: EntityID) throws(Stop) -> [Claim] {
    let parents = try claimList(of: body, .parent)
    guard parents.live.isEmpty else { return [] }
    return parents.claims.filter { claim in
      if case .ended = claim.phase { return true }
      return false
    }
  }

  /// What a body was part of, where all of it has ended and no source for a later time speaks of the body.
  ///
  /// Whether such a body goes on is not known; what was stated of it stands, with that caution. What other things say of
  /// it, as that they may be the same, and what is only assumed, does not count as speaking of it.
  public mutating func uncertainParents(of body: EntityID) throws(Stop) -> [Claim] {
    guard view.life(of: body).0 != .no else { return [] }
    let lost = try lostParents(of: body)
    let ends = lost.compactMap { claim -> Day? in
      if case .ended(let boundary?) = claim.phase { return boundary.days.start }
      return nil
    }
    guard let end = ends.max() else { return lost }
    let isSpokenOf = view.claims(view.branch.facts(of: body)).contains { claim in
      claim.certainty != .assumed && claim.periods.contains { $0.range.last >= end }
    }
    return isSpokenOf ? [] : lost
  }
}
