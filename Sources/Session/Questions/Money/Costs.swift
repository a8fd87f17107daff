import Analysis
import Language
import Model
import Rendering

/// `costs`: what a budget pays for, line by line, or a table to fill in where no paper says so.
struct CostsQuestion: Question {
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
    var (years, costs): ([WrittenPeriod], [CostLine]) = ([], [])
    var paid: [FundingYear] = []
    for fund in funds {
      let all = try writer.run.funding(of: fund, in: period)
      let last = all.last(where: { $0.isSummed && $0.isFirm }) ?? all.last
      // A paper may list what is paid for before any tells who pays.
      let listed = try writer.run.lastCosted(fund, in: period)
      let later = [last?.year, listed].compactMap(\.self).max { $0.range.start < $1.range.start }
      guard let year = later ?? period ?? JointMoney.year(of: runner.context.defaultDay(runner.branch)) else {
        continue
      }
      let own = try writer.run.costs(of: fund, in: year)
      if own.isEmpty, last == nil { continue }
      years.append(year)
      costs += own
      if let then = all.last(where: { $0.year == year }) { paid.append(then) }
    }
    if let owner = writer.owner(of: funds, asked: subject) { answer.note(owner) }
    if costs.isEmpty {
      try writer.costsToFillIn(subject, funds, years.last, &answer)
    } else {
      try writer.costs(costs, of: years, paid, subject, &answer)
    }
    log = writer.run.log
    return answer
  }
}

extension AnswerWriter {
  fileprivate mutating func costs(
    _ costs: [CostLine], of years: [WrittenPeriod], _ paid: [FundingYear], _ subject: EntityID, _ answer: inout Answer
  ) throws(Stop) {
    let sum = JointMoney.add(costs.compactMap(\.pence))
    let unpriced = costs.count { $0.pence == nil && $0.otherwise.isEmpty }
    let disputed = costs.filter { !$0.otherwise.isEmpty }
    let isDisputed = costs.contains { $0.pence == nil && !$0.otherwise.isEmpty }
    let known = sum.map { Sterling.text(pence: $0) } ?? "too much to hold"
    let amount = isDisputed ? "no sum, for papers disagree on \(Wording.list(disputed.map(\.name)))" : known
    let when = Wording.list(years.uniqued().map(\.spoken))
    answer.layout = .table
    answer.title =
      "\(wording.name(subject)), \(when): \(costs.count == 1 ? "1 line" : "\(costs.count) lines") of cost, "
      + "\(amount)\(unpriced > 0 ? " and \(unpriced) not priced" : "")."
    answer.columns = [
      Answer.Column("cost", .text), Answer.Column("amount", .money), Answer.Column("serves", .text),
      Answer.Column("stops", .number), Answer.Column("duties", .text), Answer.Column("share", .ratio),
    ]
    for line in costs { try add(line, of: isDisputed ? nil : sum, &answer) }
    for line in disputed { answer.note(dispute(line), .discrepancy) }
    answer.footer = [
      [
        .text("sum"),
        isDisputed ? .unknown("not added") : sum.map { .money(pence: $0) } ?? .unknown("too large to hold"),
      ]
    ]
    if paid.count < years.count {
      answer.note("no paper states what is paid in \(paid.isEmpty ? "" : "to all of them ")for \(when)")
    } else if !isDisputed, let sum {
      try compare(sum, with: paid, &answer)
    }
    if costs.allSatisfy({ $0.rank == nil }) {
      answer.note("no order is stated in which lines would stop: `stops 1` behind the first of them")
    }
  }

