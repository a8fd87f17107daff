public import Model

/// A way in which someone may have a place in a body: the statement that gives it, and by whom.
public struct SeatWay: Sendable {
  /// The statement that gives the place.
  public let claim: Claim
  /// The statements that lead from the one asked about to the one named there: a post held, a post within.
  public let links: [Claim]

  /// Whether all of it counts now.
  public var isLive: Bool { ([claim] + links).allSatisfy { $0.isLive && $0.truth != .no } }

  /// How sure it is that the place is had so.
  public var truth: Truth { ([claim] + links).reduce(.yes) { $0 && ($1.isLive ? $1.truth : .no) } }
}

/// The ways in which someone has, had or may have a place in a body.
public struct SeatWays: Sendable {
  /// Those that count now first.
  public let ways: [SeatWay]
  /// Whether a paper gives the whole list for this time.
  public let isWhole: Bool
  /// Where there is one place alone, who else is stated to have it.
  public let others: [Claim]
  /// Whether the place is had.
  public let truth: Truth
}

extension Evaluation {
  /// The ways in which someone has, had or may have one of the places of a body that some relations give.
  public mutating func ways(of agent: EntityID, to body: EntityID, by relations: [Relation]) throws(Stop) -> SeatWays {
    var stated: [Claim] = []
    var (isWhole, others): (Bool, [Claim]) = (false, [])
    for relation in relations {
      let list = try claimList(of: body, relation)
      stated += list.claims.filter { !$0.value.isGap }
      if relation == .member || relation == .chair { isWhole = list.isComplete }
      if !relation.definition.isMany, list.possible.isEmpty { others = list.certain }
    }
    let isOrganisation = view.branch.kind(of: agent) == .organisation
    var ways: [SeatWay] = []
    for (who, links) in try standIns(for: agent) {
      for claim in stated where names(claim, who, isAgent: who == agent || !isOrganisation) {
        let isKnown = ways.contains { $0.claim.facts == claim.facts }
        if !isKnown { ways.append(SeatWay(claim: doubted(claim, who, agent), links: links)) }
      }
    }
    ways = ways.filter(\.isLive) + ways.filter { !$0.isLive }
    let had = ways.filter(\.isLive).reduce(Truth.no) { $0 || $1.truth }
    let isClosed = isWhole || !others.isEmpty
    return SeatWays(
      ways: ways, isWhole: isWhole, others: others, truth: had == .no && !isClosed ? .unknown(.notStated) : had)
  }

  /// A statement as it bears on someone: one of several may have the place, and so may an organisation of which a post
  /// has it, where no paper says for whom the post does.
  private func doubted(_ claim: Claim, _ who: EntityID, _ agent: EntityID) -> Claim {
    var claim = claim
    let isNamed = claim.value.entity != nil || view.turn(of: claim) == who
    let isOwn =
      who == agent || view.branch.kind(of: agent) == .person || claim.qualification(.onBehalf)?.entity == agent
    if !isNamed || !isOwn { claim.doubt(.notStated) }
    return claim
  }

  /// Who stands for someone, with the statements that make it so: the one itself; a post's holders are not the post, but
  /// a person is there by the posts it holds, and an organisation by the posts within it.
  private mutating func standIns(for agent: EntityID) throws(Stop) -> [(who: EntityID, links: [Claim])] {
    var found: [(EntityID, [Claim])] = [(agent, [])]
    for claim in try claimList(about: agent, .holder).claims { found.append((claim.subject, [claim])) }
    if view.branch.kind(of: agent) == .organisation {
      for claim in try claimList(about: agent, .organisation).claims where view.branch.kind(of: claim.subject) == .post
      {
        found.append((claim.subject, [claim]))
      }
    }
    return found
  }

  /// Whether a statement names someone: as the one who has the place, for whom it is, or by whom it is taken.
  ///
  /// A post of an organisation that takes the place of another is none of its own.
  private func names(_ claim: Claim, _ who: EntityID, isAgent: Bool) -> Bool {
    if agents(of: claim.value).contains(who) { return true }
    return isAgent
      && [claim.qualification(.onBehalf), claim.qualification(.through)].contains { $0?.entity == who }
  }
}
