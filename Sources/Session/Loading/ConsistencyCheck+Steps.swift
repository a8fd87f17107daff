import Analysis
import Language
import Model

/// The time of a route beside that of its steps.
extension ConsistencyCheck {
  /// Whether a paper gives a route less time than the steps that it states take together.
  ///
  /// Where two papers say so it is a discrepancy between them, and no mistake.
  mutating func checkSteps(of route: EntityID) {
    let limits = branch.facts(of: route, .timeLimit)
    let steps = branch.facts(about: route, .stepOf).map { branch.subject($0) }
    checkOrder(of: steps, along: route)
    for fact in limits {
      guard case .duration(let limit) = branch.value(fact) else { continue }
      for paper in papers(of: fact) {
        // Of a paper that dates several limits of one route each has its own time.
        guard limits.count(where: { papers(of: $0).contains(paper) }) == 1 else { continue }
        let times = steps.compactMap { time(of: $0, by: paper) }
        guard let time = RouteTime(of: times, over: limit), let last = time.facts.last else { continue }
        report(.routeTooLong, last, [branch.id(of: route), time.together.description, limit.description])
        return
      }
    }
  }

  /// Whether a paper gives two steps of a route one place, and does not say that a matter may go either way.
  private mutating func checkOrder(of steps: [EntityID], along route: EntityID) {
    var known: [FactRef] = []
    for step in steps {
      for fact in branch.facts(of: step, .order).prefix(1) {
        guard let order = branch.value(fact).number, branch.order(ofStep: step) != nil else { continue }
        let first = known.first { other in
          branch.value(other).number == order && branch.fact(other).isOfOnePaper(with: branch.fact(fact))
            && !(isAlternative(step) && isAlternative(branch.subject(other)))
        }
        known.append(fact)
        guard let first else { continue }
        report(
          .sameStep, fact,
          [branch.id(of: route), branch.id(of: branch.subject(first)), "\(order)", branch.id(of: step)],
          expected: ["another `order`", "`way alternative` on both where a matter may go either way"])
      }
    }
  }

  private func isAlternative(_ step: EntityID) -> Bool {
    branch.facts(of: step, .way).contains { way in
      if case .word(let word) = branch.value(way) { branch.text(word) == "alternative" } else { false }
    }
  }

  /// The papers that state a fact; nil for one that cites none.
  private func papers(of fact: FactRef) -> [EntityID?] {
    let papers = branch.fact(fact).attestations.map { Optional($0.source) }
    return papers.isEmpty ? [nil] : papers
  }

  /// The time that a step takes by one paper; nil for one that is for information alone.
  private func time(of step: EntityID, by paper: EntityID?) -> RouteTime.Step? {
    guard let order = branch.order(ofStep: step) else { return nil }
    let facts = branch.facts(of: step, .timeLimit) + branch.facts(of: step, .deadline)
    return RouteTime.Step(
      order: order,
      lengths: facts.filter { papers(of: $0).contains(paper) }.compactMap { fact in
        guard case .duration(let length) = branch.value(fact) else { return nil }
        return (length, fact)
      })
  }
}
