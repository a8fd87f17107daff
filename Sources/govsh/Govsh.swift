import ArgumentParser
import Formats
import Model
import Session

/// The command line: options on all commands, before or after the command's name.
///
/// Each command says its name: deriving it from the name of its type takes the runtime a millisecond at every start.
struct Govsh: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "govsh",
    abstract: "Computes with the governance of multi-agency safeguarding partnerships.",
    discussion: """
      Without a command it opens the shell, or reads statements from standard input when that is not a terminal.
      This is not a way to report a risk to a child or an adult: use the local front door, or 999 in an emergency.
      """,
    version: "govsh \(Program.version)",
    subcommands: [
      Run.self, Test.self, Check.self, Diff.self, Plan.self, Report.self, New.self, Format.self, Image.self,
    ])

  @Option(name: .customShort("c"), parsing: .singleValue, help: "Statements to carry out, separated by ; or line ends.")
  var commands: [String] = []

  @OptionGroup var options: SharedOptions

  func run() throws {
    let program = Program(try options.settings())
    if !commands.isEmpty { throw ExitCode(program.run(commands: commands.joined(separator: "\n"))) }
    throw ExitCode(Terminal.isInputTerminal ? program.runShell() : program.runInput())
  }
}

/// The command `govsh run FILE...`.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Carries out the statements of files.")

  @Argument(help: "Files of statements, run in order.")
  var files: [String]

  @OptionGroup var options: SharedOptions

  func run() throws {
    throw ExitCode(Program(try options.settings()).run(files: files))
  }
}

/// The command `govsh test PATH...`.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Replays scenario files and says what no longer holds.",
    discussion: """
      Each PATH is a file, or a folder whose files ending in .gov are replayed; folders called models are passed over.
      Every file has a session of its own, takes the day after the newest period covered as today, and reads nothing
      but its own folder. Ends with 0 when all holds, 1 when an expectation fails, 2 when a scenario has a mistake.
      """)

  @Argument(help: "Scenario files, or folders of them.")
  var paths: [String]

  @Option(help: "Also write a JUnit report to this file.")
  var junit: String?

  @Flag(help: "Report in the Test Anything Protocol.")
  var tap = false

  @Flag(help: "Report as one JSON object.")
  var json = false

  @Flag(help: "Write the transcripts anew with the answers of now.")
  var update = false

  @Option(help: "Only scenarios whose file name or first comment holds this text.")
  var filter: String?

  @Option(help: "How many scenarios to replay at once.")
  var jobs = 1

  @OptionGroup var options: SharedOptions

  func run() throws {
    let settings = try options.settings()
    if options.format != nil { throw ValidationError("test takes --json, --tap or --junit FILE, and no --format") }
    if tap && json { throw ValidationError("--tap and --json are two reports: ask for one of them") }
    guard jobs > 0 else { throw ValidationError("--jobs takes a number from 1") }
    let wanted = Replaying.Options(
      junit: junit, format: tap ? .tap : json ? .json : nil, update: update, filter: filter, jobs: jobs)
    throw ExitCode(Replaying(program: Program(settings), options: wanted).run(paths))
  }
}

/// The command `govsh diff OLD NEW`.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says in sentences how two models differ: two files, or two folders of them.",
    discussion: """
      Each side is a model of its own; of a folder all files ending in .gov, in order, make one model. Both are looked
      at on the same day: --at, or the last day that either's sources cover. --format markdown is for a pull request.
      """)

  @Flag(help: "Exit 1 when the models differ, and 0 when they do not.")
  var exitCode = false

  @Argument(help: "The model as it was: a file or a folder.")
  var old: String

  @Argument(help: "The model as it is now.")
  var new: String

  @OptionGroup var options: SharedOptions

  func run() throws {
    let settings = try options.settings()
    if !settings.model.isEmpty || !settings.with.isEmpty {
      throw ValidationError("diff takes its two models as arguments, and no --model or --with")
    }
    throw ExitCode(Program(settings).diff(old, new, tellsChange: exitCode))
  }
}

/// The command `govsh report visit NAME` and its like.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes two sides of paper, in Markdown: `visit NAME`, `for ORGANISATION`.",
    discussion: "The same as the statement `report`. --format table is for reading on a terminal, json for programs.")

  @Argument(help: "What the report is: visit SCASP, for hampshire-constabulary.")
  var words: [String]

  @OptionGroup var options: SharedOptions

  func run() throws {
    var settings = try options.settings()
    if options.format == nil { settings.format = .markdown }
    throw ExitCode(Program(settings).run(commands: "report " + words.joined(separator: " ")))
  }
}

