import Analysis
import Language
import Model

/// Changes of the work: choices, drafts, and taking them back.
extension Session {
  mutating func change(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    switch statement.form {
    case .resolve: return try resolve(statement, in: text)
    case .apply: return try apply(statement, in: text)
    case .discard: return try discard(statement, in: text)
    case .branch: return try beginDraft(statement, in: text)
    case .switchBranch: return try switchDraft(statement, in: text)
    case .undo: return try takeBack(statement, in: text)
    default: return try doAgain(statement, in: text)
    }
  }

  // MARK: The work

  /// Takes changed work over, so that it can be taken back.
  mutating func take(_ changed: Drafts, as words: String) {
    undone.removeAll { $0.before.current == work.current }
    done.append(WorkStep(words: words, before: work, after: changed))
    go(to: changed)
  }

  /// Uses work as it is.
  ///
  /// The scope in use stays, when the draft has it.
  private mutating func go(to work: Drafts) {
    let scope = context.scope.map { branch.id(of: $0) }
    let before = branch
    self.work = work
    branch = work.branch(named: work.current, on: branch) ?? Branch(loadedModelOf: branch)
    if !branch.holdsTheSame(as: before) {
      index = NameIndex(branch)
      wordIndex = nil
      spokenWords = nil
    }
    context.scope = scope.flatMap { branch.entity(id: $0) }
  }

  func told(_ statement: Statement, in text: SourceText, _ words: String, _ notes: [String] = []) -> Outcome {
    var answer = Answer(.rows)
    answer.statement = text.text(statement.range)
    answer.view = viewDescription
    answer.columns = [Answer.Column("done", .text)]
    answer.isOfWork = true
    answer.rows = [Answer.Row(cells: [.text(words)], sentence: words)]
    for words in notes { answer.note(words) }
    return Outcome(statement: answer.statement, answer: answer, diagnostics: [], effects: [])
  }

  private func steered(_ statement: Statement, in text: SourceText, _ words: String) -> Outcome {
    var answer = Answer(.none, title: words)
    answer.statement = text.text(statement.range)
    answer.view = viewDescription
    return Outcome(statement: answer.statement, answer: answer, diagnostics: [], effects: [])
  }

  // MARK: Options

  private mutating func resolve(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    var option = try option(statement, in: text)
    let plan = try plan(of: option, statement, in: text)
    let arguments = Arguments(statement, in: text)
    guard let number = arguments.numberIfAny(.number), let item = plan.items.first(where: { $0.number == number })
    else {
      throw Refusal(
        Diagnostic(
          .noSuchItem, in: text.name, at: arguments.range(.number), [arguments.typed(.number), String(option.number)]))
    }
    let handed = try hand(item, of: plan, option, arguments)
    let resolution = if let handed { handed } else { try resolution(arguments, of: item, plan) }
    if item.asksForName, let words = arguments.wordIfAny(.target) { try refuse(words, item, plan, option, arguments) }
    option.resolutions[item.id] = resolution
    let settled = try self.plan(of: option, statement, in: text)
    option.keepNumbers(of: settled)
    let wording = PlanWording(plan: settled, option: option)
    var changed = work
    changed.replace(option.number, by: option)
    take(changed, as: "the choice for item \(number) of option \(option.number)")
    return told(
      statement, in: text, wording.settled(settled.items.first { $0.number == number } ?? item), [wording.state])
  }

  private func resolution(_ arguments: Arguments, of item: OpenItem, _ plan: Plan) throws(Refusal) -> Resolution {
    if let words = arguments.wordIfAny(.target) { return .words(words) }
    if arguments.has(.all), item.takesDrop { return .drop }
    if let letter = arguments.wordIfAny(.choice),
      let position = item.options.indices.first(where: { OpenItem.letter($0) == letter.lowercased() })
    {
      return .keep(position)
    }
    let (text, range) = (arguments.text, arguments.lastRange)
    let choices =
      item.options.indices.map { "`keep \(OpenItem.letter($0))`" }
      + (item.takers(in: plan.ledger).isEmpty ? [] : ["`to NAME`"]) + (item.takesDrop ? ["`drop`"] : [])
      + ["`as WORDS`"]
    throw Refusal(
      Diagnostic(
        .notAChoice, in: text.name, at: range, [text.text(range), String(item.number)], expected: choices))
  }

