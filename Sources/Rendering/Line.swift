/// A stretch of text in which every part knows the role it plays; line breaks inside it are shown as spaces.
public struct Line: Sendable, Equatable {
  /// The parts in reading order; no space is added between them.
  public var spans: [Span]

  /// Keeps the spans as given, next to each other.
  public init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// Makes a line of a single span.
  public init(_ text: String, _ role: Span.Role = .plain) {
    spans = [Span(text, role)]
  }

  /// The words alone, roles forgotten and characters not yet made safe for a terminal.
  public var text: String {
    spans.map(\.text).joined()
  }

  /// Puts the right line directly after the left one.
  public static func + (left: Line, right: Line) -> Line {
    Line(left.spans + right.spans)
  }
}

extension Line: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  /// Lets plain text stand where a line is wanted.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Lets spans in brackets stand where a line is wanted.
  public init(arrayLiteral spans: Span...) {
    self.init(spans)
  }
}

/// Some text and the part it plays in its line.
public struct Span: Sendable, Equatable {
  /// What a text is to its reader; a renderer decides what that looks like, if it looks like anything.
  public enum Role: Sendable, Equatable, CaseIterable {
    /// Ordinary words.
    case plain
    /// Words that must not be missed.
    case strong
    /// The name of something that can be asked about.
    case name
    /// Words that may be skipped.
    case quiet
    /// Something doubtful.
    case warning
    /// Words to be typed, or quoted from what was typed.
    case code
  }

  /// The words, in any characters; renderers make them safe.
  public var text: String
  /// The part the words play.
  public var role: Role

  /// Makes plain words unless another role is given.
  public init(_ text: String, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }

  /// Ordinary words.
  public static func plain(_ text: String) -> Span { Span(text, .plain) }
  /// Words that must not be missed.
  public static func strong(_ text: String) -> Span { Span(text, .strong) }
  /// The name of something that can be asked about.
  public static func name(_ text: String) -> Span { Span(text, .name) }
  /// Words that may be skipped.
  public static func quiet(_ text: String) -> Span { Span(text, .quiet) }
  /// Something doubtful.
  public static func warning(_ text: String) -> Span { Span(text, .warning) }
  /// Words to be typed, or quoted from what was typed.
  public static func code(_ text: String) -> Span { Span(text, .code) }
}

extension Span: ExpressibleByStringInterpolation {
  /// Lets plain text stand where a span is wanted.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Line {
  /// The same line with every control character visible and every line break a space.
  var visible: Line {
    Line(spans.map { Span(ControlEscaping.line($0.text), $0.role) })
  }

  /// The columns a terminal gives the line; the line must be visible already.
  var columns: Int {
    spans.reduce(0) { $0 + DisplayWidth.of($1.text) }
  }

  /// The same line with `role` where it was plain.
  func plain(as role: Span.Role) -> Line {
    Line(spans.map { Span($0.text, $0.role == .plain ? role : $0.role) })
  }

  /// The same line without spaces at its end and without empty spans.
  var trimmed: Line {
    var kept = spans.filter { !$0.text.isEmpty }
    while var last = kept.popLast() {
      while last.text.hasSuffix(" ") { last.text.removeLast() }
      guard last.text.isEmpty else {
        kept.append(last)
        break
      }
    }
    return Line(kept)
  }

  /// Adds one character, joining it to the last span when the role is the same.
  mutating func append(_ character: Character, _ role: Span.Role) {
    if let last = spans.indices.last, spans[last].role == role {
      spans[last].text.append(character)
    } else {
      spans.append(Span(String(character), role))
    }
  }
}
