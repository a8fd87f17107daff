import Analysis
import Language
import Model
import Rendering

/// `report funding`: a budget on one page: each who pays, with status and change, who must agree, and what is not known.
struct FundingReport: Question {
  let subject: EntityID
  let funds: [EntityID]
  /// The options that are neither adopted nor given up.
  let options: [Option]
  let money: [MoneyOption]

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
    funds = resolver.funds(with: subject)
    options = resolver.surroundings.work.options
    money = resolver.surroundings.work.money
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    try runner.answer(onYearsOf: funds, of: subject, &log) { (series, writer, answer) throws(Stop) in
      try writer.page(of: series, subject, options, &answer)
      let own = Set(series.funds.map { writer.wording.cell($0).text })
      let others = money.filter { own.isDisjoint(with: $0.budgetNames) }
      for option in money where !own.isDisjoint(with: option.budgetNames) {
        answer.note(writer.line(of: option, beside: own))
      }
      if !others.isEmpty {
        let numbers = Wording.list(others.map { "option \($0.number)" }).capitalised
        answer.note(
          "\(numbers) \(others.count == 1 ? "is" : "are") of other budgets: `compare options` sets all side by side.")
      }
      answer.showsAllNotes = true
    }
  }
}

extension AnswerWriter {
  fileprivate mutating func page(
    of series: FundingSeries, _ subject: EntityID, _ options: [Option], _ answer: inout Answer
  ) throws(Stop) {
    run.log.read(series.rows.flatMap(\.lines).map(\.claim))
    let last = series.years.count - 1
    let before = last > 0 ? last - 1 : nil
    var years: [FundingYear] = []
    for fund in series.funds { years += try run.funding(of: fund, in: series.years[last]) }
    answer.layout = .table
    answer.title = title(series, subject, last, before)
    answer.columns = [Answer.Column("contributor", .entity)]
    if let before { answer.columns.append(Answer.Column("before", .money, title: told(series, before))) }
    answer.columns.append(Answer.Column("amount", .money, title: told(series, last)))
    if before != nil {
      answer.columns += [Answer.Column("change", .money), Answer.Column("change-share", .ratio, title: "")]
    }
    answer.columns += [Answer.Column("status", .text), Answer.Column("share", .ratio)]
    for row in series.rows where isTold(row, [last] + (before.map { [$0] } ?? [])) {
      answer.rows.append(line(row, series, last, before, &answer))
    }
    answer.footer = [
      [.text("sum")] + sums(series, last, before) + [.text(""), .unknown("")]
    ]
    for words in try agreement(series) { answer.note(words) }
    try unknowns(series, years, &answer)
    answer.note(assumed(series, last, before) + drafted(options))
  }

  /// Whether anything of a contributor is stated in some years.
  private func isTold(_ row: FundingSeries.Row, _ years: [Int]) -> Bool {
    years.contains { row.amounts[$0] != nil || !row.pending[$0].isEmpty }
  }

  private func title(_ series: FundingSeries, _ subject: EntityID, _ last: Int, _ before: Int?) -> String {
    let name = wording.name(subject)
    let payers = series.rows.count { $0.amounts[last] != nil && $0.contributor != nil }
    let isMore = series.rows.contains { $0.amounts[last] != nil && $0.contributor == nil }
    let from =
      " from \(payers == 1 ? "one payer" : "\(payers) payers")" + (isMore ? " and others not named" : "")
    let head = "\(name): \(sum(series, last, from: from))"
    let rest = besides(series).isEmpty ? "." : "; \(besides(series))."
    guard let before, let now = series.sum(last), let then = series.sum(before), then > 0 else {
      return head + rest
    }
    guard series.areComparable(before, last) else {
      return
        "\(head); who paid in \(series.years[before].spoken) is not stated for both years, so the change is not known\(rest)"
    }
    let share = PerCent.text(numerator: Int128(abs(now - then)), denominator: Int128(then))
    let moved = now == then ? "as in" : "\(share) \(now > then ? "more" : "less") than in"
    return "\(head), \(moved) \(told(series, before))\(rest)"
  }

  /// Before, now, and the change; now alone where there is no year before.
  private func amounts(_ before: Int64??, _ now: Int64?) -> [Answer.Cell] {
    let after: Answer.Cell = now.map { .money(pence: $0) } ?? .unknown("none stated")
    guard let before else { return [after] }
    let then: Answer.Cell = before.map { .money(pence: $0) } ?? .unknown("none stated")
    guard let before, let now else { return [then, after, .unknown(""), .unknown("")] }
    return [
      then, after, .money(pence: now - before),
      before > 0 ? .ratio(numerator: now - before, denominator: before) : .unknown(""),
    ]
  }

