import Analysis
import Language
import Model

/// `plan withdraw`: an organisation that leaves a body, with its seats there.
struct WithdrawVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("withdraw", eventKind: "withdrawal")

  let member: EntityID
  let body: EntityID

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    member = try resolver.thing(.subject)
    body = try resolver.thing(.origin)
  }

  /// The seats on the body itself end.
  ///
  /// Whether its posts still chair it, whether it sits on the groups below, and whether
  /// it still pays, is for somebody to say.
  func change(on branch: Branch) -> ProposedChange {
    let posts = Set(
      branch.facts(about: member, .organisation).map { branch.subject($0) }
        + branch.facts(about: member, .actsFor).map { branch.subject($0) })
    let naming = posts.union([member])
    let funds = branch.facts(about: body, .fundBody).map { branch.subject($0) }.uniqued()
    let groups = branch.facts(about: body, .parent).map { branch.subject($0) }.uniqued()
    let seats: Set<Relation> = [.partner, .member, .relevantAgency]
    return ProposedChange(
      Self.verb, event: "withdrawal-of-\(branch.id(of: member))",
      named: "Planned withdrawal of \(branch.declaredName(of: member))", of: [body],
      endings: [ProposedChange.Pattern(body, seats, naming: naming)],
      doubts: [ProposedChange.Pattern(body, seats.union([.chair, .viceChair, .leader, .host]), naming: naming)]
        + groups.map { ProposedChange.Pattern($0, seats.union([.chair, .viceChair]), naming: naming) }
        + funds.map { ProposedChange.Pattern($0, [.contribution], naming: [member]) },
      leaver: member)
  }

  func title(_ wording: Wording) -> String { "\(wording.name(member)) withdraws from \(wording.name(body))" }

  var measure: String { "1 withdrawal" }

  func phrase(_ words: PlanWording) -> String {
    "the withdrawal of \(words.before.name(member)) from \(words.short(body))"
  }

  func text(_ branch: Branch) -> String { "withdraw \(branch.id(of: member)) from \(branch.id(of: body))" }
}
