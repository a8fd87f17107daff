extension Expression {
  /// The expression as the language writes it, with as few brackets as its precedence allows.
  ///
  /// - Parameter naming: the id of an entity.
  public func text(naming: @escaping (EntityID) -> String) -> String {
    ExpressionWriter(naming: naming).write(self, inside: .loosest)
  }
}

/// How tightly an operator binds; the same order as the table in `docs/language.md`.
private enum Binding: Int, Comparable {
  case loosest, conditional, or, and, not, comparison, set, sum, product, prefix, postfix, primary

  static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }

  var next: Binding { Binding(rawValue: rawValue + 1) ?? .primary }
}

private struct ExpressionWriter {
  let naming: (EntityID) -> String

  func write(_ expression: Expression, inside: Binding) -> String {
    let (text, binding) = spell(expression)
    return binding < inside ? "(\(text))" : text
  }

  private func spell(_ expression: Expression) -> (String, Binding) {
    switch expression {
    case .entity(let entity): return (naming(entity), .primary)
    case .all(let kind): return (kind.plural, .primary)
    case .it: return ("it", .primary)
    case .now: return ("now", .primary)
    // Without brackets `a is (not stated)` would read as a question of its own.
    case .literal(.notStated): return ("(not stated)", .primary)
    case .literal(let literal): return (literal.text, .primary)
    case .capacity(let capacity): return (capacity.word, .primary)
    case .list(let items):
      return ("(" + items.map { write($0, inside: .loosest) }.joined(separator: ", ") + ")", .primary)
    case .step(let from, let path): return (step(from, path), .postfix)
    case .at(let inner, let period): return (write(inner, inside: .postfix) + " at \(period)", .prefix)
    case .knownBy(let inner, let period): return (write(inner, inside: .postfix) + " known by \(period)", .prefix)
    case .certain(let inner): return ("certain " + write(inner, inside: .prefix), .prefix)
    case .stated(let inner, let source):
      return (write(inner, inside: .postfix) + " stated by " + naming(source), .prefix)
    case .filter(let set, let condition):
      return (write(set, inside: .set) + " where " + write(condition, inside: .conditional), .loosest)
    case .set, .compare, .isStated, .and, .or, .not, .arithmetic: return operation(expression)
    case .quantified(let quantifier, let set, let condition):
      let satisfies = condition.map { " satisfies " + write($0, inside: .not) } ?? ""
      return ("\(quantifier.words) " + write(set, inside: .set) + quantifier.rounding + satisfies, .not)
    case .eachKind(let set): return ("each kind of " + write(set, inside: .prefix), .not)
    case .aggregate(let aggregate, let set): return ("\(aggregate.rawValue) " + write(set, inside: .prefix), .prefix)
    case .conditional(let test, let first, let second):
      let parts = [test, first, second].map { write($0, inside: .or) }
      return ("if \(parts[0]) then \(parts[1]) otherwise \(parts[2])", .conditional)
    }
  }

  private func step(_ from: Expression, _ path: Expression.Path) -> String {
    let name = (path.isTransitive ? "all " : "") + path.name
    return from == .it ? name : write(from, inside: .postfix) + "." + name
  }

  private func operation(_ expression: Expression) -> (String, Binding) {
    switch expression {
    case .or(let left, let right): return infix(left, "or", right, .or)
    case .and(let left, let right): return infix(left, "and", right, .and)
    case .not(let inner): return ("not " + write(inner, inside: .not), .not)
    case .compare(let comparison, let left, let right):
      return (write(left, inside: .set) + " \(comparison.rawValue) " + write(right, inside: .set), .comparison)
    case .isStated(let inner): return (write(inner, inside: .set) + " is stated", .comparison)
    case .set(let operation, let left, let right): return infix(left, operation.rawValue, right, .set)
    case .arithmetic(let arithmetic, let left, let right):
      let isSum = arithmetic == .add || arithmetic == .subtract
      return infix(left, arithmetic.rawValue, right, isSum ? .sum : .product)
    default: return ("", .primary)
    }
  }

  /// Operators of one level group to the left.
  private func infix(_ left: Expression, _ word: String, _ right: Expression, _ binding: Binding) -> (String, Binding) {
    (write(left, inside: binding) + " \(word) " + write(right, inside: binding.next), binding)
  }
}

extension Expression.Literal {
  /// The literal as the language writes it.
  public var text: String {
    switch self {
    case .truth(let truth): truth.reasons == .discretion ? "at discretion" : truth.word
    case .quantity(let quantity): quantity.text
    case .period(let period): period.description
    case .duration(let duration): duration.description
    case .rhythm(let rhythm): rhythm.description
    case .text(let text): "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    case .word(let word): word
    case .notStated: "not stated"
    }
  }
}

extension Expression.Quantifier {
  /// The quantifier as the language writes it: `every`, `at least 4 of`.
  public var words: String {
    switch self {
    case .every: "every"
    case .some: "some"
    case .no: "no"
    case .atLeast(let count): "at least \(count) of"
    case .atMost(let count): "at most \(count) of"
    case .exactly(let count): "exactly \(count) of"
    case .share(let share): "\(share.isExceeded ? "more than" : "at least") \(share.words) of"
    }
  }

  /// What follows the set: ` rounded up`; empty where the rule says nothing of rounding.
  public var rounding: String {
    if case .share(let share) = self, let rounding = share.rounding { return " rounded \(rounding.rawValue)" }
    return ""
  }
}
