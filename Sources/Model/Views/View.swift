/// The facts of a branch at a time slice, as known by a day: what every question is asked of.
public struct View: Sendable {
  /// The branch whose facts are seen.
  public let branch: Branch
  /// The day or stretch at which they are seen.
  public let slice: TimeSlice
  /// Only facts whose source was published by this day; nil for all.
  public let knownBy: Day?
  /// Of the papers that had perhaps been published by then, those that are taken not to have been, and the others to have
  /// been; nil where that is left open.
  let unpublished: Set<EntityID>?
  /// What was found out of the same branch at the same time slice before.
  let memory: ViewMemory

  /// A view of a branch at a time slice.
  public init(_ branch: Branch, at slice: TimeSlice, knownBy: Day? = nil) {
    self.branch = branch
    self.slice = slice
    self.knownBy = knownBy
    unpublished = nil
    memory = branch.memory.kept { ViewMemories() }.view(at: slice, knownBy: knownBy)
  }

  /// The same view where it is settled which papers had been published.
  init(_ view: View, without unpublished: Set<EntityID>) {
    (branch, slice, knownBy, self.unpublished) = (view.branch, view.slice, view.knownBy, unpublished)
    memory = ViewMemory()
  }

  /// The same branch and knowledge at another time slice.
  public func at(_ slice: TimeSlice) -> View { View(branch, at: slice, knownBy: knownBy) }

  /// What is stated of one relation of a thing, with how each statement stands now.
  public func claimList(of subject: EntityID, _ relation: Relation) -> ClaimList {
    memory.claimList(ViewMemory.Key(entity: subject, relation: relation, isInverse: false)) {
      claimList(branch.facts(of: subject, relation), of: subject, relation, isInverse: false)
    }
  }

  /// What is stated of the things that have this one as their object, with how each statement stands now.
  public func claimList(about object: EntityID, _ relation: Relation) -> ClaimList {
    memory.claimList(ViewMemory.Key(entity: object, relation: relation, isInverse: true)) {
      claimList(branch.facts(about: object, relation), of: object, relation, isInverse: true)
    }
  }

  /// What one source states of a relation of a thing, from either end, as it stands by itself: as if no other were there.
  public func claimList(
    of entity: EntityID, _ relation: Relation, isInverse: Bool, statedBy source: EntityID
  ) -> ClaimList {
    let facts = isInverse ? branch.facts(about: entity, relation) : branch.facts(of: entity, relation)
    return claimList(stated(facts, by: source), of: entity, relation, isInverse: isInverse, statedBy: source)
  }

  private func stated(_ facts: [FactRef], by source: EntityID) -> [FactRef] {
    facts.filter { branch.fact($0).attestations.contains { $0.source == source } }
  }

  private func claimList(
    _ facts: [FactRef], of entity: EntityID, _ relation: Relation, isInverse: Bool, statedBy source: EntityID? = nil
  ) -> ClaimList {
    var claims = claims(facts)
    let marks = completeMarks(of: entity, relation, isInverse: isInverse)
    // What holds for its own period alone is not ended by a list of another.
    let isPeriod = relation.definition.persistence == .period
    for index in claims.indices
    where !isPeriod && (claims[index].isLive || claims[index].phase == .lastStated) {
      // A whole list of the other end closes it too.
      let other = isInverse ? claims[index].subject : claims[index].value.entity
      let theirs = other.map { completeMarks(of: $0, relation, isInverse: !isInverse) } ?? []
      let seats = isSeat(claims[index]) ? completeMarks(of: claims[index].subject, .member, isInverse: false) : []
      let closing = (marks + theirs + seats).filter { closes($0, claims[index]) }
      if let mark = closing.first(where: { $0.isKnown == .yes }) {
        claims[index].phase = .notMentioned(since: mark.source)
        claims[index].truth = .unknown(.notStated)
      } else if let mark = closing.first {
        // Of a whole list that had perhaps not been published yet it is not known whether it leaves it out.
        claims[index].truth = claims[index].truth && mark.isKnown
      }
    }
    // Who paid in a year is told by one whole list of it; a second that names others is a disagreement.
    if relation.definition.isMany, !isPeriod || Set(marks.map(\.source)).count > 1 {
      doubt(&claims, beside: marks, isInverse: isInverse)
    }
    if !relation.definition.isMany {
      if isInverse { claims = claims.map { settled($0, source) } } else { preferLatest(&claims) }
    }
    if !relation.definition.qualifiers.isEmpty { claims = absorbed(claims) }
    claims = claims.filter(\.isLive) + claims.filter { !$0.isLive }
    let isComplete =
      relation.definition.absence == .no
      || marks.contains { $0.isKnown == .yes && $0.period.contains(slice.days.start) }
    return ClaimList(claims: claims, isWhole: isComplete)
  }

