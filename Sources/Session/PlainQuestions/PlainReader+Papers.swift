import Language
import Model

/// Papers of which days are stated from or to which they are in force.
extension PlainReader {
  /// Fills a paper that was named, where days are stated for it; the papers in force of each kind; and the time of both.
  func fillPapers(_ text: String, _ filled: inout [String: [String]]) {
    if text.contains("{then}") { filled["then"] = [(asked ?? inUse)?.description ?? defaultDay.description] }
    if text.contains("{newestpaper}") { filled["newestpaper"] = newestPapers().map { branch.id(of: $0) } }
    if text.contains("{dated}") {
      let papers = (filled["paper"] ?? []).compactMap { branch.entity(id: $0) }
      filled["dated"] = papers.filter(isDated).map { branch.id(of: $0) }
    }
    guard let kind = text.split(separator: "{inforce-").dropFirst().first?.prefix(while: { $0 != "}" }) else { return }
    let papers = branch.entities(.document).filter { names.place(of: $0) == 0 && isOf($0, String(kind)) }
    var families: [(first: EntityID, members: Set<EntityID>)] = []
    for paper in papers where !families.contains(where: { $0.members.contains(paper) }) {
      families.append((paper, family(of: paper)))
    }
    let dated = families.map(\.first).filter(isDated)
    filled["inforce-\(kind)"] = dated.count > Self.mostAlike ? [] : dated.map { branch.id(of: $0) }
  }

  /// Whether one word is the kind of more papers of the place than are asked about together: `the strategy` of seven is none
  /// of them.
  func areMany(_ words: ArraySlice<PlainWord>) -> Bool {
    guard words.count == 1, let kind = words.first?.folded else { return false }
    return branch.entities(.document).count { names.place(of: $0) < 3 && isOf($0, kind) } > Self.mostAlike
  }

  /// The papers of the place of which the time that they cover ends last.
  private func newestPapers() -> [EntityID] {
    let own = branch.entities(.source).filter { names.scope == nil ? true : names.place(of: $0) == 0 }
    let ends = own.compactMap { paper in branch.covering(paper).map { (paper: paper, end: $0.range.end) } }
    let last = ends.map(\.end).max()
    return ends.filter { $0.end == last }.map(\.paper)
  }

  /// The papers that replace one another, to which one belongs.
  private func family(of paper: EntityID) -> Set<EntityID> {
    var (found, open): (Set<EntityID>, [EntityID]) = ([paper], [paper])
    while let one = open.popLast() {
      let others =
        branch.facts(about: one, .replaces).map { branch.subject($0) }
        + branch.facts(of: one, .replaces).compactMap { branch.value($0).entity }
      for other in others where found.insert(other).inserted { open.append(other) }
    }
    return found
  }

  /// Whether a day is stated on which a paper or one that it is replaced by is in effect or ends, or what a plan is for.
  private func isDated(_ paper: EntityID) -> Bool {
    family(of: paper).contains { one in
      !branch.facts(of: one, .inEffect).isEmpty || !branch.facts(of: one, .expires).isEmpty
        || branch.kind(of: one) == .document && !branch.facts(of: one, .covering).isEmpty
          && (isOf(one, "plan") || isOf(one, "strategy"))
    }
  }
}
