import Analysis
import Model

/// By which rule what follows decides, in one line of the summary of an option.
extension AnswerWriter {
  func quorum(_ words: PlanWording) -> String {
    for item in words.plan.items {
      guard case .quorum(let silent) = item.kind else { continue }
      if let choice = words.choice(item) { return "item \(item.number): \(choice)" }
      let rules = item.options.indices.map { words.meaning(item, $0) }
      let gaps = silent.isEmpty ? [] : ["not stated for \(words.short(silent))"]
      return "unknown for \(words.successor): " + (rules + gaps).joined(separator: "; ") + " (open item \(item.number))"
    }
    let shared = words.plan.open.first { if case .share(.quorum) = $0.kind { true } else { false } }
    if let shared { return "which part has which rule is open (open item \(shared.number))" }
    let told = words.plan.newcomers.filter { branch(of: words).kind(of: $0) == .body }.map { rule(of: $0, words) }
    let stated = told.compactMap(\.rule)
    guard let first = stated.first else { return "" }
    if told.count == 1 || stated.count == told.count && Set(stated).count == 1 {
      return "the same rule goes on: \(first)"
    }
    return told.map { one in
      "\(one.name): \(one.rule.map { $0 + one.origin } ?? "not stated")"
    }.joined(separator: "; ")
  }

  private func branch(of words: PlanWording) -> Branch { words.plan.branch }

  /// The rule of one of those that follow, and whose it was.
  private func rule(of body: EntityID, _ words: PlanWording) -> (name: String, rule: String?, origin: String) {
    let plan = words.plan
    let name = words.after.title(body)
    guard let claim = plan.after.claimList(of: body, .quorum).live.first(where: { !$0.value.isGap }) else {
      return (name, nil, "")
    }
    let lines = plan.begun.filter { claim.facts.contains($0.fact) }.flatMap(\.lines)
    let owners = lines.map { plan.ledger[$0].claim.subject }.uniqued()
    let isGivenBack = plan.proposal.changes.contains { $0.givenBack != nil }
    let origin = owners.isEmpty ? (isGivenBack ? ", given back" : "") : ", as in \(words.short(owners))"
    return (name, words.after.value(claim.value), origin)
  }
}
