/// Renders the tables of a document as comma-separated values for programs and spreadsheets.
///
/// RFC 4180 with line feeds for line ends. Charts and footers are left out, so that every row is a fact and a column
/// can be summed. Money is `1234.50`, a ratio its per cent without the sign, a count `3`, `3..5` or `3..`, an unknown
/// its reason. Words that a spreadsheet could take for a formula have `'` put before them; figures never do.
public struct CSVRenderer: Sendable, Equatable {
  /// Needs no settings, for programs want the same form always.
  public init() {}

  /// The tables of the document, one empty line between two; no bytes when it has none.
  public func render(_ document: Document) -> String {
    let tables = document.blocks.compactMap { block in
      if case .table(let table) = block { render(table) } else { nil }
    }
    return tables.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// One table: the keys of its columns, then its rows; no bytes when it has no columns.
  public func render(_ table: Table) -> String {
    let shown = table.columns.indices.filter { table.columns[$0].type != .chart }
    guard !shown.isEmpty else { return "" }
    let header = shown.map { guarded(table.columns[$0].key) }
    let rows = table.rows.map(table.squared).map { row in shown.map { field(row[$0]) } }
    return ([header] + rows).map { record($0) + "\n" }.joined()
  }

  private func record(_ fields: [String]) -> String {
    // A lone empty field is quoted, for an empty line would not be read as a row.
    fields == [""] ? "\"\"" : fields.map(quoted).joined(separator: ",")
  }

  private func field(_ cell: Cell) -> String {
    switch cell {
    case .text(let text), .name(_, let text), .date(let text), .unknown(let text): guarded(text)
    case .money(let pence): Sterling.plain(pence: pence)
    case .ratio(let numerator, let denominator, let decimals):
      PerCent.plain(numerator: numerator, denominator: denominator, decimals: decimals) ?? "undefined"
    case .bar(let numerator, let denominator):
      PerCent.plain(numerator: numerator, denominator: denominator) ?? "undefined"
    case .number(let number): String(number)
    case .count(let least, let most): count(least: least, most: most)
    // Drawings stand in columns of charts, which are left out.
    case .stack, .span, .spark, .empty: ""
    }
  }

  private func count(least: Int, most: Int?) -> String {
    least == most ? String(least) : guarded("\(least)..") + (most.map(String.init) ?? "")
  }

  /// The words made visible, after `'` if a spreadsheet could take them for a formula.
  private func guarded(_ text: String) -> String {
    let start = text.unicodeScalars.first { $0 == "\t" || $0 == "\r" || !isPassedOver($0) }
    let isAtRisk = start.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } ?? false
    return (isAtRisk ? "'" : "") + ControlEscaping.line(text)
  }

  /// Whether a spreadsheet may skip the scalar at the start of a field.
  private func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }

  private func quoted(_ field: String) -> String {
    // By scalars, for a quotation mark or comma under a combining mark is one all the same.
    let scalars = field.unicodeScalars
    let isBare = !scalars.contains { $0 == "," || $0 == "\"" } && scalars.first != " " && scalars.last != " "
    guard !isBare else { return field }
    return "\"" + scalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
