public import Model

extension Proposal {
  /// Why a proposal cannot be planned.
  public enum Problem: Sendable, Hashable {
    case twice(EntityID)
    case fewerThanTwo
    /// Bodies merge with bodies, functions with functions.
    case kinds(EntityID, EntityID)
    /// It does not exist on the day before, or is not known to.
    ///
    /// The last is the day.
    case notThere(EntityID, Truth, Claim.Phase, on: Day)
    /// No source speaks of it until after the day before.
    case notYetStated(EntityID)
    /// The id of what is declared is another thing's, at some date.
    case inUse(Newcomer, EntityID)
    /// Two of the things that are declared have one id.
    case declaredTwice(Newcomer)
    /// A change, by its position, that another before it says already.
    case repeated(Int)
    /// Two changes, by their positions, that cannot both be: of the same value, or of something that one of them ends.
    case clash(Int, Int, ProposedChange.Party)
    /// By a change, by its position, a body would be part of itself.
    case circle(Int, EntityID)
  }

  /// The first reason, in the order of what is named, why it cannot be planned on a branch; nil when it can.
  public func problem(on branch: Branch) -> Problem? {
    ofThings(on: branch) ?? ofChanges() ?? ofNewcomers(on: branch) ?? ofPlaces(on: branch)
  }

  private func ofThings(on branch: Branch) -> Problem? {
    let view = View(branch, at: TimeSlice(eve))
    var ended: Set<EntityID> = []
    for change in changes {
      if let succession = change.succession {
        for thing in succession.things where !ended.insert(thing).inserted { return .twice(thing) }
        if change.verb == .merge, succession.things.count < 2 { return .fewerThanTwo }
        for thing in succession.things where branch.kind(of: thing) != branch.kind(of: succession.things[0]) {
          return .kinds(succession.things[0], thing)
        }
      }
      for thing in change.concerned {
        let (truth, phase) = view.life(of: thing)
        if truth != .yes { return .notThere(thing, truth, phase, on: eve) }
        if view.isFirstStatedLater(thing) { return .notYetStated(thing) }
      }
      if let problem = change.concerned.lazy.compactMap({ over($0, on: branch) }).first { return problem }
      for case .thing(let thing) in change.statements.flatMap(\.value.parties) {
        let (truth, phase) = View(branch, at: TimeSlice(day)).life(of: thing)
        if truth == .no { return .notThere(thing, truth, phase, on: day) }
      }
    }
    return nil
  }

  /// That a thing ends by its own date with the day before.
  private func over(_ thing: EntityID, on branch: Branch) -> Problem? {
    let (truth, phase) = View(branch, at: TimeSlice(day)).life(of: thing)
    guard truth == .no, case .ended(let end?) = phase, end.event == nil else { return nil }
    return .notThere(thing, truth, phase, on: day)
  }

  /// That two moves would make a body part of itself.
  private func ofPlaces(on branch: Branch) -> Problem? {
    var above: [EntityID: EntityID] = [:]
    var last: [EntityID: Int] = [:]
    for (position, change) in changes.enumerated() {
      for statement in change.statements where statement.relation == .parent {
        guard case .thing(let thing) = statement.subject, case .party(.thing(let parent)) = statement.value else {
          continue
        }
        (above[thing], last[thing]) = (parent, position)
      }
    }
    let view = View(branch, at: TimeSlice(eve))
    for (thing, position) in last.sorted(by: { $0.value < $1.value }) {
      var seen: Set<EntityID> = []
      var waiting = above[thing].map { [$0] } ?? []
      while let next = waiting.popLast() {
        if next == thing { return .circle(position, thing) }
        guard seen.insert(next).inserted else { continue }
        waiting += above[next].map { [$0] } ?? view.claimList(of: next, .parent).live.compactMap(\.value.entity)
      }
    }
    return nil
  }

  private func ofChanges() -> Problem? {
    for (later, change) in changes.enumerated() {
      for (earlier, other) in changes[..<later].enumerated() {
        if change.says(other) { return .repeated(later) }
        if let party = change.isBarred(by: other) ?? other.isBarred(by: change) ?? change.contradicts(other) {
          return .clash(earlier, later, party)
        }
      }
    }
    return nil
  }

  private func ofNewcomers(on branch: Branch) -> Problem? {
    var declared: Set<String> = []
    for newcomer in newcomers {
      if let known = branch.entity(id: newcomer.id) { return .inUse(newcomer, known) }
      if !declared.insert(newcomer.id).inserted { return .declaredTwice(newcomer) }
    }
    return nil
  }
}

extension ProposedChange {
  /// Whether two changes do the same.
  fileprivate func says(_ other: ProposedChange) -> Bool {
    verb == other.verb && concerned == other.concerned && succession == other.succession
      && newcomers == other.newcomers && statements == other.statements && endings == other.endings
  }

  /// What it changes or refers to although another change ends it on the same day; nil where there is nothing such.
  fileprivate func isBarred(by other: ProposedChange) -> Party? {
    let ended = Set((other.succession?.things ?? []).map { Party.thing($0) })
    for statement in statements {
      if ended.contains(statement.subject) { return statement.subject }
      if let party = statement.value.parties.first(where: ended.contains) { return party }
    }
    return endings.compactMap(\.subject).map { Party.thing($0) }.first(where: ended.contains)
  }

  /// That of which both state another value where there can be one, or which both move from one place.
  fileprivate func contradicts(_ other: ProposedChange) -> Party? {
    for statement in statements {
      for rival in other.statements
      where statement.subject == rival.subject && statement.relation == rival.relation {
        if !statement.relation.definition.isMany || verb == .move && endings == other.endings {
          return statement.subject
        }
      }
    }
    return nil
  }
}
