import Synchronization

extension Branch {
  /// The facts that name one of some things in a qualifier, among the options of a choice or inside an expression.
  ///
  /// In the order of the branch. Those of the loaded model are gathered once, so that a large model is not read fact by
  /// fact for each change that is rehearsed on it.
  public func facts(naming things: Set<EntityID>) -> [FactRef] {
    let named = namings.all(gather: gatheredNamings)
    var found = Set(things.flatMap { named[$0] ?? [] }).sorted { $0.index < $1.index }
    func isNamed(_ item: Qualification) -> Bool {
      item.value.entity.map(things.contains) ?? names(things, in: item.value)
    }
    for (index, fact) in begun.enumerated()
    where names(things, in: fact.value) || fact.qualifications.contains(where: isNamed) {
      found.append(FactRef(index: UInt32(base.count + index)))
    }
    return found
  }

  private func gatheredNamings() -> [EntityID: [FactRef]] {
    let store = base
    let choices = store.choices.indices.map { store.choice($0).options }
    let expressions = (0..<store.expressions.count).map { entities(in: store.expressions[$0]) }
    func inside(_ value: Value) -> [EntityID] {
      switch value {
      case .choice(let position) where position < choices.count: choices[Int(position)]
      case .expression(let position) where position < expressions.count: expressions[Int(position)]
      default: []
      }
    }
    var found: [EntityID: [FactRef]] = [:]
    for (index, row) in store.table.rows.enumerated() {
      let start = Int(row.qualifierStart)
      var things = inside(row.value)
      for item in store.table.qualifications[start..<start + Int(row.qualifierCount)] {
        things += item.value.entity.map { [$0] } ?? inside(item.value)
      }
      let fact = FactRef(index: UInt32(index))
      for thing in things where found[thing]?.last != fact { found[thing, default: []].append(fact) }
    }
    return found
  }

  private func entities(in expression: Expression) -> [EntityID] {
    var found: [EntityID] = []
    _ = expression.text { entity in
      found.append(entity)
      return ""
    }
    return found
  }

  /// Whether a choice or an expression names one of some things.
  public func names(_ things: Set<EntityID>, in value: Value) -> Bool {
    if let choice = choice(value) { return !things.isDisjoint(with: choice.options) }
    guard let expression = expression(value) else { return false }
    var isNamed = false
    _ = expression.text { entity in
      isNamed = isNamed || things.contains(entity)
      return ""
    }
    return isNamed
  }
}

/// Which facts of a loaded model name which things in a qualifier, among the options of a choice or inside an expression.
final class Namings: Sendable {
  private let known = Mutex<[EntityID: [FactRef]]?>(nil)

  /// All of them, gathered at the first call.
  func all(gather: () -> [EntityID: [FactRef]]) -> [EntityID: [FactRef]] {
    known.withLock { known in
      if let known { return known }
      let gathered = gather()
      known = gathered
      return gathered
    }
  }
}
