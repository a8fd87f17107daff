extension Table {
  /// Each row as lines of `column: value`, without charts, empty cells and rows that are empty throughout.
  var records: [[Line]] {
    fullRows.map { row in
      zip(columns, row).compactMap { column, cell in
        let value = cell.line(barColumns: Bar.fullColumns)
        guard column.type != .chart, !value.trimmed.spans.isEmpty else { return nil }
        let label = column.header.isEmpty ? column.key : column.header
        return [.quiet(label + ":"), " "] + value
      }
    }
    .filter { !$0.isEmpty }
  }
}
