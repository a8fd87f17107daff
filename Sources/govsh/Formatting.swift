import Language
import Session

/// `govsh format`: canonical form, in place or only checked.
struct Formatting {
  let isCheck: Bool

  /// 0 when every file is in form, 1 when `--check` found one that is not, 2 when one cannot be read or parsed.
  func run(_ paths: [String]) -> Int32 {
    let printer = Printer(Settings())
    var status: Int32 = 0
    for path in paths {
      let text: SourceText
      switch Terminal.read(path) {
      case .success(let bytes): text = SourceText(name: path, bytes: bytes)
      case .failure(let failure):
        let empty = SourceText(name: path, "")
        printer.complain([LocatedDiagnostic(failure.problem.diagnostic(path: path, in: path, at: 0..<0), in: empty)])
        status = 2
        continue
      }
      switch Formatter.format(text) {
      case .failure(let mistakes):
        printer.complain(mistakes.diagnostics.map { LocatedDiagnostic($0, in: text) })
        status = 2
      case .success(let formatted):
        if Array(formatted.utf8) == text.bytes { continue }
        if isCheck {
          Terminal.complain("\(path) is not in canonical form\n")
          status = max(status, 1)
        } else if !Terminal.replace(path, with: text.restored(formatted)) {
          Terminal.complain("\(path) cannot be written\n")
          status = 2
        }
      }
    }
    return status
  }
}
