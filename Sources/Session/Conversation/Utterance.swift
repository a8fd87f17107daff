public import Language
import Model

/// A part of what someone typed: what the exact language understands, or a line that it does not.
public enum Utterance: Sendable {
  /// An item of the exact language.
  case item(Item)
  /// A line, or what stands between two semicolons of it, that is no exact statement, with what is wrong in it.
  case line(String, [LocatedDiagnostic])

  /// The parts of a text, in its order.
  public static func all(in text: SourceText) -> [Utterance] {
    let parsed = Parser.parse(text)
    var mistakes = parsed.diagnostics[...]
    var utterances: [Utterance] = []
    var spoken: Range<Int>?
    func tell(_ mistake: Diagnostic) {
      let located = LocatedDiagnostic(mistake, in: text)
      if let range = spoken, range.contains(mistake.range.lowerBound) || range.upperBound == mistake.range.lowerBound,
        case .line(let line, let known)? = utterances.last
      {
        utterances[utterances.count - 1] = .line(line, known + [located])
        return
      }
      let range = text.stretch(around: mistake.range)
      spoken = range
      utterances.append(.line(text.text(range), [located]))
    }
    for item in parsed.items {
      while let next = mistakes.first, next.range.lowerBound < item.range.lowerBound {
        tell(next)
        mistakes.removeFirst()
      }
      if let range = spoken, range.contains(item.range.lowerBound) { continue }
      utterances.append(.item(item))
    }
    for mistake in mistakes { tell(mistake) }
    return utterances
  }

  /// Whether the exact language does not understand it.
  public var isLine: Bool { if case .line = self { true } else { false } }
}

extension String {
  /// Whether it begins as only the exact language does, `find bodies where`: what is wrong in it is then told, and it is
  /// not read as something else.
  var asksOfKind: Bool {
    let words = lowercased().split(separator: " ")
    guard words.count > 2, ["find", "count", "list"].contains(words[0]), words[2] == "where" else { return false }
    return EntityKind.allCases.contains { $0.plural == words[1] }
  }
}

extension SourceText {
  /// The line, or the part of it between semicolons outside quotes, in which a place lies.
  func stretch(around range: Range<Int>) -> Range<Int> {
    func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x3B }
    var start = min(range.lowerBound, bytes.count)
    while start > 0, !isEnd(bytes[start - 1]) { start -= 1 }
    var end = max(start, min(range.lowerBound, bytes.count))
    while end < bytes.count, !isEnd(bytes[end]) { end += 1 }
    while start < end, bytes[start] == 0x20 { start += 1 }
    return start..<end
  }
}
