import Model

/// What a quantifier counts at a meeting.
extension Evaluation {
  /// What a quantifier counts at a meeting: organisations or seats, filled or not.
  mutating func attendance(
    _ quantifier: Expression.Quantifier, _ set: Expression, _ it: RuntimeValue?
  ) throws(Stop) -> Counted {
    guard var meeting else { return Counted(try self.set(set, it: it)) }
    self.meeting = nil
    defer { self.meeting = meeting }
    let places = try places(set, meeting)
    for place in places where !place.seats.isEmpty {
      meeting.look(at: place.seats.map(\.position), of: place.agent, kind: nil)
    }
    // Of all there are, none may be missing from the list; otherwise only who may come besides counts.
    let isOfMeeting = set.listed.allSatisfy { if case .capacity(let word) = $0 { word.isOfMeeting } else { false } }
    let list = try openness(of: set, meeting)
    let mayCome = meeting.isOpen && (list.isOfSeats || list.isOpen)
    let isOpen = quantifier.isOfAll && !isOfMeeting ? list.isOpen : mayCome
    // Somebody there may be one of those meant, where no source gives all of them.
    let isSettled = isOpen || set.isListOfThings
    let mayBelong = try isSettled ? false : isAnyoneLeft(set, places, meeting)
    var twice = Twice(against: Set(meeting.seatsAgainst().flatMap { comers(in: $0) }), isOfMeeting: isOfMeeting)
    // Who comes without a seat that is known may have one of which no source tells.
    let isOfSeats = set.listed.contains { $0.isOfSeats(on: meeting.body) }
    let strangers = try isOfSeats ? strangers(besides: places, meeting) : []
    let others = isOfSeats ? strangersNotInFavour(set, meeting) : []
    let members = places.map { member($0, among: places, of: set, meeting, &twice) }
    let seconds = isOfSeats ? places.compactMap { second(beside: $0, set, meeting, &twice) } : []
    return Counted(
      members: members + seconds + strangers.map { (.entity($0), .unknown(.notStated), .yes) }
        + others.map { (.entity($0), .unknown(.notStated), .no) },
      isOpen: (isOpen || mayBelong) && !set.isListOfThings, mayCome: mayCome || mayBelong,
      reasons: mayCome || mayBelong || list.isOpen ? .notStated : [], paired: twice.paired)
  }

  /// Those who come without a seat that is known and may have one, without those who fill another's where one does; of a list
  /// that is not whole those too whose only seats are perhaps not theirs, unless one of these is left for each.
  private mutating func strangers(besides places: [Place], _ meeting: Meeting) throws(Stop) -> [EntityID] {
    var left = meeting.strangers
    var free = Set(places.flatMap(\.seats).map(\.position))
    var unsure: [(agent: EntityID, seats: [Int])] = []
    for agent in (meeting.seating.isWhole ? [] : meeting.named ?? []).sorted() where !left.contains(agent) {
      var own = meeting.seating.seats.indices.filter { meeting.seating.seats[$0].isOf(agent) != .no }
      if own.isEmpty { own = try seatsOfPerhaps(agent, meeting) }
      let sure = own.filter {
        meeting.seating.seats[$0].isOf(agent) == .yes && meeting.seating.seats[$0].truth == .yes
      }
      free.subtract(sure)
      if !own.isEmpty, sure.isEmpty { unsure.append((agent, own)) }
    }
    // A seat that is somebody's for certain is free for nobody else.
    for (agent, own) in unsure {
      if let seat = own.first(where: free.contains) { free.remove(seat) } else { left.append(agent) }
    }
    for seat in places.flatMap(\.seats).map({ meeting.seating.seats[$0.position] }) where seat.isBySpeaker {
      if let one = left.firstIndex(where: seat.speakers.contains) { left.remove(at: one) }
    }
    return left
  }

  /// The seats of whom an organisation is perhaps the whole, or somebody perhaps the same; none where one surely is.
  private mutating func seatsOfPerhaps(_ agent: EntityID, _ meeting: Meeting) throws(Stop) -> [Int] {
    var found: [Int] = []
    for (position, seat) in meeting.seating.seats.enumerated() where seat.kindOnly == nil {
      switch try matches(seat, .agent(agent)) {
      case .yes: return []
      case .no: continue
      case .unknown: found.append(position)
      }
    }
    return found
  }

