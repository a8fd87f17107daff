import Analysis
import Language
import Model

/// `report plan`: a paper for a meeting about the option in hand, under the headings of a council paper.
struct PlanReport: Question {
  let subject: Subject
  /// Every option that is neither adopted nor given up, so that the paper can name the others.
  let options: [Option]

  /// What the paper is about: a change of structure, or of what is paid.
  enum Subject {
    case structure(Option)
    case money(MoneyOption)
  }

  func runner(_ inUse: QueryRunner) -> QueryRunner {
    switch subject {
    case .structure(let option): option.runner(inUse)
    case .money: inUse
    }
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var report = ReportBuilder(runner, log)
    switch subject {
    case .structure(let option):
      try report.plan(option, among: options)
      log = report.log
      let names = option.title(report.wording)
      return report.finished("DRAFT OPTION \(option.number), for a meeting: \(names)")
    case .money(let option):
      report.money(option, among: options)
      log = report.log
      return report.finished("DRAFT OPTION \(option.number), for a meeting: what is paid")
    }
  }
}

extension PlanReport {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let work = resolver.surroundings.work
    subject =
      if let money = work.moneyInHand {
        .money(money)
      } else {
        .structure(try Option.inHand(work, resolver.arguments))
      }
    options = work.options
  }
}

extension ReportBuilder {
  /// What a person has to write, which no model knows, is marked by these words.
  static let mark = "[To be written: "

  /// The whole paper: what the meeting decides, what changes and for whom, what law asks, risks, approvals, next steps.
  fileprivate mutating func plan(_ option: Option, among options: [Option]) throws(Stop) {
    var run = Evaluation(view, log: log, budget: runner.budget)
    let plan = try run.plan(option)
    let impact = try run.ruleImpact(of: plan, today: runner.context.today)
    log = run.log
    let words = PlanWording(plan: plan, option: option)
    decision(words)
    try self.options(option, options)
    try changes(option)
    try money(option)
    law(impact, words)
    risks(impact, words)
    questions(words)
    approvals(words)
    nextSteps(words)
  }

  mutating func toWrite(_ heading: String, _ words: String) { say(heading, "\(Self.mark)\(words).]") }

  // MARK: What is decided

  private mutating func decision(_ words: PlanWording) {
    let heading = "What is to be decided"
    say(heading, "Whether to agree to \(words.change).")
    toWrite(heading, "which option is recommended, and why the others are not")
    say(heading, "Who must agree: \(agreeing(words).isEmpty ? "no paper says" : Wording.list(agreeing(words))).")
    if words.plan.open.isEmpty {
      say(heading, "Nothing is left open in it.")
    } else {
      let count = PlanWording.count(words.plan.open.count, "question")
      say(heading, "It is not complete: \(count) below must be answered first.")
    }
    if !words.losses.isEmpty { say(heading, "It would lose: \(words.losses)".asPaper) }
    let background = "Background"
    if words.grounds.isEmpty {
      toWrite(background, "why it is proposed, and by whom")
    } else {
      say(background, "Proposed because: \(words.grounds)")
    }
    for event in words.plan.setAside.prefix(3) {
      say(background, "It assumes that this does not happen: \(words.event(event))")
    }
    if !words.unstated.isEmpty { say(background, "Not known: \(words.unstated)") }
  }

  private mutating func options(_ option: Option, _ options: [Option]) throws(Stop) {
    let heading = "Options"
    say(heading, "No change: everything stays as the papers state it.")
    for other in options {
      var run = Evaluation(
        View(other.base, at: TimeSlice(other.proposal.eve)), log: log, budget: runner.budget)
      let plan = try run.plan(other)
      let words = PlanWording(plan: plan, option: other)
      let state = plan.open.isEmpty ? "complete" : PlanWording.count(plan.open.count, "open question")
      let mine = other.number == option.number ? " · this paper" : ""
      say(heading, "Option \(other.number): \(words.change) · \(state)\(mine)")
    }
  }

  // MARK: What changes

  private mutating func changes(_ option: Option) throws(Stop) {
    let told: [Answer.Row.PlanLine] = [
      .caution, .goes, .dated, .ends, .begins, .structure, .people, .quorum, .escalation, .duties,
    ]
    try add(
      "What changes, and for whom", PlanQuestion(option: option, section: nil), most: told.count,
      where: { row in if case .summary(let line) = row.kind { told.contains(line) } else { false } },
      as: { row, _ in row.sentence.asPaper })
  }

  /// A line a partner: what it gives to each budget, together, and its share.
  private mutating func money(_ option: Option) throws(Stop) {
    let heading = "Money, by partner"
    let part = try PlanQuestion(option: option, section: .money).answer(runner, &log)
    func line(_ cells: [Answer.Cell]) -> String {
      let amounts = zip(part.columns, cells).dropFirst().compactMap { column, cell in
        cell.text.isEmpty ? nil : "\(column.title) \(cell.text)"
      }
      let name = cells.first?.text.capitalised ?? ""
      return amounts.isEmpty ? name : "\(name): \(amounts.joined(separator: ", "))"
    }
    if part.columns.count < 2 {
      for row in part.rows { say(heading, row.sentence.capitalised) }
    } else {
      for row in part.rows.prefix(12) { take(row, line(row.cells), from: part, heading) }
      if part.rows.count > 12 { say(heading, "\(part.rows.count - 12) more") }
      for cells in part.footer { say(heading, line(cells)) }
    }
    for note in part.notes.prefix(6) where note.kind != .reading {
      let words = note.text.withoutCommands
      if !words.isEmpty { say(heading, words.capitalised) }
    }
  }

