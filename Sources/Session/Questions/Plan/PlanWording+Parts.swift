import Analysis
import Model
import Rendering

/// How items about the parts of what is split read, and about what ends for good.
extension PlanWording {
  /// With which part something goes: a seat is taken, money is had, and anything else goes with it.
  func shareOf(_ thing: EntityID, _ item: OpenItem) -> String {
    let name = before.name(thing)
    if plan.before.branch.kind(of: thing) == .fund { return "who has the money: \(name)" }
    let lines = item.lines.map { plan.ledger[$0] }
    if lines.allSatisfy({ OpenItem.seats.contains($0.claim.relation) }) { return "who takes the seat on \(name)" }
    if item.depends(in: plan) { return "\(name): with which of them it goes" }
    return "\(name): which of them is in the place of \(ended(item)) there"
  }

  /// Who sits on a body in the place of those whom a change takes away from it, each with when it is last stated there.
  func leftSeats(on body: EntityID, _ item: OpenItem) -> String {
    let claims = item.lines.map { plan.ledger[$0].claim }
    let who = claims.compactMap(\.value.entity).uniqued().map { thing -> String in
      let periods = claims.filter { $0.value.entity == thing }.flatMap(\.periods)
      let last = periods.max { $0.range.end < $1.range.end }.map { "in \($0.spoken)" } ?? "before"
      return "\(before.name(thing)), last stated there \(last)"
    }
    let rest = who.count > 3 ? ["\(who.count - 3) more"] : []
    return "who sits on \(before.name(body)): " + (who.prefix(3) + rest).joined(separator: "; ")
  }

  /// What names somebody who leaves.
  func leaves(_ item: OpenItem) -> String {
    let clauses = Wording.list(item.lines.map { clause(plan.ledger[$0]) })
    return "whether this goes on when \(leavers(item)) \(sits(item, "leaves", "leave")): \(clauses)"
  }

  /// Why it is open what becomes of a statement that names somebody who leaves.
  func reasonOfLeaving(_ item: OpenItem) -> String {
    guard case .namesLeaver(_, let body, _) = item.kind else { return "" }
    let have = sits(item, "has", "have")
    return "no paper says what becomes of it when \(leavers(item)) \(have) no seat on \(before.name(body))"
  }

  /// Those who leave and are named, by their names.
  private func leavers(_ item: OpenItem) -> String {
    guard case .namesLeaver(let things, _, _) = item.kind else { return "" }
    return Wording.list(things.sorted().map { before.title($0) })
  }

  private func sits(_ item: OpenItem, _ one: String, _ several: String) -> String {
    if case .namesLeaver(let things, _, _) = item.kind, things.count > 1 { several } else { one }
  }

  /// How what is doubtful, or names somebody who leaves, goes on.
  func goesOn(_ item: OpenItem, _ position: Int) -> String {
    if !item.namesLeaver { return "it goes on" }
    return position == 0
      ? "it goes on as it is, though \(leavers(item)) \(sits(item, "has", "have")) no seat there"
      : "it goes on without \(leavers(item))"
  }

  /// What it means that something goes to another.
  func taking(_ item: OpenItem) -> String {
    if case .namesLeaver = item.kind {
      return "another that goes on, or that the option begins, is named in their place"
    }
    return "it goes to another that goes on, or that the option begins"
  }

  /// What several amounts come to together, kept as one.
  func added(_ option: OpenItem.Option) -> String {
    let sum = JointMoney.add(option.lines.compactMap { plan.ledger[$0].claim.value.pence })
    return "\(sum.map { Sterling.text(pence: $0) } ?? "more than can be held"), the sum of them, which no paper prints"
  }

  /// What it means to keep members who are last stated for a time before: their seats, but for those that another choice
  /// ends.
  func lastStated(_ item: OpenItem, _ position: Int) -> String {
    let going = item.lines.filter { if case .ended = plan.ledger[$0].outcome { false } else { true } }
    let parts = plan.succession(of: item)?.successors.map(\.title) ?? []
    let names = parts.count > 1 && parts.indices.contains(position) ? parts[position] : successor(item)
    if going.isEmpty { return "no seat on \(names): the seat as chair is not kept, by another choice" }
    let seats = Self.count(going.count, "seat")
    return "those last stated \(lastStated(item)) are planned to sit on \(names): \(seats)"
  }

  /// What becomes of something that goes with none of the parts.
  func dropped(_ thing: EntityID, _ item: OpenItem) -> String {
    switch plan.before.branch.kind(of: thing) {
    case .duty: "nobody answers for it"
    case .fund: "none of them has it"
    default: item.endsWhenDropped(in: plan) ? "it ends" : "this ends, and none of them is in its place"
    }
  }

  /// What ends and is named in what an item is about.
  func lost(_ item: OpenItem) -> String {
    let named = stated(item)
    return named.isEmpty ? ended(item) : short(named)
  }

  /// What naming somebody for a duty by statute means, and what puts it into the draft.
  func answering(_ duty: EntityID) -> String {
    let branch = plan.before.branch
    let origin = proposal.ending.first.map { branch.id(of: $0) } ?? "NAME"
    return
      "that is who answers for it, in words alone: `plan and transfer \(branch.id(of: duty)) from \(origin) to NAME` "
      + "states it in the option"
  }
}
