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

  /// The length as it is written and said: `15 working days`.
  public var description: String { "\(count) \(unit.words(plural: count != 1))" }
}