/// The command `govsh plan STATEMENT`.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Shows what a change would do.",
    discussion: "As in: govsh plan 'merge silg, spig into learning effective 2022-06'. Nothing is changed by it.")

  @Flag(help: "Exit 3 when the plan would change something, and 0 when it would not.")
  var exitCode = false

  @Argument(help: "The change, as a statement with or without the word plan before it.")
  var statement: String

  @OptionGroup var options: SharedOptions

  func run() throws {
    if options.at != nil || options.known != nil {
      throw ValidationError("plan takes its day from the statement (effective DATE), and neither --at nor --known")
    }
    throw ExitCode(Program(try options.settings()).run(plan: statement, tellsChange: exitCode))
  }
}

/// The command `govsh format FILE...`.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Rewrites files of the language in canonical form, in place.")

  @Flag(help: "Change nothing; exit 1 when a file would change.")
  var check = false

  @Argument(help: "The files to put in form.")
  var files: [String]

  @OptionGroup var options: SharedOptions

  func run() throws {
    if options.isGiven { throw ValidationError("format takes --check and files; it asks no question of a model") }
    throw ExitCode(Formatting(isCheck: check).run(files))
  }
}

/// The command `govsh image PATH`, with which a build ends.
struct Image: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "image",
    abstract: "Writes a copy of the program that maps the built-in model instead of reading its text.",
    shouldDisplay: false)

  @Argument(help: "Where the copy goes.")
  var path: String

  func run() throws {
    if !ModelImage.write(to: path) {
      Terminal.complain("\(path) cannot be written\n")
      throw ExitCode(2)
    }
  }
}

/// The options that every question takes.
struct SharedOptions: ParsableArguments {
  @Option(parsing: .upToNextOption, help: "Model files in place of the built-in model.")
  var model: [String] = []

  @Option(parsing: .upToNextOption, help: "Model files on top of it.")
  var with: [String] = []

  @Option(help: "The date or period that answers are for.")
  var at: String?

  @Option(help: "Only what had been published by this date.")
  var known: String?

  @Option(help: "The day taken as today.")
  var today: String?

  @Option(help: "The place that ambiguous names are meant in.")
  var use: String?

  @Option(help: "How answers are printed: \(OutputFormat.names(for: .answer)).")
  var format: String?

  @Option(help: "Colour: auto, always or never.")
  var color: String = ColourChoice.auto.rawValue

  @Option(help: "Refused: a simulation takes its seed in the statement.")
  var seed: UInt64?

  @Flag(help: "For scripts that are not trusted: no files, bounded time.")
  var restricted = false

  /// Whether any was given: a command that would ignore them refuses them.
  var isGiven: Bool {
    !model.isEmpty || !with.isEmpty || [at, known, today, use].contains { $0 != nil } || seed != nil || restricted
      || format != nil || color != ColourChoice.auto.rawValue
  }

  /// Whether any was given that steers more than the day and the colour.
  var asksMore: Bool {
    !model.isEmpty || !with.isEmpty || [at, known, use].contains { $0 != nil } || seed != nil || restricted
      || format != nil
  }

  /// The options as settings, or wrong usage.
  func settings(for subject: OutputFormat.Subject = .answer) throws -> Settings {
    var settings = Settings()
    settings.model = model
    settings.with = with
    settings.context = [("at", at), ("known", known), ("today", today), ("use", use)].compactMap { name, value in
      value.map { "\(name) \($0)" }
    }
    guard let chosen = OutputFormat.named(format ?? OutputFormat.table.name, for: subject) else {
      let known = OutputFormat.names(for: subject)
      throw ValidationError(
        format == "html" && subject == .answer
          ? "--format html is not there yet; use one of: \(known)" : "--format takes one of: \(known)")
    }
    settings.format = chosen
    guard let colour = ColourChoice(rawValue: color) else {
      throw ValidationError("--color takes one of: auto, always, never")
    }
    settings.colour = colour
    if seed != nil { throw ValidationError("a simulation takes its seed in the statement: `simulate ... seed 7`") }
    settings.isRestricted = restricted
    return settings
  }
}
