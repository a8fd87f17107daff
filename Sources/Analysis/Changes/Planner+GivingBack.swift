import Model

/// A split back into the parts: what the merger carried over is given back as it was before it.
extension Planner {
  /// Takes a line out of the pool whose facts were another's before they were the one thing's, or that says no more than
  /// that nothing is stated; false where it has come since, so that somebody has to say whose it is.
  mutating func giveBack(_ index: Int, _ group: Int) -> Bool {
    guard proposal.changes[groups[group].change].givenBack != nil else { return false }
    let claim = lines[index].claim
    let isOwn = groups[group].things.contains(claim.subject)
    if lines[index].facts.allSatisfy({ branch.origins(of: $0).isEmpty }) {
      guard isOwn, claim.value.isGap else { return false }
      leave([index], .ended(.statedElsewhere))
      return true
    }
    leave([index], .carried)
    let toward = claim.value.entity.flatMap { self.group(of: $0) }
    if !isOwn, toward == nil || claim.relation == .fundBody {
      explicitEnds += lines[index].facts.map { ($0, groups[group].change) }
    }
    return true
  }

  /// Whether a split back gives a line back, as it was before what is split was one.
  func isGivenBack(_ index: Int, _ group: Int) -> Bool {
    proposal.changes[groups[group].change].givenBack != nil
      && lines[index].facts.contains { !branch.origins(of: $0).isEmpty }
  }

  /// Begins what held of the things of before, each for what takes its place, on the day before they became one.
  ///
  /// What was ended, replaced or taken away since stays so; what the merger itself let go is there again.
  mutating func restore(_ back: GivenBack, _ change: Int, _ writing: inout Writing) {
    let then = View(branch, at: TimeSlice(back.eve))
    var twins: [EntityID: EntityID] = [:]
    for (thing, newcomer) in zip(back.things, back.newcomers) {
      twins[thing] = writing.entity(.newcomer(newcomer.id))
    }
    var copies: [FactRef: [Int]] = [:]
    for index in lines.indices {
      for origin in lines[index].facts.flatMap({ branch.origins(of: $0) }) { copies[origin, default: []].append(index) }
    }
    let things = Set(back.things)
    let facts = back.things.flatMap { branch.facts(of: $0) + branch.facts(about: $0) } + branch.facts(naming: things)
    var seen: Set<FactRef> = []
    for reference in facts where !seen.contains(reference) {
      let fact = branch.fact(reference)
      for claim in then.claimList(of: fact.subject, fact.relation).claims where claim.facts.contains(reference) {
        seen.formUnion(claim.facts)
        let kept = claim.facts.flatMap { [$0] + branch.origins(of: $0) }.flatMap { copies[$0] ?? [] }.uniqued()
        guard isGivenBack(claim, things), kept.isEmpty || kept.contains(where: stands) else { continue }
        restore(claim, kept, twins, change, &writing)
      }
    }
  }

  /// Whether a line was neither ended nor replaced since.
  private func stands(_ index: Int) -> Bool {
    switch lines[index].claim.phase {
    case .inForce, .planned, .lastStated: true
    default: false
    }
  }

  /// Relations that stay with what ended: its names and its life, and what is said of papers and events.
  private static let own: Set<Relation> = [
    .name, .called, .alias, .exists, .predecessor, .perhaps, .discrepancy, .complete, .ends, .begins, .setAsideBy,
    .subjectMatter,
  ]

  private func isGivenBack(_ claim: Claim, _ things: Set<EntityID>) -> Bool {
    let isStanding = claim.isLive || claim.phase == .lastStated
    return isStanding && !Self.own.contains(claim.relation) && (things.contains(claim.subject) || !isOfThePast(claim))
  }

  private mutating func restore(
    _ claim: Claim, _ kept: [Int], _ twins: [EntityID: EntityID], _ change: Int, _ writing: inout Writing
  ) {
    func twin(_ value: Value) -> Value { value.entity.flatMap { twins[$0] }.map { .entity($0) } ?? value }
    var note = "given back as it was before it was one"
    var value = twin(claim.value)
    if branch.names(Set(twins.keys), in: value) {
      if let expression = branch.expression(value) {
        value = writing.branch.addExpression(expression.naming { twins[$0] ?? $0 })
      } else {
        value = .notStated
        note = "before it was one, a choice among several, of which one has ended: to be said anew"
      }
    }
    let qualifications = claim.qualifications.filter { $0.qualifier != .note }.map {
      Qualification($0.qualifier, twin($0.value))
    }
    let isAttested = [.attested, .period].contains(claim.relation.definition.persistence)
    writing.begin(
      Fact(
        relation: claim.relation, subject: twins[claim.subject] ?? claim.subject, value: value,
        qualifications: qualifications + [Qualification(.note, .text(writing.branch.addText(note)))],
        from: .event(writing.events[change]), status: claim.phase == .planned ? .planned : .inForce,
        attestations: writing.evidence, period: isAttested ? claim.periods.max { $0.range.end < $1.range.end } : nil),
      lines: kept.filter { lines[$0].outcome == .carried }, carrying: claim.facts)
  }
}

extension Expression {
  /// The same expression with other things in it.
  fileprivate func naming(_ name: (EntityID) -> EntityID) -> Expression {
    func inner(_ expression: Expression) -> Expression { expression.naming(name) }
    switch self {
    case .entity(let entity): return .entity(name(entity))
    case .all, .it, .now, .literal, .capacity: return self
    case .step(let set, let path): return .step(from: inner(set), along: path)
    case .filter(let set, let condition): return .filter(inner(set), where: inner(condition))
    case .set(let operation, let left, let right): return .set(operation, inner(left), inner(right))
    case .compare(let comparison, let left, let right): return .compare(comparison, inner(left), inner(right))
    case .isStated(let set): return .isStated(inner(set))
    case .and(let left, let right): return .and(inner(left), inner(right))
    case .or(let left, let right): return .or(inner(left), inner(right))
    case .not(let condition): return .not(inner(condition))
    case .quantified(let quantifier, let set, let condition):
      return .quantified(quantifier, over: inner(set), satisfies: condition.map(inner))
    case .eachKind(let set): return .eachKind(of: inner(set))
    case .aggregate(let aggregate, let set): return .aggregate(aggregate, of: inner(set))
    case .arithmetic(let operation, let left, let right): return .arithmetic(operation, inner(left), inner(right))
    case .conditional(let test, let first, let second):
      return .conditional(if: inner(test), then: inner(first), otherwise: inner(second))
    case .at(let set, let period): return .at(inner(set), period)
    case .knownBy(let set, let period): return .knownBy(inner(set), period)
    case .certain(let set): return .certain(inner(set))
    case .stated(let set, let source): return .stated(inner(set), by: source)
    case .list(let items): return .list(items.map(inner))
    }
  }
}
