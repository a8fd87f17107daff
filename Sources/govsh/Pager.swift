import Glibc

/// Shows what is longer than the terminal a screen at a time, with `less` where there is one.
enum Pager {
  /// Shows a text; false where it fits, or where nothing can page it, and nothing was shown.
  static func show(_ text: String) -> Bool {
    guard Terminal.isOutputTerminal, Terminal.isInputTerminal, let term = Terminal.environment("TERM"), term != "dumb",
      text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= Terminal.rows
    else { return false }
    return ChildProcess.run(["less", "-FRX"], reading: text) != nil
  }
}
