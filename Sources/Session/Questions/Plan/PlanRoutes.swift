import Analysis
import Language
import Model

/// How the routes read that an option changes.
extension AnswerWriter {
  /// Each route that is changed itself, from where a matter arises to where it ends, before and after.
  func routes(_ words: PlanWording) -> [String] {
    let plan = words.plan
    let routes = plan.proposal.concerned.flatMap { thing -> [EntityID] in
      switch branch.kind(of: thing) {
      case .route: [thing]
      case .step: branch.facts(of: thing, .stepOf).compactMap { branch.value($0).entity }
      default: []
      }
    }.uniqued()
    return routes.map { route in
      let (before, after) = (way(of: route, plan.before), way(of: route, plan.after))
      let change = before == after ? " as before" : "; before: \(before)"
      return "\(wording.name(route)): \(after)\(change); \(end(of: route, plan.after))"
    }
  }

  /// Where a matter goes, step by step.
  private func way(of route: EntityID, _ view: View) -> String {
    let words = Wording(view: view)
    func values(_ thing: EntityID, _ relation: Relation) -> [String] {
      view.claimList(of: thing, relation).live.filter { !$0.value.isGap }.map { words.value($0.value) }.uniqued()
    }
    let ends = RouteEnds(route, on: view.branch, at: view.slice.days.start)
    let start = values(route, .raisedIn)
    let places = ends.levels.map { steps -> String in
      let names = steps.flatMap { values($0, .raisedTo) }.uniqued()
      return names.isEmpty ? "whom is not stated" : names.listed(last: "or")
    }
    if places.isEmpty { return "no step is left" }
    return ((start.isEmpty ? [] : [start.listed(last: "or")]) + places).joined(separator: " → ")
  }

  /// Who decides and how long it may take.
  private func end(of route: EntityID, _ view: View) -> String {
    let words = Wording(view: view)
    let deciders = view.claimList(of: route, .decider).live.filter { !$0.value.isGap }.map { words.value($0.value) }
    let limit = view.claimList(of: route, .timeLimit).live.first { !$0.value.isGap }.map { words.value($0.value) }
    let decided =
      deciders.isEmpty ? "who decides at its end is not stated" : "\(Wording.list(deciders.uniqued())) decides"
    return "\(decided); \(limit.map { "at most \($0)" } ?? "time limit not stated")"
  }
}