  /// Those who vote against without a seat that is known, and where whoever is there is counted those who abstain.
  private func strangersNotInFavour(_ set: Expression, _ meeting: Meeting) -> [EntityID] {
    guard let ballot = meeting.ballot else { return [] }
    let isOfThere = set.listed.contains {
      if case .capacity(let word) = $0 { !word.isVotes && word.isOfMeeting } else { false }
    }
    return ballot.strangersAgainst + (isOfThere ? ballot.strangersAbstaining : [])
  }

  /// Whether more may belong to what a rule asks for than are told of, and whether it asks for seats.
  private mutating func openness(
    of set: Expression, _ meeting: Meeting
  ) throws(Stop) -> (isOpen: Bool, isOfSeats: Bool) {
    var result = (isOpen: false, isOfSeats: false)
    for item in set.listed {
      if case .entity = item { continue }
      var isOfSeats = item.isOfSeats(on: meeting.body)
      if case .step(let inner, let path) = item, path.isEmployer, inner.isOfSeats(on: meeting.body) { isOfSeats = true }
      result.isOfSeats = result.isOfSeats || isOfSeats
      let isWhole = try isOfSeats ? meeting.seating.isWhole : self.set(item, it: .entity(meeting.body)).isComplete
      result.isOpen = result.isOpen || !isWhole
    }
    return result
  }

  /// Those who sit in seats that were counted, of whom nobody knows whether they count again in another.
  private struct Twice {
    /// Who votes against: from another seat the same does not vote for.
    let against: Set<EntityID>
    /// Whether the votes, or those who are there, are what is counted: then a second seat is perhaps none of them.
    let isOfMeeting: Bool
    var there: Set<EntityID> = []
    var counted: Set<EntityID> = []
    /// How many seats perhaps do not count at all, and are met where they do.
    var paired = 0
  }

  /// One who is counted, with whether it is one of them and is there: whether a person, or a post, in two seats counts
  /// twice, no source says.
  private func member(
    _ place: Place, among places: [Place], of set: Expression, _ meeting: Meeting, _ twice: inout Twice
  ) -> Counted.Member {
    let isAny = meeting.isAnyThere(place.seats, of: place.agent)
    let isThere = isByAdviser(place, set, meeting) ? isAny && .unknown(.notStated) : isAny
    var result = (element: place.agent.map { RuntimeValue.entity($0) }, belongs: place.belongs, isThere: isThere)
    guard place.seats.count == 1, let position = place.seats.first?.position else { return result }
    let seat = meeting.seating.seats[position]
    let comers = seat.isMember ? comers(in: seat) : []
    let isAgain = areAmong(comers, twice.counted)
    if twice.isOfMeeting, place.belongs == .yes { twice.counted.formUnion(comers) }
    let isOnlyOfPost = isAnyPost(ofNamed: seat, in: places, meeting)
    if twice.isOfMeeting && isAgain || isOnlyOfPost { result.belongs = place.belongs && .unknown(.notStated) }
    guard isThere == .yes else { return result }
    if areAmong(comers, twice.there.union(twice.against)) {
      result.isThere = .unknown(.notStated)
      let isOneDoubt = twice.isOfMeeting && isAgain && place.belongs == .yes
      if isOneDoubt, !areAmong(comers, twice.against) { twice.paired += 1 }
    }
    twice.there.formUnion(comers)
    return result
  }

  /// Whether all who come for the seat of a member come for a post that they hold and that only advises: in that seat they
  /// are where the two are one.
  private func isByAdviser(_ place: Place, _ set: Expression, _ meeting: Meeting) -> Bool {
    guard place.seats.count == 1, let position = place.seats.first?.position, let comers = meeting.named else {
      return false
    }
    let claims = meeting.seating.seats[position].claims.filter { $0.relation == .member && $0.value.entity != nil }
    let counted = set.listed.filter { $0.isOfSeats(on: meeting.body) }
    let giving = claims.filter { claim in counted.contains { gives(claim, $0) } }
    return giving.count < claims.count && !giving.isEmpty
      && giving.allSatisfy { claim in
        guard let person = claim.value.entity, view.branch.kind(of: person) == .person else { return false }
        return !comers.contains(person) && claim.qualification(.onBehalf)?.entity.map(comers.contains) != true
      } && claims.contains { $0.value.entity.map { view.branch.kind(of: $0) == .post } ?? false }
  }

