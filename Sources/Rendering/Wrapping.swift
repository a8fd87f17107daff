extension Line {
  /// The line made visible and broken at spaces into lines of at most `width` columns, none with spaces at its end.
  ///
  /// A word longer than the width is cut. There is always at least one line, if an empty one.
  func wrapped(to width: Int?) -> [Line] {
    let whole = visible.trimmed
    guard let width, whole.columns > width else { return [whole] }
    var folding = Folding(width: max(width, 1))
    for word in whole.words { folding.add(word) }
    return folding.finished
  }

  /// The columns of the longest word, before which the line cannot be narrowed without cutting one.
  var longestWord: Int {
    words.map(\.letters.columns).max() ?? 0
  }

  /// The words of the line, each with the spaces before it; roles may change within a word.
  private var words: [Word] {
    var words: [Word] = []
    var current = Word()
    for span in spans {
      for character in span.text {
        if character != " " {
          current.letters.append(character, span.role)
        } else {
          if !current.letters.spans.isEmpty {
            words.append(current)
            current = Word()
          }
          current.gap.append(character, span.role)
        }
      }
    }
    return current.letters.spans.isEmpty ? words : words + [current]
  }
}

/// One word and the spaces before it.
private struct Word {
  var gap = Line()
  var letters = Line()
}

/// Lines being filled with words.
private struct Folding {
  let width: Int
  private var lines: [Line] = []
  private var current = Line()
  private var used = 0

  init(width: Int) {
    self.width = width
  }

  /// The lines filled so far.
  var finished: [Line] {
    lines + (current.spans.isEmpty && !lines.isEmpty ? [] : [current])
  }

  /// Puts the word on the current line if it has room, or else on the next, cut if even that is too short.
  mutating func add(_ word: Word) {
    let size = word.letters.columns
    let gap = word.gap.columns
    if !current.spans.isEmpty, used + gap + size <= width {
      current = current + word.gap + word.letters
      used += gap + size
      return
    }
    if !current.spans.isEmpty { breakLine() }
    guard size > width else {
      current = word.letters
      used = size
      return
    }
    for span in word.letters.spans {
      for character in span.text { add(character, span.role) }
    }
  }

  private mutating func add(_ character: Character, _ role: Span.Role) {
    let size = DisplayWidth.of(character)
    if used > 0, used + size > width { breakLine() }
    current.append(character, role)
    used += size
  }

  private mutating func breakLine() {
    lines.append(current)
    current = Line()
    used = 0
  }
}
