import Model

/// A meeting while a rule is read against it.
struct Meeting {
  let body: EntityID
  var seating: Seating
  /// Whether more members than the known ones may be there.
  let isOpen: Bool
  /// What the rule asked for, part by part.
  var parts: [QuorumPart] = []
  /// Who could come, and who of those there could leave, as far as the rule looks at them.
  var moves: [QuorumMove] = []

  init(body: EntityID, seating: Seating, isOpen: Bool) {
    self.body = body
    self.seating = seating
    self.isOpen = isOpen
  }

  /// Whether a seat counts as filled.
  func isFilled(_ position: Int) -> Truth { seating.seats[position].truth && seating.seats[position].isFilled }

  /// Whether any of some seats is filled.
  func isAnyFilled(_ positions: [Int]) -> Truth { positions.reduce(.no) { $0 || isFilled($1) } }

  /// Remembers who could come or leave.
  mutating func look(at positions: [Int], of agent: EntityID?, kind: String?) {
    let filled = isAnyFilled(positions)
    let move = QuorumMove(agent: agent, kind: kind, seats: positions, comes: filled != .yes)
    if !moves.contains(move) { moves.append(move) }
  }
}

extension Evaluation {
  /// Whether a meeting meets a rule; its parts are noted on the way.
  mutating func isMet(_ rule: Expression, _ meeting: inout Meeting) throws(Stop) -> Truth {
    try budget.spend(1)
    switch rule {
    case .and(let left, let right):
      let first = try isMet(left, &meeting)
      return try first && isMet(right, &meeting)
    case .or(let left, let right):
      let first = try isMet(left, &meeting)
      return try first || isMet(right, &meeting)
    case .not(let inner): return try !isMet(inner, &meeting)
    case .conditional(let test, let first, let second):
      let chosen = try truth(test, it: .entity(meeting.body))
      let (one, other) = (try isMet(first, &meeting), try isMet(second, &meeting))
      return (chosen && one) || (!chosen && other)
    case .eachKind(let set): return try isEachKindThere(set, &meeting)
    case .quantified(let quantifier, let set, let condition):
      return try quantify(quantifier, set, condition, &meeting)
    case .literal(.truth(let truth)):
      if truth.reasons == .discretion { meeting.parts.append(QuorumPart(wanted: .discretion, truth: truth)) }
      return truth
    case .entity, .capacity, .list, .set, .step, .filter, .all:
      return try isAnyThere(rule, &meeting)
    default:
      let truth = try truth(rule, it: .entity(meeting.body))
      meeting.parts.append(QuorumPart(wanted: .condition(rule), truth: truth))
      return truth
    }
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
      meeting.parts.append(QuorumPart(wanted: .count(.some, of: set, least: filled, most: most), truth: truth))
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
      for agent in agents(of: claim.value) {
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

  /// So many of some seats.
  private mutating func quantify(
    _ quantifier: Expression.Quantifier, _ set: Expression, _ condition: Expression?, _ meeting: inout Meeting
  ) throws(Stop) -> Truth {
    var (least, most) = (0, 0)
    var reasons: Reasons = []
    let places = try places(set, meeting)
    for place in places {
      meeting.look(at: place.seats, of: place.agent, kind: nil)
      var truth = meeting.isAnyFilled(place.seats)
      if let condition, let agent = place.agent {
        truth = try truth && self.truth(condition, it: .entity(agent))
      }
      if truth == .yes { least += 1 }
      if truth != .no { most += 1 }
      reasons.formUnion(truth.reasons)
    }
    if meeting.isOpen || !meeting.seating.isWhole { reasons.formUnion(.notStated) }
    // Of all there are, none may be missing from the list; otherwise only who may come besides counts.
    let isOpen = quantifier == .every ? !meeting.seating.isWhole : meeting.isOpen
    let truth = quantifier.holds(
      Tally(least: least, most: most, known: places.count, isOpen: isOpen, reasons: reasons))
    meeting.parts.append(
      QuorumPart(wanted: .count(quantifier, of: set, least: least, most: most), truth: truth))
    return truth
  }

  /// What a quantifier counts: the organisations of a list, each once however many sit for it, otherwise seats.
  private mutating func places(
    _ set: Expression, _ meeting: Meeting
  ) throws(Stop) -> [(agent: EntityID?, seats: [Int])] {
    guard case .list(let items) = set else {
      return try seats(set, meeting).map { (meeting.seating.seats[$0].member, [$0]) }
    }
    var organisations: [(agent: EntityID?, seats: [Int])] = []
    var single: [Int] = []
    for item in items {
      let positions = try seats(item, meeting)
      guard case .entity(let agent) = item, view.branch.kind(of: agent) == .organisation else {
        single += positions.filter { !single.contains($0) }
        continue
      }
      if !positions.isEmpty, !organisations.contains(where: { $0.agent == agent }) {
        organisations.append((agent, positions))
      }
    }
    return organisations + single.map { (meeting.seating.seats[$0].member, [$0]) }
  }

  /// The seats that an expression means: of a capacity, of an agent, or of what it denotes.
  private mutating func seats(_ set: Expression, _ meeting: Meeting) throws(Stop) -> [Int] {
    let seats = meeting.seating.seats
    switch set {
    case .capacity(let capacity):
      if capacity.word == "safeguarding-partner" { return meeting.seating.partners.flatMap(\.seats).sorted() }
      if capacity.word == "member" { return seats.indices.filter { seats[$0].isMember } }
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
