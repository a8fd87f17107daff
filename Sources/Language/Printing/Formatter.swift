import Model

/// Puts a text in canonical form: two columns in for each brace, one blank where there were several, clause values
/// under each other, no more than one empty line, and every comment kept.
///
/// The form is a fixed point.
public enum Formatter {
  /// Why a text was left as it was.
  public struct Failure: Error {
    /// What is wrong in the text.
    public let diagnostics: [Diagnostic]
  }

  /// The text in canonical form, or what is wrong in it.
  public static func format(_ text: SourceText) -> Result<String, Failure> {
    let parsed = Parser.parse(text)
    if !parsed.diagnostics.isEmpty { return .failure(Failure(diagnostics: parsed.diagnostics)) }
    let lines = text.bytes.withUnsafeBufferPointer { FormatReader($0).read() }
    return .success(FormatWriter.write(lines))
  }
}

/// One line of the canonical text before it is set out.
private struct FormatLine {
  enum Kind { case code, comment, blank, verbatim }

  var kind: Kind
  /// The tokens' texts with single blanks; the citation is apart, for it stands in a place of its own.
  var words = ""
  var citation = ""
  var depth = 0
  /// How long the clause's own words are, when the line is a clause.
  var clauseLength: Int?
}

/// Reads tokens and comments into lines.
private struct FormatReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var lexer: Lexer
  private var lines: [FormatLine] = []
  private var depth = 0
  /// The tokens of the line being read, and where the last one ended.
  private var tokens: [Token] = []
  private var lastEnd = 0
  private var commentsSeen = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    lexer = Lexer(bytes, keepsComments: true)
  }

  consuming func read() -> [FormatLine] {
    while true {
      let token = lexer.next()
      for comment in lexer.comments[commentsSeen...] { addComment(comment) }
      commentsSeen = lexer.comments.count
      if token.kind == .greater, tokens.isEmpty, depth == 0, isLineStart(token.start) {
        takeTranscript(token.start)
      } else if token.kind == .end {
        closeLine()
        return lines
      } else {
        take(token)
      }
    }
  }

  private mutating func take(_ token: Token) {
    switch token.kind {
    case .terminator:
      closeLine()
      return
    case .leftBrace:
      tokens.append(token)
      closeLine()
      depth += 1
    case .rightBrace:
      closeLine()
      depth = max(0, depth - 1)
      tokens = [token]
    default:
      if tokens.isEmpty { addBlank(before: token.start) }
      tokens.append(token)
    }
    lastEnd = token.end
  }

  private mutating func takeTranscript(_ start: Int) {
    let end = transcriptEnd(start)
    addBlank(before: start)
    lines.append(FormatLine(kind: .verbatim, words: text(start..<end)))
    lexer.move(to: end)
    // The transcript took its last line's end with it, which an empty line below it is counted from.
    lastEnd = max(start, end - 1)
  }

  private mutating func closeLine() {
    guard !tokens.isEmpty else { return }
    lines.append(line(tokens, depth))
    tokens = []
  }

  // MARK: Parts of a line

  private func line(_ tokens: [Token], _ depth: Int) -> FormatLine {
    var line = FormatLine(kind: .code, depth: depth)
    let cite = depth > 0 ? tokens.firstIndex { $0.kind == .word && text($0.range) == "cite" } : nil
    line.words = spaced(tokens[..<(cite ?? tokens.count)])
    if let cite { line.citation = spaced(tokens[cite...]) }
    if depth > 0 { line.clauseLength = clauseLength(tokens) }
    return line
  }

  /// The tokens with one blank where any stood between them; always one after a comma, never one before it.
  private func spaced(_ tokens: ArraySlice<Token>) -> String {
    var result = ""
    var before: Token?
    for token in tokens {
      if let before, token.kind != .comma, token.start > before.end || before.kind == .comma || token.kind == .leftBrace
      {
        result += " "
      }
      result += text(token.range)
      before = token
    }
    return result
  }

  private func clauseLength(_ tokens: [Token]) -> Int? {
    guard let first = tokens.first, first.kind == .word else { return nil }
    for index in ClauseTable.range(of: bytes[first.start]) {
      let words = ClauseTable.entries[index].words.split(separator: 0x20)
      guard tokens.count >= words.count else { continue }
      if zip(tokens, words).allSatisfy({ bytes[$0.range].elementsEqual($1) }) {
        return ClauseTable.entries[index].words.count
      }
    }
    return nil
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func isLineStart(_ position: Int) -> Bool { position == 0 || bytes[position - 1] == 0x0A }

  private func transcriptEnd(_ start: Int) -> Int {
    var end = start
    repeat {
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      end = min(end + 1, bytes.count)
    } while end < bytes.count && bytes[end] != 0x0A && !(bytes[end] == 0x3E && isLineStart(end))
    return end
  }

  // MARK: Comments and empty lines

  /// A comment stands on a line of its own, above what it belongs to.
  private mutating func addComment(_ comment: Range<Int>) {
    var words = text(comment)
    while words.hasSuffix(" ") || words.hasSuffix("\r") { words.removeLast() }
    if tokens.isEmpty { addBlank(before: comment.lowerBound) }
    // Behind a closing brace it comes to stand above the brace, and so within.
    let isBehindBrace = tokens.first?.kind == .rightBrace
    lines.append(FormatLine(kind: .comment, words: words, depth: isBehindBrace ? depth + 1 : depth))
    lastEnd = max(lastEnd, comment.upperBound)
  }

  /// One empty line where there was one or more since what was read last; none at the top or after a brace.
  private mutating func addBlank(before start: Int) {
    guard let last = lines.last, last.kind != .blank, !last.words.hasSuffix("{"), lastEnd < start else { return }
    if emptyLine(in: lastEnd..<start) { lines.append(FormatLine(kind: .blank)) }
  }

  /// Whether an empty line stands in a range of bytes.
  private func emptyLine(in range: Range<Int>) -> Bool {
    var isEmpty = false
    for index in range {
      switch bytes[index] {
      case 0x0A:
        if isEmpty { return true }
        isEmpty = true
      case 0x20, 0x09, 0x0D, 0x80...: continue
      default: isEmpty = false
      }
    }
    return false
  }
}

