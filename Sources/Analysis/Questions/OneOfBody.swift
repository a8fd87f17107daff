import Model

/// What is so of whoever has the one place that there is: the chair of a body, the right to stop it.
extension Evaluation {
  /// Whether something is so of whoever has a place that one alone has: known where it is the same of everyone who may.
  ///
  /// - Parameter places: of each who has it or may, whether it has it, and whether it is so of it.
  static func isSo(ofWhoever places: [(claim: Truth, truth: Truth)]) -> Truth {
    guard let first = places.first?.truth else { return .unknown(.notStated) }
    let reasons = places.reduce(Reasons()) { $0.union($1.truth.reasons) }
    let doubts = places.reduce(Reasons()) { $0.union($1.claim.reasons) }
    let areSame = reasons.isEmpty && places.allSatisfy { $0.truth == first }
    if areSame, isOneOfThem(places.map(\.claim)) { return first }
    // Two who have it together, or one of several: whether it is enough that one of them does it, no source says.
    let all = reasons.union(doubts)
    return .unknown(all.isEmpty ? .notStated : all)
  }

  /// Whether one of those who may have a place has it: all for certain; of what papers disagree on one is right; and what is
  /// only planned takes the place of what it would end, or does not.
  private static func isOneOfThem(_ claims: [Truth]) -> Bool {
    if claims.allSatisfy({ $0 == .yes }) { return true }
    if claims.allSatisfy({ $0.reasons == .disagree }) { return claims.count > 1 }
    return claims.contains { $0.reasons == .successorPlanned }
      && claims.allSatisfy { $0.reasons == .successorPlanned || $0.reasons == .planned }
  }

  /// Whether a rule is met with a second vote, where as many are for as against; nil where it does not come to it.
  ///
  /// It is one more of the votes cast, taken as its holder voted; of members it is none.
  ///
  /// - Parameter before: whether the rule is met without it.
  mutating func casting(
    in body: EntityID, _ rule: Expression, _ table: VotingTable, _ before: Truth
  ) throws(Stop) -> CastingVote? {
    let (inFavour, against, _) = table.tally
    let claims = try claimList(of: body, .castingVote).live
    guard inFavour.overlaps(against), inFavour.upperBound > 0, let claim = claims.first,
      case .word(let word) = claim.value, view.branch.text(word) != "none"
    else { return nil }
    let relation = view.branch.text(word) == "chair" ? Relation.chair : .viceChair
    let votesFor = try secondVote(of: body, relation, table.inFavour, table)
    let votesAgainst = try secondVote(of: body, relation, table.against, table)
    let isEqual: Truth = inFavour.count == 1 && inFavour == against ? .yes : .unknown(.notStated)
    let counts = isEqual && claim.truth
    let isAgainst = counts && votesAgainst
    if votesFor == .no, before != .yes || votesAgainst == .no {
      return before == .yes ? nil : CastingVote(claim: claim, truth: .no, isAgainst: isAgainst == .yes)
    }
    var meeting = table.meeting
    var second = Seat(
      agents: [], organisations: [], capacities: ["second-vote"], kindOnly: nil, claims: [claim], truth: .yes,
      isStated: false, isChoice: false, isFilled: .yes)
    second.isFilled = votesFor
    meeting.seating.seats.append(second)
    meeting.ballot?.cast.append(votesFor || votesAgainst)
    meeting.ballot?.there.append(.no)
    let isMet = try isMet(rule, &meeting)
    if before == .yes, isMet == .yes { return nil }
    let truth = isMet && counts
    return CastingVote(claim: claim, truth: before == .yes ? truth || !counts : truth, isAgainst: isAgainst == .yes)
  }

  /// Whose vote is needed: with it against instead, a casting vote and vetoes counted, it is not carried.
  mutating func votesNeeded(
    _ rule: Expression, _ division: Division, _ table: VotingTable, _ moves: [QuorumMove]
  ) throws(Stop) -> (needed: [QuorumMove], free: [QuorumMove], open: [QuorumMove]) {
    var (needed, free, open): ([QuorumMove], [QuorumMove], [QuorumMove]) = ([], [], [])
    for move in moves where !move.comes {
      var turned = table.turned(move.seats)
      turned.tally = tally(turned)
      var meeting = turned.meeting
      var truth = try isMetWhoever(rule, &meeting)
      if let casting = try casting(in: meeting.body, rule, turned, truth), casting.truth != .no || truth == .yes {
        truth = casting.truth
      }
      let vetoes = try vetoes(in: meeting.body, division, turned)
      for veto in vetoes where veto.claim.qualification(.about) == nil { truth = truth && !veto.truth }
      switch truth {
      case .yes: free.append(move)
      case .no: needed.append(move)
      case .unknown: open.append(move)
      }
    }
    let seats = table.meeting.seating.seats
    let told = withoutDoubles(needed, free, seats)
    return (told.needed, told.free, withoutDoubles(open, [], seats).needed)
  }

  /// Whether who has the second vote votes one way; of those who have it together all must vote alike.
  private mutating func secondVote(
    of body: EntityID, _ relation: Relation, _ votes: [Truth], _ table: VotingTable
  ) throws(Stop) -> Truth {
    let holders = try claimList(of: body, relation)
    // Of a chair of whom nothing is stated nobody knows how it votes.
    if holders.live.isEmpty { return holders.isVacant ? .no : .unknown(.notStated) }
    var each: [(claim: Truth, truth: Truth)] = []
    for holder in holders.live {
      for agent in agents(of: holder) {
        var isSo = Truth.no
        for position in table.meeting.seating.seats.indices {
          let his = try matches(table.meeting.seating.seats[position], .agent(agent))
          // Who has no ordinary vote, or did not use it, may use the second one either way.
          isSo = isSo || (his && table.isSilent(position) && .unknown(.notStated))
          // Whether a deputy of the chair takes the chair is not stated.
          let presides: Truth = table.isInPerson[position] == .yes ? .yes : .unknown(.notStated)
          isSo = isSo || (his && votes[position] && presides)
        }
        each.append((holder.truth, isSo))
      }
    }
    return Self.isSo(ofWhoever: each + holders.vacancies.map { ($0.truth, .no) })
  }
}

extension Evaluation.VotingTable {
  /// Whether whoever has a seat abstains, or has no vote and is not told to vote.
  fileprivate func isSilent(_ position: Int) -> Truth {
    let isNamed = inFavour[position] || against[position] || abstaining[position]
    return abstaining[position] || (!isNamed && !meeting.seating.seats[position].hasVote)
  }
}

extension Evaluation.VotingTable {
  /// The table with the votes of some seats against instead of for.
  fileprivate func turned(_ seats: [Int]) -> Self {
    var turned = self
    for seat in seats {
      (turned.inFavour[seat], turned.against[seat]) = (.no, against[seat] || inFavour[seat])
      turned.meeting.fill(seat, false)
    }
    return turned
  }
}
