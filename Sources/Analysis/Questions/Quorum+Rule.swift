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

  /// What a quantifier counts at a meeting: organisations or seats, filled or not.
  mutating func attendance(
    _ quantifier: Expression.Quantifier, _ set: Expression, _ it: RuntimeValue?
  ) throws(Stop) -> Counted {
    guard var meeting else { return Counted(try self.set(set, it: it)) }
    self.meeting = nil
    defer { self.meeting = meeting }
    let places = try places(set, meeting)
    for place in places where !place.seats.isEmpty { meeting.look(at: place.seats, of: place.agent, kind: nil) }
    // Of all there are, none may be missing from the list; otherwise only who may come besides counts.
    let isOpen = quantifier.isOfAll ? !set.isOfClosedList && !meeting.seating.isWhole : meeting.isOpen
    return Counted(
      members: places.map { ($0.agent.map { .entity($0) }, meeting.belongs($0.seats), meeting.isThere($0.seats)) },
      isOpen: isOpen, mayCome: meeting.isOpen,
      reasons: meeting.isOpen || !meeting.seating.isWhole ? .notStated : [])
  }

  /// One of each kind of partner, or of each kind of agency among some seats.
  private mutating func isEachKindThere(_ set: Expression, _ meeting: inout Meeting) throws(Stop) -> Truth {
    var result = Truth.yes
    if case .capacity(let capacity) = set, capacity.word == "safeguarding-partner" {
      var families: [String] = []
      for partner in meeting.seating.partners where !families.contains(partner.family) {
        families.append(partner.family)
      }
      for family in families {
        let those = meeting.seating.partners.filter { $0.family == family }
        for partner in those { meeting.look(at: partner.seats, of: partner.organisation, kind: family) }
        let truth = meeting.isAnyFilled(those.flatMap(\.seats))
        meeting.parts.append(QuorumPart(wanted: .kind(family), truth: truth))
        result = result && truth
      }
      return meeting.seating.hasAllPartners && !families.isEmpty ? result : result && .unknown(.notStated)
    }
    let positions = try seats(set, meeting)
    var families: [(word: String, seats: [Int])] = []
    for position in positions {
      meeting.look(at: [position], of: meeting.seating.seats[position].member, kind: nil)
      for organisation in meeting.seating.seats[position].organisations {
        let family = EntityKind.family(of: kindWord(of: organisation) ?? "other")
        if let known = families.firstIndex(where: { $0.word == family }) {
          families[known].seats.append(position)
        } else {
          families.append((family, [position]))
        }
      }
    }
    for family in families {
      let truth = meeting.isAnyFilled(family.seats)
      meeting.parts.append(QuorumPart(wanted: .kind(family.word), truth: truth))
      result = result && truth
    }
    return meeting.seating.isWhole && !families.isEmpty ? result : result && .unknown(.notStated)
  }

  /// Whether someone of a set is there.
  private mutating func isAnyThere(_ set: Expression, _ meeting: inout Meeting) throws(Stop) -> Truth {
    let positions = try seats(set, meeting)
    for position in positions {
      meeting.look(at: [position], of: meeting.seating.seats[position].member, kind: nil)
    }
    var truth = meeting.isAnyFilled(positions)
    if truth == .no, positions.isEmpty, meeting.isOpen { truth = .unknown(.notStated) }
    if positions.isEmpty, case .step(.entity(let body), let path) = set, !path.isInverse,
      !path.relation.definition.isMany
    {
      truth = try isOneThere(body, path.relation, &meeting)
    }
    if case .entity(let agent) = set {
      meeting.parts.append(QuorumPart(wanted: .agent(agent), truth: truth))
    } else {
      let filled = positions.count { meeting.isFilled($0) == .yes }
      let most = positions.count { meeting.isFilled($0) != .no }
      meeting.parts.append(
        QuorumPart(wanted: .count(.some, of: set, least: filled, most: most, known: positions.count), truth: truth))
    }
    return truth
  }

  /// Whether the one that a body has is there, where it is not stated who that is: whoever of several it is, all of
  /// them are there.
  private mutating func isOneThere(
    _ body: EntityID, _ relation: Relation, _ meeting: inout Meeting
  ) throws(Stop) -> Truth {
    let claimList = try claimList(of: body, relation)
    var result: Truth?
    for claim in claimList.live {
      for agent in agents(of: claim) {
        let positions = try seats(.entity(agent), meeting)
        if !positions.isEmpty { meeting.look(at: positions, of: agent, kind: nil) }
        let isThere = positions.isEmpty && meeting.isOpen ? .unknown(.notStated) : meeting.isAnyFilled(positions)
        let truth = claim.truth && isThere
        result = result.map { $0 == truth ? truth : .unknown(.notStated) } ?? truth
      }
    }
    if let result { return result }
    if claimList.isVacant || meeting.seating.seats.indices.allSatisfy({ meeting.isFilled($0) == .no }) { return .no }
    return .unknown(.notStated)
  }

  /// What a quantifier counts: those whom a list names, each once however many sit for it, otherwise seats.
  private mutating func places(
    _ set: Expression, _ meeting: Meeting
  ) throws(Stop) -> [(agent: EntityID?, seats: [Int])] {
    guard case .list(let items) = set else {
      return try seats(set, meeting).map { (meeting.seating.seats[$0].member, [$0]) }
    }
    var named: [(agent: EntityID?, seats: [Int])] = []
    var single: [Int] = []
    for item in items {
      let positions = try seats(item, meeting)
      guard case .entity(let agent) = item else {
        single += positions.filter { !single.contains($0) }
        continue
      }
      // Who is listed and has no seat is one who is not there.
      if !named.contains(where: { $0.agent == agent }) { named.append((agent, positions)) }
    }
    return named + single.map { (meeting.seating.seats[$0].member, [$0]) }
  }

  /// The seats that an expression means: of a capacity, of an agent, or of what it denotes.
  private mutating func seats(_ set: Expression, _ meeting: Meeting) throws(Stop) -> [Int] {
    let seats = meeting.seating.seats
    switch set {
    // Who observes, advises or is invited is no member of whom a quorum counts so many.
    case .step(.entity(meeting.body), let path) where path.isMembers:
      return seats.indices.filter { seats[$0].isMember && seats[$0].claims.contains { $0.relation == .member } }
    case .capacity(let capacity):
      if capacity.word == "safeguarding-partner" { return meeting.seating.partners.flatMap(\.seats).sorted() }
      if capacity.word == "member" { return seats.indices.filter { seats[$0].isMember } }
      if capacity.word == "voting-member" { return seats.indices.filter { seats[$0].votes } }
      return seats.indices.filter { seats[$0].capacities.contains(capacity.word) }
    case .list(let items):
      var found: [Int] = []
      for item in items { found += try self.seats(item, meeting).filter { !found.contains($0) } }
      return found
    case .set(let operation, let left, let right):
      let (one, other) = (try self.seats(left, meeting), try self.seats(right, meeting))
      switch operation {
      case .union: return one + other.filter { !one.contains($0) }
      case .intersection: return one.filter { other.contains($0) }
      case .difference: return one.filter { !other.contains($0) }
      }
    case .filter(let from, let condition):
      var found: [Int] = []
      for position in try self.seats(from, meeting) {
        guard let member = seats[position].member else { continue }
        if try truth(condition, it: .entity(member)) == .yes { found.append(position) }
      }
      return found
    default:
      var found: [Int] = []
      for case .entity(let agent) in try self.set(set, it: .entity(meeting.body)).certain {
        for position in seats.indices where !found.contains(position) {
          if try matches(seats[position], .agent(agent)) { found.append(position) }
        }
      }
      return found
    }
  }
}

extension Meeting {
  /// Whether those seats are there to be filled; one whom a rule names is asked for without a seat too.
  fileprivate func belongs(_ positions: [Int]) -> Truth {
    positions.isEmpty ? .yes : positions.reduce(.no) { $0 || seating.seats[$1].truth }
  }

  /// Whether one of them is filled; somebody of whom no seat is known may come to a meeting that others come to.
  fileprivate func isThere(_ positions: [Int]) -> Truth {
    positions.isEmpty && isOpen ? .unknown(.notStated) : isAnyFilled(positions)
  }
}

extension Expression {
  /// Whether it lists things by name, so that nobody can be missing from it.
  fileprivate var isOfClosedList: Bool {
    switch self {
    case .entity: true
    case .list: children.allSatisfy(\.isOfClosedList)
    default: false
    }
  }
}

extension Expression.Quantifier {
  /// Whether it counts against all there are.
  fileprivate var isOfAll: Bool {
    switch self {
    case .every, .share: true
    default: false
    }
  }
}

extension Expression.Path {
  /// Whether it goes to the members of a body, one step.
  fileprivate var isMembers: Bool { relation == .member && !isInverse && !isTransitive && qualifier == nil }
}
