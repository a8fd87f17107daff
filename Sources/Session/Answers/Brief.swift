import Model
import Rendering

/// The brief form of an answer: what a person reads at once.
struct Brief {
  /// Lines below the first, where an answer is no list that was asked for.
  static let most = 10
  /// Lines below the first, where an answer is one of many: what answers, and no remark.
  static let mostOfMany = 2
  /// Lines of a list that was asked for: a screen with what stands around it.
  static let mostOfList = 20
  /// Rows of a table: a screen with its heads, a remark, its sources and how the question was read.
  static let mostOfTable = 16

  /// One printable line of an answer, and where it comes from.
  struct Entry {
    enum Role { case heading, sentence, detail, remark }

    let text: String
    let depth: Int
    let role: Role
    /// The rows that it tells of; none for a remark.
    var rows: [Int] = []
    /// The part of the answer that it belongs to, by which more of it is asked for.
    var part = ""
    /// Whether it should not be left out before others of its role.
    var isGrave = false
  }

  private let answer: Answer
  private let most: Int
  /// The first line.
  private var lead: String
  private var leadRows: [Int] = []
  /// What is shown, in order.
  private var shown: [Entry] = []
  /// What is left out, in order.
  private var hidden: [Entry] = []
  private var isOneOfMany: Bool { most <= Self.mostOfMany }
  /// How many remarks stand below a table.
  private var mostNotes: Int { answer.showsAllNotes ? answer.notes.count : answer.shownNotes }
  /// Below how many rows a table ends: what is longer than a screen leaves room for its remarks.
  private var tableRows: Int {
    let most = (isOneOfMany ? Self.most : Self.mostOfTable) - (answer.opening == nil ? 0 : 2)
    let count = answer.rows.count
    return count <= most ? count : max(most / 2, most + 1 - max(1, min(answer.notes.count, mostNotes)))
  }

  init(_ answer: Answer, most: Int) {
    self.answer = answer
    lead = answer.title
    let rows = answer.rows
    let isPlain =
      answer.title.isEmpty && rows.count > 1 && rows.allSatisfy { $0.section.isEmpty && $0.details.isEmpty }
      && rows.allSatisfy { $0.stretch == rows[0].stretch }
    let isList = answer.isList || isPlain
    self.most = isList && most == Self.most ? Self.mostOfList - (lead.isEmpty ? 0 : 2) : most
    var lines = rows.contains { !$0.label.isEmpty } ? pageLines : sentenceLines
    // Where nothing heads the answer its first sentence does.
    if lead.isEmpty && !isList || answer.leadsOn, let first = lines.first, first.role == .sentence {
      lead += (lead.isEmpty ? "" : ": ") + first.text
      leadRows = first.rows
      lines.removeFirst()
    }
    lines += answer.notes.map {
      Entry(text: $0.text, depth: 1, role: .remark, part: "remarks", isGrave: $0.kind == .discrepancy)
    }
    select(lines)
  }

  // MARK: Lines

  /// Each row as a sentence with its details, under the headings of its stretch and section.
  private var sentenceLines: [Entry] {
    var lines: [Entry] = []
    var (stretch, section) = ("", "")
    for (index, row) in answer.rows.enumerated() {
      let isAlone = !row.stretch.isEmpty && answer.rows.count { $0.stretch == row.stretch } == 1
      if row.stretch != stretch || row.section != section {
        if row.stretch != stretch, !row.stretch.isEmpty, !isAlone {
          lines.append(Entry(text: row.stretch, depth: 0, role: .heading))
        }
        if !row.section.isEmpty { lines.append(Entry(text: row.section, depth: 0, role: .heading)) }
        (stretch, section) = (row.stretch, row.section)
      }
      let part = Self.part(of: row.section)
      let text = isAlone ? "\(row.stretch): \(row.sentence)" : row.sentence
      lines.append(Entry(text: text, depth: 1, role: .sentence, rows: [index], part: part))
      lines += row.details.map { Entry(text: $0, depth: 2, role: .detail, rows: [index], part: part) }
    }
    return lines
  }

  /// The values of each label in one line, the most important label first; the rest as sentences, which are left out.
  private var pageLines: [Entry] {
    var groups: [(label: String, rank: Int, rows: [Int])] = []
    for (index, row) in answer.rows.enumerated() where !row.label.isEmpty {
      if let known = groups.firstIndex(where: { $0.label == row.label }) {
        groups[known].rows.append(index)
        groups[known].rank = min(groups[known].rank, row.rank)
      } else {
        groups.append((row.label, row.rank, [index]))
      }
    }
    let sorted = groups.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    let width = groups.map(\.label.count).max() ?? 0
    return sorted.prefix(Self.most + 1).map { line(of: $0.element.label, $0.element.rows, width) }
  }

