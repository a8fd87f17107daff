import Model

/// From the words of a formula to its numbers.
extension Evaluation {
  mutating func figured(
    _ terms: FormulaTerms, _ year: WrittenPeriod, _ paid: Paid, _ used: inout [Claim]
  ) throws(FormulaFailure) -> FundingFormula {
    let organisations = terms.payers.map(\.organisation)
    var payers: [FundingFormula.Payer] = []
    for payer in terms.payers { payers.append(try figured(payer, terms, year, paid, &used)) }
    func position(_ organisation: EntityID) throws(FormulaFailure) -> Int {
      if let position = organisations.firstIndex(of: organisation) { return position }
      throw .notAPayer(organisation)
    }
    for floor in terms.floors { payers[try position(floor.organisation)].floors.append(floor.inPence) }
    for cap in terms.caps { payers[try position(cap.organisation)].caps.append(cap.inPence) }
    var formula = FundingFormula(payers)
    let sharing = terms.payers.filter { $0.rates.isEmpty }.map(\.organisation)
    if !sharing.isEmpty {
      formula.keys = try keys(of: terms, sharing, year, paid, through: [terms.formula].compactMap { $0 }, &used).map {
        key in
        FundingFormula.Key(
          key.weight, by: key.figures.map { figures in organisations.map { figures[$0] ?? .zero } })
      }
    }
    formula.damping = terms.damping
    formula.unit = terms.unit
    if let remainder = terms.remainder { formula.remainder = try position(remainder) }
    return formula
  }

  /// What one pays beside a part of the rest.
  private mutating func figured(
    _ payer: FormulaTerms.Payer, _ terms: FormulaTerms, _ year: WrittenPeriod, _ paid: Paid, _ used: inout [Claim]
  ) throws(FormulaFailure) -> FundingFormula.Payer {
    var made = FundingFormula.Payer()
    made.before = paid.pence(of: payer.organisation).map { Ratio($0) }
    if payer.rates.uniqued(by: \.sort).count < payer.rates.count { throw .twoRates(payer.organisation) }
    for rate in payer.rates {
      if rate.quantity.unit == .perCent {
        if made.flat != nil { throw .twoWays(payer.organisation) }
        made.share = (made.share ?? .zero) + rate.quantity.value
        continue
      }
      if made.share != nil { throw .twoWays(payer.organisation) }
      var pence = terms.raised(rate.quantity.value, from: rate.year, to: year) * Ratio(100)
      if let series = rate.series { pence = pence * (try figure(of: series, in: year, &used)) }
      made.flat = (made.flat ?? .zero) + pence
    }
    return made
  }

  /// A key with a figure for each payer; nil for equal parts.
  private struct Weighed {
    var weight: Ratio
    var figures: [EntityID: Ratio]?
  }

  /// The keys of a formula, those of others that it is shared by among them.
  private mutating func keys(
    of terms: FormulaTerms, _ payers: [EntityID], _ year: WrittenPeriod, _ paid: Paid, through formulas: [EntityID],
    _ used: inout [Claim]
  ) throws(FormulaFailure) -> [Weighed] {
    let said = terms.keys.compactMap(\.weight).reduce(Ratio.zero, +)
    let isSaid = terms.keys.contains { $0.weight != nil }
    if isSaid, said != .one || terms.keys.contains(where: { $0.weight == nil }) { throw .mix(said) }
    var keys: [Weighed] = []
    for key in terms.keys {
      let weight = key.weight ?? Ratio(1, of: Int64(terms.keys.count)) ?? .one
      switch key.kind {
      case .equally: keys.append(Weighed(weight: weight))
      case .figures(let series, let unit, let fixed):
        keys.append(
          Weighed(weight: weight, figures: try figures(series, unit, payers, fixed ?? year, &used)))
      case .asPaid(let recorded):
        keys.append(Weighed(weight: weight, figures: try paidIn(recorded, paid, terms, payers, &used)))
      case .formula(let other):
        if formulas.contains(other) { throw .circular(formulas + [other]) }
        keys += try shares(of: other, payers, year, paid, through: formulas + [other], &used).map { inner in
          Weighed(weight: weight * inner.weight, figures: inner.figures)
        }
      }
    }
    return keys
  }

