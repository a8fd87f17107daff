import Analysis
import Model
import Rendering

/// How a change of money reads of which not every figure is known.
extension AnswerWriter {
  /// - Parameters:
  ///   - effects: where each pays the least of its range, half way, and where each pays the most.
  ///   - figures: what these are, where one payment alone has a range.
  func range(_ effects: [MoneyEffect], of change: SaidChange, _ figures: [String], _ answer: inout Answer) {
    guard let low = effects.first, let high = effects.last, effects.count == 3 else { return }
    let last = effects[1].told
    let year = low.years[last].spoken
    let totals = effects.map { $0.after(last) }
    func pounds(_ pence: Int64) -> String { Sterling.text(pence: pence) }
    let base = told(low.base)
    answer.layout = .table
    answer.title =
      totals[0] == totals[2]
      ? "The budget stays at \(pounds(totals[0])) in \(year), whatever the figure."
      : "The budget is between \(pounds(totals.min() ?? 0)) and \(pounds(totals.max() ?? 0)) in \(year), "
        + "\(pounds(totals[1])) half way; it was \(pounds(low.before)) in \(base)."
    answer.opening = change.focus.flatMap { told(of: $0.payer, byShare: $0.isShare, effects) }
    let names = figures.isEmpty ? ["at the least", "half way", "at the most"] : figures
    answer.columns = [Answer.Column("contributor", .entity), before(low.base)]
    for (name, words) in zip(["low", "middle", "high"], names) {
      answer.columns.append(Answer.Column(name, .money, title: "\(year), \(words)", year: year))
    }
    answer.columns.append(Answer.Column("spread", .money, title: "differs by"))
    for index in low.rows.indices { answer.rows.append(rangeRow(index, effects, last, &answer)) }
    answer.footer = [
      [.text("sum"), .money(pence: low.before)] + totals.map { .money(pence: $0) }
        + [.money(pence: abs(totals[2] - totals[0]))]
    ]
    for words in carried(high, change) { answer.note(words) }
    answer.note(
      (figures.isEmpty ? "at the least every range is at its lower payment, at the most at its higher; " : "")
        + "no figure within a range is said to be likelier than another")
    answer.isComplete = low.base.allSatisfy(\.isComplete)
  }

  /// What one pays in the last year of each effect.
  private func rangeRow(
    _ index: Int, _ effects: [MoneyEffect], _ last: Int, _ answer: inout Answer
  ) -> Answer.Row {
    let row = effects[0].rows[index]
    let after = effects.map { $0.rows[index].after[last] }
    let who = payerCell(row)
    let cells = [who, row.before.map { .money(pence: $0) } ?? .unknown("joins")] + after.map { .money(pence: $0) }
    let words = after.map { Sterling.text(pence: $0) }
    var line = Answer.Row(
      cells: cells + [.money(pence: abs(after[2] - after[0]))],
      sentence: "\(payer(row)): \(words[0]), half way \(words[1]), \(words[2])")
    line.entity = row.payer
    line.evidence = answer.collect(row.lines.map(\.claim), wording)
    return line
  }
}
