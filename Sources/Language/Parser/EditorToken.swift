/// A piece of a text, for those who complete it: what it is and which bytes it spans.
public struct EditorToken: Sendable, Equatable {
  /// What a piece is.
  public enum Kind: Sendable {
    /// A bare word, a number or a date.
    case word
    /// A text in quotes.
    case text
    /// A text whose closing quote is missing, to the end of its line.
    case openText
    case dot, comma, opening, closing
    /// The end of a line or `;`, where it ends a statement.
    case end
    case other
  }

  /// What it is.
  public let kind: Kind
  /// The bytes it spans.
  public let range: Range<Int>
}

extension EditorToken {
  /// The pieces of a text in order, and whether the text ends inside a comment.
  public static func pieces(of text: String) -> (pieces: [EditorToken], endsInComment: Bool) {
    var text = text
    return text.withUTF8 { bytes in
      var lexer = Lexer(bytes, keepsComments: true)
      var pieces: [EditorToken] = []
      while true {
        let token = lexer.next()
        if token.kind == .end { break }
        pieces.append(EditorToken(kind: Kind(token.kind), range: token.range))
      }
      return (pieces, lexer.comments.last?.upperBound == bytes.count)
    }
  }

  /// Whether a name, put behind a text, is read there as one name to its end.
  public static func isOneName(_ name: String, after text: String) -> Bool {
    let start = text.utf8.count
    var whole = text + name
    return whole.withUTF8 { bytes in
      var parsing = Parsing(bytes, file: "")
      parsing.isCompleting = true
      while parsing.parseItem() != nil {}
      return parsing.lastName == start..<bytes.count
    }
  }
}

extension EditorToken.Kind {
  init(_ kind: Token.Kind) {
    self =
      switch kind {
      case .word: .word
      case .string: .text
      case .unterminatedString: .openText
      case .dot: .dot
      case .comma: .comma
      case .leftBrace, .leftParenthesis, .leftBracket: .opening
      case .rightBrace, .rightParenthesis, .rightBracket: .closing
      case .terminator: .end
      default: .other
      }
  }
}

/// Whether what was typed so far wants another line.
///
/// A text in quotes ends on its line, so that one left open is a mistake to be told at once.
public enum InputCompleteness: Sendable, Equatable {
  /// It can stand as it is.
  case no
  /// A bracket or a brace is open, or a comma stands last.
  case goesOn

  /// What a text wants.
  public init(_ text: String) {
    let pieces = EditorToken.pieces(of: text).pieces
    guard let last = pieces.last else {
      self = .no
      return
    }
    var depth = 0
    for piece in pieces {
      if piece.kind == .opening { depth += 1 }
      if piece.kind == .closing { depth = max(0, depth - 1) }
    }
    let isOpen = depth > 0 || last.kind == .comma
    self = isOpen && !pieces.contains { $0.kind == .openText } ? .goesOn : .no
  }
}
