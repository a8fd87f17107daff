import Model

/// What the law asks for and the change takes away: a statutory board, the only scrutineer, a partner.
extension Planner {
  /// Relations by which a rule asks for a post, a board or a partner.
  private static let asked: Set<Relation> = [.scrutineer, .partner, .covers, .chair]

  /// Adds an item for each rule of law that holds without the change and does not with it, until somebody answers for it.
  mutating func findLosses(_ plan: inout Plan) throws(Stop) {
    let areas = things.flatMap { branch.facts(of: $0, .covers) }.compactMap { branch.value($0).entity }
    let rules = try run.rules().filter { rule in
      rule.force == .must && !rule.reads.isDisjoint(with: Self.asked) && !rule.reads.contains(.issuer)
    }
    guard !rules.isEmpty else { return }
    let only = Set(rules.map(\.entity))
    let waiting = Set(plan.open.flatMap(\.lines).map { lines[$0].claim.relation })
      .intersection(Self.asked.union([.kind, .clients]))
    let impact = try run.ruleImpact(
      of: plan, only: only, among: Set(things + areas + plan.newcomers), today: proposal.day)
    for change in impact.changes where [.newlyFails, .newlyUnknown].contains(change.kind) && change.held {
      let rule = change.result.rule
      guard rule.reads.isDisjoint(with: waiting) else { continue }
      let names = ["lost", branch.id(of: rule.entity), plan.branch.id(of: change.result.subject)]
      let id = FactID(joining: names)
      plan.items.append(
        OpenItem(
          id: id, number: plan.items.count + 1, kind: .lost(rule: rule.entity, of: change.result.subject), group: 0,
          options: [], lines: [], takesDrop: false, resolution: resolutions[id]))
    }
  }
}
