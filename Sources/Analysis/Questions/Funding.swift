public import Model

/// What a fund received for one financial year, line by line.
public struct FundingYear: Sendable {
  /// The fund that received it.
  public let fund: EntityID
  /// The financial year, as the source names it.
  public let year: WrittenPeriod
  /// The contributions in the order of the source.
  public let lines: [Line]
  /// The totals that sources print for the year.
  public let printedTotals: [Standing]
  /// Whether a source gives all contributors of the year.
  public let isComplete: Bool

  /// One contribution.
  public struct Line: Sendable {
    /// The organisation that is credited with it.
    public let contributor: EntityID
    /// In pence; nil where the amount is not stated, which is not nothing.
    public let pence: Int64?
    /// The statement it rests on.
    public let standing: Standing
  }

  /// The sum of the lines that are priced, in pence; nil where none is, or where it cannot be held.
  public var sum: Int64? {
    var sum: Int64?
    for line in lines {
      guard let pence = line.pence else { continue }
      let (total, overflow) = (sum ?? 0).addingReportingOverflow(pence)
      if overflow { return nil }
      sum = total
    }
    return sum
  }

  /// How many lines have no stated amount.
  public var unpriced: Int { lines.count { $0.pence == nil } }

  /// A printed total less the sum of the lines, in pence; nil where there is nothing to compare or a line is unpriced.
  public func excess(of printed: Standing) -> Int64? {
    guard unpriced == 0, let sum, case .money(let total) = printed.value else { return nil }
    let (difference, overflow) = total.subtractingReportingOverflow(sum)
    return overflow ? nil : difference
  }
}

extension Evaluation {
  /// The funds of a body at any date, or the fund itself.
  public mutating func funds(of entity: EntityID) throws(Stop) -> [EntityID] {
    if view.branch.kind(of: entity) == .fund { return [entity] }
    let funds = try listing(about: entity, .fundBody).standings.filter { !view.isPlanned($0) }
    var seen: Set<EntityID> = []
    return funds.map(\.subject).filter { seen.insert($0).inserted }
  }

  /// What a fund received in every year with figures, in the order of time; one year alone when it is given.
  ///
  /// Money speaks of its own year: the view's moment does not narrow it.
  public mutating func funding(of fund: EntityID, in wanted: WrittenPeriod?) throws(Stop) -> [FundingYear] {
    let facts = view.branch.facts(of: fund, .contribution) + view.branch.facts(of: fund, .printedTotal)
    let years = Set(facts.compactMap { view.branch.fact($0).period })
    var found: [FundingYear] = []
    for year in years.sorted(by: { $0.range.start < $1.range.start })
    where wanted.map({ $0.range.overlaps(year.range) }) ?? true {
      let outer = view
      let then = try funding(of: fund, year, outer.at(Moment(year.range.start)))
      found.append(then)
    }
    return found
  }

  private mutating func funding(
    of fund: EntityID, _ year: WrittenPeriod, _ then: View
  ) throws(Stop) -> FundingYear {
    try budget.spend(1)
    let contributions = then.listing(of: fund, .contribution)
    let lines = contributions.standings.filter { $0.periods == [year] }
    let totals = then.listing(of: fund, .printedTotal).standings.filter { $0.periods == [year] }
    recorder.read(lines + totals)
    return FundingYear(
      fund: fund, year: year,
      lines: lines.compactMap { standing in
        standing.value.entity.map { contributor in
          var pence: Int64?
          if case .money(let amount)? = standing.qualification(.amount) { pence = amount }
          return FundingYear.Line(contributor: contributor, pence: pence, standing: standing)
        }
      }, printedTotals: totals, isComplete: contributions.isComplete)
  }
}