  /// What all paid, with the change where the two years can be compared.
  private func sums(_ series: FundingSeries, _ last: Int, _ before: Int?) -> [Answer.Cell] {
    let cells = amounts(before.map { series.sum($0) }, series.sum(last))
    guard let before, !series.areComparable(before, last) else { return cells }
    return cells.dropLast(2) + [.unknown("not known"), .unknown("")]
  }

  private func line(
    _ row: FundingSeries.Row, _ series: FundingSeries, _ last: Int, _ before: Int?, _ answer: inout Answer
  ) -> Answer.Row {
    let who = row.contributor.map { wording.cell($0) } ?? .unknown("contributor not named")
    // Of a printed total that is more than its lines nobody is stated to pay the rest.
    let isRest = row.contributor == nil && row.lines.allSatisfy { $0.claim.relation == .printedTotal }
    let status =
      isRest
      ? ["what the printed total leaves"]
      : row.yearly[last].map { $0.said ?? "stated" }.uniqued() + row.pending[last].compactMap(\.said)
    let now = row.amounts[last]
    let share: Answer.Cell =
      if let now, let whole = series.wholes[last], whole > 0 {
        .ratio(numerator: now, denominator: whole)
      } else {
        .unknown("")
      }
    let told = (before.map { [amount(of: row, $0)] } ?? []) + [amount(of: row, last)]
    let cells = told + amounts(before.map { row.amounts[$0] }, now).dropFirst(told.count)
    var line = Answer.Row(cells: [who] + cells + [.text(Wording.list(status)), share], sentence: "")
    line.sentence = line.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ")
    line.entity = row.contributor
    line.evidence = answer.collect(row.lines.map(\.claim), wording)
    return line
  }

  // MARK: Below the table

  /// An option of money in one line: what all pay, and each with pounds and share.
  ///
  /// - Parameter own: the budgets of the page; of an option that is of others too it is said of what its sums are.
  fileprivate func line(of option: MoneyOption, beside own: Set<String>) -> String {
    let together = Set(option.budgetNames).isSubset(of: own) && own.isSubset(of: option.budgetNames)
    let of =
      together ? "" : ", of \(Wording.list(option.budgetNames))\(option.budgets.count > 1 ? " together" : " alone")"
    let sum = option.after
    let change = sum - (option.before ?? 0)
    let more = "\(Sterling.text(pence: abs(change))) \(change < 0 ? "less" : "more") than today"
    let beside = option.before == nil ? "nothing is stated of today" : change == 0 ? "as today" : more
    let parts = option.payers.map { payer in
      "\(payer.name.text) \(Sterling.text(pence: payer.after)) "
        + "(\(PerCent.text(numerator: Int128(payer.after), denominator: Int128(max(sum, 1)))))"
    }
    let stopping = option.stops.isEmpty ? "" : "; \(option.stops.joined(separator: "; "))"
    return "Option \(option.number), \(option.year)\(of), assumed: \(Sterling.text(pence: sum)) (\(beside)): "
      + "\(Wording.list(parts))\(stopping). `\(option.words)`"
  }

  /// The options that would change it; nothing where there are none.
  private func drafted(_ options: [Option]) -> String {
    let drafts = options.map { option in
      "option \(option.number), " + option.verbs.map { $0.title(wording) }.joined(separator: ", ")
    }
    return drafts.isEmpty
      ? "" : " Drafts beside it (`plan show money` for the last): \(drafts.joined(separator: "; "))."
  }

  /// Who must agree to the budget: what decisions and duties about it or its body say.
  private mutating func agreement(_ series: FundingSeries) throws(Stop) -> [String] {
    var notes: [String] = []
    var isAgreed = false
    for fund in series.funds {
      for claim in try run.claimList(about: fund, .subjectMatter).live {
        guard let kind = branch.kind(of: claim.subject), [.decision, .duty].contains(kind) else { continue }
        var who: [String] = []
        let isDecision = kind == .decision
        for relation in [Relation.decider, .accountable, .signatory] + (isDecision ? [] : [.responsible, .exercisedBy])
        {
          who += try run.claimList(of: claim.subject, relation).live.compactMap(\.value.entity).map { wording.name($0) }
        }
        let when = try run.claimList(of: claim.subject, .deadline).live.first.map {
          ", within \(wording.value($0.value))"
        }
        let names = who.isEmpty ? "who is not stated" : Wording.list(who.uniqued())
        let words = "\(wording.name(claim.subject)), \(names)\(when ?? ", by when is not stated")."
        if isDecision { isAgreed = true }
        notes.append("\(isDecision ? "Who must agree" : "Whose duty it is"): \(words)")
      }
    }
    if !isAgreed {
      let what = notes.isEmpty ? "decision or duty" : "decision"
      notes.insert(
        "Who must agree: no \(what) about this budget is recorded, so neither who nor by when is stated.", at: 0)
    }
    return notes.uniqued()
  }

