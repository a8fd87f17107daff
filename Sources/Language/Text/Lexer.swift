/// Turns bytes into tokens, one at a time, without making strings.
///
/// A line's end and `;` are one token, except inside `( )` and `[ ]` and after a comma, where the line goes on.
struct Lexer {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// The brackets that are open, and the braces.
  private var depth = 0
  private var braces = 0
  private var lastWasComma = false
  /// Comments passed over so far, when they are kept.
  private(set) var comments: [Range<Int>] = []
  let keepsComments: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0, keepsComments: Bool = false) {
    self.bytes = bytes
    self.position = position
    self.keepsComments = keepsComments
  }

  /// Forgets brackets left open, so that recovery finds the line's end again.
  mutating func closeBrackets() {
    depth = 0
    lastWasComma = false
  }

  /// Goes on reading at another position, outside all brackets.
  mutating func move(to position: Int) {
    self.position = position
    closeBrackets()
  }

  /// Goes on behind words that were read by their bytes, inside whatever brackets are open.
  mutating func jump(to position: Int) { self.position = position }

  mutating func next() -> Token {
    skipBlanks()
    let token = read()
    lastWasComma = token.kind == .comma
    position = token.end
    switch token.kind {
    case .leftParenthesis, .leftBracket: depth += 1
    case .rightParenthesis, .rightBracket: depth = max(0, depth - 1)
    case .leftBrace: (depth, braces) = (0, braces + 1)
    case .rightBrace: (depth, braces) = (0, max(0, braces - 1))
    default: break
    }
    return token
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0D: position += 1
      case 0x3F where braces == 0 && endsStatement(position): position += 1
      case 0x0A where depth > 0 || lastWasComma: position += 1
      case 0x23:
        let start = position
        position = lineEnd(from: position)
        if keepsComments { comments.append(start..<position) }
      case 0xC2...0xEF:
        let length = Typography.blankLength(bytes, position)
        if length == 0 { return }
        position += length
      default: return
      }
    }
  }

  /// Whether nothing but question marks and blanks follows to the end of a statement.
  private func endsStatement(_ start: Int) -> Bool {
    var end = start
    while end < bytes.count, bytes[end] == 0x3F || Self.isBlank(bytes, end) { end += 1 }
    // `=` ends the statement of an expectation.
    return end == bytes.count || [0x0A, 0x3B, 0x23, 0x3D].contains(bytes[end])
  }

  /// Whether a blank of ASCII stands at an index.
  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D
  }

  private func read() -> Token {
    guard position < bytes.count else { return Token(kind: .end, start: position, end: position) }
    let byte = bytes[position]
    if byte == 0xE2 {
      if isQuoteMark(position) { return string(markLength: 3) }
      let dash = Typography.dashLength(bytes, position)
      if dash > 0 { return token(.minus, dash) }
    }
    if Self.startsWord(byte) { return byte == 0xC2 && peek(1) == 0xA3 ? money() : word() }
    switch byte {
    case 0x0A, 0x3B: return one(.terminator)
    case 0x22: return string(markLength: 1)
    case 0x7B: return one(.leftBrace)
    case 0x7D: return one(.rightBrace)
    case 0x28: return one(.leftParenthesis)
    case 0x29: return one(.rightParenthesis)
    case 0x5B: return one(.leftBracket)
    case 0x5D: return one(.rightBracket)
    case 0x2C: return one(.comma)
    case 0x2E: return peek(1) == 0x2E ? token(.range, 2) : one(.dot)
    case 0x3D: return one(.equals)
    case 0x2B: return one(.plus)
    case 0x2D: return one(.minus)
    case 0x2A: return one(.star)
    case 0x2F: return one(.slash)
    case 0x40: return one(.at)
    case 0x3A: return one(.colon)
    case 0x3E: return one(.greater)
    case 0x25: return percent()
    default: return one(.unknown)
    }
  }

  private func one(_ kind: Token.Kind) -> Token { token(kind, 1) }

  private func token(_ kind: Token.Kind, _ length: Int) -> Token {
    Token(kind: kind, start: position, end: position + length)
  }

  private func peek(_ offset: Int) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  /// `%3` is the third answer; a lone `%` belongs to the number before it.
  private func percent() -> Token {
    var end = position + 1
    while end < bytes.count, Self.isDigit(bytes[end]) { end += 1 }
    return Token(kind: end > position + 1 ? .answer : .share, start: position, end: end)
  }

  private func money() -> Token {
    var end = position + 2
    // An amount below nought is read as one, so that it can be refused as one.
    if end < bytes.count {
      let sign = bytes[end] == 0x2D ? 1 : Typography.dashLength(bytes, end)
      if isDigit(at: end + sign) { end += sign }
    }
    while end < bytes.count, Self.isDigit(bytes[end]) || (isSeparator(end) && isDigit(at: end + 1)) { end += 1 }
    return Token(kind: .money, start: position, end: end)
  }

  /// A comma or point inside an amount.
  private func isSeparator(_ index: Int) -> Bool { bytes[index] == 0x2C || bytes[index] == 0x2E }

  private func isDigit(at index: Int) -> Bool { index < bytes.count && Self.isDigit(bytes[index]) }

  private func word() -> Token {
    var end = position
    while end < bytes.count {
      let byte = bytes[end]
      if Self.continuesWord(byte) {
        if byte >= 0xC2 {
          if byte == 0xE2, isQuoteMark(end) { break }
          if Typography.blankLength(bytes, end) > 0 { break }
        }
        end += 1
      } else if byte == 0x2F, end > position, Self.isDigit(bytes[end - 1]), isDigit(at: end + 1) {
        end += 1
      } else if byte == 0x2E, isDigit(at: end + 1), isWholeNumber(position..<end) {
        end += 1
      } else {
        break
      }
    }
    return Token(kind: .word, start: position, end: max(end, position + 1))
  }

  /// Whether only digits were read so far, so that a point after them is a decimal point.
  private func isWholeNumber(_ range: Range<Int>) -> Bool {
    for index in range where !Self.isDigit(bytes[index]) { return false }
    return !range.isEmpty
  }

  /// Typographic double quotes, as a word processor makes them.
  private func isQuoteMark(_ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x9C || bytes[index + 2] == 0x9D)
  }

  /// A text in straight or typographic quotes; a backslash keeps the next character as it is.
  private func string(markLength: Int) -> Token {
    var end = position + markLength
    if markLength == 1 { end = plainEnd(from: end) }
    while end < bytes.count, bytes[end] != 0x0A {
      if markLength == 1, bytes[end] == 0x22 { return Token(kind: .string, start: position, end: end + 1) }
      if markLength == 3, bytes[end] == 0xE2, isQuoteMark(end) {
        return Token(kind: .string, start: position, end: end + 3)
      }
      end += bytes[end] == 0x5C && end + 1 < bytes.count && bytes[end + 1] != 0x0A ? 2 : 1
    }
    return Token(kind: .unterminatedString, start: position, end: min(end, bytes.count))
  }

  // MARK: Eight bytes at a time

  /// The first place from which fewer than eight bytes follow, or where a quotation mark, a backslash or a line end is
  /// among the next eight.
  private func plainEnd(from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var end = start
    while end + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: end, as: UInt64.self)
      if Self.holds(0x22, eight) || Self.holds(0x5C, eight) || Self.holds(0x0A, eight) { break }
      end += 8
    }
    return end
  }

  /// The end of the line, or of the text.
  private func lineEnd(from start: Int) -> Int { Self.first(0x0A, in: bytes, from: start) }

  /// Where a byte stands for the first time from a place on, or the end of the text.
  static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var end = start
    while end + 8 <= raw.count, !holds(byte, raw.loadUnaligned(fromByteOffset: end, as: UInt64.self)) { end += 8 }
    while end < raw.count, raw[end] != byte { end += 1 }
    return end
  }

  /// Whether a byte is among eight: what equals it becomes zero, and only a zero borrows from its own highest bit.
  @inline(__always)
  private static func holds(_ byte: UInt8, _ eight: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let zeroed = eight ^ (ones &* UInt64(byte))
    return (zeroed &- ones) & ~zeroed & (ones << 7) != 0
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  // One bit for each ASCII character: digits, `&` and `'` below 64; letters and `_` above. Bitmaps rather than tables,
  // for every byte of a model is looked up.
  private static let lowStart: UInt64 = 1 << 0x26 | 1 << 0x27 | 0x3FF << 0x30
  private static let highStart: UInt64 = 0x7FF_FFFE | 1 << 0x1F | 0x7FF_FFFE << 32

  /// Whether a word may begin with the byte; every byte beyond ASCII may.
  @inline(__always)
  private static func startsWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ((byte < 64 ? lowStart : highStart) >> UInt64(byte & 63)) & 1 == 1
  }

  /// Whether a word may go on with the byte: hyphens and tildes too.
  @inline(__always)
  static func continuesWord(_ byte: UInt8) -> Bool { startsWord(byte) || byte == 0x2D || byte == 0x7E }
}
