import Rendering

/// An answer as a paper: parts under their headings, each line with the numbers of its places, and below all of it the
/// places, source by source.
extension Answer {
  var paper: [Block] {
    var blocks: [Block] = [.heading(Line(title))]
    var places = Places()
    var section = ""
    var lines: [IndentedLine] = []
    var table: [[String]] = []
    func close() {
      if !lines.isEmpty || !table.isEmpty { blocks.append(.section(Line(section))) }
      if !table.isEmpty { blocks.append(.table(Self.table(heads[section] ?? [], table))) }
      if !lines.isEmpty { blocks.append(.passage(lines)) }
      (lines, table) = ([], [])
    }
    for row in rows {
      if row.section != section {
        close()
        section = row.section
      }
      var numbers: [String] = []
      for position in row.evidence {
        let number = String(places.number(of: evidence[position]))
        if !numbers.contains(number) { numbers.append(number) }
      }
      if !row.across.isEmpty {
        table.append(row.across + [numbers.joined(separator: ", ")])
        continue
      }
      let words = numbers.isEmpty ? row.sentence : "\(row.sentence) (\(numbers.joined(separator: ", ")))"
      lines.append(IndentedLine(Line(words)))
      for detail in row.details { lines.append(IndentedLine(Line(detail), depth: 1)) }
    }
    close()
    blocks.append(.notes(notes.map { Line($0.text) }))
    if !places.isEmpty { blocks += [.section(Line("Places")), .passage(places.lines)] }
    return blocks
  }

  /// A table with the numbers of the places in its last column; amounts stand at the right.
  private static func table(_ heads: [String], _ rows: [[String]]) -> Table {
    let columns = (heads + ["places"]).enumerated().map { index, head in
      let isMoney = rows.contains { $0.count > index && $0[index].hasPrefix("£") }
      return Rendering.Column(title: head, key: head, type: .text, alignment: isMoney ? .trailing : .leading)
    }
    return Table(columns: columns, rows: rows.map { $0.map { .text($0) } })
  }

  /// Places numbered in the order in which they are first named.
  private struct Places {
    private var numbers: [String: Int] = [:]
    private var sources: [(name: String, entries: [String])] = []

    var isEmpty: Bool { sources.isEmpty }

    /// One line a source.
    var lines: [IndentedLine] {
      sources.map { IndentedLine(Line("\($0.name): \($0.entries.joined(separator: "; "))")) }
    }

    mutating func number(of item: Evidence) -> Int {
      if let known = numbers[item.place] { return known }
      let number = numbers.count + 1
      numbers[item.place] = number
      let place = item.place.dropFirst(item.sourceName.count).drop { $0 == "," || $0 == " " }
      let entry = place.isEmpty ? "(\(number))" : "(\(number)) \(place)"
      if let index = sources.firstIndex(where: { $0.name == item.sourceName }) {
        sources[index].entries.append(entry)
      } else {
        sources.append((item.sourceName, [entry]))
      }
      return number
    }
  }
}
