import Model

/// What the sources do not settle: clashes, shared bodies, role conflicts, two names for one duty.
extension Planner {
  mutating func findItems() throws(Stop) {
    var found: [OpenItem] = []
    let joins = groups.indices.filter { groups[$0].successors.count == 1 }
    let one = Relation.allCases.filter { !$0.definition.isMany && $0 != .kind }
    for group in joins {
      for relation in one + [.kind] {
        if relation == .quorum {
          found += quorum(group)
        } else if relation == .clients {
          found += clientGroups(group)
        } else {
          found += values(relation, group)
        }
      }
    }
    for group in joins { found += shared(group) }
    for group in joins { found += toItself(group) }
    for group in joins { found += try roleConflicts(group) }
    for group in joins { found += capacities(group) }
    for group in joins { found += duties(group) }
    found += named()
    for group in joins { found += halfStated(group) }
    for group in joins { found += lastStated(group) + formerSeats(group) }
    for group in joins { found += ofParts(group, besides: Set(found.flatMap(\.lines))) }
    for group in groups.indices where groups[group].successors.isEmpty { found += orphans(group) }
    for group in groups.indices where groups[group].successors.count > 1 {
      found += divided(group) + unserved(group) + lastStated(group)
    }
    found += leftSeats() + raised()
    items = found + doubts(besides: Set(found.flatMap(\.lines)))
    for index in items.indices {
      items[index].number = number(of: items[index].id)
      items[index].resolution = resolutions[items[index].id] ?? keptApart(items[index])
    }
  }

  /// An item with its identity; its number comes later.
  func item(
    _ word: String, _ kind: OpenItem.Kind, _ group: Int, _ options: [OpenItem.Option], drop: Bool, also: [Int] = []
  ) -> OpenItem {
    let about = options.flatMap(\.lines) + also
    return OpenItem(
      id: FactID(word, of: about.uniqued().flatMap { lines[$0].facts }.map { branch.id(of: $0) }), number: 0,
      kind: kind, group: group, options: options, lines: about.uniqued(), takesDrop: drop)
  }

  // MARK: One value

  /// The lines of a group's things for a relation that go on.
  func own(_ relation: Relation, _ group: Int) -> [Int] {
    lines.indices.filter {
      pool.contains($0) && lines[$0].claim.relation == relation
        && groups[group].things.contains(lines[$0].claim.subject)
    }
  }

  /// Stated values, the same ones together.
  func options(_ indices: [Int]) -> [OpenItem.Option] {
    var found: [[Int]] = []
    for index in indices where !lines[index].claim.value.isGap {
      if let same = found.firstIndex(where: { isSame($0[0], index) }) {
        found[same].append(index)
      } else {
        found.append([index])
      }
    }
    return found.map { OpenItem.Option(lines: $0, thing: lines[$0[0]].claim.value.entity) }
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (lines[first].claim.value, lines[second].claim.value)
    switch (one, other) {
    case (.rhythm(let mine), .rhythm(let theirs)): return mine.isSameRate(as: theirs)
    case (.expression, .expression):
      // Two rules that each speak of their own body are one rule.
      let thing = lines[first].claim.subject
      let (mine, theirs) = (ownRule(first, of: thing), ownRule(second, of: thing))
      return (mine ?? branch.expression(one)) == (theirs ?? branch.expression(other))
    default: return one == other
    }
  }

  /// Several values of a relation that takes one; what is for one matter is another value than what is for all.
  private mutating func values(_ relation: Relation, _ group: Int) -> [OpenItem] {
    let all = own(relation, group)
    let matters = all.map { lines[$0].claim.qualification(.about) }.uniqued()
    return matters.isEmpty
      ? values(relation, group, [])
      : matters.flatMap { matter in
        values(relation, group, all.filter { lines[$0].claim.qualification(.about) == matter })
      }
  }

