import Analysis
import Model
import Rendering

/// The money that an option is about: in one line of its summary, and as its section.
extension AnswerWriter {
  /// The money of what ends, in one line.
  mutating func money(_ words: PlanWording) throws(Stop) -> String {
    let (ending, day) = (words.proposal.ending, words.proposal.day)
    let apart = keptApart(words)
    guard let money = try run.jointMoney(of: ending, on: day, besides: words.proposal.apart), !money.budgets.isEmpty
    else {
      let year = JointMoney.year(of: day)?.spoken ?? "that year"
      return
        "no \(apart.isEmpty ? "" : "other ")budget of \(words.short(ending)) is stated for \(year), or before it\(apart)"
    }
    guard let sum = money.sum else {
      let payments = PlanWording.count(money.priced.all, "payment")
      return "\(payments) stated for \(money.year.spoken), and no amount\(openMoney(words))\(apart)"
    }
    let budgets = money.budgets.count
    let added = budgets > 1 ? "; \(budgets) budgets added, which \(separately(money))" : ""
    let silence = money.silent.isEmpty ? "" : "; no budget of \(words.short(money.silent)) is stated"
    let rest = added + silence + "; full-year value, not cut" + openMoney(words) + apart
    let whole = "\(Sterling.text(pence: sum)) \(words.year(of: money))"
    guard money.priced.known == money.priced.all else {
      return "\(whole), \(money.priced.known) of \(money.priced.all) amounts known, so no shares\(rest)"
    }
    guard let all = money.whole, all > 0 else { return "\(whole); \(Self.noShare)\(rest)" }
    let shares = money.contributors.compactMap { contributor -> String? in
      guard let pence = contributor.pence else { return nil }
      let name = contributor.organisation.map { words.short($0) } ?? "contributor not named"
      return "\(name) \(PerCent.text(numerator: Int128(pence), denominator: Int128(all)))"
    }
    let printed = all == sum ? "" : " of the \(Sterling.text(pence: all)) that is printed"
    return "\(whole): \(shares.joined(separator: " · "))\(printed)\(rest)"
  }

  /// The budgets that stay apart, which are in no sum; empty where there are none.
  private func keptApart(_ words: PlanWording) -> String {
    let funds = words.proposal.apart.filter { branch.kind(of: $0) == .fund }
    return funds.isEmpty ? "" : "; kept apart, and in no sum: \(Wording.list(funds.map { wording.name($0) }))"
  }

  /// That it is open who has the money afterwards; empty where nobody has to say.
  private func openMoney(_ words: PlanWording) -> String {
    let items = words.plan.open.filter { item in
      switch item.kind {
      case .shareOf(let thing), .orphan(let thing): branch.kind(of: thing) == .fund
      default: false
      }
    }
    return items.isEmpty ? "" : "; who has it afterwards is open (\(PlanWording.openItems(items.map(\.number))))"
  }

  /// Why no share is printed of amounts that are all known, as `funding` has it.
  static var noShare: String { "no share is known, for no paper gives the whole list of who pays, nor a total" }

  /// What would be left of the money of each body that somebody leaves, in one line; empty where nobody leaves.
  ///
  /// All who leave one body leave it together.
  mutating func moneyLeft(_ words: PlanWording) throws(Stop) -> String {
    var leaving: [(body: EntityID, leavers: [EntityID])] = []
    for change in words.proposal.changes {
      guard let leaver = change.leaver, branch.kind(of: leaver) == .organisation, let body = change.concerned.first
      else { continue }
      if let position = leaving.firstIndex(where: { $0.body == body }) {
        leaving[position].leavers.append(leaver)
      } else {
        leaving.append((body, [leaver]))
      }
    }
    var parts: [String] = []
    for (body, leavers) in leaving { parts.append(try moneyLeft(body, without: leavers, words)) }
    return parts.joined(separator: "; ")
  }

