/// The working days of England and Wales: every day but weekends and bank holidays.
///
/// The yearly bank holidays are computed. Days that were proclaimed for one year, or moved in it, are known up to the
/// end of `lastKnownYear`; what will be proclaimed for later years is not.
public enum WorkingDays {
  /// The last year whose one-off bank holidays are known.
  public static let lastKnownYear = 2026

  /// Whether it is neither a weekend nor a bank holiday.
  public static func contains(_ day: Day) -> Bool {
    day.weekday < 5 && !bankHolidays(of: day.parts.year).contains { $0.day == day }
  }

  /// The day that lies so many working days after another, the first of them being the next working day.
  ///
  /// No working day later is the day itself, whatever day it is.
  public static func day(_ count: Int, after day: Day) -> Day {
    var day = day
    var left = count
    var holidays = bankHolidays(of: day.parts.year)
    var year = day.parts.year
    while left > 0 {
      day = day.advanced(by: 1)
      if day.parts.year != year {
        year = day.parts.year
        holidays = bankHolidays(of: year)
      }
      if day.weekday < 5, !holidays.contains(where: { $0.day == day }) { left -= 1 }
    }
    return day
  }

  /// A bank holiday and its name.
  public struct Holiday: Hashable, Sendable {
    /// The day kept.
    public let day: Day
    /// What it is called; one kept on another day says so.
    public let name: String
  }

  /// The bank holidays of a year in England and Wales, in the order of the year; none before 1978.
  public static func bankHolidays(of year: Int) -> [Holiday] {
    guard year >= 1978, year < 9999 else { return [] }
    var days: [Holiday] = []
    func add(_ month: Int, _ day: Int, _ name: String) {
      if let day = Day(year: year, month: month, day: day) { days.append(Holiday(day: day, name: name)) }
    }
    let moved = oneOff.filter { $0.year == year }
    func isMoved(_ name: String) -> Bool { moved.contains { $0.inPlaceOf == name } }
    if let easter = easter(of: year) {
      days.append(Holiday(day: easter.advanced(by: -2), name: "Good Friday"))
      days.append(Holiday(day: easter.advanced(by: 1), name: "Easter Monday"))
    }
    if let day = monday(in: 5, of: year, isLast: false), !isMoved("early May") {
      days.append(Holiday(day: day, name: "Early May bank holiday"))
    }
    if let day = monday(in: 5, of: year, isLast: true), !isMoved("spring") {
      days.append(Holiday(day: day, name: "Spring bank holiday"))
    }
    if let day = monday(in: 8, of: year, isLast: true) {
      days.append(Holiday(day: day, name: "Summer bank holiday"))
    }
    for day in moved { add(day.month, day.day, day.name) }
    return (days + fixed(in: year)).sorted { $0.day < $1.day }
  }

  /// New Year's Day, Christmas Day and Boxing Day, or the weekdays kept in their place.
  private static func fixed(in year: Int) -> [Holiday] {
    var days: [Holiday] = []
    for (month, date, name) in [(1, 1, "New Year's Day"), (12, 25, "Christmas Day"), (12, 26, "Boxing Day")] {
      guard let day = Day(year: year, month: month, day: date) else { continue }
      if day.weekday < 5 { days.append(Holiday(day: day, name: name)) }
    }
    for (month, date, name) in [(1, 1, "New Year's Day"), (12, 25, "Christmas Day"), (12, 26, "Boxing Day")] {
      guard var day = Day(year: year, month: month, day: date), day.weekday >= 5 else { continue }
      while day.weekday >= 5 || days.contains(where: { $0.day == day }) { day = day.advanced(by: 1) }
      days.append(Holiday(day: day, name: name + " (substitute day)"))
    }
    return days
  }

  /// Easter Sunday, by the anonymous Gregorian computation; nil outside the calendar.
  public static func easter(of year: Int) -> Day? {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let shift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - shift + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * correction + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  private static func monday(in month: Int, of year: Int, isLast: Bool) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let monday = first.advanced(by: (7 - first.weekday) % 7)
    if !isLast { return monday }
    let length = Day.length(ofMonth: month, year: year)
    let left = length - monday.parts.day
    return monday.advanced(by: left / 7 * 7)
  }

  private struct OneOff {
    let year, month, day: Int
    let name: String
    let inPlaceOf: String?

    init(_ year: Int, _ month: Int, _ day: Int, _ name: String, inPlaceOf: String? = nil) {
      (self.year, self.month, self.day, self.name, self.inPlaceOf) = (year, month, day, name, inPlaceOf)
    }
  }

  private static let oneOff = [
    OneOff(1981, 7, 29, "Royal wedding"),
    OneOff(1995, 5, 8, "Early May bank holiday (VE Day)", inPlaceOf: "early May"),
    OneOff(1999, 12, 31, "Millennium"),
    OneOff(2002, 6, 3, "Golden Jubilee"),
    OneOff(2002, 6, 4, "Spring bank holiday", inPlaceOf: "spring"),
    OneOff(2011, 4, 29, "Royal wedding"),
    OneOff(2012, 6, 4, "Spring bank holiday", inPlaceOf: "spring"),
    OneOff(2012, 6, 5, "Diamond Jubilee"),
    OneOff(2020, 5, 8, "Early May bank holiday (VE Day)", inPlaceOf: "early May"),
    OneOff(2022, 6, 2, "Spring bank holiday", inPlaceOf: "spring"),
    OneOff(2022, 6, 3, "Platinum Jubilee"),
    OneOff(2022, 9, 19, "State funeral of Queen Elizabeth II"),
    OneOff(2023, 5, 8, "Coronation of King Charles III"),
  ]
}

extension Day {
  /// The day of the week: 0 is Monday, 6 is Sunday.
  public var weekday: Int {
    // 1 January 1970 was a Thursday.
    let shifted = (Int(number) + 3) % 7
    return shifted < 0 ? shifted + 7 : shifted
  }

  /// The day that lies a length of time later.
  ///
  /// Hours count as whole days begun; a month or year that has no such day ends on its last.
  public func advanced(by length: Duration) -> Day {
    let count = Int(length.count)
    switch length.unit {
    case .hour: return advanced(by: (count + 23) / 24)
    case .workingDay: return WorkingDays.day(count, after: self)
    case .day: return advanced(by: count)
    case .week: return advanced(by: count * 7)
    case .month: return laterMonth(by: count)
    case .year: return laterMonth(by: count * 12)
    }
  }

  private func laterMonth(by months: Int) -> Day {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + months
    let (laterYear, laterMonth) = (total / 12, total % 12 + 1)
    let length = Day.length(ofMonth: laterMonth, year: laterYear)
    return Day(year: laterYear, month: laterMonth, day: min(day, length)) ?? self
  }
}
