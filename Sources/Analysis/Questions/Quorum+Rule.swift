import Model

extension Evaluation {
  /// What a meeting answers to a rule, with what the rule looked at noted in it.
  mutating func isMet(_ rule: Expression, _ meeting: inout Meeting) throws(Stop) -> Truth {
    self.meeting = meeting
    defer { self.meeting = nil }
    let truth = try truth(rule, it: .entity(meeting.body))
    meeting = self.meeting ?? meeting
    return truth
  }

  /// Whether what a rule asks for, in one part that is not made of others, is at the meeting.
  mutating func isThere(_ rule: Expression, _ it: RuntimeValue?) throws(Stop) -> Truth {
    guard var meeting else { return try holds(rule, it) }
    self.meeting = nil
    defer { self.meeting = meeting }
    switch rule {
    case .eachKind(let set): return try isEachKindThere(set, &meeting)
    case .literal(.truth(let truth)):
      if truth.reasons == .discretion { meeting.parts.append(QuorumPart(wanted: .discretion, truth: truth)) }
      return truth
    case .entity, .capacity, .list, .set, .step, .filter, .all: return try isAnyThere(rule, &meeting)
    default:
      let truth = try holds(rule, it)
      meeting.parts.append(QuorumPart(wanted: .condition(rule), truth: truth))
      return truth
    }
  }

  /// One of each kind of partner, or of each kind of agency among some seats.
  private mutating func isEachKindThere(_ set: Expression, _ meeting: inout Meeting) throws(Stop) -> Truth {
    if case .capacity(let capacity) = set, capacity.isPartner { return isEachPartnerThere(&meeting) }
    var result = Truth.yes
    var families: [(word: String, places: [Place])] = []
    for meant in try seats(set, meeting) {
      let seat = meeting.seating.seats[meant.position]
      meeting.look(at: [meant.position], of: seat.member, kind: nil)
      for organisation in seat.organisations {
        let family = EntityKind.family(of: kindWord(of: organisation) ?? "other")
        let one = MeantSeat(position: meant.position, truth: meant.truth && seat.isOf(organisation))
        if let known = families.firstIndex(where: { $0.word == family }) {
          families[known].places = Self.joined(families[known].places, [(organisation, [one], .yes)])
        } else {
          families.append((family, [(organisation, [one], .yes)]))
        }
      }
    }
    for family in families {
      let truth = family.places.reduce(Truth.no) { $0 || meeting.isAnyThere($1.seats, of: $1.agent) }
      meeting.parts.append(QuorumPart(wanted: .kind(family.word), truth: truth))
      result = result && truth
    }
    return meeting.seating.isWhole && !families.isEmpty ? result : result && .unknown(.notStated)
  }

  /// Whether a partner is there; of several of whom one is the partner, none is missed for certain while another is there.
  private func isThere(_ partner: Seating.Partner, _ meeting: Meeting) -> Truth {
    let seats = meeting.seating.seats
    let truth = meeting.isAnyThere(
      partner.seats.map { MeantSeat(position: $0, truth: .yes) }, of: partner.organisation)
    guard truth == .no, let own = partner.seats.first(where: { seats[$0].isChoice }) else { return truth }
    let options = seats[own].agents
    let isOther = seats.indices.contains { position in
      meeting.isFilled(position) != .no && options.contains { seats[position].isOf($0) != .no }
    }
    return isOther ? .unknown(.notStated) : .no
  }

  private func isEachPartnerThere(_ meeting: inout Meeting) -> Truth {
    var result = Truth.yes
    let families = meeting.seating.partners.map(\.family).uniqued()
    for family in families {
      let those = meeting.seating.partners.filter { $0.family == family }
      for partner in those { meeting.look(at: partner.seats, of: partner.organisation, kind: family) }
      let there = those.map { isThere($0, meeting) }
      // Of a kind of which nobody is a partner for certain, nobody is missed for certain.
      let isNone = those.reduce(Truth.yes) { $0 && !$1.truth }
      let isOne = zip(those, there).reduce(Truth.no) { $0 || ($1.0.truth && $1.1) }
      let truth = there.allSatisfy { $0 == .yes } ? .yes : isNone || isOne
      meeting.parts.append(QuorumPart(wanted: .kind(family), truth: truth))
      result = result && truth
    }
    // Where nobody is a partner for certain and law names no kinds, there may be no kind to ask for.
    let isAny = meeting.seating.partners.reduce(Truth(!meeting.seating.law.isEmpty)) { $0 || $1.truth }
    if isAny != .no, isAny != .yes { result = result && isAny }
    return meeting.seating.hasAllPartners && isAny != .no ? result : result && .unknown(.notStated)
  }

