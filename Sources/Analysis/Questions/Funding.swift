public import Model

/// What a fund received for one financial year, line by line.
public struct FundingYear: Sendable {
  /// The fund that received it.
  public let fund: EntityID
  /// The financial year, as the source names it.
  public let year: WrittenPeriod
  /// The contributions in the order of the source, those in kind last.
  public let lines: [Line]
  /// The totals that sources print for the year.
  public let printedTotals: [Claim]
  /// Whether a source gives all contributors of the year.
  public let isComplete: Bool

  /// Contributors of whom more than one amount is stated where one sum is meant.
  ///
  /// Agreed and received, say, or papers that disagree. Such amounts are never added; in the order of the lines.
  public let disputed: [EntityID]

  /// One contribution.
  public struct Line: Sendable {
    /// The organisation that is credited with it; nil where the source names none.
    public let contributor: EntityID?
    /// In pence; nil where the amount is not stated, which is not nothing.
    public let pence: Int64?
    /// Whether it is given in kind, which is no part of a sum of money.
    public let isInKind: Bool
    /// What is said of the amount: `agreed`, `received`; nil where nothing is.
    public let reading: String?
    /// The statement it rests on.
    public let claim: Claim
  }

  /// The contributions in money.
  public var cash: [Line] { lines.filter { !$0.isInKind } }

  /// The sum of the contributions in money that are priced, in pence; nil where none is, where one is disputed, or where
  /// it cannot be held.
  public var sum: Int64? {
    guard disputed.isEmpty else { return nil }
    var sum: Int64?
    for line in cash {
      guard let pence = line.pence else { continue }
      let (total, overflow) = (sum ?? 0).addingReportingOverflow(pence)
      if overflow { return nil }
      sum = total
    }
    return sum
  }

  /// What the shares add up to when each is rounded half up to hundredths of a per cent; nil where there are none.
  public var roundedShares: Int128? {
    guard unpriced == 0, let sum, sum > 0 else { return nil }
    return cash.compactMap(\.pence).map { (Int128($0) * 20_000 + Int128(sum)) / (2 * Int128(sum)) }.reduce(0, +)
  }

  /// How many contributions in money have no stated amount.
  public var unpriced: Int { cash.count { $0.pence == nil } }

  /// A printed total less the sum of the lines, in pence; nil where there is nothing to compare or a line is unpriced.
  public func excess(of printed: Claim) -> Int64? {
    guard unpriced == 0, let sum, let total = printed.value.pence else { return nil }
    let (difference, overflow) = total.subtractingReportingOverflow(sum)
    return overflow ? nil : difference
  }
}

extension Evaluation {
  /// The funds of a body at any date, or the fund itself.
  public mutating func funds(of entity: EntityID) throws(Stop) -> [EntityID] {
    if view.branch.kind(of: entity) == .fund { return [entity] }
    return try claimList(about: entity, .fundBody).claims.filter { !view.isPlanned($0) }.map(\.subject).uniqued()
  }

  /// What a fund received in every year with figures, in the order of time; one year alone when it is given.
  ///
  /// Money speaks of its own year: the view's time slice does not narrow it.
  public mutating func funding(of fund: EntityID, in wanted: WrittenPeriod?) throws(Stop) -> [FundingYear] {
    let facts = view.branch.facts(of: fund, .contribution) + view.branch.facts(of: fund, .printedTotal)
    let years = Set(facts.compactMap { view.branch.fact($0).period })
    var found: [FundingYear] = []
    for year in years.sorted(by: { $0.range.start < $1.range.start })
    where wanted.map({ $0.range.overlaps(year.range) }) ?? true {
      let outer = view
      let then = try funding(of: fund, year, outer.at(TimeSlice(year.range.start)))
      found.append(then)
    }
    return found
  }

  private mutating func funding(
    of fund: EntityID, _ year: WrittenPeriod, _ then: View
  ) throws(Stop) -> FundingYear {
    try budget.spend(1)
    let contributions = then.claimList(of: fund, .contribution)
    let lines = contributions.claims.filter { $0.periods == [year] }
    let totals = then.claimList(of: fund, .printedTotal).claims.filter { $0.periods == [year] }
    log.read(lines + totals)
    let contributed = lines.map { claim in
      FundingYear.Line(
        contributor: claim.value.entity, pence: claim.qualification(.amount)?.pence, isInKind: isInKind(claim),
        reading: capacity(claim), claim: claim
      )
    }
    let (counted, disputed) = once(contributed.filter { !$0.isInKind })
    return FundingYear(
      fund: fund, year: year, lines: counted + contributed.filter(\.isInKind),
      printedTotals: totals, isComplete: contributions.isWhole, disputed: disputed)
  }

  /// Each contribution once: what another paper states again is the same money, and what it states otherwise is disputed.
  ///
  /// Two amounts of one payer in one paper are two payments, unless each has another reading.
  private func once(_ lines: [FundingYear.Line]) -> (lines: [FundingYear.Line], disputed: [EntityID]) {
    var kept: [FundingYear.Line] = []
    var disputed: [EntityID] = []
    for line in lines {
      let others = kept.filter { $0.contributor == line.contributor && line.contributor != nil }
      let papers = sources(of: line.claim)
      if others.contains(where: {
        $0.pence == line.pence && $0.reading == line.reading && sources(of: $0.claim).isDisjoint(with: papers)
      }) {
        continue
      }
      kept.append(line)
      guard let contributor = line.contributor, !disputed.contains(contributor) else { continue }
      if others.contains(where: { $0.reading != line.reading || sources(of: $0.claim).isDisjoint(with: papers) }) {
        disputed.append(contributor)
      }
    }
    return (kept, disputed)
  }

  private func sources(of claim: Claim) -> Set<EntityID> {
    Set(claim.facts.flatMap { view.branch.fact($0).attestations.map(\.source) })
  }

  func isInKind(_ claim: Claim) -> Bool { capacity(claim) == "in-kind" }

  private func capacity(_ claim: Claim) -> String? {
    if case .word(let word)? = claim.qualification(.capacity) { return view.branch.text(word) }
    return nil
  }
}
