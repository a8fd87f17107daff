import Analysis
import Language
import Model

/// `plan rotate`: a body that several chair in turn.
struct RotateVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("rotate")

  let body: ProposedChange.Party
  let chairs: [ProposedChange.Party]
  /// How long each chairs; nil where that is not said.
  let length: Duration?

  func change(on branch: Branch) -> ProposedChange {
    var concerned: [EntityID] = []
    if case .thing(let thing) = body { concerned = [thing] }
    return ProposedChange(
      Self.verb, event: "new-rota-of-\(ChangeText.name(body, branch))",
      named: "Planned rota of chairs of \(ChangeText.title(body, branch))", of: concerned,
      statements: [ProposedChange.Statement(body, .chair, .inTurn(chairs, every: length))])
  }

  private var turn: String { length.map { " every \($0)" } ?? "" }

  func title(_ wording: Wording) -> String {
    let names = chairs.map { ChangeText.title($0, wording, isTitle: true) }
    return "\(ChangeText.title(body, wording)) chaired in turn by \(Wording.list(names))\(turn)"
  }

  var measure: String { "1 rota of chairs" }

  func nothing(_ view: View) -> String { "they chair it in turn already" }

  func phrase(_ words: PlanWording) -> String { "the rota of chairs of \(words.short(body))" }

  func text(_ branch: Branch) -> String {
    let names = chairs.map { ChangeText.name($0, branch) }.joined(separator: ", ")
    return "rotate \(ChangeText.name(body, branch)) among \(names)\(turn)"
  }
}

extension RotateVerb {
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    body = try resolver.party(.subject)
    chairs = try resolver.parties(.destination)
    length = resolver.arguments.durationIfAny(.value)
    let names = try resolver.arguments.names(.destination)
    for (position, chair) in chairs.enumerated() where chairs[..<position].contains(chair) {
      throw Refusal(
        Diagnostic(.namedTwice, in: resolver.text.name, at: names[position].range, [names[position].text]))
    }
    guard chairs.count > 1 else {
      throw Refusal(
        Diagnostic(
          .tooFew, in: resolver.text.name, at: names[0].range, [names[0].text, "rota"],
          expected: [Self.alone(resolver.arguments.typed(.subject), names[0].text)]))
    }
  }
}
