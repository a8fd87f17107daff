import Analysis
import Language
import Model

/// Options: making, showing, settling, adopting and giving up.
extension Session {
  /// A statement that plans a change: makes an option of what is proposed, and tells it.
  mutating func plan(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    var resolver = NameResolver(index: index, branch: branch, scope: context.scope, file: text.name)
    let (verbs, proposal) = try proposal(statement, in: text, &resolver)
    index = resolver.index
    var work = work
    work.made += 1
    let option = Option(
      number: work.made, verbs: verbs, proposal: proposal, base: branch, changes: work.changes(of: work.current))
    try refuseIdle(option, statement, in: text)
    work.options.append(option)
    let question = PlanQuestion(option: option, section: nil)
    let outcome = try ask(question, statement, in: text, notes: resolver.notes)
    take(work, as: "option \(option.number)")
    return outcome
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
      return try run.plan(option.proposal, option.resolutions)
    } catch {
      throw Refusal(error.diagnostic(in: text.name, at: statement.range))
    }
  }

  /// A change that finds nothing to change is refused.
  private func refuseIdle(_ option: Option, _ statement: Statement, in text: SourceText) throws(Refusal) {
    let plan = try plan(of: option, statement, in: text)
    guard let first = plan.idle.min() else { return }
    let parts = [statement] + Arguments(statement, in: text).statements(.more)
    let words = option.verbs[first].text(option.base)
    throw Refusal(
      Diagnostic(
        .changesNothing, in: text.name, at: parts[first].range, [words, option.proposal.day.spoken]))
  }

  // MARK: What is proposed

  private func proposal(
    _ statement: Statement, in text: SourceText, _ names: inout NameResolver
  ) throws(Refusal) -> ([any ChangeVerb], Proposal) {
    let arguments = Arguments(statement, in: text)
    let period = try arguments.period(.effective)
    guard period.first == period.last, !period.first.isApproximate else {
      throw Refusal(
        Diagnostic(
          .unexpected, in: text.name, at: arguments.range(.effective), [arguments.typed(.effective)],
          expected: [Expectation.date.words]))
    }
    let questions = resolver(of: statement, in: text)
    var verbs: [any ChangeVerb] = []
    var declared: [(words: String, newcomer: Newcomer)] = []
    for part in [statement] + arguments.statements(.more) {
      guard let form = part.form.verb else { continue }
      var resolver = ChangeResolver(
        Arguments(part, in: text), questions, names, declared: declared, on: period.first.first)
      verbs.append(try form.init(&resolver))
      (names, declared) = (resolver.names, resolver.declared)
    }
    var authority: EntityID?
    if let name = arguments.nameIfAny(.authority) {
      authority = try names.resolve(name, arguments.form.kinds(.authority))
    }
    let proposal = Proposal(
      verbs.map { $0.change(on: branch) }, on: period.first.first, because: arguments.wordIfAny(.reason), by: authority)
    if let problem = proposal.problem(on: branch) {
      throw Refusal(
        ProblemPlaces(statement, in: text, branch, names.index).diagnostic(problem, of: proposal, verbs))
    }
    return (verbs, proposal)
  }
}
