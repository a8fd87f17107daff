import Model
import Rendering

/// The brief form of an answer that is sentences: what a person reads at once.
struct Brief {
  /// Lines below the first, where an answer is no list that was asked for.
  static let most = 10
  /// Lines of a list that was asked for: a screen with what stands around it.
  static let mostOfList = 20

  /// One printable line of an answer, and where it comes from.
  struct Entry {
    let text: String
    let depth: Int
    /// The row it belongs to; nil for a heading or a remark.
    var row: Int?
    var isHeading = false
    var isDetail = false
  }

  private let answer: Answer
  private let most: Int
  /// Whether it is a list that was asked for: rows alone, under no heading.
  private let isList: Bool
  /// What is shown, in order.
  private(set) var shown: [Entry] = []
  /// What is left out, in order.
  private(set) var hidden: [Entry] = []
  /// The first line.
  private(set) var lead: String

  init(_ answer: Answer, most: Int) {
    self.most = most
    self.answer = answer
    lead = answer.title
    isList =
      answer.title.isEmpty && answer.rows.count > 1
      && answer.rows.allSatisfy { $0.section.isEmpty && $0.details.isEmpty }
    var rows = answer.rows.indices.filter { !answer.rows[$0].isFolded }
    var own: [Entry] = []
    // A single sentence is its own first line.
    if lead.isEmpty, let first = rows.first, answer.rows[first].section.isEmpty, answer.rows[first].stretch.isEmpty,
      rows.count == 1 || !isList
    {
      lead = answer.rows[first].sentence
      own = answer.rows[first].details.map { Entry(text: $0, depth: 1, row: first, isDetail: true) }
      rows.removeFirst()
    }
    select(rows, own)
  }

  private mutating func select(_ rows: [Int], _ details: [Entry]) {
    let most = isList && most == Self.most ? Self.mostOfList : most
    let notes = answer.notes.map { Entry(text: $0, depth: 1) }
    let kept = min(notes.count, 2, most)
    let whole = lines(of: rows, withDetails: true)
    if details.count + whole.count + notes.count <= most {
      shown = details + whole + notes
      return
    }
    let plain = lines(of: rows, withDetails: false)
    let room = most - kept
    if details.count + plain.count <= room {
      // All rows fit; the details of the first ones as far as they do.
      let body = filled(rows, room - details.count)
      shown = details + body + Array(notes.prefix(most - details.count - body.count))
    } else {
      let first = Array(details.prefix(room))
      var body = Array(plain.prefix(max(0, room - first.count)))
      if body.last?.isHeading ?? false { body.removeLast() }
      shown = first + body + Array(notes.prefix(kept))
    }
    let taken = Set(shown.map(\.key))
    hidden = (details + whole + notes).filter { !taken.contains($0.key) && !$0.isHeading }
  }

  /// The rows, with as many of their details, from the first on, as there is room for.
  private func filled(_ rows: [Int], _ room: Int) -> [Entry] {
    var left = room - lines(of: rows, withDetails: false).count
    return lines(of: rows, withDetails: true).filter { entry in
      guard entry.isDetail else { return true }
      left -= 1
      return left >= 0
    }
  }

  /// The lines of rows, under the headings of their stretch and section.
  private func lines(of rows: [Int], withDetails: Bool) -> [Entry] {
    var result: [Entry] = []
    var stretch = ""
    var section = ""
    for index in rows {
      let row = answer.rows[index]
      if row.stretch != stretch || row.section != section {
        if row.stretch != stretch, !row.stretch.isEmpty {
          result.append(Entry(text: row.stretch, depth: 0, isHeading: true))
        }
        if !row.section.isEmpty { result.append(Entry(text: row.section, depth: 0, isHeading: true)) }
        (stretch, section) = (row.stretch, row.section)
      }
      result.append(Entry(text: row.sentence, depth: 1, row: index))
      if withDetails {
        result += row.details.map { Entry(text: $0, depth: 2, row: index, isDetail: true) }
      }
    }
    return result
  }

  /// The rows of which something is shown, the one of the first line too.
  private var shownRows: Set<Int> {
    var rows = Set(shown.compactMap(\.row))
    if let first = answer.rows.indices.first(where: { !answer.rows[$0].isFolded && answer.rows[$0].sentence == lead }) {
      rows.insert(first)
    }
    return rows
  }

  // MARK: What is left out

