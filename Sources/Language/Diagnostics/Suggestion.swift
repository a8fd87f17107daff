import Model

/// Finds the known names that come nearest to one that is not known.
public enum Suggestion {
  /// The most letters that may differ, by the length of the word: one in three, and three at the most.
  public static func limit(forLength length: Int) -> Int { min(3, max(1, length / 3)) }

  /// Up to three candidates within the limit, nearest first, ties in alphabetical order.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> [String] {
    nearest(to: word, among: Set(candidates).map { (folded: fold($0), word: $0) })
  }

  /// The same among candidates that are folded already, each once.
  public static func nearest(to word: String, among candidates: [(folded: [UInt8], word: String)]) -> [String] {
    let folded = fold(word)
    let limit = limit(forLength: folded.count)
    var found: [(distance: Int, word: String)] = []
    for (other, candidate) in candidates {
      if abs(other.count - folded.count) <= limit {
        let distance = distance(folded, other, limit: limit)
        if distance <= limit { found.append((distance, candidate)) }
      } else if folded.count >= 3, other.starts(with: folded) {
        found.append((limit + 1, candidate))
      }
    }
    return found.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.uniqued { fold($0.word) }.prefix(3)
      .map(\.word)
  }

  /// A word folded for comparison: lower case, without spaces and punctuation, however they are set, and with letters
  /// and their accents as one.
  public static func fold(_ word: String) -> [UInt8] {
    let isPlain = word.utf8.allSatisfy { $0 < 0x80 }
    if isPlain { return word.lowercased().utf8.filter(isKept) }
    var folded: [UInt8] = []
    for scalar in word.composed.lowercased().unicodeScalars {
      if scalar.isASCII {
        if isKept(UInt8(scalar.value)) { folded.append(UInt8(scalar.value)) }
      } else if !isPassedOver(scalar) {
        folded.append(contentsOf: String(scalar).utf8)
      }
    }
    return folded
  }

  /// Whether a character of ASCII counts.
  private static func isKept(_ byte: UInt8) -> Bool { (byte >= 0x61 && byte <= 0x7A) || Lexer.isDigit(byte) }

  /// Whether a sign beyond ASCII is a blank, a quote, a dash or another mark of punctuation, or cannot be seen.
  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
      .modifierSymbol, .mathSymbol:
      true
    default: false
    }
  }

  /// The number of letters to change, insert, leave out or swap with a neighbour; more than the limit is not counted.
  private static func distance(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in 0..<first.count {
      var current = [row + 1] + Array(repeating: 0, count: second.count)
      for column in 0..<second.count {
        let cost = first[row] == second[column] ? 0 : 1
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current[column + 1] = best
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
