public import Model

/// One seat, and who may fill it.
extension Evaluation {
  /// A seat that a statement gives, with who may fill it.
  mutating func seat(_ claim: Claim, _ holders: Holders) throws(Stop) -> Seat {
    let members = agents(of: claim)
    let officers = officers(of: claim)
    var seated = members + officers
    // By which of several it takes part is not known.
    var doubts: [EntityID: Reasons] = [:]
    for officer in officers where officers.count > 1 { doubts[officer] = .notStated }
    var organisations: [EntityID] = claim.qualification(.onBehalf)?.entity.map { [$0] } ?? []
    for agent in seated where view.branch.kind(of: agent) == .post {
      seat(holders[agent], of: agent, &seated, &doubts)
      if organisations.isEmpty, members.contains(agent) { try seatEmployers(of: agent, &organisations, &doubts) }
    }
    if organisations.isEmpty {
      organisations = members.filter { view.branch.kind(of: $0) == .organisation || view.branch.kind(of: $0) == .body }
    }
    // Which of several it is, is not known.
    for agent in seated + organisations where members.count > 1 {
      doubts[agent] = (doubts[agent] ?? []).union(.notStated)
    }
    var seat = Seat(
      agents: seated, organisations: organisations, doubts: doubts, capacities: capacities(of: claim), kindOnly: nil,
      claims: [claim], truth: claim.truth && isThere(members, by: claim), isStated: true, isChoice: members.count > 1,
      isFilled: .yes)
    seat.officer = officers.count == 1 ? officers[0] : nil
    seat.isVacant = claim.value == .vacant
    // Nobody comes for a post that is vacant, whether the seat is its own or an organisation takes part by it.
    let posts = officers.isEmpty ? members : officers
    if members.count == 1, posts.count == 1, let holding = holders[posts[0]] { vacate(&seat, holding) }
    return seat
  }

  /// Adds the organisations that a post is within, each for certain or perhaps.
  private mutating func seatEmployers(
    of post: EntityID, _ organisations: inout [EntityID], _ doubts: inout [EntityID: Reasons]
  ) throws(Stop) {
    for employer in try claimList(of: post, .organisation).live {
      if let entity = employer.value.entity {
        organisations.append(entity)
        if employer.truth != .yes { doubts[entity] = employer.truth.reasons }
        continue
      }
      // Whose turn it is may be known by the day.
      let isKnown = view.turn(of: employer).map { view.life(of: $0).0 == .yes } ?? false
      for option in agents(of: employer) {
        organisations.append(option)
        if !isKnown || employer.truth != .yes { doubts[option] = employer.truth.reasons.union(.notStated) }
      }
    }
  }

  /// The posts by which somebody takes part: one that has ended represents nobody.
  private func officers(of claim: Claim) -> [EntityID] {
    (claim.qualification(.through).map { agents(of: $0) } ?? []).filter { view.life(of: $0).0 != .no }
  }

  /// Whether a seat that one of several has is somebody's: it is nobody's where the one is not there, or not yet.
  func isThere(_ members: [EntityID], by claim: Claim) -> Truth {
    guard claim.value.entity == nil else { return .yes }
    return members.reduce(.yes) { truth, member in
      let life = view.life(of: member).0
      return life == .no ? truth && .unknown(.notStated) : truth && life
    }
  }

  /// Adds who holds a post; where nothing is stated now whoever was last stated to, of whom it is not known whether they
  /// still do.
  func seat(
    _ holders: ClaimList?, of post: EntityID, _ seated: inout [EntityID], _ doubts: inout [EntityID: Reasons]
  ) {
    guard let holders else { return }
    for holder in holders.live { seat(holder, of: post, &seated, &doubts) }
    guard holders.live.isEmpty, holders.gap == nil else { return }
    for holder in holders.lastStatedTogether where holder.phase == .lastStated {
      for person in agents(of: holder) where !seated.contains(person) {
        seated.append(person)
        doubts[person] = .lastStated
      }
    }
  }

  /// Adds who holds a post: of several who may, none is known to.
  func seat(
    _ holder: Claim, of post: EntityID, _ seated: inout [EntityID], _ doubts: inout [EntityID: Reasons]
  ) {
    let isOpen = holder.value.entity == nil && view.turn(of: holder) == nil
    for person in agents(of: holder) {
      seated.append(person)
      if isOpen { doubts[person] = .notStated }
      if holder.truth != .yes { doubts[person, default: []].formUnion(holder.truth.reasons) }
      if let why = doubts[post] { doubts[person, default: []].formUnion(why) }
    }
  }

