public import Model

/// What an expression denotes when facts are confirmed.
public struct DenotedStatements: Sendable {
  /// The statements, each once, in the order found.
  public private(set) var claims: [Claim] = []
  /// Whether the expression denotes things, or a relation of things, at all: a number has no facts.
  public internal(set) var areFacts = true
  /// Those that the expression names and that do not hold at the time slice; they cannot be confirmed for it.
  public private(set) var lapsed: [Claim] = []

  /// Nothing yet.
  public init() {}

  mutating func add(_ claim: Claim) {
    if !claims.contains(where: { $0.facts == claim.facts }) { claims.append(claim) }
  }

  mutating func add(lapsed claim: Claim) {
    if !lapsed.contains(where: { $0.facts == claim.facts }) { lapsed.append(claim) }
  }

  /// Puts what holds at another time slice to it.
  public mutating func add(_ other: DenotedStatements) {
    for claim in other.claims { add(claim) }
    for claim in other.lapsed { add(lapsed: claim) }
    areFacts = areFacts && other.areFacts
  }
}

extension Evaluation {
  /// The facts that can be confirmed by an expression.
  ///
  /// Of a path those of its relation that are in force, and where none of a thing's is, those that were last stated; of
  /// things all that is in force with them as subject, but for the variants of their names: another paper need not print
  /// them. What the reading noted, and that a list is whole, is the word of one source and nobody else's.
  public mutating func statements(denotedBy expression: Expression) throws(Stop) -> DenotedStatements {
    var found = DenotedStatements()
    try denote(expression, &found)
    return found
  }

  private mutating func denote(_ expression: Expression, _ found: inout DenotedStatements) throws(Stop) {
    switch expression {
    case .list(let items):
      for item in items { try denote(item, &found) }
    case .set(.union, let left, let right):
      try denote(left, &found)
      try denote(right, &found)
    case .step(let from, let path):
      try follow(path, from: try set(from), where: nil, &found)
    case .filter(.step(let from, let path), let condition):
      try follow(path, from: try set(from), where: condition, &found)
    case .at(let inner, let period):
      var gathered = found
      _ = try at(period) { (run: inout Evaluation) throws(Stop) in try run.denote(inner, &gathered) }
      found = gathered
    default:
      // Of `a.members except b.members` it would be open whether the members are meant or that they sit there.
      guard expression.namesThings else { return found.areFacts = false }
      try denoteAll(of: try set(expression), &found)
    }
  }

  /// Everything in force of the things of a set.
  private mutating func denoteAll(of set: PartialSet, _ found: inout DenotedStatements) throws(Stop) {
    for thing in Self.things(set) {
      for relation in Set(view.branch.facts(of: thing).map { view.branch.fact($0).relation }).sorted() {
        for claim in try claimList(of: thing, relation).claims
        where relation != .alias && Self.canBeConfirmed(claim) {
          if claim.isInForce { found.add(claim) } else { found.add(lapsed: claim) }
        }
      }
    }
  }

  /// The statements along a path, those of a filter only where it may hold.
  private mutating func follow(
    _ path: Expression.Path, from set: PartialSet, where condition: Expression?, _ found: inout DenotedStatements
  ) throws(Stop) {
    var waiting = Array(Self.things(set).reversed())
    var seen: Set<EntityID> = []
    if waiting.isEmpty, !set.isEmpty { found.areFacts = false }
    while let thing = waiting.popLast() {
      guard seen.insert(thing).inserted else { continue }
      let claimList = try path.isInverse ? claimList(about: thing, path.relation) : claimList(of: thing, path.relation)
      var fitting: [Claim] = []
      for claim in claimList.claims where Self.canBeConfirmed(claim) {
        if try isWanted(claim, path, condition) { fitting.append(claim) }
      }
      let live = fitting.filter(\.isInForce)
      let last = fitting.filter { $0.phase == .lastStated }.compactMap(\.attested?.end).max()
      let chosen = live.isEmpty ? fitting.filter { $0.phase == .lastStated && $0.attested?.end == last } : live
      for claim in chosen { found.add(claim) }
      if chosen.isEmpty { for claim in fitting { found.add(lapsed: claim) } }
      if path.isTransitive {
        waiting += live.compactMap { path.isInverse ? $0.subject : $0.value.entity }.reversed()
      }
    }
  }

  private mutating func isWanted(
    _ claim: Claim, _ path: Expression.Path, _ condition: Expression?
  ) throws(Stop) -> Bool {
    guard let condition else { return true }
    guard let element = reached(claim, by: path) else { return false }
    return try truth(condition, it: element) != .no
  }

  private static func things(_ set: PartialSet) -> [EntityID] {
    set.members.compactMap { member in
      if case .entity(let entity) = member.element { return entity }
      return nil
    }
  }

  /// A gap that one reading left is no statement of another paper; that a post is vacant is one.
  private static func canBeConfirmed(_ claim: Claim) -> Bool {
    claim.relation != .complete && claim.relation.definition.topic != .evidence
      && claim.value != .notStated && claim.value != .unknown
  }
}

extension Expression {
  /// Whether it denotes things by themselves, and not by what is stated of others.
  fileprivate var namesThings: Bool {
    switch self {
    case .entity, .all: true
    case .filter(let inner, _): inner.namesThings
    case .set(_, let left, let right): left.namesThings && right.namesThings
    default: false
    }
  }
}

extension Claim {
  /// Whether it holds now, certainly or possibly, and is not only planned.
  fileprivate var isInForce: Bool { phase == .inForce && truth != .no }
}
