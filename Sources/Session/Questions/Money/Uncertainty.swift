import Analysis
import Language
import Model
import Rendering

/// `tornado`: which of several ranges moves the budget, or what one pays, most.
struct TornadoQuestion: Question {
  let said: SaidChange
  let payer: EntityID?
  let tornado: Tornado

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let said = try resolver.uncertainChange()
    let payer = try resolver.thingIfAny(.target)
    (self.said, self.payer) = (said, payer)
    tornado = try resolver.worked(said) { base throws(MoneyMistake) in try base.tornado(said.uncertain, on: payer) }
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    try runner.answer(tornado.middle, &log) { writer, answer throws(Stop) in writer.tornado(self, &answer) }
  }
}

/// `sensitivity`: what one range, or two, come to step by step.
struct SensitivityQuestion: Question {
  let said: SaidChange
  let payer: EntityID?
  /// Of one range an effect at each step; of two, for each step of the first those of the second.
  let effects: [[MoneyEffect]]

  /// The steps of a table.
  static let steps = (0...4).map { Ratio(Int64($0), of: 4) ?? .zero }

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let said = try resolver.uncertainChange()
    let ranges = said.uncertain.ranged.count
    if ranges > 2 {
      throw Refusal(
        Diagnostic(
          .tooManyRanges, in: resolver.text.name, at: resolver.arguments.range(.payments), [String(ranges)],
          expected: [Expectation.words("tornado").words]))
    }
    (self.said, payer) = (said, try resolver.thingIfAny(.target))
    effects = try resolver.worked(said) { base throws(MoneyMistake) in
      var effects: [[MoneyEffect]] = []
      for first in Self.steps {
        var row: [MoneyEffect] = []
        for second in ranges == 2 ? Self.steps : [.zero] {
          row.append(try base.effect(of: said.uncertain.at(Array([first, second].prefix(ranges)))))
        }
        effects.append(row)
      }
      return effects
    }
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    try runner.answer(effects[0][0], &log) { writer, answer throws(Stop) in
      if said.uncertain.ranged.count == 1 {
        writer.oneWay(self, &answer)
      } else {
        writer.twoWay(self, &answer)
      }
    }
  }
}

extension QuestionResolver {
  /// A change of which at least one figure is a range.
  mutating func uncertainChange() throws(Refusal) -> SaidChange {
    let said = try saidChange()
    if case .reserves = said.cover {
      throw Refusal(Diagnostic(.reservesAlone, in: text.name, at: arguments.range(.reserves), []))
    }
    if !said.uncertain.ranged.isEmpty { return said }
    throw Refusal(
      Diagnostic(
        .noRange, in: text.name, at: arguments.range(.payments), [arguments.typed(.payments)],
        expected: [Expectation.range.words]))
  }
}

extension AnswerWriter {
  /// What a table or a bar is of.
  private func measure(_ payer: EntityID?) -> String {
    payer.map { "what \(wording.name($0)) pays" } ?? "the budget"
  }

  /// Whose payment has a range, by its position.
  private func who(_ payment: Int, _ said: SaidChange) -> String {
    said.least.payments[payment].payer.map { wording.name($0) } ?? "everyone"
  }

  /// What is done at a part of the way through a range.
  private func words(_ payment: Int, _ said: SaidChange, at part: Ratio) -> String {
    let typed = said.typed[payment]
    return PaymentChange.between(typed.change, typed.high ?? typed.change, at: part).spoken
  }

  fileprivate func tornado(_ question: TornadoQuestion, _ answer: inout Answer) {
    let (tornado, said) = (question.tornado, question.said)
    let year = tornado.middle.years[tornado.middle.told].spoken
    let middle = tornado.middle.amount(of: question.payer, in: tornado.middle.told)
    let what = measure(question.payer)
    answer.layout = .table
    if let first = tornado.bars.first {
      answer.title =
        "What \(who(first.payment, said)) pays moves \(what) most: by \(Sterling.text(pence: first.spread)) between its ends, around "
        + "\(Sterling.text(pence: middle)) in \(year)."
    }
    answer.columns = [
      Answer.Column("range", .text), Answer.Column("least", .text, title: "at the least"),
      Answer.Column("low", .money, title: year), Answer.Column("most", .text, title: "at the most"),
      Answer.Column("high", .money, title: year), Answer.Column("spread", .money, title: "differs by"),
      Answer.Column("share", .ratio, title: "of the widest"),
    ]
    let widest = max(tornado.bars.first?.spread ?? 0, 1)
    for bar in tornado.bars {
      let (least, most) = (words(bar.payment, said, at: .zero), words(bar.payment, said, at: .one))
      let amounts = [bar.low, bar.high].map { Sterling.text(pence: $0) }
      var row = Answer.Row(
        cells: [
          .text(who(bar.payment, said)), .text(least), .money(pence: bar.low), .text(most), .money(pence: bar.high),
          .money(pence: bar.spread), .ratio(numerator: bar.spread, denominator: widest),
        ],
        sentence: "\(who(bar.payment, said)): \(least) makes \(what) \(amounts[0]), \(most) makes it \(amounts[1])")
      row.evidence = answer.collect(tornado.middle.rows.flatMap(\.lines).map(\.claim), wording)
      answer.rows.append(row)
    }
    for words in carried(tornado.middle, said) { answer.note(words) }
    answer.note("each range at its ends while the others stand half way")
  }

