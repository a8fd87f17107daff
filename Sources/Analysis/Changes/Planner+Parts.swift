import Model

/// What belongs to a part and is not given to the whole unasked, and what a part is left without.
extension Planner {
  // MARK: Areas that become one

  /// What is put to the user where it is stated of some areas' bodies alone: of the body itself, and of what depends on
  /// it.
  private static let ofAnArea: [Relation] = [
    .partner, .relevantAgency, .member, .leader, .scrutineer, .host, .supportedBy, .remit, .priority, .parent,
    .accountable, .responsible, .exercisedBy, .consulted, .informed, .delegatesTo, .reportsTo, .feeds, .accountableTo,
    .dischargedBy, .fundBody, .owner,
  ]

  /// Of these each thing that depends on a body is asked for by itself: the duties, the groups and the seats elsewhere.
  private static let byThing: Set<Relation> = [
    .parent, .accountable, .responsible, .exercisedBy, .consulted, .informed, .dischargedBy, .member, .owner,
  ]

  /// What is stated of the bodies of some areas and of no others, where several areas become one: of the bodies
  /// themselves relation by relation, and of each thing that depends on them by itself.
  ///
  /// That another area has a duty of its own does not make one area's duty the whole's.
  func ofParts(_ group: Int, besides taken: Set<Int>) -> [OpenItem] {
    let things = groups[group].things
    guard Set(things.map(areas)).count > 1, !things.contains(where: { areas($0).isEmpty }) else { return [] }
    return Self.ofAnArea.flatMap { relation -> [OpenItem] in
      let all = lines.indices.filter { index in
        pool.contains(index) && lines[index].claim.relation == relation && !lines[index].claim.value.isGap
          && self.group(ofLine: index) == group && !bodies(index).isEmpty
      }
      // Money is added and said to be, and who reports where goes with what reports.
      let others = Self.byThing.contains(relation) ? all.filter { !things.contains(lines[$0].claim.subject) } : []
      let own = all.filter { !others.contains($0) }
      let apart = others.filter { proposal.apart.contains(lines[$0].claim.subject) }
      return ([own] + alike(others.filter { !apart.contains($0) }) + alike(apart)).compactMap {
        ofPart(relation, $0, group, besides: taken)
      }
    }
  }

  /// What the proposal says of an item by keeping apart what it is about: it goes on as it is; nil of every other item.
  func keptApart(_ item: OpenItem) -> Resolution? {
    let apart = proposal.apart
    switch item.kind {
    case .duties(let one, let other):
      return apart.contains(one) || apart.contains(other) ? .words("kept apart by the option itself") : nil
    case .shared(let body): return apart.contains(body) ? .keep(0) : nil
    case .ofPart:
      return item.lines.allSatisfy({ apart.contains(lines[$0].claim.subject) }) ? .keep(0) : nil
    default: return nil
    }
  }

  /// Lines of things that depend on bodies that become one, those together whose things are stated of the same bodies.
  private func alike(_ indices: [Int]) -> [[Int]] {
    var named: [EntityID: Set<EntityID>] = [:]
    for index in indices { named[lines[index].claim.subject, default: []].formUnion(bodies(index)) }
    var found: [(bodies: Set<EntityID>?, lines: [Int])] = []
    for index in indices {
      let bodies = named[lines[index].claim.subject]
      if let position = found.firstIndex(where: { $0.bodies == bodies }) {
        found[position].lines.append(index)
      } else {
        found.append((bodies, [index]))
      }
    }
    return found.map(\.lines)
  }

  private func ofPart(_ relation: Relation, _ all: [Int], _ group: Int, besides taken: Set<Int>) -> OpenItem? {
    let stated = Set(all.flatMap(bodies).flatMap(areas))
    let silent = groups[group].things.filter { !areas($0).isSubset(of: stated) }
    let open = all.filter { !taken.contains($0) && Set(bodies($0)).count == 1 }
    guard !silent.isEmpty, !open.isEmpty else { return nil }
    return item(
      "of a part \(relation.definition.name)", .ofPart(relation, silent: silent), group,
      [OpenItem.Option(lines: open, thing: nil)], drop: true)
  }

