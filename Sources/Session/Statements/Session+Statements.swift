import Analysis
import Language
import Model

extension Session {
  /// Carries one statement out: a steering statement changes the query context, a question is resolved, asked and remembered.
  mutating func carryOut(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let form = StatementTable.form(statement.form)
    guard form.isEvaluated else {
      let words = form.prefix.joined(separator: " ")
      throw Refusal(Diagnostic(.notYetEvaluated, in: text.name, at: statement.range, [words]))
    }
    switch statement.form {
    case .at, .known, .use, .today: return try steer(statement, in: text)
    case .why: return try explain(statement, in: text)
    case .help: return try help(statement, in: text)
    case .dump: return try dump(statement, in: text)
    case .run: return try runFile(statement, in: text)
    case .tour: return try tour(statement, in: text)
    case .open: return try open(statement, in: text)
    case .attach: return try attach(statement, in: text)
    case .confirm: return try confirm(statement, in: text)
    case .expect: return try expect(statement, in: text)
    case .planMerge, .planShow, .plan, .reportPlan: return try plan(statement, in: text)
    case .resolve, .apply, .discard, .branch, .switchBranch, .undo, .redo: return try change(statement, in: text)
    case .quit: return Outcome(statement: text.text(statement.range), answer: nil, diagnostics: [], effects: [.quit])
    default: return try ask(statement, in: text)
    }
  }

  // MARK: Questions

  private mutating func ask(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let (request, notes) = try resolve(statement, in: text)
    do throws(Stop) {
      var (answer, _) = try asking.answer(request)
      answer.statement = text.text(statement.range)
      answer.notes += notes
      answers.append(answer)
      asked.append(Asked(request: request, context: context, branch: branch, answer: answers.count))
      return Outcome(statement: text.text(statement.range), answer: answer, diagnostics: [], effects: [])
    } catch {
      throw Refusal(error.diagnostic(in: text.name, at: statement.range))
    }
  }

  /// What a question means, and what an answer to it must say of the names in it.
  ///
  /// The resolver shares this session's answers, so it must be gone before the next one is added to them.
  private mutating func resolve(
    _ statement: Statement, in text: SourceText
  ) throws(Refusal) -> (Query, notes: [String]) {
    var resolver = StatementResolver(session: self, text: text)
    let request = try resolver.request(statement)
    index = resolver.names.index
    return (request, resolver.names.notes)
  }

  /// `why`: the same question asked again with a log of what is read, of the same view as then.
  private mutating func explain(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    var wanted = asked.last
    if case .text(let number)? = statement.argument(.number) {
      let position = number.hasPrefix("%") ? Int(number.dropFirst()) : Int(number)
      wanted = asked.first { $0.answer == position }
      guard wanted != nil else {
        throw Refusal(Diagnostic(.noSuchAnswer, in: text.name, at: statement.range, [number]))
      }
    }
    guard let wanted else {
      throw Refusal(
        Diagnostic(
          .nothingToExplain, in: text.name, at: statement.range,
          expected: [Expectation.question.words]))
    }
    do throws(Stop) {
      var answer = try QueryRunner(
        context: wanted.context, branch: wanted.branch, budget: budget, model: modelName, places: places,
        attached: Set(copies.keys)
      )
      .explanation(of: wanted.request, answer: answers[wanted.answer - 1])
      answer.statement = text.text(statement.range)
      return Outcome(statement: text.text(statement.range), answer: answer, diagnostics: [], effects: [])
    } catch {
      throw Refusal(error.diagnostic(in: text.name, at: statement.range))
    }
  }

  // MARK: The query context

  private mutating func steer(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    var answer = Answer(.none)
    var period: WrittenPeriod?
    if case .period(let written)? = statement.argument(.period) { period = written }
    switch statement.form {
    case .at:
      context.at = period
    case .known:
      context.known = period
    case .today:
      if let period { context.today = period.range.start }
    default:
      context.scope = nil
      if let name = statement.name(.subject) {
        var resolver = NameResolver(index: index, branch: branch, scope: nil, file: text.name)
        context.scope = try resolver.resolve(name, [.area, .body])
        index = resolver.index
      }
    }
    answer.title = lensInWords
    answer.statement = text.text(statement.range)
    answer.view = viewDescription
    return Outcome(statement: text.text(statement.range), answer: answer, diagnostics: [], effects: [])
  }

