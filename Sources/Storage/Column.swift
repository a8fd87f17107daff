/// One column of a store: values of a fixed size, end to end.
///
/// A model that was read has them in memory of its own. Those of the built-in model lie in the program's file, are seen
/// where they lie, and cost nothing before somebody looks at them.
///
/// It is a module of its own so that each file which reads a column is compiled for the elements of that column: inside
/// one module the compiler does so only when it compiles all files as one.
@frozen
public struct Column<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  @usableFromInline
  var own: [Element]
  /// The elements of an image; nil for a column with memory of its own.
  ///
  /// INVARIANT: an image is mapped until the program ends, and never written to.
  @usableFromInline
  nonisolated(unsafe) let mapped: UnsafeBufferPointer<Element>?

  /// A column with memory of its own.
  @inlinable
  public init(_ elements: [Element] = []) {
    own = elements
    mapped = nil
  }

  /// Elements that lie elsewhere; they stay mapped, and unchanged, until the program ends.
  @inlinable
  public init(mapped: UnsafeBufferPointer<Element>) {
    own = []
    self.mapped = mapped
  }

  /// The first position.
  @inlinable
  public var startIndex: Int { 0 }

  /// One behind the last position.
  @inlinable
  public var endIndex: Int { mapped?.count ?? own.count }

  /// Only what has memory of its own is written to.
  @inlinable
  public subscript(position: Int) -> Element {
    get {
      if let mapped { return mapped[position] }
      return own[position]
    }
    set { own[position] = newValue }
  }

  /// Calls the body with all elements where they lie.
  @inlinable
  public func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    if let mapped { return body(mapped) }
    return own.withUnsafeBufferPointer(body)
  }

  /// Its elements lie end to end, so a copy of them or of a slice is made in one go.
  @inlinable
  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    if let mapped { return try body(mapped) }
    return try own.withContiguousStorageIfAvailable(body)
  }

  // MARK: Growing

  /// Adds one behind the last.
  @inlinable
  public mutating func append(_ element: Element) { own.append(element) }

  /// Adds several behind the last.
  @inlinable
  public mutating func append(contentsOf elements: some Collection<Element>) { own.append(contentsOf: elements) }

  /// Makes room for so many elements in all.
  @inlinable
  public mutating func reserveCapacity(_ count: Int) { own.reserveCapacity(count) }
}
