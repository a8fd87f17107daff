import Model

extension Expression {
  /// The expression without some things that it lists among others; nil where nothing of it is left.
  ///
  /// Where it cannot be said without them, it still names them: what asks for more than are left, or compares them.
  func leavingOut(_ things: Set<EntityID>) -> Expression? {
    func without(_ inner: Expression) -> Expression? { inner.leavingOut(things) }
    switch self {
    case .entity(let own): return things.contains(own) ? nil : self
    case .list(let items):
      let left = items.compactMap(without)
      return left.isEmpty ? nil : .list(left)
    case .and(let left, let right): return Self.both(without(left), without(right)) { .and($0, $1) }
    case .or(let left, let right): return Self.both(without(left), without(right)) { .or($0, $1) }
    case .set(.union, let left, let right):
      return Self.both(without(left), without(right)) { .set(.union, $0, $1) }
    case .set(.difference, let left, let right):
      guard let set = without(left) else { return nil }
      return without(right).map { .set(.difference, set, $0) } ?? set
    case .quantified(let quantifier, let set, let condition):
      guard let left = without(set) else { return nil }
      return quantifier.asks(forMoreThan: left) ? self : .quantified(quantifier, over: left, satisfies: condition)
    case .filter(let set, let condition): return without(set).map { .filter($0, where: condition) }
    case .eachKind(let set): return without(set).map { .eachKind(of: $0) }
    case .certain(let inner): return without(inner).map { .certain($0) }
    default: return self
    }
  }

  /// What is left of two, joined where both are.
  private static func both(
    _ left: Expression?, _ right: Expression?, _ join: (Expression, Expression) -> Expression
  ) -> Expression? {
    guard let left, let right else { return left ?? right }
    return join(left, right)
  }
}

extension Expression.Quantifier {
  /// Whether it asks for more things than a list has.
  fileprivate func asks(forMoreThan set: Expression) -> Bool {
    guard case .list(let items) = set else { return false }
    switch self {
    case .atLeast(let count), .exactly(let count): return count > items.count
    case .every, .some, .no, .atMost, .share: return false
    }
  }
}
