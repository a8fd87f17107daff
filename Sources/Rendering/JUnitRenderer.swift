/// Renders results as JUnit's XML, which pipelines read: what the schema that Jenkins publishes (junit-10.xsd) lets through.
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
    /// It failed, by a message of one line and perhaps more text.
    case failed(kind: String, String, details: String = "")
    /// It could not be carried out.
    case broken(kind: String, String, details: String = "")
    case skipped(String)
  }

  /// A renderer of JUnit's XML.
  public init() {}

  /// All suites as one document, with a line end.
  public func render(_ suites: [Suite]) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"govsh\"\(counts(suites.flatMap(\.cases)))>\n"
    for suite in suites {
      let skipped = suite.cases.count { if case .skipped = $0.result { true } else { false } }
      text += "  <testsuite name=\(XML.attribute(suite.name))\(counts(suite.cases)) skipped=\"\(skipped)\">\n"
      for item in suite.cases { text += lines(item, in: suite) }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private func counts(_ cases: [Case]) -> String {
    var counts = (failed: 0, broken: 0)
    for item in cases {
      switch item.result {
      case .passed, .skipped: break
      case .failed: counts.failed += 1
      case .broken: counts.broken += 1
      }
    }
    return " tests=\"\(cases.count)\" failures=\"\(counts.failed)\" errors=\"\(counts.broken)\""
  }

  private func lines(_ item: Case, in suite: Suite) -> String {
    let head = "    <testcase classname=\(XML.attribute(suite.name)) name=\(XML.attribute(item.name))"
    switch item.result {
    case .passed: return head + "/>\n"
    case .failed(let kind, let words, let details): return head + told("failure", kind, words, details)
    case .broken(let kind, let words, let details): return head + told("error", kind, words, details)
    case .skipped(let words): return head + ">\n      <skipped message=\(XML.attribute(words))/>\n    </testcase>\n"
    }
  }

  private func told(_ tag: String, _ kind: String, _ words: String, _ details: String) -> String {
    let opening = ">\n      <\(tag) type=\(XML.attribute(kind)) message=\(XML.attribute(words))"
    return opening + (details.isEmpty ? "/>" : ">\(XML.text(details))</\(tag)>") + "\n    </testcase>\n"
  }
}
