public import Model

/// What a plan does to the results of the rules: those of the effective day without it beside those with it.
public struct RuleImpact: Sendable {
  /// The results that differ or still fail, in the order of the check.
  public internal(set) var changes: [Change]
  /// How many results there are on the effective day.
  public let count: Int

  /// One rule for one thing.
  public struct Change: Sendable {
    /// What became of it.
    public internal(set) var kind: Kind
    /// The result with the plan, or without it where the rule is not asked of the thing any more.
    public let result: CheckResult
    /// Whether it held without the plan, of the thing or of what it follows.
    public let held: Bool
    /// What it fails for that it did not fail for without the plan, where it failed then too.
    public internal(set) var more: [EntityID] = []
    /// The open item that has to be settled before it is known whether it fails; nil where none is.
    public internal(set) var item: Int?
  }

  /// What became of a result.
  public enum Kind: CaseIterable, Sendable {
    case newlyFails
    /// It failed without the plan too, and fails for more with it.
    case failsMore
    /// It fails only because something that it reads has still to be chosen.
    case untilChosen
    case newlyUnknown, newlyHolds, newlyDeparts
    /// It failed without the plan too, of something that the plan is about.
    case stillFails
    /// The thing has ended, and the rule asks nothing of it or of what follows it any more.
    case gone
  }

  /// How many results became so.
  public func count(_ kind: Kind) -> Int { changes.count { $0.kind == kind } }
}

/// One day without a change and with it.
public struct DayCompared: Sendable {
  /// The day without it: what the change sets aside does not happen there either.
  let without: View
  /// The day with it.
  let with: View
  /// What the change declares, with what each follows.
  let newcomers: [EntityID: [EntityID]]
  /// What the change is about, and what it declares.
  let concerned: Set<EntityID>

  /// The effective day of a plan.
  init(_ plan: Plan) {
    without = plan.without
    with = plan.after
    newcomers = Dictionary(uniqueKeysWithValues: plan.newcomers.map { ($0, plan.predecessors(of: $0)) })
    concerned = Set(plan.newcomers + plan.proposal.concerned)
  }

  /// A day of the branch of a draft or a plan.
  init(_ changed: ChangedBranch, on day: Day) {
    without = View(changed.without, at: TimeSlice(day))
    with = View(changed.branch, at: TimeSlice(day))
    newcomers = changed.newcomers
    concerned = changed.concerned
  }
}

extension Evaluation {
  /// What a plan does to the results of rules, on the same day with it and without it.
  public mutating func ruleImpact(
    of plan: Plan, only: Set<EntityID>? = nil, among: Set<EntityID>? = nil, today: Day
  ) throws(Stop) -> RuleImpact {
    var impact = try ruleImpact(on: DayCompared(plan), only: only, among: among, today: today).impact
    impact.wait(for: plan)
    return impact
  }

  /// What a change does to the results of rules on a day, and all results with it.
  ///
  /// What is recorded for later and set aside by the change does not happen without it either. A successor is compared
  /// with what it follows. Neither branch's new facts are known to a log of this one: what is recorded is the rules.
  mutating func ruleImpact(
    on day: DayCompared, only: Set<EntityID>? = nil, among: Set<EntityID>? = nil, today: Day
  ) throws(Stop) -> (impact: RuleImpact, after: [CheckResult]) {
    var earlier = Evaluation(day.without, budget: budget)
    let before = try earlier.check(only: only, among: among, today: today).results
      .filter { day.newcomers[$0.subject] == nil }
    var later = Evaluation(day.with, budget: earlier.budget)
    let after = try later.check(only: only, among: among, today: today).results
    var known: [Pair: CheckResult] = [:]
    for result in before { known[Pair(result)] = result }
    var changes: [RuleImpact.Change] = []
    var compared: Set<Pair> = []
    for result in after {
      let old = (day.newcomers[result.subject] ?? [result.subject]).compactMap { thing -> CheckResult? in
        let pair = Pair(rule: result.rule.entity, subject: thing)
        compared.insert(pair)
        return known[pair]
      }
      let more = try reasons(of: result, beyond: old, day.newcomers, &later, &earlier)
      guard
        let kind = more.isEmpty ? result.became(from: old, day.concerned.contains(result.subject)) : .failsMore
      else { continue }
      let held = old.contains { if case .holds = $0.outcome { true } else { false } }
      changes.append(RuleImpact.Change(kind: kind, result: result, held: held, more: more))
    }
    for result in before where !compared.contains(Pair(result)) {
      changes.append(RuleImpact.Change(kind: .gone, result: result, held: false))
    }
    budget = later.budget
    log.read(changes.flatMap(\.result.rule.grounds))
    return (RuleImpact(changes: changes, count: after.count), after)
  }

