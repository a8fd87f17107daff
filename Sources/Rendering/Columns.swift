/// Sets words in columns below each other, as many as the width takes.
public enum Columns {
  /// The words in columns, read downwards; a last line says how many more there are than the rows allow.
  ///
  /// - Parameters:
  ///   - width: the columns of the terminal, at least one.
  ///   - rows: the most rows, the line about the others apart.
  public static func text(_ words: [String], width: Int, rows limit: Int) -> String {
    let words = words.map { ControlEscaping.line($0) }
    let sizes = words.map { DisplayWidth.of($0) }
    // The last column of a terminal is left free: some go to the next line when it is written.
    let (rows, widths) = layout(sizes, width: width - 1, rows: max(1, limit))
    let shown = min(words.count, rows * widths.count)
    var text = ""
    for row in 0..<rows {
      var line = ""
      var blanks = 0
      for (column, index) in stride(from: row, to: shown, by: max(1, rows)).enumerated() {
        line += String(repeating: " ", count: blanks) + shortened(words[index], sizes[index], to: width - 1)
        blanks = max(0, widths[column] - sizes[index]) + gap
      }
      text += line + "\n"
    }
    return shown < words.count ? text + "\(words.count - shown) more\n" : text
  }

  private static let gap = 2

  /// The most columns whose widest words fit beside each other, with the rows they take.
  private static func layout(_ sizes: [Int], width: Int, rows limit: Int) -> (rows: Int, widths: [Int]) {
    let narrowest = max(1, sizes.min() ?? 1) + gap
    for columns in stride(from: min(sizes.count, max(1, (width + gap) / narrowest)), to: 1, by: -1) {
      let rows = min(limit, (sizes.count + columns - 1) / columns)
      let shown = sizes.prefix(rows * columns)
      let widths = stride(from: 0, to: shown.count, by: rows).map { start in
        shown[start..<min(start + rows, shown.count)].max() ?? 0
      }
      if widths.reduce(0, +) + gap * (widths.count - 1) <= width { return (rows, widths) }
    }
    return (min(limit, sizes.count), sizes.isEmpty ? [] : [min(width, sizes.max() ?? 0)])
  }

  private static func shortened(_ word: String, _ columns: Int, to width: Int) -> String {
    if columns <= width { return word }
    var kept = ""
    var used = 0
    for character in word {
      used += DisplayWidth.of(character)
      if used >= width { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
