/// Texts as XML holds them: nothing in them can become markup.
public enum XML {
  /// A text between tags.
  public static func text(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// A text as an attribute's value, with its quotes.
  public static func attribute(_ text: String) -> String { "\"\(escaped(text, isAttribute: true))\"" }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n" where !isAttribute: result += "\n"
      case "\n", "\t": result += "&#\(scalar.value);"
      // Other control characters have no place in XML at all.
      case _ where !isAllowed(scalar): result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }
}
