public import Model

/// A declaration that is to be written: what it says, in the words of the language.
///
/// The facts of a branch are written through it, and so is a model of which there are no facts yet.
public struct DeclarationText: Sendable {
  /// The kind of thing that is declared.
  public let kind: EntityKind
  /// The thing's id.
  public let id: String
  /// The name in quotes behind it; nil for none.
  public let name: String?
  /// The citations of the first line, which hold for every clause without one of its own.
  public let citations: [CitationText]
  /// Comments above it, a line each.
  public var remarks: [String]
  /// Its clauses, and the comments among them, in order.
  public private(set) var lines: [Line] = []

  /// A clause, or a comment of one line.
  public enum Line: Sendable {
    case clause(ClauseText)
    case comment(String)
  }

  /// A declaration without clauses.
  public init(
    _ kind: EntityKind, _ id: String, _ name: String? = nil, cite citations: [CitationText] = [], remarks: [String] = []
  ) {
    (self.kind, self.id, self.name, self.citations, self.remarks) = (kind, id, name, citations, remarks)
  }

  /// Adds a clause as it is, its citations too.
  public mutating func add(_ clause: ClauseText) { lines.append(.clause(clause)) }

  /// Adds a comment among the clauses.
  public mutating func comment(_ words: String) { lines.append(.comment(words)) }

  /// The declaration as the language writes it, each line with its end.
  public var text: String {
    let above = remarks.map { "# \($0)\n" }.joined()
    let head = "\(above)\(kind.word) \(id)" + (name.map { " " + QuotedText.quoted($0) } ?? "") + citations.text
    if lines.isEmpty { return head + "\n" }
    return head + " {\n"
      + lines.map { line in
        switch line {
        case .clause(let clause): "  \(clause.text)\n"
        case .comment(let words): "  # \(words)\n"
        }
      }.joined() + "}\n"
  }
}

/// A clause that is to be written.
public struct ClauseText: Sendable {
  /// What it states.
  public let relation: Relation
  /// Its values, in order; none where the clause itself is the fact.
  public var values: [ValueText] = []
  /// What qualifies it, in order.
  public var qualifiers: [(qualifier: Qualifier, value: ValueText)] = []
  /// The first day; nil for none.
  public var from: ValueText?
  /// The last day; nil for none.
  public var to: ValueText?
  /// The period that its source speaks of; nil for none.
  public var period: WrittenPeriod?
  /// What its life is like.
  public var status = Status.inForce
  /// Who says so; empty where the first line of the declaration says it.
  public var citations: [CitationText] = []

  /// A clause of a relation and its values.
  public init(_ relation: Relation, _ values: [ValueText] = []) {
    self.relation = relation
    self.values = values
  }

  /// The clause as the language writes it.
  public var text: String {
    var text = relation.definition.clause
    if !values.isEmpty { text += " " + values.map(\.text).joined(separator: ", ") }
    for item in qualifiers { text += " \(item.qualifier.word) \(item.value.text)" }
    if let from { text += " from \(from.text)" }
    if let to { text += " to \(to.text)" }
    if let period { text += " in \(period)" }
    if let status = status.words { text += " \(status)" }
    return text + citations.text
  }
}

/// A value as the language writes it.
public struct ValueText: Sendable {
  /// The value's words, in quotes where the language wants them.
  public let text: String

  private init(text: String) { self.text = text }

  /// An id, or a word of a fixed list.
  public static func word(_ word: String) -> ValueText { ValueText(text: word) }
  /// A text in quotes.
  public static func text(_ text: String) -> ValueText { ValueText(text: QuotedText.quoted(text)) }
  /// A whole number.
  public static func number(_ number: Int64) -> ValueText { ValueText(text: String(number)) }
  /// A number, an amount of money or a share.
  public static func quantity(_ quantity: PrintedQuantity) -> ValueText { ValueText(text: quantity.text) }
  /// A date, a period, a rhythm or a length of time, which describe themselves as the language writes them.
  public static func time(_ time: some CustomStringConvertible) -> ValueText { ValueText(text: time.description) }
  /// An expression.
  ///
  /// - Parameter naming: the id of an entity.
  public static func expression(_ expression: Expression, naming: @escaping (EntityID) -> String) -> ValueText {
    ValueText(text: expression.text(naming: naming))
  }
  /// A relation by the name of its table, or of its own.
  public static func relation(_ relation: Relation, isInverse: Bool = false) -> ValueText {
    let definition = relation.definition
    return ValueText(
      text: isInverse ? definition.inverse ?? definition.name : definition.table ?? definition.name)
  }
  /// A heading and the line it stands on.
  public static func heading(_ words: String, line: UInt32) -> ValueText {
    ValueText(text: "\(QuotedText.quoted(words)) L\(line)")
  }
  /// One of several things, or several in turn, by their ids.
  public static func choice(_ ids: [String], turn: Choice.Turn?) -> ValueText {
    let options = ids.joined(separator: ", ")
    guard let turn else { return ValueText(text: "one of \(options)") }
    return ValueText(text: "in turn among \(options)" + (turn.length.map { " every \($0)" } ?? ""))
  }
  /// Nobody holds it.
  public static let vacant = ValueText(text: "vacant")
  /// The sources were searched and do not say.
  public static let notStated = ValueText(text: "not stated")
  /// Not known.
  public static let unknown = ValueText(text: "unknown")
}

/// A citation that is to be written.
public struct CitationText: Hashable, Sendable {
  /// The id of the source or document.
  public var source: String
  /// The heading; nil for none.
  public var heading: String?
  /// The first line; zero for none.
  public var firstLine: UInt32 = 0
  /// The last line; the same as the first for one line.
  public var lastLine: UInt32 = 0
  /// How sure the source is.
  public var certainty = Certainty.stated

  /// A citation of a source, or of a heading of it.
  public init(_ source: String, _ heading: String? = nil) {
    (self.source, self.heading) = (source, heading)
  }

  /// The same, so sure.
  public func with(_ certainty: Certainty) -> CitationText {
    var citation = self
    citation.certainty = certainty
    return citation
  }

  /// The citation as the language writes it.
  public var text: String {
    var text = "cite \(source)"
    if let heading { text += " " + QuotedText.quoted(heading) }
    if firstLine > 0 { text += " L\(firstLine)" + (lastLine == firstLine ? "" : "-\(lastLine)") }
    return certainty == .stated ? text : text + " \(certainty.word)"
  }
}

extension [CitationText] {
  fileprivate var text: String { map { " " + $0.text }.joined() }
}