  /// Whether someone of a set is there.
  private mutating func isAnyThere(_ set: Expression, _ meeting: inout Meeting) throws(Stop) -> Truth {
    let seats = try seats(set, meeting)
    for seat in seats {
      meeting.look(at: [seat.position], of: meeting.seating.seats[seat.position].member, kind: nil)
    }
    var truth = meeting.isAnyThere(seats, of: set.named)
    if case .step(.entity(let body), let path) = set, !path.isInverse, !path.relation.definition.isMany {
      let claims = try claimList(of: body, path.relation).live
      if claims.count > 1 || seats.allSatisfy({ $0.truth != .yes }) {
        truth = try isOneThere(body, path.relation, &meeting)
      }
    }
    if case .entity(let agent) = set {
      meeting.parts.append(QuorumPart(wanted: .agent(agent), truth: truth))
    } else {
      let filled = seats.map { $0.truth && meeting.isFilled($0.position) }
      let (least, most) = (filled.count { $0 == .yes }, filled.count { $0 != .no })
      meeting.parts.append(
        QuorumPart(wanted: .count(.some, of: set, least: least, most: most, known: seats.count), truth: truth))
    }
    return truth
  }

  /// Whether the one that a body has is there, where it is not stated who that is, or two are it together: whoever of
  /// several it is, all of them are there.
  private mutating func isOneThere(
    _ body: EntityID, _ relation: Relation, _ meeting: inout Meeting
  ) throws(Stop) -> Truth {
    let claimList = try claimList(of: body, relation)
    var each: [(claim: Truth, truth: Truth)] = []
    for claim in claimList.live {
      // In the turn of one who is there no more it is perhaps somebody of whom no paper speaks.
      if let choice = view.branch.choice(claim.value), mayBeOfNobody(choice) {
        each.append((claim.truth, .unknown(.notStated)))
      }
      for agent in agents(of: claim) {
        // Who chairs is there from whatever seat of its own, one beside the members too.
        let beside = meeting.seating.seats.indices.filter {
          meeting.seating.seats[$0].isBeside && meeting.seating.seats[$0].agents.contains(agent)
        }
        let seats = Self.joined(
          try seats(.entity(agent), meeting),
          beside.map { MeantSeat(position: $0, truth: meeting.seating.seats[$0].isOf(agent)) })
        if !seats.isEmpty { meeting.look(at: seats.map(\.position), of: agent, kind: nil) }
        // Where it may be another who has not the place yet, or has it no more, nobody says who that is.
        each.append((claim.truth, meeting.isAnyThere(seats, of: agent)))
      }
    }
    // Where nobody may have it, nobody may be there.
    if !each.isEmpty { return Self.isSo(ofWhoever: each + claimList.vacancies.map { ($0.truth, .no) }) }
    // Anyone who comes may be the one of whom no paper says who it is, with a seat that is told of or without.
    let isEmpty =
      !meeting.isOpen && (meeting.named ?? []).isEmpty
      && meeting.seating.seats.indices.allSatisfy { meeting.isFilled($0) == .no }
    if claimList.isVacant || isEmpty { return .no }
    return .unknown(.notStated)
  }

  /// What a quantifier counts once: a seat, or a thing with every seat that is its own.
  typealias Place = (agent: EntityID?, seats: [MeantSeat], belongs: Truth)

  /// What a quantifier counts: seats where it asks for members or a capacity, otherwise the things that are meant, each
  /// once however many sit for it and with no seat too; each with whether it is one of them.
  mutating func places(_ set: Expression, _ meeting: Meeting) throws(Stop) -> [Place] {
    var named: [Place] = []
    var single: [MeantSeat] = []
    for item in set.listed {
      if item.isOfSeats(on: meeting.body) {
        single = Self.joined(single, try seats(item, meeting))
        continue
      }
      if case .step(let inner, let path) = item, path.isEmployer, inner.isOfSeats(on: meeting.body) {
        named = Self.joined(named, try organisations(of: inner, meeting))
        continue
      }
      for case (.entity(let agent), let belongs) in try self.set(item, it: .entity(meeting.body)).members {
        let seats = try seats(.entity(agent), meeting)
        if let known = named.firstIndex(where: { $0.agent == agent }) {
          named[known].belongs = named[known].belongs || belongs
        } else {
          named.append((agent, seats, belongs))
        }
      }
    }
    return named
      + single.map { meant in
        let seat = meeting.seating.seats[meant.position]
        // Whether a vacant seat is one of those of whom a share is asked for, no source says.
        let isOneOfAll: Truth = seat.isVacant && seat.agents.isEmpty ? .unknown(.notStated) : .yes
        return (
          seat.member, [MeantSeat(position: meant.position, truth: .yes)], meant.truth && seat.truth && isOneOfAll
        )
      }
  }

