public import Model

extension Evaluation {
  /// The set that an expression denotes.
  ///
  /// - Parameter it: the thing that a filter or quantifier is looking at, when there is one.
  public mutating func set(_ expression: Expression, it: RuntimeValue? = nil) throws(Stop) -> PartialSet {
    try budget.spend(1)
    switch expression {
    case .entity(let entity): return PartialSet([.entity(entity)])
    case .all(let kind): return try all(kind)
    case .it: return PartialSet(it.map { [$0] } ?? [])
    case .now: return PartialSet([.period(view.slice.period)])
    case .literal(let literal): return PartialSet(literal.element.map { [$0] } ?? [])
    case .capacity(let capacity): return try sitting(as: capacity)
    case .step(let from, let path): return try walk(try set(from, it: it), path)
    case .certain(let inner): return PartialSet(try set(inner, it: it).certain)
    case .stated(let inner, let source): return try stated(inner, by: source, it: it)
    case .filter(let from, let condition): return try filter(try set(from, it: it), condition)
    case .set(let operation, let left, let right):
      return combine(operation, try set(left, it: it), try set(right, it: it))
    case .list(let items):
      var union = PartialSet(isComplete: true)
      for item in items { union = combine(.union, union, try set(item, it: it)) }
      return union
    case .aggregate(.count, let inner): return count(try set(inner, it: it))
    case .aggregate(.smallest, let inner): return try extreme(inner, .less, it: it)
    case .aggregate(.largest, let inner): return try extreme(inner, .more, it: it)
    case .aggregate(let aggregate, let inner): return try self.aggregate(aggregate, inner, it: it)
    case .at(let inner, let period):
      return merged(try at(period) { (run: inout Evaluation) throws(Stop) in try run.set(inner, it: it) })
    case .knownBy(let inner, let period):
      return try known(by: period.range.last) { (run: inout Evaluation) throws(Stop) in try run.set(inner, it: it) }
    case .conditional(let test, let first, let second):
      return try choose(try truth(test, it: it), first, second, it)
    case .eachKind(let inner): return kinds(in: try set(inner, it: it))
    case .compare, .isStated, .and, .or, .not, .quantified:
      return PartialSet([.truth(try truthInEveryCase(expression, it: it))])
    case .arithmetic(let operation, let left, let right):
      return try arithmetic(operation, left, right, it: it)
    }
  }

  /// Every thing of a kind that exists now.
  private mutating func all(_ kind: EntityKind) throws(Stop) -> PartialSet {
    var set = PartialSet(isComplete: true)
    for entity in view.branch.entities(kind) {
      try budget.spend(1)
      let isOld = doubtsLastStated && isOnlyLastStated(entity)
      set.insert(
        .entity(entity), view.life(of: entity).0 && view.isKnown(entity) && (isOld ? .unknown(.lastStated) : .yes))
    }
    return set
  }

  /// Whether it is a duty, a route or a rule, and only an earlier paper says anything of it.
  private func isOnlyLastStated(_ entity: EntityID) -> Bool {
    guard let kind = view.branch.kind(of: entity), [.duty, .route, .rule].contains(kind) else { return false }
    let facts = view.branch.facts(of: entity) + view.branch.facts(about: entity)
    var byRelation: [Relation: [FactRef]] = [:]
    for reference in facts { byRelation[view.branch.fact(reference).relation, default: []].append(reference) }
    var isFound = false
    for (relation, facts) in byRelation where relation.definition.topic != .identity {
      guard [.lasting, .attested, .period].contains(relation.definition.persistence) else { continue }
      for claim in view.claims(facts) where claim.isLive {
        guard view.lastStated(claim) != nil else { return false }
        isFound = true
      }
    }
    return isFound
  }

  /// Those who sit on any body in a capacity.
  private mutating func sitting(as capacity: Expression.Capacity) throws(Stop) -> PartialSet {
    var set = PartialSet(isComplete: true)
    let relation: Relation = capacity.isPartner ? .partner : .member
    for body in view.branch.entities(.body) {
      let claimList = try claimList(of: body, relation)
      set.isComplete = set.isComplete && claimList.isComplete
      for claim in claimList.live where capacity.isPartner || self.capacity(of: claim) == capacity.word {
        let named = view.branch.choice(claim.value).map { options($0, of: claim).map { (RuntimeValue.entity($0), $1) } }
        for (element, isTheOne) in named ?? element(claim.value).map({ [($0, .yes)] }) ?? [] {
          set.insert(element, claim.truth && isTheOne)
        }
      }
    }
    return set
  }

