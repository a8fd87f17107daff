import Analysis
import Model

/// How much of a proof is told.
enum ProofDepth {
  /// One line for who has to decide.
  case brief
  /// A screen of it, the rest folded under numbers.
  case ordinary
  /// All of it.
  case full
}

/// Why an answer is what it is: the same question asked again, with a log of every fact that is read for it.
extension QueryRunner {
  /// What an answer rests on.
  func proof(of question: any Question) throws(Stop) -> Proof {
    var log = ReadLog(keeping: .facts)
    let again = try question.answer(self, &log)
    return Proof(again, log, wording)
  }

  /// A proof in words, or one branch of it.
  ///
  /// - Parameter path: the branch; empty for the whole proof.
  func explanation(_ proof: Proof, of answered: Answer, branch path: [Int], _ depth: ProofDepth) -> Answer {
    var explanation = Answer(.rows)
    explanation.view = description
    explanation.columns = ["fact", "place", "certainty", "number"].map { Answer.Column($0, .text) }
    explanation.title = "why: " + answered.statement
    explanation.quotes = true
    explanation.evidence = proof.evidence
    guard proof.lines.contains(where: { $0.facts > 0 }) else {
      let words = "no source states anything that would answer this"
      explanation.rows = [
        Answer.Row(cells: [.unknown("no fact"), .text(""), .text(""), .text("")], sentence: words)
      ]
      return explanation
    }
    if depth == .brief {
      explanation.tell(proof, inBriefOf: answered)
      return explanation
    }
    let folding = ProofFolding(proof, under: path, room: depth == .full ? nil : ProofFolding.screen) { position in
      attached.contains(proof.evidence[position].source) ? 2 : 1
    }
    explanation.rows = ProofLines(proof, folding).rows(under: path)
    for words in path.isEmpty ? wording.supersession(proof.evidence) : [] { explanation.note(words) }
    if explanation.rows.contains(where: { $0.isFolded }) || !folding.cut.isEmpty {
      explanation.note("`why NUMBER` opens a line, `why full` all of it")
    }
    return explanation
  }
}

extension Answer {
  /// The first line of what was answered, and how much it rests on.
  fileprivate mutating func tell(_ proof: Proof, inBriefOf answered: Answer) {
    let first = answered.title.isEmpty ? answered.rows.first?.sentence ?? "" : answered.title
    if !first.isEmpty { title = first }
    let own = proof.lines.prefix(proof.own).flatMap(\.allPlaces).uniqued()
    let read = proof.read == 0 ? "" : "; \(proof.read) more \(proof.read == 1 ? "was" : "were") read for it"
    let words = own.isEmpty ? "It rests on the silence of the papers\(read)." : "It rests on \(proof.weight)\(read)."
    var row = Row(cells: [.text(words), .text(""), .text(""), .text("")], sentence: words)
    row.evidence = own
    rows = [row]
    extent = .brief(lines: Brief.most)
  }
}

/// The lines of a proof as rows: numbered, and further in the deeper they hang.
private struct ProofLines {
  private let proof: Proof
  private let folding: ProofFolding

  init(_ proof: Proof, _ folding: ProofFolding) {
    (self.proof, self.folding) = (proof, folding)
  }

  /// A branch and what hangs below it; the whole proof for an empty path.
  ///
  /// What is folded is left to programs.
  func rows(under path: [Int]) -> [Answer.Row] {
    guard let node = proof.node(path) else { return rows(of: proof.lines, under: [], depth: 0, isFolded: false) }
    return rows(of: node, at: path, depth: 0, isFolded: false)
  }

  private func rows(of nodes: [Proof.Node], under path: [Int], depth: Int, isFolded: Bool) -> [Answer.Row] {
    let shown = folding.cut[path] ?? nodes.count
    var rows: [Answer.Row] = []
    for (index, node) in nodes.enumerated() {
      if index == shown, !isFolded { rows.append(rest(nodes.count - shown, under: path, depth)) }
      rows += self.rows(of: node, at: path + [index + 1], depth: depth, isFolded: isFolded || index >= shown)
    }
    return rows
  }

  private func rows(of node: Proof.Node, at path: [Int], depth: Int, isFolded: Bool) -> [Answer.Row] {
    let isOpen = folding.open.contains(path)
    let number = path.map(String.init).joined(separator: ".")
    let places = node.places.map { proof.evidence[$0] }
    let certainty = places.map(\.certainty).min().map(\.word) ?? ""
    let folded = isOpen || node.children.isEmpty ? "" : " · \(Proof.count(node.facts, "fact"))"
    var row = Answer.Row(
      cells: [
        .text(node.words), .text(places.map(\.place).joined(separator: "; ")), .text(certainty), .text(number),
      ],
      sentence: "\(number)  \(node.words)\(folded)")
    (row.depth, row.isFolded, row.evidence) = (depth, isFolded, node.places)
    if !isOpen { row.mostPlaces = 0 }
    return [row]
      + rows(of: node.children, under: path, depth: depth + 1, isFolded: isFolded || !isOpen)
  }

  /// That so many lines are left out here.
  private func rest(_ count: Int, under path: [Int], _ depth: Int) -> Answer.Row {
    let words = "\(Proof.count(count, "more line"))"
    var row = Answer.Row(cells: [.text(words), .text(""), .text(""), .text("")], sentence: "…  \(words)")
    row.depth = depth
    return row
  }
}
