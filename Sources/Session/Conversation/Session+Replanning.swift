import Analysis
import Language
import Model

/// The same change planned again on a draft that has moved since.
extension Session {
  /// Takes over what was chosen for an option of the same words that was made before its draft moved, and gives that one up.
  ///
  /// An item is known by the facts that it is about: what is about others now is chosen anew, and the remarks say what.
  func takeOver(
    _ option: inout Option, _ work: inout Drafts, _ statement: Statement, in text: SourceText
  ) throws(Refusal) -> [String] {
    let (changes, words) = (option.changes, option.statement)
    guard
      let old = work.options.last(where: {
        $0.base.name == work.current && $0.changes != changes && $0.statement == words
      })
    else { return [] }
    let before = try plan(of: old, statement, in: text)
    (option.resolutions, option.numbers) = (old.resolutions, old.numbers)
    let now = try plan(of: option, statement, in: text)
    work.replace(old.number, by: nil)
    let chosen = before.items.filter { $0.resolution != nil }
    let lost = chosen.filter { item in !now.items.contains { $0.id == item.id } }
    let new = now.open.filter { item in !before.items.contains { $0.id == item.id } }
    let (then, after) = (PlanWording(plan: before, option: old), PlanWording(plan: now, option: option))
    let kept =
      "\(chosen.count - lost.count) of \(PlanWording.count(chosen.count, "choice")) of option \(old.number) kept, and it"
    let rest = chosen.isEmpty ? "option \(old.number)" : kept
    return ["planned again, since `\(work.current)` has moved: \(rest) is given up"] + renamed(before, now)
      + lost.map { "chosen before, and no longer asked: \(then.title($0))" }
      + new.map { "not asked before: item \($0.number), \(after.title($0))" }
  }

  /// What the option changes and is called otherwise since: a clash that its words do not show.
  private func renamed(_ before: Plan, _ now: Plan) -> [String] {
    let isRenaming = now.proposal.changes.flatMap(\.statements).contains { $0.relation == .called }
    return now.proposal.concerned.compactMap { thing in
      let (old, new) = (before.before.name(of: thing), now.before.name(of: thing))
      guard old != new else { return nil }
      let then = isRenaming ? "this option would rename it once more" : "this option now means it by that name"
      return "clash: \(old) has been renamed \(new) since; \(then)"
    }
  }
}
