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
  /// - Parameters:
  ///   - today: the day that `this year` is counted from.
  ///   - latest: the last day that the papers cover; `last year` is the last financial year before today that they reach.
  static func period(_ words: ArraySlice<PlainWord>, today: Day, latest: Day) -> WrittenPeriod? {
    // `last year's budget`: the year is the owner.
    let said = words.map { PlainWord($0.owner).folded }
    if let spoken = spoken(said) { return spoken }
    if let relative = relative(said, today, latest) { return relative }
    if let between = between(words, today, latest) ?? part(words, today, latest) { return between }
    let folded = said.filter { !["the", "of", ",", "year", "financial"].contains($0) || said.count == 1 }
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

  /// A season, a quarter, or the time between two dates of which the first takes its year from the second; two whole dates
  /// are two, and what is between them is asked for by the words around them.
  private static func spoken(_ said: [String]) -> WrittenPeriod? {
    guard let (reading, count) = SpokenPeriod.read(said), count == said.count, case .period(let period) = reading else {
      return nil
    }
    let first = said.drop { $0 == "between" }.prefix { $0 != "and" && $0 != "to" }
    let hasOwnYear = first.contains { $0.count >= 4 && $0.first?.isNumber ?? false }
    return said.contains("and") && hasOwnYear ? nil : period
  }

  /// A year counted from today: `last year`, `the current financial year`.
  private static func relative(_ said: [String], _ today: Day, _ latest: Day) -> WrittenPeriod? {
    if said == ["today"] || said == ["now"] { return WrittenPeriod(WrittenDate(today)) }
    if isLastYear(said) { return lastYear(today, latest).map { WrittenPeriod($0) } }
    if let day = ago(said, today) { return WrittenPeriod(WrittenDate(day)) }
    guard (2...3).contains(said.count), said.last == "year", said.count == 2 || said[1] == "financial",
      ["this", "current"].contains(said[0])
    else { return nil }
    if said.count == 2 { return written(String(today.parts.year)) }
    return WrittenDate(financialYear: today.financialYear).map { WrittenPeriod($0) }
  }

  /// The day that lies so long before today: `two years ago`, `six months ago`.
  private static func ago(_ said: [String], _ today: Day) -> Day? {
    guard said.count == 3, said[2] == "ago",
      let count = PlainRewording.numbers[said[0]] ?? (said[0] == "a" ? 1 : Int(said[0])),
      (1...100).contains(count), let months = ["year": 12, "years": 12, "month": 1, "months": 1][said[1]]
    else { return nil }
    let now = today.parts
    let month = now.year * 12 + now.month - 1 - count * months
    let length = Day.length(ofMonth: month % 12 + 1, year: month / 12)
    return Day(year: month / 12, month: month % 12 + 1, day: min(now.day, length))
  }

  /// Whether some words are `last year` or its like.
  static func isLastYear(_ said: [String]) -> Bool {
    (2...3).contains(said.count) && said.last == "year" && (said.count == 2 || said[1] == "financial")
      && ["last", "previous", "past", "latest", "most"].contains(said[0])
  }

  /// How many words at the end of a line say `next year` or `next financial year`; nil where none do.
  static func nextYear(_ said: [String]) -> Int? {
    [["next", "year"], ["next", "financial", "year"]].first {
      said.count > $0.count && said.suffix($0.count) == $0[...]
    }?
    .count
  }

  /// The last financial year that has ended by today and that the papers reach.
  static func lastYear(_ today: Day, _ latest: Day) -> WrittenDate? {
    WrittenDate(financialYear: min(today.financialYear - 1, latest.financialYear))
  }

  /// From one date to another: `2022 to 2024`, `2022 and 2024`.
  private static func between(_ words: ArraySlice<PlainWord>, _ today: Day, _ latest: Day) -> WrittenPeriod? {
    guard let middle = words.firstIndex(where: { ["to", "and", "until", "till"].contains($0.folded) }),
      middle > words.startIndex, let first = period(words[..<middle], today: today, latest: latest),
      let last = period(words[(middle + 1)...], today: today, latest: latest)
    else { return nil }
    return WrittenPeriod(first: first.first, last: last.last)
  }

  /// Part of a period: `early 2024`, `the end of 2024/25`, which is its last day.
  private static func part(_ words: ArraySlice<PlainWord>, _ today: Day, _ latest: Day) -> WrittenPeriod? {
    if words.count > 2, words.prefix(2).map(\.folded) == ["latter", "part"] {
      return part([PlainWord("late")] + words.dropFirst(2), today, latest)
    }
    guard let word = words.first?.folded else { return nil }
    let isEdge = ["start", "beginning", "end", "close"].contains(word)
    let named = word == "middle" ? "mid" : word
    let part = WrittenDate.Part.allCases.first { $0.word == named && $0 != .before && $0 != .after }
    guard isEdge || part != nil,
      let whole = period(words.dropFirst().drop { ["of", "in"].contains($0.folded) }, today: today, latest: latest),
      whole.first == whole.last
    else { return nil }
    if let part { return whole.first.part(part).map { WrittenPeriod($0) } }
    return WrittenPeriod(
      WrittenDate(word == "end" || word == "close" ? whole.range.last : whole.range.start))
  }

  private static func single(_ word: String) -> WrittenPeriod? {
    if let plain = written(word) { return plain }
    // Two years with a sign between them are a financial year: 24/25, 2024-25, 2024/2025.
    let parts = word.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "." }).map(String.init)
    // Days are written as they are in Britain: 31/03/2025.
    if parts.count == 3, let day = dayOfMonth(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
      (1...12).contains(month), [2, 4].contains(parts[2].count)
    {
      return written("\(parts[2].count == 2 ? 2000 + year : year)-\(padded(month))-\(padded(day))")
    }
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]), [2, 4].contains(parts[0].count),
      [2, 4].contains(parts[1].count)
    else { return nil }
    let start = parts[0].count == 2 ? 2000 + first : first
    guard second % 100 == (start + 1) % 100 else { return nil }
    return written("\(start)/\(padded((start + 1) % 100))")
  }

  private static func written(_ text: String) -> WrittenPeriod? { WrittenPeriod(reading: text) }

  /// A month named without its year, of a time that is set; nil where that does not hold it, or holds it twice.
  static func month(_ word: String, within time: WrittenPeriod) -> WrittenPeriod? {
    guard let month = month(word) else { return nil }
    let years = (time.range.start.parts.year...time.range.last.parts.year).compactMap {
      written("\($0)-\(padded(month))")
    }
    let inside = years.filter { time.range.start <= $0.range.start && $0.range.last <= time.range.last }
    return inside.count == 1 ? inside[0] : nil
  }

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
