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
        let holds =
          isDay
          ? Self.compare(comparison, a: these.range, with: those.range, isDay: isOtherDay)
          : Self.compare(comparison.mirrored, a: those.range, with: these.range, isDay: false)
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

  /// A day that is one of some, beside another day that is one of some, or beside all days of a period that is written out.
  private static func compare(
    _ comparison: Expression.Comparison, a day: DayRange, with other: DayRange, isDay: Bool
  ) -> Truth {
    // From when on a day is surely not before the other, and until when it is surely not after it.
    let (latest, earliest) = isDay ? (other.last, other.start) : (other.start, other.last)
    let (isSure, isOut): (Bool, Bool) =
      switch comparison {
      case .before, .less: (day.last < other.start, day.start >= latest)
      case .after, .more: (day.start > other.last, day.last <= earliest)
      case .atLeast: (day.start >= latest, day.last < other.start)
      case .atMost: (day.last <= earliest, day.start > other.last)
      default:
        (isDay ? day.start == day.last && day == other : other.covers(day), !day.overlaps(other))
      }
    return isSure ? .yes : isOut ? .no : .unknown(.dayNotStated)
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
