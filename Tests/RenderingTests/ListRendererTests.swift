import Rendering
import Testing

@Suite("The list renderer")
struct ListRendererTests {
  private func check(_ example: Example) {
    let text = ListRenderer().render(example.document)
    #expect(text == example.text)
    expectTidy(text)
  }

  @Test("makes each row a paragraph", arguments: examples)
  func makesEachRowAParagraph(_ example: Example) { check(example) }

  private static let examples = [
    Example(
      "Charts and empty cells are left out, unknown ones are not.", [.heading("Money"), .table(.contributions)],
      gives: """
        Money

        contributor: Southampton City Council
        amount: £141,062
        share: 59.66%

        contributor: Integrated Care Board
        amount: £65,214
        share: 27.58%

        contributor: Probation
        amount: not stated
        share: not stated

        contributor: sum
        amount: £236,428
        """),
    Example("A table without rows shows nothing.", [.paragraph("None."), .table(.withoutRows)], gives: "None."),
    Example(
      "A column without a title goes by its key.",
      [.table(.single(.text, [.text("x"), .empty, .text("y")], title: ""))],
      gives: "value: x\n\nvalue: y"),
    Example(
      "Nothing hostile gets through, in a title or a cell.",
      [.table(.single(.text, [.text("a\u{1B}[2J\nb"), .name(id: "n", text: "\u{202E}Zoë")], title: "v\u{7}"))],
      gives: "v\\u{07}: a\\u{1B}[2J b\n\nv\\u{07}: \\u{202E}Zoë"),
  ]
}
