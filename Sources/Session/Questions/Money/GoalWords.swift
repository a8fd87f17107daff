import Analysis
import Model
import Rendering

/// How a goal reads that is reached by some together, and why one is not.
extension AnswerWriter {
  /// What some must pay, and whom a limit holds.
  func payment(_ pence: Int64, _ run: FormulaRun, _ payers: [EntityID], _ sum: String) -> String {
    let rows = run.rows.filter { row in row.organisation.map { payers.isEmpty || payers.contains($0) } ?? false }
    let before = JointMoney.add(rows.compactMap(\.before)) ?? 0
    let change = pence - before
    let words = change == 0 ? "as before" : "\(Sterling.text(pence: abs(change))) \(change < 0 ? "less" : "more")"
    let paid = Sterling.text(pence: pence)
    if payers.count == 1, rows.first?.before == nil {
      return "\(wording.name(payers[0])) must join and pay \(paid) for \(sum) in \(run.year.spoken)\(binding(run))."
    }
    if payers.count == 1 {
      return "\(wording.name(payers[0])) must pay \(paid) (\(words)) for \(sum) in \(run.year.spoken)\(binding(run))."
    }
    if payers.isEmpty {
      return
        "To reach \(sum) in \(run.year.spoken), all pay \(words)\(change == 0 ? "" : " between them")\(binding(run))."
    }
    let who = Wording.list(payers.map { wording.name($0) })
    return "\(who) must pay \(paid) together (\(words)) for \(sum) in \(run.year.spoken)\(binding(run))."
  }

  /// Whom a limit holds; nothing where none does.
  func binding(_ run: FormulaRun) -> String {
    let held = run.rows.compactMap { row -> String? in
      guard let hold = row.held else { return nil }
      return
        "\(payer(row)) is held \(hold == .floor || hold == .fall ? "up" : "down") at \(Sterling.text(pence: row.after))"
    }
    return held.isEmpty ? "" : "; \(Wording.list(held))"
  }

  func words(_ obstacle: GoalResult.Obstacle, _ goal: Goal, _ sum: String) -> String {
    func pounds(_ pence: Int64) -> String { Sterling.text(pence: pence) }
    let payer: String =
      switch goal {
      case .payment(let payers): payers.isEmpty ? "everyone" : Wording.list(payers.map { wording.name($0) })
      case .share(let payer), .total(let payer, _): wording.name(payer)
      case .uplift: "everyone"
      }
    let isOne = if case .payment(let payers) = goal { payers.count == 1 } else { false }
    switch obstacle {
    case .othersPay(let pence): return "the others pay \(pounds(pence)) already, which is more than \(sum)"
    case .budgetIs(let pence): return "the whole budget is \(pounds(pence))"
    case .reached(let pence):
      return "the budget is \(pounds(pence)) already, and \(sum) is no more than that"
    case .tooFar: return "no more than fifty years are looked ahead"
    case .notLater(let year): return "the last recorded year is \(year.spoken), and a later one is wanted"
    case .noMore(let pence, let hold):
      let why = hold.map { $0 == .rise ? ", for it may not rise further" : ", by its cap" } ?? ""
      return "\(payer) pays no more than \(pounds(pence)) whatever the total\(why)"
    case .noLess(let pence):
      return "\(payer) pays \(pounds(pence)) at the least, which is more than \(sum)"
    case .limited(let wanted, let most):
      return
        "\(payer) may pay no more than \(pounds(most))\(isOne ? "" : " together"), and \(pounds(wanted)) is wanted: "
        + "\(pounds(wanted - most)) short"
    case .tooMuch(let wanted, let least):
      return
        "\(payer) may pay no less than \(pounds(least))\(isOne ? "" : " together"), and \(pounds(wanted)) is wanted"
    case .crossed(let payer):
      return "\(wording.name(payer)) would pay no less than one sum and no more than a smaller one"
    }
  }
}

extension GoalResult.Obstacle {
  /// What a reader can do about it.
  var advice: String {
    switch self {
    case .othersPay: "a higher sum can be reached, or others must pay less"
    case .budgetIs: "a smaller sum can be kept, or the budget must rise"
    case .reached:
      "a higher sum can be reached by an uplift; a lower one by paying less: `what if everyone pays 3% less`"
    case .tooFar: "a year that is nearer can be asked for"
    case .notLater: "a year after it can be asked for"
    case .noMore: "any total keeps it there; a higher one is borne by the others"
    case .noLess: "the floor or the flat sums of the formula stand in the way"
    case .limited: "a higher limit, or others who move too, would make up what is short"
    case .tooMuch: "a lower limit would reach it"
    case .crossed: "one of the two limits must give way"
    }
  }
}
