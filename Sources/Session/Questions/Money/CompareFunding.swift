import Analysis
import Language
import Model
import Rendering

/// `compare funding`: what each kind of partner pays in two places, side by side.
struct CompareFundingQuestion: Question {
  /// The two places, bodies or budgets, with the budgets that are meant.
  let sides: [(thing: EntityID, funds: [EntityID])]
  /// The partner whose kind alone is asked for; nil where all are.
  let payer: EntityID?

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let (first, second) = (try resolver.thing(.subject), try resolver.thing(.other))
    sides = [first, second].map { ($0, resolver.allFunds(of: $0)) }
    payer = try resolver.thingIfAny(.whom)
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    var writer = runner.writer(at: TimeSlice(runner.context.defaultDay(runner.branch)), log)
    try writer.compare(self, &answer)
    log = writer.run.log
    return answer
  }
}

extension QuestionResolver {
  /// The budgets of a place, or of what is named.
  fileprivate func allFunds(of thing: EntityID) -> [EntityID] {
    guard branch.kind(of: thing) == .area else { return funds(with: thing) }
    return branch.entities(.fund).filter { branch.belongs($0, to: thing) }
  }
}

extension AnswerWriter {
  /// One of the two: its budgets, each at its last year of which every amount is stated.
  private struct Side {
    let thing: EntityID
    var years: [FundingYear]
    /// What the sums are of with whoever is not named, and what shares are of; nil where that is not known.
    var whole: Int64? {
      let wholes = years.compactMap(\.whole)
      return wholes.count == years.count ? wholes.reduce(0, +) : nil
    }
    var sum: Int64 { whole ?? years.compactMap(\.sum).reduce(0, +) }
  }

  /// What one kind of partner pays on a side, in pence, and who that is.
  private struct Paid {
    var pence: Int64 = 0
    var names: [String] = []
    var claims: [Claim] = []
  }

  fileprivate mutating func compare(_ question: CompareFundingQuestion, _ answer: inout Answer) throws(Stop) {
    var sides = try self.sides(of: question)
    answer.columns = [Answer.Column("partner", .text)]
    if let silent = sides.first(where: { $0.years.isEmpty }) {
      answer.title =
        "\(wording.name(silent.thing)): no paper states every amount of a year, so nothing is set beside it."
      answer.isComplete = false
      return
    }
    let alone = alike(&sides)
    answer.layout = .table
    answer.title = title(sides)
    for (side, name) in zip(sides, ["first", "second"]) {
      answer.columns.append(Answer.Column(name, .money, title: "\(wording.name(side.thing)), \(told(side.years))"))
      answer.columns.append(Answer.Column("\(name)-share", .ratio, title: "share"))
    }
    answer.drawsShares = false
    let (left, right) = (paid(sides[0]), paid(sides[1]))
    let asked = question.payer.map { kind(of: $0) ?? wording.name($0) }
    let kinds = asked.map { [$0] } ?? Set(left.keys).union(right.keys).sorted(by: Self.isBefore)
    for kind in kinds { answer.rows.append(row(kind, left[kind], right[kind], sides, &answer)) }
    if let asked {
      answer.title = title(asked, left[asked], right[asked], sides)
    } else {
      answer.footer = [
        [.text("sum"), .money(pence: sides[0].sum), .unknown(""), .money(pence: sides[1].sum), .unknown("")]
      ]
    }
    for words in alone { answer.note(words) }
    remarks(on: sides, &answer)
  }

  private mutating func remarks(on sides: [Side], _ answer: inout Answer) {
    for side in sides where side.whole == nil {
      answer.note(
        "no paper gives the whole list of who pays for \(wording.name(side.thing)), nor a total: no share is known")
    }
    answer.note("each place has the last year of which every amount is stated; nothing is judged by it")
    answer.note(heads(sides))
    for side in sides { for words in discrepancies(side.years) { answer.note(words, .discrepancy) } }
    answer.isComplete = sides.flatMap(\.years).allSatisfy(\.isComplete)
  }

  private mutating func sides(of question: CompareFundingQuestion) throws(Stop) -> [Side] {
    var sides: [Side] = []
    for (thing, funds) in question.sides {
      var years: [FundingYear] = []
      for fund in funds {
        if let year = try run.funding(of: fund, in: nil).last(where: { $0.isSummed && $0.year.isOneYear }) {
          years.append(year)
        }
      }
      sides.append(Side(thing: thing, years: years))
    }
    return sides
  }

  /// Where one side has budgets for some alone that the other has none for, what both have is compared.
  private func alike(_ sides: inout [Side]) -> [String] {
    let served = sides.map { Set($0.years.flatMap { clients(of: $0.fund) }) }
    let both = served[0].intersection(served[1])
    guard served[0] != served[1], !both.isEmpty else { return [] }
    var notes: [String] = []
    for index in sides.indices {
      let own = sides[index].years.filter { !both.isDisjoint(with: clients(of: $0.fund)) }
      let others = sides[index].years.filter { year in !own.contains { $0.fund == year.fund } }.map {
        wording.name($0.fund)
      }
      if own.isEmpty || others.isEmpty { continue }
      sides[index].years = own
      notes.append(
        "left out of \(wording.name(sides[index].thing)): \(Wording.list(others)), for no such budget of "
          + "\(wording.name(sides[1 - index].thing)) is stated")
    }
    return notes
  }

