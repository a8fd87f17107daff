import Analysis
import Language
import Model
import Rendering

/// How an option reads: its summary, one line a section.
extension AnswerWriter {
  /// Fills a whole answer: an option speaks of one day, so there are no stretches.
  mutating func plan(
    _ option: Option, _ section: PlanSection?, _ answer: inout Answer
  ) throws(Stop) {
    let plan = try run.plan(option)
    let words = PlanWording(plan: plan, option: option)
    answer.option = option.number
    answer.isComplete = plan.open.isEmpty
    guard let section else {
      answer.title = words.heading(option.title(wording))
      return try summary(words, &answer)
    }
    let about = words.successor.isEmpty ? words.short(option.proposal.concerned) : words.successor
    answer.title = words.heading("\(about) · \(section.rawValue)")
    if section == .money {
      let effects = option.verbs.flatMap(\.effects)
      return effects.isEmpty ? try money(words, &answer) : proposed(effects, &answer)
    }
    answer.columns = [Answer.Column("what", .text), Answer.Column("outcome", .text)]
    switch section {
    case .clashes: clashes(words, &answer)
    case .agreement: agreement(words, &answer)
    case .setAside: try setAside(words, &answer)
    case .rules: try rules(words, &answer)
    case .duties:
      lines(of: section, words, &answer)
      try bound(words, &answer)
    default: lines(of: section, words, &answer)
    }
    if answer.rows.isEmpty {
      let none =
        section == .duties
        ? "No paper states a duty of \(about)."
        : "Nothing is stated of \(about) that belongs under \(section.rawValue)."
      answer.rows = [Answer.Row(cells: [.unknown("nothing known"), .text("")], sentence: none)]
    }
  }

  private mutating func summary(_ words: PlanWording, _ answer: inout Answer) throws(Stop) {
    let plan = words.plan
    answer.layout = .table
    answer.columns = [Answer.Column("about", .text), Answer.Column("what", .text)]
    func add(_ line: Answer.Row.PlanLine, _ what: String) { answer.summarise(line, what) }
    let state = plan.open.isEmpty ? "complete" : "incomplete: \(PlanWording.count(plan.open.count, "open item"))"
    add(.change, "\(measure(words)), \(words.effect) · \(state)")
    add(.caution, cautionsOfAppointments(words))
    add(.loses, words.losses)
    add(.review, words.selfReview)
    add(.goes, words.goesWithIt)
    add(.dated, words.dated)
    add(.unstated, words.unstated)
    add(.already, words.already)
    add(.because, words.grounds)
    add(.facts, words.numbers)
    add(.ends, words.ends)
    add(.begins, words.begins)
    for (line, what) in try concerned(words, &answer) { add(line, what) }
    add(.byLaw, try boundAnyway(words))
    add(.rules, try rules(words))
    add(.setAside, setAside(words))
    for item in plan.open {
      answer.note("open item \(item.number): \(words.title(item)); \(words.reason(item))")
    }
    let sections = PlanSection.ofLedger.map(\.rawValue).joined(separator: ", ")
    answer.note("`plan show SECTION` for detail (\(sections))")
    let next = "`plan show clashes` for the choices; `apply` when nothing is open"
    answer.note(plan.open.isEmpty ? "`apply` adopts it on a draft" : next)
  }

  /// The lines on what is concerned: all that ends and its money, or else the money alone.
  private mutating func concerned(
    _ words: PlanWording, _ answer: inout Answer
  ) throws(Stop) -> [(Answer.Row.PlanLine, String)] {
    let routes = self.routes(words)
    if !routes.isEmpty, words.proposal.ending.allSatisfy({ branch.kind(of: $0) == .step }) {
      return routes.map { (.escalation, $0) }
    }
    if words.proposal.ending.isEmpty {
      let effects = words.option.verbs.flatMap(\.effects)
      if effects.isEmpty { return [(.money, try moneyLeft(words))] }
      let skipping = effects.filter { !goingOn($0).isEmpty }
      for words in skipping.flatMap({ carried($0) }).uniqued() { answer.note(words) }
      return effects.map { (.money, proposed($0)) }
    }
    // A budget has no seats, no duties and no groups.
    if words.proposal.ending.allSatisfy({ branch.kind(of: $0) == .fund }) { return [(.money, try money(words))] }
    let isOfOrganisations = isOfOrganisations(words)
    return [
      (.duties, try duties(words)), (.escalation, escalation(words)), (.quorum, quorum(words)),
      (.people, isOfOrganisations ? seatsElsewhere(words) : people(words)),
      (.money, isOfOrganisations ? payments(words) : try money(words)), (.structure, structure(words)),
    ]
  }

