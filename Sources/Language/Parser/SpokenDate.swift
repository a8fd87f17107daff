import Model

/// A date as people type it: `24/25`, `2024–25`, `2024/2025`, `31 March 2025`, `March 2025`.
enum SpokenDate {
  /// What some words are, read as a date.
  enum Reading {
    case date(WrittenDate)
    /// Written like a date that there is not, with the month it would lie in.
    case noSuchDay(year: Int, month: Int, day: Int)
    /// A month or a financial year: what could be meant, as the language writes it.
    case either([String])
  }

  /// The date that the words begin with, and how many of them it takes; nil where they begin with none.
  static func read(_ words: [String]) -> (reading: Reading, count: Int)? {
    guard let first = words.first else { return nil }
    if let reading = single(first) { return (reading, 1) }
    if words.count >= 2, let month = month(first), let (year, isApproximate) = year(words[1]) {
      return (reading(WrittenDate(year: year, month: month, isApproximate: isApproximate), year, month, 1), 2)
    }
    guard words.count >= 3, let (year, isApproximate) = year(words[2]) else { return nil }
    func onDay(_ day: Int, of month: Int) -> (reading: Reading, count: Int) {
      let date = WrittenDate(year: year, month: month, day: day, isApproximate: isApproximate)
      return (reading(date, year, month, day), 3)
    }
    if let day = dayOfMonth(first), let month = month(words[1]) { return onDay(day, of: month) }
    if let month = month(first), let day = dayOfMonth(words[1]) { return onDay(day, of: month) }
    return nil
  }

  private static func reading(_ date: WrittenDate?, _ year: Int, _ month: Int, _ day: Int) -> Reading {
    date.map { .date($0) } ?? .noSuchDay(year: year, month: month, day: day)
  }

  /// Two years with a sign between them, or a date of the language with another kind of hyphen.
  private static func single(_ word: String) -> Reading? {
    let plain = word.withPlainDashes
    let isApproximate = plain.hasSuffix("~")
    let parts = (isApproximate ? plain.dropLast() : plain[...]).split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "/" || $0 == "-" })
    if plain != word, case .date(let date) = written(plain) {
      // A dash stands between two years more often than in a month, and a month is what the hyphen says.
      let isMonth = date.precision == .month
      guard isMonth, parts.count == 2, let first = Int(parts[0]), Int(parts[1]) == (first + 1) % 100 else {
        return .date(date)
      }
      return .either(["\(parts[0])/\(parts[1])", "\(parts[0])-\(parts[1])"])
    }
    guard parts.count == 2, let year = Self.year(beginning: parts[0]), let next = digits(parts[1]),
      next == (parts[1].count == 2 ? (year + 1) % 100 : year + 1), parts[1].count == 2 || parts[1].count == 4
    else { return nil }
    return WrittenDate(financialYear: year, isApproximate: isApproximate).map { .date($0) }
  }

  private static func written(_ text: String) -> Literals.DateReading {
    Array(text.utf8).withUnsafeBufferPointer { Literals.date($0, 0..<$0.count) }
  }

  /// The year that a financial year begins in, by two digits or four: `98` is 1998, `24` is 2024.
  private static func year(beginning text: Substring) -> Int? {
    guard let number = digits(text) else { return nil }
    switch text.count {
    case 4: return number
    case 2: return number < 70 ? 2000 + number : 1900 + number
    default: return nil
    }
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { Lexer.isDigit($0) } ? Int(text) : nil
  }

  private static func year(_ word: String) -> (Int, isApproximate: Bool)? {
    let isApproximate = word.hasSuffix("~")
    let text = isApproximate ? word.dropLast() : word[...]
    return text.count == 4 ? digits(text).map { ($0, isApproximate) } : nil
  }

  /// The month of a name, whole or shortened to three letters or more.
  private static func month(_ word: String) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return Day.monthNames.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  /// `31`, `1st`, `22nd`.
  private static func dayOfMonth(_ word: String) -> Int? {
    let word = word.lowercased()
    let isOrdinal = ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
    let text = isOrdinal ? word.dropLast(2) : word[...]
    return (1...2).contains(text.count) ? digits(text) : nil
  }
}

