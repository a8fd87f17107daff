import Model

/// What the sources do not settle: clashes, shared bodies, role conflicts, two names for one duty.
extension MergePlanner {
  mutating func findItems() throws(Stop) {
    var found: [OpenItem] = []
    let one = Relation.allCases.filter { !$0.definition.isMany && $0 != .kind }
    for relation in one + [.kind] {
      if relation == .quorum {
        found += quorum()
      } else if relation.definition.name != "clients" {
        found += values(relation)
      }
    }
    found += shared()
    found += try roleConflicts()
    found += duties() + named()
    found += halfStated()
    items = found + doubts(besides: Set(found.flatMap(\.lines)))
    for index in items.indices {
      items[index].number = index + 1
      items[index].resolution = resolutions[items[index].id]
    }
  }

  /// An item with its identity; its number comes later.
  private func item(_ word: String, _ kind: OpenItem.Kind, _ options: [OpenItem.Option], drop: Bool, also: [Int] = [])
    -> OpenItem
  {
    let about = options.flatMap(\.lines) + also
    return OpenItem(
      id: FactID(word, of: about.flatMap { lines[$0].facts }.map { branch.id(of: $0) }), number: 0, kind: kind,
      options: options, lines: about, takesDrop: drop)
  }

  // MARK: One value

  /// The lines of the merged things for a relation that go on.
  private func own(_ relation: Relation) -> [Int] {
    lines.indices.filter {
      pool.contains($0) && lines[$0].claim.relation == relation && merged.contains(lines[$0].claim.subject)
    }
  }

