/// A thing of the model: a body, a post, a duty, a source.
///
/// Numbers are given in the order of loading and never stored.
public struct EntityID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The position in the model's table of names.
  public let index: UInt32

  /// A reference by position; only the model's own tables hand these out.
  public init(index: UInt32) {
    self.index = index
  }

  /// Whether the first comes before the second.
  public static func < (left: EntityID, right: EntityID) -> Bool { left.index < right.index }
}

/// A text or word held once in the model's table of names.
public struct TextID: Hashable, Sendable, BitwiseCopyable {
  let index: UInt32
}

/// Where something was written: a file of the model and a byte offset in it.
public struct Place: Hashable, Sendable, BitwiseCopyable {
  /// The number of the file in the order they were loaded.
  public let file: UInt32
  /// Bytes from the beginning of the file.
  public let offset: UInt32

  /// A place in a file, by its number and a byte offset.
  public init(file: UInt32, offset: UInt32) {
    self.file = file
    self.offset = offset
  }
}
