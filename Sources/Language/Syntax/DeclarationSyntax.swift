public import Model

/// A declaration as it was typed.
///
/// The clauses' parts lie in flat arrays, which the parser uses again for the next one.
public struct DeclarationSyntax: Sendable {
  /// The kind that its first word declares.
  public internal(set) var kind: EntityKind = .body
  /// The bytes of the id, and of the name in quotes with the quotes off; nil when no name was given.
  public internal(set) var id: Range<Int> = 0..<0
  /// The bytes of the name between its quotes; nil when none was given.
  public internal(set) var name: Range<Int>?
  /// The citations of the first line, as a range of `citations`.
  public internal(set) var headCitations: Range<Int> = 0..<0
  /// The clauses in the order written.
  public internal(set) var clauses: [ClauseSyntax] = []
  /// The values of all clauses, in order.
  public internal(set) var values: [ValueSyntax] = []
  /// The qualifiers of all clauses, in order.
  public internal(set) var qualifiers: [QualifierSyntax] = []
  /// The citations of the head and of all clauses, in order.
  public internal(set) var citations: [CitationSyntax] = []
  /// The bytes of the whole, from its first word on.
  public internal(set) var range: Range<Int> = 0..<0
  /// Whether it is a table (`members silg in 2022 { … }`), whose subject was declared elsewhere.
  public internal(set) var isTable = false

  mutating func clear() {
    kind = .body
    id = 0..<0
    name = nil
    headCitations = 0..<0
    clauses.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    qualifiers.removeAll(keepingCapacity: true)
    citations.removeAll(keepingCapacity: true)
    isTable = false
  }
}

/// One clause: a relation, its values, what qualifies them, when, and on whose word.
public struct ClauseSyntax: Sendable {
  /// The relation that the clause states.
  public let relation: Relation
  /// Its values, as a range of the declaration's.
  public internal(set) var values: Range<Int>
  /// Its qualifiers, as a range of the declaration's.
  public internal(set) var qualifiers: Range<Int>
  /// The first day, when one is written.
  public internal(set) var from: BoundSyntax?
  /// The last day, when one is written.
  public internal(set) var to: BoundSyntax?
  /// The period that its source speaks of, when one is written.
  public internal(set) var period: WrittenPeriod?
  /// In force unless another status is written.
  public internal(set) var status: Status
  /// Empty when the clause takes its evidence from the declaration's head.
  public internal(set) var citations: Range<Int>
  /// The bytes of the whole, from its first word on.
  public internal(set) var range: Range<Int>
}

/// A value as it was typed: ids and texts are ranges of bytes.
public enum ValueSyntax: Sendable {
  case id(Range<Int>)
  /// The bytes between the quotes, and whether a backslash stands among them; or a bare word.
  case text(Range<Int>, isEscaped: Bool)
  case word(Range<Int>)
  case quantity(PrintedQuantity)
  case date(WrittenDate)
  case period(WrittenPeriod)
  case rhythm(Rhythm)
  case duration(Duration)
  case expression(ExpressionSyntax)
  case relation(Relation, isInverse: Bool)
  case heading(Range<Int>, isEscaped: Bool, line: UInt32)
  case oneOf([Range<Int>])
  case inTurn([Range<Int>], every: Duration?)
  case vacant, notStated, unknown, nothing
}

extension ValueSyntax {
  /// The amount in pence, where it is money.
  var pence: Int64? {
    if case .quantity(let quantity) = self { return quantity.pence }
    return nil
  }
}

/// A qualifier and its value as typed.
public struct QualifierSyntax: Sendable {
  /// Which qualifier it is.
  public let qualifier: Qualifier
  /// Its value as typed.
  public let value: ValueSyntax
  /// The bytes of the whole, from its first word on.
  public let range: Range<Int>
}

/// A first or last day as typed: a date, or the id of an event.
public enum BoundSyntax: Sendable {
  case date(WrittenDate)
  case event(Range<Int>)
}

/// A citation as typed.
public struct CitationSyntax: Sendable {
  /// The bytes of the source's id.
  public let source: Range<Int>
  /// The heading's bytes between the quotes; nil when none was given.
  public let heading: Range<Int>?
  /// Whether a backslash stands in the heading.
  public let isEscaped: Bool
  /// Zero when no line was given.
  public let firstLine: UInt32
  /// The last line; the same as the first for one line, zero when none was given.
  public let lastLine: UInt32
  /// How sure it is; stated unless written otherwise.
  public let certainty: Certainty
  /// The bytes of the whole, from its first word on.
  public let range: Range<Int>
}
