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
}
