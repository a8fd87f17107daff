import Language
import Model

/// What a model says that cannot be so, whatever the days that it leaves open: one id with two names, a thing that is
/// part of itself, two chairs of one body, a life that contradicts another, a route whose steps take longer than it may.
///
/// Papers may disagree, and that is a discrepancy; here one paper says both, or none is cited.
struct ConsistencyCheck {
  let branch: Branch
  /// Asked for when things begin and end, which is the same at all times.
  let anyTime: View
  private(set) var mistakes: [FactMistake] = []

  init(_ branch: Branch) {
    self.branch = branch
    anyTime = View(branch, at: TimeSlice(Day(number: 0)))
    for entity in branch.entities() {
      checkNames(of: entity)
      checkItself(entity)
      checkLives(of: entity)
      checkTimes(of: entity)
      checkSuccession(of: entity)
      checkEnded(with: entity)
      switch branch.kind(of: entity) {
      case .post:
        checkHome(of: entity)
        checkDeputy(of: entity)
      case .body: checkChairs(of: entity)
      case .route: checkSteps(of: entity)
      case .meeting, .decision, .escalation: checkRecord(of: entity)
      case .event:
        checkRecord(of: entity)
        checkBeginnings(by: entity)
      default: break
      }
    }
    checkCircles(of: .parent)
    checkCircles(of: .predecessor)
  }

  mutating func report(_ code: Code, _ fact: FactRef, _ arguments: [String], expected: [String] = []) {
    mistakes.append(FactMistake(code: code, fact: fact, arguments: arguments, expected: expected))
  }

  // MARK: One id, one thing

  private mutating func checkNames(of entity: EntityID) {
    let facts = branch.facts(of: entity, .name)
    guard facts.count > 1, let first = facts.first, case .text(let name) = branch.value(first) else { return }
    for fact in facts.dropFirst() {
      guard case .text(let other) = branch.value(fact), other != name else { continue }
      report(
        .secondName, fact, [branch.id(of: entity), branch.text(name), branch.text(other)],
        expected: ["`called` for a later name, `also` for another one"])
    }
  }

  /// What cannot be so of a thing and itself: that it follows, replaces, feeds, reports to or acts for itself.
  private mutating func checkItself(_ entity: EntityID) {
    for fact in branch.facts(of: entity) where branch.value(fact).entity == entity {
      let relation = branch.fact(fact).relation
      guard relation != .parent else { continue }
      report(.ofItself, fact, [branch.id(of: entity), relation.definition.clause])
    }
  }

  private mutating func checkHome(of post: EntityID) {
    for (first, second) in clashes(branch.facts(of: post, .organisation)) {
      report(
        .secondHolder, second, [branch.id(of: post), "is within", id(first), id(second), "one home"],
        expected: [Self.oneAfterTheOther])
    }
  }

  /// The chairs of a body, those who sit on it as its chair among them; several in one clause share the chair.
  private mutating func checkChairs(of body: EntityID) {
    var chairs = branch.facts(of: body, .chair)
    let stated = chairs.map { branch.fact($0) }
    let together = stated.filter { one in stated.count { $0.place == one.place } > 1 }.map(\.value)
    for seat in branch.facts(of: body, .member) {
      let fact = branch.fact(seat)
      // Who chairs together with another sits as chair beside the other.
      if together.contains(fact.value) { continue }
      guard case .word(let word)? = fact.qualification(.capacity), branch.text(word) == "chair" else { continue }
      // Where nothing else says who chairs it, the seat has made a chair already.
      if !chairs.contains(where: { branch.fact($0).place == fact.place }) { chairs.append(seat) }
    }
    for (first, second) in clashes(chairs) {
      report(
        .secondHolder, second, [branch.id(of: body), "is chaired by", id(first), id(second), "one chair"],
        expected: [Self.oneAfterTheOther])
    }
  }

  private static let oneAfterTheOther = "`from` and `to` on both where the one followed the other"

  private func id(_ fact: FactRef) -> String {
    meant(by: branch.value(fact)).map { branch.id(of: $0) }.joined(separator: ", ")
  }

