import Analysis
import Model

/// What a plan says of itself in one line: its heading, what it loses, what it ends and begins.
extension PlanWording {
  /// The heading of everything that is shown of an option: what follows is no statement of the sources.
  func heading(_ words: String) -> String { "DRAFT OPTION \(option.number) · \(words)" }

  /// Why it is proposed, and on whose authority.
  var grounds: String {
    var parts: [String] = []
    if let reason = proposal.reason { parts.append(reason) }
    if let authority = proposal.authority { parts.append("by \(before.title(authority))") }
    return parts.joined(separator: "; ")
  }

  /// What the changes themselves end or replace, besides what ends with a body.
  var ends: String {
    let lines = plan.ledger.filter { line in
      switch line.outcome {
      case .ended(.change), .ended(.replaced): line.claim.isLive || line.claim.phase == .lastStated
      default: false
      }
    }
    return Self.few(lines.map { clause($0) + lastStated($0.claim) + kept(of: $0) })
  }

  /// Of an area that ends as one, which of its parts stay; empty where none does.
  private func kept(of line: Plan.Line) -> String {
    guard line.claim.relation == .covers else { return "" }
    let parts = plan.begun.filter { beginning in
      beginning.lines.contains { plan.ledger[$0].facts == line.facts }
        && plan.branch.fact(beginning.fact).subject == line.claim.subject
    }.compactMap { plan.branch.fact($0.fact).value.entity }
    return parts.isEmpty ? "" : " as one; it goes on covering \(Wording.list(parts.map { before.name($0) }))"
  }

  /// For what time a statement is last stated; empty where it counts.
  private func lastStated(_ claim: Claim) -> String {
    guard claim.phase == .lastStated, let last = claim.periods.max(by: { $0.range.end < $1.range.end }) else {
      return ""
    }
    return ", last stated in \(last.spoken)"
  }

  /// What the changes themselves begin, besides what is carried on and the payments that the money tells.
  var begins: String { Self.few(newStatements.map { begun($0) }) }

  /// What the changes themselves begin, on the branch of the plan, in order.
  var newStatements: [Claim] {
    let stated = proposal.changes.flatMap(\.statements).count
    guard stated > 0 else { return [] }
    let tellsMoney = option.verbs.contains { !$0.effects.isEmpty }
    let new = plan.begun.filter { beginning in
      let fact = plan.branch.fact(beginning.fact)
      return beginning.lines.isEmpty && !fact.value.isNotStated && !plan.events.contains(fact.subject)
        && fact.subject != plan.paper && !(tellsMoney && fact.relation == .contribution)
        && ![.name, .exists, .predecessor, .setAsideBy].contains(fact.relation)
        // Where a step stands is told with its route.
        && ![.stepOf, .order, .way].contains(fact.relation)
    }
    return new.flatMap { plan.after.claims([$0.fact]) }
  }

  /// A statement that begins; of another name it is told of what has it today.
  func begun(_ claim: Claim) -> String {
    let isRenamed = claim.relation == .called && !plan.newcomers.contains(claim.subject)
    return "\((isRenamed ? before : after).name(claim.subject)): \(plainly(claim, after))"
  }

  /// The first few of some phrases, and how many more there are.
  private static func few(_ phrases: [String]) -> String {
    let first = phrases.prefix(4).joined(separator: "; ")
    return phrases.count > 4 ? "\(first); and \(phrases.count - 4) more" : first
  }
}

extension Value {
  /// Whether it says that nothing is stated.
  fileprivate var isNotStated: Bool { self == .notStated }
}
