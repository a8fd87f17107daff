import Analysis
import Language
import Model
import Rendering

/// `funding`: who paid what for a financial year, or for each of several.
struct FundingQuestion: Question {
  let entity: EntityID
  let period: WrittenPeriod?
  /// Whether the years stand beside each other, a contributor a row.
  var isByContributor = false
  /// Whether help in kind alone is told.
  var isInKind = false
  /// Who is told of first.
  var payer: EntityID?
  /// Whether it is told first if the printed totals are the sums of their lines.
  var addsUp = false

  /// Money speaks of its own years, so there are no slices.
  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    var writer = runner.writer(at: TimeSlice(runner.context.defaultDay(runner.branch)), log)
    if isInKind {
      try writer.helpInKind(of: entity, period, &answer)
    } else if writer.branch.kind(of: entity) == .organisation, payer == nil, !addsUp {
      try writer.payments(by: entity, period, &answer)
    } else if isByContributor {
      try writer.fundingByContributor(of: entity, period, &answer)
    } else {
      try writer.funding(of: entity, period, &answer)
      if let lead = try writer.lead(of: self), !answer.columns.isEmpty { answer.title = lead }
      // What is printed is told in the first line.
      if addsUp { answer.notes = [] }
    }
    log = writer.run.log
    return answer
  }
}

extension FundingQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    entity = try resolver.thing(.subject)
    period = resolver.arguments.periodIfAny(.period)
    isByContributor = resolver.arguments.has(.all)
    isInKind = resolver.arguments.has(.inKind)
    addsUp = resolver.arguments.has(.addsUp)
    payer = try resolver.thingIfAny(.target)
    // What one pays, and what is printed, is told of a budget.
    if payer != nil || addsUp {
      _ = try resolver.names.resolve(try resolver.arguments.name(.subject), [.body, .fund])
    }
  }
}

extension AnswerWriter {
  /// The years beside each other; where none has all its amounts, what is stated.
  fileprivate mutating func fundingByContributor(
    of entity: EntityID, _ period: WrittenPeriod?, _ answer: inout Answer
  ) throws(Stop) {
    var funds = try run.funds(of: entity)
    if funds.isEmpty { funds = try formerFunds(of: entity) }
    let found = try run.series(of: funds.uniqued(), in: period)
    if found.years.isEmpty { return try funding(of: entity, period, &answer) }
    try series(found, of: entity, asked: period, &answer)
  }

  /// The budgets of what a thing follows.
  mutating func formerFunds(of entity: EntityID) throws(Stop) -> [EntityID] {
    var funds: [EntityID] = []
    for fact in branch.facts(of: entity, .predecessor) {
      if let before = branch.value(fact).entity { funds += try run.funds(of: before) }
    }
    return funds
  }

  /// Fills a whole answer: money speaks of its own years, so there are no stretches.
  fileprivate mutating func funding(of entity: EntityID, _ period: WrittenPeriod?, _ answer: inout Answer) throws(Stop)
  {
    let funds = try run.funds(of: entity)
    var years: [FundingYear] = []
    for fund in funds { years += try run.funding(of: fund, in: period) }
    guard !years.isEmpty else { return try nothing(entity, funds, period, &answer) }
    answer.layout = .table
    answer.title = years.count == 1 ? heading(years[0]) : wording.name(entity)
    let isCompared = years.count > 1
    let isOfSeveral = Set(years.map(\.fund)).count > 1
    answer.columns = isCompared ? [Answer.Column("year", .text)] : []
    if isOfSeveral { answer.columns.append(Answer.Column("budget", .entity)) }
    let hasReadings = years.contains { $0.lines.contains { $0.said != nil } }
    answer.columns += [Answer.Column("contributor", .entity), Answer.Column("amount", .money)]
    if hasReadings { answer.columns.append(Answer.Column("status", .text)) }
    answer.columns.append(Answer.Column("share", .ratio))
    for year in years { self.year(year, isCompared, isOfSeveral, hasReadings, &answer) }
    try reserves(of: funds, beside: years, period, &answer)
    if let period { explain(period, years, &answer) }
    answer.isComplete = years.allSatisfy(\.isComplete)
    note(years, before: entity, &answer)
    let silent = years.filter { $0.sum == nil && !$0.cash.isEmpty }
    if silent.count == years.count { try searchedMoney(entity, silent.map(\.fund), silent.first?.year, &answer) }
  }

