// MARK: Names

extension SetExpression {
  /// The things that an expression names.
  var named: Things {
    switch self {
    case .thing(let thing): Things(only: thing)
    case .all, .capacity, .it: 0
    case .step(let from, _), .closure(let from, _), .at(let from, _), .stated(let from, _, _): from.named
    case .filter(let from, let condition): from.named | condition.named
    case .joined(_, let one, let other): one.named | other.named
    case .list(let items): items.reduce(0) { $0 | $1.named }
    case .conditional(let test, let one, let other): test.named | one.named | other.named
    }
  }
}

extension Condition {
  var named: Things {
    switch self {
    case .quantified(_, let set, let condition): set.named | (condition?.named ?? 0)
    case .compared(let one, _, let other), .counts(let one, _, let other), .computed(let one, _, let other, _, _):
      one.named | other.named
    case .day(let thing, _, _), .capacities(let thing, _, _), .remits(let thing, _): Things(only: thing)
    case .counted(let set, _, _), .isStated(let set), .isKind(let set, _), .isNamed(let set, _): set.named
    case .both(let one, let other), .either(let one, let other): one.named | other.named
    case .not(let inner): inner.named
    }
  }
}

extension Rule {
  var named: Things {
    switch self {
    case .there(let set), .counted(_, let set): set.named
    case .capacity, .eachPartner: 0
    case .both(let one, let other), .either(let one, let other), .including(let one, let other): one.named | other.named
    case .conditional(let test, let one, let other): test.named | one.named | other.named
    case .not(let inner): inner.named
    }
  }

  /// Simpler rules that it is made of.
  var parts: [Rule] {
    switch self {
    case .there(let set): set.parts.map { .there($0) }
    case .counted(let quantifier, let set): set.parts.map { .counted(quantifier, $0) }
    case .capacity, .eachPartner: []
    case .both(let one, let other), .either(let one, let other), .including(let one, let other): [one, other]
    case .conditional(let test, let one, let other): [test, one, other]
    case .not(let inner): [inner]
    }
  }
}

extension SetExpression {
  /// Whether a number of things makes a difference.
  var isCounting: Bool {
    switch self {
    case .thing, .all, .capacity, .it: false
    case .step(let from, _), .closure(let from, _), .at(let from, _), .stated(let from, _, _): from.isCounting
    case .filter(let from, let condition): from.isCounting || condition.isCounting
    case .joined(_, let one, let other): one.isCounting || other.isCounting
    case .list(let items): items.contains(where: \.isCounting)
    case .conditional(let test, let one, let other): test.isCounting || one.isCounting || other.isCounting
    }
  }
}

extension Condition {
  var isCounting: Bool {
    switch self {
    case .quantified(.atLeast, _, _), .quantified(.atMost, _, _), .quantified(.exactly, _, _),
      .quantified(.share, _, _),
      .counted, .counts, .computed:
      true
    case .day, .capacities, .remits: false
    case .quantified(_, let set, let condition): set.isCounting || condition?.isCounting == true
    case .compared(let one, _, let other): one.isCounting || other.isCounting
    case .isStated(let set), .isKind(let set, _), .isNamed(let set, _): set.isCounting
    case .both(let one, let other), .either(let one, let other): one.isCounting || other.isCounting
    case .not(let inner): inner.isCounting
    }
  }
}

// MARK: Parts

extension SetExpression {
  /// The sets that it is made of, outside conditions.
  var parts: [SetExpression] {
    switch self {
    case .thing, .all, .capacity, .it: []
    case .step(let from, let path): [from] + from.parts.map { .step($0, path) }
    case .closure(let from, _), .at(let from, _): [from]
    case .stated(let from, let path, _): [from, .step(from, path)]
    case .filter(let from, let condition):
      [from] + condition.parts.map { .filter(from, $0) } + from.parts.map { .filter($0, condition) }
    case .joined(let operation, let one, let other):
      [one, other] + one.parts.map { .joined(operation, $0, other) } + other.parts.map { .joined(operation, one, $0) }
    case .list(let items): items
    case .conditional(let test, let one, let other): [one, other] + test.sets
    }
  }
}

extension Condition {
  /// The sets that it looks at.
  var sets: [SetExpression] {
    switch self {
    case .quantified(_, let set, _), .counted(let set, _, _), .isStated(let set), .isKind(let set, _),
      .isNamed(let set, _):
      [set]
    case .compared(let one, _, let other), .counts(let one, _, let other), .computed(let one, _, let other, _, _):
      [one, other]
    case .day, .capacities, .remits: []
    case .both(let one, let other), .either(let one, let other): one.sets + other.sets
    case .not(let inner): inner.sets
    }
  }

  /// Simpler conditions that it is made of, or that ask the same of a simpler set.
  var parts: [Condition] {
    switch self {
    case .quantified(let quantifier, let set, let condition):
      set.parts.map { .quantified(quantifier, $0, condition) }
        + (condition == nil ? [] : [.quantified(quantifier, set, nil)])
        + (condition?.parts.map { .quantified(quantifier, set, $0) } ?? [])
    case .compared(let one, let comparison, let other):
      one.parts.map { .compared($0, comparison, other) } + other.parts.map { .compared(one, comparison, $0) }
    case .counted(let set, let order, let number): set.parts.map { .counted($0, order, number) }
    case .isStated, .isKind, .day, .capacities, .remits: []
    case .isNamed(let set, let words): set.parts.map { .isNamed($0, words) }
    case .computed(let one, let arithmetic, let other, let order, let number):
      one.parts.map { .computed($0, arithmetic, other, order, number) }
        + other.parts.map { .computed(one, arithmetic, $0, order, number) }
    case .counts(let one, let order, let other):
      one.parts.map { .counts($0, order, other) } + other.parts.map { .counts(one, order, $0) }
    case .both(let one, let other), .either(let one, let other): [one, other]
    case .not(let inner): [inner]
    }
  }
}