  private mutating func moneyLeft(
    _ body: EntityID, without leavers: [EntityID], _ words: PlanWording
  ) throws(Stop) -> String {
    guard let money = try run.jointMoney(of: [body], on: words.proposal.day), !money.budgets.isEmpty else {
      let year = JointMoney.year(of: words.proposal.day)?.spoken ?? "that year"
      return "no budget of \(words.short(body)) is stated for \(year), or before it"
    }
    let isPriced = money.priced.known == money.priced.all
    let paying = leavers.filter { leaver in money.contributors.contains { $0.organisation == leaver } }
    var parts: [String] = []
    for leaver in leavers where !paying.contains(leaver) {
      parts.append("\(words.short(leaver)) is not stated to pay into it, \(words.year(of: money))")
    }
    guard let sum = money.sum, sum > 0, isPriced else {
      if !paying.isEmpty {
        let verb = paying.count == 1 ? "pays" : "pay"
        parts.append(
          "\(words.short(paying)) \(verb) into it, \(words.year(of: money)); not every amount is stated, so no sum is made"
        )
      }
      return parts.joined(separator: "; ")
    }
    parts += paying.map { part(of: $0, sum, money, words) }
    if !paying.isEmpty { parts.append(stop(paying, sum, money, words)) }
    return parts.joined(separator: "; ")
  }

  /// What one who leaves pays, and its share where one is known.
  private func part(of leaver: EntityID, _ sum: Int64, _ money: JointMoney, _ words: PlanWording) -> String {
    let pence = money.contributors.first { $0.organisation == leaver }?.pence ?? 0
    let budgets = money.budgets.count > 1 ? " in \(money.budgets.count) budgets" : ""
    var told = "\(words.short(leaver)) pays \(Sterling.text(pence: pence)) of "
    if let whole = money.whole, whole > 0 {
      let printed = whole == sum ? "" : " that is printed"
      let share = PerCent.text(numerator: Int128(pence), denominator: Int128(whole))
      told += "\(whole == sum ? "" : "the ")\(Sterling.text(pence: whole))\(printed) (\(share))"
    } else {
      told += "the \(Sterling.text(pence: sum)) that is stated (\(Self.noShare))"
    }
    return told + "\(budgets), \(words.year(of: money))"
  }

  /// What is left where some stop paying, as it was chosen or has still to be.
  private func stop(_ leavers: [EntityID], _ sum: Int64, _ money: JointMoney, _ words: PlanWording) -> String {
    let going = leavers.filter { isChosen($0, words.plan) { if case .keep? = $0 { true } else { false } } }
    let stopped = leavers.filter { isChosen($0, words.plan) { $0 == .drop } }
    let asked = leavers.filter { !going.contains($0) && !stopped.contains($0) }
    func left(_ without: [EntityID]) -> String {
      let gone = money.contributors.filter { $0.organisation.map(without.contains) ?? false }.compactMap(\.pence)
      return Sterling.text(pence: sum - gone.reduce(0, +))
    }
    func name(_ some: [EntityID]) -> String { leavers.count == 1 ? "it" : words.short(some) }
    func verb(_ some: [EntityID], _ one: String, _ several: String) -> String { some.count == 1 ? one : several }
    var parts: [String] = []
    if !going.isEmpty {
      let rest =
        stopped.isEmpty && asked.isEmpty
        ? "; without \(verb(going, "it", "them")), \(left(going)) a year would be left" : ""
      parts.append("by your choice \(name(going)) \(verb(going, "goes", "go")) on paying\(rest)")
    }
    if !stopped.isEmpty {
      parts.append(
        "by your choice \(name(stopped)) \(verb(stopped, "stops", "stop")) paying, and \(left(stopped)) a year is left")
    }
    if !asked.isEmpty {
      let who =
        asked.count == leavers.count && asked.count > 1 ? (asked.count == 2 ? "both" : "all of them") : name(asked)
      let too = stopped.isEmpty ? "" : " too"
      parts.append("if \(who) \(verb(asked, "stops", "stop")) paying\(too), \(left(stopped + asked)) a year is left")
    }
    return parts.joined(separator: "; ")
  }

  /// Whether it was chosen so for everything that one who leaves pays.
  private func isChosen(_ leaver: EntityID, _ plan: Plan, _ isSo: (Resolution?) -> Bool) -> Bool {
    let asked = plan.items.filter { item in
      guard case .doubted = item.kind else { return false }
      return item.lines.contains { line in
        let claim = plan.ledger[line].claim
        return claim.relation == .contribution && claim.value.entity == leaver
      }
    }
    return !asked.isEmpty && asked.allSatisfy { isSo($0.resolution) }
  }

  /// That nobody but this plan adds the budgets.
  func separately(_ money: JointMoney) -> String {
    let facts = money.budgets.flatMap(\.lines).flatMap(\.claim.facts)
    let sources = Set(facts.flatMap { branch.fact($0).attestations.map(\.source) })
    return sources.count == 1 ? "the source keeps separate" : "the sources keep separate"
  }