  /// Whom what becomes one would serve, where in some area nobody served them: children of one area and adults of another
  /// are not both of each.
  func clientGroups(_ group: Int) -> [OpenItem] {
    let own = own(.clients, group)
    var served: [EntityID?: Set<String>] = [:]
    for thing in groups[group].things {
      let words = own.filter { lines[$0].claim.subject == thing }.flatMap(clients)
      let places: [EntityID?] = areas(thing).isEmpty ? [nil] : areas(thing).map { $0 }
      for place in places { served[place, default: []].formUnion(words) }
    }
    let whole = served.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    guard !own.isEmpty, served.values.contains(where: { $0 != whole }) else { return [] }
    let stated = own.filter { !lines[$0].claim.value.isGap }
    var options = options(own)
    if whole.count > 1 {
      options = [OpenItem.Option(lines: stated, thing: nil)] + options.filter { clients($0.lines[0]).count == 1 }
    }
    let gaps = own.filter { lines[$0].claim.value.isGap }
    return [
      item("values of \(Relation.clients.definition.name)", .values(.clients), group, options, drop: true, also: gaps)
    ]
  }

  /// Whom a line says that its thing serves: children, adults, or the two.
  private func clients(_ index: Int) -> [String] {
    if case .word(let word) = lines[index].claim.value { Self.served(branch.text(word)) } else { [] }
  }

  /// The areas that a thing covers on the day before.
  func areas(_ thing: EntityID) -> Set<EntityID> {
    Set(view.claimList(of: thing, .covers).live.compactMap(\.value.entity))
  }

  /// What goes on for one area alone says so.
  mutating func keepForPart(_ item: OpenItem) {
    for line in item.lines {
      let names = bodies(line).flatMap(areas).uniqued().sorted { branch.id(of: $0) < branch.id(of: $1) }
        .map { view.name(of: $0) }
      remarks[line] = "stated for \(names.joined(separator: ", ")) alone"
    }
  }

  // MARK: Parts

  /// Children, adults or an area that a thing serves and that none of those that follow it does.
  func unserved(_ group: Int) -> [OpenItem] {
    let (things, areas, clients) = (groups[group].things, groups[group].areas, groups[group].clients)
    var found: [OpenItem.Unserved] = []
    var new: [(OpenItem.Unserved, Int)] = []
    if !clients.isEmpty {
      let served = Set(clients.flatMap(Self.served))
      let before = things.flatMap { view.claimList(of: $0, .clients).live }.flatMap { claim -> [String] in
        if case .word(let word) = claim.value { Self.served(branch.text(word)) } else { [] }
      }
      found += Set(before).subtracting(served).sorted().map { .client($0) }
      if !before.isEmpty {
        new = clients.enumerated().flatMap { part, word in
          Self.served(word).filter { !before.contains($0) }.map { (.client($0), part) }
        }
      }
    }
    if !areas.isEmpty {
      let before = things.flatMap { self.areas($0) }.uniqued().sorted { branch.id(of: $0) < branch.id(of: $1) }
      found += before.filter { !covers(areas, $0) }.flatMap { left(of: $0, by: areas) }.uniqued().map { .area($0) }
      new += areas.enumerated().filter { _, area in !before.isEmpty && !within(before, area) }.map { (.area($1), $0) }
    }
    return found.map { one in
      unserved(.unserved(one), ["unserved", name(one)] + things.map { branch.id(of: $0) }, group)
    }
      + new.map { one, part in
        let names = ["newly served", name(one), String(part)] + things.map { branch.id(of: $0) }
        return unserved(.newlyServed(one, part: part), names, group)
      }
  }

