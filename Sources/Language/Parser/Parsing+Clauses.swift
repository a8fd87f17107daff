import Model

/// The parts of a clause, in their fixed order: values, qualifiers, time, status, citations.
extension Parsing {
  /// Values with commas between them.
  mutating func parseValues(_ entry: Int, _ kind: EntityKind) -> Bool {
    if clauses[entry].shape == .nothing {
      declaration.values.append(.nothing)
      return true
    }
    repeat {
      guard let value = parseGap() ?? parseValue(entry, kind) else { return false }
      declaration.values.append(value)
    } while takeComma()
    if clauses[entry].shape == .entity, token.kind == .word, isKeyword("and") || isKeyword("together") {
      note(.severalTogether)
      reportUnexpected()
      return false
    }
    return true
  }

  /// `not stated`, `vacant` and `unknown`, which may stand for any value.
  private mutating func parseGap() -> ValueSyntax? {
    guard token.kind == .word else { return nil }
    switch bytes[token.start] {
    case 0x6E where isKeyword("not"):
      return takeQuietly(words: "not stated") ? .notStated : nil
    case 0x76 where isKeyword("vacant"):
      advance()
      return .vacant
    case 0x75 where isKeyword("unknown"):
      advance()
      return .unknown
    default: return nil
    }
  }

  private mutating func parseValue(_ entry: Int, _ kind: EntityKind) -> ValueSyntax? {
    let relation = clauses[entry].relation
    switch clauses[entry].shape {
    case .entity: return parseReference(relation)
    case .entityOrText: return token.kind == .string ? parseText() : parseReference(relation)
    case .text: return parseText()
    case .alias: return token.kind == .word ? parseBareText() : parseText()
    case .word: return parseListedWord(relation, kind)
    case .quantity: return parseQuantity(relation)
    case .date: return parseDate().map { .date($0) }
    case .period: return parsePeriod().map { .period($0) }
    case .rhythm: return parseRhythm().map { .rhythm($0) }
    case .duration: return parseDuration().map { .duration($0) }
    case .expression: return parseWholeExpression().map { .expression($0) }
    case .relation: return parseRelationValue()
    case .heading: return parseHeading()
    case .nothing: return .nothing
    }
  }

  private mutating func parseListedWord(_ relation: Relation, _ kind: EntityKind) -> ValueSyntax? {
    guard case .word(let words) = relation.definition.object else { return nil }
    return parseWordValue(words.isEmpty ? kind.subkinds : words, relation.definition.clause)
  }

  /// An id, or a choice among several.
  mutating func parseReference(_ relation: Relation) -> ValueSyntax? {
    if token.kind == .word, [0x69, 0x6E, 0x6F, 0x76].contains(bytes[token.start]) {
      if isKeyword("one"), takeQuietly(words: "one of") { return parseOptions().map { .oneOf($0) } }
      if isKeyword("in"), takeQuietly(words: "in turn among") {
        guard let options = parseOptions() else { return nil }
        guard isKeyword("every") else { return .inTurn(options, every: nil) }
        advance()
        return parseDuration().map { .inTurn(options, every: $0) }
      }
      if isKeyword("not"), takeQuietly(words: "not stated") { return .notStated }
      if isKeyword("vacant") {
        advance()
        return .vacant
      }
    }
    guard token.kind == .word else {
      switch relation.definition.object {
      case .entity(let kinds), .entityOrText(let kinds): note(.name(kinds))
      default: note(.name([]))
      }
      reportUnexpected()
      return nil
    }
    return expectID(.newID).map { .id($0) }
  }

  mutating func parseOptions() -> [Range<Int>]? {
    var options: [Range<Int>] = []
    repeat {
      guard let option = expectID(.name([])) else { return nil }
      if options.contains(where: { text($0) == text(option) }) { report(.namedTwice, at: option, [text(option)]) }
      options.append(option)
    } while takeComma()
    return options
  }

  mutating func parseText() -> ValueSyntax? {
    expectText().map { .text($0, isEscaped: hasEscape($0)) }
  }

  /// The bytes between the quotes of the text that must stand here.
  private mutating func expectText() -> Range<Int>? {
    guard token.kind == .string else {
      note(.text)
      reportUnexpected()
      return nil
    }
    let content = content(token.range)
    advance()
    return content
  }

  private mutating func parseBareText() -> ValueSyntax? {
    let range = token.range
    advance()
    return .text(range, isEscaped: false)
  }

