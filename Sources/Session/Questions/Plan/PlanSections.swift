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
    for beginning in plan.begun where beginning.lines.isEmpty { add(beginning, section, words, &answer) }
  }

  /// What begins without being carried on: what a change states, what is given back, and what is left open in words.
  private func add(
    _ beginning: Plan.Beginning, _ section: PlanSection, _ words: PlanWording, _ answer: inout Answer
  ) {
    let plan = words.plan
    let fact = plan.branch.fact(beginning.fact)
    let kind = plan.branch.kind(of: fact.subject)
    guard kind != .event, kind != .document, ![.name, .exists, .predecessor, .setAsideBy].contains(fact.relation),
      section == .ledger || belongs(fact.relation, kind, to: section)
    else { return }
    for claim in plan.after.claims([beginning.fact]) {
      let clause = "\(words.after.name(claim.subject)): \(words.after.clause(claim))"
      var row = Answer.Row(cells: [.text(clause), .text("begins")], sentence: clause)
      row.section = "Begins"
      answer.rows.append(row)
    }
  }

  /// Whether what begins belongs to a section: by its relation, and what it is of.
  private func belongs(_ relation: Relation, _ kind: EntityKind?, to section: PlanSection) -> Bool {
    let topic = relation.definition.topic
    return switch section {
    case .duties: topic == .duty || kind == .duty
    case .escalation: topic == .escalation || [.reportsTo, .feeds, .accountableTo].contains(relation)
    case .quorum: topic == .quorum
    case .people: topic == .people
    case .structure: topic == .structure && relation != .complete
    case .clashes, .money, .rules, .setAside, .ledger, .agreement: false
    }
  }

  private func add(_ index: Int, _ words: PlanWording, _ answer: inout Answer) {
    let line = words.plan.ledger[index]
    let force = branch.kind(of: line.claim.subject) == .duty ? " (\(forceInWords(of: line.claim.subject)))" : ""
    let (clause, outcome) = (words.clause(line) + force, words.outcome(index))
    let count = line.facts.count > 1 ? " (\(line.facts.count) facts)" : ""
    var row = Answer.Row(cells: [.text(clause), .text(outcome)], sentence: "\(clause) · \(outcome)\(count)")
    row.section = PlanWording.heading(line.outcome).words
    row.evidence = answer.collect([line.claim], wording)
    row.entity = line.claim.subject
    answer.rows.append(row)
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
    case .clashes, .money, .rules, .setAside, .ledger, .agreement: return false
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
