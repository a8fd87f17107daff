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
    let heirs = heirs(of: base.flatMap(\.cash).compactMap(\.contributor), named, by: start.on(change.years - 1))
    let paid = base.filter { year in
      year.cash.contains { line in line.contributor.map { named.contains(heirs[$0] ?? $0) } ?? false }
    }
    if !paid.isEmpty, !change.payments.contains(where: { $0.payer == nil }) { base = paid }
    guard let latest = base.map(\.year).latest else { throw .noBase }
    let first = change.start ?? latest.next
    var aside: [FundingYear] = []
    do throws(Stop) { aside = try self.aside(after: base, until: first) } catch { throw .stopped(error) }
    let years = (0..<change.years).map { first.on($0) }
    let payers = try payers(of: base, change, heirs, in: years)
    var unmentioned: [FundingYear.Line] = []
    do throws(Stop) { unmentioned = try self.unmentioned(in: base, heirs, by: first) } catch { throw .stopped(error) }
    let balances = change.cover == .reserves ? try balances(of: base.map(\.fund), before: first) : nil
    return MoneyBase(
      years: base, aside: aside, silent: silent, payers: payers, heirs: heirs, unmentioned: unmentioned,
      balances: balances, after: years)
  }

  /// What the budgets have in reserve that state it.
  private mutating func balances(
    of funds: [EntityID], before start: WrittenPeriod
  ) throws(MoneyMistake) -> [ReserveBalance] {
    var found: [ReserveBalance] = []
    for fund in funds.uniqued() {
      do throws(Stop) {
        if let balance = try balance(of: fund, before: start) { found.append(balance) }
      } catch {
        throw .stopped(error)
      }
    }
    if found.isEmpty { throw .noReserves(at: start) }
    return found
  }

  /// Who pays what before a change, in the order of the budgets; those who join last.
  private mutating func payers(
    of base: [FundingYear], _ change: MoneyChange, _ heirs: [EntityID: EntityID], in years: [WrittenPeriod]
  ) throws(MoneyMistake) -> [MoneyChange.Payer] {
    let lines = base.flatMap(\.payments)
    var payers: [MoneyChange.Payer] = []
    for payer in lines.map({ $0.contributor.map { heirs[$0] ?? $0 } }).uniqued() {
      let own = lines.filter { $0.contributor.map { heirs[$0] ?? $0 } == payer }.compactMap(\.pence)
      guard let sum = JointMoney.add(own), sum <= MoneyChange.most else { throw .tooLarge }
      let lasts = payer.flatMap { payer in (years + [years[0].on(years.count)]).firstIndex { isOver(payer, by: $0) } }
      payers.append(MoneyChange.Payer(payer, before: sum, lasts: lasts))
    }
    try refuseClashes(in: change, among: payers)
    try refuseEnded(in: change, among: payers, years)
    for (position, payment) in change.payments.enumerated() {
      guard let payer = payment.payer, !payers.contains(where: { $0.organisation == payer }) else { continue }
      guard case .joins = payment.change else {
        if let before = shared(before: payer, payers) { throw .oneOfSeveral(position, before: before) }
        throw .notAPayer(position)
      }
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
    if case .organisations(let covering, _) = change.cover, !seen.isDisjoint(with: covering) { throw .coversItself }
  }

  /// Who has ended pays nothing, and sets nothing, in a year after it; where one follows it is the one to ask about.
  private func refuseEnded(
    in change: MoneyChange, among payers: [MoneyChange.Payer], _ years: [WrittenPeriod]
  ) throws(MoneyMistake) {
    for (position, payment) in change.payments.enumerated() {
      guard let payer = payment.payer else { continue }
      let lasts = payers.first { $0.organisation == payer }?.lasts ?? years.firstIndex { isOver(payer, by: $0) }
      guard let lasts, lasts < years.count, lasts == 0 || !followers(of: payer).isEmpty else { continue }
      // Who withdraws before it ends may; after it, whoever follows it goes on paying.
      if payment.isWithdrawal, lasts > 0 || followers(of: payer).isEmpty { continue }
      throw .hasEnded(position, by: years[lasts], followed: followers(of: payer))
    }
    guard case .organisations(let covering, _) = change.cover else { return }
    for payer in covering {
      guard let first = years.first(where: { isOver(payer, by: $0) }) else { continue }
      throw .hasEnded(nil, by: first, followed: followers(of: payer))
    }
  }

  /// One who paid and has ended, and whom several follow, an organisation being one of them.
  private func shared(before organisation: EntityID, _ payers: [MoneyChange.Payer]) -> EntityID? {
    payers.compactMap(\.organisation).first { payer in
      let followers = followers(of: payer)
      return followers.count > 1 && followers.contains(organisation)
    }
  }

  /// Payments of the year before the base by those of whom the base, which is no whole list, says nothing, and who have not
  /// ended.
  mutating func unmentioned(
    in base: [FundingYear], _ heirs: [EntityID: EntityID] = [:], by first: WrittenPeriod
  ) throws(Stop) -> [FundingYear.Line] {
    var found: [FundingYear.Line] = []
    for year in base where !year.isComplete && year.whole == nil {
      let earlier = try funding(of: year.fund, in: nil).last { before in
        before.year.isOneYear && before.year.range.end <= year.year.range.start && !before.cash.isEmpty
      }
      let told = year.lines.compactMap(\.contributor).map { heirs[$0] ?? $0 }
      found += (earlier?.cash ?? []).filter { line in
        guard let payer = line.contributor else { return false }
        let heir = follower(of: payer, among: told)
        return !told.contains(heir) && !isOver(payer, by: first)
      }
    }
    return found
  }

  /// The last year before another from which a budget can be carried on; of all years where none is given.
  mutating func lastPriced(
    _ fund: EntityID, before start: WrittenPeriod?
  ) throws(MoneyMistake) -> FundingYear? {
    do throws(Stop) { return try lastFirm(fund, before: start) } catch { throw .stopped(error) }
  }

  /// Who pays in the place of those who have ended, or whom someone named in a change follows.
  private func heirs(of payers: [EntityID], _ named: [EntityID], by last: WrittenPeriod) -> [EntityID: EntityID] {
    var heirs: [EntityID: EntityID] = [:]
    for payer in payers where !named.contains(payer) {
      var heir = follower(of: payer, among: payers + named)
      while isOver(heir, by: last) {
        let next = followers(of: heir)
        guard next.count == 1, next[0] != payer else { break }
        heir = next[0]
      }
      if heir != payer { heirs[payer] = heir }
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
  /// What those paid in the year before of whom the base says nothing without being a whole list.
  let unmentioned: [FundingYear.Line]
  /// What the budgets have in reserve; nil where it is not said that they are used.
  let balances: [ReserveBalance]?
  /// The years of the change.
  let after: [WrittenPeriod]

  /// What a change comes to that has these payers.
  public func effect(of change: MoneyChange) throws(MoneyMistake) -> MoneyEffect {
    let amounts = try change.amounts(of: payers)
    let lines = years.flatMap(\.payments)
    var rows = payers.indices.map { index in
      MoneyEffect.Row(
        payer: payers[index].organisation, before: payers[index].before, after: amounts.years.map { $0[index] },
        lasts: payers[index].lasts,
        covering: amounts.covering.map { $0[index] },
        lines: lines.filter { $0.contributor.map { heirs[$0] ?? $0 } == payers[index].organisation })
    }
    let reserve = balances.map { balances in
      let silent = years.map(\.fund).uniqued().filter { fund in !balances.contains { $0.fund == fund } }
      return ReserveUse(balances, silent: silent, for: amounts.missing)
    }
    if let reserve {
      let lines = reserve.balances.flatMap { balance in
        balance.claims.map {
          FundingYear.Line(contributor: nil, pence: nil, isInKind: false, reading: balance.reading, claim: $0)
        }
      }
      rows.append(
        MoneyEffect.Row(
          payer: nil, before: 0, after: reserve.drawn, lasts: nil, covering: reserve.drawn, lines: lines,
          isReserve: true
        ))
    }
    return MoneyEffect(
      base: years, aside: aside, years: after, rows: rows, missing: amounts.missing, isRounded: amounts.isRounded,
      silent: silent, unmentioned: unmentioned, reserve: reserve)
  }
}

extension [WrittenPeriod] {
  /// The one that begins last; nil of none.
  fileprivate var latest: WrittenPeriod? { self.max { $0.range.start < $1.range.start } }
}
