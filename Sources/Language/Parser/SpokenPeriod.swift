public import Model

/// A time as people say it that is no single date: `spring 2024`, `Q1 2024/25`, `between March and June 2023`.
public enum SpokenPeriod {
  /// What some words are, read as a time.
  public enum Reading: Sendable {
    case period(WrittenPeriod)
    /// It may mean several times: each as the language writes it.
    case either([String])
  }

  /// The time that the words begin with, and how many of them it takes; nil where they begin with none.
  public static func read(_ words: [String]) -> (reading: Reading, count: Int)? {
    let said = words.map { $0.lowercased() }
    guard let first = said.first else { return nil }
    if first == "the", let (reading, count) = read(Array(words.dropFirst())) { return (reading, count + 1) }
    return season(said) ?? quarter(said) ?? between(said) ?? months(said)
  }

  /// The words that such a time may begin with, beside months and days.
  static let beginnings: Set<String> = [
    "the", "between", "spring", "summer", "autumn", "winter", "q1", "q2", "q3", "q4", "quarter", "first", "second",
    "third", "fourth", "last",
  ]

  // MARK: Seasons and quarters

  private static let seasons = ["spring": 3, "summer": 6, "autumn": 9, "winter": 12]

  /// Three months from March, June, September or December on: `spring 2024`, `winter 2023/24`.
  private static func season(_ words: [String]) -> (reading: Reading, count: Int)? {
    guard let first = words.first, let month = seasons[first] else { return nil }
    let rest = words.dropFirst().drop { $0 == "of" }
    guard let word = rest.first else { return nil }
    let count = words.count - rest.count + 1
    if let year = calendarYear(word) {
      guard month == 12 else { return quarter(year, month).map { (.period($0), count) } }
      return (.either([quarter(year - 1, 12), quarter(year, 12)].compactMap { $0?.description }), count)
    }
    guard month == 12, let year = financialYear(word) else { return nil }
    return quarter(year, 12).map { (.period($0), count) }
  }

  private static let ordinals: [[String]] = [
    ["first", "1st"], ["second", "2nd"], ["third", "3rd"], ["fourth", "4th", "last"],
  ]

  /// A quarter of a financial year; of a calendar year it is not said which year is meant: `Q1 2024/25`,
  /// `second quarter of 2024/25`, `2024/25 Q1`.
  private static func quarter(_ words: [String]) -> (reading: Reading, count: Int)? {
    if words.count >= 2, let number = quarterNumber(words[1]), financialYear(words[0]) ?? calendarYear(words[0]) != nil
    {
      return quarter(number, of: words[0]).map { ($0, 2) }
    }
    var number: Int?
    var rest = words[...]
    if let known = words.first.flatMap(quarterNumber) {
      (number, rest) = (known, rest.dropFirst())
    } else if words.count > 2, words[1] == "quarter" {
      (number, rest) = (ordinals.firstIndex { $0.contains(words[0]) }.map { $0 + 1 }, rest.dropFirst(2))
    } else if words.count > 2, words[0] == "quarter" {
      (number, rest) = (Int(words[1]), rest.dropFirst(2))
    }
    rest = rest.drop { $0 == "of" }
    guard let number, (1...4).contains(number), let year = rest.first, let reading = quarter(number, of: year) else {
      return nil
    }
    return (reading, words.count - rest.count + 1)
  }

  private static func quarterNumber(_ word: String) -> Int? {
    ["q1", "q2", "q3", "q4"].firstIndex(of: word).map { $0 + 1 }
  }

  private static func quarter(_ number: Int, of year: String) -> Reading? {
    if let first = financialYear(year) {
      return quarter(number == 4 ? first + 1 : first, number == 4 ? 1 : number * 3 + 1).map { .period($0) }
    }
    guard let calendar = calendarYear(year) else { return nil }
    let ofYear = quarter(calendar, number * 3 - 2)
    let ofFinancialYear = quarter(number == 4 ? calendar + 1 : calendar, number == 4 ? 1 : number * 3 + 1)
    return .either([ofYear, ofFinancialYear].compactMap { $0?.description })
  }

  /// Three months from one on.
  private static func quarter(_ year: Int, _ month: Int) -> WrittenPeriod? {
    let last = month + 2
    guard let first = WrittenDate(year: year, month: month),
      let end = WrittenDate(year: last > 12 ? year + 1 : year, month: last > 12 ? last - 12 : last)
    else { return nil }
    return WrittenPeriod(first: first, last: end)
  }

  // MARK: From one date to another

  /// `between March and June 2023`, `between 1 March and 3 June 2023`.
  private static func between(_ words: [String]) -> (reading: Reading, count: Int)? {
    guard words.first == "between", let and = words.prefix(6).firstIndex(of: "and"), and > 1 else { return nil }
    return period(Array(words[1..<and]), Array(words[(and + 1)...])).map { (.period($0.period), and + 1 + $0.count) }
  }

