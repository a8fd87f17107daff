import Storage

/// One fact as a store keeps it: a few dozen bytes, with everything of varying length in pools beside it.
struct FactRow: Sendable {
  var relation: Relation
  var status: UInt8
  var evidenceCount: UInt8
  var qualifierCount: UInt8
  var subject: UInt32
  var value: Value
  /// Packed bounds; zero is open.
  var from: UInt32
  var to: UInt32
  /// The period's two dates, packed; zero for none.
  var periodFirst: UInt32
  var periodLast: UInt32
  /// Where its evidence and its qualifiers begin in the pools; facts of one clause share their evidence.
  var evidenceStart: UInt32
  var qualifierStart: UInt32
  var place: Place

  /// A bound in 32 bits: the highest bit marks an event.
  static func pack(_ bound: Bound) -> UInt32 {
    switch bound {
    case .open: 0
    case .date(let date): date.packed + 1
    case .event(let event): 1 << 31 | event.index
    }
  }

  static func bound(_ packed: UInt32) -> Bound {
    if packed == 0 { return .open }
    if packed >> 31 == 1 { return .event(EntityID(index: packed & 0x7fff_ffff)) }
    return .date(WrittenDate(packed: packed - 1))
  }

  var period: WrittenPeriod? {
    guard periodFirst != 0 else { return nil }
    return WrittenPeriod(first: WrittenDate(packed: periodFirst - 1), last: WrittenDate(packed: periodLast - 1))
  }
}

/// The facts of a store and their pools.
struct FactTable: Sendable {
  var rows = Column<FactRow>()
  var evidence = Column<Attestation>()
  var qualifications = Column<Qualification>()

  func fact(_ index: Int) -> Fact {
    let row = rows[index]
    let start = Int(row.qualifierStart)
    return Fact(
      relation: row.relation, subject: EntityID(index: row.subject), value: row.value,
      qualifications: row.qualifierCount == 0 ? [] : Array(qualifications[start..<start + Int(row.qualifierCount)]),
      from: FactRow.bound(row.from), to: FactRow.bound(row.to), status: Status(rawValue: row.status) ?? .inForce,
      attestations: Array(evidence(of: row)), period: row.period, place: row.place)
  }

  func evidence(of row: FactRow) -> Slice<Column<Attestation>> {
    let start = Int(row.evidenceStart)
    return evidence[start..<start + Int(row.evidenceCount)]
  }
}

/// A choice as a store keeps it: where its options lie in their pool, and how turns are taken.
struct ChoiceRow: Sendable {
  let start: UInt32
  let count: UInt32
  /// Whether they take turns, and for how long each where that is stated.
  let isInTurn: Bool
  let length: Duration?
}

/// The dates at which facts begin and end, and the periods they name, each once: where a period may be cut.
struct CutDates: Sendable {
  /// Packed as in the rows; never zero.
  let from: Column<UInt32>
  let to: Column<UInt32>
  let periodFirst: Column<UInt32>
  let periodLast: Column<UInt32>
}

extension CutDates {
  init(of rows: Column<FactRow>) {
    from = Self.distinct(rows) { $0.from }
    to = Self.distinct(rows) { $0.to }
    periodFirst = Self.distinct(rows) { $0.periodFirst }
    periodLast = Self.distinct(rows) { $0.periodLast }
  }

  /// In the order of their first use.
  ///
  /// Facts that stand together mostly share their dates.
  private static func distinct(_ rows: Column<FactRow>, _ date: (FactRow) -> UInt32) -> Column<UInt32> {
    var found: [UInt32] = []
    var seen: Set<UInt32> = []
    var last: UInt32 = 0
    rows.withUnsafeBufferPointer { rows in
      for row in rows {
        let packed = date(row)
        if packed == 0 || packed == last { continue }
        last = packed
        if seen.insert(packed).inserted { found.append(packed) }
      }
    }
    return Column(found)
  }
}