  mutating func parseWordValue(_ words: [String], _ clause: String) -> ValueSyntax? {
    let range = token.range
    if token.kind == .word, words.contains(where: { isWord($0) }) {
      advance()
      return .word(range)
    }
    if token.kind == .word {
      let found = text(range)
      report(
        Diagnostic(
          .wordNotAllowed, in: file, at: range, [found, clause], expected: words.map { "`\($0)`" },
          suggestions: Suggestion.nearest(to: found, among: words)))
    } else {
      for word in words { note(.words(word)) }
      reportUnexpected()
    }
    return nil
  }

  private mutating func parseQuantity(_ relation: Relation) -> ValueSyntax? {
    guard case .quantity(let form) = relation.definition.object, form != .pounds else { return parseMoney() }
    if form == .share { return parseRate(of: relation) }
    let range = token.range
    guard token.kind == .word, Lexer.isDigit(bytes[token.start]) else {
      note(.number)
      reportUnexpected()
      return nil
    }
    if let written = thousands(from: range) {
      let plain = text(written).filter { $0 != "," }
      report(Diagnostic(.commaInNumber, in: file, at: written, [text(written), plain], expected: ["`\(plain)`"]))
      return nil
    }
    if let number = Literals.integer(bytes, range), form == .whole {
      advance()
      return .quantity(PrintedQuantity(number: number))
    }
    guard form == .figure, let quantity = takeNumber(), let printed = PrintedQuantity(quantity) else {
      report(.badNumber, at: range, [text(range)])
      return nil
    }
    return .quantity(printed)
  }

  /// A number with commas between its thousands, which would be read as several; nil where it has none.
  private func thousands(from range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end + 3 < bytes.count, bytes[end] == 0x2C, (1...3).allSatisfy({ Lexer.isDigit(bytes[end + $0]) }),
      end + 4 >= bytes.count || !Lexer.isDigit(bytes[end + 4])
    {
      end += 4
    }
    return end > range.upperBound ? range.lowerBound..<end : nil
  }

  mutating func parseMoney() -> ValueSyntax? {
    guard token.kind == .money else {
      note(.money)
      reportUnexpected()
      return nil
    }
    if let (written, whole) = abbreviated(token.range) {
      report(Diagnostic(.badNumber, in: file, at: written, [text(written)], expected: ["`\(whole)`"]))
      return nil
    }
    guard let pence = Literals.money(bytes, token.range) else {
      report(
        Diagnostic(
          .badNumber, in: file, at: token.range, [text(token.range)], expected: [Expectation.money.words]))
      return nil
    }
    advance()
    return .quantity(PrintedQuantity(pence: pence))
  }

  /// An amount in thousands, millions or more as papers print it (`£1.2m`), and the whole of it; nil of any other.
  private func abbreviated(_ range: Range<Int>) -> (written: Range<Int>, whole: String)? {
    var end = range.upperBound
    while end < bytes.count, (0x41...0x5A).contains(bytes[end] & 0xDF) { end += 1 }
    let zeros = ["k": 3, "m": 6, "bn": 9][text(range.upperBound..<end).lowercased()]
    let parts = text(range).filter { $0 != "£" && $0 != "," }.split(separator: ".", omittingEmptySubsequences: false)
    guard let zeros, (1...2).contains(parts.count), let whole = parts.first,
      parts.dropFirst().allSatisfy({ $0.count <= zeros })
    else { return nil }
    let rest = parts.count > 1 ? String(parts[1]) : ""
    let digits = Array((whole + rest + String(repeating: "0", count: zeros - rest.count)).drop { $0 == "0" })
    let grouped = digits.enumerated().map { index, digit in
      (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digit)
    }
    return (range.lowerBound..<end, "£" + (digits.isEmpty ? "0" : grouped.joined()))
  }

  private mutating func parseRelationValue() -> ValueSyntax? {
    let start = token.start
    for table in ClauseTable.tables where takeQuietly(words: table.words) {
      return .relation(table.relation, isInverse: false)
    }
    guard token.kind == .word else {
      note(.words("members"))
      reportUnexpected()
      return nil
    }
    let word = text(token.range)
    if let relation = Schema.relation(named: word) {
      advance()
      return .relation(relation, isInverse: false)
    }
    if let relation = Schema.relation(inverse: word) {
      advance()
      return .relation(relation, isInverse: true)
    }
    let names = Schema.relations.flatMap { [$0.name, $0.inverse, $0.table].compactMap { $0 } }
    report(.unknownRelation, at: start..<token.end, [word], suggestions: Suggestion.nearest(to: word, among: names))
    return nil
  }

