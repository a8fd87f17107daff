import Analysis
import Language
import Model
import Rendering

/// How an option reads: its summary, one line a section.
extension AnswerWriter {
  /// Fills a whole answer: an option speaks of one day, so there are no stretches.
  mutating func plan(
    _ option: Option, _ section: PlanSection?, _ answer: inout Answer
  ) throws(Stop) {
    let plan = try run.plan(option.merger, option.resolutions)
    let words = PlanWording(plan: plan, option: option.number)
    let merged = Wording.list(option.merger.merged.map { wording.name($0) })
    answer.title = "Option \(option.number) · \(merged) -> \(words.successor)"
    answer.isComplete = plan.open.isEmpty
    guard let section else { return try summary(words, &answer) }
    answer.title = "Option \(option.number) · \(words.successor) · \(section.rawValue)"
    if section == .money { return try money(words, &answer) }
    answer.columns = [Answer.Column("what", .text), Answer.Column("outcome", .text)]
    switch section {
    case .clashes: clashes(words, &answer)
    case .setAside: try setAside(words, &answer)
    case .rules: try rules(words, &answer)
    default: lines(of: section, words, &answer)
    }
    if answer.rows.isEmpty {
      let none = "nothing known of the merged bodies belongs here"
      answer.rows = [Answer.Row(cells: [.unknown("nothing known"), .text("")], sentence: none)]
    }
  }

  private mutating func summary(_ words: PlanWording, _ answer: inout Answer) throws(Stop) {
    let plan = words.plan
    answer.layout = .table
    answer.columns = [Answer.Column("about", .text), Answer.Column("what", .text)]
    func add(_ about: String, _ what: String) {
      if !what.isEmpty {
        answer.rows.append(Answer.Row(cells: [.text(about), .text(what)], sentence: "\(about): \(what)"))
      }
    }
    let open = plan.open.count
    let state = open == 0 ? "complete" : "incomplete: \(PlanWording.count(open, "open item"))"
    let count = plan.merger.merged.count
    let kind = branch.kind(of: plan.merger.merged[0])
    add("change", "\(count) \(kind?.plural ?? "things") -> 1, effective \(plan.merger.day.spoken) · \(state)")
    add("facts", words.numbers)
    add("duties", try duties(words))
    add("escalation", escalation(words))
    add("quorum", quorum(words))
    add("people", people(words))
    add("money", try money(words))
    add("structure", structure(words))
    add("rules", try rules(words))
    add("set aside", setAside(words))
    let silent = plan.merger.merged.filter { !speaks(of: $0, by: plan.merger.eve) }
    if !silent.isEmpty {
      answer.notes.append(
        "no source speaks of \(words.short(silent)) on \(plan.merger.eve.spoken): what is carried is first stated later"
      )
    }
    for item in plan.open {
      answer.notes.append("open item \(item.number): \(words.title(item)); \(words.reason(item))")
    }
    let sections = PlanSection.allCases.map(\.rawValue).joined(separator: ", ")
    answer.notes.append("`plan show SECTION` for detail (\(sections))")
    let next = "`plan show clashes` for the choices; `apply` when nothing is open"
    answer.notes.append(plan.open.isEmpty ? "`apply` adopts it on a draft" : next)
  }

  /// Whether anything stated of a thing reaches back to a day: a source that covers it or a time before it, or a
  /// written beginning by then.
  private func speaks(of thing: EntityID, by day: Day) -> Bool {
    (branch.facts(of: thing) + branch.facts(about: thing)).contains { reference in
      let fact = branch.fact(reference)
      if let begin = branch.boundary(fact.from, isEnd: false) { return begin.days.start <= day }
      if let period = fact.period { return period.range.start <= day }
      return fact.attestations.contains { branch.covering($0.source).map { $0.range.start <= day } ?? false }
    }
  }

  // MARK: One line each

