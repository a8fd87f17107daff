import Language
import Model

/// What fills the slots of a statement, as what each slot takes.
///
/// The parser fills every slot that a form requires. A statement that comes here without one was not read whole, and is
/// refused: nothing is done with a part of it.
struct Arguments {
  let statement: Statement
  let text: SourceText

  init(_ statement: Statement, in text: SourceText) {
    self.statement = statement
    self.text = text
  }

  /// The form that the statement has.
  var form: StatementForm { StatementTable.form(statement.form) }

  /// Whether a slot is filled.
  func has(_ slot: Slot) -> Bool { find(slot) != nil }

  /// The bytes that a slot stands on; those of the whole statement where it is left out.
  func range(_ slot: Slot) -> Range<Int> { find(slot)?.range ?? statement.range }

  /// The bytes of what was typed last.
  var lastRange: Range<Int> { statement.arguments.last?.range ?? statement.range }

  /// A slot's words as they were typed.
  func typed(_ slot: Slot) -> String { text.text(range(slot)) }

  // MARK: What must be there

  func name(_ slot: Slot) throws(Refusal) -> NameSyntax { try required(slot, nameIfAny(slot)) }

  func names(_ slot: Slot) throws(Refusal) -> [NameSyntax] { try required(slot, namesIfAny(slot)) }

  func kind(_ slot: Slot) throws(Refusal) -> EntityKind {
    try required(slot, value(slot) { if case .kind(let kind) = $0 { kind } else { nil } })
  }

  func expression(_ slot: Slot) throws(Refusal) -> ExpressionSyntax { try required(slot, expressionIfAny(slot)) }

  func word(_ slot: Slot) throws(Refusal) -> String { try required(slot, wordIfAny(slot)) }

  func period(_ slot: Slot) throws(Refusal) -> WrittenPeriod { try required(slot, periodIfAny(slot)) }

  func view(_ slot: Slot) throws(Refusal) -> ViewSyntax {
    try required(slot, value(slot) { if case .view(let view) = $0 { view } else { nil } })
  }

  func statement(_ slot: Slot) throws(Refusal) -> Statement {
    try required(slot, value(slot) { if case .statement(let statement) = $0 { statement } else { nil } })
  }

  /// Every statement that fills a slot, in the order typed.
  func statements(_ slot: Slot) -> [Statement] {
    statement.arguments.filter { $0.slot == slot }.compactMap {
      if case .statement(let statement) = $0.value { statement } else { nil }
    }
  }

  func expectation(_ slot: Slot) throws(Refusal) -> ExpectationSyntax {
    try required(slot, value(slot) { if case .expectation(let expectation) = $0 { expectation } else { nil } })
  }

  // MARK: What may be left out

  func nameIfAny(_ slot: Slot) -> NameSyntax? { namesIfAny(slot)?.first }

  func namesIfAny(_ slot: Slot) -> [NameSyntax]? {
    value(slot) { if case .names(let names) = $0 { names } else { nil } }
  }

  func expressionIfAny(_ slot: Slot) -> ExpressionSyntax? {
    value(slot) { if case .expression(let expression) = $0 { expression } else { nil } }
  }

  func rhythm(_ slot: Slot) throws(Refusal) -> Rhythm {
    try required(slot, value(slot) { if case .expression(.literal(.rhythm(let rhythm))) = $0 { rhythm } else { nil } })
  }

  func durationIfAny(_ slot: Slot) -> Duration? {
    value(slot) { if case .expression(.literal(.duration(let duration))) = $0 { duration } else { nil } }
  }

  func wordIfAny(_ slot: Slot) -> String? { value(slot) { if case .text(let text) = $0 { text } else { nil } } }

  func numberIfAny(_ slot: Slot) -> Int? { value(slot) { if case .number(let number) = $0 { number } else { nil } } }

  func periodIfAny(_ slot: Slot) -> WrittenPeriod? {
    value(slot) { if case .period(let period) = $0 { period } else { nil } }
  }

  func placeIfAny(_ slot: Slot) -> PlaceSyntax? {
    value(slot) { if case .place(let place) = $0 { place } else { nil } }
  }

  /// An amount in pence.
  func moneyIfAny(_ slot: Slot) -> Int64? { value(slot) { if case .money(let pence) = $0 { pence } else { nil } } }

  func payments(_ slot: Slot) -> [PaymentChangeSyntax] {
    value(slot) { if case .payments(let payments) = $0 { payments } else { nil } } ?? []
  }

  func limits(_ slot: Slot) -> [PaymentLimitSyntax] {
    value(slot) { if case .limits(let limits) = $0 { limits } else { nil } } ?? []
  }

  private func find(_ slot: Slot) -> Argument? { statement.arguments.first { $0.slot == slot } }

  private func value<Value>(_ slot: Slot, _ read: (Argument.Value) -> Value?) -> Value? {
    find(slot).flatMap { read($0.value) }
  }

  private func required<Value>(_ slot: Slot, _ value: Value?) throws(Refusal) -> Value {
    if let value { return value }
    throw Refusal(
      Diagnostic(.missing, in: text.name, at: statement.range, [text.text(statement.range)], expected: [form.syntax]))
  }
}