  // MARK: In detail

  /// Every contributor's money in each budget, added, with its share of the whole.
  mutating func money(_ words: PlanWording, _ answer: inout Answer) throws(Stop) {
    let (proposal, day) = (words.proposal, words.proposal.day)
    let bodies = proposal.ending.isEmpty ? proposal.concerned : proposal.ending
    answer.layout = .table
    if isOfOrganisations(words) { return payments(words, &answer) }
    let apart = keptApart(words)
    if !apart.isEmpty { answer.note(String(apart.dropFirst(2))) }
    guard let money = try run.jointMoney(of: bodies, on: day, besides: proposal.apart), !money.budgets.isEmpty else {
      answer.columns = [Answer.Column("contributor", .entity)]
      let year = JointMoney.year(of: day)?.spoken ?? "that year"
      let silence = "no budget of \(words.short(bodies)) is stated for \(year), or before it"
      return answer.rows.append(Answer.Row(cells: [.unknown("not stated")], sentence: silence))
    }
    answer.columns = [Answer.Column("contributor", .entity)]
    for budget in money.budgets { answer.columns.append(Answer.Column(words.short(body(of: budget)), .money)) }
    answer.columns += [Answer.Column("sum", .money), Answer.Column("share", .ratio)]
    for contributor in money.contributors { add(contributor, money, &answer) }
    for line in money.inKind { add(inKind: line, money, &answer) }
    let totals: [Answer.Cell] = money.budgets.map { $0.sum.map { .money(pence: $0) } ?? .unknown("not stated") }
    let sum: Answer.Cell = money.sum.map { .money(pence: $0) } ?? .unknown("not stated")
    answer.footer = [[.text("sum")] + totals + [sum, .unknown("")]]
    let leavers = proposal.changes.compactMap(\.leaver).uniqued()
    for leaver in leavers { add(leaving: [leaver], money, words, &answer) }
    if leavers.count > 1 { add(leaving: leavers, money, words, &answer) }
    note(money, words, &answer)
    let open = openMoney(words)
    if !open.isEmpty { answer.note(String(open.dropFirst(2))) }
    try note(reservesOf: proposal.ending.filter { branch.kind(of: $0) == .fund }, words, &answer)
  }

  /// Of budgets that are merged: that no amount changes by it, and what they hold, which no paper passes on.
  private mutating func note(
    reservesOf funds: [EntityID], _ words: PlanWording, _ answer: inout Answer
  ) throws(Stop) {
    guard !funds.isEmpty else { return }
    answer.note("into \(words.successor) each pays the sum: no amount changes by the merger")
    for fund in funds {
      guard let last = try run.reserves(of: fund, in: nil).last(where: { !$0.closing.isEmpty || !$0.opening.isEmpty })
      else { continue }
      let line =
        last.closing.first.map { wording.told("closing balance", $0) }
        ?? last.opening.first.map { wording.told("opening balance", $0) }
      answer.note(
        "\(wording.name(fund)), \(last.year.spoken): \(line ?? ""); whose it is after the merger no paper says, and it is "
          + "not carried")
    }
  }

  /// What is left of each budget where somebody leaves, or several together, and no longer pays.
  private func add(leaving leavers: [EntityID], _ money: JointMoney, _ words: PlanWording, _ answer: inout Answer) {
    let own = money.contributors.filter { $0.organisation.map(leavers.contains) ?? false }
    guard own.count == leavers.count, own.allSatisfy({ $0.pence != nil }) else { return }
    func left(_ sum: Int64?, _ pence: [Int64?]) -> Answer.Cell {
      sum.map { .money(pence: $0 - pence.compactMap { $0 }.reduce(0, +)) } ?? .unknown("not stated")
    }
    let cells = money.budgets.indices.map { budget in
      left(money.budgets[budget].sum, own.map { $0.lines[budget]?.pence })
    }
    let name = "left without \(words.short(leavers))"
    answer.footer.append([.text(name)] + cells + [left(money.sum, own.map(\.pence)), .unknown("")])
  }

  private func body(of budget: FundingYear) -> EntityID {
    branch.facts(of: budget.fund, .fundBody).first.flatMap { branch.value($0).entity } ?? budget.fund
  }

