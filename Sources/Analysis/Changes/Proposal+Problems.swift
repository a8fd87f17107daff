public import Model

extension Proposal {
  /// Why a proposal cannot be planned.
  public enum Problem: Sendable, Hashable {
    case twice(EntityID)
    case fewerThanTwo
    /// Bodies merge with bodies, functions with functions.
    case kinds(EntityID, EntityID)
    /// It does not exist on the day before, or is not known to.
    case notThere(EntityID, Truth, Claim.Phase)
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
  }

  /// The first reason, in the order of what is named, why it cannot be planned on a branch; nil when it can.
  public func problem(on branch: Branch) -> Problem? {
    ofThings(on: branch) ?? ofChanges() ?? ofNewcomers(on: branch)
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
        if truth != .yes { return .notThere(thing, truth, phase) }
        if view.isFirstStatedLater(thing) { return .notYetStated(thing) }
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
      if case .party(let party) = statement.value, ended.contains(party) { return party }
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
