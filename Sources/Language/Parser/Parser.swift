import Model

/// Reads a text of the language and never throws: it gives what it understood and a diagnostic for what it did not.
///
/// Method names say what they do: `parse…` makes a piece of syntax, `expect…` takes a token or reports that it is
/// missing, `skip…` recovers after a mistake, `take…` consumes a token when it is there.
public enum Parser {
  /// What came of reading a text.
  public struct Result: Sendable {
    /// Everything understood, in the order of the text.
    public let items: [Item]
    /// Every mistake, in the order of the text.
    public let diagnostics: [Diagnostic]
  }

  /// Reads a whole text into memory: for scripts, questions and formatting.
  public static func parse(_ text: SourceText) -> Result {
    var items: [Item] = []
    let diagnostics = read(text) { items.append($0) }
    return Result(items: items, diagnostics: diagnostics)
  }

  /// Reads a text and hands over each piece as it is understood, so that a large model is never held as syntax.
  public static func read(_ text: SourceText, _ each: (Item) -> Void) -> [Diagnostic] {
    if let bad = text.firstBadByte {
      let what = text.bytes[bad] == 0 ? "NUL" : "not UTF-8"
      return [Diagnostic(.notText, in: text.name, at: bad..<bad + 1, [String(bad + 1), what])]
    }
    return text.bytes.withUnsafeBufferPointer { read($0, file: text.name, each) }
  }

  /// Reads bytes that are known to be text, such as those carried inside the program.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, _ each: (Item) -> Void
  ) -> [Diagnostic] {
    var parsing = Parsing(bytes, file: file)
    while let item = parsing.parseItem() { each(item) }
    return parsing.diagnostics
  }

  /// What could stand at the end of an unfinished statement, in the order of the grammar.
  public static func expectations(after text: String) -> [Expectation] {
    var text = text
    return text.withUTF8 { bytes in
      var parsing = Parsing(bytes, file: "")
      parsing.isCompleting = true
      while parsing.parseItem() != nil {}
      return parsing.expectedAtEnd
    }
  }
}

/// The state of reading one text.
struct Parsing {
  /// More than this many brackets or statements inside each other are refused.
  static let deepest = 100
  /// More than this many operators in one expression are refused.
  static let mostLinks = 1000
  /// After this many mistakes reading stops: the rest would be noise.
  static let mostDiagnostics = 200

