public import Model

extension Evaluation {
  /// A formula worked out.
  ///
  /// - Parameters:
  ///   - total: nil for what its costs or its flat sums come to, or what was paid in the last recorded year.
  ///   - year: the financial year; nil for the one after the last recorded year, or the one that is looked at.
  ///   - funds: the budgets of which the recorded year stands beside it; empty for those that the formula names.
  public mutating func run(
    _ formula: EntityID, on total: AskedTotal?, for year: WrittenPeriod?, of funds: [EntityID]
  ) throws(FormulaFailure) -> FormulaRun {
    try dated(formula, for: year, of: funds) { then, terms, year, base throws(FormulaFailure) in
      var pence: Int64?
      if let total { pence = try total.pence(beside: base) }
      return try then.run(terms, on: pence, for: year, beside: base)
    }
  }

  /// A total shared among those who paid in the last recorded year: in equal parts, or by what they paid.
  public mutating func share(
    _ total: AskedTotal, equally: Bool, for year: WrittenPeriod?, of funds: [EntityID]
  ) throws(FormulaFailure) -> FormulaRun {
    let base = try recorded(funds, before: year)
    guard let latest = base.map(\.year).max(by: { $0.range.start < $1.range.start }) else { throw .noTotal }
    let paid = Paid(base)
    // What nobody named gives can be set by nobody.
    if paid.others(than: paid.organisations).contains(nil) || base.contains(where: { $0.unnamed != nil }) {
      throw .payerNotNamed
    }
    try refuseEnded(paid.organisations, by: year ?? latest.next)
    var terms = FormulaTerms(nil)
    terms.funds = paid.funds
    terms.payers = paid.organisations.map { FormulaTerms.Payer($0) }
    terms.keys = [FormulaTerms.Key(equally ? .equally : .asPaid(latest))]
    return try run(terms, on: try total.pence(beside: base), for: year ?? latest.next, beside: base)
  }

  /// Does something with the terms of a formula as they stand in the year that it is worked out for.
  mutating func dated<Result>(
    _ formula: EntityID, for year: WrittenPeriod?, of funds: [EntityID],
    _ body: (inout Evaluation, FormulaTerms, WrittenPeriod, [FundingYear]) throws(FormulaFailure) -> Result
  ) throws(FormulaFailure) -> Result {
    var first = FormulaTerms(formula)
    do throws(Stop) { first = try terms(of: formula) } catch { throw .stopped(error) }
    let named = funds.isEmpty ? first.funds : funds
    let base = try recorded(named, before: year)
    let wanted =
      year ?? base.map(\.year).max { $0.range.start < $1.range.start }?.next
      ?? JointMoney.year(of: view.slice.days.start)
    guard let wanted else { throw .noTotal }
    let outer = view
    var then = Evaluation(outer.at(TimeSlice(wanted.range.start)), log: log, budget: budget)
    defer { (log, budget) = (then.log, then.budget) }
    var terms = FormulaTerms(formula)
    do throws(Stop) { terms = try then.terms(of: formula) } catch { throw .stopped(error) }
    guard terms.isStated else { throw .notStated(first, in: first.isStated ? wanted : nil) }
    return try body(&then, terms, wanted, base)
  }

