extension Branch {
  /// The facts that name one of some things in a qualifier, among the options of a choice or inside an expression.
  ///
  /// In the order of the branch. The pools are looked through first, so that a model whose pools do not name the
  /// things is not read fact by fact.
  public func facts(naming things: Set<EntityID>) -> [FactRef] {
    let choices = Set(base.choices.indices.filter { !things.isDisjoint(with: base.choice($0).options) })
    let expressions = Set((0..<expressionCount).filter { names(things, in: .expression(UInt32($0))) })
    func isNamed(_ value: Value) -> Bool {
      switch value {
      case .choice(let position): choices.contains(Int(position))
      case .expression(let position): expressions.contains(Int(position))
      default: false
      }
    }
    func isNamed(_ item: Qualification) -> Bool { item.value.entity.map(things.contains) ?? isNamed(item.value) }
    var found: [FactRef] = []
    if !choices.isEmpty || !expressions.isEmpty || base.table.qualifications.contains(where: isNamed) {
      for (index, row) in base.table.rows.enumerated() {
        let start = Int(row.qualifierStart)
        let qualifiers = base.table.qualifications[start..<start + Int(row.qualifierCount)]
        if isNamed(row.value) || qualifiers.contains(where: isNamed) { found.append(FactRef(index: UInt32(index))) }
      }
    }
    for (index, fact) in begun.enumerated()
    where isNamed(fact.value) || fact.qualifications.contains(where: isNamed) {
      found.append(FactRef(index: UInt32(base.count + index)))
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