  let bytes: UnsafeBufferPointer<UInt8>
  let file: String
  /// The clauses of the schema, by their first bytes: asked for ten thousand times in a model, so held here.
  let clauses = ClauseTable.entries
  private let clauseStarts = ClauseTable.starts
  var lexer: Lexer
  var token: Token
  /// The end of the token before the current one.
  var lastEnd = 0
  /// Where reading ends: the end of the text, or of a part that is read by itself.
  var limit: Int
  var depth = 0
  /// The operators of the expression being read.
  var links = 0
  /// Whether someone wants to know what could stand at the end.
  var isCompleting = false
  private(set) var diagnostics: [Diagnostic] = []
  /// What could have stood at the current token, in the order asked for.
  private(set) var expected: [Expectation] = []
  /// The same at the end of the text, for completion.
  private(set) var expectedAtEnd: [Expectation] = []
  /// Whether a declaration is read, in which a date has one form.
  var isDeclaring = false
  /// Whether the condition of a filter is read.
  var isInCondition = false
  /// Whether a change of structure is read, in which several things may be named by a set.
  var isPlanning = false
  /// The change that is being read, or the one joined to it.
  var planned: StatementForm?
  /// The bytes of the last name that was read, quotes and all.
  var lastName: Range<Int>?
  /// The change by which more is paid, of the range that was read last.
  var rangeEnd: PaymentChange?
  /// Whose payment the one that was read last is a part of.
  var otherPayer: NameSyntax?
  /// The declaration being read; its arrays serve the next one again.
  var declaration = DeclarationSyntax()

  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
    self.bytes = bytes
    self.file = file
    limit = bytes.count
    lexer = Lexer(bytes)
    token = lexer.next()
  }

  // MARK: Tokens

  mutating func advance() {
    lastEnd = token.end
    if !expected.isEmpty { expected.removeAll(keepingCapacity: true) }
    token = lexer.next()
    if token.start >= limit { token = Token(kind: .end, start: limit, end: limit) }
  }

  /// Goes on reading at another position.
  mutating func move(to position: Int) {
    lexer.move(to: position)
    advance()
  }

  var isAtEnd: Bool { token.kind == .end }
  var isAtStatementEnd: Bool { token.kind == .end || token.kind == .terminator || token.kind == .rightBrace }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The clauses whose words begin with a byte.
  func clauses(from byte: UInt8) -> Range<Int> { Int(clauseStarts[Int(byte)])..<Int(clauseStarts[Int(byte) + 1]) }

  /// Whether a word stands here that begins with one of some small letters, whatever its case.
  ///
  /// Asked before several words of the grammar are compared, for nearly always none of them stands there.
  func begins(with letters: StaticString) -> Bool {
    guard token.kind == .word else { return false }
    let byte = bytes[token.start] | 0x20
    return UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount).contains(byte)
  }

  /// Whether the current token is the word of the grammar, whatever its case.
  func isKeyword(_ word: StaticString) -> Bool {
    token.kind == .word
      && matches(token.range, UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  func isWord(_ word: String) -> Bool {
    guard token.kind == .word, word.utf8.count == token.end - token.start else { return false }
    var word = word
    return word.withUTF8 { matches(token.range, $0) }
  }

  func matches(_ range: Range<Int>, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count == word.count else { return false }
    for offset in 0..<word.count {
      let byte = bytes[range.lowerBound + offset]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
      if lower != word[offset] { return false }
    }
    return true
  }

  /// Takes the words if they stand here; nothing otherwise, but it remembers that they could.
  mutating func take(words: String) -> Bool {
    if takeQuietly(words: words) { return true }
    note(.words(words))
    return false
  }

  mutating func takeQuietly(words: String) -> Bool {
    guard token.kind == .word else { return false }
    var words = words
    return words.withUTF8 { takeQuietly($0) }
  }

  /// Takes words with single blanks between them.
  ///
  /// Nearly always the first one differs, and then nothing has been copied.
  private mutating func takeQuietly(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = words.firstIndex(of: 0x20) ?? words.count
    guard matches(token.range, UnsafeBufferPointer(rebasing: words[..<end])) else { return false }
    if end == words.count {
      advance()
      return true
    }
    let saved = (lexer, token, lastEnd, expected)
    while end < words.count {
      advance()
      let start = end + 1
      end = words[start...].firstIndex(of: 0x20) ?? words.count
      guard token.kind == .word, matches(token.range, UnsafeBufferPointer(rebasing: words[start..<end])) else {
        let stopsAtEnd = isAtEnd
        (lexer, token, lastEnd, expected) = saved
        if stopsAtEnd { expectedAtEnd.append(.words(String(decoding: words[start...], as: UTF8.self))) }
        return false
      }
    }
    advance()
    return true
  }

  // MARK: Expectations and mistakes

  /// Remembers what could stand at the current token.
  mutating func note(_ expectation: Expectation) {
    if isAtEnd, !expectedAtEnd.contains(expectation) { expectedAtEnd.append(expectation) }
    if !expected.contains(expectation) { expected.append(expectation) }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.mostDiagnostics { diagnostics.append(diagnostic) }
  }

  /// Takes back what was reported after the first so many.
  mutating func retractDiagnostics(to count: Int) { diagnostics.removeLast(diagnostics.count - count) }

  mutating func report(_ code: Code, at range: Range<Int>, _ arguments: [String] = [], suggestions: [String] = []) {
    report(Diagnostic(code, in: file, at: range, arguments, suggestions: suggestions))
  }

  /// Reports that the current token does not belong here, with what could have stood in its place.
  mutating func reportUnexpected() {
    let wanted = expected.map(\.words)
    switch token.kind {
    case .end, .terminator:
      var before = lastEnd
      while before > 0, !Self.isBlank(bytes[before - 1]) { before -= 1 }
      let word = text(before..<lastEnd)
      report(Diagnostic(.missing, in: file, at: max(0, lastEnd - 1)..<lastEnd, [word], expected: wanted))
    case .unterminatedString:
      report(.unterminatedText, at: token.range)
    case .unknown:
      report(Diagnostic(.unknownCharacter, in: file, at: token.range, [text(token.range)], expected: wanted))
    case .word where openText != nil:
      if let openText { report(.unterminatedText, at: openText) }
    default:
      let known = expected.compactMap { if case .words(let words) = $0 { words } else { nil } }
      let near = token.kind == .word ? Suggestion.nearest(to: text(token.range), among: known) : []
      report(
        Diagnostic(
          .unexpected, in: file, at: token.range, [text(token.range)], expected: wanted, suggestions: near))
    }
  }

  /// The text in quotes that a word touches, where the quotes of the line do not pair: its end is missing, and the quote
  /// that ends it here begins the next.
  private var openText: Range<Int>? {
    guard token.start == lastEnd, lastEnd > 1, bytes[lastEnd - 1] == 0x22 else { return nil }
    var start = lastEnd - 1
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    var end = lastEnd
    while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let quotes = (start..<end).filter { bytes[$0] == 0x22 && ($0 == start || bytes[$0 - 1] != 0x5C) }
    guard quotes.count % 2 == 1, let own = quotes.firstIndex(of: lastEnd - 1), own > 0 else { return nil }
    return quotes[own - 1]..<lastEnd
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x3B }

  /// Goes to the end of the statement or clause, over everything in brackets.
  mutating func skipToStatementEnd() {
    lexer.closeBrackets()
    var braces = 0
    while !isAtEnd {
      // A brace behind an open quote stands in the text, and what it opens is passed over all the same.
      let isSwallowed = token.kind == .unterminatedString && bytes[..<token.end].last { $0 > 0x20 } == 0x7B
      if token.kind == .leftBrace || isSwallowed { braces += 1 }
      if token.kind == .rightBrace {
        if braces == 0 { return }
        braces -= 1
      }
      if token.kind == .terminator, braces == 0 { return }
      lexer.closeBrackets()
      advance()
    }
  }

  /// Goes on behind a statement or declaration with a mistake in it, so that a mistake in the next one is told too.
  mutating func skipToNextItem() {
    skipToStatementEnd()
    while token.kind == .terminator || token.kind == .rightBrace { advance() }
  }
}

/// The words that can begin something, for recovery and for the first error.
enum Beginnings {
  static let words: Set<String> = {
    var words = Set(StatementTable.forms.compactMap(\.prefix.first))
    words.formUnion(EntityKind.allCases.map(\.word))
    words.formUnion(Schema.relations.compactMap { $0.table?.split(separator: " ").first.map(String.init) })
    words.insert("language")
    return words
  }()

  /// The forms that begin with a word, the longest beginning first.
  static func forms(_ word: String) -> [StatementForm] {
    StatementTable.forms.filter { $0.begins(with: word) }.sorted { $0.prefix.count > $1.prefix.count }
  }
}
