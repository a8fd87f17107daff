import Model

/// What other papers say of the same, beside a statement that counts.
extension Wording {
  /// That another paper says otherwise for the same time, or that a later one does not say:
  /// ` · papers disagree: First Report says meets quarterly`; empty where nothing is to be said.
  func beside(_ claim: Claim) -> String {
    let facts = view.branch.facts(of: claim.subject, claim.relation)
    guard claim.isLive, !claim.value.isGap, facts.count > claim.facts.count else { return "" }
    let isMany = claim.relation.definition.isMany
    if isMany, !facts.contains(where: { view.branch.value($0).isGap }) { return "" }
    let stated = view.claimList(of: claim.subject, claim.relation)
    return (isMany ? "" : disagreement(stated, with: claim)) + laterSilence(stated, after: claim)
  }

  /// That a later paper does not say what is stated, without what others say otherwise.
  func silence(after claim: Claim) -> String {
    claim.isLive && !claim.value.isGap
      ? laterSilence(view.claimList(of: claim.subject, claim.relation), after: claim) : ""
  }

  /// Whether a statement is no more than that a paper does not say, where another says it of an earlier time.
  func isToldBeside(_ gap: Claim, in stated: ClaimList) -> Bool {
    stated.live.contains { isSilent(gap, after: $0) }
  }

  /// That the steps of a route take longer together, by one paper, than the route may by another.
  func tooLong(_ limit: Claim, _ steps: [Claim], _ together: Duration) -> String {
    func papers(_ claims: [Claim]) -> String {
      Self.list(claims.flatMap { view.sources(of: $0) }.uniqued().map { view.branch.citedName(of: $0) })
    }
    return "its steps take \(together) together (\(papers(steps))), and all of it may take \(value(limit.value)) "
      + "(\(papers([limit])))"
  }

  /// What papers say otherwise of which an answer follows another, by the rule of the better evidenced.
  private func disagreement(_ stated: ClaimList, with claim: Claim) -> String {
    let others = stated.claims.filter { $0.phase == .outranked && !$0.value.isGap && view.disagree(claim, $0) }
    let papers = others.map { view.sources(of: $0).map { view.branch.citedName(of: $0) } }
    let said = papers.uniqued().map { those in
      let who = those.isEmpty ? "another statement says" : Self.list(those) + (those.count == 1 ? " says" : " say")
      let values = zip(others, papers).filter { $0.1 == those }.map { then($0.0).value($0.0.value) }
      return "\(who) \(claim.relation.definition.clause) \(Self.list(values))"
    }
    return said.isEmpty ? "" : " · papers disagree: " + Self.list(said)
  }

  /// The latest papers that speak of it since it was stated, up to now, and do not say.
  private func laterSilence(_ stated: ClaimList, after claim: Claim) -> String {
    let silent = stated.claims.filter { isSilent($0, after: claim) }
    let papers = silent.flatMap { view.sources(of: $0) }.uniqued().map { view.branch.citedName(of: $0) }
    if papers.isEmpty { return "" }
    // Beside who chairs it stands who holds that post.
    let what = claim.relation == .chair || claim.relation == .viceChair ? noun(claim.relation) + " " : ""
    return " · \(what)not stated in \(Self.list(papers))"
  }

  /// Whether a paper that speaks of it since it was stated, up to now, does not say: of a seat or a payer, of whom it is
  /// not said who it is, no paper is silent.
  private func isSilent(_ gap: Claim, after claim: Claim) -> Bool {
    guard gap.value == .notStated || gap.value == .unknown, gap.truth != .no, gap.isLive || gap.phase == .lastStated,
      !Self.seats.contains(gap.relation), gap.qualification(.about) == claim.qualification(.about)
    else { return false }
    let now = view.slice.days
    let told = claim.periods.map(\.range).filter { $0.start < now.end }
    return gap.periods.contains { period in
      period.range.start < now.end && !told.contains { $0.end > period.range.start }
    }
  }

  private static let seats: [Relation] = [.partner, .member, .relevantAgency, .contribution, .payer, .cost]
}
