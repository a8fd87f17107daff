public import Model

/// Writes a branch's facts as text of the language.
///
/// Read again, the text gives the same facts and the same text.
public struct DeclarationWriter {
  private let branch: Branch

  /// A writer of a branch.
  public init(_ branch: Branch) {
    self.branch = branch
  }

  /// The whole model, entities in the order of their kinds and ids.
  public func text() -> String {
    let entities = branch.entities().sorted { key($0) < key($1) }
    return (["language 1\n"] + entities.map { text(of: $0) }).joined(separator: "\n")
  }

  private func key(_ entity: EntityID) -> (UInt8, String) {
    (branch.kind(of: entity)?.rawValue ?? .max, branch.id(of: entity))
  }

  /// One entity's declaration, with everything stated of it.
  public func text(of entity: EntityID) -> String {
    text(of: entity, stating: branch.facts(of: entity).map { branch.fact($0) })
  }

  /// One entity's declaration, with some of what is stated of it.
  ///
  /// - Parameter remark: a comment above a clause; nil for none.
  public func text(of entity: EntityID, stating facts: [Fact], remark: (Fact) -> String? = { _ in nil }) -> String {
    guard let kind = branch.kind(of: entity) else { return "" }
    var name: (text: String, citations: [CitationText])?
    if let fact = facts.first(where: { $0.relation == .name }), case .text(let text) = fact.value {
      name = (branch.text(text), citations(fact))
    }
    var declaration = DeclarationText(kind, branch.id(of: entity), name?.text, cite: name?.citations ?? [])
    for fact in facts.filter({ $0.relation != .name }).sorted(by: { $0.relation < $1.relation }) {
      if let words = remark(fact) { declaration.comment(words) }
      declaration.add(clause(fact))
    }
    return declaration.text
  }

  /// One fact as a clause of its subject's declaration.
  public func clause(_ fact: Fact) -> ClauseText {
    var clause = ClauseText(fact.relation, value(fact.value).map { [$0] } ?? [])
    clause.qualifiers = fact.qualifications.sorted { $0.qualifier < $1.qualifier }.compactMap { item in
      if item.qualifier == .renewals, let number = item.value.number {
        return (item.qualifier, .word(Renewals.words(number)))
      }
      return value(item.value).map { (item.qualifier, $0) }
    }
    clause.from = bound(fact.from)
    clause.to = bound(fact.to)
    clause.period = fact.period
    clause.status = fact.status
    clause.citations = citations(fact)
    return clause
  }

  private func bound(_ bound: Bound) -> ValueText? {
    switch bound {
    case .open: nil
    case .date(let date): .time(date)
    case .event(let event): .word(branch.id(of: event))
    }
  }

  private func citations(_ fact: Fact) -> [CitationText] {
    fact.attestations.map { attestation in
      var citation = CitationText(branch.id(of: attestation.source), attestation.heading.map { branch.text($0) })
      (citation.firstLine, citation.lastLine) = (attestation.firstLine, attestation.lastLine)
      return citation.with(attestation.certainty)
    }
  }

  /// The value as it is written; nil of none.
  private func value(_ value: Value) -> ValueText? {
    switch value {
    case .entity(let entity): .word(branch.id(of: entity))
    case .text(let text): .text(branch.text(text))
    case .word(let word): .word(branch.text(word))
    case .quantity(let quantity): .quantity(quantity)
    case .date(let date): .time(date)
    case .period(let period): .time(period)
    case .rhythm(let rhythm): .time(rhythm)
    case .duration(let duration): .time(duration)
    case .expression: branch.expression(value).map { .expression($0) { [branch] in branch.id(of: $0) } }
    case .relation(let relation, let isInverse): .relation(relation, isInverse: isInverse)
    case .heading(let text, let line): .heading(branch.text(text), line: line)
    case .choice:
      branch.choice(value).map { choice in .choice(choice.options.map { branch.id(of: $0) }, turn: choice.turn) }
    case .vacant: .vacant
    case .notStated: .notStated
    case .unknown: .unknown
    case .nothing: nil
    }
  }
}
