import Analysis
import Model
import Rendering

/// How the effect of a change of money reads.
extension AnswerWriter {
  mutating func effect(_ effect: MoneyEffect, of change: SaidChange, _ answer: inout Answer) throws(Stop) {
    answer.layout = .table
    answer.title = verdict(effect, change)
    answer.opening = change.focus.flatMap {
      told(of: $0.payer, byShare: $0.isShare, effect, isCovered: change.cover != .notSaid)
    }
    answer.columns = columns(effect)
    for row in effect.rows { answer.rows.append(self.row(row, effect, &answer)) }
    answer.footer = [total(effect)]
    for words in carried(effect, change) { answer.note(words) }
    for note in try meaning(effect) { answer.note(note.text, note.kind) }
    for words in rest(effect) { answer.note(words) }
    for words in discrepancies(effect.base) { answer.note(words, .discrepancy) }
    answer.shownNotes = answer.notes.count == 4 ? 4 : 3
    answer.showsAllNotes = answer.notes.contains { $0.kind == .stopping }
    // What is known of those who pay says nothing of those who might.
    answer.isComplete = effect.base.allSatisfy(\.isComplete)
  }

  // MARK: The first line

  /// What becomes of the budget, and who makes up for what.
  func verdict(_ effect: MoneyEffect, _ change: SaidChange) -> String {
    without(effect.base, effect.unmentioned, verdictAlone(effect, change))
  }

  /// A first line that tells what is in none of its figures: sums for other times than a year, and payers of whom the year
  /// says nothing.
  func without(_ base: [FundingYear], _ unmentioned: [FundingYear.Line], _ words: String) -> String {
    var without: [String] = []
    let longer = longer(base.flatMap(\.beyond))
    if !longer.isEmpty { without.append("\(Wording.list(longer)), which no year has alone") }
    let silent = unmentioned.map { wording.payerName($0.contributor, $0.claim) }.uniqued()
    if !silent.isEmpty { without.append("\(Wording.list(silent)), of whom nothing is stated for \(told(base))") }
    if without.isEmpty { return words }
    // A name keeps its capital.
    let isArticle = words.hasPrefix("The ") || words.hasPrefix("To ") || words.hasPrefix("It ")
    let rest = isArticle ? words.prefix(1).lowercased() + words.dropFirst() : words
    return "Without \(Wording.list(without)), \(rest)"
  }

  /// What those paid in the year before the base of whom the base says nothing.
  func silent(_ lines: [FundingYear.Line]) -> [String] {
    lines.map { line in
      "\(wording.payerName(line.contributor, line.claim)): \(line.toldAmount) the year before, and nothing is said to have "
        + "ended it; it is in no figure here"
    }
  }

  /// Of what budget it is told: by its name where the place in use has others.
  private func budget(_ effect: MoneyEffect) -> String {
    let funds = effect.base.map(\.fund).uniqued()
    guard funds.count == 1, let fund = funds.first, let place = context.scope, place != fund else {
      return "The budget"
    }
    let others = branch.entities(.fund).contains { other in
      other != fund && branch.belongs(other, to: place) && !branch.facts(of: other, .contribution).isEmpty
        && view.life(of: other).0 != .no
    }
    guard others else { return "The budget" }
    let name = wording.title(fund).capitalised
    return name.hasPrefix("Budget ") ? "The budget " + name.dropFirst("Budget ".count) : name
  }

  private func verdictAlone(_ effect: MoneyEffect, _ change: SaidChange) -> String {
    let last = effect.told
    let (before, after, year) = (effect.before, effect.after(last), effect.years[last].spoken)
    let difference = after - before
    let missing = effect.missing[last]
    if let reserve = effect.reserve, missing > 0 || reserve.drawn[last] > 0 { return drawing(reserve, effect) }
    if difference == 0, missing > 0 {
      let covering = effect.rows.filter { $0.covering[last] > 0 }
      let more = "\(Sterling.text(pence: missing)) more"
      let who = Wording.list(covering.map { payer($0) })
      let words = covering.count == 1 ? "\(who) pays \(more)" : "\(who) pay \(more) between them"
      return "\(budget(effect)) stays at \(Sterling.text(pence: before)) in \(year): \(words)\(again(effect))."
    }
    if difference == 0 {
      return "\(budget(effect)) stays at \(Sterling.text(pence: before)) in \(year)\(relief(effect))."
    }
    let verb = difference < 0 ? "falls" : "rises"
    let words =
      "\(budget(effect)) \(verb) by \(Sterling.text(pence: abs(difference)))"
      + " (\(percent(abs(difference), of: before))) to \(Sterling.text(pence: after)) in \(year)"
    return words + newShares(effect, change) + again(effect)
      + (missing > 0 && change.cover != .notSaid ? ", covered by no one." : ".")
  }

