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
    let heirs = heirs(
      of: base.flatMap(\.cash).compactMap(\.contributor), named + change.followed, by: start.on(change.years - 1))
    let paid = base.filter { year in
      year.cash.contains { line in line.contributor.map { named.contains(heirs[$0] ?? $0) } ?? false }
    }
    if !paid.isEmpty, !change.payments.contains(where: { $0.payer == nil }) { base = paid }
    guard let latest = base.map(\.year).latest else { throw .noBase }
    let first = change.start ?? latest.next
    var aside: [FundingYear] = []
    do throws(Stop) { aside = try self.aside(after: base, until: first) } catch { throw .stopped(error) }
    let years = (0..<change.years).map { first.on($0) }
    let past = try past(of: base, change)
    let payers = try payers(of: base, change, heirs, past, in: years)
    var unmentioned: [FundingYear.Line] = []
    do throws(Stop) { unmentioned = try self.unmentioned(in: base, heirs, by: first) } catch { throw .stopped(error) }
    var balances: [ReserveBalance]?
    if case .reserves(let most) = change.cover {
      balances = try self.balances(of: base.map(\.fund), before: first, most)
    }
    return MoneyBase(
      years: base, aside: aside, silent: silent, payers: payers, heirs: heirs, unmentioned: unmentioned,
      balances: balances, after: years, past: past,
      lost: past.flatMap(\.payments).filter { line in
        line.contributor.map { heir(of: $0, among: payers.compactMap(\.organisation)) == nil } ?? true
      })
  }

  /// The one of some who pay that follows another, through whoever was between them; nil where there is none.
  private func heir(of payer: EntityID, among payers: [EntityID]) -> EntityID? {
    var (last, seen): (EntityID, Set<EntityID>) = (payer, [payer])
    while !payers.contains(last) {
      let next = followers(of: last)
      guard next.count == 1, seen.insert(next[0]).inserted else { return nil }
      last = next[0]
    }
    return last
  }

  /// What was paid in the earlier years that are gone back to; each must state every amount, in each of the budgets.
  private mutating func past(
    of base: [FundingYear], _ change: MoneyChange
  ) throws(MoneyMistake) -> [FundingYear] {
    var found: [FundingYear] = []
    for (position, payment) in change.payments.enumerated() {
      guard case .asIn(let wanted) = payment.change, !found.contains(where: { $0.year == wanted }) else { continue }
      for fund in base.map(\.fund).uniqued() {
        var year: FundingYear?
        do throws(Stop) { year = try funding(of: fund, in: nil).last { $0.year == wanted } } catch {
          throw .stopped(error)
        }
        guard let year, year.isSummed else { throw .notAllStated(position, in: fund) }
        found.append(year)
      }
    }
    return found
  }

  /// What the budgets have in reserve that state it; where none does, what is said to be used.
  private mutating func balances(
    of funds: [EntityID], before start: WrittenPeriod, _ most: Int64?
  ) throws(MoneyMistake) -> [ReserveBalance] {
    var found: [ReserveBalance] = []
    for fund in funds.uniqued() {
      do throws(Stop) {
        if let balance = try balance(of: fund, before: start) { found.append(balance) }
      } catch {
        throw .stopped(error)
      }
    }
    if !found.isEmpty { return found }
    guard let most, let fund = funds.first else { throw .noReserves(at: start) }
    return [ReserveBalance(fund: fund, pence: most, year: start, kind: .said, reading: nil, spoken: [], claims: [])]
  }

  /// Who pays what before a change, in the order of the budgets; those who join last.
  private mutating func payers(
    of base: [FundingYear], _ change: MoneyChange, _ heirs: [EntityID: EntityID], _ past: [FundingYear],
    in years: [WrittenPeriod]
  ) throws(MoneyMistake) -> [MoneyChange.Payer] {
    let lines = base.flatMap(\.payments)
    let all = lines.compactMap { $0.contributor.map { heirs[$0] ?? $0 } }
    var payers: [MoneyChange.Payer] = []
    for payer in lines.map({ $0.contributor.map { heirs[$0] ?? $0 } }).uniqued() {
      let own = lines.filter { $0.contributor.map { heirs[$0] ?? $0 } == payer }.compactMap(\.pence)
      guard let sum = JointMoney.add(own), sum <= MoneyChange.most else { throw .tooLarge }
      let lasts = payer.flatMap { payer in (years + [years[0].on(years.count)]).firstIndex { isOver(payer, by: $0) } }
      let then = payer.map { paid(by: $0, among: all, in: past) } ?? [:]
      payers.append(MoneyChange.Payer(payer, before: sum, lasts: lasts, then: then))
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

  /// What one paid in earlier years, with what it follows, in pence.
  private func paid(by payer: EntityID, among payers: [EntityID], in past: [FundingYear]) -> [WrittenPeriod: Int64] {
    var then: [WrittenPeriod: Int64] = [:]
    for year in past {
      let own = year.cash.filter { $0.contributor.map { heir(of: $0, among: payers) } == payer }
      if own.isEmpty { continue }
      then[year.year] = JointMoney.add([then[year.year] ?? 0] + own.compactMap(\.pence))
    }
    return then
  }

  /// A payer joins once, is told of once, and does not make up for what it pays less itself.
  private func refuseClashes(in change: MoneyChange, among payers: [MoneyChange.Payer]) throws(MoneyMistake) {
    var (seen, times): (Set<EntityID>, Set<MoneyChange.Payment>) = ([], [])
    for (position, payment) in change.payments.enumerated() {
      guard let payer = payment.payer else { continue }
      // In another year it may pay otherwise.
      var isDated = false
      if case .after = payment.course { isDated = true }
      let isFirst = times.insert(MoneyChange.Payment(payer, .freezes, payment.course)).inserted
      let isAlone = change.payments.allSatisfy { other in
        if other.payer == payer, case .after = other.course { true } else { other.payer != payer }
      }
      if !seen.insert(payer).inserted, !isDated || !isFirst || !isAlone { throw .paysTwice(position) }
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
  /// Earlier years that are gone back to, budget by budget.
  let past: [FundingYear]
  /// What was paid in them by those whom nobody who pays now follows.
  let lost: [FundingYear.Line]

  /// What a change comes to that has these payers.
  public func effect(of change: MoneyChange) throws(MoneyMistake) -> MoneyEffect {
    let amounts = try change.amounts(of: payers)
    let lines = years.flatMap(\.payments)
    var rows = payers.indices.map { index in
      MoneyEffect.Row(
        payer: payers[index].organisation, before: payers[index].before, after: amounts.years.map { $0[index] },
        lasts: payers[index].lasts, unstated: unstated(of: payers[index]),
        covering: amounts.covering.map { $0[index] },
        lines: lines.filter { $0.contributor.map { heirs[$0] ?? $0 } == payers[index].organisation })
    }
    let reserve = balances.map { balances in
      let isSaid = balances.contains { $0.kind == .said }
      let silent = years.map(\.fund).uniqued().filter { fund in !isSaid && !balances.contains { $0.fund == fund } }
      var most: Int64?
      if case .reserves(let said) = change.cover { most = said }
      let short = isSaid ? [ShortBudget(fund: nil, pence: amounts.missing)] : short(amounts)
      return ReserveUse(balances, silent: silent, for: short, atMost: most)
    }
    if let reserve {
      let lines = reserve.balances.flatMap { balance in
        balance.claims.map {
          FundingYear.Line(contributor: nil, pence: nil, isInKind: false, reading: balance.reading, claim: $0)
        }
      }
      rows.append(
        MoneyEffect.Row(
          payer: nil, before: 0, after: reserve.drawn, lasts: nil, unstated: [], covering: reserve.drawn, lines: lines,
          isReserve: true
        ))
    }
    return MoneyEffect(
      base: years, aside: aside, years: after, rows: rows, missing: amounts.missing, isRounded: amounts.isRounded,
      silent: silent, unmentioned: unmentioned, reserve: reserve, lost: lost)
  }

  /// What is missing in each budget in each year: what one pays less is of each in the proportion of what it pays into it.
  ///
  /// Who joins pays into each in the proportion of what all pay into it.
  private func short(_ amounts: MoneyChange.Amounts) -> [ShortBudget] {
    let funds = years.map(\.fund).uniqued()
    func paid(_ fund: EntityID, by payer: EntityID??) -> Int64 {
      let lines = years.filter { $0.fund == fund }.flatMap(\.payments).filter { line in
        payer.map { payer in line.contributor.map { heirs[$0] ?? $0 } == payer } ?? true
      }
      return JointMoney.add(lines.compactMap(\.pence)) ?? 0
    }
    let all = funds.map { paid($0, by: nil) }
    let own = payers.map { payer in
      let weights = payer.before == nil ? all : funds.map { paid($0, by: .some(payer.organisation)) }
      return weights.allSatisfy { $0 == 0 } ? all : weights
    }
    return funds.indices.map { fund in
      let pence = amounts.years.map { paid in
        let parts = payers.indices.map { index in
          let less = (payers[index].before ?? 0) - paid[index]
          let part = Allocation.parts(of: abs(less), by: own[index])?[fund] ?? 0
          return less < 0 ? -part : part
        }
        return max(0, parts.reduce(0, +))
      }
      return ShortBudget(fund: funds[fund], pence: pence)
    }
  }

  /// Earlier years of which nothing is stated of one who pays.
  private func unstated(of payer: MoneyChange.Payer) -> [WrittenPeriod] {
    past.map(\.year).uniqued().filter { payer.before != nil && payer.then[$0] == nil }
  }
}

extension [WrittenPeriod] {
  /// The one that begins last; nil of none.
  fileprivate var latest: WrittenPeriod? { self.max { $0.range.start < $1.range.start } }
}
