import Analysis
import Language
import Model

/// `plan transfer`: a duty or a function that another body carries out.
struct TransferVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("transfer")

  let matter: EntityID
  let origin: EntityID
  let destination: ProposedChange.Party

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    matter = try resolver.thing(.duties)
    origin = try resolver.thing(.origin)
    destination = try resolver.party(.destination)
  }

  /// Who does it changes hands.
  ///
  /// Who answers for it by law does not change by that, so that is for somebody to say.
  func change(on branch: Branch) -> ProposedChange {
    // Who has it already goes on with it: nothing changes.
    let isSame = destination == .thing(origin)
    let doing: [Relation] = [.responsible, .exercisedBy, .dischargedBy]
    let held = doing.filter { relation in
      !isSame && branch.facts(of: matter, relation).contains { branch.value($0).entity == origin }
    }
    // Who only answers for it, and not by statute, hands that on.
    let isAnswering =
      !isSame && held.isEmpty && !isByStatute(branch)
      && branch.facts(of: matter, .accountable).contains { branch.value($0).entity == origin }
    let moved = isAnswering ? [.accountable] : held
    // The posts of whoever had it did it for that one.
    let posts = Set(
      [Relation.organisation, .actsFor].flatMap { branch.facts(about: origin, $0) }.map { branch.subject($0) }
        .filter { branch.kind(of: $0) == .post })
    let parts: Set<Relation> = [.responsible, .exercisedBy, .accountable, .consulted, .informed]
    let ofPosts = posts.isEmpty ? [] : [ProposedChange.Pattern(matter, parts, naming: posts)]
    return ProposedChange(
      Self.verb, event: "transfer-of-\(branch.id(of: matter))",
      named: "Planned transfer of \(branch.declaredName(of: matter))", of: [matter],
      statements: moved.map { ProposedChange.Statement(.thing(matter), $0, .party(destination)) },
      endings: isSame ? [] : [ProposedChange.Pattern(matter, Set(doing + moved), naming: [origin])],
      doubts: isSame || isAnswering ? [] : [ProposedChange.Pattern(matter, [.accountable], naming: [origin])] + ofPosts)
  }

  /// Whether a duty is one by statute, or carries one out.
  private func isByStatute(_ branch: Branch) -> Bool {
    let carried = branch.facts(of: matter, .carriesOut).compactMap { branch.value($0).entity }
    return ([matter] + carried).flatMap { branch.facts(of: $0, .force) }.contains { fact in
      if case .word(let word) = branch.value(fact) { branch.text(word) == "must" } else { false }
    }
  }

  func title(_ wording: Wording) -> String {
    "\(wording.name(matter)) from \(wording.name(origin)) to \(ChangeText.title(destination, wording))"
  }

  var measure: String { "1 transfer" }

  func phrase(_ words: PlanWording) -> String {
    "the transfer of \(words.before.name(matter)) to \(words.short(destination))"
  }

  func text(_ branch: Branch) -> String {
    "transfer \(branch.id(of: matter)) from \(branch.id(of: origin)) to \(ChangeText.name(destination, branch))"
  }
}
