import Rendering
import Testing

@Suite("The CSV renderer")
struct CSVRendererTests {
  private func check(_ example: Example) {
    let text = CSVRenderer().render(example.document)
    #expect(text == example.text)
    expectTidy(text)
  }

  @Test("writes tables", arguments: tables)
  func writesTables(_ example: Example) { check(example) }

  @Test("lets no words become a formula", arguments: formulas)
  func isSafe(_ example: Example) { check(example) }

  private static let tables = [
    Example("A document without tables is no bytes at all.", [.heading("x")], gives: ""),
    Example(
      "Charts and footers are left out.", [.heading("x"), .table(.contributions)],
      gives: """
        contributor,amount,share
        Southampton City Council,141062.00,59.66
        Integrated Care Board,65214.00,27.58
        Probation,not stated,not stated
        """),
    Example("An empty table is its header.", [.table(.withoutRows)], gives: "body,seats"),
    Example(
      "An empty line parts two tables.", [.table(.withoutRows), .table(.withoutRows)], gives: "body,seats\n\nbody,seats"
    ),
    Example(
      "Genuine numbers stay numbers.",
      [
        .table(
          .single(
            .number,
            [
              .money(pence: -123_450), .money(pence: 5), .number(-1_234_567),
              .ratio(numerator: -1, denominator: 3, decimals: 1),
              .ratio(numerator: 1, denominator: 0, decimals: 1), .count(least: 3, most: 3), .count(least: 3, most: 5),
              .count(least: 3, most: nil), .bar(numerator: 1, denominator: 16), .date("2024/25"),
            ]))
      ],
      gives: "value\n-1234.50\n0.05\n-1234567\n-33.3\nundefined\n3\n3..5\n3..\n6.25\n2024/25"),
    Example(
      "Commas, quotation marks and outer spaces are quoted, and so is a lone empty field.",
      [
        .table(
          .single(.text, [.text("a,b"), .text("say \"x\""), .text(" c"), .text("\"\u{301}"), .empty, .text("d e")]))
      ],
      gives: "value\n\"a,b\"\n\"say \"\"x\"\"\"\n\" c\"\n\"\"\"\u{301}\"\n\"\"\nd e"),
    Example(
      "Line breaks become spaces and controls are spelled out.",
      [.table(.single(.text, [.text("a\r\nb"), .text("c\u{1B}[2J"), .text("Zoë 委員会")]))],
      gives: "value\na b\nc\\u{1B}[2J\nZoë 委員会"),
  ]

  private static let formulas = [
    Example(
      "Words that could be a formula have an apostrophe before them.",
      [
        .table(
          .single(.text, ["=1+1", "+1", "-1", "@x", "\tx", "\r=x", " =x", "\u{FEFF}=x", "＝x", "a=b"].map(Cell.text)))
      ],
      gives: "value\n'=1+1\n'+1\n'-1\n'@x\n'\\u{09}x\n' =x\n' =x\n'\u{FEFF}=x\n'＝x\na=b"),
    Example(
      "So have names, dates, reasons and keys.",
      [
        .table(
          Table(
            columns: ["=a", "b"].map { Column(title: $0, key: $0, type: .text) },
            rows: [
              [.name(id: "n", text: "=n,m"), .date("-d")], [.unknown(reason: "@r"), .count(least: -3, most: nil)],
            ]))
      ],
      gives: "'=a,b\n\"'=n,m\",'-d\n'@r,'-3.."),
  ]
}
