import Model
import Rendering

/// Options of money of different budgets or years, each beside what is paid today into its own.
extension CompareOptionsQuestion {
  func apartTable(_ runner: QueryRunner) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    answer.layout = .table
    answer.drawsShares = false
    answer.title = Wording.list(money.map(sentence)).capitalised + "."
    answer.columns = [Answer.Column("contributor", .entity)]
    for option in money {
      let number = option.number
      answer.columns += [
        Answer.Column(
          "today \(number)", .money, title: "\(Wording.list(option.budgetNames)), today (\(option.base))"),
        Answer.Column("option \(number)", .money, title: "option \(number) (\(option.year))"),
        Answer.Column("change \(number)", .money, title: "change"),
        Answer.Column("change-share \(number)", .ratio, title: ""),
      ]
    }
    for payer in money.flatMap(\.payers).uniqued(by: \.id) {
      let all = money.flatMap { $0.payers.filter { $0.id == payer.id } }
      var row = Answer.Row(
        cells: [payer.name] + money.flatMap { cells($0.before(payer.id), $0.after(payer.id)) }, sentence: "")
      row.sentence = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ")
      for item in all.flatMap(\.evidence) where !answer.evidence.contains(item) { answer.evidence.append(item) }
      row.evidence = all.flatMap(\.evidence).uniqued().compactMap { answer.evidence.firstIndex(of: $0) }
      answer.rows.append(row)
    }
    answer.footer = [[.text("sum")] + money.flatMap { cells($0.before, $0.after) }]
    for option in money { answer.note("option \(option.number), \(option.year), assumed: `\(option.words)`") }
    answer.note("the options are of different budgets or years: each stands beside what is paid today into its own")
    if let baseline {
      answer.note("so none of them is held against option \(baseline.number)")
    }
    return answer
  }

  /// What an option comes to beside its own today.
  private func sentence(_ option: MoneyOption) -> String {
    let budget = Wording.list(option.budgetNames)
    let head = "option \(option.number) \(Sterling.text(pence: option.after)) for \(budget)"
    guard let before = option.before else { return "\(head) (nothing is stated of today)" }
    let change = option.after - before
    let more = "\(Sterling.text(pence: abs(change))) \(change < 0 ? "less" : "more") than"
    return "\(head) (\(change == 0 ? "the same as" : more) the \(Sterling.text(pence: before)) of today)"
  }

  private func cells(_ before: Int64?, _ after: Int64?) -> [Answer.Cell] {
    let change = before.flatMap { before in after.map { $0 - before } }
    let share = before.flatMap { before in
      change.flatMap { before > 0 ? Answer.Cell.ratio(numerator: $0, denominator: before) : nil }
    }
    return [
      before.map { .money(pence: $0) } ?? .unknown(after == nil ? "" : "none stated"),
      after.map { .money(pence: $0) } ?? .unknown(""), change.map { .money(pence: $0) } ?? .unknown(""),
      share ?? .unknown(""),
    ]
  }
}
