public import Model

/// Who votes how on something that is put to a body.
public struct Division: Sendable {
  /// Who votes for it; nil where every known member does who is not named otherwise.
  public let inFavour: [Attendee]?
  /// Who votes against it.
  public let against: [Attendee]
  /// Who is there and does not vote.
  public let abstaining: [Attendee]
  /// Whether those named for it, and those named against it, are all of them.
  public let isWhole: (inFavour: Bool, against: Bool)
  /// Who else is recorded as there.
  public let register: [Attendee]

  /// A vote as far as the question tells it.
  public init(
    inFavour: [Attendee]?, against: [Attendee] = [], abstaining: [Attendee] = [],
    isWhole: (inFavour: Bool, against: Bool) = (true, true), register: [Attendee] = []
  ) {
    (self.inFavour, self.against, self.abstaining) = (inFavour, against, abstaining)
    (self.isWhole, self.register) = (isWhole, register)
  }

  /// Those who vote for it.
  var supporters: Attendance { inFavour.map { .only($0) } ?? .allBut(against + abstaining) }

  /// What no record says of somebody, nobody knows, unless it names all who did so.
  fileprivate func leaveOpen(_ inFavour: inout [Truth], _ against: inout [Truth], _ abstaining: [Truth]) {
    for position in inFavour.indices {
      let isOpen = !(inFavour[position] || against[position] || abstaining[position]) && .unknown(.notStated)
      if !isWhole.inFavour { inFavour[position] = inFavour[position] || isOpen }
      if !isWhole.against { against[position] = against[position] || isOpen }
    }
  }

  /// Those who are at the meeting.
  var present: Attendance { inFavour.map { .only(($0 + against + abstaining + register).uniqued()) } ?? .everyone }
}

/// Whether a body decides for something, and on what that hangs.
public struct VoteAnswer: Sendable {
  /// What is stated of how it decides.
  public let rules: ClaimList
  /// The rule that counts now; nil where none is stated.
  public let rule: Expression?
  /// Whether it is carried: by the rule, no veto against it, at a meeting that can decide.
  public let truth: Truth
  /// Whether the rule is met, a casting vote counted.
  public let ruled: Truth
  /// Whether it is carried as the rule was last stated, where no source of the time speaks of the body any more; nil where
  /// one does.
  public let asLastStated: Truth?
  /// What the rule asks for, part by part.
  public let parts: [QuorumPart]
  /// The votes, fewest and most, by what is known of the seats.
  public let tally: (inFavour: ClosedRange<Int>, against: ClosedRange<Int>, abstaining: ClosedRange<Int>)
  /// The second vote where the votes are equal; nil where it does not come to it.
  public let casting: CastingVote?
  /// Who may stop it and votes against it, or may do so, each with whether it does; for one matter alone too.
  public let vetoes: [(claim: Claim, truth: Truth)]
  /// What is stated of the quorum, and of the meeting of those who vote or abstain; its `rule` is nil where none is stated.
  public let quorum: QuorumAnswer
  /// Whether that meeting can decide; yes where no quorum is stated.
  public let quorate: Truth
  /// The rules for one matter alone, each with whether it is met; a veto against the matter is counted in.
  public let matters: [QuorumMatter]
  /// Fewest changes of who votes for it that carry it; empty where it is carried, or none is found.
  public let fixes: [[QuorumMove]]
  /// Whether no fewer changes carry it.
  public let isSmallest: Bool
  /// Whether changes that were tried may carry it, where none does for certain.
  public let mayBeCarried: Bool
  /// Those of whom each, voting against it instead, would stop it, those whose vote is not needed, and those of whom it is not
  /// known, one at a time.
  public let slack: (needed: [QuorumMove], free: [QuorumMove], open: [QuorumMove])
  /// The seats, filled by who votes for it.
  public let seating: Seating
  /// The organisations that the rule or a veto speaks of and whose members vote both ways.
  public let divided: [EntityID]
  /// Those named who have no vote that is stated: with none, or of whom no source says.
  public let voteless: [(attendee: Attendee, truth: Truth)]
}

extension VoteAnswer {
  /// The second votes that count, by the general rule and then by those for one matter.
  public var castings: [CastingVote] { ([casting] + matters.map(\.casting)).compactMap(\.self) }
}

/// A second vote, where as many are for as against.
public struct CastingVote: Sendable {
  /// Who has it.
  public let claim: Claim
  /// Whether the rule is met with it.
  public let truth: Truth
  /// Whether it is against for certain.
  public let isAgainst: Bool
}