  /// What is paid in, and what the budget earns besides, beside what it pays for.
  private mutating func compare(_ sum: Int64, with paid: [FundingYear], _ answer: inout Answer) throws(Stop) {
    let unpriced = paid.flatMap(\.cash).filter { $0.pence == nil }.map { wording.payerName($0.contributor, $0.claim) }
    var (firm, drawn): ([FundReserves.Line], [FundReserves.Line]) = ([], [])
    for year in paid {
      for stated in try run.reserves(of: year.fund, in: year.year) {
        firm += stated.income.filter { !$0.isProvisional }
        drawn += FundReserves.counted(stated.drawn).map { $0.isProvisional ? [] : [$0] } ?? []
      }
    }
    let sums = paid.compactMap(\.sum)
    guard sums.count == paid.count, let paid = JointMoney.add(sums),
      let income = JointMoney.add([0] + firm.compactMap(\.pence)),
      let reserve = JointMoney.add([0] + drawn.compactMap(\.pence)),
      let whole = JointMoney.add([paid, income, reserve]), whole > paid || !unpriced.isEmpty
    else { return }
    let names = Wording.list(firm.compactMap(\.name))
    let others: [String] =
      (income == 0 ? [] : ["\(Sterling.text(pence: income)) is income (\(names))"])
      + (reserve == 0 ? [] : ["\(Sterling.text(pence: reserve)) is drawn from reserves"])
    let besides = others.count > 1 ? ", \(Wording.list(others))" : others.isEmpty ? "" : ", and \(others[0])"
    if !unpriced.isEmpty {
      answer.note(
        "\(Sterling.text(pence: paid)) or more is paid in\(besides): what \(Wording.list(unpriced)) "
          + "\(unpriced.count == 1 ? "pays" : "pay") is not stated")
      return
    }
    if whole == sum {
      answer.note("\(Sterling.text(pence: paid)) is paid in\(besides): together what it costs")
      return
    }
    let more = whole > sum ? "what it is for is not stated" : "who pays it is not stated"
    answer.note(
      "\(Sterling.text(pence: paid)) is paid in\(besides): of \(Sterling.text(pence: abs(whole - sum))) \(more)")
  }

  /// One line, with its share of the sum of all where there is one.
  private mutating func add(_ line: CostLine, of sum: Int64?, _ answer: inout Answer) throws(Stop) {
    let serves = Wording.list(line.serves.map { wording.name($0) })
    let duties = try self.duties(of: line)
    var row = Answer.Row(
      cells: [
        .text(line.name), line.pence.map { .money(pence: $0) } ?? .unknown(amounts(of: line)), .text(serves),
        line.rank.map { .number($0) } ?? .unknown(ranks(of: line)), .text(duties),
        line.pence.flatMap { pence in sum.map { .ratio(numerator: pence, denominator: max($0, 1)) } } ?? .unknown(""),
      ], sentence: "\(line.name): \(line.pence.map { Sterling.text(pence: $0) } ?? amounts(of: line))")
    row.evidence = answer.collect([line.claim] + line.otherwise.map(\.claim), wording)
    row.isPossible = !line.otherwise.isEmpty
    answer.rows.append(row)
    if let bearer = line.bearer { answer.note("\(line.name): \(wording.name(bearer)) bears it alone") }
  }

  /// An amount that is not stated, or those between which papers leave it.
  func amounts(of line: CostLine) -> String {
    line.otherwise.isEmpty
      ? "not stated"
      : Wording.list(
        line.otherwise.map { $0.pence.map { Sterling.text(pence: $0) } ?? "not stated" }.uniqued(), last: "or")
  }

  private func ranks(of line: CostLine) -> String {
    line.otherwise.isEmpty
      ? "not said" : Wording.list(line.otherwise.map { $0.rank.map { "\($0)" } ?? "not said" }.uniqued(), last: "or")
  }

  /// What papers say of one line, each with its amount and its place.
  private func dispute(_ line: CostLine) -> String {
    let told = line.otherwise.map { other in
      let amount = other.pence.map { Sterling.text(pence: $0) } ?? "an amount not stated"
      let papers = other.claim.facts.flatMap { branch.fact($0).attestations.map(\.source) }.uniqued()
      return amount + (other.rank.map { ", to stop as number \($0)," } ?? "")
        + " by \(Wording.list(papers.map { wording.name($0) }))"
    }
    return "\(line.name): \(Wording.list(told, last: "or")); discrepancy: papers disagree, and no sum is made"
  }

