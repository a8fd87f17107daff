import Storage

/// A store as bytes that can be mapped and looked at where they lie: its columns, each behind its count.
///
/// An image is read by the program that wrote it and by no other, so it has neither version nor byte order. Expressions
/// are no columns: whoever reads the image says where they come from.
extension FactStore {
  /// Every column begins at a multiple of this.
  static let imageAlignment = 16

  /// The store as bytes, with its names made ready for looking up.
  public func image(with names: NameLookup) -> [UInt8] {
    var writer = ImageWriter()
    writer.add(ids)
    writer.add(texts)
    writer.add(kinds)
    writer.add(firstPlaces)
    writer.add(choices)
    writer.add(options)
    writer.add(table.rows)
    writer.add(table.evidence)
    writer.add(table.qualifications)
    writer.add(Column([UInt32(expressions.count)]))
    for index in [bySubject, byObject, byKind] { writer.add(index) }
    for dates in [cuts.from, cuts.to, cuts.periodFirst, cuts.periodLast] { writer.add(dates) }
    writer.add(boundaries)
    writer.add(names.whole)
    writer.add(names.words)
    return writer.bytes
  }

  /// Every expression, in its place: what the reader of an image gives back.
  public var everyExpression: [Expression] { (0..<expressions.count).map { expressions[$0] } }

  /// The store of an image that is mapped until the program ends; nil for bytes that are none.
  ///
  /// - Parameters:
  ///   - files: the names of the files that were loaded into it.
  ///   - expressions: all its expressions in their order, asked for whenever one is looked at.
  public init?(image: UnsafeRawBufferPointer, files: [String], expressions: @escaping @Sendable () -> [Expression]) {
    var reader = ImageReader(image)
    guard let ids = reader.names(), let texts = reader.names(), let kinds = reader.column(of: UInt8.self),
      let places = reader.column(of: Place.self), let choices = reader.column(of: ChoiceRow.self),
      let options = reader.column(of: EntityID.self), let rows = reader.column(of: FactRow.self),
      let evidence = reader.column(of: Attestation.self), let qualifications = reader.column(of: Qualification.self),
      let count = reader.column(of: UInt32.self)?.first, let bySubject = reader.index(), let byObject = reader.index(),
      let byKind = reader.index(),
      let from = reader.column(of: UInt32.self), let to = reader.column(of: UInt32.self),
      let periodFirst = reader.column(of: UInt32.self), let periodLast = reader.column(of: UInt32.self),
      let boundaries = reader.column(of: Boundary.self), let whole = reader.keyed(), let words = reader.keyed()
    else { return nil }
    self.ids = ids
    self.texts = texts
    self.kinds = kinds
    firstPlaces = places
    self.choices = choices
    self.options = options
    table = FactTable(rows: rows, evidence: evidence, qualifications: qualifications)
    (self.bySubject, self.byObject, self.byKind) = (bySubject, byObject, byKind)
    cuts = CutDates(from: from, to: to, periodFirst: periodFirst, periodLast: periodLast)
    self.expressions = .deferred(count: Int(count), all: expressions)
    self.boundaries = boundaries
    nameLookup = NameLookup(whole: whole, words: words)
    self.files = files
  }
}

private struct ImageWriter {
  var bytes: [UInt8] = []

  mutating func add(_ names: NameTable) {
    add(names.bytes)
    add(names.ends)
    add(names.slots)
  }

  mutating func add(_ index: RowIndex) {
    add(index.rows)
    add(index.starts)
  }

  mutating func add(_ keyed: KeyedEntities) {
    add(keyed.keys)
    add(keyed.entities)
  }

  mutating func add<Element>(_ column: Column<Element>) {
    withUnsafeBytes(of: UInt64(column.count)) { bytes.append(contentsOf: $0) }
    align()
    column.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeRawBufferPointer($0)) }
    align()
  }

  private mutating func align() {
    while bytes.count % FactStore.imageAlignment != 0 { bytes.append(0) }
  }
}

private struct ImageReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func names() -> NameTable? {
    guard let bytes = column(of: UInt8.self), let ends = column(of: UInt32.self), let slots = column(of: UInt32.self)
    else { return nil }
    return NameTable(bytes: bytes, ends: ends, slots: slots)
  }

  mutating func index() -> RowIndex? {
    guard let rows = column(of: UInt32.self), let starts = column(of: UInt32.self) else { return nil }
    return RowIndex(rows: rows, starts: starts)
  }

  mutating func keyed() -> KeyedEntities? {
    guard let keys = names(), let entities = index() else { return nil }
    return KeyedEntities(keys: keys, entities: entities)
  }

  mutating func column<Element: BitwiseCopyable & Sendable>(of type: Element.Type) -> Column<Element>? {
    guard offset + FactStore.imageAlignment <= bytes.count else { return nil }
    let count = Int(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    offset += FactStore.imageAlignment
    guard count >= 0, count <= (bytes.count - offset) / MemoryLayout<Element>.stride else { return nil }
    let length = count * MemoryLayout<Element>.stride
    let column = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
    let unit = FactStore.imageAlignment
    offset += (length + unit - 1) / unit * unit
    return Column(mapped: column.bindMemory(to: type))
  }
}