extension Evaluation {
  /// Whether something is carried in a body.
  ///
  /// Its rule of voting (`carried by`) is read as a quorum is, with who votes for it in the place of who comes. Nobody is
  /// taken to decide by a majority where no rule is stated.
  public mutating func vote(in body: EntityID, _ division: Division) throws(Stop) -> VoteAnswer {
    let stated = try claimList(of: body, .carriedBy)
    let rules = stated.filter { $0.qualification(.about) == nil }
    let table = try self.table(of: body, division)
    let quorum = try self.quorum(of: body, division.present, isVerdictAlone: true)
    // Others may have been there whom the record of the votes does not name.
    let isOpen = !(division.isWhole.inFavour && division.isWhole.against)
    let quorate: Truth =
      quorum.rule == nil ? .yes : isOpen && quorum.judged != .yes ? .unknown(.notStated) : quorum.judged
    let vetoes = try self.vetoes(in: body, division, table).filter { $0.truth != .no }
    var meeting = table.meeting
    let general = vetoes.filter { $0.claim.qualification(.about) == nil }
    var ruling = Ruling()
    if let first = rules.live.first, let rule = view.branch.expression(first.value) {
      (meeting.parts, meeting.moves) = ([], [])
      ruling = try self.ruling(rule, rules, table, &meeting)
      let judged = ruling.truth && general.reduce(.yes) { $0 && !$1.truth } && quorate
      let orphaned = try lostParents(of: body)
      let isOver = isSilent(on: body, since: first) || !orphaned.isEmpty
      ruling.carried = isOver ? .unknown(judged.reasons.union(.notStated)) : judged
      ruling.asLastStated = isOver ? judged : nil
      if ruling.truth != .yes, first.truth == .yes {
        // No vote that is taken back carries anything, nor one of whoever has none.
        ruling.fixing = try smallestFixes(rule, meeting, meeting.moves.filter { $0.mayVote(at: meeting) })
      }
      if judged == .yes { ruling.slack = try votesNeeded(rule, division, table, meeting.moves) }
    }
    let matters = try self.matters(stated, vetoes, beside: ruling.truth, table, &meeting)
      .map { $0.at(quorum.matters, isOpen: isOpen, otherwise: quorate) }
    return VoteAnswer(
      rules: rules, rule: ruling.rule, truth: ruling.carried, ruled: ruling.truth, asLastStated: ruling.asLastStated,
      parts: ruling.parts, tally: table.tally, casting: ruling.casting, vetoes: vetoes, quorum: quorum,
      quorate: quorate,
      matters: matters, fixes: ruling.fixing.fixes, isSmallest: ruling.fixing.isSmallest,
      mayBeCarried: ruling.fixing.mayBeMet, slack: ruling.slack, seating: table.meeting.seating,
      divided: try divided(meeting.moves.compactMap(\.agent) + vetoes.flatMap { agents(of: $0.claim) }, table),
      voteless: table.voteless)
  }

  /// Those who are named for or against something and have no vote for certain, for a whole list leaves nobody out.
  public mutating func voteless(in body: EntityID, _ division: Division) throws(Stop) -> [EntityID] {
    let table = try table(of: body, division)
    if !table.meeting.seating.isWhole { return [] }
    return table.voteless.filter { $0.truth == .no }.compactMap(\.attendee.agent)
  }

  /// What a rule makes of a vote.
  private struct Ruling {
    var rule: Expression?
    /// Whether the rule is met, and whether it is carried for all that.
    var truth = Truth.unknown(.notStated), carried = Truth.unknown(.notStated)
    var asLastStated: Truth?
    var parts: [QuorumPart] = []
    var casting: CastingVote?
    var fixing = Fixing()
    var slack: (needed: [QuorumMove], free: [QuorumMove], open: [QuorumMove]) = ([], [], [])
  }

  /// Whether a rule is met by the votes, a casting vote counted, and all that are stated for this time agree.
  private mutating func ruling(
    _ rule: Expression, _ rules: ClaimList, _ table: VotingTable, _ meeting: inout Meeting
  ) throws(Stop) -> Ruling {
    var ruling = Ruling(rule: rule)
    ruling.truth = try isMetWhoever(rule, &meeting)
    ruling.parts = meeting.parts
    ruling.casting = try casting(in: meeting.body, rule, table, ruling.truth)
    if let casting = ruling.casting, casting.truth != .no || ruling.truth == .yes { ruling.truth = casting.truth }
    for other in rules.live.dropFirst() where other.truth == .yes || other.truth.reasons == .disagree {
      guard let another = view.branch.expression(other.value) else { continue }
      var again = table.meeting
      if try isMet(another, &again) != ruling.truth { ruling.truth = .unknown(.disagree) }
    }
    if let first = rules.live.first, first.truth != .yes, !rules.live.areRivals {
      ruling.truth = .unknown(first.truth.reasons.union(ruling.truth.reasons))
    }
    return ruling
  }

