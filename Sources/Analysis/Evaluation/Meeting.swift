public import Model

/// A meeting while a rule is read against it.
struct Meeting {
  let body: EntityID
  var seating: Seating
  /// Whether more members than the known ones may be there.
  let isOpen: Bool
  /// Those of whom the question says that they are not there.
  let absent: Set<EntityID>
  /// Those who come and have no seat that is known, where no source gives the whole list: each may have one.
  let strangers: [EntityID]
  /// The organisations of those, for whom each may have its seat.
  var strangersOf: Set<EntityID> = []
  /// Those of whom the question says that they come, and nobody else; nil where others may.
  let named: Set<EntityID>?
  /// Where a vote is taken, what each seat does; nil where it is asked only who comes.
  ///
  /// A seat is filled then by who votes for.
  var ballot: Ballot?
  /// What the rule asked for, part by part.
  var parts: [QuorumPart] = []
  /// Who could come, and who of those there could leave, as far as the rule looks at them.
  var moves: [QuorumMove] = []

  init(
    body: EntityID, seating: Seating, isOpen: Bool, absent: Set<EntityID>, strangers: [EntityID] = [],
    named: Set<EntityID>? = nil
  ) {
    self.body = body
    self.seating = seating
    self.isOpen = isOpen
    self.absent = absent
    self.strangers = strangers.filter { !absent.contains($0) }
    self.named = named
  }

  /// Lets a seat be filled or emptied; who comes to vote for something votes.
  mutating func fill(_ position: Int, _ comes: Bool) {
    seating.seats[position].isFilled = Truth(comes)
    seating.settleDeputies(at: position, comes)
    // To come does not give a follower the seat of whom it follows, nor anyone one that is only planned or perhaps over.
    let seat = seating.seats[position]
    if comes, !seat.isOfFollower, seat.truth.reasons.isSubset(of: .notStated) { seating.seats[position].truth = .yes }
    if comes, ballot != nil {
      ballot?.cast[position] = .yes
      ballot?.there[position] = .yes
    }
  }

  /// Whether a seat counts as filled.
  func isFilled(_ position: Int) -> Truth { seating.seats[position].truth && seating.seats[position].isFilled }

  /// The seats from which a vote is cast, or whose holders are there.
  func seats(doing capacity: Expression.Capacity) -> [MeantSeat] {
    let seats = seating.seats
    let done = capacity.isVotes ? ballot?.cast : ballot?.there
    return seats.indices.filter { capacity.isVotes ? seats[$0].votes || done != nil : seats[$0].isMember }
      .map { MeantSeat(position: $0, truth: done?[$0] ?? isFilled($0)) }
      .filter { $0.truth != .no }
  }

  /// The seats of those who vote against, where a vote is taken.
  func seatsAgainst() -> [Seat] {
    guard let ballot else { return [] }
    return seating.seats.indices.filter { ballot.cast[$0] == .yes && isFilled($0) == .no }.map { seating.seats[$0] }
  }

  /// Whether any of some seats is filled.
  func isAnyFilled(_ positions: [Int]) -> Truth { positions.reduce(.no) { $0 || isFilled($1) } }

  /// Whether any of the seats that a rule means is filled.
  func isAnyFilled(_ seats: [MeantSeat]) -> Truth { seats.reduce(.no) { $0 || ($1.truth && isFilled($1.position)) } }

  /// Whether one who has these seats is there; who has none may have one of which no source tells.
  ///
  /// - Parameter agent: who it is; nil for anyone.
  func isAnyThere(_ seats: [MeantSeat], of agent: EntityID? = nil) -> Truth {
    if seats.isEmpty, let agent, strangers.contains(agent) || mayBeListed(agent) || mayCome(agent) {
      return .unknown(.notStated)
    }
    // Who comes without a seat that is known may have one for an organisation of which no member is.
    if let agent, strangersOf.contains(agent), seats.allSatisfy({ seating.seats[$0.position].isBeside }) {
      return .unknown(.notStated)
    }
    guard seats.isEmpty, isOpen else {
      let isThere = isAnyFilled(seats) && (agent == nil ? .yes : isOfOneMind(seats))
      // One of whom no seat is for certain may have another, of which no source tells.
      if let agent, isOpen, !absent.contains(agent), !seats.contains(where: { isSurely($0, of: agent) }) {
        return isThere || .unknown(.notStated)
      }
      // Who is there by others may come for a body or an organisation that has a seat besides.
      let isByOthers = !seats.isEmpty && !seats.contains { seating.seats[$0.position].agents.contains { $0 == agent } }
      return isByOthers && agent.map(mayCome) ?? false ? isThere || .unknown(.notStated) : isThere
    }
    return agent.map(absent.contains) ?? false ? .no : .unknown(.notStated)
  }