  private func add(_ contributor: JointMoney.Contributor, _ money: JointMoney, _ answer: inout Answer) {
    let name = contributor.organisation.map { wording.cell($0) } ?? .unknown("contributor not named")
    var row = Answer.Row(cells: [name], sentence: "")
    for line in contributor.lines {
      row.cells.append(
        line.map { $0.pence.map { .money(pence: $0) } ?? .unknown("not stated") } ?? .unknown("none stated"))
    }
    let isPriced = money.priced.known == money.priced.all
    row.cells.append(contributor.pence.map { .money(pence: $0) } ?? .unknown("not stated"))
    if isPriced, let pence = contributor.pence, let whole = money.whole, whole > 0 {
      row.cells.append(.ratio(numerator: pence, denominator: whole))
    } else {
      row.cells.append(.unknown(""))
    }
    row.entity = contributor.organisation
    row.evidence = answer.collect(contributor.lines.compactMap { $0?.claim }, wording)
    answer.rows.append(row)
  }

  private func add(inKind line: FundingYear.Line, _ money: JointMoney, _ answer: inout Answer) {
    let name = wording.payer(line.contributor, line.claim)
    let price: Answer.Cell = line.pence.map { .money(pence: $0) } ?? .unknown("in kind, not priced")
    var row = Answer.Row(cells: [name], sentence: "")
    for budget in money.budgets {
      let isHere = budget.lines.contains { $0.isInKind && $0.claim.facts == line.claim.facts }
      row.cells.append(isHere ? price : .unknown(""))
    }
    row.cells += [.unknown("outside the sum"), .unknown("")]
    row.evidence = answer.collect([line.claim], wording)
    answer.rows.append(row)
  }

  /// What is said of the amounts of a budget, and what of it is only expected.
  private func note(standingOf budget: FundingYear, _ answer: inout Answer) {
    let name = "\(wording.name(budget.fund)), \(budget.year.spoken)"
    if let standing = budget.standing { answer.note("\(name): \(standing)") }
    for line in budget.pending { answer.note("\(name): \(beside(line))", .beside) }
  }

  /// What a reader must know of the sum.
  private func note(_ money: JointMoney, _ words: PlanWording, _ answer: inout Answer) {
    if money.carried.count < money.budgets.count {
      answer.note(
        "the full-year value of \(money.year.spoken), the financial year that holds the effective day; nothing is cut to "
          + "a part of the year")
    }
    for budget in money.carried {
      answer.note(
        "\(wording.name(budget.fund)): carried from \(budget.year.spoken), the last that is known; none is stated for "
          + money.year.spoken)
    }
    for budget in money.budgets { note(standingOf: budget, &answer) }
    if money.budgets.count > 1 {
      answer.note("\(money.budgets.count) budgets, which \(separately(money)), added here for comparison")
    }
    if !money.silent.isEmpty {
      answer.note("no budget of \(words.short(money.silent)) is stated for the year, or before it")
    }
    if let whole = money.whole, let sum = money.sum, whole != sum {
      answer.note("the shares are of the \(Sterling.text(pence: whole)) that is printed, as `funding` has them")
    } else if money.whole == nil, money.priced.known == money.priced.all {
      answer.note(Self.noShare)
    }
    if money.priced.known < money.priced.all {
      answer.note("\(money.priced.known) of \(money.priced.all) amounts known; no share is printed")
    }
    for budget in money.budgets {
      for printed in budget.printedTotals {
        _ = answer.collect([printed], wording)
        guard let excess = budget.excess(of: printed), excess != 0 else { continue }
        answer.note(
          "\(wording.name(budget.fund)): discrepancy: \(discrepancy(printed, excess, in: budget))", .discrepancy)
      }
      for noted in view.claimList(of: budget.fund, .discrepancy).live {
        answer.note("\(wording.name(budget.fund)): discrepancy: \(wording.value(noted.value))", .discrepancy)
      }
    }
  }
}

extension PlanWording {
  /// The year that money is of, said plainly where it is carried from one before.
  func year(of money: JointMoney) -> String {
    let years = money.carried.map(\.year).uniqued().sorted { $0.range.start < $1.range.start }.map(\.spoken)
    if years.isEmpty { return "for \(money.year.spoken)" }
    let last = "carried from \(Wording.list(years)), the last known: none is stated for \(money.year.spoken)"
    return money.carried.count == money.budgets.count ? last : "for \(money.year.spoken), in part \(last)"
  }
}
