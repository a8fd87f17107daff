public import Model

/// What would have to be so for a sum to be reached.
public enum Goal: Sendable {
  /// What some pay so that the budget reaches a sum; everyone where none is named.
  case payment(of: [EntityID])
  /// The share of the budget at which one pays a sum.
  case share(of: EntityID)
  /// By how much everyone pays more each year until a year, so that the budget reaches a sum.
  case uplift(until: WrittenPeriod)
  /// The highest total at which one pays no more than a sum, by a formula or, where none is named, by what all paid.
  case total(payer: EntityID, formula: EntityID?)
}

/// What was found for a goal.
public enum GoalResult: Sendable {
  /// What some must pay together, in pence.
  case payment(Int64, FormulaRun)
  /// The share that one pays, and what of.
  case share(Ratio, FormulaRun)
  /// By what share everyone pays more each year, and for how many years.
  case uplift(Ratio, years: Int, FormulaRun)
  /// The total, in pence.
  case total(Int64, FormulaRun)
  /// It cannot be reached.
  case infeasible(Obstacle)

  /// Why a sum cannot be reached.
  public enum Obstacle: Sendable {
    /// The others pay so much already, in pence.
    case othersPay(Int64)
    /// The whole budget is so much, in pence.
    case budgetIs(Int64)
    /// The budget is at the sum, or above it, already.
    case reached(Int64)
    /// The year is more than fifty years ahead.
    case tooFar
    /// The year is not after the last recorded one.
    case notLater(WrittenPeriod)
    /// One pays no more than so much, whatever the total, held by a limit where one holds it.
    case noMore(Int64, FundingFormula.Hold?)
    /// One pays so much at the least total that the formula can share.
    case noLess(Int64)
    /// Limits leave no way: those who may move would have to pay so much together, and may pay no more, or no less, than so
    /// much. In pence.
    case limited(wanted: Int64, most: Int64), tooMuch(wanted: Int64, least: Int64)
    /// Someone would pay no less than one amount and no more than a smaller one.
    case crossed(EntityID)
  }
}

/// The most or the least that someone may pay where a sum is sought.
public struct GoalLimit: Sendable {
  /// Who it is.
  public let organisation: EntityID
  /// Whether no more may be paid; otherwise no less.
  public let isMost: Bool
  /// In pounds.
  public let pounds: Ratio

  /// A limit of someone.
  public init(_ organisation: EntityID, isMost: Bool, pounds: Ratio) {
    (self.organisation, self.isMost, self.pounds) = (organisation, isMost, pounds)
  }
}

extension Evaluation {
  /// What reaches a sum, beside the last recorded year.
  ///
  /// What is linear is solved exactly. An uplift over several years is a root, and is the least hundredth of a per cent
  /// that reaches the sum; a total by a formula is found to the penny.
  public mutating func reach(
    _ goal: Goal, at pence: Int64, for year: WrittenPeriod?, of funds: [EntityID], within limits: [GoalLimit] = []
  ) throws(FormulaFailure) -> GoalResult {
    if case .total(let payer, let formula) = goal { return try total(pence, payer, formula, year, funds) }
    let last: WrittenPeriod? = if case .uplift = goal { nil } else { year }
    let base = try recorded(funds, before: last)
    guard let before = JointMoney.add(base.compactMap(\.sum)),
      let latest = base.map(\.year).max(by: { $0.range.start < $1.range.start })
    else { throw .noTotal }
    let paid = Paid(base)
    try refuseEnded(paid.organisations, by: year ?? latest.next)
    func own(_ payer: EntityID) throws(FormulaFailure) -> Int64 {
      guard let own = paid.pence(of: payer) else { throw .notAPayer(payer) }
      return own
    }
    // What somebody gives who is not named can be set by nobody; where those are named who pay another sum it goes on.
    let nameless = JointMoney.add(base.compactMap(\.unnamed)) ?? 0
    let isOfNamed = if case .payment(let payers) = goal { !payers.isEmpty } else { false }
    if paid.others(than: paid.organisations).contains(nil) || nameless > 0 && !isOfNamed { throw .payerNotNamed }
    switch goal {
    case .payment(let payers):
      let seekers = payers.isEmpty ? paid.organisations : payers
      if pence < nameless { return .infeasible(.othersPay(nameless)) }
      let result = try payment(of: seekers, to: pence - nameless, for: year ?? latest.next, latest, paid, base, limits)
      if case .infeasible(.othersPay(let fixed)) = result { return .infeasible(.othersPay(fixed + nameless)) }
      return result
    case .share(let payer):
      if before < pence || before == 0 { return .infeasible(.budgetIs(before)) }
      _ = try own(payer)
      let run = try run(sharing(paid, payer, pence, latest), on: before, for: year ?? latest.next, beside: base)
      return .share(Ratio(pence, of: before) ?? .zero, run)
    case .uplift(let end):
      return try uplift(from: before, to: pence, until: end, latest, paid, base, limits)
    case .total: throw .noTotal
    }
  }