  /// Whether a seat that a rule means is a member's, and one's own or for one, for certain.
  private func isSurely(_ meant: MeantSeat, of agent: EntityID) -> Bool {
    let seat = seating.seats[meant.position]
    return meant.truth == .yes && seat.truth == .yes && !seat.isBeside && seat.isOf(agent) == .yes
  }

  /// Whether one who comes may be left out by a list that is not whole, whomever it acts for.
  private func mayBeListed(_ agent: EntityID) -> Bool { !seating.isWhole && named?.contains(agent) ?? false }

  /// Whether one who has no seat may be there for an organisation or a body that has one.
  private func mayCome(_ agent: EntityID) -> Bool {
    guard !absent.contains(agent) else { return false }
    return seating.seats.contains { seat in
      // Who is named comes; of those who are not, one may only where the organisation itself is said to come.
      let isThere = named.map { $0.contains(agent) || !seat.isBySpeaker } ?? true
      return seat.speakers.contains(agent) && isThere && seat.isFilled != .no
    }
  }

  /// Whether those who sit for one vote alike: of one whose members vote both ways nobody knows how it votes.
  private func isOfOneMind(_ seats: [MeantSeat]) -> Truth {
    guard let ballot, seats.count > 1 else { return .yes }
    let against = seats.reduce(Truth.no) { truth, seat in
      truth || (seat.truth && ballot.cast[seat.position] && !isFilled(seat.position))
    }
    return against == .no ? .yes : .unknown(against.reasons.union(.notStated))
  }

  /// Remembers who could come or leave.
  mutating func look(at positions: [Int], of agent: EntityID?, kind: String?) {
    let filled = isAnyThere(positions.map { MeantSeat(position: $0, truth: .yes) }, of: agent)
    let move = QuorumMove(agent: agent, kind: kind, seats: positions, comes: filled != .yes)
    if !moves.contains(move) { moves.append(move) }
  }

  /// Of what a rule asks for in two ways, the one that is not met is no matter where the other is.
  mutating func setAside(partsSince first: Int) {
    for position in parts.indices.dropFirst(first) where parts[position].truth != .yes { parts[position].bears = false }
  }

  /// Remembers how many of those a rule asks for are there, for certain and at most.
  mutating func note(
    _ quantifier: Expression.Quantifier, of set: Expression, _ tally: Tally, there: (least: Int, most: Int)
  ) {
    let wanted = QuorumPart.Wanted.count(
      quantifier, of: set, least: there.least, most: there.most, known: tally.known)
    parts.append(QuorumPart(wanted: wanted, truth: quantifier.holds(tally)))
  }
}

/// What the seats at a table do when a vote is taken, by their positions.
struct Ballot {
  /// Whether a vote is cast from the seat, for or against.
  var cast: [Truth]
  /// Whether whoever sits in it is there.
  var there: [Truth]
  /// Those who vote against and have no seat that is known, where no source gives the whole list.
  var strangersAgainst: [EntityID] = []
  /// Those who abstain and have none.
  var strangersAbstaining: [EntityID] = []
}

/// A seat, and whether it is one of those that a rule means.
struct MeantSeat {
  let position: Int
  var truth: Truth
}

/// One thing that a quorum asks for.
public struct QuorumPart: Sendable, Hashable {
  /// What is asked: a kind of partner, a seat, or so many of a list.
  public let wanted: Wanted
  /// Whether it is there.
  public let truth: Truth
  /// Whether it bears on the answer: what is not there is no matter where something else does in its place.
  public var bears = true

  /// What is asked for.
  public enum Wanted: Sendable, Hashable {
    case kind(String)
    case agent(EntityID)
    /// So many of those that are known, of which so many are certain and so many are possible.
    case count(Expression.Quantifier, of: Expression, least: Int, most: Int, known: Int)
    /// A condition on something else than who comes.
    case condition(Expression)
    case discretion
  }
}

/// Someone who comes or leaves: an organisation with all its seats, or one seat.
public struct QuorumMove: Sendable, Hashable {
  /// Who it is; nil where only the kind is known.
  public let agent: EntityID?
  /// The kind, where nobody is named.
  public let kind: String?
  /// Positions of the seats that it fills or empties.
  public let seats: [Int]
  /// Whether it comes, rather than leaves.
  public let comes: Bool
}
