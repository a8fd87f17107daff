public import Model

/// A rule of the model: what should hold of the things it binds, with what force, and what a failure says.
public struct Rule: Sendable {
  /// The rule itself.
  public let entity: EntityID
  /// The things of one kind that it binds.
  public let subjects: Expression
  /// What should hold of each, with `it` as the thing.
  public let condition: Expression
  /// When that need not hold; nil when it always should.
  public let exception: Expression?
  /// Whether statute, guidance or a local wish asks for it.
  public let force: Force
  /// How grave a failure is.
  public let severity: Severity
  /// What a failure says of the thing.
  public let message: String
  /// The question that a failure, or not knowing, puts; nil where the rule words none.
  public let question: String?
  /// Whether the rule is in force now.
  public let inForce: Truth
  /// The statements that make the rule: its condition, its force and its authorities.
  public let grounds: [Claim]

  /// Who asks for it, the strongest first.
  public enum Force: String, CaseIterable, Comparable, Sendable {
    case must, should, local

    /// Whether the first is the stronger.
    public static func < (left: Force, right: Force) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// How grave a failure is, the gravest first.
  public enum Severity: String, CaseIterable, Sendable {
    case error, warning, information
  }

  /// The relations by which the rule reads: a change of any other leaves every result as it is.
  public var reads: Set<Relation> {
    [subjects, condition, exception].compactMap { $0 }.reduce(into: []) { $0.formUnion($1.relations) }
  }
}

/// What became of one rule for one thing.
public struct CheckResult: Sendable {
  /// The rule.
  public let rule: Rule
  /// The thing.
  public let subject: EntityID
  /// Whether the rule binds the thing.
  public let binds: Truth
  /// Whether it holds.
  public let outcome: Outcome
  /// The statements that count among those that were read to know it.
  public let read: [Claim]
  /// What would have to be stated to know it.
  public let silences: [MissingFact]
  /// The two values of a condition that compares one with another; empty of any other.
  public let compared: [RuntimeValue]
  /// Its identity: the same as long as the rule, the thing and the facts read are the same.
  public let id: FactID
  /// The statement that sets the result aside, where one does on this day.
  public let setAside: Claim?

  /// What became of it.
  public enum Outcome: Sendable {
    case holds, fails
    case unknown(Reasons)
    /// It does not hold, and the thing departs from the rule with a stated reason.
    case departs(Claim)
  }

  /// Whether a pipeline should stop for it: a rule of force must or severity error that fails and is not set aside.
  public var isGrave: Bool { isFailure && (rule.force == .must || rule.severity == .error) }

  /// Whether it fails and is not set aside.
  public var isFailure: Bool {
    if case .fails = outcome { return setAside == nil }
    return false
  }
}

/// What came of a check: the results, and the rules that were not in force.
public struct Check: Sendable {
  /// The results, by rule in the order of the model, then by thing in the order of the model.
  public private(set) var results: [CheckResult] = []
  /// Rules that begin later or have ended.
  public private(set) var notInForce: [Rule] = []
  /// Things that a rule may speak of, left out because it is not known whether they exist at this time.
  public private(set) var undecided: [EntityID] = []

  /// How many hold.
  public var holding: Int {
    results.count {
      if case .holds = $0.outcome { return true }
      return false
    }
  }

  /// Things that a rule would speak of, left out because no source speaks of them until later.
  public private(set) var notYetStated: [EntityID] = []

  mutating func add(_ result: CheckResult) { results.append(result) }

  mutating func leave(notYetStated entity: EntityID) {
    if !notYetStated.contains(entity) { notYetStated.append(entity) }
  }

  mutating func leave(undecided entity: EntityID) {
    if !undecided.contains(entity) { undecided.append(entity) }
  }

  mutating func leave(_ rule: Rule) { notInForce.append(rule) }
}

extension Evaluation {
  /// The rules of the model as far as they are known, in its order.
  ///
  /// One without the things it binds, a condition or a message is no rule. What a rule says is part of the question and
  /// not of its answer, so that it is recorded only for what comes of it.
  public mutating func rules(only: Set<EntityID>? = nil) throws(Stop) -> [Rule] {
    var rules: [Rule] = []
    for entity in view.branch.entities(.rule) where only?.contains(entity) ?? true {
      try budget.spend(8)
      if let rule = rule(entity) { rules.append(rule) }
    }
    return rules
  }

  private func rule(_ entity: EntityID) -> Rule? {
    guard let subjects = expression(of: entity, .appliesTo), let condition = expression(of: entity, .condition),
      let message = text(of: entity, .message)
    else { return nil }
    let grounds = [Relation.condition, .force, .authority].flatMap {
      view.claimList(of: entity, $0).live
    }
    return Rule(
      entity: entity, subjects: subjects, condition: condition, exception: expression(of: entity, .exception),
      force: text(of: entity, .force).flatMap { Rule.Force(rawValue: $0) } ?? .local,
      severity: text(of: entity, .severity).flatMap { Rule.Severity(rawValue: $0) } ?? .warning, message: message,
      question: text(of: entity, .wording), inForce: view.life(of: entity).0, grounds: grounds)
  }

  /// What a rule says is asked of one that is not in force too.
  private func expression(of rule: EntityID, _ relation: Relation) -> Expression? {
    view.claimList(of: rule, relation).claims.lazy.compactMap { view.branch.expression($0.value) }.first
  }

  private func text(of rule: EntityID, _ relation: Relation) -> String? {
    for claim in view.claimList(of: rule, relation).claims {
      switch claim.value {
      case .word(let text), .text(let text): return view.branch.text(text)
      default: continue
      }
    }
    return nil
  }

