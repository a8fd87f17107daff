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
    /// The line it stands on in the file that the suite is named after; nil where it stands in none.
    public let line: Int?
    /// What came of it.
    public let result: Result

    /// A case and what came of it.
    public init(name: String, line: Int? = nil, result: Result) {
      self.name = name
      self.line = line
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
      text += "  <testsuite name=\(XML.attribute(suite.name))\(counts(suite.cases))>\n"
      for item in suite.cases { text += lines(item, in: suite) }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private func counts(_ cases: [Case]) -> String {
    var counts = (failed: 0, broken: 0, skipped: 0)
    for item in cases {
      switch item.result {
      case .passed: break
      case .failed: counts.failed += 1
      case .broken: counts.broken += 1
      case .skipped: counts.skipped += 1
      }
    }
    return " tests=\"\(cases.count)\" failures=\"\(counts.failed)\" errors=\"\(counts.broken)\""
      + " skipped=\"\(counts.skipped)\""
  }

  private func lines(_ item: Case, in suite: Suite) -> String {
    var head = "    <testcase classname=\(XML.attribute(suite.name)) name=\(XML.attribute(item.name))"
    if let line = item.line { head += " line=\"\(line)\"" }
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
