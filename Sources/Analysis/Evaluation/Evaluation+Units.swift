import Model

/// The units of figures, which a paper gives in words: what is counted in two of them is not put together.
extension Evaluation {
  /// What an operation makes of two expressions, which are of one unit where they are added.
  mutating func arithmetic(
    _ operation: Expression.Arithmetic, _ left: Expression, _ right: Expression, it: RuntimeValue?
  ) throws(Stop) -> PartialSet {
    if operation == .add || operation == .subtract { try checkUnits(operation, [left, right], it: it) }
    return try arithmetic(operation, try set(left, it: it), try set(right, it: it))
  }

  /// Refuses to add, subtract or order what is counted in several units.
  mutating func checkUnits(
    _ operation: Expression.Arithmetic, _ expressions: [Expression], it: RuntimeValue?
  ) throws(Stop) {
    let units = try units(of: expressions, it: it)
    if units.count > 1 { throw .unitsDoNotMix(operation, Self.told(units[0]), Self.told(units[1])) }
  }

  /// Refuses to compare what is counted in several units.
  mutating func checkUnits(comparing left: Expression, _ right: Expression, it: RuntimeValue?) throws(Stop) {
    let units = try units(of: [left, right], it: it)
    if units.count > 1 { throw .notComparable(Self.told(units[0]), Self.told(units[1])) }
  }

  private static func told(_ unit: String) -> String { "a figure in “\(unit)”" }

  private mutating func units(of expressions: [Expression], it: RuntimeValue?) throws(Stop) -> [String] {
    guard expressions.contains(where: \.readsFigures) else { return [] }
    var units: [String] = []
    for expression in expressions { units += try self.units(of: expression, it: it) }
    return units.uniqued()
  }

  /// The units that the figures of an expression are counted in; none for what they are multiplied or divided into.
  private mutating func units(of expression: Expression, it: RuntimeValue?) throws(Stop) -> [String] {
    switch expression {
    case .step(let from, let path) where path.isOfFigures:
      var found: [String] = []
      for case .entity(let series) in try set(from, it: it).members.map(\.element) {
        for claim in try claimList(of: series, .unit).live {
          if case .text(let text) = claim.value { found.append(view.branch.text(text)) }
        }
      }
      return found.uniqued()
    case .aggregate(.count, _): return []
    case .arithmetic(.add, let left, let right), .arithmetic(.subtract, let left, let right):
      return try units(of: [left, right], it: it)
    case .arithmetic, .compare, .isStated, .and, .or, .not, .quantified, .conditional, .eachKind: return []
    case .filter(let set, _): return try units(of: [set], it: it)
    default: return try units(of: expression.children, it: it)
    }
  }
}

extension Expression {
  /// Whether it comes to figures of a series somewhere.
  fileprivate var readsFigures: Bool {
    if case .step(_, let path) = self, path.isOfFigures { return true }
    return children.contains(where: \.readsFigures)
  }
}
