public import Model

/// Whether a meeting of a body can decide, and on what that hangs.
public struct QuorumAnswer: Sendable {
  /// What is stated of the body's quorum.
  public let rules: ClaimList
  /// The rule that counts now; nil where none is stated.
  public let rule: Expression?
  /// Whether it is met: unknown at someone's discretion, or for what is not known.
  public let truth: Truth
  /// What the rule asks for, part by part.
  public let parts: [QuorumPart]
  /// The seats, filled as the question says.
  public let seating: Seating
  /// The smallest changes that meet the rule, each a set of places at `seating`; empty where it is met or none is found.
  public let fixes: [[QuorumMove]]
  /// Whether no fewer changes meet it; otherwise these are one way that none of its parts can be left out of.
  public let isSmallest: Bool
  /// Whether changes that were tried may meet it, where none does for certain.
  public var mayBeMet = false
  /// The rules that are for one matter alone, each with whether it is met.
  public let matters: [QuorumMatter]
  /// Those at the meeting whose leaving alone would break the rule, and those who could leave one at a time.
  public let slack: (needed: [QuorumMove], free: [QuorumMove])
  /// Those named who have no seat on the body.
  public let strangers: [Attendee]
  /// Where the body has no rule: the rules of the nearest bodies, which are not said to reach it; where it has one, those
  /// of what it is part of that are stated in the same place.
  public let nearest: [Claim]
  /// Where everything it was part of has ended, the statements that it was part of them: nobody says that the rule goes on.
  public let orphaned: [Claim]
  /// Whether the rule is met as it was last stated, where no source of the time speaks of the body any more, so that
  /// whether it meets is not known; nil where one does.
  public var asLastStated: Truth?
}

/// A quorum that is for one matter alone.
public struct QuorumMatter: Sendable {
  /// The statement of the rule; what it is about is its qualifier.
  public let claim: Claim
  /// The rule.
  public let rule: Expression
  /// Whether it is met; where it is not known whether the rule holds, whether it is met by whatever holds then.
  public let truth: Truth
  /// What it asks for, part by part.
  public let parts: [QuorumPart]
  /// Of a rule of voting, the quorums for the same matter alone, each with whether those who vote or abstain make it.
  public var quorums: [QuorumMatter] = []
  /// Of a rule of voting, the second vote where the votes are equal; nil where it does not come to it.
  public var casting: CastingVote?

  /// The same where the rule only may hold, beside what other rules make of it.
  func perhaps(beside others: [Truth]) -> QuorumMatter {
    if claim.truth == .yes || others.allSatisfy({ $0 == truth }) { return self }
    let reasons = claim.truth.reasons.union(truth.reasons)
    return QuorumMatter(claim: claim, rule: rule, truth: .unknown(reasons), parts: parts)
  }
}

extension Evaluation {
  /// The most combinations that are tried for a smallest fix; beyond them one is found that no part can be left out of.
  private static var mostFixes: Int { 10_000 }