  /// Who pays less because others pay more, and by how much.
  private func relief(_ effect: MoneyEffect) -> String {
    let relieved = effect.rows.filter { $0.covering[effect.told] < 0 }
    guard !relieved.isEmpty else { return "" }
    let less = Sterling.text(pence: -relieved.reduce(Int64(0)) { $0 + $1.covering[effect.told] })
    let who = Wording.list(relieved.map { payer($0) })
    return relieved.count == 1 ? ": \(who) pays \(less) less" : ": \(who) pay \(less) less between them"
  }

  /// When all pay again as before, where they do.
  private func again(_ effect: MoneyEffect) -> String {
    let after = effect.told + 1
    guard after < effect.years.count else { return "" }
    let isOver = effect.rows.allSatisfy { row in row.after.last == row.before ?? 0 }
    let first = effect.years.indices.dropFirst(after).first { year in
      effect.rows.allSatisfy { $0.after[year] == $0.before ?? 0 }
    }
    return isOver ? first.map { ", and all pay as before from \(effect.years[$0].spoken)" } ?? "" : ""
  }

  func percent(_ part: Int64, of whole: Int64) -> String {
    PerCent.text(numerator: Int128(part), denominator: Int128(whole))
  }

  func payer(_ row: MoneyEffect.Row) -> String {
    if row.isReserve { return "reserves" }
    return row.payer.map { wording.name($0) } ?? "a contributor who is not named"
  }

  /// Who pays, as a reader sees it.
  func payerCell(_ row: MoneyEffect.Row) -> Answer.Cell {
    if row.isReserve { return .text("from reserves") }
    return row.payer.map { wording.cell($0) } ?? .unknown("contributor not named")
  }

  // MARK: The table

  /// The column of what was paid before, with its years and how firm they are.
  func before(_ base: [FundingYear]) -> Answer.Column {
    let words = base.map { $0.standing ?? "stated" }.uniqued()
    var column = Answer.Column("before", .money, title: told(base))
    column.years = base.map(\.year.spoken).uniqued()
    column.standing = words.count == 1 ? words[0] : "several"
    return column
  }

  private func columns(_ effect: MoneyEffect) -> [Answer.Column] {
    var columns = [Answer.Column("contributor", .entity), before(effect.base)]
    for (position, year) in effect.years.enumerated() {
      let name = effect.years.count == 1 ? "after" : "after \(position + 1)"
      columns.append(Answer.Column(name, .money, title: "\(year.spoken), assumed", year: year.spoken))
    }
    let change = effect.years.count == 1 ? "change" : "change to \(effect.years[effect.told].spoken)"
    return columns + [
      Answer.Column("change", .money, title: change), Answer.Column("change-share", .ratio, title: ""),
      Answer.Column("share-before", .ratio, title: "share before"), Answer.Column("share", .ratio),
    ]
  }

  private func row(_ row: MoneyEffect.Row, _ effect: MoneyEffect, _ answer: inout Answer) -> Answer.Row {
    let contributor = payerCell(row)
    let after = row.after[effect.told]
    let before = row.before ?? 0
    var cells: [Answer.Cell] = [contributor, row.before.map { .money(pence: $0) } ?? .unknown("joins")]
    cells += row.after.map { .money(pence: $0) }
    cells.append(.money(pence: after - before))
    cells.append(before == 0 ? .unknown("") : .ratio(numerator: after - before, denominator: before))
    cells.append(share(row.before ?? 0, of: effect.before))
    cells.append(share(after, of: effect.after(effect.told)))
    var line = Answer.Row(cells: cells, sentence: sentence(row, effect))
    line.entity = row.payer
    line.evidence = answer.collect(row.lines.map(\.claim), wording)
    if row.after.count > 2 { line.picture = .spark([row.before ?? 0] + row.after) }
    return line
  }

