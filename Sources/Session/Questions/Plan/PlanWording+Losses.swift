import Analysis
import Model

/// What an option takes away, and what no paper says of those it joins, in one line each.
extension PlanWording {
  /// What would be lost, the gravest first: what the law asks for, then duties, posts and groups that are left with nobody.
  var losses: String { (ofLaw + told.map(\.relation).uniqued().map(left)).joined(separator: "; ") }

  /// What is left without, but for duties by statute, which are told by their own items.
  private var told: [Plan.Loss] {
    let asked = plan.items.compactMap { item in if case .unanswered(let duty) = item.kind { duty } else { nil } }
    return plan.losses.filter { !asked.contains($0.thing) }
  }

  /// What the law asks for and nothing of the option answers for, and whom or what no part serves.
  private var ofLaw: [String] {
    plan.items.compactMap { item -> String? in
      let state = choice(item) ?? "open item \(item.number)"
      switch item.kind {
      case .lost(let rule, let thing): return "\(after.name(thing)): \(before.name(rule)) (\(state))"
      case .vacated(_, let rule, let thing):
        return "\(after.name(thing)): nobody in the post by which: \(before.name(rule)) (\(state))"
      case .unanswered(let duty): return "nobody answers for \(before.name(duty)), a duty by statute (\(state))"
      case .unserved(let whom): return "no part serves \(unserved(whom)) (\(state))"
      case .newlyServed(let whom, let part):
        return "\(title(part, item)) is to serve \(unserved(whom)), whom nobody served (\(state))"
      case .partnerGone(let leaver, let body):
        return "\(before.name(leaver)), a partner of \(before.name(body)) by law (\(state))"
      case .emptyPart(let part): return "nobody sits on \(title(part, item)) (\(state))"
      case .unmeetable(let body): return "nobody could meet the quorum of \(after.name(body)) (\(state))"
      case .kindLost(let kind, let body):
        return "nobody of the kind \(kind.spaced), for which the quorum of \(after.name(body)) asks (\(state))"
      case .namedInQuorum(let thing, let body):
        return "\(before.title(thing)), for whom the quorum of \(after.name(body)) asks, leaves it (\(state))"
      default: return nil
      }
    }
  }

  /// Everything that is left without one thing, in one phrase.
  private func left(_ relation: Relation) -> String {
    let all = told.filter { $0.relation == relation }
    let shown = all.prefix(3).map { loss in
      let item = loss.item.flatMap { number in plan.items.first { $0.number == number } }
      return named(loss) + (item.map(state) ?? "")
    }
    let rest = all.count > 3 ? ["\(all.count - 3) more"] : []
    return Self.lead(relation) + Wording.list(shown + rest) + Self.tail(relation, isOne: all.count == 1)
  }

  /// Open items by their numbers: `open items 1 and 2`.
  static func openItems(_ numbers: [Int]) -> String {
    "open item\(numbers.count == 1 ? "" : "s") \(runs(numbers))"
  }

  /// Numbers in order, five and more that follow each other by the first and the last: `1 to 9, 11 and 12`.
  static func runs(_ numbers: [Int]) -> String {
    var found: [[Int]] = []
    for number in numbers {
      if let last = found.indices.last, found[last].last == number - 1 {
        found[last].append(number)
      } else {
        found.append([number])
      }
    }
    return Wording.list(found.flatMap { $0.count < 5 ? $0.map(String.init) : ["\($0[0]) to \($0[$0.count - 1])"] })
  }

  /// Whether it is still to be chosen that it goes, or how it was.
  private func state(_ item: OpenItem) -> String {
    if item.isOpen { return " (open item \(item.number))" }
    if case .words(let words)? = item.resolution { return " (“\(words)”, by your words for item \(item.number))" }
    return " (by your choice for item \(item.number))"
  }

  private func named(_ loss: Plan.Loss) -> String {
    guard loss.relation == .holder else { return before.name(loss.thing) }
    let roles: [(Relation, String)] = [
      (.scrutineer, "scrutinises"), (.chair, "chairs"), (.viceChair, "is vice chair of"), (.leader, "leads"),
      (.accountable, "answers for"), (.responsible, "carries out"), (.decider, "decides at the end of"),
    ]
    let work = roles.compactMap {
      relation, verb in
      let things = plan.after.claimList(about: loss.thing, relation).live.map { after.name($0.subject) }.uniqued()
      return things.isEmpty ? nil : "\(verb) \(Wording.list(things))"
    }
    return before.name(loss.thing) + (work.isEmpty ? "" : ", which \(Wording.list(work))")
  }

