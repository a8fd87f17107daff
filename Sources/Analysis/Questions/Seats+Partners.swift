import Model

extension [Seat] {
  /// Takes away the place of its own of a partner or agency for which others sit: what a whole list does not name has none,
  /// and where no list is whole nobody knows whether it has one besides.
  mutating func settlePartners(isWhole: Bool) {
    let isAlone = map { seat in
      seat.officer == nil && !seat.isChoice && seat.agents.count == 1
        && seat.claims.allSatisfy { $0.relation == .partner || $0.relation == .relevantAgency }
    }
    var taken: [Int] = []
    for position in indices where isAlone[position] {
      guard let organisation = self[position].agents.first else { continue }
      let isSpokenFor = indices.contains { other in
        other != position && !isAlone[other] && self[other].isMember && self[other].speaks(for: organisation)
          && self[other].claims.contains { $0.relation == .member }
      }
      if isWhole, isSpokenFor {
        taken.append(position)
      } else if isWhole {
        // Whether it comes at all to a table whose whole list leaves it out, no source says.
        self[position].isStated = false
        self[position].truth = self[position].truth && .unknown(.notStated)
      } else if isSpokenFor {
        self[position].truth = self[position].truth && .unknown(.notStated)
      }
    }
    for position in taken.reversed() { remove(at: position) }
  }
}

extension Evaluation {
  /// The seats by which an organisation is there: those of its members and its own as a partner.
  ///
  /// It is not there by one who observes, advises or is invited. Where the papers make it an adviser itself and the rule
  /// names it all the same, no source says whether that seat is meant.
  func seats(
    _ meant: [MeantSeat], ofOrganisation organisation: EntityID, among seats: [Seat]
  ) -> [MeantSeat] {
    let members = meant.filter { place in
      let seat = seats[place.position]
      return !seat.isBeside || seat.claims.contains { capacities(of: $0).isEmpty }
    }
    if !members.isEmpty { return members }
    return meant.filter { seats[$0.position].agents.contains(organisation) }
      .map { MeantSeat(position: $0.position, truth: $0.truth && .unknown(.notStated)) }
  }
}

extension [Seat] {
  /// A seat that one of several has is perhaps the seat of one of them that is told of besides.
  mutating func doubtOverlaps() {
    for index in indices where self[index].isChoice && self[index].isMember {
      let isTold = indices.contains { other in
        other != index && (!self[other].isChoice || other < index)
          && self[other].agents.prefix(self[other].isChoice ? .max : 1).contains(where: self[index].agents.contains)
      }
      if isTold { self[index].truth = self[index].truth && .unknown(.notStated) }
    }
  }
}
