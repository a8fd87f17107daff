/// A token: what it is and which bytes it spans.
///
/// Its text is made only when someone asks.
struct Token: Sendable, Equatable {
  enum Kind: UInt8, Sendable {
    case word, string, unterminatedString, money, share, answer
    case leftBrace, rightBrace, leftParenthesis, rightParenthesis, leftBracket, rightBracket
    case comma, dot, range, equals, plus, minus, star, slash, at, colon, greater
    case terminator, end, unknown
  }

  var kind: Kind
  var start: Int
  var end: Int

  var range: Range<Int> { start..<end }
}
