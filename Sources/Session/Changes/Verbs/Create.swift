import Analysis
import Language
import Model

/// `plan create`: a body that begins, perhaps as part of another, or a person whom no paper names yet.
struct CreateVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("create", eventKind: "creation")

  let newcomer: Newcomer
  let kind: String
  let parent: ProposedChange.Party?
  /// What is created that is no body, by the word for it; nil for a body, whose kind the word is.
  private let other: EntityKind?

  /// What can be created besides bodies, by its word.
  private static let others: [String: EntityKind] = ["person": .person, "organisation": .organisation, "post": .post]

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    parent = resolver.arguments.has(.destination) ? try resolver.party(.destination) : nil
    kind = try resolver.arguments.word(.choice)
    other = Self.others[kind]
    if other == .person || other == .organisation, parent != nil {
      throw Refusal(
        Diagnostic(
          .unexpected, in: resolver.text.name, at: resolver.arguments.range(.destination),
          [resolver.arguments.typed(.destination)],
          expected: [Expectation.placed(isPerson: other == .person).words]))
    }
    newcomer = try resolver.newcomers(.successor, other ?? .body)[0]
  }

  func change(on branch: Branch) -> ProposedChange {
    var statements = other == nil ? [ProposedChange.Statement(.newcomer(newcomer.id), .kind, .word(kind))] : []
    if let parent {
      let place: Relation = other == .post ? .organisation : .parent
      statements.append(ProposedChange.Statement(.newcomer(newcomer.id), place, .party(parent)))
    }
    return ProposedChange(
      Self.verb, event: "creation-of-\(newcomer.id)", named: "Planned creation of \(newcomer.title)", of: [],
      newcomers: [newcomer], statements: statements)
  }

  func title(_ wording: Wording) -> String {
    isUnnamed ? "\(newcomer.title), whom no paper names" : "\(newcomer.title) created"
  }

  var measure: String {
    switch other {
    case .person: "1 person whom no paper names"
    case .organisation: "1 organisation whom no paper names"
    case .post: "1 new post"
    default: "1 new body"
    }
  }

  func phrase(_ words: PlanWording) -> String {
    isUnnamed
      ? "\(newcomer.title) as \(other == .person ? "a person" : "an organisation") that no paper names"
      : "the creation of \(newcomer.title)"
  }

  private var isUnnamed: Bool { other == .person || other == .organisation }

  func text(_ branch: Branch) -> String {
    let under = parent.map { " under \(ChangeText.name($0, branch))" } ?? ""
    return "create \(ChangeText.name(newcomer)) as \(kind)\(under)"
  }
}
