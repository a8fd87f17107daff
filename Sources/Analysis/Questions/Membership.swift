public import Model

/// Who sits on a body, and who holds the posts that do.
public struct MembershipAnswer: Sendable {
  /// The statutory partners, the members and the relevant agencies that are stated, in that order.
  public let partners: ClaimList
  /// What is stated of its members.
  public let members: ClaimList
  /// What is stated of its relevant agencies.
  public let agencies: ClaimList
  /// For each member that is a post, what is stated of its holder; by the post.
  public let holders: Holders
}

extension Evaluation {
  /// Who sits on a body.
  public mutating func members(of body: EntityID) throws(Stop) -> MembershipAnswer {
    let partners = try claimList(of: body, .partner)
    let members = try claimList(of: body, .member)
    let agencies = try claimList(of: body, .relevantAgency)
    var holders = Holders()
    for claim in members.live + partners.live {
      let officers = claim.qualification(.through).map { agents(of: $0) } ?? []
      let turn = view.turn(of: claim)
      for agent in [claim.value.entity ?? turn].compactMap({ $0 }) + officers
      where holders[agent] == nil && view.branch.kind(of: agent) == .post {
        holders.add(try claimList(of: agent, .holder), of: agent)
      }
    }
    return MembershipAnswer(partners: partners, members: members, agencies: agencies, holders: holders)
  }

  /// Members that two bodies share: as the same member, or as posts of one person.
  public mutating func members(ofBoth first: EntityID, and second: EntityID) throws(Stop) -> SharedMembers {
    let (one, other) = (try members(of: first), try members(of: second))
    let (left, right) = (seats(one), seats(other))
    var shared: [SharedMembers.Member] = []
    for seat in left {
      for match in right where !Set(seat.who).isDisjoint(with: match.who) {
        let who = seat.who.first { match.who.contains($0) } ?? seat.who[0]
        if !shared.contains(where: { $0.who == who }) {
          shared.append(
            SharedMembers.Member(
              who: who, first: seat.claim, second: match.claim, isChoice: seat.isChoice || match.isChoice))
        }
      }
    }
    let represented = left.compactMap(\.organisation).filter { organisation in
      right.contains { $0.organisation == organisation } && !shared.contains { $0.who == organisation }
    }
    return SharedMembers(
      members: shared, represented: represented.uniqued(),
      isComplete: one.members.isComplete && other.members.isComplete,
      isStated: [!left.isEmpty, !right.isEmpty])
  }

  /// Each seat with everything that identifies who sits there: the member itself and, for a post, its holder; and the
  /// organisation that is there by it.
  ///
  /// Where a paper names several of whom one sits there, each may.
  private func seats(_ answer: MembershipAnswer) -> [SharedSeat] {
    (answer.members.live + answer.partners.live).flatMap { claim -> [SharedSeat] in
      if let agent = claim.value.entity { return [seat(of: agent, claim, answer)] }
      return (view.branch.choice(claim.value)?.options ?? []).map { option in
        var seat = self.seat(of: option, claim, answer)
        (seat.isChoice, seat.organisation) = (true, nil)
        return seat
      }
    }
  }

  private func seat(of agent: EntityID, _ claim: Claim, _ answer: MembershipAnswer) -> SharedSeat {
    var who = [agent]
    for post in [agent, claim.qualification(.through)?.entity].compactMap({ $0 }) {
      if post != agent { who.append(post) }
      who += answer.holders[post]?.live.compactMap(\.value.entity) ?? []
    }
    let isOrganisation = view.branch.kind(of: agent) == .organisation
    return SharedSeat(
      who: who, organisation: claim.qualification(.onBehalf)?.entity ?? (isOrganisation ? agent : nil), claim: claim)
  }

  /// A seat with everything that identifies who sits there.
  private struct SharedSeat {
    let who: [EntityID]
    var organisation: EntityID?
    let claim: Claim
    /// Whether the paper leaves open who of several it is.
    var isChoice = false
  }
}

/// What two bodies' memberships have in common.
public struct SharedMembers: Sendable {
  /// The members found on both.
  public let members: [Member]
  /// The organisations that are on both by others than the same person or post, in the order of the first list.
  public let represented: [EntityID]
  /// Whether both lists are whole, so that nobody else can be on both.
  public let isComplete: Bool
  /// Whether any member of the first, and of the second, is stated for the time.
  public let isStated: [Bool]

  /// Someone who sits on both.
  public struct Member: Sendable {
    /// The member, or the person who holds both posts.
    public let who: EntityID
    /// The statement that gives the seat on the first body.
    public let first: Claim
    /// The statement that gives the seat on the second body.
    public let second: Claim
    /// Whether one of the two leaves open who of several it is, so that it may be another.
    public let isChoice: Bool
  }
}
