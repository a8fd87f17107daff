import Model

/// `A pays a third less and B withdraws`: changes of what is paid, joined by `and`.
extension Parsing {
  /// Changes of what is paid.
  ///
  /// - Parameter follow: the words that may come after them.
  mutating func parsePayments(_ follow: Set<String>) -> Argument.Value? {
    var changes: [PaymentChangeSyntax] = []
    repeat {
      guard let change = parsePayment(after: changes.last, follow) else { return nil }
      changes.append(change)
    } while takeQuietly(words: "and")
    for word in ["and"] + follow.sorted() where !isAtEnd || isCompleting { note(.words(word)) }
    return .payments(changes)
  }

  private mutating func parsePayment(
    after before: PaymentChangeSyntax?, _ follow: Set<String>
  ) -> PaymentChangeSyntax? {
    let start = token.start
    note(.words("everyone"))
    note(.name([.organisation]))
    var payer = before?.payer
    let isSame = before != nil && goesOn()
    if !isSame {
      payer = nil
      if !takeQuietly(words: "everyone") {
        guard let name = parseName(Self.verbs) else { return nil }
        payer = name
      }
    }
    (rangeEnd, otherPayer) = (nil, nil)
    guard let change = isSame && !isVerb ? parseAmount(follow) : parseVerb(follow) else { return nil }
    guard let course = parseCourse() else { return nil }
    let year = course == .lasting ? parseYear() : nil
    return PaymentChangeSyntax(
      payer: payer, change: change, high: rangeEnd, other: otherPayer, course: course, year: year,
      range: start..<lastEnd)
  }

  private var isVerb: Bool { token.kind == .word && Self.verbs.contains(text(token.range).lowercased()) }

  /// Whether what the one before does next stands here, without its name: `and 5% less in 2026/27`.
  private func goesOn() -> Bool {
    if isVerb || token.kind == .money { return true }
    var ahead = self
    guard ahead.parsePart() != nil else { return false }
    return ["less", "more", "of the budget", "of budget", "of what"].contains { words in
      ahead.takeQuietly(words: words)
    }
  }

  private static let verbs: Set<String> = ["pays", "pay", "withdraws", "joins", "freezes"]

  private mutating func parseVerb(_ follow: Set<String>) -> PaymentChange? {
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
    return parseAmount(follow)
  }

  private mutating func parseAmount(_ follow: Set<String>) -> PaymentChange? {
    if takeQuietly(words: "nothing") { return .to(.zero) }
    if takeQuietly(words: "as much as") { return parseOther(.one, follow) }
    if takeQuietly(words: "as in") { return parsePeriod().map { .asIn($0) } }
    if takeQuietly(words: "between") { return parseBetween() }
    if token.kind == .money || token.kind == .minus {
      guard let pounds = parsePounds() else { return nil }
      guard let sign = takeDirection() else { return .to(pounds) }
      return .by(Quantity(pounds * sign, .pounds))
    }
    guard let part = parsePart() else {
      for word in ["£50,000", "10%", "a third", "between", "nothing", "as much as", "as in"] { note(.words(word)) }
      reportUnexpected()
      return nil
    }
    if takeQuietly(words: "of the budget") || takeQuietly(words: "of budget") { return .share(part) }
    if takeQuietly(words: "of what") { return parseOther(part, follow) }
    guard let sign = takeDirection() else { return missing("less", "more", "of the budget", "of what NAME pays") }
    return .by(Quantity(part * sign, .perCent))
  }

  /// Whose payment it is a part of; the verb behind the name may be left out.
  private mutating func parseOther(_ part: Ratio, _ follow: Set<String>) -> PaymentChange? {
    note(.name([.organisation]))
    guard let name = parseName(Self.verbs.union(follow).union(["and", "each", "phased", "for", "in", "from"])) else {
      return nil
    }
    otherPayer = name
    _ = takeQuietly(words: "pays") || takeQuietly(words: "pay")
    return .part(part, of: nil)
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

  /// `in 2026/27`, and `from 2026/27` where another change follows; what stands behind them all is no part of one.
  private mutating func parseYear() -> WrittenPeriod? {
    var ahead = self
    let isIn = ahead.takeQuietly(words: "in")
    guard isIn || ahead.takeQuietly(words: "from"), ahead.token.kind == .word, ahead.isDate(),
      let year = ahead.parsePeriod(), isIn || ahead.isKeyword("and")
    else { return nil }
    self = ahead
    return year
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
