import Model

/// What is said of papers that others replace, and of places in them.
extension Wording {
  /// `3 of these rest only on Arrangements 2022, replaced by the new arrangements`.
  func restsOnReplaced(_ count: Int, _ paper: EntityID) -> String {
    let later = view.replacements(of: paper)
    let names = Self.list(later.map { title($0.subject) })
    let surest = later.map(\.certainty).min() ?? .stated
    let doubt = surest == .stated ? "" : " (\(surest.word))"
    return "\(count) of these rest\(count == 1 ? "s" : "") only on \(view.branch.citedName(of: paper)), replaced by "
      + names + doubt
  }

  /// Notes for the facts of an explanation that rest only on papers which others replace.
  func supersession(_ evidence: [Answer.Evidence]) -> [String] {
    var papers: [String: Set<String>] = [:]
    for item in evidence { papers[item.clause, default: []].insert(item.source) }
    var counts: [(paper: EntityID, clauses: Set<String>)] = []
    for item in evidence {
      let all = papers[item.clause, default: []].compactMap { view.branch.entity(id: $0) }
      guard let paper = view.branch.entity(id: item.source), all.allSatisfy({ !view.replacements(of: $0).isEmpty })
      else { continue }
      if let index = counts.firstIndex(where: { $0.paper == paper }) {
        counts[index].clauses.insert(item.clause)
      } else {
        counts.append((paper, [item.clause]))
      }
    }
    return counts.map { restsOnReplaced($0.clauses.count, $0.paper) }
  }

  /// A place without its source: `"Finance", line 12`.
  func place(_ attestation: Attestation) -> String {
    var words: [String] = []
    if let heading = attestation.heading { words.append("\"\(view.branch.text(heading))\"") }
    if attestation.firstLine > 0 {
      words.append(
        attestation.firstLine == attestation.lastLine
          ? "line \(attestation.firstLine)" : "lines \(attestation.firstLine) to \(attestation.lastLine)")
    }
    return words.joined(separator: ", ")
  }
}
