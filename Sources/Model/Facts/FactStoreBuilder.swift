import Storage

/// Collects a model's facts, one declaration at a time, and makes the store of them.
public struct FactStoreBuilder: Sendable {
  var ids: NameTable
  var texts: NameTable
  var kinds = Column<UInt8>()
  var expressions: [Expression] = []
  var choices = Column<ChoiceRow>()
  var options = Column<EntityID>()
  var table = FactTable()
  var files: [String] = []
  /// The first place each entity was used or declared at; for errors about ids that nobody declares.
  private(set) var firstPlaces = Column<Place>()
  /// Where the expressions and choices that are kept lie, so that two papers that state the same state one value.
  private var knownExpressions: [Expression: UInt32] = [:]
  private var knownChoices: [Choice: UInt32] = [:]

  static let undeclared: UInt8 = 255

  /// A builder of an empty model.
  public init() {
    ids = NameTable(slots: 4096)
    texts = NameTable(slots: 8192)
  }

  private init(slots: Int) {
    ids = NameTable(slots: slots)
    texts = NameTable(slots: slots)
  }

  /// A builder that stands in the place of one that was handed on.
  public static let none = FactStoreBuilder(slots: 2)

  /// Makes room for what a model text of so many bytes is likely to hold, so that nothing is moved while it grows.
  public mutating func reserve(forTextOf bytes: Int) {
    table.rows.reserveCapacity(bytes / 90)
    table.evidence.reserveCapacity(bytes / 90)
    ids.reserve(bytes: bytes / 16)
    texts.reserve(bytes: bytes / 3)
  }

  /// Begins a file, whose number counts from zero in the order of loading.
  public mutating func begin(file: String) -> UInt32 {
    files.append(file)
    return UInt32(files.count - 1)
  }

  /// The entity of an id, which need not have been declared yet.
  public mutating func entity(_ id: UnsafeBufferPointer<UInt8>, at place: Place) -> EntityID {
    let index = ids.intern(id)
    if Int(index) == kinds.count {
      kinds.append(Self.undeclared)
      firstPlaces.append(place)
    }
    return EntityID(index: index)
  }

  /// The text, held once.
  public mutating func text(_ text: UnsafeBufferPointer<UInt8>) -> TextID {
    TextID(index: texts.intern(text))
  }

  /// The text, held once.
  public mutating func text(_ text: String) -> TextID {
    var text = text
    return text.withUTF8 { TextID(index: texts.intern($0)) }
  }

  /// Keeps a resolved expression and answers with the value that refers to it.
  public mutating func expression(_ expression: Expression) -> Value {
    if let known = knownExpressions[expression] { return .expression(known) }
    let position = UInt32(expressions.count)
    expressions.append(expression)
    knownExpressions[expression] = position
    return .expression(position)
  }

  /// Keeps a choice and answers with the value that refers to it.
  public mutating func choice(_ choice: Choice) -> Value {
    if let known = knownChoices[choice] { return .choice(known) }
    let position = UInt32(choices.count)
    knownChoices[choice] = position
    choices.append(
      ChoiceRow(
        start: UInt32(options.count), count: UInt32(choice.options.count), isInTurn: choice.turn != nil,
        length: choice.turn?.length))
    options.append(contentsOf: choice.options)
    return .choice(position)
  }

  /// Declares an entity's kind.
  ///
  /// Answers the kind it was declared with before, when that is another.
  public mutating func declare(_ entity: EntityID, _ kind: EntityKind) -> EntityKind? {
    let known = kinds[Int(entity.index)]
    kinds[Int(entity.index)] = kind.rawValue
    return known == Self.undeclared || known == kind.rawValue ? nil : EntityKind(rawValue: known)
  }

  /// How many pieces of evidence were added so far: the beginning of the next range.
  public var evidenceCount: Int { table.evidence.count }

  /// Adds one piece of evidence; facts name the range of those they rest on.
  public mutating func add(_ attestation: Attestation) { table.evidence.append(attestation) }

  /// Adds one fact.
  ///
  /// At most 255 attestations and qualifiers a fact; more are not kept.
  public mutating func add(
    _ relation: Relation, of subject: EntityID, _ value: Value, qualifications: [Qualification] = [],
    from: Bound = .open, to: Bound = .open, status: Status = .inForce, period: WrittenPeriod? = nil,
    evidence: Range<Int>, at place: Place
  ) {
    table.rows.append(
      FactRow(
        relation: relation, status: status.rawValue, evidenceCount: UInt8(clamping: evidence.count),
        qualifierCount: UInt8(clamping: qualifications.count), subject: subject.index, value: value,
        from: FactRow.pack(from), to: FactRow.pack(to), periodFirst: period.map { $0.first.packed + 1 } ?? 0,
        periodLast: period.map { $0.last.packed + 1 } ?? 0, evidenceStart: UInt32(evidence.lowerBound),
        qualifierStart: UInt32(table.qualifications.count), place: place))
    if !qualifications.isEmpty { table.qualifications.append(contentsOf: qualifications.prefix(255)) }
  }

  /// How many facts were added so far.
  public var count: Int { table.rows.count }

  /// The finished model, with its indexes.
  public consuming func finish() -> FactStore { FactStore(builder: self) }
}
