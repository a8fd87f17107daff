import Analysis
import Language
import Model

/// Rules of meetings that are none, however they are worded: met or not whoever comes, or never; votes of those who have
/// none; and a right or a rule that is stated as vacant, as if somebody held it.
struct QuorumCheck {
  private(set) var mistakes: [FactMistake] = []

  init(_ branch: Branch) {
    for body in branch.entities(.body) {
      for fact in branch.facts(of: body, .quorum) { check(fact, of: body, branch) }
      for fact in branch.facts(of: body, .carriedBy) { check(fact, of: body, branch) }
    }
    for decision in branch.entities(.decision) { checkVotes(on: decision, branch) }
    for fact in branch.facts where branch.value(fact) == .vacant {
      let definition = branch.fact(fact).relation.definition
      if definition.isHeld { continue }
      mistakes.append(
        FactMistake(
          code: .neverHeld, fact: fact, arguments: [definition.clause],
          expected: ["`\(definition.clause) not stated`, or no such clause"]))
    }
  }

  private mutating func check(_ fact: FactRef, of body: EntityID, _ branch: Branch) {
    guard let rule = branch.expression(branch.value(fact)) else { return }
    let (id, isOfVotes) = (branch.id(of: body), branch.fact(fact).relation == .carriedBy)
    if isOfVotes ? !rule.looksAtWhoVotes : !rule.looksAtWhoComes {
      mistakes.append(
        FactMistake(
          code: .notAQuorum, fact: fact, arguments: [id] + (isOfVotes ? ["votes"] : []),
          expected: [(isOfVotes ? Expectation.votes : .attendance).words]))
    } else if let (wanted, named) = rule.askedBeyond {
      mistakes.append(
        FactMistake(
          code: .neverMet, fact: fact,
          arguments: [id, isOfVotes ? "rule of voting" : "quorum", "\(wanted)", "\(named)"],
          expected: [Expectation.fewer(than: wanted, of: named)]))
    } else if isNeverMet(fact, of: body, branch) {
      mistakes.append(
        FactMistake(
          code: .neverByList, fact: fact, arguments: [id] + (isOfVotes ? ["votes"] : []),
          expected: ["a rule that those on the list can meet", "no `complete members` where there are others"]))
    }
  }

  /// Whether a paper gives the whole list of members beside the rule, and whoever of it comes, the rule is not met.
  private func isNeverMet(_ rule: FactRef, of body: EntityID, _ branch: Branch) -> Bool {
    let stated = branch.fact(rule)
    for reference in branch.facts(of: body, .complete) {
      let mark = branch.fact(reference)
      guard mark.value == .relation(.member, isInverse: false), mark.isOfOnePaper(with: stated),
        let period = mark.period ?? mark.attestations.first.flatMap({ branch.attesting($0.source) })
      else { continue }
      let days = [period.range.start, period.range.last]
      if days.allSatisfy({ isNeverMet(rule, of: body, View(branch, at: TimeSlice($0))) }) { return true }
    }
    return false
  }

  private func isNeverMet(_ rule: FactRef, of body: EntityID, _ view: View) -> Bool {
    var run = Evaluation(view, budget: Budget(steps: 1_000_000))
    if view.branch.fact(rule).relation == .carriedBy {
      guard let answer = try? run.vote(in: body, Division(inFavour: nil)),
        answer.rules.live.first?.facts.contains(rule) ?? false
      else { return false }
      return answer.ruled == .no && answer.seating.isWhole && answer.fixes.isEmpty && !answer.mayBeCarried
    }
    guard let answer = try? run.quorum(of: body, .everyone), answer.rules.live.first?.facts.contains(rule) ?? false
    else { return false }
    return answer.truth == .no && answer.seating.isWhole && answer.fixes.isEmpty && !answer.mayBeMet
  }

  /// Whether all who are recorded as voting for or against something have a vote, as far as a whole list of members tells.
  private mutating func checkVotes(on decision: EntityID, _ branch: Branch) {
    let vote = RecordedVote(on: decision, in: branch)
    guard let body = vote.body, let day = vote.day else { return }
    var known: Set<EntityID>?
    for moment in [day.range.start, day.range.last] {
      var run = Evaluation(View(branch, at: TimeSlice(moment)), budget: Budget(steps: 1_000_000))
      let voteless = Set((try? run.voteless(in: body, vote.division)) ?? [])
      known = known?.intersection(voteless) ?? voteless
    }
    guard let known, !known.isEmpty else { return }
    for fact in branch.facts(of: decision, .votedFor) + branch.facts(of: decision, .votedAgainst) {
      guard let voter = branch.value(fact).entity, known.contains(voter) else { continue }
      mistakes.append(
        FactMistake(
          code: .voteOfNone, fact: fact, arguments: [decision, voter, body].map { branch.id(of: $0) },
          expected: ["one on that list who has a vote", "no `complete members` where there are others"]))
    }
  }
}

extension Expectation {
  /// What to write in the place of a rule that asks for more than it names.
  static func fewer(than wanted: Int, of named: Int) -> String {
    "no more than are named, as in `at least \(named) of`, or \(wanted) and more to choose from"
  }
}

extension RelationDefinition {
  /// Whether it is of what somebody has or is, so that it may be vacant.
  fileprivate var isHeld: Bool {
    switch object {
    case .entity, .entityOrText: topic != .quorum
    default: false
    }
  }
}
