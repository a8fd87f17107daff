import Analysis
import Language
import Model
import Rendering

/// `waterfall`: from what is paid today to what would be, a step a contributor.
struct WaterfallQuestion: Question {
  let whatIf: WhatIfQuestion

  init(_ resolver: inout QuestionResolver) throws(Refusal) { whatIf = try WhatIfQuestion(&resolver) }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    // Of ranges what lies half way is drawn.
    let effect = whatIf.effects[whatIf.effects.count / 2]
    return try runner.answer(effect, &log) { writer, answer throws(Stop) in
      writer.waterfall(effect, of: whatIf.said, &answer)
      if whatIf.effects.count > 1 { answer.note("drawn is what lies half way of the ranges") }
    }
  }
}

/// `chart`: what was paid into a budget over the years, a bar a year.
struct ChartQuestion: Question {
  let subject: EntityID
  let funds: [EntityID]

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
    funds = resolver.funds(with: subject)
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    try runner.answer(onYearsOf: funds, of: subject, &log) { series, writer, answer in
      writer.chart(series, of: subject, &answer)
    }
  }
}

extension AnswerWriter {
  fileprivate mutating func waterfall(_ effect: MoneyEffect, of said: SaidChange, _ answer: inout Answer) {
    let told = effect.told
    answer.layout = .table
    answer.title = verdict(effect, said)
    answer.columns = [
      Answer.Column("step", .entity), Answer.Column("change", .money), Answer.Column("running", .money, title: "then"),
    ]
    let steps = effect.rows.map { $0.after[told] - ($0.before ?? 0) }
    var running = effect.before
    let whole = steps.reduce(into: (sum: running, most: max(running, 1))) { reached, step in
      reached = (reached.sum + step, max(reached.most, reached.sum + step))
    }.most
    func add(_ name: Answer.Cell, _ change: Answer.Cell, from: Int64, to: Int64, _ claims: [Claim]) {
      var row = Answer.Row(
        cells: [name, change, .money(pence: to)], sentence: "\(name.text): \(Sterling.text(pence: to))")
      row.picture = .span(from: from, to: to, whole: whole)
      row.evidence = answer.collect(claims, wording)
      answer.rows.append(row)
    }
    add(
      .text("today, \(self.told(effect.base))"), .unknown(""), from: 0, to: effect.before,
      effect.rows.flatMap(\.lines).map(\.claim))
    for (row, step) in zip(effect.rows, steps) where step != 0 {
      let name = payerCell(row)
      add(name, .money(pence: step), from: running, to: running + step, row.lines.map(\.claim))
      running += step
    }
    add(
      .text("proposal, \(effect.years[told].spoken)"), .money(pence: running - effect.before), from: 0, to: running, [])
    for words in carried(effect, said) { answer.note(words) }
  }

  fileprivate mutating func chart(_ series: FundingSeries, of subject: EntityID, _ answer: inout Answer) {
    run.log.read(series.rows.flatMap(\.lines).map(\.claim))
    answer.layout = .table
    answer.title = growth(series, subject)
    let hasStanding = series.hasStanding
    answer.columns = [Answer.Column("year", .text), Answer.Column("sum", .money)]
    if hasStanding { answer.columns.append(Answer.Column("status", .text)) }
    let sums = series.years.indices.map { series.sum($0) ?? 0 }
    for (position, year) in series.years.enumerated() {
      var row = Answer.Row(
        cells: [.text(year.spoken), .money(pence: sums[position])]
          + (hasStanding ? [.text(standing(of: series, position))] : []),
        sentence: "\(year.spoken): \(Sterling.text(pence: sums[position]))"
          + (series.standings[position].map { " \($0)" } ?? ""))
      row.picture = .stack(parts: series.rows.map { $0.amounts[position] ?? 0 }, whole: max(sums.max() ?? 0, 1))
      row.evidence = answer.collect(series.rows.flatMap { $0.yearly[position] }.map(\.claim), wording)
      answer.rows.append(row)
    }
    for (position, row) in series.rows.enumerated() {
      let name = row.contributor.map { wording.name($0) } ?? "contributor not named"
      let amounts = row.amounts.indices.map { amount(of: row, $0).text }
      let formerly =
        row.formerly.isEmpty ? "" : ", and before it \(Wording.list(row.formerly.map { wording.name($0) }))"
      answer.note("\(Shade.of(position)) \(name)\(formerly): \(amounts.joined(separator: ", "))")
    }
    if let owner = owner(of: series.funds, asked: subject) { answer.note(owner) }
    for words in leftOut(series) { answer.note(words) }
    for words in discrepancies(Array(series.budgets.joined())) { answer.note(words, .discrepancy) }
  }
}
