/// A unit in which durations and rhythms are counted.
public enum TimeUnit: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case hour, workingDay, day, week, month, year

  /// The unit in words, as written after a number.
  public func words(plural: Bool) -> String {
    let singular =
      switch self {
      case .hour: "hour"
      case .workingDay: "working day"
      case .day: "day"
      case .week: "week"
      case .month: "month"
      case .year: "year"
      }
    return plural ? singular + "s" : singular
  }
}

/// A length of time as a rule states it: `15 working days`, `6 months`.
///
/// Working days are those of England and Wales. A month or year is not turned into days: that is a calendar's work.
public struct Duration: Hashable, Sendable, CustomStringConvertible, BitwiseCopyable {
  /// How many units; at least 1.
  public let count: UInt16
  /// The unit.
  public let unit: TimeUnit

  /// A length of so many units.
  public init(count: UInt16, unit: TimeUnit) {
    self.count = count
    self.unit = unit
  }

  /// Weeks as days and years as months, which they are whatever the calendar; anything else as it is.
  public var inSmallerUnit: Duration {
    let (factor, smaller): (UInt16, TimeUnit) =
      switch unit {
      case .week: (7, .day)
      case .year: (12, .month)
      case .hour, .workingDay, .day, .month: (1, unit)
      }
    let (product, overflow) = count.multipliedReportingOverflow(by: factor)
    return overflow ? self : Duration(count: product, unit: smaller)
  }

  /// Whether it may be as long as another: two units of a calendar have no one length in each other, so that 48 hours may be
  /// two days, and 15 working days may be 21 days; 14 days are never a month.
  public func mayBeAsLong(as other: Duration) -> Bool {
    if unit == other.unit { return count == other.count }
    return hours.overlaps(other.hours)
  }

  /// The hours that it takes at least and at most, whenever it begins.
  private var hours: ClosedRange<Int> {
    let count = Int(count)
    switch unit {
    case .hour: return count...count
    case .day: return count * 24...count * 24
    case .week: return count * 7 * 24...count * 7 * 24
    // A week has at most seven days for its five of work, and a year twelve more that are none.
    case .workingDay: return count * 24...(count + (count + 4) / 5 * 2 + 4 + count / 21) * 24
    case .month: return (count * 30 - 2) * 24...(count * 31) * 24
    case .year: return count * 365 * 24...count * 366 * 24
    }
  }

  /// The length as it is written and said: `15 working days`.
  public var description: String { "\(count) \(unit.words(plural: count != 1))" }
}
