import Analysis
import Language
import Model

/// `plan stand down`: a person who gives up a post, which is vacant then.
struct StandDownVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("standDown")

  let person: EntityID
  let post: EntityID

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    person = try resolver.thing(.subject)
    post = try resolver.thing(.origin)
  }

  func change(on branch: Branch) -> ProposedChange {
    ProposedChange(
      Self.verb, event: "vacancy-of-\(branch.id(of: post))",
      named: "Planned vacancy of \(branch.declaredName(of: post))", of: [post],
      statements: [ProposedChange.Statement(.thing(post), .holder, .vacant)],
      endings: [ProposedChange.Pattern(post, [.holder], naming: [person])])
  }

  func title(_ wording: Wording) -> String { "\(wording.name(person)) stands down as \(wording.name(post))" }

  func nothing(_ view: View) -> String {
    let wording = Wording(view: view)
    let held = view.claimList(of: post, .holder).live.map { wording.value($0.value) }.uniqued()
    return held.isEmpty ? "nobody is stated to hold it then" : "it is held by \(Wording.list(held))"
  }

  var measure: String { "1 post vacated" }

  func phrase(_ words: PlanWording) -> String {
    "the standing down of \(words.before.name(person)) as \(words.before.name(post))"
  }

  func text(_ branch: Branch) -> String { "stand down \(branch.id(of: person)) from \(branch.id(of: post))" }
}