  private mutating func values(_ relation: Relation, _ group: Int, _ own: [Int]) -> [OpenItem] {
    var options = options(own)
    if options.count > 1 {
      // No paper prints what two budgets come to together; that they are added is a choice.
      if relation.definition.object == .money,
        options.flatMap(\.lines).allSatisfy({ lines[$0].claim.value.pence != nil })
      {
        options.insert(OpenItem.Option(lines: options.flatMap(\.lines), thing: nil), at: 0)
      }
      let gaps = own.filter { lines[$0].claim.value.isGap }
      let word = "values of \(relation.definition.name)"
      return [item(word, .values(relation), group, options, drop: true, also: gaps)]
    }
    if options.count == 1, !isAsked(relation, group) { passOver(own) }
    return []
  }

  /// Whether one body's value is put to the user, rather than taken for all, where another's is not stated.
  func isAsked(_ relation: Relation, _ group: Int) -> Bool {
    [.chair, .viceChair, .meets].contains(relation) && branch.kind(of: groups[group].things[0]) == .body
  }

  /// A chair, a vice chair or a rhythm that one body has, and that is not stated of another.
  ///
  /// What belongs to a part is never given to the whole unasked.
  private mutating func halfStated(_ group: Int) -> [OpenItem] {
    var found: [OpenItem] = []
    for relation in Relation.allCases where isAsked(relation, group) {
      let own = own(relation, group)
      let options = options(own)
      guard options.count == 1 else { continue }
      let silent = silent(own, group)
      if silent.isEmpty {
        passOver(own)
        continue
      }
      let gaps = own.filter { lines[$0].claim.value.isGap }
      found.append(
        item(
          "half stated \(relation.definition.name)", .halfStated(relation, silent: silent), group, options, drop: true,
          also: gaps))
    }
    return found
  }

  /// The things of a group of which none of some lines states a value.
  private func silent(_ own: [Int], _ group: Int) -> [EntityID] {
    groups[group].things.filter { thing in
      !own.contains { lines[$0].claim.subject == thing && !lines[$0].claim.value.isGap }
    }
  }

  /// A gap of one body is not carried where another states the value.
  private mutating func passOver(_ indices: [Int]) {
    for index in indices where lines[index].claim.value.isGap {
      pool.remove(index)
      lines[index].outcome = .ended(.statedElsewhere)
    }
  }

  /// Two rules, or a body without one: what holds for the successor is nobody's to guess.
  private func quorum(_ group: Int) -> [OpenItem] {
    guard let first = groups[group].things.first, branch.kind(of: first) == .body,
      !isSettled(.quorum, group)
    else { return [] }
    // A rule for one matter is another rule than the one for all.
    let all = own(.quorum, group)
    let matters = all.map { lines[$0].claim.qualification(.about) }.uniqued()
    return ([nil] + matters.compactMap { $0 }).compactMap { matter -> OpenItem? in
      let own = all.filter { lines[$0].claim.qualification(.about) == matter }
      let options = options(own)
      let silent = silent(own, group)
      guard !silent.isEmpty || options.count > 1, matter == nil || !options.isEmpty else { return nil }
      let gaps = own.filter { lines[$0].claim.value.isGap }
      return item("quorum", .quorum(silent: silent), group, options, drop: true, also: gaps)
    }
  }

  /// Whether a change of the proposal itself states a value of what follows a group.
  private func isSettled(_ relation: Relation, _ group: Int) -> Bool {
    proposal.changes.flatMap(\.statements).contains { statement in
      statement.relation == relation && groups[group].successors.contains { statement.subject == .newcomer($0.id) }
    }
  }

  // MARK: Bodies and people

