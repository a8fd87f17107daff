import Analysis
import Language
import Model
import Rendering

/// `fairness`: how shares moved, per head and beside a key, in a table for a yearly report that judges nothing.
struct FairnessQuestion: Question {
  let subject: EntityID
  let funds: [EntityID]
  let series: [EntityID]
  /// The year of the figures, where it is another than that of the payments.
  let year: WrittenPeriod?
  let fairness: Fairness?

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
    funds = resolver.funds(with: subject)
    var series: [EntityID] = []
    for name in resolver.arguments.namesIfAny(.other) ?? [] {
      series.append(try resolver.names.resolve(name, [.series]))
    }
    self.series = series
    let (funds, year) = (funds, resolver.arguments.periodIfAny(.period))
    self.year = year
    fairness = try resolver.worked(nil) { run throws(FormulaFailure) in
      try run.fairness(of: funds, by: series, in: year)
    }.result
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    guard let fairness else { return answer }
    var writer = runner.writer(at: TimeSlice(runner.context.defaultDay(runner.branch)), log)
    try writer.fairness(fairness, self, &answer)
    log = writer.run.log
    return answer
  }
}

extension AnswerWriter {
  fileprivate mutating func fairness(
    _ fairness: Fairness, _ question: FairnessQuestion, _ answer: inout Answer
  ) throws(Stop) {
    let series = fairness.series
    run.log.read(series.rows.flatMap(\.lines).map(\.claim) + fairness.claims)
    let last = series.years.count - 1
    answer.layout = .table
    let parts = partsOfYears(Set([0, last]).sorted().flatMap { series.budgets[$0] }).uniqued()
    answer.title = biggest(series, question.subject) + (parts.isEmpty ? "" : " Not every amount is for a whole year.")
    answer.columns = [Answer.Column("contributor", .entity)]
    if last > 0 { answer.columns.append(Answer.Column("share-then", .ratio, title: series.years[0].spoken)) }
    answer.columns += [
      Answer.Column("share", .ratio, title: series.years[last].spoken),
      Answer.Column("amount", .money, title: paidTitle(series, last)),
    ]
    if last > 0 { answer.columns.append(Answer.Column("trend", .ratio, title: "a year")) }
    if fairness.heads != nil || fairness.figures != nil {
      answer.columns.append(Answer.Column("per-head", .text, title: "pence per head"))
    }
    if fairness.isKeyed {
      answer.columns += [
        Answer.Column("by-key", .ratio, title: "share by key"), Answer.Column("beside-key", .money, title: "above key"),
      ]
    }
    let evidence = answer.collect(fairness.claims, wording)
    for (position, row) in series.rows.enumerated() {
      var line = Answer.Row(cells: cells(row, position, fairness), sentence: "")
      line.sentence = line.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ")
      line.entity = row.contributor
      line.evidence = answer.collect(row.lines.map(\.claim), wording) + evidence
      answer.rows.append(line)
    }
    answer.drawsShares = false
    try remarks(fairness, question, &answer)
  }

  /// What the amounts of a year are: `paid 2024/25`, `proposed for 2025/26`.
  private func paidTitle(_ series: FundingSeries, _ year: Int) -> String {
    let spoken = series.years[year].spoken
    guard let word = series.standings[year], word != "received" else { return "paid \(spoken)" }
    return "\(word) for \(spoken)"
  }

  private func cells(_ row: FundingSeries.Row, _ position: Int, _ fairness: Fairness) -> [Answer.Cell] {
    let series = fairness.series
    let last = series.years.count - 1
    func share(_ year: Int) -> Answer.Cell {
      guard let sum = series.wholes[year], sum > 0 else { return .unknown("not known") }
      return row.amounts[year].map { .ratio(numerator: $0, denominator: sum) } ?? .unknown("none stated")
    }
    var cells: [Answer.Cell] = [row.contributor.map { wording.cell($0) } ?? .unknown("contributor not named")]
    if last > 0 { cells.append(share(0)) }
    cells += [share(last), amount(of: row, last)]
    if last > 0 { cells.append(trend(row, series)) }
    let pence = Ratio(row.amounts[last] ?? 0)
    if let heads = fairness.figures?[position] ?? fairness.heads {
      cells.append(pence.divided(by: heads).map { .text($0.digits(places: 1)) } ?? .unknown(""))
    }
    if fairness.isKeyed, let figures = fairness.figures, let sum = series.sum(last) {
      let key = figures[position].divided(by: figures.reduce(.zero, +))
      cells.append(key?.small.map { .ratio(numerator: $0.part, denominator: $0.whole) } ?? .unknown(""))
      let due = key.flatMap { ($0 * Ratio(sum)).rounded(.halfUp).whole }
      cells.append(due.map { .money(pence: (row.amounts[last] ?? 0) - $0) } ?? .unknown(""))
    }
    return cells
  }