  private func sentence(_ row: MoneyEffect.Row, _ effect: MoneyEffect) -> String {
    let after = row.after[effect.told]
    let difference = after - (row.before ?? 0)
    let direction = difference < 0 ? "less" : "more"
    var change = difference == 0 ? "no change" : "\(Sterling.text(pence: abs(difference))) \(direction)"
    if let before = row.before, before > 0, difference != 0 { change += ", \(percent(abs(difference), of: before))" }
    let before = row.before.map { "\(Sterling.text(pence: $0)) before" } ?? "joins"
    let share = percent(after, of: effect.after(effect.told))
    return "\(payer(row)): \(before), \(Sterling.text(pence: after)) after (\(change)); \(share) of the budget"
  }

  private func share(_ pence: Int64, of sum: Int64) -> Answer.Cell {
    sum > 0 ? .ratio(numerator: pence, denominator: sum) : .unknown("")
  }

  private func total(_ effect: MoneyEffect) -> [Answer.Cell] {
    let difference = effect.after(effect.told) - effect.before
    var cells: [Answer.Cell] = [.text("sum"), .money(pence: effect.before)]
    cells += effect.years.indices.map { .money(pence: effect.after($0)) }
    return cells + [
      .money(pence: difference), .ratio(numerator: difference, denominator: max(effect.before, 1)), .unknown(""),
      .unknown(""),
    ]
  }

  // MARK: What it rests on

  /// What is only expected in the base year, who has ended, who is told with whom it follows, and what is for a part of a
  /// year.
  private func standing(of effect: MoneyEffect) -> [String] {
    var notes: [String] = []
    for line in effect.base.filter({ $0.standing == nil }).flatMap(\.cash) where line.isProvisional {
      let who = wording.payerName(line.contributor, line.claim)
      notes.append("assumed: \(who) pays \(line.toldAmount), for no earlier year is firm")
    }
    notes += ended(effect)
    notes += silent(effect.unmentioned)
    for row in effect.rows {
      let before = row.lines.compactMap(\.contributor).filter { $0 != row.payer }.uniqued()
      guard !before.isEmpty else { continue }
      notes.append("\(payer(row)): with what it follows, \(Wording.list(before.map { wording.name($0) }))")
    }
    return notes + partsOfYears(effect.base)
  }

  /// Payments that are for a part of their year, and are set beside those for all of it.
  func partsOfYears(_ years: [FundingYear]) -> [String] {
    years.flatMap { partly($0) }.map { line in
      let who = wording.payerName(line.contributor, line.claim)
      return "\(who): \(line.toldAmount) alone, which is not made up to a whole year"
    }
  }

  /// Who ends before a year of the change or within one, and who then may pay in its place.
  private func ended(_ effect: MoneyEffect) -> [String] {
    effect.rows.compactMap { row in
      guard let payer = row.payer, let lasts = row.lasts else { return nil }
      let followers = run.followers(of: payer).map { wording.name($0) }
      let after =
        followers.count > 1
        ? "; \(Wording.list(followers)) follow it, and no paper says which of them pays what in its place" : ""
      if lasts == 0 {
        return "\(wording.name(payer)) has ended by \(effect.years[0].spoken), and pays nothing on\(after)"
      }
      let last = effect.years[lasts - 1]
      return
        "assumed: \(wording.name(payer)), which ends within \(last.spoken), pays for the whole of that year, and nothing "
        + "from \(last.next.spoken) on\(followers.count == 1 ? "; \(followers[0]) follows it" : after)"
    }
  }

