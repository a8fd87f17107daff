public import Model

/// What each contributor paid into some budgets, year beside year.
public struct FundingSeries: Sendable {
  /// The years for which every budget has all its amounts, in the order of time.
  public let years: [WrittenPeriod]
  /// Years with figures that are left out, for some amount of them is not stated.
  public let leftOut: [WrittenPeriod]
  /// Periods of more than one year with figures, which are not set beside single years.
  public let longer: [WrittenPeriod]
  /// What shares of each year are of, in pence; nil where no paper gives the whole list or a total.
  public let wholes: [Int64?]
  /// The contributors, in the order of the last year; those who pay no more last.
  public let rows: [Row]
  /// The budgets.
  public let funds: [EntityID]

  /// One contributor with those it follows.
  public struct Row: Sendable {
    /// The contributor that is the latest of them; nil where the source names none.
    public let contributor: EntityID?
    /// Those before it whose payments are counted as its own.
    public let formerly: [EntityID]
    /// What was paid in each year, in pence; nil where nothing is stated of it.
    public let amounts: [Int64?]
    /// What each year's amount rests on.
    public let lines: [FundingYear.Line]
  }

  /// What all paid in a year, in pence; nil where it cannot be held.
  public func sum(_ year: Int) -> Int64? { JointMoney.add(rows.compactMap { $0.amounts[year] }) }

  /// Whether what all paid in two years can be set beside each other: both are whole, or the same payers are stated in both.
  public func areComparable(_ one: Int, _ other: Int) -> Bool {
    wholes[one] != nil && wholes[other] != nil
      || rows.allSatisfy { ($0.amounts[one] == nil) == ($0.amounts[other] == nil) }
  }
}

extension WrittenPeriod {
  /// Whether it is no longer than a year.
  public var isOneYear: Bool { range.end.number - range.start.number <= 366 }
}

extension Evaluation {
  /// What each contributor paid into some budgets in the years of which every amount is stated.
  ///
  /// An organisation that follows another goes on with its row: a commissioning group's with the board that took its
  /// place. Help in kind is left out.
  public mutating func series(of funds: [EntityID], in wanted: WrittenPeriod?) throws(Stop) -> FundingSeries {
    var all: [FundingYear] = []
    for fund in funds { all += try funding(of: fund, in: wanted) }
    let periods = all.map(\.year).uniqued().sorted { $0.range.start < $1.range.start }
    let longer = periods.contains(where: \.isOneYear) ? periods.filter { !$0.isOneYear } : []
    let stated = periods.filter { !longer.contains($0) }
    let whole = stated.filter { year in
      funds.allSatisfy { fund in
        all.contains { $0.fund == fund && $0.year == year && $0.unpriced == 0 && $0.sum != nil }
      }
    }
    let lines = whole.map { year in all.filter { $0.year == year }.flatMap(\.payments) }
    var latest: [EntityID?] = []
    for contributor in lines.reversed().flatMap({ $0 }).map(\.contributor) {
      let last = contributor.map { follower(of: $0, among: lines.flatMap { $0 }.compactMap(\.contributor)) }
      if !latest.contains(last) { latest.append(last) }
    }
    let rows = latest.map { last -> FundingSeries.Row in
      let own = lines.map { year in
        year.filter { line in
          line.contributor.map { follower(of: $0, among: lines.flatMap { $0 }.compactMap(\.contributor)) } == last
        }
      }
      return FundingSeries.Row(
        contributor: last, formerly: own.flatMap { $0 }.compactMap(\.contributor).uniqued().filter { $0 != last },
        amounts: own.map { JointMoney.add($0.compactMap(\.pence)) }, lines: own.flatMap { $0 })
    }
    let wholes = whole.map { year -> Int64? in
      let of = all.filter { $0.year == year }.map(\.whole)
      return of.contains(nil) ? nil : JointMoney.add(of.compactMap(\.self))
    }
    return FundingSeries(
      years: whole, leftOut: stated.filter { !whole.contains($0) }, longer: longer, wholes: wholes, rows: rows,
      funds: funds)
  }

  /// The last of those that follow a contributor, among the contributors; itself where none does.
  func follower(of contributor: EntityID, among contributors: [EntityID]) -> EntityID {
    var last = contributor
    var seen: Set<EntityID> = [contributor]
    while let next = view.branch.facts(about: last, .predecessor).map({ view.branch.subject($0) })
      .first(where: { contributors.contains($0) && !seen.contains($0) })
    {
      last = next
      seen.insert(next)
    }
    return last
  }
}
