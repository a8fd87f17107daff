import Model

/// `A at most £140,000 and B at least £20,000`: between what limits a payment is sought, and the amount of a statement.
extension Parsing {
  /// Limits of payments.
  mutating func parseLimits() -> Argument.Value? {
    var limits: [PaymentLimitSyntax] = []
    repeat {
      guard let limit = parseLimit() else { return nil }
      limits.append(limit)
    } while takeQuietly(words: "and") || takeComma()
    if isCompleting || !isAtEnd { note(.words("and")) }
    return .limits(limits)
  }

  private mutating func parseLimit() -> PaymentLimitSyntax? {
    let start = token.start
    note(.name([.organisation]))
    guard let payer = parseName(["at", "no"]) else { return nil }
    let isMost = takeQuietly(words: "at most") || takeQuietly(words: "no more than")
    guard isMost || takeQuietly(words: "at least") || takeQuietly(words: "no less than") else {
      for words in ["at most", "at least"] { note(.words(words)) }
      reportUnexpected()
      return nil
    }
    guard !isBelowZero(), let pounds = parsePounds() else { return nil }
    return PaymentLimitSyntax(payer: payer, isMost: isMost, pounds: pounds, range: start..<lastEnd)
  }

  /// An amount of money in whole pence, which nobody pays below zero.
  mutating func parseAmount() -> Argument.Value? {
    if isBelowZero() { return nil }
    return parseMoney()?.pence.map { .money($0) }
  }

  /// Whether an amount below zero stands here, which is reported.
  mutating func isBelowZero() -> Bool {
    let range = token.range
    let isInside = token.kind == .money && range.lowerBound + 2 < range.upperBound
    guard token.kind == .minus || isInside && bytes[range.lowerBound + 2] == 0x2D else { return false }
    while !isAtStatementEnd, token.kind == .minus { advance() }
    if !isAtStatementEnd { advance() }
    report(.negativeRate, at: range.lowerBound..<lastEnd, [text(range.lowerBound..<lastEnd)])
    return true
  }
}
