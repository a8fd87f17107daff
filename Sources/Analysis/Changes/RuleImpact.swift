public import Model

/// What a plan does to the results of the rules: those of the day before beside those of the effective day.
public struct RuleImpact: Sendable {
  /// The results that differ, in the order of the check.
  public let changes: [Change]
  /// How many results there are on the effective day.
  public let count: Int

  /// One rule for one thing, whose result differs.
  public struct Change: Sendable {
    /// What became of it.
    public let kind: Kind
    /// The result it is about: that of the effective day, or of the day before where the thing is gone by then.
    public let result: CheckResult
  }

  /// What became of a result.
  public enum Kind: CaseIterable, Sendable {
    case newlyFails, newlyHolds, newlyUnknown, newlyDeparts
    /// The thing has ended, and the rule asks nothing of it any more.
    case gone
  }

  /// How many results became so.
  public func count(_ kind: Kind) -> Int { changes.count { $0.kind == kind } }
}

extension Evaluation {
  /// What a plan does to the results of all rules.
  ///
  /// The effective day is looked at on the plan's own branch, whose new facts no log of this one knows: what is
  /// recorded is the check of the day before.
  public mutating func ruleImpact(of plan: Plan, today: Day) throws(Stop) -> RuleImpact {
    let before = try check(only: nil, among: nil, today: today).results
    var later = Evaluation(plan.after, budget: budget)
    let after = try later.check(only: nil, among: nil, today: today).results
    budget = later.budget
    var known: [Pair: CheckResult] = [:]
    for result in before { known[Pair(result)] = result }
    var changes: [RuleImpact.Change] = []
    for result in after {
      let old = known.removeValue(forKey: Pair(result))
      guard let kind = result.became(from: old) else { continue }
      changes.append(RuleImpact.Change(kind: kind, result: result))
    }
    log.read(changes.flatMap(\.result.rule.grounds))
    for result in before where known[Pair(result)] != nil {
      changes.append(RuleImpact.Change(kind: .gone, result: result))
    }
    return RuleImpact(changes: changes, count: after.count)
  }

  private struct Pair: Hashable {
    let rule: EntityID
    let subject: EntityID

    init(_ result: CheckResult) {
      rule = result.rule.entity
      subject = result.subject
    }
  }
}

extension CheckResult {
  /// What a result became since another of the same rule and thing; nil where it is the same.
  fileprivate func became(from old: CheckResult?) -> RuleImpact.Kind? {
    switch (outcome, old?.outcome) {
    case (.fails, .fails), (.holds, .holds), (.unknown, .unknown), (.departs, .departs): nil
    case (.fails, _): .newlyFails
    case (.holds, _): .newlyHolds
    case (.unknown, _): .newlyUnknown
    case (.departs, _): .newlyDeparts
    }
  }
}
