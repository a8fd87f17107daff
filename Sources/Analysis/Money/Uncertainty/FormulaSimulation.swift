public import Model

/// What many totals come to that are shared by a formula.
public struct FormulaSimulation: Sendable {
  /// The least and the most that is shared.
  public let low: FormulaRun, high: FormulaRun
  /// How many runs were made.
  public let runs: Int
  /// What is not exceeded of the total, by percentiles, in pence.
  public let totals: [Int64]
  /// The same of each who pays by the formula, in the order of the rows.
  public let rows: [[Int64]]
}

extension Evaluation {
  /// Shares many totals by a formula, each drawn evenly among the whole pence of a range.
  public mutating func simulate(
    _ formula: EntityID, between least: Int64, and most: Int64, for year: WrittenPeriod?, of funds: [EntityID],
    runs: Int, seed: UInt64
  ) throws(FormulaFailure) -> FormulaSimulation {
    try dated(formula, for: year, of: funds) { then, terms, year, base throws(FormulaFailure) in
      let low = try then.run(terms, on: least, for: year, beside: base)
      let high = try then.run(terms, on: most, for: year, beside: base)
      var (named, paid, figures) = (terms, Paid(base), [Claim]())
      var formula = try then.figured(&named, for: year, &paid, &figures)
      let borne = try then.borne(named, &formula, year)
      let alone = borne.values.reduce(0, +)
      let prepared = PreparedFormula(formula)
      var generator = SplitMix64(seed: seed)
      var pence: [Int64] = []
      var totals: [Int64] = []
      var drawn = named.payers.map { _ in [Int64]() }
      for _ in 0..<runs {
        let total = least + Int64(generator.below(UInt64(most - least) + 1))
        do throws(FormulaMistake) {
          try prepared.share(total - alone, into: &pence)
        } catch {
          throw Self.failure(error, named, Ratio(total))
        }
        totals.append(total)
        for index in pence.indices {
          drawn[index].append(pence[index] + (borne[named.payers[index].organisation] ?? 0))
        }
      }
      return FormulaSimulation(
        low: low, high: high, runs: runs, totals: Percentile.of(totals), rows: drawn.map { Percentile.of($0) })
    }
  }
}
