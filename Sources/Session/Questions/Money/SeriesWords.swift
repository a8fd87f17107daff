import Analysis
import Model
import Rendering

/// How what each contributor paid over the years reads.
extension AnswerWriter {
  /// Fills a table of a contributor a row; where years were asked for, the first line says which of them cannot be told.
  mutating func series(
    _ series: FundingSeries, of subject: EntityID, asked: WrittenPeriod?, _ answer: inout Answer
  ) throws(Stop) {
    run.log.read(series.rows.flatMap(\.lines).map(\.claim))
    answer.layout = .table
    answer.title = growth(series, subject)
    if let asked { answer.title = with(missing(series, asked), answer.title) }
    answer.columns = [Answer.Column("contributor", .entity)]
    answer.columns += series.years.indices.map { position in
      Answer.Column("in \(series.years[position].spoken)", .money, title: told(series, position))
    }
    if series.years.count > 1 {
      answer.columns += [Answer.Column("change", .money), Answer.Column("change-share", .ratio, title: "")]
    }
    if series.hasStanding { answer.columns.append(Answer.Column("status", .text)) }
    answer.columns.append(Answer.Column("share", .ratio))
    answer.rows = series.rows.map { row in
      let contributor = row.contributor.map { wording.cell($0) } ?? .unknown("contributor not named")
      var line = Answer.Row(cells: [contributor] + cells(row, series), sentence: "")
      line.sentence = line.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ")
      line.entity = row.contributor
      let stated = row.amounts.compactMap { $0 }
      if stated.count > 2 { line.picture = .spark(stated) }
      line.evidence = answer.collect(row.lines.map(\.claim), wording)
      return line
    }
    answer.footer = footer(series)
    for words in discrepancies(Array(series.budgets.joined())) { answer.note(words, .discrepancy) }
    for words in notes(series) { answer.note(words) }
    try besides(series, &answer)
  }

  /// What is in none of the sums: help in kind, and amounts that are other readings or only proposed.
  private mutating func besides(_ series: FundingSeries, _ answer: inout Answer) throws(Stop) {
    for fund in series.funds {
      for year in series.years {
        for found in try run.funding(of: fund, in: year) where found.year == year {
          for line in found.besides { answer.note("\(year.spoken): \(beside(line))", .beside) }
          for line in found.lines where line.isInKind {
            let words =
              line.pence == nil
              ? "\(wording.payerName(line.contributor, line.claim)): in kind, not priced" : beside(line)
            answer.note("\(year.spoken): \(words)")
          }
        }
      }
    }
  }

  private func cells(_ row: FundingSeries.Row, _ series: FundingSeries) -> [Answer.Cell] {
    var cells = row.amounts.indices.map { amount(of: row, $0) }
    if series.years.count > 1 { cells += change(row.amounts.first ?? nil, row.amounts.last ?? nil) }
    if series.hasStanding { cells.append(.text(standing(of: row, series))) }
    let whole = series.wholes.last.flatMap(\.self) ?? 0
    cells.append(
      (row.amounts.last ?? nil).map { whole > 0 ? .ratio(numerator: $0, denominator: whole) : .unknown("") }
        ?? .unknown("")
    )
    return cells
  }

  /// A change in pounds and in per cent of what it was; empty where one of the two is not stated.
  private func change(_ before: Int64?, _ after: Int64?) -> [Answer.Cell] {
    guard let before, let after else { return [.unknown(""), .unknown("")] }
    return [
      .money(pence: after - before), before > 0 ? .ratio(numerator: after - before, denominator: before) : .unknown(""),
    ]
  }

  private func footer(_ series: FundingSeries) -> [[Answer.Cell]] {
    let sums = series.years.indices.map { series.sum($0) }
    func change(_ one: Int, _ other: Int) -> [Answer.Cell] {
      series.areComparable(one, other)
        ? self.change(sums[one], sums[other]) : [.unknown("not known"), .unknown("not known")]
    }
    var total: [Answer.Cell] =
      [.text("sum")] + sums.map { $0.map { .money(pence: $0) } ?? .unknown("too large to hold") }
    let status: [Answer.Cell] = series.hasStanding ? [.text("")] : []
    guard series.years.count > 1 else { return [total + status + [.unknown("")]] }
    total += change(0, sums.count - 1) + status + [.unknown("")]
    guard series.years.count > 2 else { return [total] }
    var rows = [total]
    for (position, name) in ["change on the year before", "in per cent"].enumerated() {
      var row: [Answer.Cell] = [.text(name), .unknown("")]
      for year in sums.indices.dropFirst() { row.append(change(year - 1, year)[position]) }
      rows.append(row + [.unknown(""), .unknown("")] + status + [.unknown("")])
    }
    return rows
  }

  /// The first and the last of the years that were asked for, where not every amount of it is stated.
  private func missing(_ series: FundingSeries, _ asked: WrittenPeriod) -> [WrittenPeriod] {
    series.leftOut.filter { $0.range.start == asked.range.start || $0.range.last == asked.range.last }
  }

  private func with(_ missing: [WrittenPeriod], _ known: String) -> String {
    guard !missing.isEmpty else { return known }
    return "\(known.dropLast()); of \(Wording.list(missing.map(\.spoken))) not every amount is stated."
  }

