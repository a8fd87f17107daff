import ArgumentParser
import Formats

/// The command `govsh check [NAME]`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Holds the model to its rules.",
    discussion: """
      Exits 1 when a rule of force must or severity error fails and is not set aside; with --strict, when any fails.
      --format takes \(OutputFormat.names(for: .check)) here. With --own the
      results are those of the files given by --model or --with, and the built-in model's are left out.
      """)

  @Flag(help: "Exit 1 for any rule that fails and is not set aside.")
  var strict = false

  @Flag(help: "Only what stands in the files given by --model or --with.")
  var own = false

  @Argument(parsing: .remaining, help: "A body, with what is part of it, or a rule; without it, everything.")
  var name: [String] = []

  @OptionGroup var options: SharedOptions

  func run() throws {
    var settings = try options.settings(for: .check)
    if own, settings.model.isEmpty, settings.with.isEmpty {
      throw ValidationError("--own is for files given by --model or --with")
    }
    settings.isOwnAlone = own
    throw ExitCode(Program(settings).check(name.joined(separator: " "), isStrict: strict))
  }
}
