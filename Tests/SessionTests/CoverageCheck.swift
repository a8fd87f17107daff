import Language
import Model
import Session

/// The built-in model as the map asks for it: which fact carries a finding, and where that fact stands.
struct CoverageCheck: Sendable {
  private let branch: Branch
  private let clauses: [String: [(text: String, attestations: [Attestation])]]

  init(_ branch: Branch) {
    self.branch = branch
    let writer = DeclarationWriter(branch)
    var clauses: [String: [(String, [Attestation])]] = [:]
    for reference in branch.facts {
      let fact = branch.fact(reference)
      let bare = Fact(
        relation: fact.relation, subject: fact.subject, value: fact.value, qualifications: fact.qualifications,
        from: fact.from, to: fact.to, status: fact.status, period: fact.period)
      let key = branch.id(of: fact.subject) + " " + fact.relation.definition.clause
      clauses[key, default: []].append((writer.clause(bare).text, fact.attestations))
    }
    self.clauses = clauses
  }

  /// Why no fact carries the finding so, or the citations by which one does.
  enum Verdict: Equatable {
    case carried(citations: [String])
    case missing(String)
  }

  /// Whether a fact of the model is the one referred to and cites one of the places; with no places, any citation does.
  func verdict(_ reference: CoverageMap.Reference, within places: [CoverageMap.Place]) -> Verdict {
    let key = reference.subject + " " + reference.clause
    guard branch.entity(id: reference.subject) != nil else {
      return .missing("\(reference.subject) is not in the model")
    }
    guard let stated = clauses[key] else { return .missing("\(key) is not stated") }
    let fitting = stated.filter { reference.value.isEmpty || $0.text.contains(reference.value) }
    guard !fitting.isEmpty else { return .missing("\(key) has no \(reference.value)") }
    var citations: [String] = []
    for attestation in fitting.flatMap(\.attestations) where lies(attestation, within: places) {
      let text = words(attestation)
      if !citations.contains(text) { citations.append(text) }
    }
    guard !citations.isEmpty else { return .missing("\(key) does not cite these lines") }
    return .carried(citations: citations)
  }

  private func lies(_ attestation: Attestation, within places: [CoverageMap.Place]) -> Bool {
    let source = branch.id(of: attestation.source)
    let lines = Int(attestation.firstLine)...Int(max(attestation.firstLine, attestation.lastLine))
    return places.isEmpty
      || places.contains { $0.source == source && $0.ranges.contains { $0.overlaps(lines) } }
  }

  private func words(_ attestation: Attestation) -> String {
    let (first, last) = (attestation.firstLine, attestation.lastLine)
    return "\(branch.id(of: attestation.source)) L\(first)" + (last > first ? "-\(last)" : "")
  }

  /// Whether the built-in model answers as an expectation says, at the default date.
  private func holds(_ expectation: String) -> Bool {
    var session = Session(.shared, today: pinnedDay)
    let outcomes = session.runAll(SourceText(name: "map", "expect " + expectation))
    return outcomes.count == 1 && outcomes.allSatisfy { $0.diagnostics.isEmpty && $0.verdict?.holds ?? false }
  }

  /// What does not hold of a map: facts that are not there, or stand elsewhere.
  func complaints(_ map: CoverageMap) -> [String] {
    map.findings.flatMap { finding in
      finding.references.compactMap { reference in
        if case .missing(let why) = verdict(reference, within: finding.places) { return "\(finding.id): \(why)" }
        return nil
      } + finding.answers.filter { !holds($0) }.map { "\(finding.id): `\($0)` does not hold" }
    }
  }
}
