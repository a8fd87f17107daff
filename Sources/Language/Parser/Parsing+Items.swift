import Model

extension Parsing {
  /// The next item of the text; nil at its end.
  ///
  /// Mistakes on the way are reported and passed over.
  mutating func parseItem() -> Item? {
    while true {
      while token.kind == .terminator { advance() }
      if isAtEnd {
        if isCompleting, isAtItemStart {
          for beginning in Self.beginnings { note(beginning) }
        }
        return nil
      }
      if diagnostics.count >= Self.mostDiagnostics { return nil }
      let before = diagnostics.count
      let isTranscript = token.kind == .greater && isAtLineStart(token.start)
      if let item = parseOneItem() { return item }
      // A transcript ends where it ends, whatever is wrong in it.
      if diagnostics.count > before, !isTranscript { skipToNextItem() }
    }
  }

  /// Whether what stands before the current token has come to its end.
  private var isAtItemStart: Bool { lastEnd == 0 || [0x0A, 0x3B, 0x7D].contains(bytes[lastEnd - 1]) }

  private static let beginnings: [Expectation] = StatementTable.forms.map {
    .words($0.prefix.joined(separator: " "))
  }

  private mutating func parseOneItem() -> Item? {
    links = 0
    if token.kind == .greater, isAtLineStart(token.start) { return parseTranscript() }
    guard token.kind == .word else {
      if token.kind == .leftBrace || token.kind == .rightBrace {
        report(
          Diagnostic(
            .unexpected, in: file, at: token.range, [text(token.range)], expected: [Expectation.statement.words]))
      } else {
        note(.words("help"))
        reportUnexpected()
      }
      return nil
    }
    let before = diagnosticCount
    if let kind = kindHere(), !isStatement(beginningWith: kind) { return parseDeclaration(kind) }
    let word = text(token.range).lowercased()
    if word == "language" { return parseLanguageVersion() }
    if let item = parseTableIfAny() { return item }
    if diagnosticCount > before { return nil }
    if let statement = parseStatementIfAny(word) { return finish(statement) }
    if diagnosticCount == before { reportUnknownBeginning(word) }
    return nil
  }

  /// The kind whose word stands here, found without making a string: a model says it ten thousand times.
  private func kindHere() -> EntityKind? {
    for kind in Self.kinds where kind.length == token.end - token.start && kind.first == bytes[token.start] {
      if isWord(kind.kind.word) { return kind.kind }
    }
    return nil
  }

  /// The kinds by the first byte and the length of their words.
  private static let kinds = EntityKind.allCases.map { kind in
    (kind: kind, first: kind.word.utf8.first ?? 0, length: kind.word.utf8.count)
  }

  /// Whether the word of a kind begins a statement: `source attach …` and `formula run …` do, `source scasp …` declares;
  /// while a statement is typed nothing is declared.
  private func isStatement(beginningWith kind: EntityKind) -> Bool {
    let verbs: [String]
    switch kind {
    case .source: verbs = ["attach"]
    case .formula: verbs = ["show", "run", "fit"]
    default: return false
    }
    var ahead = lexer
    let next = ahead.next()
    return next.kind == .word ? verbs.contains(text(next.range).lowercased()) : isCompleting && next.kind == .end
  }

  private mutating func finish(_ statement: Statement) -> Item? {
    if !isAtStatementEnd {
      note(.endOfStatement)
      reportUnexpected()
      return nil
    }
    if token.kind == .rightBrace {
      reportUnexpected()
      return nil
    }
    return .statement(statement)
  }

  private mutating func reportUnknownBeginning(_ word: String) {
    let near = Suggestion.nearest(
      to: word, among: Beginnings.words.union(StatementTable.forms.map { $0.prefix.joined(separator: " ") }))
    report(
      Diagnostic(
        .unknownStatement, in: file, at: token.range, [text(token.range)], expected: [Expectation.statement.words],
        suggestions: near))
  }

  private mutating func parseLanguageVersion() -> Item? {
    advance()
    if !isKeyword("1") {
      if token.kind == .word {
        report(.languageVersion, at: token.range, [text(token.range)])
      } else {
        note(.words("1"))
        reportUnexpected()
      }
    }
    skipToStatementEnd()
    return nil
  }

  // MARK: Transcripts

  private func isAtLineStart(_ position: Int) -> Bool { position == 0 || bytes[position - 1] == 0x0A }

  /// `> STATEMENT` on one line, and below it the exact output, to the next `> ` or an empty line.
  private mutating func parseTranscript() -> Item? {
    let start = token.start
    var lineEnd = start
    while lineEnd < bytes.count, bytes[lineEnd] != 0x0A { lineEnd += 1 }
    let outer = limit
    limit = lineEnd
    advance()
    let before = diagnosticCount
    let statement = isAtEnd ? nil : parseStatement()
    if statement == nil, diagnosticCount == before { reportUnexpected() }
    if statement != nil, !isAtStatementEnd {
      note(.endOfStatement)
      reportUnexpected()
    }
    limit = outer
    let outputStart = min(lineEnd + 1, bytes.count)
    var end = outputStart
    while end < bytes.count, bytes[end] != 0x0A, !isTranscriptLine(end) {
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      end = min(end + 1, bytes.count)
    }
    move(to: end)
    let mistakes = Array(diagnostics[before...])
    if !mistakes.isEmpty {
      // What is wrong on purpose is told below it.
      guard bytes[outputStart..<end].starts(with: Self.refusal) else { return nil }
      retractDiagnostics(to: before)
      return .refusedTranscript(mistakes, output: outputStart..<end, range: start..<end)
    }
    guard let statement else { return nil }
    return .transcript(statement, output: outputStart..<end, range: start..<end)
  }

  /// How the answer of a statement that is refused begins.
  private static let refusal = Array("error E".utf8)

  private func isTranscriptLine(_ position: Int) -> Bool {
    bytes[position] == 0x3E && position + 1 < bytes.count && bytes[position + 1] == 0x20
  }
}

extension EntityKind {
  static let byWord = Dictionary(allCases.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })
  static let byPlural = Dictionary(allCases.map { ($0.plural, $0) }, uniquingKeysWith: { first, _ in first })
}
