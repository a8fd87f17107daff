import Analysis
import Language
import Model

/// `plan rechair`: a body that gets another chair.
struct RechairVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("rechair", eventKind: "appointment")

  let body: ProposedChange.Party
  let chair: EntityID

  func change(on branch: Branch) -> ProposedChange {
    let id = ChangeText.name(body, branch)
    var concerned: [EntityID] = []
    if case .thing(let thing) = body { concerned = [thing] }
    return ProposedChange(
      Self.verb, event: "new-chair-of-\(id)", named: "Planned new chair of \(ChangeText.title(body, branch))",
      of: concerned, statements: [ProposedChange.Statement(body, .chair, .party(.thing(chair)))])
  }

  func title(_ wording: Wording) -> String {
    "\(ChangeText.title(body, wording)) chaired by \(wording.title(chair))"
  }

  var measure: String { "1 new chair" }

  func phrase(_ words: PlanWording) -> String { "\(words.before.title(chair)) as chair of \(words.short(body))" }

  func text(_ branch: Branch) -> String { "rechair \(ChangeText.name(body, branch)) to \(branch.id(of: chair))" }
}

extension RechairVerb {
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    body = try resolver.party(.subject)
    do throws(Refusal) { chair = try resolver.thing(.destination) } catch {
      throw error.expecting(["`appoint NAME to POST` for a person: a body is chaired by a post, which somebody holds"])
    }
  }
}
