@preconcurrency import Glibc
import Session

extension Terminal {
  /// Does what a statement asks of the program; false, after complaining, where it cannot be done.
  ///
  /// Leaving is the conversation's own affair.
  static func carryOut(_ effects: [Session.Effect]) -> Bool {
    for effect in effects {
      let problem: String? =
        switch effect {
        case .quit: nil
        case .write(let path, let text): replace(path, with: text) ? nil : "`\(path)` cannot be written"
        case .convert(let path, let page): convert(page, to: path)
        }
      if let problem {
        complain(problem + "\n")
        return false
      }
    }
    return true
  }

  /// Has pandoc make a word processor's document of a page of HTML; answers why not.
  private static func convert(_ page: String, to path: String) -> String? {
    var template = Array("/tmp/govsh-report-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    let temporary = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    guard descriptor >= 0 else { return "`\(path)` cannot be written" }
    defer { unlink(temporary) }
    var page = page
    let failure = page.withUTF8 { write($0, to: descriptor) }
    close(descriptor)
    guard failure == nil else { return "`\(path)` cannot be written" }
    switch run(["pandoc", "--from=html", "--to=docx", "--output=" + path, temporary]) {
    case .success(0): return nil
    case .failure:
      return "`\(path)` is not written: making it needs pandoc, which is not installed (`make converters`, or "
        + "apt-get install pandoc). A report `to` a file that ends in .html needs nothing, and word processors open it."
    case .success(let status): return "`\(path)` is not written: pandoc ended with \(status)"
    }
  }

  /// That a program could not be started.
  private struct NotStarted: Error {}

  /// Runs a program of the path to its end; its exit status.
  private static func run(_ words: [String]) -> Result<Int32, NotStarted> {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard let name = words.first, posix_spawnp(&process, name, nil, nil, &arguments, environ) == 0 else {
      return .failure(NotStarted())
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return .failure(NotStarted()) } }
    return status & 0x7F == 0 ? .success((status >> 8) & 0xFF) : .success(-1)
  }
}
