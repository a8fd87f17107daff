public import Model

/// Simple formulas held against what was recorded for a year.
public struct FormulaFit: Sendable {
  /// What was recorded.
  public let recorded: [FundingYear]
  /// The formulas that were tried and give payments, the simplest first.
  public let candidates: [Candidate]
  /// What a payment may differ by and still be reproduced, in pence.
  public let tolerance: Int64

  /// A formula that was tried.
  public struct Candidate: Sendable {
    /// What sort of formula it is.
    public enum Kind: Sendable, Hashable {
      case equal
      /// The shares of an earlier year.
      case asIn(WrittenPeriod)
      /// Per head of the series that count in a unit.
      case perHead(String)
      /// Whole percentages, in the order of the payers.
      case percentages([Int64])
      /// So many of equal parts, in the order of the payers: a half, a third and a sixth are three, two and one of six.
      case parts([Int64], of: Int64)
    }

    /// What sort of formula it is.
    public let kind: Kind
    /// What each would pay, beside what they paid.
    public let run: FormulaRun

    /// How many pence would have to move from one payer to another to be what was recorded.
    public var leftOver: Int64 {
      run.rows.reduce(0) { $0 + max(0, ($1.before ?? 0) - $1.after) }
    }

    /// The most by which one payment differs, in pence.
    public var widest: Int64 { run.rows.map { abs(($0.before ?? 0) - $0.after) }.max() ?? 0 }
  }

  /// The simplest that reproduces the year; nil where none does.
  public var fitting: Candidate? { candidates.first { $0.widest <= tolerance } }

  /// The one that comes nearest; of several the simplest.
  public var nearest: Candidate? { candidates.min { $0.leftOver < $1.leftOver } }
}

extension Evaluation {
  /// The simple formulas that could have shared what was recorded; nil where no year has every amount.
  public mutating func fit(_ funds: [EntityID], in year: WrittenPeriod?) throws(Stop) -> FormulaFit? {
    var recorded: [FundingYear] = []
    for fund in funds {
      let years = try funding(of: fund, in: year).filter { $0.isSummed && !$0.cash.isEmpty }
      if let last = years.last(where: \.isBase) ?? years.last?.expected { recorded.append(last) }
    }
    guard let last = recorded.map(\.year).max(by: { $0.range.start < $1.range.start }) else { return nil }
    recorded = recorded.filter { $0.year == last }
    let payers = recorded.flatMap(\.cash).compactMap(\.contributor).uniqued()
    let amounts = payers.map { payer in
      JointMoney.add(recorded.flatMap(\.cash).filter { $0.contributor == payer }.compactMap(\.pence)) ?? 0
    }
    let isPounds = amounts.allSatisfy { $0 % 100 == 0 }
    var candidates: [FormulaFit.Candidate] = []
    for (kind, terms) in try tried(recorded, last, payers, amounts, isPounds ? .pound : .penny) {
      // What lacks a figure for the year is no formula of it.
      guard let run = try? run(terms, on: JointMoney.add(amounts), for: last, beside: recorded) else { continue }
      candidates.append(FormulaFit.Candidate(kind: kind, run: run))
    }
    let fit = FormulaFit(recorded: recorded, candidates: candidates, tolerance: isPounds ? 100 : 1)
    guard fit.fitting == nil, let parts = try parts(recorded, last, payers, amounts, fit.tolerance) else { return fit }
    return FormulaFit(recorded: recorded, candidates: candidates + [parts], tolerance: fit.tolerance)
  }

