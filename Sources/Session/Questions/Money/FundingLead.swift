import Analysis
import Model
import Rendering

/// What is told first of a budget where that is asked: what one pays into it, or whether what is printed adds up.
extension AnswerWriter {
  /// The first line; nil where nothing is asked but who pays.
  mutating func lead(of question: FundingQuestion) throws(Stop) -> String? {
    guard question.payer != nil || question.addsUp else { return nil }
    let funds = try run.funds(of: question.entity)
    var told: [String] = []
    for fund in funds.uniqued() {
      let years = try run.funding(of: fund, in: question.period)
      let last = question.period == nil ? years.suffix(1) : years[...]
      if let payer = question.payer {
        told += paid(by: payer, into: years).map { [$0] } ?? []
      } else {
        told += last.map { sums(of: $0) }
      }
    }
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  // MARK: What one pays

  /// What one pays into a budget in the last of some years in which anything of it is told.
  private func paid(by payer: EntityID, into years: [FundingYear]) -> String? {
    let payers = [payer] + forerunners(of: payer)
    func own(_ year: FundingYear) -> [FundingYear.Line] {
      year.lines.filter { line in
        line.contributor.map(payers.contains) ?? isOne(payer, of: line.claim.value)
      }
    }
    guard let year = years.last(where: { !own($0).isEmpty }) ?? years.last else { return nil }
    return paid(by: payer, own(year), into: year)
  }

  private func paid(by payer: EntityID, _ lines: [FundingYear.Line], into year: FundingYear) -> String {
    let (name, when) = (wording.name(payer), "in \(year.year.spoken)")
    let budget = inSentence(year.fund)
    if lines.isEmpty {
      return year.isComplete
        ? "\(name) is not among those who pay into \(budget) \(when)."
        : "\(name) is not stated to pay into \(budget) \(when)."
    }
    if let line = lines.first(where: { $0.contributor == nil }) {
      return "It is not known whether \(name) pays into \(budget) \(when): "
        + "\(wording.payerName(nil, line.claim)) gave \(line.toldAmount)."
    }
    let cash = lines.filter { !$0.isInKind && $0.isCounted }
    guard !cash.isEmpty else {
      let kind = lines.allSatisfy(\.isInKind) ? "gives help in kind to" : "is in no sum of"
      return "\(name) \(kind) \(budget) \(when): \(Wording.list(lines.map(\.toldAmount)))."
    }
    if year.disputed.contains(payer) { return "Papers disagree on what \(name) pays into \(budget) \(when)." }
    let amounts = cash.compactMap(\.pence)
    guard amounts.count == cash.count, let sum = JointMoney.add(amounts) else {
      return "What \(name) pays into \(budget) \(when) is not stated."
    }
    let standing = FundingYear.standing(of: cash).map { " \($0)" } ?? ""
    let others = cash.compactMap(\.contributor).filter { $0 != payer }.uniqued().map { wording.name($0) }
    let who = others.isEmpty ? name : "\(Wording.list(others)), which \(name) follows,"
    let verb = others.count > 1 ? "pay" : "pays"
    let share = year.whole.map { ", \(percent(sum, of: $0)) of its \(Sterling.text(pence: $0))" } ?? ""
    return "\(who) \(verb) \(Sterling.text(pence: sum))\(standing) into \(budget) \(when)\(share)."
  }

  /// A budget within a sentence: `the budget of the Ash Board`.
  private func inSentence(_ fund: EntityID) -> String {
    let name = wording.name(fund)
    return name.hasPrefix("Budget ") ? "the budget \(name.dropFirst("Budget ".count))" : name
  }

  // MARK: Whether it adds up

  /// Whether a printed total is held against all lines of money, those that are only expected too.
  private func isHeldAgainstAll(_ year: FundingYear) -> Bool {
    let totals = Set(year.printedTotals.flatMap(\.facts))
    return year.mixed.isEmpty && Set(year.money.map(\.contributor)).count == year.money.count
      && year.money.allSatisfy { $0.pence != nil } && (!year.agreeing.isDisjoint(with: totals) || year.isApart(totals))
  }

  private func sums(of year: FundingYear) -> String {
    let budget = "\(inSentence(year.fund)) in \(year.year.spoken)"
    let isOfAll = isHeldAgainstAll(year)
    let held = isOfAll ? year.money : year.cash
    let lines = held.count == 1 ? "its one line" : "its \(held.count) lines"
    guard let printed = year.printedTotals.first, let total = printed.value.pence else {
      let sum = year.unpriced == 0 ? year.sum.map { ", and \(lines) come to \(Sterling.text(pence: $0))" } ?? "" : ""
      return "\(budget.capitalised): no total is printed to hold its lines against\(sum)."
    }
    let told = "the printed total of \(Sterling.text(pence: total))"
    if Set(year.printedTotals.compactMap(\.value.pence)).count > 1 {
      return "\(budget.capitalised): papers print several totals."
    }
    if !year.withKind.isDisjoint(with: printed.facts) {
      return "Yes, for \(budget): \(told) is the sum of its lines with the help in kind."
    }
    if !year.withIncome.isDisjoint(with: printed.facts) {
      return "Yes, for \(budget): \(told) is the sum of \(lines) with its income and what is drawn from reserves."
    }
    let whole = isOfAll ? year.allMoney : year.sum
    guard year.unpriced == 0, let sum = whole else {
      return "Not known for \(budget): not every line beside \(told) has an amount that can be added."
    }
    if let unnamed = year.unnamed {
      return
        "Not known for \(budget): \(told) is \(Sterling.text(pence: unnamed)) more than the lines that are named, and no "
        + "paper says that they are all."
    }
    guard let excess = year.excess(of: printed) else {
      return "Not known for \(budget): \(told) cannot be held against \(lines)."
    }
    if excess == 0 { return "Yes, for \(budget): \(told) is the sum of \(lines)." }
    return
      "No, for \(budget): \(told) is \(Sterling.text(pence: abs(excess))) \(excess > 0 ? "more" : "less") than \(lines), "
      + "which come to \(Sterling.text(pence: sum))."
  }
}
