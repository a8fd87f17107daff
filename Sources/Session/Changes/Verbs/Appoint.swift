import Analysis
import Language
import Model

/// `plan appoint`: a person who is to hold a post.
struct AppointVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("appoint", eventKind: "appointment")

  let person: EntityID
  let post: EntityID

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    person = try resolver.thing(.subject)
    post = try resolver.thing(.destination)
  }

  func change(on branch: Branch) -> ProposedChange {
    ProposedChange(
      Self.verb, event: "appointment-to-\(branch.id(of: post))",
      named: "Planned appointment to \(branch.declaredName(of: post))", of: [post],
      statements: [ProposedChange.Statement(.thing(post), .holder, .party(.thing(person)))])
  }

  func title(_ wording: Wording) -> String { "\(wording.name(person)) appointed \(wording.name(post))" }

  var measure: String { "1 appointment" }

  func phrase(_ words: PlanWording) -> String {
    "the appointment of \(words.before.name(person)) as \(words.before.name(post))"
  }

  func text(_ branch: Branch) -> String { "appoint \(branch.id(of: person)) to \(branch.id(of: post))" }
}
