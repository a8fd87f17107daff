extension View {
  /// Whether a thing exists now, and where in its life the time slice lies.
  ///
  /// Its life is bounded by its `exists` facts and by events that begin or end it; a post's by the life of the body it
  /// sits in. Where nothing bounds it, it exists. It may have several lives, one after the other, and be a shadow
  /// before it is in force, which is not yet to be there for certain; nor is what is only planned to begin.
  ///
  /// Whether a post goes on when the organisation that it is in has ended is not known, unless a paper states its life.
  ///
  /// What rests on a paper that had perhaps not been published is as open as that is.
  public func life(of entity: EntityID) -> (Truth, Claim.Phase) {
    let papers = perhapsPublished(bounds(ofLifeOf: entity))
    if papers.isEmpty { return settledLife(of: entity) }
    return memory.openLife(of: entity) {
      let lives = settled(papers).map { $0.settledLife(of: entity) }
      let truth = Self.common(lives.map(\.0))
      return (truth, (lives.first { $0.0 != .no } ?? lives[0]).1)
    }
  }

  private func settledLife(of entity: EntityID) -> (Truth, Claim.Phase) {
    let (truth, phase) = ownLife(of: entity)
    guard truth != .no, branch.kind(of: entity) == .post,
      branch.facts(of: entity, .exists).allSatisfy({ knowledge(of: branch.fact($0)) == .no })
    else { return (truth, phase) }
    let places = branch.facts(of: entity, .organisation).map { branch.fact($0) }.filter { knowledge(of: $0) != .no }
    let hasEnded = places.reduce(places.isEmpty ? .no : Truth.yes) { $0 && hasOrganisationEnded($1.value) }
    return (truth && Self.goesOn(without: hasEnded), phase)
  }

  /// What is so in all of several ways in which things may be, and open where it is in some.
  private static func common(_ truths: [Truth]) -> Truth {
    if let first = truths.first, truths.allSatisfy({ $0 == first }) { return first }
    let reasons = truths.reduce(into: Reasons.dayNotStated) { $0.formUnion($1.reasons) }
    return .unknown(reasons)
  }

  /// Whatever bounds the life of a thing, and of where a post sits, with what gives the days of the events among it.
  private func bounds(ofLifeOf entity: EntityID) -> [FactRef] {
    if knownBy == nil || unpublished != nil { return [] }
    let homes = branch.kind(of: entity) == .post ? branch.facts(of: entity, .organisation) : []
    let things = [entity] + homes.compactMap { branch.value($0).entity }
    let (lives, turns) = (
      things.flatMap { branch.facts(of: $0, .exists) },
      things.flatMap { branch.facts(about: $0, .begins) + branch.facts(about: $0, .ends) }
    )
    let events =
      turns.map { branch.subject($0) }
      + lives.flatMap { [branch.fact($0).from, branch.fact($0).to] }.compactMap { bound in
        if case .event(let event) = bound { event } else { nil }
      }
    return homes + lives + turns + events.uniqued().flatMap { branch.facts(of: $0, .eventDay) }
  }

  /// Whether what hangs on an organisation goes on: if that has ended, nobody knows.
  static func goesOn(without hasEnded: Truth) -> Truth {
    switch hasEnded {
    case .no: .yes
    case .yes: .unknown(.organisationEnded)
    case .unknown(let reasons): .unknown(reasons)
    }
  }

  /// Whether a value is an organisation that has ended by now.
  public func hasOrganisationEnded(_ value: Value) -> Truth {
    guard let entity = value.entity, branch.kind(of: entity) == .organisation else { return .no }
    return Self.common(settled(perhapsPublished(bounds(ofLifeOf: entity))).map { $0.hasEnded(entity) })
  }

  private func hasEnded(_ entity: EntityID) -> Truth {
    switch ownLife(of: entity) {
    case (.no, .ended): return .yes
    case (.no, _), (.yes, _): return .no
    case (.unknown, _):
      // It may have ended, or not have begun: only its end counts.
      let end = changes(of: entity, branch.facts(of: entity, .exists)).end
      return end.map { slice.hasPassed($0) } ?? .no
    }
  }

  private func ownLife(of entity: EntityID) -> (Truth, Claim.Phase) {
    memory.life(of: entity) { foundLife(of: entity) }
  }

  private func foundLife(of entity: EntityID) -> (Truth, Claim.Phase) {
    let facts = branch.facts(of: entity, .exists)
    let (begin, end) = changes(of: entity, facts)
    let whole = between(begin, end)
    if whole.0 == .no, facts.count > 1, let again = plannedAgain(facts) { return again }
    if whole.0 == .no || facts.allSatisfy({ isWhole(branch.fact($0)) }) && facts.count < 2 { return whole }
    var lives = self.lives(facts)
    if !lives.isEmpty, lives.allSatisfy(\.isShadow), let event = event(of: entity, .begins), !event.isPlanned {
      lives.append(Life(begin: event, end: end, isShadow: false))
    }
    var (truth, ended): (Truth, Boundary?) = (lives.isEmpty ? whole.0 : .no, nil)
    for life in lives {
      let (holds, phase) = between(life.begin, life.end)
      truth = truth || (life.isShadow ? holds && .unknown(.shadow) : holds)
      if case .ended(let boundary) = phase { ended = boundary }
    }
    // A shadow of which a paper plans that it is in force by now is that by plan.
    if truth == .unknown(.shadow), plannedAgain(facts) != nil { truth = .unknown(.planned) }
    // What ends the last of its lives ends it however long that was to go on.
    if whole.0 != .yes { truth = truth && whole.0 }
    return (truth, truth == .no ? .ended(ended) : whole.1)
  }

  /// A life that is only planned, after one that has ended.
  private func plannedAgain(_ facts: [FactRef]) -> (Truth, Claim.Phase)? {
    for fact in facts.map({ branch.fact($0) }) where fact.status == .planned && knowledge(of: fact) != .no {
      guard let begin = change(fact.from, isEnd: false) else { continue }
      let truth = between(begin, change(fact.to, isEnd: true)).0
      if truth != .no { return (truth && .unknown(.planned), .planned) }
    }
    return nil
  }

  /// One of the lives of a thing.
  private struct Life {
    var begin: Boundary?
    var end: Boundary?
    let isShadow: Bool
    /// The statements of it.
    var facts: [Fact] = []

    func follows(_ other: Life) -> Bool {
      guard let begin, let end = other.end, end.isDated else { return false }
      return begin.days.start >= end.days.start
    }

    /// Whether it begins on the day after the last of the other: then the thing goes on, and has not ended between.
    func extends(_ other: Life) -> Bool {
      guard let begin, let end = other.end, begin.isDated, end.isDated else { return false }
      return isShadow == other.isShadow && begin.isExact && begin.days == end.days
    }
  }

  private func isWhole(_ life: Fact) -> Bool { life.status != .shadow }

  /// The lives that facts state, in the order of time: a time that is extended without a day between is one life.
  private func lives(_ facts: [FactRef]) -> [Life] {
    var lives: [Life] = []
    for life in statedLives(facts) {
      guard let last = lives.last, life.extends(last) else {
        lives.append(life)
        continue
      }
      lives[lives.count - 1].end = life.end
    }
    return lives
  }

  /// The times that facts state, in the order of time: several facts may give the beginning and the end of one, and one
  /// that comes after the end of another is a time of its own.
  private func statedLives(_ facts: [FactRef]) -> [Life] {
    var stated: [Life] = []
    let known = facts.map { branch.fact($0) }.filter { $0.status != .planned && knowledge(of: $0) != .no }
    // The time in which a thing is wound up is the last of the life that it had, where that is stated too.
    let isLife: (Fact) -> Bool = { fact in
      fact.status != .windingUp || !known.contains { $0.status == .inForce }
    }
    for fact in known.filter(isLife) {
      stated.append(
        Life(
          begin: change(fact.from, isEnd: false), end: change(fact.to, isEnd: true),
          isShadow: fact.status == .shadow, facts: [fact]))
    }
    stated.sort { ($0.begin?.days.start ?? .distantPast) < ($1.begin?.days.start ?? .distantPast) }
    var lives: [Life] = []
    for life in stated {
      guard let last = lives.lastIndex(where: { $0.isShadow == life.isShadow }), !life.follows(lives[last]) else {
        lives.append(life)
        continue
      }
      lives[last].facts += life.facts
      lives[last].begin = beginning(of: lives[last].facts)
      lives[last].end = ending(of: lives[last].facts)
    }
    if let last = lives.indices.last, lives[last].end == nil {
      lives[last].end = known.lazy.filter { !isLife($0) }.compactMap { change($0.to, isEnd: true) }.first
    }
    return lives
  }

  /// The end of the life of a thing in which something of it was last spoken of, where another life has begun since: what
  /// was stated of the one is not stated of the other.
  ///
  /// - Parameter last: the last day for which it is stated.
  func endOfLife(of entity: EntityID, spokenOfOn last: Day) -> Boundary? {
    let facts = branch.facts(of: entity, .exists)
    guard facts.count > 1 else { return nil }
    let lives = lives(facts)
    return lives.indices.first { position in
      guard let end = lives[position].end, end.isDated, !lives[position].isShadow else { return false }
      // A paper that covers more than the life it speaks of speaks of no later one that began after it.
      let again = lives.dropFirst(position + 1).first { !$0.isShadow }?.begin
      let isBefore = again.map { $0.isDated && last < $0.days.start } ?? false
      return (last < end.days.start || isBefore) && slice.hasPassed(end) == .yes
    }.flatMap { lives[$0].end }
  }

  /// The statements of when a thing began or ended in which papers differ.
  public func disputedLife(of entity: EntityID) -> [FactRef] {
    let facts = branch.facts(of: entity, .exists)
    if facts.count < 2 { return [] }
    let lives = statedLives(facts).map(\.facts)
    return lives.flatMap { life in disputed(facts.filter { life.contains(branch.fact($0)) }) }
  }

  /// Whether a thing is on its way out, or only a shadow, at this time slice; in force otherwise.
  public func status(of entity: EntityID) -> Status {
    var status = Status.inForce
    for fact in branch.facts(of: entity, .exists).map({ branch.fact($0) }) where fact.status != .inForce {
      let (begin, end) = (change(fact.from, isEnd: false), change(fact.to, isEnd: true))
      if fact.status != .planned, knowledge(of: fact) != .no, between(begin, end).0 == .yes { status = fact.status }
    }
    return status == .shadow && life(of: entity).0 == .yes ? .inForce : status
  }

  /// Whether the time slice lies after a beginning and before an end, each of which may be open.
  func between(_ begin: Boundary?, _ end: Boundary?) -> (Truth, Claim.Phase) {
    var truth = Truth.yes
    if let begin {
      truth = slice.hasPassed(begin)
      if truth == .no { return (.no, .notYet(begin)) }
    }
    if let end {
      let ended = slice.hasPassed(end)
      if ended == .yes { return (.no, .ended(end)) }
      truth = truth && (ended.reasons.contains(.planned) ? .unknown(.endPlanned) : !ended)
    }
    return (truth, .inForce)
  }

  /// The changes that begin and end a thing's life, where any source states their days.
  ///
  /// Of several lives they are the beginning of the first and the end of the last.
  public func bounds(of entity: EntityID) -> (begin: Boundary?, end: Boundary?) {
    let (begin, end) = changes(of: entity, branch.facts(of: entity, .exists))
    return (begin.flatMap { $0.isDated ? $0 : nil }, end.flatMap { $0.isDated ? $0 : nil })
  }

  /// The changes that begin and end a thing's life; those of which no day is stated too, and what is only planned where
  /// nothing else is stated.
  private func changes(of entity: EntityID, _ facts: [FactRef]) -> (begin: Boundary?, end: Boundary?) {
    if branch.isSetAside(entity) { return (Boundary(never: entity), nil) }
    var (begin, end): (Boundary?, Boundary?)
    if facts.count > 1 {
      let lives = self.lives(facts)
      begin = lives.first?.begin
      // A shadow gives way to what it was the shadow of.
      let lasting = lives.contains { !$0.isShadow } ? lives.filter { !$0.isShadow } : lives
      if lasting.allSatisfy({ $0.end != nil }) { end = lasting.last?.end }
    } else if let fact = facts.first.map({ branch.fact($0) }), fact.status != .planned, knowledge(of: fact) != .no {
      begin = change(fact.from, isEnd: false)
      end = change(fact.to, isEnd: true)
    }
    let planned = planned(facts)
    let begun = event(of: entity, .begins)
    if begin == nil { begin = begun.flatMap { $0.isPlanned ? nil : $0 } ?? planned.begin ?? begun }
    if branch.setsAside, let never = neverBegun(with: entity, depth: 8), isSetAsideByNow(never) { begin = never }
    if let other = event(of: entity, .ends), !other.isPlanned || end == nil,
      end.map({ other.isDated && other.days.start < $0.days.start }) ?? true
    {
      end = other
    }
    if end?.isPlanned ?? true, branch.kind(of: entity) == .post { end = endOfBody(of: entity) ?? end }
    return (begin, end ?? planned.end)
  }

  /// The changes by which a thing is only planned to begin and to end.
  private func planned(_ facts: [FactRef]) -> (begin: Boundary?, end: Boundary?) {
    let lives = facts.map { branch.fact($0) }.filter { knowledge(of: $0) != .no }
    let plans = lives.filter { $0.status == .planned }
    if plans.isEmpty { return (nil, nil) }
    let isOnlyPlanned = plans.count == lives.count
    let begin = isOnlyPlanned ? plans.lazy.compactMap { change($0.from, isEnd: false)?.planned }.first : nil
    let end = plans.lazy.compactMap { change($0.to, isEnd: true)?.planned }.first
    // What nobody says more of than that it is planned may never be there.
    return (isOnlyPlanned && end == nil ? begin ?? .always : begin, end)
  }

  /// Whether the plan that sets an event aside is in effect: before its day a draft answers as the model does.
  private func isSetAsideByNow(_ never: Boundary) -> Bool {
    guard let event = never.event else { return false }
    return branch.facts(of: event, .setAsideBy).contains { reference in
      branch.boundary(branch.fact(reference).from, isEnd: false).map { $0.days.start <= slice.days.start } ?? true
    }
  }

  /// The event that a draft sets aside and that alone would begin what a thing is part of, or a post sits in.
  private func neverBegun(with entity: EntityID, depth: Int) -> Boundary? {
    guard depth > 0, let kind = branch.kind(of: entity), kind == .post || kind == .body else { return nil }
    let relation: Relation = kind == .post ? .organisation : .parent
    let places = Set(branch.facts(of: entity, relation).compactMap { branch.value($0).entity })
    guard places.count == 1, let place = places.first,
      branch.facts(of: place, .exists).allSatisfy({ fact in
        if case .event(let event) = branch.fact(fact).from { return branch.isSetAside(event) }
        return false
      })
    else { return nil }
    for fact in branch.facts(of: place, .exists) {
      if case .event(let event) = branch.fact(fact).from { return Boundary(never: event) }
    }
    return event(of: place, .begins).flatMap { $0.isNever ? $0 : nil } ?? neverBegun(with: place, depth: depth - 1)
  }

  /// The end of the body that a post sits in, when it sits in one alone.
  private func endOfBody(of post: EntityID) -> Boundary? {
    // Where it may also sit elsewhere, it does not end with the body.
    let (sure, places) = places(of: post)
    return places.count == 1 && sure == places ? places.first.flatMap { endOfBody($0) } : nil
  }

  private func endOfBody(_ place: Value) -> Boundary? {
    guard let body = place.entity, branch.kind(of: body) == .body else { return nil }
    return changes(of: body, branch.facts(of: body, .exists)).end
  }

  /// Where a post sits, by the papers that had been published by the view's day for certain, and by all that may have been.
  private func places(of post: EntityID) -> (sure: Set<Value>, all: Set<Value>) {
    let facts = branch.facts(of: post, .organisation).map { branch.fact($0) }
    return (
      Set(facts.filter { knowledge(of: $0) == .yes }.map(\.value)),
      Set(facts.filter { knowledge(of: $0) != .no }.map(\.value))
    )
  }

  /// Whether no source speaks of a thing until later, and nothing says when it began.
  ///
  /// A report or other source is spoken of from the end of the period it covers: it cannot be written before.
  public func isFirstStatedLater(_ entity: EntityID) -> Bool {
    if branch.kind(of: entity) == .source {
      return branch.covering(entity).map { $0.range.last > slice.days.last } ?? false
    }
    guard bounds(of: entity).begin == nil else { return false }
    var isLater = false
    for reference in branch.facts(of: entity) + branch.facts(about: entity) {
      let fact = branch.fact(reference)
      guard knowledge(of: fact) != .no else { continue }
      if let begin = branch.boundary(fact.from, isEnd: false) {
        if slice.hasPassed(begin) != .no { return false }
        continue
      }
      for period in periods(of: fact) {
        if period.range.start < slice.days.end { return false }
        isLater = true
      }
    }
    return isLater
  }

  /// The day of the first event that begins or ends a thing; one that is set aside counts only as a beginning that
  /// never comes, and after every other, and one that is only planned after those.
  private func event(of entity: EntityID, _ relation: Relation) -> Boundary? {
    var never: Boundary?
    var planned: Boundary?
    for reference in branch.facts(about: entity, relation) {
      let fact = branch.fact(reference)
      guard knowledge(of: fact) != .no else { continue }
      let boundary = change(of: fact.subject)
      if branch.isSetAside(fact.subject) {
        if relation == .begins { never = boundary }
      } else if fact.status == .planned || boundary.isPlanned {
        planned = planned ?? boundary.planned
      } else {
        return boundary
      }
    }
    return never ?? planned
  }
}
