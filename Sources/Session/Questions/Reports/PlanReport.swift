import Analysis
import Language
import Model

/// `report plan`: for a meeting about the option in hand: what it would do, and what is open.
struct PlanReport: Question {
  let option: Option

  func runner(_ inUse: QueryRunner) -> QueryRunner { option.runner(inUse) }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var report = ReportBuilder(runner, log)
    try report.plan(option)
    log = report.log
    let names = option.verbs.map { $0.title(report.wording) }.joined(separator: "; ")
    return report.finished("DRAFT OPTION \(option.number), for a meeting: \(names)")
  }
}

extension PlanReport {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    option = try Option.inHand(resolver.surroundings.work, resolver.arguments)
  }
}

extension ReportBuilder {
  /// For a meeting about an option: the whole in a few lines, what is open and what to choose from, each partner's
  /// pounds, what changes for people, duties and rules, and what is set aside.
  mutating func plan(_ option: Option) throws(Stop) {
    try add("What it would do", PlanQuestion(option: option, section: nil), most: 12, as: { $0.sentence })
    try add(
      "What is open, and the choices", PlanQuestion(option: option, section: .clashes), most: 24,
      more: "plan show clashes",
      silence: "nothing is open",
      as: { row in row.sentence.hasPrefix("`") ? row.sentence : "\(row.section): \(row.sentence)" })
    try add(
      "Each partner's pounds", PlanQuestion(option: option, section: .money), most: 12, remarks: true,
      as: { row in row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ") })
    for (heading, section) in [
      ("Rules whose result differs", PlanSection.rules), ("Duties", .duties), ("Quorum", .quorum),
      ("Escalation and reporting", .escalation),
    ] {
      try add(
        heading, PlanQuestion(option: option, section: section), most: 8, more: "plan show \(section.rawValue)",
        as: { row in row.section.isEmpty ? row.sentence : "\(row.section.lowercased()): \(row.sentence)" })
    }
    try add("Set aside", PlanQuestion(option: option, section: .setAside), most: 4, more: "plan show set aside")
  }
}
