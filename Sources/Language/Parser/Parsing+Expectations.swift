/// `expect STATEMENT = VALUE` and its other endings.
extension Parsing {
  /// Reads the statement of an expectation: it ends where the first `=` outside brackets stands, or, without one, at
  /// the last words that begin an expectation.
  mutating func parseExpectedStatement() -> Argument.Value? {
    oneDeeper { $0.parseBeforeExpectation() }
  }

  private mutating func parseBeforeExpectation() -> Argument.Value? {
    if isAtStatementEnd {
      reportUnexpected()
      return nil
    }
    guard let end = separator() ?? (isCompleting ? limit : nil) else {
      let start = token.start
      skipToStatementEnd()
      report(
        Diagnostic(
          .missing, in: file, at: max(start, lastEnd - 1)..<lastEnd, [text(start..<lastEnd)],
          expected: ["`= VALUE`", "`contains TEXT`", "`is not stated`", "`fails with CODE`"]))
      return nil
    }
    let outer = limit
    limit = end
    let statement = parseStatement()
    if statement != nil, !isAtStatementEnd {
      note(.endOfStatement)
      reportUnexpected()
      limit = outer
      return nil
    }
    limit = outer
    move(to: end)
    return statement.map { .statement($0) }
  }

  /// Reads the statement that another asks of something else: it ends where that ends.
  mutating func parseAskedStatement() -> Argument.Value? {
    oneDeeper { $0.parseStatement().map { .statement($0) } }
  }

  /// Reads what stands inside a statement, unless statements lie too deep in each other.
  private mutating func oneDeeper(_ read: (inout Parsing) -> Argument.Value?) -> Argument.Value? {
    if isTooDeep() { return nil }
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }

  /// Where the statement of an expectation ends.
  private func separator() -> Int? {
    var ahead = lexer
    var current = token
    var depth = 0
    var lastWords: Int?
    var before: Token?
    while current.kind != .end, current.start < limit, depth > 0 || current.kind != .terminator {
      switch current.kind {
      case .leftParenthesis, .leftBracket, .leftBrace: depth += 1
      case .rightParenthesis, .rightBracket, .rightBrace: depth -= 1
      case .equals where depth == 0: return current.start
      case .word where depth == 0: if beginsEnding(current, ahead) { lastWords = current.start }
      default: break
      }
      before = current
      current = ahead.next()
    }
    return before == nil ? nil : lastWords
  }

  private func beginsEnding(_ token: Token, _ lexer: Lexer) -> Bool {
    var ahead = lexer
    func next(_ word: String) -> Bool {
      let token = ahead.next()
      return token.kind == .word && text(token.range).lowercased() == word
    }
    switch text(token.range).lowercased() {
    case "contains": return true
    case "is": return next("not") && next("stated")
    case "fails": return next("with")
    default: return false
    }
  }

  mutating func parseExpectation() -> Argument.Value? {
    if token.kind == .equals {
      advance()
      return parseValues().map { .expectation(.equals($0)) }
    }
    note(.words("="))
    if take(words: "contains") { return parseValues().map { .expectation(.contains($0)) } }
    if take(words: "is not stated") { return .expectation(.notStated) }
    if take(words: "fails with") {
      note(.code)
      let code = token.kind == .word ? text(token.range).uppercased() : ""
      guard let known = Code(rawValue: code) else {
        report(
          Diagnostic(
            .wordNotAllowed, in: file, at: token.range, [text(token.range), "fails with"],
            expected: [Expectation.code.words]))
        return nil
      }
      advance()
      return .expectation(.fails(code: known.rawValue))
    }
    reportUnexpected()
    return nil
  }

  /// Values with commas between them, to the end of the statement; quotes around one are taken off.
  private mutating func parseValues() -> [ExpectedValue]? {
    var values: [ExpectedValue] = []
    repeat {
      guard let value = parseExpectedValue() else { return nil }
      values.append(value)
    } while takeComma()
    return values
  }

  private mutating func parseExpectedValue() -> ExpectedValue? {
    if isAtStatementEnd || token.kind == .comma {
      note(.text)
      reportUnexpected()
      return nil
    }
    let start = token.start
    let isQuoted = token.kind == .string
    var content = isQuoted ? stringContent(token.range) : ""
    let isKnown = isWord("known")
    var count = 0
    while !isAtStatementEnd, token.kind != .comma {
      if isKnown, count == 1, token.kind == .string { content = "known " + stringContent(token.range) }
      advance()
      count += 1
    }
    if isKnown, count == 2, !content.isEmpty { return ExpectedValue(content) }
    return isQuoted && count == 1 ? ExpectedValue(content, isQuoted: true) : ExpectedValue(text(start..<lastEnd))
  }
}
