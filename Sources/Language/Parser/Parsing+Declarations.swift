import Model

extension Parsing {
  /// `KIND ID "Name" cite … { clauses }`.
  mutating func parseDeclaration(_ kind: EntityKind) -> Item? {
    let start = token.start
    isDeclaring = true
    defer { isDeclaring = false }
    advance()
    declaration.clear()
    declaration.kind = kind
    guard let id = expectID(.newID) else { return nil }
    declaration.id = id
    if token.kind == .string {
      declaration.name = content(token.range)
      advance()
    }
    guard let citations = parseCitations() else { return nil }
    declaration.headCitations = citations
    if token.kind == .leftBrace {
      parseBody { $0.parseClause(kind) }
    } else if !isAtStatementEnd {
      note(.openBrace)
      note(.words("cite"))
      reportUnexpected()
      return nil
    } else if let mark = bytes[lastEnd..<token.start].firstIndex(of: 0x3F) {
      report(.unknownCharacter, at: mark..<mark + 1, ["?"])
    }
    declaration.range = start..<lastEnd
    return .declaration(declaration)
  }

  /// `members silg in 2022 cite … { rows }`; nil when no table begins here.
  mutating func parseTableIfAny() -> Item? {
    let start = token.start
    guard let table = ClauseTable.tables.first(where: { takeQuietly(words: $0.words) }) else { return nil }
    isDeclaring = true
    defer { isDeclaring = false }
    declaration.clear()
    declaration.isTable = true
    guard let id = expectID(.name(table.relation.definition.subjects)) else { return nil }
    declaration.id = id
    var head = ClauseSyntax(
      relation: table.relation, values: 0..<0, qualifiers: 0..<0, status: .inForce, citations: 0..<0,
      range: start..<start)
    guard parseTime(&head), let citations = parseCitations() else { return nil }
    head.citations = citations
    guard token.kind == .leftBrace else {
      note(.openBrace)
      reportUnexpected()
      return nil
    }
    parseBody { $0.parseRow(head) }
    declaration.range = start..<lastEnd
    return .declaration(declaration)
  }

  // MARK: Bodies

  /// What stands between braces, a line each.
  ///
  /// A mistake costs its line alone.
  private mutating func parseBody(_ parseLine: (inout Parsing) -> Bool) {
    let opening = token.range
    advance()
    while true {
      while token.kind == .terminator { advance() }
      if token.kind == .rightBrace {
        advance()
        return
      }
      if isAtEnd || looksLikeDeclaration() {
        // What could begin a line here is noted by trying to read one.
        if isCompleting, isAtEnd, [0x0A, 0x3B, 0x7B].contains(bytes[lastEnd - 1]) { _ = parseLine(&self) }
        report(.unclosedBrace, at: opening)
        return
      }
      if diagnosticCount >= Self.mostDiagnostics { return }
      if !parseLine(&self) {
        skipToStatementEnd()
      } else if token.kind != .terminator, token.kind != .rightBrace {
        note(.endOfStatement)
        reportUnexpected()
        skipToStatementEnd()
      }
    }
  }

  /// Whether a declaration begins at the line's first column, which means that a brace was left open above it.
  private func looksLikeDeclaration() -> Bool {
    guard token.kind == .word, token.start > 0, bytes[token.start - 1] == 0x0A,
      EntityKind.byWord[text(token.range)] != nil
    else { return false }
    var ahead = lexer
    guard ahead.next().kind == .word else { return false }
    let after = ahead.next().kind
    return after == .string || after == .leftBrace
  }

  private mutating func parseClause(_ kind: EntityKind) -> Bool {
    let start = token.start
    guard let entry = expectClauseWords(kind) else { return false }
    var clause = ClauseSyntax(
      relation: clauses[entry].relation, values: 0..<0, qualifiers: 0..<0, status: .inForce,
      citations: 0..<0, range: start..<start)
    let first = declaration.values.count
    guard parseValues(entry, kind) else { return false }
    clause.values = first..<declaration.values.count
    let relation = clauses[entry].relation
    let hasQualifiers = clauses[entry].hasQualifiers
    guard parseQualifiers(relation, hasQualifiers, &clause), parseTime(&clause), let citations = parseCitations() else {
      return false
    }
    clause.citations = citations
    clause.range = start..<lastEnd
    declaration.clauses.append(clause)
    return true
  }

