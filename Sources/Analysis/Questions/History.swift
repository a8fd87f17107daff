public import Model

extension Evaluation {
  /// Everything stated of a thing and everything that names it, for all dates, in the order of time.
  ///
  /// Statements without a date come first. Aliases and headings are left out: they are no history.
  public mutating func history(of entity: EntityID) throws(Stop) -> [Standing] {
    let own = view.branch.facts(of: entity).filter { fact in
      let relation = view.branch.fact(fact).relation
      return ![.name, .alias, .heading, .lines].contains(relation)
    }
    let others = view.branch.facts(about: entity).filter { fact in
      let relation = view.branch.fact(fact).relation
      return relation.definition.topic != .documents || relation == .ends || relation == .begins
    }
    var standings: [Standing] = []
    for relation in Schema.all {
      for facts in [own, others] {
        let chosen = facts.filter { view.branch.fact($0).relation == relation }
        try budget.spend(1 + chosen.count)
        standings += view.standings(chosen)
      }
    }
    recorder.read(standings)
    return standings.enumerated().sorted { first, second in
      let (one, other) = (start(first.element), start(second.element))
      return one == other ? first.offset < second.offset : one < other
    }.map(\.element)
  }

  /// The first day of a statement's life, as far as any source says.
  private func start(_ standing: Standing) -> Int32 {
    for reference in standing.facts {
      let fact = view.branch.fact(reference)
      if let edge = view.branch.edge(fact.from, isEnd: false) { return edge.days.start.number }
      if let edge = view.branch.edge(fact.to, isEnd: true), standing.relation == .exists {
        return edge.days.start.number
      }
    }
    if case .date(let date) = standing.value { return date.range.start.number }
    return standing.attested?.start.number ?? .min
  }
}