  private func capacity(of claim: Claim) -> String? {
    guard case .word(let word)? = claim.qualification(.capacity) else { return nil }
    return view.branch.text(word)
  }

  /// Of a set what a source states, which it does only where it had been published.
  private mutating func stated(
    _ set: Expression, by source: EntityID, it: RuntimeValue?
  ) throws(Stop) -> PartialSet {
    let found = try statements(set, of: source, it: it)
    let isPublished = view.publication(of: source)
    if isPublished == .yes { return found }
    var result = found.emptied
    for (element, truth) in found.members { result.insert(element, truth && isPublished) }
    return result
  }

  /// What a source states of a set: of the last step its statements, otherwise the things of which it states something.
  private mutating func statements(
    _ set: Expression, of source: EntityID, it: RuntimeValue?
  ) throws(Stop) -> PartialSet {
    if case .step(let from, let path) = set { return try walk(try self.set(from, it: it), path, statedBy: source) }
    var result = PartialSet(isComplete: true)
    for (element, truth) in try self.set(set, it: it).members {
      guard case .entity(let entity) = element else { continue }
      let isStated = view.branch.facts(of: entity).contains { fact in
        view.known(view.branch.fact(fact).attestations).contains { $0.source == source }
      }
      if isStated { result.insert(element, truth) }
    }
    return result
  }

  /// The statements that a step follows: what a payer who is not named pays is stated all the same.
  private mutating func counting(
    _ claimList: ClaimList, _ entity: EntityID, _ path: Expression.Path, _ source: EntityID?
  ) throws(Stop) -> [Claim] {
    if path.isInverse { return try claimList.live + indirect(entity, path, source) }
    let counted = claimList.live + (path.qualifier == .amount ? claimList.unnamed : [])
    if Self.isCounted(path) { for claim in counted { notePeriods(claim.periods) } }
    return counted
  }

  private mutating func walk(
    _ from: PartialSet, _ path: Expression.Path, statedBy source: EntityID? = nil
  ) throws(Stop) -> PartialSet {
    var result = path.isInverse || path.relation.definition.isMany ? from.emptiedOfSeveral : from.emptied
    var waiting = from.members
    var seen: Set<RuntimeValue> = []
    while let (element, truth) = waiting.popLast() {
      guard case .entity(let entity) = element, seen.insert(element).inserted else { continue }
      let claimList = try claimList(of: entity, along: path, statedBy: source)
      let isOne = !path.isInverse && !path.relation.definition.isMany && !claimList.certain.isEmpty
      if !claimList.isWhole, !isOne, path.isInverse || !claimList.isVacant { result.isOpen = true }
      if claimList.isWhole, !isOne { result.unnamed += claimList.unnamed.count { !isInKind($0) } }
      let counted = try counting(claimList, entity, path, source)
      let doubts = try moneyDoubts(counted, along: path)
      for claim in counted
      where source.map({ view.sources(of: claim).contains($0) }) ?? true {
        // Which of several it is, is not known, from either side: each is possible, unless it is known whose turn it is.
        if path.qualifier == nil, let choice = view.branch.choice(claim.value) {
          if !path.isInverse, !claimList.isWhole, mayBeOfNobody(choice) { result.isOpen = true }
          for (option, isTheOne) in options(choice, of: claim) where !path.isInverse || option == entity {
            result.insert(.entity(path.isInverse ? claim.subject : option), truth && claim.truth && isTheOne)
          }
          continue
        }
        guard let object = reached(claim, by: path) else {
          if path.qualifier != nil, !isInKind(claim) { result.isComplete = false }
          continue
        }
        let isOnEveryDay = path.qualifier == nil && counted.contains { view.isHandedOver(claim, to: $0) }
        let holds = isOnEveryDay ? truth : truth && certainty(of: claim, source, doubts)
        result.insert(object, holds)
        if path.isTransitive { waiting.append((object, holds)) }
      }
      for sitting in try officers(of: entity, path, source) { result.insert(sitting.0, truth && sitting.1) }
    }
    // What a source states is told by it, and not what others may state besides; of whom it may state it may be open.
    if let source { (result.isOpen, result.unnamed) = (isStatedOfOthers(source, path, besides: from), 0) }
    return result
  }

  /// Whether the one meant, or the one whose turn it is, may be there no more or not yet: then nobody is named.
  func mayBeOfNobody(_ choice: Choice) -> Bool { choice.options.contains { view.life(of: $0).0 != .yes } }

