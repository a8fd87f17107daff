import Foundation
import Testing

@preconcurrency import Glibc

/// The real program on a pseudo-terminal, driven as by a person: keys go in, and what is waited for must appear.
final class Dialogue {
  /// How long anything may take on a busy machine, in seconds.
  static let patience = 60.0

  /// The program that was built with the tests: it lies beside them.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "govsh").path()

  /// `POSIX_SPAWN_SETSID`, which the C library shows only to those who ask for its extensions.
  private static let inSessionOfItsOwn: Int16 = 0x80

  private let terminal: Int32
  let process: pid_t
  private var status: Int32?
  /// Everything the program wrote.
  private(set) var raw: [UInt8] = []
  /// What was looked at already, in what the terminal shows.
  private var looked = 0

  /// Starts the shell in a terminal of so many columns.
  init(
    _ arguments: [String] = [], home: Home, _ environment: [String: String?] = [:], columns: Int = 200, rows: Int = 24
  ) throws {
    var (near, far): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var path = [CChar](repeating: 0, count: 128)
    try #require(openpty(&near, &far, &path, nil, &size) == 0)
    terminal = near
    _ = fcntl(near, F_SETFD, FD_CLOEXEC)
    let name = String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens is the session's own: Ctrl-C reaches it.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_addclose(&actions, far)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.inSessionOfItsOwn | Int16(POSIX_SPAWN_SETSIGMASK))
    var started: pid_t = 0
    let wanted = home.environment.merging(environment) { $1 }
    let failure = Self.withStrings([Self.program] + arguments) { words in
      Self.withStrings(wanted.compactMap { key, value in value.map { "\(key)=\($0)" } }.sorted()) { variables in
        posix_spawn(&started, Self.program, &actions, &attributes, words, variables)
      }
    }
    process = started
    close(far)
    try #require(failure == 0, "the program does not start: \(failure)")
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(terminal)
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  // MARK: Talking

  /// Presses keys.
  func type(_ keys: String) {
    var keys = Array(keys.utf8)[...]
    while !keys.isEmpty {
      let count = keys.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count <= 0, errno != EINTR { return }
      keys = keys.dropFirst(max(0, count))
    }
  }

  /// Waits until the text is shown behind what was looked at before, and answers with all up to its end.
  @discardableResult
  func see(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let end = Date.now.addingTimeInterval(Self.patience)
    while true {
      let shown = shown
      let rest = shown.dropFirst(looked)
      if let range = String(rest).range(of: text) {
        let before = String(rest)[..<range.upperBound]
        looked += before.count
        return String(before)
      }
      if Date.now > end || !readMore() {
        Issue.record(
          "never saw \(text.debugDescription); after: \(String(rest).debugDescription)", sourceLocation: sourceLocation)
        throw Missing()
      }
    }
  }

  struct Missing: Error {}

  /// What was shown so far: commands to the terminal, returns and bells left out.
  var shown: String {
    var text: [UInt8] = []
    var rest = raw[...]
    while let byte = rest.popFirst() {
      if byte == 0x1B {
        guard let next = rest.popFirst(), next == 0x5B else { continue }
        while let part = rest.popFirst(), !(0x40...0x7E).contains(part) {}
      } else if byte != 0x0D, byte != 0x07 {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what the program writes next; false when it has gone.
  private func readMore() -> Bool {
    var wait = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, 200) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &buffer, buffer.count)
    if count > 0 { raw += buffer[..<count] }
    return count > 0 || (count < 0 && errno == EINTR)
  }

  // MARK: The terminal

  func resize(columns: Int, rows: Int = 24) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Waits for the program's end; its status as `waitpid` gives it.
  func end(sourceLocation: SourceLocation = #_sourceLocation) throws -> Int32 {
    let end = Date.now.addingTimeInterval(Self.patience)
    var found: Int32 = 0
    while waitpid(process, &found, WNOHANG) == 0 {
      if Date.now > end {
        Issue.record("the program goes on", sourceLocation: sourceLocation)
        throw Missing()
      }
      _ = readMore()
    }
    // What it wrote last may still lie in the terminal.
    for _ in 0..<20 where !readMore() { break }
    status = found
    return found
  }
}

/// A home folder of its own, which goes away with the value's last use.
final class Home {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "govsh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var environment: [String: String?] { ["HOME": folder.path(), "TERM": "xterm", "PATH": "/usr/bin:/bin"] }

  /// Where the history lies.
  var history: URL { folder.appending(path: ".local/state/govsh/history") }

  var historyText: String { (try? String(contentsOf: history, encoding: .utf8)) ?? "" }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
