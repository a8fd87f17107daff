import Rendering
import Testing

@Suite("Words in columns")
struct ColumnsTests {
  @Test("they are read downwards, as many columns as fit")
  func columns() {
    let words = ["a", "bb", "ccc", "dd", "e"]
    #expect(Columns.text(words, width: 80, rows: 9) == "a  bb  ccc  dd  e\n")
    #expect(Columns.text(words, width: 12, rows: 9) == "a   ccc  e\nbb  dd\n")
    #expect(Columns.text(words, width: 4, rows: 9) == "a\nbb\nccc\ndd\ne\n")
    #expect(Columns.text([], width: 80, rows: 9).isEmpty)
  }

  @Test("what the rows do not take is counted")
  func cap() {
    #expect(Columns.text((1...9).map { "word\($0)" }, width: 16, rows: 2) == "word1  word3\nword2  word4\n5 more\n")
  }

  @Test("a word wider than the terminal is cut short, and columns are counted as displayed")
  func wide() {
    #expect(Columns.text(["abcdefghij"], width: 6, rows: 9) == "abcd…\n")
    #expect(Columns.text(["日本", "ab"], width: 9, rows: 9) == "日本  ab\n")
    #expect(Columns.text(["a\u{1B}[m"], width: 20, rows: 9) == "a\\u{1B}[m\n")
  }

  @Test("no line is as wide as the terminal", arguments: 1...60)
  func neverTooWide(_ width: Int) {
    let words = (0..<40).map { String(repeating: "x", count: 1 + $0 * 7 % 23) }
    let text = Columns.text(words, width: width, rows: 10)
    for line in text.split(separator: "\n") where !line.hasSuffix("more") && width > 2 {
      #expect(DisplayWidth.of(String(line)) < width)
    }
  }
}
