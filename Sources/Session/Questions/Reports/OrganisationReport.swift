import Analysis
import Language
import Model

/// `report for`: for an executive: what it means for one organisation.
struct OrganisationReport: Question {
  let organisation: EntityID

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var report = ReportBuilder(runner, log)
    try report.organisation(organisation)
    log = report.log
    return report.finished(
      "For \(report.wording.title(organisation)), \(report.authority) for \(report.day.spoken)")
  }
}

extension OrganisationReport {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    organisation = try resolver.thing(.subject)
  }
}

extension ReportBuilder {
  /// For an executive: where the organisation sits, what it answers for, what it pays, what is asked of it.
  mutating func organisation(_ organisation: EntityID) throws(Stop) {
    let id = branch.id(of: organisation)
    try add(
      "Where it sits, and for whom", RolesQuestion(agent: organisation), most: 8, more: "roles of \(id)",
      silence: "no present role is stated",
      where: { Self.isOwnRole($0, of: [.present]) })
    // What statute asks comes first, and what papers say of it after.
    try add(
      "What it must do, by statute", ShowQuestion(entity: organisation), most: 8, more: "show \(id)",
      silence: "No duty of statute in this model binds it.", where: Self.isOfStatute, as: Self.ofStatute)
    try add(
      "What the papers say it answers for", ShowQuestion(entity: organisation), most: 7, more: "show \(id)",
      silence: "no paper says that it answers for a duty",
      where: { $0.section == Topic.duty.title && !Self.isOfStatute($0) },
      as: { row, _ in row.sentence })
    try payments(organisation)
    try add(
      "Roles it had, or was last stated to have", RolesQuestion(agent: organisation), most: 4, more: "roles of \(id)",
      where: { Self.isOwnRole($0, of: [.asLast, .former]) })
    try add(
      "What does not fit in the papers about it", ConflictsQuestion(subject: organisation), most: 3,
      more: "conflicts \(id)",
      silence: "no discrepancy is known", where: { !$0.evidence.isEmpty })
    try questions(for: organisation)
  }

  /// A duty of statute without the words that its heading says.
  private static func ofStatute(_ row: Answer.Row, _ part: Answer) -> String {
    row.sentence.replacing("accountable by statute for: ", with: "").replacing(" · must (statute)", with: "")
  }

  private static func isOfStatute(_ row: Answer.Row) -> Bool { row.kind == .bound(isByStatute: true, isNamed: true) }

  /// A role of some time, other than a duty or a payment: those are told in other parts.
  private static func isOwnRole(_ row: Answer.Row, of times: [Answer.Row.RoleTime]) -> Bool {
    guard case .role(let relation, let time) = row.kind, times.contains(time) else { return false }
    return ![.accountable, .responsible, .exercisedBy, .contribution].contains(relation)
  }

  /// What it gave to each budget in the newest year of which figures are stated, with its share.
  private mutating func payments(_ organisation: EntityID) throws(Stop) {
    let heading = "What it pays"
    let name = wording.cell(organisation)
    for fund in branch.entities(.fund) {
      let own = branch.facts(of: fund, .contribution).filter { branch.value($0).entity == organisation }
      guard let newest = newestYear(of: own) else { continue }
      let budget = "\(wording.name(fund)), \(newest.spoken): "
      try add(
        heading, FundingQuestion(entity: fund, period: newest), most: 2,
        where: { $0.entity == organisation },
        as: { row, _ in
          budget + row.cells.filter { $0 != name }.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ")
        })
    }
    if !answer.rows.contains(where: { $0.section == heading }) { say(heading, "no contribution of it is stated") }
  }

  /// What the bodies it sits on leave open and it could answer or is concerned by.
  private mutating func questions(for organisation: EntityID) throws(Stop) {
    let heading = "What is left open that concerns it"
    var bodies: [EntityID] = []
    for relation in [Relation.partner, .member] {
      for body in try things(
        .step(
          from: .entity(organisation), along: Expression.Path(relation: relation, isInverse: true, isTransitive: false))
      )
      where branch.kind(of: body) == .body && !bodies.contains(body) { bodies.append(body) }
    }
    for body in bodies.prefix(2) {
      try ask(
        heading, LeftOpenQuestion(subject: body, whom: organisation), most: 4,
        more: "questions \(branch.id(of: body)) for \(branch.id(of: organisation))")
    }
    if !answer.rows.contains(where: { $0.section == heading }) {
      say(heading, "the bodies it is stated to sit on leave nothing open that is known to concern it")
    }
  }
}
