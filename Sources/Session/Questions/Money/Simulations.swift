import Analysis
import Language
import Model
import Rendering

/// `simulate`: many runs of a change with ranges, or of a total that a formula shares.
struct SimulationQuestion: Question {
  let runs: Int
  let seed: Int
  let outcome: Outcome

  /// What was simulated.
  enum Outcome: Sendable {
    case change(SaidChange, MoneySimulation)
    case formula(FormulaSimulation)
    /// The formula gives no payments, and why.
    case none(FormulaOutcome?)
  }

  /// More runs than these are refused.
  private static let most = 1_000_000

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let runs = try resolver.number(.runs, in: 1...Self.most, .runs) ?? 10_000
    let seed = resolver.arguments.numberIfAny(.seed) ?? 1
    (self.runs, self.seed) = (runs, seed)
    if resolver.arguments.has(.high), let low = resolver.arguments.moneyIfAny(.amount),
      let high = resolver.arguments.moneyIfAny(.high)
    {
      let formula = try resolver.names.resolve(try resolver.arguments.name(.key), [.formula])
      let funds = try resolver.formulaFunds()
      let year = try resolver.financialYear(.period, begins: true)
      let worked = try resolver.worked(formula) { run throws(FormulaFailure) in
        try run.simulate(
          formula, between: min(low, high), and: max(low, high), for: year, of: funds, runs: runs, seed: UInt64(seed))
      }
      outcome = worked.result.map { .formula($0) } ?? .none(worked.outcome)
      return
    }
    let said = try resolver.uncertainChange()
    outcome = .change(
      said,
      try resolver.worked(said) { base throws(MoneyMistake) in
        try base.simulate(said.uncertain, runs: runs, seed: UInt64(seed))
      })
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    switch outcome {
    case .none(let outcome):
      return try outcome?.answer(runner, &log) { writer, run in writer.title(of: run) } ?? Answer(.rows)
    case .change(let said, let simulation):
      return try runner.answer(simulation.middle, &log) { writer, answer throws(Stop) in
        writer.simulation(simulation, of: said, self, &answer)
      }
    case .formula(let simulation):
      var answer = Answer(.rows)
      answer.view = runner.description
      var writer = runner.writer(at: TimeSlice(runner.context.defaultDay(runner.branch)), log)
      let low = simulation.low
      writer.run.log.read(low.terms.claims + low.figures + low.rows.flatMap(\.lines).map(\.claim))
      writer.simulation(simulation, self, &answer)
      log = writer.run.log
      return answer
    }
  }
}

extension AnswerWriter {
  fileprivate func simulation(
    _ simulation: MoneySimulation, of said: SaidChange, _ question: SimulationQuestion, _ answer: inout Answer
  ) {
    let middle = simulation.middle
    let year = middle.years[middle.told].spoken
    percentiles(simulation.totals, simulation.runs, year, before: middle.before, &answer)
    for (row, amounts) in zip(middle.rows, simulation.rows) {
      let who = row.payer.map { wording.cell($0) } ?? .unknown("contributor not named")
      var line = Answer.Row(
        cells: [who, row.before.map { .money(pence: $0) } ?? .unknown("joins")] + amounts.map { .money(pence: $0) },
        sentence: "\(payer(row)): \(Wording.list(amounts.map { Sterling.text(pence: $0) }))")
      line.entity = row.payer
      line.evidence = answer.collect(row.lines.map(\.claim), wording)
      answer.rows.append(line)
    }
    answer.footer = [[.text("budget"), .money(pence: middle.before)] + simulation.totals.map { .money(pence: $0) }]
    for words in carried(middle, said) { answer.note(words) }
    drawn("each range is drawn evenly among 1,001 figures, on its own, once a run", question, &answer)
    answer.isComplete = middle.base.allSatisfy(\.isComplete)
  }

  fileprivate func simulation(
    _ simulation: FormulaSimulation, _ question: SimulationQuestion, _ answer: inout Answer
  ) {
    let (low, high) = (simulation.low, simulation.high)
    percentiles(simulation.totals, simulation.runs, low.year.spoken, before: low.before, &answer)
    let evidence = answer.collect(low.terms.claims + low.figures, wording)
    for (row, amounts) in zip(low.rows, simulation.rows) {
      let who = row.organisation.map { wording.cell($0) } ?? .unknown("contributor not named")
      let before: [Answer.Cell] =
        low.before == nil ? [] : [row.before.map { .money(pence: $0) } ?? .unknown("none stated")]
      var line = Answer.Row(
        cells: [who] + before + amounts.map { .money(pence: $0) },
        sentence: "\(payer(row)): \(Wording.list(amounts.map { Sterling.text(pence: $0) }))")
      line.entity = row.organisation
      line.evidence = answer.collect(row.lines.map(\.claim), wording) + evidence
      answer.rows.append(line)
    }
    answer.footer = [
      [.text("total")] + (low.before.map { [.money(pence: $0)] } ?? []) + simulation.totals.map { .money(pence: $0) }
    ]
    drawn(
      "the total is drawn evenly among the whole pence from \(Sterling.text(pence: low.total.pence)) to "
        + Sterling.text(pence: high.total.pence), question, &answer)
  }

  /// The first line and the columns, which are percentiles.
  private func percentiles(_ totals: [Int64], _ runs: Int, _ year: String, before: Int64?, _ answer: inout Answer) {
    func pounds(_ position: Int) -> String { Sterling.text(pence: totals[position]) }
    answer.layout = .table
    answer.title =
      totals.first == totals.last
      ? "The budget is \(pounds(0)) in \(year) in nine of ten runs."
      : "The budget is between \(pounds(0)) and \(pounds(4)) in \(year) in nine of ten runs, \(pounds(2)) in the middle."
    answer.columns = [Answer.Column("contributor", .entity)]
    if before != nil { answer.columns.append(Answer.Column("before", .money)) }
    for percent in Percentile.told {
      answer.columns.append(
        Answer.Column("p\(percent)", .money, title: percent == 50 ? "middle" : "\(percent) of 100 below"))
    }
  }

  private func drawn(_ how: String, _ question: SimulationQuestion, _ answer: inout Answer) {
    answer.note("assumed: \(how); no figure is said to be likelier than another")
    answer.note(
      "\(Digits.grouped(digits: String(question.runs))) runs with seed \(question.seed), drawn by SplitMix64: the same seed gives the "
        + "same figures")
  }
}