  /// How much changes, in a few words: `2 bodies -> 1`.
  private func measure(_ words: PlanWording) -> String {
    let parts = zip(words.proposal.changes, words.option.verbs).map { change, verb -> String in
      guard let succession = change.succession, let first = succession.things.first else { return verb.measure }
      let kind = branch.kind(of: first)
      let count = succession.things.count
      let noun = count == 1 ? kind?.word : kind?.plural
      let into = succession.successors.count
      if into == 0 { return "\(count) \(noun ?? "things") \(count == 1 ? "ends" : "end"), and nothing follows" }
      return "\(count) \(noun ?? "things") -> \(into)"
    }
    return PlanWording.counted(parts)
  }

  // MARK: One line each

  private func escalation(_ words: PlanWording) -> String {
    let plan = words.plan
    let routes = Set(plan.ledger.map(\.claim.subject).filter { branch.kind(of: $0) == .route })
    let touched = routes.filter { route in
      plan.ledger.indices.contains { index in
        words.isTouched(index)
          && (plan.ledger[index].claim.subject == route
            || branch.facts(of: plan.ledger[index].claim.subject).contains { branch.value($0) == .entity(route) })
      }
    }
    var parts: [String] = []
    if routes.isEmpty {
      parts.append("no route of theirs is stated")
    } else {
      let count = PlanWording.count(routes.count, "known route")
      let open = openItems(ofRoutes: routes, words)
      parts.append(
        words.proposal.newcomers.isEmpty
          ? "\(count) of their groups, and nothing follows them\(open)"
          : "\(count) of their groups \(routes.count == 1 ? "goes" : "go") on, \(touched.count) of \(routes.count) redirected\(open)"
      )
      let undecided = routes.filter { view.claimList(of: $0, .decider).live.isEmpty }
      if !undecided.isEmpty {
        parts.append("who decides at the end is not stated for \(undecided.count) of \(routes.count)")
      }
    }
    let reports = plan.ledger.indices.filter { isReporting(plan.ledger[$0]) && !plan.ledger[$0].claim.value.isGap }
    if !reports.isEmpty, !words.proposal.newcomers.isEmpty {
      let tally = words.tally(reports) { $0.claim.facts }
      parts.append(words.told(tally, "reporting line", "reporting lines", does: "redirected"))
    }
    return parts.joined(separator: "; ")
  }

  /// The open items that decide what becomes of some routes, in brackets; empty where there are none.
  private func openItems(ofRoutes routes: Set<EntityID>, _ words: PlanWording) -> String {
    let numbers = words.plan.ledger.compactMap { line -> Int? in
      guard case .open(let item) = line.outcome else { return nil }
      let isOfOne = routes.contains(line.claim.subject) || line.part == .route
      return isOfOne ? item : nil
    }
    return numbers.isEmpty ? "" : " (\(PlanWording.openItems(numbers.uniqued().sorted())))"
  }

  func isReporting(_ line: Plan.Line) -> Bool {
    [.reportsTo, .feeds, .accountableTo].contains(line.claim.relation)
      && line.part == .concerned && line.claim.isLive
  }

  private func people(_ words: PlanWording) -> String {
    let plan = words.plan
    var parts: [String] = []
    for (relation, noun, one) in [
      (Relation.partner, "statutory partners", "statutory partner"), (.member, "members", "member"),
      (.relevantAgency, "relevant agencies", "relevant agency"),
    ] {
      let all = plan.ledger.indices.filter { index in
        let claim = plan.ledger[index].claim
        return claim.relation == relation && plan.proposal.ending.contains(claim.subject) && !claim.value.isGap
          && (claim.isLive || claim.phase == .lastStated) && !words.isRepresented(index)
      }
      if let told = seats(all, relation, one, noun, words) { parts.append(told) }
    }
    let conflicts = plan.items.filter { item in
      if case .seats = item.kind { return true }
      return false
    }
    for item in conflicts {
      parts.append("\(words.title(item)) (\(words.choice(item) ?? "open item \(item.number)"))")
    }
    if !words.chairs.isEmpty { parts.append(words.chairs) }
    if !plan.leftWithoutChair.isEmpty { parts.append(words.noChair) }
    return parts.isEmpty ? "no partner or member of theirs is stated" : parts.joined(separator: "; ")
  }

