import Analysis
import Language
import Model

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
  /// For a scrutineer before a visit: who sits, chairs and decides, which duties there are, where a disagreement goes,
  /// what changed within the year, what does not fit, and what to ask.
  mutating func visit(_ body: EntityID) throws(Stop) {
    let id = branch.id(of: body)
    if view.life(of: body).0 == .no {
      return try add("Structure as last stated", ChairQuestion(body: body), most: 1)
    }
    try structure(of: body)
    try chairs(of: body)
    try add(
      "Who sits on it", MembersQuestion(body: body), most: 14, more: "who sits on \(id)", remarks: true,
      silence: "no member is stated")
    try add("How it decides", QuorateQuestion(body: body, attendance: .everyone), most: 2, more: "quorate \(id)")
    try duties(of: body)
    try routes(of: body)
    try money(of: body)
    try changes(around: body)
    try add(
      "What does not fit in the papers", ConflictsQuestion(subject: body), most: 6, more: "conflicts \(id)",
      silence: "no discrepancy is known", where: { !$0.evidence.isEmpty })
    try add(
      "Lines of enquiry", LeftOpenQuestion(subject: body, whom: nil), most: 10, more: "questions \(id)")
  }

  private mutating func structure(of body: EntityID) throws(Stop) {
    let wanted: Set<String> = [
      "life", "kind", "covers", "serves", "part of", "subgroups", "reports to", "reported to by", "feeds", "led by",
      "overseen by", "hosted by", "supported by", "meets", "follows", "successors",
    ]
    try add(
      "Structure as last stated", ShowQuestion(entity: body), most: 40, more: "show \(branch.id(of: body))",
      silence: "nothing is stated of its structure",
      where: { row in
        if case .text(let word)? = row.cells.first {
          return wanted.contains(word) && row.section != Topic.evidence.title
        }
        return false
      })
    for words in ["follows ", "subgroups: ", "reported to by ", "feeds "] {
      gather("Structure as last stated", under: words)
    }
  }

  /// The body and its subgroups, each with its chair.
  private mutating func chairs(of body: EntityID) throws(Stop) {
    let groups = try things(
      .step(from: .entity(body), along: Expression.Path(relation: .parent, isInverse: true, isTransitive: true)))
    for one in ([body] + groups).prefix(12) {
      try add("Who chairs it and its groups", ChairQuestion(body: one), most: 2)
    }
    if groups.count > 11 { say("Who chairs it and its groups", "\(groups.count - 11) more groups") }
  }

  private mutating func duties(of body: EntityID) throws(Stop) {
    let heading = "Duties and who answers"
    let before = answer.rows.count
    try add(
      heading, ShowQuestion(entity: body), most: 8, more: "show \(branch.id(of: body))",
      where: { $0.section == Topic.duty.title })
    let bound = branch.entities(.duty).filter { !branch.facts(of: $0, .binds).isEmpty }
    let areas = branch.facts(of: body, .covers).compactMap { branch.value($0).entity }
    if !bound.isEmpty, !areas.isEmpty {
      // Of several duties each line begins with its own.
      try add(
        heading, AccountableQuestion(duties: bound, areas: areas), most: 6, where: Self.namesWhomStatuteBinds,
        as: { bound.count > 1 ? $0.sentence : "\($0.cells[0].text): \($0.sentence)" })
    }
    if answer.rows.count == before { say(heading, "no duty is stated for it") }
  }

  /// A row that says whom a duty of statute binds by name, not that no name is known.
  private static func namesWhomStatuteBinds(_ row: Answer.Row) -> Bool {
    guard row.cells[1] == .text("accountable by statute"), case .text = row.cells[2] else { return false }
    return true
  }

  private mutating func routes(of body: EntityID) throws(Stop) {
    let heading = "Where a disagreement goes"
    let groups = try things(
      .step(from: .entity(body), along: Expression.Path(relation: .parent, isInverse: true, isTransitive: true)))
    var isAny = false
    for place in [body] + groups {
      for route in try things(
        .step(from: .entity(place), along: Expression.Path(relation: .raisedIn, isInverse: true, isTransitive: false)))
      {
        isAny = true
        let matter = EscalateQuestion(
          issue: branch.declaredName(of: route), duty: nil, routes: [route], origin: place, destination: nil, start: nil
        )
        try add(heading, matter, most: 4)
      }
    }
    if !isAny { say(heading, "no route is stated to begin in it or in its groups") }
  }

  /// The newest year of contributions that has begun by the day of the report; nil where none has.
  func newestYear(of contributions: [FactRef]) -> WrittenPeriod? {
    contributions.compactMap { branch.fact($0).period }.filter { $0.range.start <= view.slice.days.last }
      .max { $0.range.start < $1.range.start }
  }

  /// The newest year with figures, of the body or of what came before it.
  private mutating func money(of body: EntityID) throws(Stop) {
    let heading = "Money"
    let before = branch.facts(of: body, .predecessor).compactMap { branch.value($0).entity }
    for payee in [body] + before {
      for fund in try things(
        .step(from: .entity(payee), along: Expression.Path(relation: .fundBody, isInverse: true, isTransitive: false)))
      {
        try budget(fund, heading)
      }
    }
    if !answer.rows.contains(where: { $0.section == heading }) { say(heading, "no contribution is stated") }
  }

  private mutating func budget(_ fund: EntityID, _ heading: String) throws(Stop) {
    guard let newest = newestYear(of: branch.facts(of: fund, .contribution)) else { return }
    let name = "\(wording.name(fund)), \(newest.spoken)"
    try add(
      heading, FundingQuestion(entity: fund, period: newest), most: 8, remarks: false,
      as: { row in name + ": " + row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ") })
    let part = try runner.answer(FundingQuestion(entity: fund, period: newest))
    for note in part.notes where note.kind == .discrepancy { say(heading, note.text) }
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
    let (described, known) = (
      part.rows.filter { $0.section == DiffReport.Fate.firstDescribed.heading },
      part.rows.filter { !$0.evidence.isEmpty && $0.section != DiffReport.Fate.firstDescribed.heading }
    )
    for row in known.prefix(10) { take(row, row.sentence, from: part, heading) }
    if known.count > 10 {
      say(
        heading,
        "\(known.count - 10) more: `use \(branch.id(of: body)); diff \(WrittenDate(before)) \(WrittenDate(now))`")
    }
    let names = described.compactMap { $0.entity.map { wording.name($0) } }
    if !names.isEmpty { say(heading, "described for the first time: " + names.joined(separator: "; ")) }
    if known.isEmpty, names.isEmpty { say(heading, "nothing differs in what is stated") }
  }
}
