import Language
import Model

/// Formulas that no sum can be shared by, whatever the figures: those that are shared by themselves.
struct FormulaCheck {
  private(set) var mistakes: [FactMistake] = []
  private let branch: Branch

  init(_ branch: Branch) {
    self.branch = branch
    for formula in branch.entities(.formula) {
      for fact in branch.facts(of: formula, .byFormula) {
        guard let next = branch.value(fact).entity, let chain = way(from: next, to: formula) else { continue }
        let words = ([formula] + chain).map { branch.id(of: $0) }.joined(separator: ", then ")
        mistakes.append(FactMistake(code: .circularFormula, fact: fact, arguments: [branch.id(of: formula), words]))
      }
    }
  }

  /// The formulas from one to another, both among them; nil where none leads there.
  private func way(from start: EntityID, to end: EntityID) -> [EntityID]? {
    var ways = [[start]]
    var seen: Set<EntityID> = [start]
    while !ways.isEmpty {
      let way = ways.removeFirst()
      guard let last = way.last else { continue }
      if last == end { return way }
      for next in branch.facts(of: last, .byFormula).compactMap({ branch.value($0).entity })
      where seen.insert(next).inserted {
        ways.append(way + [next])
      }
    }
    return nil
  }
}
