import Analysis
import Model
import Rendering

/// A contribution of one payer, with the year and the budget that it is of.
private typealias Payment = (year: FundingYear, line: FundingYear.Line)

/// What one organisation gives, budget by budget, with what those gave that it follows: `funding` of a payer.
extension AnswerWriter {
  mutating func payments(by payer: EntityID, _ period: WrittenPeriod?, _ answer: inout Answer) throws(Stop) {
    let payers = [payer] + forerunners(of: payer)
    let perhaps = branch.entities(.fund).filter { fund in
      branch.facts(of: fund, .contribution).contains { isOne(payer, of: branch.value($0)) }
    }
    let funds =
      (payers.flatMap { branch.facts(about: $0, .contribution) }.map { branch.subject($0) } + perhaps).uniqued()
    var (years, found): ([FundingYear], [Payment]) = ([], [])
    for fund in funds { years += try run.funding(of: fund, in: period) }
    for year in years.sorted(by: { $0.year.range.start < $1.year.range.start }) {
      found += year.lines.filter { line in
        line.contributor.map(payers.contains) ?? isOne(payer, of: line.claim.value)
      }.map { (year, $0) }
    }
    let hasReadings = found.contains { $0.line.said != nil }
    let hasOthers = found.contains { $0.line.contributor != payer }
    answer.columns = [Answer.Column("year", .text), Answer.Column("budget", .entity)]
    if hasOthers { answer.columns.append(Answer.Column("contributor", .entity, title: "paid by")) }
    answer.columns.append(Answer.Column("amount", .money))
    if hasReadings { answer.columns.append(Answer.Column("status", .text)) }
    answer.columns.append(Answer.Column("share", .ratio))
    guard !found.isEmpty else {
      let when = period.map { " for \($0.spoken)" } ?? ""
      let words = "\(wording.title(payer)): no contribution is stated\(when)"
      answer.rows = [Answer.Row(cells: [.unknown("not stated")], sentence: words)]
      answer.isComplete = false
      return
    }
    answer.layout = .table
    let newest = found.last { $0.line.contributor == payer }?.year.year
    let silent = silence(of: payer, in: newest, funds, years, found)
    answer.title = title(of: payer, found, newest, silent, period)
    for (year, line) in found { add(line, of: year, hasOthers, hasReadings, &answer) }
    for (fund, words) in silent {
      let who = hasOthers ? [wording.cell(payer)] : []
      answer.rows.append(silentRow(fund, words, newest, who, hasReadings))
    }
  }

  /// The row of a budget to which nothing is stated to be paid.
  private func silentRow(
    _ fund: EntityID, _ words: String, _ year: WrittenPeriod?, _ who: [Answer.Cell], _ hasReadings: Bool
  ) -> Answer.Row {
    var row = Answer.Row(cells: [.text(year?.spoken ?? ""), wording.cell(fund)] + who, sentence: "")
    row.cells += [.unknown(words)] + (hasReadings ? [.text("")] : []) + [.unknown("")]
    row.entity = fund
    return row
  }

  /// Whether a payment is of one of several, of whom an organisation is one.
  func isOne(_ payer: EntityID, of value: Value) -> Bool {
    branch.choice(value)?.options.contains(payer) ?? false
  }

  /// Those that an organisation follows, and those that they follow.
  func forerunners(of payer: EntityID) -> [EntityID] {
    var found: [EntityID] = []
    var waiting = [payer]
    while let next = waiting.popLast() {
      for fact in branch.facts(of: next, .predecessor) {
        guard let before = branch.value(fact).entity, before != payer, !found.contains(before) else { continue }
        found.append(before)
        waiting.append(before)
      }
    }
    return found
  }

  /// Budgets that it or what it follows paid into, and of which the newest year tells nothing of it.
  private func silence(
    of payer: EntityID, in newest: WrittenPeriod?, _ funds: [EntityID], _ years: [FundingYear], _ found: [Payment]
  ) -> [(fund: EntityID, words: String)] {
    guard let newest else { return [] }
    return funds.compactMap { fund in
      let isTold = found.contains { $0.year.fund == fund && $0.year.year.range.overlaps(newest.range) }
      let wasPaid = found.contains { $0.year.fund == fund && !$0.line.isInKind }
      let bodies = branch.facts(of: fund, .fundBody).compactMap { branch.value($0).entity }
      if isTold || !wasPaid || ([fund] + bodies).contains(where: { run.isOver($0, by: newest) }) { return nil }
      let isWhole = years.contains { $0.fund == fund && $0.year == newest && $0.isComplete }
      return (fund, isWhole ? "not among those who pay" : "none stated")
    }
  }

