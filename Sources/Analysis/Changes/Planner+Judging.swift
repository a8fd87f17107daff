import Model

/// What becomes of a statement before anything is chosen, by the kind of its relation and by which end of it ends.
extension Planner {
  mutating func judge(_ index: Int) {
    let claim = lines[index].claim
    if !isTouched(index) {
      lines[index].outcome = isOver(claim) ? .onRecord(.over) : .carried
      return
    }
    if let outcome = byRelation(claim) ?? byTime(claim) {
      lines[index].outcome = outcome
    } else if let group = group(of: claim.subject), claim.value.entity.flatMap({ self.group(of: $0) }) == group {
      lines[index].outcome = .ended(.between)
    } else if let thing = endsForGood(index), !isAsked(index) {
      lines[index].outcome = .ended(.goesWith(thing))
    } else {
      pool.insert(index)
    }
  }

  /// Whether a thing that ends stands in it anywhere.
  func isTouched(_ index: Int) -> Bool {
    let claim = lines[index].claim
    return !bodies(index).isEmpty || branch.names(ending, in: claim.value)
  }

  func isOver(_ claim: Claim) -> Bool {
    switch claim.phase {
    case .inForce, .planned, .notYet, .firstStated: false
    case .ended, .lastStated, .replaced, .outranked, .notMentioned: true
    }
  }

  private func byTime(_ claim: Claim) -> Plan.Outcome? {
    if isOver(claim) { return .onRecord(.over) }
    return claim.isLive || beginsLater(claim) ? nil : .setAside
  }

  private static var names: Set<Relation> { [.name, .called, .alias] }
  private static var kept: Set<Relation> { [.predecessor, .perhaps] }
  private static var remarks: Set<Relation> { [.discrepancy, .complete] }

  private func byRelation(_ claim: Claim) -> Plan.Outcome? {
    let isOwn = ending.contains(claim.subject)
    if claim.relation == .ends || claim.relation == .begins {
      return isLater(claim.subject) ? .setAside : .onRecord(.history)
    }
    if claim.relation == .covers, let group = group(of: claim.subject), !groups[group].areas.isEmpty {
      return claim.isLive ? .ended(.replaced(groups[group].change)) : byTime(claim)
    }
    if isOwn, claim.relation == .exists { return existence(claim) }
    if isOwn, Self.names.contains(claim.relation) { return .ended(.life) }
    if Self.remarks.contains(claim.relation) { return isOwn ? .onRecord(.remark) : nil }
    if Self.kept.contains(claim.relation) { return byTime(claim) ?? .onRecord(.history) }
    if !isOwn, isOfThePast(claim) { return .onRecord(.history) }
    return nil
  }

  /// A life whose recorded end comes later is set aside with that end.
  private func existence(_ claim: Claim) -> Plan.Outcome {
    for fact in claim.facts {
      if let end = branch.boundary(branch.fact(fact).to, isEnd: true), view.slice.hasPassed(end) != .yes {
        return .setAside
      }
    }
    return .ended(.life)
  }

  /// Whether an event with a day comes after the eve.
  func isLater(_ event: EntityID) -> Bool {
    branch.day(of: event).map { view.slice.hasPassed($0) != .yes } ?? false
  }

  /// What was written, decided or done with a body in it is not done again with its successor.
  func isOfThePast(_ claim: Claim) -> Bool {
    let definition = claim.relation.definition
    if claim.relation == .fundBody { return false }
    if definition.persistence == .timeless || definition.persistence == .enduring { return true }
    switch branch.kind(of: claim.subject) {
    case .decision, .meeting, .escalation, .event, .document, .source, .rule, .question:
      return claim.relation != .recipient
    default: return false
    }
  }

  // MARK: What nothing follows

  /// The thing in a line that ends without a successor; nil where all of them have one.
  func endsForGood(_ index: Int) -> EntityID? {
    bodies(index).first { thing in group(of: thing).map { groups[$0].successors.isEmpty } ?? false }
  }

  /// Relations by which something else depends on a body: what becomes of that is for somebody to say.
  private static var dependencies: Set<Relation> {
    [
      .parent, .organisation, .accountable, .exercisedBy, .responsible, .dischargedBy, .delegatesTo, .accountableTo,
      .raisedIn, .raisedTo, .raisedBy, .decider, .fundBody, .owner, .reserved,
    ]
  }

  /// Relations by which one thing sits on another.
  static let seatRelations: Set<Relation> = [.member, .partner, .relevantAgency]

