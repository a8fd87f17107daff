public import Model

/// What each who pays into some budgets bears, beside a figure of each or of all.
public struct Fairness: Sendable {
  /// What was paid over the years.
  public let series: FundingSeries
  /// The figure of each payer, in the order of the rows; nil where none is asked for, or one counts for all.
  public let figures: [Ratio]?
  /// Whether each payer has a figure that is no other's, so that the figures share the whole out.
  public let isKeyed: Bool
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
    do throws(Stop) { years = try self.series(of: funds, in: nil, firm: true) } catch { throw .stopped(error) }
    guard let last = years.years.last else { throw .noTotal }
    var claims: [Claim] = []
    let payers = years.rows.compactMap(\.contributor)
    let own = payers.map { self.own(series, of: $0) }
    let isOwn = payers.count == years.rows.count && own.allSatisfy { $0.count == 1 }
    let isKeyed = isOwn && Set(own.joined()).count == payers.count
    if isOwn, isKeyed || series.count > 1 {
      var figures: [Ratio] = []
      for one in own.joined() { figures.append(try figure(of: one, in: year ?? last, &claims)) }
      return Fairness(series: years, figures: figures, isKeyed: isKeyed, heads: nil, claims: claims)
    }
    guard let one = series.first else {
      return Fairness(series: years, figures: nil, isKeyed: false, heads: nil, claims: [])
    }
    if series.count > 1 {
      guard let payer = zip(payers, own).first(where: { $1.count != 1 })?.0 else { throw .noFigures(unit(of: one)) }
      throw .noFigureOf(payer, unit: unit(of: one))
    }
    let heads = try figure(of: one, in: year ?? last, &claims)
    if heads == .zero { throw .noFigures(unit(of: one)) }
    return Fairness(series: years, figures: nil, isKeyed: false, heads: heads, claims: claims)
  }

  /// What kinds of organisation paid into other budgets in their last year of which all is known, as shares.
  public mutating func splits(besides funds: [EntityID]) throws(Stop) -> [(
    year: FundingYear, shares: [(String, Int64)]
  )] {
    var splits: [(year: FundingYear, shares: [(String, Int64)])] = []
    for fund in view.branch.entities(.fund) where !funds.contains(fund) {
      let years = try funding(of: fund, in: nil).filter { $0.isSummed && $0.whole != nil }
      guard let last = years.last(where: \.isFirm) ?? years.last, last.cash.count > 1 else { continue }
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
