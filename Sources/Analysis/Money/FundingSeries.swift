public import Model

/// What each contributor paid into some budgets, year beside year.
public struct FundingSeries: Sendable {
  /// The years for which every budget has all its amounts, in the order of time.
  public let years: [WrittenPeriod]
  /// Years with figures that are left out, for some amount of them is not stated.
  public let leftOut: [WrittenPeriod]
  /// What keeps the years that are left out from having their sums, budget by budget; nil where a budget has no figures.
  public let setAside: [(year: WrittenPeriod, fund: EntityID, figures: FundingYear?)]
  /// What is paid for longer times that share days with the years, and is in none of them.
  public let beyond: [Claim]
  /// The budgets of each year, in the order of the budgets.
  public let budgets: [[FundingYear]]
  /// The one word that is said of all amounts of each year: `agreed`, `proposed`; nil where nothing or not the same is said.
  public let standings: [String?]
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
    /// What the amount of each year rests on.
    public let yearly: [[FundingYear.Line]]
    /// What is only expected in each year, beside the firm money of others, and is in no sum.
    public let pending: [[FundingYear.Line]]

    /// What all amounts rest on.
    public var lines: [FundingYear.Line] { Array(yearly.joined()) }
  }

  /// What all paid in a year, in pence; nil where it cannot be held.
  public func sum(_ year: Int) -> Int64? { JointMoney.add(rows.compactMap { $0.amounts[year] }) }

  /// Whether what all paid in two years can be set beside each other: both are whole, or the same payers are stated in both.
  public func areComparable(_ one: Int, _ other: Int) -> Bool {
    wholes[one] != nil && wholes[other] != nil
      || rows.allSatisfy { ($0.amounts[one] == nil) == ($0.amounts[other] == nil) }
  }
}

extension Evaluation {
  /// What each contributor paid into some budgets in the years of which every amount is stated.
  ///
  /// An organisation that follows another goes on with its row: a commissioning group's with the board that took its
  /// place. Help in kind is left out.
  ///
  /// - Parameter firm: whether years that are only expected, in all or in part, are left out where one is firm.
  public mutating func series(
    of funds: [EntityID], in wanted: WrittenPeriod?, firm: Bool = false
  ) throws(Stop) -> FundingSeries {
    var all: [FundingYear] = []
    for fund in funds { all += try funding(of: fund, in: wanted) }
    let periods = all.map(\.year).uniqued().sorted { $0.range.start < $1.range.start }
    let longer = periods.contains(where: \.isOneYear) ? periods.filter { !$0.isOneYear } : []
    let stated = periods.filter { !longer.contains($0) }
    var whole = stated.filter { year in
      funds.allSatisfy { fund in all.contains { $0.fund == fund && $0.year == year && $0.isSummed } }
    }
    let agreed = whole.filter { year in all.allSatisfy { $0.year != year || $0.isFirm } }
    if firm, !agreed.isEmpty { whole = agreed }
    let leftOut = stated.filter { !whole.contains($0) }
    let shown = whole.map { year in all.filter { $0.year == year } }
    return FundingSeries(
      years: whole, leftOut: leftOut,
      setAside: leftOut.flatMap { year in
        funds.map { fund in (year, fund, all.first { $0.fund == fund && $0.year == year }) }
      }.filter { !($0.2.map { $0.isSummed && (!firm || $0.isFirm) } ?? false) },
      beyond: shown.joined().flatMap(\.beyond).uniqued(by: \.facts),
      budgets: shown, standings: shown.map { FundingYear.standing(of: $0.flatMap(\.cash)) }, longer: longer,
      wholes: shown.map { year in
        let of = year.map(\.whole)
        return of.contains(nil) ? nil : JointMoney.add(of.compactMap(\.self))
      }, rows: rows(of: shown), funds: funds)
  }

  /// A row for each who pays in some years, with those it follows.
  private func rows(of years: [[FundingYear]]) -> [FundingSeries.Row] {
    let lines = years.map { year in year.flatMap { $0.payments + $0.pending } }
    let payers = lines.joined().compactMap(\.contributor)
    func last(_ line: FundingYear.Line) -> EntityID? { line.contributor.map { follower(of: $0, among: payers) } }
    return lines.reversed().joined().map { last($0) }.uniqued().map { payer in
      let own = lines.map { year in year.filter { last($0) == payer } }
      let counted = own.map { $0.filter(\.isCounted) }
      return FundingSeries.Row(
        contributor: payer, formerly: own.joined().compactMap(\.contributor).uniqued().filter { $0 != payer },
        amounts: counted.map { JointMoney.add($0.compactMap(\.pence)) }, yearly: counted,
        pending: own.map { $0.filter { !$0.isCounted } })
    }
  }

  /// The last of those that follow a contributor, among the contributors; itself where none does.
  func follower(of contributor: EntityID, among contributors: [EntityID]) -> EntityID {
    var last = contributor
    var seen: Set<EntityID> = [contributor]
    while case let next = followers(of: last), next.count == 1, contributors.contains(next[0]),
      seen.insert(next[0]).inserted
    {
      last = next[0]
    }
    return last
  }

  /// Those that follow an organisation: where they are several, no paper says which of them pays in its place.
  public func followers(of organisation: EntityID) -> [EntityID] {
    view.branch.facts(about: organisation, .predecessor).map { view.branch.subject($0) }.uniqued()
  }
}
