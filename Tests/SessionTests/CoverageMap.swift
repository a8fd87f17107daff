import Model

/// The map of what the sources say to the facts that carry it, as `docs/coverage.map` has it.
struct CoverageMap {
  /// Where a finding stands: a source's id, and the lines as the map writes them.
  struct Place: Equatable {
    let source: String
    let lines: String
    let ranges: [ClosedRange<Int>]
  }

  /// A fact that is to carry a finding: a thing's id, a clause, and words of the value where one clause has several.
  struct Reference: Equatable {
    let subject: String
    let clause: String
    let value: String
  }

  /// Why a finding is carried by no fact.
  enum Reason: String, CaseIterable {
    case absence, activity, figure, person, wording

    var title: String {
      switch self {
      case .absence: "nothing is printed that could be cited"
      case .activity: "work or praise reported, which is no governance"
      case .figure: "figures that are not those of a governance or of a formula"
      case .person: "names that a model never holds"
      case .wording: "a turn of phrase that states no fact"
      }
    }
  }

  /// One finding.
  struct Finding {
    let id: String
    let places: [Place]
    let label: String
    let references: [Reference]
    /// Expectations that answer it, where no passage can be cited.
    var answers: [String] = []
    let omission: (reason: Reason, words: String)?

    var group: Character { id.first ?? "?" }
  }

  private(set) var findings: [Finding] = []
  /// What is wrong with the map's own text, a line each.
  private(set) var mistakes: [String] = []

  init(_ text: String) {
    let clauses = Self.clauses
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      switch Self.finding(String(line), clauses) {
      case .success(let finding): findings.append(finding)
      case .failure(let mistake): mistakes.append("line \(number + 1): \(mistake.words)")
      }
    }
    mistakes += numbering()
  }

  private struct Mistake: Error {
    let words: String
  }

  private static func finding(_ line: String, _ clauses: [String]) -> Result<Finding, Mistake> {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed(String($0)) }
    guard parts.count == 3, let id = parts[0].split(separator: " ").first.map(String.init) else {
      return .failure(Mistake(words: "three parts with | between are expected"))
    }
    guard let places = places(parts[0].split(separator: " ").dropFirst().map(String.init)) else {
      return .failure(Mistake(words: "\(id): a source and its lines are expected"))
    }
    guard !parts[1].isEmpty, parts[1].count <= 60 else {
      return .failure(Mistake(words: "\(id): a label of up to 60 letters is expected"))
    }
    if parts[2].hasPrefix("- ") {
      let halves = parts[2].dropFirst(2).split(separator: ":", maxSplits: 1).map { trimmed(String($0)) }
      guard halves.count == 2, let reason = Reason(rawValue: halves[0]), !halves[1].isEmpty else {
        return .failure(Mistake(words: "\(id): a reason and its words are expected"))
      }
      return .success(
        Finding(id: id, places: places, label: parts[1], references: [], omission: (reason, halves[1])))
    }
    if parts[2].hasPrefix("? ") {
      let answers = parts[2].dropFirst(2).split(separator: ";").map { trimmed(String($0)) }
      return .success(
        Finding(id: id, places: places, label: parts[1], references: [], answers: answers, omission: nil))
    }
    var references: [Reference] = []
    for text in parts[2].split(separator: ";").map({ trimmed(String($0)) }) {
      guard let reference = reference(text, clauses) else {
        return .failure(Mistake(words: "\(id): `\(text)` is no thing with a clause"))
      }
      references.append(reference)
    }
    guard !references.isEmpty else { return .failure(Mistake(words: "\(id): a fact or a reason is expected")) }
    return .success(
      Finding(id: id, places: places, label: parts[1], references: references, omission: nil))
  }

  private static func places(_ words: [String]) -> [Place]? {
    guard words.count.isMultiple(of: 2) else { return nil }
    var places: [Place] = []
    for index in stride(from: 0, to: words.count, by: 2) {
      guard let ranges = ranges(words[index + 1]) else { return nil }
      places.append(Place(source: words[index], lines: words[index + 1], ranges: ranges))
    }
    return places
  }

  private static func ranges(_ text: String) -> [ClosedRange<Int>]? {
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else {
        return nil
      }
      ranges.append(first...last)
    }
    return ranges
  }

  private static func reference(_ text: String, _ clauses: [String]) -> Reference? {
    let halves = text.split(separator: "=", maxSplits: 1).map { trimmed(String($0)) }
    guard let head = halves.first, let blank = head.firstIndex(of: " ") else { return nil }
    let clause = trimmed(String(head[blank...]))
    guard clauses.contains(clause) else { return nil }
    return Reference(subject: String(head[..<blank]), clause: clause, value: halves.count > 1 ? halves[1] : "")
  }

  /// A finding that is there twice, or missing between its neighbours.
  private func numbering() -> [String] {
    var last: [Character: Int] = [:]
    var found: [String] = []
    for finding in findings {
      let number = Int(finding.id.dropFirst()) ?? 0
      if number != (last[finding.group] ?? 0) + 1 || finding.id.count != 4 {
        found.append("\(finding.id) is out of order")
      }
      last[finding.group] = number
    }
    return found
  }

  private static let clauses = Schema.relations.map(\.clause)

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
