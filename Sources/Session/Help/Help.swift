import Language
import Model

/// The help pages, made from the table of statements and the schema.
enum Help {
  /// Everything help has a page for, in alphabetical order.
  static var topics: [String] {
    let statements = StatementTable.forms.map { $0.prefix.joined(separator: " ") }
    let relations = Schema.relations.map(\.clause)
    return Set(statements + relations + general).sorted()
  }

  /// The pages that are of no one statement or relation.
  static var general: [String] {
    HelpTopic.all.map(\.name) + ["commands", "errors", "relations", "statements", "topics"]
  }

  /// A page, or nil when there is none.
  ///
  /// Without a topic: what to type first, on one screen.
  static func page(_ topic: String?) -> String? {
    guard let topic = topic?.lowercased() else { return HelpTopic.start.text + "\n" }
    switch topic {
    case "statements", "commands": return statements
    case "relations": return relations
    case "topics": return topics(of: HelpTopic.all)
    case "errors": return Code.allCases.map(line).joined()
    default: break
    }
    if let page = HelpTopic.all.first(where: { $0.name == topic }) { return page.text + "\n" }
    if let code = Code(rawValue: topic.uppercased()) { return line(code) }
    let forms = StatementTable.forms.filter { form in
      let words = form.prefix.joined(separator: " ")
      return words == topic || (topic.hasPrefix(words + " ") && form.prefix.count > 1)
    }
    if !forms.isEmpty {
      // `plan` alone is one statement, and the first word of a family.
      let family = StatementTable.forms.filter { $0.prefix.count > 1 && $0.prefix.first == topic }
      let more = family.isEmpty ? "" : "\n" + section("Also begin so; `help` with their words explains each", family)
      return forms.map(page).joined(separator: "\n") + more
    }
    let relation = Schema.relations.first { $0.clause == topic || $0.name == topic || $0.inverse == topic }
    // A verb of change that is called as a relation gives way to it: its own page is that of the whole statement.
    let related = StatementTable.forms.filter { form in
      form.prefix.contains(topic) && (relation == nil || form.verbOfChange != topic)
    }
    if !related.isEmpty { return related.map(page).joined(separator: "\n") }
    return relation.map { page($0) }
  }

  /// A code and what it says of the words `...`.
  private static func line(_ code: Code) -> String {
    let words = Array(repeating: "...", count: 4)
    return "\(code.rawValue)  \(Diagnostic(code, in: "", at: 0..<0, words).message)\n"
  }

  /// All statements by group, one line each.
  private static var statements: String {
    var text = ""
    for group in StatementForm.Group.allCases {
      text += section(group.rawValue, StatementTable.forms.filter { $0.group == group && $0.isEvaluated })
    }
    text += section(
      "Understood, and not carried out by this version yet", StatementTable.forms.filter { !$0.isEvaluated })
    return text + "Topics: help TOPIC\n" + topics(of: HelpTopic.all)
      + "\n`help who chairs` explains a statement, with an example; `help relations` what can be stated; `help E031` "
      + "a message.\n"
  }

  private static func topics(of topics: [HelpTopic]) -> String {
    let width = topics.map(\.name.count).max() ?? 0
    return topics.map { "  \($0.name.padded(to: width))  \($0.summary)\n" }.joined()
  }

  private static func section(_ title: String, _ forms: [StatementForm]) -> String {
    if forms.isEmpty { return "" }
    let width = forms.map(\.syntax.count).filter { $0 < 44 }.max() ?? 0
    var text = title + "\n"
    for form in forms {
      let syntax = form.syntax
      if syntax.count > width {
        text += "  \(syntax)\n  \(String(repeating: " ", count: width))  \(form.summary)\n"
      } else {
        text += "  \(syntax.padded(to: width))  \(form.summary)\n"
      }
    }
    return text + "\n"
  }

  private static func page(_ form: StatementForm) -> String {
    var text = "\(form.syntax)\n  \(form.summary)\n\n  \(form.detail)\n\n  > \(form.example)\n"
    if !form.isEvaluated { text += "\n  This version understands it and does not carry it out yet.\n" }
    return text
  }

  /// The relations that clauses state, by topic.
  private static var relations: String {
    var text = ""
    for topic in Topic.allCases {
      let definitions = Schema.relations.filter { $0.topic == topic && $0.relation != .name }
      if definitions.isEmpty { continue }
      let width = definitions.map(\.clause.count).max() ?? 0
      text += topic.title + "\n"
      for definition in definitions {
        text += "  \(definition.clause.padded(to: width))  \(definition.help)\n"
      }
      text += "\n"
    }
    return text
  }

  private static func page(_ definition: RelationDefinition) -> String {
    let kinds = definition.subjects.isEmpty ? "anything" : definition.subjects.map(\.word).joined(separator: ", ")
    var text = "\(definition.clause)\n  \(definition.help)\n\n  a clause of: \(kinds)\n"
    text += "  in expressions: \(definition.name)"
    if let inverse = definition.inverse { text += ", and backwards: \(inverse)" }
    switch definition.persistence {
    case .timeless: text += "\n  holds for as long as the thing itself\n"
    case .enduring: text += "\n  goes on, also when what it speaks of has ended\n"
    case .lasting: text += "\n  goes on until it is replaced or ended\n"
    case .attested: text += "\n  holds for the period its sources attest; afterwards it is \"last stated\"\n"
    case .period: text += "\n  holds for its own period alone\n"
    }
    return text
  }
}

extension String {
  /// The text filled with blanks to a width.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension StatementForm {
  /// What is planned, in words, where it is a change: `stand down`.
  fileprivate var verbOfChange: String? {
    StatementTable.changes.contains { $0.id == id } ? prefix.dropFirst().joined(separator: " ") : nil
  }
}
