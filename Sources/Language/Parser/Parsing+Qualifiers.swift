import Model

/// The qualifiers of a clause, in the order in which its relation takes them.
extension Parsing {
  mutating func parseQualifiers(_ relation: Relation, _ hasQualifiers: Bool, _ clause: inout ClauseSyntax) -> Bool {
    let first = declaration.qualifiers.count
    if token.kind == .word {
      if hasQualifiers {
        for qualifier in relation.definition.qualifiers {
          let start = token.start
          guard takeQuietly(words: qualifier.word) else { continue }
          guard parseQualifier(qualifier, relation, from: start) else { return false }
        }
      }
      let start = token.start
      if takeQuietly(words: "note"), !parseQualifier(.note, relation, from: start) { return false }
    }
    clause.qualifiers = first..<declaration.qualifiers.count
    return true
  }

  /// What follows a qualifier's words, which begin at a byte.
  private mutating func parseQualifier(_ qualifier: Qualifier, _ relation: Relation, from start: Int) -> Bool {
    let value: ValueSyntax?
    switch qualifier {
    case .amount: value = takeQuietly(words: "not stated") ? .notStated : parseMoney()
    case .rate: value = parseRate(of: relation)
    case .per: value = parseSeriesOfRate()
    case .capacity: value = parseWordValue(relation.definition.capacities, "as")
    case .onBehalf: value = takeQuietly(words: "not stated") ? .notStated : expectID(.name([])).map { .id($0) }
    case .through: value = parseOfficer()
    case .rank: value = parseRank()
    case .term: value = parseDuration().map { .duration($0) }
    case .renewals: value = parseRenewals()
    case .about, .note: value = parseText()
    }
    guard let value else { return false }
    declaration.qualifiers.append(QualifierSyntax(qualifier: qualifier, value: value, range: start..<lastEnd))
    return true
  }

  /// Whoever somebody takes part by: an id, one of several, or `not stated`.
  private mutating func parseOfficer() -> ValueSyntax? {
    if takeQuietly(words: "not stated") { return .notStated }
    if isKeyword("one"), takeQuietly(words: "one of") { return parseOptions().map { .oneOf($0) } }
    return expectID(.name([])).map { .id($0) }
  }

  /// The place of a line among those that stop where money is short, the first being 1.
  private mutating func parseRank() -> ValueSyntax? {
    guard token.kind == .word, let number = Literals.integer(bytes, token.range), number > 0 else {
      note(.number)
      reportUnexpected()
      return nil
    }
    advance()
    return .quantity(PrintedQuantity(number: number))
  }

  /// How often a term may be renewed: `once`, `3 times`, or `never`.
  private mutating func parseRenewals() -> ValueSyntax? {
    for count in Renewals.named where takeQuietly(words: count.words) {
      return .quantity(PrintedQuantity(number: count.number))
    }
    guard token.kind == .word, let number = Literals.integer(bytes, token.range), number > 0 else {
      for count in Renewals.named { note(.words(count.words)) }
      note(.number)
      reportUnexpected()
      return nil
    }
    advance()
    guard takeQuietly(words: number == 1 ? "time" : "times") else {
      note(.words(number == 1 ? "time" : "times"))
      reportUnexpected()
      return nil
    }
    return .quantity(PrintedQuantity(number: number))
  }
}
