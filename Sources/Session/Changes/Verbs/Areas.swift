import Analysis
import Language
import Model

/// `plan areas`: a body that covers an area more, or one fewer.
struct AreasVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("areas")

  let body: EntityID
  let areas: [EntityID]
  let isMore: Bool

  /// What is of an area that goes may go with it: its seats, and what else is stated of the body for that area.
  func change(on branch: Branch) -> ProposedChange {
    let id = branch.id(of: body)
    return ProposedChange(
      Self.verb, event: "new-areas-of-\(id)", named: "Planned new areas of \(branch.declaredName(of: body))",
      of: [body],
      statements: isMore ? areas.map { ProposedChange.Statement(.thing(body), .covers, .party(.thing($0))) } : [],
      endings: isMore ? [] : [ProposedChange.Pattern(body, [.covers], naming: Set(areas))],
      doubts: isMore
        ? [] : [ProposedChange.Pattern(body, [.member, .partner, .relevantAgency], naming: seated(branch))])
  }

  /// Who sits on it and covers no other area than those that go.
  private func seated(_ branch: Branch) -> Set<EntityID> {
    let members = [Relation.member, .partner, .relevantAgency].flatMap { branch.facts(of: body, $0) }
      .compactMap { branch.value($0).entity }
    return Set(
      members.filter { member in
        let covered = branch.facts(of: member, .covers).compactMap { branch.value($0).entity }
        return !covered.isEmpty && covered.allSatisfy(areas.contains)
      })
  }

  func title(_ wording: Wording) -> String {
    "\(wording.title(body)) \(isMore ? "with" : "without") \(Wording.list(areas.map { wording.title($0) }))"
  }

  var measure: String { "\(areas.count) \(areas.count == 1 ? "area" : "areas") \(isMore ? "more" : "fewer")" }

  func phrase(_ words: PlanWording) -> String { "the new areas of \(words.short(body))" }

  func text(_ branch: Branch) -> String {
    "areas \(branch.id(of: body)) \(isMore ? "with" : "without") "
      + areas.map { branch.id(of: $0) }.joined(separator: ", ")
  }
}

extension AreasVerb {
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    body = try resolver.thing(.subject)
    isMore = resolver.arguments.has(.whom)
    areas = try resolver.things(isMore ? .whom : .other)
  }
}
