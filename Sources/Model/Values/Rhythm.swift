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

  /// The length as it is written and said: `15 working days`.
  public var description: String { "\(count) \(unit.words(plural: count != 1))" }
}

/// How often something happens: so many times in every so many units, or as needed.
public struct Rhythm: Hashable, Sendable, CustomStringConvertible, BitwiseCopyable {
  /// How many times; nil when it is as needed.
  public let times: UInt16?
  /// In how long.
  public let interval: Duration

  /// So many times in each interval.
  public init(times: UInt16, in interval: Duration) {
    self.times = times
    self.interval = interval
  }

  private init() {
    times = nil
    interval = Duration(count: 1, unit: .year)
  }

  /// When it is needed, without a stated interval.
  public static let asNeeded = Rhythm()

  /// The rhythms that have a word of their own, in the order help lists them.
  public static let named: [(word: String, rhythm: Rhythm)] = [
    ("weekly", Rhythm(times: 1, in: Duration(count: 1, unit: .week))),
    ("monthly", Rhythm(times: 1, in: Duration(count: 1, unit: .month))),
    ("quarterly", Rhythm(times: 1, in: Duration(count: 3, unit: .month))),
    ("yearly", Rhythm(times: 1, in: Duration(count: 1, unit: .year))),
  ]

  /// The rhythm as it is written and said: `monthly`, `every 6 months`, `4 times a year`, `as needed`.
  public var description: String {
    guard let times else { return "as needed" }
    if let named = Self.named.first(where: { $0.rhythm == self }) { return named.word }
    if times == 1 { return "every \(interval)" }
    return interval.count == 1
      ? "\(times) times a \(interval.unit.words(plural: false))" : "\(times) times in \(interval)"
  }

  /// Whether it comes equally often, whatever the words; months are not counted in weeks.
  public func isSameRate(as other: Rhythm) -> Bool {
    guard let times, let theirs = other.times, let one = interval.months, let two = other.interval.months else {
      return self == other
    }
    return Int(times) * two == Int(theirs) * one
  }
}

extension Duration {
  /// The length in months, where it is a whole number of them.
  fileprivate var months: Int? {
    switch unit {
    case .month: Int(count)
    case .year: Int(count) * 12
    default: nil
    }
  }
}
