import Analysis
import Language
import Model
import Rendering

/// `plan show for`: what the option in hand would mean for one organisation.
struct PlanForOrganisationQuestion: Question {
  let option: Option
  let organisation: EntityID

  func runner(_ inUse: QueryRunner) -> QueryRunner { option.runner(inUse) }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    var writer = runner.writer(at: TimeSlice(option.proposal.eve), log)
    try writer.plan(option, for: organisation, &answer)
    log = writer.run.log
    return answer
  }
}

extension PlanForOrganisationQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    option = try Option.inHand(resolver.surroundings.work, resolver.arguments)
    organisation = try resolver.thing(.whom)
  }
}

extension AnswerWriter {
  /// Its seats and posts, its duties, its pounds, and what is open that names it.
  fileprivate mutating func plan(
    _ option: Option, for organisation: EntityID, _ answer: inout Answer
  ) throws(Stop) {
    let plan = try run.plan(option)
    let words = PlanWording(plan: plan, option: option)
    answer.option = option.number
    answer.title = words.heading("for \(wording.name(organisation))")
    answer.columns = [Answer.Column("what", .text), Answer.Column("outcome", .text)]
    let posts = branch.facts(about: organisation, .organisation).map { branch.subject($0) }
    let own = Set(posts + [organisation])
    let named = plan.ledger.indices.filter { names(own, plan.ledger[$0].claim) && changes(plan.ledger[$0]) }
    for (heading, topics) in Self.headings {
      for index in named where topics.contains(plan.ledger[index].claim.relation.definition.topic) {
        let line = plan.ledger[index]
        let (clause, outcome) = (words.clause(line), words.outcome(index))
        var row = Answer.Row(cells: [.text(clause), .text(outcome)], sentence: "\(clause) · \(outcome)")
        row.section = heading
        row.evidence = answer.collect([line.claim], wording)
        row.entity = line.claim.subject
        answer.rows.append(row)
      }
    }
    begins(for: own, words, &answer)
    seated(own, words, &answer)
    try pounds(of: organisation, words, &answer)
    for item in plan.open where item.lines.contains(where: named.contains) {
      let what = "open item \(item.number): \(words.title(item))"
      var row = Answer.Row(cells: [.text(what), .text("open")], sentence: "\(what); \(words.reason(item))")
      row.section = "To be agreed"
      answer.rows.append(row)
    }
    if answer.rows.isEmpty {
      let none = "Nothing that is known of it changes by this option."
      answer.rows = [Answer.Row(cells: [.unknown("nothing known"), .text("")], sentence: none)]
    }
  }

  private static let headings: [(String, Set<Topic>)] = [
    ("Seats and posts", [.people, .structure, .working]), ("Duties", [.duty, .escalation, .quorum]),
  ]

  private func names(_ things: Set<EntityID>, _ claim: Claim) -> Bool {
    let named = [claim.subject, claim.value.entity].compactMap { $0 } + claim.qualifications.compactMap(\.value.entity)
    return named.contains(where: things.contains)
  }

  /// Whether a line is told: what goes on unchanged and what is over is not.
  private func changes(_ line: Plan.Line) -> Bool {
    switch line.outcome {
    case .onRecord, .setAside: false
    case .carried: line.part == .concerned && line.claim.isLive
    case .combined, .ended, .open: true
    }
  }

  /// What the option begins that names it.
  private func begins(for own: Set<EntityID>, _ words: PlanWording, _ answer: inout Answer) {
    for claim in words.newStatements where names(own, claim) {
      let heading = Self.headings.first { $0.1.contains(claim.relation.definition.topic) }?.0 ?? Self.headings[0].0
      add(words.begun(claim), "begins", heading, claim.subject, &answer)
    }
  }

  /// What ends and begins of the bodies it sits on, and does not name it.
  private func seated(_ own: Set<EntityID>, _ words: PlanWording, _ answer: inout Answer) {
    let seats: [Relation] = [.member, .partner, .relevantAgency, .chair]
    let bodies = Set(
      own.flatMap { one in
        seats.flatMap { view.claimList(about: one, $0).claims }.filter { $0.isLive || $0.phase == .lastStated }
      }.map(\.subject))
    for index in words.plan.ledger.indices {
      let line = words.plan.ledger[index]
      guard case .ended = line.outcome, bodies.contains(line.claim.subject), !names(own, line.claim), line.claim.isLive
      else { continue }
      add(words.clause(line), words.outcome(index), Self.itsBodies, line.claim.subject, &answer)
    }
    for claim in words.newStatements where bodies.contains(claim.subject) && !names(own, claim) {
      add(words.begun(claim), "begins", Self.itsBodies, claim.subject, &answer)
    }
  }

  private static let itsBodies = "Bodies it sits on"

  private func add(
    _ clause: String, _ outcome: String, _ section: String, _ subject: EntityID, _ answer: inout Answer
  ) {
    var row = Answer.Row(cells: [.text(clause), .text(outcome)], sentence: "\(clause) · \(outcome)")
    row.section = section
    row.entity = subject
    answer.rows.append(row)
  }

  /// What it pays of all that is concerned, in pounds and as a share.
  private mutating func pounds(
    of organisation: EntityID, _ words: PlanWording, _ answer: inout Answer
  ) throws(Stop) {
    let proposal = words.proposal
    guard let money = try run.jointMoney(of: proposal.concerned, on: proposal.day, besides: proposal.apart),
      let mine = money.contributors.first(where: { $0.organisation == organisation }), let pence = mine.pence
    else { return }
    var what = "\(Sterling.text(pence: pence)) \(words.year(of: money))"
    if let whole = money.whole, whole > 0, money.priced.known == money.priced.all {
      what +=
        ", \(PerCent.text(numerator: Int128(pence), denominator: Int128(whole))) of \(Sterling.text(pence: whole))"
    }
    let outcome = "full-year value, not cut"
    var row = Answer.Row(cells: [.text(what), .text(outcome)], sentence: "\(what) · \(outcome)")
    row.section = "Money"
    row.evidence = answer.collect(mine.lines.compactMap { $0?.claim }, wording)
    answer.rows.append(row)
  }
}
