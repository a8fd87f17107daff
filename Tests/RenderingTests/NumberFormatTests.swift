import Rendering
import Testing

@Suite("Figures and measures")
struct NumberFormatTests {
  @Test(
    "Money has pence only when there are some, and its sign first.",
    arguments: [
      (0, "£0", "0.00"), (-500, "-£5", "-5.00"), (123_450, "£1,234.50", "1234.50"),
      (14_106_200, "£141,062", "141062.00"),
      (7, "£0.07", "0.07"), (-100_000_001, "-£1,000,000.01", "-1000000.01"),
      (.min, "-£92,233,720,368,547,758.08", "-92233720368547758.08"),
    ] as [(Int64, String, String)])
  func money(pence: Int64, text: String, plain: String) {
    #expect(Sterling.text(pence: pence) == text)
    #expect(Sterling.plain(pence: pence) == plain)
  }

  struct Share: Sendable {
    let numerator: Int128
    let denominator: Int128
    let decimals: Int
    let text: String
  }

  @Test(
    "Shares round half up and never overflow.",
    arguments: [
      Share(numerator: 141_062, denominator: 236_428, decimals: 2, text: "59.66%"),
      Share(numerator: 1, denominator: 8, decimals: 0, text: "13%"),
      Share(numerator: 1, denominator: 200, decimals: 0, text: "1%"),
      Share(numerator: 1, denominator: 201, decimals: 0, text: "0%"),
      Share(numerator: -1, denominator: 8, decimals: 0, text: "-13%"),
      Share(numerator: -1, denominator: -8, decimals: 1, text: "12.5%"),
      Share(numerator: -1, denominator: 1_000_000, decimals: 2, text: "0.00%"),
      Share(numerator: 99_999, denominator: 100_000, decimals: 2, text: "100.00%"),
      Share(numerator: 9, denominator: 4, decimals: 0, text: "225%"),
      Share(numerator: 1, denominator: 3, decimals: 99, text: "33.333333333%"),
      Share(numerator: 1, denominator: 3, decimals: -1, text: "33%"),
      Share(numerator: 0, denominator: 5, decimals: 2, text: "0.00%"),
      Share(numerator: 5, denominator: 0, decimals: 2, text: "undefined"),
      Share(numerator: .max, denominator: .max, decimals: 9, text: "100.000000000%"),
      Share(numerator: .max / 2, denominator: .min, decimals: 2, text: "-50.00%"),
      Share(numerator: .min, denominator: 1, decimals: 0, text: "-17014118346046923173168730371588410572800%"),
    ])
  func shares(_ share: Share) {
    let text = PerCent.text(numerator: share.numerator, denominator: share.denominator, decimals: share.decimals)
    #expect(text == share.text)
  }

  @Test(
    "A bar is drawn in eighths, held between empty and full.",
    arguments: [
      (0, 1, ""), (1, 16, "█▎"), (1, 2, "██████████"), (1, 1, "████████████████████"), (3, 2, "████████████████████"),
      (-1, 2, ""), (1, 0, ""), (1, 1_000_000, "▏"), (.max, .min, ""), (.max, .max, "████████████████████"),
    ] as [(Int128, Int128, String)])
  func bars(numerator: Int128, denominator: Int128, bar: String) {
    let cells: [Cell] = [.bar(numerator: numerator, denominator: denominator), .text("end")]
    let text = TextRenderer().render(Document([.table(.single(.chart, cells))]))
    #expect(text == bar + "\nend\n")
  }

  @Test(
    "Display width counts what a terminal shows.",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("委員会", 6), ("ｱ", 1), ("Ａ", 2), ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2),
      ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇬🇧", 2), ("█▏", 2), ("£–’", 3), ("a\u{200B}b", 2), ("नि", 2), ("🏳️‍🌈", 2),
    ])
  func widths(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test("What is already safe comes back unchanged.", arguments: ["", "abc", "Zoë £5", "\\u{1B}", "👩‍⚕️"])
  func visible(text: String) {
    #expect(ControlEscaping.line(text) == text)
    #expect(ControlEscaping.lines(text) == [text])
  }
}
