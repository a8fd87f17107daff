import Model

/// `A pays a third less and B withdraws`: changes of what is paid, joined by `and`.
extension Parsing {
  /// Changes of what is paid.
  ///
  /// - Parameter follow: the words that may come after them.
  mutating func parsePayments(_ follow: Set<String>) -> Argument.Value? {
    var changes: [PaymentChangeSyntax] = []
    repeat {
      guard let change = parsePayment() else { return nil }
      changes.append(change)
    } while takeQuietly(words: "and")
    for word in ["and"] + follow.sorted() where !isAtEnd || isCompleting { note(.words(word)) }
    return .payments(changes)
  }

  private mutating func parsePayment() -> PaymentChangeSyntax? {
    let start = token.start
    note(.words("everyone"))
    note(.name([.organisation]))
    var payer: NameSyntax?
    if !takeQuietly(words: "everyone") {
      guard let name = parseName(Self.verbs) else { return nil }
      payer = name
    }
    rangeEnd = nil
    guard let change = parseVerb() else { return nil }
    guard let course = parseCourse() else { return nil }
    return PaymentChangeSyntax(payer: payer, change: change, high: rangeEnd, course: course, range: start..<lastEnd)
  }

  private static let verbs: Set<String> = ["pays", "pay", "withdraws", "joins", "freezes"]

  private mutating func parseVerb() -> PaymentChange? {
    if takeQuietly(words: "withdraws") { return .withdraws }
    if takeQuietly(words: "freezes") { return .freezes }
    if takeQuietly(words: "joins") {
      guard takeQuietly(words: "paying") else { return missing("paying") }
      return parsePounds().map { .joins($0) }
    }
    guard takeQuietly(words: "pays") || takeQuietly(words: "pay") else {
      for verb in ["pays", "withdraws", "freezes", "joins paying"] { note(.words(verb)) }
      reportUnexpected()
      return nil
    }
    if takeQuietly(words: "nothing") { return .to(.zero) }
    if takeQuietly(words: "between") { return parseBetween() }
    if token.kind == .money || token.kind == .minus {
      guard let pounds = parsePounds() else { return nil }
      guard let sign = takeDirection() else { return .to(pounds) }
      return .by(Quantity(pounds * sign, .pounds))
    }
    guard let part = parsePart() else {
      for word in ["£50,000", "10%", "a third", "between", "nothing"] { note(.words(word)) }
      reportUnexpected()
      return nil
    }
    if takeQuietly(words: "of the budget") || takeQuietly(words: "of budget") { return .share(part) }
    guard let sign = takeDirection() else { return missing("less", "more", "of the budget") }
    return .by(Quantity(part * sign, .perCent))
  }

  private mutating func missing(_ words: String...) -> PaymentChange? {
    for word in words { note(.words(word)) }
    reportUnexpected()
    return nil
  }

  mutating func parsePounds() -> Ratio? {
    note(.money)
    if isBelowZero() { return nil }
    guard token.kind == .money, let pounds = Literals.amount(bytes, token.range) else {
      _ = parseMoney()
      return nil
    }
    advance()
    return pounds
  }

  /// More or less.
  mutating func takeDirection() -> Ratio? {
    if takeQuietly(words: "less") { return -Ratio.one }
    return takeQuietly(words: "more") ? .one : nil
  }

  /// `half`, `a quarter`.
  mutating func takePart() -> Quantity? { parsePart().map { Quantity($0, .perCent) } }

  /// `a third`, `two thirds`, `10%`.
  mutating func parsePart() -> Ratio? {
    if token.kind == .word, Lexer.isDigit(bytes[token.start]) {
      var ahead = self
      guard let quantity = ahead.takeNumber(), quantity.unit == .perCent else { return nil }
      self = ahead
      return quantity.value
    }
    let saved = self
    _ = takeQuietly(words: "a") || takeQuietly(words: "an") || takeQuietly(words: "one")
    for part in Self.parts { note(.words(part.0)) }
    for (words, above, below) in Self.parts where takeQuietly(words: words) { return Ratio(above, of: below) }
    // What could stand at the end is remembered, for completion.
    if !isAtEnd { self = saved }
    return nil
  }

  private static let parts: [(String, Int64, Int64)] = [
    ("half", 1, 2), ("third", 1, 3), ("quarter", 1, 4), ("fifth", 1, 5), ("sixth", 1, 6), ("eighth", 1, 8),
    ("tenth", 1, 10), ("two thirds", 2, 3), ("three quarters", 3, 4), ("two fifths", 2, 5), ("three fifths", 3, 5),
  ]

  /// `each year for 5 years`, `phased over 3 years`, `for 2 years`; it lasts where nothing is said.
  private mutating func parseCourse() -> PaymentCourse? {
    if takeQuietly(words: "each year for") { return parseYears().map { .again($0) } }
    if takeQuietly(words: "phased over") { return parseYears().map { .phased($0) } }
    if takeQuietly(words: "for one year") { return .passing(1) }
    if takeQuietly(words: "for") { return parseYears().map { .passing($0) } }
    for words in ["each year for", "phased over", "for one year"] where isCompleting || !isAtEnd { note(.words(words)) }
    return .lasting
  }

  private mutating func parseYears() -> Int? {
    note(.number)
    guard token.kind == .word, let years = Literals.integer(bytes, token.range), (1...50).contains(years) else {
      report(
        Diagnostic(.badNumber, in: file, at: token.range, [text(token.range)], expected: [Expectation.years.words]))
      return nil
    }
    advance()
    guard takeQuietly(words: "years") || takeQuietly(words: "year") else {
      note(.words("years"))
      reportUnexpected()
      return nil
    }
    return Int(years)
  }

  /// A number as it is printed, or a share where `%` or `per cent` follows; nil where none stands here.
  mutating func takeNumber() -> Quantity? {
    guard let value = Ratio(decimal: bytes[token.range]) else { return nil }
    advance()
    if token.kind == .share {
      advance()
    } else if !takeQuietly(words: "per cent") {
      return Quantity(value, .number)
    }
    return value.divided(by: Ratio(100)).map { Quantity($0, .perCent) }
  }
}
