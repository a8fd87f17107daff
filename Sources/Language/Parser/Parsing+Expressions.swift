import Model

/// Expressions, by precedence from the loosest to the tightest; the table is in `docs/language.md`.
extension Parsing {
  /// An expression without a mistake in it, or nil after reporting.
  mutating func parseWholeExpression() -> ExpressionSyntax? {
    let before = diagnosticCount
    let expression = parseExpression()
    return diagnosticCount == before ? expression : nil
  }

  /// The expression of a statement; in the place of a condition relations are asked for by their names.
  mutating func parseExpression(in slot: Slot) -> ExpressionSyntax? {
    isInCondition = slot == .condition
    defer { isInCondition = false }
    return parseWholeExpression()
  }

  /// An expression; reports and answers `.missing` when there is none.
  mutating func parseExpression() -> ExpressionSyntax {
    if isTooDeep() { return .missing }
    depth += 1
    defer { depth -= 1 }
    if depth == 1 { links = 0 }
    var expression = parseConditional()
    while isKeyword("where") {
      guard link() else { return .missing }
      advance()
      let outer = isInCondition
      isInCondition = true
      expression = .filter(expression, where: parseConditional())
      isInCondition = outer
    }
    return expression
  }

  /// Whether no more may stand inside what is being read; reports it.
  mutating func isTooDeep() -> Bool {
    if depth < Self.deepest { return false }
    report(.tooDeep, at: token.range, [String(Self.deepest)])
    skipToStatementEnd()
    return true
  }

  /// Counts one more operator of the expression.
  ///
  /// A long chain is as deep as brackets are, once it is understood.
  private mutating func link() -> Bool {
    links += 1
    if links <= Self.mostLinks { return true }
    report(.tooDeep, at: token.range, [String(Self.mostLinks)])
    skipToStatementEnd()
    return false
  }

  private mutating func parseConditional() -> ExpressionSyntax {
    guard isKeyword("if") else { return parseOr() }
    advance()
    let test = parseOr()
    guard expectWord("then") else { return .missing }
    let first = parseOr()
    guard expectWord("otherwise") else { return .missing }
    return .conditional(if: test, then: first, otherwise: parseOr())
  }

  private mutating func expectWord(_ word: String) -> Bool {
    if take(words: word) { return true }
    reportUnexpected()
    skipToStatementEnd()
    return false
  }

  private mutating func parseOr() -> ExpressionSyntax {
    var left = parseAnd()
    while take(words: "or") {
      guard link() else { return .missing }
      left = .or(left, parseAnd())
    }
    return left
  }

  private mutating func parseAnd() -> ExpressionSyntax {
    var left = parseNot()
    while take(words: "and") {
      guard link() else { return .missing }
      left = .and(left, parseNot())
    }
    return left
  }

  private mutating func parseNot() -> ExpressionSyntax {
    if isKeyword("not"), !isNotStated() {
      if isTooDeep() { return .missing }
      depth += 1
      defer { depth -= 1 }
      advance()
      return .not(parseNot())
    }
    if let quantifier = takeQuantifier() {
      if isTooDeep() { return .missing }
      depth += 1
      defer { depth -= 1 }
      let set = parseSet()
      let asked = rounded(quantifier)
      let many = ExpressionSyntax.quantified(
        asked, over: set, satisfies: take(words: "satisfies") ? parseNot() : nil)
      return takeQuietly(words: "including") ? .and(many, parseNot()) : many
    }
    if takeQuietly(words: "each kind of") { return .eachKind(of: parseSet()) }
    return parseComparison()
  }

  private func isNotStated() -> Bool {
    var ahead = lexer
    let next = ahead.next()
    return next.kind == .word && text(next.range).lowercased() == "stated"
  }

  // MARK: Comparisons and sets

  private mutating func parseComparison() -> ExpressionSyntax {
    let left = parseSet()
    if left.isPath, let rhythm = parseRhythmLiteral() { return .compare(.equal, left, rhythm) }
    guard begins(with: "ic") else {
      if !isAtStatementEnd { note(.operatorWord) }
      return left
    }
    if takeQuietly(words: "is not stated") { return .isStated(left, isNegated: true) }
    if takeQuietly(words: "is stated") { return .isStated(left, isNegated: false) }
    for comparison in Self.comparisons where takeQuietly(words: comparison.rawValue) {
      return .compare(comparison, left, parseRhythmLiteral() ?? parseSet())
    }
    if !isAtStatementEnd { note(.operatorWord) }
    return left
  }

