public import Model

extension Evaluation {
  /// Whether a condition holds.
  ///
  /// - Parameter it: the thing that a filter or quantifier is looking at, when there is one.
  public mutating func truth(_ expression: Expression, it: RuntimeValue? = nil) throws(Stop) -> Truth {
    try budget.spend(1)
    switch expression {
    // Where the first part decides, the second is not read: no answer changes by it.
    case .and(let left, let right):
      let first = try truth(left, it: it)
      return try first == .no ? .no : first && truth(right, it: it)
    case .or(let left, let right):
      let first = try truth(left, it: it)
      return try first == .yes ? .yes : first || truth(right, it: it)
    case .not(let inner): return try !truth(inner, it: it)
    case .isStated(let inner): return try isStated(inner, it: it)
    case .compare(let comparison, let left, let right):
      return try compare(comparison, try set(left, it: it), try set(right, it: it))
    case .quantified(let quantifier, let over, let condition):
      return try quantify(quantifier, try set(over, it: it), condition)
    case .literal(.truth(let truth)): return truth
    default:
      let set = try set(expression, it: it)
      if set.certain.count == 1, case .truth(let truth) = set.certain[0] { return truth }
      return exists(set)
    }
  }

  /// Whether a set has a member.
  private func exists(_ set: PartialSet) -> Truth {
    if !set.certain.isEmpty { return .yes }
    if let first = set.possible.first { return .unknown(first.reasons) }
    return set.isComplete ? .no : .unknown(.notStated)
  }

  /// Whether a source states something: its silence is a plain no, and one of several is stated.
  private mutating func isStated(_ inner: Expression, it: RuntimeValue?) throws(Stop) -> Truth {
    let set = try set(inner, it: it)
    if set.certain.isEmpty, !set.possible.isEmpty, case .step(let from, let path) = inner, !path.isInverse {
      for case .entity(let subject) in try self.set(from, it: it).certain {
        let isChosen = try claimList(of: subject, path.relation).certain.contains {
          view.branch.choice($0.value) != nil
        }
        if isChosen { return .yes }
      }
    }
    if !set.certain.isEmpty { return .yes }
    return set.possible.first.map { .unknown($0.reasons) } ?? .no
  }

  private func compare(
    _ comparison: Expression.Comparison, _ one: PartialSet, _ other: PartialSet
  ) throws(Stop) -> Truth {
    let (left, right) = (one.years(beside: other), other.years(beside: one))
    switch comparison {
    case .equal: return equal(left, right)
    case .notEqual: return !equal(left, right)
    case .contains: return right.isUnstated ? .unknown(.notStated) : every(right) { left.contains($0) }
    case .within: return left.isUnstated ? .unknown(.notStated) : every(left) { right.contains($0) }
    case .atLeast, .atMost, .more, .less, .before, .after:
      if left.isEmpty || right.isEmpty { return .unknown(.notStated) }
      var result = Truth.yes
      for (first, one) in left.members {
        for (second, other) in right.members {
          let holds = Truth(try order(comparison, first, second))
          result = result && (one == .yes && other == .yes ? holds : .unknown(one.reasons.union(other.reasons)))
        }
      }
      return result
    }
  }

  /// Whether two sets are the same.
  ///
  /// What is not stated equals nothing and differs from nothing for certain.
  private func equal(_ left: PartialSet, _ right: PartialSet) -> Truth {
    if left.isEmpty, right.isEmpty { return left.isComplete && right.isComplete ? .yes : .unknown(.notStated) }
    if left.isEmpty { return left.isComplete ? .no : .unknown(.notStated) }
    if right.isEmpty { return right.isComplete ? .no : .unknown(.notStated) }
    return every(left) { right.contains($0) } && every(right) { left.contains($0) }
  }

  private func every(_ set: PartialSet, _ holds: (RuntimeValue) -> Truth) -> Truth {
    var result = Truth.yes
    for (element, truth) in set.members {
      result = result && (truth == .yes ? holds(element) : .unknown(truth.reasons))
    }
    return result
  }

