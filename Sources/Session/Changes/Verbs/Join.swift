import Analysis
import Language
import Model

/// `plan join`: an organisation, body, post or person that gets a seat on a body.
struct JoinVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("join")

  let member: EntityID
  let body: ProposedChange.Party
  /// How it sits there: a capacity of members, `partner` or `relevant-agency`.
  let capacity: String
  let onBehalf: EntityID?

  private var relation: Relation {
    switch capacity {
    case "partner": .partner
    case "relevant-agency": .relevantAgency
    default: .member
    }
  }

  func change(on branch: Branch) -> ProposedChange {
    var concerned = [member]
    if case .thing(let body) = body { concerned = [body] }
    return ProposedChange(
      Self.verb, event: "joining-of-\(branch.id(of: member))",
      named: "Planned joining of \(branch.declaredName(of: member))",
      of: concerned,
      statements: [
        ProposedChange.Statement(
          body, relation, .party(.thing(member)), as: relation == .member ? capacity : nil, for: onBehalf)
      ] + (capacity == "chair" ? [ProposedChange.Statement(body, .chair, .party(.thing(member)))] : []))
  }

  func title(_ wording: Wording) -> String { "\(wording.name(member)) joins as \(capacity.spaced)" }

  var measure: String { "1 new seat" }

  func phrase(_ words: PlanWording) -> String { "the joining of \(words.before.name(member))" }

  func text(_ branch: Branch) -> String {
    let whom = onBehalf.map { " for \(branch.id(of: $0))" } ?? ""
    return "join \(branch.id(of: member)) to \(ChangeText.name(body, branch)) as \(capacity)\(whom)"
  }
}

extension JoinVerb {
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    member = try resolver.thing(.subject)
    body = try resolver.party(.destination)
    capacity = resolver.arguments.wordIfAny(.choice) ?? "member"
    onBehalf = resolver.arguments.has(.whom) ? try resolver.thing(.whom) : nil
  }
}
