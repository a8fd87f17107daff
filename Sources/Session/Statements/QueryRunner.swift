import Analysis
import Model

/// Asks a resolved question of a branch through a query context, and makes the answer.
struct QueryRunner {
  let context: QueryContext
  let branch: Branch
  let budget: Budget
  let model: String
  /// Where facts stand in the files of the model.
  var places = SourceMap.none
  /// The ids of the sources of which a copy is attached.
  var attached: Set<String> = []

  /// The view in words, as answers carry it.
  var description: Answer.ViewDescription {
    var description = Answer.ViewDescription()
    description.branch = branch.name
    description.at = context.at?.description ?? context.defaultDay(branch).description
    description.known = context.known?.description
    description.today = context.today.description
    description.model = model
    return description
  }

  /// The answer, and the log after everything read for it.
  func answer(_ request: Query, log: ReadLog = ReadLog()) throws(Stop) -> (Answer, ReadLog) {
    var answer = Answer(.rows)
    answer.view = description
    var log = log
    switch request {
    case .funding, .diff, .plan:
      log = try undated(request, log, &answer)
    case .report(let report): return try self.report(report, log: log)
    case .history, .conflicts, .resting, .changes, .calendar:
      // These are for all dates: `at` does not narrow them.
      var slice = TimeSlice(context.today)
      if case .calendar = request { slice = TimeSlice(context.defaultDay(branch)) }
      var presenter = presenter(at: slice, log)
      let draft = try self.draft(request, &presenter)
      answer.take([(slice, draft)]) { wording(at: $0) }
      log = presenter.run.log
    default: log = try take(request, into: &answer, log)
    }
    dress(&answer, request)
    return (answer, log)
  }

  /// Asks for each stretch of the time in use, and puts the stretches together.
  private func take(_ request: Query, into answer: inout Answer, _ log: ReadLog) throws(Stop) -> ReadLog {
    var log = log
    var drafts: [(slice: TimeSlice, draft: AnswerBuilder)] = []
    var spent = budget
    for slice in context.slices(branch) {
      var presenter = presenter(at: slice, log, spent)
      drafts.append((slice, try draft(request, &presenter)))
      log = presenter.run.log
      spent = presenter.run.budget
    }
    answer.take(drafts, rowByRow: request.isRowByRow) { wording(at: $0) }
    answer.notes += notesOnDate
    return log
  }

  /// A paper of parts, each an answer of its own, all of one day: the last of a period.
  private func report(_ report: Report, log: ReadLog) throws(Stop) -> (Answer, ReadLog) {
    var dated = context
    let day = (context.slices(branch).last ?? TimeSlice(context.defaultDay(branch))).days.last
    if let at = context.at, !at.isDay { dated.at = WrittenPeriod(WrittenDate(day)) }
    let asking = QueryRunner(context: dated, branch: branch, budget: budget, model: model)
    let wording = asking.wording(at: TimeSlice(day))
    switch report {
    case .visit(let body):
      let title = "For a visit: \(wording.name(body)), as the sources state it for \(day.spoken)"
      var reporting = ReportBuilder(asking, log: log, title: title)
      try reporting.visit(body)
      return (reporting.finished(), reporting.log)
    case .organisation(let organisation):
      let title = "For \(wording.title(organisation)), as the sources state it for \(day.spoken)"
      var reporting = ReportBuilder(asking, log: log, title: title)
      try reporting.organisation(organisation)
      return (reporting.finished(), reporting.log)
    case .plan(let option):
      let title = "Option \(option.number), for a meeting: as the sources state it for \(option.merger.eve.spoken)"
      var reporting = ReportBuilder(asking, log: log, title: title)
      try reporting.plan(option)
      return (reporting.finished(), reporting.log)
    }
  }

  /// Questions that speak of days of their own: fills the answer, and gives the log.
  private func undated(
    _ request: Query, _ log: ReadLog, _ answer: inout Answer
  ) throws(Stop) -> ReadLog {
    var log = log
    switch request {
    case .funding(let entity, let period):
      var presenter = presenter(at: TimeSlice(context.defaultDay(branch)), log)
      try presenter.funding(of: entity, period, &answer)
      log = presenter.run.log
    case .diff(let old, let new):
      let comparing = DiffReport(old, new, context: context)
      comparing.fill(&answer)
      log.read(comparing.claims)
    case .plan(let option, let section):
      var presenter = presenter(at: TimeSlice(option.merger.eve), log)
      try presenter.plan(option, section, today: context.today, &answer)
      log = presenter.run.log
    default: break
    }
    return log
  }