  /// Whom a budget, or the body it is of, serves.
  private func clients(of fund: EntityID) -> [String] {
    let bodies = branch.facts(of: fund, .fundBody).compactMap { branch.value($0).entity }
    for thing in [fund] + bodies {
      let words = branch.facts(of: thing, .clients).compactMap { fact -> String? in
        if case .word(let word) = branch.value(fact) { branch.text(word) } else { nil }
      }
      if !words.isEmpty { return words.uniqued() }
    }
    return []
  }

  private func title(_ sides: [Side]) -> String {
    let words = sides.map { side in
      "\(wording.name(side.thing)) \(Sterling.text(pence: side.sum)) in \(told(side.years))"
    }
    let years = Set(sides.flatMap(\.years).map(\.year))
    return "\(words[0]), \(words[1])" + (years.count > 1 ? ": different years, and different partners may pay." : ".")
  }

  /// What one kind of partner pays here and there, and how much more or less that is.
  private func title(_ kind: String, _ left: Paid?, _ right: Paid?, _ sides: [Side]) -> String {
    let words = zip([left, right], sides).map { paid, side in
      let told = paid.map { "\(Sterling.text(pence: $0.pence)) (\(Wording.list($0.names)))" } ?? "not stated"
      return "\(wording.name(side.thing)) \(told) in \(self.told(side.years))"
    }
    let years = Set(sides.flatMap(\.years).map(\.year)).count > 1 ? "; different years" : ""
    guard let left, let right else { return "\(kind.spaced.capitalised): \(words[0]), \(words[1])\(years)." }
    let change = left.pence - right.pence
    let amount = Sterling.text(pence: abs(change))
    let place = wording.name(sides[0].thing)
    let moved = change == 0 ? "the same" : "\(place) \(amount) \(change > 0 ? "more" : "less")"
    return "\(kind.spaced.capitalised): \(words[0]), \(words[1]): \(moved)\(years)."
  }

  /// What each kind of partner pays; who is of no stated kind stands by its name.
  private func paid(_ side: Side) -> [String: Paid] {
    var found: [String: Paid] = [:]
    for line in side.years.flatMap(\.payments) {
      var kind = line.contributor.map { wording.name($0) } ?? "not named"
      if let payer = line.contributor, let word = self.kind(of: payer) { kind = word }
      found[kind, default: Paid()].pence += line.pence ?? 0
      let name = line.contributor.map { view.acronym(of: $0) ?? wording.name($0) } ?? "not named"
      if !(found[kind]?.names.contains(name) ?? false) { found[kind]?.names.append(name) }
      found[kind]?.claims.append(line.claim)
    }
    return found
  }

  /// The kind of partner that an organisation is; a police and crime body pays for the police.
  private func kind(of payer: EntityID) -> String? {
    for fact in branch.facts(of: payer, .kind) {
      if case .word(let word) = branch.value(fact), branch.text(word) != "other" {
        let family = EntityKind.family(of: branch.text(word))
        return family == "policing-body" ? "police" : family
      }
    }
    return nil
  }

  private static let order = ["local-authority", "health", "police", "probation"]

  private static func isBefore(_ one: String, _ next: String) -> Bool {
    let ranks = [one, next].map { order.firstIndex(of: $0) ?? order.count }
    return (ranks[0], one) < (ranks[1], next)
  }

  private func row(_ kind: String, _ left: Paid?, _ right: Paid?, _ sides: [Side], _ answer: inout Answer) -> Answer.Row
  {
    let names = [left, right].compactMap(\.self).flatMap(\.names).uniqued()
    let label = names == [kind] ? kind : "\(kind.spaced): \(names.joined(separator: " · "))"
    var cells: [Answer.Cell] = [.text(label)]
    for (paid, side) in zip([left, right], sides) {
      cells.append(paid.map { .money(pence: $0.pence) } ?? .unknown("not stated"))
      let whole = side.whole.flatMap { $0 > 0 ? $0 : nil }
      cells.append(
        paid.flatMap { paid in whole.map { .ratio(numerator: paid.pence, denominator: $0) } } ?? .unknown(""))
    }
    let words = zip([left, right], sides).map { paid, side in
      "\(wording.name(side.thing)) \(paid.map { Sterling.text(pence: $0.pence) } ?? "not stated")"
    }
    var row = Answer.Row(cells: cells, sentence: "\(label): \(words.joined(separator: ", "))")
    row.evidence = answer.collect([left, right].compactMap(\.self).flatMap(\.claims), wording)
    return row
  }

  /// How many live in each place, where papers state it of both.
  private func heads(_ sides: [Side]) -> String {
    let found = sides.map { side -> String? in
      let place = branch.kind(of: side.thing) == .area ? side.thing : nil
      let areas =
        place.map { [$0] }
        ?? side.years.flatMap { branch.facts(of: $0.fund, .covers) }.compactMap { branch.value($0).entity }
      let series = branch.entities(.series).filter { series in
        branch.declaredName(of: series).lowercased().hasPrefix("residents of ")
          && areas.contains { branch.belongs(series, to: $0) }
      }
      guard series.count == 1 else { return nil }
      let figures = branch.facts(of: series[0], .figure).compactMap { fact -> (WrittenPeriod, String)? in
        branch.fact(fact).period.map { ($0, wording.value(branch.value(fact))) }
      }
      return figures.max { $0.0.range.end < $1.0.range.end }.map { "\($0.1) in \($0.0.spoken)" }
    }
    let names = sides.map { wording.name($0.thing) }
    guard let first = found[0], let second = found[1] else {
      return "no sum per head is told, for no paper here states how many live in both places"
    }
    return "residents: \(names[0]) \(first), \(names[1]) \(second)"
  }
}
