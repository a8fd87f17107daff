import Analysis
import Model

/// What a source's, a document's or a law's page says of what rests on it.
extension AnswerWriter {
  /// What rests on a paper at all dates: how much, about what, and under which heading.
  mutating func paper(_ paper: EntityID, _ draft: inout AnswerBuilder) throws(Stop) {
    let facts = try run.resting(on: paper)
    let isSource = branch.kind(of: paper) == .source
    tell(PaperCount(facts), of: facts, section: "What rests on it, at all dates", &draft)
    if isSource { outline(of: paper, facts, &draft) } else { provisions(of: facts, &draft) }
    let id = branch.id(of: paper)
    if !facts.isEmpty {
      draft.note("`what rests on \(id)` lists them; `alone`, `about NAME` and `under HEADING` narrow it")
    }
    guard isSource else { return }
    draft.note(
      attached.contains(id)
        ? "a copy of yours is attached: `why` prints the passages"
        : "no copy is attached: `source attach \(id) FILE` takes yours, and `why` then prints the passages")
  }

  private func tell(
    _ all: PaperCount, of facts: [RestingFact], section: String, _ draft: inout AnswerBuilder
  ) {
    func add(_ name: Answer.Cell, _ sentence: String, _ count: PaperCount, _ entity: EntityID? = nil) {
      draft.add(
        [.text("rests on it"), name, .text(count.words)], sentence, section: section, entity: entity, on: [])
    }
    guard !facts.isEmpty else {
      return add(.unknown("no fact"), "no fact rests on it: what is stated of it is told by other papers", all)
    }
    add(.text("in all"), all.words + all.certainties, all)
    for kind in EntityKind.allCases {
      let ofKind = facts.filter { branch.kind(of: $0.subject) == kind }
      let things = Set(ofKind.map(\.subject))
      if things.isEmpty { continue }
      let count = PaperCount(ofKind)
      let names = things.count == 1 ? kind.word : kind.plural
      add(.text(kind.plural), "about \(things.count) \(names): \(count.words)", count)
      guard kind == .body else { continue }
      for body in things.sorted(by: { wording.name($0) < wording.name($1) }) {
        let own = PaperCount(ofKind.filter { $0.subject == body })
        add(wording.cell(body), "  \(wording.name(body)): \(own.words)", own, body)
      }
    }
  }

  /// Each heading of a source with its lines, also where nothing rests on it: there is nothing of it in the model.
  private func outline(of source: EntityID, _ facts: [RestingFact], _ draft: inout AnswerBuilder) {
    let outline = Outline(of: source, in: branch)
    let section = "By heading" + (outline.lines.map { ", of \($0) lines" } ?? "")
    var isTold: Set<TextID> = []
    for heading in outline.headings {
      // A heading that is printed twice is counted by its lines.
      let isTwice = outline.headings.count { $0.id == heading.id } > 1
      let count = PaperCount(
        facts.filter { fact in
          fact.places.contains {
            $0.heading == heading.id && (!isTwice || (heading.first <= $0.firstLine && $0.lastLine <= heading.last))
          }
        })
      isTold.insert(heading.id)
      let end = heading.last == .max ? "the end" : String(heading.last)
      let lines = heading.first == heading.last ? "line \(heading.first)" : "lines \(heading.first) to \(end)"
      draft.add(
        [.text("heading"), .text(heading.title), .text(count.words)], "\(heading.title), \(lines): \(count.words)",
        section: section, on: [])
    }
    let rest = facts.filter { fact in fact.places.contains { $0.heading.map { !isTold.contains($0) } ?? true } }
    if !rest.isEmpty, !outline.headings.isEmpty {
      let count = PaperCount(rest)
      draft.add(
        [.text("heading"), .text("no heading"), .text(count.words)], "no heading named: \(count.words)",
        section: section, on: [])
    }
  }

  private func provisions(of facts: [RestingFact], _ draft: inout AnswerBuilder) {
    var names: [String] = []
    for place in facts.flatMap(\.places) {
      let name = place.heading.map { branch.text($0) } ?? ""
      if !names.contains(name) { names.append(name) }
    }
    guard names.contains(where: { !$0.isEmpty }) else { return }
    for name in names {
      let count = PaperCount(
        facts.filter { fact in fact.places.contains { ($0.heading.map { branch.text($0) } ?? "") == name } })
      let words = name.isEmpty ? "no provision named" : name
      draft.add(
        [.text("provision"), .text(words), .text(count.words)], "\(words): \(count.words)", section: "By provision",
        on: [])
    }
  }

  /// Notes for what rests only on papers that others replace.
  func supersession(_ draft: inout AnswerBuilder) {
    var counts: [(paper: EntityID, count: Int)] = []
    for row in draft.rows where !row.claims.isEmpty {
      guard row.claims.allSatisfy(\.isLive) else { continue }
      let papers = row.claims.flatMap { view.sources(of: $0) }
      guard let paper = papers.first, papers.allSatisfy({ !view.replacements(of: $0).isEmpty }) else { continue }
      if let index = counts.firstIndex(where: { $0.paper == paper }) {
        counts[index].count += 1
      } else {
        counts.append((paper, 1))
      }
    }
    for (paper, count) in counts { draft.note(wording.restsOnReplaced(count, paper)) }
  }
}

/// How many facts there are, and how many rest on one paper alone.
private struct PaperCount {
  let facts: Int
  let alone: Int
  private let inferred: Int
  private let assumed: Int

  init(_ facts: [RestingFact]) {
    self.facts = facts.count
    alone = facts.count(where: \.isAlone)
    let surest = facts.compactMap { $0.places.map(\.certainty).min() }
    inferred = surest.count { $0 == .inferred }
    assumed = surest.count { $0 == .assumed }
  }

  /// `14 facts, 9 on it alone`.
  var words: String {
    if facts == 0 { return "no fact" }
    let all = alone == facts ? (facts == 1 ? "on it alone" : "all on it alone") : "\(alone) on it alone"
    return "\(facts) fact\(facts == 1 ? "" : "s"), " + (alone == 0 ? "none on it alone" : all)
  }

  /// `; 3 inferred, 1 assumed`; empty where all is stated.
  var certainties: String {
    let words = [(inferred, "inferred"), (assumed, "assumed")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return words.isEmpty ? "" : "; " + words.joined(separator: ", ")
  }
}
