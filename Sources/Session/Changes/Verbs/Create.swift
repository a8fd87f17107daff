import Analysis
import Language
import Model

/// `plan create`: a body that begins, perhaps as part of another, or a person whom no paper names yet.
struct CreateVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("create", eventKind: "creation")

  let newcomer: Newcomer
  let kind: String
  let parent: ProposedChange.Party?
  /// Whether it is a person: one has no kind, and is part of nothing.
  private let isPerson: Bool

  /// The kind of what is created that is no body.
  private static let person = "person"

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    parent = resolver.arguments.has(.destination) ? try resolver.party(.destination) : nil
    kind = try resolver.arguments.word(.choice)
    isPerson = kind == Self.person
    if isPerson, parent != nil {
      throw Refusal(
        Diagnostic(
          .unexpected, in: resolver.text.name, at: resolver.arguments.range(.destination),
          [resolver.arguments.typed(.destination)], expected: ["`appoint NAME to POST`, for a person is under no body"]))
    }
    newcomer = try resolver.newcomers(.successor, isPerson ? .person : .body)[0]
  }

  func change(on branch: Branch) -> ProposedChange {
    var statements = isPerson ? [] : [ProposedChange.Statement(.newcomer(newcomer.id), .kind, .word(kind))]
    if let parent { statements.append(ProposedChange.Statement(.newcomer(newcomer.id), .parent, .party(parent))) }
    return ProposedChange(
      Self.verb, event: "creation-of-\(newcomer.id)", named: "Planned creation of \(newcomer.title)", of: [],
      newcomers: [newcomer], statements: statements)
  }

  func title(_ wording: Wording) -> String {
    isPerson ? "\(newcomer.title), whom no paper names" : "\(newcomer.title) created"
  }

  var measure: String { isPerson ? "1 person whom no paper names" : "1 new body" }

  func phrase(_ words: PlanWording) -> String {
    isPerson ? "\(newcomer.title), whom no paper names" : "the creation of \(newcomer.title)"
  }

  func text(_ branch: Branch) -> String {
    let under = parent.map { " under \(ChangeText.name($0, branch))" } ?? ""
    return "create \(ChangeText.name(newcomer)) as \(kind)\(under)"
  }
}
