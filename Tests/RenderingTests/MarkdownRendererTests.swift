import Rendering
import Testing

@Suite("The Markdown renderer")
struct MarkdownRendererTests {
  private func check(_ example: Example) {
    let text = MarkdownRenderer().render(example.document)
    #expect(text == example.text)
    expectTidy(text)
  }

  @Test("writes blocks", arguments: blocks)
  func writesBlocks(_ example: Example) { check(example) }

  @Test("lets no text become markup", arguments: hostile)
  func isSafe(_ example: Example) { check(example) }

  private static let blocks = [
    Example("A document without blocks is no bytes at all.", [], gives: ""),
    Example(
      "Blocks have their marks.",
      [
        .heading("Quorum"), .paragraph(["See ", .strong("this "), .warning("now"), " or ", .code("why")]),
        .notes(["e", "f"]), .verbatim("i *j*\n"),
      ],
      gives: """
        # Quorum

        See **this now** or `why`

        > e
        >
        > f

        ```
        i *j*
        ```
        """),
    Example(
      "A table has its alignment, its bars and a bold footer.", [.table(.contributions)],
      gives: """
        | contributor | amount | share | |
        | --- | ---: | ---: | --- |
        | Southampton City Council | £141,062 | 59.66% | ███████████▉ |
        | Integrated Care Board | £65,214 | 27.58% | █████▌ |
        | Probation | not stated | not stated | |
        | **sum** | **£236,428** | | |
        """),
    Example(
      "An empty table is a header and a rule.", [.table(.withoutRows)], gives: "| body | seats |\n| --- | ---: |"),
    Example("Code with backticks gets a longer fence.", [.paragraph([.code("a``b")])], gives: "```a``b```"),
    Example("Code that ends in a backtick is parted from its fence.", [.paragraph([.code("a`")])], gives: "`` a` ``"),
    Example("A fence is longer than any in its text.", [.verbatim("```\nx")], gives: "````\n```\nx\n````"),
  ]

  private static let hostile = [
    Example(
      "Markup is escaped.", [.paragraph("a|b *c* _d_ `e` <f> [g](h) #i ~j~ &k; $l \\m")],
      gives: "a\\|b \\*c\\* \\_d\\_ \\`e\\` \\<f\\> \\[g\\](h) \\#i \\~j\\~ \\&k; \\$l \\\\m"),
    Example(
      "A cell cannot leave its cell.", [.table(.single(.text, [.text("a | b\n| c"), .name(id: "x", text: "<img>")]))],
      gives: "| value |\n| --- |\n| a \\| b \\| c |\n| \\<img\\> |"),
    Example(
      "A paragraph cannot start a list or a rule.",
      [
        .paragraph("- a"), .paragraph("+ b"), .paragraph("12. c"), .paragraph("3) d"), .paragraph("---"),
        .paragraph("    e"),
      ],
      gives: "\\- a\n\n\\+ b\n\n12\\. c\n\n3\\) d\n\n\\---\n\ne"),
    Example("A mark under a combining accent is still escaped.", [.paragraph("*\u{301}a")], gives: "\\*\u{301}a"),
    Example(
      "Control characters are spelled out.",
      [.heading("a\u{1B}"), .verbatim("b\u{9D}"), .paragraph([.code("c\u{2066}")])],
      gives: "# a\\\\u{1B}\n\n```\nb\\u{9D}\n```\n\n`c\\u{2066}`"),
  ]
}
