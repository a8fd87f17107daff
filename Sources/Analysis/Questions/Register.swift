public import Model

/// Who came to a meeting, as far as its papers say.
public struct Register: Hashable, Sendable {
  /// Those of whom it is recorded that they were there.
  public let present: [EntityID]
  /// Of those, the ones who may not have been there, with the reasons: planned, or told otherwise by another paper.
  public let doubts: [EntityID: Reasons]
  /// Those who sent apologies.
  public let apologies: [EntityID]
  /// Whether a paper says that those present are all who were there, so that nobody else was.
  public let isWhole: Bool

  /// Whether nothing is recorded of who came.
  public var isUnrecorded: Bool { present.isEmpty && apologies.isEmpty && !isWhole }
}

/// A meeting as it is recorded.
public struct RecordedMeeting: Sendable {
  /// The meeting.
  public let meeting: EntityID
  /// Whose meeting it was; nil where no paper says, or papers disagree.
  public let body: EntityID?
  /// The days that papers give for it: none, one, or several where they disagree.
  public let dates: [WrittenDate]
  /// Whether papers only plan it.
  public let isPlanned: Bool
  /// Who came.
  public let register: Register
  /// What was decided there.
  public let decisions: [Claim]
  /// What says all this.
  public let claims: [Claim]

  /// The days on which it may have been; nil where none is stated.
  public var days: DayRange? {
    guard let first = dates.map(\.range.start).min(), let last = dates.map(\.range.last).max() else { return nil }
    return DayRange(first: first, last: last)
  }
}

extension Evaluation {
  /// What is recorded of a meeting.
  public mutating func recorded(_ meeting: EntityID) throws(Stop) -> RecordedMeeting {
    let bodies = try stated(meeting, .meetingOf)
    let days = try stated(meeting, .eventDay)
    let present = try stated(meeting, .present)
    let apologies = try stated(meeting, .apologies)
    let decisions = try stated(meeting, .decision)
    let whole = try stated(meeting, .complete).filter {
      $0.value == .relation(.present, isInverse: false) && $0.status == .inForce
    }
    let away = apologies.filter { $0.truth == .yes }.compactMap(\.value.entity)
    let papers = Set(whole.flatMap { sources(of: $0) })
    var doubts: [EntityID: Reasons] = [:]
    for claim in present {
      for agent in agents(of: claim.value) {
        // Of one of several who was there it is not said which.
        var reasons = claim.truth.reasons.union(claim.value.entity == nil ? .notStated : [])
        if away.contains(agent) || isBeside(papers, claim) { reasons.formUnion(.disagree) }
        if !reasons.isEmpty { doubts[agent, default: []].formUnion(reasons) }
      }
    }
    let things = bodies.compactMap(\.value.entity).uniqued()
    return RecordedMeeting(
      meeting: meeting, body: things.count == 1 ? things[0] : nil,
      dates: days.compactMap { if case .date(let date) = $0.value { date } else { nil } }.uniqued(),
      isPlanned: !days.isEmpty && days.allSatisfy { view.isPlanned($0) },
      register: Register(
        present: present.flatMap { agents(of: $0.value) }.uniqued(), doubts: doubts, apologies: away.uniqued(),
        isWhole: !whole.isEmpty),
      decisions: decisions, claims: bodies + days + present + apologies + whole)
  }

  /// What any paper states of a meeting, gaps left out: a later paper does not take the place of an earlier one, for
  /// both speak of the same day.
  private mutating func stated(_ meeting: EntityID, _ relation: Relation) throws(Stop) -> [Claim] {
    let claims = view.claims(view.branch.facts(of: meeting, relation)).filter { !$0.value.isGap }
    try budget.spend(1 + claims.count)
    log.read(claims)
    return relation == .complete ? claims : claims.filter { $0.truth != .no }
  }

  /// Whether one of the papers that give the whole list of those present leaves out whom another names.
  private func isBeside(_ papers: Set<EntityID>, _ claim: Claim) -> Bool {
    let own = sources(of: claim)
    return !own.isEmpty && !papers.isSubset(of: own)
  }

  private func sources(of claim: Claim) -> [EntityID] {
    claim.facts.flatMap { view.known(view.branch.fact($0).attestations) }.map(\.source)
  }

  // MARK: Seats

