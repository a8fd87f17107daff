import Session

extension Terminal {
  /// Does what a statement asks of the program; false, after complaining, where it cannot be done.
  ///
  /// Leaving is the conversation's own affair.
  static func carryOut(_ effects: [Session.Effect]) -> Bool {
    for case .write(let path, let text) in effects where !replace(path, with: text) {
      complain("`\(path)` cannot be written\n")
      return false
    }
    return true
  }
}
