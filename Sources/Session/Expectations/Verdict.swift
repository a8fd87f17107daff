import Language

/// Whether a statement answered what was expected of it, and both in words.
public struct Verdict: Sendable, Equatable {
  /// Whether it did.
  public let holds: Bool
  /// What was expected, in words: the values, or how the statement was to fail.
  public let expected: String
  /// What came instead, as a reader sees it, several lines perhaps; empty when the expectation holds.
  public let actual: String

  package init(holds: Bool, expected: String, actual: String) {
    self.holds = holds
    self.expected = expected
    self.actual = holds ? "" : actual
  }
}

extension Verdict {
  /// What was expected and what came, line by line, each labelled; lines that both share at the beginning and at the
  /// end are left out but for one on either side.
  public var comparison: [(label: String, line: String)] {
    let wanted = expected.split(separator: "\n")
    let came = actual.split(separator: "\n")
    let shared = min(wanted.count, came.count)
    let front = (0..<shared).first { wanted[$0] != came[$0] } ?? shared
    let back = (0..<(shared - front)).first { wanted[wanted.count - 1 - $0] != came[came.count - 1 - $0] }
    let tail = back ?? shared - front
    var lines: [(label: String, line: String)] = []
    if front > 0 { lines.append(("both    ", String(wanted[front - 1]))) }
    lines += wanted[front..<(wanted.count - tail)].map { ("expected", String($0)) }
    if front == wanted.count - tail { lines.append(("expected", "nothing here")) }
    lines += came[front..<(came.count - tail)].map { ("actual  ", String($0)) }
    if front == came.count - tail { lines.append(("actual  ", "nothing here")) }
    if tail > 0 { lines.append(("both    ", String(wanted[wanted.count - tail]))) }
    return lines
  }
}

extension ExpectationSyntax {
  /// What is expected, in words.
  var words: String {
    switch self {
    case .equals(let values): Self.list(values)
    case .contains(let values): "an answer that contains \(Self.list(values))"
    case .notStated: "not stated"
    case .fails(let code): "the statement fails with \(code)"
    }
  }

  private static func list(_ values: [ExpectedValue]) -> String { values.map(\.text).joined(separator: ", ") }

  /// Whether nothing could ever make it false.
  var cannotFail: Bool {
    switch self {
    case .equals(let values), .contains(let values): values.contains { Suggestion.fold($0.text).isEmpty }
    case .notStated, .fails: false
    }
  }
}
