import Model

/// Who comes in the place of a member, and whether that counts.
extension Evaluation {
  /// Seats each deputy in the place of one member who is not there: who acts for several stands in for one of them.
  func stand(
    in deputies: [(EntityID, Set<EntityID>)], _ counts: Truth, _ seating: inout Seating, _ strangers: inout [Attendee]
  ) {
    var places: [(deputy: EntityID, own: [Int])] = []
    for (deputy, members) in deputies {
      let own = seating.seats.indices.filter { !members.isDisjoint(with: seating.seats[$0].agents) }
      if own.isEmpty { continue }
      // Who sits there already does not come for another as well.
      if seating.seats.contains(where: { $0.isFilled == .yes && $0.isMember && $0.isOf(deputy) == .yes }) { continue }
      strangers.removeAll { $0 == .agent(deputy) }
      places.append((deputy, own.filter { seating.seats[$0].isFilled != .yes }))
    }
    // Who has the least choice is seated first.
    for (deputy, own) in places.sorted(by: { $0.own.count < $1.own.count }) {
      let free = own.filter { seating.seats[$0].isFilled == .no }
      guard let first = free.first ?? own.first else { continue }
      seating.seats[first].isFilled = seating.seats[first].isFilled || counts
      seating.seats[first].standIns = [deputy] + view.claimList(of: deputy, .holder).live.compactMap(\.value.entity)
      if own.count > 1 { seating.deputyChoices.append((own, first)) }
    }
  }

  /// Of those named to come, who acts for whom.
  mutating func deputies(among attendance: Attendance) throws(Stop) -> [(EntityID, Set<EntityID>)] {
    guard case .only(let named) = attendance else { return [] }
    var found: [(EntityID, Set<EntityID>)] = []
    for case .agent(let agent) in named {
      let members = Set(try claimList(of: agent, .actsFor).live.compactMap(\.value.entity))
      if !members.isEmpty { found.append((agent, members)) }
    }
    return found
  }

  /// Whether deputies count on a body, as far as its papers say.
  mutating func deputiesCount(on body: EntityID) throws(Stop) -> Truth {
    guard let claim = try claimList(of: body, .deputies).live.first, case .word(let word) = claim.value else {
      return .unknown(.notStated)
    }
    return view.branch.text(word) == "count" ? claim.truth : .no
  }
}