  func order(
    _ comparison: Expression.Comparison, _ left: RuntimeValue, _ right: RuntimeValue
  ) throws(Stop) -> Bool {
    let (first, second): (Int64, Int64)
    switch (left, right) {
    case (.number(let one), .number(let other)): (first, second) = (one, other)
    case (.money(let one), .money(let other)): (first, second) = (one, other)
    case (.share(let one), .share(let other)): (first, second) = (one, other)
    case (.period(let one), .period(let other)):
      // Every day of the one must lie on the right side of every day of the other.
      switch comparison {
      case .before, .less: return one.range.last < other.range.start
      case .after, .more: return one.range.start > other.range.last
      case .atLeast: return one.range.start >= other.range.start
      default: return one.range.last <= other.range.last
      }
    case (.duration(let one), .duration(let other)) where one.unit == other.unit:
      (first, second) = (Int64(one.count), Int64(other.count))
    default: throw .notComparable(left.sort, right.sort)
    }
    switch comparison {
    case .atLeast: return first >= second
    case .atMost: return first <= second
    case .more, .after: return first > second
    default: return first < second
    }
  }

  private mutating func quantify(
    _ quantifier: Expression.Quantifier, _ set: PartialSet, _ condition: Expression?
  ) throws(Stop) -> Truth {
    var least = 0
    var most = 0
    var reasons: Reasons = set.isComplete ? [] : .notStated
    for (element, belongs) in set.members {
      let holds = try condition.map { (condition) throws(Stop) in try truth(condition, it: element) } ?? .yes
      switch quantifier == .every ? !belongs || holds : belongs && holds {
      case .yes: (least, most) = (least + 1, most + 1)
      case .no: break
      case .unknown(let why):
        most += 1
        reasons.formUnion(why)
      }
    }
    return quantifier.holds(
      Tally(least: least, most: most, known: set.members.count, isOpen: !set.isComplete, reasons: reasons))
  }
}

/// How many of a set meet a condition.
struct Tally {
  /// How many do for certain.
  let least: Int
  /// How many of the known ones may.
  let most: Int
  /// How many there are that are known.
  let known: Int
  /// Whether more than the known ones may meet it.
  let isOpen: Bool
  /// Why it is not certain.
  let reasons: Reasons
}

extension Expression.Quantifier {
  /// Whether so many of a set are what is asked for.
  func holds(_ tally: Tally) -> Truth {
    let (least, most) = (tally.least, tally.most)
    let isClosed = !tally.isOpen
    let (yes, no): (Bool, Bool) =
      switch self {
      case .every: (least == tally.known && isClosed, most < tally.known)
      case .some: (least > 0, most == 0 && isClosed)
      case .no: (most == 0 && isClosed, least > 0)
      case .atLeast(let wanted): (least >= wanted, most < wanted && isClosed)
      case .atMost(let wanted): (most <= wanted && isClosed, least > wanted)
      case .exactly(let wanted):
        (least == most && least == wanted && isClosed, least > wanted || (most < wanted && isClosed))
      }
    if yes { return .yes }
    return no ? .no : .unknown(tally.reasons.isEmpty ? .notStated : tally.reasons)
  }
}

extension RuntimeValue {
  /// What sort of value it is, in the words of an error.
  var sort: String {
    switch self {
    case .entity: "a thing"
    case .truth: "a yes or no"
    case .number: "a number"
    case .money: "an amount"
    case .share: "a share"
    case .period: "a date"
    case .duration: "a length of time"
    case .rhythm: "a rhythm"
    case .text: "a text"
    case .word: "a word"
    }
  }
}

extension PartialSet {
  /// Beside dates a bare number such as 2022 is a year.
  fileprivate func years(beside other: PartialSet) -> PartialSet {
    let isBesideDates = other.members.contains {
      if case .period = $0.element { return true }
      return false
    }
    guard isBesideDates else { return self }
    var result = PartialSet(isComplete: isComplete)
    for (element, truth) in members {
      if case .number(let number) = element, let year = WrittenDate(year: Int(clamping: number)) {
        result.insert(.period(WrittenPeriod(year)), truth)
      } else {
        result.insert(element, truth)
      }
    }
    return result
  }
}
