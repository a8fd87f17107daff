import Model

/// Which of two values comes first, or is more.
extension Evaluation {
  func order(
    _ comparison: Expression.Comparison, _ left: RuntimeValue, _ right: RuntimeValue
  ) throws(Stop) -> Bool {
    let (first, second): (Ratio, Ratio)
    switch (left, right) {
    case (.quantity(let one), .quantity(let other)) where one.unit == other.unit:
      (first, second) = (one.value, other.value)
    case (.period(let one), .period(let other)):
      // Every day of the one must lie on the right side of every day of the other.
      switch comparison {
      case .before, .less: return one.range.last < other.range.start
      case .after, .more: return one.range.start > other.range.last
      case .atLeast: return one.range.start >= other.range.start
      default: return one.range.last <= other.range.last
      }
    case (.duration(let one), .duration(let other)) where one.unit == other.unit:
      (first, second) = (Ratio(Int64(one.count)), Ratio(Int64(other.count)))
    case (.rhythm(let one), .rhythm(let other)): return try order(comparison, one, other)
    default: throw .notComparable(left.sort, right.sort)
    }
    switch comparison {
    case .atLeast: return first >= second
    case .atMost: return first <= second
    case .more, .after: return first > second
    default: return first < second
    }
  }

  /// Of two rhythms the one that comes more often is more.
  private func order(
    _ comparison: Expression.Comparison, _ left: Rhythm, _ right: Rhythm
  ) throws(Stop) -> Bool {
    if left.isSameRate(as: right) { return comparison == .atLeast || comparison == .atMost }
    guard let isMore = left.isMoreFrequent(than: right) else {
      throw .notComparable("the rhythm \(left)", "the rhythm \(right)")
    }
    switch comparison {
    case .atLeast, .more: return isMore
    case .atMost, .less: return !isMore
    default: throw .notComparable("a rhythm", "a rhythm by days")
    }
  }
}

extension RuntimeValue {
  /// Whether it is a length, a rhythm, a quantity or a date, which no words in quotes are.
  var isMeasured: Bool {
    switch self {
    case .duration, .rhythm, .quantity, .period: true
    default: false
    }
  }

  /// Whether it is a rhythm of no stated rate.
  var isAsNeeded: Bool {
    if case .rhythm(let rhythm) = self { return rhythm.times == nil }
    return false
  }

  /// Whether it is a text.
  var isText: Bool {
    if case .text = self { return true }
    return false
  }

  /// What sort of value it is, in the words of an error.
  var sort: String {
    switch self {
    case .entity: "a thing"
    case .truth: "a yes or no"
    case .quantity(let quantity):
      switch quantity.unit {
      case .number: "a number"
      case .pounds: "an amount"
      case .perCent: "a share"
      case .perHead: "an amount per head"
      case .days: "a number of days"
      }
    case .period: "a date"
    case .duration(let length): "a length of time in \(length.unit.words(plural: true))"
    case .rhythm: "a rhythm"
    case .text: "a text"
    case .word: "a word"
    }
  }
}
