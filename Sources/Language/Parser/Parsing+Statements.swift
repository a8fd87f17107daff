import Model

extension Parsing {
  /// A statement, wherever one is wanted; reports when there is none.
  mutating func parseStatement() -> Statement? {
    guard token.kind == .word else {
      note(.words("help"))
      reportUnexpected()
      return nil
    }
    let word = text(token.range).lowercased()
    let before = diagnosticCount
    if let statement = parseStatementIfAny(word) { return statement }
    if diagnosticCount == before {
      let near = Suggestion.nearest(to: word, among: StatementTable.forms.map { $0.prefix.joined(separator: " ") })
      report(.unknownStatement, at: token.range, [text(token.range)], suggestions: near)
    }
    return nil
  }

  var diagnosticCount: Int { diagnostics.count }

  /// The statement that begins here, by its longest literal beginning; nil when none does or it is broken.
  mutating func parseStatementIfAny(_ word: String) -> Statement? {
    let forms = Beginnings.forms(word)
    if forms.isEmpty || isOtherAsCalendar(forms) { return nil }
    let start = token.start
    for form in forms {
      guard takeQuietly(words: form.words) else { continue }
      var arguments: [Argument] = []
      for continuation in forms where continuation.prefix.count > form.prefix.count {
        noteContinuation(of: form.prefix, continuation.prefix)
      }
      isPlanning = form.isChange
      planned = isPlanning ? form : nil
      defer { (isPlanning, planned) = (false, nil) }
      let (manners, words) = form.takesManners ? mannersAtEnd(of: form) : ([], nil)
      guard parseParts(of: form, before: words, into: &arguments) else { return nil }
      return Statement(
        form: form.id, arguments: arguments, range: start..<max(start, lastEnd), manners: manners)
    }
    advance()
    for form in forms { noteContinuation(of: [word], form.prefix) }
    reportUnexpected()
    return nil
  }

  private mutating func noteContinuation(of prefix: [String], _ words: [String]) {
    guard words.starts(with: prefix), words.count > prefix.count else { return }
    note(.words(words.dropFirst(prefix.count).joined(separator: " ")))
  }

  /// Reads the parts of a form.
  ///
  /// `follow` holds the words that may come after them.
  mutating func parse(_ parts: [FormPart], follow: Set<String>, into arguments: inout [Argument]) -> Bool {
    for (position, part) in parts.enumerated() {
      if breaksOff(before: parts[position...], arguments) { return false }
      let rest = Array(parts[(position + 1)...])
      guard parse(part, follow: Self.firstWords(rest).union(follow), into: &arguments) else { return false }
    }
    return true
  }

  private mutating func parse(_ part: FormPart, follow: Set<String>, into arguments: inout [Argument]) -> Bool {
    let start = token.start
    func add(_ slot: Slot, _ value: Argument.Value) {
      arguments.append(Argument(slot: slot, value: value, range: start..<max(start, lastEnd)))
    }
    switch part {
    case .words(let words):
      return expect(words: words, after: arguments.last)
    case .flag(let slot, let words):
      guard expect(words: words) else { return false }
      add(slot, .flag)
    case .optional(let parts):
      guard begins(parts) else { return true }
      return parse(parts, follow: follow, into: &arguments)
    case .anyOrder(let branches):
      return parse(inAnyOrder: branches, follow: follow, into: &arguments)
    case .more(let slot):
      return parseMore(slot, follow: follow, into: &arguments)
    case .either(let branches):
      guard let branch = branches.first(where: { begins($0) }) else {
        reportUnexpected()
        return false
      }
      return parse(branch, follow: follow, into: &arguments)
    default:
      guard let value = parseValue(of: part, follow: follow) else { return false }
      if let slot = part.slot { add(slot, value) }
    }
    return true
  }

  private mutating func parse(
    inAnyOrder branches: [[FormPart]], follow: Set<String>, into arguments: inout [Argument]
  ) -> Bool {
    var left = branches
    while let next = left.indices.filter({ begins(left[$0]) }).first {
      let branch = left.remove(at: next)
      guard parse(branch, follow: Self.firstWords([.anyOrder(left)]).union(follow), into: &arguments) else {
        return false
      }
    }
    return true
  }

