import Analysis
import Language
import Model

/// `plan dissolve`: bodies that end, and that nothing follows.
struct DissolveVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("dissolve", eventKind: "dissolution")

  let things: [EntityID]

  init(_ resolver: inout ChangeResolver) throws(Refusal) { things = try resolver.things(.subject) }

  func change(on branch: Branch) -> ProposedChange {
    let ids = things.map { branch.id(of: $0) }
    let names = things.map { branch.declaredName(of: $0) }
    return ProposedChange(
      Self.verb, event: "dissolution-of-\(ids.joined(separator: "-"))",
      named: "Planned dissolution of \(Wording.list(names))", of: things,
      succession: ProposedChange.Succession(things, into: []))
  }

  func title(_ wording: Wording) -> String { "\(Wording.list(things.map { wording.name($0) })) dissolved" }

  func phrase(_ words: PlanWording) -> String { "the dissolution of \(words.short(things))" }

  func text(_ branch: Branch) -> String { "dissolve \(things.map { branch.id(of: $0) }.joined(separator: ", "))" }
}
