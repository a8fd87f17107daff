import Model

/// What the choices made so far do to the ledger.
extension Planner {
  mutating func settle() throws(Stop) {
    for item in items {
      if case .seats = item.kind { continue }
      settle(item)
    }
    for index in items.indices {
      if case .seats = items[index].kind { settleSeats(index) }
    }
    // Who leaves may hang on what was chosen.
    let others = try askOfLeavers()
    items += others
    for item in others { settle(item) }
  }

  private mutating func settle(_ item: OpenItem) {
    guard let resolution = item.resolution else {
      return leave(item.lines, .open(item: item.number))
    }
    if case .namesLeaver = item.kind {
      if case .hand(let party) = resolution { return amend(item, party) }
      if case .keep(1) = resolution, item.options.count > 1 { return amend(item, nil) }
    }
    if case .hand(let party) = resolution { return hand(item, to: party) }
    let kept: [Int]
    if case .keep(let choice) = resolution, item.options.indices.contains(choice) {
      kept = item.options[choice].lines
      keep(item, choice)
    } else {
      kept = []
    }
    if case .duties = item.kind, kept.isEmpty { return }
    end(by: resolution, item, kept)
    let rest = item.lines.filter { !kept.contains($0) }
    // What was over before the day is no more over by the choice.
    let past = rest.filter { isOver(lines[$0].claim) && !isEnded($0, by: item) }
    leave(past, .onRecord(.over))
    leave(rest.filter { !past.contains($0) }, .ended(.choice(item: item.number)))
    switch resolution {
    case .words(let words): openGap(item, words)
    case .drop: openGap(item, "by the choice made in the plan, none is kept")
    case .keep, .hand: break
    }
  }

  /// Whether a choice ends a seat by name that is only stated for a time before.
  private func isEnded(_ line: Int, by item: OpenItem) -> Bool {
    if case .leftSeats = item.kind { lines[line].claim.phase == .lastStated } else { false }
  }

  /// What ends by a choice besides the lines that are not kept.
  private mutating func end(by resolution: Resolution, _ item: OpenItem, _ kept: [Int]) {
    switch item.kind {
    case .duties(let one, let other):
      guard case .keep(let choice) = resolution else { return }
      endings.append(choice == 0 ? other : one)
    case .toItself(let subject) where resolution == .drop:
      endings.append(subject)
    case .shared(let body) where resolution == .drop:
      endings.append(body)
    case .orphan(let thing) where resolution == .drop && hangs(thing, on: item):
      endings.append(thing)
    case .orphan where resolution == .drop:
      explicitEnds += item.lines.flatMap { lines[$0].facts }.map { ($0, change(of: item)) }
    case .shareOf(let thing) where resolution == .drop && item.endsWhenDropped(lines, view):
      endings.append(thing)
    case .named(let subject) where !ending.contains(subject):
      explicitEnds += item.lines.flatMap { lines[$0].facts }.map { ($0, change(of: item)) }
    case .leftSeats(_, let change) where kept.isEmpty:
      explicitEnds += item.lines.filter { isEnded($0, by: item) }.flatMap { lines[$0].facts }.map { ($0, change) }
    case .doubted(let change) where kept.isEmpty, .namesLeaver(_, _, let change) where kept.isEmpty:
      explicitEnds += item.lines.flatMap { lines[$0].facts }.map { ($0, change) }
    default: break
    }
  }

  /// Whether a thing cannot be without what ends: what is part of it, within it, of it or leads through it.
  ///
  /// A duty goes on without who answers for it, and a body without what it delegated to or answered to.
  private func hangs(_ thing: EntityID, on item: OpenItem) -> Bool {
    branch.kind(of: thing) != .duty && item.isBearing(in: lines)
  }

  /// What an item is about goes to another: what depended on a thing that ends depends on it, and what is stated of the
  /// thing itself is stated of it.
  private mutating func hand(_ item: OpenItem, to party: ProposedChange.Party) {
    pool.formUnion(item.lines)
    for line in item.lines {
      if case .share = item.kind { receivers[line] = party } else { redirects[line] = party }
    }
  }

