import Model

/// The plan carried out on a branch of its own: its events, what they end, and what goes on for the successors.
extension Planner {
  mutating func carryOut() -> Plan {
    let together = carried()
    for group in together {
      let isCombined = Set(group.flatMap(bodies)).count > 1
      for index in group { lines[index].outcome = isCombined ? .combined : .carried }
    }
    let setAside = eventsSetAside()
    explicitEnds += lines.filter(outlives).flatMap(\.facts).map { ($0, 0) }
    var writing = Writing(branch, proposal)
    let without = writing.begin(endings.filter { branch.kind(of: $0) != .post }, setAside: setAside)
    for group in together { write(group, &writing) }
    for (position, change) in proposal.changes.enumerated() {
      if let back = change.givenBack { restore(back, position, &writing) }
      for statement in change.statements { write(statement, position, &writing) }
    }
    writeAmendments(&writing)
    for gap in gaps { write(gap, &writing) }
    for (fact, change) in explicitEnds { writing.end(fact, change) }
    return Plan(
      proposal: proposal, before: view, branch: writing.branch,
      without: View(without, at: TimeSlice(proposal.day)), newcomers: writing.newcomers, events: writing.events,
      paper: writing.paper, ledger: lines, items: items, setAside: setAside, begun: writing.begun,
      ended: explicitEnds.map(\.fact).uniqued(), idle: idle,
      already: already)
  }

  // MARK: What goes on

  /// What makes two statements one when the things that they are of become one.
  private struct Key: Hashable {
    let subject: EntityID?
    let group: Int?
    let relation: Relation
    let value: Value?
    let toward: Int?
    let qualifications: [Qualification]
    let shares: [Int]
    /// To whom it is handed.
    let taker: ProposedChange.Party?
    /// The day of their own from which they hold, where that is still to come.
    let later: Bound
  }

  /// The lines that go on, those that become one statement together, in the order of the ledger.
  private func carried() -> [[Int]] {
    var found: [[Int]] = []
    var positions: [Key: Int] = [:]
    for index in pool.sorted() {
      let claim = lines[index].claim
      let own = group(of: claim.subject)
      let isOne = own != nil && !claim.relation.definition.isMany
      let toward = redirects[index] == nil ? toward(index) : nil
      let key = Key(
        subject: own == nil ? claim.subject : nil, group: own, relation: claim.relation,
        value: isOne || toward != nil ? nil : claim.value, toward: toward,
        qualifications: claim.qualifications.filter { $0.qualifier == .about || !isOne && $0.qualifier != .note },
        shares: shares[index] ?? [], taker: redirects[index] ?? receivers[index], later: beginning(of: claim))
      if let position = positions[key] {
        found[position].append(index)
      } else {
        positions[key] = found.count
        found.append([index])
      }
    }
    return found
  }

  /// The day from which a statement that begins later goes on; open for what is so on the day.
  private func beginning(of claim: Claim) -> Bound {
    beginsLater(claim) ? claim.facts.first.map { branch.fact($0).from } ?? .open : .open
  }

  /// What several statements that become one are: in force where any of them is.
  private func status(_ claims: [Claim]) -> Status {
    let all = claims.map { claim -> Status in
      claim.phase == .planned || claim.phase == .lastStated ? .planned : claim.status == .shadow ? .shadow : .inForce
    }
    if all.contains(.inForce) { return .inForce }
    return all.contains(.planned) ? .planned : .shadow
  }

  private mutating func write(_ indices: [Int], _ writing: inout Writing) {
    let claims = indices.map { lines[$0].claim }
    let first = claims[0]
    guard let group = group(ofLine: indices[0]) else { return }
    let change = groups[group].change
    let own = self.group(of: first.subject)
    let toward = self.toward(indices[0])
    // What is timeless would not end with the body, nor would a choice, and a fund is one body's at a time.
    if own == nil, inherited[indices[0]] == nil,
      toward == nil || first.value.entity == nil || first.relation == .fundBody
    {
      // What was last stated for a time before did not hold until now, and is not ended now.
      explicitEnds += indices.filter { !isOver(lines[$0].claim) }.flatMap { lines[$0].facts }.map { ($0, change) }
    }
    let isAttested = [.attested, .period].contains(first.relation.definition.persistence)
    let period = isAttested ? claims.flatMap(\.periods).max { $0.range.end < $1.range.end } : nil
    let later = beginning(of: first)
    for share in shares[indices[0]] ?? [0] {
      let subject =
        receivers[indices[0]].map { writing.entity($0) } ?? own.flatMap { writing.successor(groups[$0], share) }
        ?? first.subject
      let value = value(indices, of: subject, share, &writing)
      let fact = Fact(
        relation: first.relation, subject: subject, value: value,
        qualifications: qualifications(indices, share, &writing),
        from: later == .open ? .event(writing.events[change]) : later,
        to: lastEnd(of: indices.flatMap { lines[$0].facts }),
        status: given.isSuperset(of: indices) ? .inForce : status(claims), attestations: writing.evidence,
        // What was last stated for a time before is planned for the time of the plan.
        period: claims.contains { $0.phase == .lastStated } ? nil : period)
      writing.begin(fact, lines: indices, carrying: indices.flatMap { lines[$0].facts })
    }
  }

