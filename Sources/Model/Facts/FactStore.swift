import Storage

/// A loaded model: every fact, held once in a table with two indexes, and never changed afterwards.
///
/// All branches share it. What a branch adds or ends lies in the branch's own small delta.
public struct FactStore: Sendable {
  let ids: NameTable
  let texts: NameTable
  /// The kind of each entity, by number; 255 where an id was used and never declared.
  let kinds: Column<UInt8>
  /// Where each id was first used or declared.
  let firstPlaces: Column<Place>
  let expressions: ExpressionPool
  let choices: Column<ChoiceRow>
  let options: Column<EntityID>
  let table: FactTable
  /// Rows sorted by subject and relation; the same by object, for rows whose object is an entity.
  let bySubject: RowIndex
  let byObject: RowIndex
  /// Entities by kind.
  let byKind: RowIndex
  let cuts: CutDates
  /// Every change that a fact names or a source's period brings, in the order of time.
  var boundaries = Column<Boundary>()
  /// Its names made ready for looking up; nil where it was read from its text.
  var nameLookup: NameLookup?
  /// The names of the files that were loaded, in order; places count in them.
  public let files: [String]

  /// How many facts the model holds.
  public var count: Int { table.rows.count }

  init(builder: consuming FactStoreBuilder) {
    ids = builder.ids
    texts = builder.texts
    kinds = builder.kinds
    firstPlaces = builder.firstPlaces
    expressions = .known(builder.expressions)
    choices = builder.choices
    options = builder.options
    table = builder.table
    files = builder.files
    let (rows, kinds) = (table.rows, kinds)
    let byRelation = RowIndex(0..<UInt32(rows.count), keys: 256) { Int(rows[$0].relation.rawValue) }.rows
    bySubject = RowIndex(byRelation, keys: kinds.count) { Int(rows[$0].subject) }
    byObject = RowIndex(byRelation, keys: kinds.count) { rows[$0].value.entity.map { Int($0.index) } }
    byKind = RowIndex(0..<UInt32(kinds.count), keys: 256) { Int(kinds[$0]) }
    cuts = CutDates(of: rows)
    boundaries = Column(Branch(base: self).foundBoundaries().sorted(by: Boundary.isEarlier))
  }

  /// An empty model.
  public static let empty = FactStore(builder: FactStoreBuilder())

  /// Everything of a kind, in the order of declaration.
  func entities(_ kind: EntityKind) -> Slice<Column<UInt32>> { byKind[Int(kind.rawValue)] }

  /// The choice at a position.
  func choice(_ position: Int) -> Choice {
    let row = choices[position]
    let options = Array(self.options[Int(row.start)..<Int(row.start) + Int(row.count)])
    return row.isInTurn ? Choice(inTurn: options, every: row.length) : Choice(oneOf: options)
  }

  /// The rows of a subject or object for one relation, or for all when it is nil; a slice of the index.
  func rows(_ entity: EntityID, _ relation: Relation?, byObject: Bool) -> Slice<Column<UInt32>> {
    let all = byObject ? self.byObject[Int(entity.index)] : bySubject[Int(entity.index)]
    guard let relation else { return all }
    let (index, facts) = (byObject ? self.byObject : bySubject, table.rows)
    let range = all.startIndex..<all.endIndex
    return index.rows.withUnsafeBufferPointer { rows in
      facts.withUnsafeBufferPointer { facts in
        let first = Self.bound(range, rows, facts) { $0 < relation }
        return all[first..<Self.bound(first..<range.upperBound, rows, facts) { $0 == relation }]
      }
    }
  }

  /// The first position in a range sorted by relation whose relation does not come before what is wanted.
  private static func bound(
    _ range: Range<Int>, _ rows: UnsafeBufferPointer<UInt32>, _ facts: UnsafeBufferPointer<FactRow>,
    _ comesBefore: (Relation) -> Bool
  ) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if comesBefore(facts[Int(rows[middle])].relation) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Numbers sorted by a key, those of one key in their order, and where each key's numbers begin.
struct RowIndex: Sendable {
  let rows: Column<UInt32>
  let starts: Column<UInt32>

  /// The numbers of a key; none for a key that is past the last.
  subscript(key: Int) -> Slice<Column<UInt32>> {
    guard key + 1 < starts.count else { return rows[0..<0] }
    return rows[Int(starts[key])..<Int(starts[key + 1])]
  }
}

extension RowIndex {
  /// A stable counting sort; numbers without a key are left out.
  init(_ numbers: some Collection<UInt32>, keys: Int, key: (Int) -> Int?) {
    var starts = [UInt32](repeating: 0, count: keys + 1)
    for number in numbers {
      if let key = key(Int(number)) { starts[key + 1] += 1 }
    }
    for index in 0..<keys { starts[index + 1] += starts[index] }
    var next = starts
    var sorted = [UInt32](repeating: 0, count: Int(starts[keys]))
    for number in numbers {
      guard let key = key(Int(number)) else { continue }
      sorted[Int(next[key])] = number
      next[key] += 1
    }
    self.init(rows: Column(sorted), starts: Column(starts))
  }
}
