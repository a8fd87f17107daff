import Model

/// The clause words of the schema, arranged so that a clause's relation is found from bytes without making strings.
enum ClauseTable {
  /// One clause: its words with single blanks between them, and what the parser must know to read on. Read through
  /// its position, so that nothing of it is copied for each clause of a model.
  struct Entry: Sendable {
    let words: [UInt8]
    let relation: Relation
    /// One bit for each kind that may have the clause.
    let subjects: UInt32
    let object: ObjectShape
    let hasQualifiers: Bool
  }

  /// Every clause, by the first byte of its words, those of more bytes first.
  static let entries: [Entry] = {
    var entries: [Entry] = []
    for (relation, definition) in zip(Schema.all, Schema.relations) where definition.name != "name" {
      let kinds = definition.subjects.reduce(UInt32(0)) { $0 | 1 << UInt32($1.rawValue) }
      entries.append(
        Entry(
          words: Array(definition.clause.utf8), relation: relation, subjects: kinds == 0 ? .max : kinds,
          object: definition.object, hasQualifiers: !definition.qualifiers.isEmpty))
    }
    return entries.sorted { ($0.words[0], $1.words.count) < ($1.words[0], $0.words.count) }
  }()

  /// Where the entries of each first byte lie.
  static let ranges: [Range<Int>] = (0..<256).map { byte in
    let first = entries.firstIndex { $0.words[0] == byte } ?? 0
    return first..<first + entries.count { $0.words[0] == byte }
  }

  /// The relations that a table form can state, by the table's first words, the longer first.
  static let tables: [(words: String, relation: Relation)] = Schema.all.compactMap { relation in
    relation.definition.table.map { ($0, relation) }
  }.sorted { $0.words.utf8.count > $1.words.utf8.count }

  /// The clause words of the relations that a kind may have, in the schema's order.
  static func clauses(of kind: EntityKind) -> [String] {
    Schema.relations.filter { $0.name != "name" && ($0.subjects.isEmpty || $0.subjects.contains(kind)) }.map(\.clause)
  }
}
