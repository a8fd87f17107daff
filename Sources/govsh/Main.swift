import ArgumentParser

#if GOVSH_MEASURED
  private import GRDB
#endif

/// The program begins here.
///
/// A lone `-c STATEMENTS`, which scripts call by the thousand, is read before the argument parser is woken.
@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    #if GOVSH_MEASURED
      // Links the database that the workspace will use, so that start-up is measured with it.
      if arguments.count > 100_000 { _ = try? DatabaseQueue() }
    #endif
    if arguments.count == 2, arguments[0] == "-c" {
      let program = Program(Settings())
      let status = program.run(commands: arguments[1])
      withExtendedLifetime(program) { Terminal.exit(status) }
    }
    do {
      var command = try Govsh.parseAsRoot(ArgumentOrder.commandFirst(arguments))
      try command.run()
    } catch {
      // What the parser says is printed like everything else, so that a help text that cannot be written is told.
      let (words, status) = (Govsh.fullMessage(for: error), Govsh.exitCode(for: error))
      if !words.isEmpty { status == .success ? Terminal.print(words + "\n") : Terminal.complain(words + "\n") }
      Terminal.exit(status.rawValue)
    }
  }
}