  /// By how much a payment rose or fell a year, as a plain average of its change; empty where an end is not stated.
  private func trend(_ row: FundingSeries.Row, _ series: FundingSeries) -> Answer.Cell {
    let last = series.years.count - 1
    let years = series.years[last].range.start.parts.year - series.years[0].range.start.parts.year
    guard let then = row.amounts[0], let now = row.amounts[last], then > 0, years > 0 else { return .unknown("") }
    let (whole, isTooLarge) = then.multipliedReportingOverflow(by: Int64(years))
    return isTooLarge ? .unknown("") : .ratio(numerator: now - then, denominator: whole)
  }

  /// The first line: whose share moved most.
  private func biggest(_ series: FundingSeries, _ subject: EntityID) -> String {
    let last = series.years.count - 1
    let name = wording.name(subject)
    if series.wholes[last] == nil {
      return "\(name), \(told(series, last)): no share is known, for \(whyUnshared(series.budgets[last]))."
    }
    guard last > 0, let then = series.wholes[0], let now = series.wholes[last], then > 0, now > 0 else {
      return "\(name): shares of \(told(series, last)); no earlier year has every amount."
    }
    let moved = series.rows.compactMap { row -> (FundingSeries.Row, Ratio, Ratio)? in
      guard let first = Ratio(row.amounts[0] ?? 0, of: then), let second = Ratio(row.amounts[last] ?? 0, of: now) else {
        return nil
      }
      return (row, first, second)
    }
    guard let most = moved.max(by: { ($0.2 - $0.1).magnitude < ($1.2 - $1.1).magnitude }) else { return name }
    let who = most.0.contributor.map { wording.name($0) } ?? "a contributor who is not named"
    func percent(_ share: Ratio) -> String { Answer.Cell(Quantity(share, .perCent)).text }
    func points(_ one: (FundingSeries.Row, Ratio, Ratio)) -> String {
      ((one.2 - one.1).magnitude * Ratio(100)).digits(places: 2)
    }
    // Whose share fell most does not say whose grew most.
    let isUp = most.1 < most.2
    let other = isUp ? moved.min { $0.2 - $0.1 < $1.2 - $1.1 } : moved.max { $0.2 - $0.1 < $1.2 - $1.1 }
    let against = other.flatMap { other -> String? in
      guard other.1 != other.2, (other.1 < other.2) != isUp, let payer = other.0.contributor else { return nil }
      return "; most \(isUp ? "down" : "up") is \(wording.title(payer)), \(points(other)) points"
    }
    return "\(name): the biggest mover is \(who), \(points(most)) points \(isUp ? "up" : "down"), from "
      + "\(percent(most.1)) in \(series.years[0].spoken) to \(percent(most.2)) in \(series.years[last].spoken)"
      + "\(against ?? "")."
  }

  private mutating func remarks(
    _ fairness: Fairness, _ question: FairnessQuestion, _ answer: inout Answer
  ) throws(Stop) {
    let series = fairness.series
    if let owner = owner(of: series.funds, asked: question.subject) { answer.note(owner) }
    answer.note("reported and not judged: England has no statutory formula for what each pays")
    let elsewhere = try run.splits(besides: series.funds).map { year, shares in
      let words = shares.map { kind, pence in
        "\(kind.spaced) \(PerCent.text(numerator: Int128(pence), denominator: Int128(year.whole ?? 0)))"
      }
      return "\(wording.name(year.fund)), \(year.year.spoken): \(words.joined(separator: ", ")) "
        + "(`funding \(branch.id(of: year.fund)) \(year.year)`)"
    }
    if !elsewhere.isEmpty { answer.note("elsewhere: \(elsewhere.joined(separator: "; "))") }
    if series.years.count > 1 {
      let heirs = heirs(series).map { "; " + $0 } ?? ""
      answer.note(
        "a year: the whole change divided by the years between, as a share of the first year's payment" + heirs)
    }
    if let one = question.series.first, fairness.heads != nil {
      answer.note(
        "per head of \(wording.name(one))\(question.year.map { ", \($0.spoken)" } ?? ""), one figure for all who pay")
    }
    if fairness.figures != nil, !fairness.isKeyed {
      answer.note("per head of each payer's own area; several payers share one, so no share by key is told")
    }
    if fairness.figures != nil { for words in overlaps(question.series) { answer.note(words) } }
    let ends = Set([0, series.years.count - 1])
    let parts = ends.sorted().flatMap { partsOfYears(series.budgets[$0]) }.uniqued()
    if !parts.isEmpty {
      answer.showsAllNotes = true
      for words in parts { answer.note(words) }
    }
    if let added = wording.added(series.funds) { answer.note(added) }
    for words in leftOut(series) { answer.note(words) }
  }
}
