/// One column of a store: values of a fixed size, end to end.
///
/// A model that was read has them in memory of its own. Those of the built-in model lie in the program's file, are seen
/// where they lie, and cost nothing before somebody looks at them.
struct Column<Element: BitwiseCopyable & Sendable>: RandomAccessCollection {
  private var own: [Element]
  /// The elements of an image; nil for a column with memory of its own.
  ///
  /// INVARIANT: an image is mapped until the program ends, and never written to.
  private nonisolated(unsafe) let mapped: UnsafeBufferPointer<Element>?

  init(_ elements: [Element] = []) {
    own = elements
    mapped = nil
  }

  init(mapped: UnsafeBufferPointer<Element>) {
    own = []
    self.mapped = mapped
  }

  var startIndex: Int { 0 }

  var endIndex: Int { mapped?.count ?? own.count }

  /// Only what has memory of its own is written to.
  subscript(position: Int) -> Element {
    get {
      if let mapped { return mapped[position] }
      return own[position]
    }
    set { own[position] = newValue }
  }

  func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    if let mapped { return body(mapped) }
    return own.withUnsafeBufferPointer(body)
  }

  // MARK: Growing

  mutating func append(_ element: Element) { own.append(element) }

  mutating func append(contentsOf elements: some Collection<Element>) { own.append(contentsOf: elements) }

  mutating func reserveCapacity(_ count: Int) { own.reserveCapacity(count) }
}