  private func assumed(_ series: FundingSeries, _ last: Int, _ before: Int?) -> String {
    let later = series.leftOut.filter { series.years[last].range.start < $0.range.start }.map(\.spoken)
    let firm = series.years.indices.last { year in series.budgets[year].allSatisfy(\.isFirm) }
    let carried = firm.map { "\(told(series, $0)) on, the last that is firm" } ?? "\(series.years[last].spoken) on"
    var words = [
      later.isEmpty
        ? "no budget is stated after \(series.years[last].spoken)"
        : "after \(series.years[last].spoken) only a part is stated, of \(Wording.list(later))"
    ]
    words[0] +=
      later.isEmpty && (firm ?? last) == last ? ", and what-ifs carry that year on" : ", and what-ifs carry \(carried)"
    if let before, series.years[before].range.end != series.years[last].range.start {
      words.append(
        "the change is on \(series.years[before].spoken), the last year before with every amount, for the years between are "
          + "not recorded in full")
    }
    if series.funds.count > 1 {
      words.append("\(series.funds.count) budgets are added: \(Wording.list(series.funds.map { wording.name($0) }))")
    }
    return "Assumed: \(words.joined(separator: "; "))."
  }

  /// What no paper says, or two say differently.
  private mutating func unknowns(
    _ series: FundingSeries, _ years: [FundingYear], _ answer: inout Answer
  ) throws(Stop) {
    for year in years {
      for line in year.besides { answer.note(beside(line), .beside) }
      for printed in year.printedTotals {
        guard let excess = year.excess(of: printed), excess != 0, year.unnamed == nil else { continue }
        answer.note("\(wording.name(year.fund)): discrepancy: \(discrepancy(printed, excess, in: year))", .discrepancy)
      }
    }
    var unknown: [String] = []
    if series.wholes.last == .some(nil) { unknown.append("the share of each, for \(whyUnshared(years))") }
    if years.flatMap(\.lines).contains(where: \.isInKind) { unknown.append("what help in kind is worth") }
    let formulas = series.funds.flatMap { branch.facts(about: $0, .sharedFund).map { branch.subject($0) } }.uniqued()
    if formulas.isEmpty { unknown.append("by what formula the budget is shared") }
    let costs = try run.costs(of: years)
    if costs.isEmpty { unknown.append("which posts and activities it pays for, for no paper states its costs by line") }
    for words in leftOut(series) { answer.note("\(words.prefix(1).uppercased())\(words.dropFirst()).") }
    let names = formulas.map { "\(wording.name($0)) (`formula show \(branch.id(of: $0))`)" }
    let stated = names.isEmpty ? "" : " Formulas: \(names.joined(separator: "; "))."
    answer.note((unknown.isEmpty ? "" : "Not known: \(unknown.joined(separator: "; ")).") + stated)
    for fund in series.funds { for words in try inReserve(fund) { answer.note(words) } }
    guard !costs.isEmpty else { return }
    let lines = costs.map { "\($0.name) \($0.pence.map { Sterling.text(pence: $0) } ?? amounts(of: $0))" }
    answer.note("It pays for: \(lines.joined(separator: "; ")) (`costs`).")
  }

  /// What a budget has in reserve: the last year of which a balance is stated, and what is stated of years after it.
  private mutating func inReserve(_ fund: EntityID) throws(Stop) -> [String] {
    let years = try run.reserves(of: fund, in: nil).filter { !$0.reserves.isEmpty }
    let last = years.lastIndex { !$0.opening.isEmpty || !$0.closing.isEmpty } ?? 0
    let told = years.dropFirst(last).map { year in
      let lines = reserveLines(year).filter { $0.line.name == nil }.map { wording.told($0.name, $0.line) }
      return "\(year.year.spoken): \(lines.joined(separator: ", "))"
    }
    if told.isEmpty { return [] }
    return ["In reserve, \(wording.name(fund)), \(told.joined(separator: "; ")) (`reserves`)."]
  }
}
