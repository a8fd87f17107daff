/// Makes questions about a small model, the same for the same seed.
struct QuestionGenerator {
  private var random: Random
  /// What decides whether a question is of a period, so that all else is the same for the same seed.
  private var periods: Random
  /// The same for a question of the days at which something may begin or end.
  private var edges: Random
  private let model: SmallModel
  private typealias Kinds = Set<SmallModel.Kind>

  init(_ model: SmallModel, seed: UInt64) {
    self.model = model
    random = Random(seed: seed)
    periods = Random(seed: seed &+ 0x2000_0000)
    edges = Random(seed: seed &+ 0x4000_0000)
  }

  /// - Parameter isWhole: whether the day is one for which papers give whole lists of those who vote.
  mutating func make(isWhole: Bool) -> Question {
    if model.sources.contains(where: { $0.published != nil }), random.once(in: 3) {
      let question = plain(isWhole: isWhole)
      return .known(
        atAnEdge() ?? question, by: random.pick([.month(2025, 3), .month(2025, 6), .year(2025), .year(2026)]))
    }
    let question = ofPeriod(plain(isWhole: isWhole))
    return atAnEdge() ?? question
  }

  /// Now and then a question of what one clause states, on a day on which it may begin or end, or change hands.
  private mutating func atAnEdge() -> Question? {
    guard edges.once(in: 10) else { return nil }
    if let route = model.clauses.first(where: { $0.relation == .raisedIn }), edges.once(in: 3) {
      let bodies = model.things.indices.filter { model.things[$0].kind == .body }
      return .escalate(route.subject, from: edges.pick(bodies))
    }
    let clauses = model.clauses.filter { clause in
      !clause.relation.meaning.objects.isEmpty && clause.relation != .contribution
        && (clause.from != nil || clause.to != nil || clause.relation == .actsFor)
    }
    guard !clauses.isEmpty else { return nil }
    let clause = edges.pick(clauses)
    var days: [Int] = []
    for case .date(let date)? in [clause.from, clause.to] {
      days += [date.first - 1, date.first, (date.first + date.last) / 2, date.last, date.last + 1]
    }
    if case .inTurn(_, let years?) = clause.value, case .date(let date)? = clause.from {
      days += [1, 2].flatMap { turn in [date.first - 1, date.first, date.last + 1].map { $0 + turn * years * 365 } }
    }
    var asked = SetExpression.step(.thing(clause.subject), Path(relation: clause.relation, isInverse: false))
    if case .thing(let object) = clause.value, edges.once(in: 3) {
      asked = .step(.thing(object), Path(relation: clause.relation, isInverse: true))
    }
    if days.isEmpty { return .find(asked) }
    return .find(.at(asked, .day(edges.pick(days))))
  }

  /// A question of a whole period, and a day of it for which its answer is looked at: near a change, or at either end.
  private mutating func ofPeriod(_ question: Question) -> Question {
    switch question {
    case .find, .count, .ask, .chair: if !periods.once(in: 8) { return question }
    default: return question
    }
    let period = periods.pick([
      VagueDate.year(2024), .financialYear(2023), .financialYear(2022), .year(2023), .month(2024, 1), .month(2024, 7),
    ])
    var days = [period.first, period.last, (period.first + period.last) / 2]
    for clause in model.clauses {
      for case .date(let date)? in [clause.from, clause.to] { days += [date.first, date.last, date.last + 1] }
    }
    return .during(question, period, day: periods.pick(days.filter { period.first <= $0 && $0 <= period.last }))
  }

  private mutating func plain(isWhole: Bool) -> Question {
    if isWhole, let rule = model.clauses.first(where: { $0.relation == .carriedBy }), random.once(in: 10) {
      return vote(rule.subject)
    }
    let body = thing([.body])
    switch random.below(20) {
    case 0...4:
      let set = set(1 + random.below(2), hasIt: false).set
      return random.once(in: 12) ? .findCertain(set) : .find(set)
    case 5, 6: return .count(set(1 + random.below(2), hasIt: false).set)
    case 7...11: return .ask(condition(1 + random.below(2), hasIt: false, over: []))
    case 12: return .chair(body)
    case 13: return .members(body)
    case 14: return .membersOfBoth(body, thing([.body]))
    case 15:
      let relation = random.pick([Relation.member, .chair, .viceChair, .partner, .accountable, .holder])
      let agent = thing(relation == .holder ? [.person] : [.person, .post, .organisation])
      return .role(agent, relation, of: thing(relation.meaning.subjects))
    case 16:
      return random.once(in: 3)
        ? .sum(funds(), random.pick(Question.Aggregate.allCases + [.sum, .sum]))
        : .accountable(thing([.duty]), random.pick([.accountable, .responsible]))
    default: return .quorate(ruled, attendance())
    }
  }