  /// What a rule fails for with a change that it did not fail for without it; empty unless it fails both times.
  private mutating func reasons(
    of result: CheckResult, beyond old: [CheckResult], _ newcomers: [EntityID: [EntityID]],
    _ later: inout Evaluation, _ earlier: inout Evaluation
  ) throws(Stop) -> [EntityID] {
    guard case .fails = result.outcome, let other = old.first(where: { $0.subject == result.subject }),
      case .fails = other.outcome, other.id != result.id
    else { return [] }
    let condition = result.rule.condition
    let before = try earlier.offenders(condition, it: .entity(result.subject))
    // What follows something that it failed for is no reason more.
    return try later.offenders(condition, it: .entity(result.subject)).filter { thing in
      !((newcomers[thing] ?? []) + [thing]).contains(where: before.contains)
    }
  }

  private struct Pair: Hashable {
    let rule: EntityID
    let subject: EntityID

    init(rule: EntityID, subject: EntityID) {
      self.rule = rule
      self.subject = subject
    }

    init(_ result: CheckResult) { self.init(rule: result.rule.entity, subject: result.subject) }
  }
}

extension CheckResult {
  /// What a result became since those of the same rule for the thing, or for what it follows; nil where one of them is
  /// the same.
  fileprivate func became(from old: [CheckResult], _ isOfPlan: Bool) -> RuleImpact.Kind? {
    let isSame = old.contains { other in
      switch (outcome, other.outcome) {
      case (.fails, .fails), (.holds, .holds), (.unknown, .unknown), (.departs, .departs): true
      default: false
      }
    }
    switch outcome {
    case .fails: return isSame ? (isOfPlan ? .stillFails : nil) : .newlyFails
    case .holds: return isSame ? nil : .newlyHolds
    case .unknown: return isSame ? nil : .newlyUnknown
    case .departs: return isSame ? nil : .newlyDeparts
    }
  }
}

extension Evaluation {
  /// The things for which a condition does not hold, where it says that there are none such, or that each is so.
  fileprivate mutating func offenders(_ condition: Expression, it: RuntimeValue) throws(Stop) -> [EntityID] {
    let found: [RuntimeValue]
    switch condition {
    case .and(let left, let right): return try offenders(left, it: it) + offenders(right, it: it)
    case .not(.isStated(let set)): found = try self.set(set, it: it).certain
    case .quantified(.no, let set, let test):
      found = try self.set(test.map { .filter(set, where: $0) } ?? set, it: it).certain
    case .quantified(.every, let set, let test?): found = try self.set(.filter(set, where: .not(test)), it: it).certain
    default: found = []
    }
    return found.compactMap { if case .entity(let thing) = $0 { thing } else { nil } }
  }
}

extension RuleImpact {
  /// Tells what fails only until something is chosen from what fails by the plan.
  public mutating func wait(for plan: Plan) {
    guard !plan.open.isEmpty else { return }
    for index in changes.indices where changes[index].kind == .newlyFails {
      let (rule, subject) = (changes[index].result.rule, changes[index].result.subject)
      guard let item = plan.item(on: rule.condition.relations, of: subject) else { continue }
      (changes[index].kind, changes[index].item) = (.untilChosen, item)
    }
  }
}

extension Plan {
  /// The open item by which it is still to be chosen what some relations state of a thing, or whether what they name stays;
  /// nil where none is.
  fileprivate func item(on relations: Set<Relation>, of subject: EntityID) -> Int? {
    let own = Set(predecessors(of: subject) + [subject])
    let named = Set(
      own.flatMap { thing in
        relations.sorted().flatMap { without.claimList(of: thing, $0).live }.compactMap(\.value.entity)
      })
    for line in ledger {
      guard case .open(let item) = line.outcome else { continue }
      let ends = [line.claim.subject] + [line.claim.value.entity].compactMap { $0 }
      let isOfIt = relations.contains(line.claim.relation) && ends.contains(where: own.contains)
      if isOfIt || named.contains(line.claim.subject) && line.claim.relation == .organisation { return item }
    }
    return nil
  }
}
