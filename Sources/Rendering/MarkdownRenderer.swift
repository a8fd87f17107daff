/// Renders documents as GitHub-flavoured Markdown in which no text from outside can become markup.
///
/// Strong and warning spans are bold and code is code; other roles have no mark of their own. Notes are a quotation,
/// and the footer of a table is bold.
public struct MarkdownRenderer: Sendable, Equatable {
  /// Needs no settings, for Markdown has neither width nor colour.
  public init() {}

  /// The document as lines that each end in a line feed; no bytes when there is nothing to show.
  public func render(_ document: Document) -> String {
    document.blocks.map(lines(of:)).filter { !$0.isEmpty }.joined(separator: [""]).map { $0 + "\n" }.joined()
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let line): marked([line], "# ")
    case .section(let line): marked([line], "## ")
    case .paragraph(let line): marked([line], "")
    case .table(let table): lines(of: table)
    case .notes(let notes): Array(marked(notes, "> ").map { [$0] }.joined(separator: [">"]))
    case .passage(let items):
      items.map { String(repeating: "  ", count: $0.depth) + "- " + inline($0.line) }
    case .verbatim(let text): fenced(text)
    }
  }

  /// Each line after its mark; lines without words are passed over.
  private func marked(_ lines: [Line], _ mark: String) -> [String] {
    lines.map(inline).filter { !$0.isEmpty }.map { mark + $0 }
  }

  private func lines(of table: Table) -> [String] {
    guard !table.columns.isEmpty else { return [] }
    let header = table.columns.map { MarkdownText.escaped($0.header) }
    let rule = table.columns.map { $0.alignment == .leading ? "---" : "---:" }
    let rows = table.rows.map { table.squared($0).map(text) }
    let footer = table.footer.map { row in
      table.squared(row).map(text).map { $0.isEmpty ? "" : "**\($0)**" }
    }
    return ([header, rule] + rows + footer).map { row in
      "|" + row.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    }
  }

  private func text(of cell: Cell) -> String {
    let text = cell.line(barColumns: Bar.fullColumns).trimmed.text
    return MarkdownText.escaped(String(text.drop { $0 == " " }))
  }

  private func fenced(_ text: String) -> [String] {
    var lines = ControlEscaping.lines(text)
    if lines.last == "" { lines.removeLast() }
    guard !lines.isEmpty else { return [] }
    let longest = lines.map { MarkdownText.longestRun(of: "`", in: $0) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence] + lines.map { Line($0).trimmed.text } + [fence]
  }

  private func inline(_ line: Line) -> String {
    var text = ""
    for span in Self.merged(line.visible.trimmed.spans) {
      switch span.role {
      case .strong, .warning: text += MarkdownText.bold(span.text)
      case .code: text += MarkdownText.code(span.text)
      case .plain, .name, .quiet: text += MarkdownText.escaped(span.text)
      }
    }
    return MarkdownText.started(String(text.drop { $0 == " " }))
  }

  /// The spans with neighbours that share a mark made one, for marks that touch would be misread.
  private static func merged(_ spans: [Span]) -> [Span] {
    spans.reduce(into: []) { merged, span in
      let role: Span.Role = span.role == .warning ? .strong : span.role
      if let last = merged.indices.last, merged[last].role == role {
        merged[last].text += span.text
      } else {
        merged.append(Span(span.text, role))
      }
    }
  }
}

/// Writes text so that Markdown shows it as it is.
private enum MarkdownText {
  // By scalars throughout, for a star under a combining mark is a star all the same.
  private static let special: Set<Unicode.Scalar> = ["\\", "|", "*", "_", "`", "<", ">", "[", "]", "#", "~", "&", "$"]

  /// The text, made visible, with a backslash before every character that could be markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in ControlEscaping.line(text).unicodeScalars {
      if special.contains(scalar) { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The text in bold, with spaces at its ends left outside, where the marks need them.
  static func bold(_ text: String) -> String {
    let start = text.prefix { $0 == " " }
    let rest = text.dropFirst(start.count)
    let end = rest.reversed().prefix { $0 == " " }.count
    let words = String(rest.dropLast(end))
    guard !words.isEmpty else { return text }
    return start + "**" + escaped(words) + "**" + String(repeating: " ", count: end)
  }

  /// The text as code between as many backticks as it needs.
  static func code(_ text: String) -> String {
    guard text.contains(where: { $0 != " " }) else { return text }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
    let ends: Set<Unicode.Scalar?> = [text.unicodeScalars.first, text.unicodeScalars.last]
    let isOpen = !ends.isDisjoint(with: ["`", " "])
    return isOpen ? "\(fence) \(text) \(fence)" : fence + text + fence
  }

  /// The line with its start kept from being read as an item, a rule or a number of a list.
  static func started(_ line: String) -> String {
    let scalars = line.unicodeScalars
    if let first = scalars.first, "-+=".unicodeScalars.contains(first) { return "\\" + line }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return line }
    return String(digits) + "\\" + String(rest)
  }

  /// How many times `scalar` stands in a row at most.
  static func longestRun(of scalar: Unicode.Scalar, in text: String) -> Int {
    var longest = 0
    var run = 0
    for other in text.unicodeScalars {
      run = other == scalar ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
