import Analysis
import Language
import Model

extension Session {
  /// Carries one statement out: a steering statement changes the query context, a question is resolved, asked and remembered.
  mutating func carryOut(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    if statement.form.isReport, Arguments(statement, in: text).wordIfAny(.path) != nil {
      return try writeReport(statement, in: text)
    }
    if statement.form == .plan, !Arguments(statement, in: text).statements(.more).isEmpty {
      return try addToPlan(statement, in: text)
    }
    if let question = statement.form.question { return try ask(question, statement, in: text) }
    if statement.form.verb != nil { return try plan(statement, in: text) }
    switch statement.form {
    case .at, .known, .use, .today: return try steer(statement, in: text)
    case .why: return try explain(statement, in: text)
    case .more, .all, .sourcesEach, .certain: return try showFurther(statement, in: text)
    case .help: return try help(statement, in: text)
    case .dump: return try dump(statement, in: text)
    case .run: return try runFile(statement, in: text)
    case .tour: return try tour(statement, in: text)
    case .open: return try open(statement, in: text)
    case .attach: return try attach(statement, in: text)
    case .confirm: return try confirm(statement, in: text)
    case .expect: return try expect(statement, in: text)
    case .resolve, .apply, .discard, .branch, .switchBranch, .undo, .redo: return try change(statement, in: text)
    case .planMoney: return try planMoney(statement, in: text)
    case .planSave: return try savePlan(statement, in: text)
    case .planLoad: return try loadPlan(statement, in: text)
    case .quit: return Outcome(statement: text.text(statement.range), answer: nil, diagnostics: [], effects: [.quit])
    default:
      let words = StatementTable.form(statement.form).prefix.joined(separator: " ")
      throw Refusal(
        Diagnostic(
          .notYetEvaluated, in: text.name, at: statement.range, [words],
          expected: statement.form == .export ? [Expectation.formats.words] : []))
    }
  }

  // MARK: Questions

  mutating func ask(
    _ form: any Question.Type, _ statement: Statement, in text: SourceText
  ) throws(Refusal) -> Outcome {
    let (question, notes) = try resolve(form, statement, in: text)
    return try ask(question, statement, in: text, notes: notes)
  }

  /// Asks a question and remembers it, so that `why` can ask it again.
  mutating func ask(
    _ question: any Question, _ statement: Statement, in text: SourceText, notes: [String]
  ) throws(Refusal) -> Outcome {
    let runner = question.runner(runner)
    do throws(Stop) {
      var answer = try runner.answer(question)
      answer.statement = text.text(statement.range)
      for words in notes { answer.note(words, .reading) }
      answer.show(statement.manners)
      answers.append(answer)
      explained = nil
      asked.append(
        Asked(question: question, context: runner.context, branch: runner.branch, answer: answers.count))
      return Outcome(statement: answer.statement, answer: answer, diagnostics: [], effects: [])
    } catch {
      throw Refusal(error.diagnostic(in: text.name, at: statement.range))
    }
  }

  /// What a question means, and what an answer to it must say of the names in it.
  ///
  /// The resolver shares this session's answers, so it must be gone before the next one is added to them.
  mutating func resolve(
    _ form: any Question.Type, _ statement: Statement, in text: SourceText
  ) throws(Refusal) -> (any Question, notes: [String]) {
    var resolver = resolver(of: statement, in: text)
    let question = try form.init(&resolver)
    index = resolver.names.index
    return (question, resolver.names.notes)
  }

  /// What gives the words of a statement their meaning.
  func resolver(of statement: Statement, in text: SourceText) -> QuestionResolver {
    let (answers, asked, work, branch) = (answers, asked, work, branch)
    return QuestionResolver(
      Arguments(statement, in: text),
      NameResolver(index: index, branch: branch, scope: context.scope, file: text.name), context,
      QuestionResolver.Surroundings(
        answer: { number in
          guard number >= 1, number <= answers.count else { return nil }
          // The answer may be of another draft, on which things have other numbers.
          let origin = asked.first { $0.answer == number }?.branch ?? branch
          return answers[number - 1].rows.compactMap { row in
            row.entity.flatMap { branch.entity(id: origin.id(of: $0)) }
          }
        },
        lastAsked: asked.last, isLastDenied: asked.last.map { answers[$0.answer - 1].isDenial } ?? false,
        branch: { work.branch(named: $0, on: branch) }, branchNames: { [Draft.main] + work.drafts.map(\.name) },
        work: work, files: files,
        ofOption: { [self] statement, text throws(Refusal) in try ofOption(statement, in: text) }))
  }

