import Rendering
import Session

extension OutputFormat {
  /// SARIF 2.1.0, which code scanning reads.
  static let sarif: OutputFormat = {
    var format = OutputFormat("sarif")
    format.check = { answer, page in sarif(answer.checks, version: page.version).rendered(pretty: true) + "\n" }
    return format
  }()

  private static func sarif(_ lines: [CheckLine], version: String) -> JSON {
    let rules = lines.rules.map { rule in
      JSON.object([
        ("id", .string(rule.rule)), ("shortDescription", .object([("text", .string(rule.ruleName))])),
        ("defaultConfiguration", .object([("level", .string(level(rule)))])),
        ("properties", .object([("force", .string(rule.force))])),
      ])
    }
    let driver = JSON.object([
      ("name", .string("govsh")), ("version", .string(version)), ("rules", .array(rules)),
    ])
    let run = JSON.object([
      ("tool", .object([("driver", driver)])), ("results", .array(lines.filter { $0.outcome != .holds }.map(result))),
    ])
    return .object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
      ("runs", .array([run])),
    ])
  }

  private static func level(_ line: CheckLine) -> String {
    switch line.severity {
    case "error": "error"
    case "information": "note"
    default: "warning"
    }
  }

  private static func result(_ line: CheckLine) -> JSON {
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

  // MARK: Places

  /// The line of a file; nothing of what stands in none, as what a plan begins.
  private static func physical(_ line: CheckLine) -> [(String, JSON)] {
    guard let place = line.position else { return [] }
    let path = place.isOwn ? place.file : libraryFolder + place.file
    let region = JSON.object([("startLine", .int(Int64(place.line))), ("startColumn", .int(Int64(place.column)))])
    let file = JSON.object([("uri", .string(uri(path)))])
    return [("physicalLocation", .object([("artifactLocation", file), ("region", region)]))]
  }

  /// Where the files inside the program lie in its own repository.
  private static let libraryFolder = "Sources/Library/models/"

  /// A path as a URI reference of RFC 3986: relative as it is, absolute with its scheme.
  static func uri(_ path: String) -> String {
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    let encoded = path.utf8.map { byte -> String in
      let scalar = Unicode.Scalar(byte)
      if isUnreserved(scalar) || scalar == "/" { return String(scalar) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
    return encoded.hasPrefix("/") ? "file://" + encoded : encoded
  }

  private static func isUnreserved(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": true
    default: false
    }
  }
}

extension [CheckLine] {
  /// The rules of the results, each once, by their ids.
  var rules: [CheckLine] {
    var seen: Set<String> = []
    return filter { seen.insert($0.rule).inserted }.sorted { $0.rule < $1.rule }
  }
}
