import Model

/// The clause words of the schema, arranged so that a clause's relation is found from bytes without making strings.
enum ClauseTable {
  /// One clause, in plain numbers: nothing of it is counted or copied when a model's ten thousand clauses are matched.
  struct Entry {
    /// Where its words lie, single blanks between them.
    let words: UnsafeBufferPointer<UInt8>
    let relation: Relation
    /// One bit for each kind that may have the clause.
    let subjects: UInt32
    let shape: Shape
    let hasQualifiers: Bool
  }

  /// What a clause's values look like; the words and kinds that may stand there are in the schema.
  enum Shape: UInt8, Sendable {
    case entity, entityOrText, text, alias, word, quantity, date, period, rhythm, duration, expression, relation
    case heading, nothing

    init(_ shape: ObjectShape) {
      self =
        switch shape {
        case .entity: .entity
        case .entityOrText: .entityOrText
        case .text: .text
        case .alias: .alias
        case .word: .word
        case .quantity: .quantity
        case .date: .date
        case .period: .period
        case .rhythm: .rhythm
        case .duration: .duration
        case .expression, .condition: .expression
        case .relation: .relation
        case .heading: .heading
        case .nothing: .nothing
        }
    }
  }

  /// Every clause, by the first byte of its words, those of more bytes first.
  ///
  /// It is made once and never freed.
  nonisolated(unsafe) static let entries: UnsafeBufferPointer<Entry> = {
    var entries: [Entry] = []
    for definition in Schema.relations where definition.relation != .name {
      let kinds = definition.subjects.reduce(UInt32(0)) { $0 | 1 << UInt32($1.rawValue) }
      entries.append(
        Entry(
          words: kept(Array(definition.clause.utf8)), relation: definition.relation,
          subjects: kinds == 0 ? .max : kinds,
          shape: Shape(definition.object), hasQualifiers: !definition.qualifiers.isEmpty))
    }
    return kept(entries.sorted { ($0.words[0], $1.words.count) < ($1.words[0], $0.words.count) })
  }()

  /// Where the entries of each first byte begin; they end where those of the next byte begin.
  nonisolated(unsafe) static let starts: UnsafeBufferPointer<UInt8> = {
    var starts = [UInt8](repeating: 0, count: 257)
    for entry in entries { starts[Int(entry.words[0]) + 1] += 1 }
    for byte in 0..<256 { starts[byte + 1] += starts[byte] }
    return kept(starts)
  }()

  /// The entries whose words begin with a byte.
  static func range(of byte: UInt8) -> Range<Int> { Int(starts[Int(byte)])..<Int(starts[Int(byte) + 1]) }

  private static func kept<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
    let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = buffer.initialize(from: elements)
    return UnsafeBufferPointer(buffer)
  }

  /// The relations that a table form can state, by the table's first words, the longer first.
  static let tables: [(words: String, relation: Relation)] = Schema.relations.compactMap { definition in
    definition.table.map { ($0, definition.relation) }
  }.sorted { $0.words.utf8.count > $1.words.utf8.count }

  /// The clause words of the relations that a kind may have, in the schema's order.
  static func clauses(of kind: EntityKind) -> [String] {
    Schema.relations.filter { $0.relation != .name && ($0.subjects.isEmpty || $0.subjects.contains(kind)) }.map(
      \.clause)
  }
}