  private mutating func vote(_ body: Int) -> Question {
    var division = World.Division()
    for voter in model.things.indices where model.things[voter].id.hasPrefix("q") {
      switch random.below(9) {
      case 0...3: division.inFavour.append(voter)
      case 4...6: division.against.append(voter)
      case 7: division.abstaining.append(voter)
      default: break
      }
    }
    return .vote(body, division)
  }

  /// One fund, or two whose payments are counted together.
  private mutating func funds() -> [Int] {
    let (one, other) = (thing([.fund]), thing([.fund]))
    return one == other || random.once(in: 2) ? [one] : [one, other]
  }

  private mutating func thing(_ kinds: Set<SmallModel.Kind>) -> Int {
    random.pick(model.things.indices.filter { kinds.contains(model.things[$0].kind) })
  }

  /// A body that has a rule, where one does; that it lost what it was part of makes its rule doubtful, which no world
  /// knows of.
  private var ruled: Int {
    let parts = Set(model.clauses.filter { $0.relation == .parent }.map(\.subject))
    return model.clauses.first { $0.relation == .quorum && !parts.contains($0.subject) }?.subject ?? model.things
      .firstIndex { $0.kind == .body } ?? 0
  }

  private mutating func attendance() -> Question.Attendance {
    var those: [Int] = []
    for _ in 0..<1 + random.below(3) {
      let one = thing([.organisation, .post, .post, .person])
      if !those.contains(one) { those.append(one) }
    }
    return random.pick([.everyone, .with(those), .with(those), .without(those)])
  }

  // MARK: Sets

  /// A set, and the kinds of thing that may be in it.
  private mutating func set(_ depth: Int, hasIt: Bool, over: Kinds = []) -> (set: SetExpression, kinds: Kinds) {
    if depth == 0 { return plain(hasIt: hasIt, over: over) }
    switch random.below(10) {
    case 0...3: return step(depth - 1, hasIt: hasIt, over: over)
    case 4: return closure(hasIt: hasIt, over: over)
    case 5, 6:
      let (from, kinds) = set(depth - 1, hasIt: hasIt, over: over)
      return (.filter(from, condition(depth - 1, hasIt: true, over: kinds)), kinds)
    case 7:
      let (one, kinds) = set(depth - 1, hasIt: hasIt, over: over)
      let (other, others) = set(depth - 1, hasIt: hasIt, over: over)
      return (.joined(random.pick(SetExpression.Operation.allCases), one, other), kinds.union(others))
    case 8:
      let (one, kinds) = set(depth - 1, hasIt: hasIt, over: over)
      let (other, others) = set(depth - 1, hasIt: hasIt, over: over)
      if random.once(in: 2) { return (.list([one, other]), kinds.union(others)) }
      return (.conditional(condition(depth - 1, hasIt: hasIt, over: over), one, other), kinds.union(others))
    default:
      let (from, kinds) = step(depth - 1, hasIt: hasIt, over: over)
      let periods: [VagueDate] = [.year(2024), .year(2023), .financialYear(2023), .month(2024, 7), .month(2024, 1)]
      return (.at(from, random.once(in: 2) ? random.pick(periods) : .day(random.pick(ModelGenerator.days))), kinds)
    }
  }

  private mutating func plain(hasIt: Bool, over: Kinds) -> (set: SetExpression, kinds: Kinds) {
    if hasIt, random.once(in: 2) { return (.it, over) }
    if random.once(in: 40) {
      return (.capacity(random.pick(["lay-member", "adviser"])), [.organisation, .post, .person])
    }
    if random.once(in: 4) {
      // In a condition `posts` is what sits in the thing looked at.
      let kind = random.pick([SmallModel.Kind.body, .organisation, hasIt || !over.isEmpty ? .body : .post])
      return (.all(kind), [kind])
    }
    let thing = random.pick(model.things.indices.filter { ![.event, .route, .step].contains(model.things[$0].kind) })
    return (.thing(thing), [model.things[thing].kind])
  }

  private mutating func step(_ depth: Int, hasIt: Bool, over: Kinds) -> (set: SetExpression, kinds: Kinds) {
    let (from, kinds) = set(depth, hasIt: hasIt, over: over)
    guard let path = path(from: kinds) else { return (from, kinds) }
    if random.once(in: 12), !model.clauses.isEmpty {
      let to = path.isInverse ? path.relation.meaning.subjects : path.relation.meaning.objects
      return (.stated(from, path, source: random.pick(model.clauses).source), to)
    }
    return (.step(from, path), path.isInverse ? path.relation.meaning.subjects : path.relation.meaning.objects)
  }

