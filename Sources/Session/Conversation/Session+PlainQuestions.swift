public import Language
import Model

extension Session {
  /// Carries out one part of what someone typed; a line that is no exact statement, or that the exact language refuses,
  /// is read as a plain question.
  ///
  /// Several outcomes come of a question that means several statements, the last with the words of how it was read.
  public mutating func converse(_ utterance: Utterance, in text: SourceText) -> [Outcome] {
    // A name that is not known is mostly words of a question; names like it are looked for when nothing else is left.
    var tried = self
    tried.index.offersNearest = false
    let outcomes = tried.attempt(utterance, in: text)
    if outcomes.contains(where: { !$0.diagnostics.isEmpty }) {
      let refused = attempt(utterance, in: text)
      // A change that was told its exact form is gone on from itself.
      let isTold = refused.contains { $0.diagnostics.contains { $0.diagnostic.code == .changeInWords } }
      let isRefused = !isTold && refused.contains { !$0.diagnostics.isEmpty }
      if isRefused { lastAsked?.isBehindRefusal = true }
      refusedLine = isRefused ? outcomes.first?.statement : nil
      return refused
    }
    self = tried
    refusedLine = nil
    index.offersNearest = true
    return outcomes
  }

  private mutating func attempt(_ utterance: Utterance, in text: SourceText) -> [Outcome] {
    switch utterance {
    case .line(let line, let mistakes):
      let refused = Outcome(statement: line, answer: nil, diagnostics: mistakes, effects: [])
      guard mistakes.allSatisfy(\.mayBePlain), !line.asksOfKind else { return [refused] }
      if line.lowercased().hasPrefix("plan ") { return [change(line, refused, in: text)] }
      return readPlainly(line, refused: refused, in: text)
    case .item(let item):
      let line = text.text(item.range)
      if let outcomes = openItems(item, line, in: text) { return outcomes }
      if let outcomes = showTogether(item, in: text) { return outcomes }
      var tried = self
      var outcome = tried.run(item, in: text)
      guard case .statement(let statement) = item, statement.isQuestion else {
        // `escalation policy` begins as a declaration does, and asks.
        if outcome.isMisplaced { return readPlainly(text.text(item.range), refused: outcome, in: text) }
        tried.goOn(from: item, outcome, in: text)
        self = tried
        return [suggesting(outcome, in: text)]
      }
      if outcome.diagnostics.isEmpty {
        let exact = exactly(statement, in: text)
        tried.remember([exact], [outcome], statement.form, line)
        if tried.isOfElsewhere(statement) {
          let outcomes = readPlainly(line, refused: outcome, in: text)
          if outcomes.count != 1 || outcomes[0].answer?.readAs != nil || outcomes[0].choice != nil { return outcomes }
        }
        if let told = withoutOption([exact], line) { outcome.open(with: told) }
      } else if !line.asksOfKind,
        outcome.diagnostics.allSatisfy({ $0.diagnostic.file == text.name && $0.diagnostic.code.isOfNames })
      {
        return readPlainly(line, refused: outcome, in: text)
      }
      self = tried
      return [outcome]
    }
  }

  /// What later lines go on from after a statement that asks nothing: `it` is nothing of the place before, and an option of money
  /// is the what-if that it keeps.
  private mutating func goOn(from item: Item, _ outcome: Outcome, in text: SourceText) {
    // What is looked at from another time is no what-if any more.
    let isOfTime = item.form == .at && lastAsked?.statements.contains { PlainReader.form($0) == .whatIf } ?? false
    if item.form == .use || item.form == .discard || isOfTime { lastAsked = nil }
    guard case .statement(let made) = item, item.form == .planMoney, outcome.answer != nil else { return }
    remember([exactly(made, in: text)], [outcome], .planMoney, text.text(item.range))
  }

  /// `open items` with an option in hand: what is open in it, and no file of that name.
  private mutating func openItems(_ item: Item, _ line: String, in text: SourceText) -> [Outcome]? {
    guard hasOption, item.form == .open, ["open items", "open questions"].contains(line.lowercased()) else {
      return nil
    }
    return readPlainly(line, refused: Outcome(statement: line, answer: nil, diagnostics: [], effects: []), in: text)
  }

