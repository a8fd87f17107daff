/// Lists that a paper gives as whole, and what they say of whom they leave out.
extension View {
  /// A source that gives the whole of a list for a period.
  struct CompleteMark {
    let source: EntityID
    let period: DayRange
    /// Whether it had been published by the view's day.
    let isKnown: Truth
  }

  func completeMarks(of entity: EntityID, _ relation: Relation, isInverse: Bool) -> [CompleteMark] {
    var marks: [CompleteMark] = []
    for reference in branch.facts(of: entity, .complete) {
      let fact = branch.fact(reference)
      let isKnown = knowledge(of: fact)
      guard fact.value == .relation(relation, isInverse: isInverse), isKnown != .no,
        let source = fact.attestations.first?.source, let period = fact.period ?? branch.attesting(source)
      else { continue }
      marks.append(CompleteMark(source: source, period: period.range, isKnown: isKnown))
    }
    return marks.sorted { $0.period.start < $1.period.start }
  }

  /// Whether a chair is one by a row of a list of members alone, which a later whole list may leave out.
  func isSeat(_ claim: Claim) -> Bool {
    guard claim.relation == .chair || claim.relation == .viceChair else { return false }
    let seats = branch.facts(of: claim.subject, .member).map { branch.fact($0) }
    return claim.facts.allSatisfy { reference in
      let chair = branch.fact(reference)
      return seats.contains { $0.place == chair.place && $0.value == chair.value && chair.place != nil }
    }
  }

  /// Whether a whole list leaves out what only earlier sources describe, or only papers that its own replaces by now.
  func closes(_ mark: CompleteMark, _ claim: Claim) -> Bool {
    guard mark.period.start <= slice.days.start, let attested = claim.attested else { return false }
    if attested.end <= mark.period.start { return true }
    return mark.period.contains(slice.days.start) && !isDated(claim)
      && isSuperseded(sources(of: claim), by: [mark.source])
  }

  /// What another paper names for the time of a whole list that leaves it out is only possible: one of the two is wrong.
  ///
  /// What is stated with a day of its own came or went then, and who is meant by another of the list is in it.
  func doubt(_ claims: inout [Claim], beside marks: [CompleteMark], isInverse: Bool) {
    let marks = marks.filter { $0.period.contains(slice.days.start) }
    guard !marks.isEmpty else { return }
    let all = claims
    for mark in marks {
      let listed = all.filter { isStated($0, by: mark.source) }
      let named = Set(listed.compactMap { isInverse ? $0.subject : $0.value.entity })
      if named.isEmpty { continue }
      for index in claims.indices where claims[index].isLive && claims[index].truth != .no {
        let claim = all[index]
        guard let one = isInverse ? claim.subject : claim.value.entity, !named.contains(one),
          leaves(out: claim, mark.period), !isKin(one, of: named)
        else { continue }
        claims[index].truth = claims[index].truth && .unknown(.disagree)
      }
    }
  }

  private func isStated(_ claim: Claim, by source: EntityID) -> Bool {
    claim.facts.contains { branch.fact($0).attestations.contains { $0.source == source } }
  }

  /// Whether a whole list of a period speaks of the time for which something is stated without a day, and not of a time
  /// before it.
  public func leaves(out claim: Claim, _ period: DayRange) -> Bool {
    if isPlanned(claim) { return false }
    return !isDated(claim)
      && claim.periods.contains { mine in
        mine.range.overlaps(period) && (mine.range.start <= period.start || mine.range.last <= period.last)
      }
  }

  private func isDated(_ claim: Claim) -> Bool {
    claim.facts.contains { branch.fact($0).from != .open || branch.fact($0).to != .open }
  }

  /// Whether one is meant by another by its post or organisation, or by what it follows.
  public func isKin(_ one: EntityID, of named: Set<EntityID>) -> Bool {
    [Relation.organisation, .holder, .predecessor, .parent].contains { relation in
      branch.facts(of: one, relation).contains { fact in
        let value = branch.value(fact)
        return (branch.choice(value)?.options ?? [value.entity].compactMap(\.self)).contains(where: named.contains)
      } || branch.facts(about: one, relation).contains { named.contains(branch.subject($0)) }
    }
  }
}