  /// Whether a meeting of a body can decide.
  ///
  /// - Parameter isVerdictAlone: whether only that is asked, and not what would mend it or who could leave.
  public mutating func quorum(
    of body: EntityID, _ attendance: Attendance, isVerdictAlone: Bool = false
  ) throws(Stop) -> QuorumAnswer {
    let stated = try claimList(of: body, .quorum)
    // A rule for one matter is not the rule for all others.
    let rules = stated.filter { $0.qualification(.about) == nil }
    var seating = try self.seating(of: body)
    let strangers = try fill(&seating, of: body, attendance)
    let isOpen = attendance.mayHoldOthers && !seating.isWhole
    var meeting = Meeting(
      body: body, seating: seating, isOpen: isOpen, absent: attendance.absent,
      strangers: seating.isWhole ? [] : strangers.compactMap(\.agent), named: attendance.comers)
    try noteOrganisations(ofStrangers: &meeting)
    let matters = try self.matters(stated, &meeting)
    (meeting.parts, meeting.moves) = ([], [])
    guard let first = rules.live.first, let rule = view.branch.expression(first.value) else {
      return QuorumAnswer(
        rules: rules, rule: nil, truth: .unknown(.notStated), parts: [], seating: seating, fixes: [],
        isSmallest: true, matters: perhaps(matters, beside: .unknown(.notStated)), slack: ([], []),
        strangers: strangers,
        nearest: try nearestRules(to: body), orphaned: [])
    }
    var truth = try isMetWhoever(rule, &meeting)
    if truth == .no, try isAnyLastStated(strangers, on: body, seating) { truth = .unknown(.lastStated) }
    let (parts, moves) = (meeting.parts, meeting.moves)
    let orphaned = try lostParents(of: body)
    let asLastStated = orphaned.isEmpty && first.truth == .yes && isSilent(on: body, since: first) ? truth : nil
    if asLastStated != nil || !orphaned.isEmpty { truth = .unknown(truth.reasons.union(.notStated)) }
    truth = try judged(truth, by: rules.live, &meeting)
    let judged = asLastStated ?? truth
    let isFixable = !isVerdictAlone && judged != .yes && first.truth == .yes && orphaned.isEmpty
    let fixing = isFixable ? try smallestFixes(rule, meeting, moves) : Fixing()
    let slack =
      !isVerdictAlone && judged == .yes && first.truth == .yes ? try self.slack(rule, meeting, moves) : ([], [])
    return QuorumAnswer(
      rules: rules, rule: rule, truth: truth, parts: parts, seating: seating, fixes: fixing.fixes,
      isSmallest: fixing.isSmallest, mayBeMet: fixing.mayBeMet, matters: perhaps(matters, beside: truth), slack: slack,
      strangers: strangers, nearest: try sameRules(as: first), orphaned: orphaned, asLastStated: asLastStated)
  }

  /// Notes for which organisations those come who have no seat that is known.
  private mutating func noteOrganisations(ofStrangers meeting: inout Meeting) throws(Stop) {
    for stranger in meeting.strangers where view.branch.kind(of: stranger) == .post {
      meeting.strangersOf.formUnion(try live(of: stranger, [.organisation]))
    }
  }

  /// What the first of some rules answers, where it holds for certain or is one of two of which one does, and the others
  /// answer alike.
  private mutating func judged(_ truth: Truth, by rules: [Claim], _ meeting: inout Meeting) throws(Stop) -> Truth {
    guard let first = rules.first else { return truth }
    let areOpen = first.truth != .yes
    if areOpen, !isOneInForce(rules) { return .unknown(first.truth.reasons.union(truth.reasons)) }
    for other in rules.dropFirst() {
      guard let another = view.branch.expression(other.value) else { continue }
      if try isMet(another, &meeting) != truth {
        return .unknown(areOpen ? first.truth.reasons.union(other.truth.reasons) : .disagree)
      }
    }
    return truth
  }

  /// Whether one of some rules is in force, whichever it is: papers disagree on it, or one would be for certain if another
  /// had not perhaps taken its place.
  private func isOneInForce(_ rules: [Claim]) -> Bool {
    rules.areRivals
      || rules.count > 1 && rules.contains { rule in view.claims(rule.facts).contains { $0.truth == .yes } }
  }

  /// Whether a rule is met; unknown where that hangs on whom a deputy stands in for.
  mutating func isMetWhoever(_ rule: Expression, _ meeting: inout Meeting) throws(Stop) -> Truth {
    let truth = try isMet(rule, &meeting)
    return try isSameWhoever(rule, meeting, truth) ? truth : .unknown(.notStated)
  }

  /// Whether the answer stays the same whichever of several members each deputy stands in for.
  mutating func isSameWhoever(_ rule: Expression, _ meeting: Meeting, _ truth: Truth) throws(Stop) -> Bool {
    if meeting.seating.deputyChoices.isEmpty { return true }
    guard let ways = meeting.deputised else { return false }
    for way in ways {
      var way = way
      if try isMet(rule, &way) != truth { return false }
    }
    return true
  }

