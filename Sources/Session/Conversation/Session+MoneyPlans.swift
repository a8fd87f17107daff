import Analysis
import Language
import Model

/// Options of money: a change of what is paid, kept beside the options that change a structure.
extension Session {
  /// `plan money`: works a change of money out, as `what if` does, and keeps it under a number.
  mutating func planMoney(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    var resolver = resolver(of: statement, in: text)
    let question: any Question
    var (year, isRange) = (0, false)
    if resolver.arguments.has(.payments) {
      let asked = try WhatIfQuestion(&resolver)
      // Of a range what lies half way is kept, which is said.
      year = asked.effects.count == 1 ? asked.effects[0].told : 1
      isRange = asked.effects.count > 1
      question = asked
    } else {
      question = try FormulaRunQuestion(&resolver, of: .key)
    }
    index = resolver.names.index
    let notes = resolver.names.notes
    let number = work.made + 1
    let outcome = try ask(question, statement, in: text, notes: notes)
    guard var answer = outcome.answer else { return outcome }
    guard let option = answer.moneyOption(number, work.current, year: year) else {
      answer.note("nothing is worked out, so nothing is kept as an option")
      return Outcome(statement: outcome.statement, answer: answer, diagnostics: [], effects: [])
    }
    var changed = work
    changed.made = number
    changed.money.append(option)
    take(changed, as: "option \(number)")
    answer.title = "Option \(number): " + answer.title
    if isRange { answer.note("kept is what lies half way") }
    answer.note(
      "kept as option \(number): `compare options` sets it beside today and the others, `discard` gives it up")
    return Outcome(statement: outcome.statement, answer: answer, diagnostics: [], effects: [])
  }

  /// The last option of money, where it is the last option that was made.
  var moneyInHand: MoneyOption? { work.moneyInHand }

  /// Gives the last option of money up.
  mutating func discard(_ option: MoneyOption, _ statement: Statement, in text: SourceText) -> Outcome {
    var changed = work
    changed.money.removeAll { $0.number == option.number }
    take(changed, as: "giving up option \(option.number)")
    return told(statement, in: text, "option \(option.number) discarded")
  }
}
