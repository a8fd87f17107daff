import Rendering
import Testing

@Suite("The iCalendar renderer")
struct ICalendarRendererTests {
  private func calendar(_ summary: String = "s", _ description: String = "") -> String {
    ICalendarRenderer().render(
      ICalendarRenderer.Calendar(
        name: "n", stamp: "2025-04-01",
        entries: [
          ICalendarRenderer.Entry(
            id: "1@govsh", first: "2024-12-31", end: "2025-01-01", summary: summary, description: description,
            categories: ["a", "b"], isTentative: false)
        ]))
  }

  @Test("writes a file of RFC 5545, byte for byte")
  func whole() {
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//govsh//govsh//EN", "CALSCALE:GREGORIAN", "X-WR-CALNAME:n",
      "BEGIN:VEVENT", "UID:1@govsh", "DTSTAMP:20250401T000000Z", "DTSTART;VALUE=DATE:20241231",
      "DTEND;VALUE=DATE:20250101", "SUMMARY:s", "CATEGORIES:a,b", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
      "END:VEVENT", "END:VCALENDAR", "",
    ]
    #expect(calendar() == lines.joined(separator: "\r\n"))
  }

  @Test(
    "marks what has a meaning in the format, and leaves control characters out",
    arguments: [
      Row("marks", "a,b;c\\d", gives: "SUMMARY:a\\,b\\;c\\\\d\r\n"),
      Row("a line end", "a\nb", gives: "SUMMARY:a\\nb\r\n"),
      Row("a line end of two bytes", "a\r\nb", gives: "SUMMARY:a\\nb\r\n"),
      Row("an escape", "a\u{1B}[31mb", gives: "SUMMARY:a[31mb\r\n"),
      Row("a colon and quotes stay", "a: \"b\"", gives: "SUMMARY:a: \"b\"\r\n"),
    ])
  func escapes(_ row: Row) {
    #expect(calendar(row.input).contains(row.output), sourceLocation: row.location)
  }

  @Test("folds after 75 bytes and never inside a character", arguments: 60...90)
  func folds(_ count: Int) {
    let words = String(repeating: "é", count: count) + "£👩‍👧" + String(repeating: "x", count: count)
    let text = calendar(words)
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.isEmpty || ($0.count <= 76 && $0.last == UInt8(ascii: "\r")) })
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    let whole = Array(text.utf8).split(separator: Array("\r\n ".utf8)).flatMap { $0 }
    #expect(String(decoding: whole, as: UTF8.self).contains("SUMMARY:\(words)\r\n"))
  }

  struct Row: Sendable {
    let input: String
    let output: String
    let location: SourceLocation

    init(_ name: String, _ input: String, gives output: String, _ location: SourceLocation = #_sourceLocation) {
      self.input = input
      self.output = output
      self.location = location
    }
  }
}
