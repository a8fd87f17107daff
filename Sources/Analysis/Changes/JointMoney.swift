public import Model

/// The budgets of several bodies for one financial year, side by side and added.
public struct JointMoney: Sendable {
  /// The financial year.
  public let year: WrittenPeriod
  /// The budgets with contributions stated for the year, in the order of the bodies; of a body without one, the last that
  /// is known, of its own or of what it follows.
  public let budgets: [FundingYear]
  /// Every contributor of money, in the order of the budgets.
  public let contributors: [Contributor]
  /// What is given in kind, unpriced or priced; no part of the sum.
  public let inKind: [FundingYear.Line]

  /// The bodies of which no budget is stated for the year or any before it, which is not to have none.
  public let silent: [EntityID]

  /// The budgets that are carried from a year before, since none is stated for the year.
  public var carried: [FundingYear] { budgets.filter { $0.year != year } }

  /// One contributor's money.
  public struct Contributor: Sendable {
    /// The organisation; nil where the source names none.
    public let organisation: EntityID?
    /// Its line in each budget, in the order of the budgets; nil where it has none.
    public let lines: [FundingYear.Line?]
    /// Its money in pence; nil where an amount is not stated, or the sum cannot be held.
    public let pence: Int64?
  }

  /// The sum in pence of all money that is stated; nil where none is, or where it cannot be held.
  public var sum: Int64? { Self.add(budgets.flatMap(\.cash).compactMap(\.pence)) }

  /// How many contributions of money are stated with their amount, and how many there are.
  public var priced: (known: Int, all: Int) {
    let cash = budgets.flatMap(\.cash)
    return (cash.count { $0.pence != nil }, cash.count)
  }

  /// What shares are of, in pence: as `funding` has it, budget by budget; nil where it is not known of any of them.
  public var whole: Int64? {
    let wholes = budgets.compactMap(\.whole)
    return wholes.count == budgets.count ? Self.add(wholes) : nil
  }

  /// The financial year, April to March, that holds a day; nil outside the calendar.
  public static func year(of day: Day) -> WrittenPeriod? {
    WrittenDate(financialYear: day.financialYear).map { WrittenPeriod($0) }
  }

  /// The sum of some amounts in pence; nil of none, or where it cannot be held.
  public static func add(_ amounts: [Int64]) -> Int64? {
    var sum: Int64?
    for amount in amounts {
      let (total, overflow) = (sum ?? 0).addingReportingOverflow(amount)
      if overflow { return nil }
      sum = total
    }
    return sum
  }
}

extension Evaluation {
  /// The money of some bodies for the financial year that holds a day, at its full-year value.
  ///
  /// Nothing is cut to the part of the year before or after the day. Where none is stated for the year, the last budget
  /// that is known stands for it.
  ///
  /// - Parameter apart: budgets that are not among them, because they stay apart.
  public mutating func jointMoney(
    of bodies: [EntityID], on day: Day, besides apart: [EntityID] = []
  ) throws(Stop) -> JointMoney? {
    guard let year = JointMoney.year(of: day) else { return nil }
    var budgets: [FundingYear] = []
    var silent: [EntityID] = []
    for body in bodies {
      let before = budgets.count
      let own = try funds(of: body)
      if !own.isEmpty, own.allSatisfy(apart.contains) { continue }
      for fund in own where !apart.contains(fund) && !budgets.contains(where: { $0.fund == fund }) {
        budgets += try funding(of: fund, in: year).filter { $0.year == year }
      }
      if budgets.count == before { budgets += try lastKnown(of: body, before: year, besides: budgets, apart) }
      if budgets.count == before { silent.append(body) }
    }
    var order: [EntityID?] = []
    for line in budgets.flatMap(\.cash) where !order.contains(line.contributor) { order.append(line.contributor) }
    let contributors = order.map { organisation in
      let lines = budgets.map { budget in budget.cash.first { $0.contributor == organisation } }
      let all = budgets.flatMap(\.cash).filter { $0.contributor == organisation }
      let isPriced = all.allSatisfy { $0.pence != nil }
      return JointMoney.Contributor(
        organisation: organisation, lines: lines, pence: isPriced ? JointMoney.add(all.compactMap(\.pence)) : nil)
    }
    return JointMoney(
      year: year, budgets: budgets, contributors: contributors,
      inKind: budgets.flatMap(\.lines).filter(\.isInKind), silent: silent)
  }

  /// The last budget of each fund with a sum, of a body or else of what it follows, from a year before.
  private mutating func lastKnown(
    of body: EntityID, before year: WrittenPeriod, besides known: [FundingYear], _ apart: [EntityID]
  ) throws(Stop) -> [FundingYear] {
    var (waiting, seen): ([EntityID], Set<EntityID>) = ([body], [])
    while !waiting.isEmpty {
      var found: [FundingYear] = []
      var next: [EntityID] = []
      for thing in waiting where seen.insert(thing).inserted {
        for fund in try funds(of: thing)
        where !apart.contains(fund) && !(known + found).contains(where: { $0.fund == fund }) {
          let all = try funding(of: fund, in: nil)
          let earlier = all.filter { $0.year.range.last < year.range.start && $0.sum != nil }
          if let last = earlier.last(where: \.isBase) ?? earlier.last { found.append(last) }
        }
        next += try claimList(of: thing, .predecessor).claims.compactMap(\.value.entity)
      }
      if !found.isEmpty { return found }
      waiting = next
    }
    return []
  }
}
