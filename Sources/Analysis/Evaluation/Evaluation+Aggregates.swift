import Model

extension Evaluation {
  /// The sum or the average of what an expression denotes.
  ///
  /// Amounts taken from the statements of a relation (`contributors.amount`) are counted each for itself, equal ones
  /// too. Help in kind is no part of a sum of money. Where one is only possible or not stated, or the list is open,
  /// the value is not known. An average is rounded half up, to the penny or the whole number.
  mutating func aggregate(
    _ aggregate: Expression.Aggregate, _ inner: Expression, it: RuntimeValue?
  ) throws(Stop) -> PartialSet {
    let bag = try self.bag(inner, it: it)
    var result = PartialSet(isComplete: bag.reasons.isEmpty)
    guard let value = try Self.value(aggregate, bag.elements) else { return result }
    result.insert(value, bag.reasons.isEmpty ? .yes : .unknown(bag.reasons))
    return result
  }

  /// Values, each as often as it is stated, and why they may not be all.
  private struct Bag {
    var elements: [RuntimeValue] = []
    var reasons: Reasons = []
  }

  private mutating func bag(_ expression: Expression, it: RuntimeValue?) throws(Stop) -> Bag {
    var bag = Bag()
    guard case .step(let from, let path) = expression, path.qualifier != nil else {
      let set = try set(expression, it: it)
      bag.elements = set.certain
      bag.reasons = set.possible.reduce(set.isComplete ? [] : .notStated) { $0.union($1.reasons) }
      return bag
    }
    let subjects = try set(from, it: it)
    bag.reasons = subjects.possible.reduce(subjects.isComplete ? [] : .notStated) { $0.union($1.reasons) }
    for case .entity(let subject) in subjects.certain {
      let claimList =
        try path.isInverse ? self.claimList(about: subject, path.relation) : self.claimList(of: subject, path.relation)
      if !claimList.isComplete { bag.reasons.formUnion(.notStated) }
      for claim in claimList.live where !isInKind(claim) {
        guard let element = reached(claim, by: path) else {
          bag.reasons.formUnion(.notStated)
          continue
        }
        if claim.truth == .yes { bag.elements.append(element) }
        bag.reasons.formUnion(claim.truth.reasons)
      }
    }
    return bag
  }

  /// The one value of several; nil of none, and where a sum cannot be held.
  private static func value(_ aggregate: Expression.Aggregate, _ elements: [RuntimeValue]) throws(Stop) -> RuntimeValue?
  {
    guard let first = elements.first else { return nil }
    var numbers: [Int64] = []
    for element in elements {
      guard let number = element.magnitude, element.sort == first.sort else {
        throw .notComparable(first.sort, element.magnitude == nil ? "an amount" : element.sort)
      }
      numbers.append(number)
    }
    var sum: Int64 = 0
    for number in numbers {
      let (total, overflow) = sum.addingReportingOverflow(number)
      if overflow { return nil }
      sum = total
    }
    guard aggregate == .average else { return first.with(magnitude: sum) }
    let count = Int64(numbers.count)
    let rest = sum % count
    let isUp = rest.magnitude * 2 >= numbers.count
    return first.with(magnitude: sum / count + (isUp ? rest.signum() : 0))
  }
}

extension RuntimeValue {
  /// The value as a number of its unit; nil for what has no sum.
  fileprivate var magnitude: Int64? {
    switch self {
    case .number(let number): number
    case .money(let pence): pence
    case .share(let millionths): millionths
    default: nil
    }
  }

  /// A value of the same unit.
  fileprivate func with(magnitude: Int64) -> RuntimeValue {
    switch self {
    case .money: .money(pence: magnitude)
    case .share: .share(millionths: magnitude)
    default: .number(magnitude)
    }
  }
}