  /// The fewest equal parts, eight at most, of which each payer paid a whole number; nil where there are none.
  ///
  /// Of a small sum anything is so many parts, so that it must be a thousand times what a payment may differ by.
  private mutating func parts(
    _ recorded: [FundingYear], _ year: WrittenPeriod, _ payers: [EntityID], _ amounts: [Int64], _ tolerance: Int64
  ) throws(Stop) -> FormulaFit.Candidate? {
    guard let total = JointMoney.add(amounts), total / 1000 > tolerance else { return nil }
    for count in Int64(2)...8 {
      guard let parts = Allocation.parts(of: count, by: amounts) else { continue }
      let terms = terms(recorded, payers, tolerance == 100 ? .pound : .penny, parts: parts, of: count)
      guard let run = try? run(terms, on: total, for: year, beside: recorded) else { continue }
      let candidate = FormulaFit.Candidate(kind: .parts(parts, of: count), run: run)
      if candidate.widest <= tolerance { return candidate }
    }
    return nil
  }

  /// A formula by which each payer has so many of equal parts.
  private func terms(
    _ recorded: [FundingYear], _ payers: [EntityID], _ unit: FundingFormula.Unit, parts: [Int64], of count: Int64
  ) -> FormulaTerms {
    var terms = FormulaTerms(nil)
    terms.funds = recorded.map(\.fund)
    terms.unit = unit
    terms.payers = zip(payers, parts).map { payer, parts in
      FormulaTerms.Payer(payer, [FormulaTerms.Rate(Quantity(Ratio(parts, of: count) ?? .zero, .perCent))])
    }
    return terms
  }

  /// The formulas that are tried, the simplest first.
  private mutating func tried(
    _ recorded: [FundingYear], _ last: WrittenPeriod, _ payers: [EntityID], _ amounts: [Int64],
    _ unit: FundingFormula.Unit
  ) throws(Stop) -> [(FormulaFit.Candidate.Kind, FormulaTerms)] {
    var kinds: [(FormulaFit.Candidate.Kind, FormulaTerms)] = []
    func terms(_ keys: [FormulaTerms.Key]) -> FormulaTerms {
      var terms = FormulaTerms(nil)
      terms.funds = recorded.map(\.fund)
      terms.payers = payers.map { FormulaTerms.Payer($0) }
      terms.keys = keys
      terms.unit = unit
      return terms
    }
    kinds.append((.equal, terms([FormulaTerms.Key(.equally)])))
    for earlier in try earlierYears(recorded, last) {
      kinds.append((.asIn(earlier), terms([FormulaTerms.Key(.asPaid(earlier))])))
    }
    for (unit, series) in seriesOfAll(payers) {
      kinds.append((.perHead(unit), terms([FormulaTerms.Key(.figures(series, unit: unit, in: nil))])))
    }
    if let shares = Allocation.parts(of: 100, by: amounts) {
      kinds.append((.percentages(shares), self.terms(recorded, payers, unit, parts: shares, of: 100)))
    }
    return kinds
  }

  /// The years before one for which every budget has all its amounts, the latest first.
  private mutating func earlierYears(
    _ recorded: [FundingYear], _ last: WrittenPeriod
  ) throws(Stop) -> [WrittenPeriod] {
    var years: [[WrittenPeriod]] = []
    for fund in recorded.map(\.fund) {
      years.append(try funding(of: fund, in: nil).filter { $0.unpriced == 0 && $0.sum != nil }.map(\.year))
    }
    let first = years.first ?? []
    return first.filter { year in year.range.start < last.range.start && years.allSatisfy { $0.contains(year) } }
      .sorted { $1.range.start < $0.range.start }
  }

  /// Series that count in one unit and of which every payer has its own, by their units.
  private func seriesOfAll(_ payers: [EntityID]) -> [(unit: String, series: [EntityID])] {
    let branch = view.branch
    var units: [(unit: String, series: [EntityID])] = []
    for series in branch.entities(.series) {
      let unit = unit(of: series)
      if let known = units.firstIndex(where: { $0.unit == unit }) {
        units[known].series.append(series)
      } else {
        units.append((unit, [series]))
      }
    }
    return units.filter { group in
      // Two of one unit that are one payer's would be added, which nobody has said.
      payers.allSatisfy { own(group.series, of: $0).count == 1 }
    }
  }
}
