import Interview
import Language
import Model
import Rendering
import Session

/// Runs statements on a session and shows what comes of them.
final class Program {
  static let version = "0.1.0"

  private let settings: Settings
  let printer: Printer
  /// The session of `-c`, kept to the end: the system takes a model back faster than it can be freed piece by piece.
  private var lastSession: Session?

  init(_ settings: Settings) {
    self.settings = settings
    printer = Printer(settings)
  }

  /// `-c`: everything is parsed first; with a mistake nothing runs, and the first refusal ends it.
  func run(commands: String) -> Int32 {
    guard var session = makeSession() else { return 2 }
    let status = show(session.converseAll(SourceText(name: "-c", commands)), session)
    lastSession = session
    return status
  }

  /// `check [NAME]`: 0 when nothing grave fails, 1 when something does, 2 when the check itself is refused.
  func check(_ name: String, isStrict: Bool) -> Int32 {
    guard var session = makeSession() else { return 2 }
    let text = SourceText(name: "check", "check" + (name.isEmpty ? "" : " " + name))
    var outcomes = session.runAll(text)
    guard outcomes.allSatisfy(\.diagnostics.isEmpty) else { return show(outcomes, session) }
    // A pipeline's log shows every result.
    outcomes = outcomes.map { $0.answering($0.answer?.whole) }
    if settings.isOwnAlone { outcomes = outcomes.map { $0.answering($0.answer?.ofOwnFiles) } }
    printer.show(check: outcomes, in: session)
    guard let answer = outcomes.first?.answer else { return 0 }
    return answer.checks.contains { isStrict ? $0.isFailure : $0.isGrave } ? 1 : 0
  }

  /// `plan STATEMENT`: 3 when it would change something and that is asked for.
  func run(plan statement: String, tellsChange: Bool) -> Int32 {
    guard var session = makeSession() else { return 2 }
    let words = statement.hasPrefix("plan ") ? statement : "plan " + statement
    let status = show(session.runAll(SourceText(name: "plan", words)), session)
    return status == 0 && tellsChange && session.hasOption ? 3 : status
  }

  /// `run FILE...`: all files are parsed before the first statement runs.
  func run(files: [String]) -> Int32 {
    guard var session = makeSession(), let texts = readAll(files) else { return 2 }
    let mistakes = texts.flatMap { text in
      Parser.parse(text).diagnostics.map { LocatedDiagnostic($0, in: text) }
    }
    if !mistakes.isEmpty {
      printer.complain(mistakes)
      return 2
    }
    for text in texts {
      let status = show(session.runAll(text), session)
      if status != 0 { return status }
    }
    return 0
  }

  /// `diff OLD NEW`: two models of files or folders, compared in sentences; 1 when they differ and that is asked for.
  func diff(_ old: String, _ new: String, tellsChange: Bool) -> Int32 {
    guard let before = loadModel(of: old), let after = loadModel(of: new) else { return 2 }
    var session = session(on: after)
    let mistakes = prepare(&session)
    printer.complain(mistakes)
    guard mistakes.isEmpty else { return 2 }
    let outcome = session.compare(with: before, named: (old, new))
    printer.show(outcome, in: session)
    let status = Self.status(outcome)
    return status == 0 && tellsChange && outcome.answer?.differences ?? 0 > 0 ? 1 : status
  }

  /// The day that the options or the clock give; nil after complaining.
  func today() -> Day? {
    var session = session(on: .files([], name: "new"))
    let mistakes = prepare(&session)
    printer.complain(mistakes)
    return mistakes.isEmpty ? session.context.today : nil
  }

  /// The open questions of a model that was just written, as `questions` tells them.
  func tellQuestions(of model: WrittenModel, in path: String) -> Int32 {
    let loaded = LoadedModel.files([SourceText(name: path, model.text)], name: LoadedModel.name(of: path))
    printer.complain(loaded.diagnostics)
    printer.warn(of: loaded)
    var session = session(on: loaded)
    guard loaded.diagnostics.isEmpty, prepare(&session).isEmpty else { return 2 }
    return show(session.runAll(SourceText(name: "questions", "questions \(model.partnership)")), session)
  }

  /// The model of a file, or of a folder's files together; nil after complaining.
  private func loadModel(of path: String) -> LoadedModel? {
    guard let texts = readAll(Terminal.scenarioFiles(under: path)) else { return nil }
    guard !texts.isEmpty else {
      Terminal.complain("there is no file that ends in .gov in \(path)\n")
      return nil
    }
    let model = LoadedModel.files(texts, name: LoadedModel.name(of: path))
    printer.complain(model.diagnostics)
    return model.diagnostics.isEmpty ? model : nil
  }