  private static func lead(_ relation: Relation) -> String {
    switch relation {
    case .accountable: "nobody answers for "
    case .exercisedBy: "nobody exercises "
    case .dischargedBy: "nobody discharges "
    case .responsible: "nobody carries out "
    case .owner: "nobody owns "
    case .holder: "nobody in the post of "
    case .scrutineer: "nobody scrutinises "
    case .chair: "nobody chairs "
    case .leader: "nobody leads "
    case .decider: "nobody decides at the end of "
    case .supportedBy: "nobody supports "
    case .host: "nobody hosts "
    case .raisedIn, .raisedTo: "left with nowhere to go: "
    default: ""
    }
  }

  private static func tail(_ relation: Relation, isOne: Bool) -> String {
    switch relation {
    case .partner: " \(isOne ? "has" : "have") no statutory partner"
    case .parent: " left without a body above \(isOne ? "it" : "them")"
    case .fundBody, .organisation: " left without \(isOne ? "its" : "their") body"
    default: ""
    }
  }

  // MARK: What is not known

  /// What no paper states of some of the areas that become one; empty where nothing of the kind is open.
  var unstated: String {
    let isOfAreas = plan.items.contains { if case .ofPart = $0.kind { true } else { false } }
    guard isOfAreas else { return "" }
    var alike: [(words: String, things: [EntityID])] = []
    for thing in proposal.ending {
      let words = unstated(of: thing)
      if words.isEmpty { continue }
      if let position = alike.firstIndex(where: { $0.words == words }) {
        alike[position].things.append(thing)
      } else {
        alike.append((words, [thing]))
      }
    }
    return alike.map { "\(short($0.things)): \($0.words)" }.joined(separator: "; ")
  }

  /// What no paper states of a thing, and what papers state for other times alone.
  private func unstated(of thing: EntityID) -> String {
    let all = plan.items.compactMap { unstated(of: thing, $0) }
    func nouns(_ isOfOtherTimes: Bool) -> [String] {
      all.filter { isOfOtherTimes == isStatedAnyTime($0.relation, of: thing) }.map(\.noun).uniqued()
    }
    let (never, otherTimes) = (nouns(false), nouns(true))
    return [
      never.isEmpty ? nil : "no paper states \(Wording.list(never))",
      otherTimes.isEmpty ? nil : "stated for other times alone: \(Wording.list(otherTimes))",
    ].compactMap(\.self).joined(separator: "; ")
  }

  private func isStatedAnyTime(_ relation: Relation, of thing: EntityID) -> Bool {
    branch.facts(of: thing, relation).contains { !branch.value($0).isGap }
  }

  /// What an item says not to be stated of a thing.
  private func unstated(of thing: EntityID, _ item: OpenItem) -> (relation: Relation, noun: String)? {
    switch item.kind {
    case .ofPart(let relation, let silent):
      silent.contains(thing) && !isStated(relation, of: thing) ? (relation, nouns(relation)) : nil
    case .halfStated(let relation, let silent): silent.contains(thing) ? (relation, noun(relation)) : nil
    case .quorum(let silent): silent.contains(thing) ? (.quorum, "quorum") : nil
    default: nil
    }
  }

  /// Whether anything is stated of a thing that ends by a relation.
  private func isStated(_ relation: Relation, of thing: EntityID) -> Bool {
    plan.ledger.contains { line in
      line.claim.relation == relation && line.claim.isLive && !line.claim.value.isGap && bodies(line).contains(thing)
    }
  }

  /// What the option would begin and is last stated already.
  var already: String {
    plan.already.map { claim in
      let period = claim.periods.max { $0.range.end < $1.range.end }.map { " in \($0.spoken)" } ?? ""
      return "\(before.name(claim.subject)): \(before.clause(claim)) is last stated\(period)"
    }.joined(separator: "; ")
  }
}
