import Analysis
import Language
import Model

/// Options: making, showing, settling, adopting and giving up.
extension Session {
  /// A statement that plans a change: makes an option of what is proposed, and tells it.
  mutating func plan(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    var resolver = NameResolver(index: index, branch: branch, scope: context.scope, file: text.name)
    let statement = apart(statement, resolver)
    let meant = try spread(statement, on: try day(.effective, Arguments(statement, in: text)), in: text)
    let (verbs, proposal) = try proposal(meant.statement, in: text, &resolver)
    index = resolver.index
    var work = work
    work.made += 1
    var option = Option(
      number: work.made, verbs: verbs, proposal: proposal, base: branch, changes: work.changes(of: work.current))
    let left = try leaveIdle(of: &option, meant, in: text)
    let notes = resolver.notes + meant.notes + left + (try takeOver(&option, &work, statement, in: text))
    option.keepNumbers(of: try plan(of: option, statement, in: text))
    work.options.append(option)
    lastAsked = nil
    let question = PlanQuestion(option: option, section: nil)
    let outcome = try ask(question, statement, in: text, notes: notes)
    take(work, as: "option \(option.number)")
    return outcome
  }

  /// Refuses what would be refused as a plan, and makes none.
  func check(_ statement: Statement, in text: SourceText) throws(Refusal) {
    var resolver = NameResolver(index: index, branch: branch, scope: context.scope, file: text.name)
    let statement = apart(statement, resolver)
    let meant = try spread(statement, on: try day(.effective, Arguments(statement, in: text)), in: text)
    let (verbs, proposal) = try proposal(meant.statement, in: text, &resolver)
    var option = Option(number: 0, verbs: verbs, proposal: proposal, base: branch, changes: [])
    _ = try leaveIdle(of: &option, meant, in: text)
  }

  /// Whether an option is in hand: something that would change facts.
  public var hasOption: Bool { work.inHand != nil }

  /// The option in hand.
  func option(_ statement: Statement, in text: SourceText) throws(Refusal) -> Option {
    try Option.inHand(work, Arguments(statement, in: text))
  }

  /// The plan of an option as it stands.
  func plan(of option: Option, _ statement: Statement, in text: SourceText) throws(Refusal) -> Plan {
    do throws(Stop) {
      var run = Evaluation(View(option.base, at: TimeSlice(option.proposal.eve)), budget: budget)
      return try run.plan(option)
    } catch {
      throw Refusal(error.diagnostic(in: text.name, at: statement.range))
    }
  }

  /// A change that finds nothing to change is refused, but for one of a set of which others change: it is left out, and
  /// the remarks say so.
  private func leaveIdle(of option: inout Option, _ meant: SpreadChange, in text: SourceText) throws(Refusal)
    -> [String]
  {
    let plan = try plan(of: option, meant.statement, in: text)
    let parts = ([meant.statement] + Arguments(meant.statement, in: text).statements(.more)).flatMap(\.oneByOne)
    let idle = plan.idle.sorted()
    guard let first = idle.first(where: { !meant.isOfSet(parts[$0]) }) ?? idle.first else { return [] }
    if idle.count < parts.count, idle.allSatisfy({ meant.isOfSet(parts[$0]) }) {
      let (wording, verbs) = (Wording(view: plan.before), option.verbs)
      option = option.with(verbs.indices.filter { !plan.idle.contains($0) }.map { verbs[$0] })
      let titles = idle.map { verbs[$0].title(wording) }
      let shown = titles.prefix(3).joined(separator: "; ") + (titles.count > 3 ? "; and \(titles.count - 3) more" : "")
      return ["left out, since it would change nothing: \(shown)"]
    }
    throw Refusal(
      Diagnostic(
        .changesNothing, in: text.name, at: parts[first].range,
        nothing(option.verbs[first], option.base, option.proposal),
        expected: option.verbs[first].instead(plan.before)))
  }

  /// What a change is that finds nothing to change, and why.
  private func nothing(_ verb: any ChangeVerb, _ branch: Branch, _ proposal: Proposal) -> [String] {
    [verb.text(branch), proposal.day.spoken, verb.nothing(View(branch, at: TimeSlice(proposal.eve)))]
  }

  // MARK: What is proposed

