import Model

/// `between 2% and 4% more`, `between £40,000 and £50,000`: a change of what is paid that is not known to the figure.
extension Parsing {
  /// The change by which less is paid; that by which more is paid is kept for the payment.
  mutating func parseBetween() -> PaymentChange? {
    let isMoney = token.kind == .money
    guard let one = parseFigure(isMoney) else { return nil }
    guard takeQuietly(words: "and") else {
      note(.words("and"))
      reportUnexpected()
      return nil
    }
    guard let other = parseFigure(isMoney) else { return nil }
    let (low, high) = (min(one, other), max(one, other))
    if !isMoney, takeQuietly(words: "of the budget") || takeQuietly(words: "of budget") {
      rangeEnd = .share(high)
      return .share(low)
    }
    let unit: Quantity.Unit = isMoney ? .pounds : .perCent
    if let sign = takeDirection() {
      let (one, other) = (low * sign, high * sign)
      rangeEnd = .by(Quantity(max(one, other), unit))
      return .by(Quantity(min(one, other), unit))
    }
    if isMoney {
      rangeEnd = .to(high)
      return .to(low)
    }
    for words in ["less", "more", "of the budget"] { note(.words(words)) }
    reportUnexpected()
    return nil
  }

  /// Pounds, or a share.
  private mutating func parseFigure(_ isMoney: Bool) -> Ratio? {
    if isMoney { return parsePounds() }
    if let part = parsePart() { return part }
    for wanted in [Expectation.money, .number] { note(wanted) }
    reportUnexpected()
    return nil
  }
}
