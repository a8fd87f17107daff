/// A date as vague as it is written: some day of a range.
///
/// Days are counted from 1 January 1970, by a calendar of the oracle's own.
struct VagueDate: Hashable, Sendable {
  /// The date as the language writes it.
  let text: String
  /// The first and the last day that it may mean.
  let first: Int
  let last: Int

  private init(_ text: String, _ first: Int, _ last: Int) {
    (self.text, self.first, self.last) = (text, first, last)
  }

  /// The days that a world may place it on: each end of the range and its middle, each once.
  var placements: [Int] {
    let middle = (first + last) / 2
    if first == last { return [first] }
    return middle == first ? [first, last] : [first, middle, last]
  }

  /// Whether it says no more than a period.
  func isAll(of period: VagueDate?) -> Bool { first != last && period?.first == first && period?.last == last }

  static func day(_ number: Int) -> VagueDate { VagueDate(text(number), number, number) }

  static func month(_ year: Int, _ month: Int) -> VagueDate {
    VagueDate("\(year)-\(padded(month))", number(year, month, 1), number(year, month + 1, 1) - 1)
  }

  static func year(_ year: Int) -> VagueDate { VagueDate("\(year)", number(year, 1, 1), number(year + 1, 1, 1) - 1) }

  /// April to March.
  static func financialYear(_ year: Int) -> VagueDate {
    VagueDate("\(year)/\(padded((year + 1) % 100))", number(year, 4, 1), number(year + 1, 4, 1) - 1)
  }

  /// About a year: from the first day of the year before it to the last of the year after it.
  static func about(_ year: Int) -> VagueDate {
    VagueDate("\(year)~", number(year - 1, 1, 1), number(year + 2, 1, 1) - 1)
  }

  /// From the first day of one to the last of another.
  static func span(_ from: VagueDate, _ to: VagueDate) -> VagueDate {
    VagueDate("\(from.text)..\(to.text)", from.first, to.last)
  }

  /// The number of a day; a month beyond December is one of the next year.
  static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let (year, month) = month > 12 ? (year + 1, month - 12) : (year, month)
    let leaps = (1970..<year).count { isLeap($0) }
    return (year - 1970) * 365 + leaps + (1..<month).reduce(0) { $0 + length($1, year) } + day - 1
  }

  /// How many whole years lie between two days.
  static func years(from first: Int, to last: Int) -> Int {
    let (one, other) = (parts(first), parts(last))
    let isBefore = (other.month, other.day) < (one.month, one.day)
    return other.year - one.year - (isBefore ? 1 : 0)
  }

  /// A day as the language writes it.
  static func text(_ number: Int) -> String {
    let (year, month, day) = parts(number)
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func parts(_ number: Int) -> (year: Int, month: Int, day: Int) {
    var (year, month, rest) = (1970, 1, number)
    while rest >= (isLeap(year) ? 366 : 365) {
      rest -= isLeap(year) ? 366 : 365
      year += 1
    }
    while rest >= length(month, year) {
      rest -= length(month, year)
      month += 1
    }
    return (year, month, rest + 1)
  }

  /// The days of a stretch as an answer tells them, `1 April 2024 to 31 December 2024`; nil where it names an event.
  static func days(ofStretch text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: " to ").map { number(spoken: $0) }
    guard ends.count < 3, let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else { return nil }
    return first...last
  }

  private static func number(spoken text: Substring) -> Int? {
    let parts = text.split(separator: " ")
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]),
      let month = months.firstIndex(of: String(parts[1].prefix(3)))
    else { return nil }
    return number(year, month + 1, day)
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func length(_ month: Int, _ year: Int) -> Int {
    [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
