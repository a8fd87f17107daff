/// Renders documents as one page of HTML that needs nothing beside it, with a style for A4 paper.
///
/// No text from outside can become markup. What stands after the notes is set small, as footnotes are.
public struct HTMLRenderer: Sendable, Equatable {
  /// The comment by which a file is known to be a report that was written so, in Markdown too.
  public static let mark = "<!-- written by govsh: a report, which may be written over -->"

  /// The title of the page.
  public let title: String

  /// A renderer of pages with a title.
  public init(title: String) {
    self.title = title
  }

  private static let style = """
    @page { size: A4; margin: 13mm 15mm; }
    body { font: 9pt/1.3 "Liberation Sans", Arial, Helvetica, sans-serif; color: #111; max-width: 180mm; margin: 0 auto; }
    h1 { font-size: 13pt; margin: 0 0 2mm; }
    h2 { font-size: 10pt; margin: 2.5mm 0 .7mm; border-bottom: .3mm solid #888; break-after: avoid; }
    p { margin: .5mm 0; }
    ul { margin: 0; padding-left: 4mm; }
    li { margin: .2mm 0; }
    table { border-collapse: collapse; width: 100%; margin: .7mm 0; }
    th, td { text-align: left; vertical-align: top; padding: .25mm 2mm .25mm 0; border-bottom: .1mm solid #ccc; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; }
    tfoot td { font-weight: bold; }
    pre { font: 8pt/1.25 "Liberation Mono", monospace; white-space: pre-wrap; }
    .notes { margin: 2mm 0; font-style: italic; }
    .small { font-size: 6.5pt; line-height: 1.2; }
    """

  /// The whole page, each block on lines of its own.
  public func render(_ document: Document) -> String {
    var body: [String] = []
    var isAfterNotes = false
    for block in document.blocks {
      let text = html(of: block)
      if text.isEmpty { continue }
      body.append(isAfterNotes ? "<div class=\"small\">\n\(text)\n</div>" : text)
      if case .notes = block { isAfterNotes = true }
    }
    return """
      <!DOCTYPE html>
      \(Self.mark)
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <title>\(XML.text(ControlEscaping.line(title)))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private func html(of block: Block) -> String {
    switch block {
    case .heading(let line): tag("h1", line)
    case .section(let line): tag("h2", line)
    case .paragraph(let line): tag("p", line)
    case .table(let table): html(of: table)
    case .notes(let notes):
      notes.isEmpty ? "" : "<div class=\"notes\">\n" + notes.map { tag("p", $0) }.joined(separator: "\n") + "\n</div>"
    case .passage(let items): list(items[...])
    case .verbatim(let text): "<pre>" + XML.text(ControlEscaping.lines(text).joined(separator: "\n")) + "</pre>"
    }
  }

  /// Lines as a list, those further in as a list within.
  private func list(_ items: ArraySlice<IndentedLine>) -> String {
    guard let depth = items.map(\.depth).min() else { return "" }
    var result = "<ul>\n"
    var rest = items
    while let first = rest.first {
      rest = rest.dropFirst()
      let inner = rest.prefix { $0.depth > depth }
      rest = rest.dropFirst(inner.count)
      result += "<li>" + inline(first.line) + (inner.isEmpty ? "" : "\n" + list(inner)) + "</li>\n"
    }
    return result + "</ul>"
  }

  private func html(of table: Table) -> String {
    guard !table.columns.isEmpty else { return "" }
    let shown = table.columns.indices.filter { table.columns[$0].type != .chart }
    func row(_ cells: [Cell], _ tag: String) -> String {
      "<tr>"
        + shown.map { index in
          let figure = table.columns[index].alignment == .trailing ? " class=\"figure\"" : ""
          return "<\(tag)\(figure)>" + inline(cells[index].line(barColumns: Bar.fullColumns)) + "</\(tag)>"
        }.joined() + "</tr>"
    }
    let head = row(table.columns.map { .text($0.header) }, "th")
    let rows = table.rows.map { row(table.squared($0), "td") }.joined(separator: "\n")
    let footer = table.footer.map { row(table.squared($0), "td") }.joined(separator: "\n")
    let foot = footer.isEmpty ? "" : "\n<tfoot>\n\(footer)\n</tfoot>"
    return "<table>\n<thead>\n\(head)\n</thead>\n<tbody>\n\(rows)\n</tbody>\(foot)\n</table>"
  }

  private func tag(_ name: String, _ line: Line) -> String {
    let text = inline(line)
    return text.isEmpty ? "" : "<\(name)>\(text)</\(name)>"
  }

  /// The spans of a line; words between backticks are what to type.
  private func inline(_ line: Line) -> String {
    line.visible.trimmed.spans.map { span in
      let text = XML.text(ControlEscaping.line(span.text))
      switch span.role {
      case .strong, .warning: return "<strong>\(text)</strong>"
      case .code: return "<code>\(text)</code>"
      case .plain, .name, .quiet: return text
      }
    }.joined()
  }
}
