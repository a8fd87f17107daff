import Analysis
import Model
import Rendering

/// How reserves and income read: in a year of a budget, and where they cover what is missing.
extension AnswerWriter {
  // MARK: What a budget holds

  /// Each line of the reserves and of the income of a year with what it is called, in the order in which the year goes.
  func reserveLines(_ reserves: FundReserves) -> [(name: String, line: FundReserves.Line)] {
    let named = [
      ("opening balance", reserves.opening), ("drawn down", reserves.drawn), ("carried forward", reserves.carried),
      ("closing balance", reserves.closing),
    ]
    return named.flatMap { name, lines in lines.map { (name, $0) } }
      + reserves.income.map { ("income: \($0.name ?? "")", $0) }
  }

  /// The reserves and the income of some budgets, below the contributions and apart from them.
  mutating func reserves(
    of funds: [EntityID], beside years: [FundingYear], _ period: WrittenPeriod?, _ answer: inout Answer
  ) throws(Stop) {
    let isCompared = years.count > 1
    let isOfSeveral = Set(years.map(\.fund)).count > 1
    let hasStatus = answer.columns.contains { $0.name == "status" }
    for fund in funds {
      let all = try run.reserves(of: fund, in: nil)
      let found = all.filter { year in period.map { $0.range.overlaps(year.year.range) } ?? true }
      for misfit in ReserveMisfit.all(in: all)
      where misfit.years.contains(where: { year in found.contains { $0.year == year.year } }) {
        answer.note(wording.misfit(misfit), .discrepancy)
      }
      for year in found {
        let lines = reserveLines(year)
        _ = answer.collect(lines.map(\.line.claim), wording)
        guard years.contains(where: { $0.fund == fund && $0.year == year.year }) else {
          let budget = funds.count > 1 ? "\(wording.name(fund)), " : ""
          answer.note(
            "\(budget)\(year.year.spoken): \(lines.map { wording.told($0.name, $0.line) }.joined(separator: ", "))")
          continue
        }
        for (name, line) in lines {
          let label = hasStatus ? name : name + (line.reading.map { ", \($0)" } ?? "")
          var cells: [Answer.Cell] = isCompared ? [.text(year.year.spoken)] : []
          if isOfSeveral { cells.append(wording.cell(fund)) }
          cells += [.text(label), line.pence.map { .money(pence: $0) } ?? .unknown("not stated")]
          if hasStatus { cells.append(.text(line.reading ?? "")) }
          answer.footer.append(cells + [.unknown("")])
        }
      }
      if !found.isEmpty, !years.isEmpty {
        answer.note("reserves and income are no contributions, and are in no sum and no share")
      }
    }
  }

  // MARK: What is drawn

  /// The first line where reserves cover what is missing, as far as they go.
  func drawing(_ reserve: ReserveUse, _ effect: MoneyEffect) -> String {
    func pounds(_ pence: Int64) -> String { Sterling.text(pence: pence) }
    let last = effect.told
    let year = effect.years[last].spoken
    let short = effect.before - effect.after(last)
    let drawn =
      reserve.drawn[last] > 0
      ? "\(pounds(reserve.drawn[last])) is drawn from reserves, which leaves \(pounds(reserve.left[last]))"
      : "nothing is left in reserves"
    let used = reserve.left.firstIndex(of: 0).map { effect.years[$0].spoken }
    if short == 0 { return "The budget stays at \(pounds(effect.after(last))) in \(year): \(drawn)." }
    let share = PerCent.text(numerator: Int128(abs(short)), denominator: Int128(max(effect.before, 1)))
    let moves =
      "The budget \(short < 0 ? "rises" : "falls") by \(pounds(abs(short))) (\(share)) to "
      + "\(pounds(effect.after(last))) in \(year)"
    let apart = uncovered(reserve, effect)
    if short < 0 || !apart.isEmpty { return "\(moves): \(Wording.list([drawn] + apart))." }
    var until = used.map { ", for the reserves are used up in \($0)" } ?? ""
    if used == nil, let most = reserve.most { until = ", for no more than \(pounds(most)) of reserves is to be drawn" }
    return "\(moves)\(until)."
  }

