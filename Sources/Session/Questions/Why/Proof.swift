import Analysis
import Model

/// Why an answer is what it is, as a tree: the lines of the answer, the facts that each rests on, and what was read besides.
struct Proof {
  /// A line of the proof, with what hangs below it.
  struct Node {
    let words: String
    /// Of a fact, where it is stated: positions in the evidence.
    var places: [Int] = []
    var children: [Node] = []

    /// How many facts it is or holds.
    var facts: Int { children.isEmpty ? (places.isEmpty ? 0 : 1) : children.reduce(0) { $0 + $1.facts } }

    /// The places of all its facts.
    var allPlaces: [Int] { places + children.flatMap(\.allPlaces) }
  }

  /// Its lines: those of the answer first, then what is stated nearby and what was only read.
  private(set) var lines: [Node] = []
  /// How many of the lines are of the answer itself.
  private(set) var own = 0
  private(set) var evidence: [Answer.Evidence] = []
  private var positions: [Answer.Evidence: Int] = [:]

  /// The lines of an answer, asked with a log of what is read.
  init(_ answer: Answer, _ log: ReadLog, _ wording: Wording) {
    lines = grouped(answer.rows, by: [\.stretch, \.section], of: answer)
    let told = Set(answer.rows.flatMap(\.evidence)).union(answer.beside)
    let untold = answer.evidence.indices.filter { !told.contains($0) }
    add("What its remarks and sums rest on", facts(untold.map { answer.evidence[$0] }))
    own = lines.count
    add("Stated nearby", facts(answer.beside.sorted().map { answer.evidence[$0] }))
    addRead(log, wording)
  }

  private mutating func add(_ words: String, _ facts: [Node]) {
    if !facts.isEmpty { lines.append(Node(words: words, children: facts)) }
  }

  /// Rows under the headings that tell them apart, one heading inside another.
  private mutating func grouped(
    _ rows: [Answer.Row], by headings: [KeyPath<Answer.Row, String>], of answer: Answer
  ) -> [Node] {
    guard let heading = headings.first else {
      return rows.enumerated().compactMap { index, row in
        let facts = facts(row.evidence.map { answer.evidence[$0] })
        return facts.isEmpty && index > 0 ? nil : Node(words: Self.words(of: row), children: facts)
      }
    }
    let inner = Array(headings.dropFirst())
    let names = rows.map { $0[keyPath: heading] }.uniqued()
    guard names.count > 1 else { return grouped(rows, by: inner, of: answer) }
    return names.flatMap { name in
      let below = grouped(rows.filter { $0[keyPath: heading] == name }, by: inner, of: answer)
      return name.isEmpty || below.allSatisfy { $0.facts == 0 } ? below : [Node(words: name, children: below)]
    }
  }

  private static func words(of row: Answer.Row) -> String {
    row.sentence.isEmpty ? row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ") : row.sentence
  }

  /// Facts with their places, those of one fact together.
  private mutating func facts(_ items: [Answer.Evidence]) -> [Node] {
    var nodes: [Node] = []
    for item in items {
      let position = positions[item] ?? evidence.count
      if position == evidence.count {
        positions[item] = position
        evidence.append(item)
      }
      if let known = nodes.firstIndex(where: { $0.words == item.clause }) {
        if !nodes[known].places.contains(position) { nodes[known].places.append(position) }
      } else {
        nodes.append(Node(words: item.clause, places: [position]))
      }
    }
    return nodes
  }

  /// What was read and is no part of the answer, by what it is about.
  private mutating func addRead(_ log: ReadLog, _ wording: Wording) {
    var about: [(subject: EntityID, items: [Answer.Evidence])] = []
    var known: [EntityID: Int] = [:]
    for claim in log.facts.flatMap({ wording.view.claims([$0]) }) {
      let items = wording.evidence(of: claim, everything: true).filter { positions[$0] == nil }
      if items.isEmpty { continue }
      let index = known[claim.subject] ?? about.count
      if index == about.count { about.append((claim.subject, [])) }
      known[claim.subject] = index
      about[index].items += items
    }
    let groups = about.map { Node(words: wording.name($0.subject), children: facts($0.items)) }
    let count = groups.reduce(0) { $0 + $1.facts }
    add(Self.alsoRead, count > Self.fewRead ? groups : groups.flatMap(\.children))
  }

  private static let alsoRead = "Also read"
  /// So many facts that were only read are one list.
  private static let fewRead = 8

  // MARK: What it comes to

  /// The line of a number as people write it: `2.1` is the first below the second; nil where there is none.
  func node(_ path: [Int]) -> Node? {
    var (node, below): (Node?, [Node]) = (nil, lines)
    for number in path {
      guard below.indices.contains(number - 1) else { return nil }
      node = below[number - 1]
      below = below[number - 1].children
    }
    return node
  }

  /// How much the answer rests on: `9 facts of 1 paper, 2 of them inferred`.
  var weight: String {
    let own = lines.prefix(own).flatMap(\.allPlaces).uniqued().map { evidence[$0] }
    var certainties: [String: Certainty] = [:]
    for item in own { certainties[item.clause] = min(certainties[item.clause] ?? item.certainty, item.certainty) }
    let papers = own.map(\.source).uniqued().count
    var words = "\(Self.count(certainties.count, "fact")) of \(Self.count(papers, "paper"))"
    for certainty in [Certainty.inferred, .assumed] {
      let count = certainties.values.count { $0 == certainty }
      if count > 0 { words += ", " + (count == certainties.count ? "" : "\(count) of them ") + certainty.word }
    }
    return words
  }

  /// How many facts were only read.
  var read: Int { lines.dropFirst(own).reduce(0) { $0 + $1.facts } }

  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
