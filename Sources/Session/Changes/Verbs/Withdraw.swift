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
    // A joint post may sit there for another that stays: such a seat goes on, and one that tells for nobody is asked about.
    let others = posts.map { ($0, employers(of: $0, branch).subtracting([member])) }.filter { !$0.1.isEmpty }
    let joint = Set(others.map(\.0))
    let sparing = others.reduce(into: Set<EntityID>()) { $0.formUnion($1.1) }
    let funds = branch.facts(about: body, .fundBody).map { branch.subject($0) }.uniqued()
    let groups = Ties.groups(below: body, branch)
    let seats: Set<Relation> = [.partner, .member, .relevantAgency]
    return ProposedChange(
      Self.verb, event: "withdrawal-of-\(branch.id(of: member))",
      named: "Planned withdrawal of \(branch.declaredName(of: member))", of: [body],
      endings: [ProposedChange.Pattern(body, seats, naming: naming.subtracting(joint), sparing: sparing)],
      doubts: [
        ProposedChange.Pattern(
          body, seats.union([.chair, .viceChair, .leader, .host]), naming: naming, sparing: sparing)
      ]
        + groups.map {
          ProposedChange.Pattern($0, seats.union([.chair, .viceChair]), naming: naming, sparing: sparing)
        }
        + funds.map { ProposedChange.Pattern($0, [.contribution], naming: [member]) } + ofRegion(branch),
      leaver: member)
  }

  /// The organisations that a post is in or acts for.
  private func employers(of post: EntityID, _ branch: Branch) -> Set<EntityID> {
    Set(
      (branch.facts(of: post, .organisation) + branch.facts(of: post, .actsFor)).compactMap { branch.value($0).entity })
  }

  /// The areas that hold some areas, however far up.
  private func above(_ areas: Set<EntityID>, _ branch: Branch) -> Set<EntityID> {
    var found: Set<EntityID> = []
    var waiting = Array(areas)
    while let next = waiting.popLast() {
      let holding = branch.facts(of: next, .parent).compactMap { branch.value($0).entity }
      waiting += holding.filter { found.insert($0).inserted }
    }
    return found
  }

  /// What a body that leaves another has there besides seats: its area, which the other may cover by it alone, and all that
  /// ties it, and whatever is of that area alone, to the other.
  private func ofRegion(_ branch: Branch) -> [ProposedChange.Pattern] {
    guard branch.kind(of: member) == .body else { return [] }
    func areas(_ thing: EntityID) -> [EntityID] {
      branch.facts(of: thing, .covers).compactMap { branch.value($0).entity }
    }
    let others = (branch.facts(of: body, .member) + branch.facts(of: body, .partner))
      .compactMap { branch.value($0).entity }.filter { $0 != member && branch.kind(of: $0) == .body }
    let own = Set(areas(member)).subtracting(others.flatMap(areas))
    if own.isEmpty { return Ties(of: body, to: member, on: branch).doubts }
    // A region may cover the area as part of a larger one.
    return Ties(of: body, toAreas: own, on: branch).doubts
      + [ProposedChange.Pattern(body, [.covers], naming: own.union(above(own, branch)))]
  }

  func title(_ wording: Wording) -> String { "\(wording.name(member)) withdraws from \(wording.name(body))" }

  var measure: String { "1 withdrawal" }

  func phrase(_ words: PlanWording) -> String {
    "the withdrawal of \(words.before.name(member)) from \(words.short(body))"
  }

  func text(_ branch: Branch) -> String { "withdraw \(branch.id(of: member)) from \(branch.id(of: body))" }
}
