import Model

/// The plan carried out on a branch of its own: an event, what it ends, and what goes on for the successor.
extension MergePlanner {
  mutating func carryOut() -> Plan {
    let groups = carried()
    for group in groups {
      let isCombined = Set(group.flatMap(bodies)).count > 1
      for index in group { lines[index].outcome = isCombined ? .combined : .carried }
    }
    let setAside = eventsSetAside()
    explicitEnds += lines.filter(outlives).flatMap(\.facts)
    var writing = Writing(branch, merger)
    writing.event(ends: things + endings.filter { branch.kind(of: $0) != .post }, setAside: setAside)
    writing.successor(follows: things)
    for group in groups { write(group, &writing) }
    for gap in gaps { writing.gap(gap.subject, gap.relation, gap.words) }
    for fact in explicitEnds { writing.end(fact) }
    return Plan(
      merger: merger, before: view, branch: writing.branch, successor: writing.successor, event: writing.event,
      paper: writing.paper, ledger: lines, items: items, setAside: setAside, begun: writing.begun)
  }

  // MARK: What goes on

  /// What makes two statements one when the merged things are one.
  private struct Key: Hashable {
    let subject: EntityID?
    let relation: Relation
    let value: Value?
    let qualifications: [Qualification]
  }

  /// The lines that go on, those that become one statement together, in the order of the ledger.
  private func carried() -> [[Int]] {
    var groups: [[Int]] = []
    var positions: [Key: Int] = [:]
    for index in pool.sorted() {
      let claim = lines[index].claim
      let isOwn = merged.contains(claim.subject)
      let isOne = isOwn && !claim.relation.definition.isMany
      let isToward = claim.value.entity.map(merged.contains) ?? false
      let key = Key(
        subject: isOwn ? nil : claim.subject, relation: claim.relation,
        value: isOne || isToward ? nil : claim.value,
        qualifications: isOne ? [] : claim.qualifications.filter { $0.qualifier != .note })
      if let position = positions[key] {
        groups[position].append(index)
      } else {
        positions[key] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  private mutating func write(_ group: [Int], _ writing: inout Writing) {
    let claims = group.map { lines[$0].claim }
    let first = claims[0]
    let isOwn = merged.contains(first.subject)
    let isToward = first.value.entity.map(merged.contains) ?? false
    var value = isToward ? Value.entity(writing.successor) : first.value
    if isOwn, first.relation == .clients, Set(claims.map(\.value)).count > 1 {
      value = .word(writing.branch.addText("both"))
    }
    // What is timeless would not end with the body, and a fund is one body's at a time.
    if !isOwn, !isToward || first.relation == .fundBody { explicitEnds += group.flatMap { lines[$0].facts } }
    let isAttested = [.attested, .period].contains(first.relation.definition.persistence)
    let periods = claims.flatMap(\.periods)
    let fact = Fact(
      relation: first.relation, subject: isOwn ? writing.successor : first.subject, value: value,
      qualifications: qualifications(group, &writing), from: .event(writing.event),
      status: claims.allSatisfy { $0.phase == .planned } ? .planned : .inForce, attestations: writing.evidence,
      period: isAttested ? periods.max { $0.range.end < $1.range.end } : nil)
    writing.begin(fact, lines: group, carrying: group.flatMap { lines[$0].facts })
  }

  /// The qualifiers of the first, with a note of where it comes from: what the sources' notes say is about the old.
  private func qualifications(_ group: [Int], _ writing: inout Writing) -> [Qualification] {
    var qualifications = lines[group[0]].claim.qualifications.filter { $0.qualifier != .note }.map { item in
      let isMerged = item.value.entity.map(merged.contains) ?? false
      return isMerged ? Qualification(item.qualifier, .entity(writing.successor)) : item
    }
    let origins = Set(group.flatMap(bodies))
    let names = things.filter(origins.contains).map { merger.label(of: $0, in: view) }
    var note = (names.count > 1 ? "combined from " : "carried from ") + names.joined(separator: ", ")
    let first = lines[group[0]].claim
    if isAsked(first.relation), merged.contains(first.subject), !first.value.isGap {
      let silent = things.filter { !origins.contains($0) }.map { merger.label(of: $0, in: view) }
      if !silent.isEmpty { note += "; not stated for " + silent.joined(separator: ", ") }
    }
    for words in group.compactMap({ remarks[$0] }) { note += "; " + words }
    qualifications.append(Qualification(.note, .text(writing.branch.addText(note))))
    return qualifications
  }

  // MARK: What does not come about

  /// Whether a statement that is set aside would come about although the merged thing in it has ended.
  private func outlives(_ line: Plan.Line) -> Bool {
    line.outcome == .setAside && line.claim.phase == .firstStated && !merged.contains(line.claim.subject)
      && line.claim.relation.definition.persistence == .enduring
  }

  /// The recorded events that would come later: those that end or begin a merged thing, or that bound its life.
  private func eventsSetAside() -> [EntityID] {
    var events: Set<EntityID> = []
    for line in lines where line.outcome == .setAside {
      if line.claim.relation == .ends || line.claim.relation == .begins { events.insert(line.claim.subject) }
      guard line.claim.relation == .exists else { continue }
      for fact in line.facts {
        if case .event(let event) = branch.fact(fact).to, isLater(event) { events.insert(event) }
      }
    }
    return events.sorted { branch.id(of: $0) < branch.id(of: $1) }
  }
}

/// Writes a plan's facts on a branch: each begins with the plan's event and cites the plan's paper.
struct Writing {
  var branch: Branch
  let successor: EntityID
  let event: EntityID
  let paper: EntityID
  let merger: Merger
  private(set) var begun: [Plan.Beginning] = []

  init(_ base: Branch, _ merger: Merger) {
    branch = base
    self.merger = merger
    let kind = merger.merged.first.flatMap { base.kind(of: $0) } ?? .body
    successor = branch.addEntity(merger.successor.id, kind)
    event = branch.addEntity(Self.free("merger-into-\(merger.successor.id)", in: branch), .event)
    paper = branch.addEntity(Self.free("plan-for-\(merger.successor.id)", in: branch), .document)
  }

  /// The id, or the id with the first number that makes it free.
  private static func free(_ id: String, in branch: Branch) -> String {
    var candidate = id
    var number = 2
    while branch.entity(id: candidate) != nil {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }

  /// The plan, as every fact of it is cited: assumed.
  var evidence: [Attestation] {
    [Attestation(source: paper, heading: nil, firstLine: 0, lastLine: 0, certainty: .assumed)]
  }

  mutating func begin(_ fact: Fact, lines: [Int] = [], carrying facts: [FactRef] = []) {
    begun.append(Plan.Beginning(fact: branch.begin(fact, carrying: facts), lines: lines))
  }

  mutating func end(_ fact: FactRef) { branch.end(fact, at: .event(event)) }

  private mutating func state(_ subject: EntityID, _ relation: Relation, _ value: Value, from: Bound = .open) {
    begin(Fact(relation: relation, subject: subject, value: value, from: from, attestations: evidence))
  }

  private mutating func text(_ text: String) -> Value { .text(branch.addText(text)) }

  mutating func event(ends: [EntityID], setAside: [EntityID]) {
    let name = merger.successor.name ?? merger.successor.id
    state(paper, .name, text("Plan for \(name)"))
    state(paper, .kind, .word(branch.addText("plan")))
    state(event, .name, text("Planned merger into \(name)"))
    state(event, .kind, .word(branch.addText("merger")))
    state(event, .eventDay, .date(WrittenDate(merger.day)))
    for thing in ends { state(event, .ends, .entity(thing)) }
    state(event, .begins, .entity(successor))
    for other in setAside { state(other, .setAsideBy, .entity(paper), from: .event(event)) }
  }

  mutating func successor(follows things: [EntityID]) {
    if let name = merger.successor.name { state(successor, .name, text(name)) }
    for thing in things { state(successor, .predecessor, .entity(thing), from: .event(event)) }
  }

  /// A value that the plan leaves open on purpose.
  mutating func gap(_ subject: EntityID?, _ relation: Relation, _ words: String) {
    let note = Qualification(.note, text(words))
    begin(
      Fact(
        relation: relation, subject: subject ?? successor, value: .notStated, qualifications: [note],
        from: .event(event), attestations: evidence))
  }
}
