/// Texts in quotes: a backslash keeps a quote or a backslash as it is.
public enum QuotedText {
  /// The text that stands between quotes, with the backslashes taken off.
  public static func unescaped(_ bytes: some Sequence<UInt8>) -> String {
    var kept: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if byte == 0x5C, !isEscaped {
        isEscaped = true
      } else {
        kept.append(byte)
        isEscaped = false
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// A text as the language writes it, quotes and all.
  public static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
  }
}
