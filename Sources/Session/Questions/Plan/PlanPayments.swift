import Analysis
import Model
import Rendering

/// What each partner pays before and after an option that changes payments.
extension AnswerWriter {
  /// A budget in one line: what it comes to before and after, and what each pays.
  func proposed(_ effect: MoneyEffect) -> String {
    let last = effect.told
    func pounds(_ pence: Int64) -> String { Sterling.text(pence: pence) }
    let parts = effect.rows.map { row in
      "\(payer(row)) \(pounds(row.before ?? 0)) to \(pounds(row.after[last]))"
    }
    return
      "\(wording.name(effect.base[0].fund)): \(pounds(effect.before)) in \(told(effect.base))\(goingOn(effect)) to "
      + "\(pounds(effect.after(last))) proposed in \(effect.years[last].spoken): \(parts.joined(separator: " · "))"
  }

  /// That what was paid in the last year that is known is taken for the years until the change; empty where it is the year
  /// before.
  func goingOn(_ effect: MoneyEffect) -> String {
    guard let first = effect.years.first else { return "" }
    let isNext = effect.base.allSatisfy { $0.year.next == first }
    return isNext ? "" : ", assumed to be paid each year until \(first.spoken),"
  }

  /// Every budget, payer by payer, with the years that are proposed.
  func proposed(_ effects: [MoneyEffect], _ answer: inout Answer) {
    answer.layout = .table
    let years = effects[0].years
    answer.columns = [
      Answer.Column("budget", .entity), Answer.Column("contributor", .entity),
      before(effects.flatMap(\.base)),
    ]
    for (position, year) in years.enumerated() {
      let name = years.count == 1 ? "after" : "after \(position + 1)"
      var column = Answer.Column(name, .money, title: "\(year.spoken), proposed", year: year.spoken)
      column.standing = "proposed"
      answer.columns.append(column)
    }
    answer.columns += [Answer.Column("change", .money), Answer.Column("change-share", .ratio, title: "")]
    for effect in effects {
      for row in effect.rows {
        let (before, after) = (row.before ?? 0, row.after[effect.told])
        var line = Answer.Row(
          cells: [wording.cell(effect.base[0].fund), payerCell(row), .money(pence: before)]
            + row.after.map { .money(pence: $0) } + [.money(pence: after - before), share(after - before, of: before)],
          sentence: "\(payer(row)): \(Sterling.text(pence: before)), then \(Sterling.text(pence: after)) proposed")
        line.entity = row.payer
        line.evidence = answer.collect(row.lines.map(\.claim), wording)
        answer.rows.append(line)
      }
      for words in carried(effect) { answer.note(words) }
    }
    let before = effects.reduce(0) { $0 + $1.before }
    let sums = years.indices.map { year in effects.reduce(0) { $0 + $1.after(year) } }
    let change = (sums.last ?? before) - before
    answer.footer = [
      [.text("sum"), .text(""), .money(pence: before)] + sums.map { .money(pence: $0) }
        + [.money(pence: change), share(change, of: before)]
    ]
    answer.note("each amount is worked out exactly and rounded half up to the penny")
  }

  private func share(_ pence: Int64, of whole: Int64) -> Answer.Cell {
    whole > 0 ? .ratio(numerator: pence, denominator: whole) : .unknown("")
  }
}