  /// The organisations that some seats are of, each with those seats.
  private mutating func organisations(of set: Expression, _ meeting: Meeting) throws(Stop) -> [Place] {
    var found: [Place] = []
    for meant in try seats(set, meeting) {
      let seat = meeting.seating.seats[meant.position]
      for organisation in seat.organisations {
        let isOf = meant.truth && seat.truth && seat.isOf(organisation)
        let own = MeantSeat(position: meant.position, truth: isOf)
        found = Self.joined(found, [(organisation, [own], isOf)])
      }
    }
    return found
  }

  /// Places of either of two lists, each thing once.
  private static func joined(_ one: [Place], _ other: [Place]) -> [Place] {
    var all = one
    for place in other {
      if let known = all.firstIndex(where: { $0.agent == place.agent }) {
        all[known].seats = joined(all[known].seats, place.seats)
        all[known].belongs = all[known].belongs || place.belongs
      } else {
        all.append(place)
      }
    }
    return all
  }

  /// The seats that an expression means: of a capacity, of an agent, or of what it denotes.
  private mutating func seats(_ set: Expression, _ meeting: Meeting) throws(Stop) -> [MeantSeat] {
    let seats = meeting.seating.seats
    switch set {
    // Who observes, advises or is invited is no member of whom a quorum counts so many.
    case .step(.entity(meeting.body), let path) where path.isMembers:
      // A partner whose seat among them is only planned, or perhaps over, is there and perhaps no member; and so is one of
      // whom no list of members that is whole says that it is none.
      return seats.indices.map { position in
        let isMember = seats[position].isMemberSeat(isWhole: meeting.seating.isWhole)
        let isListed = seats[position].truth(by: .member)
        let isOpen = isListed == .no && !meeting.seating.isWhole
        return MeantSeat(position: position, truth: isMember && (isOpen ? .unknown(.notStated) : isListed))
      }.filter { $0.truth != .no }
    case .capacity(let capacity) where capacity.isOfMeeting:
      return meeting.seats(doing: capacity)
    case .capacity(let capacity): return self.seats(as: capacity, meeting.seating)
    case .list(let items):
      var found: [MeantSeat] = []
      for item in items { found = Self.joined(found, try self.seats(item, meeting)) }
      return found
    case .set(let operation, let left, let right):
      let (one, other) = (try self.seats(left, meeting), try self.seats(right, meeting))
      return operation == .union ? Self.joined(one, other) : Self.those(of: one, operation == .intersection, in: other)
    case .filter(let from, let condition):
      var found: [MeantSeat] = []
      for seat in try self.seats(from, meeting) {
        let met = try seats[seat.position].member.map { (member) throws(Stop) in
          try self.truth(condition, it: .entity(member))
        }
        let truth = seat.truth && (met ?? .unknown(.notStated))
        if truth != .no { found.append(MeantSeat(position: seat.position, truth: truth)) }
      }
      return found
    default: return try self.seats(of: try self.set(set, it: .entity(meeting.body)), in: meeting.seating)
    }
  }

