/// Texts in quotes.
///
/// A backslash keeps a quote or a backslash as it is, and `\\u{1B}` stands for a character that would drive a terminal.
public enum QuotedText {
  /// The text that stands between quotes, with the backslashes taken off.
  public static func unescaped(_ bytes: some Sequence<UInt8>) -> String {
    var result = ""
    var rest = Substring(String(decoding: Array(bytes), as: UTF8.self)).unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      if let named = named(&rest) {
        result.unicodeScalars.append(named)
      } else if let kept = rest.popFirst() {
        result.unicodeScalars.append(kept)
      }
    }
    return result
  }

  /// The character of `u{1B}`, which is taken; nil where that is not what follows.
  private static func named(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
    guard rest.starts(with: "u{".unicodeScalars), let end = rest.firstIndex(of: "}") else { return nil }
    let digits = String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end])
    guard digits.utf8.count <= 6, let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number) else {
      return nil
    }
    rest = rest[rest.index(after: end)...]
    return scalar
  }

  /// A text as the language writes it, quotes and all.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" {
        result += "\\"
        result.unicodeScalars.append(scalar)
      } else if isHidden(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a character moves the cursor or turns the direction of writing instead of being seen.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
