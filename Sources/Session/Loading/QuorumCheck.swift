import Analysis
import Language
import Model

/// Rules of meetings that are none, however they are worded: met or not whoever comes, or never; and a right or a rule that
/// is stated as vacant, as if somebody held it.
struct QuorumCheck {
  private(set) var mistakes: [FactMistake] = []

  init(_ branch: Branch) {
    for body in branch.entities(.body) {
      for fact in branch.facts(of: body, .quorum) { check(fact, of: body, branch) }
      for fact in branch.facts(of: body, .carriedBy) { check(fact, of: body, branch) }
    }
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
    } else if !isOfVotes, isNeverMet(fact, of: body, branch) {
      mistakes.append(
        FactMistake(
          code: .neverByList, fact: fact, arguments: [id],
          expected: ["a rule that those on the list can meet", "no `complete members` where there are others"]))
    }
  }

  /// Whether a paper gives the whole list of members beside the rule, and whoever of it comes, the rule is not met.
  private func isNeverMet(_ rule: FactRef, of body: EntityID, _ branch: Branch) -> Bool {
    let stated = branch.fact(rule)
    for reference in branch.facts(of: body, .complete) {
      let mark = branch.fact(reference)
      guard mark.value == .relation(.member, isInverse: false), mark.isOfOnePaper(with: stated),
        let period = mark.period ?? mark.attestations.first.flatMap({ branch.covering($0.source) })
      else { continue }
      let days = [period.range.start, period.range.last]
      if days.allSatisfy({ isNeverMet(rule, of: body, View(branch, at: TimeSlice($0))) }) { return true }
    }
    return false
  }

  private func isNeverMet(_ rule: FactRef, of body: EntityID, _ view: View) -> Bool {
    var run = Evaluation(view, budget: Budget(steps: 1_000_000))
    guard let answer = try? run.quorum(of: body, .everyone), answer.rules.live.first?.facts.contains(rule) ?? false
    else { return false }
    return answer.truth == .no && answer.seating.isWhole && answer.fixes.isEmpty && !answer.mayBeMet
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
