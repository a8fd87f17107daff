import Model

extension Evaluation {
  /// How days compare of which it may be known only in which month or year they are; nil where something else stands there.
  ///
  /// A day is one of those that its date leaves possible; a month or a year that is written out is all of its days. Where not
  /// all of them give one answer, it is not known.
  ///
  /// - Parameters:
  ///   - isDay: whether the first are days; otherwise they are written out.
  ///   - isOtherDay: the same of the second.
  func compareDays(
    _ comparison: Expression.Comparison, _ left: PartialSet, _ right: PartialSet, _ isDay: Bool, _ isOtherDay: Bool
  ) -> Truth? {
    guard !left.isEmpty, !right.isEmpty else { return nil }
    var pairs: [[Truth]] = []
    for (first, one) in left.members {
      var row: [Truth] = []
      for (second, other) in right.members {
        guard case .period(let these) = first, case .period(let those) = second else { return nil }
        let holds: Truth
        if isDay, isOtherDay {
          holds = Self.compare(comparison, these.range, those.range)
        } else if isDay {
          holds = Self.compare(comparison, a: these.range, with: those.range)
        } else {
          holds = Self.compare(comparison.mirrored, a: those.range, with: these.range)
        }
        row.append(one == .yes && other == .yes ? holds : .unknown(one.reasons.union(other.reasons)))
      }
      pairs.append(row)
    }
    switch comparison {
    case .equal, .notEqual:
      // Each of the one is one of the other, and the reverse.
      let forth = pairs.reduce(Truth.yes) { $0 && $1.reduce(.no, ||) }
      let back = pairs[0].indices.reduce(Truth.yes) { result, column in
        result && pairs.reduce(.no) { $0 || $1[column] }
      }
      let isOpen: Truth = left.isComplete && right.isComplete ? .yes : .unknown(.notStated)
      let isSame = forth && back && isOpen
      return comparison == .equal ? isSame : !isSame
    case .contains, .within: return nil
    default: return pairs.flatMap(\.self).reduce(.yes, &&)
    }
  }

  /// A day that is one of some, beside a period that is written out.
  private static func compare(_ comparison: Expression.Comparison, a day: DayRange, with period: DayRange) -> Truth {
    func truth(_ isSure: Bool, _ isOut: Bool) -> Truth { isSure ? .yes : isOut ? .no : .unknown(.dayNotStated) }
    switch comparison {
    case .before, .less: return truth(day.last < period.start, day.start >= period.start)
    case .after, .more: return truth(day.start > period.last, day.last <= period.last)
    case .atLeast: return truth(day.start >= period.start, day.last < period.start)
    case .atMost: return truth(day.last <= period.last, day.start > period.last)
    default: return truth(day.start >= period.start && day.last <= period.last, !day.overlaps(period))
    }
  }

  /// Two days of each of which it is known that it is one of some.
  private static func compare(_ comparison: Expression.Comparison, _ one: DayRange, _ other: DayRange) -> Truth {
    func truth(_ isSure: Bool, _ isOut: Bool) -> Truth { isSure ? .yes : isOut ? .no : .unknown(.dayNotStated) }
    switch comparison {
    case .before, .less: return truth(one.last < other.start, one.start >= other.last)
    case .after, .more: return truth(one.start > other.last, one.last <= other.start)
    case .atLeast: return truth(one.start >= other.last, one.last < other.start)
    case .atMost: return truth(one.last <= other.start, one.start > other.last)
    default: return truth(one.start == one.last && one == other, !one.overlaps(other))
    }
  }
}

extension Expression {
  /// Whether it comes to days: of each it may be known only in which month or year it is.
  var isOfDays: Bool {
    switch self {
    case .step(_, let path): !path.isInverse && path.qualifier == nil && path.relation.definition.object == .date
    case .filter(let inner, _), .at(let inner, _), .knownBy(let inner, _), .certain(let inner), .stated(let inner, _),
      .aggregate(.smallest, let inner), .aggregate(.largest, let inner):
      inner.isOfDays
    case .list(let items): !items.isEmpty && items.allSatisfy(\.isOfDays)
    default: false
    }
  }
}

extension Expression.Comparison {
  /// The same said from the other side.
  fileprivate var mirrored: Expression.Comparison {
    switch self {
    case .before: .after
    case .after: .before
    case .less: .more
    case .more: .less
    case .atLeast: .atMost
    case .atMost: .atLeast
    default: self
    }
  }
}
