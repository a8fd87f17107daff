public import Model

/// Who may stay away from a meeting: each member alone, and each two of them.
public struct AbsenceTable: Sendable {
  /// The meeting with everyone there.
  public let everyone: QuorumAnswer
  /// The members that come, in the order of their seats.
  public let members: [Member]

  /// What a member's absence does.
  public struct Member: Sendable {
    /// The member: an organisation, post, person or body; of a seat that one of several has, all of those.
    public let agents: [EntityID]
    /// Whether the meeting can decide without it.
    public let alone: Truth
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
  public mutating func absences(from body: EntityID) throws(Stop) -> AbsenceTable {
    let everyone = try quorum(of: body, .everyone)
    let coming = everyone.seating.seats.filter { $0.isFilled == .yes && $0.member != nil }
    let agents = coming.map { away($0) }.uniqued()
    guard everyone.rule != nil else { return AbsenceTable(everyone: everyone, members: []) }
    var alone: [Truth] = []
    for agent in agents { alone.append(try isQuorate(body, without: agent)) }
    var pairs: [[(other: [EntityID], truth: Truth)]] = agents.map { _ in [] }
    for first in agents.indices where agents.count <= Self.mostPaired {
      for second in agents.indices.dropFirst(first + 1) {
        let truth = try isQuorate(body, without: agents[first] + agents[second])
        pairs[first].append((agents[second], truth))
        pairs[second].append((agents[first], truth))
      }
    }
    let members = agents.indices.map { index in
      AbsenceTable.Member(
        agents: agents[index], alone: alone[index], pairs: pairs[index],
        claims: coming.filter { away($0) == agents[index] }.flatMap(\.claims))
    }
    return AbsenceTable(everyone: everyone, members: members)
  }

  /// Who is away where nobody comes for a seat: the member, or whichever of several has it.
  private func away(_ seat: Seat) -> [EntityID] {
    if seat.isChoice, let claim = seat.claims.first { return agents(of: claim.value) }
    return seat.member.map { [$0] } ?? []
  }

  private mutating func isQuorate(_ body: EntityID, without absent: [EntityID]) throws(Stop) -> Truth {
    try quorum(of: body, .allBut(absent.map { .agent($0) }), isVerdictAlone: true).judged
  }
}
