import Language
import Model

/// Dates as people write them, read into the written dates of the language.
enum PlainDate {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// The period that some words name, all of them: `2021`, `24/25`, `2024-25`, `January 2025`, `31 March 2025`,
  /// `last year`; nil where they name none.
  ///
  /// - Parameter today: the day that `last year` and `this year` are counted from.
  static func period(_ words: ArraySlice<PlainWord>, today: Day) -> WrittenPeriod? {
    let folded = words.map(\.folded).filter {
      $0 != "the" && $0 != "of" && $0 != "," && $0 != "year" || words.count == 1
    }
    switch words.map(\.folded) {
    case ["last", "year"]: return year(today.parts.year - 1)
    case ["this", "year"]: return year(today.parts.year)
    case ["today"], ["now"]: return WrittenPeriod(WrittenDate(today))
    default: break
    }
    switch folded.count {
    case 1: return single(folded[0])
    case 2:
      guard let month = month(folded[0]), let year = number(folded[1], digits: 4) else { return nil }
      return written("\(year)-\(padded(month))")
    case 3:
      if let day = dayOfMonth(folded[0]), let month = month(folded[1]), let year = number(folded[2], digits: 4) {
        return written("\(year)-\(padded(month))-\(padded(day))")
      }
      guard let month = month(folded[0]), let day = dayOfMonth(folded[1]), let year = number(folded[2], digits: 4)
      else { return nil }
      return written("\(year)-\(padded(month))-\(padded(day))")
    default: return nil
    }
  }

  private static func single(_ word: String) -> WrittenPeriod? {
    if let plain = written(word) { return plain }
    // Two years with a sign between them are a financial year: 24/25, 2024-25, 2024/2025.
    let parts = word.split(whereSeparator: { $0 == "/" || $0 == "-" }).map(String.init)
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]), [2, 4].contains(parts[0].count),
      [2, 4].contains(parts[1].count)
    else { return nil }
    let start = parts[0].count == 2 ? 2000 + first : first
    guard second % 100 == (start + 1) % 100 else { return nil }
    return written("\(start)/\(padded((start + 1) % 100))")
  }

  private static func year(_ year: Int) -> WrittenPeriod? { written(String(year)) }

  private static func written(_ text: String) -> WrittenPeriod? { WrittenPeriod(reading: text) }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex {
      $0 == word || (word.count == 3 && $0.hasPrefix(word)) || (word == "sept" && $0 == "september")
    }
    .map { $0 + 1 }
  }

  private static func dayOfMonth(_ word: String) -> Int? {
    var digits = word
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) { digits = String(word.dropLast(2)) }
    guard let day = Int(digits), (1...31).contains(day), digits.count <= 2 else { return nil }
    return day
  }

  private static func number(_ word: String, digits: Int) -> Int? { word.count == digits ? Int(word) : nil }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