  /// A month that takes its year from the one behind it: `March to June 2023`, `1 March to 3 June 2023`.
  private static func months(_ words: [String]) -> (reading: Reading, count: Int)? {
    guard let to = words.prefix(3).firstIndex(of: "to"), to > 0, date(Array(words[..<to])) == nil else { return nil }
    return period(Array(words[..<to]), Array(words[(to + 1)...])).map { (.period($0.period), to + 1 + $0.count) }
  }

  private static func period(_ first: [String], _ last: [String]) -> (period: WrittenPeriod, count: Int)? {
    guard let (end, count) = date(last) else { return nil }
    var begin = date(first)
    if begin == nil || begin?.count != first.count { begin = date(first + [String(end.first.parts.year)]) }
    guard let begin, begin.count >= first.count, let period = WrittenPeriod(first: begin.date, last: end) else {
      return nil
    }
    return (period, count)
  }

  private static func date(_ words: [String]) -> (date: WrittenDate, count: Int)? {
    if let (reading, count) = SpokenDate.read(words), case .date(let date) = reading { return (date, count) }
    guard let word = words.first else { return nil }
    let written = Array(word.utf8).withUnsafeBufferPointer { Literals.date($0, 0..<$0.count) }
    if case .date(let date) = written { return (date, 1) }
    return nil
  }

  // MARK: Years

  private static func calendarYear(_ word: String) -> Int? {
    word.count == 4 && word.utf8.allSatisfy { Lexer.isDigit($0) } ? Int(word) : nil
  }

  private static func financialYear(_ word: String) -> Int? {
    guard let (date, count) = date([word]), count == 1, date.precision == .financialYear, date.part == .whole,
      !date.isApproximate
    else { return nil }
    return date.first.parts.year
  }
}

extension SpokenPeriod {
  /// The one date that a beginning or an end within three months is written as: the middle month, about; nil for another
  /// time.
  static func middle(_ period: WrittenPeriod) -> WrittenDate? {
    let (year, month, _) = period.range.start.parts
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    guard let middle = WrittenDate(year: next.0, month: next.1, isApproximate: true), middle.range == period.range
    else {
      return nil
    }
    return middle
  }
}

extension Parsing {
  /// The time as people say it that begins here, and the bytes of its words; nil where none does.
  func spokenPeriod() -> (SpokenPeriod.Reading, Range<Int>)? {
    guard token.kind == .word, mayBeginPeriod else { return nil }
    var ahead = lexer
    var tokens = [token]
    while tokens.count < 9 {
      let next = ahead.next()
      guard next.kind == .word, next.start < limit else { break }
      tokens.append(next)
    }
    guard tokens.count > 1, let (reading, count) = SpokenPeriod.read(tokens.map { text($0.range) }) else { return nil }
    return (reading, token.start..<tokens[count - 1].end)
  }

  /// Whether such a time may begin here, found without looking far: a model has a date or a name in every other clause.
  private var mayBeginPeriod: Bool {
    let length = token.end - token.start
    guard Lexer.isDigit(bytes[token.start]) else {
      guard (2...9).contains(length) else { return false }
      let word = text(token.range).lowercased()
      return SpokenPeriod.beginnings.contains(word)
        || length > 2 && Day.monthNames.contains { $0.lowercased().hasPrefix(word) }
    }
    var ahead = lexer
    let next = ahead.next()
    guard next.kind == .word else { return false }
    // A year stands before its quarter alone, and a day before its month.
    if length > 4 || length == 4 && Lexer.isDigit(bytes[token.end - 1]) {
      return next.end - next.start == 2 && bytes[next.start] | 0x20 == 0x71
    }
    return !Lexer.isDigit(bytes[next.start])
  }

  /// Takes a time as people say it; a model file, and a place that takes one date, are told how it is written.
  mutating func take(_ reading: SpokenPeriod.Reading, _ range: Range<Int>, asDate: Bool = false) -> WrittenPeriod? {
    let words = text(range)
    switch reading {
    case .either(let meant): report(.badDate, at: range, [words], suggestions: meant)
    case .period(let period) where asDate:
      let meant = SpokenPeriod.middle(period).map { [$0.description] } ?? []
      report(
        Diagnostic(
          .badDate, in: file, at: range, [words], expected: meant.isEmpty ? [Expectation.date.words] : [],
          suggestions: meant))
    case .period(let period) where isDeclaring:
      report(.informalDate, at: range, [words], suggestions: [period.description])
    case .period(let period):
      while token.start < range.upperBound, !isAtEnd { advance() }
      return period
    }
    return nil
  }
}