  /// Pairs of statements of which one alone can hold, in the order written; things of different kinds may be the same
  /// office, and several of one clause are meant together.
  private func clashes(_ facts: [FactRef]) -> [(FactRef, FactRef)] {
    let stated = facts.map { ($0, branch.fact($0)) }.filter { !meant(by: $0.1.value).isEmpty }
      .sorted { ($0.1.place?.file ?? 0, $0.1.place?.offset ?? 0) < ($1.1.place?.file ?? 0, $1.1.place?.offset ?? 0) }
    guard stated.count > 1 else { return [] }
    var found: [(FactRef, FactRef)] = []
    for (position, second) in stated.enumerated() {
      let first = stated[..<position].first { first in
        Set(meant(by: first.1.value)).isDisjoint(with: meant(by: second.1.value)) && first.1.place != second.1.place
          && kind(first.1) == kind(second.1) && first.1.isOfOnePaper(with: second.1)
          && first.1.overlapsForCertain(second.1, in: branch)
      }
      if let first { found.append((first.0, second.0)) }
    }
    return found
  }

  /// Whom a statement may mean: one, or each of several.
  private func meant(by value: Value) -> [EntityID] {
    value.entity.map { [$0] } ?? branch.choice(value)?.options ?? []
  }

  private func kind(_ fact: Fact) -> EntityKind? { meant(by: fact.value).first.flatMap { branch.kind(of: $0) } }

  // MARK: Lives

  private mutating func checkLives(of entity: EntityID) {
    let facts = branch.facts(of: entity, .exists)
    for fact in facts {
      let life = branch.fact(fact)
      if let start = branch.boundary(life.from, isEnd: false), let end = branch.boundary(life.to, isEnd: true),
        end.days.last <= start.days.start, life.from != life.to
      {
        report(.periodBackwards, fact, [Self.words(life, branch)])
      }
    }
    for (position, second) in facts.enumerated() {
      let life = branch.fact(second)
      guard let first = facts[..<position].map({ branch.fact($0) }).first(where: { $0.contradicts(life) }) else {
        continue
      }
      report(.secondLife, second, [branch.id(of: entity), Self.words(first, branch), Self.words(life, branch)])
    }
  }

  static func words(_ life: Fact, _ branch: Branch) -> String {
    func words(_ bound: Bound) -> String? {
      switch bound {
      case .open: nil
      case .date(let date): date.description
      case .event(let event): branch.id(of: event)
      }
    }
    return [words(life.from).map { "from " + $0 }, words(life.to).map { "to " + $0 }].compactMap { $0 }
      .joined(separator: " ")
  }

  // MARK: Parts

  /// Things that would be part of themselves, or follow themselves, over any number of steps that hold at one time.
  private mutating func checkCircles(of relation: Relation) {
    var settled: Set<EntityID> = []
    for start in branch.entities() where !settled.contains(start) && !branch.facts(of: start, relation).isEmpty {
      var path: [(entity: EntityID, ways: ArraySlice<FactRef>)] = [(start, branch.facts(of: start, relation)[...])]
      var onPath: Set<EntityID> = [start]
      while let last = path.last {
        guard let way = path[path.count - 1].ways.popFirst() else {
          settled.insert(last.entity)
          onPath.remove(last.entity)
          path.removeLast()
          continue
        }
        guard let parent = branch.value(way).entity else { continue }
        if onPath.contains(parent) {
          tell(circle: path.drop { $0.entity != parent }.map(\.entity), of: relation)
        } else if !settled.contains(parent) {
          onPath.insert(parent)
          path.append((parent, branch.facts(of: parent, relation)[...]))
        }
      }
    }
  }

