public import Model

/// What some budgets have in reserve for a change of money.
public struct ReserveBalance: Sendable {
  /// The budget.
  public let fund: EntityID
  /// In pence.
  public let pence: Int64
  /// The year whose balance it is.
  public let year: WrittenPeriod
  /// Which balance of that year it is.
  public let kind: Kind
  /// What is said of how sure it is: `forecast`; nil where nothing is.
  public let reading: String?
  /// What of it is to be drawn down by then already, line by line.
  public let spoken: [FundReserves.Line]
  /// What it rests on.
  public let claims: [Claim]

  /// Which balance is taken.
  public enum Kind: Sendable {
    case opening, closing
    /// The opening balance with what was drawn down and carried forward.
    case workedOut
    /// None is stated, and what the question says is there is taken.
    case said
  }

  /// What can be used, in pence.
  public var free: Int64 {
    spoken.isEmpty ? pence : max(0, pence - (JointMoney.add(spoken.compactMap(\.pence)) ?? pence))
  }
}

/// What is missing in one budget, year by year, in pence.
public struct ShortBudget: Sendable {
  /// The budget; nil of several of which one reserve is said.
  public let fund: EntityID?
  /// In pence, in each year.
  public let pence: [Int64]
}

/// What is used of reserves to cover what is missing: of each budget its own alone.
public struct ReserveUse: Sendable {
  /// What there is, budget by budget.
  public let balances: [ReserveBalance]
  /// Budgets of which no balance is stated.
  public let silent: [EntityID]
  /// What is left of each balance at the end of each year, in pence.
  public let leftOf: [[Int64]]
  /// What is missing in each budget and not covered.
  public let uncovered: [ShortBudget]
  /// What is drawn in each year, in pence.
  public let drawn: [Int64]
  /// The most that may be drawn in all, in pence; nil where nothing is said of it.
  public let most: Int64?

  /// What is left at the end of each year, in pence.
  public var left: [Int64] { drawn.indices.map { year in leftOf.reduce(0) { $0 + $1[year] } } }

  /// What is missing in each budget covered as far as its own balance goes, the earliest year first.
  ///
  /// Where no more may be drawn than is missing, it is drawn in the proportion of what each would take.
  init(_ balances: [ReserveBalance], silent: [EntityID], for short: [ShortBudget], atMost most: Int64?) {
    (self.balances, self.silent, self.most) = (balances, silent, most)
    var rest = balances.map(\.free)
    var allowed = most ?? Int64.max
    var leftOf: [[Int64]] = balances.map { _ in [] }
    var (drawn, open): ([Int64], [[Int64]]) = ([], short.map(\.pence))
    let own = balances.map { balance in short.firstIndex { $0.fund == nil || $0.fund == balance.fund } }
    for year in 0..<(short.first?.pence.count ?? 0) {
      var used = own.indices.map { index in own[index].map { min(short[$0].pence[year], rest[index]) } ?? 0 }
      if JointMoney.add(used) ?? Int64.max > allowed { used = Allocation.parts(of: allowed, by: used) ?? used }
      for index in used.indices {
        rest[index] -= used[index]
        leftOf[index].append(rest[index])
        if let budget = own[index] { open[budget][year] -= used[index] }
      }
      drawn.append(used.reduce(0, +))
      allowed -= used.reduce(0, +)
    }
    self.leftOf = leftOf
    self.drawn = drawn
    uncovered = zip(short, open).map { ShortBudget(fund: $0.fund, pence: $1) }
  }
}

extension Evaluation {
  /// What some budgets have in reserve at the beginning of a year, or of the one after the last recorded year.
  public mutating func balances(
    of funds: [EntityID], for wanted: WrittenPeriod?
  ) throws(Stop) -> (balances: [ReserveBalance], year: WrittenPeriod?) {
    var last: WrittenPeriod?
    for fund in funds {
      guard let year = try lastFirm(fund, before: wanted)?.year else { continue }
      if last.map({ $0.range.start < year.range.start }) ?? true { last = year }
    }
    guard let year = wanted ?? last?.next else { return ([], nil) }
    var found: [ReserveBalance] = []
    for fund in funds.uniqued() {
      if let balance = try balance(of: fund, before: year) { found.append(balance) }
    }
    return (found, year)
  }

  /// What a budget has in reserve at the beginning of a year: its opening balance, or what an earlier year closed with.
  ///
  /// Nothing is guessed: where the last year of which anything is stated tells no balance, there is none.
  mutating func balance(of fund: EntityID, before start: WrittenPeriod) throws(Stop) -> ReserveBalance? {
    let years = try reserves(of: fund, in: nil).filter { !$0.reserves.isEmpty && $0.year.financialYear == $0.year }
    let spoken = years.filter { start.range.start <= $0.year.range.start }.flatMap { year in
      FundReserves.counted(year.drawn).map { [$0] } ?? year.drawn
    }
    func balance(_ year: FundReserves, _ pence: Int64?, _ kind: ReserveBalance.Kind, _ lines: [FundReserves.Line])
      -> ReserveBalance?
    {
      guard let pence else { return nil }
      let soft = lines.first(where: \.isProvisional) ?? lines.first
      return ReserveBalance(
        fund: fund, pence: pence, year: year.year, kind: kind, reading: soft?.reading, spoken: spoken,
        claims: (lines + spoken).map(\.claim))
    }
    if let own = years.first(where: { $0.year == start }), !own.opening.isEmpty {
      let line = FundReserves.counted(own.opening)
      return balance(own, line?.pence, .opening, [line].compactMap(\.self))
    }
    guard let last = years.last(where: { $0.year.range.start < start.range.start }) else { return nil }
    if !last.closing.isEmpty {
      let line = FundReserves.counted(last.closing)
      return balance(last, line?.pence, .closing, [line].compactMap(\.self))
    }
    return balance(last, last.workedOut, .workedOut, last.opening + last.drawn + last.carried)
  }
}
