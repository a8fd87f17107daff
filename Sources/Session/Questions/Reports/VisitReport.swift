import Analysis
import Language
import Model
import Rendering

/// `report visit`: for a scrutineer who visits a body: the structure as last stated, and lines of enquiry.
struct VisitReport: Question {
  let body: EntityID

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var report = ReportBuilder(runner, log)
    try report.visit(body)
    log = report.log
    return report.finished(
      "For a visit: \(report.wording.name(body)), \(report.authority) for \(report.day.spoken)")
  }
}

extension VisitReport {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    body = try resolver.thing(.subject)
  }
}

extension ReportBuilder {
  /// For a scrutineer before a visit.
  ///
  /// Side one: who is who, who answers by law, and the money. Side two: what changed
  /// within the year, what to ask, where a disagreement goes, and what does not fit.
  mutating func visit(_ body: EntityID) throws(Stop) {
    let id = branch.id(of: body)
    if view.life(of: body).0 == .no {
      return try add("Who is who", ChairQuestion(body: body), most: 1)
    }
    try whoIsWho(body)
    try byLaw(of: body)
    try money(of: body)
    try changes(around: body)
    try ask(
      "Questions, by consequence", LeftOpenQuestion(subject: body, whom: nil), most: 8, more: "questions \(id)")
    if !answer.rows.contains(where: { $0.section == "Questions, by consequence" }) {
      say("Questions, by consequence", "The papers leave nothing open that is known of.")
    }
    try routes(of: body)
    try add(
      "What does not fit in the papers", ConflictsQuestion(subject: body), most: 3, more: "conflicts \(id)",
      silence: "No discrepancy is known.", where: { !$0.evidence.isEmpty })
  }

  /// The body and its groups in a table, and below it who else has a part in it.
  private mutating func whoIsWho(_ body: EntityID) throws(Stop) {
    let heading = "Who is who"
    head(heading, ["body", "chair", "person", "meets"])
    let groups = try groups(of: body)
    for one in ([body] + groups).prefix(Self.mostBodies) { try chair(of: one, heading) }
    if groups.count >= Self.mostBodies { say(heading, "\(groups.count + 1 - Self.mostBodies) more groups") }
    try add(
      heading, MembersQuestion(body: body), most: 8, more: "who sits on \(branch.id(of: body))",
      as: { row, part in
        let name = part.text("member", of: row)
        if row.kind == .claim(.partner) { return "Partners: " + name }
        let holder = part.text("holder", of: row)
        return "Other members: " + name + (holder.isEmpty ? "" : ", \(holder)")
      })
    gather(heading, of: [.claim(.partner)], under: "Partners: ")
    gather(heading, of: [.claim(.member), .claim(.relevantAgency)], under: "Other members: ")
    let wanted: [Answer.Row.Kind] = [
      .claim(.parent), .claim(.reportsTo), .claim(.predecessor), .claim(.leader),
      .claim(.oversees, isInverse: true), .claim(.host), .claim(.supportedBy),
    ]
    try add(
      heading, ShowQuestion(entity: body), most: 8, where: { $0.kind.map(wanted.contains) ?? false },
      as: { row, _ in row.sentence.capitalised })
    gather(heading, of: [.claim(.predecessor)], under: "Follows ")
    try add(
      heading, QuorateQuestion(body: body, attendance: .everyone), most: 1, as: { row, _ in row.sentence.capitalised })
  }

  /// How many bodies the table holds, so that it leaves room on its side of paper.
  private static let mostBodies = 10

  private mutating func groups(of body: EntityID) throws(Stop) -> [EntityID] {
    try things(
      .step(from: .entity(body), along: Expression.Path(relation: .parent, isInverse: true, isTransitive: true)))
  }

  /// A line of the table: the post that chairs a body, who holds it, and how often it meets.
  private mutating func chair(of body: EntityID, _ heading: String) throws(Stop) {
    let chair = try ChairQuestion(body: body).answer(runner, &log)
    let rhythm = Expression.step(
      from: .entity(body), along: Expression.Path(relation: .meets, isInverse: false, isTransitive: false))
    let meets = try FindQuestion(expression: rhythm).answer(runner, &log)
    guard let row = chair.rows.first else { return }
    var (post, person) = (chair.text("chair", of: row), chair.text("holder", of: row))
    if case .silence(let words) = row.kind { (post, person) = (words, "") }
    // A table has room for what is stated, and none for remarks on it.
    post = post.text(before: " (")
    let often = (meets.rows.first?.cells.first?.text ?? "not stated").text(before: " (")
    take(
      row, "\(short(body)): chair \(post), \(person.isEmpty ? "nobody named" : person), meets \(often)", from: chair,
      heading)
    if let rhythm = meets.rows.first { support(rhythm, from: meets) }
    across([short(body), post, person, often])
  }

