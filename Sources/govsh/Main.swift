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
    Govsh.main(ArgumentOrder.commandFirst(arguments))
  }
}
