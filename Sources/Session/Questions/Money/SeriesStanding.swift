import Analysis
import Model
import Rendering

/// What the years of a series are, and what stands in none of them.
extension FundingSeries {
  /// Whether something is said of how firm an amount is that is not said of all of its year.
  var isMixed: Bool {
    years.indices.contains { year in
      let lines = rows.flatMap { $0.yearly[year] + $0.pending[year] }
      return lines.contains { $0.said != nil && $0.said != standings[year] }
    }
  }

  /// Whether anything is said of how firm an amount is.
  var hasStanding: Bool { isMixed || standings.contains { $0 != nil } }

  /// What is only expected in a year beside firm money, in the order of the rows.
  func pending(in year: Int) -> [FundingYear.Line] { rows.flatMap { $0.pending[year] } }
}

extension AnswerWriter {
  /// A year with the one word that is said of all its amounts: `2025/26 proposed`.
  func told(_ series: FundingSeries, _ year: Int) -> String {
    series.years[year].spoken + (series.standings[year].map { " \($0)" } ?? "")
  }

  /// What all pay in a year, with its standing, and what is only expected beside it: `£93,500 proposed in 2025/26`.
  func sum(_ series: FundingSeries, _ year: Int, isStated: Bool = false, from payers: String = "") -> String {
    let amount = series.sum(year).map { Sterling.text(pence: $0) } ?? "too much to hold"
    let standing = series.standings[year].map { " \($0)" } ?? (isStated ? " is stated" : "")
    let pending = series.pending(in: year)
    let besides = pending.isEmpty ? "" : "\(payers.isEmpty ? "" : ",") without \(expected(pending))"
    return "\(amount)\(standing) in \(series.years[year].spoken)\(payers)\(besides)"
  }

  /// What a contributor pays in a year, or what is only expected of it.
  func amount(of row: FundingSeries.Row, _ year: Int) -> Answer.Cell {
    if let pence = row.amounts[year] { return .money(pence: pence) }
    let pending = Wording.list(row.pending[year].map(\.toldAmount))
    return .unknown(pending.isEmpty ? "none stated" : pending)
  }

  /// What is said of the amounts of a contributor: one word, or one for each year.
  func standing(of row: FundingSeries.Row, _ series: FundingSeries) -> String {
    let words = series.years.indices.map { year in
      let counted = row.yearly[year].compactMap(\.said).uniqued()
      // What is only expected beside an amount says nothing of that amount.
      let pending =
        row.yearly[year].isEmpty
        ? row.pending[year].compactMap(\.said).uniqued() : row.pending[year].map { "without \($0.toldAmount)" }
      return Wording.list(counted + pending)
    }
    if Set(words).count == 1 { return words[0] }
    return zip(series.years, words).filter { !$1.isEmpty }.map { "\($0.spoken) \($1)" }.joined(separator: ", ")
  }

  /// What is said of the amounts of a year.
  func standing(of series: FundingSeries, _ year: Int) -> String {
    if let word = series.standings[year], series.pending(in: year).isEmpty { return word }
    let counted = Wording.list(series.rows.flatMap { $0.yearly[year] }.compactMap(\.said).uniqued())
    let pending =
      series.pending(in: year).isEmpty ? "" : "without \(Wording.list(series.pending(in: year).map(\.toldAmount)))"
    return [counted, pending].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What the first line must tell of that is in none of the years: sums for longer times, and years after the last.
  func besides(_ series: FundingSeries) -> String {
    var words: [String] = []
    let longer = longer(series.beyond)
    if !longer.isEmpty { words.append("\(Wording.list(longer)) is in none of them") }
    if let last = series.years.last {
      for year in series.leftOut where last.range.start < year.range.start {
        let budgets = series.setAside.filter { $0.year == year }
        let totals = budgets.compactMap { $0.figures?.totalAlone }
        let sums = budgets.compactMap { aside in
          (aside.figures?.cash.allSatisfy(\.isProvisional) ?? false) ? aside.figures?.mixed : nil
        }
        if totals.count == budgets.count, let total = JointMoney.add(totals) {
          words.append("of \(year.spoken) only a total is printed, \(Sterling.text(pence: total))")
        } else if !sums.isEmpty, sums.count == budgets.count {
          words.append("\(year.spoken) is only \(Wording.list(sums.joined().uniqued()))")
        } else {
          words.append("\(year.spoken) is left out")
        }
      }
    }
    return words.joined(separator: "; ")
  }

  /// Which years and longer times with amounts stand in none of the columns, and why.
  func leftOut(_ series: FundingSeries) -> [String] {
    var notes: [String] = []
    if !series.longer.isEmpty {
      let who = longer(series.beyond)
      notes.append(
        "left out, for they are for more than a year: \(Wording.list(series.longer.map(\.spoken)))"
          + (who.isEmpty ? "" : " (\(Wording.list(who)))"))
    }
    var unstated: [String] = []
    var others: [(name: String, why: String, years: [String])] = []
    for year in series.leftOut {
      let own = series.setAside.filter { $0.year == year }
      let open = own.filter { aside in aside.figures.map { $0.unpriced > 0 } ?? false }
      if !open.isEmpty {
        let isPart = series.funds.count > 1
        unstated.append(year.spoken + (isPart ? " (\(Wording.list(open.map { wording.name($0.fund) })))" : ""))
      }
      for aside in own where !open.contains(where: { $0.fund == aside.fund }) {
        let name = series.funds.count > 1 ? "\(wording.name(aside.fund)), " : ""
        let why = aside.figures.map { obstacle($0) } ?? "for nothing is stated of it"
        if let known = others.firstIndex(where: { $0.name == name && $0.why == why }) {
          others[known].years.append(year.spoken)
        } else {
          others.append((name, why, [year.spoken]))
        }
      }
    }
    notes += others.map { "left out: \($0.name)\(Wording.list($0.years)), \($0.why)" }
    if !unstated.isEmpty {
      notes.append("left out, for not every amount is stated: \(Wording.list(unstated))")
    }
    return notes
  }
}
