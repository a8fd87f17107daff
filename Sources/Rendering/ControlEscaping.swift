/// Makes text safe to show: what could command a terminal or turn reading order around is spelled out instead.
///
/// Control characters (C0, DEL, C1) and bidirectional controls (U+202A to U+202E, U+2066 to U+2069) become escapes
/// such as `\u{1B}`. Text already safe comes back as it was.
public enum ControlEscaping {
  /// The text as one line: each line break in it becomes a space.
  public static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    return lines(text).joined(separator: " ")
  }

  /// The text as the lines it has, at least one; CR LF is one break, as are LF, CR and U+2028 and U+2029 alone.
  public static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var current = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n", previous == "\r" {
        // The break was made at the CR.
      } else if isBreak(scalar) {
        lines.append(String(current))
        current.removeAll()
      } else if isControl(scalar) {
        current.append(contentsOf: escape(scalar).unicodeScalars)
      } else {
        current.append(scalar)
      }
      previous = scalar
    }
    return lines + [String(current)]
  }

  /// Whether a scalar must never reach a terminal as it is.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u{" + (digits.count < 2 ? "0" : "") + digits + "}"
  }
}
