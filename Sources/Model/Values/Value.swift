/// The object of a fact, or the value of a qualifier.
///
/// A raw value: texts and expressions are numbers in the branch.
public enum Value: Hashable, Sendable, BitwiseCopyable {
  case entity(EntityID)
  case text(TextID)
  case word(TextID)
  /// A number, an amount of money in whole pence, or a share.
  case quantity(PrintedQuantity)
  case date(WrittenDate)
  case period(WrittenPeriod)
  case rhythm(Rhythm)
  case duration(Duration)
  /// A position in the branch's table of resolved expressions.
  case expression(UInt32)
  /// A relation of the schema, perhaps read backwards: `complete members`, `complete subgroups`.
  case relation(Relation, isInverse: Bool)
  /// A heading of a source and its first line.
  case heading(TextID, line: UInt32)
  /// One of several, or several in turn: a position in the branch's table of choices.
  case choice(UInt32)
  /// Known to be unfilled.
  case vacant
  /// The sources were searched and do not say.
  case notStated
  /// Not known, for a reason other than the silence of the sources.
  case unknown
  /// The clause itself is the fact.
  case nothing

  /// The entity, when the value is one.
  public var entity: EntityID? {
    if case .entity(let entity) = self { return entity }
    return nil
  }

  /// A whole number.
  public static func number(_ number: Int64) -> Value { .quantity(PrintedQuantity(number: number)) }

  /// An amount in whole pence.
  public static func money(pence: Int64) -> Value { .quantity(PrintedQuantity(pence: pence)) }

  /// The number, when the value is a whole one without a unit.
  public var number: Int64? {
    if case .quantity(let quantity) = self { return quantity.number }
    return nil
  }

  /// The amount in pence, when the value is money.
  public var pence: Int64? {
    if case .quantity(let quantity) = self { return quantity.pence }
    return nil
  }

  /// Whether the value says that there is nothing to say: vacant, not stated or unknown.
  public var isGap: Bool {
    switch self {
    case .vacant, .notStated, .unknown: true
    default: false
    }
  }
}

/// Several things of which one holds a place: exactly one, not known which, or each in turn.
public struct Choice: Hashable, Sendable {
  /// The things, in the order written; at least two.
  public let options: [EntityID]
  /// Nil when it is one of them; otherwise they take turns, every so long when that is stated.
  public let turn: Turn?

  /// One of the options.
  public init(oneOf options: [EntityID]) {
    self.options = options
    turn = nil
  }

  /// The options in turn, each for as long as stated.
  public init(inTurn options: [EntityID], every length: Duration?) {
    self.options = options
    turn = Turn(length: length)
  }

  /// How turns are taken.
  public struct Turn: Hashable, Sendable {
    /// How long each has it; nil when not stated.
    public let length: Duration?
  }
}
