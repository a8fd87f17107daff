/// Renders documents for a terminal or a plain text file: aligned, wrapped, and coloured only when asked.
///
/// No line ends in a space and none holds a control character, save the colours written here. Tables are set in
/// columns; where there is no room for that, each row becomes a paragraph of `column: value` lines.
public struct TextRenderer: Sendable, Equatable {
  /// The columns to keep within, or nil for no limit; verbatim text and long figures may go beyond.
  public var width: Int?
  /// Whether roles are shown in colour.
  public var colour: Bool

  /// Asks for no limit and no colour unless told otherwise; the terminal itself is never asked.
  public init(width: Int? = nil, colour: Bool = false) {
    self.width = width
    self.colour = colour
  }

  /// The document as lines that each end in a line feed; no bytes when there is nothing to show.
  public func render(_ document: Document) -> String {
    Page(width: width, tables: .columns).lines(of: document).map { painted($0) + "\n" }.joined()
  }

  private func painted(_ line: Line) -> String {
    guard colour else { return line.text }
    return line.spans.map { span in
      guard let code = Self.code(of: span.role), span.text.contains(where: { $0 != " " }) else { return span.text }
      return "\u{1B}[\(code)m\(span.text)\u{1B}[0m"
    }
    .joined()
  }

  /// The terminal's number for the look of a role, or nil for no look of its own.
  private static func code(of role: Span.Role) -> String? {
    switch role {
    case .plain: nil
    case .strong: "1"
    case .name: "36"
    case .quiet: "2"
    case .warning: "33"
    case .code: "35"
    }
  }
}