/// Sets lines out.
private enum FormatWriter {
  static func write(_ lines: [FormatLine]) -> String {
    var result = ""
    var index = 0
    while index < lines.count {
      let block = block(lines, from: index)
      let width =
        lines[block].compactMap { line in
          line.clauseLength.flatMap { $0 <= 16 ? $0 : nil }
        }.max() ?? 0
      let set = lines[block].map { aligned($0, width) }
      let column = set.filter { !$0.citation.isEmpty && $0.words.count <= 64 }.map(\.words.count).max() ?? 0
      for line in set { result += written(line, column) }
      index = block.upperBound
    }
    return result
  }

  /// The lines of one pair of braces, or one line outside.
  private static func block(_ lines: [FormatLine], from start: Int) -> Range<Int> {
    guard lines[start].depth > 0 else { return start..<start + 1 }
    var end = start
    while end < lines.count, lines[end].depth > 0 || lines[end].kind == .blank { end += 1 }
    while end > start, lines[end - 1].kind == .blank, end < lines.count { end -= 1 }
    return start..<max(end, start + 1)
  }

  /// The line with its value in the column of the block's values.
  private static func aligned(_ line: FormatLine, _ width: Int) -> FormatLine {
    guard let length = line.clauseLength, length < width, line.words.utf8.count > length else { return line }
    var line = line
    line.words =
      line.words.prefix(length) + String(repeating: " ", count: width - length) + line.words.dropFirst(length)
    return line
  }

  private static func written(_ line: FormatLine, _ column: Int) -> String {
    let indent = String(repeating: "  ", count: line.depth)
    switch line.kind {
    case .blank: return "\n"
    case .verbatim: return line.words
    case .comment: return indent + line.words + "\n"
    case .code:
      guard !line.citation.isEmpty else { return indent + line.words + "\n" }
      let gap = String(repeating: " ", count: max(0, column - line.words.count) + 2)
      return indent + line.words + gap + line.citation + "\n"
    }
  }
}
