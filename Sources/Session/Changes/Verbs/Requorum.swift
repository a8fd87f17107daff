import Analysis
import Language
import Model

/// `plan quorum`: a body that decides by another rule.
struct QuorumVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("quorum")

  let body: ProposedChange.Party
  let rule: Expression

  func change(on branch: Branch) -> ProposedChange {
    var concerned: [EntityID] = []
    if case .thing(let thing) = body { concerned = [thing] }
    return ProposedChange(
      Self.verb, event: "new-quorum-of-\(ChangeText.name(body, branch))",
      named: "Planned new quorum of \(ChangeText.title(body, branch))", of: concerned,
      statements: [ProposedChange.Statement(body, .quorum, .expression(rule))])
  }

  func title(_ wording: Wording) -> String {
    "\(ChangeText.title(body, wording)) with the quorum \(wording.rule(rule))"
  }

  var measure: String { "1 new quorum" }

  func phrase(_ words: PlanWording) -> String { "the new quorum of \(words.short(body))" }

  func text(_ branch: Branch) -> String {
    "quorum \(ChangeText.name(body, branch)) to \(rule.text { branch.id(of: $0) })"
  }
}

extension QuorumVerb {
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    body = try resolver.party(.subject)
    rule = try resolver.expression(.value)
    guard rule.looksAtWhoComes else {
      let arguments = resolver.arguments
      throw Refusal(
        Diagnostic(
          .notAQuorum, in: resolver.text.name, at: arguments.range(.value),
          [arguments.typed(.subject)],
          expected: [Self.typed(arguments)].compactMap { $0 } + [Expectation.attendance.words]))
    }
    if let (wanted, named) = rule.askedBeyond {
      let arguments = resolver.arguments
      throw Refusal(
        Diagnostic(
          .neverMet, in: resolver.text.name, at: arguments.range(.value),
          [arguments.typed(.subject), "quorum", "\(wanted)", "\(named)"],
          expected: [Expectation.fewer(than: wanted, of: named)]))
    }
  }

  /// The quorum that a bare number most likely means, as it is typed.
  private static func typed(_ arguments: Arguments) -> String? {
    guard let number = Int(arguments.typed(.value)), number > 0 else { return nil }
    return "`quorum \(arguments.typed(.subject)) to at least \(number) of member`"
  }
}
