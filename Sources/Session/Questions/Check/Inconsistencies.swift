import Analysis
import Model

/// What is wrong with the statements of a model themselves, beside what its rules find.
struct InconsistencyLine {
  let line: CheckLine
  let subject: EntityID
  let sentence: String
  let claims: [Claim]

  /// What each sort of inconsistency asks for, as a rule would: its id, and what it is called.
  enum Asked: String, CaseIterable {
    case one = "one-at-a-time"
    case life = "within-its-life"
    case name = "a-name-of-its-own"

    var title: String {
      switch self {
      case .one: "What a thing has one of, it has one of at a time"
      case .life: "What is stated of a thing lies within its life"
      case .name: "A name means one thing, or `use` says which"
      }
    }
  }
}

/// How the statements of a model that do not fit with each other read, beside the results of its rules.
extension AnswerWriter {
  /// The statements that do not fit, for all dates: of some things, or of all; by what they break, then in the order of
  /// the model.
  mutating func inconsistencies(among: Set<EntityID>?) throws(Stop) -> [InconsistencyLine] {
    var lines: [InconsistencyLine] = []
    for inconsistency in try run.inconsistencies(among: among) {
      let claims = inconsistency.facts.flatMap { view.claims([$0]) }
      guard let first = claims.first else { continue }
      run.log.read(claims)
      switch inconsistency.kind {
      case .outsideLife(let thing, let boundary, let isBefore):
        let life = isBefore ? "begins" : "ended"
        let words =
          "\(wording.clause(first))\(time(of: first)), and \(wording.title(thing)) \(life) \(wording.boundary(boundary))"
        lines.append(line(.life, inconsistency.subject, inconsistency.facts, claims, words))
      case .severalAtOnce, .severalFromSources:
        let said = claims.map { claim in
          let periods = wording.periods(claim)
          return wording.clause(claim) + time(of: claim) + (periods.isEmpty ? "" : " (\(periods))")
        }
        let isOpen = inconsistency.kind == .severalFromSources
        lines.append(line(.one, inconsistency.subject, inconsistency.facts, claims, Wording.list(said), isOpen: isOpen))
      }
    }
    lines += sharedNames(among: among)
    return InconsistencyLine.Asked.allCases.flatMap { asked in lines.filter { $0.line.rule == asked.rawValue } }
  }

  private mutating func sharedNames(among: Set<EntityID>?) -> [InconsistencyLine] {
    var lines: [InconsistencyLine] = []
    for entry in SharedNames(branch).entries where entry.things.contains(where: { among?.contains($0) ?? true }) {
      let claims = entry.facts.flatMap { view.claims([$0]) }
      // They share a name: only their ids tell them apart.
      let others = entry.things.dropLast().map { "`\(branch.id(of: $0))`" }
      let words =
        entry.isID
        ? "\"\(entry.name)\" always means \(Wording.list(others)), whose id it is"
        : "\"\(entry.name)\" may also mean \(Wording.list(others, last: "or")), and no `use` tells them apart"
      run.log.read(claims)
      lines.append(line(.name, entry.things[entry.things.count - 1], entry.facts, claims, words))
    }
    return lines
  }

  private func line(
    _ asked: InconsistencyLine.Asked, _ subject: EntityID, _ facts: [FactRef], _ claims: [Claim], _ words: String,
    isOpen: Bool = false
  ) -> InconsistencyLine {
    let ids = facts.map { branch.id(of: $0).description }.sorted()
    let positions = facts.compactMap { places.position(of: branch.fact($0).place) }
    let line = CheckLine(
      id: FactID(joining: ["check", asked.rawValue, branch.id(of: subject)] + ids).description, rule: asked.rawValue,
      ruleName: asked.title, force: "local", severity: "warning", subject: branch.id(of: subject),
      subjectName: wording.name(subject), outcome: isOpen ? .unknown : .fails, message: words,
      reason: isOpen ? "sources disagree" : "", isSetAside: false, position: positions.last)
    let own = positions.filter(\.isOwn).map(\.words)
    let sentence =
      "\(wording.name(subject)): \(words)" + (isOpen ? ": sources disagree" : "")
      + (own.isEmpty ? "" : " · " + Wording.list(own))
    return InconsistencyLine(line: line, subject: subject, sentence: sentence, claims: claims)
  }

  /// Adds a inconsistency as the result of a rule is added.
  func add(_ inconsistency: InconsistencyLine, _ draft: inout AnswerBuilder) {
    let line = inconsistency.line
    draft.checks.append(line)
    let section = line.outcome == .fails ? "Fails" : "Cannot be known"
    draft.add(
      [
        .text(line.rule), .text(line.force), wording.cell(inconsistency.subject), .text(line.outcome.rawValue),
        .text(line.reason), .text(line.message), .text(line.id),
      ], inconsistency.sentence, section: "\(section): \(line.ruleName) · \(line.force)",
      isPossible: line.outcome == .unknown, entity: inconsistency.subject, on: inconsistency.claims)
  }

  /// The time that a statement itself gives: ` from January 2024`, ` in 2024/25`.
  private func time(of claim: Claim) -> String {
    let fact = branch.fact(claim.facts[0])
    var words = wording.bound(fact.from).map { " from " + $0 } ?? ""
    words += wording.bound(fact.to).map { " to " + $0 } ?? ""
    return words
  }
}
