import Model

/// An organisation that comes or leaves, and those who sit for it: one thing under two names.
extension Evaluation {
  /// Ways to meet a rule without those that another is part of: who sits for an organisation does for it.
  func withoutDoubles(_ fixes: [[QuorumMove]], _ seats: [Seat]) -> [[QuorumMove]] {
    let fixes = fixes.map { $0.map { whole($0, seats) } }
    return fixes.enumerated().filter { position, fix in
      !fixes.enumerated().contains { other in
        guard other.offset != position, let isLess = isPart(other.element, of: fix) else { return false }
        return isLess || isPlainer(other, than: (position, fix))
      }
    }.map(\.element)
  }

  /// Those who are needed and those who could leave, each once: an organisation is not told beside all who sit for it, nor
  /// who sits for an organisation that could leave as a whole.
  func withoutDoubles(
    _ needed: [QuorumMove], _ free: [QuorumMove], _ seats: [Seat]
  ) -> (needed: [QuorumMove], free: [QuorumMove]) {
    func own(_ move: QuorumMove) -> Set<Int> { Set(whole(move, seats).seats.filter { seats[$0].isStated }) }
    func single(_ moves: [QuorumMove]) -> Set<Int> {
      Set(moves.filter { $0.seats.count == 1 && !isOfMany($0) }.flatMap(\.seats))
    }
    let ones = single(needed)
    let wholes = free.filter { isOfMany($0) }.map { own($0) }.filter { $0.count > 1 }
    let others = single(free)
    return (
      needed.filter { !isOfMany($0) || own($0).isEmpty || !ones.isSuperset(of: own($0)) },
      free.filter { move in
        if isOfMany(move) { return own(move).count != 1 || !others.isSuperset(of: own(move)) }
        return move.seats.isEmpty || !wholes.contains { $0.isSuperset(of: move.seats) }
      }
    )
  }

  /// An organisation that is at the table by a place of no member, with all who sit for it.
  private func whole(_ move: QuorumMove, _ seats: [Seat]) -> QuorumMove {
    guard let agent = move.agent, isOfMany(move), move.seats.allSatisfy({ !seats[$0].isStated }) else { return move }
    let others = seats.indices.filter { seats[$0].isStated && seats[$0].speaks(for: agent) }
    return QuorumMove(agent: agent, kind: move.kind, seats: (move.seats + others).uniqued().sorted(), comes: move.comes)
  }

  /// Whether a move is of an organisation, which may have several seats.
  private func isOfMany(_ move: QuorumMove) -> Bool {
    move.agent.map { view.branch.kind(of: $0) == .organisation } ?? true
  }

  /// Whether some moves are fewer than others, seat by seat; nil where they are not among them.
  private func isPart(_ moves: [QuorumMove], of others: [QuorumMove]) -> Bool? {
    func seats(_ moves: [QuorumMove], _ comes: Bool) -> Set<Int> {
      Set(moves.filter { $0.comes == comes }.flatMap(\.seats))
    }
    let mine = [true, false].map { seats(moves, $0) }
    let theirs = [true, false].map { seats(others, $0) }
    guard (moves + others).allSatisfy({ !$0.seats.isEmpty }), zip(mine, theirs).allSatisfy({ $0.isSubset(of: $1) })
    else { return nil }
    return mine != theirs
  }

  private func isPlainer(
    _ one: (offset: Int, element: [QuorumMove]), than other: (offset: Int, element: [QuorumMove])
  ) -> Bool {
    let (mine, theirs) = (one.element.count { isOfMany($0) }, other.element.count { isOfMany($0) })
    return mine == theirs ? one.offset < other.offset : mine < theirs
  }
}
