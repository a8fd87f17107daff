import Analysis
import Language
import Model

/// `plan split`: a body that several follow, perhaps each for its area or its client group.
struct SplitVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("split", eventKind: "split")

  let thing: EntityID
  let successors: [Newcomer]
  /// The area of each, or whom each serves, in the order of the successors; empty where neither is said.
  let areas: [EntityID]
  let clients: [String]
  /// What it is split back into; nil where the parts are named.
  let back: GivenBack?

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    thing = try resolver.thing(.subject)
    if resolver.arguments.has(.all) {
      guard let back = GivenBack(thing, on: resolver.branch, from: resolver.day) else {
        let parts = Self.recorded(thing, resolver)
        throw Refusal(
          Diagnostic(
            .nothingToGiveBack, in: resolver.text.name, at: resolver.arguments.range(.subject),
            [resolver.branch.declaredName(of: thing), parts?.event ?? ""],
            expected: [parts?.statement ?? Expectation.namedParts.words]))
      }
      self.back = back
      successors = back.successors
      (areas, clients) = Self.parts(Array(back.things.prefix(back.followed)), on: back.eve, resolver.branch)
      return
    }
    back = nil
    successors = try resolver.newcomers(.successor, resolver.branch.kind(of: thing) ?? .body, of: thing)
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

  /// Of a thing that a recorded event made of several: the event, and the split into parts like those as it is typed.
  private static func recorded(_ thing: EntityID, _ resolver: ChangeResolver) -> (event: String, statement: String)? {
    let (branch, day) = (resolver.branch, resolver.day)
    let view = View(branch, at: TimeSlice(day.advanced(by: -1)))
    let followed = view.claimList(of: thing, .predecessor).claims.compactMap(\.value.entity).uniqued()
    guard followed.count > 1, let begin = view.bounds(of: thing).begin,
      let event = branch.facts(about: thing, .begins).map({ branch.subject($0) }).first(where: { branch.isLoaded($0) })
    else { return nil }
    let parts = parts(followed, on: begin.days.start.advanced(by: -1), branch)
    let names = followed.map { "\(branch.id(of: $0))-from-\(day.parts.year)" }.joined(separator: ", ")
    var statement = "plan split \(branch.id(of: thing)) into \(names)"
    if !parts.clients.isEmpty {
      statement += " serving \(parts.clients.joined(separator: ", "))"
    } else if !parts.areas.isEmpty {
      statement += " covering \(parts.areas.map { branch.id(of: $0) }.joined(separator: ", "))"
    }
    return (branch.declaredName(of: event), "`\(statement) effective \(day)`")
  }

  /// The area or the client group of each of those of before, where each had one and no two had the same.
  private static func parts(
    _ followed: [EntityID], on eve: Day, _ branch: Branch
  ) -> (areas: [EntityID], clients: [String]) {
    let then = View(branch, at: TimeSlice(eve))
    let areas = followed.compactMap { thing -> EntityID? in
      let all = then.claimList(of: thing, .covers).live.compactMap(\.value.entity).uniqued()
      return all.count == 1 ? all[0] : nil
    }
    let clients = followed.compactMap { thing -> String? in
      let all = then.claimList(of: thing, .clients).live.compactMap { claim -> String? in
        if case .word(let word) = claim.value { branch.text(word) } else { nil }
      }
      return all.count == 1 ? all[0] : nil
    }
    let isByArea = areas.count == followed.count && Set(areas).count == areas.count
    let isByClient = clients.count == followed.count && Set(clients).count == clients.count
    return (isByArea ? areas : [], isByClient ? clients : [])
  }

  func change(on branch: Branch) -> ProposedChange {
    if let back {
      return ProposedChange(
        Self.verb, event: "split-of-\(branch.id(of: thing))",
        named: "Planned split of \(branch.declaredName(of: thing)), back into what it was made of", of: [thing],
        succession: ProposedChange.Succession([thing], into: successors, areas: areas, clients: clients),
        newcomers: back.newcomers, givenBack: back)
    }
    var statements: [ProposedChange.Statement] = []
    for (successor, area) in zip(successors, areas) {
      statements.append(ProposedChange.Statement(.newcomer(successor.id), .covers, .party(.thing(area))))
    }
    for (successor, word) in zip(successors, clients) {
      statements.append(ProposedChange.Statement(.newcomer(successor.id), .clients, .word(word)))
    }
    return ProposedChange(
      Self.verb, event: "split-of-\(branch.id(of: thing))", named: "Planned split of \(branch.declaredName(of: thing))",
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
    if back != nil { return "split \(branch.id(of: thing)) back" }
    var text = "split \(branch.id(of: thing)) into \(successors.map { ChangeText.name($0) }.joined(separator: ", "))"
    if !clients.isEmpty { text += " serving \(clients.joined(separator: ", "))" }
    if !areas.isEmpty { text += " covering \(areas.map { branch.id(of: $0) }.joined(separator: ", "))" }
    return text
  }
}
