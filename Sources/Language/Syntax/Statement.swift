public import Model

/// A statement as it was typed: which form it has, and what fills the form's slots.
public struct Statement: Sendable, Equatable {
  /// The form it has.
  public let form: StatementForm.ID
  /// In the order typed.
  public let arguments: [Argument]
  /// The bytes it stands on.
  public let range: Range<Int>
  /// How its answer is to be shown, told by words at its end.
  public let manners: [Manner]

  /// A statement of a form with its arguments.
  public init(form: StatementForm.ID, arguments: [Argument], range: Range<Int>, manners: [Manner] = []) {
    self.form = form
    self.arguments = arguments
    self.range = range
    self.manners = manners
  }

  /// A way of showing an answer, by the words that ask for it.
  public enum Manner: String, CaseIterable, Sendable {
    /// All of it.
    case whole = "all"
    /// Only what is certain.
    case certain
    /// The places under each line.
    case sourcesEach = "sources each"
  }

  /// What fills a slot; nil where an optional part was left out.
  public func argument(_ slot: Slot) -> Argument.Value? {
    arguments.first { $0.slot == slot }?.value
  }
}

/// What fills one slot of a statement.
public struct Argument: Sendable, Equatable {
  /// The slot that is filled.
  public let slot: Slot
  /// What fills it.
  public let value: Value
  /// The bytes it stands on.
  public let range: Range<Int>

  /// An argument of a slot.
  public init(slot: Slot, value: Value, range: Range<Int>) {
    (self.slot, self.value, self.range) = (slot, value, range)
  }

  /// The value, by what the slot takes.
  public indirect enum Value: Sendable, Equatable {
    case names([NameSyntax])
    case kind(EntityKind)
    case period(WrittenPeriod)
    case expression(ExpressionSyntax)
    case text(String)
    case number(Int)
    case view(ViewSyntax)
    case statement(Statement)
    case expectation(ExpectationSyntax)
    case place(PlaceSyntax)
    case payments([PaymentChangeSyntax])
    case limits([PaymentLimitSyntax])
    /// In pence.
    case money(Int64)
    case flag
  }
}

/// A place in a source as typed: a heading, lines, or both, and how sure the source is.
public struct PlaceSyntax: Sendable, Equatable {
  /// The heading; nil when none was given.
  public let heading: String?
  /// First and last line; zero when no line was given.
  public let firstLine: UInt32
  /// The last line; the same as the first for one line, zero when none was given.
  public let lastLine: UInt32
  /// How sure the source is.
  public let certainty: Certainty
}

/// A view as typed: a date, a branch, a branch at a date, or a file.
public enum ViewSyntax: Sendable, Equatable {
  case period(WrittenPeriod)
  case branch(NameSyntax, at: WrittenPeriod?)
  case file(String)
}

/// What a statement is expected to answer.
public enum ExpectationSyntax: Sendable, Equatable {
  /// These values and no others, in any order.
  case equals([ExpectedValue])
  /// Each of these values, and perhaps others.
  case contains([ExpectedValue])
  case notStated
  case fails(code: String)
}

/// One of the values on the right of an expectation, which commas separate.
public struct ExpectedValue: Sendable, Equatable {
  /// The words as typed, or what stands between the quotes.
  public let text: String
  /// Whether it stood in quotes: then it is a text, and may still name something.
  public let isQuoted: Bool

  /// A value of an expectation.
  public init(_ text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
  }
}

/// One thing a text holds, in the order of the text.
public enum Item: Sendable {
  case statement(Statement)
  case declaration(DeclarationSyntax)
  /// A statement after `> ` and the exact output that stands below it.
  case transcript(Statement, output: Range<Int>, range: Range<Int>)
  /// The same where what stands after `> ` is no statement, and the output below says so.
  case refusedTranscript([Diagnostic], output: Range<Int>, range: Range<Int>)
}

extension Item {
  /// The bytes of the item.
  public var range: Range<Int> {
    switch self {
    case .statement(let statement): statement.range
    case .declaration(let declaration): declaration.range
    case .transcript(_, _, let range), .refusedTranscript(_, _, let range): range
    }
  }
}
