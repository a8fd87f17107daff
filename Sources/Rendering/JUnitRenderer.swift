/// Renders results as JUnit's XML, which pipelines read.
public struct JUnitRenderer: Sendable {
  /// A group of cases.
  public struct Suite: Sendable {
    /// What the group is called.
    public let name: String
    /// Its cases, in order.
    public let cases: [Case]

    /// A group of cases.
    public init(name: String, cases: [Case]) {
      self.name = name
      self.cases = cases
    }
  }

  /// One case and what came of it.
  public struct Case: Sendable {
    /// What the case is called.
    public let name: String
    /// What came of it.
    public let result: Result

    /// A case and what came of it.
    public init(name: String, result: Result) {
      self.name = name
      self.result = result
    }
  }

  /// What came of a case.
  public enum Result: Sendable, Equatable {
    case passed
    case failed(kind: String, String)
    case skipped(String)
  }

  /// A renderer of JUnit's XML.
  public init() {}

  /// All suites as one document, with a line end.
  public func render(_ suites: [Suite]) -> String {
    let cases = suites.flatMap(\.cases)
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites\(counts(cases))>\n"
    for suite in suites {
      text += "  <testsuite name=\(XML.attribute(suite.name))\(counts(suite.cases))>\n"
      for item in suite.cases { text += line(item, in: suite) }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private func counts(_ cases: [Case]) -> String {
    let failed = cases.count {
      if case .failed = $0.result { return true }
      return false
    }
    let skipped = cases.count {
      if case .skipped = $0.result { return true }
      return false
    }
    return " tests=\"\(cases.count)\" failures=\"\(failed)\" errors=\"0\" skipped=\"\(skipped)\""
  }

  private func line(_ item: Case, in suite: Suite) -> String {
    let head = "    <testcase classname=\(XML.attribute(suite.name)) name=\(XML.attribute(item.name))"
    switch item.result {
    case .passed: return head + "/>\n"
    case .failed(let kind, let words):
      return head + ">\n      <failure type=\(XML.attribute(kind)) message=\(XML.attribute(words))/>\n    </testcase>\n"
    case .skipped(let words): return head + ">\n      <skipped message=\(XML.attribute(words))/>\n    </testcase>\n"
    }
  }
}