  private mutating func duties(_ words: PlanWording) throws(Stop) -> String {
    let plan = words.plan
    let indices = plan.ledger.indices.filter { index in
      let claim = plan.ledger[index].claim
      return branch.kind(of: claim.subject) == .duty && claim.isLive && !words.bodies(plan.ledger[index]).isEmpty
        && [.accountable, .exercisedBy, .responsible].contains(claim.relation)
    }
    let known = Set(indices.map { plan.ledger[$0].claim.subject })
    let carried = known.filter { duty in
      indices.contains { plan.ledger[$0].claim.subject == duty && words.isTouched($0) }
    }
    let silent = plan.merger.merged.filter { body in
      !indices.contains { words.bodies(plan.ledger[$0]).contains(body) }
    }
    var parts = known.isEmpty ? [] : ["\(carried.count) of \(known.count) known go on with \(words.successor)"]
    if !silent.isEmpty { parts.append("no paper states a duty of \(words.short(silent))") }
    for body in plan.merger.merged {
      let bound = try run.boundDuties(of: body).filter { $0.truth != .no }
      if bound.isEmpty { continue }
      parts.append("statute and guidance bind \(words.short(body)) to \(bound.count): they bind whoever is that board")
    }
    return parts.joined(separator: "; ")
  }

  private func escalation(_ words: PlanWording) -> String {
    let plan = words.plan
    let routes = Set(plan.ledger.map(\.claim.subject).filter { branch.kind(of: $0) == .route })
    let touched = routes.filter { route in
      plan.ledger.indices.contains { index in
        words.isTouched(index)
          && (plan.ledger[index].claim.subject == route
            || branch.facts(of: plan.ledger[index].claim.subject).contains { branch.value($0) == .entity(route) })
      }
    }
    var parts: [String] = []
    if routes.isEmpty {
      parts.append("no route of theirs is stated")
    } else {
      let count = PlanWording.count(routes.count, "known route")
      parts.append(
        "\(count) of their groups \(routes.count == 1 ? "goes" : "go") on, \(touched.count) of \(routes.count) re-pointed"
      )
      let undecided = routes.filter { view.claimList(of: $0, .decider).live.isEmpty }
      if !undecided.isEmpty {
        parts.append("who decides at the end is not stated for \(undecided.count) of \(routes.count)")
      }
    }
    let reports = plan.ledger.indices.filter { isReporting(plan.ledger[$0]) && !plan.ledger[$0].claim.value.isGap }
    let carried = reports.filter(words.isTouched)
    if !reports.isEmpty { parts.append("\(carried.count) of \(reports.count) known reporting lines re-pointed") }
    return parts.joined(separator: "; ")
  }

  func isReporting(_ line: Plan.Line) -> Bool {
    [.reportsTo, .feeds, .accountableTo].contains(line.claim.relation)
      && line.part == .merged && line.claim.isLive
  }

  private func quorum(_ words: PlanWording) -> String {
    let plan = words.plan
    for item in plan.items {
      guard case .quorum(let silent) = item.kind else { continue }
      if let choice = words.choice(item) { return "item \(item.number): \(choice)" }
      let rules = item.options.indices.map { words.meaning(item, $0) }
      let gaps = silent.isEmpty ? [] : ["not stated for \(words.short(silent))"]
      return "unknown for \(words.successor): " + (rules + gaps).joined(separator: "; ") + " (open item \(item.number))"
    }
    let carried = plan.ledger.indices.filter { plan.ledger[$0].claim.relation == .quorum && words.isTouched($0) }
    return carried.first.map { "the same rule goes on: \(wording.value(plan.ledger[$0].claim.value))" } ?? ""
  }

