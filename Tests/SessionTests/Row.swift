import Testing

/// One row of a table of tests: what it shows, what goes in, what must come out, and where the row stands.
struct Row<Input: Sendable, Output: Sendable>: Sendable, CustomTestStringConvertible {
  let says: String
  let input: Input
  let output: Output
  let location: SourceLocation

  var testDescription: String { says }

  init(_ says: String, _ input: Input, gives output: Output, _ location: SourceLocation = #_sourceLocation) {
    self.says = says
    self.input = input
    self.output = output
    self.location = location
  }
}
