import Model

/// How many of a set: `every`, `at least 4 of`, `more than half of`.
extension Parsing {
  mutating func takeQuantifier() -> Expression.Quantifier? {
    guard begins(with: "esnam") else { return nil }
    if takeQuietly(words: "every") { return .every }
    if takeQuietly(words: "some") { return .some }
    if takeQuietly(words: "no") { return .no }
    if takeQuietly(words: "more than") { return takeShare(isExceeded: true) ?? takeCount { .atLeast($0 + 1) } }
    if takeQuietly(words: "at least") { return takeShare(isExceeded: false) ?? takeCount { .atLeast($0) } }
    if takeQuietly(words: "at most") { return takeCount { .atMost($0) } }
    if takeQuietly(words: "exactly") { return takeCount { .exactly($0) } }
    return nil
  }

  /// A number of how many, and `of`.
  private mutating func takeCount(_ make: (Int64) -> Expression.Quantifier) -> Expression.Quantifier {
    guard token.kind == .word, let count = Literals.integer(bytes, token.range), count < .max else {
      note(.number)
      reportUnexpected()
      return make(0)
    }
    advance()
    if !take(words: "of") { reportUnexpected() }
    return make(count)
  }

  /// `half of`, `a third of`, `40 % of`; nil where a number follows instead.
  private mutating func takeShare(isExceeded: Bool) -> Expression.Quantifier? {
    for (words, parts, whole) in Expression.Share.named where takeQuietly(words: words) {
      if !take(words: "of") { reportUnexpected() }
      return .share(Expression.Share(parts: parts, whole: whole, isExceeded: isExceeded))
    }
    var ahead = lexer
    guard token.kind == .word, let share = perCent(token.range), ahead.next().kind == .share else { return nil }
    let start = token.start
    advance()
    advance()
    let most: Int64 = isExceeded ? share.whole - 1 : share.whole
    if share.parts < 1 || share.parts > most {
      let words = (isExceeded ? "more than " : "") + text(start..<lastEnd)
      report(
        Diagnostic(
          .shareBeyondAll, in: file, at: start..<lastEnd, [words] + (share.parts < 1 ? ["none"] : []),
          expected: [Expectation.shareOfAll.words]))
    }
    if !take(words: "of") { reportUnexpected() }
    return .share(
      Expression.Share(parts: max(1, min(share.parts, most)), whole: share.whole, isExceeded: isExceeded))
  }

  /// `40` as so many of 100, `66.67` as so many of 10,000; nil for what has more than two places.
  private func perCent(_ range: Range<Int>) -> (parts: Int64, whole: Int64)? {
    if let parts = Literals.integer(bytes, range) { return (parts, 100) }
    guard let share = Ratio(decimal: bytes[range]), let parts = (share * Ratio(100)).whole else { return nil }
    return (parts, Expression.Share.finest)
  }

  /// The same with `rounded up` or `rounded down`, where that follows the set.
  mutating func rounded(_ quantifier: Expression.Quantifier) -> Expression.Quantifier {
    guard case .share(let share) = quantifier else { return quantifier }
    for rounding in Expression.Share.Rounding.allCases where takeQuietly(words: "rounded " + rounding.rawValue) {
      return .share(
        Expression.Share(
          parts: share.parts, whole: share.whole, isExceeded: share.isExceeded, rounding: rounding))
    }
    return quantifier
  }
}
