/// An expression whose names are resolved: a value of the model, evaluated by Analysis alone.
///
/// It denotes a set; a scalar is a set of one. What a quorum, a rule, a filter and an expectation are made of.
public indirect enum Expression: Hashable, Sendable {
  case entity(EntityID)
  /// Every entity of a kind.
  case all(EntityKind)
  /// The thing a filter or a quantifier is looking at.
  case it
  /// The time that the question is asked of.
  case now
  case literal(Literal)
  /// Seats of a capacity: `safeguarding-partner`, `member`.
  case capacity(Capacity)
  /// From a set along a relation, once or all the way.
  case step(from: Expression, along: Path)
  case filter(Expression, where: Expression)
  case set(SetOperation, Expression, Expression)
  case compare(Comparison, Expression, Expression)
  /// Whether the set on the left has a stated member.
  case isStated(Expression)
  case and(Expression, Expression)
  case or(Expression, Expression)
  case not(Expression)
  case quantified(Quantifier, over: Expression, satisfies: Expression?)
  /// One of each kind found in the set.
  case eachKind(of: Expression)
  case aggregate(Aggregate, of: Expression)
  case arithmetic(Arithmetic, Expression, Expression)
  case conditional(if: Expression, then: Expression, otherwise: Expression)
  /// The expression as it stands at another date, or as it was known by one.
  case at(Expression, WrittenPeriod)
  case knownBy(Expression, WrittenPeriod)
  /// Of a set what is certain.
  case certain(Expression)
  /// Of a set what a source states.
  case stated(Expression, by: EntityID)
  /// Several expressions listed in brackets: their union.
  case list([Expression])
}

extension Expression {
  /// The expressions that it is made of, in the order in which they are written.
  public var children: [Expression] {
    switch self {
    case .entity, .all, .it, .now, .literal, .capacity: []
    case .step(let inner, _), .isStated(let inner), .not(let inner), .eachKind(let inner), .aggregate(_, let inner),
      .at(let inner, _), .knownBy(let inner, _), .certain(let inner), .stated(let inner, _):
      [inner]
    case .filter(let left, let right), .set(_, let left, let right), .compare(_, let left, let right),
      .and(let left, let right), .or(let left, let right), .arithmetic(_, let left, let right):
      [left, right]
    case .quantified(_, let set, let condition): [set] + (condition.map { [$0] } ?? [])
    case .conditional(let test, let first, let second): [test, first, second]
    case .list(let items): items
    }
  }

  /// A value written out.
  public enum Literal: Hashable, Sendable {
    case truth(Truth)
    case quantity(Quantity)
    case period(WrittenPeriod)
    case duration(Duration)
    case rhythm(Rhythm)
    case text(String)
    /// A word of a fixed list: `subgroup`, `must`.
    case word(String)
    case notStated
  }

  /// A capacity in which someone sits.
  public struct Capacity: Hashable, Sendable {
    /// The word, as the schema lists it, or `safeguarding-partner`.
    public let word: String

    /// Whether it is that of the partners that law names, whose seats are those of partners.
    public var isPartner: Bool { word == "safeguarding-partner" }

    /// Whether it is that of whoever votes for or against something.
    public var isVotes: Bool { word == "votes" }

    /// Whether it is no seat's own, but that of whoever votes, or is there, at one meeting.
    public var isOfMeeting: Bool { Self.ofMeetings.contains(word) }

    /// The words for whoever votes, and whoever is there, at one meeting.
    public static let ofMeetings = ["votes", "members-present"]

    /// A capacity by its word.
    public init(word: String) {
      self.word = word
    }
  }

  /// A step from a set to another.
  public struct Path: Hashable, Sendable {
    /// The relation that is followed.
    public let relation: Relation
    /// Whether it goes from object to subject.
    public let isInverse: Bool
    /// Whether it is followed again and again until nothing new is found.
    public let isTransitive: Bool
    /// The qualifier that is taken in place of the object: the amount of each contribution.
    public let qualifier: Qualifier?

