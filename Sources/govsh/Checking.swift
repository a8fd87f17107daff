import ArgumentParser

/// The command `govsh check [NAME]`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Holds the model to its rules.",
    discussion: """
      Exits 1 when a rule of force must or severity error fails and is not set aside; with --strict, when any fails.
      --format takes text, json, sarif, junit and markdown here, and what other commands take.
      """)

  @Flag(help: "Exit 1 for any rule that fails and is not set aside.")
  var strict = false

  @Argument(parsing: .remaining, help: "A body, with what is part of it, or a rule; without it, everything.")
  var name: [String] = []

  @OptionGroup var options: SharedOptions

  func run() throws {
    var shared = options
    let form = options.format.flatMap { CheckForm(rawValue: $0) }
    if form != nil { shared.format = nil }
    if let format = shared.format, OutputFormat(rawValue: format) == nil {
      let known = [CheckForm.text, .sarif, .junit].map(\.rawValue) + OutputFormat.allCases.map(\.rawValue)
      throw ValidationError("--format takes one of: \(known.joined(separator: ", "))")
    }
    let name = self.name.joined(separator: " ")
    throw ExitCode(Program(try shared.settings()).check(name, as: form, isStrict: strict))
  }
}
