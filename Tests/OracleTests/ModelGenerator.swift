/// Makes small models, the same for the same seed: a few things, and a few clauses of which some are vague.
struct ModelGenerator {
  var random: Random
  var model = SmallModel()
  /// What decides on whatever was thought of later, so that what stands beside it is the same for the same seed.
  var later: Random

  init(seed: UInt64) {
    random = Random(seed: seed)
    later = Random(seed: seed &+ 0x3000_0000)
  }

  /// The days on which questions are asked.
  static let days: [Int] = [(2023, 6, 15), (2024, 1, 15), (2024, 7, 1), (2025, 1, 15)].map {
    VagueDate.number($0.0, $0.1, $0.2)
  }

  mutating func make() -> SmallModel {
    model = SmallModel()
    sources()
    things()
    for _ in 0..<3 + random.below(6) { statement() }
    if random.once(in: 2) { life() }
    if !random.once(in: 8), let event = model.things.firstIndex(where: { $0.kind == .event }) { happening(event) }
    for _ in 0..<random.below(3) { whole() }
    if random.once(in: 2) { quorum() }
    if random.once(in: 4) {
      let funds = model.things.indices.filter { model.things[$0].kind == .fund }
      for fund in funds where fund == funds[0] || random.once(in: 2) { money(of: fund) }
    }
    turnsAndPairs()
    if random.once(in: 2) { deputies() }
    if random.once(in: 4) { voting() }
    if random.once(in: 4) { publish() }
    if random.once(in: 3) { remits() }
    spread()
    return model
  }

  private mutating func sources() {
    let periods: [VagueDate] = [.year(2024), .year(2023), .financialYear(2023), .financialYear(2024), .year(2022)]
    let kinds = SmallModel.Source.Rank.allCases
    for number in 0..<1 + random.below(3) {
      let kind = number == 0 ? .arrangements : random.pick(kinds)
      let covering = number == 0 ? .year(2024) : random.pick(periods)
      model.sources.append(SmallModel.Source(id: "s\(number)", kind: kind, covering: covering))
    }
  }

  private mutating func things() {
    let words: [(SmallModel.Kind, String, [String?])] = [
      (.organisation, "o", ["local-authority", "icb", "police"]), (.body, "b", ["board", "subgroup", nil]),
      (.post, "p", ["officer", "adviser"]), (.person, "h", [nil]), (.duty, "d", [nil]), (.event, "e", ["merger"]),
      (.fund, "f", [nil, nil]),
    ]
    for (kind, letter, words) in words {
      for number in 0..<1 + random.below(words.count) {
        model.things.append(SmallModel.Thing(id: "\(letter)\(number)", kind: kind, word: words[number]))
      }
    }
  }

  /// Dates the papers: of the first the day of publication is known, of the others perhaps.
  private mutating func publish() {
    for position in model.sources.indices {
      model.sources[position].published =
        position == 0
        ? .day(VagueDate.number(2025, 2, 1)) : random.pick([nil, nil, .month(2025, 6), .year(2025), .year(2024)])
    }
    // Another paper states the same.
    let told = model.clauses.filter { $0.source == 0 && $0.relation != .contribution && $0.from == nil && $0.to == nil }
    guard model.sources.count > 1, var again = told.isEmpty ? nil : random.pick(told),
      Relation.paths.contains(again.relation)
    else { return }
    again.source = 1
    model.clauses.append(again)
  }

  /// What one of the bodies is for, by one paper or several.
  private mutating func remits() {
    guard let body = thing([.body]) else { return }
    for _ in 0..<1 + random.below(2) {
      let words = SmallModel.Value.text(random.pick(["the care of children", "Reviews of care", "training"]))
      let isStated = model.clauses.contains { $0.subject == body && $0.relation == .remit && $0.value == words }
      if isStated { continue }
      var clause = SmallModel.Clause(
        subject: body, relation: .remit, value: words, source: random.below(model.sources.count))
      time(&clause)
      if random.once(in: 8) { clause.isPlanned = true }
      model.clauses.append(clause)
    }
  }

  // MARK: Clauses

  private mutating func thing(_ kinds: Set<SmallModel.Kind>) -> Int? {
    let those = model.things.indices.filter { kinds.contains(model.things[$0].kind) }
    return those.isEmpty ? nil : random.pick(those)
  }

  private mutating func statement() {
    let relation = random.pick([.member, .member, .member, .chair, .chair] + Relation.paths.dropLast())
    guard let subject = thing(relation.meaning.subjects), let value = value(relation, of: subject),
      !model.clauses.contains(where: { $0.subject == subject && $0.relation == relation && $0.value == value })
    else { return }
    var clause = SmallModel.Clause(
      subject: subject, relation: relation, value: value, source: random.below(model.sources.count))
    if relation == .member { clause.capacity = random.pick(["member", "member", "lay-member", "adviser", nil]) }
    time(&clause)
    if random.once(in: 8) { clause.isPlanned = true }
    model.clauses.append(clause)
  }

