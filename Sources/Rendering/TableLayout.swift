/// A table whose columns have been given their widths.
struct TableLayout {
  /// The columns between two columns of the table.
  static let gap = 2

  /// The lines of the table in columns no wider than `width` together, or nil when it has no room for columns.
  ///
  /// Room is found in this order: bars are drawn shorter; text wraps between words; bars go; words are cut.
  static func lines(of table: Table, width: Int?) -> [Line]? {
    let full = Sheet(table, barColumns: Bar.fullColumns)
    guard let width, narrowed(full.natural, floors: full.natural, to: width) == nil else {
      return TableLayout(sheet: full, widths: full.natural).lines
    }
    let scarce = Sheet(table, barColumns: Bar.scarceColumns)
    let bare = Sheet(table, barColumns: 0)
    let attempts: [(sheet: Sheet, floors: [Int])] = [
      (scarce, scarce.natural),
      (scarce, scarce.floors(words: 16)), (bare, bare.floors(words: 16)), (bare, bare.floors(words: 8)),
    ]
    for (sheet, floors) in attempts {
      if let widths = narrowed(sheet.natural, floors: floors, to: width) {
        return TableLayout(sheet: sheet, widths: widths).lines
      }
    }
    return nil
  }

  private let columns: [Column]
  /// For each row and each of its cells the lines into which it wraps.
  private let rows: [[[Line]]]
  /// What the wrapped cells really take, which may be less than they were given.
  private let widths: [Int]

  private init(sheet: Sheet, widths: [Int]) {
    let rows = sheet.rows.map { row in zip(row, widths).map { $0.wrapped(to: $1) } }
    columns = sheet.columns
    self.rows = rows
    self.widths = widths.indices.map { column in
      rows.flatMap { $0[column] }.map(\.columns).max() ?? 0
    }
  }

  private var lines: [Line] {
    rows.flatMap(lines(ofRow:))
  }

  /// Takes columns from whichever is widest until all fit, none below its floor; nil when they cannot.
  private static func narrowed(_ natural: [Int], floors: [Int], to width: Int) -> [Int]? {
    let room = width - gap * max(natural.count - 1, 0)
    guard floors.reduce(0, +) <= room else { return nil }
    var widths = natural
    var excess = natural.reduce(0, +) - room
    while excess > 0 {
      let reducible = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = reducible.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func lines(ofRow cells: [[Line]]) -> [Line] {
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var line = Line()
      for (column, cell) in cells.enumerated() {
        if column > 0 { line.spans.append(Span(String(repeating: " ", count: Self.gap))) }
        line = line + padded(index < cell.count ? cell[index] : Line(), column: column)
      }
      return line.trimmed
    }
  }

  private func padded(_ text: Line, column: Int) -> Line {
    let padding = Line(String(repeating: " ", count: max(widths[column] - text.columns, 0)))
    return columns[column].alignment == .leading ? text + padding : padding + text
  }
}

/// The texts of a table and what their columns measure.
private struct Sheet {
  let columns: [Column]
  /// The header, unless it would be blank, then the rows and the footer.
  private(set) var rows: [[Line]]
  /// The width of each column when nothing wraps.
  private(set) var natural: [Int]
  private var rigid: [Int]
  private var longestWord: [Int]

  /// Leaves charts out when they are given no columns.
  init(_ table: Table, barColumns: Int) {
    let shown = table.columns.indices.filter { barColumns > 0 || table.columns[$0].type != .chart }
    columns = shown.map { table.columns[$0] }
    rows = []
    natural = shown.map { _ in 0 }
    rigid = natural
    longestWord = natural
    let header = columns.map { Line(ControlEscaping.line($0.header), .quiet) }
    if header.contains(where: { $0.columns > 0 }) {
      add(header, isRigid: columns.map { _ in false })
    }
    let bar = barColumns > 0 ? barColumns : Bar.scarceColumns
    for row in table.fullRows {
      add(shown.map { row[$0].line(barColumns: bar).trimmed }, isRigid: shown.map { row[$0].isRigid })
    }
  }

  /// The least width of each column: its figures whole, and of its words as much as `words` columns hold.
  func floors(words: Int) -> [Int] {
    columns.indices.map { max(rigid[$0], min(longestWord[$0], words)) }
  }

  private mutating func add(_ row: [Line], isRigid: [Bool]) {
    rows.append(row)
    for (column, line) in row.enumerated() {
      let size = line.columns
      natural[column] = max(natural[column], size)
      if isRigid[column] {
        rigid[column] = max(rigid[column], size)
      } else {
        longestWord[column] = max(longestWord[column], line.longestWord)
      }
    }
  }
}
