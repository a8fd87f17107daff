@preconcurrency import Glibc

/// Shows what is longer than the terminal a screen at a time, with `less` where there is one.
enum Pager {
  /// Shows a text; false where it fits, or where nothing can page it, and nothing was shown.
  static func show(_ text: String) -> Bool {
    guard Terminal.isOutputTerminal, Terminal.isInputTerminal, let term = Terminal.environment("TERM"), term != "dumb",
      text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= Terminal.rows, let less
    else { return false }
    // Leaving `less` before the end is no mistake, and must not end this program.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(less), strdup("-FRX"), nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let isStarted = posix_spawn(&process, less, &actions, nil, &arguments, environ) == 0
    close(ends[0])
    guard isStarted else {
      close(ends[1])
      return false
    }
    var text = text
    _ = text.withUTF8 { Terminal.write($0, to: ends[1]) }
    close(ends[1])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return true
  }

  /// Where `less` is on the path of programs.
  private static var less: String? {
    guard let path = Terminal.environment("PATH") else { return nil }
    return path.split(separator: ":").map { $0 + "/less" }.first { access($0, X_OK) == 0 }
  }
}