  /// Lets some take turns of a year or two from a day that may be vague, and others chair together.
  ///
  /// It comes last, so that what stands beside it is the same for the same seed.
  private mutating func turnsAndPairs() {
    for position in model.clauses.indices {
      guard case .inTurn(let those, _) = model.clauses[position].value else { continue }
      if case .date? = model.clauses[position].from, random.once(in: 2) {
        model.clauses[position].value = .inTurn(those, years: 1 + random.below(2))
      }
    }
    for position in model.clauses.indices where random.once(in: 3) {
      guard model.clauses[position].relation == .chair, case .thing(let chair) = model.clauses[position].value else {
        continue
      }
      let body = model.clauses[position].subject
      let others = model.things.indices.filter { other in
        Relation.chair.meaning.objects.contains(model.things[other].kind) && other != body && other != chair
      }
      let isAlone = !model.clauses.contains { clause in
        clause.subject == body && clause.relation == .chair && clause.value != model.clauses[position].value
      }
      if isAlone, !others.isEmpty { model.clauses[position].value = .together([chair, random.pick(others)]) }
    }
  }

  private mutating func value(_ relation: Relation, of subject: Int) -> SmallModel.Value? {
    let isTree = relation == .parent || relation == .delegates
    let those = model.things.indices.filter {
      relation.meaning.objects.contains(model.things[$0].kind) && (isTree ? $0 < subject : $0 != subject)
    }
    if those.isEmpty { return nil }
    switch random.below(12) {
    case 0 where those.count > 1 && !isTree: return .oneOf(Array(those.prefix(2 + random.below(2))))
    case 1 where those.count > 1 && !isTree: return .inTurn(Array(those.suffix(2 + random.below(2))), years: nil)
    case 2: return .notStated
    case 3 where !relation.meaning.isMany || relation == .holder: return .vacant
    default: return .thing(random.pick(those))
    }
  }

  /// A beginning, an end or a period, which may be left out.
  mutating func time(_ clause: inout SmallModel.Clause) {
    let event = model.things.firstIndex { $0.kind == .event && $0.id == "e0" }
    switch random.below(6) {
    case 0: clause.from = .date(date())
    case 1: clause.to = .date(date())
    case 2:
      let (first, second) = (date(), date())
      clause.from = .date(first.first <= second.first ? first : second)
      clause.to = .date(first.first <= second.first ? second : first)
    case 3 where event != nil && random.once(in: 2):
      if random.once(in: 2) { clause.from = event.map { .event($0) } } else { clause.to = event.map { .event($0) } }
    default: break
    }
    if random.once(in: 10) { clause.period = .financialYear(2023) }
  }

  private mutating func date() -> VagueDate {
    let year = random.pick([2023, 2024, 2024, 2025])
    switch random.below(6) {
    case 0: return .day(VagueDate.number(year, 1 + random.below(12), 1 + random.below(28)))
    case 1, 2: return .month(year, random.pick([1, 1, 6, 7]))
    case 3: return .year(year)
    case 4: return .financialYear(random.pick([2023, 2024]))
    default: return random.once(in: 3) ? .about(year) : .month(year, 1 + random.below(12))
    }
  }

  private mutating func life() {
    guard let thing = thing([.body, .organisation, .post]) else { return }
    var clause = SmallModel.Clause(subject: thing, relation: .exists, value: .nothing, source: 0)
    repeat { time(&clause) } while clause.from == nil && clause.to == nil
    clause.period = nil
    clause.isPlanned = clause.to == nil && random.once(in: 3)
    model.clauses.append(clause)
  }

  /// An event on a day that may be vague, which may begin one thing and end another.
  private mutating func happening(_ event: Int) {
    func add(_ relation: Relation, _ value: SmallModel.Value) {
      model.clauses.append(SmallModel.Clause(subject: event, relation: relation, value: value, source: 0))
    }
    add(.on, .date(date()))
    let bodies = model.things.indices.filter { model.things[$0].kind == .body && !isBounded($0) }
    if let first = bodies.first, random.once(in: 2) { add(.ends, .thing(first)) }
    if bodies.count > 1, let last = bodies.last, random.once(in: 2) { add(.begins, .thing(last)) }
  }

  private func isBounded(_ thing: Int) -> Bool {
    model.clauses.contains { $0.subject == thing && $0.relation == .exists }
  }

  private mutating func whole() {
    guard let body = thing([.body]) else { return }
    let (relation, isInverse) = random.pick([
      (Relation.member, false), (.member, false), (.partner, false), (.agency, false), (.parent, true),
    ])
    var clause = SmallModel.Clause(
      subject: body, relation: .complete, value: .list(relation, isInverse: isInverse),
      source: random.below(model.sources.count))
    if random.once(in: 3) { clause.period = .year(2024) }
    model.clauses.append(clause)
  }

