import Model

/// What somebody has to say where nothing follows a thing, where several follow it, or where a change leaves it open.
extension Planner {
  /// What depended on a thing that nothing follows: each group below it, duty, route and fund by itself.
  func orphans(_ group: Int) -> [OpenItem] {
    var (found, seats): ([EntityID: [Int]], [EntityID: [Int]]) = ([:], [:])
    for index in pool.sorted() {
      let claim = lines[index].claim
      guard let thing = claim.value.entity, groups[group].things.contains(thing) else { continue }
      if Self.seatRelations.contains(claim.relation) {
        seats[claim.subject, default: []].append(index)
      } else {
        found[claim.subject, default: []].append(index)
      }
    }
    // Who sat there before, and is not known to now, may still be asked for.
    for index in lines.indices where isFormerSeat(index, group) && !bodies(index).isEmpty {
      seats[lines[index].claim.subject, default: []].append(index)
    }
    for index in inherited.keys.sorted() where inherited[index] == group {
      found[lines[index].claim.subject, default: []].append(index)
    }
    let orphans = found.sorted { branch.id(of: $0.key) < branch.id(of: $1.key) }.map { subject, indices in
      let places = groups[group].things.flatMap { branch.facts(of: $0, .parent) }
      let parents = view.claims(places).filter(\.isLive).compactMap(\.value.entity).filter { !ending.contains($0) }
      let isBelow = indices.allSatisfy { lines[$0].claim.relation == .parent }
      let above = isBelow ? parents.uniqued() : []
      return item(
        "orphan", .orphan(subject), group, above.map { OpenItem.Option(lines: indices, thing: $0) }, drop: true,
        also: indices)
    }
    return orphans
      + seats.sorted { branch.id(of: $0.key) < branch.id(of: $1.key) }.map { body, indices in
        item("seat left", .seatLeft(body), group, [], drop: true, also: indices)
      }
  }

  /// What each of those that follow a thing takes of it: by relation, and for what depended on it by itself.
  mutating func divided(_ group: Int) -> [OpenItem] {
    var own: [Relation: [Int]] = [:]
    var others: [EntityID: [Int]] = [:]
    for index in pool.sorted() where self.group(ofLine: index) == group {
      let claim = lines[index].claim
      if giveBack(index, group) { continue }
      if let parts = parts(of: index, group) {
        shares[index] = parts
        continue
      }
      if !groups[group].things.contains(claim.subject) {
        others[claim.subject, default: []].append(index)
      } else {
        own[claim.relation, default: []].append(index)
      }
    }
    for index in lines.indices where inherited[index] == group || isFormerSeat(index, group) {
      others[lines[index].claim.subject, default: []].append(index)
    }
    func share(_ word: String, _ kind: OpenItem.Kind, _ indices: [Int], both: Bool) -> OpenItem {
      let count = groups[group].successors.count + (both ? 1 : 0)
      let options = (0..<count).map { _ in OpenItem.Option(lines: indices, thing: nil) }
      return item(word, kind, group, options, drop: true)
    }
    let mine = own.sorted { $0.key < $1.key }.map { share("share", .share($0.key), $0.value, both: true) }
    let theirs = others.sorted { branch.id(of: $0.key) < branch.id(of: $1.key) }.map { subject, indices in
      share("share of", .shareOf(subject), indices, both: branch.kind(of: subject) != .fund)
    }
    return mine + theirs
  }

  /// The seats of what is merged on things that go on, only stated for a time before: who sits there is asked of each.
  func formerSeats(_ group: Int) -> [OpenItem] {
    var found: [EntityID: [Int]] = [:]
    for index in lines.indices where isFormerSeat(index, group) && !bodies(index).isEmpty {
      found[lines[index].claim.subject, default: []].append(index)
    }
    return found.sorted { branch.id(of: $0.key) < branch.id(of: $1.key) }.map { thing, indices in
      item("former seats", .formerSeats(thing), group, [OpenItem.Option(lines: indices, thing: nil)], drop: true)
    }
  }

  /// Whether a line is a seat of what ends on something else, only stated for a time before.
  private func isFormerSeat(_ index: Int, _ group: Int) -> Bool {
    let claim = lines[index].claim
    return claim.phase == .lastStated && [.member, .partner, .relevantAgency].contains(claim.relation)
      && !ending.contains(claim.subject) && self.group(ofLine: index) == group && !isGivenBack(index, group)
  }

  /// The successors that a line goes on with by itself, by position: all of them for what they are, or those for whose
  /// area or client group it is stated; nil where that is for somebody to say.
  private func parts(of index: Int, _ group: Int) -> [Int]? {
    let claim = lines[index].claim
    let (successors, areas, clients) = (groups[group].successors, groups[group].areas, groups[group].clients)
    let isOwn = groups[group].things.contains(claim.subject)
    if isOwn, claim.value.isGap || [.kind, .covers].contains(claim.relation) { return Array(successors.indices) }
    guard let other = isOwn ? claim.value.entity : claim.subject else { return nil }
    var found = Set(successors.indices)
    var isKnown = false
    if !areas.isEmpty {
      let covered = Set(branch.facts(of: other, .covers).compactMap { branch.value($0).entity })
      if !covered.isEmpty {
        isKnown = true
        found = found.filter { covered.contains(areas[$0]) }
      }
    }
    if !clients.isEmpty, let served = word(of: other, .clients), served != "both" {
      isKnown = true
      found = found.filter { clients[$0] == served || clients[$0] == "both" }
    }
    return isKnown && !found.isEmpty ? found.sorted() : nil
  }