  /// A table at which a vote is taken.
  struct VotingTable {
    var meeting: Meeting
    /// Who is for, against and neither, by seat, with a vote or without.
    var inFavour: [Truth], against: [Truth], abstaining: [Truth]
    var voteless: [(attendee: Attendee, truth: Truth)]
    /// By seat, whether its own holder is named among those for it or against, and no deputy of his.
    var isInPerson: [Truth] = []

    /// How many vote for, against and not at all, fewest and most.
    var tally: (inFavour: ClosedRange<Int>, against: ClosedRange<Int>, abstaining: ClosedRange<Int>) = (
      0...0, 0...0, 0...0
    )
  }

  private mutating func table(of body: EntityID, _ division: Division) throws(Stop) -> VotingTable {
    var empty = try seating(of: body)
    if !empty.isWhole { for position in empty.seats.indices { empty.seats[position].doubtVote() } }
    let own = try ownVotes(division, in: empty)
    // Nobody votes in the place of one who votes in person, or abstains.
    empty.inPerson = Set(
      empty.seats.indices.filter { (own.inFavour[$0] || own.against[$0] || own.abstaining[$0]) == .yes })
    var seating = empty
    let strangers = try fill(&seating, of: body, division.supporters)
    var (against, opponents) = try seated(division.against, in: empty, of: body)
    var (abstaining, bystanders) = try seated(division.abstaining, in: empty, of: body)
    var inFavour = seating.seats.map(\.isFilled)
    Self.settle(&inFavour, &against, &abstaining, own)
    division.leaveOpen(&inFavour, &against, abstaining)
    var ballot = Ballot(cast: [], there: [])
    for position in seating.seats.indices {
      let vote = seating.seats[position].hasVote
      seating.seats[position].isFilled = inFavour[position] && vote
      ballot.cast.append((inFavour[position] || against[position]) && vote)
      ballot.there.append(inFavour[position] || against[position] || abstaining[position])
    }
    let isOpen = (division.inFavour == nil || !division.isWhole.inFavour) && !seating.isWhole
    if !seating.isWhole { ballot.note(against: opponents, abstaining: bystanders) }
    var meeting = Meeting(
      body: body, seating: seating, isOpen: isOpen,
      absent: Set((division.against + division.abstaining).compactMap(\.agent)),
      strangers: seating.isWhole || division.inFavour == nil ? [] : strangers.compactMap(\.agent))
    meeting.ballot = ballot
    let voteless = try self.voteless(
      (division.inFavour ?? []) + division.against, seating, strangers + opponents, of: body)
    var table = VotingTable(
      meeting: meeting, inFavour: inFavour, against: against, abstaining: abstaining, voteless: voteless)
    // Where all are taken to vote for it, each does so in person.
    table.isInPerson = against.indices.map {
      Truth(division.inFavour == nil && against[$0] == .no) || own.inFavour[$0] || own.against[$0]
    }
    table.tally = tally(table)
    return table
  }

  /// How many vote for, against and not at all: whether a person in two seats votes twice, no source says.
  func tally(
    _ table: VotingTable
  ) -> (inFavour: ClosedRange<Int>, against: ClosedRange<Int>, abstaining: ClosedRange<Int>) {
    let seats = table.meeting.seating.seats
    func range(_ done: [Truth], _ strangers: Int) -> ClosedRange<Int> {
      var persons: Set<EntityID> = []
      var (least, most) = (0, strangers)
      for position in seats.indices {
        let counted = seats[position].truth && done[position] && seats[position].hasVote
        if counted != .no { most += 1 }
        guard counted == .yes else { continue }
        let voters = comers(in: seats[position])
        if persons.isDisjoint(with: voters) { least += 1 }
        persons.formUnion(voters)
      }
      return least...max(least, most)
    }
    return (
      range(table.inFavour, table.meeting.strangers.count),
      range(table.against, table.meeting.ballot?.strangersAgainst.count ?? 0),
      range(table.abstaining, table.meeting.ballot?.strangersAbstaining.count ?? 0)
    )
  }

  /// Who votes in person leaves no vote to a deputy; who is told to vote two ways votes one of them.
  private static func settle(
    _ inFavour: inout [Truth], _ against: inout [Truth], _ abstaining: inout [Truth],
    _ own: (inFavour: [Truth], against: [Truth], abstaining: [Truth])
  ) {
    for position in inFavour.indices {
      let (isFor, isAgainst) = (own.inFavour[position] == .yes, own.against[position] == .yes)
      let abstains = own.abstaining[position] == .yes
      if [isFor, isAgainst, abstains].count(where: \.self) > 1 {
        if isFor { inFavour[position] = .unknown(.disagree) }
        if isAgainst { against[position] = .unknown(.disagree) }
        if abstains { abstaining[position] = .unknown(.disagree) }
        continue
      }
      if isFor || abstains { against[position] = .no }
      if isAgainst || abstains { inFavour[position] = .no }
    }
  }