  // MARK: Quorums and money

  private mutating func quorum() {
    guard let body = thing([.body]) else { return }
    let rule = random.once(in: 2) ? rule(body) : joined(rule(body), rule(body), rule(body))
    model.clauses.append(SmallModel.Clause(subject: body, relation: .quorum, value: .rule(rule), source: 0))
    // A rule says something of members who are stated.
    for _ in 0..<1 + random.below(3) {
      guard let member = thing([.organisation, .post, .post]),
        !model.clauses.contains(where: { $0.subject == body && $0.relation == .member && $0.value == .thing(member) })
      else { continue }
      var clause = SmallModel.Clause(subject: body, relation: .member, value: .thing(member), source: 0)
      clause.capacity = random.pick(["member", "lay-member", nil])
      if model.things[member].kind == .post, random.once(in: 2) { clause.onBehalf = thing([.organisation]) }
      model.clauses.append(clause)
    }
    if random.once(in: 2) {
      let value = SmallModel.Value.list(.member, isInverse: false)
      model.clauses.append(SmallModel.Clause(subject: body, relation: .complete, value: value, source: 0))
    }
  }

  /// Posts that act for those who sit where a rule is, and whether that counts there.
  private mutating func deputies() {
    guard let body = model.clauses.first(where: { $0.relation == .quorum })?.subject else { return }
    if let counts = random.pick([true, true, false, nil]) {
      model.clauses.append(
        SmallModel.Clause(subject: body, relation: .deputies, value: .counts(counts), source: 0))
    }
    let seated = model.clauses.filter { $0.subject == body && $0.relation == .member }.compactMap { clause -> Int? in
      if case .thing(let member) = clause.value, model.things[member].kind != .person { return member }
      return nil
    }
    for post in model.things.indices where model.things[post].kind == .post && random.once(in: 2) {
      let others = seated.filter { $0 != post }
      if others.isEmpty { continue }
      let isOfOne = others.count > 1 && random.once(in: 4)
      for member in isOfOne ? [others[0]] : others where isOfOne || random.once(in: 2) {
        let value = isOfOne ? SmallModel.Value.oneOf(Array(others.prefix(2))) : .thing(member)
        model.clauses.append(SmallModel.Clause(subject: post, relation: .actsFor, value: value, source: 0))
      }
    }
  }

  private mutating func joined(_ one: Rule, _ other: Rule, _ third: Rule) -> Rule {
    let isCount =
      switch one {
      case .counted, .capacity: true;
      default: false
      }
    return switch random.below(8) {
    case 0...2: .both(one, other)
    case 3: .conditional(one, other, third)
    case 4 where isCount: .including(one, other)
    case 5: .both(one, .not(other))
    default: .either(one, other)
    }
  }

  private mutating func rule(_ body: Int) -> Rule {
    let count = 1 + random.below(3)
    let share = Quantifier.share(random.pick(Quantifier.Share.some))
    let quantifier = random.pick([Quantifier.atLeast(count), .atLeast(count), .every, .some, share])
    let members = SetExpression.step(.thing(body), Path(relation: .member, isInverse: false))
    switch random.below(13) {
    case 12: return .eachPartner
    case 0, 6: return .there(.step(.thing(body), Path(relation: .chair, isInverse: false)))
    case 1, 7: return .counted(quantifier, members)
    case 2, 8: return .capacity(.atLeast(count), random.pick(["lay-member", "adviser"]))
    case 3, 9: return .there(.thing(thing([.organisation, .post]) ?? body))
    default:
      let those = model.things.indices.filter { model.things[$0].kind == .organisation }
      // No more is asked for than is named.
      let isTooMuch = if case .atLeast(let wanted) = quantifier { wanted > those.count } else { false }
      return .counted(isTooMuch ? .every : quantifier, .list(those.map { .thing($0) }))
    }
  }

  /// Who pays into a fund for a year, perhaps told twice, perhaps the whole list.
  private mutating func money(of fund: Int) {
    for payer in model.things.indices where model.things[payer].kind == .organisation && !random.once(in: 3) {
      var clause = SmallModel.Clause(subject: fund, relation: .contribution, value: .thing(payer), source: 0)
      clause.pence = random.pick([100_000, 100_000, 250_000])
      clause.period = .financialYear(2023)
      model.clauses.append(clause)
      if model.sources.count > 1, random.once(in: 5) {
        clause.source = 1
        model.clauses.append(clause)
      }
    }
    var mark = SmallModel.Clause(
      subject: fund, relation: .complete, value: .list(.contribution, isInverse: false), source: 0)
    mark.period = .financialYear(2023)
    if !random.once(in: 3) { model.clauses.append(mark) }
  }
}
