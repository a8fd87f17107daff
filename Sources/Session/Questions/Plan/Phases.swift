import Analysis
import Language
import Model
import Rendering

/// `plan phases`: what holds, fails and is open on every date on which a change begins or ends something.
struct PhasesQuestion: Question {
  /// The option in hand; nil where the draft in use is asked of.
  let option: Option?
  /// The draft in use.
  let draft: Branch

  func runner(_ inUse: QueryRunner) -> QueryRunner { option?.runner(inUse) ?? inUse }

  /// A change speaks of days of its own, whatever date is in use.
  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    answer.layout = .table
    var writer = runner.writer(at: TimeSlice(option?.proposal.eve ?? runner.context.today), log)
    let plan = try option.map { (option) throws(Stop) in try writer.run.plan(option) }
    let changed = ChangedBranch(plan?.branch ?? draft)
    let phases = try writer.run.phases(of: changed, by: plan, today: runner.context.today)
    log = writer.run.log
    answer.option = option?.number
    let table = PhaseTable(phases: phases, changed: changed, plan: plan, option: option)
    table.fill(&answer)
    return answer
  }
}

extension PhasesQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let work = resolver.surroundings.work
    draft = resolver.branch
    option = work.inHand
    if option == nil, work.draft(work.current)?.changes.isEmpty ?? true {
      _ = try Option.inHand(work, resolver.arguments)
    }
  }
}

/// The dates of a change as columns, and what is so on each as rows.
private struct PhaseTable {
  let phases: [Phase]
  let changed: ChangedBranch
  let plan: Plan?
  let option: Option?

  private var branch: Branch { changed.branch }
  private var last: Wording? { phases.last.map { Wording(view: $0.view) } }

  func fill(_ answer: inout Answer) {
    answer.title = title
    answer.columns = [Answer.Column("about", .text)]
    for (position, phase) in phases.enumerated() {
      answer.columns.append(
        Answer.Column("date \(position)", .text, title: phase.day.spoken + (position == 0 ? " (before)" : "")))
    }
    add("happens", phases.map { happens($0) }, &answer)
    for body in bodies { add(name(body), phases.map { life(body, $0) }, &answer) }
    for body in bodies where !branch.isLoaded(body) && branch.kind(of: body) == .body {
      for (relation, noun) in [(Relation.chair, "chair"), (.quorum, "quorum")] {
        add("\(noun) of \(name(body))", phases.map { stated(relation, of: body, $0) }, &answer)
      }
    }
    if let plan, !plan.open.isEmpty {
      add("open items", phases.map { $0.day == plan.proposal.day ? String(plan.open.count) : "" }, &answer)
    }
    addRules(&answer)
    if phases.dropFirst().contains(where: { phase in bodies.contains { phase.view.status(of: $0) == .shadow } }) {
      answer.note("no rule is asked of a shadow yet: it is not in force")
    }
    answer.note("each day is held against the same day of the model, without any change of the draft or the option")
    if let plan, !plan.open.isEmpty {
      answer.note("`plan show clashes` for what is open, `suggest` for what would mend it")
    }
  }

  private func add(_ about: String, _ cells: [String], _ answer: inout Answer) {
    if cells.allSatisfy(\.isEmpty) { return }
    let said = zip(phases, cells).filter { !$0.1.isEmpty }.map { "\($0.day.spoken) \($1)" }
    answer.rows.append(
      Answer.Row(
        cells: ([about] + cells).map { .text($0) }, sentence: "\(about): \(said.joined(separator: "; "))"))
  }

  // MARK: The first line

  private var title: String {
    let parts = phases.dropFirst().map { phase -> String in
      var words: [String] = []
      let fails = phase.impact.count(.newlyFails)
      let (more, unknown) = (phase.impact.count(.failsMore), phase.impact.count(.newlyUnknown))
      if fails > 0 { words.append("\(PlanWording.count(fails, "rule")) newly \(fails == 1 ? "fails" : "fail")") }
      if more > 0 { words.append("\(more) \(more == 1 ? "fails" : "fail") for more than without it") }
      if unknown > 0 { words.append("\(unknown) cannot be known") }
      if let plan, plan.proposal.day == phase.day, !plan.open.isEmpty {
        words.append("\(PlanWording.count(plan.open.count, "item")) \(plan.open.count == 1 ? "is" : "are") open")
      }
      return "\(phase.day.spoken): \(words.isEmpty ? "nothing newly fails" : words.joined(separator: ", "))"
    }
    let name = option.map { "DRAFT OPTION \($0.number)" } ?? "DRAFT OPTION \(branch.name)"
    return "\(name) · \(parts.joined(separator: " · "))"
  }

  // MARK: What happens, and what there is

  /// What the change does on a day, in the words of its verbs, and what becomes a shadow.
  private func happens(_ phase: Phase) -> String {
    let wording = Wording(view: phase.view)
    let events = phase.events.map { event -> String in
      let (name, planned) = (wording.name(event), "Planned ")
      return name.hasPrefix(planned) ? String(name.dropFirst(planned.count)) : name
    }
    let position = phases.firstIndex { $0.day == phase.day } ?? 0
    let shadows = bodies.filter { body in
      position > 0 && phase.view.status(of: body) == .shadow && phases[position - 1].view.status(of: body) != .shadow
    }
    let words = events + shadows.map { "\(name($0)) begins as a shadow" }
    return words.isEmpty && position > 0 ? "dated by the papers" : Wording.list(words)
  }