  /// A statement of a relation that has one value, judged among the others of its subject.
  private func settled(_ claim: Claim, _ source: EntityID?) -> Claim {
    if let source {
      return claimList(of: claim.subject, claim.relation, isInverse: false, statedBy: source).claims
        .first { $0.facts == claim.facts } ?? claim
    }
    if branch.facts(of: claim.subject, claim.relation).count == claim.facts.count { return claim }
    return claimList(of: claim.subject, claim.relation).claims.first { $0.facts == claim.facts } ?? claim
  }

  /// A bare statement beside one that says the same and more (the partner, and the partner by its delegate) is one more
  /// word for the fuller one.
  private func absorbed(_ claims: [Claim]) -> [Claim] {
    var kept = claims
    for (index, claim) in claims.enumerated().reversed() where claim.isLive {
      // What is surely so is not said by a statement that only perhaps holds.
      let fuller = kept.firstIndex { other in
        other.isLive && other.says(claim) && (other.truth == .yes || claim.truth != .yes)
          && !areTwoPayments(other, claim)
      }
      guard let fuller else { continue }
      kept[fuller].absorb(claim)
      kept.remove(at: index)
    }
    return kept
  }

  /// Whether one paper states two payments of one amount, one of them for a matter of its own: both were paid.
  private func areTwoPayments(_ first: Claim, _ second: Claim) -> Bool {
    guard first.relation.definition.persistence == .period else { return false }
    return !Set(sources(of: first)).isDisjoint(with: sources(of: second))
  }

  // MARK: One statement

  /// Statements of the same value for the same time are put together; each is judged at the view's time slice.
  public func claims(_ facts: [FactRef]) -> [Claim] {
    var groups: [(key: GroupKey, facts: [(FactRef, Fact)])] = []
    var positions: [GroupKey: Int] = [:]
    for reference in facts {
      let fact = branch.fact(reference)
      guard knowledge(of: fact) != .no else { continue }
      let key = groupKey(fact, reference, beside: facts)
      // Few statements are found sooner by looking than by hashing.
      let known = facts.count <= Self.fewFacts ? groups.firstIndex { $0.key == key } : positions[key]
      if let position = known {
        groups[position].facts.append((reference, fact))
      } else {
        if facts.count > Self.fewFacts { positions[key] = groups.count }
        groups.append((key, [(reference, fact)]))
      }
    }
    var claims: [Claim] = []
    claims.reserveCapacity(groups.count)
    for group in groups {
      if group.facts.count == 1 || group.facts[0].1.relation == .exists {
        claims.append(claim(group.facts))
      } else {
        for spell in spells(group.facts) { claims.append(claim(spell)) }
      }
    }
    return claims
  }

  private static let fewFacts = 32

  /// Several of which a paper names nobody are several, each told in its own row; told again by another they are the
  /// same.
  private func groupKey(_ fact: Fact, _ reference: FactRef, beside facts: [FactRef]) -> GroupKey {
    let key = GroupKey(fact, reference, isAlone: fact.relation == .exists && areSeveralLives(facts))
    guard fact.value.isGap, fact.relation.definition.isMany else { return key }
    let earlier = facts.prefix { $0 != reference }.map { branch.fact($0) }.count { other in
      other.value == fact.value && other.period == fact.period && other.place != fact.place
        && other.attestations.first?.source == fact.attestations.first?.source && GroupKey(other, reference) == key
    }
    return GroupKey(fact, reference, position: earlier)
  }

  /// Whether facts that a thing exists give it several beginnings.
  private func areSeveralLives(_ facts: [FactRef]) -> Bool {
    facts.count > 1 && Set(facts.map { branch.fact($0).from }.filter { $0 != .open }).count > 1
  }

  /// What makes two facts state the same: both ends and the qualifiers that change the meaning.
  ///
  /// Facts that hold for their own period alone are never put together.
  private struct GroupKey: Hashable {
    let subject: EntityID
    let value: Value
    let qualifications: [Qualification]
    let own: FactRef?
    let status: Status
    /// What tells seats apart that nobody is named for: its note, and which of one paper it is.
    let note: Value?
    let position: Int

    init(_ fact: Fact, _ reference: FactRef, position: Int = 0, isAlone: Bool = false) {
      let isUnnamed = fact.value.isGap && fact.relation.definition.isMany
      note = isUnnamed ? fact.qualification(.note) : nil
      self.position = position
      subject = fact.subject
      value = fact.value
      qualifications = fact.qualifications.filter(\.qualifier.changesMeaning)
      own = isAlone || fact.relation.definition.persistence == .period ? reference : nil
      status = fact.status
    }
  }

