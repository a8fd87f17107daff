/// Words at the end of a question that say how its answer is shown: `show SILG all`.
extension Parsing {
  /// The ways of showing an answer that the statement ends in, and the bytes of their words; the cursor stays.
  ///
  /// What the form needs is not taken for one: in `show all` something is named `all`.
  func mannersAtEnd(of form: StatementForm) -> (manners: [Statement.Manner], words: Range<Int>?) {
    var ahead = self
    var tokens: [Token] = []
    while !ahead.isAtStatementEnd {
      tokens.append(ahead.token)
      ahead.advance()
    }
    let end = tokens.last?.end
    let fewest = form.needsWords ? 1 : 0
    var manners: [Statement.Manner] = []
    var start = end
    while let (manner, count) = mannerAtEnd(of: tokens), tokens.count - count >= fewest {
      start = tokens[tokens.count - count].start
      tokens.removeLast(count)
      manners.insert(manner, at: 0)
    }
    guard let start, let end, start < end else { return ([], nil) }
    return (manners, start..<end)
  }

  private func mannerAtEnd(of tokens: [Token]) -> (Statement.Manner, count: Int)? {
    for manner in Statement.Manner.allCases {
      let words = manner.rawValue.split(separator: " ").map(String.init)
      let last = tokens.suffix(words.count)
      guard last.count == words.count, last.allSatisfy({ $0.kind == .word }) else { continue }
      if last.map({ text($0.range).lowercased() }) == words { return (manner, words.count) }
    }
    return nil
  }

  /// Reads the parts of a form behind its first words, up to the words that say how the answer is shown.
  mutating func parseParts(
    of form: StatementForm, before words: Range<Int>?, into arguments: inout [Argument]
  ) -> Bool {
    let parts = Array(form.parts.dropFirst())
    guard let words else { return parse(parts, follow: [], into: &arguments) }
    let outer = limit
    limit = words.lowerBound
    if token.start >= limit { token = Token(kind: .end, start: limit, end: limit) }
    var isRead = parse(parts, follow: [], into: &arguments)
    if isRead, !isAtStatementEnd {
      note(.endOfStatement)
      reportUnexpected()
      isRead = false
    }
    limit = outer
    move(to: isRead ? words.upperBound : words.lowerBound)
    if isRead { lastEnd = words.upperBound }
    return isRead
  }
}

extension StatementForm {
  /// Whether something must stand behind its first words.
  fileprivate var needsWords: Bool {
    parts.dropFirst().contains { part in
      if case .optional = part { false } else { true }
    }
  }
}