  /// How another formula shares: by its percentages, and by its keys what they leave.
  private mutating func shares(
    of other: EntityID, _ payers: [EntityID], _ year: WrittenPeriod, _ paid: Paid, through formulas: [EntityID],
    _ used: inout [Claim]
  ) throws(FormulaFailure) -> [Weighed] {
    let terms: FormulaTerms
    do throws(Stop) { terms = try self.terms(of: other) } catch { throw .stopped(error) }
    guard terms.isStated else { throw .notStated(terms, in: nil) }
    used += terms.claims
    var shares: [EntityID: Ratio] = [:]
    for payer in terms.payers {
      for rate in payer.rates {
        guard rate.quantity.unit == .perCent else { throw .twoWays(payer.organisation) }
        shares[payer.organisation] = (shares[payer.organisation] ?? .zero) + rate.quantity.value
      }
    }
    let percentages = shares.values.reduce(Ratio.zero, +)
    if Ratio.one < percentages { throw .sharesAboveOne }
    let byKeys = try keys(of: terms, payers, year, paid, through: formulas, &used).map { key in
      Weighed(weight: key.weight * (.one - percentages), figures: key.figures)
    }
    return (shares.isEmpty ? [] : [Weighed(weight: percentages, figures: shares)]) + byKeys
  }

  // MARK: Figures

  /// Those of some series that are about a payer, or about or for an area that it covers.
  func own(_ series: [EntityID], of payer: EntityID) -> [EntityID] {
    let branch = view.branch
    func areas(_ thing: EntityID) -> [EntityID] {
      branch.facts(of: thing, .covers).compactMap { branch.value($0).entity }
    }
    return series.filter { one in
      let about = branch.facts(of: one, .measures).compactMap { branch.value($0).entity }
      return about.contains(payer) || !Set(about + areas(one)).isDisjoint(with: areas(payer))
    }
  }

  /// Each payer's figure among series of one unit.
  private mutating func figures(
    _ series: [EntityID], _ unit: String, _ payers: [EntityID], _ year: WrittenPeriod, _ used: inout [Claim]
  ) throws(FormulaFailure) -> [EntityID: Ratio] {
    var figures: [EntityID: Ratio] = [:]
    for payer in payers {
      let own = self.own(series, of: payer)
      if own.isEmpty { throw .noFigureOf(payer, unit: unit) }
      for one in own { figures[payer] = (figures[payer] ?? .zero) + (try figure(of: one, in: year, &used)) }
    }
    return figures
  }

  /// The figure of a series for a year: the one stated for it, or the one that shares days with it.
  mutating func figure(
    of series: EntityID, in year: WrittenPeriod, _ used: inout [Claim]
  ) throws(FormulaFailure) -> Ratio {
    let list: ClaimList
    do throws(Stop) { list = try claimList(of: series, .figure) } catch { throw .stopped(error) }
    let stated = list.claims.filter { if case .quantity = $0.value { true } else { false } }
    let same = stated.filter { $0.periods.contains(year) }
    let found = same.isEmpty ? stated.filter { $0.periods.contains { $0.range.overlaps(year.range) } } : same
    guard found.count == 1, case .quantity(let printed) = found[0].value else {
      throw .noFigure(series, year, stated: stated.flatMap(\.periods).uniqued())
    }
    used.append(found[0])
    return printed.quantity.value
  }

  /// What each paid in a recorded year into the budgets that are shared.
  private mutating func paidIn(
    _ recorded: WrittenPeriod, _ paid: Paid, _ terms: FormulaTerms, _ payers: [EntityID], _ used: inout [Claim]
  ) throws(FormulaFailure) -> [EntityID: Ratio] {
    var years: [FundingYear] = []
    do throws(Stop) {
      for fund in terms.funds.isEmpty ? paid.funds : terms.funds {
        years += try funding(of: fund, in: recorded).filter { $0.year == recorded && $0.unpriced == 0 && $0.sum != nil }
      }
    } catch { throw .stopped(error) }
    if years.isEmpty { throw .noFigure(terms.funds.first ?? paid.funds.first ?? payers[0], recorded, stated: []) }
    var then = Paid(years)
    then.follow(payers) { follower(of: $0, among: $1) }
    used += years.flatMap(\.cash).map(\.claim)
    var figures: [EntityID: Ratio] = [:]
    for payer in payers { figures[payer] = Ratio(then.pence(of: payer) ?? 0) }
    return figures
  }
}

extension FormulaTerms.Rate {
  /// What tells it from another of the same payer that is added to it.
  fileprivate var sort: Sort { Sort(isShare: quantity.unit == .perCent, series: series, purpose: purpose) }

  fileprivate struct Sort: Hashable {
    let isShare: Bool
    let series: EntityID?
    let purpose: TextID?
  }
}

extension FormulaTerms.Limit {
  fileprivate var inPence: FundingFormula.Limit {
    quantity.unit == .perCent ? .share(quantity.value) : .pence(quantity.value * Ratio(100))
  }
}