  /// What the body answers for, and whom statute binds in its area.
  private mutating func byLaw(of body: EntityID) throws(Stop) {
    let heading = "Who answers, by law"
    let before = answer.rows.count
    let bound = branch.entities(.duty).filter { !branch.facts(of: $0, .binds).isEmpty }
    let areas = branch.facts(of: body, .covers).compactMap { branch.value($0).entity }
    let partners = view.claimList(of: body, .partner).live.compactMap(\.value.entity)
    let names = (partners + [body]).map { (whole: wording.title($0), short: short($0)) }
    if !bound.isEmpty, !areas.isEmpty {
      try add(
        heading, AccountableQuestion(duties: bound, areas: areas), most: 9,
        where: { $0.kind == .bound(isByStatute: true, isNamed: true) },
        as: { row, part in
          names.reduce("\(part.text("duty", of: row)): \(part.text("holder", of: row))") {
            $0.replacing($1.whole, with: $1.short)
          }
        })
    }
    try add(
      heading, ShowQuestion(entity: body), most: 5, more: "show \(branch.id(of: body))",
      where: { $0.section == Topic.duty.title && $0.kind != .bound(isByStatute: true, isNamed: true) },
      as: { row, _ in "The body itself: " + row.sentence })
    if answer.rows.count == before { say(heading, "No duty is stated for it.") }
  }

  private mutating func routes(of body: EntityID) throws(Stop) {
    let heading = "Where a disagreement goes"
    var told: [EntityID] = []
    for place in [body] + (try groups(of: body)) {
      for route in try things(
        .step(from: .entity(place), along: Expression.Path(relation: .raisedIn, isInverse: true, isTransitive: false)))
      {
        told.append(route)
        let matter = EscalateQuestion(
          issue: branch.declaredName(of: route), duty: nil, routes: [route], isOneRoute: true, origin: .body(place),
          destination: nil, start: nil)
        try add(heading, matter, most: 2, as: { row, _ in row.sentence.capitalised })
      }
    }
    if told.isEmpty { say(heading, "No route is stated to begin in it or in its groups.") }
    let others = disagreements(over: branch.facts(of: body, .covers).compactMap { branch.value($0).entity })
      .filter { !told.contains($0) }
    guard !others.isEmpty else { return }
    let names = others.map { branch.declaredName(of: $0) + (lastStated($0).map { " (last stated in \($0))" } ?? "") }
      .joined(separator: "; ")
    say(heading, "For a disagreement of practice or between partners also: \(names). `escalate` tells each.")
  }

  /// When a route was last stated, where only earlier papers state its steps.
  private func lastStated(_ route: EntityID) -> String? {
    let claims = view.claims(branch.facts(of: route)).filter { claim in
      claim.isLive && claim.relation.definition.topic == .escalation
    }
    let last = claims.compactMap { view.lastStated($0) }
    guard !claims.isEmpty, last.count == claims.count else { return nil }
    return last.max { $0.range.last < $1.range.last }?.spoken
  }

  /// The routes for disagreements of partners or of practice that belong to some areas, or to a region that they are part of.
  private func disagreements(over areas: [EntityID]) -> [EntityID] {
    branch.entities(.route).filter { route in
      let isOne = view.claimList(of: route, .kind).live.contains { claim in
        guard case .word(let word) = claim.value else { return false }
        return ["practice-disagreement", "partner-dispute"].contains(branch.text(word))
      }
      return isOne && view.life(of: route).0 != .no
        && areas.contains { PlaceInUse(branch: branch, scope: $0).distance(to: route) < PlaceInUse.elsewhere }
    }
  }

  /// The newest year of contributions that has begun by the day of the report; nil where none has.
  func newestYear(of contributions: [FactRef]) -> WrittenPeriod? {
    contributions.compactMap { branch.fact($0).period }.filter { $0.range.start <= view.slice.days.last }
      .max { $0.range.start < $1.range.start }
  }

