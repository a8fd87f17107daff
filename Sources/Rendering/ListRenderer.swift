/// Renders documents for reading line by line or aloud: every row of a table is a paragraph of `column: value` lines.
///
/// Nothing wraps and nothing is coloured. Charts and empty cells are left out; what is not a table is as in text.
public struct ListRenderer: Sendable, Equatable {
  /// Needs no settings, for a record is the same at every width.
  public init() {}

  /// The document as lines that each end in a line feed; no bytes when there is nothing to show.
  public func render(_ document: Document) -> String {
    Page(width: nil, tables: .records).lines(of: document).map { $0.text + "\n" }.joined()
  }
}