  /// Stated values, the same ones together.
  private func options(_ indices: [Int]) -> [OpenItem.Option] {
    var groups: [[Int]] = []
    for index in indices where !lines[index].claim.value.isGap {
      if let group = groups.firstIndex(where: { isSame($0[0], index) }) {
        groups[group].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups.map { OpenItem.Option(lines: $0, thing: lines[$0[0]].claim.value.entity) }
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (lines[first].claim.value, lines[second].claim.value)
    switch (one, other) {
    case (.rhythm(let mine), .rhythm(let theirs)): return mine.isSameRate(as: theirs)
    case (.expression, .expression): return branch.expression(one) == branch.expression(other)
    default: return one == other
    }
  }

  private mutating func values(_ relation: Relation) -> [OpenItem] {
    let own = own(relation)
    let options = options(own)
    if options.count > 1 {
      let gaps = own.filter { lines[$0].claim.value.isGap }
      return [item("values of \(relation.definition.name)", .values(relation), options, drop: true, also: gaps)]
    }
    if options.count == 1, !isAsked(relation) { passOver(own) }
    return []
  }

  /// Whether one body's value is put to the user, rather than taken for all, where another's is not stated.
  func isAsked(_ relation: Relation) -> Bool {
    [.chair, .viceChair, .meets].contains(relation) && branch.kind(of: things[0]) == .body
  }

  /// A chair, a vice chair or a rhythm that one body has, and that is said not to be stated of another.
  private mutating func halfStated() -> [OpenItem] {
    var found: [OpenItem] = []
    for relation in Relation.allCases where isAsked(relation) {
      let own = own(relation)
      let options = options(own)
      guard options.count == 1 else { continue }
      let silent = things.filter { thing in
        let mine = lines.filter { $0.claim.subject == thing && $0.claim.relation == relation }
        return mine.contains { $0.claim.value.isGap }
          && !own.contains { index in
            lines[index].claim.subject == thing && !lines[index].claim.value.isGap
          }
      }
      if silent.isEmpty {
        passOver(own)
        continue
      }
      let gaps = own.filter { lines[$0].claim.value.isGap }
      found.append(
        item(
          "half stated \(relation.definition.name)", .halfStated(relation, silent: silent), options, drop: true,
          also: gaps))
    }
    return found
  }

  /// A gap of one body is not carried where another states the value.
  private mutating func passOver(_ indices: [Int]) {
    for index in indices where lines[index].claim.value.isGap {
      pool.remove(index)
      lines[index].outcome = .ended(.statedElsewhere)
    }
  }

  /// Two rules, or a body without one: what holds for the successor is nobody's to guess.
  private func quorum() -> [OpenItem] {
    guard let first = things.first, branch.kind(of: first) == .body else { return [] }
    let own = own(.quorum)
    let options = options(own)
    let silent = things.filter { thing in
      !own.contains { lines[$0].claim.subject == thing && !lines[$0].claim.value.isGap }
    }
    guard !silent.isEmpty || options.count > 1 else { return [] }
    let gaps = own.filter { lines[$0].claim.value.isGap }
    return [item("quorum", .quorum(silent: silent), options, drop: true, also: gaps)]
  }

  // MARK: Bodies and people

  /// Bodies that are part of several of those merged.
  private func shared() -> [OpenItem] {
    var parts: [EntityID: [Int]] = [:]
    for index in lines.indices
    where pool.contains(index) && lines[index].claim.relation == .parent
      && !merged.contains(lines[index].claim.subject) && lines[index].claim.value.entity != nil
    {
      parts[lines[index].claim.subject, default: []].append(index)
    }
    return parts.filter { Set($0.value.flatMap(bodies)).count > 1 }
      .sorted { branch.id(of: $0.key) < branch.id(of: $1.key) }
      .map { item("shared", .shared($0.key), [OpenItem.Option(lines: $0.value, thing: $0.key)], drop: true) }
  }

  /// Posts or persons that would chair the successor and scrutinise it.
  private mutating func roleConflicts() throws(Stop) -> [OpenItem] {
    var found: [OpenItem] = []
    for chair in options(own(.chair)) {
      for scrutiny in options(own(.scrutineer)) {
        guard let one = chair.thing, let other = scrutiny.thing, let agent = try shared(one, other) else { continue }
        found.append(item("seats", .seats(agent), [chair, scrutiny], drop: false))
      }
    }
    return found
  }

  /// The post that two seats share, or the person who holds both.
  private mutating func shared(_ first: EntityID, _ second: EntityID) throws(Stop) -> EntityID? {
    if first == second { return first }
    let one = try run.claimList(of: first, .holder).live.compactMap(\.value.entity)
    let other = try run.claimList(of: second, .holder).live.compactMap(\.value.entity)
    return one.filter(other.contains).min { branch.id(of: $0) < branch.id(of: $1) }
  }

  // MARK: Duties

  /// Duties of different bodies that go by one name, or that a source says may be the same.
  private func duties() -> [OpenItem] {
    var owed: [EntityID: [Int]] = [:]
    for index in lines.indices
    where pool.contains(index) && branch.kind(of: lines[index].claim.subject) == .duty {
      owed[lines[index].claim.subject, default: []].append(index)
    }
    let duties = owed.keys.sorted { branch.id(of: $0) < branch.id(of: $1) }
    var found: [OpenItem] = []
    for (position, one) in duties.enumerated() {
      for other in duties[(position + 1)...] where mayBeSame(one, other) {
        let (mine, theirs) = (owed[one] ?? [], owed[other] ?? [])
        guard Set(mine.flatMap(bodies)) != Set(theirs.flatMap(bodies)) else { continue }
        let options = [OpenItem.Option(lines: mine, thing: one), OpenItem.Option(lines: theirs, thing: other)]
        found.append(item("duties", .duties(one, other), options, drop: false))
      }
    }
    return found
  }

  private func mayBeSame(_ one: EntityID, _ other: EntityID) -> Bool {
    let names = [one, other].map { Set(branch.names(of: $0).map { $0.lowercased() }) }
    if !names[0].isDisjoint(with: names[1]) { return true }
    return [(one, other), (other, one)].contains { pair in
      branch.facts(of: pair.0, .perhaps).contains { branch.value($0).entity == pair.1 }
    }
  }

  // MARK: Doubts

  /// Choices and rules that name a merged body among others.
  private func named() -> [OpenItem] {
    lines.indices.filter { pool.contains($0) && branch.names(merged, in: lines[$0].claim.value) }
      .map { item("named", .named(lines[$0].claim.subject), [], drop: true, also: [$0]) }
  }

  private func doubts(besides taken: Set<Int>) -> [OpenItem] {
    lines.indices.filter { index in
      let claim = lines[index].claim
      return pool.contains(index) && !taken.contains(index) && claim.phase == .inForce
        && claim.truth.reasons.contains(.dayNotStated)
    }.map { item("doubtful", .doubtful, [OpenItem.Option(lines: [$0], thing: nil)], drop: true) }
  }
}
