public import Language

/// How a session reads the files that statements name.
public struct FileReading: Sendable {
  /// The bytes of a file by its path, or why there are none.
  public let read: @Sendable (_ path: String) -> Result<[UInt8], FileProblem>

  /// Whether files may be written, which the program does and a scenario does not.
  public let canWrite: Bool

  /// Reading by a closure.
  public init(canWrite: Bool = false, read: @escaping @Sendable (_ path: String) -> Result<[UInt8], FileProblem>) {
    self.canWrite = canWrite
    self.read = read
  }

  /// No file can be read.
  public static let none = FileReading { _ in .failure(.missing) }
}

/// Why a file cannot be read.
public enum FileProblem: Error, Hashable, Sendable {
  case missing
  case isFolder
  case unreadable(String)
  /// Files are closed to a script that is not trusted.
  case restricted
  /// A scenario reads only its own folder.
  case outsideFolder

  /// The problem as a diagnostic about a path.
  public func diagnostic(path: String, in file: String, at range: Range<Int>) -> Diagnostic {
    switch self {
    case .missing: Diagnostic(.noSuchFile, in: file, at: range, [path])
    case .isFolder: Diagnostic(.isFolder, in: file, at: range, [path])
    case .unreadable(let reason): Diagnostic(.unreadable, in: file, at: range, [path, reason])
    case .restricted: Diagnostic(.restricted, in: file, at: range, [path])
    case .outsideFolder: Diagnostic(.outsideFolder, in: file, at: range, [path])
    }
  }
}