  /// How another model differs from the one in use, on one day for both: the date in use, or the last day that a source
  /// of either covers.
  public mutating func compare(with old: LoadedModel, named names: (old: String, new: String)) -> Outcome {
    let before = Branch(base: old.store)
    let day = max(context.defaultDay(before), context.defaultDay(branch))
    let period = context.at ?? WrittenPeriod(WrittenDate(day))
    let question = DiffQuestion(
      old: ComparisonSide(branch: before, period: period, words: names.old, isFile: true),
      new: ComparisonSide(branch: branch, period: period, words: names.new, isFile: true))
    let statement = "diff file \"\(names.old)\" file \"\(names.new)\""
    do throws(Stop) {
      var answer = try runner.answer(question)
      answer.statement = statement
      return Outcome(statement: statement, answer: answer, diagnostics: [], effects: [])
    } catch {
      let text = SourceText(name: "diff", statement)
      let diagnostic = error.diagnostic(in: text.name, at: 0..<text.bytes.count)
      return Outcome(
        statement: statement, answer: nil, diagnostics: [LocatedDiagnostic(diagnostic, in: text)], effects: [])
    }
  }

  // MARK: The query context

  private mutating func steer(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    var answer = Answer(.none)
    let arguments = Arguments(statement, in: text)
    let period = arguments.periodIfAny(.period)
    switch statement.form {
    case .at:
      context.at = period
    case .known:
      context.known = period
    case .today:
      if let period { context.today = period.range.start }
    default:
      context.scope = nil
      if let name = arguments.nameIfAny(.subject) {
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
    let path = try Arguments(statement, in: text).word(.path)
    if let saved = written[path] { return SourceText(name: path, saved) }
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
    if let name = Arguments(statement, in: text).nameIfAny(.subject) {
      var resolver = NameResolver(index: index, branch: branch, scope: context.scope, file: text.name)
      let entity = try resolver.resolve(name, [])
      index = resolver.index
      answer.text = DeclarationWriter(branch).text(of: entity)
      for words in resolver.notes { answer.note(words, .reading) }
    } else {
      answer.text = DeclarationWriter(branch).text()
    }
    if branch.name != Draft.main { answer.text = "# DRAFT OPTION \(branch.name)\n" + answer.text }
    answer.statement = text.text(statement.range)
    answer.view = viewDescription
    return Outcome(statement: text.text(statement.range), answer: answer, diagnostics: [], effects: [])
  }
}

extension Answer {
  /// Whether it is no, or not known; an answer to a period of which neither is said at once may be so in part.
  fileprivate var isDenial: Bool {
    if let truth { return truth != .yes }
    return true
  }
}

extension Stop {
  /// The stop as a diagnostic about a statement.
  func diagnostic(in file: String, at range: Range<Int>) -> Diagnostic {
    switch self {
    case .outOfSteps(let steps): Diagnostic(.outOfSteps, in: file, at: range, [String(steps)])
    case .interrupted: Diagnostic(.interrupted, in: file, at: range)
    case .notComparable(let first, let second): Diagnostic(.notComparable, in: file, at: range, [first, second])
    case .unitsDoNotMix(let operation, let first, let second):
      Diagnostic(.unitsDoNotMix, in: file, at: range, [first, second, operation.rawValue])
    case .dividedByZero: Diagnostic(.dividedByZero, in: file, at: range)
    case .severalValues(let count): Diagnostic(.severalValues, in: file, at: range, [String(count)])
    }
  }
}