  /// What the change is about or declares, except for what is only named with it: posts and persons.
  private var bodies: [EntityID] {
    let kinds: Set<EntityKind> = [.body, .organisation, .function]
    return changed.concerned.sorted().filter { branch.kind(of: $0).map(kinds.contains) ?? false }
  }

  /// A short name: its acronym, or its name where another has the same.
  private func name(_ thing: EntityID) -> String {
    guard let last else { return branch.id(of: thing) }
    func isOwn(_ words: (EntityID) -> String?) -> String? {
      let own = words(thing)
      return bodies.contains { $0 != thing && words($0) == own } ? nil : own
    }
    return isOwn { last.view.acronym(of: $0) } ?? isOwn { last.name($0) } ?? branch.id(of: thing)
  }

  private func life(_ thing: EntityID, _ phase: Phase) -> String {
    switch phase.view.life(of: thing).0 {
    case .no: return phases[0].view.life(of: thing).0 == .yes ? "ended" : isAhead(thing, phase) ? "" : "ended"
    case .yes: return phase.view.status(of: thing) == .windingUp ? "winding up" : "in force"
    case .unknown: return phase.view.status(of: thing) == .shadow ? "shadow" : "not known"
    }
  }

  /// Whether a thing comes later, if only as a shadow.
  private func isAhead(_ thing: EntityID, _ phase: Phase) -> Bool {
    let first = phases.first { $0.view.life(of: thing).0 != .no }
    return first.map { phase.day < $0.day } ?? true
  }

  private func stated(_ relation: Relation, of body: EntityID, _ phase: Phase) -> String {
    if phase.view.life(of: body).0 == .no { return "" }
    let wording = Wording(view: phase.view)
    let values = phase.view.claimList(of: body, relation).live.map { wording.value($0.value) }.uniqued()
    if values.isEmpty, let plan, plan.open.contains(where: { settles($0, relation, body, plan) }) { return "open" }
    return values.isEmpty ? unfilled(relation, of: body, wording) ?? "not stated" : values.joined(separator: "; ")
  }

  /// A post that the change names and that is not there on the day: it ends with a body, or that is open.
  private func unfilled(_ relation: Relation, of body: EntityID, _ wording: Wording) -> String? {
    let named = branch.facts(of: body, relation).compactMap { branch.value($0).entity }
    guard let post = named.last else { return nil }
    let item = plan?.open.first { item in
      item.lines.contains { line in plan?.ledger[line].claim.subject == post }
    }
    return "\(wording.title(post)): \(item.map { "open item \($0.number)" } ?? "not there any more")"
  }

  /// Whether an open item is which value a body has.
  private func settles(_ item: OpenItem, _ relation: Relation, _ body: EntityID, _ plan: Plan) -> Bool {
    guard plan.proposal.ending.contains(where: { plan.successors(of: $0).contains(body) }) else { return false }
    switch item.kind {
    case .values(let other), .halfStated(let other, _), .share(let other), .ofPart(let other, _):
      return other == relation
    case .quorum: return relation == .quorum
    default: return false
    }
  }

  // MARK: The rules

  private struct Pair: Hashable {
    let rule: EntityID
    let subject: EntityID
  }

  /// A row for each rule and thing that fails, or that the change makes unknown, on any of the days.
  private func addRules(_ answer: inout Answer) {
    var told: [Pair] = []
    for kind in [RuleImpact.Kind.newlyFails, .failsMore, .untilChosen, .newlyUnknown, .stillFails] {
      for phase in phases {
        for change in phase.impact.changes where change.kind == kind {
          let pair = Pair(rule: change.result.rule.entity, subject: change.result.subject)
          if !told.contains(pair) { told.append(pair) }
        }
      }
    }
    for pair in told {
      let naming = Wording(view: (phases.last { $0.view.life(of: pair.subject).0 != .no } ?? phases[0]).view)
      add(
        "\(naming.name(pair.rule)) · \(naming.view.acronym(of: pair.subject) ?? naming.name(pair.subject))",
        phases.map { cell(pair, $0) }, &answer)
    }
  }

  private func cell(_ pair: Pair, _ phase: Phase) -> String {
    let isThis: (CheckResult) -> Bool = { $0.rule.entity == pair.rule && $0.subject == pair.subject }
    guard let result = phase.results.first(where: isThis) else { return "not asked" }
    let kind = phase.impact.changes.first { isThis($0.result) && $0.kind != .gone }?.kind
    switch result.outcome {
    case .holds: return kind == .newlyHolds ? "newly met" : "met"
    case .fails where kind == .newlyFails: return "NEWLY FAILS"
    case .fails where kind == .failsMore: return "FAILS FOR MORE"
    case .fails: return kind == .untilChosen ? "waits for an open item" : "fails without it too"
    case .unknown: return kind == .newlyUnknown ? "not known any more" : "not known"
    case .departs: return "departs, with a reason"
    }
  }
}