  private func people(_ words: PlanWording) -> String {
    let plan = words.plan
    var parts: [String] = []
    for (relation, noun) in [
      (Relation.partner, "statutory partners"), (.member, "members"), (.relevantAgency, "relevant agencies"),
    ] {
      let all = plan.ledger.indices.filter { index in
        let claim = plan.ledger[index].claim
        return claim.relation == relation && plan.merger.merged.contains(claim.subject) && !claim.value.isGap
          && (claim.isLive || claim.phase == .lastStated) && !words.isRepresented(index)
      }
      let seats = Set(all.map { plan.ledger[$0].claim.value })
      let carried = Set(all.filter(words.isTouched).map { plan.ledger[$0].claim.value })
      let last = all.map { plan.ledger[$0].claim }.filter { $0.phase == .lastStated }.flatMap(\.periods)
        .max { $0.range.end < $1.range.end }
      let stated = last.map { " (last stated in \($0.spoken))" } ?? ""
      if !seats.isEmpty { parts.append("\(carried.count) of \(seats.count) known \(noun) go on\(stated)") }
    }
    let conflicts = plan.items.filter { item in
      if case .seats = item.kind { return true }
      return false
    }
    for item in conflicts {
      parts.append("\(words.title(item)) (\(words.choice(item) ?? "open item \(item.number)"))")
    }
    if plan.isLeftWithoutChair { parts.append(words.noChair) }
    return parts.isEmpty ? "no seat of theirs is stated" : parts.joined(separator: "; ")
  }

  private mutating func money(_ words: PlanWording) throws(Stop) -> String {
    let merger = words.plan.merger
    guard let money = try run.jointMoney(of: merger.merged, on: merger.day), !money.budgets.isEmpty else {
      return "no budget of theirs is stated for \(JointMoney.year(of: merger.day)?.spoken ?? "that year")"
    }
    let year = money.year.spoken
    guard let sum = money.sum else { return "0 of \(money.priced.all) known amounts for \(year)" }
    let budgets = money.budgets.count
    let added = budgets > 1 ? "; \(budgets) budgets added, which \(separately(money))" : ""
    let silence = money.silent.isEmpty ? "" : "; no budget of \(words.short(money.silent)) is stated"
    let rest = added + silence + "; full-year value, not cut"
    let whole = "\(Sterling.text(pence: sum)) for \(year)"
    guard money.priced.known == money.priced.all else {
      return "\(whole), \(money.priced.known) of \(money.priced.all) amounts known, so no shares\(rest)"
    }
    let shares = money.contributors.compactMap { contributor -> String? in
      guard let pence = contributor.pence else { return nil }
      let name = contributor.organisation.map { words.short($0) } ?? "contributor not named"
      return "\(name) \(PerCent.text(numerator: Int128(pence), denominator: Int128(sum)))"
    }
    return "\(whole): \(shares.joined(separator: " · "))\(rest)"
  }

  /// That nobody but this plan adds the budgets.
  func separately(_ money: JointMoney) -> String {
    let facts = money.budgets.flatMap(\.lines).flatMap(\.claim.facts)
    let sources = Set(facts.flatMap { branch.fact($0).attestations.map(\.source) })
    return sources.count == 1 ? "the source keeps separate" : "the sources keep separate"
  }

  private func structure(_ words: PlanWording) -> String {
    let plan = words.plan
    let below = plan.ledger.indices.filter { index in
      let line = plan.ledger[index]
      return line.claim.relation == .parent && !plan.merger.merged.contains(line.claim.subject)
        && line.part == .merged && line.claim.isLive
    }
    let groups = Set(below.map { plan.ledger[$0].claim.subject })
    let carried = Set(below.filter(words.isTouched).map { plan.ledger[$0].claim.subject })
    guard !groups.isEmpty else { return "no group below them is stated for the day before" }
    let open = plan.open.filter { item in
      if case .shared = item.kind { return true }
      return false
    }
    let rest = open.isEmpty ? "" : " (open item \(Wording.list(open.map { String($0.number) })))"
    return "\(carried.count) of \(groups.count) known groups below them go on under \(words.successor)\(rest)"
  }

  private func setAside(_ words: PlanWording) -> String {
    let plan = words.plan
    let facts = plan.count { $0 == .setAside }
    let events = plan.setAside.map { words.event($0) }
    if events.isEmpty { return facts == 0 ? "" : "\(PlanWording.count(facts, "fact")) recorded for later" }
    return Wording.list(events)
  }
}