  /// A way that leads on from some kinds of thing; membership and chairs are asked about most.
  private mutating func path(from kinds: Kinds) -> Path? {
    let relations = Relation.paths.dropLast() + [.member, .member, .chair]
    let paths = relations.flatMap { relation -> [Path] in
      let isFrom = !relation.meaning.subjects.isDisjoint(with: kinds)
      let isTo = !relation.meaning.objects.isDisjoint(with: kinds)
      return (isFrom ? [Path(relation: relation, isInverse: false)] : [])
        + (isTo ? [Path(relation: relation, isInverse: true)] : [])
    }
    return paths.isEmpty ? nil : random.pick(paths)
  }

  private mutating func closure(hasIt: Bool, over: Kinds) -> (set: SetExpression, kinds: Kinds) {
    let (from, kinds) = plain(hasIt: hasIt, over: over)
    let relation = random.pick([Relation.parent, .delegates])
    guard !relation.meaning.subjects.isDisjoint(with: kinds) else { return (from, kinds) }
    return (.closure(from, Path(relation: relation, isInverse: random.once(in: 2))), relation.meaning.objects)
  }

  // MARK: Conditions

  private mutating func condition(_ depth: Int, hasIt: Bool, over: Kinds) -> Condition {
    switch random.below(depth > 0 ? 12 : 8) {
    case 0...2:
      let (inner, _) = step(depth, hasIt: hasIt, over: over)
      return .quantified(quantifier(), inner, nil)
    case 3...4:
      let (one, _) = step(depth, hasIt: hasIt, over: over)
      let (other, _) = random.once(in: 2) ? step(0, hasIt: hasIt, over: over) : plain(hasIt: false, over: over)
      return .compared(one, random.pick(Condition.Comparison.allCases), other)
    case 5:
      return counted(depth, hasIt: hasIt, over: over)
    case 6:
      let (asked, _) = step(0, hasIt: hasIt, over: over)
      return .isStated(random.once(in: 12) ? .capacity(random.pick(["lay-member", "adviser"])) : asked)
    case 7:
      if hasIt, over.isSubset(of: [.body]) { return .isKind(.it, random.pick(["board", "subgroup"])) }
      return .quantified(quantifier(), step(depth, hasIt: hasIt, over: over).set, nil)
    case 8:
      let (inner, kinds) = step(depth - 1, hasIt: hasIt, over: over)
      return .quantified(quantifier(), inner, condition(depth - 1, hasIt: true, over: kinds))
    case 9: return .both(condition(depth - 1, hasIt: hasIt, over: over), condition(depth - 1, hasIt: hasIt, over: over))
    case 10:
      return .either(condition(depth - 1, hasIt: hasIt, over: over), condition(depth - 1, hasIt: hasIt, over: over))
    default: return .not(condition(depth - 1, hasIt: hasIt, over: over))
    }
  }

  /// How many of a set there are, when an event was, or in what capacities some sit.
  private mutating func counted(_ depth: Int, hasIt: Bool, over: Kinds) -> Condition {
    let one = step(depth, hasIt: hasIt, over: over).set
    let order = random.pick(Condition.Order.allCases)
    switch random.below(8) {
    case 0: return .counts(one, order, step(0, hasIt: hasIt, over: over).set)
    case 6:
      let other = step(0, hasIt: hasIt, over: over).set
      return .computed(one, random.pick(Condition.Arithmetic.allCases), other, order, random.below(4))
    case 7:
      if let remit = model.clauses.first(where: { $0.relation == .remit }), periods.once(in: 3) {
        return .remits(remit.subject, periods.pick(["care", "training", "Reviews", "money"]))
      }
      return .isNamed(hasIt && random.once(in: 2) ? .it : one, random.pick(["p0", "b0", "o", "The", "h"]))
    case 1:
      // Days are placed at the ends and in the middle of what they may be: in a year there is one of them.
      let order = random.pick(Condition.DayOrder.allCases)
      let years: [VagueDate] = [.year(2023), .year(2024), .year(2025)]
      let isOrder = order == .before || order == .after
      let dates = isOrder ? years + [.financialYear(2023), .financialYear(2024)] : years
      return .day(event: thing([.event]), order, random.pick(dates))
    case 2:
      let word = random.pick(["member", "lay-member", "adviser"])
      return .capacities(thing([.body]), random.pick(Condition.Comparison.allCases), word)
    default: return .counted(one, order, random.below(4))
    }
  }

  private mutating func quantifier() -> Quantifier {
    let count = random.below(4)
    if random.once(in: 8) { return .share(random.pick(Quantifier.Share.some)) }
    return random.pick([.every, .some, .no, .atLeast(count), .atMost(count), .exactly(count)])
  }
}
