import Model

/// What belongs to a part and is not given to the whole unasked, and what a part is left without.
extension Planner {
  // MARK: Areas that become one

  /// What is put to the user where it is stated of some areas' bodies alone: of the body itself, and of what depends on
  /// it.
  private static let ofAnArea: [Relation] = [
    .partner, .relevantAgency, .member, .leader, .scrutineer, .host, .supportedBy, .remit, .priority, .parent,
    .accountable, .responsible, .exercisedBy, .consulted, .informed, .delegatesTo, .reportsTo, .feeds, .accountableTo,
    .dischargedBy, .fundBody,
  ]

  /// What is stated of the bodies of some areas and of no others, relation by relation, where several areas become one.
  func ofParts(_ group: Int, besides taken: Set<Int>) -> [OpenItem] {
    let things = groups[group].things
    guard Set(things.map(areas)).count > 1, !things.contains(where: { areas($0).isEmpty }) else { return [] }
    return Self.ofAnArea.compactMap { relation in
      let all = lines.indices.filter { index in
        pool.contains(index) && lines[index].claim.relation == relation && !lines[index].claim.value.isGap
          && self.group(ofLine: index) == group && !bodies(index).isEmpty
      }
      let stated = Set(all.flatMap(bodies).flatMap(areas))
      let silent = things.filter { !areas($0).isSubset(of: stated) }
      let open = all.filter { !taken.contains($0) && Set(bodies($0)).count == 1 }
      guard !silent.isEmpty, !open.isEmpty else { return nil }
      return item(
        "of a part \(relation.definition.name)", .ofPart(relation, silent: silent), group,
        [OpenItem.Option(lines: open, thing: nil)], drop: true)
    }
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
    var new: [(String, Int)] = []
    if !clients.isEmpty {
      let served = Set(clients.flatMap(Self.served))
      let before = things.flatMap { view.claimList(of: $0, .clients).live }.flatMap { claim -> [String] in
        if case .word(let word) = claim.value { Self.served(branch.text(word)) } else { [] }
      }
      found += Set(before).subtracting(served).sorted().map { .client($0) }
      if !before.isEmpty {
        new = clients.enumerated().flatMap { part, word in
          Self.served(word).filter { !before.contains($0) }.map { ($0, part) }
        }
      }
    }
    if !areas.isEmpty {
      let before = things.flatMap { self.areas($0) }.uniqued().sorted { branch.id(of: $0) < branch.id(of: $1) }
      found += before.filter { !covers(areas, $0) }.map { .area($0) }
    }
    return found.map { one in
      let name =
        switch one {
        case .client(let word): word
        case .area(let area): branch.id(of: area)
        }
      return OpenItem(
        id: FactID(joining: ["unserved", name] + things.map { branch.id(of: $0) }), number: 0, kind: .unserved(one),
        group: group, options: [], lines: [], takesDrop: false, resolution: nil)
    }
      + new.map { word, part in
        OpenItem(
          id: FactID(joining: ["newly served", word, String(part)] + things.map { branch.id(of: $0) }), number: 0,
          kind: .newlyServed(word, part: part), group: group, options: [], lines: [], takesDrop: false, resolution: nil)
      }
  }

  private static func served(_ word: String) -> [String] { word == "both" ? ["children", "adults"] : [word] }

  /// Whether some areas hold another, as itself or in parts of it.
  private func covers(_ areas: [EntityID], _ area: EntityID) -> Bool {
    let inner = view.claimList(about: area, .parent).live.map(\.subject).filter { branch.kind(of: $0) == .area }
    return areas.contains(area) || !inner.isEmpty && inner.allSatisfy { covers(areas, $0) }
  }

  /// Relations by which somebody sits on a body, chairs, leads or scrutinises it.
  private static let seats: Set<Relation> = [
    .partner, .member, .relevantAgency, .chair, .viceChair, .leader, .scrutineer,
  ]

  /// A part that nobody sits on, once it is chosen where every seat goes.
  func findEmptyParts(_ plan: inout Plan) {
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
      guard answer.rule != nil, answer.truth == .no, answer.fixes.isEmpty else { continue }
      if things.contains(body) {
        let before = try now.quorum(of: body, .everyone)
        if before.rule == answer.rule, before.truth == .no { continue }
      }
      add(.unmeetable(body), ["unmeetable", plan.branch.id(of: body)], 0, &plan)
    }
    run.budget = later.budget
  }

  /// Adds an item that words alone can settle, once the plan is carried out.
  func add(_ kind: OpenItem.Kind, _ names: [String], _ group: Int, _ plan: inout Plan) {
    let id = FactID(joining: names)
    plan.items.append(
      OpenItem(
        id: id, number: plan.items.count + 1, kind: kind, group: group, options: [], lines: [], takesDrop: false,
        resolution: resolutions[id]))
  }
}
