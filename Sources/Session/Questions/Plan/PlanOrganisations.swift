import Analysis
import Model

/// What an option does to organisations that give way to others: where they sit, and what they pay.
extension AnswerWriter {
  /// Whether all that ends are organisations: they have seats and pay, and nobody sits on them.
  func isOfOrganisations(_ words: PlanWording) -> Bool {
    words.proposal.ending.allSatisfy { branch.kind(of: $0) == .organisation }
  }

  /// Where they sit on the day before, and how many of the seats go on.
  func seatsElsewhere(_ words: PlanWording) -> String {
    var parts: [String] = []
    for (relation, noun) in [
      (Relation.partner, "partner"), (.member, "member"), (.relevantAgency, "relevant agency"),
    ] {
      let all = words.plan.ledger.indices.filter { index in
        let claim = words.plan.ledger[index].claim
        return claim.relation == relation && isOfOne(claim, words) && claim.isLive
      }
      if all.isEmpty { continue }
      let bodies = all.map { wording.name(words.plan.ledger[$0].claim.subject) }.uniqued()
      let carried = all.filter(words.isTouched).count
      let onward = words.proposal.newcomers.isEmpty ? "end" : "go on with \(words.successor)"
      parts.append("\(noun) of \(Wording.list(bodies)): \(carried) of \(all.count) \(onward)")
    }
    return parts.isEmpty ? "no seat of theirs is stated for the day before" : parts.joined(separator: "; ")
  }

  /// What they pay, or were last stated to pay, fund by fund.
  func payments(_ words: PlanWording) -> String {
    let claims = words.plan.ledger.map(\.claim).filter { $0.relation == .contribution && isOfOne($0, words) }
    let last = claims.flatMap(\.periods).map(\.range.end).max()
    let latest = claims.filter { $0.periods.contains { $0.range.end == last } }
    guard let last, !latest.isEmpty, let year = latest[0].periods.first(where: { $0.range.end == last }) else {
      return "no payment of theirs is stated"
    }
    let isPast = year.range.end <= words.proposal.day
    let told = latest.map { "\(wording.name($0.subject)): \(words.before.clause($0))" }
    return "\(isPast ? "last stated, " : "")\(year.spoken): " + told.uniqued().joined(separator: "; ")
  }

  /// Whether a statement names one of those that end as who sits or pays.
  private func isOfOne(_ claim: Claim, _ words: PlanWording) -> Bool {
    claim.value.entity.map(words.proposal.ending.contains) ?? false
  }
}