  fileprivate func oneWay(_ question: SensitivityQuestion, _ answer: inout Answer) {
    let (said, effects) = (question.said, question.effects.map { $0[0] })
    let told = effects[effects.count / 2].told
    let range = said.uncertain.ranged[0]
    let totals = effects.map { $0.amount(of: question.payer, in: told) }
    let year = effects[0].years[told].spoken
    answer.layout = .table
    answer.title =
      "As what \(who(range, said)) pays goes from \(words(range, said, at: .zero)) to \(words(range, said, at: .one)), "
      + (totals[0] == totals[4]
        ? "\(measure(question.payer)) does not change: \(Sterling.text(pence: totals[0])) in \(year)."
        : "\(measure(question.payer)) goes from \(Sterling.text(pence: totals[0])) to \(Sterling.text(pence: totals[4])) "
          + "in \(year).")
    answer.columns = [Answer.Column("contributor", .entity)]
    for (position, step) in SensitivityQuestion.steps.enumerated() {
      answer.columns.append(Answer.Column("step \(position + 1)", .money, title: words(range, said, at: step)))
    }
    for index in effects[0].rows.indices where question.payer == nil || effects[0].rows[index].payer == question.payer {
      let own = effects[0].rows[index]
      let amounts = effects.map { $0.rows[index].after[told] }
      var row = Answer.Row(
        cells: [own.payer.map { wording.cell($0) } ?? .unknown("contributor not named")]
          + amounts.map { .money(pence: $0) },
        sentence: "\(payer(own)): \(Wording.list(amounts.map { Sterling.text(pence: $0) }))")
      row.entity = own.payer
      row.evidence = answer.collect(own.lines.map(\.claim), wording)
      answer.rows.append(row)
    }
    if question.payer == nil { answer.footer = [[.text("sum")] + totals.map { .money(pence: $0) }] }
    for words in carried(effects[0], said) { answer.note(words) }
  }

  fileprivate func twoWay(_ question: SensitivityQuestion, _ answer: inout Answer) {
    let (said, effects) = (question.said, question.effects)
    let told = effects[2][2].told
    let ranged = said.uncertain.ranged
    let amounts = effects.map { $0.map { $0.amount(of: question.payer, in: told) } }
    let year = effects[0][0].years[told].spoken
    let all = amounts.flatMap { $0 }
    answer.layout = .table
    answer.title =
      "In \(year) \(measure(question.payer)) is between \(Sterling.text(pence: all.min() ?? 0)) and "
      + "\(Sterling.text(pence: all.max() ?? 0)): \(who(ranged[0], said)) down, \(who(ranged[1], said)) across."
    answer.columns = [Answer.Column("down", .text, title: who(ranged[0], said))]
    for (position, step) in SensitivityQuestion.steps.enumerated() {
      answer.columns.append(Answer.Column("step \(position + 1)", .money, title: words(ranged[1], said, at: step)))
    }
    let evidence = answer.collect(effects[0][0].rows.flatMap(\.lines).map(\.claim), wording)
    for (step, row) in zip(SensitivityQuestion.steps, amounts) {
      let head = words(ranged[0], said, at: step)
      var line = Answer.Row(
        cells: [.text(head)] + row.map { .money(pence: $0) },
        sentence: "\(head): \(Wording.list(row.map { Sterling.text(pence: $0) }))")
      line.evidence = evidence
      answer.rows.append(line)
    }
    for words in carried(effects[0][0], said) { answer.note(words) }
  }
}

extension PaymentChange {
  /// What is done, as a reader sees it: `3% more`, `£50,000`.
  var spoken: String {
    switch self {
    case .by(let quantity):
      Answer.Cell(Quantity(quantity.value.magnitude, quantity.unit)).text + (quantity.value < .zero ? " less" : " more")
    case .to(let pounds), .joins(let pounds): Answer.Cell(Quantity(pounds, .pounds)).text
    case .share(let share): Answer.Cell(Quantity(share, .perCent)).text + " of the budget"
    case .withdraws: "nothing"
    case .freezes: "as before"
    case .part(let part, _): Answer.Cell(Quantity(part, .perCent)).text + " of what another pays"
    case .asIn(let year): "as in \(year.spoken)"
    }
  }
}
