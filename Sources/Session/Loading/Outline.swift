import Language
import Model

/// What a source declares of its text: how many lines it has, and its headings with the lines under each.
struct Outline: Sendable {
  /// A heading, with its first line and the line before the next.
  struct Heading: Sendable {
    let id: TextID
    let title: String
    let first: UInt32
    var last: UInt32
  }

  /// How many lines are declared; nil where that is not said.
  let lines: UInt32?
  /// In the order of the text.
  let headings: [Heading]

  init(of source: EntityID, in branch: Branch) {
    var lines: UInt32?
    for fact in branch.facts(of: source, .lines) {
      if let count = branch.value(fact).number { lines = UInt32(clamping: count) }
    }
    var headings: [Heading] = []
    for fact in branch.facts(of: source, .heading) {
      if case .heading(let title, let line) = branch.value(fact) {
        headings.append(Heading(id: title, title: branch.text(title), first: line, last: lines ?? .max))
      }
    }
    headings.sort { $0.first < $1.first }
    for index in headings.indices.dropLast() {
      headings[index].last = max(headings[index].first, headings[index + 1].first - 1)
    }
    self.lines = lines
    self.headings = headings
  }

  /// The heading under which all of some lines lie; the last of several on one line.
  func heading(over first: UInt32, _ last: UInt32) -> Heading? {
    headings.last { $0.first <= first && last <= $0.last }
  }
}

extension Outline {
  /// What is wrong with a citation, and what could stand in its place.
  struct Mistake {
    let code: Code
    let arguments: [String]
    var expected: [String] = []
    var suggestions: [String] = []
  }

  /// A heading that the source does not declare, or lines outside the heading or outside the text; nil where the place
  /// is one of the source.
  func mistake(_ attestation: Attestation, of source: EntityID, in branch: Branch) -> Mistake? {
    let (id, first, last) = (branch.id(of: source), attestation.firstLine, attestation.lastLine)
    guard let title = attestation.heading else {
      guard let lines, last > lines else { return nil }
      return outside(first, last, of: id, runs: (1, lines))
    }
    var same = headings.filter { $0.id == title }
    if same.isEmpty {
      // Set with other quotes, dashes or blanks, it is the same heading.
      let folded = Suggestion.fold(branch.text(title))
      same = headings.filter { !folded.isEmpty && Suggestion.fold($0.title) == folded }
    }
    guard let declared = same.first else {
      let words = branch.text(title)
      let near = Suggestion.nearest(to: words, among: headings.map(\.title))
      let there = first > 0 ? heading(over: first, last).map { ["`\($0.title)`, where these lines stand"] } : nil
      return Mistake(code: .unknownHeading, arguments: [id, words], expected: there ?? [], suggestions: near)
    }
    if first == 0 || same.contains(where: { $0.first <= first && last <= $0.last }) { return nil }
    return outside(first, last, of: declared.title, runs: (declared.first, declared.last))
  }

  private func outside(_ first: UInt32, _ last: UInt32, of name: String, runs: (UInt32, UInt32)) -> Mistake {
    let lines = first == last ? "\(first)" : "\(first)-\(last)"
    let end = runs.1 == .max ? "the end" : "\(runs.1)"
    var expected = ["lines from \(runs.0) to \(end)"]
    if let there = heading(over: first, last), there.title != name {
      expected.append("the heading `\(there.title)`, where L\(lines) stands")
    }
    return Mistake(code: .lineOutOfRange, arguments: [lines, name, "\(runs.0)", end], expected: expected)
  }
}
