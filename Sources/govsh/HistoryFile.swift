@preconcurrency import Glibc

/// What was typed in earlier runs: a file that only grows, one entry a line, of which only the end is read.
///
/// Line ends and backslashes inside an entry are written `\n` and `\\`. Each entry is one write at the file's end, so
/// that two shells at once keep all entries of both, and that nothing accepted is lost whatever ends the program.
struct HistoryFile {
  /// How much of the file's end is read.
  private static let tail = 1 << 18
  /// An entry of more bytes is not kept: it was pasted, and comes from a file of its own.
  private static let longest = 1 << 15

  private let descriptor: Int32

  /// Opens the file, and its folders where they are missing; nil where that cannot be: the shell works without.
  init?() {
    guard let path = Self.path(), Self.makeFolders(path) else { return nil }
    descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0o600)
    var status = stat()
    guard descriptor >= 0 else { return nil }
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    // Whoever could read it before cannot from now on.
    if status.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
  }

  /// The entries at the file's end, oldest first; lines that are damaged are passed over.
  func entries() -> [String] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return [] }
    let start = max(0, Int(status.st_size) - Self.tail)
    var bytes = [UInt8](repeating: 0, count: min(Int(status.st_size), Self.tail))
    var count = 0
    while count < bytes.count {
      let more = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + count }, $0.count - count, off_t(start + count))
      }
      if more < 0, errno == EINTR { continue }
      if more <= 0 { break }
      count += more
    }
    var lines = bytes[..<count].split(separator: 0x0A)
    // The first one may have begun before what was read.
    if start > 0, !lines.isEmpty { lines.removeFirst() }
    var entries: [String] = []
    for line in lines {
      if let entry = Self.entry(line), entry != entries.last { entries.append(entry) }
    }
    return entries
  }

  /// Puts an entry at the file's end.
  func append(_ entry: String) {
    var line: [UInt8] = []
    for byte in entry.utf8 {
      switch byte {
      case 0x0A: line += [0x5C, 0x6E]
      case 0x5C: line += [0x5C, 0x5C]
      default: line.append(byte)
      }
    }
    if line.count > Self.longest { return }
    line.append(0x0A)
    // What was cut off in the middle ends here.
    var status = stat()
    var last: UInt8 = 0x0A
    if fstat(descriptor, &status) == 0, status.st_size > 0, pread(descriptor, &last, 1, status.st_size - 1) == 1,
      last != 0x0A
    {
      line.insert(0x0A, at: 0)
    }
    while write(descriptor, line, line.count) < 0, errno == EINTR {}
  }

  // MARK: Lines

  private static func entry(_ line: ArraySlice<UInt8>) -> String? {
    guard line.count <= longest, !line.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else { return nil }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if isEscaped {
        bytes.append(byte == 0x6E ? 0x0A : byte)
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    guard let entry = String(validating: bytes, as: UTF8.self) else { return nil }
    return entry.allSatisfy(\.isWhitespace) ? nil : entry
  }

  // MARK: The place

  /// `$XDG_STATE_HOME/govsh/history`, or the same under `~/.local/state`; nil without a home.
  private static func path() -> String? {
    if let state = Terminal.environment("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/govsh/history" }
    guard let home = Terminal.environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state/govsh/history"
  }

  private static func makeFolders(_ path: String) -> Bool {
    let parts = path.split(separator: "/").dropLast()
    var folder = ""
    for part in parts {
      folder += "/" + part
      if mkdir(folder, 0o700) != 0, errno != EEXIST {
        // A folder above may be closed to us and be there all the same.
        var status = stat()
        if stat(folder, &status) != 0 { return false }
      }
    }
    return true
  }
}
