import Analysis
import Language
import Model

/// `plan join`: an organisation, body, post or person that gets a seat on a body.
struct JoinVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("join")

  let member: ProposedChange.Party
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
    let concerned = [body, member].compactMap { if case .thing(let thing) = $0 { thing } else { nil } }.prefix(1)
    return ProposedChange(
      Self.verb, event: "joining-of-\(ChangeText.name(member, branch))",
      named: "Planned joining of \(ChangeText.title(member, branch))",
      of: Array(concerned),
      statements: [
        ProposedChange.Statement(
          body, relation, .party(member), as: relation == .member ? capacity : nil, for: onBehalf)
      ] + (capacity == "chair" ? [ProposedChange.Statement(body, .chair, .party(member))] : []))
  }

  func title(_ wording: Wording) -> String {
    "\(ChangeText.title(member, wording)) joins \(ChangeText.title(body, wording)) as \(capacity.spaced)"
  }

  var measure: String { "1 new seat" }

  func nothing(_ view: View) -> String { "it has that seat already" }

  func phrase(_ words: PlanWording) -> String { "the joining of \(ChangeText.title(member, words.before))" }

  func text(_ branch: Branch) -> String {
    let whom = onBehalf.map { " for \(branch.id(of: $0))" } ?? ""
    return "join \(ChangeText.name(member, branch)) to \(ChangeText.name(body, branch)) as \(capacity)\(whom)"
  }
}

extension JoinVerb {
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    do throws(Refusal) { member = try resolver.party(.subject) } catch {
      let name = QuotedText.quoted(resolver.arguments.typed(.subject).filter { $0 != "\"" })
      throw error.expecting(["`create \(name) as organisation and join \(name) to ...` for one that no paper names"])
    }
    body = try resolver.party(.destination)
    capacity = resolver.arguments.wordIfAny(.choice) ?? "member"
    onBehalf = resolver.arguments.has(.whom) ? try resolver.thing(.whom) : nil
  }
}
