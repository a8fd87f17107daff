import Language

/// Who has stopped paying, where a line asks for it: nobody is told as nobody.
extension Session.Outcome {
  /// Says first that nobody who paid in the first of several years has no amount in the last; who has is said in the answer.
  mutating func sayWhoStopped(_ line: String) {
    guard let answer, Self.asksWhoStopped(line) else { return }
    let years = answer.columns.indices.filter {
      answer.columns[$0].type == .money && answer.columns[$0].name.hasPrefix("in ")
    }
    guard let first = years.first, let last = years.last, !answer.rows.isEmpty else { return }
    let (before, after) = (answer.columns[first].name.dropFirst(3), answer.columns[last].name.dropFirst(3))
    var told = answer
    if first == last {
      told.title = "Only \(after) is stated whole, so nobody is known to have stopped. " + told.title
    } else if answer.rows.allSatisfy({ !$0.cells[first].isMoney || $0.cells[last].isMoney }) {
      told.title = "Nobody who paid in \(before) has stopped by \(after). " + told.title
    }
    self = answering(told)
  }

  private static func asksWhoStopped(_ line: String) -> Bool {
    let words = PlainWord.words(of: line).map(\.folded)
    return words.contains { ["who", "anyone", "anybody", "nobody", "somebody"].contains($0) }
      && words.contains { ["stopped", "stop", "stops", "dropped"].contains($0) }
  }
}

extension Answer.Cell {
  fileprivate var isMoney: Bool { if case .money = self { true } else { false } }
}
