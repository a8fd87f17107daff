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
    guard let start = change.start ?? base.map(\.year).latest?.next else { throw .noBase }
    let heirs = try heirs(of: base.flatMap(\.cash).compactMap(\.contributor), named, by: start)
    let paid = base.filter { year in
      year.cash.contains { line in line.contributor.map { named.contains(heirs[$0] ?? $0) } ?? false }
    }
    if !paid.isEmpty, !change.payments.contains(where: { $0.payer == nil }) { base = paid }
    guard let latest = base.map(\.year).latest else { throw .noBase }
    let first = change.start ?? latest.next
    var aside: [FundingYear] = []
    do throws(Stop) { aside = try self.aside(after: base, until: first) } catch { throw .stopped(error) }
    let payers = try payers(of: base, change, heirs, by: first)
    var years: [WrittenPeriod] = []
    for _ in 0..<change.years { years.append(years.last?.next ?? first) }
    return MoneyBase(
      years: base, aside: aside, silent: silent, payers: payers, heirs: heirs,
      ended: payers.filter(\.isOver).compactMap(\.organisation), after: years)
  }

  /// Who pays what before a change, in the order of the budgets; those who join last.
  private mutating func payers(
    of base: [FundingYear], _ change: MoneyChange, _ heirs: [EntityID: EntityID], by first: WrittenPeriod
  ) throws(MoneyMistake) -> [MoneyChange.Payer] {
    let lines = base.flatMap(\.payments)
    var payers: [MoneyChange.Payer] = []
    for payer in lines.map({ $0.contributor.map { heirs[$0] ?? $0 } }).uniqued() {
      let own = lines.filter { $0.contributor.map { heirs[$0] ?? $0 } == payer }.compactMap(\.pence)
      guard let sum = JointMoney.add(own), sum <= MoneyChange.most else { throw .tooLarge }
      payers.append(MoneyChange.Payer(payer, before: sum, isOver: payer.map { isOver($0, by: first) } ?? false))
    }
    try refuseClashes(in: change, among: payers)
    for (position, payment) in change.payments.enumerated() {
      guard let payer = payment.payer, !payers.contains(where: { $0.organisation == payer }) else { continue }
      guard case .joins = payment.change else { throw .notAPayer(position) }
      payers.append(MoneyChange.Payer(payer, before: nil))
    }
    return payers
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

  /// The last year before another from which a budget can be carried on; of all years where none is given.
  mutating func lastPriced(
    _ fund: EntityID, before start: WrittenPeriod?
  ) throws(MoneyMistake) -> FundingYear? {
    do throws(Stop) { return try lastFirm(fund, before: start) } catch { throw .stopped(error) }
  }

  /// Who pays in the place of those who have ended, or whom someone named in a change follows.
  private mutating func heirs(
    of payers: [EntityID], _ named: [EntityID], by start: WrittenPeriod
  ) throws(MoneyMistake) -> [EntityID: EntityID] {
    var heirs: [EntityID: EntityID] = [:]
    for payer in payers where !named.contains(payer) {
      var last = follower(of: payer, among: payers + named)
      while isOver(last, by: start) {
        let next = view.branch.facts(about: last, .predecessor).map { view.branch.subject($0) }.uniqued()
        guard next.count == 1, next[0] != payer else { break }
        last = next[0]
      }
      if last != payer { heirs[payer] = last }
    }
    return heirs
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
  /// The budgets, each for the last year before the change of which every amount is stated and firm.
  let years: [FundingYear]
  /// Later years before the change that are no base, for some amount in them is not stated or not firm.
  let aside: [FundingYear]
  /// Budgets for which no year before the change has all its amounts.
  let silent: [EntityID]
  /// Who pays, in the order of the budgets; those who join last.
  let payers: [MoneyChange.Payer]
  /// Who pays in the place of those who paid.
  let heirs: [EntityID: EntityID]
  /// Those who pay and have ended by the first year of the change.
  let ended: [EntityID]
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
        lines: lines.filter { $0.contributor.map { heirs[$0] ?? $0 } == payers[index].organisation })
    }
    return MoneyEffect(
      base: years, aside: aside, years: after, rows: rows, missing: amounts.missing, isRounded: amounts.isRounded,
      silent: silent, ended: ended)
  }
}

extension [WrittenPeriod] {
  /// The one that begins last; nil of none.
  fileprivate var latest: WrittenPeriod? { self.max { $0.range.start < $1.range.start } }
}
