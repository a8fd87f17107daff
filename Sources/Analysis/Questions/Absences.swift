public import Model

/// Who may stay away from a meeting: each member alone, and each two of them.
public struct AbsenceTable: Sendable {
  /// The meeting with everyone there.
  public let everyone: QuorumAnswer
  /// The members that come, in the order of their seats.
  public let members: [Member]

  /// What a member's absence does.
  public struct Member: Sendable {
    /// The member: an organisation, post, person or body, and of several seats of one person that person; of a seat that one
    /// of several has, all of those.
    public let agents: [EntityID]
    /// The posts by which one person has several seats; empty for any other member.
    public let posts: [EntityID]
    /// Whether the meeting can decide without it; unknown where another seat may be of the same person.
    public let alone: Truth
    /// Those who act for it, where they may count, and the meeting cannot decide without it unless somebody does.
    public let deputies: [EntityID]
    /// Whether the meeting can decide with all of its deputies in its place.
    public let byDeputy: Truth
    /// Whether it can decide without it and another, for each other member; empty where pairs were not tried.
    public let pairs: [(other: [EntityID], truth: Truth)]
    /// What gives it its seats.
    public let claims: [Claim]
  }
}

extension QuorumAnswer {
  /// Whether the rule is met: as last stated, where that alone is known.
  public var judged: Truth { asLastStated ?? truth }
}

extension Evaluation {
  /// The most members of whom every two are tried.
  public static var mostPaired: Int { 40 }

  /// Whether a meeting of a body can decide without each of its members, and without each two.
  ///
  /// Who has several seats is away from all of them.
  public mutating func absences(from body: EntityID) throws(Stop) -> AbsenceTable {
    let everyone = try quorum(of: body, .everyone)
    guard everyone.rule != nil else { return AbsenceTable(everyone: everyone, members: []) }
    let coming = Coming(everyone.seating, view.branch)
    var members: [AbsenceTable.Member] = []
    var pairs: [[(other: [EntityID], truth: Truth)]] = coming.agents.map { _ in [] }
    for first in coming.agents.indices where coming.agents.count <= Self.mostPaired {
      for second in coming.agents.indices.dropFirst(first + 1) {
        let truth = try isQuorate(body, withoutBoth: coming.agents[first] + coming.agents[second], coming)
        pairs[first].append((coming.agents[second], truth))
        pairs[second].append((coming.agents[first], truth))
      }
    }
    for (agents, pairs) in zip(coming.agents, pairs) {
      let alone = try isQuorate(body, without: agents, orPerhaps: coming.perhapsWith(agents))
      let (deputies, byDeputy) = alone == .no ? try standIns(for: agents, on: body, coming) : ([], Truth.no)
      let seats = coming.seats(of: agents)
      let isOfPerson = seats.count > 1 && agents.allSatisfy { view.branch.kind(of: $0) == .person }
      members.append(
        AbsenceTable.Member(
          agents: agents, posts: isOfPerson ? seats.compactMap(\.member) : [], alone: alone, deputies: deputies,
          byDeputy: byDeputy, pairs: pairs, claims: seats.flatMap(\.claims)))
    }
    return AbsenceTable(everyone: everyone, members: members)
  }

  /// Who acts for a member and could come in its place, and whether the meeting can decide with them there.
  private mutating func standIns(
    for agents: [EntityID], on body: EntityID, _ coming: Coming
  ) throws(Stop) -> ([EntityID], Truth) {
    let counts = try deputiesCount(on: body)
    var deputies: [EntityID] = []
    for agent in agents { deputies += try self.deputies(of: agent) }
    deputies = deputies.uniqued().filter { !agents.contains($0) && !coming.agents.contains([$0]) }
    if counts == .no || deputies.isEmpty { return ([], .no) }
    let others = coming.agents.filter { !$0.allSatisfy(agents.contains) }.flatMap(\.self)
    return (deputies, try quorum(of: body, .only((others + deputies).map { .agent($0) }), isVerdictAlone: true).judged)
  }

  /// Without two of them: where somebody may come in the place of one, that is not known.
  private mutating func isQuorate(
    _ body: EntityID, withoutBoth absent: [EntityID], _ coming: Coming
  ) throws(Stop) -> Truth {
    let truth = try isQuorate(body, without: absent)
    if truth == .no, try standIns(for: absent, on: body, coming).1 != .no { return .unknown(.notStated) }
    return truth
  }

  private mutating func isQuorate(
    _ body: EntityID, without absent: [EntityID], orPerhaps others: [EntityID] = []
  ) throws(Stop) -> Truth {
    let truth = try quorum(of: body, .allBut(absent.map { .agent($0) }), isVerdictAlone: true).judged
    if others.isEmpty { return truth }
    return try isQuorate(body, without: absent + others) == truth ? truth : .unknown(.notStated)
  }
}

/// Those who come to a meeting, each with every seat that is theirs for certain.
private struct Coming {
  /// The seats that are filled.
  private let filled: [Seat]
  /// The persons who have several of them.
  private let shared: Set<EntityID>
  private let branch: Branch
  /// Those who come, in the order of their seats.
  let agents: [[EntityID]]

  init(_ seating: Seating, _ branch: Branch) {
    let filled = seating.seats.filter { $0.isFilled == .yes && $0.member != nil && !$0.isOfWholeAbove }
    var seats: [EntityID: Int] = [:]
    for seat in filled where !seat.isChoice {
      for agent in Set(seat.agents) where branch.kind(of: agent) == .person && seat.isOf(agent) == .yes {
        seats[agent, default: 0] += 1
      }
    }
    let shared = Set(seats.filter { $0.value > 1 }.keys)
    (self.filled, self.shared, self.branch) = (filled, shared, branch)
    agents = filled.map { Self.away($0, shared, branch) }.uniqued()
  }

  /// Who is away where nobody comes for a seat: the member, a person who has others too, or whichever of several has it.
  private static func away(_ seat: Seat, _ shared: Set<EntityID>, _ branch: Branch) -> [EntityID] {
    if seat.isChoice, let claim = seat.claims.first { return branch.choice(claim.value)?.options ?? seat.agents }
    if let person = seat.agents.first(where: shared.contains) { return [person] }
    return seat.member.map { [$0] } ?? []
  }

  func seats(of agents: [EntityID]) -> [Seat] { filled.filter { Self.away($0, shared, branch) == agents } }

  /// Those who may be the same person as one of some, and would be away with them.
  func perhapsWith(_ agents: [EntityID]) -> [EntityID] {
    let mine = seats(of: agents).flatMap(\.agents)
    return filled.filter { Self.away($0, shared, branch) != agents }.flatMap { seat in
      let isPerhaps = seat.agents.contains { other in
        mine.contains { $0 == other && branch.kind(of: other) == .person || branch.mayBeOne($0, other) }
      }
      return isPerhaps ? Self.away(seat, shared, branch) : []
    }
  }
}
