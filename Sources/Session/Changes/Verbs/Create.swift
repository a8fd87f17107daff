import Analysis
import Language
import Model

/// `plan create`: a body that begins, perhaps as part of another.
struct CreateVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("create", eventKind: "creation")

  let newcomer: Newcomer
  let kind: String
  let parent: ProposedChange.Party?

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    parent = resolver.arguments.has(.destination) ? try resolver.party(.destination) : nil
    kind = try resolver.arguments.word(.choice)
    newcomer = try resolver.newcomers(.successor, .body)[0]
  }

  func change(on branch: Branch) -> ProposedChange {
    var statements = [ProposedChange.Statement(.newcomer(newcomer.id), .kind, .word(kind))]
    if let parent { statements.append(ProposedChange.Statement(.newcomer(newcomer.id), .parent, .party(parent))) }
    return ProposedChange(
      Self.verb, event: "creation-of-\(newcomer.id)", named: "Planned creation of \(newcomer.title)", of: [],
      newcomers: [newcomer], statements: statements)
  }

  func title(_ wording: Wording) -> String { "\(newcomer.title) created" }

  var measure: String { "1 new body" }

  func phrase(_ words: PlanWording) -> String { "the creation of \(newcomer.title)" }

  func text(_ branch: Branch) -> String {
    let under = parent.map { " under \(ChangeText.name($0, branch))" } ?? ""
    return "create \(ChangeText.name(newcomer)) as \(kind)\(under)"
  }
}
