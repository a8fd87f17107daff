public import Model

/// One role of a person, post or organisation: what it is to another thing.
public struct Role: Sendable {
  /// The statement that gives the role; the agent is its object, or acts through one that is.
  public var claim: Claim
  /// The post through which a person has the role; nil where the person or agent has it directly.
  public let through: EntityID?
  /// Whose turn it is, where several have it in turn and that can be counted; nil otherwise.
  public var turn: EntityID? = nil
  /// Who is named in that post for the time of the statement.
  public var holding = Holding.named

  /// Whether the one whose roles these are held the post at the time of which a statement about the post speaks.
  public enum Holding: Sendable {
    case named, another, nobody
  }
}

extension Evaluation {
  /// The roles of a person, post or organisation: present, possible and former, and those of the posts a person holds.
  public mutating func roles(of agent: EntityID) throws(Stop) -> [Role] {
    var roles = try ownRoles(of: agent, through: nil)
    for var role in roles where role.claim.relation == .holder {
      guard role.claim.isLive || role.claim.phase == .lastStated else { continue }
      // Who may be the holder may have what the post has.
      if role.claim.value.entity == nil, role.turn != agent { role.claim.doubt(.notStated) }
      for inner in try ownRoles(of: role.claim.subject, through: role.claim.subject)
      where (inner.claim.isLive && role.claim.isLive) || inner.claim.isContemporary(with: role.claim) {
        roles.append(try limited(inner, by: role.claim))
      }
    }
    return roles
  }

  private mutating func ownRoles(of agent: EntityID, through post: EntityID?) throws(Stop) -> [Role] {
    var roles: [Role] = []
    for relation in Relation.givingRoles where post == nil || relation != .organisation {
      for claim in try claimList(about: agent, relation).claims {
        roles.append(Role(claim: claim, through: post))
      }
      // Who is there no more has no turn, and is none of those among whom it is.
      for claim in try choices(naming: agent, relation) where view.life(of: agent).0 != .no {
        roles.append(Role(claim: view.inTurn(claim), through: post, turn: view.turn(of: claim)))
      }
      for claim in try choices(naming: agent, relation, evenOver: true) {
        roles.append(Role(claim: claim, through: post))
      }
    }
    for relation in [Relation.partner, .member, .relevantAgency] {
      roles += try rolesThrough(agent, relation).map { Role(claim: $0, through: post) }
    }
    return roles
  }

  /// Statements in which the agent is the one through whom another takes part (`by` and `for`).
  private mutating func rolesThrough(_ agent: EntityID, _ relation: Relation) throws(Stop) -> [Claim] {
    let branch = view.branch
    guard branch.kind(of: agent) == .post else { return [] }
    let employer = branch.facts(of: agent, .organisation).first.flatMap { branch.value($0).entity }
    let own = try employer.map { one throws(Stop) in try claimList(about: one, relation).claims } ?? []
    // Another organisation may take part by it too.
    var others: [Claim] = []
    for body in branch.entities(.body) {
      let isNamed = branch.facts(of: body, relation).contains { fact in
        branch.value(fact).entity != employer
          && branch.fact(fact).qualification(.through).map { agents(of: $0).contains(agent) } ?? false
      }
      if isNamed { others += try claimList(of: body, relation).claims.filter { $0.value.entity != employer } }
    }
    return (own + others).compactMap { claim in
      guard let officers = claim.qualification(.through).map({ agents(of: $0) }), officers.contains(agent) else {
        return nil
      }
      var role = claim
      if officers.count > 1 { role.doubt(.notStated) }
      return role
    }
  }

  /// A role through a post counts no more than the holding of the post does, and is told for the times for which the
  /// one who holds it is named; where there are none, for its own.
  private mutating func limited(_ role: Role, by holding: Claim) throws(Stop) -> Role {
    var claim = role.claim
    var who = Role.Holding.named
    let named = claim.periods.filter { holding.names($0) }
    if named.isEmpty, let last = claim.periods.last {
      let others = try claimList(of: holding.subject, .holder).claims.filter { $0.value != holding.value }
      who = others.contains { !$0.value.isGap && $0.names(last) } ? .another : .nobody
    } else if !holding.isLive {
      claim = claim.part(named)
    }
    if role.claim.isLive || !holding.isLive { claim.limit(by: holding) }
    return Role(claim: claim, through: role.through, turn: role.turn, holding: who)
  }
}

extension Claim {
  /// Whether it is stated for a period, or for a part of it, or for a time that the period is part of.
  ///
  /// A year and a financial year share days, but what is stated of the one is not stated of the other.
  fileprivate func names(_ period: WrittenPeriod) -> Bool {
    periods.isEmpty || periods.contains { $0.range.covers(period.range) || period.range.covers($0.range) }
  }
}