  private mutating func apply(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let (option, given) = try adoptable(statement, in: text)
    let plan = try plan(of: option, statement, in: text)
    let wording = PlanWording(plan: plan, option: option)
    guard plan.open.isEmpty else {
      throw Refusal(
        Diagnostic(
          .incomplete, in: text.name, at: statement.range, [String(option.number), wording.openInWords],
          expected: plan.open.prefix(1).map { "`resolve \($0.number)`" }))
    }
    let base = option.base.name
    let changes = work.changes(of: base)
    guard changes == option.changes, base == Draft.main || work.draft(base) != nil else {
      let moved = Array(changes.dropFirst(option.changes.count))
      let statements = (moved.isEmpty ? option.changes : moved).compactMap(\.statements.first)
      throw Refusal(
        Diagnostic(
          .hasMoved, in: text.name, at: statement.range,
          [base, String(option.number), Wording.list(statements.map { "`\($0)`" })],
          expected: ["`\(option.statement)`"]))
    }
    var name = base == Draft.main ? plan.draftName : base
    let arguments = Arguments(statement, in: text)
    if let given { name = given }
    if name != base { try checkFree(name, arguments) }
    let adopted = AdoptedChange(
      statements: option.statements(plan), facts: plan.begun.map { plan.branch.id(of: $0.fact) })
    var changed = work
    changed.replace(option.number, by: nil)
    changed.use(Draft(name: name, branch: plan.branch.renamed(name), changes: changes + [adopted]))
    take(changed, as: "the adoption of option \(option.number)")
    return told(
      statement, in: text, wording.adopted(on: name),
      left(changed, of: base)
        + ["the model itself is as it was: `switch main` goes back to it, `undo` takes the adoption back"])
  }

  private mutating func discard(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    if let money = moneyInHand { return discard(money, statement, in: text) }
    let option = try option(statement, in: text)
    var changed = work
    changed.replace(option.number, by: nil)
    take(changed, as: "giving up option \(option.number)")
    let rest = changed.inHand.map { ["option \($0.number) is in hand again"] } ?? []
    return told(statement, in: text, "option \(option.number) discarded", rest)
  }

  // MARK: Drafts

  /// A draft's name is an id, so that no date is taken for it, and free.
  private func checkFree(_ name: String, _ arguments: Arguments) throws(Refusal) {
    let (text, range) = (arguments.text, arguments.lastRange)
    guard Newcomer.hasLetter(name), Newcomer.identifier(name) == name else {
      throw Refusal(
        Diagnostic(.unexpected, in: text.name, at: range, [name], expected: [Expectation.draftName.words]))
    }
    guard name != Draft.main else {
      throw Refusal(Diagnostic(.inUse, in: text.name, at: range, [name, "the model itself"]))
    }
    if work.draft(name) != nil { throw Refusal(Diagnostic(.inUse, in: text.name, at: range, [name, "a draft"])) }
  }

  private mutating func beginDraft(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let arguments = Arguments(statement, in: text)
    let name = try arguments.word(.target)
    try checkFree(name, arguments)
    var changed = work
    changed.use(Draft(name: name, branch: branch.renamed(name), changes: work.changes(of: work.current)))
    take(changed, as: "beginning the draft \(name)")
    return steered(statement, in: text, "on the draft \(name)")
  }

  private mutating func switchDraft(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let arguments = Arguments(statement, in: text)
    let name = try arguments.word(.target)
    guard name == Draft.main || work.draft(name) != nil else {
      let names = [Draft.main] + work.drafts.map(\.name)
      throw Refusal(
        Diagnostic(
          .unknownName, in: text.name, at: arguments.lastRange, [name], expected: names.map { "`\($0)`" },
          suggestions: Suggestion.nearest(to: name, among: names)))
    }
    var changed = work
    changed.current = name
    go(to: changed)
    return steered(statement, in: text, name == Draft.main ? "on the model itself" : "on the draft \(name)")
  }

  // MARK: Back and again: never across drafts

  private mutating func takeBack(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    guard let last = done.lastIndex(where: { $0.after.current == work.current }) else {
      throw Refusal(Diagnostic(.nothingToUndo, in: text.name, at: statement.range, ["undo"]))
    }
    let change = done.remove(at: last)
    undone.append(change)
    var changed = work
    changed.go(from: change.after, to: change.before)
    go(to: changed)
    return told(statement, in: text, "taken back: \(change.words)")
  }

  private mutating func doAgain(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    guard let last = undone.lastIndex(where: { $0.before.current == work.current }) else {
      throw Refusal(Diagnostic(.nothingToUndo, in: text.name, at: statement.range, ["redo"]))
    }
    let change = undone.remove(at: last)
    done.append(change)
    var changed = work
    changed.go(from: change.before, to: change.after)
    go(to: changed)
    return told(statement, in: text, "done again: \(change.words)")
  }
}
