/// The parts of a plan that can be shown by themselves, in the order in which its summary lists them.
///
/// A new section is a case here, its line in the summary, and its page.
public enum PlanSection: String, CaseIterable, Sendable {
  case clashes, duties, escalation, quorum, people, money, structure, rules
  case setAside = "set aside"
  case ledger
  case agreement

  /// Those of which the lines of the ledger are parts, as the summary names them.
  public static var ofLedger: [PlanSection] { allCases.filter { $0 != .agreement } }
}
