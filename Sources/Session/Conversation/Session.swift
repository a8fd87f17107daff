import Analysis
public import Language
public import Model

/// A conversation with a model: statements go in one by one, answers come out, and what is in use is remembered.
///
/// A session is a value. It prints nothing and reads nothing but what its closures hand it; today and the budget come
/// in as values.
public struct Session: Sendable {
  /// How the model is looked at now.
  public internal(set) var context: QueryContext
  /// The model, with what was changed on top of it.
  public internal(set) var branch: Branch
  /// The answers given so far, first to last; `%3` is the third.
  public internal(set) var answers: [Answer] = []
  /// Reads a file that a statement names.
  package var files: FileReading
  /// The budget that each statement gets.
  let budget: Budget
  let modelName: String
  /// Where facts stand in the files of the model.
  let places: SourceMap
  /// What was asked for each answer, for `why`.
  var asked: [Asked] = []
  /// The answer that `why` was asked of by its number, which `why 2.1` goes on with; nil for the last.
  var explained: Int?
  var index: NameIndex
  /// What was asked last, in exact statements, which a plain question may go on from.
  var lastAsked: LastAsked?
  /// The line before, where it was refused.
  var refusedLine: String?
  /// What stands before the answer to the plain question that was read last; nil where the answer is to the question itself.
  var plainOpening: String?
  /// The words of names, gathered when the first plain question is asked.
  var wordIndex: WordIndex?
  /// The words of all texts, gathered when the first line is refused.
  var spokenWords: SpokenWords?
  /// How far `more` has gone on with an answer, and with which.
  var furtherShown: (answer: Int, lines: Int) = (0, 0)
  /// How many answers the last plain question got, and which is the last of them: `all` and `more` go on with each.
  var together: (last: Int, count: Int) = (0, 0)
  /// The tour that someone is on.
  var touring: Touring?
  /// How many files are being run inside each other.
  var depth = 0
  /// Options saved by the text that is being carried out: its files are written once all of it is.
  var written: [String: String] = [:]
  /// The drafts and the options in hand, and what was changed and taken back.
  var work = Drafts()
  var done: [WorkStep] = []
  /// Readers' own copies of sources, by the source's id: no part of the model, of a draft or of an answer that is kept.
  var copies: [String: AttachedCopy] = [:]
  var undone: [WorkStep] = []

  /// A session on a model.
  ///
  /// - Parameters:
  ///   - steps: how many steps each statement may take.
  ///   - goOn: asked now and then during a long statement; answering false stops it.
  public init(
    _ model: LoadedModel, today: Day, files: FileReading = .none, steps: Int = 50_000_000,
    goOn: @escaping @Sendable () -> Bool = { true }
  ) {
    self.init(model, today: today, files: files, budget: Budget(steps: steps, goOn: goOn))
  }

  init(_ model: LoadedModel, today: Day, files: FileReading, budget: Budget) {
    context = QueryContext(today: today)
    branch = Branch(base: model.store)
    modelName = model.name
    places = model.places
    self.files = files
    self.budget = budget
    index = NameIndex(branch)
  }

  /// What came of a statement.
  public struct Outcome: Sendable {
    /// The statement as it was typed.
    public let statement: String
    /// The answer; nil when the statement was refused.
    public let answer: Answer?
    /// Why it was refused; empty otherwise.
    public let diagnostics: [LocatedDiagnostic]
    /// What the program has to do besides showing the answer.
    public let effects: [Effect]
    /// Whether the answer was what was expected; nil when nothing was, or when the statement was refused.
    public internal(set) var verdict: Verdict?
    /// The answer that was held against what was expected; nil when nothing was expected, or the question was refused.
    package internal(set) var held: Answer?
    /// What a name in a plain question may mean, where several things fit it equally well.
    public internal(set) var choice: Ambiguity?

    /// The same with another answer.
    package func answering(_ answer: Answer?) -> Outcome {
      Outcome(
        statement: statement, answer: answer, diagnostics: diagnostics, effects: effects, verdict: verdict, held: held)
    }

