import Analysis
import Language
import Model
import Rendering

/// A change of what is paid, kept under a number so that it can be set beside others.
///
/// It is kept in words and pence as it was worked out, so that what is done to the drafts afterwards does not move it.
struct MoneyOption: Sendable {
  let number: Int
  /// The statement as it was typed.
  let words: String
  /// What it comes to, in a sentence, and what is assumed in it.
  let title: String, notes: [String]
  /// The draft on which it was made.
  let draft: String
  /// What is paid today and in the year told of, in pence, by the ids of those who pay; in the order of the answer.
  let payers: [Payer]
  /// The budgets that it is of.
  let budgets: [Answer.Cell]
  /// The year of today's amounts, and the year told of.
  let base: String, year: String
  /// What it makes unaffordable, in the order in which it would stop.
  let stops: [String]

  /// One who pays.
  struct Payer: Sendable {
    /// Empty where no source names them.
    let id: String
    let name: Answer.Cell
    let before: Int64?
    let after: Int64
    let evidence: [Answer.Evidence]
  }

  /// That a statement about a change of structure is not for it, with what is.
  func refusal(_ arguments: Arguments) -> Refusal {
    let typed = arguments.form.prefix.joined(separator: " ")
    return Refusal(
      Diagnostic(
        .moneyAlone, in: arguments.text.name, at: arguments.statement.range, [String(number), typed],
        expected: [Expectation.moneyStatements.words]))
  }

  /// All that is paid today; nil where nothing is stated of it.
  var before: Int64? {
    payers.contains { $0.before != nil } ? payers.reduce(0) { $0 + ($1.before ?? 0) } : nil
  }

  /// All that is paid by the option.
  var after: Int64 { payers.reduce(0) { $0 + $1.after } }

  /// Whether it sets out from the same payments as another: those of the same budgets in the same year.
  func setsOut(with other: MoneyOption) -> Bool {
    Set(budgetNames) == Set(other.budgetNames) && base == other.base && before == other.before
  }

  /// What its budgets are called.
  var budgetNames: [String] { budgets.map(\.text) }

  /// What one pays today.
  func before(_ id: String) -> Int64? { payers.first { $0.id == id }?.before }

  /// What one pays by it.
  func after(_ id: String) -> Int64? { payers.first { $0.id == id }?.after }
}

extension Answer {
  /// The answer to a change of money as an option; nil where it is no table of payments.
  ///
  /// Its columns are those of `what if` and of `formula run`: who, before, and one or several of a year after.
  func moneyOption(_ number: Int, _ draft: String, year: Int) -> MoneyOption? {
    let years = columns.filter { $0.year != nil }
    guard years.indices.contains(year) else { return nil }
    let after = years[year]
    let payers = rows.compactMap { row -> MoneyOption.Payer? in
      guard case .money(let now) = cell(after.name, of: row) else { return nil }
      var then: Int64?
      if case .money(let pence) = cell("before", of: row) { then = pence }
      let name = cell("contributor", of: row)
      var id = ""
      if case .entity(let own, _) = name { id = own }
      // What is drawn from reserves is no payer who is not named.
      if case .text(let words) = name { id = words }
      return MoneyOption.Payer(
        id: id, name: name, before: then, after: now, evidence: row.evidence.map { evidence[$0] })
    }
    guard payers.count == rows.count, !payers.isEmpty else { return nil }
    return MoneyOption(
      number: number, words: statement, title: title, notes: notes.filter { $0.kind != .reading }.map(\.text),
      draft: draft, payers: payers, budgets: budgets,
      base: columns.first { $0.name == "before" }?.title ?? "none stated", year: after.year ?? "",
      stops: notes.filter { $0.kind == .stopping }.map(\.text))
  }
}