  /// The word that is stated of a thing.
  private func word(of thing: EntityID, _ relation: Relation) -> String? {
    for fact in branch.facts(of: thing, relation) {
      if case .word(let word) = branch.value(fact) { return branch.text(word) }
    }
    return nil
  }

  /// What a change makes doubtful without ending it.
  ///
  /// What two of them make doubtful is asked once.
  func raised() -> [OpenItem] {
    var asked: Set<Int> = []
    return proposal.changes.enumerated().flatMap { position, change in
      lines.indices.filter { index in
        let line = lines[index]
        // What is not stated does not go on.
        return !line.claim.value.isGap && holds(line.claim) && (line.outcome == .carried || pool.contains(index))
          && change.doubts.contains { $0.mayMatch(line.claim, on: branch) } && asked.insert(index).inserted
      }
      .map { index in
        item("doubted", .doubted(change: position), 0, [OpenItem.Option(lines: [index], thing: nil)], drop: true)
      }
    }
  }

  /// The seats on a body of whom a change takes away from it, where no paper says who sits there now: who is only stated for
  /// a time before, and of the body that is changed who a newer list does not mention, is asked for once.
  func leftSeats() -> [OpenItem] {
    proposal.changes.enumerated().flatMap { position, change in
      var found: [EntityID: [Int]] = [:]
      for index in lines.indices where lines[index].outcome == .onRecord(.over) {
        let claim = lines[index].claim
        guard OpenItem.seats.union([.chair, .viceChair]).contains(claim.relation), isFormer(claim, of: change),
          change.doubts.contains(where: { $0.mayMatch(claim, on: branch) })
        else { continue }
        found[claim.subject, default: []].append(index)
      }
      return found.sorted { branch.id(of: $0.key) < branch.id(of: $1.key) }.map { body, indices in
        item(
          "left seats", .leftSeats(body, change: position), 0, [OpenItem.Option(lines: indices, thing: nil)], drop: true
        )
      }
    }
  }

  /// Whether a statement was so before and is not known to be so now.
  private func isFormer(_ claim: Claim, of change: ProposedChange) -> Bool {
    switch claim.phase {
    case .lastStated: true
    case .notMentioned: change.concerned.contains(claim.subject)
    default: false
    }
  }

  /// Whether a statement holds: what is for a period alone, for one that has not ended by the effective day.
  private func holds(_ claim: Claim) -> Bool {
    guard claim.relation.definition.persistence == .period else { return claim.isLive }
    return claim.periods.contains { $0.range.last >= proposal.day }
  }

  // MARK: What ends with it

  /// Everything stated of what a choice may end is accounted for, whatever is chosen.
  mutating func addWhatMayEnd() throws(Stop) {
    for item in items {
      for thing in mayEnd(item) {
        let first = lines.count
        try take(branch.facts(of: thing) + branch.facts(about: thing), .consequence)
        for index in first..<lines.count where !lines[index].claim.isLive {
          lines[index].outcome = .onRecord(.over)
        }
      }
    }
  }

  /// The things besides those named that a choice for an item may end.
  private func mayEnd(_ item: OpenItem) -> [EntityID] {
    switch item.kind {
    case .duties(let one, let other): [one, other]
    case .shared(let body): [body]
    case .shareOf(let thing): item.endsWhenDropped(lines, view) ? [thing] : []
    case .orphan(let thing), .toItself(let thing):
      Self.mayEnd.contains(branch.kind(of: thing)) ? [thing] : []
    case .values, .halfStated: item.options.compactMap(\.thing).filter(isWithin)
    default: []
    }
  }

  private static let mayEnd: Set<EntityKind?> = [.body, .post, .fund, .route, .function, .step]

  /// Whether a post sits within one of the things that end.
  private func isWithin(_ post: EntityID) -> Bool {
    pool.contains { lines[$0].claim.relation == .organisation && lines[$0].claim.subject == post }
  }

  /// A post that was in question for a seat and has none goes with its body; one that is still in question waits.
  mutating func endPosts() {
    let held = Set(
      pool.compactMap { ending.contains(lines[$0].claim.subject) ? lines[$0].claim.value.entity : nil })
    for index in lines.indices
    where pool.contains(index) && lines[index].claim.relation == .organisation
      && !ending.contains(lines[index].claim.subject)
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

  /// What is stated of a thing that ends ends with it, unless it has its place in the ledger already.
  ///
  /// Where a choice has still to be made that may end it, what is stated of it is as open as that.
  mutating func endConsequences() {
    for item in items where item.isOpen {
      for thing in mayEnd(item) {
        for index in lines.indices where lines[index].part == .consequence && lines[index].outcome == .carried {
          let claim = lines[index].claim
          if claim.subject == thing || claim.value.entity == thing { lines[index].outcome = .open(item: item.number) }
        }
      }
    }
    for thing in endings {
      for index in lines.indices where lines[index].part == .consequence && lines[index].outcome == .carried {
        let claim = lines[index].claim
        guard claim.subject == thing || claim.value.entity == thing else { continue }
        if claim.relation.definition.persistence == .timeless, claim.subject != thing {
          lines[index].outcome = .onRecord(.history)
        } else {
          lines[index].outcome = .ended(.goesWith(thing))
        }
      }
    }
  }
}
