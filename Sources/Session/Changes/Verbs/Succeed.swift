import Analysis
import Language
import Model

/// `plan succeed`: one or several things that give way to one or several others.
struct SucceedVerb: ChangeVerb {
  let things: [EntityID]
  let successors: [Newcomer]

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    things = try resolver.things(.subject)
    let kind = things.first.flatMap { resolver.branch.kind(of: $0) } ?? .body
    successors = try resolver.newcomers(.successor, kind)
  }

  func change(on branch: Branch) -> ProposedChange {
    ProposedChange(
      .succeed, event: "succession-of-\(things.map { branch.id(of: $0) }.joined(separator: "-"))",
      named: "Planned succession of \(Wording.list(things.map { branch.declaredName(of: $0) }))", of: things,
      succession: ProposedChange.Succession(things, into: successors), newcomers: successors)
  }

  func title(_ wording: Wording) -> String {
    "\(Wording.list(things.map { wording.name($0) })) -> \(Wording.list(successors.map(\.title)))"
  }

  func phrase(_ words: PlanWording) -> String {
    "the succession of \(Wording.list(successors.map(\.title))) to \(words.short(things))"
  }

  func text(_ branch: Branch) -> String {
    let old = things.map { branch.id(of: $0) }.joined(separator: ", ")
    return "succeed \(old) by \(successors.map { ChangeText.name($0) }.joined(separator: ", "))"
  }
}