  /// The budget, its year, what it comes to and from how many, where that is known.
  private func heading(_ year: FundingYear) -> String {
    let name = "\(wording.name(year.fund)), \(year.year.spoken)"
    guard year.disputed.isEmpty else {
      return name + ": no sum, for papers disagree on \(Wording.list(year.disputed.map { wording.name($0) }))"
    }
    if !year.mixed.isEmpty {
      return name + ": no sum, for some amounts are " + Wording.list(year.mixed, last: "and some")
    }
    if let total = year.totalAlone {
      return name + ": \(Sterling.text(pence: total)) by a printed total; no paper says who pays it"
    }
    guard let sum = year.sum, year.unpriced == 0 else { return name }
    let payers = Set(year.cash.map(\.contributor)).count
    let amount = Sterling.text(pence: sum) + (year.standing.map { " \($0)" } ?? "")
    return name + ": \(amount) from \(payers) \(payers == 1 ? "payer" : "payers")"
      + (year.pending.isEmpty ? "" : ", without \(expected(year.pending))")
  }

  /// Of what a merger began: which years are those of the bodies before it, and what the year of the merger comes to.
  private func note(_ years: [FundingYear], before entity: EntityID, _ answer: inout Answer) {
    let former = branch.facts(of: entity, .predecessor).compactMap { branch.value($0).entity }
    guard !former.isEmpty, let begin = view.bounds(of: entity).begin, !begin.isNever else { return }
    let names = Wording.list(former.map { wording.name($0) })
    var seen: Set<String> = []
    let earlier = years.map(\.year).filter { $0.range.last < begin.days.start }.map(\.spoken)
      .filter { seen.insert($0).inserted }.sorted()
    if !earlier.isEmpty {
      answer.note("\(Wording.list(earlier)): before \(wording.name(entity)) began; the money of \(names)")
    }
    let year = years.filter { $0.year.range.overlaps(begin.days) }
    guard year.count > 1, let first = year.first else { return }
    let (priced, all) = (year.flatMap(\.cash).filter { $0.pence != nil }, year.flatMap(\.cash))
    guard let sum = JointMoney.add(priced.compactMap(\.pence)) else { return }
    let known = priced.count == all.count ? "" : ", \(priced.count) of \(all.count) amounts known"
    answer.note(
      "\(first.year.spoken), the year in which it begins: \(Sterling.text(pence: sum)) in \(year.count) budgets together"
        + "\(known), given to \(names) and not cut to a part of the year")
  }

  /// A calendar year shares days with two financial years; which of them have figures is said.
  private func explain(_ period: WrittenPeriod, _ years: [FundingYear], _ answer: inout Answer) {
    guard !years.contains(where: { $0.year.range == period.range }) else { return }
    let isFinancialYear = period.first == period.last && period.first.precision == .financialYear
    let stated = Set(years.map(\.year)).sorted { $0.range.start < $1.range.start }.map(\.spoken)
    answer.note(
      (isFinancialYear
        ? "no amount is stated for \(period.spoken) alone: what is shown is for the whole of "
        : "\(period.spoken) is no financial year: of those it shares days with, amounts are stated for ")
        + Wording.list(stated))
  }

