import Analysis
import Language
import Model

/// `plan merge`: bodies, or functions, that become one.
struct MergeVerb: ChangeVerb {
  let things: [EntityID]
  let successor: Newcomer
  /// What of theirs stays apart.
  let apart: [EntityID]

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    things = try resolver.things(.subject)
    let kind = things.first.flatMap { resolver.branch.kind(of: $0) } ?? .body
    successor = try resolver.newcomers(.successor, kind)[0]
    apart = resolver.arguments.has(.apart) ? try resolver.keptApart(from: things) : []
  }

  func change(on branch: Branch) -> ProposedChange {
    var change = ProposedChange(
      .merge, event: "merger-into-\(successor.id)", named: "Planned merger into \(successor.title)", of: things,
      succession: ProposedChange.Succession(things, into: [successor]), newcomers: [successor])
    change.apart = apart
    return change
  }

  func title(_ wording: Wording) -> String {
    "\(Wording.list(things.map { wording.name($0) })) -> \(successor.title)"
  }

  func phrase(_ words: PlanWording) -> String { "the merger of \(words.short(things)) into \(successor.title)" }

  func text(_ branch: Branch) -> String {
    let rest = apart.isEmpty ? "" : " keeping \(apart.map { branch.id(of: $0) }.joined(separator: ", ")) apart"
    return "merge \(things.map { branch.id(of: $0) }.joined(separator: ", ")) into \(ChangeText.name(successor))\(rest)"
  }
}

extension ChangeResolver {
  /// By what a budget, a duty, a group or a function is of a body.
  private static let belonging: [Relation] = [
    .fundBody, .parent, .dischargedBy, .accountable, .responsible, .exercisedBy, .consulted, .informed,
  ]

  /// What stays apart: each is something that is stated of what becomes one, the day before.
  fileprivate mutating func keptApart(from things: [EntityID]) throws(Refusal) -> [EntityID] {
    let view = View(branch, at: TimeSlice(day.advanced(by: -1)))
    var own = things
    for thing in things { own += view.claimList(of: thing, .predecessor).claims.compactMap(\.value.entity) }
    let kept = try self.things(.apart)
    for (thing, name) in zip(kept, try arguments.names(.apart)) {
      let isOne = things.contains(thing)
      let isOfThem = Self.belonging.flatMap { view.claimList(of: thing, $0).live }.contains { claim in
        claim.value.entity.map(own.contains) ?? false
      }
      if isOfThem, !isOne { continue }
      let names = isOne ? "" : Wording.list(things.map { branch.declaredName(of: $0) })
      throw Refusal(Diagnostic(.notApart, in: text.name, at: name.range, [branch.declaredName(of: thing), names]))
    }
    return kept
  }
}

/// Parts of a change in the exact language.
enum ChangeText {
  /// What a change declares: its full name in quotes, or its id.
  static func name(_ newcomer: Newcomer) -> String { newcomer.name.map { QuotedText.quoted($0) } ?? newcomer.id }

  /// A thing of the model or of the proposal, by its id.
  static func name(_ party: ProposedChange.Party, _ branch: Branch) -> String {
    switch party {
    case .thing(let thing): branch.id(of: thing)
    case .newcomer(let id): id
    }
  }

  /// A thing as the model declares it.
  static func title(_ party: ProposedChange.Party, _ branch: Branch) -> String {
    switch party {
    case .thing(let thing): branch.declaredName(of: thing)
    case .newcomer(let id): id
    }
  }

  /// A thing as an answer names it, with its article where it is told as a title.
  static func title(_ party: ProposedChange.Party, _ wording: Wording, isTitle: Bool = false) -> String {
    switch party {
    case .thing(let thing): isTitle ? wording.title(thing) : wording.name(thing)
    case .newcomer(let id): id
    }
  }
}
