import Analysis
import Language
import Model

/// `plan rechair`: a body that gets another chair.
struct RechairVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("rechair", eventKind: "appointment")

  let body: ProposedChange.Party
  let chair: ProposedChange.Party

  func change(on branch: Branch) -> ProposedChange {
    let id = ChangeText.name(body, branch)
    var concerned: [EntityID] = []
    if case .thing(let thing) = body { concerned = [thing] }
    return ProposedChange(
      Self.verb, event: "new-chair-of-\(id)", named: "Planned new chair of \(ChangeText.title(body, branch))",
      of: concerned, statements: [ProposedChange.Statement(body, .chair, .party(chair))])
  }

  func title(_ wording: Wording) -> String {
    "\(ChangeText.title(body, wording)) chaired by \(ChangeText.title(chair, wording, isTitle: true))"
  }

  var measure: String { "1 new chair" }

  func phrase(_ words: PlanWording) -> String { "\(words.title(chair)) as chair of \(words.short(body))" }

  func text(_ branch: Branch) -> String {
    "rechair \(ChangeText.name(body, branch)) to \(ChangeText.name(chair, branch))"
  }
}

extension RechairVerb {
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    body = try resolver.party(.subject)
    do throws(Refusal) { chair = try resolver.party(.destination) } catch {
      throw error.expecting(["`appoint NAME to POST` for a person: a body is chaired by a post, which somebody holds"])
    }
  }
}