  /// What a reader must know of the date: that no paper reaches it, or that the scope in use has moved it.
  private var notesOnDate: [String] {
    if let known = context.known {
      let view = context.view(branch, at: TimeSlice(known.range.last))
      let sources = branch.entities(.source)
      if !sources.isEmpty, sources.allSatisfy({ view.publication(of: $0, by: known.range.last) == .no }) {
        return ["no source had been published by \(known.spoken)"]
      }
    }
    let newest = context.newestDay(branch)
    if let at = context.at, let newest, at.range.start > newest {
      return ["no source covers this time: the newest ends on \(newest.spoken)"]
    }
    guard context.at == nil, context.scope != nil, let newest, newest < context.today else { return [] }
    var everywhere = context
    everywhere.scope = nil
    guard everywhere.newestDay(branch) != newest else { return [] }
    return ["as of \(newest.spoken), the last day that the newest source in this scope covers"]
  }

  private func presenter(at slice: TimeSlice, _ log: ReadLog, _ budget: Budget? = nil) -> Presenter {
    let run = Evaluation(context.view(branch, at: slice), log: log, budget: budget ?? self.budget)
    return Presenter(run: run, asked: context.at?.range ?? slice.days, places: places, attached: attached)
  }

  private func wording(at slice: TimeSlice) -> Wording { Wording(view: context.view(branch, at: slice)) }

  private func draft(_ request: Query, _ presenter: inout Presenter) throws(Stop) -> AnswerBuilder {
    switch request {
    case .show(let entity): try presenter.show(entity)
    case .resting(let resting): try presenter.resting(resting)
    case .list(let kind, let condition): try presenter.list(kind, condition)
    case .chair(let body): try presenter.chair(of: body)
    case .members(let body): try presenter.members(of: body)
    case .membersOfBoth(let first, let second): try presenter.members(ofBoth: first, second)
    case .roles(let agent): try presenter.roles(of: agent)
    case .history(let entity): try presenter.history(of: entity)
    case .conflicts(let subject): try presenter.conflicts(about: subject)
    case .check(let subject): try presenter.check(subject, today: context.today)
    case .questions(let subject, let whom, _): try presenter.questions(about: subject, for: whom, today: context.today)
    case .find(let expression): try presenter.find(expression)
    case .count(let expression): try presenter.count(expression)
    case .accountable(let duties, let areas): try presenter.accountable(for: duties, in: areas)
    case .quorate(let body, let attendance): try presenter.quorate(body, attendance)
    case .escalate(let matter): try presenter.escalate(matter)
    case .changes(let changes): try presenter.changes(changes)
    case .calendar(let calendar): try presenter.calendar(calendar, context)
    case .funding, .diff, .report, .plan: AnswerBuilder()
    }
  }

  /// Gives an answer its columns and its title.
  private func dress(_ answer: inout Answer, _ request: Query) {
    func columns(_ names: [(String, Answer.ColumnType)]) { answer.columns = names.map { Answer.Column($0.0, $0.1) } }
    let wording = wording(at: context.slices(branch).last ?? TimeSlice(context.today))
    switch request {
    case .show(let entity):
      columns([("relation", .text), ("value", .text), ("period", .text)])
      answer.title = wording.name(entity) + " · " + (branch.kind(of: entity)?.word ?? "")
    case .resting(let resting):
      columns([("thing", .entity), ("fact", .text), ("alone", .text), ("place", .text)])
      answer.title = wording.restingTitle(resting)
    case .list(let kind, _):
      columns([(kind.word, .entity)])
    case .chair:
      columns([("body", .entity), ("chair", .entity), ("holder", .entity)])
      answer.columns[0].isSubject = true
    case .members(let body):
      columns([("member", .entity), ("capacity", .text), ("holder", .entity)])
      answer.title = wording.name(body)
    case .membersOfBoth: columns([("member", .entity)])
    case .roles(let agent):
      columns([("role", .text), ("of", .entity), ("stated", .text), ("when", .text)])
      answer.title = wording.name(agent)
    case .conflicts: columns([("subject", .entity), ("kind", .text), ("what", .text), ("about", .text)])
    case .check, .questions: dressOfRules(&answer, request, wording)
    case .history, .changes, .calendar: dressOfTime(&answer, request, wording)
    case .find: columns([("found", .text)])
    case .count: columns([("count", .count)])
    case .accountable(let duties, _):
      columns([("duty", .entity), ("label", .text), ("holder", .text), ("where", .text), ("force", .text)])
      if duties.count == 1 { answer.title = wording.name(duties[0]) }
    case .quorate: columns([("part", .text), ("who", .entity), ("result", .text)])
    case .escalate(let matter):
      columns([("route", .entity), ("way", .text), ("decides", .text), ("time", .text), ("due", .date)])
      answer.title = wording.escalationTitle(matter)
    case .funding, .diff, .report, .plan: break
    }
  }

