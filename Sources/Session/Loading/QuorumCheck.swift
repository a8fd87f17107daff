import Analysis
import Model

/// Quorums that would be met or not whoever comes: no rule for a meeting, however they are worded.
struct QuorumCheck {
  /// The statements that never look at who comes.
  private(set) var mistakes: [FactRef] = []

  init(_ branch: Branch) {
    for body in branch.entities(.body) {
      mistakes += branch.facts(of: body, .quorum).filter { fact in
        branch.expression(branch.value(fact)).map { !$0.looksAtWhoComes } ?? false
      }
      mistakes += branch.facts(of: body, .carriedBy).filter { fact in
        branch.expression(branch.value(fact)).map { !$0.looksAtWhoVotes } ?? false
      }
    }
  }
}