  /// A change in which a name is not found: what the words mean in the place in use comes before names that are spelt alike.
  private mutating func suggesting(_ outcome: Outcome, in text: SourceText) -> Outcome {
    guard context.scope != nil, outcome.diagnostics.contains(where: { $0.diagnostic.code == .unknownName }) else {
      return outcome
    }
    var names = plainNames(context)
    let told = outcome.diagnostics.map { located in
      let own = located.diagnostic
      guard own.code == .unknownName, own.file == text.name, let word = own.arguments.first else { return located }
      let said = PlainWord.words(of: word)[...]
      let found = names.things(said, [.organisation, .body, .post]).prefix(3).map { branch.id(of: $0) }
      let better = found.isEmpty ? own.suggestions : Array(found)
      return LocatedDiagnostic(
        Diagnostic(own.code, in: own.file, at: own.range, own.arguments, expected: own.expected, suggestions: better),
        in: text)
    }
    return Outcome(statement: outcome.statement, answer: nil, diagnostics: told, effects: outcome.effects)
  }

  /// Whether a name in a statement is that of things of other places alone, and not the whole name or id of one.
  private mutating func isOfElsewhere(_ statement: Statement) -> Bool {
    guard context.scope != nil else { return false }
    let place = PlaceInUse(branch: branch, scope: context.scope)
    let form = StatementTable.form(statement.form)
    for argument in statement.arguments {
      guard case .names(let said) = argument.value else { continue }
      let kinds = form.kinds(argument.slot)
      for name in said where !name.isQuoted {
        let found = index.candidates(for: name.text).filter { thing in
          kinds.isEmpty || branch.kind(of: thing).map(kinds.contains) ?? false
        }
        let isWhole = found.contains { thing in
          [branch.id(of: thing), branch.declaredName(of: thing)].contains {
            Suggestion.fold($0) == Suggestion.fold(name.text)
          }
        }
        if !found.isEmpty, !isWhole, found.allSatisfy({ place.distance(to: $0) == PlaceInUse.elsewhere }) {
          return true
        }
      }
    }
    return false
  }

  /// The names of the model as plain questions find them, looked at in some way.
  private mutating func plainNames(_ context: QueryContext) -> PlainNames {
    let words = wordIndex ?? WordIndex(branch)
    wordIndex = words
    let slice = context.slices(branch).last ?? TimeSlice(context.defaultDay(branch))
    return PlainNames(view: context.view(branch, at: slice), scope: context.scope, words: words, index: index)
  }

  /// Reads a line as a question and asks it; the refusal stands where nothing fits, and of what is too long for one.
  private mutating func readPlainly(_ line: String, refused: Outcome, in text: SourceText) -> [Outcome] {
    let (reading, mended) = line.utf8.count > PlainReader.mostBytes ? (.nothing, nil) : plainReading(spelling: line)
    if refused.breaksOff(line, reading) { return [refused] }
    switch reading {
    // What begins as a date does is no question about a paper that has the date in its name.
    case .statements(let statements)
    where line.lowercased().hasPrefix("at ") && statements.allSatisfy { $0.hasPrefix("show ") }:
      return [refused]
    case .statements(let statements) where statements != [line]:
      return ask(statements, line: line, mended) ?? [notUnderstood(line, refused, in: text)]
    case .choice(let ambiguity): return [Self.choice(ambiguity, line, in: text)]
    // What begins as the exact language does, and reads as nothing else, keeps its own mistake.
    case .needsPlace where isExact(line), .nothing where isExact(line) || refused.isDeclared(in: line): return [refused]
    case .needsPlace(let places): return [placeWanted(line, places, in: text)]
    case .statements: return [refused]
    case .change(let exact):
      return [offered(exact, for: line, in: text)]
    case .wanting(let reason, let ways):
      return [Self.leftOpen(line, reason, ways, in: text)]
    case .nothing: return [notUnderstood(line, refused, in: text)]
    }
  }

  /// That a name in a line may mean several things, which are offered.
  private static func choice(_ ambiguity: Ambiguity, _ line: String, in text: SourceText) -> Outcome {
    let diagnostic = Diagnostic(
      .ambiguousName, in: text.name, at: 0..<line.utf8.count,
      [ambiguity.name, Wording.list(ambiguity.choices.map(\.name), last: "or")],
      suggestions: ambiguity.choices.map(\.id))
    let located = LocatedDiagnostic(diagnostic, in: SourceText(name: text.name, line))
    var outcome = Outcome(statement: line, answer: nil, diagnostics: [located], effects: [])
    outcome.choice = ambiguity
    return outcome
  }

