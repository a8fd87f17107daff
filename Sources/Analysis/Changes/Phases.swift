public import Model

/// A branch that changes were made on, beside the model without any of them.
public struct ChangedBranch: Sendable {
  /// The branch of a plan or a draft.
  public let branch: Branch
  /// The model with nothing of it but what it sets aside.
  let without: Branch
  /// What the changes declare, each with what it follows in the model.
  let newcomers: [EntityID: [EntityID]]
  /// What the changes are about, and what they declare.
  public let concerned: Set<EntityID>

  /// What was begun on a branch.
  public init(_ branch: Branch) {
    self.branch = branch
    let begun = branch.entities().filter { !branch.isLoaded($0) }
    var newcomers: [EntityID: [EntityID]] = [:]
    var concerned: Set<EntityID> = []
    for thing in begun where branch.kind(of: thing) != .event && branch.kind(of: thing) != .document {
      newcomers[thing] = Self.origins(of: thing, on: branch)
      concerned.insert(thing)
    }
    for event in begun where branch.kind(of: event) == .event {
      for fact in branch.facts(of: event, .ends) + branch.facts(of: event, .subjectMatter) {
        if let thing = branch.value(fact).entity { concerned.insert(thing) }
      }
    }
    self.newcomers = newcomers
    self.concerned = concerned
    without = Self.withoutChanges(branch)
  }

  /// What of the model a thing that the changes declare follows, by any number of steps.
  private static func origins(of thing: EntityID, on branch: Branch) -> [EntityID] {
    var (found, seen): ([EntityID], Set<EntityID>) = ([], [])
    var waiting = [thing]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      if branch.isLoaded(next) {
        found.append(next)
      } else {
        waiting += branch.facts(of: next, .predecessor).compactMap { branch.value($0).entity }
      }
    }
    return found.sorted()
  }

  /// The model, on which the recorded events that the changes set aside do not come about.
  private static func withoutChanges(_ branch: Branch) -> Branch {
    var model = Branch(base: branch.base, name: branch.name)
    for event in branch.entities(.event) where branch.isLoaded(event) {
      for reference in branch.facts(of: event, .setAsideBy) {
        let fact = branch.fact(reference)
        guard let paper = fact.value.entity, !branch.isLoaded(paper),
          let day = branch.boundary(fact.from, isEnd: false)?.days.start
        else { continue }
        let own = model.entity(id: branch.id(of: paper)) ?? model.addEntity(branch.id(of: paper), .document)
        model.begin(
          Fact(relation: .setAsideBy, subject: event, value: .entity(own), from: .date(WrittenDate(day))))
      }
    }
    return model
  }

  /// The days on which something changes, from the first of the changes to the last: those of the changes, and those on
  /// which a dated statement of a thing that is concerned begins or ends.
  var days: [Day] {
    var days: Set<Day> = []
    for thing in branch.entities() where !branch.isLoaded(thing) {
      if branch.kind(of: thing) == .event { days.formUnion([branch.day(of: thing)].compactMap { day($0) }) }
      for fact in branch.facts(of: thing, .exists) { days.formUnion(bounds(of: fact)) }
    }
    guard let first = days.min(), let last = days.max() else { return [] }
    for thing in concerned {
      for fact in branch.facts(of: thing) + branch.facts(about: thing) {
        days.formUnion(bounds(of: fact).filter { first <= $0 && $0 <= last })
      }
    }
    return days.sorted()
  }

  /// The days on which a fact begins and ends, as far as they are days.
  private func bounds(of reference: FactRef) -> [Day] {
    let fact = branch.fact(reference)
    return [branch.boundary(fact.from, isEnd: false), branch.boundary(fact.to, isEnd: true)].compactMap { day($0) }
  }

  private func day(_ boundary: Boundary?) -> Day? {
    guard let boundary, !boundary.isPlanned, !boundary.isApproximate, boundary.days.start == boundary.days.last else {
      return nil
    }
    return boundary.days.start
  }
}

/// One day on which something of a change begins or ends: what is so then, and what the rules say of it.
public struct Phase: Sendable {
  /// The day.
  public let day: Day
  /// What is so with the changes.
  public let view: View
  /// The events of the changes on that day.
  public let events: [EntityID]
  /// What the changes do to the rules, beside the same day without them.
  public internal(set) var impact: RuleImpact
  /// Every result with the changes.
  public let results: [CheckResult]
}

extension Evaluation {
  /// The days on which something changes, the day before the first of them ahead of them all.
  ///
  /// - Parameters:
  ///   - plan: the plan that the changes are, where it is no draft: what it leaves open fails nothing by itself.
  ///   - today: the day on which what is set aside must not have lapsed.
  public mutating func phases(of changed: ChangedBranch, by plan: Plan? = nil, today: Day) throws(Stop) -> [Phase] {
    let days = changed.days
    guard let first = days.first else { return [] }
    let branch = changed.branch
    let events = branch.entities(.event).filter { !branch.isLoaded($0) }
    var phases: [Phase] = []
    for day in [first.advanced(by: -1)] + days {
      let compared = DayCompared(changed, on: day)
      var (impact, results) = try ruleImpact(on: compared, today: today)
      if let plan { impact.wait(for: plan) }
      phases.append(
        Phase(
          day: day, view: compared.with, events: events.filter { branch.day(of: $0)?.days.start == day },
          impact: impact, results: results))
    }
    return phases
  }
}
