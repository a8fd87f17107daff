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
    // The posts of whoever had it did it for that one.
    let posts = Set(
      [Relation.organisation, .actsFor].flatMap { branch.facts(about: origin, $0) }.map { branch.subject($0) }
        .filter { branch.kind(of: $0) == .post })
    let parts: Set<Relation> = [.responsible, .exercisedBy, .accountable, .consulted, .informed]
    let ofPosts = posts.isEmpty ? [] : [ProposedChange.Pattern(matter, parts, naming: posts)]
    return ProposedChange(
      Self.verb, event: "transfer-of-\(branch.id(of: matter))",
      named: "Planned transfer of \(branch.declaredName(of: matter))", of: [matter],
      statements: held.map { ProposedChange.Statement(.thing(matter), $0, .party(destination)) },
      endings: isSame ? [] : [ProposedChange.Pattern(matter, Set(doing), naming: [origin])],
      doubts: isSame ? [] : [ProposedChange.Pattern(matter, [.accountable], naming: [origin])] + ofPosts)
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