  private func year(
    _ year: FundingYear, _ isCompared: Bool, _ isOfSeveral: Bool, _ hasReadings: Bool, _ answer: inout Answer
  ) {
    // Names are those that hold when the year is over.
    let then = Wording(view: view.at(TimeSlice(year.year.range.last)))
    let lead: [Answer.Cell] =
      (isCompared ? [.text(year.year.spoken)] : []) + (isOfSeveral ? [wording.cell(year.fund)] : [])
    for line in year.lines {
      let contributor = then.payer(line.contributor, line.claim)
      var row = Answer.Row(cells: lead + [contributor], sentence: "")
      row.cells.append(
        line.pence.map { .money(pence: $0) } ?? .unknown(line.isInKind ? "in kind, not priced" : "not stated"))
      if hasReadings { row.cells.append(.text(line.said ?? "")) }
      if let pence = line.pence, let whole = year.whole, !line.isInKind, line.isCounted {
        row.cells.append(.ratio(numerator: pence, denominator: whole))
      } else {
        row.cells.append(.unknown(""))
      }
      row.entity = line.contributor
      row.evidence = answer.collect([line.claim], wording)
      let isDisputed = line.contributor.map(year.disputed.contains) ?? false
      row.isPossible = line.claim.truth != .yes || line.isProvisional || isDisputed
      answer.rows.append(row)
      for item in line.claim.qualifications where item.qualifier == .note || item.qualifier == .about {
        answer.note("\(contributor.text): \(wording.value(item.value))")
      }
    }
    foot(year, lead, hasReadings ? [.text("")] : [], &answer)
  }

  private func foot(
    _ year: FundingYear, _ lead: [Answer.Cell], _ status: [Answer.Cell], _ answer: inout Answer
  ) {
    let isTooLarge = year.cash.contains { $0.pence != nil } && year.sum == nil && year.isAddable
    let total: Answer.Cell =
      year.sum.map { .money(pence: $0) }
      ?? .unknown(isTooLarge ? "too large to hold" : year.isAddable ? "not stated" : "not added")
    let cash = year.cash.count
    let of = year.reading.map { ", \($0)" } ?? ""
    let known = (year.unpriced == 0 ? "sum" : "sum of \(cash - year.unpriced) of \(cash) known") + of
    if !year.cash.isEmpty || year.printedTotals.isEmpty {
      answer.footer.append(lead + [.text(known), total] + status + [.unknown("")])
    }
    remainder(year, lead, status, &answer)
    for printed in year.printedTotals {
      _ = answer.collect([printed], wording)
      beside(printed, year, lead.isEmpty ? "" : "\(year.year.spoken): ", &answer)
    }
    for line in year.besides { answer.note(beside(line), .beside) }
    for line in year.lines where line.isInKind && line.pence != nil { answer.note(beside(line)) }
    for words in year.lines.compactMap({ unsaidKind($0, year) }) { answer.note(words, .discrepancy) }
    if year.whole == nil, year.sum != nil, year.unpriced == 0 {
      answer.note((lead.isEmpty ? "" : "\(year.year.spoken): ") + "\(whyUnshared([year])): no share is known")
    }
    for contributor in year.disputed { answer.note(dispute(contributor, year), .discrepancy) }
    if let shown = year.roundedShares, shown != 10_000 {
      answer.note(
        (lead.isEmpty ? "" : "\(year.year.spoken): ") + "shares are rounded to two decimals, and so add up to "
          + PerCent.text(numerator: shown, denominator: 10_000))
    }
    if year.unpriced > 0 {
      answer.note(
        "\(year.year.spoken): \(year.unpriced) of \(cash) amounts not stated; no sum or share is printed for them"
      )
    }
  }

  /// What a printed total holds besides those who are named.
  private func remainder(
    _ year: FundingYear, _ lead: [Answer.Cell], _ status: [Answer.Cell], _ answer: inout Answer
  ) {
    guard let unnamed = year.unnamed, let whole = year.whole else {
      // Where no line is stated, or not every amount, the printed total is all that is known of the whole.
      guard year.cash.isEmpty || year.unpriced > 0 else { return }
      for printed in year.printedTotals {
        guard let total = printed.value.pence else { continue }
        answer.footer.append(lead + [.text("printed total"), .money(pence: total)] + status + [.unknown("")])
      }
      return
    }
    answer.footer.append(
      lead + [.text("not named"), .money(pence: unnamed)] + status + [.ratio(numerator: unnamed, denominator: whole)])
    answer.footer.append(lead + [.text("printed total"), .money(pence: whole)] + status + [.unknown("")])
  }

