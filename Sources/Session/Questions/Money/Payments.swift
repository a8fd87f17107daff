import Analysis
import Model
import Rendering

/// What one organisation gives, budget by budget: `funding` of a payer.
extension AnswerWriter {
  mutating func payments(by payer: EntityID, _ period: WrittenPeriod?, _ answer: inout Answer) throws(Stop) {
    var found: [(year: FundingYear, line: FundingYear.Line)] = []
    for fund in branch.facts(about: payer, .contribution).map({ branch.subject($0) }).uniqued() {
      for year in try run.funding(of: fund, in: period) {
        found += year.lines.filter { $0.contributor == payer }.map { (year, $0) }
      }
    }
    found.sort { $0.year.year.range.start < $1.year.year.range.start }
    let hasReadings = found.contains { $0.line.said != nil }
    answer.columns = [
      Answer.Column("year", .text), Answer.Column("budget", .entity), Answer.Column("amount", .money),
    ]
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
    answer.title = sentence(of: payer, found)
    for (year, line) in found { add(line, of: year, hasReadings, &answer) }
  }

  /// One contribution as a row, with what is to be said of it.
  private func add(
    _ line: FundingYear.Line, of year: FundingYear, _ hasReadings: Bool, _ answer: inout Answer
  ) {
    var row = Answer.Row(cells: [.text(year.year.spoken), wording.cell(year.fund)], sentence: "")
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
    row.isPossible = line.claim.truth != .yes
    answer.rows.append(row)
    if !line.isCounted { answer.note("\(year.year.spoken): \(line.toldAmount) is in no sum", .beside) }
    if let payer = line.contributor, year.disputed.contains(payer) {
      answer.note("\(year.year.spoken): discrepancy: papers disagree on what it gave", .discrepancy)
    }
  }

  /// What it gives for the newest of the years, in one sentence; for no more than is stated.
  private func sentence(of payer: EntityID, _ found: [(year: FundingYear, line: FundingYear.Line)]) -> String {
    guard let newest = found.last?.year.year else { return wording.title(payer) }
    let lines = found.filter { $0.year.year == newest && $0.line.isCounted && !$0.line.isInKind }
    let amounts = lines.compactMap(\.line.pence)
    let title = "\(wording.title(payer)), \(newest.spoken)"
    if lines.isEmpty {
      let besides = found.filter { $0.year.year == newest }.map(\.line.toldAmount)
      return "\(title): \(Wording.list(besides)), in no sum"
    }
    let isKnown = amounts.count == lines.count && !lines.contains { $0.year.disputed.contains(payer) }
    guard isKnown, let sum = JointMoney.add(amounts) else {
      let isDisputed = lines.contains { $0.year.disputed.contains(payer) }
      return "\(title): \(isDisputed ? "papers disagree on the amount" : "the amount is not stated")"
    }
    let count = Set(lines.map(\.year.fund)).count
    let budgets = count > 1 ? ", to \(count) budgets" : ""
    return "\(title): \(Sterling.text(pence: sum))\(budgets)"
  }
}