  /// The seats of those in a capacity.
  private func seats(as capacity: Expression.Capacity, _ seating: Seating) -> [MeantSeat] {
    let seats = seating.seats
    let positions =
      switch capacity.word {
      case _ where capacity.isPartner: seating.partners.flatMap(\.seats).sorted()
      case "member": seats.indices.filter { seats[$0].isMemberSeat(isWhole: seating.isWhole) != .no }
      case "voting-member": seats.indices.filter { seats[$0].votes || seats[$0].mayBeListed(isWhole: seating.isWhole) }
      case "chair", "vice-chair": seats.indices.filter { seats[$0].capacities.contains(capacity.word) }
      // Of a list that is not whole nobody knows in what capacity it leaves out whom.
      default:
        seats.indices.filter {
          seats[$0].capacities.contains(capacity.word)
            || !seating.isWhole && seats[$0].kindOnly == nil && seats[$0].truth(by: .member) == .no
        }
      }
    // Whether one whom papers give with a vote and without has one, nobody knows.
    return positions.map { position in
      let seat = seats[position]
      switch capacity.word {
      case "voting-member": return MeantSeat(position: position, truth: seat.hasVote && seat.isSure)
      case "member": return MeantSeat(position: position, truth: seat.isMemberSeat(isWhole: seating.isWhole))
      case _ where capacity.isPartner: return MeantSeat(position: position, truth: .yes)
      default: return MeantSeat(position: position, truth: isHeld(seat, as: capacity.word))
      }
    }
  }

  /// Whether whoever has a seat has it in a capacity: as surely as the statements that say so hold.
  private func isHeld(_ seat: Seat, as capacity: String) -> Truth {
    if !seat.capacities.contains(capacity) { return .unknown(.notStated) }
    let saying = seat.claims.filter { capacities(of: $0).contains(capacity) }
    if saying.isEmpty || saying.count == seat.claims.count { return .yes }
    return saying.reduce(.no) { $0 || $1.truth }
  }

  /// The seats of the things in a set, each as sure as it is of the set and the seat its.
  private mutating func seats(of set: PartialSet, in seating: Seating) throws(Stop) -> [MeantSeat] {
    let seats = seating.seats
    var found: [MeantSeat] = []
    for case (.entity(let agent), let truth) in set.members {
      var his: [MeantSeat] = []
      for position in seats.indices {
        let matches = try truth && self.matches(seats[position], .agent(agent))
        if matches != .no { his.append(MeantSeat(position: position, truth: matches)) }
      }
      if view.branch.kind(of: agent) == .organisation {
        his = self.seats(his, ofOrganisation: agent, in: seating)
      }
      found = Self.joined(found, his)
    }
    return found
  }

  /// The seats of either of two sets.
  private static func joined(_ one: [MeantSeat], _ other: [MeantSeat]) -> [MeantSeat] {
    var all = one
    for seat in other {
      if let known = all.firstIndex(where: { $0.position == seat.position }) {
        all[known].truth = all[known].truth || seat.truth
      } else {
        all.append(seat)
      }
    }
    return all
  }

  /// The seats of a set that are in another too, or that are not.
  private static func those(of one: [MeantSeat], _ isIn: Bool, in other: [MeantSeat]) -> [MeantSeat] {
    one.compactMap { seat in
      let shared = other.first { $0.position == seat.position }?.truth ?? .no
      let truth = seat.truth && (isIn ? shared : !shared)
      return truth == .no ? nil : MeantSeat(position: seat.position, truth: truth)
    }
  }
}

extension Expression {
  /// Whether it lists things by name, and so nothing besides them.
  var isListOfThings: Bool {
    listed.allSatisfy { if case .entity = $0 { true } else { false } }
  }

  /// Whether it asks for seats: the members of the body, those in a capacity, and what is chosen of them.
  func isOfSeats(on body: EntityID) -> Bool {
    switch self {
    case .capacity: true
    case .step(.entity(body), let path): path.isMembers
    case .set(_, let left, let right): left.isOfSeats(on: body) || right.isOfSeats(on: body)
    case .filter(let from, _): from.isOfSeats(on: body)
    default: false
    }
  }

  /// The thing that it is the name of; nil for anything else.
  fileprivate var named: EntityID? {
    if case .entity(let entity) = self { return entity }
    return nil
  }

  /// What it lists, in whatever brackets; itself where it is no list.
  var listed: [Expression] {
    if case .list(let items) = self { return items.flatMap(\.listed) }
    return [self]
  }
}

extension Expression.Quantifier {
  /// Whether it counts against all there are.
  var isOfAll: Bool {
    switch self {
    case .every, .share: true
    default: false
    }
  }
}

extension Expression.Path {
  /// Whether it goes to the organisation that somebody is of, one step.
  var isEmployer: Bool { relation == .organisation && !isInverse && !isTransitive && qualifier == nil }

  /// Whether it goes to the members of a body, one step.
  fileprivate var isMembers: Bool { relation == .member && !isInverse && !isTransitive && qualifier == nil }
}
