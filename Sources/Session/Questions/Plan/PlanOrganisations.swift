import Analysis
import Model

/// What an option does to organisations that give way to others: where they sit, and what they pay.
extension AnswerWriter {
  /// Whether all that ends are organisations: they have seats and pay, and nobody sits on them.
  func isOfOrganisations(_ words: PlanWording) -> Bool {
    !words.proposal.ending.isEmpty && words.proposal.ending.allSatisfy { branch.kind(of: $0) == .organisation }
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

  /// What they pay, or were last stated to pay, budget by budget.
  func payments(_ words: PlanWording) -> String {
    guard let (year, latest) = lastPaid(words) else { return "no payment of theirs is stated" }
    let told = latest.map { "\(amount($0)) to the \(wording.name($0.subject))" }.uniqued()
    let isPast = year.range.end <= words.proposal.day
    return "\(isPast ? "last stated, " : "")\(year.spoken): \(told.joined(separator: "; "))"
  }

  /// The same as a table, a line a budget, with who pays it on.
  func payments(_ words: PlanWording, _ answer: inout Answer) {
    answer.columns = [
      Answer.Column("contributor", .entity), Answer.Column("budget", .entity), Answer.Column("year", .text),
      Answer.Column("amount", .money),
    ]
    guard let (year, latest) = lastPaid(words) else {
      let none = "no payment of \(words.short(words.proposal.ending)) is stated"
      return answer.rows.append(Answer.Row(cells: [.unknown("not stated")], sentence: none))
    }
    for claim in latest {
      let payer = claim.value.entity.map { wording.cell($0) } ?? .unknown("not named")
      let pence = claim.qualification(.amount)?.pence
      let paid: Answer.Cell = pence.map { .money(pence: $0) } ?? .unknown("not stated")
      var row = Answer.Row(cells: [payer, wording.cell(claim.subject), .text(year.spoken), paid], sentence: "")
      row.sentence = "\(payer.text): \(amount(claim)) to the \(wording.name(claim.subject)) in \(year.spoken)"
      row.evidence = answer.collect([claim], wording)
      answer.rows.append(row)
    }
    if year.range.end <= words.proposal.day {
      answer.note(
        "no payment of theirs is stated for a later year; what \(words.successor) pays is for its own decision")
    }
  }

  /// The last year for which payments of theirs are stated, with each.
  private func lastPaid(_ words: PlanWording) -> (WrittenPeriod, [Claim])? {
    let claims = words.plan.ledger.map(\.claim).filter { $0.relation == .contribution && isOfOne($0, words) }
    guard let last = claims.flatMap(\.periods).map(\.range.end).max() else { return nil }
    let latest = claims.filter { $0.periods.contains { $0.range.end == last } }
    guard let year = latest.first?.periods.first(where: { $0.range.end == last }) else { return nil }
    return (year, latest)
  }

  private func amount(_ claim: Claim) -> String {
    claim.qualification(.amount).map { $0.isGap ? "an amount that is not stated" : wording.value($0) }
      ?? "an amount that is not stated"
  }

  /// Whether a statement names one of those that end as who sits or pays.
  private func isOfOne(_ claim: Claim, _ words: PlanWording) -> Bool {
    claim.value.entity.map(words.proposal.ending.contains) ?? false
  }
}