  // MARK: The law

  private mutating func law(_ impact: RuleImpact, _ words: PlanWording) {
    let heading = "Duties by law"
    let told: [(RuleImpact.Kind, String)] = [
      (.newlyFails, "Not met because of it"), (.failsMore, "Not met, and for more reasons with it"),
      (.untilChosen, "Not known until a question below is answered"), (.newlyUnknown, "Not known because of it"),
      (.newlyHolds, "Met because of it"), (.stillFails, "Not met, with it or without it"),
    ]
    var isSilent = true
    for (kind, lead) in told {
      let all = impact.changes.filter { $0.kind == kind && $0.result.rule.force == .must }
      if all.isEmpty { continue }
      isSilent = false
      let names = all.prefix(4).map { result in
        "\(words.before.name(result.result.rule.entity)) (\(words.after.name(result.result.subject)))"
      }
      let rest = all.count > 4 ? ["\(all.count - 4) more"] : []
      say(heading, "\(lead): \((names + rest).joined(separator: "; "))")
    }
    if isSilent { say(heading, "No result of a rule of law differs because of it.") }
    say(heading, "This is what the rules of the model find; it is no legal advice.")
  }

  /// What is told of a rule that does not simply fail because of the option.
  private static let doubts: [(RuleImpact.Kind, String)] = [
    (.failsMore, "Fails already, and for more with it"), (.newlyUnknown, "No longer known"),
    (.untilChosen, "Not known until a question is answered"),
  ]

  private mutating func risks(_ impact: RuleImpact, _ words: PlanWording) {
    let heading = "Risks"
    let failing = impact.changes.filter { $0.kind == .newlyFails && $0.result.rule.force != .must }
    for change in failing.prefix(4) {
      say(heading, "\(words.after.name(change.result.subject)): \(change.result.rule.message)")
    }
    if failing.count > 4 { say(heading, "\(failing.count - 4) more of the kind") }
    if failing.isEmpty { say(heading, "No rule of guidance or of the partners' own newly fails.") }
    for (kind, lead) in Self.doubts {
      let all = impact.changes.filter { $0.kind == kind && $0.result.rule.force != .must }
      for change in all.prefix(4) {
        let more = change.more.isEmpty ? "" : " (\(Wording.list(change.more.map { words.after.name($0) })))"
        say(
          heading,
          "\(lead): \(words.before.name(change.result.rule.entity)) · \(words.after.name(change.result.subject))\(more)"
        )
      }
      if all.count > 4 { say(heading, "\(all.count - 4) more of the kind") }
    }
    toWrite(heading, "how each risk is met, and what the papers cannot tell: staff, systems, good will")
  }

  // MARK: What is open

  private mutating func questions(_ words: PlanWording) {
    let heading = "Questions to be answered first"
    for item in words.plan.open.prefix(7) {
      let choices = item.options.indices.map { words.meaning(item, $0) } + (item.takesDrop ? [words.drop(item)] : [])
      let rest = choices.isEmpty ? "" : " Choices: \(choices.joined(separator: "; "))."
      say(heading, "\(item.number). \(words.title(item).capitalised). \(words.reason(item).capitalised).\(rest)")
    }
    if words.plan.open.count > 7 { say(heading, "\(words.plan.open.count - 7) more") }
  }

  private mutating func approvals(_ words: PlanWording) {
    toWrite("Consultation", "who was asked, when, and what they said")
    let heading = "Approvals, in order"
    let partners = partners(words)
    if !partners.isEmpty {
      say(heading, "The safeguarding partners that the papers name, as listed at the front, each by its own rules.")
    }
    if let authority = words.proposal.authority { say(heading, "Then \(wording.title(authority))") }
    if partners.isEmpty, words.proposal.authority == nil { say(heading, "No paper says who has to agree to it.") }
    toWrite(heading, "each partner's meeting, its date, and who may commit it")
  }

  private func partners(_ words: PlanWording) -> [String] {
    PlanAgreement(words.proposal.concerned, view).partners.map { wording.name($0) }
  }

  /// The partners of bodies of which no paper names any: they have to agree too.
  private func unnamed(_ words: PlanWording) -> [String] {
    let silent = PlanAgreement(words.proposal.concerned, view).silent.map { wording.short($0) }
    if silent.isEmpty { return [] }
    return [silent.count > 2 ? "others" : "the partners of \(Wording.list(silent)), not named here"]
  }

  /// Who has to agree, in one line: the partners that the papers name, and whose decision it is said to be.
  private func agreeing(_ words: PlanWording) -> [String] {
    let partners = partners(words)
    let unnamed = partners.isEmpty ? [] : unnamed(words)
    return partners + unnamed + (words.proposal.authority.map { [wording.title($0)] } ?? [])
  }

  private mutating func nextSteps(_ words: PlanWording) {
    let heading = "Next steps"
    say(heading, "It would take effect on \(words.proposal.day.spoken).")
    toWrite(heading, "who does what by when, and when it is looked at again")
  }
}

extension String {
  /// The text with a capital at its front, as a sentence begins.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// A line of a summary as a paper has it: what is open there is a question here.
  fileprivate var asPaper: String { capitalised.replacing("open item", with: "question") }
}
