import Analysis
import Language
import Model
import Rendering

/// `reserves`: what a budget holds and earns, year by year, beside what is paid into it.
struct ReservesQuestion: Question {
  let subject: EntityID
  let funds: [EntityID]
  let period: WrittenPeriod?

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
    funds = resolver.funds(with: subject)
    period = try resolver.financialYear(.period)
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    var writer = runner.writer(at: TimeSlice(runner.context.defaultDay(runner.branch)), log)
    var found: [FundReserves] = []
    for fund in funds { found += try writer.run.reserves(of: fund, in: period) }
    if found.isEmpty {
      writer.noReserves(self, &answer)
    } else {
      try writer.reserves(found, of: self, &answer)
    }
    log = writer.run.log
    return answer
  }
}

extension AnswerWriter {
  fileprivate func noReserves(_ question: ReservesQuestion, _ answer: inout Answer) {
    let when = question.period.map { " for \($0.spoken)" } ?? ""
    answer.title = "\(wording.name(question.subject)): no paper states reserves or income of its budgets\(when)."
    answer.columns = [Answer.Column("line", .text)]
    answer.isComplete = false
    if question.funds.isEmpty { return }
    let year = question.period?.description ?? "2025/26"
    for line in question.funds.flatMap({ fund in
      [
        "fund \(branch.id(of: fund)) cite PAPER {", "  opening balance £... in \(year)", "  drawn down £... in \(year)",
        "  carried forward £... in \(year)", "  closing balance £... in \(year)", "}",
      ]
    }) {
      answer.rows.append(Answer.Row(cells: [.text(line)], sentence: line))
    }
    answer.note("fill in what is known, and load the file with `--with FILE`; nothing is guessed of what is not stated")
  }

  fileprivate mutating func reserves(
    _ found: [FundReserves], of question: ReservesQuestion, _ answer: inout Answer
  ) throws(Stop) {
    let isOfSeveral = Set(found.map(\.fund)).count > 1
    answer.layout = .table
    answer.title = lastBalance(found, question.subject)
    answer.columns = [Answer.Column("year", .text)]
    if isOfSeveral { answer.columns.append(Answer.Column("budget", .entity)) }
    answer.columns += [
      Answer.Column("line", .text), Answer.Column("amount", .money), Answer.Column("status", .text),
    ]
    for year in found {
      for (name, line) in reserveLines(year) {
        var row = Answer.Row(
          cells: [.text(year.year.spoken)] + (isOfSeveral ? [wording.cell(year.fund)] : []) + [
            .text(name), line.pence.map { .money(pence: $0) } ?? .unknown("not stated"), .text(line.reading ?? ""),
          ], sentence: "\(year.year.spoken): \(wording.told(name, line))")
        row.entity = year.fund
        row.isPossible = line.isProvisional || line.claim.truth != .yes
        row.evidence = answer.collect([line.claim], wording)
        answer.rows.append(row)
      }
    }
    if let owner = owner(of: question.funds, asked: question.subject) { answer.note(owner) }
    for fund in found.map(\.fund).uniqued() {
      for misfit in ReserveMisfit.all(in: found.filter { $0.fund == fund }) {
        answer.note(wording.misfit(misfit), .discrepancy)
      }
      guard let last = found.last(where: { $0.fund == fund }), last.closing.isEmpty, let pence = last.workedOut else {
        continue
      }
      answer.note(
        "\(wording.name(fund)), \(last.year.spoken): no closing balance is stated; the lines come to "
          + Sterling.text(pence: pence))
    }
    answer.note("`what if NAME pays a third less using reserves` draws on them; nothing is drawn unasked")
  }

  /// The first line: the last balance that is stated of each budget.
  private func lastBalance(_ found: [FundReserves], _ subject: EntityID) -> String {
    let parts = found.map(\.fund).uniqued().map { fund -> String in
      let name = Set(found.map(\.fund)).count > 1 ? "\(wording.name(fund)) " : ""
      let own = found.filter { $0.fund == fund }
      guard let last = own.last(where: { !$0.closing.isEmpty || !$0.opening.isEmpty }) else {
        return name + "no balance is stated"
      }
      let isClosing = !last.closing.isEmpty
      let when = "at the \(isClosing ? "end" : "beginning") of \(last.year.spoken)"
      guard let line = FundReserves.counted(isClosing ? last.closing : last.opening), let pence = line.pence else {
        return "\(name)papers disagree on the balance \(when)"
      }
      let end = isClosing ? nil : last.workedOut.map { "; the lines come to \(Sterling.text(pence: $0)) at its end" }
      return "\(name)\(Sterling.text(pence: pence))\(line.reading.map { " \($0)" } ?? "") \(when)\(end ?? "")"
    }
    return "\(wording.name(subject)): \(Wording.list(parts))."
  }
}