  /// What some statements that become one say of what follows, or of whom they are handed to.
  private func value(_ indices: [Int], of subject: EntityID, _ share: Int, _ writing: inout Writing) -> Value {
    let first = lines[indices[0]].claim
    if let rule = ownRule(indices[0], of: subject) { return writing.branch.addExpression(rule) }
    if group(of: first.subject) != nil, first.relation == .clients,
      Set(indices.map { lines[$0].claim.value }).count > 1
    {
      return .word(writing.branch.addText("both"))
    }
    let amounts = indices.compactMap { lines[$0].claim.value.pence }
    if group(of: first.subject) != nil, Set(amounts).count > 1, let sum = JointMoney.add(amounts) {
      return .money(pence: sum)
    }
    if let other = redirects[indices[0]] { return .entity(writing.entity(other)) }
    let successor = toward(indices[0]).flatMap { writing.successor(groups[$0], share) }
    return successor.map { .entity($0) } ?? first.value
  }

  /// The qualifiers of the first, with a note of where it comes from: what the sources' notes say is about the old.
  private func qualifications(_ indices: [Int], _ share: Int, _ writing: inout Writing) -> [Qualification] {
    let first = lines[indices[0]].claim
    var qualifications = first.qualifications.filter { $0.qualifier != .note }.map { item in
      guard let group = item.value.entity.flatMap({ self.group(of: $0) }),
        let successor = writing.successor(groups[group], share)
      else { return item }
      return Qualification(item.qualifier, .entity(successor))
    }
    let origins = Set(indices.flatMap(bodies))
    var names = things.filter(origins.contains).map { proposal.label(of: $0, in: view) }
    if names.isEmpty, let before = first.value.entity { names = [view.acronym(of: before) ?? view.name(of: before)] }
    var note = (names.count > 1 ? "combined from " : "carried from ") + names.joined(separator: ", ")
    if let group = group(of: first.subject), isAsked(first.relation, group), !first.value.isGap {
      let others = groups[group].things.filter { !origins.contains($0) }
      let ended = others.filter { other in
        lines.contains {
          $0.claim.subject == other && $0.claim.relation == first.relation && !$0.claim.value.isGap && $0.claim.isLive
        }
      }
      let silent = others.filter { !ended.contains($0) }.map { proposal.label(of: $0, in: view) }
      if !silent.isEmpty { note += "; not stated for " + silent.joined(separator: ", ") }
      if !ended.isEmpty {
        let labels = ended.map { proposal.label(of: $0, in: view) }.joined(separator: ", ")
        note += "; that of \(labels) ends, by the choice made in the plan"
      }
    }
    for words in indices.compactMap({ remarks[$0] }) { note += "; " + words }
    qualifications.append(Qualification(.note, .text(writing.branch.addText(note))))
    return qualifications
  }

  // MARK: What is new

  private func write(_ statement: ProposedChange.Statement, _ change: Int, _ writing: inout Writing) {
    var qualifications: [Qualification] = []
    if let pence = statement.pence { qualifications.append(Qualification(.amount, .money(pence: pence))) }
    if let capacity = statement.capacity {
      qualifications.append(Qualification(.capacity, .word(writing.branch.addText(capacity))))
    }
    if let onBehalf = statement.onBehalf { qualifications.append(Qualification(.onBehalf, .entity(onBehalf))) }
    writing.begin(
      Fact(
        relation: statement.relation, subject: writing.entity(statement.subject), value: writing.value(statement.value),
        qualifications: qualifications, from: writing.beginning(of: statement.subject, change),
        attestations: writing.evidence, period: statement.year), lines: wholes(of: statement))
  }

  /// The lines that end and stated an area of which a statement keeps a part: that it covers the part is not new.
  private func wholes(of statement: ProposedChange.Statement) -> [Int] {
    guard statement.relation == .covers, case .party(.thing(let area)) = statement.value else { return [] }
    let above = branch.facts(of: area, .parent).compactMap { branch.value($0).entity }
    return lines.indices.filter { index in
      let claim = lines[index].claim
      guard claim.relation == .covers, statement.subject == .thing(claim.subject), case .ended = lines[index].outcome
      else { return false }
      return claim.value.entity.map(above.contains) ?? false
    }
  }

  private func write(_ gap: Gap, _ writing: inout Writing) {
    let change = groups.indices.contains(gap.group) ? groups[gap.group].change : 0
    let subjects =
      gap.subject.map { [$0] }
      ?? (groups.indices.contains(gap.group)
        ? groups[gap.group].successors.indices.compactMap { writing.successor(groups[gap.group], $0) } : [])
    for subject in subjects { writing.gap(subject, gap.relation, gap.words, change) }
  }

  // MARK: What does not come about

  /// Whether a statement that is set aside would come about although the thing in it has ended.
  private func outlives(_ line: Plan.Line) -> Bool {
    line.outcome == .setAside && line.claim.phase == .firstStated && !ending.contains(line.claim.subject)
      && line.claim.relation.definition.persistence == .enduring
  }

  /// The recorded events that would come later: those that end or begin a thing that ends, or that bound its life.
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