  /// Whether the rules hold.
  ///
  /// - Parameters:
  ///   - only: the rules to check; nil for all.
  ///   - among: the things to check them for; nil for all.
  ///   - undecided: a thing to check even where it is not known whether it exists.
  ///   - today: the day on which what is set aside must not have lapsed.
  public mutating func check(
    only: Set<EntityID>? = nil, among: Set<EntityID>? = nil, evenUndecided undecided: EntityID? = nil, today: Day
  ) throws(Stop) -> Check {
    var check = Check()
    for rule in try rules(only: only) {
      if rule.inForce == .no {
        check.leave(rule)
      } else {
        try self.check(rule, among: among, undecided, today, into: &check)
      }
    }
    return check
  }

  private mutating func check(
    _ rule: Rule, among: Set<EntityID>?, _ undecided: EntityID?, _ today: Day, into check: inout Check
  ) throws(Stop) {
    for (element, binds) in try subjects(of: rule, among).members {
      guard case .entity(let subject) = element, among?.contains(subject) ?? true else { continue }
      if Self.isTimely(view.branch.kind(of: subject)), view.isFirstStatedLater(subject) {
        check.leave(notYetStated: subject)
      } else if case .unknown = view.life(of: subject).0, subject != undecided {
        check.leave(undecided: subject)
      } else if let result = try result(of: rule, subject, binds: binds && rule.inForce, today) {
        if case .holds = result.outcome {} else { log.read(rule.grounds) }
        check.add(result)
      }
    }
  }

  /// The things that a rule speaks of; where only some things are asked about, the others of its kind are not looked at.
  private mutating func subjects(of rule: Rule, _ among: Set<EntityID>?) throws(Stop) -> PartialSet {
    let kind: EntityKind
    var condition: Expression?
    switch (rule.subjects, among) {
    case (.all(let all), .some): kind = all
    case (.filter(.all(let all), let wanted), .some): (kind, condition) = (all, wanted)
    default: return try set(rule.subjects)
    }
    var found = PartialSet(isComplete: true)
    for entity in (among ?? []).sorted() where view.branch.kind(of: entity) == kind {
      try budget.spend(1)
      let alive = view.life(of: entity).0
      if alive == .no { continue }
      let element = RuntimeValue.entity(entity)
      found.insert(
        element, try alive && (condition.map { (test) throws(Stop) in try truthInEveryCase(test, it: element) } ?? .yes)
      )
    }
    return found
  }

  /// Whether things of a kind come and go with the papers; areas and organisations are there before any paper.
  private static func isTimely(_ kind: EntityKind?) -> Bool { kind != .area && kind != .organisation }

  /// The result of a rule for one thing; nil where it need not hold of it.
  private mutating func result(
    of rule: Rule, _ subject: EntityID, binds: Truth, _ today: Day
  ) throws(Stop) -> CheckResult? {
    // What one result reads is kept apart, and then told to whoever listens to the whole.
    var run = Evaluation(view, log: ReadLog(keeping: .claimsAndMissing), budget: budget)
    let it = RuntimeValue.entity(subject)
    let excepted =
      try rule.exception.map { (exception) throws(Stop) in try run.truthInEveryCase(exception, it: it) } ?? .no
    if excepted == .yes { return nil }
    let holds = try run.truthInEveryCase(rule.condition, it: it)
    let compared = try holds == .no ? run.compared(rule.condition, it: it) : []
    budget = run.budget
    log.read(run.log.claims)
    let outcome: CheckResult.Outcome
    switch !binds || holds || excepted {
    case .yes: outcome = .holds
    case .no: outcome = try departure(of: subject, from: rule).map { .departs($0) } ?? .fails
    case .unknown(let reasons):
      outcome = try departure(of: subject, from: rule).map { .departs($0) } ?? .unknown(reasons)
    }
    let read = run.log.claims.filter { $0.isLive && $0.truth != .no }
    return CheckResult(
      rule: rule, subject: subject, binds: binds, outcome: outcome, read: read,
      silences: run.log.missing, compared: compared, id: identity(rule, subject, read),
      setAside: try setAside(rule, subject, today))
  }

  /// The values on both sides of a comparison of one value with one other.
  fileprivate mutating func compared(_ condition: Expression, it: RuntimeValue) throws(Stop) -> [RuntimeValue] {
    guard case .compare(_, let left, let right) = condition else { return [] }
    let (one, other) = (try set(left, it: it), try set(right, it: it))
    return one.certain.count == 1 && other.certain.count == 1 ? one.certain + other.certain : []
  }

  private func identity(_ rule: Rule, _ subject: EntityID, _ read: [Claim]) -> FactID {
    let facts = Set(read.flatMap(\.facts).map { view.branch.id(of: $0) }).sorted()
    return FactID(
      joining: ["check", view.branch.id(of: rule.entity), view.branch.id(of: subject)] + facts.map(\.description))
  }

  private mutating func departure(of subject: EntityID, from rule: Rule) throws(Stop) -> Claim? {
    try claimList(of: subject, .departsFrom).live.first { $0.value == .entity(rule.entity) && $0.truth == .yes }
  }

  /// What sets a result aside today: it names the thing, and its last day has not passed.
  private mutating func setAside(_ rule: Rule, _ subject: EntityID, _ today: Day) throws(Stop) -> Claim? {
    try claimList(of: rule.entity, .setAside).claims.first { claim in
      claim.value == .entity(subject)
        && claim.facts.contains { fact in
          guard case .date(let last) = view.branch.fact(fact).to else { return false }
          return today <= last.range.last
        }
    }
  }
}

extension Expression {
  /// The relations that the expression follows.
  var relations: Set<Relation> {
    let followed = children.reduce(into: Set<Relation>()) { $0.formUnion($1.relations) }
    if case .step(_, let path) = self { return followed.union([path.relation]) }
    return followed
  }
}
