import Analysis
import Model

/// How many of some known things go on, end, or are still open: what nobody has decided is never told as if it ended.
extension PlanWording {
  struct Tally {
    /// How many there are, how many of them go on, and of how many it is open.
    let all: Int, carried: Int, open: Int
    /// The open items that decide it, in order.
    let items: [Int]
  }

  /// The tally of what some lines of the ledger are about.
  func tally<Key: Hashable>(_ lines: [Int], by key: (Plan.Line) -> Key) -> Tally {
    let carried = Set(lines.filter(isTouched).map { key(plan.ledger[$0]) })
    var (open, items): (Set<Key>, Set<Int>) = ([], [])
    for index in lines {
      guard case .open(let item) = plan.ledger[index].outcome else { continue }
      open.insert(key(plan.ledger[index]))
      items.insert(item)
    }
    let all = Set(lines.map { key(plan.ledger[$0]) })
    return Tally(
      all: all.count, carried: carried.count, open: open.subtracting(carried).count, items: items.sorted())
  }

  /// A tally in words: `3 of 7 known members go on, of 4 it is open (open item 2)`.
  ///
  /// - Parameter onward: with what, or under what, those that go on do.
  func told(_ tally: Tally, _ one: String, _ several: String, _ onward: String = "", does: String? = nil) -> String {
    let noun = tally.all == 1 ? one : several
    let does = does ?? (tally.carried == 1 || tally.all == 1 ? "goes on" : "go on")
    let items = Self.openItems(tally.items)
    if tally.open == tally.all, tally.all > 0 {
      return "what becomes of \(tally.all) known \(noun) is open (\(items))"
    }
    let going = "\(tally.carried) of \(tally.all) known \(noun) \(does)\(onward)"
    if tally.open == 0 { return going + (tally.items.isEmpty ? "" : " (\(items))") }
    return "\(going), what becomes of \(tally.open) is open (\(items))"
  }
}