  /// Whether one who is named in a list perhaps holds a post of it, so that the two may be one seat.
  private func isAnyPost(ofNamed seat: Seat, in places: [Place], _ meeting: Meeting) -> Bool {
    guard let person = seat.member, view.branch.kind(of: person) == .person, !seat.isChoice, seat.isMember else {
      return false
    }
    return places.flatMap(\.seats).contains {
      let other = meeting.seating.seats[$0.position]
      return other.member != person && !other.isChoice && comers(in: other).contains(person)
    }
  }

  /// The seat that one who is named in a list may have besides that of a post of it, which they hold or by which they take
  /// part: whether that is one seat or two, no source says.
  private func second(
    beside place: Place, _ set: Expression, _ meeting: Meeting, _ twice: inout Twice
  ) -> Counted.Member? {
    guard place.seats.count == 1, let position = place.seats.first?.position else { return nil }
    let seats = meeting.seating.seats
    func claim(ofKind kind: EntityKind) -> Claim? {
      seats[position].claims.first { claim in
        claim.relation == .member && claim.value.entity.map { view.branch.kind(of: $0) == kind } ?? false
          && set.listed.contains { gives(claim, $0) }
      }
    }
    guard let named = claim(ofKind: .person) ?? claim(ofKind: .organisation), claim(ofKind: .post) != nil,
      !seats.contains(where: { $0.claims.map(\.facts) == [named.facts] })
    else { return nil }
    let isThere = meeting.isAnyThere(place.seats, of: place.agent)
    if twice.isOfMeeting, isThere == .yes { twice.paired += 1 }
    return (
      named.value.entity.map { .entity($0) }, .unknown(named.truth.reasons.union(.notStated)),
      isThere && .unknown(.notStated)
    )
  }

  /// Whether a statement of a member gives a seat of those that are counted.
  private func gives(_ claim: Claim, _ counted: Expression) -> Bool {
    guard case .capacity(let capacity) = counted, !capacity.isOfMeeting, !capacity.isPartner else {
      return !isBeside(claim)
    }
    return ["member", "voting-member"].contains(capacity.word)
      ? !isBeside(claim) : capacities(of: claim).contains(capacity.word)
  }

  /// Whether one of those who sit in a seat is among others, or may be by another name.
  private func areAmong(_ comers: [EntityID], _ others: Set<EntityID>) -> Bool {
    comers.contains { one in others.contains(one) || others.contains { view.branch.mayBeOne(one, $0) } }
  }

  /// The persons and posts that sit in a seat, or may; those of a deputy where one comes.
  func comers(in seat: Seat) -> [EntityID] {
    if !seat.standIns.isEmpty { return seat.standIns }
    return seat.agents.filter { agent in
      switch view.branch.kind(of: agent) {
      case .person:
        seat.isOf(agent) != .no && seat.doubts[agent] != .lastStated && (!seat.isChoice || seat.isOf(agent) == .yes)
      case .post: !seat.isChoice && seat.isOf(agent) != .no
      default: false
      }
    }
  }

  /// Whether a list of things of which no source gives the whole may mean someone who is there and is not told of in it.
  private mutating func isAnyoneLeft(
    _ set: Expression, _ places: [Place], _ meeting: Meeting
  ) throws(Stop) -> Bool {
    let counted = Set(places.flatMap(\.seats).map(\.position))
    let isAnyoneElse = meeting.seating.seats.indices.contains {
      !counted.contains($0) && meeting.isFilled($0) != .no
    }
    guard isAnyoneElse else { return false }
    for item in set.listed where !item.isOfSeats(on: meeting.body) {
      if try self.set(item, it: .entity(meeting.body)).isOpen { return true }
    }
    return false
  }
}