  /// The newest year with figures of each budget, of the body or of what came before it, in one table.
  private mutating func money(of body: EntityID) throws(Stop) {
    let heading = "Money"
    let before = branch.facts(of: body, .predecessor).compactMap { branch.value($0).entity }
    var sums: [Int64?] = []
    var budgets: [Budget] = []
    for payee in [body] + before {
      for fund in try things(
        .step(from: .entity(payee), along: Expression.Path(relation: .fundBody, isInverse: true, isTransitive: false)))
      {
        guard let newest = newestYear(of: branch.facts(of: fund, .contribution)) else { continue }
        let part = try FundingQuestion(entity: fund, period: newest).answer(runner, &log)
        let years = try years(of: fund, newest)
        budgets.append(Budget(name: "\(short(payee)) \(newest.spoken)", lines: years.flatMap(\.lines), part: part))
        sums.append(years.count == 1 ? years[0].sum : nil)
      }
    }
    if budgets.isEmpty { return say(heading, "No contribution is stated.") }
    head(heading, ["who pays"] + budgets.map(\.name))
    for payer in budgets.flatMap({ $0.lines.map { Payer($0, wording) } }).uniqued() { payments(of: payer, budgets) }
    say(heading, "together")
    across(["together"] + sums.map { $0.map { Sterling.text(pence: $0) } ?? "no sum" })
    for budget in budgets {
      for note in budget.part.notes where [.discrepancy, .beside].contains(note.kind) {
        say(heading, "\(budget.name): \(note.text)")
      }
    }
  }

  /// A budget of one year as `funding` shows it: its lines, and the rows that tell them, in the same order.
  private struct Budget {
    let name: String
    let lines: [FundingYear.Line]
    let part: Answer
  }

  /// Who pays, across budgets: an organisation, or whom a paper calls by no name.
  private enum Payer: Hashable {
    case named(EntityID)
    case unnamed(String)

    init(_ line: FundingYear.Line, _ wording: Wording) {
      self = line.contributor.map { .named($0) } ?? .unnamed(wording.payerName(nil, line.claim))
    }
  }

  private mutating func years(of fund: EntityID, _ year: WrittenPeriod) throws(Stop) -> [FundingYear] {
    var run = Evaluation(view, log: log, budget: runner.budget)
    let found = try run.funding(of: fund, in: year)
    log = run.log
    return found
  }

  /// A line of the table: what one gives to each budget, every statement of it.
  private mutating func payments(of payer: Payer, _ budgets: [Budget]) {
    let found = budgets.map { budget in
      zip(budget.lines, budget.part.rows).filter { Payer($0.0, wording) == payer }
    }
    let name =
      zip(found, budgets).lazy.compactMap { lines, budget in
        lines.first.map { budget.part.text("contributor", of: $0.1) }
      }.first ?? ""
    let amounts = found.map { lines in Wording.list(lines.map(\.0.toldAmount)) }
    let words = zip(budgets, amounts).filter { !$1.isEmpty }.map { "\($0.name) \($1)" }
    say("Money", "\(name): \(words.joined(separator: ", "))")
    for (lines, budget) in zip(found, budgets) { for line in lines { support(line.1, from: budget.part) } }
    across([name] + amounts)
  }

  /// What differs from a year before, in and under the body.
  private mutating func changes(around body: EntityID) throws(Stop) {
    let now = view.slice.days.last
    let before = now.advanced(by: -365)
    var narrowed = runner
    narrowed.context.scope = body
    let question = DiffQuestion(
      old: ComparisonSide(branch: branch, period: WrittenPeriod(WrittenDate(before)), words: before.spoken),
      new: ComparisonSide(branch: branch, period: WrittenPeriod(WrittenDate(now)), words: now.spoken))
    let part = try question.answer(narrowed, &log)
    let heading = "What changed since \(before.spoken)"
    let kinds = part.rows.filter { !$0.label.isEmpty }.sorted { $0.rank < $1.rank }.map(\.label).uniqued()
    for kind in kinds.prefix(8) {
      let rows = part.rows.filter { $0.label == kind }
      let (told, positions) = Brief.joined(rows.map(\.short))
      take(rows[0], "\(kind.capitalised): \(told)", from: part, heading)
      for position in positions.dropFirst() { support(rows[position], from: part) }
    }
    if kinds.isEmpty { return say(heading, "Nothing differs in what is stated.") }
    say(
      heading,
      "All \(part.rows.count): `use \(branch.id(of: body)); diff \(WrittenDate(before)) \(WrittenDate(now))`")
  }
}

extension String {
  /// The text before some words, or all of it where they are not in it.
  fileprivate func text(before words: String) -> String {
    ranges(of: words).first.map { String(self[..<$0.lowerBound]) } ?? self
  }
}
