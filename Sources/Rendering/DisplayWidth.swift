/// Measures text in the columns of a terminal.
public enum DisplayWidth {
  /// The columns a terminal gives the text, which must be free of control characters.
  ///
  /// Combining marks and other invisible characters take no column, East Asian wide characters and emoji two, all
  /// else one. Emoji joined into one picture take two together.
  public static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns a terminal gives one character with all its marks.
  public static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    let scalars = character.unicodeScalars
    let sum = scalars.reduce(0) { $0 + columns(of: $1) }
    let isJoined = scalars.count > 1 && scalars.contains { $0 == "\u{200D}" || $0.properties.isEmojiModifier }
    return isJoined ? min(sum, 2) : sum
  }

  /// The scalars of two columns that are not emoji, in order; East Asian wide and full width.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x4DFF,
    0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]

  /// The vowels and finals of Korean syllables, drawn over the initial before them.
  private static let overlaid: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]

  /// The two letters of a flag, one column each.
  private static let flagLetters: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if overlaid.contains(where: { $0.contains(value) }) { return 0 }
    if flagLetters.contains(value) { return 1 }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(value) } ? 2 : 1
  }
}
