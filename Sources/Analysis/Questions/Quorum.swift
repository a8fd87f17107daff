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

/// One thing that a quorum asks for.
public struct QuorumPart: Sendable, Hashable {
  /// What is asked: a kind of partner, a seat, or so many of a list.
  public let wanted: Wanted
  /// Whether it is there.
  public let truth: Truth

  /// What is asked for.
  public enum Wanted: Sendable, Hashable {
    case kind(String)
    case agent(EntityID)
    /// So many, of which so many are certain and so many are possible.
    case count(Expression.Quantifier, of: Expression, least: Int, most: Int)
    /// A condition on something else than who comes.
    case condition(Expression)
    case discretion
  }
}

/// Someone who comes or leaves: an organisation with all its seats, or one seat.
public struct QuorumMove: Sendable, Hashable {
  /// Who it is; nil where only the kind is known.
  public let agent: EntityID?
  /// The kind, where nobody is named.
  public let kind: String?
  /// Positions of the seats that it fills or empties.
  public let seats: [Int]
  /// Whether it comes, rather than leaves.
  public let comes: Bool
}

extension Evaluation {
  /// The most changes that a smallest fix may take.
  public static var mostChanges: Int { 3 }

  /// Whether a meeting of a body can decide.
  public mutating func quorum(of body: EntityID, _ attendance: Attendance) throws(Stop) -> QuorumAnswer {
    let rules = try claimList(of: body, .quorum)
    var seating = try self.seating(of: body)
    let strangers = try fill(&seating, attendance)
    let live = rules.live
    guard let first = live.first, let rule = view.branch.expression(first.value) else {
      return QuorumAnswer(
        rules: rules, rule: nil, truth: .unknown(.notStated), parts: [], seating: seating, fixes: [],
        slack: ([], []), strangers: strangers, nearest: try nearestRules(to: body), orphaned: [])
    }
    let isOpen = if case .only = attendance { false } else { !seating.isWhole }
    var meeting = Meeting(body: body, seating: seating, isOpen: isOpen)
    var truth = try isMet(rule, &meeting)
    let parts = meeting.parts
    let moves = meeting.moves
    let orphaned = try lostParents(of: body)
    let asLastStated = orphaned.isEmpty && first.truth == .yes && isSilent(on: body, since: first) ? truth : nil
    if asLastStated != nil { truth = .unknown(truth.reasons.union(.notStated)) }
    if !orphaned.isEmpty { truth = .unknown(truth.reasons.union(.notStated)) }
    if first.truth != .yes { truth = .unknown(first.truth.reasons.union(truth.reasons)) }
    for other in live.dropFirst() {
      guard let another = view.branch.expression(other.value) else { continue }
      if try isMet(another, &meeting) != truth { truth = .unknown(.disagree) }
    }
    let judged = asLastStated ?? truth
    let isFixable = judged != .yes && first.truth == .yes && orphaned.isEmpty
    let fixes = isFixable ? try smallestFixes(rule, meeting, moves) : []
    let slack = judged == .yes ? try self.slack(rule, meeting, moves) : ([], [])
    return QuorumAnswer(
      rules: rules, rule: rule, truth: truth, parts: parts, seating: seating, fixes: fixes, slack: slack,
      strangers: strangers, nearest: try sameRules(as: first), orphaned: orphaned, asLastStated: asLastStated)
  }

  /// Whether a rule is of an earlier time and no source of the view's time, or of a later one, speaks of the body.
  private func isSilent(on body: EntityID, since rule: Claim) -> Bool {
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

  /// The fewest changes, up to three, that meet the rule: arrivals first, and departures only where arrivals do not do.
  private mutating func smallestFixes(
    _ rule: Expression, _ meeting: Meeting, _ moves: [QuorumMove]
  ) throws(Stop) -> [[QuorumMove]] {
    let arrivals = moves.filter(\.comes)
    for candidates in [arrivals, moves] {
      for size in 1...Self.mostChanges where candidates.count >= size {
        var found: [[QuorumMove]] = []
        for chosen in Self.choices(size, of: Array(candidates.prefix(40))) {
          if try isMet(rule, meeting, after: chosen) == .yes { found.append(chosen) }
        }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// Of those at the meeting: whose leaving alone breaks the rule, and whose does not.
  private mutating func slack(
    _ rule: Expression, _ meeting: Meeting, _ moves: [QuorumMove]
  ) throws(Stop) -> (needed: [QuorumMove], free: [QuorumMove]) {
    var (needed, free): ([QuorumMove], [QuorumMove]) = ([], [])
    for move in moves where !move.comes {
      if try isMet(rule, meeting, after: [move]) == .yes { free.append(move) } else { needed.append(move) }
    }
    return (needed, free)
  }

  private mutating func isMet(
    _ rule: Expression, _ meeting: Meeting, after moves: [QuorumMove]
  ) throws(Stop) -> Truth {
    var changed = meeting
    for move in moves {
      for position in move.seats {
        changed.seating.seats[position].isFilled = Truth(move.comes)
        if move.comes { changed.seating.seats[position].truth = .yes }
      }
    }
    return try isMet(rule, &changed)
  }

  /// Every choice of so many of a list, in the order of the list.
  private static func choices(_ size: Int, of moves: [QuorumMove]) -> [[QuorumMove]] {
    if size == 0 { return [[]] }
    return moves.indices.flatMap { first in
      choices(size - 1, of: Array(moves[(first + 1)...])).map { [moves[first]] + $0 }
    }
  }
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