    /// The same, said to be the answer to a plain question that was read so.
    ///
    /// - Parameters:
    ///   - statements: nil where another answer to the same question says it.
    ///   - mended: which words were taken as others, where some were misspelled.
    ///   - lines: how many lines it may have below the first.
    func reading(as statements: String?, _ mended: String? = nil, lines: Int) -> Outcome {
      var answer = answer
      if case .brief = answer?.extent { answer?.extent = .brief(lines: lines) }
      answer?.readAs = statements
      answer?.spelling = statements == nil ? nil : mended
      return answering(answer)
    }
  }

  /// Something only the program can do.
  public enum Effect: Sendable, Hashable {
    case quit
    /// A text is put into a file.
    case write(path: String, text: String)
    /// A page of HTML is put into a file as a document for a word processor.
    case convert(path: String, page: String)
  }

  /// Carries one statement out.
  public mutating func run(_ statement: Statement, in text: SourceText) -> Outcome {
    do throws(Refusal) {
      let outcome = try carryOut(statement, in: text)
      return outcome.answering(outcome.answer.map { quoting($0) })
    } catch {
      return Outcome(
        statement: text.text(statement.range), answer: nil,
        diagnostics: error.diagnostics.map { LocatedDiagnostic($0, in: text) }, effects: [])
    }
  }

  /// Carries out the statements of a text in order.
  ///
  /// The first that is refused ends it, and then nothing has changed.
  public mutating func runAll(_ text: SourceText) -> [Outcome] {
    let parsed = Parser.parse(text)
    if !parsed.diagnostics.isEmpty {
      let located = parsed.diagnostics.map { LocatedDiagnostic($0, in: text) }
      return [Outcome(statement: "", answer: nil, diagnostics: located, effects: [])]
    }
    if depth == 0 { written = [:] }
    let before = self
    var outcomes: [Outcome] = []
    for item in parsed.items {
      let outcome = run(item, in: text)
      outcomes.append(outcome)
      if !outcome.diagnostics.isEmpty {
        self = before
        break
      }
      if outcome.effects.contains(.quit) { break }
    }
    return outcomes
  }

  /// The view in use, in words.
  public var viewDescription: Answer.ViewDescription {
    runner.description
  }

  /// How questions are asked now.
  var runner: QueryRunner {
    QueryRunner(
      context: context, branch: branch, budget: budget, model: modelName, places: places, attached: Set(copies.keys))
  }

  /// The model in words: `hampshire · 5 sources, 2000 facts`.
  public var modelSummary: String {
    let sources = branch.entities(.source).count
    return "\(modelName) · \(sources) source\(sources == 1 ? "" : "s"), \(branch.count) facts"
  }

  /// What is in use, as a prompt shows it: model, branch unless it is main, scope, date, and what is known by when.
  ///
  /// `hampshire southampton@2022 known 2023`.
  public var promptWords: String { promptForms.first ?? modelName }

  /// The same, and shorter and shorter: without the model, without the scope.
  public var promptForms: [String] {
    let branch = branch.name == "main" ? "" : ":" + branch.name
    let scope = context.scope.map { self.branch.id(of: $0) } ?? ""
    let time = (context.at.map { "@\($0)" } ?? "") + (context.known.map { " known \($0)" } ?? "")
    return [modelName + branch + (scope.isEmpty ? "" : " " + scope) + time, branch + scope + time, branch + time]
  }

  /// Carries one item of a text out: a transcript's statement like any other, a declaration not at all.
  public mutating func run(_ item: Item, in text: SourceText) -> Outcome {
    switch item {
    case .statement(let statement), .transcript(let statement, _, _): return run(statement, in: text)
    case .refusedTranscript(let mistakes, _, _):
      return Outcome(
        statement: "", answer: nil, diagnostics: mistakes.map { LocatedDiagnostic($0, in: text) }, effects: [])
    case .declaration(let declaration):
      let diagnostic = Diagnostic(.misplacedDeclaration, in: text.name, at: declaration.range)
      return Outcome(
        statement: text.text(declaration.range), answer: nil, diagnostics: [LocatedDiagnostic(diagnostic, in: text)],
        effects: [])
    }
  }
}