  /// Terms worked out for a year, beside the last recorded one.
  mutating func run(
    _ terms: FormulaTerms, on total: Int64?, for year: WrittenPeriod, beside base: [FundingYear]
  ) throws(FormulaFailure) -> FormulaRun {
    var (terms, paid, figures) = (terms, Paid(base), [Claim]())
    var formula = try figured(&terms, for: year, &paid, &figures)
    let (pence, origin) = try self.total(total, terms, formula, year, base)
    let borne = try self.borne(terms, &formula, year)
    let alone = borne.values.reduce(Ratio.zero) { $0 + Ratio($1) }
    if let pence, pence < alone { throw .flatAboveTotal(alone - pence, total: pence) }
    let parts: FundingFormula.Parts
    do throws(FormulaMistake) {
      parts = try formula.parts(of: pence.map { $0 - alone })
    } catch {
      throw Self.failure(error, terms, (pence ?? alone) - alone)
    }
    log.read(terms.claims + figures)
    var rows = terms.payers.indices.map { index in
      let organisation = terms.payers[index].organisation
      return FormulaRun.Row(
        organisation: organisation, before: paid.pence(of: organisation),
        after: parts.pence[index] + (borne[organisation] ?? 0), held: parts.held[index],
        lines: paid.lines(of: organisation))
    }
    for gone in paid.others(than: terms.payers.map(\.organisation)) {
      rows.append(
        FormulaRun.Row(
          organisation: gone, before: paid.pence(of: gone), after: 0, held: nil, lines: paid.lines(of: gone)))
    }
    let sum = rows.reduce(0) { $0 + $1.after } + parts.unpaid
    return FormulaRun(
      terms: terms, year: year, base: base, rows: rows, total: FormulaRun.Total(pence: sum, origin: origin),
      unmentioned: try unmentioned(terms, base, year), borne: borne, unpaid: parts.unpaid, figures: figures)
  }

  private mutating func unmentioned(
    _ terms: FormulaTerms, _ base: [FundingYear], _ year: WrittenPeriod
  ) throws(FormulaFailure) -> [FundingYear.Line] {
    do throws(Stop) {
      return try unmentioned(in: base, by: year).filter { line in
        !terms.payers.contains { $0.organisation == line.contributor }
      }
    } catch {
      throw .stopped(error)
    }
  }

  /// What each bears alone, in whole units of the formula.
  ///
  /// It stands beside what is shared: no key, limit or rounding is of it, and a change is measured on what was paid besides.
  func borne(
    _ terms: FormulaTerms, _ formula: inout FundingFormula, _ year: WrittenPeriod
  ) throws(FormulaFailure) -> [EntityID: Int64] {
    var borne: [EntityID: Int64] = [:]
    for bearer in terms.costs.compactMap(\.bearer).uniqued() {
      guard let position = terms.payers.firstIndex(where: { $0.organisation == bearer }) else {
        throw .notAPayer(bearer)
      }
      let pounds = terms.costs.filter { $0.bearer == bearer }.reduce(Ratio.zero) {
        $0 + terms.raised($1.pounds, from: $1.year, to: year)
      }
      let unit = Ratio(formula.unit.rawValue)
      guard let units = (pounds * Ratio(100)).divided(by: unit)?.rounded(.halfUp).whole else { throw .tooLarge }
      let (pence, overflow) = units.multipliedReportingOverflow(by: formula.unit.rawValue)
      if overflow || pence > MoneyChange.most { throw .tooLarge }
      borne[bearer] = pence
      if let before = formula.payers[position].before {
        formula.payers[position].before = max(.zero, before - Ratio(pence))
      }
    }
    return borne
  }

  /// The numbers of terms, with those who paid where the formula names nobody.
  mutating func figured(
    _ terms: inout FormulaTerms, for year: WrittenPeriod, _ paid: inout Paid, _ figures: inout [Claim]
  ) throws(FormulaFailure) -> FundingFormula {
    if terms.payers.isEmpty { terms.payers = paid.organisations.map { FormulaTerms.Payer($0) } }
    if terms.payers.isEmpty { throw .noPayers }
    paid.follow(terms.payers.map(\.organisation)) { follower(of: $0, among: $1) }
    return try figured(terms, year, paid, &figures)
  }

  /// The last year before another of which every amount of each budget is stated.
  mutating func recorded(
    _ funds: [EntityID], before year: WrittenPeriod?
  ) throws(FormulaFailure) -> [FundingYear] {
    var base: [FundingYear] = []
    for fund in funds {
      do throws(MoneyMistake) {
        if let year = try lastPriced(fund, before: year) { base.append(year) }
      } catch {
        if case .stopped(let stop) = error { throw .stopped(stop) }
        throw .tooLarge
      }
    }
    return base
  }

