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
    let kind = branch.kind(of: entity)?.word ?? ""
    let facts = branch.facts(of: entity).map { branch.fact($0) }
    var head = "\(kind) \(branch.id(of: entity))"
    let names = facts.filter { $0.relation == .name }
    if let name = names.first, case .text(let text) = name.value {
      head += " " + QuotedText.quoted(branch.text(text)) + citations(name)
    }
    let clauses = facts.filter { $0.relation != .name }.sorted { $0.relation < $1.relation }
    if clauses.isEmpty { return head + "\n" }
    return head + " {\n" + clauses.map { "  " + clause($0) + "\n" }.joined() + "}\n"
  }

  /// One fact as a clause of its subject's declaration.
  public func clause(_ fact: Fact) -> String {
    let value = value(fact.value)
    var text = fact.relation.definition.clause + (value.isEmpty ? "" : " " + value)
    for item in fact.qualifications.sorted(by: { $0.qualifier < $1.qualifier }) {
      text += " \(item.qualifier.word) \(self.value(item.value))"
    }
    if let from = bound(fact.from) { text += " from \(from)" }
    if let to = bound(fact.to) { text += " to \(to)" }
    if let period = fact.period { text += " in \(period)" }
    if let status = fact.status.words { text += " \(status)" }
    return text + citations(fact)
  }

  private func bound(_ bound: Bound) -> String? {
    switch bound {
    case .open: nil
    case .date(let date): date.description
    case .event(let event): branch.id(of: event)
    }
  }

  private func citations(_ fact: Fact) -> String {
    fact.attestations.map { attestation in
      var text = " cite \(branch.id(of: attestation.source))"
      if let heading = attestation.heading { text += " " + QuotedText.quoted(branch.text(heading)) }
      if attestation.firstLine > 0 {
        text += " L\(attestation.firstLine)"
        if attestation.lastLine != attestation.firstLine { text += "-\(attestation.lastLine)" }
      }
      return attestation.certainty == .stated ? text : text + " \(attestation.certainty.word)"
    }.joined()
  }

  private func value(_ value: Value) -> String {
    switch value {
    case .entity(let entity): branch.id(of: entity)
    case .text(let text): QuotedText.quoted(branch.text(text))
    case .word(let word): branch.text(word)
    case .number(let number): String(number)
    case .money(let pence): Expression.Literal.money(pence)
    case .date(let date): date.description
    case .period(let period): period.description
    case .rhythm(let rhythm): rhythm.description
    case .duration(let duration): duration.description
    case .expression: branch.expression(value)?.text { [branch] in branch.id(of: $0) } ?? ""
    case .relation(let relation, let isInverse): Self.word(relation, isInverse)
    case .heading(let text, let line): "\(QuotedText.quoted(branch.text(text))) L\(line)"
    case .choice: branch.choice(value).map { choice($0) } ?? ""
    case .vacant: "vacant"
    case .notStated: "not stated"
    case .unknown: "unknown"
    case .nothing: ""
    }
  }

  private static func word(_ relation: Relation, _ isInverse: Bool) -> String {
    let definition = relation.definition
    return isInverse ? definition.inverse ?? definition.name : definition.table ?? definition.name
  }

  private func choice(_ choice: Choice) -> String {
    let options = choice.options.map { branch.id(of: $0) }.joined(separator: ", ")
    guard let turn = choice.turn else { return "one of \(options)" }
    return "in turn among \(options)" + (turn.length.map { " every \($0)" } ?? "")
  }
}