  /// Fills the seats as a register says; answers those who came and have no seat that is known.
  ///
  /// Of whom a register says nothing it is not known whether they came, unless it is whole.
  mutating func fill(
    _ seating: inout Seating, of body: EntityID, from register: Register
  ) throws(Stop) -> [Attendee] {
    var strangers: [Attendee] = []
    for position in seating.seats.indices { seating.seats[position].isFilled = .no }
    for agent in register.present {
      let presence = register.doubts[agent].map { Truth.unknown($0) } ?? .yes
      let places = try places(of: agent, among: seating.seats)
      if places.isEmpty { strangers.append(.agent(agent)) }
      for (position, truth) in places {
        let isOneOfThem = isEveryOption(of: seating.seats[position]) {
          register.present.contains($0) && register.doubts[$0] == nil
        }
        let there = presence && (isOneOfThem ? .yes : truth)
        seating.seats[position].isFilled = seating.seats[position].isFilled || there
      }
    }
    let came = seating.seats.map(\.isFilled)
    try seatDeputies(&seating, of: body, from: register, &strangers)
    noteDeputies(&seating, came)
    let away = try away(register, among: seating.seats)
    for position in seating.seats.indices {
      let seat = seating.seats[position]
      seating.seats[position].isAway = away[position]
      seating.seats[position].isByDeputy = came[position] == .no && seat.isFilled != .no
      if came[position] == .yes {
        if away[position] == .yes { seating.seats[position].isFilled = .unknown(.disagree) }
      } else if away[position] == .yes, seat.isFilled == came[position], !seat.isFilled.reasons.contains(.disagree) {
        // Who sent apologies was not among those of whom it is only not said in which seats they came.
        seating.seats[position].isFilled = .no
      } else if seat.isFilled == .no, !seat.isVacant {
        let isClosed = register.isWhole ? try !mayBeFilled(seat, by: strangers) : false
        if !isClosed { seating.seats[position].isFilled = .unknown(.notStated) }
      }
    }
    return strangers
  }

  /// By seat, whether whoever has it sent apologies.
  private mutating func away(_ register: Register, among seats: [Seat]) throws(Stop) -> [Truth] {
    var away = [Truth](repeating: .no, count: seats.count)
    for agent in register.apologies {
      for (position, truth) in try places(of: agent, among: seats) { away[position] = away[position] || truth }
    }
    return away
  }

  /// Marks the seats for one of which a deputy of several came.
  private func noteDeputies(_ seating: inout Seating, _ came: [Truth]) {
    for choice in seating.deputyChoices {
      // It may count for each of them, or for another.
      let open = choice.seats.filter { came[$0] == .no && ($0 == choice.taken || seating.seats[$0].isFilled == .no) }
      for position in open where open.count > 1 { seating.seats[position].mayBeByDeputy = true }
    }
  }

  /// The seats in which one who came, or sent apologies, may be meant: its own; for an organisation that is not itself
  /// the member the one it has by others, and of several none for certain.
  private mutating func places(
    of agent: EntityID, among seats: [Seat]
  ) throws(Stop) -> [(position: Int, truth: Truth)] {
    var own: [(position: Int, truth: Truth)] = []
    var others: [(position: Int, truth: Truth)] = []
    for position in seats.indices {
      let truth = try matches(seats[position], .agent(agent))
      if truth == .no { continue }
      if seats[position].agents.contains(agent) {
        own.append((position, truth))
      } else {
        others.append((position, truth))
      }
    }
    if !own.isEmpty { return own }
    return others.map { ($0.position, others.count == 1 ? $0.truth : $0.truth && .unknown(.notStated)) }
  }

  /// Seats those who act for others in the place of these, where deputies count.
  private mutating func seatDeputies(
    _ seating: inout Seating, of body: EntityID, from register: Register, _ strangers: inout [Attendee]
  ) throws(Stop) {
    for isCertain in [true, false] {
      let those = register.present.filter { (register.doubts[$0] == nil) == isCertain }
      let deputies = try self.deputies(among: .only(those.map { .agent($0) }))
      if deputies.isEmpty { continue }
      var counts = try deputiesCount(on: body)
      if !isCertain { counts = counts && .unknown(.notStated) }
      if counts != .no { stand(in: deputies, counts, &seating, &strangers) }
    }
  }

  /// Whether one of those who came without a seat that is known may be who sits in this one.
  private mutating func mayBeFilled(_ seat: Seat, by strangers: [Attendee]) throws(Stop) -> Bool {
    let known = seat.agents.filter { seat.isOf($0) == .yes }.compactMap { view.branch.kind(of: $0) }
    for stranger in strangers.compactMap(\.agent) {
      if seat.agents.isEmpty { return true }
      switch view.branch.kind(of: stranger) {
      case .person: if !known.contains(.person) { return true }
      case .post:
        if known.contains(.post) || known.contains(.person) { continue }
        let employers = try claimList(of: stranger, .organisation).live.flatMap { agents(of: $0) }
        if employers.isEmpty || employers.contains(where: seat.organisations.contains) { return true }
      default: if seat.organisations.allSatisfy({ seat.isOf($0) != .yes }) { return true }
      }
    }
    return false
  }
}
