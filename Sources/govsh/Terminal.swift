import CLineEditor
@preconcurrency import Glibc

/// The ends of the program that touch the outside: standard streams, files, the clock, the terminal.
enum Terminal {
  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal; nil off a terminal, where lines are as long as they are.
  static var width: Int? {
    guard isOutputTerminal else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// The rows of the terminal.
  static var rows: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return 24 }
    return Int(size.ws_row)
  }

  /// The most rows that a list below the line may take: what leaves the line itself in sight.
  static var listingRows: Int {
    max(4, rows - 4)
  }

  /// A variable of the environment; nil when it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Year, month and day of today on this machine.
  static var today: (year: Int, month: Int, day: Int) {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }

  /// Ends the program at once: everything printed was written when it was printed.
  static func exit(_ status: Int32) -> Never { _exit(status) }

  // MARK: Streams

  /// Prints a text; where it cannot be written, as on a full disk, the program says so and ends with 2: what was asked
  /// for was not given.
  static func print(_ text: String) {
    guard let problem = write(text, to: STDOUT_FILENO) else { return }
    complain("standard output cannot be written: \(String(cString: strerror(problem)))\n")
    exit(2)
  }

  static func complain(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// Writes all bytes, over short writes and interruptions; answers why not, by its number.
  ///
  /// A reader that has gone away ends the program by signal, as programs on Unix do.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { write($0, to: descriptor) }
  }

  /// The same for bytes.
  static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if count > 0 {
        written += count
      } else if count < 0, errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if count < 0, errno != EINTR {
        return errno
      }
      // In the shell Ctrl-C stops what is being printed too.
      if written < bytes.count, line_editor_was_interrupted(), descriptor == STDOUT_FILENO { return nil }
    }
    return nil
  }

  /// Everything on standard input.
  static func readInput() -> [UInt8] { readAll(STDIN_FILENO) ?? [] }

  // MARK: Files

  /// Why a file cannot be read.
  enum ReadFailure: Error {
    case missing, isFolder, outside, other(String)
  }

  static func read(_ path: String) -> Result<[UInt8], ReadFailure> {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return .failure(errno == ENOENT || errno == ENOTDIR ? .missing : .other(String(cString: strerror(errno))))
    }
    if status.st_mode & S_IFMT == S_IFDIR { return .failure(.isFolder) }
    guard !isEndless(path, status) else { return .failure(.other("it is a device, not a file")) }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return .failure(.other(String(cString: strerror(errno)))) }
    defer { close(descriptor) }
    guard let bytes = readAll(descriptor, expecting: Int(status.st_size)) else {
      return .failure(.other(String(cString: strerror(errno))))
    }
    return .success(bytes)
  }

  /// Whether a path is a device, which may never end; standard input by its name is none.
  private static func isEndless(_ path: String, _ status: stat) -> Bool {
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFCHR || kind == S_IFBLK else { return false }
    return path != "/dev/null" && path != "/dev/stdin" && !path.hasPrefix("/dev/fd/")
  }

  /// A file that a scenario names, which must lie in the scenario's folder, wherever links lead.
  static func read(_ path: String, within folder: String) -> Result<[UInt8], ReadFailure> {
    let isInside = !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    guard isInside else { return .failure(.outside) }
    let whole = folder + "/" + path
    if let found = resolved(whole), let root = resolved(folder), !found.hasPrefix(root == "/" ? root : root + "/") {
      return .failure(.outside)
    }
    return read(whole)
  }

  /// A path without links; nil when there is nothing there.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// A scenario file itself, or those of a folder and its sub-folders, in order.
  ///
  /// A folder called `models` holds what scenarios open, and is passed over.
  static func scenarioFiles(under path: String) -> [String] {
    guard isFolder(path), let folder = opendir(path) else { return [path] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    let base = path.hasSuffix("/") ? path : path + "/"
    return names.sorted().flatMap { name -> [String] in
      if isFolder(base + name) { return name == "models" ? [] : scenarioFiles(under: base + name) }
      return name.hasSuffix(".gov") ? [base + name] : []
    }
  }

  /// Whether anything is there, a link that leads nowhere too.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func readAll(_ descriptor: Int32, expecting size: Int = 0) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        return nil
      }
    }
  }

  /// The names of what a folder holds, in alphabetical order, folders with a slash behind them.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      var status = stat()
      let isFolder = stat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      names.append(isFolder ? name + "/" : name)
    }
    return names.sorted()
  }

  /// Replaces a file's content at once: a new file beside it takes its name, so that nothing is lost half-way.
  ///
  /// A link goes on leading where it led; a pipe or a device is written to as it is.
  static func replace(_ path: String, with text: String) -> Bool {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return write(text, into: path) }
    // Who may read it stays as it was.
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
    let path = resolved(path) ?? path
    let draft = path + ".govsh-\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC, mode)
    guard descriptor >= 0 else { return false }
    _ = fchmod(descriptor, mode)
    let isWritten = write(text, to: descriptor) == nil
    guard fsync(descriptor) == 0, close(descriptor) == 0, isWritten, rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }

  /// Writes to what is no file: a pipe, a device.
  private static func write(_ text: String, into path: String) -> Bool {
    let descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else { return false }
    let isWritten = write(text, to: descriptor) == nil
    return close(descriptor) == 0 && isWritten
  }

  /// What came of making a file.
  enum Creation {
    case made(String)
    case failed
  }

  /// Makes a file with a content at once, and never writes over one: where the name is taken, a number is put to it.
  static func create(_ path: String, with text: String) -> Creation {
    let draft = path + ".govsh-\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard descriptor >= 0 else { return .failed }
    defer { unlink(draft) }
    let isWritten = write(text, to: descriptor) == nil
    guard fsync(descriptor) == 0, close(descriptor) == 0, isWritten else { return .failed }
    let stem = path.hasSuffix(".gov") ? String(path.dropLast(4)) : path
    for number in 1...999 {
      let name = number == 1 ? path : "\(stem)-\(number).gov"
      if link(draft, name) == 0 { return .made(name) }
      if errno != EEXIST { return .failed }
    }
    return .failed
  }
}
