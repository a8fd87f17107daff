/// A source file seen without its comments, without its literal texts, or as its comments alone.
///
/// Checks of code look at `code`, so that neither a comment nor a text can trip them or hide from them.
struct SwiftText: Sendable {
  /// Where it stands, from the root of the repository.
  let path: String
  /// The lines as written.
  let lines: [String]
  /// The same lines with comments, the inside of texts and the names in back quotes blanked.
  let code: [String]
  /// The same lines with comments blanked.
  let uncommented: [String]
  /// The same lines with everything but comments blanked.
  let comments: [String]

  init(path: String, text: String) {
    self.path = path
    let masker = Masker(text)
    lines = Self.lines(Array(text.utf8))
    code = Self.lines(masker.code)
    uncommented = Self.lines(masker.uncommented)
    comments = Self.lines(masker.comments)
  }

  /// The folder below `Sources` or `Tests` that it belongs to.
  var module: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  /// The file's own name.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// A complaint about a line, counted from 0.
  func complaint(_ line: Int, _ what: String) -> String { "\(path):\(line + 1): \(what)" }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

/// Walks through Swift or C text and blanks what a view must not see, byte for byte.
private struct Masker {
  private(set) var code: [UInt8]
  private(set) var uncommented: [UInt8]
  private(set) var comments: [UInt8]
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    code = bytes
    uncommented = bytes
    comments = bytes
    skipCode(insideText: false)
  }

  /// Passes code up to the end, or up to the bracket that closes an interpolation.
  private mutating func skipCode(insideText: Bool) {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"): skipLineComment()
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): skipBlockComment()
      case UInt8(ascii: "\""): skipText(hashes: 0)
      case UInt8(ascii: "#"):
        let hashes = run(of: UInt8(ascii: "#"), at: position)
        for _ in 0..<hashes { keepAsCode() }
        if byte(0) == UInt8(ascii: "\"") { skipText(hashes: hashes) }
      case UInt8(ascii: "`"): skipQuotedName()
      case UInt8(ascii: "("):
        depth += 1
        keepAsCode()
      case UInt8(ascii: ")"):
        if insideText && depth == 0 { return }
        depth -= 1
        keepAsCode()
      default: keepAsCode()
      }
    }
  }

  private mutating func skipLineComment() {
    while let next = byte(0), next != UInt8(ascii: "\n") { keepAsComment() }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if byte(0) == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        depth += 1
        keepAsComment()
      } else if byte(0) == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        depth -= 1
        keepAsComment()
      }
      keepAsComment()
    } while depth > 0 && position < bytes.count
  }

  private mutating func skipQuotedName() {
    keepAsCode()
    while let next = byte(0), next != UInt8(ascii: "`"), next != UInt8(ascii: "\n") { keepAsText() }
    keepAsCode()
  }

  /// Passes a text literal, from its first quotation mark to its last hash.
  private mutating func skipText(hashes: Int) {
    let marks = run(of: UInt8(ascii: "\""), at: position) >= 3 ? 3 : 1
    for _ in 0..<marks { keepAsCode() }
    while let next = byte(0) {
      if next == UInt8(ascii: "\\"), run(of: UInt8(ascii: "#"), at: position + 1) >= hashes {
        skipEscape(hashes: hashes)
      } else if next == UInt8(ascii: "\""), run(of: next, at: position) >= marks,
        run(of: UInt8(ascii: "#"), at: position + marks) >= hashes
      {
        for _ in 0..<(marks + hashes) { keepAsCode() }
        return
      } else if next == UInt8(ascii: "\n"), marks == 1 {
        return
      } else {
        keepAsText()
      }
    }
  }

  /// Passes an escape in a text; what stands in an interpolation is code again.
  private mutating func skipEscape(hashes: Int) {
    for _ in 0...hashes { keepAsText() }
    guard byte(0) == UInt8(ascii: "(") else { return keepAsText() }
    keepAsCode()
    skipCode(insideText: true)
    keepAsCode()
  }

  private func byte(_ ahead: Int) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  private func run(of byte: UInt8, at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end - start
  }

  private mutating func keepAsCode() { keep(code: true, uncommented: true, comments: false) }
  private mutating func keepAsText() { keep(code: false, uncommented: true, comments: false) }
  private mutating func keepAsComment() { keep(code: false, uncommented: false, comments: true) }

  private mutating func keep(code inCode: Bool, uncommented inUncommented: Bool, comments inComments: Bool) {
    guard position < bytes.count else { return }
    if bytes[position] != UInt8(ascii: "\n") {
      if !inCode { code[position] = UInt8(ascii: " ") }
      if !inUncommented { uncommented[position] = UInt8(ascii: " ") }
      if !inComments { comments[position] = UInt8(ascii: " ") }
    }
    position += 1
  }
}