  private func line(of label: String, _ rows: [Int], _ width: Int) -> Entry {
    let (text, told) = Self.joined(rows.map { answer.rows[$0].short })
    let blanks = String(repeating: " ", count: width - label.count + 2)
    return Entry(
      text: label + blanks + text, depth: 1, role: .sentence, rows: told.map { rows[$0] },
      part: Self.part(of: answer.rows[rows[0]].section))
  }

  /// Values in one line, as many as there is room for, the rest counted; and which of them it tells whole.
  static func joined(_ values: [String]) -> (text: String, told: [Int]) {
    var shown: [String] = []
    var told: [Int] = []
    for (index, value) in values.enumerated() {
      if shown.contains(value) {
        told.append(index)
      } else if shown.isEmpty, value.count > widest {
        shown.append(value.prefix(widest).split(separator: " ").dropLast().joined(separator: " ") + " …")
      } else if shown.isEmpty || shown.joined(separator: " · ").count + value.count <= widest {
        shown.append(value)
        told.append(index)
      }
    }
    let left = values.count - max(told.count, 1)
    return ((shown + (left > 0 ? ["\(left) more"] : [])).joined(separator: " · "), told)
  }

  /// How long the values of one line may be together.
  private static let widest = 100

  // MARK: Selection

  /// Takes sentences for as long as there is room, then their details and remarks; the rest is left out.
  private mutating func select(_ lines: [Entry]) {
    let remarks = lines.indices.filter { lines[$0].role == .remark }
    let isPage = answer.rows.contains { !$0.label.isEmpty }
    let kept = remarks.filter { lines[$0].isGrave }.prefix(1) + remarks.filter { !lines[$0].isGrave }.prefix(1)
    var room = (isPage ? most + 1 : most) - (isOneOfMany ? 0 : min(kept.count, most))
    var taken = Set(isOneOfMany ? [] : Array(kept))
    var heading: Int?
    for (index, line) in lines.enumerated() where line.role == .heading || line.role == .sentence {
      if line.role == .heading {
        heading = index
        continue
      }
      let cost = heading == nil ? 1 : 2
      if cost > room { break }
      room -= cost
      taken.insert(index)
      if let head = heading { taken.insert(head) }
      heading = nil
    }
    let rows = Set(taken.flatMap { lines[$0].rows } + leadRows)
    let rest = lines.indices.filter { index in
      switch lines[index].role {
      case .detail: lines[index].rows.allSatisfy(rows.contains)
      case .remark: !taken.contains(index)
      case .heading, .sentence: false
      }
    }
    taken.formUnion(isOneOfMany ? [] : rest.prefix(max(0, room)))
    shown = taken.sorted().map { lines[$0] }
    hidden = lines.indices.filter { !taken.contains($0) && lines[$0].role != .heading }.map { lines[$0] }
    if isPage { hideRows(beyond: shownRows) }
  }

  /// Of a page, what its lines do not tell.
  private mutating func hideRows(beyond told: Set<Int>) {
    let remarks = hidden.filter { $0.role == .remark }
    let rows = answer.rows.indices.filter { !told.contains($0) }.map { index in
      let row = answer.rows[index]
      return Entry(text: row.sentence, depth: 1, role: .sentence, rows: [index], part: Self.part(of: row.section))
    }
    hidden = rows + remarks
  }

  /// The rows of which something is shown.
  var shownRows: Set<Int> {
    if answer.layout == .table { return Set(0..<tableRows) }
    return Set(shown.flatMap(\.rows) + leadRows)
  }

  // MARK: What is left out

