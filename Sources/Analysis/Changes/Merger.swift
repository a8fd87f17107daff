public import Model

/// A merger as it is proposed: two or more bodies, or functions, that become one on a day.
public struct Merger: Sendable {
  /// What is merged, in the order named.
  public let merged: [EntityID]
  /// The one that they become.
  public let successor: Newcomer
  /// The first day of the successor, and the first on which those merged are no more.
  public let day: Day

  /// A merger of these parts.
  public init(_ merged: [EntityID], into successor: Newcomer, on day: Day) {
    self.merged = merged
    self.successor = successor
    self.day = day
  }

  /// The day before, on which everything that is merged must exist.
  public var eve: Day { day.advanced(by: -1) }

  /// A short name that tells a merged thing from the others: its acronym, or its name where another has the same
  /// acronym, or its id where another has the same name.
  public func label(of thing: EntityID, in view: View) -> String {
    let others = merged.filter { $0 != thing }
    func isOwn(_ name: (EntityID) -> String?) -> String? {
      guard let mine = name(thing) else { return nil }
      return merged.contains(thing) && others.contains { name($0) == mine } ? nil : mine
    }
    let acronym = view.acronym(of: thing)
    if acronym != nil, let own = isOwn({ view.acronym(of: $0) }) { return own }
    return isOwn { view.name(of: $0) } ?? view.branch.id(of: thing)
  }

  /// Something that a plan declares: its id and, where one was given, its full name.
  public struct Newcomer: Sendable, Hashable {
    /// The id, which must be free on every date.
    public let id: String
    /// The full name; nil where it is known by its id alone.
    public let name: String?

    /// A thing to be declared.
    public init(id: String, name: String?) {
      self.id = id
      self.name = name
    }
  }

  /// Why a merger cannot be planned.
  public enum Problem: Sendable, Hashable {
    case twice(EntityID)
    case fewerThanTwo
    /// Bodies merge with bodies, functions with functions.
    case kinds(EntityID, EntityID)
    /// It does not exist on the day before, or is not known to.
    case notThere(EntityID, Truth, Claim.Phase)
    /// The successor's id is another thing's, at some date.
    case inUse(EntityID)
  }

  /// The first reason, in the order of what is merged, why it cannot be planned on a branch; nil when it can.
  public func problem(on branch: Branch) -> Problem? {
    var seen: Set<EntityID> = []
    for thing in merged where !seen.insert(thing).inserted { return .twice(thing) }
    guard let first = merged.first, merged.count > 1 else { return .fewerThanTwo }
    let view = View(branch, at: TimeSlice(eve))
    for thing in merged {
      if branch.kind(of: thing) != branch.kind(of: first) { return .kinds(first, thing) }
      let (truth, phase) = view.life(of: thing)
      if truth != .yes { return .notThere(thing, truth, phase) }
    }
    return branch.entity(id: successor.id).map { .inUse($0) }
  }
}