  /// Bodies that are part of several of those merged.
  private func shared(_ group: Int) -> [OpenItem] {
    var parts: [EntityID: [Int]] = [:]
    for index in lines.indices
    where pool.contains(index) && lines[index].claim.relation == .parent
      && !ending.contains(lines[index].claim.subject)
      && lines[index].claim.value.entity.map(groups[group].things.contains) ?? false
    {
      parts[lines[index].claim.subject, default: []].append(index)
    }
    return parts.filter { Set($0.value.flatMap(bodies)).count > 1 }
      .sorted { branch.id(of: $0.key) < branch.id(of: $1.key) }
      .map { item("shared", .shared($0.key), group, [OpenItem.Option(lines: $0.value, thing: $0.key)], drop: true) }
  }

  /// Posts or persons that would chair the successor and scrutinise it.
  private mutating func roleConflicts(_ group: Int) throws(Stop) -> [OpenItem] {
    var found: [OpenItem] = []
    for chair in options(own(.chair, group)) {
      for scrutiny in options(own(.scrutineer, group)) {
        guard let one = chair.thing, let other = scrutiny.thing, let agent = try shared(one, other) else { continue }
        found.append(item("seats", .seats(agent), group, [chair, scrutiny], drop: false))
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

  /// Members who are only stated for a time before: nobody says who sits on it now.
  ///
  /// Of what is split it is asked for each part.
  func lastStated(_ group: Int) -> [OpenItem] {
    groups[group].things.compactMap { thing in
      let seats = lines.indices.filter {
        lines[$0].claim.relation == .member && lines[$0].claim.subject == thing && !lines[$0].claim.value.isGap
          && !isGivenBack($0, group)
      }
      let past = seats.filter { lines[$0].claim.phase == .lastStated }
      guard !past.isEmpty, !seats.contains(where: { lines[$0].claim.isLive }) else { return nil }
      let last = past.compactMap { lines[$0].claim.attested?.last }.max()
      let latest = past.filter { lines[$0].claim.attested?.last == last }
      let parts = groups[group].successors.count
      let options = (0..<(parts > 1 ? parts + 1 : 1)).map { _ in OpenItem.Option(lines: latest, thing: nil) }
      return item("last stated members", .lastStated(thing), group, options, drop: true)
    }
  }

  // MARK: Duties

  /// Duties of different bodies that go by one name, or that a source says may be the same.
  private func duties(_ group: Int) -> [OpenItem] {
    var owed: [EntityID: [Int]] = [:]
    for index in lines.indices
    where pool.contains(index) && branch.kind(of: lines[index].claim.subject) == .duty
      && self.group(ofLine: index) == group
    {
      owed[lines[index].claim.subject, default: []].append(index)
    }
    let duties = owed.keys.sorted { branch.id(of: $0) < branch.id(of: $1) }
    var found: [OpenItem] = []
    for (position, one) in duties.enumerated() {
      for other in duties[(position + 1)...] where mayBeSame(one, other) {
        let (mine, theirs) = (owed[one] ?? [], owed[other] ?? [])
        guard Set(mine.flatMap(bodies)) != Set(theirs.flatMap(bodies)) else { continue }
        let options = [OpenItem.Option(lines: mine, thing: one), OpenItem.Option(lines: theirs, thing: other)]
        found.append(item("duties", .duties(one, other), group, options, drop: false))
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

  /// Choices and rules that name one of the things that end among others.
  private func named() -> [OpenItem] {
    lines.indices.filter {
      pool.contains($0) && branch.names(ending, in: lines[$0].claim.value) && joinedChoice(lines[$0].claim.value) == nil
        && !isOwnRule($0)
    }
    .map { item("named", .named(lines[$0].claim.subject), group(ofLine: $0) ?? 0, [], drop: true, also: [$0]) }
  }

  private func doubts(besides taken: Set<Int>) -> [OpenItem] {
    lines.indices.filter { index in
      let claim = lines[index].claim
      return pool.contains(index) && !taken.contains(index) && claim.phase == .inForce
        && claim.truth.reasons.contains(.dayNotStated)
    }.map {
      let option = OpenItem.Option(lines: [$0], thing: nil)
      return item("doubtful", .doubtful, group(ofLine: $0) ?? 0, [option], drop: true)
    }
  }
}