  /// By seat, whether its own holder is named among those for, against and neither.
  private mutating func ownVotes(
    _ division: Division, in seating: Seating
  ) throws(Stop) -> (inFavour: [Truth], against: [Truth], abstaining: [Truth]) {
    func own(_ run: inout Self, _ named: [Attendee]) throws(Stop) -> [Truth] {
      var found: [Truth] = []
      for seat in seating.seats {
        var truth = Truth.no
        for attendee in named { truth = try truth || run.matches(seat, attendee) }
        found.append(truth)
      }
      return found
    }
    return (
      try own(&self, division.inFavour ?? []), try own(&self, division.against), try own(&self, division.abstaining)
    )
  }

  /// Those of some who have no vote that is stated.
  private mutating func voteless(
    _ named: [Attendee], _ seating: Seating, _ strangers: [Attendee], of body: EntityID
  ) throws(Stop) -> [(attendee: Attendee, truth: Truth)] {
    var found: [(attendee: Attendee, truth: Truth)] = []
    for attendee in named {
      var vote = Truth.no
      for seat in seating.seats {
        let isHis = try matches(seat, attendee)
        vote = vote || (isHis && seat.hasVote)
        // Whether someone votes for an organisation that has a vote, no paper says.
        if let agent = attendee.agent, isHis == .no, seat.speakers.contains(agent) {
          vote = vote || (seat.hasVote && .unknown(.notStated))
        }
      }
      // Who acts for a member votes in its place where deputies count.
      for deputy in try deputies(among: .only([attendee])) {
        let counts = try deputiesCount(on: body)
        let votes = seating.seats.filter { deputy.acts(for: $0) != .no }.map { deputy.acts(for: $0) && $0.hasVote }
        let isAnyones = votes.reduce(.no, ||)
        // Of one who acts for one of several it is not known for which.
        let isOpen = deputy.isOfOne && (votes.count < deputy.members.count || votes.contains { $0 != .yes })
        vote = vote || (counts && isAnyones && (isOpen ? .unknown(.notStated) : .yes))
      }
      let isStranger = !seating.isWhole && strangers.contains(attendee)
      if vote != .yes { found.append((attendee, isStranger ? .unknown(.notStated) : vote)) }
    }
    return found
  }

  /// The seats in which those named sit, and those of them who have none.
  private mutating func seated(
    _ named: [Attendee], in empty: Seating, of body: EntityID
  ) throws(Stop) -> (seats: [Truth], strangers: [Attendee]) {
    if named.isEmpty { return (empty.seats.map { _ in .no }, []) }
    var seating = empty
    let strangers = try fill(&seating, of: body, .only(named))
    // For which of several a deputy votes is not known.
    for choice in seating.deputyChoices {
      for position in choice.seats where seating.seats[position].isFilled != .yes || position == choice.taken {
        seating.seats[position].isFilled = choice.before || .unknown(.notStated)
      }
    }
    return (seating.seats.map(\.isFilled), strangers)
  }
}

extension Seat {
  /// Of a list that is not whole, who sits there without a vote only perhaps may be a member with one instead.
  fileprivate mutating func doubtVote() {
    if truth == .yes || !isStated || hasVote != .no { return }
    (voteDoubt, seatDoubt) = (.notStated, isMember ? seatDoubt : .notStated)
  }

  /// Whether it is a member's, of one that some paper gives to a member.
  var isSure: Truth { seatDoubt.isEmpty ? .yes : .unknown(seatDoubt) }

  /// Whether one who chairs, or is a partner of the body above, may be a member too: of a list that is not whole nobody knows
  /// whom it leaves out.
  func mayBeListed(isWhole: Bool) -> Bool { !isStated && kindOnly == nil && !isBeside && !isWhole }

  /// Whether it is a member's.
  func isMemberSeat(isWhole: Bool) -> Truth {
    isMember ? isSure : mayBeListed(isWhole: isWhole) ? .unknown(.notStated) : .no
  }

  /// Whether whoever sits in it votes; unknown of a chair in no list of members, and of one who sits by another's rule.
  var hasVote: Truth {
    if votes { return voteDoubt.isEmpty ? .yes : .unknown(voteDoubt) }
    return isStated || kindOnly != nil ? .no : .unknown(.notStated)
  }
}

extension Ballot {
  /// Notes those who have no seat that is known.
  fileprivate mutating func note(against: [Attendee], abstaining: [Attendee]) {
    strangersAgainst = against.compactMap(\.agent)
    strangersAbstaining = abstaining.compactMap(\.agent)
  }
}

extension QuorumMove {
  /// Whether it is of somebody who votes for it, and may have a vote.
  fileprivate func mayVote(at meeting: Meeting) -> Bool {
    comes && (seats.isEmpty || seats.contains { meeting.seating.seats[$0].hasVote != .no })
  }
}
