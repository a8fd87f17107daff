import Model

/// What stands behind `at` in a formula: `at £5,000`, `at 60%`, `at half`, and the series that it is for each of.
extension Parsing {
  /// An amount or a share, as the clause takes it.
  mutating func parseRate(of relation: Relation) -> ValueSyntax? {
    if isKeyword("not"), takeQuietly(words: "not stated") { return .notStated }
    let range = token.range
    if token.kind == .minus || token.kind == .money && isBelowNothing(range) {
      while !isAtStatementEnd, token.kind == .minus { advance() }
      if !isAtStatementEnd { advance() }
      report(.negativeRate, at: range.lowerBound..<lastEnd, [text(range.lowerBound..<lastEnd)])
      return nil
    }
    if token.kind == .money {
      guard relation.takesAmounts else { return refuse(range, "pounds", relation) }
      return parseMoney()
    }
    guard let quantity = takeNumber() ?? takePart() else {
      if relation.takesAmounts { note(.money) }
      note(.words("50%"))
      reportUnexpected()
      return nil
    }
    guard quantity.unit == .perCent else { return refuse(range, "a number", relation) }
    guard let printed = PrintedQuantity(quantity) else {
      report(.badNumber, at: range.lowerBound..<lastEnd, [text(range.lowerBound..<lastEnd)])
      return nil
    }
    return .quantity(printed)
  }

  private func isBelowNothing(_ range: Range<Int>) -> Bool {
    let after = range.lowerBound + 2
    return after < range.upperBound && !Lexer.isDigit(bytes[after])
  }

  private mutating func refuse(_ range: Range<Int>, _ unit: String, _ relation: Relation) -> ValueSyntax? {
    report(
      Diagnostic(
        .wrongUnit, in: file, at: range, [text(range), unit, relation.definition.clause],
        expected: [Expectation.share.words]))
    return nil
  }

  /// The series that says how often a flat sum is paid; a share is not paid so often.
  mutating func parseSeriesOfRate() -> ValueSyntax? {
    let range = token.range
    guard let series = expectID(.name([.series])) else { return nil }
    if case .quantity(let rate)? = declaration.qualifiers.last?.value, rate.unit != .perCent { return .id(series) }
    report(.unitsDoNotMix, at: range, ["per cent", "a number", "per"])
    return nil
  }
}

extension Relation {
  /// Whether its `at` takes pounds as well as shares.
  fileprivate var takesAmounts: Bool { [.payer, .floor, .cap].contains(self) }
}
