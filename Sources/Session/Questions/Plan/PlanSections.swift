import Analysis
import Language
import Model
import Rendering

/// How the sections of an option read in detail: every line with its place.
extension AnswerWriter {
  /// The lines of the ledger that belong to a section, under what becomes of them.
  func lines(of section: PlanSection, _ words: PlanWording, _ answer: inout Answer) {
    let plan = words.plan
    let chosen = plan.ledger.indices.filter { section == .ledger || belongs(plan.ledger[$0], to: section) }
    let sorted = chosen.sorted { first, second in
      let (one, other) = (plan.ledger[first], plan.ledger[second])
      let (left, right) = (PlanWording.heading(one.outcome).order, PlanWording.heading(other.outcome).order)
      if left != right { return left < right }
      let topics = (one.claim.relation.definition.topic, other.claim.relation.definition.topic)
      return topics.0 == topics.1 ? first < second : topics.0 < topics.1
    }
    for index in sorted { add(index, words, &answer) }
  }

  private func add(_ index: Int, _ words: PlanWording, _ answer: inout Answer) {
    let line = words.plan.ledger[index]
    let force = branch.kind(of: line.claim.subject) == .duty ? " (\(force(of: line.claim.subject)))" : ""
    let (clause, outcome) = (words.clause(line) + force, words.outcome(index))
    let count = line.facts.count > 1 ? " (\(line.facts.count) facts)" : ""
    var row = Answer.Row(cells: [.text(clause), .text(outcome)], sentence: "\(clause) · \(outcome)\(count)")
    row.section = PlanWording.heading(line.outcome).words
    row.evidence = answer.collect([line.claim], wording)
    row.entity = line.claim.subject
    answer.rows.append(row)
  }

  /// Must by statute, should by guidance, or local.
  private func force(of duty: EntityID) -> String {
    guard let claim = view.claimList(of: duty, .force).live.first else { return "force not stated" }
    let word = wording.value(claim.value)
    return ["must": "must, by statute", "should": "should, by guidance"][word] ?? word
  }

  /// What statute and guidance bind each body to that ends, one by one, and whether they bind what follows it.
  mutating func bound(_ words: PlanWording, _ answer: inout Answer) throws(Stop) {
    var later = Evaluation(words.plan.after, budget: run.budget)
    for body in words.proposal.ending {
      var after: Set<EntityID> = []
      for thing in words.plan.successors(of: body) {
        after.formUnion(try later.boundDuties(of: thing).filter { $0.truth != .no }.map(\.duty))
      }
      for duty in try run.boundDuties(of: body) where duty.truth != .no {
        let what = "\(wording.name(duty.duty)) (\(force(of: duty.duty))): binds \(words.short(body))"
        let outcome =
          after.contains(duty.duty)
          ? "binds \(words.successor) as the board of its area"
          : "binds whoever is that board after it: nobody is said to be"
        var row = Answer.Row(cells: [.text(what), .text(outcome)], sentence: "\(what) · \(outcome)")
        row.section = "By statute and guidance"
        row.evidence = answer.collect([duty.binding], wording)
        row.entity = duty.duty
        answer.rows.append(row)
      }
    }
  }

  private func belongs(_ line: Plan.Line, to section: PlanSection) -> Bool {
    let topic = line.claim.relation.definition.topic
    switch section {
    case .duties: return topic == .duty || branch.kind(of: line.claim.subject) == .duty
    case .escalation:
      let isTold = ![.name, .kind, .stepOf, .order, .way].contains(line.claim.relation)
      return isTold && (topic == .escalation || line.part == .route) || isReporting(line)
    case .quorum: return topic == .quorum
    case .people: return topic == .people
    case .structure: return topic == .structure && line.part != .fund && line.claim.relation != .complete
    case .clashes, .money, .rules, .setAside, .ledger: return false
    }
  }

  // MARK: Clashes

  /// Every item with its choices, as what to type.
  func clashes(_ words: PlanWording, _ answer: inout Answer) {
    for item in words.plan.items {
      let heading = "item \(item.number): \(words.title(item))"
      let claims = item.lines.map { words.plan.ledger[$0].claim }
      if let choice = words.choice(item) {
        var row = Answer.Row(cells: [.text(heading), .text(choice)], sentence: choice)
        row.section = heading
        row.evidence = answer.collect(claims, wording)
        answer.rows.append(row)
        continue
      }
      var row = Answer.Row(cells: [.text(heading), .text(words.reason(item))], sentence: words.reason(item))
      row.section = heading
      row.evidence = answer.collect(claims, wording)
      answer.rows.append(row)
      for (type, means) in words.choices(item) {
        var row = Answer.Row(cells: [.text(type), .text(means)], sentence: "`\(type)`: \(means)")
        row.section = heading
        answer.rows.append(row)
      }
    }
  }

  // MARK: Set aside

  /// The recorded events that do not happen on the plan's branch, with what they begin and end, and the other facts
  /// recorded for later.
  mutating func setAside(_ words: PlanWording, _ answer: inout Answer) throws(Stop) {
    let plan = words.plan
    for event in plan.setAside {
      for relation in [Relation.ends, .begins] {
        for claim in try run.claimList(of: event, relation).live {
          let what = "\(words.event(event)): \(wording.clause(claim))"
          var row = Answer.Row(cells: [.text(what), .text("does not happen")], sentence: what)
          row.section = "Recorded, and not happening on this option"
          row.evidence = answer.collect([claim], wording)
          answer.rows.append(row)
        }
      }
    }
    try neverBegun(plan, &answer)
    for index in plan.ledger.indices where plan.ledger[index].outcome == .setAside {
      let claim = plan.ledger[index].claim
      if !plan.setAside.contains(claim.subject) { add(index, words, &answer) }
    }
  }

  /// Groups and posts that are part of something that does not begin on the option, and so do not begin either.
  private mutating func neverBegun(_ plan: Plan, _ answer: inout Answer) throws(Stop) {
    let after = plan.after
    let begun = Set(plan.setAside.flatMap { branch.facts(of: $0, .begins) }.compactMap { branch.value($0).entity })
    for (kind, relation) in [(EntityKind.body, Relation.parent), (.post, .organisation)] {
      for thing in branch.entities(kind) where !begun.contains(thing) && !branch.isSetAside(thing) {
        guard let boundary = after.bounds(of: thing).begin, boundary.isNever else { continue }
        guard let place = try run.claimList(of: thing, relation).claims.first else { continue }
        let what = "\(wording.name(thing)): \(wording.clause(place))"
        var row = Answer.Row(cells: [.text(what), .text("does not begin")], sentence: what)
        row.section = "Part of what does not begin on this option"
        row.evidence = answer.collect([place], wording)
        row.entity = thing
        answer.rows.append(row)
      }
    }
  }
}
