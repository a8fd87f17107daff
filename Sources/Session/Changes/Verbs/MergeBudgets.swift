import Analysis
import Language
import Model

/// `plan merge budgets`: budgets that become one, into which each pays what it paid into them together.
struct MergeBudgetsVerb: ChangeVerb {
  let funds: [EntityID]
  let successor: Newcomer

  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    funds = try resolver.budgets(.subject)
    successor = try resolver.newcomers(.successor, .fund)[0]
  }

  func change(on branch: Branch) -> ProposedChange {
    ProposedChange(
      .merge, event: "merger-into-\(successor.id)", named: "Planned merger into \(successor.title)", of: funds,
      succession: ProposedChange.Succession(funds, into: [successor]), newcomers: [successor])
  }

  func title(_ wording: Wording) -> String {
    "\(Wording.list(funds.map { wording.name($0) })) -> \(successor.title)"
  }

  func phrase(_ words: PlanWording) -> String { "the merger of \(words.short(funds)) into \(successor.title)" }

  func text(_ branch: Branch) -> String {
    "merge budgets \(funds.map { branch.id(of: $0) }.joined(separator: ", ")) into \(ChangeText.name(successor))"
  }
}