  private func unserved(_ kind: OpenItem.Kind, _ names: [String], _ group: Int) -> OpenItem {
    OpenItem(
      id: FactID(joining: names), number: 0, kind: kind, group: group, options: [], lines: [], takesDrop: false,
      resolution: nil)
  }

  private func name(_ whom: OpenItem.Unserved) -> String {
    switch whom {
    case .client(let word): word
    case .area(let area): branch.id(of: area)
    }
  }

  /// Of an area that some others do not cover as a whole, the parts that are left; itself where it has none.
  private func left(of area: EntityID, by areas: [EntityID]) -> [EntityID] {
    let inner = inner(area)
    if inner.isEmpty { return [area] }
    return inner.filter { !covers(areas, $0) }.flatMap { left(of: $0, by: areas) }
  }

  /// The areas of which an area is made.
  private func inner(_ area: EntityID) -> [EntityID] {
    view.claimList(about: area, .parent).live.map(\.subject).filter { branch.kind(of: $0) == .area }.uniqued()
      .sorted { branch.id(of: $0) < branch.id(of: $1) }
  }

  /// Whether an area is one of some others, or lies within one, however deep.
  func within(_ areas: [EntityID], _ area: EntityID) -> Bool {
    var (waiting, seen): ([EntityID], Set<EntityID>) = ([area], [])
    while let next = waiting.popLast() {
      if areas.contains(next) { return true }
      guard seen.insert(next).inserted else { continue }
      waiting += view.claimList(of: next, .parent).live.compactMap(\.value.entity)
    }
    return false
  }

  private static func served(_ word: String) -> [String] { word == "both" ? ["children", "adults"] : [word] }

  /// Whether some areas hold another, as itself or in parts of it.
  private func covers(_ areas: [EntityID], _ area: EntityID) -> Bool {
    let inner = inner(area)
    return areas.contains(area) || !inner.isEmpty && inner.allSatisfy { covers(areas, $0) }
  }

  /// Relations by which somebody sits on a body, chairs, leads or scrutinises it.
  private static let seats: Set<Relation> = [
    .partner, .member, .relevantAgency, .chair, .viceChair, .leader, .scrutineer,
  ]

  /// A part that nobody sits on, once it is chosen where every seat goes.
  mutating func findEmptyParts(_ plan: inout Plan) {
    for (position, group) in groups.enumerated() where group.successors.count > 1 {
      let isAsked = plan.open.contains { item in
        if case .share(let relation) = item.kind {
          item.group == position && Self.seats.contains(relation)
        } else {
          false
        }
      }
      guard !isAsked else { continue }
      for (part, newcomer) in group.successors.enumerated() {
        guard let body = plan.branch.entity(id: newcomer.id) else { continue }
        let isSeated = plan.begun.contains { beginning in
          let fact = plan.branch.fact(beginning.fact)
          return fact.subject == body && Self.seats.contains(fact.relation) && !fact.value.isGap
        }
        if !isSeated { add(.emptyPart(part), ["empty part", newcomer.id], position, &plan) }
      }
    }
  }

  // MARK: What becomes of itself

  /// Steps and routes by which one of the things that become one raises with another of them what it disputes.
  func toItself(_ group: Int) -> [OpenItem] {
    let ends: [(Relation, Relation)] = [(.raisedBy, .raisedTo), (.raisedIn, .decider)]
    return ends.flatMap { from, to in
      let raising = lines.indices.filter { isOf(group, $0, as: from) }
      return raising.compactMap { first -> OpenItem? in
        let subject = lines[first].claim.subject
        let receiving = lines.indices.filter { index in
          isOf(group, index, as: to) && lines[index].claim.subject == subject
            && lines[index].claim.value != lines[first].claim.value
        }
        guard !receiving.isEmpty else { return nil }
        let option = OpenItem.Option(lines: [first] + receiving, thing: nil)
        return item("to itself", .toItself(subject), group, [option], drop: true)
      }
    }
  }

