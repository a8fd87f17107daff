public import Model

/// A deputy who may stand in for one of several, as it is taken to do.
struct DeputyChoice {
  /// Positions of the seats for one of which it may come.
  let seats: [Int]
  /// For each of them, whether it counts there.
  let truths: [Truth]
  /// The one that it is taken to fill.
  let taken: Int
  /// Whether it acts for one of them alone, and no paper says for which.
  let isOfOne: Bool
  /// Whether the one that it acts for may be there itself, or have no seat.
  let isVain: Bool
  /// Whether the one that it is taken to fill is filled without it.
  var before: Truth

  /// Whether it counts in a seat.
  func truth(at position: Int) -> Truth {
    seats.firstIndex(of: position).map { truths[$0] } ?? .no
  }
}

extension Seating {
  /// The deputy who comes for those who have some seats, where each that is filled is so by one and the same, and no other
  /// place may be the deputy's; nil otherwise.
  public func standIn(at positions: [Int]) -> EntityID? {
    let filled = positions.filter { seats[$0].isFilled != .no }
    guard let first = filled.first, let deputy = seats[first].standIns.first,
      filled.allSatisfy({ seats[$0].standIns.first == deputy && seats[$0].isFilled == .yes }),
      !deputyChoices.contains(where: { filled.contains($0.taken) })
    else { return nil }
    return deputy
  }

  /// Lets a deputy stand in for another where the one in whose place it was taken to come does so, and leave where it is
  /// taken to leave.
  mutating func settleDeputies(at position: Int, _ comes: Bool) {
    seats[position].standIns = []
    if comes {
      for index in deputyChoices.indices where deputyChoices[index].taken == position {
        deputyChoices[index].before = .yes
      }
    } else {
      deputyChoices.removeAll { $0.taken == position }
    }
  }
}

extension Meeting {
  /// The most ways in which deputies may stand in that are tried.
  private static var mostWays: Int { 256 }

  /// The meeting in every way in which its deputies of several may stand in for them; nil where there are too many.
  var deputised: [Meeting]? {
    var empty = self
    for choice in seating.deputyChoices {
      empty.seating.seats[choice.taken].isFilled = choice.before
      empty.ballot?.cast[choice.taken] = choice.before && seating.seats[choice.taken].hasVote
      empty.ballot?.there[choice.taken] = choice.before
    }
    var ways = [empty]
    // Whom one acts for is not hers to choose; who acts for several does not come for one who has a deputy already.
    for choice in seating.deputyChoices.filter(\.isOfOne) + seating.deputyChoices.filter({ !$0.isOfOne }) {
      ways = ways.flatMap { $0.ways(of: choice) }
      if ways.count > Self.mostWays { return nil }
    }
    return ways
  }

  private func ways(of choice: DeputyChoice) -> [Meeting] {
    let free = choice.isOfOne ? choice.seats : choice.seats.filter { seating.seats[$0].isFilled != .yes }
    let ways = free.map { position in
      var way = self
      let truth = choice.truth(at: position)
      way.seating.seats[position].isFilled = seating.seats[position].isFilled || truth
      if let ballot {
        way.ballot?.cast[position] = ballot.cast[position] || (truth && seating.seats[position].hasVote)
        way.ballot?.there[position] = ballot.there[position] || truth
      }
      return way
    }
    return free.isEmpty || choice.isVain ? ways + [self] : ways
  }
}
