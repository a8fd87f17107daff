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