  private func proposal(
    _ statement: Statement, in text: SourceText, _ names: inout NameResolver
  ) throws(Refusal) -> ([any ChangeVerb], Proposal) {
    let arguments = Arguments(statement, in: text)
    let day = try day(.effective, arguments)
    let verbs = try verbs([statement] + arguments.statements(.more), after: nil, on: day, in: text, &names)
    var authority: EntityID?
    if let name = arguments.nameIfAny(.authority) {
      authority = try names.resolve(name, arguments.form.kinds(.authority))
    }
    var shadow: Day?
    if arguments.has(.start) {
      shadow = try self.day(.start, arguments)
      try refuse(shadow: shadow, before: day, verbs, arguments)
    }
    let proposal = Proposal(
      verbs.map { $0.change(on: branch) }, on: day, shadow: shadow, because: arguments.wordIfAny(.reason),
      by: authority)
    if let problem = proposal.problem(on: branch) {
      throw Refusal(
        ProblemPlaces(statement, in: text, branch, names.index).diagnostic(problem, of: proposal, verbs))
    }
    return (verbs, proposal)
  }

  /// The one day that a slot names: of a month or a year the first.
  private func day(_ slot: Slot, _ arguments: Arguments) throws(Refusal) -> Day {
    let period = try arguments.period(slot)
    guard period.first == period.last, !period.first.isApproximate else {
      let (first, last) = (period.range.start, period.range.last)
      throw Refusal(
        Diagnostic(
          .noEffectiveDay, in: arguments.text.name, at: arguments.range(slot),
          [arguments.typed(slot), "\(first.spoken) to \(last.spoken)"],
          expected: [Expectation.firstDay(first).words]))
    }
    return period.first.first
  }

  /// Changes with their names resolved, by those of the model and of what the changes before them declare.
  private func verbs(
    _ parts: [Statement], after option: Option?, on day: Day, in text: SourceText, _ names: inout NameResolver
  ) throws(Refusal) -> [any ChangeVerb] {
    var declared: [(words: String, newcomer: Newcomer)] = (option?.proposal.newcomers ?? []).map { ($0.title, $0) }
    var verbs: [any ChangeVerb] = []
    for part in parts.flatMap(\.oneByOne) {
      guard let form = part.form.verb else { continue }
      // What looks at names or dates as they are typed looks at those of the change itself.
      let questions = resolver(of: part, in: text)
      var resolver = ChangeResolver(Arguments(part, in: text), questions, names, declared: declared, on: day)
      verbs.append(try form.init(&resolver))
      (names, declared) = (resolver.names, resolver.declared)
    }
    return verbs
  }

  /// A shadow comes before the day on which it takes over, and only something that begins can be one.
  private func refuse(
    shadow: Day?, before day: Day, _ verbs: [any ChangeVerb], _ arguments: Arguments
  ) throws(Refusal) {
    guard let shadow else { return }
    let kinds: Set<EntityKind> = [.body, .organisation]
    let begins = verbs.flatMap { $0.change(on: branch).newcomers }.contains { kinds.contains($0.kind) }
    if begins, shadow < day { return }
    throw Refusal(
      Diagnostic(
        .noShadow, in: arguments.text.name, at: arguments.range(.start),
        [arguments.typed(.start), begins ? day.spoken : ""]))
  }

  // MARK: Adding to what is proposed

  /// `plan and CHANGE`: the option in hand with one change more, on its day and with what was chosen.
  mutating func addToPlan(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let option = try option(statement, in: text)
    var names = NameResolver(
      index: NameIndex(option.base), branch: option.base, scope: context.scope, file: text.name)
    let meant = try spread(apart(statement, names), on: option.proposal.day, in: text)
    let statement = meant.statement
    let added = try verbs(
      Arguments(statement, in: text).statements(.more), after: option, on: option.proposal.day, in: text, &names)
    var extended = option.with(option.verbs + added)
    let (verbs, proposal) = (extended.verbs, extended.proposal)
    let places = ProblemPlaces(statement, in: text, option.base, names.index, after: option.verbs.count)
    if let problem = proposal.problem(on: option.base) {
      throw Refusal(places.diagnostic(problem, of: proposal, verbs))
    }
    let plan = try plan(of: extended, statement, in: text)
    extended.keepNumbers(of: plan)
    if let first = plan.idle.min() {
      throw Refusal(
        Diagnostic(
          .changesNothing, in: text.name, at: statement.range,
          nothing(verbs[first], option.base, proposal), expected: verbs[first].instead(plan.before)))
    }
    var changed = work
    changed.replace(option.number, by: extended)
    let outcome = try ask(
      PlanQuestion(option: extended, section: nil), statement, in: text, notes: names.notes + meant.notes)
    take(changed, as: "a change added to option \(option.number)")
    return outcome
  }
}