  /// Whether some who come had a seat when it was last stated who sits there, and no whole list says that they have none.
  private mutating func isAnyLastStated(
    _ strangers: [Attendee], on body: EntityID, _ seating: Seating
  ) throws(Stop) -> Bool {
    if seating.isWhole || strangers.isEmpty { return false }
    let before = try claimList(of: body, .member).lastStatedTogether.compactMap(\.value.entity)
    return strangers.contains { if case .agent(let agent) = $0 { before.contains(agent) } else { false } }
  }

  /// The rules that are for one matter alone, read against the meeting.
  private mutating func matters(_ rules: ClaimList, _ meeting: inout Meeting) throws(Stop) -> [QuorumMatter] {
    var found: [QuorumMatter] = []
    for claim in rules.live where claim.qualification(.about) != nil {
      guard let rule = view.branch.expression(claim.value) else { continue }
      meeting.parts = []
      let truth = try isMet(rule, &meeting)
      found.append(
        QuorumMatter(
          claim: claim, rule: rule, truth: truth, parts: meeting.parts))
    }
    return found
  }

  /// The same where it is not known whether the rules of their own hold: then the general rule, or another for the matter,
  /// may be what counts.
  private func perhaps(_ matters: [QuorumMatter], beside general: Truth) -> [QuorumMatter] {
    matters.map { matter in
      let others = matters.filter {
        $0.claim.facts != matter.claim.facts && $0.claim.qualification(.about) == matter.claim.qualification(.about)
      }
      // Of two papers of which one is right it is one of their rules that counts, and not the general one.
      let areRivals = ([matter] + others).map(\.claim).areRivals
      return matter.perhaps(beside: (areRivals ? [] : [general]) + others.map(\.truth))
    }
  }

  /// Whether a rule is of an earlier time and no source of the view's time, or of a later one, speaks of the body.
  func isSilent(on body: EntityID, since rule: Claim) -> Bool {
    func isOver(_ claim: Claim) -> Bool {
      !claim.periods.isEmpty && claim.periods.allSatisfy { $0.range.end <= view.slice.days.start }
    }
    return isOver(rule)
      && view.claims(view.branch.facts(of: body)).allSatisfy { claim in
        claim.certainty == .assumed || claim.periods.isEmpty || isOver(claim)
      }
  }

  /// The rules of what a body is part of that say the same in the same place: one rule for both.
  private mutating func sameRules(as rule: Claim) throws(Stop) -> [Claim] {
    let places = Set(rule.facts.flatMap { view.branch.fact($0).attestations })
    return try nearestRules(to: rule.subject).filter { other in
      other.isLive && view.branch.expression(other.value) == view.branch.expression(rule.value)
        && other.facts.contains { view.branch.fact($0).attestations.contains(where: places.contains) }
    }
  }

  /// The rules of what a body is part of and of what it followed or may continue, which nobody says are its own.
  private mutating func nearestRules(to body: EntityID) throws(Stop) -> [Claim] {
    var found: [Claim] = []
    for relation in [Relation.parent, .predecessor, .perhaps] {
      let claimList = try claimList(of: body, relation)
      // What a body followed has ended, and its rule is near all the same.
      let others = relation == .parent ? claimList.live : claimList.claims.filter { !$0.isYetToCome }
      for other in others.compactMap(\.value.entity) {
        let rules = try self.claimList(of: other, .quorum).claims.filter {
          !$0.value.isGap && $0.phase != .firstStated
        }
        found += rules.prefix(1)
      }
    }
    return found
  }