  /// What one has paid who has ended by then cannot be counted on, nor taken for nothing while another may pay it.
  func refuseEnded(_ payers: [EntityID], by year: WrittenPeriod) throws(FormulaFailure) {
    if let gone = payers.first(where: { isOver($0, by: year) }) { throw .payerEnded(gone, by: year) }
  }

  // MARK: Terms of what is tried

  /// One at a flat sum, the others as they paid.
  private func sharing(_ paid: Paid, _ payer: EntityID, _ pence: Int64, _ year: WrittenPeriod) -> FormulaTerms {
    var terms = FormulaTerms(nil)
    terms.funds = paid.funds
    terms.payers = paid.organisations.map { organisation in
      FormulaTerms.Payer(
        organisation, organisation == payer ? [FormulaTerms.Rate(Quantity.money(pence: pence))] : [])
    }
    terms.keys = [FormulaTerms.Key(.asPaid(year))]
    return terms
  }

  // MARK: Total by a formula

  /// The highest total at which one pays no more than a sum: no payment falls when the total rises.
  private mutating func total(
    _ pence: Int64, _ payer: EntityID, _ formula: EntityID?, _ year: WrittenPeriod?, _ funds: [EntityID]
  ) throws(FormulaFailure) -> GoalResult {
    func paid(_ run: FormulaRun) throws(FormulaFailure) -> FormulaRun.Row {
      guard let row = run.rows.first(where: { $0.organisation == payer }) else { throw .notAPayer(payer) }
      return row
    }
    var low: FormulaRun?
    var isCapped = false
    var (least, most): (Int64, Int64) = (-1, Self.highest)
    while least + 1 < most {
      let middle = least + (most - least) / 2
      do throws(FormulaFailure) {
        let run = try shared(middle, by: formula, for: year, of: funds)
        if try paid(run).after <= pence { (least, low) = (middle, run) } else { (most, isCapped) = (middle, false) }
      } catch {
        switch error {
        // The flat sums or the floors take more than there is.
        case .flatAboveTotal, .limits(.floorsAbove, _, _): least = middle
        case .limits(.capsBelow, _, _): (most, isCapped) = (middle, true)
        // Limits of one payer cross where a share of the total has grown past the others, or not yet reached them.
        case .limits(.crossed(let position, let floor, let cap), _, _):
          let isLow = try crosses(position, at: middle / 2, as: floor - cap, by: formula, for: year, of: funds)
          if isLow { least = middle } else { (most, isCapped) = (middle, false) }
        default: throw error
        }
      }
    }
    guard let low else {
      let run = try shared(most, by: formula, for: year, of: funds)
      return .infeasible(.noLess(try paid(run).after))
    }
    let row = try paid(low)
    let isHeld = least + 1 >= Self.highest || isCapped
    return isHeld ? .infeasible(.noMore(row.after, row.held)) : .total(least, low)
  }

  /// Whether the limits of a payer are as far apart, or farther, at another total.
  private mutating func crosses(
    _ position: Int, at total: Int64, as gap: Ratio, by formula: EntityID?, for year: WrittenPeriod?,
    of funds: [EntityID]
  ) throws(FormulaFailure) -> Bool {
    do throws(FormulaFailure) {
      _ = try shared(total, by: formula, for: year, of: funds)
      return false
    } catch {
      guard case .limits(.crossed(position, let floor, let cap), _, _) = error else { return false }
      return floor - cap >= gap
    }
  }

  private mutating func shared(
    _ total: Int64, by formula: EntityID?, for year: WrittenPeriod?, of funds: [EntityID]
  ) throws(FormulaFailure) -> FormulaRun {
    guard let formula else { return try share(.whole(total), equally: false, for: year, of: funds) }
    return try run(formula, on: .whole(total), for: year, of: funds)
  }

  /// No total above ten thousand million pounds is looked at.
  private static let highest: Int64 = 1_000_000_000_000
}
