import Model

/// What would stand twice, or point at itself, once several bodies are one.
extension Planner {
  /// An organisation that is a member of one body beside its own representative in another has one seat: the
  /// representative's.
  mutating func endRepresented() {
    for index in pool.sorted() {
      let claim = lines[index].claim
      guard claim.relation == .member, let group = group(of: claim.subject), let organisation = claim.value.entity,
        branch.kind(of: organisation) == .organisation
      else { continue }
      let other = pool.sorted().first { other in
        let seat = lines[other].claim
        return seat.relation == .member && groups[group].things.contains(seat.subject) && seat.subject != claim.subject
          && seat.qualification(.onBehalf) == .entity(organisation)
          && seat.qualification(.capacity) == claim.qualification(.capacity)
      }
      guard let other, let agent = lines[other].claim.value.entity else { continue }
      leave([index], .ended(.represented(agent)))
    }
  }

  /// Nobody is told of a duty that is its own: where one merged body answered for it and another was informed.
  mutating func endTellingItself() {
    for index in pool.sorted() {
      let claim = lines[index].claim
      guard claim.relation == .informed, let told = claim.value.entity, let group = group(of: told) else { continue }
      let isOwn = pool.contains { other in
        let owed = lines[other].claim
        return owed.subject == claim.subject && [.accountable, .responsible].contains(owed.relation)
          && owed.value.entity != told && owed.value.entity.map(groups[group].things.contains) ?? false
      }
      if isOwn { leave([index], .ended(.tellsItself)) }
    }
  }

  /// The group that a choice becomes: `one of B, C` where B and C become one; nil where something else is among them.
  func joinedChoice(_ value: Value) -> Int? {
    guard let options = branch.choice(value)?.options, let group = options.first.flatMap({ self.group(of: $0) }),
      groups[group].successors.count == 1, options.allSatisfy({ self.group(of: $0) == group })
    else { return nil }
    return group
  }

  /// The group that the value of a line becomes one with; nil where it stays as it is.
  func toward(_ index: Int) -> Int? {
    let value = lines[index].claim.value
    if let group = inherited[index], groups[group].successors.count > 1 { return group }
    return value.entity.flatMap { group(of: $0) } ?? joinedChoice(value)
  }

  /// Capacities in which a member can take part in decisions, and those in which it cannot.
  private static let voting: Set<String> = ["voting-member", "statutory-member"]
  private static let notVoting: Set<String> = [
    "non-voting-member", "participating-observer", "adviser", "invited", "attendee",
  ]

  /// Members of several bodies that become one who vote in one of them and do not in another.
  func capacities(_ group: Int) -> [OpenItem] {
    var seats: [EntityID: [Int]] = [:]
    for index in own(.member, group) {
      if let member = lines[index].claim.value.entity { seats[member, default: []].append(index) }
    }
    return seats.sorted { branch.id(of: $0.key) < branch.id(of: $1.key) }.compactMap { member, indices in
      let words = indices.map { capacity($0) }
      guard words.contains(where: Self.voting.contains), words.contains(where: Self.notVoting.contains) else {
        return nil
      }
      let options = words.uniqued().map { word in
        OpenItem.Option(lines: indices.filter { capacity($0) == word }, thing: nil)
      }
      return item("capacity", .capacity(member), group, options, drop: true)
    }
  }

  /// A seat as chair goes with the chair: where who has it does not chair what follows, or may not, the seat as chair does
  /// not go on either, or waits for the same choice.
  mutating func endSeatsOfChairs() {
    for index in pool.sorted() where lines[index].claim.relation == .member && capacity(index) == "chair" {
      let claim = lines[index].claim
      guard let group = group(of: claim.subject), let agent = claim.value.entity else { continue }
      let chairs = lines.indices.filter { other in
        lines[other].claim.relation == .chair && lines[other].claim.value.entity == agent
          && groups[group].things.contains(lines[other].claim.subject)
      }
      if let kept = chairs.first(where: pool.contains) {
        shares[index] = shares[kept]
        continue
      }
      for chair in chairs {
        switch lines[chair].outcome {
        case .ended, .open: leave([index], lines[chair].outcome)
        default: break
        }
      }
    }
  }

  private func capacity(_ index: Int) -> String {
    guard case .word(let word)? = lines[index].claim.qualification(.capacity) else { return "member" }
    return branch.text(word)
  }
}