  /// One contribution as a row, with what is to be said of it.
  private func add(
    _ line: FundingYear.Line, of year: FundingYear, _ hasOthers: Bool, _ hasReadings: Bool, _ answer: inout Answer
  ) {
    var row = Answer.Row(cells: [.text(year.year.spoken), wording.cell(year.fund)], sentence: "")
    if hasOthers {
      let then = Wording(view: view.at(TimeSlice(year.year.range.last)))
      row.cells.append(then.payer(line.contributor, line.claim))
    }
    row.cells.append(
      line.pence.map { .money(pence: $0) } ?? .unknown(line.isInKind ? "in kind, not priced" : "not stated"))
    if hasReadings { row.cells.append(.text(line.said ?? "")) }
    if let pence = line.pence, let whole = year.whole, line.isCounted, !line.isInKind {
      row.cells.append(.ratio(numerator: pence, denominator: whole))
    } else {
      row.cells.append(.unknown(""))
    }
    row.entity = year.fund
    row.evidence = answer.collect([line.claim], wording)
    row.isPossible = line.claim.truth != .yes || line.contributor == nil
    answer.rows.append(row)
    if !line.isCounted { answer.note("\(year.year.spoken): \(line.toldAmount) is in no sum", .beside) }
    if let payer = line.contributor, year.disputed.contains(payer) {
      answer.note("\(year.year.spoken): discrepancy: papers disagree on what it gave", .discrepancy)
    }
  }

  // MARK: The first line

  /// What it gives for the newest of the years, how that moved, and what is not told.
  private func title(
    of payer: EntityID, _ found: [Payment], _ newest: WrittenPeriod?, _ silent: [(fund: EntityID, words: String)],
    _ period: WrittenPeriod?
  ) -> String {
    guard let newest else {
      let when = period.map { " for \($0.spoken)" } ?? ""
      let last = found.last?.year.year
      let perhaps = found.filter { $0.line.contributor == nil }
      if !perhaps.isEmpty {
        let told = perhaps.map { payment in
          "\(payment.line.toldAmount) in \(payment.year.year.spoken), which \(wording.payerName(nil, payment.line.claim)) gave"
        }
        return
          "\(wording.title(payer)): no contribution is stated as its own\(when); perhaps \(Wording.list(told, last: "or"))"
      }
      let paid = found.filter { $0.year.year == last }.map { payment in
        "\(wording.payerName(payment.line.contributor, payment.line.claim)), which it follows, gave \(payment.line.toldAmount)"
      }
      return "\(wording.title(payer)): no contribution is stated\(when); in \(last?.spoken ?? "") \(Wording.list(paid))"
    }
    let changes = period?.isOneYear ?? false ? [] : changes(of: payer, to: newest, found)
    let besides = silent.map { "\($0.words) to \(wording.name($0.fund))" }
    // In the year of a succession both paid, and the money of one is not all that was paid.
    let before = found.filter { $0.year.year == newest && $0.line.contributor.map { $0 != payer } ?? false }
      .map { "\(wording.payerName($0.line.contributor, $0.line.claim)), which it follows, gave \($0.line.toldAmount)" }
    let alongside = before.isEmpty ? [] : ["in the same year \(Wording.list(before))"]
    return ([sentence(of: payer, newest, found)] + alongside + changes + besides).joined(separator: "; ")
  }

  /// How what it gives to each budget moved from the first year that is stated to the newest, along those it follows.
  private func changes(of payer: EntityID, to newest: WrittenPeriod, _ found: [Payment]) -> [String] {
    let funds = found.filter { $0.year.year == newest && $0.line.contributor == payer }.map(\.year.fund).uniqued()
    let told = funds.map { change(of: payer, to: newest, $0, found) }
    if told.allSatisfy({ $0 == nil }) { return [] }
    return zip(funds, told).map { fund, words in words ?? "to \(wording.name(fund)) no earlier amount is stated" }
  }

