import Synchronization

/// What was found out of a branch at one time slice, as known by one day, so that it is found out once.
///
/// A question looks at the same few things over and over: a rule asks of each duty who carries it, and every name that is
/// worded asks whether the thing is there. A branch that changes begins with an empty memory, so nothing remembered can be
/// out of date, and an answer is the same with it and without.
final class ViewMemory: Sendable {
  /// What is looked up: a thing, a relation, and from which of its two ends.
  struct Key: Hashable {
    let entity: EntityID
    let relation: Relation
    let isInverse: Bool
  }

  private struct Found {
    var claimLists: [Key: ClaimList] = [:]
    var lives: [EntityID: (Truth, Claim.Phase)] = [:]
    var openLives: [EntityID: (Truth, Claim.Phase)] = [:]
  }

  /// A list over a whole large model asks everything once and nothing twice: past this many it is not remembered.
  private static let most = 8_192

  private let found = Mutex(Found())

  /// The list that was found before, or the one that is found now.
  func claimList(_ key: Key, _ find: () -> ClaimList) -> ClaimList {
    if let known = found.withLock({ $0.claimLists[key] }) { return known }
    let new = find()
    found.withLock { if $0.claimLists.count < Self.most { $0.claimLists[key] = new } }
    return new
  }

  /// The life that was found before, or the one that is found now.
  func life(of entity: EntityID, _ find: () -> (Truth, Claim.Phase)) -> (Truth, Claim.Phase) {
    if let known = found.withLock({ $0.lives[entity] }) { return known }
    let new = find()
    found.withLock { if $0.lives.count < Self.most { $0.lives[entity] = new } }
    return new
  }

  /// The same of a life that hangs on whether papers had been published.
  func openLife(of entity: EntityID, _ find: () -> (Truth, Claim.Phase)) -> (Truth, Claim.Phase) {
    if let known = found.withLock({ $0.openLives[entity] }) { return known }
    let new = find()
    found.withLock { if $0.openLives.count < Self.most { $0.openLives[entity] = new } }
    return new
  }
}

/// The memories of a branch's views, one for each time slice and day of knowledge that was asked about of late.
final class ViewMemories: Sendable {
  private struct Key: Hashable {
    let slice: TimeSlice
    let knownBy: Day?
  }

  /// The views of a few questions; a question over many years fills it and begins anew.
  private static let most = 24

  private let views = Mutex<[Key: ViewMemory]>([:])

  /// The memory of the views at a time slice.
  func view(at slice: TimeSlice, knownBy: Day?) -> ViewMemory {
    let key = Key(slice: slice, knownBy: knownBy)
    return views.withLock { views in
      if let known = views[key] { return known }
      if views.count >= Self.most { views = [:] }
      let new = ViewMemory()
      views[key] = new
      return new
    }
  }
}