  private mutating func tell(circle: [EntityID], of relation: Relation) {
    guard let first = circle.first else { return }
    // What has several lives may follow what followed it; what follows itself in one step is told already.
    let isNoMistake = circle.count == 1 || circle.contains { branch.facts(of: $0, .exists).count > 1 }
    if relation == .predecessor, isNoMistake { return }
    var ways: [FactRef] = []
    for (part, whole) in zip(circle, circle.dropFirst() + [first]) {
      ways += branch.facts(of: part, relation).filter { branch.value($0).entity == whole }.prefix(1)
    }
    let facts = ways.map { branch.fact($0) }
    let isAtOneTime = facts.allSatisfy { one in facts.allSatisfy { one.mayOverlap($0) } }
    guard isAtOneTime, let last = zip(ways, facts).max(by: { $0.1.isWritten(before: $1.1) }) else { return }
    let names = (circle + [first]).map { "`\(branch.id(of: $0))`" }
    let word = relation == .parent ? "part of" : "which follows"
    report(
      .partOfItself, last.0,
      [branch.id(of: first), names.joined(separator: ", \(word) ")]
        + (relation == .parent ? [] : ["follow"]))
  }
}

extension Fact {
  /// Whether a paper states both, or neither is cited.
  func isOfOnePaper(with other: Fact) -> Bool {
    if attestations.isEmpty || other.attestations.isEmpty { return attestations.isEmpty && other.attestations.isEmpty }
    return attestations.contains { one in other.attestations.contains { $0.source == one.source } }
  }

  func isWritten(before other: Fact) -> Bool {
    (place?.file ?? 0, place?.offset ?? 0) < (other.place?.file ?? 0, other.place?.offset ?? 0)
  }

  /// The dates in which it begins and ends, as far as it says so; nil where an event says it.
  private var limits: (start: DayRange?, end: DayRange?)? {
    if let period, from == .open, to == .open { return (period.first.range, period.last.range) }
    var limits: (start: DayRange?, end: DayRange?) = (nil, nil)
    switch from {
    case .open: break
    case .date(let date): limits.start = date.range
    case .event: return nil
    }
    switch to {
    case .open: break
    case .date(let date): limits.end = date.range
    case .event: return nil
    }
    return limits
  }

  /// Whether both are in force on some day, whichever days the dates mean: what begins without an end holds on its first
  /// day, and is replaced by what begins later.
  func overlapsForCertain(_ other: Fact, in branch: Branch) -> Bool {
    guard status == .inForce, other.status == .inForce else { return false }
    if from == other.from, to == other.to, period == other.period { return true }
    guard let mine = certain(in: branch), let theirs = other.certain(in: branch) else { return false }
    return max(mine.start, theirs.start) <= min(mine.last, theirs.last)
  }

  /// The days on which it holds for certain: where it says neither beginning nor end, those that its paper covers.
  private func certain(in branch: Branch) -> DayRange? {
    if from == .open, to == .open {
      if let period { return period.range }
      return attestations.first.flatMap { branch.attesting($0.source) }?.range
    }
    guard let (start, end) = limits, let start else { return nil }
    guard let end else { return start.start == start.last ? start : nil }
    return start.last <= end.start ? DayRange(first: start.last, last: end.start) : nil
  }

  /// Whether both may hold on one day.
  fileprivate func mayOverlap(_ other: Fact) -> Bool {
    guard status == .inForce, other.status == .inForce, let mine = limits, let theirs = other.limits else {
      return false
    }
    func ends(_ end: DayRange?, before start: DayRange?) -> Bool {
      if let end, let start { end.start < start.last } else { false }
    }
    return !ends(mine.end, before: theirs.start) && !ends(theirs.end, before: mine.start)
  }

  /// Whether two lives of a thing cannot both be: they begin or end at other times, and neither comes after the other.
  fileprivate func contradicts(_ other: Fact) -> Bool {
    guard status == other.status, isOfOnePaper(with: other), let mine = limits, let theirs = other.limits else {
      return false
    }
    func isOther(_ one: DayRange?, _ two: DayRange?) -> Bool {
      if let one, let two { !one.overlaps(two) } else { false }
    }
    func comesAfter(_ end: DayRange?, _ start: DayRange?) -> Bool {
      if let end, let start { end.start <= start.last } else { false }
    }
    return (isOther(mine.start, theirs.start) || isOther(mine.end, theirs.end))
      && !comesAfter(mine.end, theirs.start) && !comesAfter(theirs.end, mine.start)
  }
}