  /// Whether a line of something that nothing follows is put to the user.
  private func isAsked(_ index: Int) -> Bool {
    let claim = lines[index].claim
    // What a thing says of itself ends with it.
    if let own = group(of: claim.subject), groups[own].successors.isEmpty { return false }
    if branch.names(ending, in: claim.value) { return true }
    return Self.dependencies.union(Self.seatRelations).contains(claim.relation) && !ending.contains(claim.subject)
  }

  // MARK: What the changes say

  /// What begins takes the place of what can stand but once, and what the changes end, ends.
  mutating func applyChanges() {
    for (position, change) in proposal.changes.enumerated() {
      let found = ending(by: change)
      end(found, .ended(.change(position)), position)
      var isIdle = change.succession == nil && change.newcomers.isEmpty && found.isEmpty
      for statement in change.statements {
        already += lines.map(\.claim).filter { $0.phase == .lastStated && isSame(statement, $0) }
        // What papers disagree on is not so already: to say it settles it.
        let isNew = !current.contains {
          let claim = lines[$0].claim
          return isSame(statement, claim) && !claim.truth.reasons.contains(.disagree)
        }
        if isNew, change.endings.isEmpty { isIdle = false }
        if isNew, !statement.relation.definition.isMany || isMoved(statement, change) { replace(statement, position) }
      }
      if isIdle { idle.insert(position) }
    }
  }

  /// Whether what follows others is moved: then it is part of none of what those were part of.
  private func isMoved(_ statement: ProposedChange.Statement, _ change: ProposedChange) -> Bool {
    if case .newcomer = statement.subject { return change.verb == .move && statement.relation == .parent }
    return false
  }

  /// The lines that a change ends: those that count, and those that are last stated for a time before.
  private func ending(by change: ProposedChange) -> [Int] {
    let counting = Set(current)
    return lines.indices.filter { index in
      let claim = lines[index].claim
      return (counting.contains(index) || claim.phase == .lastStated && lines[index].outcome == .onRecord(.over))
        && change.endings.contains { $0.matches(claim) }
    }
  }

  /// Lines that count on the day.
  private var current: [Int] {
    lines.indices.filter { pool.contains($0) || (lines[$0].outcome == .carried && lines[$0].claim.isLive) }
  }

  private mutating func replace(_ statement: ProposedChange.Statement, _ change: Int) {
    let same = lines.indices.filter { index in
      lines[index].claim.relation == statement.relation && subject(of: index) == statement.subject
    }
    end(same.filter { current.contains($0) }, .ended(.replaced(change)), change)
    for index in same where lines[index].outcome == .carried && !lines[index].claim.isLive {
      lines[index].outcome = .setAside
      explicitEnds += lines[index].facts.map { ($0, change) }
    }
  }

  private mutating func end(_ indices: [Int], _ outcome: Plan.Outcome, _ change: Int) {
    leave(indices, outcome)
    explicitEnds += indices.flatMap { lines[$0].facts }.map { ($0, change) }
  }

  /// Of what a line is stated once the changes are made: what follows its subject, or the subject itself.
  private func subject(of index: Int) -> ProposedChange.Party {
    let subject = lines[index].claim.subject
    guard let group = group(of: subject), let successor = groups[group].successors.first else {
      return .thing(subject)
    }
    return .newcomer(successor.id)
  }

  private func isSame(_ statement: ProposedChange.Statement, _ claim: Claim) -> Bool {
    guard statement.subject == .thing(claim.subject), statement.relation == claim.relation else { return false }
    if let year = statement.year, !claim.periods.contains(year) { return false }
    switch (statement.value, claim.value) {
    case (.party(.thing(let mine)), .entity(let theirs)): return mine == theirs && sameCapacity(statement, claim)
    case (.text(let mine), .text(let theirs)): return branch.text(theirs) == mine
    case (.expression(let mine), .expression): return branch.expression(claim.value) == mine
    case (.rhythm(let mine), .rhythm(let theirs)): return mine == theirs
    case (.duration(let mine), .duration(let theirs)): return mine == theirs
    case (.inTurn(let mine, let length), .choice):
      let theirs = branch.choice(claim.value)
      return theirs?.turn.map { $0.length == length } ?? false
        && mine == (theirs?.options ?? []).map { .thing($0) }
    case (.vacant, .vacant): return true
    default: return false
    }
  }

  private func sameCapacity(_ statement: ProposedChange.Statement, _ claim: Claim) -> Bool {
    guard case .word(let word)? = claim.qualification(.capacity) else { return true }
    return statement.capacity.map { $0 == branch.text(word) } ?? true
  }
}