  private func claim(_ facts: [(FactRef, Fact)]) -> Claim {
    // Its words are those of the source that speaks of this time, when there is one.
    let first = facts.first { speaksOfNow($0.1) }?.1 ?? facts[0].1
    let periods = facts.flatMap { self.periods(of: $0.1) }.sorted { $0.range.start < $1.range.start }
    let attested = hull(periods)
    let (begin, end) = (beginning(of: facts.map(\.1)), ending(of: facts.map(\.1)))
    let known = facts.map { knowledge(of: $0.1) }.reduce(.no, ||)
    var (truth, phase) = judge(first, begin, end, attested, periods)
    if let surely = judgedSurely(facts) { doubt(&truth, &phase, beside: surely) }
    if truth != .no { truth = truth && known }
    var claim = Claim(
      facts: facts.map(\.0), relation: first.relation, subject: first.subject, value: first.value,
      qualifications: first.qualifications, truth: truth, phase: phase, attested: attested, periods: periods,
      certainty: facts.flatMap { $0.1.attestations.map(\.certainty) }.min() ?? .assumed, status: first.status)
    claim.beginning = begin.flatMap { $0.isUndated ? nil : $0.days.start } ?? attested?.start
    if first.status == .planned, claim.isLive {
      claim.truth = claim.truth && .unknown(.planned)
      phase = .planned
      claim.phase = phase
    }
    if first.status == .shadow, claim.isLive { claim.truth = claim.truth && .unknown(.shadow) }
    if claim.isLive { claim.truth = claim.truth && areInForce(facts.map(\.1)) }
    return claim
  }

  /// Whether the sources stopped speaking of it before now, and it does not last by itself nor to a stated end.
  private func isPast(_ attested: DayRange?, _ persistence: Persistence, _ end: Boundary?) -> Bool {
    guard persistence == .period || (persistence == .attested && end == nil), let attested else { return false }
    return slice.days.start >= attested.end
  }

  private func speaksOfNow(_ fact: Fact) -> Bool { periods(of: fact).contains { $0.range.overlaps(slice.days) } }

  /// Whether a statement holds now, and where in its life the time slice lies.
  func judge(
    _ fact: Fact, _ begin: Boundary?, _ end: Boundary?, _ attested: DayRange?, _ periods: [WrittenPeriod]
  ) -> (Truth, Claim.Phase) {
    var (truth, phase) = between(begin, end)
    if truth == .no { return (.no, phase) }
    let persistence = fact.relation.definition.persistence
    if let over = judgeLives(of: fact, begin, end, attested, &truth) { return over }
    // Whether it is there at all hangs on what may end it, whoever states the end.
    if fact.relation == .exists, truth == .yes, case .unknown(let reasons) = life(of: fact.subject).0 {
      truth = .unknown(reasons)
    }
    if persistence != .timeless { truth = truth && goesOn(fact) && isToldOfNow(begin, end, attested) }
    if persistence != .timeless, let last = endOfAll(fact.value) {
      return (.no, isPast(attested, persistence, end) ? .lastStated : .ended(last))
    }
    guard let attested, persistence != .timeless else { return (truth, .inForce) }
    if begin == nil, slice.days.end <= attested.start { return (.unknown(.notStated), .firstStated) }
    switch persistence {
    case .lasting, .enduring, .timeless:
      return (truth, .inForce)
    // A plan without an end says what is to be so from then on: whether it came about, and still is so, is not known.
    case .attested where fact.status == .planned && fact.period == nil: return (truth, .inForce)
    case .attested:
      return isPast(attested, persistence, end) ? (.unknown(.notStated), .lastStated) : (truth, .inForce)
    case .period:
      let isInside = periods.contains { $0.range.overlaps(slice.days) }
      return isInside ? (truth, .inForce) : (.unknown(.notStated), .lastStated)
    }
  }