  /// What is missing in each of several budgets that its own reserves do not cover; nothing where there is one budget.
  private func uncovered(_ reserve: ReserveUse, _ effect: MoneyEffect) -> [String] {
    guard reserve.uncovered.count > 1 else { return [] }
    return reserve.uncovered.compactMap { budget in
      guard let fund = budget.fund, budget.pence[effect.told] > 0 else { return nil }
      let missing = "\(Sterling.text(pence: budget.pence[effect.told])) is missing in \(wording.name(fund))"
      if reserve.silent.contains(fund) { return missing + ", of whose reserves no balance is stated" }
      let own = reserve.balances.firstIndex { $0.fund == fund }
      let used = own.flatMap { reserve.leftOf[$0].firstIndex(of: 0) }.map { effect.years[$0].spoken }
      return missing + (used.map { ", whose reserves are used up in \($0)" } ?? ", for no more is to be drawn")
    }
  }

  /// What reserves are counted on, what of them is spoken for, and what is left at the end of each year.
  func reserves(_ effect: MoneyEffect) -> [String] {
    guard let reserve = effect.reserve else { return [] }
    var notes = reserve.balances.flatMap { balance(of: $0, by: effect.years[0]) }
    notes += reserve.silent.map { "reserves: no balance is stated of \(wording.name($0)), and none is taken" }
    if reserve.drawn.allSatisfy({ $0 == 0 }), effect.missing.allSatisfy({ $0 == 0 }) {
      return notes + ["nothing is missing, so nothing is drawn from reserves"]
    }
    let isApart = reserve.balances.count > 1
    for (balance, left) in zip(reserve.balances, isApart ? reserve.leftOf : [reserve.left]) {
      let years = zip(effect.years, left).map { "\(Sterling.text(pence: $1)) at the end of \($0.spoken)" }
      let whose = isApart ? " of \(wording.name(balance.fund))" : ""
      notes.append(
        "left in reserves\(whose) by this change: \(Wording.list(years)); money drawn once is gone, and nothing is put back"
      )
    }
    if reserve.uncovered.count > 1 {
      notes.append(
        "the reserves of one budget are not used for another; what one pays more or less in all is taken as of each budget in "
          + "the proportion of what it pays into it")
    }
    return notes
  }

  func balance(of balance: ReserveBalance, by first: WrittenPeriod) -> [String] {
    let amount = Sterling.text(pence: balance.pence) + (balance.reading.map { " \($0)" } ?? "")
    let fund = wording.name(balance.fund)
    var notes: [String] = []
    switch balance.kind {
    case .opening: notes.append("reserves of \(fund): the opening balance of \(balance.year.spoken), \(amount)")
    case .closing:
      notes.append(
        "assumed: reserves of \(fund): the closing balance of \(balance.year.spoken), \(amount), is there still at the "
          + "beginning of \(first.spoken)")
    case .workedOut:
      notes.append(
        "assumed: reserves of \(fund): \(amount), the opening balance of \(balance.year.spoken) with what is drawn down and "
          + "carried forward, is there still at the beginning of \(first.spoken); no closing balance is stated")
    case .said:
      notes.append(
        "assumed: \(amount) is there in reserve at the beginning of \(first.spoken), as the question says; no paper states a "
          + "balance of \(fund) then")
    }
    if !balance.spoken.isEmpty {
      let due = balance.spoken.map { line in
        wording.told("", line).drop { $0 == " " } + (line.claim.periods.first.map { " in \($0.spoken)" } ?? "")
      }
      notes.append("of it \(Wording.list(due.map { String($0) })) is to be drawn down already, and is not used here")
    }
    return notes
  }
}
