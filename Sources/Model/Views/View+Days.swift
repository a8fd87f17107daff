/// The day on which something begins or ends, of which several statements may each give one.
extension View {
  /// The change with which what some statements say begins; nil where none gives a day.
  func beginning(of facts: [Fact]) -> Boundary? {
    dated(facts.compactMap { fact in change(fact.from, isEnd: false).map { (fact, $0) } }, isEnd: false)
  }

  /// The change with which it ends.
  func ending(of facts: [Fact]) -> Boundary? {
    dated(facts.compactMap { fact in end(of: fact).map { (fact, $0) } }, isEnd: true)
  }

  /// The days on one of which it is stated to begin, none of them after its own end.
  func ownBeginning(_ claim: Claim) -> DayRange? {
    for fact in claim.facts.lazy.map({ branch.fact($0) }) {
      guard let begin = change(fact.from, isEnd: false), begin.isDated else { continue }
      guard let end = change(fact.to, isEnd: true), end.isDated, !end.isApproximate,
        case let eve = end.days.last.advanced(by: -1), begin.days.start <= eve, eve < begin.days.last
      else { return begin.days }
      return DayRange(first: begin.days.start, last: eve)
    }
    return nil
  }

  /// One change of which each of some statements gives a day: the closest of those that fit, and all days from the first to
  /// the last where different papers give days that do not, and neither paper replaces the other.
  private func dated(_ stated: [(fact: Fact, change: Boundary)], isEnd: Bool) -> Boundary? {
    guard stated.count > 1 else { return stated.first?.change }
    let valid = stated.filter { one in !stated.contains { isReplaced(one, by: $0) } }
    let apart = valid.filter { one in valid.contains { areApart(one, $0) } }
    return apart.isEmpty ? finest(valid.map(\.change)) : Boundary(disputed: apart.map(\.change), isEnd: isEnd)
  }

  /// The first of some changes or, where another's days lie within its own, that one: it says more of the same day.
  private func finest(_ changes: [Boundary]) -> Boundary? {
    guard var found = changes.first, changes.count > 1 else { return changes.first }
    for other in changes.dropFirst() where found.isDated && other.isDated {
      let lies = found.days.start <= other.days.start && other.days.last <= found.days.last
      if lies, found.days != other.days { found = other }
    }
    return found
  }

  /// Whether two papers give days of one change of which only one can be right.
  private func areApart(_ one: (fact: Fact, change: Boundary), _ other: (fact: Fact, change: Boundary)) -> Bool {
    one.change.isStated && other.change.isStated && one.fact.status != .planned && other.fact.status != .planned
      && !one.change.days.overlaps(other.change.days)
      && Set(papers(of: one.fact)).isDisjoint(with: papers(of: other.fact))
  }

  private func isReplaced(_ one: (fact: Fact, change: Boundary), by other: (fact: Fact, change: Boundary)) -> Bool {
    areApart(one, other) && isSuperseded(papers(of: one.fact), by: papers(of: other.fact))
  }

  private func papers(of fact: Fact) -> [EntityID] { known(fact.attestations).map(\.source) }

  /// The statements of one thing in which papers differ on the day of one beginning or one end, in their order.
  public func disputed(_ facts: [FactRef]) -> [FactRef] {
    let told = facts.map { branch.fact($0) }
    let begins = told.map { change($0.from, isEnd: false) }
    let ends = told.map { end(of: $0) }
    func isDisputed(_ position: Int, _ changes: [Boundary?]) -> Bool {
      guard let mine = changes[position] else { return false }
      return told.indices.contains { other in
        changes[other].map { areApart((told[position], mine), (told[other], $0)) } ?? false
      }
    }
    return told.indices.filter { isDisputed($0, begins) || isDisputed($0, ends) }.map { facts[$0] }
  }
}

extension View {
  /// A plan of an earlier time as it stood then: whether it came about no paper says, and no change carries it on by itself.
  public func asToldBefore(_ claim: Claim) -> Claim {
    guard claim.phase == .planned, claim.relation.definition.persistence == .attested, let attested = claim.attested,
      slice.days.start >= attested.end, claim.facts.allSatisfy({ branch.fact($0).to == .open })
    else { return claim }
    var past = claim
    (past.truth, past.phase) = (.unknown(.notStated), .lastStated)
    return past
  }
}

extension Boundary {
  /// Whether a paper gives its day, and it is to come.
  fileprivate var isStated: Bool { isDated && !isNever }
}