  /// Bodies that have ended by a year, whose budgets are carried on into it nevertheless.
  private func bodiesEnded(_ base: [FundingYear], by first: WrittenPeriod) -> [EntityID] {
    base.map(\.fund).uniqued().flatMap { fund -> [EntityID] in
      let bodies = branch.facts(of: fund, .fundBody).compactMap { branch.value($0).entity }.uniqued()
      return bodies.allSatisfy { run.isOver($0, by: first) } ? bodies : []
    }.uniqued()
  }

  /// The same as a remark of its own.
  func goneOn(_ base: [FundingYear], by first: WrittenPeriod) -> [String] {
    let words = gone(base, by: first)
    return words.isEmpty ? [] : ["assumed: it goes on in \(first.spoken)\(words)"]
  }

  /// That a budget is not that of the body asked about, but of one that it follows.
  func owner(of funds: [EntityID], asked subject: EntityID) -> String? {
    guard branch.kind(of: subject) == .body else { return nil }
    let bodies = funds.flatMap { branch.facts(of: $0, .fundBody).compactMap { branch.value($0).entity } }.uniqued()
    guard !bodies.isEmpty, !bodies.contains(subject) else { return nil }
    let which = funds.count == 1 ? "the budget is that" : "the budgets are those"
    return
      "no budget of \(wording.name(subject)) itself is stated: \(which) of \(Wording.list(bodies.map { wording.name($0) })), "
      + "which it follows"
  }

  /// The payments for parts of a year by those whose parts do not come to all of it.
  private func partly(_ year: FundingYear) -> [FundingYear.Line] {
    let parts = year.cash.filter { $0.part != nil }
    return parts.filter { line in
      let own = parts.filter { $0.contributor == line.contributor }.compactMap(\.part).uniqued()
      let days = own.reduce(0) { $0 + $1.range.end.number - $1.range.start.number }
      return days < year.year.range.end.number - year.year.range.start.number
    }
  }

  /// What is taken of those who pay and of the years before, whatever the change.
  private func basis(of effect: MoneyEffect) -> [String] {
    standing(of: effect) + assumed(effect) + effect.base.flatMap { otherwise($0) }
  }

  /// What a reader must know of a change of payments that is planned.
  func carried(_ effect: MoneyEffect) -> [String] { setAside(effect.aside) + basis(of: effect) }

  /// What is taken of the years between the base and the change, budget by budget where they have other years.
  private func assumed(_ effect: MoneyEffect) -> [String] {
    let years = effect.base.map(\.year).uniqued()
    return years.map { year in
      let own = effect.base.filter { $0.year == year }
      let paid = Wording.list(own.map { self.paid(in: $0) }.uniqued())
      let into = years.count > 1 ? " into \(Wording.list(own.map { wording.name($0.fund) }))" : ""
      return "assumed: \(paid)\(into), the last year before it with every amount, would be paid again in "
        + "\(effect.years[0].spoken) but for the change\(gone(own, by: effect.years[0]))"
    }
  }

  /// That the bodies of some budgets have ended, so that it is assumed too that the budgets go on; empty where none has.
  private func gone(_ base: [FundingYear], by first: WrittenPeriod) -> String {
    let bodies = bodiesEnded(base, by: first)
    if bodies.isEmpty { return "" }
    // Several budgets are told by their whole names beside it.
    let isShort = base.map(\.fund).uniqued().count > 1
    func short(_ body: EntityID) -> String {
      isShort ? view.acronym(of: body) ?? wording.name(body) : wording.name(body)
    }
    let followers = bodies.flatMap { run.followers(of: $0) }.uniqued().map(short)
    let it = bodies.count == 1 ? "it" : "them"
    return
      ", though \(Wording.list(bodies.map(short))), whose budget\(bodies.count == 1 ? " it is, has" : "s they are, have") "
      + "ended by then"
      + (followers.isEmpty
        ? ""
        : ": that \(Wording.list(followers)) \(followers.count == 1 ? "goes" : "go") on with \(it) is assumed too")
  }

