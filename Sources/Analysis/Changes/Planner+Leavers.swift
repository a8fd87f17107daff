import Model

/// What goes on and names somebody who, by the change or by a choice, sits there no more: a rule of voting, a veto, what is
/// reserved or delegated, a formula, a step of a route.
extension Planner {
  /// Who sits on a body no more, and the change that takes them away from it.
  private struct Leaving {
    let body: EntityID
    let things: Set<EntityID>
    let change: Int
  }

  /// What a choice puts in the place of a statement that names somebody who leaves.
  struct Amendment {
    let leavers: Set<EntityID>
    let change: Int
    /// Who is named in their place; nil where nobody is.
    let taker: ProposedChange.Party?
  }

  /// Relations that do not hang on a seat: who sits where and what is paid is asked of each by itself, and who works with
  /// whom, or oversees whom, may do so without one.
  private static let apart: Set<Relation> = OpenItem.seats.union([
    .chair, .viceChair, .contribution, .holder, .organisation, .actsFor, .worksWith, .oversees, .parent, .covers,
    .exists,
    .predecessor, .perhaps, .complete,
  ])

  /// Asks of each statement that names somebody who leaves what becomes of it.
  ///
  /// - Returns: the items, which have still to be settled.
  mutating func askOfLeavers() throws(Stop) -> [OpenItem] {
    var asked = Set(items.flatMap(\.lines))
    var found: [OpenItem] = []
    for leaving in leavings() {
      let subjects = whatIsOf(leaving.body)
      let facts = leaving.things.sorted().flatMap { branch.facts(about: $0) } + branch.facts(naming: leaving.things)
      let own = facts.uniqued().filter { subjects.contains(branch.subject($0)) }
      try take(own.filter { !Self.apart.contains(branch.fact($0).relation) }, .consequence)
      var named: [[Int]] = []
      for index in lines.indices
      where !asked.contains(index) && subjects.contains(lines[index].claim.subject) && names(leaving, index) {
        asked.insert(index)
        // The parts that they have in one duty are one question.
        if branch.kind(of: lines[index].claim.subject) == .duty,
          let position = named.firstIndex(where: { lines[$0[0]].claim.subject == lines[index].claim.subject })
        {
          named[position].append(index)
        } else {
          named.append([index])
        }
      }
      found += named.map { item(of: leaving, $0) }
    }
    for index in found.indices {
      found[index].number = number(of: found[index].id)
      found[index].resolution = resolutions[found[index].id]
    }
    return found
  }

  private func item(of leaving: Leaving, _ indices: [Int]) -> OpenItem {
    var options = [OpenItem.Option(lines: indices, thing: nil)]
    if indices.count == 1, without(leaving.things, lines[indices[0]].claim.value) != nil {
      options.append(OpenItem.Option(lines: indices, thing: leaving.things.min()))
    }
    let things = leaving.things.filter { thing in indices.contains { names([thing], $0) } }
    let kind = OpenItem.Kind.namesLeaver(things, of: leaving.body, change: leaving.change)
    return item("names a leaver", kind, 0, options, drop: true)
  }

  // MARK: Who leaves

  /// Those whose seats on a body that goes on end, and who keep none there.
  private func leavings() -> [Leaving] {
    var ended: [EntityID: (things: [EntityID], change: Int)] = [:]
    for line in lines where Self.seatRelations.contains(line.claim.relation) && !ending.contains(line.claim.subject) {
      guard let change = change(ending: line) else { continue }
      ended[line.claim.subject, default: ([], change)].things += seated(line.claim)
    }
    for (position, change) in proposal.changes.enumerated() {
      guard let leaver = change.leaver, let body = change.concerned.first else { continue }
      ended[body, default: ([], position)].things += [leaver] + posts(of: leaver)
    }
    return ended.sorted { $0.key < $1.key }.compactMap { body, found in
      let staying = Set(lines.filter { isSeated($0, on: body) }.flatMap { seated($0.claim) })
        .union(proposal.changes.flatMap(\.statements).flatMap { given(by: $0, on: body) })
      let things = Set(found.things).subtracting(staying).subtracting(ending)
      return things.isEmpty ? nil : Leaving(body: body, things: things, change: found.change)
    }
  }