  /// The change that an item belongs to.
  private func change(of item: OpenItem) -> Int {
    switch item.kind {
    case .doubted(let change), .leftSeats(_, let change), .namesLeaver(_, _, let change): return change
    default: break
    }
    return groups.indices.contains(item.group) ? groups[item.group].change : 0
  }

  /// What keeping an option does besides letting its lines go on.
  private mutating func keep(_ item: OpenItem, _ choice: Int) {
    switch item.kind {
    case .orphan:
      for line in item.lines { redirects[line] = item.options[choice].thing.map { .thing($0) } }
    case .share, .shareOf, .lastStated, .formerSeats:
      pool.formUnion(item.options[choice].lines)
      if case .formerSeats = item.kind { given.formUnion(item.lines) }
      let all = Array(groups[item.group].successors.indices)
      guard all.count > 1 else { return }
      for line in item.options[choice].lines { shares[line] = all.indices.contains(choice) ? [choice] : all }
    case .ofPart: keepForPart(item)
    default: break
    }
  }

  private func isForAll(_ item: OpenItem) -> Bool {
    item.lines.allSatisfy { lines[$0].claim.qualification(.about) == nil }
  }

  /// Words in the place of a value: it is not stated, and the words say why or what is to come.
  private mutating func openGap(_ item: OpenItem, _ words: String) {
    func gap(_ subject: EntityID?, _ relation: Relation) -> Gap {
      Gap(subject: subject, group: item.group, relation: relation, words: words)
    }
    let isWorded = item.resolution != .drop
    switch item.kind {
    case .halfStated(let relation, _): gaps.append(gap(nil, relation))
    // Without a rule for one matter, the rule for all holds for it too.
    case .values(let relation) where isForAll(item): gaps.append(gap(nil, relation))
    case .quorum where isForAll(item): gaps.append(gap(nil, .quorum))
    case .values, .quorum: break
    case .lastStated: gaps.append(gap(nil, .member))
    case .share(let relation): if isWorded { gaps.append(gap(nil, relation)) }
    case .shared(let body): if isWorded { gaps.append(gap(body, .parent)) }
    case .named(let subject):
      guard isWorded, let line = item.lines.first else { return }
      gaps.append(gap(ending.contains(subject) ? nil : subject, lines[line].claim.relation))
    case .orphan(let subject), .shareOf(let subject):
      guard isWorded || branch.kind(of: subject) == .duty else { return }
      for relation in item.lines.map({ lines[$0].claim.relation }).uniqued() { gaps.append(gap(subject, relation)) }
    case .seatLeft(let body), .leftSeats(let body, _):
      guard isWorded, let line = item.lines.first else { return }
      gaps.append(gap(body, lines[line].claim.relation))
    case .doubted, .namesLeaver:
      guard isWorded, let line = item.lines.first else { return }
      gaps.append(gap(lines[line].claim.subject, lines[line].claim.relation))
    case .ofPart(let relation, _):
      if isWorded, relation.definition.persistence != .period { gaps.append(gap(nil, relation)) }
    case .doubtful, .duties, .seats, .lost, .vacated, .unserved, .newlyServed, .capacity, .emptyPart, .toItself,
      .unmeetable, .kindLost, .namedInQuorum, .unanswered, .partnerGone,
      .recommended, .formerSeats:
      break
    }
  }

  /// A role conflict is settled by who chairs, or by a choice of its own.
  private mutating func settleSeats(_ index: Int) {
    let item = items[index]
    guard item.options.count == 2 else { return }
    let (chair, scrutiny) = (item.options[0].lines, item.options[1].lines)
    if let other = items.first(where: { $0.choosesChair && $0.group == item.group }), other.resolution != nil,
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
    case .drop, .hand: break
    }
  }

  /// The one who was kept as chair scrutinises instead: nobody chairs, and the item that chose the chair says so.
  private mutating func takeBackChair(by item: OpenItem) {
    if let chosen = items.firstIndex(where: { $0.choosesChair && $0.group == item.group }),
      items[chosen].resolution != nil
    {
      items[chosen].changedBy = item.number
    }
    if gaps.contains(where: { $0.subject == nil && $0.group == item.group && $0.relation == .chair }) { return }
    gaps.append(
      Gap(
        subject: nil, group: item.group, relation: .chair,
        words: "the plan keeps who would chair as scrutineer, and names no other chair"))
  }
}