  /// The duties that a line serves, with their force.
  fileprivate mutating func duties(of line: CostLine) throws(Stop) -> String {
    var words: [String] = []
    for thing in line.serves {
      for (duty, force) in try run.duties(servedBy: thing) {
        words.append(wording.name(duty) + (force.isEmpty ? "" : " (\(force))"))
      }
    }
    return Wording.list(words.uniqued())
  }

  /// What is missing, as lines to fill in: the posts and the duties that are known of the body.
  fileprivate mutating func costsToFillIn(
    _ subject: EntityID, _ funds: [EntityID], _ year: WrittenPeriod?, _ answer: inout Answer
  ) throws(Stop) {
    answer.title = "\(wording.name(subject)): no paper states what its budget pays for, line by line."
    answer.columns = [Answer.Column("line", .text)]
    answer.isComplete = false
    guard let fund = funds.first else { return }
    var bodies = branch.facts(of: fund, .fundBody).compactMap { branch.value($0).entity }
    bodies += bodies.flatMap { branch.facts(about: $0, .predecessor).map { branch.subject($0) } }
    var served: [EntityID] = []
    for body in bodies.uniqued() {
      for relation in [Relation.chair, .scrutineer, .supportedBy] {
        served += try run.claimList(of: body, relation).live.compactMap(\.value.entity)
      }
      served += try run.claimList(about: body, .accountable).live.map(\.subject)
    }
    let time = year.map { " in \($0)" } ?? ""
    var lines = served.uniqued().map {
      "cost \"\(branch.declaredName(of: $0))\" amount £... for \(branch.id(of: $0)) stops ...\(time)"
    }
    lines += ["Business unit", "Training", "Reviews", "Premises and systems"].map {
      "cost \"\($0)\" amount £... stops ...\(time)"
    }
    for line in ["fund \(branch.id(of: fund)) cite PAPER {"] + lines.map({ "  " + $0 }) + ["}"] {
      answer.rows.append(Answer.Row(cells: [.text(line)], sentence: line))
    }
    answer.note("fill the amounts in, number what would stop first, and load the file with `--with FILE`")
  }

  /// What the lines of cost of some budgets come to, what is paid in beside them, and what is short of them; nil where not
  /// all is stated.
  private func spare(
    _ costs: [CostLine], _ years: [FundingYear], _ short: Int64
  ) -> (costs: Int64, spare: Int64, short: Int64)? {
    guard costs.allSatisfy({ $0.pence != nil }), let sum = JointMoney.add(costs.compactMap(\.pence)),
      let paid = JointMoney.add(years.flatMap(\.payments).compactMap(\.pence))
    else { return nil }
    let spare = max(0, paid - sum)
    return (sum, spare, max(0, short - spare))
  }

  /// A line of cost that stops, in all or in part, with what it serves.
  private mutating func stop(of line: CostLine, _ pence: Int64) throws(Stop) -> Answer.Note {
    func pounds(_ pence: Int64) -> String { Sterling.text(pence: pence) }
    let part = pence == line.pence ? pounds(pence) : "\(pounds(pence)) of \(pounds(line.pence ?? 0))"
    let serves = line.serves.isEmpty ? "" : " for \(Wording.list(line.serves.map { wording.name($0) }))"
    let duties = try duties(of: line)
    let served = duties.isEmpty ? "; no duty that it serves is stated" : "; it serves \(duties)"
    return Answer.Note("stops as number \(line.rank ?? 0): \(line.name)\(serves), \(part)\(served)", .stopping)
  }