  /// The columns and titles of what speaks of changes and days.
  private func dressOfTime(_ answer: inout Answer, _ request: Query, _ wording: Wording) {
    let dates: [(String, Answer.ColumnType)] = [("first", .date), ("last", .date), ("when", .text)]
    switch request {
    case .history(let entity):
      answer.columns = ["stated", "what", "status"].map { Answer.Column($0, .text) }
      answer.title = wording.name(entity)
    case .changes(let changes):
      answer.columns = (dates + [("what", .text), ("from", .text), ("to", .text), ("how", .text)]).map {
        Answer.Column($0.0, $0.1)
      }
      answer.title = "changes of " + changes.words
    case .calendar(let calendar):
      answer.columns = (dates + [("what", .text), ("of", .entity), ("kind", .text), ("force", .text), ("how", .text)])
        .map { Answer.Column($0.0, $0.1) }
      answer.title = wording.title(calendar, context.scope)
      if calendar.isFile { answer.writeCalendar(context.today) }
    default: break
    }
  }

  /// The columns and titles of what rests on rules.
  private func dressOfRules(_ answer: inout Answer, _ request: Query, _ wording: Wording) {
    switch request {
    case .questions(let entity, let whom, let isInFull):
      answer.columns = ["about", "question", "force", "why", "nearest", "ask"].map {
        Answer.Column($0, $0 == "about" ? .entity : .text)
      }
      answer.columns[0].isSubject = true
      answer.title = wording.name(entity) + (whom.map { ", for " + wording.name($0) } ?? "")
      answer.number()
      if !isInFull { answer.fold(whom.map { " for " + branch.id(of: $0) } ?? "", of: branch.id(of: entity)) }
    default:
      answer.columns = ["rule", "force", "subject", "outcome", "why", "message", "id"].map {
        Answer.Column($0, $0 == "rule" || $0 == "subject" ? .entity : .text)
      }
      answer.title = CheckLine.count(answer.checks)
    }
  }

  // MARK: Why

  private static let alsoRead = "Also read"

  /// The cited facts that a question rests on: those of the answer first, then everything else that was read.
  func explanation(of request: Query, answer: Answer) throws(Stop) -> Answer {
    let (again, trace) = try self.answer(request, log: ReadLog(keeping: .facts))
    var explanation = Answer(.rows)
    explanation.view = description
    explanation.columns = ["fact", "place", "certainty"].map { Answer.Column($0, .text) }
    explanation.title = "why: " + answer.statement
    explanation.quotes = true
    let wording = wording(at: context.slices(branch).last ?? TimeSlice(context.today))
    let (own, beside) = (again.evidence.indices.filter { !again.beside.contains($0) }, again.beside.sorted())
    add(own.map { again.evidence[$0] }, "The answer rests on", to: &explanation)
    add(beside.map { again.evidence[$0] }, "Stated nearby", to: &explanation)
    let rest = trace.facts.flatMap { fact in
      wording.view.claims([fact]).flatMap { wording.evidence(of: $0, everything: true) }
    }
    add(rest.filter { !again.evidence.contains($0) }, Self.alsoRead, to: &explanation)
    explanation.notes = wording.supersession(explanation.evidence)
    explanation.foldWhatWasOnlyRead(in: Self.alsoRead)
    if explanation.rows.isEmpty {
      explanation.rows = [
        Answer.Row(
          cells: [.unknown("no fact"), .text(""), .text("")],
          sentence: "no source states anything that would answer this")
      ]
    }
    return explanation
  }

  private func add(_ evidence: [Answer.Evidence], _ section: String, to answer: inout Answer) {
    for item in evidence where !answer.evidence.contains(item) {
      answer.evidence.append(item)
      var row = Answer.Row(
        cells: [.text(item.clause), .text(item.place), .text(item.certainty.word)], sentence: item.clause)
      row.section = section
      row.evidence = [answer.evidence.count - 1]
      answer.rows.append(row)
    }
  }
}
