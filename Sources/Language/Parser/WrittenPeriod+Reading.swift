public import Model

extension WrittenPeriod {
  /// The date or period that a text is, written as in the language: `2025-01`, `2024/25`, `2020..2023`.
  ///
  /// Nil when the text is anything else, or names a day that there is not.
  public init?(reading text: String) {
    var parts: [WrittenDate] = []
    for part in text.split(separator: "..", omittingEmptySubsequences: false) {
      let reading = Array(part.utf8).withUnsafeBufferPointer { Literals.date($0, 0..<$0.count) }
      guard case .date(let date) = reading else { return nil }
      parts.append(date)
    }
    guard parts.count <= 2, let first = parts.first, let last = parts.last else { return nil }
    self.init(first: first, last: last)
  }
}
