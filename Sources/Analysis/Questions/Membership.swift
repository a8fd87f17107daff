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
      for agent in [claim.value.entity].compactMap({ $0 }) + officers
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
          shared.append(SharedMembers.Member(who: who, first: seat.claim, second: match.claim))
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
  private func seats(_ answer: MembershipAnswer) -> [(who: [EntityID], organisation: EntityID?, claim: Claim)] {
    (answer.members.live + answer.partners.live).compactMap { claim in
      guard let agent = claim.value.entity else { return nil }
      var who = [agent]
      for post in [agent, claim.qualification(.through)?.entity].compactMap({ $0 }) {
        if post != agent { who.append(post) }
        who += answer.holders[post]?.live.compactMap(\.value.entity) ?? []
      }
      let isOrganisation = view.branch.kind(of: agent) == .organisation
      return (who, claim.qualification(.onBehalf)?.entity ?? (isOrganisation ? agent : nil), claim)
    }
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
  }
}
