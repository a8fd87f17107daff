extension [String] {
  /// The words as an enumeration of a sentence: `a`, `a and b`, `a, b and c`; empty for none.
  ///
  /// - Parameter last: the word before the last: `and` where all are meant, `or` where one of them is.
  public func listed(last: String = "and") -> String {
    guard let final = self.last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(last) " + final
  }
}
