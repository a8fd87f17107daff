/// A text to be read, with the name it is reported under.
public struct SourceText: Sendable {
  /// The file's name, or `-c` or `input` where there is none.
  public let name: String
  /// The text's bytes; UTF-8 when they are well formed.
  ///
  /// Lines end in LF, and no mark of the byte order stands first.
  public let bytes: [UInt8]
  /// How the lines of the file end.
  public let lineEnd: LineEnd
  /// Whether the file begins with a mark of the byte order.
  public let isMarked: Bool

  /// How lines end: as on Unix, as on Windows, as on old Macs.
  public enum LineEnd: Sendable {
    case lf, crlf, cr
  }

  /// A text by name and the bytes of its file.
  ///
  /// Every kind of line end is read alike. Bytes that are no text stay as they are, so that the first bad one can be
  /// told by its place in the file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let firstReturn = bytes.withUnsafeBufferPointer { Lexer.first(0x0D, in: $0, from: 0) }
    let hasMark = bytes.starts(with: mark)
    guard firstReturn < bytes.count || hasMark, Self.firstBadByte(of: bytes) == nil else {
      self.bytes = bytes
      lineEnd = .lf
      isMarked = false
      return
    }
    isMarked = hasMark
    let firstFeed = bytes.firstIndex(of: 0x0A) ?? bytes.count
    lineEnd = firstFeed < firstReturn ? .lf : firstFeed == firstReturn + 1 ? .crlf : .cr
    self.bytes = Self.plain(hasMark ? bytes[3...] : bytes[...])
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var before: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D { plain.append(0x0A) } else if byte != 0x0A || before != 0x0D { plain.append(byte) }
      before = byte
    }
    return plain
  }

  /// A text as this file would have it: with its line ends, and its mark where it has one.
  public func restored(_ text: String) -> String {
    (isMarked ? "\u{FEFF}" : "") + (lineEnd == .lf ? text : text.replacing("\n", with: lineEnd == .cr ? "\r" : "\r\n"))
  }

  /// A text by name.
  public init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The line and the column of a byte offset, both from 1; columns count characters as they are displayed.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(0, offset), bytes.count)
    var line = 1
    var start = 0
    for index in 0..<offset where bytes[index] == 0x0A {
      line += 1
      start = index + 1
    }
    return (line, String(decoding: bytes[start..<offset], as: UTF8.self).count + 1)
  }

  /// The text of a range of bytes.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The line that holds a byte offset, without its end.
  public func line(at offset: Int) -> Range<Int> {
    let offset = min(max(0, offset), bytes.count)
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return start..<end
  }

  /// The first byte that cannot stand in a text: a NUL, or one that is not UTF-8.
  public var firstBadByte: Int? { Self.firstBadByte(of: bytes) }

  private static func firstBadByte(of bytes: [UInt8]) -> Int? {
    var index = 0
    return bytes.withUnsafeBufferPointer { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      while index < bytes.count {
        if index + 8 <= bytes.count, Self.isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
          index += 8
          continue
        }
        let byte = bytes[index]
        if byte == 0 { return index }
        if byte < 0x80 {
          index += 1
          continue
        }
        guard let length = Self.scalarLength(bytes, index) else { return index }
        index += length
      }
      return nil
    }
  }

  /// Whether eight bytes are ASCII and none of them is NUL.
  private static func isPlain(_ word: UInt64) -> Bool {
    (word | ((word &- 0x0101_0101_0101_0101) & ~word)) & 0x8080_8080_8080_8080 == 0
  }

  /// The length of the well-formed scalar that begins at an index, or nil.
  private static func scalarLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, index + length <= bytes.count else { return nil }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    let second = bytes[index + 1]
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90, 0xF4 where second > 0x8F:
      return nil
    default: return length
    }
  }
}