  /// The longer spellings first, so that `is` does not hide `is at least`.
  private static let comparisons = Expression.Comparison.allCases.sorted { $0.rawValue.count > $1.rawValue.count }

  private mutating func parseSet() -> ExpressionSyntax {
    var left = parseSum()
    while begins(with: "tse"),
      let operation = Expression.SetOperation.allCases.first(where: { takeQuietly(words: $0.rawValue) })
    {
      guard link() else { return .missing }
      left = .set(operation, left, parseSum())
    }
    if isAtEnd { note(.operatorWord) }
    return left
  }

  private mutating func parseSum() -> ExpressionSyntax {
    var left = parseProduct()
    while token.kind == .plus || token.kind == .minus {
      guard link() else { return .missing }
      let operation: Expression.Arithmetic = token.kind == .plus ? .add : .subtract
      advance()
      left = .arithmetic(operation, left, parseProduct())
    }
    return left
  }

  private mutating func parseProduct() -> ExpressionSyntax {
    var left = parsePrefix()
    while let operation = takeProductOperator(after: left) {
      guard link() else { return .missing }
      left = .arithmetic(operation, left, parsePrefix())
    }
    return left
  }

  /// The operator of a product; `of` is one behind a share alone, for elsewhere it joins names.
  private mutating func takeProductOperator(after left: ExpressionSyntax) -> Expression.Arithmetic? {
    switch token.kind {
    case .star, .slash:
      defer { advance() }
      return token.kind == .star ? .multiply : .divide
    case .word where begins(with: "oap"):
      let operations: [Expression.Arithmetic] = [.asPerCentOf, .perHeadOf] + (left.isShare ? [.of] : [])
      return operations.first { takeQuietly(words: $0.rawValue) }
    default: return nil
    }
  }

  private mutating func parsePrefix() -> ExpressionSyntax {
    let isFunction = token.kind == .word && Expression.Aggregate.initials.contains(bytes[token.start] | 0x20)
    for aggregate in isFunction ? Expression.Aggregate.allCases : [] where takeQuietly(words: aggregate.rawValue) {
      if isTooDeep() { return .missing }
      depth += 1
      defer { depth -= 1 }
      return .aggregate(aggregate, of: parsePrefix())
    }
    if isKeyword("certain"), startsOperand() {
      if isTooDeep() { return .missing }
      depth += 1
      defer { depth -= 1 }
      advance()
      return .certain(parsePrefix())
    }
    var expression = parsePostfix()
    while token.kind == .word {
      if isKeyword("at"), takeQuietly(words: "at") {
        guard link() else { return .missing }
        guard let period = parsePeriod() else { return expression }
        expression = .at(expression, period)
      } else if takeQuietly(words: "known by") {
        guard link() else { return .missing }
        guard let period = parsePeriod() else { return expression }
        expression = .knownBy(expression, period)
      } else if takeQuietly(words: "stated by") {
        guard link() else { return .missing }
        guard let source = expectSingleName() else { return expression }
        expression = .stated(expression, by: source)
      } else {
        break
      }
    }
    return expression
  }

  /// Whether a name, an amount or a bracket follows the word that the parser stands on.
  private func startsOperand() -> Bool {
    var ahead = lexer
    let next = ahead.next()
    return [.word, .string, .leftParenthesis, .answer].contains(next.kind)
      && !["where", "is", "contains"].contains(text(next.range).lowercased())
  }

  // MARK: Steps and primaries

  private mutating func parsePostfix() -> ExpressionSyntax {
    var expression = parsePrimary()
    while token.kind == .dot {
      guard link() else { return .missing }
      advance()
      let isTransitive = takeQuietly(words: "all")
      guard let name = expectSingleName() else { return expression }
      expression = .step(expression, along: name, isTransitive: isTransitive)
    }
    return expression
  }

  private mutating func expectSingleName() -> NameSyntax? {
    let range = token.range
    lastName = range
    switch token.kind {
    case .word:
      advance()
      return NameSyntax(text: text(range), range: range)
    case .string:
      let name = stringContent(range)
      advance()
      return NameSyntax(text: name, range: range, isQuoted: true)
    default:
      note(.expression)
      reportUnexpected()
      return nil
    }
  }

