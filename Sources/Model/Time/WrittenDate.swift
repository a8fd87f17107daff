/// A date just as precise as its writer knew it: a day, a month, a year or a financial year, perhaps approximate.
///
/// It stands for one day, not known more closely than the range says. Packed in 32 bits because facts hold millions.
public struct WrittenDate: Hashable, Sendable, BitwiseCopyable {
  /// How closely the date is known.
  public enum Precision: UInt32, Sendable {
    case day, month, year
    /// April to March, written `2024/25`.
    case financialYear
  }

  /// Which part of a period is meant, or which side of it, where a writer says no more.
  public enum Part: UInt32, CaseIterable, Sendable {
    case whole, early, mid, late, before, after

    /// The word that is written before the date; nil for the whole.
    public var word: String? { self == .whole ? nil : "\(self)" }
  }

  /// The packed form: the first day's number (offset so that it is positive), the part, the precision, the tilde.
  let packed: UInt32

  /// The smallest offset that keeps every day from the year 1 on positive.
  private static let offset: Int32 = 719_528

  private init(first: Day, precision: Precision, isApproximate: Bool, part: Part = .whole) {
    packed =
      UInt32(bitPattern: first.number + Self.offset) << 6 | part.rawValue << 3 | precision.rawValue << 1
      | (isApproximate ? 1 : 0)
  }

  init(packed: UInt32) {
    self.packed = packed
  }

  /// A date known to the day.
  public init(_ day: Day) {
    self.init(first: day, precision: .day, isApproximate: false)
  }

  /// A date known to the day, month or year, or nil when the calendar has no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil, isApproximate: Bool = false) {
    guard let first = Day(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
    let precision: Precision = day != nil ? .day : month != nil ? .month : .year
    self.init(first: first, precision: precision, isApproximate: isApproximate)
  }

  /// The financial year that begins on 1 April of the year given, or nil outside the calendar.
  public init?(financialYear year: Int, isApproximate: Bool = false) {
    guard year < 9999, let first = Day(year: year, month: 4, day: 1) else { return nil }
    self.init(first: first, precision: .financialYear, isApproximate: isApproximate)
  }

  /// The same date, of which only a part is meant, or what lies before or after it; nil where a day would be divided.
  public func part(_ part: Part) -> WrittenDate? {
    guard precision != .day || part == .before || part == .after else { return nil }
    return WrittenDate(first: first, precision: precision, isApproximate: isApproximate, part: part)
  }

  /// Which part of it is meant.
  public var part: Part { Part(rawValue: packed >> 3 & 7) ?? .whole }

  /// How closely the date is known.
  public var precision: Precision { Precision(rawValue: packed >> 1 & 3) ?? .day }

  /// Whether the writer put a tilde: the period widened by one of its own unit on each side.
  public var isApproximate: Bool { packed & 1 == 1 }

  /// The first day of the period as written, before any widening.
  public var first: Day { Day(number: Int32(bitPattern: packed >> 6) - Self.offset) }

  /// Every day the date may mean, widened when it is approximate.
  ///
  /// Early is the first half of a period, late the second, and mid what lies between its quarters; a century is looked
  /// at before and after it, for the papers say no more.
  public var range: DayRange {
    let whole =
      isApproximate ? DayRange(first: shifted(by: -1).written.start, last: shifted(by: 1).written.last) : written
    let length = Int(whole.end.number - whole.start.number)
    return switch part {
    case .whole: whole
    case .early: DayRange(first: whole.start, last: whole.start.advanced(by: max(0, length / 2 - 1)))
    case .mid:
      DayRange(first: whole.start.advanced(by: length / 4), last: whole.last.advanced(by: -(length / 4)))
    case .late: DayRange(first: whole.start.advanced(by: length / 2), last: whole.last)
    case .before: DayRange(first: whole.start.advanced(by: -Self.century), last: whole.start.advanced(by: -1))
    case .after: DayRange(first: whole.end, last: whole.last.advanced(by: Self.century))
    }
  }