  /// What becomes of some seats of one sort, in a phrase; nil of none.
  private func seats(
    _ all: [Int], _ relation: Relation, _ one: String, _ noun: String, _ words: PlanWording
  ) -> String? {
    let plan = words.plan
    let asked = plan.open.filter { item in
      if case .lastStated = item.kind { relation == .member } else { false }
    }
    let live = all.filter { plan.ledger[$0].claim.isLive }
    // Who is only stated for a time before is not counted among those who sit there now.
    let counted = live.isEmpty ? all : live
    let tally = words.tally(counted) { $0.claim.value }
    let last = all.map { plan.ledger[$0].claim }.filter { $0.phase == .lastStated }.flatMap(\.periods)
      .max { $0.range.end < $1.range.end }
    let now = Set(counted.map { plan.ledger[$0].claim.value })
    let rest = Set(all.map { plan.ledger[$0].claim.value }).subtracting(now).count
    let items = asked.isEmpty ? "" : ": " + PlanWording.openItems(asked.map(\.number))
    let stated =
      last.map { last in
        if live.isEmpty { return " (last stated in \(last.spoken))" }
        return rest > 0 ? " (\(rest) more last stated in \(last.spoken)\(items))" : ""
      } ?? ""
    let known = "\(tally.all) known \(tally.all == 1 ? one : noun)"
    if !asked.isEmpty, live.isEmpty, tally.carried == 0 {
      let what = "\(tally.all) \(tally.all == 1 ? one : noun) known"
      return "who sits on it is open: \(what)\(stated) (\(PlanWording.openItems(asked.map(\.number))))"
    }
    if tally.all == 0 { return nil }
    if words.proposal.newcomers.isEmpty, tally.open == 0 {
      return "\(known) \(tally.all == 1 ? "has" : "have") no seat there any more\(stated)"
    }
    // Of several parts it matters with which the seats go.
    let onward =
      plan.proposal.newcomers.count > 1
      ? words.taken(counted.filter(words.isTouched), by: "with") { $0.claim.value } : ""
    return words.told(tally, one, noun, onward) + stated
  }

  private func structure(_ words: PlanWording) -> String {
    let plan = words.plan
    let below = plan.ledger.indices.filter { index in
      let line = plan.ledger[index]
      return line.claim.relation == .parent && !plan.proposal.ending.contains(line.claim.subject)
        && line.part == .concerned && line.claim.isLive
    }
    let groups = Set(below.map { plan.ledger[$0].claim.subject })
    let carried = Set(below.filter(words.isTouched).map { plan.ledger[$0].claim.subject })
    guard !groups.isEmpty else { return "no group below them is stated for the day before" }
    let moved = groups.subtracting(carried).filter { group in
      below.contains { plan.ledger[$0].claim.subject == group && plan.ledger[$0].isGivenAway }
    }
    let staying = groups.subtracting(moved)
    let touched = below.filter { carried.contains(plan.ledger[$0].claim.subject) && words.isTouched($0) }
    var parts: [String] = []
    if !staying.isEmpty {
      let under = words.taken(touched, by: "under")
      let tally = words.tally(below.filter { staying.contains(plan.ledger[$0].claim.subject) }) { $0.claim.subject }
      parts.append(words.told(tally, "group below them", "groups below them", under))
    }
    for group in moved.sorted(by: { branch.id(of: $0) < branch.id(of: $1) }) {
      let places = plan.after.claimList(of: group, .parent).live.map { words.after.value($0.value) }
      let place = places.isEmpty ? "leaves them" : "goes under \(Wording.list(places))"
      parts.append("\(wording.name(group)) \(place) by the option itself")
    }
    return parts.joined(separator: "; ")
  }

  /// What does not come about: events by name, and the first of the facts that are no part of one.
  private func setAside(_ words: PlanWording) -> String {
    let plan = words.plan
    let facts = plan.ledger.filter { $0.outcome == .setAside }
    let events = plan.setAside.map { words.event($0) }
    if !events.isEmpty { return Wording.list(events) }
    let shown = facts.prefix(2).map { "\(words.clause($0)), recorded for later" }
    let rest = facts.count > 2 ? ["and \(facts.count - 2) more"] : []
    return (shown + rest).joined(separator: "; ")
  }
}

extension Answer {
  /// A line of an option's summary; none where it has nothing to say.
  fileprivate mutating func summarise(_ line: Row.PlanLine, _ what: String) {
    if what.isEmpty { return }
    let label = line.rawValue
    var row = Row(cells: [.text(label), .text(what)], sentence: "\(label): \(what)")
    row.kind = .summary(line)
    rows.append(row)
  }
}