  /// What is shared, in pence; nil where flat sums make it.
  private mutating func total(
    _ given: Int64?, _ terms: FormulaTerms, _ formula: FundingFormula, _ year: WrittenPeriod, _ base: [FundingYear]
  ) throws(FormulaFailure) -> (Ratio?, FormulaRun.Total.Origin) {
    if let given { return (Ratio(given), .given) }
    if let unsettled = terms.unsettled.first { throw .costUnsettled(unsettled) }
    if !terms.costs.isEmpty {
      let pounds = terms.costs.reduce(Ratio.zero) { $0 + terms.raised($1.pounds, from: $1.year, to: year) }
      return ((pounds * Ratio(100)).rounded(.halfUp), .costs)
    }
    if formula.payers.allSatisfy({ $0.flat != nil }) { return (nil, .flats) }
    if let sum = JointMoney.add(base.compactMap(\.sum)) { return (Ratio(sum), .carried) }
    guard let sum = try recorded(terms.funds, in: year) else { throw .noTotal }
    return (Ratio(sum), .recorded)
  }

  /// What was paid into some budgets in a year, where every amount of it is stated and firm; nil else.
  private mutating func recorded(_ funds: [EntityID], in year: WrittenPeriod) throws(FormulaFailure) -> Int64? {
    var sums: [Int64] = []
    for fund in funds {
      do throws(Stop) {
        guard let own = try funding(of: fund, in: year).last(where: { $0.year == year && $0.isBase }), let sum = own.sum
        else { return nil }
        sums.append(sum)
      } catch {
        throw .stopped(error)
      }
    }
    return JointMoney.add(sums)
  }

  static func failure(_ mistake: FormulaMistake, _ terms: FormulaTerms, _ total: Ratio) -> FormulaFailure {
    let payers = terms.payers.map(\.organisation)
    switch mistake {
    case .noPayers: return .noPayers
    case .flatAboveTotal(let pence): return .flatAboveTotal(pence, total: total)
    case .sharesAboveOne: return .sharesAboveOne
    case .noFigures(let key):
      if terms.keys.indices.contains(key), case .figures(_, let unit, _) = terms.keys[key].kind {
        return .noFigures(unit)
      }
      return .noFigures("what was paid")
    case .crossed, .floorsAbove, .capsBelow: return .limits(mistake, payers: payers, terms)
    case .tooLarge: return .tooLarge
    }
  }
}

extension FormulaTerms {
  /// A sum that is stated for a year, raised to another by the uplift; as it is where it is stated for no year.
  func raised(_ pounds: Ratio, from stated: WrittenPeriod?, to year: WrittenPeriod) -> Ratio {
    guard let uplift, let stated else { return pounds }
    let years = year.range.start.parts.year - stated.range.start.parts.year
    return years > 0 ? pounds * (.one + uplift).power(min(years, 100)) : pounds
  }
}

/// What was paid in the last recorded year, by whom, and who follows whom.
struct Paid {
  private let cash: [FundingYear.Line]
  /// Those who paid, each as the one who pays in their place.
  private var payer: [EntityID: EntityID] = [:]

  /// The budgets that it was paid into.
  let funds: [EntityID]

  init(_ base: [FundingYear]) {
    funds = base.map(\.fund).uniqued()
    cash = base.flatMap(\.cash)
    for organisation in cash.compactMap(\.contributor) { payer[organisation] = organisation }
  }

  /// Those who paid, in the order of the budgets.
  var organisations: [EntityID] { cash.compactMap(\.contributor).uniqued() }

  /// Takes those who follow in the place of those they follow.
  mutating func follow(_ payers: [EntityID], _ follower: (EntityID, [EntityID]) -> EntityID) {
    for organisation in organisations where !payers.contains(organisation) {
      payer[organisation] = follower(organisation, payers)
    }
  }

  func lines(of organisation: EntityID?) -> [FundingYear.Line] {
    cash.filter { $0.contributor.flatMap { payer[$0] } == organisation }
  }

  /// In pence; nil where nothing is stated.
  func pence(of organisation: EntityID?) -> Int64? { JointMoney.add(lines(of: organisation).compactMap(\.pence)) }

  /// Those who paid and are none of some.
  func others(than payers: [EntityID]) -> [EntityID?] {
    cash.map { $0.contributor.flatMap { payer[$0] } }.uniqued().filter { one in
      one.map { !payers.contains($0) } ?? true
    }
  }
}
