public import Model

/// An expression as it was typed: names are words with a place, and mean nothing yet.
public indirect enum ExpressionSyntax: Sendable, Equatable {
  /// A word or quoted name: an entity, a kind, a relation, a capacity or a word of a list, as the resolver finds.
  case name(NameSyntax)
  case literal(Expression.Literal)
  /// The answer of this number in the session.
  case answer(Int, Range<Int>)
  case step(ExpressionSyntax, along: NameSyntax, isTransitive: Bool)
  case filter(ExpressionSyntax, where: ExpressionSyntax)
  case set(Expression.SetOperation, ExpressionSyntax, ExpressionSyntax)
  case compare(Expression.Comparison, ExpressionSyntax, ExpressionSyntax)
  case isStated(ExpressionSyntax, isNegated: Bool)
  case and(ExpressionSyntax, ExpressionSyntax)
  case or(ExpressionSyntax, ExpressionSyntax)
  case not(ExpressionSyntax)
  case quantified(Expression.Quantifier, over: ExpressionSyntax, satisfies: ExpressionSyntax?)
  case eachKind(of: ExpressionSyntax)
  case aggregate(Expression.Aggregate, of: ExpressionSyntax)
  case arithmetic(Expression.Arithmetic, ExpressionSyntax, ExpressionSyntax)
  case conditional(if: ExpressionSyntax, then: ExpressionSyntax, otherwise: ExpressionSyntax)
  case at(ExpressionSyntax, WrittenPeriod)
  case knownBy(ExpressionSyntax, WrittenPeriod)
  case certain(ExpressionSyntax)
  case stated(ExpressionSyntax, by: NameSyntax)
  case list([ExpressionSyntax])
  /// What recovery puts where an expression was expected.
  case missing
}

extension ExpressionSyntax {
  /// Whether it is a name, or a step to one: what a rhythm may be stated of.
  var isPath: Bool {
    switch self {
    case .name, .step: true
    default: false
    }
  }

  /// Whether it is a share, or made of shares alone: then `of` behind it takes a part of something.
  var isShare: Bool {
    switch self {
    case .literal(.quantity(let quantity)): quantity.unit == .perCent
    case .arithmetic(.add, let left, let right), .arithmetic(.subtract, let left, let right):
      left.isShare && right.isShare
    case .arithmetic(.asPerCentOf, _, _): true
    default: false
    }
  }
}

/// A name as it was typed, without its quotes, and where.
public struct NameSyntax: Sendable, Hashable {
  /// The name, without quotes.
  public let text: String
  /// The bytes it stands on, quotes included.
  public let range: Range<Int>
  /// Whether it stood in quotes, and so is never a word of the grammar.
  public let isQuoted: Bool

  /// A name and its place.
  public init(text: String, range: Range<Int>, isQuoted: Bool = false) {
    self.text = text
    self.range = range
    self.isQuoted = isQuoted
  }
}
