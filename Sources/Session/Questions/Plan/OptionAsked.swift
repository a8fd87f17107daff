import Analysis
import Language
import Model

/// `with option`: a question asked of the facts as an option would make them, as far as it is chosen.
struct OptionAsked: Question {
  let inner: any Question
  let option: Option
  let plan: Plan
  /// What the answer must say of the names in it.
  let notes: [String]

  func runner(_ inUse: QueryRunner) -> QueryRunner {
    var runner = inUse
    runner.context = option.context(inUse.context)
    runner.branch = plan.branch.renamed(String(option.number))
    return inner.runner(runner)
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = try inner.answer(runner, &log)
    let words = PlanWording(plan: plan, option: option)
    let open = plan.open.isEmpty ? "" : ", with \(PlanWording.count(plan.open.count, "open item"))"
    let time = runner.context.at.map { " as of \($0.spoken)" } ?? ""
    answer.opening = "DRAFT OPTION \(option.number)\(time)\(open):"
    answer.option = option.number
    let told = try bearing(runner).prefix(2).map { item in
      Answer.Note("Not decided, open item \(item.number): \(words.title(item)) (`plan show clashes`).")
    }
    // No paper can cover the day on which an option takes effect.
    let onDate = Set(runner.notesOnDate)
    answer.notes = told + answer.notes.filter { !onDate.contains($0.text) }
    for words in notes { answer.note(words, .reading) }
    if case .unknown? = answer.truth, try isTakenOut(runner) {
      let before = try without(runner)
      answer.truth = .no
      answer.rows = answer.rows.map { row in
        var row = row
        (row.cells, row.isPossible) = ([.text("no")], false)
        row.sentence = "No: the option ends it. Without it: \(before)"
        return row
      }
    }
    return answer
  }

  /// What is answered in the same time without the option.
  private func without(_ runner: QueryRunner) throws(Stop) -> String {
    var runner = runner
    runner.branch = option.base
    return try runner.answer(inner).rows.map(\.sentence).joined(separator: "; ")
  }

  /// Whether a list that is asked for something had it, and the option takes it out: nobody but a stranger may then be in it.
  private func isTakenOut(_ runner: QueryRunner) throws(Stop) -> Bool {
    guard let find = inner as? FindQuestion,
      case .compare(.contains, .step(.entity(let body), let path), .entity(let thing)) = find.expression,
      !path.isInverse, !path.isTransitive, path.qualifier == nil
    else { return false }
    let lines = plan.ledger.filter { $0.claim.subject == body && $0.claim.relation == path.relation }
    if lines.contains(where: { if case .open = $0.outcome { true } else { false } }) { return false }
    let isEnded = lines.contains { line in
      if case .ended = line.outcome { line.claim.value.entity == thing } else { false }
    }
    if isEnded { return true }
    func truth(_ branch: Branch) throws(Stop) -> Truth? {
      let slice = runner.context.slices(branch).last ?? TimeSlice(option.proposal.day)
      var run = Evaluation(runner.context.view(branch, at: slice), budget: runner.budget)
      guard case .truth(let truth)? = try run.set(find.expression).certain.first else { return nil }
      return truth
    }
    let (before, after) = (try truth(option.base), try truth(plan.branch))
    return (before == .yes || before == .unknown(.lastStated)) && after == .unknown(.notStated)
  }

  /// What is open of what the answer reads, or looks for and does not find.
  private func bearing(_ runner: QueryRunner) throws(Stop) -> [OpenItem] {
    if plan.open.isEmpty { return [] }
    var log = ReadLog(keeping: .claimsAndMissing)
    _ = try inner.answer(runner, &log)
    struct Place: Hashable {
      let thing: EntityID
      let relation: Relation
    }
    var read: Set<Place> = []
    func add(_ thing: EntityID?, _ relation: Relation) {
      guard let thing else { return }
      for own in plan.predecessors(of: thing) + [thing] { read.insert(Place(thing: own, relation: relation)) }
    }
    for claim in log.claims {
      add(claim.subject, claim.relation)
      add(claim.value.entity, claim.relation)
    }
    for missing in log.missing { add(missing.entity, missing.relation) }
    return plan.open.filter { item in
      item.lines.map { plan.ledger[$0].claim }.contains { claim in
        let things = [claim.subject, claim.value.entity].compactMap(\.self)
        return things.contains { read.contains(Place(thing: $0, relation: claim.relation)) }
      }
    }
  }
}

extension OptionAsked {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let arguments = resolver.arguments
    guard let asked = try resolver.surroundings.ofOption(arguments.statement, arguments.text) else {
      throw Refusal(Diagnostic(.noOption, in: arguments.text.name, at: arguments.statement.range))
    }
    self = asked
  }
}

extension Option {
  /// How the facts are looked at that it would make: on its day, or in the time that is set where that begins no earlier.
  func context(_ inUse: QueryContext) -> QueryContext {
    var context = inUse
    context.known = nil
    if let at = inUse.at, at.range.start >= proposal.day { return context }
    context.at = WrittenPeriod(WrittenDate(proposal.day))
    return context
  }

  /// What `it` is after it: what alone it begins, or what alone it is about.
  func subject(_ plan: Plan) -> EntityID? {
    let things = plan.newcomers.isEmpty ? proposal.concerned : plan.newcomers
    let bodies = things.filter { plan.branch.kind(of: $0) == .body }.uniqued()
    return bodies.count == 1 ? bodies[0] : things.count == 1 ? things[0] : nil
  }
}
