import Language

/// Counts lines of a text from front to back, so that the places of ten thousand statements cost one reading.
struct LineCounter {
  private let text: SourceText
  private var line = 1
  private var lineStart = 0
  private var counted = 0

  init(_ text: SourceText) {
    self.text = text
  }

  /// The line and column of an offset, from 1; the offset is not before the one asked for last.
  mutating func place(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(counted, offset), text.bytes.count)
    while counted < offset {
      if text.bytes[counted] == 0x0A {
        line += 1
        lineStart = counted + 1
      }
      counted += 1
    }
    return (line, text.text(lineStart..<offset).count + 1)
  }
}
