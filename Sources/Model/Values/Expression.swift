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
  /// Several expressions listed in brackets: their union.
  case list([Expression])
}

extension Expression {
  /// A value written out.
  public enum Literal: Hashable, Sendable {
    case truth(Truth)
    case number(Int64)
    case money(pence: Int64)
    /// A share in millionths, so that 59.66 % is exact.
    case share(millionths: Int64)
    case period(WrittenPeriod)
    case duration(Duration)
    case text(String)
    /// A word of a fixed list: `subgroup`, `must`.
    case word(String)
    case notStated
  }

  /// A capacity in which someone sits.
  public struct Capacity: Hashable, Sendable {
    /// The word, as the schema lists it, or `safeguarding-partner`.
    public let word: String

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
  }

  /// One value of a set.
  public enum Aggregate: String, CaseIterable, Sendable {
    case count = "number of"
    case sum = "sum of"
    case smallest = "smallest of"
    case largest = "largest of"
    case average = "average of"
  }

  /// Arithmetic with units.
  public enum Arithmetic: String, CaseIterable, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
  }
}
