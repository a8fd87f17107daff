/// The page `docs/coverage.md`, made of the map and the model.
struct CoveragePage {
  private let map: CoverageMap
  private let check: CoverageCheck

  init(_ map: CoverageMap, _ check: CoverageCheck) {
    self.map = map
    self.check = check
  }

  static let groups: [(letter: Character, title: String)] = [
    ("A", "Organisations and their names"), ("B", "Bodies"), ("C", "Lines between them"), ("D", "Posts and holders"),
    ("E", "Members"), ("F", "Quorum and meetings"), ("G", "Chairs and vice chairs"),
    ("H", "Delegation and accountability"), ("I", "Scrutiny"), ("J", "Duties and remits"),
    ("K", "Escalation and time limits"), ("L", "Relevant agencies"), ("M", "Money"), ("N", "Formula, pool and host"),
    ("O", "Cycles and deadlines"), ("P", "Priorities"), ("Q", "Changes"), ("R", "Neighbouring boards"),
    ("S", "Figures"), ("T", "Instruments, inspections, plans"), ("X", "Contradictions, traps and gaps"),
  ]

  func text() -> String {
    let tables = Self.groups.map { group in
      "## \(group.letter). \(group.title)\n\n" + table(map.findings.filter { $0.group == group.letter })
    }
    return ([Self.opening, totals(), omissions()] + tables).joined(separator: "\n")
  }

  private static let opening = """
    # What the built-in model carries

    The five sources were read line by line into numbered findings. Groups A to T are what they state; X is where
    they contradict themselves or each other, set a trap, or are silent. This page says which facts of the built-in
    model carry each finding and where those facts are cited, or why a finding is left out. It is made of
    `docs/coverage.map` and of the model by a test, which fails when the two no longer fit. `show ID` prints all that
    is stated of a thing; sources are named as `list sources` names them.

    """

  private func totals() -> String {
    var lines = ["| group | | findings | carried | share |", "|---|---|---:|---:|---:|"]
    for group in Self.groups { lines.append(row(String(group.letter), group.title) { $0 == group.letter }) }
    lines.append(row("A to S", "") { ("A"..."S").contains($0) })
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ title: String, _ isIn: (Character) -> Bool) -> String {
    let count = Self.count(map, isIn)
    let tenths = count.all == 0 ? 0 : count.carried * 1000 / count.all
    return "| \(name) | \(title) | \(count.all) | \(count.carried) | \(tenths / 10).\(tenths % 10) % |"
  }

  /// How many findings of these groups there are, and how many a fact carries.
  static func count(_ map: CoverageMap, _ isIn: (Character) -> Bool) -> (all: Int, carried: Int) {
    let findings = map.findings.filter { isIn($0.group) }
    return (findings.count, findings.count { $0.omission == nil })
  }

  private func omissions() -> String {
    var lines = ["| left out because | findings |", "|---|---|"]
    for reason in CoverageMap.Reason.allCases {
      let ids = map.findings.filter { $0.omission?.reason == reason }.map(\.id)
      if !ids.isEmpty { lines.append("| \(reason.title) | \(ids.joined(separator: ", ")) |") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func table(_ findings: [CoverageMap.Finding]) -> String {
    var lines = ["| | what | where | carried by |", "|---|---|---|---|"]
    for finding in findings {
      let places = finding.places.map { "\($0.source) \($0.lines)" }.joined(separator: "; ")
      let carriers =
        finding.omission.map { "left out: \($0.words)" }
        ?? (finding.answers.map { "answered: `\($0)`" } + finding.references.map { carrier($0, finding) })
        .joined(separator: "; ")
      lines.append("| \(finding.id) | \(finding.label) | \(places) | \(carriers) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func carrier(_ reference: CoverageMap.Reference, _ finding: CoverageMap.Finding) -> String {
    let value = reference.value.isEmpty ? "" : ": " + reference.value
    let name = "`\(reference.subject)` \(reference.clause)" + value
    guard case .carried(let citations) = check.verdict(reference, within: finding.places) else { return name }
    let only = Set(finding.places.map(\.source)).count == 1 ? (finding.places.first?.source ?? "") + " " : ""
    return name + " ("
      + citations.map { $0.hasPrefix(only) ? String($0.dropFirst(only.count)) : $0 }.joined(separator: ", ") + ")"
  }
}
