/// One day of the Gregorian calendar, counted from 1 January 1970.
///
/// There is no time of day and no time zone: governance changes on days.
public struct Day: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Days since 1 January 1970; negative before it.
  public let number: Int32

  /// A day by its number since 1 January 1970.
  public init(number: Int32) {
    self.number = number
  }

  /// A day by year, month and day of the month, or nil when the calendar has no such day (29 February 2023).
  ///
  /// Years run from 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.number = Int32(Day.count(year: year, month: month, day: day))
  }

  /// The calendar year, month (1 to 12) and day of the month (from 1).
  public var parts: (year: Int, month: Int, day: Int) {
    // The era arithmetic of the proleptic calendar: years are counted from March, so that the leap day is last.
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The calendar year in which the financial year of the day begins, on 1 April: 2024 for 31 March 2025.
  public var financialYear: Int { parts.month >= 4 ? parts.year : parts.year - 1 }

  /// The day that lies so many days later (earlier, when negative).
  public func advanced(by days: Int) -> Day {
    Day(number: number &+ Int32(clamping: days))
  }

  /// The number of days in a month, leap years counted.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the first comes before the second.
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  private static func count(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: CustomStringConvertible {
  /// The day as it is written in the language: `2025-01-31`.
  public var description: String {
    let (year, month, day) = parts
    return "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
  }

  /// The day as people in England say it: `31 January 2025`.
  public var spoken: String {
    let (year, month, day) = parts
    return "\(day) \(Day.monthNames[month - 1]) \(year)"
  }

  /// The names of the months in order, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// A run of days, from a first day up to but not including an end; never empty.
public struct DayRange: Hashable, Sendable, BitwiseCopyable {
  /// The first day inside.
  public let start: Day
  /// The first day after the range.
  public let end: Day

  /// A range that holds both days named, which may be the same; a last day before the first gives the first alone.
  public init(first: Day, last: Day) {
    self.start = first
    self.end = max(first, last).advanced(by: 1)
  }

  /// The last day inside.
  public var last: Day { end.advanced(by: -1) }

  /// Whether the day lies inside.
  public func contains(_ day: Day) -> Bool { start <= day && day < end }

  /// Whether every day of the other range lies inside this one.
  public func covers(_ other: DayRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share a day.
  public func overlaps(_ other: DayRange) -> Bool { start < other.end && other.start < end }
}
