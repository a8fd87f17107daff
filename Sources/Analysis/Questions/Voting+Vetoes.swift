import Model

/// Who may stop a decision, the rules for one matter alone, and organisations whose members vote both ways.
extension Evaluation {
  /// Who may stop a decision, and whether it votes against this one; of matters too.
  mutating func vetoes(
    in body: EntityID, _ division: Division, _ table: VotingTable
  ) throws(Stop) -> [(claim: Claim, truth: Truth)] {
    var found: [(claim: Claim, truth: Truth)] = []
    for claim in try claimList(of: body, .veto).live {
      var each: [(claim: Truth, truth: Truth)] = []
      // Of one of several who may stop it, it is not known which may.
      for agent in agents(of: claim) { each.append((.yes, try votesAgainst(agent, division, table))) }
      found.append((claim, claim.truth && Self.isSo(ofWhoever: each)))
    }
    return found.map { veto in
      // Several in one clause may stop it together; whether one of them may alone, no source says.
      let together = found.filter { $0.claim.facts == veto.claim.facts || view.isOfOneClause($0.claim, veto.claim) }
      let isSplit = veto.truth == .yes && together.contains { $0.truth != .yes }
      return (veto.claim, isSplit ? .unknown(.notStated) : veto.truth)
    }
  }

  /// Whether someone votes against: of an organisation whose members vote both ways nobody knows, unless it is named itself.
  private mutating func votesAgainst(
    _ agent: EntityID, _ division: Division, _ table: VotingTable
  ) throws(Stop) -> Truth {
    if division.against.contains(.agent(agent)) { return .yes }
    let (inFavour, against) = try votes(of: agent, table)
    guard against == .yes, inFavour != .no, view.branch.kind(of: agent) != .person else { return against }
    return .unknown(inFavour.reasons.union(.notStated))
  }

  /// Whether anybody in a seat of someone's votes for, and against.
  private mutating func votes(
    of agent: EntityID, _ table: VotingTable
  ) throws(Stop) -> (inFavour: Truth, against: Truth) {
    var (inFavour, against) = (Truth.no, Truth.no)
    for (position, seat) in table.meeting.seating.seats.enumerated() {
      let isHis = try matches(seat, .agent(agent)) && seat.truth
      inFavour = inFavour || (isHis && table.inFavour[position])
      against = against || (isHis && table.against[position])
    }
    return (inFavour, against)
  }

  /// The organisations among some whose members vote both ways for certain.
  mutating func divided(_ agents: [EntityID], _ table: VotingTable) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    for agent in agents.uniqued() where view.branch.kind(of: agent) == .organisation {
      let votes = try votes(of: agent, table)
      if votes.inFavour == .yes, votes.against == .yes { found.append(agent) }
    }
    return found
  }

  /// The rules for one matter alone, each with whether the votes meet it, a casting vote counted.
  mutating func matters(
    _ rules: ClaimList, _ vetoes: [(claim: Claim, truth: Truth)], beside general: Truth, _ table: VotingTable,
    _ meeting: inout Meeting
  ) throws(Stop) -> [QuorumMatter] {
    var found: [QuorumMatter] = []
    for claim in rules.live where claim.qualification(.about) != nil {
      guard let rule = view.branch.expression(claim.value) else { continue }
      meeting.parts = []
      var isMet = try isMetWhoever(rule, &meeting)
      let casting = try casting(in: meeting.body, rule, table, isMet)
      if let casting, casting.truth != .no || isMet == .yes { isMet = casting.truth }
      var truth = claim.truth == .yes || isMet == general ? isMet : .unknown(claim.truth.reasons.union(isMet.reasons))
      for veto in vetoes {
        let about = veto.claim.qualification(.about)
        if about == nil || about == claim.qualification(.about) { truth = truth && !veto.truth }
      }
      found.append(QuorumMatter(claim: claim, rule: rule, truth: truth, parts: meeting.parts, casting: casting))
    }
    return found
  }
}

extension QuorumMatter {
  /// A rule of voting at a meeting: where a quorum is stated for the same matter, that one counts and not the general one.
  func at(
    _ quorums: [QuorumMatter], isOpen: Bool, otherwise general: Truth
  ) -> QuorumMatter {
    let own = quorums.filter { $0.claim.qualification(.about) == claim.qualification(.about) }
    // Others may have been there whom the record of the votes does not name.
    let met = own.map { isOpen && $0.truth != .yes ? .unknown(.notStated) : $0.truth }.uniqued()
    let quorate = met.isEmpty ? general : met.count == 1 ? met[0] : .unknown(.disagree)
    var matter = QuorumMatter(claim: claim, rule: rule, truth: truth && quorate, parts: parts, casting: casting)
    matter.quorums = own
    return matter
  }
}
