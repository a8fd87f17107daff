extension Answer {
  /// How a remark begins that is of the files given, where they stand on top of the program's own.
  static let ofFilesGiven = "of the files given: "

  /// A check's answer with the results alone that stand in the reader's own files; the program's files are left out.
  public var ofOwnFiles: Answer {
    var answer = self
    answer.checks = checks.filter { $0.position?.isOwn ?? false }
    // What the program's own files leave out is no matter of the files given.
    if checks.contains(where: { !($0.position?.isOwn ?? true) }) {
      answer.notes = notes.filter { $0.text.hasPrefix(Self.ofFilesGiven) }
    }
    let kept = Set(answer.checks.map { Cell.text($0.id) })
    answer.rows = rows.filter { row in row.cells.contains(where: kept.contains) }
    answer.title = CheckLine.count(answer.checks)
    answer.keepEvidenceOfRows()
    if answer.rows.isEmpty {
      let words =
        answer.checks.isEmpty ? "no rule speaks of the files given" : "nothing in the files given fails or is unknown"
      let cells = columns.map { $0.name == "message" ? Cell.text(words) : .text("") }
      answer.rows = [Row(cells: cells, sentence: words)]
    }
    return answer
  }

  /// Drops what no row rests on any more.
  private mutating func keepEvidenceOfRows() {
    let used = Set(rows.flatMap(\.evidence) + searches.flatMap { $0.nearby.flatMap(\.evidence) }).sorted()
    let new = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    for index in rows.indices { rows[index].evidence = rows[index].evidence.compactMap { new[$0] } }
    for search in searches.indices {
      for index in searches[search].nearby.indices {
        searches[search].nearby[index].evidence = searches[search].nearby[index].evidence.compactMap { new[$0] }
      }
    }
    beside = Set(beside.compactMap { new[$0] })
    evidence = used.map { evidence[$0] }
  }
}
