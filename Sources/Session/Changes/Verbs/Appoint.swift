import Analysis
import Language
import Model

/// `plan appoint`: a person who is to hold a post.
struct AppointVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("appoint", eventKind: "appointment")

  let person: ProposedChange.Party
  let post: ProposedChange.Party

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    post = try resolver.party(.destination)
    person = try resolver.person(.subject, for: "appoint NAME to \(resolver.arguments.typed(.destination))")
  }

  func change(on branch: Branch) -> ProposedChange {
    var concerned: [EntityID] = []
    if case .thing(let thing) = post { concerned = [thing] }
    return ProposedChange(
      Self.verb, event: "appointment-to-\(ChangeText.name(post, branch))",
      named: "Planned appointment to \(ChangeText.title(post, branch))", of: concerned,
      statements: [ProposedChange.Statement(post, .holder, .party(person))])
  }

  func title(_ wording: Wording) -> String {
    "\(ChangeText.title(person, wording)) appointed \(ChangeText.title(post, wording))"
  }

  var measure: String { "1 appointment" }

  func phrase(_ words: PlanWording) -> String {
    "the appointment of \(words.short(person)) as \(words.title(post))"
  }

  func text(_ branch: Branch) -> String {
    "appoint \(ChangeText.name(person, branch)) to \(ChangeText.name(post, branch))"
  }
}

extension ChangeResolver {
  /// The person in a slot: one whom the papers name, or whom a change before this one declares.
  ///
  /// Whom no paper names is not taken for a slip of the pen: the refusal says how such a person is declared.
  ///
  /// - Parameter change: the change as it is typed, with `NAME` for the person.
  mutating func person(_ slot: Slot, for change: String) throws(Refusal) -> ProposedChange.Party {
    let name = try arguments.name(slot)
    let isKnown = declared.contains { $0.words == name.text || $0.newcomer.id == name.text }
    guard !isKnown, names.index.candidates(for: name.text).isEmpty else { return try party(slot) }
    do throws(Refusal) { return try party(slot) } catch {
      let quoted = QuotedText.quoted(name.text)
      let typed = "`create \(quoted) as person and \(change.replacing("NAME", with: quoted))`"
      throw error.expecting(["\(typed) for a person whom no paper names"])
    }
  }
}
