public import Model

/// A paper of several that replace one another, and whether it was in force on some days.
public struct PaperVersion: Sendable {
  /// The paper.
  public let paper: EntityID
  /// What is stated of it: its version, and from and to when it is in effect.
  public let version, agreed, published, inEffect, expires: ClaimList
  /// The period that a plan or strategy is for, where no paper says until when it is in effect.
  public let ownPeriod: WrittenPeriod?
  /// The statements that others replace it.
  public let replacements: [Claim]
  /// Whether it was in force on all of the days.
  public let isInForce: Truth

  /// Every statement of it that counts.
  public var claims: [Claim] {
    version.live + agreed.live + published.live + inEffect.live + expires.live + replacements
  }
}

extension Evaluation {
  /// The papers that replace one another, to which one belongs, the earlier before those that replace it.
  public mutating func versions(of paper: EntityID, on days: DayRange) throws(Stop) -> [PaperVersion] {
    var family = [paper]
    var next = 0
    while next < family.count {
      let (one, branch) = (family[next], view.branch)
      let others =
        branch.facts(about: one, .replaces).map { branch.subject($0) }
        + branch.facts(of: one, .replaces).compactMap { branch.value($0).entity }
      for other in others where !family.contains(other) { family.append(other) }
      next += 1
    }
    var versions: [PaperVersion] = []
    for one in family.sorted(by: { first(of: $0) < first(of: $1) }) {
      try budget.spend(1)
      let replacements = try claimList(about: one, .replaces).live
      var isOver = try hasExpired(one, by: days)
      for claim in replacements { isOver = isOver || (try hasBegun(claim.subject, by: days)) }
      versions.append(
        PaperVersion(
          paper: one, version: try claimList(of: one, .version), agreed: try claimList(of: one, .agreed),
          published: try claimList(of: one, .published), inEffect: try claimList(of: one, .inEffect),
          expires: try claimList(of: one, .expires), ownPeriod: ownPeriod(of: one), replacements: replacements,
          isInForce: try hasBegun(one, by: days) && !isOver))
    }
    return versions
  }

  /// The first day that is stated of a paper, for putting papers in order.
  private func first(of paper: EntityID) -> Int64 {
    var days: [Day] = []
    for relation in [Relation.inEffect, .agreed, .published, .covering] {
      for fact in view.branch.facts(of: paper, relation) {
        switch view.branch.value(fact) {
        case .date(let date): days.append(WrittenPeriod(date).range.start)
        case .period(let period): days.append(period.range.start)
        default: break
        }
      }
    }
    return days.min().map { Int64($0.number) } ?? .max
  }

  /// Whether nobody who issues a paper was there yet on some days.
  private func isBeforeIssuers(_ paper: EntityID, _ days: DayRange) -> Bool {
    let issuers = view.branch.facts(of: paper, .issuer).compactMap { view.branch.value($0).entity }
    let then = view.at(TimeSlice(days.last))
    return !issuers.isEmpty
      && issuers.allSatisfy { if case (.no, .notYet) = then.life(of: $0) { true } else { false } }
  }

  /// Whether a paper was in effect by some days: before it was agreed, or whose paper it is was there, it was not.
  private mutating func hasBegun(_ paper: EntityID, by days: DayRange) throws(Stop) -> Truth {
    if isBeforeIssuers(paper, days) { return .no }
    if let claim = try claimList(of: paper, .inEffect).live.first, case .date(let date) = claim.value {
      let range = WrittenPeriod(date).range
      // What is only planned for a later day was not in effect before it either.
      if range.start > days.last { return .no }
      if claim.truth != .yes { return claim.truth }
      return range.last <= days.start ? .yes : .unknown(.dayNotStated)
    }
    if let claim = try claimList(of: paper, .agreed).live.first, case .period(let period) = claim.value,
      period.range.start > days.last
    {
      return .no
    }
    if let own = ownPeriod(of: paper), own.range.start > days.last { return .no }
    return .unknown(.notStated)
  }

  /// The period of a plan or strategy of which no day is stated on which it is in effect or ends.
  private func ownPeriod(of paper: EntityID) -> WrittenPeriod? {
    let branch = view.branch
    let isPlan = branch.facts(of: paper, .kind).contains { fact in
      if case .word(let word) = branch.value(fact) { ["plan", "strategy"].contains(branch.text(word)) } else { false }
    }
    guard isPlan, branch.facts(of: paper, .inEffect).isEmpty, branch.facts(of: paper, .expires).isEmpty else {
      return nil
    }
    return branch.facts(of: paper, .covering).lazy.compactMap { fact in
      if case .period(let period) = branch.value(fact) { period } else { nil }
    }.first
  }

  private mutating func hasExpired(_ paper: EntityID, by days: DayRange) throws(Stop) -> Truth {
    guard let claim = try claimList(of: paper, .expires).live.first, case .date(let date) = claim.value else {
      return .no
    }
    let range = WrittenPeriod(date).range
    if claim.truth != .yes { return claim.truth }
    if range.last < days.start { return .yes }
    return range.start > days.last ? .no : .unknown(.dayNotStated)
  }

  /// The papers that something issued, signed or is sent; of a body or a place with its parts.
  public mutating func papers(of subject: EntityID) throws(Stop) -> [EntityID] {
    let isCircle = [.body, .area].contains(view.branch.kind(of: subject))
    let whole = isCircle ? try circle(of: subject).members : [subject]
    var found: Set<EntityID> = []
    let isPlace = view.branch.kind(of: subject) == .area
    for thing in whole where thing == subject || view.branch.kind(of: thing) == .body || isPlace {
      found.formUnion(try live(about: thing, [.issuer, .signatory, .recipient]))
    }
    return (view.branch.entities(.document) + view.branch.entities(.source)).filter { found.contains($0) }
  }
}