  /// A row of a table: an id, its qualifiers, and where it stands.
  private mutating func parseRow(_ head: ClauseSyntax) -> Bool {
    var clause = head
    let start = token.start
    let first = declaration.values.count
    guard let value = parseReference(head.relation) else { return false }
    declaration.values.append(value)
    clause.values = first..<declaration.values.count
    guard parseQualifiers(head.relation, true, &clause), parseTime(&clause) else { return false }
    if let lines = takeLines() {
      guard let model = head.citations.first.map({ declaration.citations[$0] }) else {
        note(.words("cite"))
        reportUnexpected()
        return false
      }
      let certainty = takeCertainty()
      let place = declaration.citations.count
      declaration.citations.append(
        CitationSyntax(
          source: model.source, heading: model.heading, isEscaped: model.isEscaped, firstLine: lines.first,
          lastLine: lines.last, certainty: certainty ?? model.certainty, range: start..<lastEnd))
      clause.citations = place..<place + 1
    }
    if token.kind == .word, isKeyword("cite") {
      guard let citations = parseCitations() else { return false }
      clause.citations = citations
    }
    clause.range = start..<lastEnd
    declaration.clauses.append(clause)
    return true
  }

  // MARK: Clause words

  /// The relation whose clause words stand here, if this kind may have it.
  private mutating func expectClauseWords(_ kind: EntityKind) -> Int? {
    guard token.kind == .word else {
      note(.clause(kind))
      reportUnexpected()
      return nil
    }
    let start = token.start
    for index in clauses(from: bytes[start]) where takeClause(index) {
      if clauses[index].subjects & (1 << UInt32(kind.rawValue)) != 0 { return index }
      let clause = clauses[index].relation.definition.clause
      report(.clauseNotForKind, at: start..<lastEnd, [clause, kind.indefinite])
      return nil
    }
    let word = text(token.range)
    let near = nearestClauses(of: kind)
    report(
      Diagnostic(
        .unknownClause, in: file, at: token.range, [word], expected: [Expectation.clause(kind).words], suggestions: near
      ))
    return nil
  }

  /// The clauses that come nearest to the words that stand here, each held against as many words as it has.
  private func nearestClauses(of kind: EntityKind) -> [String] {
    var ahead = lexer
    var typed = [text(token.range)]
    let byLength = Dictionary(grouping: ClauseTable.clauses(of: kind)) { $0.split(separator: " ").count }
    var near: [String] = []
    for count in 1...(byLength.keys.max() ?? 1) {
      near = Suggestion.nearest(to: typed.joined(separator: " "), among: byLength[count] ?? []) + near
      let next = ahead.next()
      guard next.kind == .word else { break }
      typed.append(text(next.range))
    }
    return Array(near.prefix(3))
  }

  /// Takes the words of a clause if they stand here, with any blanks between them.
  private mutating func takeClause(_ index: Int) -> Bool {
    var position = token.start
    for byte in clauses[index].words {
      if byte == 0x20 {
        let start = position
        while position < limit, let length = blankLength(position) { position += length }
        if position == start { return false }
      } else {
        guard position < limit, bytes[position] == byte else { return false }
        position += 1
      }
    }
    if position < limit, Lexer.continuesWord(bytes[position]), blankLength(position) == nil { return false }
    lexer.jump(to: position)
    advance()
    lastEnd = position
    return true
  }

  /// How long the blank is that stands at a place; nil where none does.
  private func blankLength(_ position: Int) -> Int? {
    let byte = bytes[position]
    if byte == 0x20 || byte == 0x09 { return 1 }
    let length = byte < 0x80 ? 0 : Typography.blankLength(bytes, position)
    return length > 0 ? length : nil
  }

  // MARK: Ids and texts

  /// An id: lower-case letters, digits and hyphens.
  mutating func expectID(_ expectation: Expectation) -> Range<Int>? {
    guard token.kind == .word else {
      note(expectation)
      reportUnexpected()
      return nil
    }
    let range = token.range
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Self.isIDByte(bytes[index]) ? 1 : Typography.dashLength(bytes, index)
      if length == 0 {
        report(.badIdentifier, at: range, [text(range)], suggestions: [])
        return nil
      }
      index += length
    }
    advance()
    return range
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || Lexer.isDigit(byte) || byte == 0x2D
  }

  /// The bytes between the quotes of a string token.
  func content(_ range: Range<Int>) -> Range<Int> {
    let mark = bytes[range.lowerBound] == 0x22 ? 1 : 3
    return (range.lowerBound + mark)..<(range.upperBound - mark)
  }

  func hasEscape(_ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == 0x5C { return true }
    return false
  }
}