  /// A section's heading as a word by which more of it is asked for.
  private static func part(of section: String) -> String {
    let name = section.split { ";:·".contains($0) }.first.map { $0.trimmed } ?? ""
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// The names of the parts of which something is left out.
  var parts: [String] { hidden.map(\.part).filter { !$0.isEmpty }.uniqued() }

  /// What is left out of a part; of all parts for an empty name.
  func leftOut(_ part: String) -> [Entry] {
    if part.isEmpty { return hidden }
    return hidden.filter { entry in
      entry.part.lowercased().split(separator: " ").contains { $0.hasPrefix(part.lowercased()) }
        || entry.part.lowercased().hasPrefix(part.lowercased())
    }
  }

  /// What was left out, counted, and what to type; nil where nothing was.
  private var more: Line? {
    if answer.layout == .table {
      let (rows, notes) = (answer.rows.count - tableRows, answer.notes.count - mostNotes)
      let left = [
        rows > 0 ? rows == 1 ? "1 row" : "\(rows) rows" : "",
        notes > 0 ? notes == 1 ? "1 remark" : "\(notes) remarks" : "",
      ].filter { !$0.isEmpty }
      return left.isEmpty ? nil : Line("More: \(left.joined(separator: ", ")). Type all.", .quiet)
    }
    return Self.counted(hidden)
  }

  private static func counted(_ hidden: [Entry]) -> Line? {
    // Of a sentence that is left out its details are not counted beside it.
    let rows = Set(hidden.filter { $0.role == .sentence }.flatMap(\.rows))
    let told = hidden.filter { $0.role != .detail || !$0.rows.allSatisfy(rows.contains) }
    guard !told.isEmpty else { return nil }
    let parts = told.map { $0.role == .detail ? "details" : $0.part }.uniqued()
    let words = parts.prefix(4).map { part in
      let count = told.count { ($0.role == .detail ? "details" : $0.part) == part }
      return part.isEmpty ? "\(count) \(count == 1 ? "line" : "lines")" : "\(part) (\(count))"
    }
    let example =
      parts.first { !$0.isEmpty && $0 != "details" }?.split(separator: " ").first.map { ", more \($0)" } ?? ""
    return Line(
      "More: " + words.joined(separator: ", ") + (parts.count > 4 ? " and others" : "")
        + ". Type more\(parts.count > 1 ? example : "") or all.", .quiet)
  }

  /// The line that counts what is left out, by itself.
  var leftOutBlocks: [Block] { more.map { [.passage([IndentedLine($0)])] } ?? [] }

  // MARK: Documents

  /// The brief form as a document, with what was left out and one line of sources.
  var document: Document {
    if answer.layout == .table { return table }
    let first = lead.isEmpty ? [] : [IndentedLine(Line(lead, .strong))]
    return Document([.passage(first + shown.map(Self.printed) + closing(shownRows))])
  }

  /// What was left out, from one of its lines on, a screen of it.
  func rest(from first: Int, of part: String) -> Document {
    let left = leftOut(part)
    var lines: [IndentedLine] = []
    var section = ""
    var row: [Int] = []
    let page = left.dropFirst(first).prefix(Self.mostOfList)
    for entry in page {
      if let index = entry.rows.first, answer.rows[index].section != section {
        section = answer.rows[index].section
        if !section.isEmpty { lines.append(IndentedLine(Line(section, .strong))) }
      }
      if entry.role == .detail, entry.rows != row, let index = entry.rows.first {
        lines.append(IndentedLine(Line(answer.rows[index].sentence, .quiet), depth: 1))
      }
      row = entry.rows
      lines.append(Self.printed(entry))
    }
    let more = Self.counted(Array(left.dropFirst(first + Self.mostOfList))).map { [IndentedLine($0)] } ?? []
    return Document([.passage(lines + more + sources(Set(page.flatMap(\.rows))))])
  }

  private static func printed(_ entry: Entry) -> IndentedLine {
    IndentedLine(
      Line(entry.text, entry.role == .heading ? .strong : entry.isGrave ? .warning : .plain), depth: entry.depth)
  }

  private var table: Document {
    let notes = answer.notes.prefix(mostNotes).map { IndentedLine(Line($0.text)) }
    let head: [Block] = answer.title.isEmpty ? [] : [.heading(Line(answer.title))]
    var cut = answer
    cut.rows = Array(answer.rows.prefix(tableRows))
    return Document(head + [.table(cut.table), .passage(notes + closing(Set(answer.rows.indices)))])
  }

  private func closing(_ rows: Set<Int>) -> [IndentedLine] {
    let isWhole = isOneOfMany && !hidden.contains { $0.role == .sentence }
    return (isWhole ? [] : more.map { [IndentedLine($0)] } ?? []) + sources(rows)
  }

  private func sources(_ rows: Set<Int>) -> [IndentedLine] {
    let positions = rows.sorted().flatMap { answer.rows[$0].evidence }.uniqued()
    let evidence = positions.filter { !answer.beside.contains($0) }.map { answer.evidence[$0] }
    return SourcesLine(evidence).text.map { [IndentedLine(Line($0, .quiet))] } ?? []
  }
}

extension Substring {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
