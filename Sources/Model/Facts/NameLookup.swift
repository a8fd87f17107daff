import Storage

/// Which things have which key, such as a name as it is compared: made once, and looked at where it lies.
public struct KeyedEntities: Sendable {
  let keys: NameTable
  let entities: RowIndex

  /// Of each key the things in the order in which they are given.
  public init(_ pairs: [(key: [UInt8], entity: EntityID)]) {
    var keys = NameTable()
    let numbers = pairs.map { pair in pair.key.withUnsafeBufferPointer { keys.intern($0) } }
    let index = RowIndex(0..<UInt32(pairs.count), keys: keys.count) { Int(numbers[$0]) }
    self.init(
      keys: keys,
      entities: RowIndex(rows: Column(index.rows.map { pairs[Int($0)].entity.index }), starts: index.starts))
  }

  init(keys: NameTable, entities: RowIndex) {
    (self.keys, self.entities) = (keys, entities)
  }

  /// The things that have a key, in their order; none for a key that nothing has.
  public subscript(key: [UInt8]) -> [EntityID] {
    guard let number = key.withUnsafeBufferPointer({ keys.find($0) }) else { return [] }
    return entities[Int(number)].map { EntityID(index: $0) }
  }
}

/// The names of everything in a store, made ready for looking up: gathering them is what a first question would wait for.
public struct NameLookup: Sendable {
  /// By a whole name as names are compared.
  public let whole: KeyedEntities
  /// By one word of a name, in the singular.
  public let words: KeyedEntities

  /// What whoever compares names has made ready.
  public init(whole: KeyedEntities, words: KeyedEntities) {
    (self.whole, self.words) = (whole, words)
  }
}

extension Branch {
  /// The names of the loaded model made ready for looking up; nil where it was read from its text, or is not as it was
  /// loaded.
  public var nameLookup: NameLookup? { hasNothingAdded ? base.nameLookup : nil }
}
