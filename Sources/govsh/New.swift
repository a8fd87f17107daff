import ArgumentParser

/// The command `govsh new [FILE]`.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Asks about a partnership in plain questions, and writes a model of it.",
    discussion: """
      For somebody who knows a partnership and does not program: about twenty minutes with its paper beside you.
      Six parts: the paper, the partnership, who is in it, how it meets, disagreements and duties, money. Don't know is
      an answer to every question, and becomes a question in the list at the end. `back` mends the last answer, `help`
      says why a question is asked, `stop` ends early: what was said so far is written.
      FILE is written when the interview ends; without FILE it takes the partnership's short name. A file that is there
      is left alone unless --replace is given. Answers may also come on standard input, one a line.
      """)

  @Flag(help: "Write over FILE if it is there.")
  var replace = false

  @Argument(help: "The file to write; its name should end in .gov.")
  var file: String?

  @OptionGroup var options: SharedOptions

  func run() throws {
    if options.asksMore {
      throw ValidationError("new takes --replace, --today and a file; it asks no question of a model")
    }
    if replace, file == nil { throw ValidationError("--replace needs the FILE to write over") }
    if let file {
      if file.isEmpty { throw ValidationError("new wants the name of a file") }
      if Terminal.isFolder(file) { throw ValidationError("\(file) is a folder, and a file is to be written") }
      if !replace, Terminal.exists(file) {
        throw ValidationError("\(file) is there already; --replace writes over it, or choose another name")
      }
      if !Terminal.isFolder(Terminal.folder(of: file)) {
        throw ValidationError("there is no folder \(Terminal.folder(of: file)) to write \(file) in")
      }
    }
    throw ExitCode(Interviewing(Program(try options.settings()), file: file, replaces: replace).run())
  }
}
