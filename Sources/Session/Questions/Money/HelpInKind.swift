import Analysis
import Model
import Rendering

/// The help that is given in kind, and no money: `funding NAME in kind`.
extension AnswerWriter {
  mutating func helpInKind(of entity: EntityID, _ period: WrittenPeriod?, _ answer: inout Answer) throws(Stop) {
    let isPayer = branch.kind(of: entity) == .organisation
    var funds =
      isPayer
      ? branch.facts(about: entity, .contribution).map { branch.subject($0) }.uniqued() : try run.funds(of: entity)
    if !isPayer, funds.isEmpty { funds = try formerFunds(of: entity) }
    var found: [(year: FundingYear, line: FundingYear.Line)] = []
    for fund in funds {
      for year in try run.funding(of: fund, in: period) {
        found += year.lines.filter { $0.isInKind && (!isPayer || $0.contributor == entity) }.map { (year, $0) }
      }
    }
    found.sort { $0.year.year.range.start < $1.year.year.range.start }
    let name = wording.title(entity) + (period.map { ", \($0.spoken)" } ?? "")
    answer.isComplete = false
    guard !found.isEmpty else {
      let silence = "\(name): no help in kind is stated"
      answer.columns = [Answer.Column("amount", .money)]
      answer.rows = [Answer.Row(cells: [.unknown("not stated")], sentence: silence)]
      if isPayer { noteSupport(by: entity, &answer) }
      return
    }
    answer.columns = [
      Answer.Column("year", .text), Answer.Column("budget", .entity), Answer.Column("contributor", .entity),
      Answer.Column("amount", .money),
    ]
    answer.layout = .table
    answer.title = "\(name): help in kind by \(givers(found.map(\.line)))."
    for (year, line) in found { add(inKind: line, of: year, &answer) }
    answer.note("help in kind is in no sum of money")
  }

  /// What an organisation is said to support or to host, which no paper calls a contribution.
  private func noteSupport(by entity: EntityID, _ answer: inout Answer) {
    let told = [Relation.supportedBy, .host].flatMap { view.claimList(about: entity, $0).claims }
      .filter { !view.isPlanned($0) }.prefix(3)
    guard !told.isEmpty else { return }
    let words = told.map { claim in
      let when = claim.isOver ? " · last stated in \(wording.periods(claim))" : ""
      return "\(wording.short(claim.subject)): \(wording.then(claim).clause(claim))\(when)"
    }
    answer.note("no paper calls it a contribution, but this is stated: " + words.joined(separator: "; "))
    answer.rows[0].evidence = answer.collect(Array(told), wording)
  }

  /// Who gives help, and what it is worth where all of it is priced.
  private func givers(_ lines: [FundingYear.Line]) -> String {
    let named = lines.compactMap(\.contributor).uniqued().map { wording.name($0) }
    let others = lines.contains { $0.contributor == nil } ? ["some who are not named"] : []
    let prices = lines.compactMap(\.pence)
    let worth = prices.count == lines.count ? JointMoney.add(prices).map { Sterling.text(pence: $0) } : "not all priced"
    return "\(Wording.list(named + others))\(worth.map { ", \($0)" } ?? "")"
  }

  private func add(inKind line: FundingYear.Line, of year: FundingYear, _ answer: inout Answer) {
    let who = wording.payer(line.contributor, line.claim)
    var row = Answer.Row(
      cells: [
        .text(year.year.spoken), wording.cell(year.fund), who,
        line.pence.map { .money(pence: $0) } ?? .unknown("not priced"),
      ], sentence: "")
    row.entity = line.contributor
    row.evidence = answer.collect([line.claim], wording)
    answer.rows.append(row)
    for item in line.claim.qualifications where item.qualifier == .note || item.qualifier == .about {
      answer.note("\(who.text): \(wording.value(item.value))")
    }
    if let words = unsaidKind(line, year) { answer.note(words, .discrepancy) }
  }
}
