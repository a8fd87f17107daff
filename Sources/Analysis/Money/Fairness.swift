public import Model

/// What each who pays into some budgets bears, beside a figure of each or of all.
public struct Fairness: Sendable {
  /// What was paid over the years.
  public let series: FundingSeries
  /// The figure of each payer, in the order of the rows; nil where none is asked for, or one counts for all.
  public let figures: [Ratio]?
  /// The one figure that counts for all.
  public let heads: Ratio?
  /// What the figures rest on.
  public let claims: [Claim]
}

extension Evaluation {
  /// The shares of some budgets over the years, beside the figures of some series for the last of them.
  ///
  /// Series of the payers' own are told by whom they measure or by the areas that they cover; one that is nobody's own
  /// counts for all.
  ///
  /// - Parameter year: that of the figures; nil for the last year that was paid for.
  public mutating func fairness(
    of funds: [EntityID], by series: [EntityID], in year: WrittenPeriod?
  ) throws(FormulaFailure) -> Fairness {
    let years: FundingSeries
    do throws(Stop) { years = try self.series(of: funds, in: nil) } catch { throw .stopped(error) }
    guard let last = years.years.last else { throw .noTotal }
    var claims: [Claim] = []
    let payers = years.rows.compactMap(\.contributor)
    let isOwn =
      !series.isEmpty && payers.count == years.rows.count && payers.allSatisfy { own(series, of: $0).count == 1 }
      && Set(payers.flatMap { own(series, of: $0) }).count == payers.count
    if isOwn {
      var figures: [Ratio] = []
      for payer in payers { figures.append(try figure(of: own(series, of: payer)[0], in: year ?? last, &claims)) }
      return Fairness(series: years, figures: figures, heads: nil, claims: claims)
    }
    guard let one = series.first else { return Fairness(series: years, figures: nil, heads: nil, claims: []) }
    if series.count > 1, let payer = payers.first(where: { own(series, of: $0).count != 1 }) {
      throw .noFigureOf(payer, unit: unit(of: one))
    }
    let heads = try figure(of: one, in: year ?? last, &claims)
    if heads == .zero { throw .noFigures(unit(of: one)) }
    return Fairness(series: years, figures: nil, heads: heads, claims: claims)
  }

  /// What kinds of organisation paid into other budgets in their last year of which all is known, as shares.
  public mutating func splits(besides funds: [EntityID]) throws(Stop) -> [(
    year: FundingYear, shares: [(String, Int64)]
  )] {
    var splits: [(year: FundingYear, shares: [(String, Int64)])] = []
    for fund in view.branch.entities(.fund) where !funds.contains(fund) {
      let years = try funding(of: fund, in: nil).filter { $0.unpriced == 0 && $0.sum != nil && $0.whole != nil }
      guard let last = years.last, last.cash.count > 1 else { continue }
      var shares: [(String, Int64)] = []
      for line in last.cash {
        var kind = "others"
        if let payer = line.contributor, case .word(let word)? = view.claimList(of: payer, .kind).claims.first?.value {
          kind = view.branch.text(word)
        }
        if let known = shares.firstIndex(where: { $0.0 == kind }) {
          shares[known].1 += line.pence ?? 0
        } else {
          shares.append((kind, line.pence ?? 0))
        }
      }
      splits.append((last, shares))
    }
    return splits
  }
}
