import Synchronization

/// What was found out of a branch as it stands, kept beside it by whoever looks at it.
///
/// A branch that changes begins with an empty one, so that nothing in it can be out of date.
final class BranchMemory: Sendable {
  private let kept = Mutex<(any AnyObject & Sendable)?>(nil)

  /// What was kept before, or what is begun now.
  func kept<Memory: AnyObject & Sendable>(_ begin: () -> Memory) -> Memory {
    kept.withLock { kept in
      if let known = kept as? Memory { return known }
      let new = begin()
      kept = new
      return new
    }
  }

  /// Whether nobody has looked yet.
  var isEmpty: Bool { kept.withLock { $0 == nil } }
}
