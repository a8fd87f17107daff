/// Statements that come later in a small model: by other papers, of other times and in another capacity.
extension ModelGenerator {
  mutating func spread() {
    if later.once(in: 3) { lendBounds() }
    if later.once(in: 3) { dateSeats() }
    if later.once(in: 4) { changeCapacity() }
    if later.once(in: 5) { route() }
    if later.once(in: 4) { limitPapers() }
    if later.once(in: 5) { disputeDays() }
    if later.once(in: 3) { comeBack() }
  }

  /// Lets somebody chair, or hold a post, again after another has begun to.
  private mutating func comeBack() {
    let told = model.clauses.indices.filter { position in
      let clause = model.clauses[position]
      guard case .thing = clause.value, [.chair, .viceChair, .holder].contains(clause.relation) else { return false }
      return clause.to == nil && clause.period == nil && !clause.isPlanned && isToldOnce(clause)
    }
    let dates = [someDate(), someDate(), someDate()].sorted { $0.first < $1.first }
    guard !told.isEmpty, dates[0].last < dates[1].first, dates[1].last < dates[2].first else { return }
    let position = later.pick(told)
    let clause = model.clauses[position]
    let others = model.things.indices.filter {
      clause.relation.meaning.objects.contains(model.things[$0].kind) && clause.value != .thing($0)
        && !model.things[$0].isDropped
    }
    if others.isEmpty { return }
    var (other, again) = (clause, clause)
    other.value = .thing(later.pick(others))
    model.clauses[position].from = later.once(in: 3) ? nil : .date(dates[0])
    (other.from, again.from) = (.date(dates[1]), .date(dates[2]))
    if later.once(in: 3) { again.source = later.below(model.sources.count) }
    if later.once(in: 4) { again.from = nil }
    model.clauses += [other, again]
  }

  /// Lets papers be in effect only from some day of the time that they speak of, or run out within it.
  private mutating func limitPapers() {
    for position in model.sources.indices {
      let covering = model.sources[position].covering
      func isWithin(_ date: VagueDate) -> Bool { covering.first < date.first && date.last < covering.last }
      let (one, other) = (someDate(), someDate())
      if isWithin(one) { model.sources[position].inEffect = one }
      if isWithin(other), model.sources[position].inEffect.map({ $0.last < other.first }) ?? true {
        model.sources[position].expires = other
      }
    }
  }

  /// Lets papers that were perhaps not yet published tell when things begin and end.
  private mutating func lendBounds() {
    guard model.sources.contains(where: { $0.published != nil }), model.sources.count > 1 else { return }
    let events: Set<Relation> = [.on, .begins, .ends]
    // An event is told by one paper.
    let teller = later.below(model.sources.count)
    for position in model.clauses.indices {
      let relation = model.clauses[position].relation
      if relation == .exists { model.clauses[position].source = later.below(model.sources.count) }
      if events.contains(relation) { model.clauses[position].source = teller }
    }
  }

  /// Dates those who sit where a rule is, and those who act for them.
  private mutating func dateSeats() {
    for position in model.clauses.indices where later.once(in: 2) {
      let clause = model.clauses[position]
      guard [.member, .actsFor].contains(clause.relation), clause.from == nil, clause.to == nil, clause.period == nil,
        isToldOnce(clause)
      else { continue }
      if later.once(in: 2) {
        model.clauses[position].from = .date(someDate())
      } else {
        model.clauses[position].to = .date(someDate())
      }
    }
  }

  /// Lets a member sit in another capacity after the one that it had.
  private mutating func changeCapacity() {
    let members = model.clauses.indices.filter { position in
      let clause = model.clauses[position]
      guard case .thing = clause.value, clause.relation == .member, clause.period == nil else { return false }
      return isToldOnce(clause)
    }
    let (one, other) = (someDate(), someDate())
    guard !members.isEmpty, one.last < other.first else { return }
    let position = later.pick(members)
    var again = model.clauses[position]
    again.capacity = later.pick(["member", "lay-member", "adviser"].filter { $0 != again.capacity })
    model.clauses[position].to = .date(one)
    if case .date(let begin)? = model.clauses[position].from, begin.last >= one.first {
      model.clauses[position].from = nil
    }
    (again.from, again.to) = (.date(other), nil)
    model.clauses.append(again)
  }

