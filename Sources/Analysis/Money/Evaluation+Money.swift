public import Model

extension Evaluation {
  /// What a change of money comes to.
  ///
  /// Each budget is taken at its last year before the change of which every amount is stated, and carried to the year
  /// before it. Help in kind is no part of it. An amount is rounded half up to the penny once, from the exact one.
  public mutating func effect(of change: MoneyChange, on funds: [EntityID]) throws(MoneyMistake) -> MoneyEffect {
    try base(of: change, on: funds).effect(of: change)
  }

  /// Who pays what before a change of money.
  public mutating func base(of change: MoneyChange, on funds: [EntityID]) throws(MoneyMistake) -> MoneyBase {
    var (base, silent): ([FundingYear], [EntityID]) = ([], [])
    for fund in funds {
      if let year = try lastPriced(fund, before: change.start) { base.append(year) } else { silent.append(fund) }
    }
    let named = change.payments.compactMap(\.payer)
    let paid = base.filter { year in year.cash.contains { line in line.contributor.map(named.contains) ?? false } }
    if !paid.isEmpty, !change.payments.contains(where: { $0.payer == nil }) { base = paid }
    guard let latest = base.map(\.year).max(by: { $0.range.start < $1.range.start }) else { throw .noBase }
    let lines = base.flatMap(\.payments)
    var payers: [MoneyChange.Payer] = []
    for payer in lines.map(\.contributor).uniqued() {
      let own = lines.filter { $0.contributor == payer }.compactMap(\.pence)
      guard let sum = JointMoney.add(own), sum <= MoneyChange.most else { throw .tooLarge }
      payers.append(MoneyChange.Payer(payer, before: sum))
    }
    try refuseClashes(in: change, among: payers)
    for (position, payment) in change.payments.enumerated() {
      guard let payer = payment.payer, !payers.contains(where: { $0.organisation == payer }) else { continue }
      guard case .joins = payment.change else { throw .notAPayer(position) }
      payers.append(MoneyChange.Payer(payer, before: nil))
    }
    var years: [WrittenPeriod] = []
    for _ in 0..<change.years { years.append(years.last?.next ?? change.start ?? latest.next) }
    return MoneyBase(years: base, silent: silent, payers: payers, after: years)
  }

  /// A payer joins once, is told of once, and does not make up for what it pays less itself.
  private func refuseClashes(in change: MoneyChange, among payers: [MoneyChange.Payer]) throws(MoneyMistake) {
    var seen: Set<EntityID> = []
    for (position, payment) in change.payments.enumerated() {
      guard let payer = payment.payer else { continue }
      if !seen.insert(payer).inserted { throw .paysTwice(position) }
      if case .joins = payment.change, payers.contains(where: { $0.organisation == payer }) {
        throw .paysAlready(position)
      }
    }
    if case .organisations(let covering) = change.cover, !seen.isDisjoint(with: covering) { throw .coversItself }
  }

  /// The last year before another of which every amount of a budget is stated; of all years where none is given.
  ///
  /// A sum for several years is taken only where no single year has amounts.
  mutating func lastPriced(
    _ fund: EntityID, before start: WrittenPeriod?
  ) throws(MoneyMistake) -> FundingYear? {
    do throws(Stop) {
      let priced = try funding(of: fund, in: nil).filter { year in
        let isEarlier = start.map { year.year.range.start < $0.range.start } ?? true
        return isEarlier && year.unpriced == 0 && year.sum != nil
      }
      return priced.last(where: \.year.isOneYear) ?? priced.last
    } catch { throw .stopped(error) }
  }

  /// The duties that the bodies of some budgets answer for or do, and those of the bodies that follow them, with their
  /// force; those by statute first.
  public mutating func duties(paidBy effect: MoneyEffect) throws(Stop) -> [(duty: EntityID, force: String)] {
    var bodies: [EntityID] = []
    for year in effect.base {
      for body in try live(of: year.fund, [.fundBody]) {
        bodies += [body] + view.branch.facts(about: body, .predecessor).map { view.branch.subject($0) }
      }
    }
    var found: [(duty: EntityID, force: String)] = []
    for body in bodies.uniqued() {
      for duty in try live(about: body, [.accountable, .exercisedBy, .responsible])
      where !found.contains(where: { $0.duty == duty }) {
        found.append((duty, try force(of: duty)))
      }
    }
    let order = ["must", "should", "local"]
    return order.flatMap { word in found.filter { $0.force == word } } + found.filter { !order.contains($0.force) }
  }
}

/// Who pays what before a change of money, and into what.
public struct MoneyBase: Sendable {
  /// The budgets, each for the last year before the change of which every amount is stated.
  let years: [FundingYear]
  /// Budgets for which no year before the change has all its amounts.
  let silent: [EntityID]
  /// Who pays, in the order of the budgets; those who join last.
  let payers: [MoneyChange.Payer]
  /// The years of the change.
  let after: [WrittenPeriod]

  /// What a change comes to that has these payers.
  public func effect(of change: MoneyChange) throws(MoneyMistake) -> MoneyEffect {
    let amounts = try change.amounts(of: payers)
    let lines = years.flatMap(\.payments)
    let rows = payers.indices.map { index in
      MoneyEffect.Row(
        payer: payers[index].organisation, before: payers[index].before, after: amounts.years.map { $0[index] },
        covering: amounts.covering.map { $0[index] },
        lines: lines.filter { $0.contributor == payers[index].organisation })
    }
    return MoneyEffect(
      base: years, years: after, rows: rows, missing: amounts.missing, isRounded: amounts.isRounded, silent: silent)
  }
}

extension WrittenPeriod {
  /// The financial year after the one that a period begins in.
  var next: WrittenPeriod { WrittenDate(financialYear: range.last.parts.year).map { WrittenPeriod($0) } ?? self }
}
