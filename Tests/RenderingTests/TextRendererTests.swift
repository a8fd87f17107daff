import Rendering
import Testing

@Suite("The text renderer")
struct TextRendererTests {
  private func check(_ example: Example) {
    let text = TextRenderer(width: example.width, colour: example.colour).render(example.document)
    #expect(text == example.text)
    expectTidy(text, colour: example.colour)
  }

  @Test("lays out blocks", arguments: blocks)
  func laysOutBlocks(_ example: Example) { check(example) }

  @Test("keeps within a width", arguments: narrow)
  func keepsWithinAWidth(_ example: Example) {
    check(example)
    let lines = TextRenderer(width: example.width).render(example.document).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= example.width ?? .max })
  }

  @Test("is usable at every width", arguments: -1...100)
  func isUsableAtEveryWidth(width: Int) {
    let passage = Block.passage([IndentedLine("partnership"), IndentedLine("委員会 group", depth: 1)])
    let document = Document([.table(.contributions), .table(.withoutRows), passage, .notes(["one two three"])])
    let text = TextRenderer(width: width).render(document)
    expectTidy(text)
    let widest = text.split(separator: "\n").map { DisplayWidth.of(String($0)) }.max() ?? 0
    #expect(width < 12 || widest <= width)
    let letters = text.filter { $0.isLetter || $0.isNumber }
    #expect(letters.contains("236428") && letters.contains("Council") && letters.contains("委員会group"))
  }

  @Test("colours only when asked", arguments: coloured)
  func colours(_ example: Example) { check(example) }

  @Test("lets no control character reach the terminal", arguments: hostile)
  func isSafe(_ example: Example) { check(example) }

  private static let blocks = [
    Example("A document without blocks is no bytes at all.", [], gives: ""),
    Example(
      "Blocks with nothing to show leave no gap.", [.heading([]), .notes([]), .paragraph("One.")], gives: "One."),
    Example(
      "One blank line parts two blocks, but none parts notes from what they belong to.",
      [.heading("Quorum"), .paragraph("Not stated."), .notes(["Sources searched: 3", "Next: why"])],
      gives: """
        Quorum

        Not stated.
          Sources searched: 3
          Next: why
        """),
    Example(
      "A passage stands without gaps, some lines further in.",
      [
        .passage([IndentedLine("Present"), IndentedLine("chairs a board", depth: 1), IndentedLine("a place", depth: 2)])
      ],
      gives: """
        Present
          chairs a board
            a place
        """),
    Example(
      "Verbatim text keeps its lines but not the spaces at their ends.", [.verbatim("a  \n\n  b\r\nc\n")],
      gives: "a\n\n  b\nc"),
    Example(
      "A table is aligned, with a chart and a sum.", [.table(.contributions)],
      gives: """
        contributor                   amount       share
        Southampton City Council    £141,062      59.66%  ███████████▉
        Integrated Care Board        £65,214      27.58%  █████▌
        Probation                 not stated  not stated
        sum                         £236,428
        """),
    Example("An empty table shows its header.", [.table(.withoutRows)], gives: "body  seats"),
    Example("A table without columns shows nothing.", [.table(Table(columns: [], rows: [[.text("x")]]))], gives: ""),
    Example(
      "Every kind of figure has its form.",
      [
        .table(
          .single(
            .number,
            [
              .money(pence: -500), .money(pence: 123_450), .number(-1_234_567), .count(least: 3, most: 3),
              .count(least: 3, most: 5), .count(least: 1000, most: nil),
              .ratio(numerator: 1, denominator: 3, decimals: 0),
              .ratio(numerator: 1, denominator: 0, decimals: 2), .date("2022~"), .unknown(reason: "not stated"), .empty,
              .text("end"),
            ]))
      ],
      gives: """
                value
                  -£5
            £1,234.50
           -1,234,567
                    3
               3 to 5
        at least 1,000
                  33%
            undefined
                2022~
           not stated

                  end
        """.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.hasPrefix("at") || $0.isEmpty ? String($0) : " " + $0 }.joined(separator: "\n")),
    Example(
      "Columns are padded by what a terminal shows, not by characters.",
      [
        .table(
          Table(
            columns: [Column(title: "name", key: "n", type: .text), Column(title: "x", key: "x", type: .text)],
            rows: [
              [.text("委員会"), .text("1")], [.text("Zoe\u{308}"), .text("2")], [.text("👩‍⚕️ 🇬🇧"), .text("3")],
              [.text("é"), .text("4")],
            ]))
      ],
      gives: """
        name    x
        委員会  1
        Zoe\u{308}     2
        👩‍⚕️ 🇬🇧   3
        é       4
        """),
    Example(
      "A short row ends in empty cells.",
      [
        .table(
          Table(
            columns: [
              Column(title: "year", key: "year", type: .date),
              Column(title: "plans", key: "plans", type: .number),
            ],
            rows: [[.date("2023/24"), .number(341)], [.date("2024/25")]]))
      ],
      gives: """
        year     plans
        2023/24    341
        2024/25
        """),
  ]

  private static let narrow = [
    Example(
      "A paragraph wraps at words.", [.paragraph("The sources do not state a quorum.")], width: 20,
      gives: "The sources do not\nstate a quorum."),
    Example(
      "A word too long for the width is cut.", [.paragraph("see southampton-city-council")], width: 12,
      gives: "see\nsouthampton-\ncity-council"),
    Example(
      "Wide characters are not cut in half.", [.paragraph("委員会委員会")], width: 5, gives: "委員\n会委\n員会"),
    Example(
      "Notes and passages hang.",
      [
        .notes(["Next: sources of this answer"]),
        .passage([IndentedLine("partners"), IndentedLine("police and probation officers", depth: 1)]),
      ],
      width: 20,
      gives: """
          Next: sources of
          this answer

        partners
          police and
            probation
            officers
        """),
    Example(
      "A table with too little room for its bars draws them shorter.", [.table(.contributions)], width: 58,
      gives: """
        contributor                   amount       share
        Southampton City Council    £141,062      59.66%  ██████
        Integrated Care Board        £65,214      27.58%  ██▊
        Probation                 not stated  not stated
        sum                         £236,428
        """),
    Example(
      "Then its widest words wrap.", [.table(.contributions)], width: 50,
      gives: """
        contributor           amount       share
        Southampton City    £141,062      59.66%  ██████
        Council
        Integrated Care      £65,214      27.58%  ██▊
        Board
        Probation         not stated  not stated
        sum                 £236,428
        """),
    Example(
      "Then the bars go.", [.table(.contributions)], width: 34,
      gives: """
        contributor    amount       share
        Southampton  £141,062      59.66%
        City
        Council
        Integrated    £65,214      27.58%
        Care Board
        Probation         not  not stated
                       stated
        sum          £236,428
        """),
    Example(
      "At twenty columns each row becomes a paragraph.", [.table(.contributions)], width: 20,
      gives: """
        contributor:
          Southampton City
          Council
        amount: £141,062
        share: 59.66%

        contributor:
          Integrated Care
          Board
        amount: £65,214
        share: 27.58%

        contributor:
          Probation
        amount: not stated
        share: not stated

        contributor: sum
        amount: £236,428
        """),
  ]

  private static let coloured = [
    Example(
      "Roles have looks, plain words none.",
      [
        .heading("Title"),
        .paragraph(["a ", .name("b"), .warning("c"), .code("f"), .quiet("g ")]),
      ],
      colour: true,
      gives: "\u{1B}[1mTitle\u{1B}[0m\n\na \u{1B}[36mb\u{1B}[0m\u{1B}[33mc\u{1B}[0m"
        + "\u{1B}[35mf\u{1B}[0m\u{1B}[2mg\u{1B}[0m"),
    Example(
      "The header is quiet, and colours do not disturb the columns.",
      [
        .table(
          Table(
            columns: [Column(title: "body", key: "b", type: .name), Column(title: "n", key: "n", type: .number)],
            rows: [[.name(id: "sab", text: "SAB"), .number(12)]]))
      ],
      colour: true, gives: "\u{1B}[2mbody\u{1B}[0m   \u{1B}[2mn\u{1B}[0m\n\u{1B}[36mSAB\u{1B}[0m   12"),
    Example(
      "Notes are dimmed.", [.notes(["why"])], colour: true, gives: "  \u{1B}[2mwhy\u{1B}[0m"),
    Example("Text brings no colours of its own.", [.paragraph("\u{1B}[31mred")], colour: true, gives: "\\u{1B}[31mred"),
  ]

  private static let hostile = [
    Example(
      "Controls are spelled out in every block.",
      [
        .heading("a\u{07}"), .passage([IndentedLine("b\u{9B}2J")]), .notes(["c\u{202E}d\u{2069}"]),
        .verbatim("e\u{1B}]0;x\tf\u{7F}"), .paragraph("g\u{0}"),
      ],
      gives: """
        a\\u{07}

        b\\u{9B}2J
          c\\u{202E}d\\u{2069}

        e\\u{1B}]0;x\\u{09}f\\u{7F}

        g\\u{00}
        """),
    Example(
      "Line breaks in a cell or a line become one space.",
      [
        .paragraph("a\r\nb\u{2028}c"),
        .table(.single(.text, [.text("x\ny\r\nz"), .unknown(reason: "no\u{1B}")], title: "v\n")),
      ],
      gives: "a b c\n\nv\nx y z\nno\\u{1B}"),
  ]
}