  private static let century = 36_525

  /// The days of the period as written.
  public var written: DayRange {
    let (year, month, _) = first.parts
    switch precision {
    case .day:
      return DayRange(first: first, last: first)
    case .month:
      return DayRange(first: first, last: first.advanced(by: Day.length(ofMonth: month, year: year) - 1))
    case .year, .financialYear:
      let next = Day(year: year + 1, month: month, day: 1) ?? first.advanced(by: 365)
      return DayRange(first: first, last: next.advanced(by: -1))
    }
  }

  /// The period of the same precision so many units later.
  func shifted(by units: Int) -> WrittenDate {
    let (year, month, _) = first.parts
    switch precision {
    case .day:
      return WrittenDate(first: first.advanced(by: units), precision: .day, isApproximate: isApproximate)
    case .month:
      let months = year * 12 + month - 1 + units
      return WrittenDate(year: months / 12, month: months % 12 + 1, isApproximate: isApproximate) ?? self
    case .year:
      return WrittenDate(year: year + units, isApproximate: isApproximate) ?? self
    case .financialYear:
      return WrittenDate(financialYear: year + units, isApproximate: isApproximate) ?? self
    }
  }
}

extension WrittenDate: CustomStringConvertible {
  /// The date as it is written in the language: `2022`, `2025-01`, `2019-09-29`, `2024/25`, `2022~`.
  public var description: String {
    let (year, month, _) = first.parts
    let body =
      switch precision {
      case .day: first.description
      case .month: "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))"
      case .year: Day.padded(year, to: 4)
      case .financialYear: "\(Day.padded(year, to: 4))/\(Day.padded((year + 1) % 100, to: 2))"
      }
    let exact = isApproximate ? body + "~" : body
    return part.word.map { "\($0) \(exact)" } ?? exact
  }

  /// The date as people say it: `31 January 2025`, `January 2025`, `2022`, `2024/25`, `about 2022`.
  public var spoken: String {
    let (year, month, _) = first.parts
    let body =
      switch precision {
      case .day: first.spoken
      case .month: "\(Day.monthNames[month - 1]) \(year)"
      case .year: String(year)
      case .financialYear: "\(Day.padded(year, to: 4))/\(Day.padded((year + 1) % 100, to: 2))"
      }
    let exact = isApproximate ? "about " + body : body
    return part.word.map { "\($0) \(exact)" } ?? exact
  }
}

/// A span of time from one written date to another, both included: `2023..2026`, or a single date.
public struct WrittenPeriod: Hashable, Sendable, BitwiseCopyable {
  /// The date the period begins in.
  public let first: WrittenDate
  /// The date the period ends in; the same as the first for a single date.
  public let last: WrittenDate

  /// A period from the first date to the last, or nil when the last would end before the first begins.
  public init?(first: WrittenDate, last: WrittenDate) {
    guard first.range.start <= last.range.last else { return nil }
    self.first = first
    self.last = last
  }

  /// The period that one written date stands for.
  public init(_ date: WrittenDate) {
    first = date
    last = date
  }

  /// All days from the first date's first to the last date's last.
  public var range: DayRange { DayRange(first: first.range.start, last: last.range.last) }

  /// Whether the period is a single day.
  public var isDay: Bool { first == last && first.precision == .day && !first.isApproximate }
}

extension WrittenPeriod: CustomStringConvertible {
  /// The period as it is written in the language: `2022` or `2023..2026`.
  public var description: String { first == last ? first.description : "\(first)..\(last)" }

  /// The period as people say it: `2022` or `2023 to 2026`.
  ///
  /// The rest of a year from a day in it is that year from the day on: `2025/26 from 1 January 2026`.
  public var spoken: String {
    if first == last { return first.spoken }
    let isWithin = last.range.start < first.range.start && first.range.last < last.range.last
    return isWithin ? "\(last.spoken) from \(first.spoken)" : "\(first.spoken) to \(last.spoken)"
  }
}