extension Parsing {
  /// A date, as the language writes it or, in a statement, as people type it.
  mutating func parseDate() -> WrittenDate? {
    guard token.kind == .word else {
      note(.date)
      reportUnexpected()
      return nil
    }
    if let part = datePart() {
      let start = token.start
      advance()
      guard let date = parseDate() else { return nil }
      if let meant = date.part(part) { return meant }
      report(
        Diagnostic(.badDate, in: file, at: start..<lastEnd, [text(start..<lastEnd)], suggestions: [date.description]))
      return nil
    }
    let written = Literals.date(bytes, token.range)
    if case .date(let date) = written {
      advance()
      return date
    }
    if let (reading, range) = spokenDate() { return take(reading, range) }
    if let (reading, range) = spokenPeriod() {
      _ = take(reading, range, asDate: true)
      return nil
    }
    note(.date)
    if case .notADate = written, !Lexer.isDigit(bytes[token.start]) {
      reportUnexpected()
    } else {
      reportBadDate()
    }
    return nil
  }

  /// The part of a date that its first word names (`late 2022/23`), where a date follows it; nil otherwise.
  func datePart() -> WrittenDate.Part? {
    guard begins(with: "emlba"), let part = WrittenDate.Part.allCases.first(where: { $0.word.map(isWord) ?? false })
    else { return nil }
    var ahead = lexer
    let next = ahead.next()
    return next.kind == .word && Lexer.isDigit(bytes[next.start]) ? part : nil
  }

  /// Whether a date begins here, perhaps one that there is not.
  func isDate() -> Bool {
    if case .notADate = Literals.date(bytes, token.range) { return spokenDate() != nil }
    return true
  }

  /// The date as people type it that begins here, and the bytes of its words; nil where none does.
  func spokenDate() -> (SpokenDate.Reading, Range<Int>)? {
    guard token.kind == .word, Lexer.isDigit(bytes[token.start]) || Self.beginsMonth(bytes[token.start]) else {
      return nil
    }
    var ahead = lexer
    var tokens = [token]
    while tokens.count < 3 {
      let next = ahead.next()
      guard next.kind == .word, next.start < limit else { break }
      tokens.append(next)
    }
    guard let (reading, count) = SpokenDate.read(tokens.map { text($0.range) }) else { return nil }
    return (reading, token.start..<tokens[count - 1].end)
  }

  /// Whether the name of a month begins with a letter.
  private static func beginsMonth(_ byte: UInt8) -> Bool { "jfmasond".utf8.contains(byte | 0x20) }

  /// Takes a date as people type it; a model file is told how it is written there.
  private mutating func take(_ reading: SpokenDate.Reading, _ range: Range<Int>) -> WrittenDate? {
    let words = text(range)
    switch reading {
    case .date(let date) where isDeclaring: report(.informalDate, at: range, [words], suggestions: [date.description])
    case .date(let date):
      while token.start < range.upperBound, !isAtEnd { advance() }
      return date
    case .noSuchDay(let year, let month, let day):
      let reason = Self.whyNoDay("\(year)", "\(month)", "\(day)")
      report(Diagnostic(.badDate, in: file, at: range, [words] + reason, expected: [Expectation.date.words]))
    case .either(let meant): report(.badDate, at: range, [words], suggestions: meant)
    }
    return nil
  }

  /// What is written like a date and is none: why, or the date that was probably meant.
  private mutating func reportBadDate() {
    let written = text(token.range)
    let parts = written.split { $0 == "-" || $0 == "/" }
    var meant: [String] = []
    var reason: [String] = []
    if parts.count == 2, let year = Int(parts[0]), let next = Int(parts[1]), (year + 1) % 100 == next {
      meant = ["\(parts[0])/\(parts[1])"]
    } else if parts.count == 3, parts[2].count == 4 {
      reason = Self.whyNoDay(parts[2], parts[1], parts[0])
      func two(_ part: Substring) -> String { part.count == 1 ? "0" + part : String(part) }
      if reason.isEmpty { meant = ["\(parts[2])-\(two(parts[1]))-\(two(parts[0]))"] }
    } else if parts.count == 3 {
      reason = Self.whyNoDay(parts[0], parts[1], parts[2])
    }
    report(
      Diagnostic(
        .badDate, in: file, at: token.range, [written] + reason, expected: [Expectation.date.words], suggestions: meant)
    )
  }

  /// Why there is no such day: the month has fewer, or there is no such month.
  private static func whyNoDay(_ year: Substring, _ month: Substring, _ day: Substring) -> [String] {
    guard let year = Int(year), let month = Int(month), let day = Int(day), (1...9999).contains(year) else { return [] }
    guard (1...12).contains(month) else { return ["there is no month \(month)"] }
    let length = Day.length(ofMonth: month, year: year)
    return (1...length).contains(day) ? [] : ["\(Day.monthNames[month - 1]) \(year) has \(length) days"]
  }
}
