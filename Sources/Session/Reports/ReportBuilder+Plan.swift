import Analysis
import Language

extension ReportBuilder {
  /// For a meeting about an option: the whole in a few lines, what is open and what to choose from, each partner's
  /// pounds, what changes for people, duties and rules, and what is set aside.
  mutating func plan(_ option: Option) throws(Stop) {
    try add("What it would do", .plan(option, nil), most: 12, as: { $0.sentence })
    try add(
      "What is open, and the choices", .plan(option, .clashes), most: 24, more: "plan show clashes",
      silence: "nothing is open",
      as: { row in row.sentence.hasPrefix("`") ? row.sentence : "\(row.section): \(row.sentence)" })
    try add(
      "Each partner's pounds", .plan(option, .money), most: 12, remarks: true,
      as: { row in row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ") })
    for (heading, section) in [
      ("Rules whose result differs", PlanSection.rules), ("Duties", .duties), ("Quorum", .quorum),
      ("Escalation and reporting", .escalation),
    ] {
      try add(
        heading, .plan(option, section), most: 8, more: "plan show \(section.rawValue)",
        as: { row in row.section.isEmpty ? row.sentence : "\(row.section.lowercased()): \(row.sentence)" })
    }
    try add("Set aside", .plan(option, .setAside), most: 4, more: "plan show set aside")
  }
}