  /// That a line is asked of a place, and which there are.
  private func placeWanted(_ line: String, _ places: [EntityID], in text: SourceText) -> Outcome {
    let uses = places.map { "use \(branch.id(of: $0))" }
    let diagnostic = Diagnostic(.placeWanted, in: text.name, at: 0..<line.utf8.count, [line], suggestions: uses)
    let located = LocatedDiagnostic(diagnostic, in: SourceText(name: text.name, line))
    return Outcome(statement: line, answer: nil, diagnostics: [located], effects: [])
  }

  /// That a line leaves something open, with statements that say it.
  private static func leftOpen(_ line: String, _ reason: String, _ ways: [String], in text: SourceText) -> Outcome {
    let told = Diagnostic(.leftOpen, in: text.name, at: 0..<line.utf8.count, [line, reason], suggestions: ways)
    let located = LocatedDiagnostic(told, in: SourceText(name: text.name, line))
    return Outcome(statement: line, answer: nil, diagnostics: [located], effects: [])
  }

  /// Whether a line begins with an expression's own statement, of which no question in English begins.
  private func isExact(_ line: String) -> Bool {
    let said = line.lowercased()
    return (said.hasPrefix("find ") || said.hasPrefix("count ")) && said.contains { "().".contains($0) }
      || said.hasSuffix(" where") && (said.hasPrefix("find ") || said.hasPrefix("count "))
  }

  /// Carries out all that was typed, in order; the first that is refused ends it, and then nothing has changed.
  ///
  /// Where a part reads like nothing that can be asked, nothing is carried out at all.
  public mutating func converseAll(_ text: SourceText) -> [Outcome] {
    let utterances = Utterance.all(in: text)
    var refused: [Outcome] = []
    // What a line means may hang on the place that an earlier part sets.
    let places = utterances.firstIndex { if case .item(.statement(let said)) = $0 { said.form == .use } else { false } }
    for case .line(let line, let mistakes) in utterances[..<(places ?? utterances.count)] where !canRead(line, mistakes)
    {
      let outcome = Outcome(statement: line, answer: nil, diagnostics: mistakes, effects: [])
      refused.append(notUnderstood(line, outcome, in: text))
    }
    if !refused.isEmpty { return refused }
    let before = self
    var outcomes: [Outcome] = []
    for utterance in utterances {
      let came = converse(utterance, in: text)
      outcomes += came
      if came.contains(where: { !$0.diagnostics.isEmpty }) {
        self = before
        break
      }
      if came.contains(where: { $0.effects.contains(.quit) }) { break }
    }
    return outcomes
  }

  /// Whether a line that the exact language does not understand reads like a question.
  private mutating func canRead(_ line: String, _ mistakes: [LocatedDiagnostic]) -> Bool {
    guard mistakes.allSatisfy(\.mayBePlain) else { return false }
    // What goes on from an answer is read when that answer is there.
    if PlainReader.goesOn(line) { return true }
    if case .nothing = plainReading(of: line) { return false }
    return true
  }

  /// The outcomes of the statements that a question means; nil when none of them is answered, for its form or its names.
  private mutating func ask(_ statements: [String], line: String, _ mended: String?) -> [Outcome]? {
    let contextBefore = context
    var outcomes: [Outcome] = []
    var counted: [Int: String] = [:]
    for statement in statements {
      let text = SourceText(name: "question", statement)
      guard let item = Parser.parse(text).items.first else { continue }
      let outcome = run(item, in: text)
      // What only sets the time for this question is no answer of its own.
      if outcome.answer?.kind == Answer.Kind.none, statements.count > 1 { continue }
      // `more duties` tells a part of the answer before it, which stands in its place.
      if item.form == .more { outcomes = [] }
      if item.form == .count { counted[outcomes.count] = statement }
      outcomes.append(outcome)
    }
    if statements.count > 1 || outcomes.last?.answer?.kind != Answer.Kind.none { context = contextBefore }
    let isRefused = outcomes.allSatisfy { outcome in
      outcome.diagnostics.contains { $0.diagnostic.code.isOfForm || $0.diagnostic.code.isOfNames }
    }
    if isRefused { return nil }
    together = (answers.count, outcomes.count { $0.answer != nil && $0.diagnostics.isEmpty })
    let forms = statements.compactMap { Parser.parse(SourceText(name: "question", $0)).items.first?.form }
    // What was refused is nothing to go on from, and what is asked of a change that is not made leaves it in mind.
    let before = lastAsked
    let told = forms.last { $0 != .why }
    if outcomes.contains(where: { $0.answer != nil }) { remember(statements, outcomes, told, line) }
    keepUnmade(before, line)
    let reading = statements.joined(separator: "; ")
    open(&outcomes, of: line, counted, forms.last)
    if let words = yearTaken(in: line, reading), outcomes.last?.answer != nil {
      outcomes[outcomes.count - 1].noteYear(words)
    }
    for index in outcomes.indices {
      outcomes[index] = outcomes[index].reading(
        as: index == outcomes.count - 1 ? reading : nil, mended,
        lines: outcomes.count > 3 ? (outcomes.count > 5 ? 1 : Brief.mostOfMany) : Brief.most / outcomes.count)
    }
    return outcomes.isEmpty ? nil : outcomes
  }
}

