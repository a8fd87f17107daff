import Analysis
import Language
import Model

/// `plan merge`: bodies, or functions, that become one.
struct MergeVerb: ChangeVerb {
  let things: [EntityID]
  let successor: Newcomer

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    things = try resolver.things(.subject)
    let kind = things.first.flatMap { resolver.branch.kind(of: $0) } ?? .body
    successor = try resolver.newcomers(.successor, kind)[0]
  }

  func change(on branch: Branch) -> ProposedChange {
    ProposedChange(
      .merge, event: "merger-into-\(successor.id)", named: "Planned merger into \(successor.title)", of: things,
      succession: ProposedChange.Succession(things, into: [successor]), newcomers: [successor])
  }

  func title(_ wording: Wording) -> String {
    "\(Wording.list(things.map { wording.name($0) })) -> \(successor.title)"
  }

  func phrase(_ words: PlanWording) -> String { "the merger of \(words.short(things)) into \(successor.title)" }

  func text(_ branch: Branch) -> String {
    "merge \(things.map { branch.id(of: $0) }.joined(separator: ", ")) into \(ChangeText.name(successor))"
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
