import Rendering
import Session

/// The forms of a check that a pipeline reads, beside those that every answer has.
enum CheckForm: String {
  case text, sarif, junit

  /// The results of a check in this form.
  func text(_ answer: Answer) -> String {
    switch self {
    case .text: TextRenderer(width: Terminal.width, colour: false).render(answer.document)
    case .junit: JUnitRenderer().render(suites(answer.checks))
    case .sarif: sarif(answer.checks).rendered(pretty: true) + "\n"
    }
  }

  // MARK: JUnit

  /// One suite a rule, one case a thing: what fails is a failure, what cannot be known is skipped with its reason.
  private func suites(_ lines: [CheckLine]) -> [JUnitRenderer.Suite] {
    rules(lines).map { rule in
      let own = lines.filter { $0.rule == rule.rule }
      return JUnitRenderer.Suite(
        name: "\(rule.rule) (\(rule.force))",
        cases: own.map { line in
          let name = line.subject + (line.stretch.isEmpty ? "" : ", \(line.stretch)")
          let words = "\(line.subjectName): \(line.message)"
          switch line.outcome {
          case .holds: return JUnitRenderer.Case(name: name, result: .passed)
          case .fails where !line.isSetAside:
            return JUnitRenderer.Case(name: name, result: .failed(kind: line.force, words))
          case .fails: return JUnitRenderer.Case(name: name, result: .skipped("set aside: \(line.reason)"))
          case .unknown: return JUnitRenderer.Case(name: name, result: .skipped("cannot be known: \(line.reason)"))
          case .departs: return JUnitRenderer.Case(name: name, result: .skipped("departs: \(line.reason)"))
          }
        })
    }
  }

  /// The rules in the order of their first results, each once.
  private func rules(_ lines: [CheckLine]) -> [CheckLine] {
    var seen: Set<String> = []
    return lines.filter { seen.insert($0.rule).inserted }.sorted { $0.rule < $1.rule }
  }

  // MARK: SARIF

  private func sarif(_ lines: [CheckLine]) -> JSON {
    let rules = rules(lines).map { rule in
      JSON.object([
        ("id", .string(rule.rule)), ("shortDescription", .object([("text", .string(rule.ruleName))])),
        ("defaultConfiguration", .object([("level", .string(level(rule)))])),
        ("properties", .object([("force", .string(rule.force))])),
      ])
    }
    let driver = JSON.object([
      ("name", .string("govsh")), ("version", .string(Program.version)), ("rules", .array(rules)),
    ])
    let run = JSON.object([
      ("tool", .object([("driver", driver)])), ("results", .array(lines.filter { $0.outcome != .holds }.map(result))),
    ])
    return .object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
      ("runs", .array([run])),
    ])
  }

  /// The line of a file of the reader's own.
  private func physical(_ line: CheckLine) -> [(String, JSON)] {
    guard let place = line.place else { return [] }
    let region = JSON.object([("startLine", .int(Int64(place.line))), ("startColumn", .int(Int64(place.column)))])
    let file = JSON.object([("uri", .string(place.file))])
    return [("physicalLocation", .object([("artifactLocation", file), ("region", region)]))]
  }

  private func level(_ line: CheckLine) -> String {
    switch line.severity {
    case "error": "error"
    case "information": "note"
    default: "warning"
    }
  }

  private func result(_ line: CheckLine) -> JSON {
    let kind =
      switch line.outcome {
      case .fails: "fail"
      case .unknown: "open"
      case .departs: "review"
      case .holds: "pass"
      }
    let reason = line.reason.isEmpty || line.outcome == .fails ? "" : " (\(line.outcome.rawValue): \(line.reason))"
    let place = JSON.object([("fullyQualifiedName", .string(line.subject)), ("name", .string(line.subjectName))])
    var fields: [(String, JSON)] = [
      ("ruleId", .string(line.rule)), ("kind", .string(kind)),
      ("level", .string(line.outcome == .fails ? level(line) : "none")),
      ("message", .object([("text", .string("\(line.subjectName): \(line.message)\(reason)"))])),
      ("locations", .array([.object(physical(line) + [("logicalLocations", .array([place]))])])),
      ("partialFingerprints", .object([("govshCheck/v1", .string(line.id))])),
    ]
    if line.isSetAside {
      let suppression = JSON.object([("kind", .string("external")), ("justification", .string(line.reason))])
      fields.append(("suppressions", .array([suppression])))
    }
    return .object(fields)
  }
}
