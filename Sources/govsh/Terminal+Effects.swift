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
    switch ChildProcess.run(["pandoc", "--from=html", "--to=docx", "--output=" + path], reading: page) {
    case 0: return nil
    case nil:
      return "`\(path)` is not written: making it needs pandoc, which is not installed (`make converters`, or "
        + "apt-get install pandoc). A report `to` a file that ends in .html needs nothing, and word processors open it."
    case .some(let status): return "`\(path)` is not written: pandoc ended with \(status)"
    }
  }
}
