import Language

/// A reader's own copy of a source, as lines; kept while the session lasts, and never written anywhere.
struct AttachedCopy: Sendable {
  /// The lines without their ends, as `grep -n` counts them; blank ones at the end are left out.
  let lines: [String]
  /// How many lines there are, blank ones at the end included.
  let count: Int

  /// The lines of a text: blanks at the end of a line do not count.
  init(_ text: SourceText) {
    let bytes = text.bytes
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      var line = line
      while let last = line.last, [0x20, 0x09, 0x0C].contains(last) { line.removeLast() }
      return String(decoding: line, as: UTF8.self)
    }
    // What stands behind the last end of a line is a line, and be it a blank.
    if bytes.last == 0x0A || bytes.isEmpty { lines.removeLast() }
    count = lines.count
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    self.lines = lines
  }

  /// The lines of a place, with blanks for tabs and without those that are empty; none for a place outside the text.
  func passage(_ first: UInt32, _ last: UInt32) -> [String] {
    guard first > 0, first <= last, Int(first) <= lines.count else { return [] }
    return lines[Int(first) - 1..<min(Int(last), lines.count)]
      .map { $0.replacing("\t", with: " ") }
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
