import Analysis
import Language
import Model

/// `plan rename`: a thing that goes by another name.
struct RenameVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("rename", eventKind: "renaming")

  let thing: EntityID
  let name: String
  /// Whether it has another name on the day before.
  private let isNew: Bool

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    thing = try resolver.thing(.subject)
    let name = try resolver.arguments.name(.successor)
    guard Newcomer.hasLetter(Newcomer.identifier(name.text)) else {
      throw Refusal(
        Diagnostic(
          .missing, in: resolver.text.name, at: name.range, ["to"], expected: [Expectation.newName.words]))
    }
    if let known = resolver.names.index.candidates(for: name.text).first, known != thing {
      throw Refusal(resolver.inUse(name.text, known, at: name.range))
    }
    self.name = name.text
    let eve = TimeSlice(resolver.day.advanced(by: -1))
    let view = View(resolver.branch, at: eve)
    let own = [view.name(of: thing), resolver.branch.id(of: thing), view.acronym(of: thing) ?? ""]
    isNew = !own.contains { Suggestion.fold($0) == Suggestion.fold(name.text) }
  }

  func change(on branch: Branch) -> ProposedChange {
    ProposedChange(
      Self.verb, event: "renaming-of-\(branch.id(of: thing))",
      named: "Planned renaming of \(branch.declaredName(of: thing))", of: [thing],
      statements: isNew ? [ProposedChange.Statement(.thing(thing), .called, .text(name))] : [])
  }

  func nothing(_ view: View) -> String { isNew ? "" : "it goes by that name already" }

  func title(_ wording: Wording) -> String { "\(wording.name(thing)) renamed \(name)" }

  var measure: String { "1 new name" }

  func phrase(_ words: PlanWording) -> String { "the renaming of \(words.short(thing)) as \(name)" }

  func text(_ branch: Branch) -> String { "rename \(branch.id(of: thing)) to \(QuotedText.quoted(name))" }
}
