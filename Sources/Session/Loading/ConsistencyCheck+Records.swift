import Analysis
import Language
import Model

/// What is recorded of a meeting, a decision, an event or an escalation, and cannot have been so.
///
/// Papers may disagree, and that is a discrepancy; here one paper says both, or none is cited.
extension ConsistencyCheck {
  /// What ends with one event before the other comes with which it begins.
  mutating func checkTimes(of entity: EntityID) {
    for reference in branch.facts(of: entity) {
      let fact = branch.fact(reference)
      if fact.from == fact.to, fact.from.isEvent {
        report(.periodBackwards, reference, [Self.words(fact, branch), "same"])
      }
      guard fact.relation != .exists, fact.from.isEvent || fact.to.isEvent, fact.from != fact.to,
        let start = branch.boundary(fact.from, isEnd: false), let end = branch.boundary(fact.to, isEnd: true),
        end.days.last <= start.days.start
      else { continue }
      report(.periodBackwards, reference, [Self.words(fact, branch)])
    }
  }

  mutating func checkRecord(of entity: EntityID) {
    switch branch.kind(of: entity) {
    case .meeting:
      checkLife(of: .meetingOf, on: entity)
      checkTwoWays([.present, .apologies], of: entity)
      checkDecisions(of: entity)
    case .decision:
      checkLife(of: .decider, on: entity)
      checkTwoWays([.votedFor, .votedAgainst, .abstained], of: entity)
    case .event: checkLife(of: .ends, on: entity)
    case .escalation:
      checkAnswer(of: entity)
      checkRoute(of: entity)
    default: break
    }
  }

  /// The day of something; nil where none is stated.
  private func day(of entity: EntityID, _ relation: Relation = .eventDay) -> (fact: FactRef, date: WrittenDate)? {
    for fact in branch.facts(of: entity, relation) {
      if case .date(let date) = branch.value(fact), !date.isApproximate { return (fact, date) }
    }
    return nil
  }

  /// Whether whose meeting, decision or end it was existed on its day.
  private mutating func checkLife(of relation: Relation, on entity: EntityID) {
    guard let (fact, date) = day(of: entity) else { return }
    for object in branch.facts(of: entity, relation).compactMap({ branch.value($0).entity }) {
      // What an event ends is there until then.
      let isThere = relation == .ends ? hasBegun(object, by: date, fact) : mayBeThere(object, on: date)
      if isThere { continue }
      report(
        .notThereYet, fact,
        [branch.id(of: entity), date.description, branch.id(of: object), lifeWords(of: object)],
        expected: ["a day in that time", "`exists` with the time that it was there"])
    }
  }

  private func hasBegun(_ object: EntityID, by date: WrittenDate, _ fact: FactRef) -> Bool {
    let lives = branch.facts(of: object, .exists).map { branch.fact($0) }
    guard let life = lives.first, lives.count == 1, life.isOfOnePaper(with: branch.fact(fact)),
      let begin = anyTime.bounds(of: object).begin
    else { return true }
    return begin.isApproximate || begin.isPlanned || date.range.end > begin.days.start
  }

  /// Whether a thing may have been there on some day of a date, by whatever papers.
  private func mayBeThere(_ object: EntityID, on date: WrittenDate) -> Bool {
    if [date.range.start, date.range.last].contains(where: { View(branch, at: TimeSlice($0)).life(of: object).0 != .no }
    ) {
      return true
    }
    let bounds = branch.facts(of: object, .exists).map { branch.fact($0) }.flatMap { [$0.from, $0.to] }
    return bounds.contains { branch.written($0).map { $0.isApproximate || $0.range.overlaps(date.range) } ?? false }
  }

  /// Whether one person or post did two things of which one does one alone.
  private mutating func checkTwoWays(_ relations: [Relation], of entity: EntityID) {
    var known: [(who: EntityID, fact: FactRef)] = []
    for fact in relations.flatMap({ branch.facts(of: entity, $0) }) {
      guard let who = branch.value(fact).entity, [.person, .post].contains(branch.kind(of: who)) else { continue }
      let first = known.first {
        $0.who == who && branch.fact($0.fact).relation != branch.fact(fact).relation
          && branch.fact($0.fact).isOfOnePaper(with: branch.fact(fact))
      }
      known.append((who, fact))
      guard let first else { continue }
      let clauses = [first.fact, fact].map { branch.fact($0).relation.definition.clause }
      report(
        .bothWays, fact, [branch.id(of: entity)] + clauses + [branch.id(of: who)],
        expected: clauses.map { "`\($0) \(branch.id(of: who))` alone" })
    }
  }

  /// Whether what was decided at a meeting is of its day.
  private mutating func checkDecisions(of meeting: EntityID) {
    guard let (_, held) = day(of: meeting) else { return }
    for decision in branch.facts(of: meeting, .decision).compactMap({ branch.value($0).entity }) {
      guard let (fact, taken) = day(of: decision), !taken.range.overlaps(held.range),
        branch.facts(of: meeting, .eventDay).contains(where: { branch.fact($0).isOfOnePaper(with: branch.fact(fact)) })
      else { continue }
      report(
        .otherDay, fact, [branch.id(of: decision), branch.id(of: meeting), held.description, taken.description],
        expected: ["`on \(held.description)`"])
    }
  }

  // MARK: Escalations

  private mutating func checkAnswer(of escalation: EntityID) {
    guard let (_, raised) = day(of: escalation), let (fact, answered) = day(of: escalation, .answered),
      answered.range.end <= raised.range.start
    else { return }
    report(.periodBackwards, fact, ["on \(raised), answered on \(answered)"])
  }

  /// Whether the steps that it came to are of the route by which it went.
  private mutating func checkRoute(of escalation: EntityID) {
    guard let route = branch.facts(of: escalation, .routeTaken).first.flatMap({ branch.value($0).entity }) else {
      return
    }
    for fact in branch.facts(of: escalation, .reached) {
      guard let step = branch.value(fact).entity,
        let other = branch.facts(of: step, .stepOf).first.flatMap({ branch.value($0).entity }), other != route
      else { continue }
      report(
        .otherRoute, fact, [escalation, route, step, other].map { branch.id(of: $0) },
        expected: ["`along \(branch.id(of: other))`", "a step of `\(branch.id(of: route))`"])
    }
  }
}

extension Bound {
  fileprivate var isEvent: Bool { if case .event = self { true } else { false } }
}