  /// What a reader must know first: what is assumed of the years between, and that nobody covers what is missing.
  func carried(_ effect: MoneyEffect, _ change: SaidChange) -> [String] {
    var notes = overYears(effect) + setAside(effect.aside)
    if let added = wording.added(effect.base.map(\.fund)) {
      notes.append("\(added); an amount is for them together, and `in NAME` at the end asks of one")
    }
    let first = effect.years[0].spoken
    if let aside = change.aside, effect.years[0].range.start > aside.range.last {
      notes.insert("the change is of \(first), not of \(aside.spoken), the time in use", at: 0)
    }
    notes += reserves(effect) + basis(of: effect)
    let isForAll = change.least.payments.contains { $0.payer == nil }
    let set = change.least.payments.filter { isForAll && $0.isAlone }.compactMap(\.payer).map { wording.name($0) }
    if !set.isEmpty {
      notes.append(
        "\(Wording.list(set)): what is said of \(set.count == 1 ? "it" : "each") alone holds, in whatever order it is said"
      )
    }
    notes += ofShares(effect, change) + ofOwnYears(effect, change) + goneBack(effect)
    if change.part < .one, let begins = change.begins {
      let isMonth = begins.first.precision == .month
      let whole = Ratio(isMonth ? 12 : Int64(effect.years[0].range.end.number - effect.years[0].range.start.number))
      notes.append(
        "assumed: it begins \(isMonth ? "with" : "on") \(begins.spoken), so "
          + "\((change.part * whole).digits(places: 0)) of the \(whole.digits(places: 0)) "
          + "\(isMonth ? "months" : "days") of \(first) are paid at the new amount")
    }
    if effect.missing.contains(where: { $0 > 0 }), change.cover == .notSaid {
      notes.append(
        "nobody is said to cover what is missing: add `covered by NAME`, `shared by equal`, `shared by share` or "
          + "`covered by no one`")
    }
    let leaves = change.least.payments.contains { if case .withdraws = $0.change { true } else { false } }
    if leaves {
      notes.append(
        "this is the money alone: `plan withdraw NAME from BODY effective DATE` tells what else would change")
    }
    return notes
  }

  /// What it is of, what is left out, and how pennies are settled.
  private func rest(_ effect: MoneyEffect) -> [String] {
    var notes: [String] = []
    let unshared = effect.base.filter { $0.whole == nil }
    if !unshared.isEmpty {
      notes.append("\(whyUnshared(unshared)): the shares are of what is stated")
    }
    if !effect.silent.isEmpty {
      notes.append(
        "left out, for no year before it has every amount: \(Wording.list(effect.silent.map { wording.name($0) }))")
    }
    for line in effect.base.filter({ $0.standing == nil }).flatMap(\.cash) where !line.isProvisional {
      guard let reading = line.reading, reading != "cash" else { continue }
      notes.append("\(wording.payerName(line.contributor, line.claim)): the amount of the base year is \(reading)")
    }
    if let kind = Wording.inKind(effect.base.flatMap(\.lines)) { notes.append(kind) }
    if effect.isRounded { notes.append("each amount is worked out exactly and rounded half up to the penny") }
    if effect.rows.count(where: { $0.covering[effect.told] != 0 }) > 1 {
      notes.append(
        "shared in whole pence: what rounding down leaves goes a penny each to those who lost most by it, then in order"
      )
    }
    return notes
  }

  /// What a fall of the budget bears on: the duties of the bodies it pays for, and what is not known of costs.
  private mutating func meaning(_ effect: MoneyEffect) throws(Stop) -> [Answer.Note] {
    let short = effect.before - effect.after(effect.told)
    guard short > 0 else { return [] }
    var notes: [Answer.Note] = []
    let duties = try run.duties(paidBy: effect)
    if !duties.isEmpty {
      let shown = duties.prefix(3).map { duty in
        wording.name(duty.duty) + (duty.force.isEmpty ? "" : " (\(duty.force))")
      }
      let count = duties.count == 1 ? "1 duty" : "\(duties.count) duties"
      let named = shown.joined(separator: ", ") + (duties.count > 3 ? " and \(duties.count - 3) more" : "")
      notes.append(Answer.Note("it pays for bodies that answer for \(count): \(named)"))
    }
    return notes + (try stopping(short, effect.base, by: effect.years[effect.told]))
  }
}