  /// Lets another paper give another day for when a member or a chair began, or stopped.
  private mutating func disputeDays() {
    let told = model.clauses.indices.filter { position in
      let clause = model.clauses[position]
      guard case .thing = clause.value, [.member, .parent, .partner].contains(clause.relation) else { return false }
      return clause.from == nil && clause.to == nil && clause.period == nil && !clause.isPlanned && isToldOnce(clause)
    }
    let (one, other) = (someDate(), someDate())
    guard !told.isEmpty, model.sources.count > 1, one.last < other.first || other.last < one.first else { return }
    let position = later.pick(told)
    var again = model.clauses[position]
    again.source = (again.source + 1) % model.sources.count
    if later.once(in: 2) {
      (model.clauses[position].from, again.from) = (.date(one), .date(other))
    } else {
      (model.clauses[position].to, again.to) = (.date(one), .date(other))
    }
    model.clauses.append(again)
  }

  /// Whether nothing else is stated of the same two things: one statement by two papers is put together by its times.
  private func isToldOnce(_ clause: SmallModel.Clause) -> Bool {
    model.clauses.count { $0.subject == clause.subject && $0.relation == clause.relation && $0.value == clause.value }
      == 1
  }

  private mutating func someDate() -> VagueDate {
    let year = later.pick([2023, 2024, 2024, 2025])
    switch later.below(5) {
    case 0: return .day(VagueDate.number(year, 1 + later.below(12), 1 + later.below(28)))
    case 1, 2: return .month(year, later.pick([1, 1, 6, 7]))
    case 3: return .year(year)
    default: return later.once(in: 3) ? .about(year) : .month(year, 1 + later.below(12))
    }
  }

  // MARK: Routes

  /// A route that begins in a body, with a step or two, of any of which the time may be vague.
  private mutating func route() {
    let bodies = model.things.indices.filter { model.things[$0].kind == .body }
    let agents = model.things.indices.filter { Relation.raisedTo.meaning.objects.contains(model.things[$0].kind) }
    let route = model.things.count
    model.things.append(SmallModel.Thing(id: "r0", kind: .route, word: nil))
    state(.raisedIn, of: route, .thing(later.pick(bodies)))
    if !later.once(in: 3) { state(.decider, of: route, someAgent(agents)) }
    if later.once(in: 4) { state(.exists, of: route, .nothing, isDated: true) }
    for number in 0..<1 + later.below(2) {
      let step = model.things.count
      model.things.append(SmallModel.Thing(id: "t\(number)", kind: .step, word: nil))
      model.clauses.append(SmallModel.Clause(subject: step, relation: .stepOf, value: .thing(route), source: 0))
      model.clauses.append(SmallModel.Clause(subject: step, relation: .order, value: .word("\(number)"), source: 0))
      state(.raisedTo, of: step, someAgent(agents))
    }
  }

  private mutating func someAgent(_ agents: [Int]) -> SmallModel.Value {
    agents.count > 1 && later.once(in: 6) ? .oneOf(Array(agents.prefix(2))) : .thing(later.pick(agents))
  }

  private mutating func state(
    _ relation: Relation, of subject: Int, _ value: SmallModel.Value, isDated: Bool = false
  ) {
    var clause = SmallModel.Clause(
      subject: subject, relation: relation, value: value, source: later.below(model.sources.count))
    switch later.below(isDated ? 2 : 4) {
    case 0: clause.from = .date(someDate())
    case 1: clause.to = .date(someDate())
    default: break
    }
    clause.isPlanned = clause.to == nil && later.once(in: 8)
    model.clauses.append(clause)
  }
}
