public import Model

/// Why a condition does not hold: what of it fails, and the fewest changes that would make it hold.
public struct Denial: Sendable {
  /// Whether the condition holds.
  public let truth: Truth
  /// The simple conditions that it is made of, each once, in the order in which they are written.
  public let parts: [Part]
  /// The smallest sets of changes that make it hold; empty where none of up to `mostChanges` does.
  public let fixes: [[Change]]

  /// A condition that is not made of others.
  public struct Part: Sendable {
    /// The condition.
    public let condition: Expression
    /// Whether it holds.
    public let truth: Truth
    /// What was read for it.
    public let facts: [FactRef]
  }

  /// One simple condition that becomes otherwise.
  public struct Change: Hashable, Sendable {
    /// The condition.
    public let condition: Expression
    /// Whether it comes to hold, or no longer does.
    public let holds: Bool
  }

  /// The most changes that are tried together.
  public static let mostChanges = 3
}

extension Evaluation {
  /// The most combinations of changes that are tried.
  private static var mostCombinations: Int { 20_000 }

  /// Why a condition does not hold.
  public mutating func denial(of condition: Expression) throws(Stop) -> Denial {
    var parts: [Denial.Part] = []
    let outer = log
    for part in condition.simpleConditions {
      log = ReadLog(keeping: .facts)
      let truth = try truth(part)
      parts.append(Denial.Part(condition: part, truth: truth, facts: log.facts))
    }
    log = outer
    let truth = try truth(condition)
    guard truth != .yes else { return Denial(truth: truth, parts: parts, fixes: []) }
    return Denial(truth: truth, parts: parts, fixes: try fixes(condition, parts))
  }

  /// The smallest sets of changes that make a condition hold, smaller ones first tried.
  private mutating func fixes(_ condition: Expression, _ parts: [Denial.Part]) throws(Stop) -> [[Denial.Change]] {
    let changes = parts.flatMap { part in
      [true, false].filter { Truth($0) != part.truth }.map { Denial.Change(condition: part.condition, holds: $0) }
    }
    var sets: [[Denial.Change]] = [[]]
    var tried = 0
    for _ in 1...Denial.mostChanges {
      var (found, next): ([[Denial.Change]], [[Denial.Change]]) = ([], [])
      for set in sets {
        let last = set.last.flatMap { changes.firstIndex(of: $0) } ?? -1
        for change in changes[(last + 1)...] where !set.contains(where: { $0.condition == change.condition }) {
          tried += 1
          if tried > Self.mostCombinations { return found }
          let changed = set + [change]
          if try truth(condition.assuming(changed)) == .yes { found.append(changed) }
          next.append(changed)
        }
      }
      if !found.isEmpty { return found }
      sets = next
    }
    return []
  }
}

extension Expression {
  /// The conditions that it is made of by `and`, `or`, `not` and `if`, each once.
  public var simpleConditions: [Expression] {
    switch self {
    case .and(let left, let right), .or(let left, let right):
      (left.simpleConditions + right.simpleConditions).uniqued()
    case .not(let inner): inner.simpleConditions
    case .conditional(let test, let first, let second):
      (test.simpleConditions + first.simpleConditions + second.simpleConditions).uniqued()
    default: [self]
    }
  }

  /// The same with some of its simple conditions taken to hold, or not to.
  func assuming(_ changes: [Denial.Change]) -> Expression {
    switch self {
    case .and(let left, let right): .and(left.assuming(changes), right.assuming(changes))
    case .or(let left, let right): .or(left.assuming(changes), right.assuming(changes))
    case .not(let inner): .not(inner.assuming(changes))
    case .conditional(let test, let first, let second):
      .conditional(
        if: test.assuming(changes), then: first.assuming(changes), otherwise: second.assuming(changes))
    default: changes.first { $0.condition == self }.map { .literal(.truth(Truth($0.holds))) } ?? self
    }
  }
}