  /// The lines of cost of some budgets in their years or, where none is stated by then, in the last year with any until the
  /// change.
  private mutating func costs(
    of years: [FundingYear], until last: WrittenPeriod
  ) throws(Stop) -> (lines: [CostLine], year: WrittenPeriod?) {
    let own = try run.costs(of: years)
    guard own.isEmpty else { return (own, nil) }
    var (lines, stated): ([CostLine], WrittenPeriod?) = ([], nil)
    for fund in years.map(\.fund).uniqued() {
      let periods = branch.facts(of: fund, .cost).compactMap { branch.fact($0).period }
        .filter { $0.range.start <= last.range.last }
      guard let period = periods.max(by: { $0.range.start < $1.range.start }) else { continue }
      // Read as of then: what is stated for a later year is not there yet in the base year.
      var then = Evaluation(view.at(TimeSlice(period.range.start)), log: run.log, budget: run.budget)
      lines += try then.costs(of: fund, in: period)
      run.log = then.log
      stated = period
    }
    return (lines, stated)
  }

  /// How what stops is asked of each of several budgets; nil of one: what one is short of stops nothing that another pays for.
  private func ofOneBudget(_ years: [FundingYear]) -> Answer.Note? {
    let funds = years.map(\.fund).uniqued()
    if funds.count < 2 { return nil }
    let ways = Wording.list(funds.map { "`in \(branch.id(of: $0))`" }, last: "or")
    return Answer.Note("what would stop is told of one budget at a time: put \(ways) at the end")
  }

  /// What stops where a budget is short: by the stated order, with the duties that it serves.
  ///
  /// - Parameter last: the year in which it is short.
  mutating func stopping(
    _ short: Int64, _ years: [FundingYear], by last: WrittenPeriod
  ) throws(Stop) -> [Answer.Note] {
    func pounds(_ pence: Int64) -> String { Sterling.text(pence: pence) }
    let (costs, stated) = try self.costs(of: years, until: last)
    guard !costs.isEmpty else {
      let name = years.first.map { branch.id(of: $0.fund) } ?? "NAME"
      let words =
        "which posts or activities \(pounds(short)) pays for is not known: no paper states the costs of these budgets by "
        + "line (posts, training, reviews, premises); `costs \(name)` is a table to fill in"
      return [Answer.Note(words)]
    }
    if let note = ofOneBudget(years) { return [note] }
    let disputed = costs.filter { !$0.otherwise.isEmpty }
    if !disputed.isEmpty {
      return disputed.map { Answer.Note("which lines of cost would stop is not known: \(dispute($0))", .discrepancy) }
    }
    let left = stated == nil ? spare(costs, years, short) : nil
    if let left, left.short == 0 {
      return [
        Answer.Note(
          "what is left still pays for all stated lines of cost, \(pounds(left.costs)), so none of them need stop; what the "
            + "\(pounds(left.spare)) beside them pays for is not stated")
      ]
    }
    let stopping = Stopping(of: costs, short: left?.short ?? short)
    guard !stopping.lines.isEmpty || stopping.unpriced != nil else {
      let words =
        "no order is stated in which the \(costs.count) lines of cost would stop, so none is said to: `costs` lists them"
      return [Answer.Note(words)]
    }
    let notes = try stops(stopping, spare: left?.spare ?? 0)
    guard let stated else { return notes }
    return notes + [Answer.Note("what stops is taken of the lines of cost that are stated for \(stated.spoken)")]
  }

  /// The lines that stop, in order, after what no paper says the use of, and what is short beyond them.
  private mutating func stops(_ stopping: Stopping, spare: Int64) throws(Stop) -> [Answer.Note] {
    func pounds(_ pence: Int64) -> String { Sterling.text(pence: pence) }
    var notes: [Answer.Note] = []
    if spare > 0 {
      notes.append(Answer.Note("assumed: the \(pounds(spare)) of which no paper says what it is for goes first"))
    }
    for (line, pence) in stopping.lines { notes.append(try stop(of: line, pence)) }
    if let line = stopping.unpriced {
      notes.append(
        Answer.Note(
          "stops as number \(line.rank ?? 0): \(line.name), whose amount is not stated; what else would stop for the "
            + "\(pounds(stopping.rest)) still short is not known", .stopping))
    } else if stopping.rest > 0 {
      notes.append(Answer.Note("\(pounds(stopping.rest)) more is short, and no order says what else would stop"))
    }
    return notes
  }
}
