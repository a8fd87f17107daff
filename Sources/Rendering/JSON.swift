/// A JSON value without floating point, whose objects keep the order in which they were written.
public enum JSON: Sendable {
  /// No value.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number; money is given in pence.
  case int(Int64)
  /// Words in any characters; they are escaped when rendered.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Named values in order; a key given twice is written twice.
  case object([(key: String, value: JSON)])

  /// The value as text without a line feed at its end: on one line, or `pretty` with two spaces a level.
  ///
  /// Control characters, bidirectional controls and line separators are written as escapes, so that the text is
  /// both JSON and safe in a terminal.
  public func rendered(pretty: Bool = false) -> String {
    var text = ""
    write(to: &text, indent: pretty ? "\n" : nil)
    return text
  }

  /// Writes the value; `indent` is the line feed and the spaces at the current level, nil for one line.
  private func write(to text: inout String, indent: String?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      Self.write(values, in: ("[", "]"), to: &text, indent: indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .object(let members):
      Self.write(members, in: ("{", "}"), to: &text, indent: indent) { member, text, indent in
        Self.write(member.key, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], in brackets: (String, String), to text: inout String, indent: String?,
    each: (Element, inout String, String?) -> Void
  ) {
    let inner = indent.map { $0 + "  " }
    text += brackets.0
    for (index, element) in elements.enumerated() {
      text += (index > 0 ? "," : "") + (inner ?? "")
      each(element, &text, inner)
    }
    text += (elements.isEmpty ? "" : indent ?? "") + brackets.1
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{08}": text += "\\b"
      case "\u{0C}": text += "\\f"
      case _ where ControlEscaping.isControl(scalar): text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// Four digits, which is enough for every control character.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension JSON: Equatable {
  /// Objects are equal only when their keys stand in the same order, as they render to the same bytes only then.
  public static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left.elementsEqual(right, by: ==)
    default: false
    }
  }
}
