import Analysis
import Language
import Model

/// `plan remit`: a body, a post or a function with other tasks.
struct RemitVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("remit")

  let thing: ProposedChange.Party
  let change: Change

  /// What becomes of its tasks.
  enum Change {
    /// This is all it is for.
    case only(String)
    case with(String)
    case without(String)
  }

  /// Each task is a statement of its own, so that one more leaves the others alone.
  func change(on branch: Branch) -> ProposedChange {
    var (concerned, ending): ([EntityID], Set<Value>) = ([], [])
    if case .thing(let thing) = thing {
      concerned = [thing]
      ending = Set(branch.facts(of: thing, .remit).map { branch.value($0) }.filter { gives(way: $0, branch) })
    }
    return ProposedChange(
      Self.verb, event: "new-remit-of-\(ChangeText.name(thing, branch))",
      named: "Planned new remit of \(ChangeText.title(thing, branch))", of: concerned,
      statements: begun.map { [ProposedChange.Statement(thing, .remit, .text($0))] } ?? [],
      endings: ending.isEmpty ? [] : concerned.map { ProposedChange.Pattern($0, [.remit], stating: ending) })
  }

  private var begun: String? {
    switch change {
    case .only(let words), .with(let words): words
    case .without: nil
    }
  }

  /// Whether what is stated ends by it.
  private func gives(way value: Value, _ branch: Branch) -> Bool {
    guard case .text(let text) = value else { return false }
    return switch change {
    case .only(let words): branch.text(text) != words
    case .with: false
    case .without(let words): branch.text(text) == words
    }
  }

  private var words: String {
    switch change {
    case .only(let words): "to \(QuotedText.quoted(words))"
    case .with(let words): "with \(QuotedText.quoted(words))"
    case .without(let words): "without \(QuotedText.quoted(words))"
    }
  }

  func title(_ wording: Wording) -> String { "the remit of \(ChangeText.title(thing, wording)) \(words)" }

  var measure: String {
    switch change {
    case .only: "1 new remit"
    case .with: "1 task more"
    case .without: "1 task fewer"
    }
  }

  func nothing(_ view: View) -> String {
    if case .without = change { "no paper gives it that task" } else { "that is stated of it already" }
  }

  func phrase(_ words: PlanWording) -> String { "the new remit of \(words.short(thing))" }

  func text(_ branch: Branch) -> String { "remit \(ChangeText.name(thing, branch)) \(words)" }
}

extension RemitVerb {
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    thing = try resolver.party(.subject)
    let arguments = resolver.arguments
    if let words = arguments.wordIfAny(.value) {
      change = .only(words)
    } else if let words = arguments.wordIfAny(.task) {
      change = .with(words)
    } else {
      change = .without(try Self.task(try arguments.word(.undone), of: thing, resolver))
    }
  }

  /// The one task that has some words, as it is stated; the words themselves where none has them.
  private static func task(
    _ words: String, of thing: ProposedChange.Party, _ resolver: ChangeResolver
  ) throws(Refusal) -> String {
    guard case .thing(let thing) = thing else { return words }
    let view = View(resolver.branch, at: TimeSlice(resolver.day.advanced(by: -1)))
    let tasks = view.claimList(of: thing, .remit).live.compactMap { claim -> String? in
      if case .text(let text) = claim.value { resolver.branch.text(text) } else { nil }
    }.uniqued()
    if tasks.contains(words) { return words }
    let found = tasks.filter { $0.lowercased().contains(words.lowercased()) }
    guard found.count < 2 else {
      throw Refusal(
        Diagnostic(
          .severalTasks, in: resolver.text.name, at: resolver.arguments.range(.undone),
          [words, resolver.branch.declaredName(of: thing)], expected: found.map { "`without \(QuotedText.quoted($0))`" }
        ))
    }
    return found.first ?? words
  }
}