  private func change(of payer: EntityID, to newest: WrittenPeriod, _ fund: EntityID, _ found: [Payment]) -> String? {
    let own = found.filter { payment in
      payment.year.fund == fund && payment.line.isCounted && !payment.line.isInKind && payment.year.isSummed
        && payment.year.year.isOneYear
    }
    let now = own.filter { $0.year.year == newest && $0.line.contributor == payer }
    guard let first = own.first(where: { $0.line.pence != nil })?.year, first.year != newest,
      let after = JointMoney.add(now.compactMap(\.line.pence)),
      let before = JointMoney.add(own.filter { $0.year.year == first.year }.compactMap(\.line.pence))
    else { return nil }
    let budget = Set(found.map(\.year.fund)).count > 1 ? "to \(wording.name(fund)) " : ""
    let then = own.filter { $0.year.year == first.year }
    let others = then.compactMap(\.line.contributor).filter { $0 != payer }.uniqued().map { wording.name($0) }
    let standing = FundingYear.standing(of: then.map(\.line)).map { " \($0)" } ?? ""
    let place =
      "the \(Sterling.text(pence: before))\(standing) \(standing.isEmpty ? "of" : "for") \(first.year.spoken)"
      + (others.isEmpty ? "" : ", then paid by \(Wording.list(others))")
    if before == after { return "\(budget)as much as \(place)" }
    let share =
      before > 0
      ? " (\(PerCent.text(numerator: Int128(abs(after - before)), denominator: Int128(before))))" : ""
    return
      "\(budget)\(Sterling.text(pence: abs(after - before)))\(share) \(after > before ? "more" : "less") than \(place)"
  }

  /// What is stated of several budgets where it is stated of some alone; nil where it is of all or none, or papers disagree.
  private func partly(_ lines: [Payment], of payer: EntityID) -> String? {
    let told = lines.count { $0.line.pence != nil }
    guard told > 0, told < lines.count, !lines.contains(where: { $0.year.disputed.contains(payer) }) else { return nil }
    let parts = lines.map { one in
      (one.line.pence == nil ? "an amount not stated" : one.line.toldAmount) + " to \(wording.name(one.year.fund))"
    }
    return Wording.list(parts)
  }

  /// What it gives for the newest of the years, in one sentence; for no more than is stated.
  private func sentence(of payer: EntityID, _ newest: WrittenPeriod, _ found: [Payment]) -> String {
    let told = found.filter { $0.year.year == newest && $0.line.contributor == payer }
    let lines = told.filter { $0.line.isCounted && !$0.line.isInKind }
    let amounts = lines.compactMap(\.line.pence)
    let title = "\(wording.title(payer)), \(newest.spoken)"
    if lines.isEmpty { return "\(title): \(Wording.list(told.map(\.line.toldAmount))), in no sum" }
    let isKnown = amounts.count == lines.count && !lines.contains { $0.year.disputed.contains(payer) }
    guard isKnown, let sum = JointMoney.add(amounts) else {
      if let parts = partly(lines, of: payer) { return "\(title): \(parts)" }
      let isDisputed = lines.contains { $0.year.disputed.contains(payer) }
      return "\(title): \(isDisputed ? "papers disagree on the amount" : "the amount is not stated")"
    }
    let words = lines.map { $0.line.reading == "cash" ? nil : $0.line.reading }.uniqued()
    guard words.count == 1 else {
      let parts = lines.map { "\($0.line.toldAmount) to \(wording.name($0.year.fund))" }
      return "\(title): \(Wording.list(parts))"
    }
    let count = Set(lines.map(\.year.fund)).count
    let all = lines.map(\.year).uniqued(by: \.fund)
    let whole = all.contains { $0.whole == nil } ? nil : JointMoney.add(all.compactMap(\.whole))
    let share = whole.map {
      $0 > 0 ? ", \(PerCent.text(numerator: Int128(sum), denominator: Int128($0))) of them together" : ""
    }
    let parts = all.compactMap { year -> String? in
      let own = JointMoney.add(lines.filter { $0.year.fund == year.fund }.compactMap(\.line.pence))
      guard let own, let whole = year.whole, whole > 0 else { return nil }
      return "\(PerCent.text(numerator: Int128(own), denominator: Int128(whole))) of \(wording.name(year.fund))"
    }
    let known =
      count > 1 && share == nil && !parts.isEmpty ? ", \(Wording.list(parts)); of the rest no share is known" : ""
    let budgets = count > 1 ? ", to \(count) budgets\(share ?? known)" : ""
    let received = told.filter { !$0.line.isCounted && $0.line.reading == "received" }.compactMap(\.line.pence)
    let paid = received.isEmpty ? "" : JointMoney.add(received).map { "; \(Sterling.text(pence: $0)) received" } ?? ""
    return "\(title): \(Sterling.text(pence: sum))\(words[0].map { " \($0)" } ?? "")\(budgets)\(paid)"
  }
}
