public import Model

/// How many of those that a list of members holds are members, and how many only observe, advise or are invited.
public struct MemberTally: Sendable {
  /// Those that are members.
  public private(set) var members = Range()
  /// Those that are none.
  public private(set) var beside = Range()

  /// How many are certain, and how many there may be.
  public struct Range: Sendable {
    /// How many are certain.
    public fileprivate(set) var least = 0
    /// How many there may be.
    public fileprivate(set) var most = 0

    fileprivate mutating func add(_ truth: Truth) {
      if truth == .yes { least += 1 }
      if truth != .no { most += 1 }
    }
  }

  fileprivate mutating func add(_ isThere: Truth, isMember: Truth) {
    members.add(isThere && isMember)
    beside.add(isThere && !isMember)
  }
}

extension Evaluation {
  /// Who of those on a list is a member.
  public mutating func tally(of set: PartialSet, on body: EntityID) throws(Stop) -> MemberTally {
    let list = try claimList(of: body, .member)
    var tally = MemberTally()
    for (element, truth) in set.members {
      guard case .entity(let entity) = element else { continue }
      tally.add(truth, isMember: isMember(by: list.live.filter { agents(of: $0).contains(entity) }))
    }
    for claim in list.unnamed.prefix(set.unnamed) {
      tally.add(.unknown(.notStated), isMember: isMember(by: [claim]))
    }
    return tally
  }

  /// Whether statements that seat somebody make a member of them: who only observes, advises or is invited is none.
  private func isMember(by claims: [Claim]) -> Truth {
    var seat = Seat(
      agents: [], organisations: [], doubts: [:], capacities: claims.flatMap { capacities(of: $0) }, kindOnly: nil,
      claims: claims, truth: .yes, isStated: true, isChoice: false, isFilled: .yes)
    doubtCapacities(of: &seat)
    return seat.isMember ? seat.isSure : .no
  }
}
