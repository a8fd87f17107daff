import Analysis
import Language
import Model
import Rendering

/// `formula fit`: which simple formula reproduces a recorded year, and what it leaves over.
struct FormulaFitQuestion: Question {
  let subject: EntityID
  let fit: FormulaFit

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
    let year = try resolver.financialYear(.period)
    let view = resolver.context.view(resolver.branch, at: TimeSlice(resolver.defaultDay))
    var run = Evaluation(view, budget: Budget(steps: 10_000_000))
    do throws(Stop) {
      if let found = try run.fit(resolver.funds(with: subject), in: year), !found.candidates.isEmpty {
        fit = found
        return
      }
    } catch {
      throw Refusal(error.diagnostic(in: resolver.text.name, at: resolver.arguments.statement.range))
    }
    throw Refusal(
      Diagnostic(
        .nothingToFit, in: resolver.text.name, at: resolver.arguments.range(.subject),
        [resolver.branch.declaredName(of: subject), year.map { " in \($0.spoken)" } ?? ""]))
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    var writer = runner.writer(at: TimeSlice(runner.context.defaultDay(runner.branch)), log)
    writer.run.log.read(fit.recorded.flatMap(\.cash).map(\.claim) + fit.candidates.flatMap(\.run.figures))
    try writer.fit(fit, of: subject, &answer)
    log = writer.run.log
    return answer
  }
}

extension AnswerWriter {
  fileprivate mutating func fit(_ fit: FormulaFit, of subject: EntityID, _ answer: inout Answer) throws(Stop) {
    guard let shown = fit.fitting ?? fit.nearest else { return }
    let year = told(fit.recorded)
    let name = wording.name(subject)
    let stated = try formulas(of: fit.recorded.map(\.fund))
    answer.title =
      fit.fitting != nil
      ? "\(name), \(year): \(words(shown.kind)) reproduce what was recorded."
      : "\(name), \(year): nothing simple reproduces what was recorded; \(words(shown.kind)) come nearest, and "
        + "\(left(shown)) over."
    if let first = stated.first {
      answer.title += " The papers give the formula in words: “\(wording.value(first.value))”\(wording.doubt(first))."
    }
    answer.layout = .table
    answer.columns = [
      Answer.Column("contributor", .entity), Answer.Column("recorded", .money),
      Answer.Column("by-formula", .money, title: "by formula"), Answer.Column("left-over", .money, title: "left over"),
      Answer.Column("share", .ratio),
    ]
    for row in shown.run.rows { answer.rows.append(self.row(row, shown, &answer)) }
    if let first = answer.rows.indices.first { answer.rows[first].evidence += answer.collect(stated, wording) }
    answer.footer = [
      [
        .text("sum"), shown.run.before.map { .money(pence: $0) } ?? .unknown(""), .money(pence: shown.run.after),
        .money(pence: (shown.run.before ?? 0) - shown.run.after), .unknown(""),
      ]
    ]
    for words in setAside(try run.aside(after: fit.recorded, until: shown.run.year)) { answer.note(words) }
    for words in standing(of: shown.run) { answer.note(words) }
    for other in fit.candidates where other.kind != shown.kind {
      answer.note("\(words(other.kind).asSentence): \(left(other)) over")
    }
    answer.note(
      "left over is what would have to move from one payer to another; a year that fits a formula need not have been worked "
        + "out by it")
    if let added = wording.added(fit.recorded.map(\.fund)) { answer.note(added) }
  }

  private func row(_ row: FormulaRun.Row, _ shown: FormulaFit.Candidate, _ answer: inout Answer) -> Answer.Row {
    let before = row.before ?? 0
    let after = Sterling.text(pence: row.after)
    var line = Answer.Row(
      cells: [
        row.organisation.map { wording.cell($0) } ?? .unknown("contributor not named"), .money(pence: before),
        .money(pence: row.after), .money(pence: before - row.after),
        shown.run.after > 0 ? .ratio(numerator: row.after, denominator: shown.run.after) : .unknown(""),
      ], sentence: "\(payer(row)): \(Sterling.text(pence: before)) recorded, \(after) by the formula")
    line.entity = row.organisation
    line.evidence = answer.collect(row.lines.map(\.claim) + shown.run.figures, wording)
    return line
  }

  private func words(_ kind: FormulaFit.Candidate.Kind) -> String {
    switch kind {
    case .equal: "equal parts"
    case .asIn(let year): "the shares of \(year.spoken)"
    case .perHead(let unit): "parts per head (\(unit))"
    case .percentages(let shares): "whole percentages (\(Wording.list(shares.map { "\($0)%" })))"
    case .parts(let parts, let count):
      "\(Self.parts[Int(count)] ?? "equal parts") (\(Wording.list(parts.map { "\($0)" })) of \(count))"
    }
  }

  private static let parts: [Int: String] = [
    2: "halves", 3: "thirds", 4: "quarters", 5: "fifths", 6: "sixths", 7: "sevenths", 8: "eighths",
  ]

  /// What the papers say of the formula of some budgets.
  private mutating func formulas(of funds: [EntityID]) throws(Stop) -> [Claim] {
    var told: [Claim] = []
    for fund in funds { told += try run.claimList(of: fund, .formula).claims.filter { !$0.value.isGap } }
    return told
  }

  private func left(_ candidate: FormulaFit.Candidate) -> String {
    candidate.leftOver == 0 ? "nothing is left" : "\(Sterling.text(pence: candidate.leftOver)) is left"
  }
}