  /// Statements on standard input: one by one, on after a mistake; 2 at the end when there was one.
  func runInput() -> Int32 {
    guard var session = makeSession() else { return 2 }
    let text = SourceText(name: "input", bytes: Terminal.readInput())
    var status: Int32 = 0
    var hasLeft = false
    for utterance in Utterance.all(in: text) {
      if hasLeft {
        // A mistake counts wherever it stands, behind `quit` too.
        if utterance.isLine { status = 2 }
        continue
      }
      for outcome in session.converse(utterance, in: text) {
        status = max(status, show(outcome, session))
        if outcome.effects.contains(.quit) { hasLeft = true }
      }
    }
    return status
  }

  /// The shell on a terminal.
  func runShell() -> Int32 {
    guard let session = makeSession(goOn: { !LineReader.wasInterrupted }) else { return 2 }
    return Shell(session, printer, keepsHistory: !settings.isRestricted).run()
  }

  private func show(_ outcomes: [Session.Outcome], _ session: Session) -> Int32 {
    outcomes.map { show($0, session) }.max() ?? 0
  }

  /// Does what an outcome asks for besides being shown, and then shows it; 2 where that fails.
  private func show(_ outcome: Session.Outcome, _ session: Session) -> Int32 {
    guard Terminal.carryOut(outcome.effects) else { return 2 }
    printer.show(outcome, in: session)
    return Self.status(outcome)
  }

  /// 1 for an expectation that fails, 2 for a statement that was refused.
  private static func status(_ outcome: Session.Outcome) -> Int32 {
    if outcome.verdict?.holds == false { return 1 }
    return outcome.diagnostics.isEmpty ? 0 : 2
  }

  // MARK: The session

  /// The session that the options ask for; nil after complaining.
  private func makeSession(goOn: @escaping @Sendable () -> Bool = { true }) -> Session? {
    guard let model = loadModel() else { return nil }
    var session = session(on: model, goOn: goOn)
    let mistakes = prepare(&session)
    printer.complain(mistakes)
    return mistakes.isEmpty ? session : nil
  }

  /// A session on a model, today.
  func session(on model: LoadedModel, goOn: @escaping @Sendable () -> Bool = { true }) -> Session {
    let now = Terminal.today
    let today = Day(year: now.year, month: now.month, day: now.day) ?? Day(number: 0)
    return Session(model, today: today, files: files, steps: steps, goOn: goOn)
  }

  /// Sets what the options ask for; answers the mistakes in them, and goes no further than the first.
  func prepare(_ session: inout Session) -> [LocatedDiagnostic] {
    for statement in settings.context {
      let text = SourceText(name: "option", statement)
      let items = Parser.parse(text).items
      // An option sets one thing: what is typed after a `;` is no part of it.
      let extra = items.dropFirst().map {
        LocatedDiagnostic(Diagnostic(.unexpected, in: text.name, at: $0.range, [text.text($0.range)]), in: text)
      }
      let mistakes = extra.isEmpty ? session.runAll(text).flatMap(\.diagnostics) : extra
      if !mistakes.isEmpty { return mistakes }
    }
    return []
  }

  /// Whether what runs is not trusted.
  var isRestricted: Bool { settings.isRestricted }

  /// The steps that each statement may take.
  var steps: Int { settings.isRestricted ? 5_000_000 : 50_000_000 }

  private var files: FileReading {
    if settings.isRestricted { return FileReading { _ in .failure(.restricted) } }
    return FileReading(canWrite: true) { path in Terminal.read(path).mapError(\.problem) }
  }

  /// The model that the options ask for; nil after complaining.
  func loadModel() -> LoadedModel? {
    // A file that is named twice says everything once.
    var seen: Set<String> = []
    let paths = [settings.model, settings.with].map { $0.filter { seen.insert(Terminal.resolved($0) ?? $0).inserted } }
    guard let own = readAll(paths[0]), let added = readAll(paths[1]) else { return nil }
    let model: LoadedModel
    if own.isEmpty {
      model = added.isEmpty ? .builtIn(image: ModelImage.map()) : .builtIn(with: added)
    } else {
      model = .files(own + added, name: LoadedModel.name(of: settings.model[0]))
    }
    if !model.diagnostics.isEmpty {
      printer.complain(model.diagnostics)
      return nil
    }
    printer.warn(of: model)
    return model
  }

  /// The texts of files; nil after complaining.
  func readAll(_ paths: [String]) -> [SourceText]? {
    var texts: [SourceText] = []
    var isWhole = true
    for path in paths {
      switch Terminal.read(path) {
      case .success(let bytes): texts.append(SourceText(name: path, bytes: bytes))
      case .failure(let failure):
        let text = SourceText(name: path, "")
        printer.complain([LocatedDiagnostic(failure.problem.diagnostic(path: path, in: path, at: 0..<0), in: text)])
        isWhole = false
      }
    }
    return isWhole ? texts : nil
  }
}

extension Terminal.ReadFailure {
  var problem: FileProblem {
    switch self {
    case .missing: .missing
    case .isFolder: .isFolder
    case .outside: .outsideFolder
    case .other(let reason): .unreadable(reason)
    }
  }
}