    /// A step along a relation.
    public init(relation: Relation, isInverse: Bool, isTransitive: Bool, qualifier: Qualifier? = nil) {
      self.relation = relation
      self.isInverse = isInverse
      self.isTransitive = isTransitive
      self.qualifier = qualifier
    }

    /// The name by which expressions write the step.
    public var name: String {
      let definition = relation.definition
      let name = isInverse ? definition.inverse ?? definition.name : definition.name
      return qualifier.map { "\(name).\($0.pathName)" } ?? name
    }
  }

  /// How two sets make a third.
  public enum SetOperation: String, CaseIterable, Sendable {
    case union = "together with"
    case intersection = "shared with"
    case difference = "except"
  }

  /// How two values compare.
  public enum Comparison: String, CaseIterable, Sendable {
    case equal = "is"
    case notEqual = "is not"
    case atLeast = "is at least"
    case atMost = "is at most"
    case more = "is more than"
    case less = "is less than"
    case before = "is before"
    case after = "is after"
    case contains = "contains"
    case within = "is in"
  }

  /// How many of a set.
  public enum Quantifier: Hashable, Sendable {
    case every, some, no
    case atLeast(Int64), atMost(Int64), exactly(Int64)
    /// So large a part of all there are.
    case share(Share)
  }

  /// A part of a set: a half, a third, more than a half, and how it is made a whole number.
  public struct Share: Hashable, Sendable {
    /// So many of `whole` parts; at least 1 and at most `whole`.
    public let parts: Int64
    /// In how many parts the set is thought of; at least 1.
    public let whole: Int64
    /// Whether it has to be exceeded.
    public let isExceeded: Bool
    /// How a part of one is rounded, as the rule says; nil where it says nothing, and nobody is cut in parts.
    public let rounding: Rounding?

    /// What becomes of a part of one.
    public enum Rounding: String, CaseIterable, Sendable {
      case up, down
    }

    /// A share of the parts, to be reached or exceeded.
    public init(parts: Int64, whole: Int64, isExceeded: Bool = false, rounding: Rounding? = nil) {
      (self.parts, self.whole, self.isExceeded, self.rounding) = (parts, whole, isExceeded, rounding)
    }

    /// The shares that have words of their own.
    public static let named: [(words: String, parts: Int64, whole: Int64)] = [
      ("half", 1, 2), ("a half", 1, 2), ("a third", 1, 3), ("one third", 1, 3), ("a quarter", 1, 4),
      ("one quarter", 1, 4), ("two thirds", 2, 3), ("three quarters", 3, 4),
    ]

    /// The share in words: `half`, `a third`, `40 %`, `66.67 %`.
    public var words: String {
      Self.named.first { $0.parts == parts && $0.whole == whole }?.words ?? "\(Self.perCent(parts, of: whole)) %"
    }

    /// So many parts of 100, or of 10,000 with two places.
    private static func perCent(_ parts: Int64, of whole: Int64) -> String {
      guard whole == Self.finest else { return "\(parts)" }
      let places = parts % 100
      let digits = places < 10 ? "0\(places)" : "\(places)"
      return "\(parts / 100)." + (places % 10 == 0 ? String(digits.prefix(1)) : digits)
    }

    /// In how many parts a share of so many per cent and two places is counted.
    public static let finest: Int64 = 10_000

    /// How many of so many it takes; at least one.
    public func needed(of count: Int) -> Int {
      let (product, overflow) = parts.multipliedReportingOverflow(by: Int64(count))
      guard !overflow, whole > 0 else { return count }
      let isRoundedUp = rounding != .down && product % whole != 0
      let reached = Int(product / whole) + (isRoundedUp ? 1 : 0)
      // More than a half of nine is five, and of ten is six.
      let isExact = product % whole == 0 || rounding == .down
      return max(1, isExceeded && isExact ? reached + 1 : reached)
    }
  }

  /// Arithmetic with units.
  public enum Arithmetic: String, CaseIterable, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    /// A share of something: `3% of £500`.
    case of
    /// What part of the second the first is.
    case asPerCentOf = "as per cent of"
    /// An amount for each of so many.
    case perHeadOf = "per head of"
  }
}