  /// How the sum moved from the first year to the last, and what is in none of the years.
  func growth(_ series: FundingSeries, _ subject: EntityID) -> String {
    let words = growthAlone(series, subject)
    let besides = [besides(series), stopped(series)].filter { !$0.isEmpty }.joined(separator: "; ")
    return besides.isEmpty ? words : "\(words.hasSuffix(".") ? String(words.dropLast()) : words); \(besides)."
  }

  /// Who pays in the first year and has no amount in the last; nothing where nobody is so.
  private func stopped(_ series: FundingSeries) -> String {
    guard let first = series.years.first, let last = series.years.last, first != last else { return "" }
    let gone = series.rows.filter { ($0.amounts.first ?? nil) != nil && ($0.amounts.last ?? nil) == nil }
      .compactMap(\.contributor).map { wording.name($0) }
    if gone.isEmpty { return "" }
    let verb = gone.count == 1 ? "has" : "have"
    return "\(Wording.list(gone)), who paid in \(first.spoken), \(verb) no amount in \(last.spoken)"
  }

  private func growthAlone(_ series: FundingSeries, _ subject: EntityID) -> String {
    guard let first = series.years.first, let last = series.years.last,
      let before = series.sum(0), let after = series.sum(series.years.count - 1)
    else { return wording.name(subject) }
    let name = wording.name(subject)
    guard first != last, before > 0 else {
      let short = extremes(series).isEmpty ? nil : view.acronym(of: subject)
      return Headline(short ?? name, [sum(series, series.years.count - 1)] + extremes(series)).text + "."
    }
    guard series.areComparable(0, series.years.count - 1) else {
      return
        "\(name): \(sum(series, series.years.count - 1, isStated: true)), and \(sum(series, 0)) "
        + "from other payers; the change is not known\(movers(series))."
    }
    let share = PerCent.text(numerator: Int128(abs(after - before)), denominator: Int128(before))
    let moved =
      "\(share) \(after > before ? "up" : "down"), \(Sterling.text(pence: abs(after - before))) \(after > before ? "more" : "less")"
    return
      "\(name): \(sum(series, 0)), \(sum(series, series.years.count - 1)), "
      + (after == before ? "the same." : moved + ".")
  }

  /// What those pay more or less who pay in the first year and in the last; nothing where there is none, or many.
  private func movers(_ series: FundingSeries) -> String {
    let moved = series.rows.compactMap { row -> String? in
      guard let payer = row.contributor, let before = row.amounts.first ?? nil, let after = row.amounts.last ?? nil,
        before != after
      else { return nil }
      let change = "\(Sterling.text(pence: abs(after - before))) \(after > before ? "more" : "less")"
      return "\(wording.name(payer)) \(change)"
    }
    return moved.isEmpty || moved.count > 4 ? "" : ". Of those who pay in both: \(Wording.list(moved))"
  }

  /// Who pays most and who least in the last year, where all amounts are stated and one stands alone at each end.
  private func extremes(_ series: FundingSeries) -> [String] {
    let paid = series.rows.compactMap { row in
      (row.amounts.last ?? nil).map { (payer: row.contributor, pence: $0) }
    }.sorted { $0.pence > $1.pence }
    guard paid.count == series.rows.count, paid.count > 1, let most = paid.first, let least = paid.last,
      paid[1].pence < most.pence, paid[paid.count - 2].pence > least.pence,
      let first = most.payer, let last = least.payer
    else { return [] }
    func name(_ payer: EntityID) -> String { view.acronym(of: payer) ?? wording.name(payer) }
    return [
      "\(name(first)) pays most, \(Sterling.text(pence: most.pence))",
      "\(name(last)) least, \(Sterling.text(pence: least.pence))",
    ]
  }

  /// Whose rows hold the payments of those they follow too; nil of none.
  func heirs(_ series: FundingSeries) -> String? {
    let heirs = series.rows.filter { !$0.formerly.isEmpty }.compactMap { row in
      row.contributor.map {
        "\(wording.name($0)): with what it follows, \(Wording.list(row.formerly.map { wording.name($0) }))"
      }
    }
    return heirs.isEmpty ? nil : heirs.joined(separator: "; ")
  }

  private func notes(_ series: FundingSeries) -> [String] {
    var notes: [String] = []
    if let heirs = heirs(series) { notes.append(heirs) }
    if let added = wording.added(series.funds) { notes.append(added) }
    if series.wholes.last == .some(nil), let last = series.budgets.last {
      notes.append("\(whyUnshared(last)): no share is known")
    } else if let whole = series.wholes.last.flatMap(\.self), let sum = series.sum(series.years.count - 1), whole > sum
    {
      notes.append(
        "a printed total is \(Sterling.text(pence: whole)): who gives the other \(Sterling.text(pence: whole - sum)) is not named"
      )
    }
    notes += leftOut(series)
    return notes
  }
}

extension QueryRunner {
  /// An answer about the years of a subject's budgets in which every amount is stated.
  ///
  /// Where no year has them all, what is stated is shown.
  func answer(
    onYearsOf funds: [EntityID], of subject: EntityID, _ log: inout ReadLog,
    telling: (FundingSeries, inout AnswerWriter, inout Answer) throws(Stop) -> Void
  ) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = description
    var writer = writer(at: TimeSlice(context.defaultDay(branch)), log)
    let series = try writer.run.series(of: funds, in: nil)
    guard !series.years.isEmpty else {
      return try FundingQuestion(entity: subject, period: nil).answer(self, &log)
    }
    try telling(series, &writer, &answer)
    log = writer.run.log
    return answer
  }
}
