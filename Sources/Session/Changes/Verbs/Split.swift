import Analysis
import Language
import Model

/// `plan split`: a body that several follow, perhaps each for its area or its client group.
struct SplitVerb: ChangeVerb {
  let thing: EntityID
  let successors: [Newcomer]
  /// The area of each, or whom each serves, in the order of the successors; empty where neither is said.
  let areas: [EntityID]
  let clients: [String]

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    thing = try resolver.thing(.subject)
    successors = try resolver.newcomers(.successor, resolver.branch.kind(of: thing) ?? .body)
    areas = resolver.arguments.has(.other) ? try resolver.things(.other) : []
    clients = resolver.arguments.namesIfAny(.whom)?.map { $0.text.lowercased() } ?? []
    let parts = max(areas.count, clients.count)
    guard successors.count > 1, parts == 0 || parts == successors.count else {
      throw Refusal(
        Diagnostic(
          .partsDiffer, in: resolver.text.name, at: resolver.arguments.range(.successor),
          [String(successors.count), String(parts)]))
    }
    let known = ["children", "adults", "both"]
    if let other = resolver.arguments.namesIfAny(.whom)?.first(where: { !known.contains($0.text.lowercased()) }) {
      throw Refusal(
        Diagnostic(
          .unexpected, in: resolver.text.name, at: other.range, [other.text], expected: known.map { "`\($0)`" }))
    }
  }

  func change(on branch: Branch) -> ProposedChange {
    var statements: [ProposedChange.Statement] = []
    for (successor, area) in zip(successors, areas) {
      statements.append(ProposedChange.Statement(.newcomer(successor.id), .covers, .party(.thing(area))))
    }
    for (successor, word) in zip(successors, clients) {
      statements.append(ProposedChange.Statement(.newcomer(successor.id), .clients, .word(word)))
    }
    return ProposedChange(
      .split, event: "split-of-\(branch.id(of: thing))", named: "Planned split of \(branch.declaredName(of: thing))",
      of: [thing], succession: ProposedChange.Succession([thing], into: successors, areas: areas, clients: clients),
      newcomers: successors, statements: statements)
  }

  func title(_ wording: Wording) -> String {
    "\(wording.name(thing)) -> \(Wording.list(successors.map(\.title)))"
  }

  func phrase(_ words: PlanWording) -> String {
    "the split of \(words.short(thing)) into \(Wording.list(successors.map(\.title)))"
  }

  func text(_ branch: Branch) -> String {
    var text = "split \(branch.id(of: thing)) into \(successors.map { ChangeText.name($0) }.joined(separator: ", "))"
    if !clients.isEmpty { text += " serving \(clients.joined(separator: ", "))" }
    if !areas.isEmpty { text += " covering \(areas.map { branch.id(of: $0) }.joined(separator: ", "))" }
    return text
  }
}
