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
    let kept = "\(chosen.count - lost.count) of \(PlanWording.count(chosen.count, "choice"))"
    return [
      "planned again, since `\(work.current)` has moved: \(kept) of option \(old.number) kept, and it is given up"
    ]
      + lost.map { "chosen before, and no longer asked: \(then.title($0))" }
      + new.map { "not asked before: item \($0.number), \(after.title($0))" }
  }
}