  private mutating func expect(words: String, after argument: Argument? = nil) -> Bool {
    if take(words: words) { return true }
    // Every change ends with its day, and a change without one is told what it lacks.
    if words == "effective", isAtStatementEnd, token.kind != .unknown, let last = lastName {
      let place = max(0, lastEnd - 1)..<lastEnd
      var expected = ["`effective DATE`, as in `effective 2027-04-01`"]
      if let argument, argument.slot == .rate, !text(argument.range).hasSuffix("%") {
        expected = ["how much more in per cent, as in `by 3%`, and then `effective DATE`"]
      }
      report(
        Diagnostic(.noEffectiveDay, in: file, at: place, [text(last.lowerBound..<lastEnd)], expected: expected))
      return false
    }
    reportUnexpected()
    return false
  }

  /// Whether the parts can begin at the current token; remembers what they would begin with.
  private mutating func begins(_ parts: [FormPart]) -> Bool {
    guard let first = parts.first else { return false }
    switch first {
    case .words(let words), .flag(_, let words):
      let saved = (lexer, token, lastEnd)
      let isHere = take(words: words)
      (lexer, token, lastEnd) = saved
      return isHere
    case .either(let branches):
      var isHere = false
      for branch in branches where begins(branch) { isHere = true }
      return isHere
    case .number:
      note(first.expectation)
      return token.kind == .word && Literals.integer(bytes, token.range) != nil
    default:
      note(first.expectation)
      if case .place = first { note(.line) }
      return !isAtStatementEnd
    }
  }

  // MARK: Slots

  private mutating func parseValue(of part: FormPart, follow: Set<String>) -> Argument.Value? {
    note(part.expectation)
    if isBulk(part) { return parseBulk() }
    switch part {
    case .period(.effective), .period(.start):
      if isPlanning, isSeveralTimes() { return nil }
      return parsePeriod().map { .period($0) }
    case .name: return parseName(follow).map { .names([$0]) }
    case .shortName: return parseShortName().map { .names([$0]) }
    case .names: return parseNames(follow, part.expectation)
    case .kind: return parseKind()
    case .period: return parsePeriod().map { .period($0) }
    case .expression(let slot): return parseExpression(in: slot).map { .expression($0) }
    case .relation: return parseName(follow).map { .names([$0]) }
    case .number: return parseNumber()
    case .view: return parseView()
    case .rest: return parseRest()
    case .oneOf(_, let words): return parseWord(words)
    case .statement(.target): return parseAskedStatement()
    case .statement: return parseExpectedStatement()
    case .expectation: return parseExpectation()
    case .place: return parsePlace()
    case .text: return parseText()
    case .payments: return parsePayments(follow)
    case .amount: return parseAmount()
    case .rhythm: return parseRhythm().map { .expression(.literal(.rhythm($0))) }
    case .duration: return parseDuration().map { .expression(.literal(.duration($0))) }
    case .limits: return parseLimits()
    case .words, .flag, .optional, .either, .anyOrder, .more: return nil
    }
  }

  /// A name runs on until a word that may follow, a comma, an operator, a bracket or the end.
  mutating func parseName(_ follow: Set<String>) -> NameSyntax? {
    if token.kind == .string { return parseShortName() }
    let start = token.start
    var words: [String] = []
    while token.kind == .word || (token.kind == .colon && !words.isEmpty) {
      let word = text(token.range)
      if !words.isEmpty, follow.contains(word.lowercased()) || (follow.contains(Self.anyDate) && isDate()) { break }
      if !words.isEmpty, follow.contains(Self.anyChange), changeAhead() != nil { break }
      words.append(word)
      advance()
    }
    if !words.isEmpty {
      for word in follow.sorted() where word != Self.anyChange { note(word == Self.anyDate ? .date : .words(word)) }
      lastName = start..<lastEnd
      return NameSyntax(text: words.joined(separator: " "), range: start..<lastEnd)
    }
    reportUnexpected()
    return nil
  }

  /// Stands among the words that may follow where a date may.
  private static let anyDate = "DATE"

  private mutating func parseShortName() -> NameSyntax? {
    let range = token.range
    lastName = range
    if token.kind == .string {
      let name = stringContent(range)
      advance()
      return NameSyntax(text: name, range: range, isQuoted: true)
    }
    guard token.kind == .word else {
      reportUnexpected()
      return nil
    }
    advance()
    return NameSyntax(text: text(range), range: range)
  }

