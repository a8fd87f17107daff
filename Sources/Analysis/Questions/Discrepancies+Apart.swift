public import Model

/// What two papers say of one thing in a list, each otherwise: a member with a vote and without, a line of cost at two prices.
extension Evaluation {
  /// The discrepancies among the rows of a list, one a thing.
  mutating func apart(_ claims: [Claim], of entity: EntityID) -> [Discrepancy] {
    var found: [Discrepancy] = []
    for value in claims.map(\.value).uniqued() where !value.isGap {
      let rows = claims.filter { $0.value == value }
      let those = rows.filter { row in rows.contains { view.areApart($0, row) } }
      if those.isEmpty { continue }
      log.read(those)
      found.append(
        Discrepancy(subject: entity, kind: .rows(those), topic: those[0].relation == .cost ? .money : .people))
    }
    return found
  }
}

extension Evaluation {
  /// What papers say otherwise of the day on which a thing, or what is stated of it, began or ended.
  mutating func disputedDays(of entity: EntityID, _ relation: Relation, _ claims: [Claim]) -> [Discrepancy] {
    let disputed =
      relation == .exists
      ? [view.disputedLife(of: entity)] : claims.filter { $0.facts.count > 1 }.map { view.disputed($0.facts) }
    return disputed.filter { !$0.isEmpty }.map { facts in
      let told = facts.flatMap { view.claims([$0]) }
      log.read(told)
      return Discrepancy(subject: entity, kind: .days(told), topic: .dates)
    }
  }
}

extension View {
  /// Whether another paper says otherwise of a row of its list, or names another in the one place there is.
  public func isApart(_ claim: Claim) -> Bool {
    guard claim.relation == .cost || claim.relation == .member else { return false }
    let others = branch.facts(of: claim.subject, claim.relation)
    if isChair(claim), claims(others).contains(where: { isChair($0) && $0.value != claim.value && areOfTwo(claim, $0) })
    {
      return true
    }
    let same = others.filter { branch.value($0) == claim.value }
    return same.count > claim.facts.count && claims(same).contains { areApart(claim, $0) }
  }

  /// Whether papers differ on one row of a list, for days that they share.
  func areApart(_ one: Claim, _ other: Claim) -> Bool {
    guard one.relation == other.relation, one.value == other.value, areOfTwo(one, other) else { return false }
    if one.relation == .cost {
      let (mine, theirs) = (one.qualification(.amount)?.pence, other.qualification(.amount)?.pence)
      return mine != nil && theirs != nil && mine != theirs
    }
    let words = (capacities(of: one), capacities(of: other))
    return Seat.areApart(words.0, words.1) || Seat.areApart(words.1, words.0)
  }

  /// Whether two statements are of other papers, for days that they share.
  private func areOfTwo(_ one: Claim, _ other: Claim) -> Bool {
    Set(sources(of: one)).isDisjoint(with: sources(of: other)) && !isPlanned(one) && !isPlanned(other)
      && one.periods.contains { mine in other.periods.contains { mine.range.overlaps($0.range) } }
  }

  private func isChair(_ claim: Claim) -> Bool { claim.value.entity != nil && capacities(of: claim) == ["chair"] }

  /// The capacities in which a statement gives a seat.
  public func capacities(of claim: Claim) -> [String] {
    guard case .word(let word)? = claim.qualification(.capacity) else { return [] }
    return [branch.text(word)]
  }
}

extension Seat {
  /// Whether of two capacities the one gives a vote and the other none, or the one a seat and the other a place beside it.
  fileprivate static func areApart(_ one: [String], _ other: [String]) -> Bool {
    one.contains("voting-member") && other.contains(where: withoutVote.contains)
      || !one.isEmpty && !one.contains(where: besides.contains) && other.contains(where: besides.contains)
  }
}
