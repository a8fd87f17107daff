import Analysis
import Language
import Model

/// `plan areas`: a body that covers an area more, or one fewer.
struct AreasVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("areas")

  let body: EntityID
  let areas: [EntityID]
  let isMore: Bool

  /// What is of an area that goes may go with it: its seats, its lines to the body, its part in routes and duties.
  func change(on branch: Branch) -> ProposedChange {
    let id = branch.id(of: body)
    let regions = isMore ? [] : regions(branch)
    let begun = isMore ? areas.filter { !isWithin($0, branch) } : rest(of: regions, branch)
    return ProposedChange(
      Self.verb, event: "new-areas-of-\(id)", named: "Planned new areas of \(branch.declaredName(of: body))",
      of: [body],
      statements: begun.map { ProposedChange.Statement(.thing(body), .covers, .party(.thing($0))) },
      endings: isMore ? [] : [ProposedChange.Pattern(body, [.covers], naming: Set(areas + regions))],
      doubts: isMore ? [] : Ties(of: body, toAreas: Set(areas), on: branch).doubts)
  }

  /// Whether the body covers an area already as part of a larger one.
  private func isWithin(_ area: EntityID, _ branch: Branch) -> Bool {
    let covered = branch.facts(of: body, .covers).compactMap { branch.value($0).entity }
    return covered.contains { parts(of: $0, branch).contains(area) }
  }

  /// The regions that it covers as one area, of which those that go are parts.
  private func regions(_ branch: Branch) -> [EntityID] {
    let covered = branch.facts(of: body, .covers).compactMap { branch.value($0).entity }.uniqued()
    if areas.contains(where: covered.contains) { return [] }
    return covered.filter { whole in areas.allSatisfy { parts(of: whole, branch).contains($0) } }
  }

  /// The other parts of some regions, in the order of their ids.
  private func rest(of regions: [EntityID], _ branch: Branch) -> [EntityID] {
    let others = regions.flatMap { parts(of: $0, branch) }.uniqued().filter { !areas.contains($0) }
    return others.sorted { branch.id(of: $0) < branch.id(of: $1) }
  }

  /// The areas that papers name as parts of a region.
  private func parts(of region: EntityID, _ branch: Branch) -> [EntityID] {
    branch.facts(about: region, .parent).map { branch.subject($0) }.uniqued().filter { branch.kind(of: $0) == .area }
  }

  func title(_ wording: Wording) -> String {
    let branch = wording.view.branch
    let regions = isMore ? [] : regions(branch)
    let rest = rest(of: regions, branch).map { wording.name($0) }
    let kept =
      rest.isEmpty ? "" : ": of \(Wording.list(regions.map { wording.name($0) })) it keeps \(Wording.list(rest))"
    return
      "\(wording.title(body)) \(isMore ? "with" : "without") \(Wording.list(areas.map { wording.title($0) }))\(kept)"
  }

  var measure: String { "\(areas.count) \(areas.count == 1 ? "area" : "areas") \(isMore ? "more" : "fewer")" }

  func phrase(_ words: PlanWording) -> String { "the change of areas of \(words.short(body))" }

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