  private mutating func parseNames(_ follow: Set<String>, _ expectation: Expectation) -> Argument.Value? {
    var names: [NameSyntax] = []
    repeat {
      note(expectation)
      guard let name = parseName(follow) else { return nil }
      names.append(name)
    } while takeComma()
    return .names(names)
  }

  mutating func takeComma() -> Bool {
    guard token.kind == .comma else { return false }
    advance()
    return true
  }

  private mutating func parseKind() -> Argument.Value? {
    guard token.kind == .word else {
      reportUnexpected()
      return nil
    }
    let word = text(token.range).lowercased()
    if let kind = EntityKind.byPlural[word] ?? EntityKind.byWord[word] {
      advance()
      return .kind(kind)
    }
    let near = Suggestion.nearest(to: word, among: EntityKind.byPlural.keys)
    report(
      Diagnostic(
        .unexpected, in: file, at: token.range, [text(token.range)],
        expected: EntityKind.allCases.map { "`\($0.plural)`" }, suggestions: near))
    return nil
  }

  private mutating func parseNumber() -> Argument.Value? {
    guard token.kind == .word, let number = Literals.integer(bytes, token.range) else {
      reportUnexpected()
      return nil
    }
    advance()
    return .number(Int(number))
  }

  private mutating func parseWord(_ words: [String]) -> Argument.Value? {
    for word in words where take(words: word) { return .text(word) }
    reportUnexpected()
    return nil
  }

  private mutating func parseView() -> Argument.Value? {
    if take(words: "file") {
      guard token.kind == .string else {
        note(.text)
        reportUnexpected()
        return nil
      }
      let path = stringContent(token.range)
      advance()
      return .view(.file(path))
    }
    if token.kind == .word, isDate() { return parsePeriod().map { .view(.period($0)) } }
    guard let branch = parseShortName() else { return nil }
    guard token.kind == .at else { return .view(.branch(branch, at: nil)) }
    advance()
    return parsePeriod().map { .view(.branch(branch, at: $0)) }
  }

  /// The rest of the statement as it stands, or one text in quotes.
  private mutating func parseRest() -> Argument.Value? {
    if isAtStatementEnd {
      reportUnexpected()
      return nil
    }
    if token.kind == .string {
      let content = stringContent(token.range)
      advance()
      return .text(content)
    }
    let start = token.start
    while !isAtStatementEnd { advance() }
    return .text(text(start..<lastEnd))
  }

  private mutating func parseText() -> Argument.Value? {
    guard token.kind == .string else {
      reportUnexpected()
      return nil
    }
    let content = stringContent(token.range)
    advance()
    return .text(content)
  }

  /// The text between the quotes of a string token.
  func stringContent(_ range: Range<Int>) -> String {
    let mark = bytes[range.lowerBound] == 0x22 ? 1 : 3
    return QuotedText.unescaped(bytes[(range.lowerBound + mark)..<(range.upperBound - mark)])
  }

  /// `2022`, `2022..2024`.
  mutating func parsePeriod() -> WrittenPeriod? {
    let start = token.start
    if let (reading, range) = spokenPeriod() { return take(reading, range) }
    guard let first = parseDate() else { return nil }
    guard token.kind == .range else { return WrittenPeriod(first) }
    advance()
    guard let last = parseDate() else { return nil }
    guard let period = WrittenPeriod(first: first, last: last) else {
      report(.periodBackwards, at: start..<lastEnd, ["\(first)..\(last)"])
      return nil
    }
    return period
  }

  /// The words that may stand where the parts begin, through parts that may be left out.
  static func firstWords(_ parts: [FormPart]) -> Set<String> {
    var words: Set<String> = []
    for part in parts {
      switch part {
      case .words(let text), .flag(_, let text):
        return words.union([String(text.prefix { $0 != " " })])
      case .optional(let inner):
        words.formUnion(firstWords(inner))
      case .anyOrder(let branches):
        for branch in branches { words.formUnion(firstWords(branch)) }
      case .more:
        words.insert(anyChange)
      case .either(let branches):
        for branch in branches { words.formUnion(firstWords(branch)) }
        return words
      case .period:
        return words.union([anyDate])
      default:
        return words
      }
    }
    return words
  }
}
