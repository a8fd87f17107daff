import Analysis
import Model

/// Changes that might clear a rule which a plan newly fails: made of what was stated the day before, and of nothing else.
struct Repairs {
  let plan: Plan

  private var branch: Branch { plan.branch }

  /// The changes to try for a rule and a thing, in the order of the relations that the rule speaks of.
  func candidates(_ change: RuleImpact.Change) -> [any ChangeVerb] {
    let subject = change.result.subject
    let relations = change.result.rule.relations.sorted()
    // Of a post that would chair what it must not, another chair of what it would chair.
    let subjects =
      branch.kind(of: subject) == .post
      ? plan.after.claimList(about: subject, .chair).live.map(\.subject).uniqued() : [subject]
    return relations.flatMap { relation in subjects.flatMap { candidates(relation, $0) } }
  }

  private func candidates(_ relation: Relation, _ subject: EntityID) -> [any ChangeVerb] {
    guard branch.kind(of: subject) == .body else { return [] }
    let stated = before(relation, subject) + (relation == .chair ? chairsAbove(subject) : [])
    switch relation {
    case .chair: return stated.compactMap(\.entity).map { RechairVerb(body: party(subject), chair: .thing($0)) }
    case .partner:
      return stated.compactMap(\.entity).map {
        JoinVerb(member: .thing($0), body: party(subject), capacity: "partner", onBehalf: nil)
      }
    case .quorum:
      return stated.compactMap { branch.expression($0) }.map { QuorumVerb(body: party(subject), rule: $0) }
    case .parent:
      if plan.newcomers.contains(subject) { return [] }
      return above(stated.compactMap(\.entity)).map { MoveVerb(body: .thing(subject), parent: $0, left: nil) }
    default: return []
    }
  }

  /// What was stated the day before of a thing, or of what it follows; each value once.
  private func before(_ relation: Relation, _ subject: EntityID) -> [Value] {
    plan.predecessors(of: subject).flatMap { plan.before.claimList(of: $0, relation).live }.map(\.value).uniqued()
  }

  /// Who is its vice chair the day before, and who chairs what it would be part of.
  private func chairsAbove(_ subject: EntityID) -> [Value] {
    let parents = plan.after.claimList(of: subject, .parent).live.compactMap(\.value.entity)
    return (before(.viceChair, subject) + parents.flatMap { plan.after.claimList(of: $0, .chair).live }.map(\.value))
      .uniqued()
  }

  /// What takes the place of bodies that something was part of: what follows them, or else what they were part of.
  private func above(_ parents: [EntityID]) -> [ProposedChange.Party] {
    parents.flatMap { parent -> [ProposedChange.Party] in
      guard plan.proposal.ending.contains(parent) else { return [] }
      let after = plan.successors(of: parent)
      if !after.isEmpty { return after.map(party) }
      let higher = plan.before.claimList(of: parent, .parent).live.compactMap(\.value.entity)
      return higher.filter { !plan.proposal.ending.contains($0) }.map { .thing($0) }
    }.uniqued()
  }

  /// A thing of the branch as a change names it.
  private func party(_ thing: EntityID) -> ProposedChange.Party {
    plan.newcomers.contains(thing) ? .newcomer(branch.id(of: thing)) : .thing(thing)
  }
}