  /// The change that ends a seat, by itself or by a choice that it asks for.
  private func change(ending line: Plan.Line) -> Int? {
    switch line.outcome {
    case .ended(.change(let change)): return change
    case .ended(.choice(let number)):
      switch items.first(where: { $0.number == number })?.kind {
      case .doubted(let change), .leftSeats(_, let change): return change
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether somebody has a seat on a body, chairs it or is still to be asked about there.
  private func isSeated(_ line: Plan.Line, on body: EntityID) -> Bool {
    guard line.claim.subject == body, Self.seatRelations.union([.chair, .viceChair]).contains(line.claim.relation)
    else {
      return false
    }
    switch line.outcome {
    case .carried, .combined: return line.claim.isLive
    case .open: return true
    default: return false
    }
  }

  /// Whom a change gives a seat on a body.
  private func given(by statement: ProposedChange.Statement, on body: EntityID) -> [EntityID] {
    guard statement.subject == .thing(body), Self.seatRelations.contains(statement.relation) else { return [] }
    return statement.value.parties.compactMap { if case .thing(let thing) = $0 { thing } else { nil } }
      + [statement.onBehalf].compactMap { $0 }
  }

  /// The posts that are within an organisation, or act for it, and for no other.
  private func posts(of organisation: EntityID) -> [EntityID] {
    let posts = [Relation.organisation, .actsFor].flatMap { branch.facts(about: organisation, $0) }
      .map { branch.subject($0) }.uniqued()
    return posts.filter { post in
      [Relation.organisation, .actsFor].flatMap { branch.facts(of: post, $0) }
        .allSatisfy { branch.value($0).entity == organisation }
    }
  }

  // MARK: What names them

  /// A body with what goes on with it: its groups, budgets, formulas, routes, duties, functions, posts and papers.
  private func whatIsOf(_ body: EntityID) -> Set<EntityID> {
    func about(_ things: [EntityID], _ relations: [Relation]) -> [EntityID] {
      things.flatMap { thing in relations.flatMap { branch.facts(about: thing, $0) } }.map { branch.subject($0) }
        .uniqued()
    }
    var bodies = [body]
    var position = 0
    while position < bodies.count, bodies.count < 1000 {
      bodies += about([bodies[position]], [.parent]).filter { branch.kind(of: $0) == .body && !bodies.contains($0) }
      position += 1
    }
    let funds = about(bodies, [.fundBody])
    let routes = about(bodies, [.raisedIn, .decider])
    let steps = about(routes, [.stepOf])
    let formulas = about(funds, [.sharedFund])
    let duties = about(bodies, [.accountable, .responsible, .exercisedBy]) + about(bodies, [.dischargedBy])
    let posts = about(bodies, [.organisation]).filter { branch.kind(of: $0) == .post }
    let papers = about(bodies, [.issuer])
    return Set(bodies + funds + routes + steps + formulas + duties + posts + papers).subtracting(ending)
  }

  /// Whether a statement that holds names one who leaves, but for a duty by statute, which binds whom it names with a seat or
  /// without one: as its object, in a qualifier, in a choice or in a rule.
  private func names(_ leaving: Leaving, _ index: Int) -> Bool {
    let claim = lines[index].claim
    guard lines[index].outcome == .carried, !claim.value.isGap, isStill(claim), !Self.apart.contains(claim.relation),
      !isOfThePast(claim), !isAskedOfQuorum(claim), !isGivenBySeat(leaving, claim), !isByStatute(claim.subject)
    else { return false }
    return names(leaving.things, index)
  }

  private func names(_ things: Set<EntityID>, _ index: Int) -> Bool {
    let claim = lines[index].claim
    let named = [claim.value.entity].compactMap { $0 } + claim.qualifications.compactMap(\.value.entity)
    return named.contains(where: things.contains) || branch.names(things, in: claim.value)
  }

  /// Whether a quorum is asked about by an item of its own.
  private func isAskedOfQuorum(_ claim: Claim) -> Bool { claim.relation == .quorum && things.contains(claim.subject) }

  /// Whether somebody who sits on a group below still has their part in it.
  private func isGivenBySeat(_ leaving: Leaving, _ claim: Claim) -> Bool {
    guard claim.subject != leaving.body, branch.kind(of: claim.subject) == .body else { return false }
    return lines.contains {
      isSeated($0, on: claim.subject) && seated($0.claim).contains(where: leaving.things.contains)
    }
  }

  /// Whether a statement holds from the day on: what is for a period alone, where that has not ended by the day.
  private func isStill(_ claim: Claim) -> Bool {
    guard claim.relation.definition.persistence == .period else { return claim.isLive }
    return claim.periods.contains { $0.range.last >= proposal.day }
  }

  // MARK: What a choice makes of it

  /// What is left of a value that lists those who leave among others.
  private enum Rest {
    case rule(Expression)
    case choice(Choice)
    case one(EntityID)
  }

  /// A rule or a choice without those who leave; nil where it cannot be said without them.
  private func without(_ things: Set<EntityID>, _ value: Value) -> Rest? {
    if let choice = branch.choice(value) {
      let options = choice.options.filter { !things.contains($0) }
      guard let first = options.first else { return nil }
      if options.count == 1 { return .one(first) }
      return .choice(choice.turn.map { Choice(inTurn: options, every: $0.length) } ?? Choice(oneOf: options))
    }
    guard let rule = branch.expression(value)?.leavingOut(things) else { return nil }
    var isNamed = false
    _ = rule.text { entity in
      isNamed = isNamed || things.contains(entity)
      return ""
    }
    return isNamed ? nil : .rule(rule)
  }

  /// Ends what a choice puts something else in the place of, and keeps what is put there.
  mutating func amend(_ item: OpenItem, _ taker: ProposedChange.Party?) {
    guard case .namesLeaver(let leavers, _, let change) = item.kind else { return }
    leave(item.lines, .ended(.choice(item: item.number)))
    explicitEnds += item.lines.flatMap { lines[$0].facts }.map { ($0, change) }
    for line in item.lines { amendments[line] = Amendment(leavers: leavers, change: change, taker: taker) }
  }

  /// Writes what is put in the place of statements that named somebody who leaves.
  mutating func writeAmendments(_ writing: inout Writing) {
    for index in amendments.keys.sorted() {
      guard let amendment = amendments[index] else { continue }
      let claim = lines[index].claim
      let isPeriod = [.attested, .period].contains(claim.relation.definition.persistence)
      let fact = Fact(
        relation: claim.relation, subject: claim.subject, value: value(claim.value, amendment, &writing),
        qualifications: claim.qualifications.map { replaced($0, amendment, writing) },
        from: .event(writing.events[amendment.change]), to: lastEnd(of: lines[index].facts),
        attestations: writing.evidence,
        period: isPeriod ? claim.periods.max { $0.range.end < $1.range.end } : nil)
      writing.begin(fact, carrying: lines[index].facts)
    }
  }

  private func replaced(_ item: Qualification, _ amendment: Amendment, _ writing: Writing) -> Qualification {
    guard let taker = amendment.taker, let own = item.value.entity, amendment.leavers.contains(own) else { return item }
    return Qualification(item.qualifier, .entity(writing.entity(taker)))
  }

  private func value(_ value: Value, _ amendment: Amendment, _ writing: inout Writing) -> Value {
    guard let taker = amendment.taker.map({ writing.entity($0) }) else {
      switch without(amendment.leavers, value) {
      case .rule(let rule): return writing.branch.addExpression(rule)
      case .choice(let choice): return writing.branch.addChoice(choice)
      case .one(let thing): return .entity(thing)
      case nil: return value
      }
    }
    if let own = value.entity { return amendment.leavers.contains(own) ? .entity(taker) : value }
    if let choice = branch.choice(value) {
      let options = choice.options.map { amendment.leavers.contains($0) ? taker : $0 }.uniqued()
      guard options.count > 1 else { return .entity(taker) }
      return writing.branch.addChoice(
        choice.turn.map { Choice(inTurn: options, every: $0.length) } ?? Choice(oneOf: options))
    }
    guard let rule = branch.expression(value) else { return value }
    return writing.branch.addExpression(rule.naming(taker, inPlaceOf: amendment.leavers))
  }
}
