import Model

extension [Seat] {
  /// Takes away the place of its own of a partner or agency for which others sit: what a whole list does not name has none,
  /// and where no list is whole nobody knows whether it has one besides.
  mutating func settlePartners(isWhole: Bool) {
    var taken: [Int] = []
    for position in indices where !self[position].isChoice {
      let seat = self[position]
      let isElsewhere = sitsForAnother(position)
      guard let organisation = seat.agents.first, seat.officer != nil ? isWhole : seat.agents.count == 1,
        seat.claims.contains(where: { $0.relation == .partner || $0.relation == .relevantAgency })
      else { continue }
      // Where a statement gives it a seat as a member too, that counts as far as it holds.
      let asMember = seat.truth(by: .member)
      if asMember == .yes { continue }
      let spoken = areSpoken(for: organisation, besides: position)
      if seat.officer != nil, !isElsewhere {
        // Whether the officer has a seat beside the one that a whole list gives another of the organisation, no source says.
        if spoken != .no { self[position].truth = asMember || (seat.truth && .unknown(.notStated)) }
        continue
      }
      if isWhole, spoken == .yes {
        self[position].truth = asMember
        if asMember == .no { taken.append(position) }
      } else if isElsewhere {
        self[position].truth = asMember || (seat.truth && .unknown(.notStated))
      } else if isWhole, asMember == .no {
        // Whether it comes at all to a table whose whole list leaves it out, no source says.
        self[position].isStated = false
        self[position].truth = seat.truth && .unknown(.notStated)
      } else if isWhole || spoken != .no {
        self[position].truth = asMember || (seat.truth && .unknown(.notStated))
      }
    }
    for position in taken.reversed() { remove(at: position) }
  }

  /// Whether the one by whom an organisation takes part sits as a member for another, by a row that says so.
  private func sitsForAnother(_ position: Int) -> Bool {
    guard let officer = self[position].officer, let organisation = self[position].agents.first else { return false }
    return indices.contains { other in
      other != position && self[other].isMember && self[other].agents.first == officer
        && self[other].claims.allSatisfy { claim in
          claim.qualification(.onBehalf)?.entity.map { $0 != organisation } ?? false
        }
    }
  }

  /// Whether a member sits for an organisation besides the seat that is its own.
  fileprivate func areSpoken(for organisation: EntityID, besides position: Int) -> Truth {
    indices.reduce(.no) { truth, other in
      guard other != position, self[other].isMember else { return truth }
      return truth || (self[other].truth(by: .member) && self[other].isOf(organisation))
    }
  }
}

extension Evaluation {
  /// The seats by which an organisation is there: those of its members and its own as a partner.
  ///
  /// It is not there by one who observes, advises or is invited. Where the papers make it an adviser itself and the rule
  /// names it all the same, no source says whether that seat is meant.
  func seats(
    _ meant: [MeantSeat], ofOrganisation organisation: EntityID, in seating: Seating
  ) -> [MeantSeat] {
    let seats = seating.seats
    let members = meant.compactMap { place -> MeantSeat? in
      let claims = seats[place.position].claims
      if !claims.contains(where: isBeside) { return place }
      // By what makes it more than an adviser it is there as surely as that holds; as a partner not where others sit for it.
      let spoken = seats.areSpoken(for: organisation, besides: place.position)
      let truth = claims.filter { !isBeside($0) }.reduce(Truth.no) { truth, claim in
        let isTaken = spoken != .no && claim.relation != .member
        return truth || (claim.truth && (isTaken ? seating.isWhole ? !spoken : .unknown(.notStated) : .yes))
      }
      return truth == .no ? nil : MeantSeat(position: place.position, truth: place.truth && truth)
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

  /// Who sits for an organisation by one statement perhaps does so in the seat that one of several has, by another.
  mutating func shareOrganisations() {
    let stated = self
    for (index, seat) in stated.enumerated() {
      for (position, other) in stated.enumerated() where position != index && (seat.isChoice || other.isChoice) {
        guard seat.mayBeOf(oneIn: other) else { continue }
        let organisations = other.claims.compactMap { $0.qualification(.onBehalf)?.entity }
        for organisation in organisations where self[index].isOf(organisation) == .no {
          self[index].organisations.append(organisation)
          self[index].doubts[organisation] = .notStated
        }
      }
    }
  }
}

extension Seat {
  /// Whether one member may have both: one of several is any of these.
  fileprivate func mayBeOf(oneIn other: Seat) -> Bool {
    guard claims.contains(where: { $0.relation == .member }), other.claims.contains(where: { $0.relation == .member })
    else { return false }
    let (mine, theirs) = (agents.prefix(isChoice ? .max : 1), other.agents.prefix(other.isChoice ? .max : 1))
    return mine.contains { theirs.contains($0) }
  }
}

extension Seat {
  /// Whether the rows that give it say that it is of another organisation than the one that takes part by whoever sits in it.
  func sitsForAnother(than other: Seat) -> Bool {
    guard other.officer != nil, let organisation = other.agents.first, agents.first != organisation else {
      return false
    }
    let behalf = claims.compactMap { $0.qualification(.onBehalf)?.entity }
    return behalf.count == claims.count && !behalf.contains(organisation)
  }
}
