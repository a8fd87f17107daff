import Rendering
import Testing

@Suite("JSON")
struct JSONTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let value: JSON
    let line: String
    let pretty: String

    init(_ says: String, _ value: JSON, line: String, pretty: String? = nil) {
      testDescription = says
      self.value = value
      self.line = line
      self.pretty = pretty ?? line
    }
  }

  private func check(_ example: Case) {
    #expect(example.value.rendered() == example.line)
    #expect(example.value.rendered(pretty: true) == example.pretty)
    expectTidy(example.value.rendered(pretty: true))
  }

  @Test("is written", arguments: examples)
  func isWritten(_ example: Case) { check(example) }

  @Test("is equal only in the same order")
  func equality() {
    let (first, second) = (("a", JSON.int(1)), ("b", JSON.array([.bool(true), .null])))
    #expect(JSON.object([first, second]) == .object([first, second]))
    #expect(JSON.object([first, second]) != .object([second, first]))
    #expect(JSON.int(0) != .null)
  }

  private static let examples = [
    Case("Null is null.", .null, line: "null"),
    Case("Whole numbers are written in full.", .int(.min), line: "-9223372036854775808"),
    Case(
      "Brackets with nothing inside stay together.", .array([.array([]), .object([])]), line: "[[],{}]",
      pretty: "[\n  [],\n  {}\n]"),
    Case(
      "Members keep their order.", .object([("b", .int(1)), ("a", .array([.string("x"), .bool(false)]))]),
      line: #"{"b":1,"a":["x",false]}"#,
      pretty: """
        {
          "b": 1,
          "a": [
            "x",
            false
          ]
        }
        """),
    Case(
      "Controls are escaped, in keys too.",
      .object([("\u{1B}", .string("\"\\/\n\r\t\u{8}\u{C}\u{0}\u{7F}\u{9B}\u{202E}\u{2028}"))]),
      line: #"{"\u001b":"\"\\/\n\r\t\b\f\u0000\u007f\u009b\u202e\u2028"}"#,
      pretty: "{\n  " + #""\u001b": "\"\\/\n\r\t\b\f\u0000\u007f\u009b\u202e\u2028""# + "\n}"),
    Case("Words of any script stand as they are.", .string("Zoë 委員会 👍"), line: "\"Zoë 委員会 👍\""),
    Case("A combining mark does not hide a quotation mark.", .string("\"\u{301}"), line: "\"\\\"\u{301}\""),
  ]
}