  /// Takes a seat for vacant where nobody holds its post; from some day of a month on, whether anybody does is not known.
  func vacate(_ seat: inout Seat, _ holders: ClaimList) {
    seat.isVacant = seat.isVacant || holders.isVacant
    guard let gap = holders.gap, gap.value == .vacant, holders.certain.isEmpty else { return }
    seat.mayBeVacant = gap.truth.reasons
  }

  /// Where a post is away whose holder is named in the list too, whether that one has a seat besides no paper says.
  mutating func seat(ofPersonsBeside absent: [Attendee], _ seating: inout Seating) throws(Stop) {
    for seat in seating.seats where seat.isFilled == .no && seat.claims.count > 1 {
      for claim in seat.claims where claim.relation == .member {
        guard let person = claim.value.entity, view.branch.kind(of: person) == .person else { continue }
        var own = try self.seat(claim, .none)
        for attendee in absent where own.truth != .no {
          if try matches(own, attendee) == .yes { own.truth = .no }
        }
        let isOfPost = seat.claims.contains { $0.value.entity.map { view.branch.kind(of: $0) == .post } ?? false }
        if !isOfPost || own.truth == .no { continue }
        own.truth = own.truth && .unknown(.notStated)
        seating.seats.append(own)
      }
    }
  }

  func capacities(of claim: Claim) -> [String] { view.capacities(of: claim) }

  /// Whether a statement seats somebody who only observes, advises or is invited.
  public func isBeside(_ claim: Claim) -> Bool { Seat.isBeside(in: capacities(of: claim)) }

  /// Notes what is not known of the capacities in which several statements give a seat.
  func doubtCapacities(of seat: inout Seat) {
    let claims = seat.claims
    if claims.contains(where: { one in claims.contains { view.isHandedOver(one, to: $0) } }) { seat.truth = .yes }
    seat.isPlain = seat.claims.contains { isPlain($0, in: seat) }
    let isVote = doubt(of: seat) { Seat.hasVote(in: $0) }
    let isBeside = doubt(of: seat) { Seat.isBeside(in: $0) }
    seat.voteDoubt = isVote.union(
      doubt(of: seat, between: { $0 == "voting-member" }, and: { Seat.withoutVote.contains($0) }))
    seat.seatDoubt = isBeside.union(
      doubt(of: seat, between: { !Seat.besides.contains($0) }, and: { Seat.besides.contains($0) }))
  }

  /// Whether a statement makes somebody a member of whom none of those that give a seat says in what capacity.
  private func isPlain(_ claim: Claim, in seat: Seat) -> Bool {
    claim.relation == .member && claim.value.entity != nil
      && seat.claims.allSatisfy { $0.value != claim.value || capacities(of: $0).isEmpty }
  }

  /// Why it is not known what follows from the capacities of a seat, where some statements that give it only perhaps
  /// hold: with these it is so, and without them not.
  private func doubt(of seat: Seat, _ isSo: ([String]) -> Bool) -> Reasons {
    let (sure, open) = (seat.claims.filter { $0.truth == .yes }, seat.claims.filter { $0.truth != .yes })
    // Of two of which one holds on every day, neither both hold nor none.
    let isEither = open.count == 2 && view.isHandedOver(open[0], to: open[1])
    let ways = (sure.isEmpty || isEither ? [] : [sure]) + open.map { sure + [$0] } + (isEither ? [] : [seat.claims])
    let results = Set(ways.map { isSo($0.flatMap { isPlain($0, in: seat) ? ["member"] : capacities(of: $0) }) })
    return results.count == 1 ? [] : open.reduce(into: Reasons()) { $0.formUnion($1.truth.reasons) }
  }

  /// Why it is not known in which of two sorts of capacity a seat is held: one paper gives the one, and another the other.
  private func doubt(
    of seat: Seat, between isOne: (String) -> Bool, and isOther: (String) -> Bool
  ) -> Reasons {
    func papers(_ isOne: (String) -> Bool) -> Set<EntityID> {
      Set(seat.claims.filter { capacities(of: $0).contains(where: isOne) }.flatMap { view.sources(of: $0) })
    }
    let (one, other) = (papers(isOne), papers(isOther))
    let areApart = seat.claims.contains { one in seat.claims.contains { view.isHandedOver(one, to: $0) } }
    if areApart { return [] }
    return one.isEmpty || other.isEmpty || !one.isDisjoint(with: other) ? [] : .disagree
  }
}
