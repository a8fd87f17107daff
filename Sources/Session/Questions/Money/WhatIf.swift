import Analysis
import Language
import Model

/// `what if`: what a change of money comes to for each who pays.
struct WhatIfQuestion: Question {
  let said: SaidChange
  /// What it comes to, worked out when the statement was understood, so that a mistake is told at its place; of ranges at
  /// the least, half way and at the most that is paid.
  let effects: [MoneyEffect]
  /// The figures of a single range, as a reader sees them.
  let figures: [String]

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    try runner.answer(effects[0], &log) { writer, answer throws(Stop) in
      if effects.count == 1 {
        try writer.effect(effects[0], of: said, &answer)
      } else {
        writer.range(effects, of: said, figures, &answer)
      }
    }
  }
}

extension QueryRunner {
  /// An answer of what a change of money comes to, written as things stand at the end of its base year.
  func answer(
    _ effect: MoneyEffect, _ log: inout ReadLog,
    _ write: (inout AnswerWriter, inout Answer) throws(Stop) -> Void
  ) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = description
    let day = effect.base.map(\.year.range.last).max() ?? context.defaultDay(branch)
    var writer = writer(at: TimeSlice(day), log)
    writer.run.log.read(effect.rows.flatMap(\.lines).map(\.claim))
    try write(&writer, &answer)
    answer.budgets = effect.base.map(\.fund).uniqued().map { writer.wording.cell($0) }
    log = writer.run.log
    return answer
  }
}

extension WhatIfQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    var said = try resolver.saidChange()
    if let payer = try resolver.thingIfAny(.target) { said.focus = (payer, resolver.arguments.has(.byShare)) }
    self.said = said
    figures = Self.figures(of: said.typed)
    let steps: [Ratio] = said.uncertain.ranged.isEmpty ? [.zero] : [.zero, UncertainChange.half, .one]
    effects = try resolver.worked(said) { base throws(MoneyMistake) in
      var effects: [MoneyEffect] = []
      for step in steps { effects.append(try base.effect(of: said.uncertain.at(step))) }
      return effects
    }
    if let focus = said.focus, !effects[0].rows.contains(where: { $0.payer == focus.payer }) {
      throw resolver.notTold(said)
    }
  }
}

extension WhatIfQuestion {
  /// The figures at which least is paid, half way, and most, where one payment has a range.
  private static func figures(of typed: [PaymentChangeSyntax]) -> [String] {
    let ranged = typed.filter { $0.high != nil }
    guard ranged.count == 1, let low = ranged.first?.change, let high = ranged.first?.high else { return [] }
    return [Ratio.zero, UncertainChange.half, .one].map { PaymentChange.between(low, high, at: $0).spoken }
  }
}
