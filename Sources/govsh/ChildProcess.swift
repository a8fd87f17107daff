@preconcurrency import Glibc

/// A program that is given a text to read.
enum ChildProcess {
  /// Runs a program to its end.
  ///
  /// What it prints is printed. That it stops reading before the end is its own matter.
  ///
  /// - Parameter words: its name, which is looked for on the path, and its arguments.
  /// - Returns: its exit status, -1 where a signal ended it; nil where it could not be started.
  static func run(_ words: [String], reading text: String) -> Int32? {
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let isStarted = words.first.map { posix_spawnp(&process, $0, &actions, nil, &arguments, environ) == 0 } ?? false
    close(ends[0])
    guard isStarted else {
      close(ends[1])
      return nil
    }
    var text = text
    _ = text.withUTF8 { Terminal.write($0, to: ends[1]) }
    close(ends[1])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
