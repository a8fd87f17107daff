public import Model

/// What one step more would do to a plan: what it leaves open, which rules it clears and which it breaks.
public struct Trial: Sendable {
  /// How many items are open with it.
  public let open: Int
  /// Rules that newly fail without it and do not with it.
  public let clears: [RuleImpact.Change]
  /// Rules that newly fail with it and do not without it.
  public let breaks: [RuleImpact.Change]

  /// Whether it mends something and costs nothing: no rule breaks, and no more is open than before.
  public func mends(_ change: RuleImpact.Change, from open: Int) -> Bool {
    breaks.isEmpty && self.open <= open && clears.contains { $0.isOf(change) }
  }
}

extension RuleImpact {
  /// What newly fails.
  public var failing: [Change] { changes.filter { $0.kind == .newlyFails } }
}

extension RuleImpact.Change {
  /// Whether two are of one rule and one thing.
  public func isOf(_ other: RuleImpact.Change) -> Bool {
    result.rule.entity == other.result.rule.entity && result.subject == other.result.subject
  }
}

extension Rule {
  /// The relations of which its condition speaks.
  public var relations: Set<Relation> { condition.relations }
}

extension Evaluation {
  /// What a proposal with a choice or a change more would do, beside what it does now; nil where it cannot be.
  public mutating func trial(
    of proposal: Proposal, _ resolutions: [FactID: Resolution], beside now: RuleImpact, today: Day
  ) throws(Stop) -> Trial? {
    if proposal.problem(on: view.branch) != nil { return nil }
    let plan = try plan(proposal, resolutions)
    if !plan.idle.isEmpty { return nil }
    let impact = try ruleImpact(of: plan, today: today)
    return Trial(
      open: plan.open.count, clears: now.failing.filter { old in !impact.failing.contains { $0.isOf(old) } },
      breaks: impact.failing.filter { new in !now.failing.contains { $0.isOf(new) } })
  }
}