  private mutating func parseHeading() -> ValueSyntax? {
    guard let content = expectText() else { return nil }
    guard let lines = takeLines() else {
      note(.line)
      reportUnexpected()
      return nil
    }
    return .heading(content, isEscaped: hasEscape(content), line: lines.first)
  }

  // MARK: Time, status

  mutating func parseTime(_ clause: inout ClauseSyntax) -> Bool {
    guard token.kind == .word else { return true }
    let start = token.start
    if isKeyword("from") {
      advance()
      guard let bound = parseBound() else { return false }
      clause.from = bound
    }
    if isKeyword("to") {
      advance()
      guard let bound = parseBound() else { return false }
      clause.to = bound
    }
    if case .date(let from) = clause.from, case .date(let to) = clause.to, to.range.last < from.range.start {
      report(.periodBackwards, at: start..<lastEnd, ["from \(from) to \(to)"])
      return false
    }
    if isKeyword("in") {
      advance()
      guard let period = parsePeriod() else { return false }
      clause.period = period
    }
    // `cite` comes next nearly always; only three words begin a status.
    guard token.kind == .word, [0x70, 0x73, 0x77].contains(bytes[token.start]) else { return true }
    for status in Status.allCases {
      if let words = status.words, takeQuietly(words: words) { clause.status = status }
    }
    return true
  }

  /// A date, or the id of an event.
  private mutating func parseBound() -> BoundSyntax? {
    if token.kind == .word, !Lexer.isDigit(bytes[token.start]), datePart() == nil, spokenDate() == nil,
      spokenPeriod() == nil
    {
      return expectID(.name([.event])).map { .event($0) }
    }
    return parseDate().map { .date($0) }
  }

  // MARK: Citations

  /// Any number of `cite SOURCE "Heading" L12-15 inferred`; nil when one is broken.
  mutating func parseCitations() -> Range<Int>? {
    let first = declaration.citations.count
    while token.kind == .word, isKeyword("cite") {
      let start = token.start
      advance()
      guard let source = expectID(.name([.source, .document])) else { return nil }
      var heading: Range<Int>?
      if token.kind == .string {
        heading = content(token.range)
        advance()
      }
      let lines = takeLines()
      let certainty = takeCertainty() ?? .stated
      declaration.citations.append(
        CitationSyntax(
          source: source, heading: heading, isEscaped: heading.map { hasEscape($0) } ?? false,
          firstLine: lines?.first ?? 0, lastLine: lines?.last ?? 0, certainty: certainty, range: start..<lastEnd))
    }
    return first..<declaration.citations.count
  }

  /// `"Finance" L690-692 inferred`, of which parts may be left out.
  mutating func parsePlace() -> Argument.Value? {
    note(.line)
    let start = token.start
    var heading: String?
    if token.kind == .string {
      heading = stringContent(token.range)
      advance()
      note(.line)
    }
    let lines = takeLines()
    for certainty in [Certainty.inferred, .assumed] { note(.words(certainty.word)) }
    let certainty = takeCertainty()
    guard token.start > start else {
      reportUnexpected()
      return nil
    }
    return .place(
      PlaceSyntax(
        heading: heading, firstLine: lines?.first ?? 0, lastLine: lines?.last ?? 0, certainty: certainty ?? .stated))
  }

  /// `L252` or `L252-257`.
  mutating func takeLines() -> (first: UInt32, last: UInt32)? {
    guard token.kind == .word, bytes[token.start] == 0x4C, token.end > token.start + 1 else { return nil }
    var first: UInt32?
    var number: UInt32 = 0
    for index in token.start + 1..<token.end {
      let byte = bytes[index]
      if byte == 0x2D, first == nil, index > token.start + 1 {
        (first, number) = (number, 0)
      } else {
        guard Lexer.isDigit(byte), number < 100_000_000 else { return nil }
        number = number * 10 + UInt32(byte - 0x30)
      }
    }
    guard number >= first ?? 0, number > 0 else { return nil }
    advance()
    return (first ?? number, number)
  }

  mutating func takeCertainty() -> Certainty? {
    guard token.kind == .word else { return nil }
    if isKeyword("inferred") {
      advance()
      return .inferred
    }
    if isKeyword("assumed") {
      advance()
      return .assumed
    }
    return nil
  }
}