  /// What else there is to say of a printed total: that it holds more than money, or does not fit its lines.
  private func beside(_ printed: Claim, _ year: FundingYear, _ lead: String, _ answer: inout Answer) {
    if !year.withKind.isDisjoint(with: printed.facts) {
      answer.note(lead + "the printed total of \(wording.value(printed.value)) holds the help in kind")
    }
    if !year.withIncome.isDisjoint(with: printed.facts) {
      answer.note(
        lead + "the printed total of \(wording.value(printed.value)) holds income, or what is drawn from reserves")
    }
    guard let excess = year.excess(of: printed), excess != 0, year.unnamed == nil else { return }
    answer.note(lead + "discrepancy: " + discrepancy(printed, excess, in: year), .discrepancy)
  }

  /// A contribution that is in no sum.
  func beside(_ line: FundingYear.Line) -> String {
    let amount = line.pence == nil ? "an amount not stated" : line.toldAmount
    return "\(wording.payerName(line.contributor, line.claim)): \(amount), which is not in the sum"
  }

  /// What papers state of one payer more than once, each amount with its reading or its paper.
  private func dispute(_ payer: EntityID, _ year: FundingYear) -> String {
    let purposes = year.cash.filter { $0.contributor == payer }.map(\.purpose)
    // What is for one thing by one paper, and for another by another, may be one payment or two.
    let areOfSeveral = purposes.count > 1 && !purposes.contains(nil) && Set(purposes).count == purposes.count
    let why =
      areOfSeveral ? "whether that is one payment or several is not stated" : "discrepancy: papers disagree"
    return "\(wording.name(payer)): \(Wording.list(wording.amounts(year, of: payer))); \(why), and no sum is made"
  }

  /// Which sources were looked at for the money of a year, and what they say nearby.
  private mutating func searchedMoney(
    _ entity: EntityID, _ funds: [EntityID], _ period: WrittenPeriod?, _ answer: inout Answer
  ) throws(Stop) {
    let days = period?.range ?? asked
    var draft = AnswerBuilder()
    try elsewhere(view.at(TimeSlice(days.start)), asked: days) { then throws(Stop) in
      if funds.isEmpty { try then.searched(for: .fundBody, of: entity, isInverse: true, &draft) }
      for fund in funds { try then.searched(for: .contribution, of: fund, beyond: Told(isDated: true), &draft) }
    }
    for note in draft.notes { answer.note(note.text, note.kind) }
    answer.takeSearches(draft, wording)
  }

  private mutating func nothing(
    _ entity: EntityID, _ funds: [EntityID], _ period: WrittenPeriod?, _ answer: inout Answer
  ) throws(Stop) {
    var known: [String] = []
    for fund in funds {
      known += try run.funding(of: fund, in: nil).map {
        $0.year.spoken + ($0.unpriced > 0 ? " (amounts not all stated)" : "")
      }
    }
    let when = period.map { " for \($0.spoken)" } ?? ""
    var before: [EntityID] = []
    for one in branch.facts(of: entity, .predecessor).compactMap({ branch.value($0).entity }) {
      for fund in try run.funds(of: one) where try !run.funding(of: fund, in: period).isEmpty { before.append(one) }
    }
    let own = funds.isEmpty && !before.isEmpty ? " to a budget of its own" : ""
    let words = "\(wording.title(entity)): no contributions\(own) are stated\(when)"
    var row = Answer.Row(cells: [.unknown("not stated")], sentence: words)
    row.entity = entity
    answer.columns = [Answer.Column("contributor", .entity)]
    answer.rows = [row]
    answer.isComplete = false
    if !known.isEmpty { answer.note("stated for " + Wording.list(known)) }
    try reserves(of: funds, beside: [], period, &answer)
    try searchedMoney(entity, funds, period, &answer)
    for one in before.uniqued() {
      let year = period.map { " \($0)" } ?? ""
      answer.note("what came before it had a budget: `funding \(branch.id(of: one))\(year)`")
    }
  }
}
