import Model

/// Someone who acts for others, and for whom.
struct Deputy {
  let agent: EntityID
  /// Those it acts for, each with whether it does.
  let members: [(agent: EntityID, truth: Truth)]
  /// Whether it acts for one of them alone, and no paper says for which.
  let isOfOne: Bool

  /// Whether it may come for whoever has a seat.
  func acts(for seat: Seat) -> Truth {
    members.reduce(.no) { $0 || (seat.agents.contains($1.agent) ? $1.truth && seat.isOf($1.agent) : .no) }
  }
}

/// Who comes in the place of a member, and whether that counts.
extension Evaluation {
  /// Seats each deputy in the place of one member who is not there: who acts for several stands in for one of them.
  func stand(
    in deputies: [Deputy], _ counts: Truth, _ seating: inout Seating, _ strangers: inout [Attendee]
  ) {
    var places: [(deputy: Deputy, own: [Int], counts: Truth, isVain: Bool)] = []
    for deputy in deputies {
      let own = seating.seats.indices.filter { deputy.acts(for: seating.seats[$0]) != .no }
      if own.isEmpty { continue }
      // Who sits there already does not come for another as well.
      let isSitting = isSitting(deputy.agent, seating)
      if isSitting == .yes { continue }
      let free = own.filter { seating.seats[$0].isFilled != .yes && !seating.inPerson.contains($0) }
      // Where all for whom it acts are there themselves, it may be a member of whom no paper tells.
      if !free.isEmpty { strangers.removeAll { $0 == .agent(deputy.agent) } }
      let isSeated = deputy.members.allSatisfy { member in
        own.contains { seating.seats[$0].agents.contains(member.agent) }
      }
      // The one it acts for may be there itself, or have no seat.
      let isVain = deputy.isOfOne && (free.count < own.count || !isSeated)
      places.append((deputy, free, counts && !isSitting, isVain))
    }
    // Who has the least choice is seated first.
    for (deputy, own, counts, isVain) in places.sorted(by: { $0.own.count < $1.own.count }) {
      let free = own.filter { seating.seats[$0].isFilled == .no }
      guard let first = free.first(where: { deputy.acts(for: seating.seats[$0]) == .yes }) ?? free.first ?? own.first
      else { continue }
      let truths = own.map { counts && deputy.acts(for: seating.seats[$0]) }
      let choice = DeputyChoice(
        seats: own, truths: truths, taken: first, isOfOne: deputy.isOfOne, isVain: isVain,
        before: seating.seats[first].isFilled)
      let isSure: Truth = isVain && own.count == 1 ? .unknown(.notStated) : .yes
      seating.seats[first].isFilled = seating.seats[first].isFilled || (choice.truth(at: first) && isSure)
      let holders = view.claimList(of: deputy.agent, .holder).live
      seating.seats[first].standIns = [deputy.agent] + holders.compactMap(\.value.entity)
      if own.count > 1 { seating.deputyChoices.append(choice) }
    }
  }

  /// Whether one who comes has a seat as a member; of who chairs or advises, and is no member for certain, nobody knows whether
  /// they come for another too.
  private func isSitting(_ agent: EntityID, _ seating: Seating) -> Truth {
    seating.seats.reduce(.no) { truth, seat in
      guard seat.isFilled != .no, seat.isOf(agent) != .no else { return truth }
      return truth || (seat.isMember ? seat.truth && seat.isFilled && seat.isOf(agent) : .unknown(.notStated))
    }
  }

  /// Of those named to come, who acts for whom.
  mutating func deputies(among attendance: Attendance) throws(Stop) -> [Deputy] {
    guard case .only(let named) = attendance else { return [] }
    var found: [Deputy] = []
    for case .agent(let agent) in named {
      let claims = try claimList(of: agent, .actsFor).live
      let members = claims.flatMap { claim in agents(of: claim).map { (agent: $0, truth: claim.truth) } }
      let isOfOne = claims.contains { agents(of: $0).count > 1 }
      if !members.isEmpty { found.append(Deputy(agent: agent, members: members, isOfOne: isOfOne)) }
    }
    return found
  }

  /// Those who act for someone, or may.
  mutating func deputies(of agent: EntityID) throws(Stop) -> [EntityID] {
    let open = try choices(naming: agent, .actsFor).filter { agents(of: $0).contains(agent) }
    return (try claimList(about: agent, .actsFor).live + open).map(\.subject).uniqued()
  }

  /// Notes who could come in the place of those who are not there.
  ///
  /// Where nobody holds a post, its deputy may come without being named; where the question says who is away, nobody is taken
  /// to come for them.
  mutating func noteDeputies(
    for seating: inout Seating, of body: EntityID, _ attendance: Attendance, _ strangers: inout [Attendee]
  ) throws(Stop) {
    let counts = try deputiesCount(on: body)
    if counts == .no { return }
    let named = Set(attendance.named.compactMap(\.agent))
    for position in seating.seats.indices where seating.seats[position].isFilled != .yes {
      let seat = seating.seats[position]
      let mayBeEmpty = seat.isVacant || !seat.mayBeVacant.isEmpty
      guard counts == .yes || mayBeEmpty else { continue }
      var deputies: [EntityID] = []
      for agent in seat.agents { deputies += try self.deputies(of: agent) }
      deputies = deputies.uniqued().filter { deputy in
        !named.contains(deputy) && !seating.seats.contains { $0.isFilled == .yes && $0.isOf(deputy) == .yes }
      }
      if deputies.isEmpty { continue }
      seating.seats[position].deputies = deputies
      if counts == .yes {
        for agent in seat.agents where seat.isOf(agent) == .yes {
          let sure = try claimList(about: agent, .actsFor).certain.map(\.subject).filter(deputies.contains)
          seating.seats[position].sureDeputies += sure
        }
      }
      if case .only = attendance { continue }
      guard mayBeEmpty else { continue }
      let mayCome = try !isNamed(seat, attendance)
      seating.seats[position].isFilled = seat.isFilled || (mayCome && counts && .unknown(.notStated))
    }
    guard case .allBut = attendance, !strangers.isEmpty else { return }
    // Who acts for a member is away as well as anyone.
    for deputy in try self.deputies(among: .only(strangers))
    where seating.seats.contains(where: { deputy.acts(for: $0) != .no }) {
      strangers.removeAll { $0 == .agent(deputy.agent) }
    }
  }

  /// Whether a seat is of one that a question names.
  private mutating func isNamed(_ seat: Seat, _ attendance: Attendance) throws(Stop) -> Truth {
    var isNamed = Truth.no
    for attendee in attendance.named { isNamed = isNamed || (try matches(seat, attendee)) }
    return isNamed
  }

  /// Whether deputies count on a body, as far as its papers say.
  mutating func deputiesCount(on body: EntityID) throws(Stop) -> Truth {
    guard let claim = try claimList(of: body, .deputies).live.first, case .word(let word) = claim.value else {
      return .unknown(.notStated)
    }
    return view.branch.text(word) == "count" ? claim.truth : .no
  }
}