  private mutating func parsePrimary() -> ExpressionSyntax {
    switch token.kind {
    case .leftParenthesis: return parseBracketed()
    case .money: return parseAmount()
    case .answer:
      let range = token.range
      let number = Int(text(range.lowerBound + 1..<range.upperBound)) ?? 0
      advance()
      return .answer(number, range)
    case .string:
      return expectSingleName().map { .name($0) } ?? .missing
    case .word where spokenDate() != nil || spokenPeriod() != nil:
      return parsePeriod().map { .literal(.period($0)) } ?? .missing
    case .word where Lexer.isDigit(bytes[token.start]):
      return parseNumeral()
    case .word:
      if takeQuietly(words: "not stated") { return .literal(.notStated) }
      if takeQuietly(words: "at discretion") { return .literal(.truth(.unknown(.discretion))) }
      if takeQuietly(words: "yes") { return .literal(.truth(.yes)) }
      if takeQuietly(words: "all") { return parseOwnStep() }
      if let relation = clauseInCondition() { return refuseClause(relation) }
      return expectSingleName().map { .name($0) } ?? .missing
    default:
      note(.expression)
      reportUnexpected()
      return .missing
    }
  }

  /// `all subgroups` inside a filter: all the way from the thing looked at.
  private mutating func parseOwnStep() -> ExpressionSyntax {
    guard let name = expectSingleName() else { return .missing }
    return .step(.name(NameSyntax(text: "it", range: name.range)), along: name, isTransitive: true)
  }

  private mutating func parseBracketed() -> ExpressionSyntax {
    let opening = token.range
    advance()
    var items: [ExpressionSyntax] = []
    repeat {
      guard let item = parseWholeExpression() else { return .missing }
      items.append(item)
    } while takeComma()
    guard token.kind == .rightParenthesis else {
      if isAtStatementEnd {
        report(Diagnostic(.missing, in: file, at: opening, [text(opening)], expected: ["`)`"]))
        skipToStatementEnd()
      } else {
        note(.words(")"))
        reportUnexpected()
      }
      return .missing
    }
    advance()
    return items.count == 1 ? items[0] : .list(items)
  }

  /// An amount, perhaps for each head.
  private mutating func parseAmount() -> ExpressionSyntax {
    guard let amount = Literals.amount(bytes, token.range) else {
      _ = parseMoney()
      skipToStatementEnd()
      return .missing
    }
    advance()
    var ahead = self
    let isPerHead = ahead.takeQuietly(words: "per head") && !ahead.isKeyword("of")
    if isPerHead { _ = takeQuietly(words: "per head") }
    return .literal(.quantity(Quantity(amount, isPerHead ? .perHead : .pounds)))
  }

  /// A number, a share, a length of time or a date.
  private mutating func parseNumeral() -> ExpressionSyntax {
    let range = token.range
    let digits = text(range)
    if let number = Literals.integer(bytes, range) {
      var ahead = lexer
      if ahead.next().kind == .range { return parsePeriod().map { .literal(.period($0)) } ?? .missing }
      if number > 0, number <= 60_000 {
        var next = self
        next.advance()
        if let unit = next.takeUnit() {
          self = next
          return .literal(.duration(Duration(count: UInt16(number), unit: unit)))
        }
      }
    }
    if let quantity = takeNumber() { return .literal(.quantity(quantity)) }
    if digits.utf8.contains(0x2E) || digits.utf8.allSatisfy({ Lexer.isDigit($0) }) {
      report(.badNumber, at: range, [digits])
      advance()
      return .missing
    }
    if digits.utf8.contains(where: { $0 != 0x2D && $0 != 0x2F && $0 != 0x7E && !Lexer.isDigit($0) }) {
      return expectSingleName().map { .name($0) } ?? .missing
    }
    return parsePeriod().map { .literal(.period($0)) } ?? .missing
  }

  /// The relation whose clause of several words stands here, as a model file has it: `chaired by`, `part of`; nil outside
  /// a condition.
  private func clauseInCondition() -> Relation? {
    guard isInCondition else { return nil }
    return Schema.relations.first { definition in
      var ahead = self
      return definition.clause.contains(" ") && ahead.takeQuietly(words: definition.clause)
    }?.relation
  }

  /// Says how a condition asks for what a clause states.
  private mutating func refuseClause(_ relation: Relation) -> ExpressionSyntax {
    let definition = relation.definition
    let start = token.start
    _ = takeQuietly(words: definition.clause)
    report(.unexpected, at: start..<lastEnd, [text(start..<lastEnd)], suggestions: ["\(definition.name) is"])
    skipToStatementEnd()
    return .missing
  }
}