  /// Those of whom a choice may mean each, with whether it means that one: the one whose turn it is alone, where that is
  /// known, or the one assumed while every case is looked at.
  private mutating func options(_ choice: Choice, of claim: Claim) -> [(EntityID, Truth)] {
    if let now = view.turn(of: claim) ?? claim.facts.first.flatMap({ assumed[$0] }) {
      return [(now, view.life(of: now).0)]
    }
    let options = agents(of: claim)
    if let fact = claim.facts.first { undecided[fact] = options }
    let why: Reasons = choice.turn == nil ? .notStated : .dayNotStated
    return options.map { ($0, view.life(of: $0).0 && .unknown(why)) }
  }

  /// Those by whom something is a partner, a member or an agency of a body: they speak for it there.
  private mutating func officers(
    of entity: EntityID, _ path: Expression.Path, _ source: EntityID?
  ) throws(Stop) -> [(RuntimeValue, Truth)] {
    guard source == nil, path.relation == .actsFor, path.isInverse, path.qualifier == nil else { return [] }
    var found: [(RuntimeValue, Truth)] = []
    for relation in [Relation.partner, .member, .relevantAgency] {
      for claim in try claimList(about: entity, relation).live {
        let officers = claim.qualification(.through).map { agents(of: $0) } ?? []
        let isOld = doubtsLastStated && view.isOnlyLastStated(claim)
        var truth = isOld ? claim.truth && .unknown(.lastStated) : claim.truth
        if officers.count > 1 { truth = truth && .unknown(.notStated) }
        found += officers.map { (.entity($0), truth) }
      }
    }
    return found
  }

  /// Statements that come to a thing in other ways than by naming it: as one of several, or as a part of an area.
  private mutating func indirect(
    _ entity: EntityID, _ path: Expression.Path, _ source: EntityID?
  ) throws(Stop) -> [Claim] {
    try choices(naming: entity, path.relation, statedBy: source) + coverings(of: entity, path)
  }

  /// What covers an area by covering one that it is part of, at any number of steps.
  private mutating func coverings(of area: EntityID, _ path: Expression.Path) throws(Stop) -> [Claim] {
    guard path.relation == .covers, path.qualifier == nil, view.branch.kind(of: area) == .area else { return [] }
    var found: [Claim] = []
    var wholes = [area]
    var next = 0
    while next < wholes.count {
      for claim in try claimList(of: wholes[next], .parent).live {
        guard let whole = claim.value.entity, !wholes.contains(whole) else { continue }
        wholes.append(whole)
        for var covering in try claimList(about: whole, .covers).live {
          covering.limit(by: claim)
          found.append(covering)
        }
      }
      next += 1
    }
    return found
  }

  /// Statements that leave it open whether a thing is their object: as one of several, or in turn.
  public mutating func choices(
    naming object: EntityID, _ relation: Relation, evenOver: Bool = false, statedBy source: EntityID? = nil
  ) throws(Stop) -> [Claim] {
    guard view.branch.isOption(object) else { return [] }
    var found: [Claim] = []
    for subject in relation.definition.subjects.flatMap({ view.branch.entities($0) }) {
      let isNamed = view.branch.facts(of: subject, relation).contains {
        view.branch.choice(view.branch.value($0))?.options.contains(object) ?? false
      }
      guard isNamed else { continue }
      let forward = Expression.Path(relation: relation, isInverse: false, isTransitive: false)
      let stated = try claimList(of: subject, along: forward, statedBy: source)
      found += (evenOver ? stated.claims.filter { $0.isOver && $0.truth == .no } : stated.live).filter {
        view.branch.choice($0.value)?.options.contains(object) ?? false
      }
    }
    return found
  }

  /// What a step comes to by one statement; nil for a gap.
  public func reached(_ claim: Claim, by path: Expression.Path) -> RuntimeValue? {
    if let qualifier = path.qualifier { return claim.qualification(qualifier).flatMap { element($0) } }
    return path.isInverse ? .entity(claim.subject) : element(claim.value)
  }

  /// A value of a fact as a member of a set; nil for a gap.
  public func element(_ value: Value) -> RuntimeValue? {
    switch value {
    case .entity(let entity): .entity(entity)
    case .text(let text), .heading(let text, _): .text(view.branch.text(text))
    case .word(let word): .word(view.branch.text(word))
    case .quantity(let printed): .quantity(printed.quantity)
    case .date(let date): .period(WrittenPeriod(date))
    case .period(let period): .period(period)
    case .rhythm(let rhythm): .rhythm(rhythm)
    case .duration(let duration): .duration(duration)
    case .expression:
      view.branch.expression(value).map { [branch = view.branch] in .text($0.text { branch.id(of: $0) }) }
    case .relation(let relation, let isInverse):
      .word(isInverse ? relation.definition.inverse ?? relation.definition.name : relation.definition.name)
    case .nothing: .truth(.yes)
    case .choice, .vacant, .notStated, .unknown: nil
    }
  }

