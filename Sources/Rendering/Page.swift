/// Lays a document out in lines for readers of plain text.
struct Page {
  /// How tables are shown.
  enum TableForm {
    /// In aligned columns, or as records where there is no room for columns.
    case columns
    /// One record a paragraph.
    case records
  }

  /// The columns there are, or nil for as many as wanted.
  let width: Int?
  let tables: TableForm

  /// The lines of all blocks, one blank line between two blocks; a block with nothing to show is passed over.
  func lines(of document: Document) -> [Line] {
    var page: [Line] = []
    var above: Block?
    for block in document.blocks {
      let piece = lines(of: block)
      guard piece.contains(where: { !$0.spans.isEmpty }) else { continue }
      if !page.isEmpty, !belongs(block, to: above) { page.append(Line()) }
      page += piece
      above = block
    }
    return page
  }

  /// Whether a block stands right under the one above: notes under what they are about, a table under its heading.
  private func belongs(_ block: Block, to above: Block?) -> Bool {
    switch (above, block) {
    case (_, .notes): true
    case (.heading, .table): tables == .columns
    case (.section, _): true
    default: false
    }
  }

  private func lines(of block: Block) -> [Line] {
    switch block {
    case .heading(let line), .section(let line): line.plain(as: .strong).wrapped(to: width)
    case .paragraph(let line): line.wrapped(to: width)
    case .table(let table): lines(of: table)
    case .notes(let notes): notes.flatMap { hung($0.plain(as: .quiet), first: "  ", rest: "  ") }
    case .passage(let items):
      items.flatMap { item in
        let indent = String(repeating: "  ", count: item.depth)
        return hung(item.line, first: indent, rest: indent + "  ")
      }
    case .verbatim(let text): verbatim(text)
    }
  }

  private func lines(of table: Table) -> [Line] {
    if tables == .columns, let lines = TableLayout.lines(of: table, width: width) { return lines }
    let records = table.records.map { record in
      record.flatMap { hung($0, first: "", rest: "  ") }
    }
    return Array(records.joined(separator: [Line()]))
  }

  private func verbatim(_ text: String) -> [Line] {
    var lines = ControlEscaping.lines(text)
    if lines.last == "" { lines.removeLast() }
    return lines.map { Line($0).trimmed }
  }

  /// The line wrapped beside a mark, its further lines beside `rest`; text never gets fewer than six columns.
  private func hung(_ line: Line, first: String, rest: String) -> [Line] {
    let whole = line.visible.trimmed
    let taken = DisplayWidth.of(first)
    let isWhole = width.map { taken + whole.columns <= $0 } ?? true
    let room = width.map { max($0 - max(taken, DisplayWidth.of(rest)), 6) }
    let wrapped = isWhole ? [whole] : whole.wrapped(to: room)
    return wrapped.enumerated().map { index, part in
      (Line(index == 0 ? first : rest, .quiet) + part).trimmed
    }
  }
}