  /// How a statement stands where one of its ends is there no more, or not yet; nil where both may be there, on which its truth
  /// then hangs.
  private func judgeLives(
    of fact: Fact, _ begin: Boundary?, _ end: Boundary?, _ attested: DayRange?, _ truth: inout Truth
  ) -> (Truth, Claim.Phase)? {
    let persistence = fact.relation.definition.persistence
    // An event goes on having ended what it ended, and a successor having followed what has ended.
    let object = persistence == .timeless || persistence == .enduring ? nil : fact.value.entity
    for entity in [fact.subject, object].compactMap({ $0 }) where fact.relation != .exists {
      let (alive, itsPhase) = life(of: entity)
      if alive == .no {
        // What followed another did so too when it has ended itself.
        if persistence == .enduring, case .ended = itsPhase { continue }
        // What is first stated of a later life was not stated by the end of this one.
        if case .ended = itsPhase, begin == nil, let attested, slice.days.end <= attested.start {
          return (.no, .firstStated)
        }
        return (.no, isPast(attested, persistence, end) ? .lastStated : itsPhase)
      }
      if let last = attested?.last ?? begin?.days.start, let over = endOfLife(of: entity, spokenOfOn: last) {
        return (.no, .ended(over))
      }
      // Of what may not be there it is still known what it would be.
      if fact.relation != .kind { truth = truth && alive }
    }
    return nil
  }

  /// Whether it is stated for now: of what was over before its time a paper speaks as of the end, and not of the time before.
  private func isToldOfNow(_ begin: Boundary?, _ end: Boundary?, _ attested: DayRange?) -> Truth {
    guard begin == nil, let end, end.isDated, let attested, slice.days.start < attested.start else { return .yes }
    return end.days.start.advanced(by: -1) <= attested.start ? .unknown(.notStated) : .yes
  }

  /// Whether a statement by which somebody sits for an organisation goes on: if that has ended, nobody knows.
  private func goesOn(_ fact: Fact) -> Truth {
    fact.qualification(.onBehalf).map { Self.goesOn(without: hasOrganisationEnded($0)) } ?? .yes
  }

  /// The last of the ends of those among whom a value leaves it open, or who take turns; nil while one of them lives.
  private func endOfAll(_ value: Value) -> Boundary? {
    guard let choice = branch.choice(value) else { return nil }
    var last: Boundary?
    for option in choice.options {
      guard case (.no, .ended(let end?)) = life(of: option) else { return nil }
      if last.map({ $0.days.last < end.days.last }) ?? true { last = end }
    }
    return last
  }

  // MARK: Last stated

  /// When a statement that goes on by itself was last stated, where no source speaks of it for this time and none has
  /// said until when it holds; nil otherwise.
  ///
  /// What a thing is, and where, is no matter of the day.
  public func lastStated(_ claim: Claim) -> WrittenPeriod? {
    let definition = claim.relation.definition
    guard claim.isLive, claim.status != .planned, case .lasting = definition.persistence, definition.topic != .identity,
      let last = claim.periods.max(by: { $0.range.last < $1.range.last }), last.range.end <= slice.days.start,
      claim.facts.allSatisfy({ branch.fact($0).to == .open })
    else { return nil }
    return last
  }

  /// Whether a statement is of a duty, a route, a rule or a seat, and only an earlier paper makes it.
  ///
  /// Then it is possible where it is looked up, and not certain. What else a paper states goes on until another says
  /// otherwise.
  public func isOnlyLastStated(_ claim: Claim) -> Bool {
    switch claim.relation.definition.topic {
    case .duty, .escalation, .quorum: break
    case .people:
      guard [.partner, .relevantAgency, .actsFor].contains(claim.relation) else { return false }
    default: return false
    }
    return lastStated(claim) != nil
  }

  /// The periods a fact's sources attest: its own, or those its sources cover.
  ///
  /// Of what ended before the period that a source covers, the source speaks as of its end; of what begins after it, as
  /// of its beginning.
  ///
  /// - Parameter isSure: whether those count alone that were published by the view's day for certain.
  func periods(of fact: Fact, isSure: Bool = false) -> [WrittenPeriod] {
    if let period = fact.period { return [period] }
    let known = known(fact.attestations)
    let counted = isSure ? known.filter { publication(of: $0.source) == .yes } : known
    return counted.compactMap { attestation in
      guard let covering = branch.attesting(attestation.source) else { return nil }
      if let last = branch.written(fact.to), last.range.end <= covering.range.start { return WrittenPeriod(last) }
      if let first = branch.written(fact.from), first.range.start >= covering.range.end { return WrittenPeriod(first) }
      return covering
    }
  }

  /// The attestations whose source was, or may have been, published by the view's day.
  public func known(_ attestations: [Attestation]) -> [Attestation] {
    guard let knownBy else { return attestations }
    return attestations.filter { publication(of: $0.source, by: knownBy) != .no }
  }

  func hull(_ periods: [WrittenPeriod]) -> DayRange? {
    guard let first = periods.map(\.range.start).min(), let last = periods.map(\.range.last).max() else { return nil }
    return DayRange(first: first, last: last)
  }
}
