/// A loaded model: every fact, held once in a table with two indexes, and never changed afterwards.
///
/// All branches share it. What a branch adds or ends lies in the branch's own small delta.
public struct FactStore: Sendable {
  var ids: NameTable
  var texts: NameTable
  /// The kind of each entity, by number; 255 where an id was used and never declared.
  var kinds: [UInt8]
  /// Where each id was first used or declared.
  let firstPlaces: [Place]
  var expressions: [Expression]
  var choices: [Choice]
  var table: FactTable
  /// Rows sorted by subject and relation, and where each subject's rows begin.
  let subjectRows: [UInt32]
  let subjectStarts: [UInt32]
  /// The same by object, for rows whose object is an entity.
  let objectRows: [UInt32]
  let objectStarts: [UInt32]
  /// The names of the files that were loaded, in order; places count in them.
  public let files: [String]

  /// How many facts the model holds.
  public var count: Int { table.rows.count }

  init(builder: consuming FactStoreBuilder) {
    ids = builder.ids
    texts = builder.texts
    kinds = builder.kinds
    firstPlaces = builder.firstPlaces
    expressions = builder.expressions
    choices = builder.choices
    table = builder.table
    files = builder.files
    let rows = table.rows
    let byRelation = Self.order(rows.count, keys: 256) { Int(rows[$0].relation.rawValue) }.rows
    (subjectRows, subjectStarts) = Self.order(byRelation, keys: kinds.count) { Int(rows[$0].subject) }
    (objectRows, objectStarts) = Self.order(byRelation, keys: kinds.count) {
      rows[$0].value.entity.map { Int($0.index) }
    }
  }

  /// An empty model.
  public static let empty = FactStore(builder: FactStoreBuilder())

  private static func order(_ count: Int, keys: Int, key: (Int) -> Int?) -> (rows: [UInt32], starts: [UInt32]) {
    order((0..<UInt32(count)).map { $0 }, keys: keys, key: key)
  }

  /// A stable counting sort: rows by key, rows without a key left out, and where each key's rows begin.
  private static func order(_ rows: [UInt32], keys: Int, key: (Int) -> Int?) -> (rows: [UInt32], starts: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: keys + 1)
    for row in rows {
      if let key = key(Int(row)) { starts[key + 1] += 1 }
    }
    for index in 0..<keys { starts[index + 1] += starts[index] }
    var next = starts
    var sorted = [UInt32](repeating: 0, count: Int(starts[keys]))
    for row in rows {
      guard let key = key(Int(row)) else { continue }
      sorted[Int(next[key])] = row
      next[key] += 1
    }
    return (sorted, starts)
  }

  /// The rows of a subject or object for one relation, or for all when it is nil; a slice of the index.
  func rows(_ entity: EntityID, _ relation: Relation?, byObject: Bool) -> ArraySlice<UInt32> {
    let starts = byObject ? objectStarts : subjectStarts
    let rows = byObject ? objectRows : subjectRows
    guard Int(entity.index) + 1 < starts.count else { return [] }
    let all = rows[Int(starts[Int(entity.index)])..<Int(starts[Int(entity.index) + 1])]
    guard let relation else { return all }
    return all[bound(all, relation, after: false)..<bound(all, relation, after: true)]
  }

  /// The first position in a slice sorted by relation whose relation is not less (or is more) than the one given.
  private func bound(_ rows: ArraySlice<UInt32>, _ relation: Relation, after: Bool) -> Int {
    var low = rows.startIndex
    var high = rows.endIndex
    while low < high {
      let middle = (low + high) / 2
      let found = table.rows[Int(rows[middle])].relation
      if found < relation || (after && found == relation) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