extension Statement {
  /// Whether it only asks: what changes or keeps something needs the exact words.
  fileprivate var isQuestion: Bool {
    StatementTable.form(form).group == .ask || [.reportVisit, .reportFor, .help, .withOption].contains(form)
  }
}

extension LocatedDiagnostic {
  /// Whether a line with this mistake may be a plain question: its form is not exact, or a number in it is a word (`five`).
  var mayBePlain: Bool {
    diagnostic.code.isOfForm
      || diagnostic.code == .badNumber && diagnostic.arguments.first.map { $0.allSatisfy(\.isLetter) } ?? false
  }

  /// Whether what was not found is no name: `who sits on the most groups`, `who chairs if the chair is away`.
  var isVague: Bool {
    let words = diagnostic.arguments.first.map(PlainWord.words(of:)) ?? []
    let isCondition = ["if", "when", "while", "unless", "because", "without"].contains(words.first?.folded)
    let isPronoun = words.count == 1 && ["it", "them", "they", "each", "him", "her"].contains(words[0].folded)
    return diagnostic.code == .unknownName
      && (isCondition || isPronoun
        || words.contains { ["most", "least", "fewest", "biggest", "highest", "lowest"].contains($0.folded) })
  }
}

extension Session.Outcome {
  /// Whether it is the beginning of a statement whose rest is missing, as in `who chairs SILG for` and `find`.
  ///
  /// What is called by such a word alone is not meant.
  fileprivate func breaksOff(_ line: String, _ reading: PlainReading) -> Bool {
    let words = PlainWord.words(of: line)
    guard let last = words.last, !diagnostics.isEmpty, diagnostics.allSatisfy({ $0.diagnostic.code == .missing }) else {
      return false
    }
    let isBegun =
      words.count == 1 || ["without", "option"].contains(last.folded) || PlainVocabulary.small.contains(last.folded)
    guard isBegun else { return false }
    // A whole statement and a word that begins its next part: what that is of must be said.
    let rest = PlainReader.text(words.dropLast())
    if words.count > 2, Parser.parse(SourceText(name: "question", rest)).diagnostics.isEmpty { return true }
    switch reading {
    case .nothing: return true
    case .statements(let statements):
      return words.count < 3 && statements.allSatisfy { $0.hasPrefix("show ") || $0.hasPrefix("search ") }
    default: return false
    }
  }

  /// Whether nothing is wrong with it but that it declares something.
  fileprivate var isMisplaced: Bool {
    !diagnostics.isEmpty && diagnostics.allSatisfy { $0.diagnostic.code == .misplacedDeclaration }
  }

  /// Whether what was typed declares something, as a file does: with its facts in brackets or its name in quotes.
  fileprivate func isDeclared(in line: String) -> Bool {
    diagnostics.contains { $0.diagnostic.code == .misplacedDeclaration } && line.contains { "{}\"".contains($0) }
  }
}

extension Code {
  /// Whether what was typed has no form of the exact language.
  var isOfForm: Bool {
    [
      .unknownStatement, .unexpected, .missing, .noEffectiveDay, .unknownCharacter, .badIdentifier,
      .misplacedDeclaration,
    ].contains(self)
  }

  /// Whether it refuses what only the exact language means: `why was it so` asks for no answer by its number.
  var isOfExact: Bool { [.becomesNothing, .noSuchAnswer].contains(self) }

  /// Whether a name was not found, or may mean several things, or means something of another kind.
  fileprivate var isOfNames: Bool {
    [
      .unknownName, .ambiguousName, .wrongKind, .notADuty, .noSuchIssue, .unknownAttendee, .noSuchTopic,
      .becomesNothing, .noSuchAnswer, .notAPayer,
    ].contains(self)
  }
}