  private mutating func filter(_ from: PartialSet, _ condition: Expression) throws(Stop) -> PartialSet {
    var result = PartialSet(isComplete: !from.isOpen)
    result.unnamed = from.unnamed
    for (element, holds) in from.members {
      result.insert(element, try holds && truthInEveryCase(condition, it: element))
    }
    return result
  }

  private func combine(_ operation: Expression.SetOperation, _ left: PartialSet, _ right: PartialSet) -> PartialSet {
    switch operation {
    case .union:
      var result = PartialSet(isComplete: left.isComplete && right.isComplete)
      for (element, truth) in left.members + right.members { result.insert(element, truth) }
      return result
    case .intersection:
      var result = PartialSet(isComplete: left.isComplete || right.isComplete)
      for (element, truth) in left.members { result.insert(element, truth && right.contains(element)) }
      for (element, truth) in right.members { result.insert(element, truth && left.contains(element)) }
      return result
    case .difference:
      var result = PartialSet(isComplete: left.isComplete)
      for (element, truth) in left.members { result.insert(element, truth && !right.contains(element)) }
      return result
    }
  }

  /// The kinds of partner found in a set, each once: what a quorum asks one of each of.
  private func kinds(in set: PartialSet) -> PartialSet {
    var result = PartialSet(isComplete: set.isComplete)
    for case (.entity(let entity), let truth) in set.members {
      if let word = kindWord(of: entity) { result.insert(.word(EntityKind.family(of: word)), truth) }
    }
    return result
  }

  /// What holds in every stretch is certain; what holds in some is possible.
  private func merged(_ sets: [PartialSet]) -> PartialSet {
    guard let first = sets.first, sets.count > 1 else { return sets.first ?? PartialSet(isComplete: false) }
    var result = PartialSet(isComplete: sets.allSatisfy(\.isComplete))
    for element in first.certain where sets.allSatisfy({ $0.certain.contains(element) }) {
      result.insert(element, .yes)
    }
    // Why it is not certain is told by the stretches in which it is only possible; where it is so in none, it is the day.
    for doubtful in sets.flatMap(\.possible) { result.insert(doubtful.element, .unknown(doubtful.reasons)) }
    for element in sets.flatMap(\.certain) { result.insert(element, .unknown(.dayNotStated)) }
    return result
  }

  private mutating func choose(
    _ test: Truth, _ first: Expression, _ second: Expression, _ it: RuntimeValue?
  ) throws(Stop) -> PartialSet {
    switch test {
    case .yes: return try set(first, it: it)
    case .no: return try set(second, it: it)
    case .unknown(let reasons):
      var result = PartialSet(isComplete: false)
      for (element, _) in try set(first, it: it).members + set(second, it: it).members {
        result.insert(element, .unknown(reasons))
      }
      return result
    }
  }

  private func count(_ set: PartialSet) -> PartialSet {
    var result = PartialSet(isComplete: set.isComplete && set.possible.isEmpty)
    let truth: Truth = result.isComplete ? .yes : .unknown(set.possible.isEmpty ? .notStated : set.possible[0].reasons)
    result.insert(.number(Int64(set.certain.count)), truth)
    return result
  }
}

extension Evaluation {
  /// The members that come before all others in an order; as sure as the set is whole.
  func extreme(_ set: PartialSet, _ comparison: Expression.Comparison) throws(Stop) -> PartialSet {
    var result = PartialSet(isComplete: set.isComplete && set.possible.isEmpty)
    var best: RuntimeValue?
    for element in set.certain {
      guard let other = best else {
        best = element
        continue
      }
      if try order(comparison, element, other) { best = element }
    }
    let reasons = set.possible.first?.reasons ?? .notStated
    if let best { result.insert(best, result.isComplete ? .yes : .unknown(reasons)) }
    return result
  }
}

extension Expression.Literal {
  var element: RuntimeValue? {
    switch self {
    case .truth(let truth): .truth(truth)
    case .quantity(let quantity): .quantity(quantity)
    case .period(let period): .period(period)
    case .duration(let duration): .duration(duration)
    case .rhythm(let rhythm): .rhythm(rhythm)
    case .text(let text): .text(text)
    case .word(let word): .word(word)
    case .notStated: nil
    }
  }
}