  /// Whether a line that goes on states one of a group's things of something else, by a relation.
  private func isOf(_ group: Int, _ index: Int, as relation: Relation) -> Bool {
    let claim = lines[index].claim
    return pool.contains(index) && claim.relation == relation
      && (claim.value.entity.map(groups[group].things.contains) ?? false)
  }

  /// Adds an item for each body whose quorum nobody could meet by the plan, and somebody could without it.
  mutating func findUnmeetable(_ plan: inout Plan) throws(Stop) {
    var (later, now) = (Evaluation(plan.after, budget: run.budget), Evaluation(plan.without, budget: run.budget))
    for body in (things + plan.newcomers).uniqued()
    where plan.branch.kind(of: body) == .body && plan.after.life(of: body).0 != .no {
      let answer = try later.quorum(of: body, .everyone)
      guard answer.rule != nil else { continue }
      let isUnmeetable = answer.truth == .no && answer.fixes.isEmpty
      if things.contains(body) {
        let before = try now.quorum(of: body, .everyone)
        if before.rule == answer.rule, before.truth == .no { continue }
        let isLeft = lines.contains { line in
          guard case .ended(.change) = line.outcome else { return false }
          return line.claim.subject == body && Self.seats.contains(line.claim.relation)
        }
        for kind in before.kindsThere where isLeft && !isUnmeetable && !answer.kindsThere.contains(kind) {
          add(.kindLost(kind, of: body), ["kind lost", plan.branch.id(of: body), kind], 0, &plan)
        }
      }
      if isUnmeetable { add(.unmeetable(body), ["unmeetable", plan.branch.id(of: body)], 0, &plan) }
    }
    run.budget = later.budget
  }

  /// Adds an item for whomever the quorum of a body asks for by name and whose seats there a change ends.
  mutating func findNamedInQuorums(_ plan: inout Plan) {
    for body in things where !ending.contains(body) && plan.after.life(of: body).0 != .no {
      let own = lines.filter { $0.claim.subject == body && Self.seats.contains($0.claim.relation) }
      let gone = own.filter { if case .ended(.change) = $0.outcome { true } else { false } }.flatMap {
        seated($0.claim)
      }
      let goesOn = own.filter { if case .carried = $0.outcome { $0.claim.isLive } else { false } }
      let left = Set(goesOn.flatMap { seated($0.claim) })
      let begun = Set(
        plan.begun.map { plan.branch.fact($0.fact) }.filter { $0.subject == body }.compactMap(\.value.entity))
      for thing in gone.uniqued() where !left.contains(thing) && !begun.contains(thing) {
        let rules = plan.after.claimList(of: body, .quorum).live
        guard rules.contains(where: { plan.branch.names([thing], in: $0.value) }) else { continue }
        let names = ["named in the quorum", plan.branch.id(of: body), plan.branch.id(of: thing)]
        add(.namedInQuorum(thing, of: body), names, 0, &plan)
      }
    }
  }

  /// Whom a seat is of: who has it, by whom it is taken, and on whose behalf.
  func seated(_ claim: Claim) -> [EntityID] {
    [claim.value.entity, claim.qualification(.through)?.entity, claim.qualification(.onBehalf)?.entity].compactMap {
      $0
    }
  }

  /// Adds an item that words alone can settle, once the plan is carried out.
  mutating func add(_ kind: OpenItem.Kind, _ names: [String], _ group: Int, _ plan: inout Plan) {
    let id = FactID(joining: names)
    plan.items.append(
      OpenItem(
        id: id, number: number(of: id), kind: kind, group: group, options: [], lines: [], takesDrop: false,
        resolution: resolutions[id]))
  }
}

extension QuorumAnswer {
  /// The kinds of partner that the rule asks for and that are there for certain.
  fileprivate var kindsThere: [String] {
    parts.compactMap { part in
      guard case .kind(let kind) = part.wanted, part.truth == .yes else { return nil }
      return kind
    }
  }
}
