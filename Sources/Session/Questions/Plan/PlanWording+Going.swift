import Analysis
import Language
import Model

/// What goes with a body that ends and that nothing follows, and what only an older paper says of what is changed.
extension PlanWording {
  /// What each body has that ends for good: its chair, its scrutineer, what it oversees, and where it stands.
  var goesWithIt: String {
    let parts = proposal.ending.filter { plan.successors(of: $0).isEmpty }.compactMap { thing -> String? in
      let all = Self.own.compactMap { going($0.relation, $0.lead, of: thing) }
      if all.isEmpty { return nil }
      return (proposal.ending.count > 1 ? "\(short(thing)): " : "") + all.joined(separator: "; ")
    }
    return parts.joined(separator: "; ")
  }

  private static let own: [(relation: Relation, lead: String)] = [
    (.chair, "its chair"), (.viceChair, "its vice chair"), (.leader, "its leader"), (.scrutineer, "its scrutineer"),
    (.oversees, "its oversight of"), (.parent, "its place under"), (.reportsTo, "its reporting to"),
    (.accountableTo, "its accountability to"), (.feeds, "what it passes to"), (.delegatesTo, "what it delegates to"),
    (.quorum, "its quorum"),
  ]

  /// What is stated of a thing by a relation and ends with it; nil of nothing.
  private func going(_ relation: Relation, _ lead: String, of thing: EntityID) -> String? {
    let lines = plan.ledger.filter { line in
      guard case .ended = line.outcome else { return false }
      return line.claim.subject == thing && line.claim.relation == relation && !line.claim.value.isGap
    }
    let values = lines.map { before.value($0.claim.value) }.uniqued()
    if values.isEmpty { return nil }
    let isOne = [.chair, .viceChair, .leader, .scrutineer, .quorum].contains(relation)
    return isOne ? "\(lead) (\(Wording.list(values)))" : "\(lead) \(Wording.list(values))"
  }

  /// What is changed and only an older paper describes: when it last does, where a newer paper of its place does not.
  var dated: String {
    proposal.concerned.compactMap { thing -> String? in
      guard let last = described(thing), let newest = newest(of: thing), last.range.last < newest,
        !plan.already.contains(where: { $0.subject == thing })
      else { return nil }
      let isDoubtful = if case .unknown = plan.before.life(of: thing).0 { true } else { false }
      let doubt = isDoubtful ? ", and it is not known whether it goes on" : ""
      return "\(short(thing)) is last described in \(last.spoken); the newest paper of its place, to "
        + "\(newest.spoken), does not describe it\(doubt)"
    }.joined(separator: "; ")
  }

  /// The time for which a body is last described, in any statement of its own; nil of what no paper describes so.
  private func described(_ thing: EntityID) -> WrittenPeriod? {
    guard plan.before.branch.kind(of: thing) == .body else { return nil }
    let own = plan.ledger.map(\.claim).filter { claim in
      claim.subject == thing
        || claim.value.entity == thing && ![.perhaps, .predecessor, .discrepancy].contains(claim.relation)
    }
    let branch = plan.before.branch
    // What a draft states of it is newer than any paper.
    let isOfDraft = own.flatMap(\.facts).contains { fact in
      branch.fact(fact).attestations.contains { !branch.isLoaded($0.source) }
    }
    if isOfDraft { return nil }
    return own.flatMap(\.periods).filter { $0.range.start <= proposal.eve }.max { $0.range.last < $1.range.last }
  }

  /// The last day that a paper of a body's place covers, of those before the change.
  private func newest(of thing: EntityID) -> Day? {
    let branch = plan.before.branch
    let places = plan.before.claimList(of: thing, .covers).live.compactMap(\.value.entity)
    let sources = branch.entities(.source).filter { source in
      places.isEmpty ? branch.belongs(source, to: thing) : places.contains { branch.belongs(source, to: $0) }
    }
    return sources.compactMap { branch.covering($0)?.range.last }.filter { $0 < proposal.day }.max()
  }
}
