/// Something wrong in a text, as data: what, where, what was expected there, and what comes nearest.
public struct Diagnostic: Sendable, Equatable {
  /// What kind of mistake it is.
  public let code: Code
  /// The file's name.
  public let file: String
  /// The bytes it is about.
  public let range: Range<Int>
  /// What the message speaks of: the words that were found, a number, a name.
  public let arguments: [String]
  /// What could have stood there, in the order of the grammar; empty when that is not the point.
  public let expected: [String]
  /// The nearest known names, nearest first; or what to type next.
  public let suggestions: [String]

  /// A diagnostic of these parts.
  public init(
    _ code: Code, in file: String, at range: Range<Int>, _ arguments: [String] = [], expected: [String] = [],
    suggestions: [String] = []
  ) {
    self.code = code
    self.file = file
    self.range = range
    self.arguments = arguments
    self.expected = expected
    self.suggestions = suggestions
  }
}

/// A diagnostic with its place counted out, for showing after the text is gone.
public struct LocatedDiagnostic: Sendable, Equatable {
  /// The diagnostic itself.
  public let diagnostic: Diagnostic
  /// From 1; columns count characters as displayed, the length too.
  public let line: Int
  /// The column, from 1, in characters as displayed.
  public let column: Int
  /// How many characters are underlined; at least 1.
  public let length: Int
  /// The line it stands on, shortened around the place when it is long, and how far the underline is shifted by that.
  public let excerpt: String
  /// How many characters of the excerpt stand before the underlined ones.
  public let underlineOffset: Int

  /// Locates a diagnostic in its text.
  public init(_ diagnostic: Diagnostic, in text: SourceText) {
    self.diagnostic = diagnostic
    (line, column) = text.position(of: diagnostic.range.lowerBound)
    let whole = text.line(at: diagnostic.range.lowerBound)
    let marked = diagnostic.range.clamped(to: whole)
    length = max(1, min(60, text.text(marked.lowerBound..<min(marked.upperBound, marked.lowerBound + 240)).count))
    let before = text.text(max(whole.lowerBound, marked.lowerBound - 160)..<marked.lowerBound).suffix(60)
    let after = text.text(marked.lowerBound..<min(whole.upperBound, marked.lowerBound + 320)).prefix(80)
    excerpt = String(before + after).replacing("\t", with: " ").replacing("\r", with: "")
    underlineOffset = before.count
  }
}
