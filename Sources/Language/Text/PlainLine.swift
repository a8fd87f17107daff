/// The words of a plain line, for telling at once which of the ways of asking it cannot fit.
///
/// Ways of asking are looked at byte by byte as they are written (`who chairs|leads [new] {body}`), without a string for each
/// of their words: there are thousands, and each question is held against most of them.
public struct PlainLine {
  private let words: [[UInt8]]

  /// A line of these words, in lower case.
  public init(_ words: some Sequence<String>) {
    self.words = Set(words).map { Array($0.utf8) }
  }

  /// Whether the line has one of each of the words that must stand in the pattern; where not, it does not fit.
  public func mayFit(_ pattern: String) -> Bool {
    pattern.utf8.withContiguousStorageIfAvailable { text in
      var (position, hasOne, isWord) = (0, true, false)
      while position < text.count {
        let start = position
        while position < text.count, text[position] != Self.space, text[position] != Self.bar { position += 1 }
        // The first alternative of a piece tells what the piece is.
        if !isWord { hasOne = text[start] == Self.slot || text[start] == Self.optional }
        if !hasOne { hasOne = has(text[start..<position]) }
        isWord = position < text.count && text[position] == Self.bar
        if !isWord, !hasOne { return false }
        position += 1
      }
      return true
    } ?? true
  }

  private func has(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    words.contains { $0.count == word.count && $0.elementsEqual(word) }
  }

  /// Whether some word of the pattern begins as one of the line does, as words that are alike but for their ending do.
  public func mayShare(with pattern: String) -> Bool {
    pattern.utf8.withContiguousStorageIfAvailable { text in
      text.split { [Self.space, Self.bar, Self.optional].contains($0) }.contains { word in
        words.contains { $0.prefix(Self.beginning).elementsEqual(word.prefix(min(Self.beginning, $0.count))) }
      }
    } ?? true
  }

  private static let (space, bar) = (UInt8(ascii: " "), UInt8(ascii: "|"))
  private static let (slot, optional) = (UInt8(ascii: "{"), UInt8(ascii: "["))
  private static let beginning = 3
}
