import Model

extension Evaluation {
  /// What an operation makes of two quantities, each a set of one.
  ///
  /// Where one is not stated the result is not, and where one is only possible so is the result. From a day to a day it
  /// is days.
  mutating func arithmetic(
    _ operation: Expression.Arithmetic, _ left: PartialSet, _ right: PartialSet
  ) throws(Stop) -> PartialSet {
    for set in [left, right] where set.certain.count > 1 { throw .severalValues(set.certain.count) }
    var result = PartialSet(isComplete: left.isComplete && right.isComplete)
    for (first, one) in left.members {
      for (second, other) in right.members {
        try budget.spend(1)
        result.insert(.quantity(try quantity(operation, first, second)), one && other)
      }
    }
    return result
  }

  private func quantity(
    _ operation: Expression.Arithmetic, _ left: RuntimeValue, _ right: RuntimeValue
  ) throws(Stop) -> Quantity {
    switch (left, right) {
    case (.quantity(let one), .quantity(let other)):
      do throws(Quantity.Mistake) {
        return try Quantity.result(operation, one, other)
      } catch {
        switch error {
        case .dividedByZero: throw .dividedByZero
        case .units(let operation, let one, let other): throw .unitsDoNotMix(operation, one.words, other.words)
        }
      }
    case (.period(let one), .period(let other)) where operation == .subtract && one.isDay && other.isDay:
      return Quantity(Ratio(Int64(one.range.start.number) - Int64(other.range.start.number)), .days)
    default: throw .unitsDoNotMix(operation, left.unitWords, right.unitWords)
    }
  }
}

extension RuntimeValue {
  fileprivate var unitWords: String {
    if case .quantity(let quantity) = self { return quantity.unit.words }
    return sort
  }
}
