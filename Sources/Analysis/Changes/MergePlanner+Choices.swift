import Model

/// What the choices made so far do to the ledger.
extension MergePlanner {
  mutating func settle() {
    for item in items {
      if case .seats = item.kind { continue }
      settle(item)
    }
    for index in items.indices {
      if case .seats = items[index].kind { settleSeats(index) }
    }
  }

  private mutating func settle(_ item: OpenItem) {
    guard let resolution = item.resolution else {
      return leave(item.lines, .open(item: item.number))
    }
    let kept: [Int]
    if case .keep(let choice) = resolution, item.options.indices.contains(choice) {
      kept = item.options[choice].lines
    } else {
      kept = []
    }
    switch item.kind {
    case .duties(let one, let other):
      guard case .keep(let choice) = resolution else { return }
      endings.append(choice == 0 ? other : one)
    case .shared(let body) where resolution == .drop:
      endings.append(body)
    case .named(let subject) where !merged.contains(subject):
      explicitEnds += item.lines.flatMap { lines[$0].facts }
    default: break
    }
    leave(item.lines.filter { !kept.contains($0) }, .ended(.choice(item: item.number)))
    if case .words(let words) = resolution { openGap(item, words) }
  }

  /// Words in the place of a value: it is not stated, and the words say why or what is to come.
  private mutating func openGap(_ item: OpenItem, _ words: String) {
    switch item.kind {
    case .values(let relation): gaps.append((nil, relation, words))
    case .halfStated(let relation, _): gaps.append((nil, relation, words))
    case .quorum: gaps.append((nil, .quorum, words))
    case .shared(let body): gaps.append((body, .parent, words))
    case .named(let subject):
      guard let line = item.lines.first else { return }
      gaps.append((merged.contains(subject) ? nil : subject, lines[line].claim.relation, words))
    case .doubtful, .duties, .seats: break
    }
  }

  /// A role conflict is settled by who chairs, or by a choice of its own.
  private mutating func settleSeats(_ index: Int) {
    let item = items[index]
    guard item.options.count == 2 else { return }
    let (chair, scrutiny) = (item.options[0].lines, item.options[1].lines)
    if let other = items.first(where: \.choosesChair), other.resolution != nil,
      !chair.contains(where: pool.contains)
    {
      items[index].settledBy = other.number
      return
    }
    switch item.resolution {
    case nil:
      leave((chair + scrutiny).filter(pool.contains), .open(item: item.number))
    case .keep(let choice):
      if choice == 1, chair.contains(where: pool.contains) { takeBackChair(by: item) }
      leave(choice == 0 ? scrutiny : chair, .ended(.choice(item: item.number)))
    case .words(let words):
      for line in chair { remarks[line] = words }
    case .drop: break
    }
  }

  /// The one who was kept as chair scrutinises instead: nobody chairs, and the item that chose the chair says so.
  private mutating func takeBackChair(by item: OpenItem) {
    if let chosen = items.firstIndex(where: \.choosesChair), items[chosen].resolution != nil {
      items[chosen].changedBy = item.number
    }
    if gaps.contains(where: { $0.subject == nil && $0.relation == .chair }) { return }
    gaps.append((nil, .chair, "the plan keeps who would chair as scrutineer, and names no other chair"))
  }

  mutating func leave(_ indices: [Int], _ outcome: Plan.Outcome) {
    for index in indices {
      pool.remove(index)
      lines[index].outcome = outcome
    }
  }

  // MARK: What ends with it

  /// A post that was in question for a seat and has none goes with its body; one that is still in question waits.
  mutating func endPosts() {
    let held = Set(
      pool.compactMap { merged.contains(lines[$0].claim.subject) ? lines[$0].claim.value.entity : nil })
    for index in lines.indices
    where pool.contains(index) && lines[index].claim.relation == .organisation
      && !merged.contains(lines[index].claim.subject)
    {
      let post = lines[index].claim.subject
      let asked = items.filter { item in
        switch item.kind {
        case .values, .halfStated: return item.options.contains { $0.thing == post }
        default: return false
        }
      }
      guard let item = asked.first(where: \.isOpen) ?? asked.first, !held.contains(post) else { continue }
      leave([index], item.isOpen ? .open(item: item.number) : .ended(.choice(item: item.number)))
      if !item.isOpen { endings.append(post) }
    }
  }

  /// What is stated of a thing that ends ends with it, and is accounted for too.
  mutating func addConsequences() throws(Stop) {
    for thing in endings {
      let first = lines.count
      try take(branch.facts(of: thing) + branch.facts(about: thing), .consequence)
      for index in first..<lines.count {
        let claim = lines[index].claim
        if !claim.isLive {
          lines[index].outcome = .onRecord(.over)
        } else if claim.relation.definition.persistence == .timeless, claim.subject != thing {
          lines[index].outcome = .onRecord(.history)
        } else {
          lines[index].outcome = .ended(.goesWith(thing))
        }
      }
    }
  }
}
