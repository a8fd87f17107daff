/// One whole answer as plain data: what is said and in which order, with nothing about how it will look.
public struct Document: Sendable, Equatable {
  /// The parts of the answer in reading order; renderers put one blank line between two parts.
  public var blocks: [Block]

  /// Keeps the blocks as given; a document without blocks renders to no bytes at all.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }
}

/// One part of a document, named for what it is to the reader and not for its looks.
public enum Block: Sendable, Equatable {
  /// The title of the answer.
  case heading(Line)
  /// The title of a part of the answer.
  case section(Line)
  /// Running text; a renderer with a width wraps it at words.
  case paragraph(Line)
  /// Facts alike, one a row.
  case table(Table)
  /// Remarks of lesser weight, set apart from the answer itself.
  case notes([Line])
  /// Lines one under the other without space between them, some further in than others.
  case passage([IndentedLine])
  /// Text whose lines stand as they are: never wrapped, though control characters are still made visible.
  case verbatim(String)
}

/// A line of a passage and how far in it stands.
public struct IndentedLine: Sendable, Equatable {
  /// Steps from the left; each is two columns in text and a list's level in Markdown.
  public var depth: Int
  /// The line itself.
  public var line: Line

  /// A line so many steps in.
  public init(_ line: Line, depth: Int = 0) {
    self.depth = depth
    self.line = line
  }
}
