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
  var index: NameIndex
  /// The words of names, gathered when the first plain question is asked.
  var wordIndex: WordIndex?
  /// The tour that someone is on.
  var touring: Touring?
  /// How many files are being run inside each other.
  var depth = 0
  /// The drafts and the options in hand, and what was changed and taken back.
  var work = Drafts()
  var done: [Change] = []
  /// Readers' own copies of sources, by the source's id: no part of the model, of a draft or of an answer that is kept.
  var copies: [String: AttachedCopy] = [:]
  var undone: [Change] = []

  /// A question as it was asked: its names resolved, and how the model was looked at.
  struct Asked: Sendable {
    let question: any Question
    let context: QueryContext
    let branch: Branch
    let answer: Int
  }

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
    /// What a name in a plain question may mean, where several things fit it equally well.
    public internal(set) var choice: Ambiguity?

    /// The same with another answer.
    package func answering(_ answer: Answer?) -> Outcome {
      Outcome(statement: statement, answer: answer, diagnostics: diagnostics, effects: effects, verdict: verdict)
    }

    /// The same, said to be the answer to a plain question that was read so.
    ///
    /// - Parameters:
    ///   - statements: nil where another answer to the same question says it.
    ///   - lines: how many lines it may have below the first.
    func reading(as statements: String?, lines: Int) -> Outcome {
      var answer = answer
      answer?.mostLines = lines
      answer?.readAs = statements
      return answering(answer)
    }
  }

  /// Something only the program can do.
  public enum Effect: Sendable, Hashable {
    case quit
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

/// How a session reads the files that statements name.
public struct FileReading: Sendable {
  /// The bytes of a file by its path, or why there are none.
  public let read: @Sendable (_ path: String) -> Result<[UInt8], FileProblem>

  /// Reading by a closure.
  public init(read: @escaping @Sendable (_ path: String) -> Result<[UInt8], FileProblem>) {
    self.read = read
  }

  /// No file can be read.
  public static let none = FileReading { _ in .failure(.missing) }
}

/// Why a file cannot be read.
public enum FileProblem: Error, Hashable, Sendable {
  case missing
  case isFolder
  case unreadable(String)
  /// Files are closed to a script that is not trusted.
  case restricted
  /// A scenario reads only its own folder.
  case outsideFolder

  /// The problem as a diagnostic about a path.
  public func diagnostic(path: String, in file: String, at range: Range<Int>) -> Diagnostic {
    switch self {
    case .missing: Diagnostic(.noSuchFile, in: file, at: range, [path])
    case .isFolder: Diagnostic(.isFolder, in: file, at: range, [path])
    case .unreadable(let reason): Diagnostic(.unreadable, in: file, at: range, [path, reason])
    case .restricted: Diagnostic(.restricted, in: file, at: range, [path])
    case .outsideFolder: Diagnostic(.outsideFolder, in: file, at: range, [path])
    }
  }
}

/// A model that was read, and what was wrong in its files.
public struct LoadedModel: Sendable {
  /// What the prompt and answers call it.
  public let name: String
  /// Its facts.
  public let store: FactStore
  /// Mistakes in the files, in the order of the files.
  public let diagnostics: [LocatedDiagnostic]
  /// Where facts stand that no source is cited for, one entry a file: no mistake in a model of one's own, and no evidence.
  public let uncited: [UncitedFacts]
  /// What one paper says that cannot be so, and for which `check` fails.
  public let warnings: [LocatedDiagnostic]
  /// Where its facts stand.
  let places: SourceMap

  /// The built-in model, with more files on top of it.
  ///
  /// - Parameters:
  ///   - isChecked: whether the built-in files are checked too when they stand alone, as the tests do.
  ///   - image: what `imageOfBuiltIn` gave this same program, mapped until it ends; nil where there is none.
  public static func builtIn(
    with files: [SourceText] = [], isChecked: Bool = false, image: UnsafeRawBufferPointer? = nil
  ) -> LoadedModel {
    if !files.isEmpty || isChecked {
      return load(files, onTop: true, name: BuiltInModel.name, files.isEmpty ? .evidence : .ends)
    }
    let store = image.flatMap { BuiltInModel.map($0) } ?? BuiltInModel.read()
    return LoadedModel(
      name: BuiltInModel.name, store: store, diagnostics: [], uncited: [], warnings: [],
      places: SourceMap(builtIn: store.files.count, []))
  }

  /// The built-in model as bytes that a later start can map instead of reading the text.
  public static var imageOfBuiltIn: [UInt8] { BuiltInModel.read().image }

  /// A model of files alone.
  ///
  /// - Parameter isCited: whether a fact without evidence is a mistake, as it is in the built-in model.
  public static func files(_ files: [SourceText], name: String, isCited: Bool = false) -> LoadedModel {
    load(files, onTop: false, name: name, isCited ? .evidence : .ends)
  }

  /// What a model of a file is called: the file's name without folders and `.gov`.
  public static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? "model"
    return file.hasSuffix(".gov") ? String(file.dropLast(4)) : file
  }

  /// - Parameter onTop: whether the files of the program are loaded before them.
  private static func load(
    _ own: [SourceText], onTop: Bool, name: String, _ checks: ModelLoader.Checks
  ) -> LoadedModel {
    let builtIn = onTop ? BuiltInModel.files : []
    let files = builtIn + own
    var loader = ModelLoader(checks: checks, size: files.reduce(0) { $0 + $1.bytes.count })
    for file in files { loader.read(file) }
    let store = loader.finish()
    return LoadedModel(
      name: name, store: store, diagnostics: loader.diagnostics, uncited: loader.uncited,
      warnings: loader.warnings,
      places: SourceMap(builtIn: builtIn.count, own))
  }
}
