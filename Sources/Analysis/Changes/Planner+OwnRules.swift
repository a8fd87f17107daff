import Model

/// Rules that speak of the body whose they are: what becomes one, or goes on as another, is meant by them afterwards.
extension Planner {
  /// Whether a line states a rule of a thing that ends, and names of all that ends only what goes on with it.
  func isOwnRule(_ index: Int) -> Bool {
    let claim = lines[index].claim
    guard let group = group(of: claim.subject), !groups[group].successors.isEmpty,
      branch.expression(claim.value) != nil
    else { return false }
    let others = ending.subtracting(groups[group].things)
    return branch.names(Set(groups[group].things), in: claim.value) && !branch.names(others, in: claim.value)
  }

  /// The rule of a line with one thing in the place of all that go on with its subject; nil of what is no such rule.
  func ownRule(_ index: Int, of thing: EntityID) -> Expression? {
    guard isOwnRule(index), let group = group(of: lines[index].claim.subject) else { return nil }
    return branch.expression(lines[index].claim.value)?.naming(thing, inPlaceOf: Set(groups[group].things))
  }
}

extension Expression {
  /// The expression with one thing in the place of some others.
  func naming(_ thing: EntityID, inPlaceOf others: Set<EntityID>) -> Expression {
    func with(_ inner: Expression) -> Expression { inner.naming(thing, inPlaceOf: others) }
    switch self {
    case .entity(let own): return .entity(others.contains(own) ? thing : own)
    case .all, .it, .now, .literal, .capacity: return self
    case .step(let from, let along): return .step(from: with(from), along: along)
    case .filter(let set, let condition): return .filter(with(set), where: with(condition))
    case .set(let operation, let left, let right): return .set(operation, with(left), with(right))
    case .compare(let comparison, let left, let right): return .compare(comparison, with(left), with(right))
    case .isStated(let inner): return .isStated(with(inner))
    case .and(let left, let right): return .and(with(left), with(right))
    case .or(let left, let right): return .or(with(left), with(right))
    case .not(let inner): return .not(with(inner))
    case .quantified(let quantifier, let set, let condition):
      return .quantified(quantifier, over: with(set), satisfies: condition.map(with))
    case .eachKind(let inner): return .eachKind(of: with(inner))
    case .aggregate(let aggregate, let inner): return .aggregate(aggregate, of: with(inner))
    case .arithmetic(let operation, let left, let right): return .arithmetic(operation, with(left), with(right))
    case .conditional(let test, let first, let second):
      return .conditional(if: with(test), then: with(first), otherwise: with(second))
    case .at(let inner, let period): return .at(with(inner), period)
    case .knownBy(let inner, let period): return .knownBy(with(inner), period)
    case .certain(let inner): return .certain(with(inner))
    case .stated(let inner, let source): return .stated(with(inner), by: source)
    case .list(let items): return .list(items.map(with))
    }
  }
}
