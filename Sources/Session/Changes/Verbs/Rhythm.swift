import Analysis
import Language
import Model

/// `plan rhythm`: a body that meets more often, or less.
struct RhythmVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("rhythm")

  let body: ProposedChange.Party
  let rhythm: Rhythm

  func change(on branch: Branch) -> ProposedChange {
    var concerned: [EntityID] = []
    if case .thing(let thing) = body { concerned = [thing] }
    return ProposedChange(
      Self.verb, event: "new-rhythm-of-\(ChangeText.name(body, branch))",
      named: "Planned new rhythm of \(ChangeText.title(body, branch))", of: concerned,
      statements: [ProposedChange.Statement(body, .meets, .rhythm(rhythm))])
  }

  func title(_ wording: Wording) -> String { "\(ChangeText.title(body, wording)) meeting \(rhythm)" }

  var measure: String { "1 new rhythm" }

  func phrase(_ words: PlanWording) -> String { "the new rhythm of \(words.short(body))" }

  func text(_ branch: Branch) -> String { "rhythm \(ChangeText.name(body, branch)) to \(rhythm)" }
}

extension RhythmVerb {
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    body = try resolver.party(.subject)
    rhythm = try resolver.arguments.rhythm(.value)
  }
}