  /// What is in use, in words: `as of 2022 (the source gives no day: answers hold for the year) · scope Southampton`.
  public var lensInWords: String {
    var words = "as of "
    if let at = context.at {
      words += at.spoken
      if !at.isDay { words += " (answers hold for the whole of it, or say when they change)" }
    } else {
      let day = context.defaultDay(branch)
      words += day.spoken
      if day != context.today { words += ", the last day the newest source covers (today is \(context.today.spoken))" }
    }
    if let known = context.known { words += " · as known by \(known.spoken)" }
    if let scope = context.scope { words += " · scope \(branch.declaredName(of: scope))" }
    return words
  }

  // MARK: Files

  private mutating func runFile(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let script = try file(statement, in: text)
    guard depth < 16 else {
      throw Refusal(Diagnostic(.tooDeep, in: text.name, at: statement.range, ["16"]))
    }
    depth += 1
    defer { depth -= 1 }
    let outcomes = runAll(script)
    var combined = Answer(.text)
    combined.statement = text.text(statement.range)
    combined.parts = outcomes.compactMap(\.answer)
    return Outcome(
      statement: combined.statement, answer: combined, diagnostics: outcomes.flatMap(\.diagnostics),
      effects: outcomes.flatMap(\.effects), verdict: outcomes.last?.verdict)
  }

  /// The file that a statement names.
  func file(_ statement: Statement, in text: SourceText) throws(Refusal) -> SourceText {
    guard case .text(let path)? = statement.argument(.path) else { throw Refusal([]) }
    switch files.read(path) {
    case .success(let bytes): return SourceText(name: path, bytes: bytes)
    case .failure(let problem): throw Refusal(problem.diagnostic(path: path, in: text.name, at: statement.range))
    }
  }

  /// `open`: a model of one file takes the place of the model in use, and the session begins anew.
  private mutating func open(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let file = try file(statement, in: text)
    let model = LoadedModel.files([file], name: LoadedModel.name(of: file.name))
    guard model.diagnostics.isEmpty else {
      return Outcome(
        statement: text.text(statement.range), answer: nil, diagnostics: model.diagnostics, effects: [])
    }
    self = Session(model, today: context.today, files: files, budget: budget)
    var answer = Answer(.none, title: "\(modelSummary); \(lensInWords)")
    answer.statement = text.text(statement.range)
    answer.view = viewDescription
    return Outcome(statement: answer.statement, answer: answer, diagnostics: [], effects: [])
  }

  private mutating func dump(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    var answer = Answer(.text)
    if let name = statement.name(.subject) {
      var resolver = NameResolver(index: index, branch: branch, scope: context.scope, file: text.name)
      let entity = try resolver.resolve(name, [])
      index = resolver.index
      answer.text = DeclarationWriter(branch).text(of: entity)
      answer.notes = resolver.notes
    } else {
      answer.text = DeclarationWriter(branch).text()
    }
    answer.statement = text.text(statement.range)
    answer.view = viewDescription
    return Outcome(statement: text.text(statement.range), answer: answer, diagnostics: [], effects: [])
  }
}

extension Statement {
  /// The one name that fills a slot.
  func name(_ slot: Slot) -> NameSyntax? {
    if case .names(let names)? = argument(slot) { return names.first }
    return nil
  }
}

extension Stop {
  /// The stop as a diagnostic about a statement.
  func diagnostic(in file: String, at range: Range<Int>) -> Diagnostic {
    switch self {
    case .outOfSteps(let steps): Diagnostic(.outOfSteps, in: file, at: range, [String(steps)])
    case .interrupted: Diagnostic(.interrupted, in: file, at: range)
    case .notComparable(let first, let second): Diagnostic(.notComparable, in: file, at: range, [first, second])
    case .notYetEvaluated(let what): Diagnostic(.notYetEvaluated, in: file, at: range, [what])
    }
  }
}
