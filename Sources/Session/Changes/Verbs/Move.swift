import Analysis
import Language
import Model

/// `plan move`: a body that becomes part of another.
struct MoveVerb: ChangeVerb {
  let body: ProposedChange.Party
  let parent: ProposedChange.Party
  /// The body that it is part of no more; nil where it is part of none.
  let left: EntityID?

  /// What is moved, where the model has it already.
  private var moved: EntityID? { if case .thing(let thing) = body { thing } else { nil } }

  func change(on branch: Branch) -> ProposedChange {
    var (leaving, reporting): ([ProposedChange.Pattern], [ProposedChange.Pattern]) = ([], [])
    if let left, case .thing(let thing) = body, parent != .thing(left) {
      leaving = [ProposedChange.Pattern(thing, [.parent], naming: [left])]
      // What is of the body that it leaves may leave it too: its posts on the board, the routes that go there.
      reporting = Ties(of: thing, under: left, on: branch).doubts
    }
    return ProposedChange(
      .move, event: "move-of-\(ChangeText.name(body, branch))",
      named: "Planned move of \(ChangeText.title(body, branch))",
      of: moved.map { [$0] } ?? [], statements: [ProposedChange.Statement(body, .parent, .party(parent))],
      endings: leaving, doubts: reporting)
  }

  func title(_ wording: Wording) -> String {
    "\(ChangeText.title(body, wording)) moved under \(ChangeText.title(parent, wording))"
  }

  var measure: String { "1 move" }

  func phrase(_ words: PlanWording) -> String { "the move of \(words.short(body))" }

  func text(_ branch: Branch) -> String {
    let from = left.map { " from \(branch.id(of: $0))" } ?? ""
    return "move \(ChangeText.name(body, branch)) under \(ChangeText.name(parent, branch))\(from)"
  }
}

extension MoveVerb {
  /// Of a body that is part of several, the one that it leaves must be named.
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    body = try resolver.party(.subject)
    parent = try resolver.party(.destination)
    // What follows others goes under the one that is named, wherever those were.
    guard case .thing(let thing) = body else {
      left = nil
      return
    }
    if case .thing(let above) = parent, Self.lies(above, below: thing, resolver) {
      let text = resolver.text
      throw Refusal(
        Diagnostic(
          .movedUnderItself, in: text.name, at: resolver.arguments.range(.destination),
          [resolver.branch.declaredName(of: thing), resolver.branch.declaredName(of: above)],
          expected: Self.without(thing, resolver)))
    }
    if resolver.arguments.has(.origin) {
      left = try resolver.thing(.origin)
      return
    }
    let branch = resolver.branch
    let view = View(branch, at: TimeSlice(resolver.day.advanced(by: -1)))
    let live = view.claimList(of: thing, .parent).live.compactMap(\.value.entity).uniqued()
    guard live.count < 2 else {
      let text = resolver.text
      throw Refusal(
        Diagnostic(
          .severalPlaces, in: text.name, at: resolver.arguments.range(.subject),
          [branch.declaredName(of: thing), Wording.list(live.map { branch.declaredName(of: $0) })],
          expected: live.map { "`from \(branch.id(of: $0))`" }))
    }
    left = live.first
  }

  /// The set without one of its things, as it is typed; empty where no set is moved.
  private static func without(_ thing: EntityID, _ resolver: ChangeResolver) -> [String] {
    let typed = resolver.arguments.typed(.subject)
    guard typed.lowercased().hasPrefix("all ") else { return [] }
    let set = typed.dropFirst("all ".count)
    let own = set.lowercased().hasPrefix("of ") ? String(set.dropFirst("of ".count)) : "(\(set))"
    return ["`all of (\(own) except \(resolver.branch.id(of: thing)))` to move the others"]
  }

  /// Whether a thing is another, or part of it by any number of steps, the day before.
  private static func lies(_ thing: EntityID, below other: EntityID, _ resolver: ChangeResolver) -> Bool {
    let view = View(resolver.branch, at: TimeSlice(resolver.day.advanced(by: -1)))
    var seen: Set<EntityID> = []
    var waiting = [thing]
    while let next = waiting.popLast() {
      if next == other { return true }
      if seen.insert(next).inserted {
        waiting += view.claimList(of: next, .parent).live.compactMap(\.value.entity)
      }
    }
    return false
  }
}