  /// The fewest changes that meet the rule: arrivals first, and departures only where arrivals do not do.
  mutating func smallestFixes(
    _ rule: Expression, _ meeting: Meeting, _ moves: [QuorumMove]
  ) throws(Stop) -> Fixing {
    // Who comes already, of whom it is not known whether they have a seat, mends nothing by coming.
    let moves = moves.filter { move in
      !move.comes || move.seats.contains { meeting.seating.seats[$0].isFilled != .yes } || move.seats.isEmpty
    }
    let arrivals = moves.filter(\.comes)
    var mayBeMet = false
    for candidates in [arrivals, moves] where !candidates.isEmpty {
      var (left, size) = (Self.mostFixes, 1)
      while size <= candidates.count {
        let count = Self.numberOfChoices(size, of: candidates.count)
        if count > left { break }
        left -= count
        var found: [[QuorumMove]] = []
        for chosen in Self.choices(size, of: candidates) {
          let truth = try isMet(rule, meeting, after: chosen)
          if truth == .yes { found.append(chosen) }
          mayBeMet = mayBeMet || truth != .no
        }
        if !found.isEmpty { return Fixing(fixes: withoutDoubles(found, meeting.seating.seats)) }
        size += 1
      }
      guard size <= candidates.count else { continue }
      let all = try isMet(rule, meeting, after: candidates)
      mayBeMet = mayBeMet || all != .no
      guard all == .yes else { continue }
      var chosen = candidates
      for move in candidates.reversed() {
        let fewer = chosen.filter { $0 != move }
        if try isMet(rule, meeting, after: fewer) == .yes { chosen = fewer }
      }
      return Fixing(fixes: [chosen], isSmallest: chosen.count == size || rule.isOneCount)
    }
    return Fixing(mayBeMet: mayBeMet)
  }

  /// How many choices of so many there are; as many as can be held where there are more.
  private static func numberOfChoices(_ size: Int, of count: Int) -> Int {
    var number = 1
    for step in 0..<size {
      let (product, overflow) = number.multipliedReportingOverflow(by: count - step)
      if overflow { return .max }
      number = product / (step + 1)
    }
    return number
  }

  /// Of those at the meeting: whose leaving alone breaks the rule, and whose does not.
  mutating func slack(
    _ rule: Expression, _ meeting: Meeting, _ moves: [QuorumMove]
  ) throws(Stop) -> (needed: [QuorumMove], free: [QuorumMove]) {
    var (needed, free): ([QuorumMove], [QuorumMove]) = ([], [])
    for move in moves where !move.comes {
      if try isMet(rule, meeting, after: [move]) == .yes { free.append(move) } else { needed.append(move) }
    }
    return withoutDoubles(needed, free, meeting.seating.seats)
  }

  private mutating func isMet(
    _ rule: Expression, _ meeting: Meeting, after moves: [QuorumMove]
  ) throws(Stop) -> Truth {
    var changed = meeting
    for move in moves {
      for position in move.seats { changed.fill(position, move.comes) }
    }
    let truth = try isMet(rule, &changed)
    if truth == .yes, try !isSameWhoever(rule, changed, truth) { return .unknown(.notStated) }
    return truth
  }

  /// Every choice of so many of a list, in the order of the list.
  private static func choices(_ size: Int, of moves: [QuorumMove]) -> [[QuorumMove]] {
    if size == 0 { return [[]] }
    return moves.indices.flatMap { first in
      choices(size - 1, of: Array(moves[(first + 1)...])).map { [moves[first]] + $0 }
    }
  }
}

/// What would meet a rule that is not met.
struct Fixing {
  /// The fewest changes that do; empty where none is found.
  var fixes: [[QuorumMove]] = []
  /// Whether no fewer do.
  var isSmallest = true
  /// Whether changes that were tried may do, where none does for certain.
  var mayBeMet = false
}

extension Expression {
  /// Whether it asks for so many and nothing else, so that whoever comes counts as much as anybody.
  fileprivate var isOneCount: Bool {
    if case .quantified(_, _, nil) = self { return true }
    return false
  }
}

extension [Claim] {
  /// Whether they are what papers that disagree say of one thing: one of them is right.
  var areRivals: Bool { count > 1 && allSatisfy { $0.truth.reasons == .disagree } }
}

extension Claim {
  /// Whether it begins, or is first stated, later.
  var isYetToCome: Bool {
    switch phase {
    case .notYet, .firstStated: true
    default: false
    }
  }
}
