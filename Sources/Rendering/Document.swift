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
  /// Items whose order carries no meaning.
  case list([Line])
  /// Items whose order matters, counted from one.
  case numbered([Line])
  /// Facts alike, one a row.
  case table(Table)
  /// Things under other things; the first level stands at the margin.
  case tree([TreeNode])
  /// Remarks of lesser weight, set apart from the answer itself.
  case notes([Line])
  /// Lines one under the other without space between them, some further in than others.
  case passage([IndentedLine])
  /// Text whose lines stand as they are: never wrapped, though control characters are still made visible.
  case verbatim(String)
}

/// One entry of a tree with the entries below it.
public struct TreeNode: Sendable, Equatable {
  /// What the entry says.
  public var line: Line
  /// The entries below it, in the order in which they are shown.
  public var children: [TreeNode]

  /// Makes a leaf when no children are given.
  public init(_ line: Line, children: [TreeNode] = []) {
    self.line = line
    self.children = children
  }
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