  /// What was left out, counted, and what to type; nil where nothing was.
  var more: String? {
    let folded = answer.rows.count { $0.isFolded }
    guard !hidden.isEmpty || folded > 0 else { return nil }
    var counts: [(name: String, count: Int)] = []
    func count(_ name: String, _ number: Int = 1) {
      if let known = counts.firstIndex(where: { $0.name == name }) {
        counts[known].count += number
      } else {
        counts.append((name, number))
      }
    }
    for entry in hidden {
      guard let row = entry.row else {
        count("remarks")
        continue
      }
      if entry.isDetail { count("details") } else { count(Self.short(answer.rows[row].section)) }
    }
    if folded > 0 { count("", folded) }
    let words = counts.prefix(6).map { $0.name.isEmpty ? "\($0.count) more" : "\($0.name) (\($0.count))" }
    return "More: " + words.joined(separator: ", ") + (counts.count > 6 ? ", and more." : ".")
  }

  /// A section's heading as a word of the line that counts what was left out.
  private static func short(_ section: String) -> String {
    let name = section.split(separator: ";").first.map(String.init) ?? section
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  // MARK: The document

  /// The brief form as a document, with what was left out and one line of sources.
  var document: Document {
    if answer.layout == .table { return table }
    var lines = lead.isEmpty ? [] : [IndentedLine(Line(lead, .strong), depth: 0)]
    lines += shown.map { IndentedLine(Line($0.text, $0.isHeading ? .strong : .plain), depth: $0.depth) }
    return Document([.passage(lines + closing(shownRows))])
  }

  private var table: Document {
    let notes = answer.notes.prefix(4).map { IndentedLine(Line($0), depth: 0) }
    let head: [Block] = answer.title.isEmpty ? [] : [.heading(Line(answer.title))]
    return Document(head + [.table(answer.table), .passage(notes + closing(Set(answer.rows.indices)))])
  }

  private func closing(_ rows: Set<Int>) -> [IndentedLine] {
    let positions = rows.sorted().flatMap { answer.rows[$0].evidence }.uniqued()
    let sources = SourcesLine(positions.filter { !answer.beside.contains($0) }.map { answer.evidence[$0] }).text
    return [answer.layout == .table || most == 0 ? nil : more, sources].compactMap { $0 }
      .map { IndentedLine(Line($0, .quiet), depth: 0) }
  }
}

extension Brief.Entry {
  /// What tells lines of one answer apart.
  fileprivate var key: String { "\(row ?? -1)|\(isDetail)|\(isHeading)|\(text)" }
}

/// The papers of an answer in one line: short names, with their lines run together.
struct SourcesLine {
  private let evidence: [Answer.Evidence]
  private static let mostPapers = 4
  private static let mostPlaces = 6

  init(_ evidence: [Answer.Evidence]) {
    self.evidence = evidence
  }

  /// `Sources: yearly report 2024/25, lines 74, 81, 93-99; arrangements 2022, line 203 (2 inferred).`; nil without papers.
  var text: String? {
    guard !evidence.isEmpty else { return nil }
    var papers: [(name: String, lines: [ClosedRange<UInt32>], headings: [String])] = []
    for item in evidence {
      let index = papers.firstIndex { $0.name == item.sourceName } ?? papers.count
      if index == papers.count { papers.append((item.sourceName, [], [])) }
      if item.firstLine > 0 {
        papers[index].lines.append(item.firstLine...max(item.firstLine, item.lastLine))
      } else if let heading = item.heading, !papers[index].headings.contains(heading) {
        papers[index].headings.append(heading)
      }
    }
    var words = papers.prefix(Self.mostPapers).map { Self.places($0.name, $0.lines, $0.headings) }
    if papers.count > Self.mostPapers {
      let left = papers.count - Self.mostPapers
      words.append(left == 1 ? "1 more paper" : "\(left) more papers")
    }
    return "Sources: " + words.joined(separator: "; ") + certainty + "."
  }

  private static func places(_ name: String, _ lines: [ClosedRange<UInt32>], _ headings: [String]) -> String {
    let runs = joined(lines)
    if runs.count + headings.count > mostPlaces { return "\(name), \(runs.count + headings.count) places" }
    var words = name
    if !runs.isEmpty {
      let isOne = runs.count == 1 && runs[0].count == 1
      words +=
        (isOne ? ", line " : ", lines ")
        + runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ", ")
    }
    return headings.isEmpty ? words : words + ", " + headings.joined(separator: ", ")
  }

  /// Ranges of lines in order, those that touch as one.
  private static func joined(_ lines: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    for range in lines.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, range.lowerBound <= last.upperBound + 1 {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// How many of the places only imply what is said, or are those of a plan.
  private var certainty: String {
    let inferred = evidence.count { $0.certainty == .inferred }
    let assumed = evidence.count { $0.certainty == .assumed }
    let words = [inferred > 0 ? "\(inferred) inferred" : "", assumed > 0 ? "\(assumed) assumed" : ""].filter {
      !$0.isEmpty
    }
    return words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")"
  }
}
