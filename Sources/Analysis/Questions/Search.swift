public import Model

/// What was searched where nothing is stated: the sources looked at, and what they say nearby.
public struct Search: Sendable {
  /// The thing asked about; nil where a whole kind of thing was.
  public let subject: EntityID?
  /// What is not stated of it; nil where nothing at all is.
  public let relation: Relation?
  /// The sources that speak of the thing or of what is around it and cover the time asked about; where none does, of
  /// those that speak of the thing itself the nearest before it and the nearest after it.
  public let papers: [Paper]
  /// What they say nearby, the nearest first; three entries at most.
  public let nearby: [Nearby]
  /// Whether the sources that do not cover the time speak of the thing itself, and not only of what is around it.
  public var isOfThing = true

  /// A source that was looked at.
  public struct Paper: Sendable, Hashable {
    /// The source.
    public let source: EntityID
    /// The period it speaks of; nil where that is not stated.
    public let period: WrittenPeriod?
    /// How that lies to the time asked about.
    public let reach: Reach

    /// How a source lies to the time asked about.
    public enum Reach: String, Sendable {
      case covers, before, after
      case notStated = "not stated"
    }
  }

  /// What is stated nearby: statements of one relation of one thing and one time.
  public struct Nearby: Sendable {
    /// Why it is near.
    public let kind: Kind
    /// The thing of which it is stated: the one asked about, or one around it.
    public let thing: EntityID
    /// Whether the relation leads to the thing rather than from it.
    public let isInverse: Bool
    /// The statements, at least one.
    public let claims: [Claim]

    /// Why something is near.
    public enum Kind: Sendable {
      /// The same of the same thing, at another time.
      case otherTime
      /// The same of a thing around it: what it is part of, what came before or after it, what is part of it.
      case otherThing
      /// Something of its kind of the same thing: the vice chair of a body without a chair.
      case related
      /// A discrepancy that was noted.
      case discrepancy
    }
  }
}

extension Evaluation {
  /// The most entries that a search tells of what is stated nearby.
  public static var mostNearby: Int { 3 }

  /// The most things around one whose sources are looked at.
  private static var mostAround: Int { 24 }

  /// What was searched for a relation of a thing of which nothing is stated.
  ///
  /// - Parameters:
  ///   - relation: what is not stated; nil where nothing at all is.
  ///   - isInverse: whether the relation leads to the thing rather than from it.
  ///   - days: the whole time asked about, of which the view may be a stretch.
  public mutating func search(
    for relation: Relation?, of subject: EntityID, isInverse: Bool = false, over days: DayRange
  ) throws(Stop) -> Search {
    let around = try self.around(subject)
    let (papers, isOfThing) = try self.papers(on: subject, around, over: days)
    guard let relation else {
      return Search(
        subject: subject, relation: nil, papers: papers, nearby: try otherwise(of: subject), isOfThing: isOfThing)
    }
    let nearby = try self.nearby(relation, of: subject, isInverse: isInverse, around)
    return Search(subject: subject, relation: relation, papers: papers, nearby: nearby, isOfThing: isOfThing)
  }

  /// What was searched for things of a kind: every source that covers the time.
  public mutating func search(over days: DayRange) throws(Stop) -> Search {
    let sources = view.branch.entities(.source)
    try budget.spend(sources.count)
    let known = sources.filter { source in view.knownBy.map { view.publication(of: source, by: $0) != .no } ?? true }
    return Search(subject: nil, relation: nil, papers: reached(known, days), nearby: [])
  }

  // MARK: The sources looked at

  /// Those that speak of the thing or of what is around it and cover the time; where none does, the nearest of those
  /// that speak of the thing itself.
  private mutating func papers(
    on subject: EntityID, _ around: [EntityID], over days: DayRange
  ) throws(Stop) -> (papers: [Search.Paper], isOfThing: Bool) {
    let about = view.branch.facts(about: subject)
    let own = try sources(of: view.branch.facts(of: subject) + about, isSure: true)
    let all = try sources(of: ([subject] + around).flatMap { view.branch.facts(of: $0) } + about, isSure: false)
    let reached = self.reached(all.union(own), days)
    if own.isEmpty || reached.contains(where: { $0.reach == .covers }) { return (reached, !own.isEmpty) }
    return (self.reached(own, days), true)
  }

  /// The sources of facts; where it is asked, without what is only assumed, which is our reading and not theirs.
  private mutating func sources(of facts: [FactRef], isSure: Bool) throws(Stop) -> Set<EntityID> {
    try budget.spend(facts.count)
    var sources: Set<EntityID> = []
    for fact in facts {
      let known = view.known(view.branch.fact(fact).attestations)
      sources.formUnion(known.filter { !isSure || $0.certainty != .assumed }.map(\.source))
    }
    let held = sources.filter { view.branch.kind(of: $0) == .source }
    return held.isEmpty ? sources : held
  }

  /// Those that cover some of the days, in the order of time; where none does, the nearest on each side.
  private func reached(_ sources: some Sequence<EntityID>, _ days: DayRange) -> [Search.Paper] {
    let papers = sources.sorted().map { source -> Search.Paper in
      let period = view.branch.covering(source)
      let reach = period.map { self.reach($0.range, days) } ?? .notStated
      return Search.Paper(source: source, period: period, reach: reach)
    }
    let covering = papers.filter { $0.reach == .covers }.sorted { start($0) < start($1) }
    if !covering.isEmpty { return covering }
    let before = papers.filter { $0.reach == .before }.max { end($0) < end($1) }
    let after = papers.filter { $0.reach == .after }.min { start($0) < start($1) }
    let nearest = [before, after].compactMap { $0 }
    return nearest.isEmpty ? papers : nearest
  }

  private func reach(_ period: DayRange, _ days: DayRange) -> Search.Paper.Reach {
    if period.overlaps(days) { return .covers }
    return period.end <= days.start ? .before : .after
  }

  private func start(_ paper: Search.Paper) -> Int32 { paper.period?.range.start.number ?? .min }
  private func end(_ paper: Search.Paper) -> Int32 { paper.period?.range.end.number ?? .max }

  // MARK: What is around a thing

  /// What a thing stands among: the law it carries out, what came before and after it, what it may be, what it is part
  /// of or belongs to, and what is part of it, boards and executives first.
  private mutating func around(_ subject: EntityID) throws(Stop) -> [EntityID] {
    var found = try live(of: subject, [.carriesOut]) + forerunners(of: subject)
    found += try ends(of: subject, about: true, .predecessor)
    found += try ends(of: subject, about: false, .perhaps) + ends(of: subject, about: true, .perhaps)
    for relation in [Relation.parent, .organisation, .fundBody, .raisedIn, .stepOf] {
      found += try ends(of: subject, about: false, relation)
    }
    var parts: [EntityID] = []
    for part in try ends(of: subject, about: true, .parent) {
      if try isTopBody(part) { parts.insert(part, at: 0) } else { parts.append(part) }
    }
    var seen: Set<EntityID> = [subject]
    let kept = (found + parts).filter { view.branch.kind(of: $0) != .area && seen.insert($0).inserted }
    return Array(kept.prefix(Self.mostAround))
  }

  /// The things at the other end of a relation, at any time.
  private mutating func ends(of subject: EntityID, about isInverse: Bool, _ relation: Relation) throws(Stop)
    -> [EntityID]
  {
    let claimList = try isInverse ? claimList(about: subject, relation) : claimList(of: subject, relation)
    return claimList.claims.filter { !view.isPlanned($0) }
      .compactMap { isInverse ? $0.subject : $0.value.entity }
  }

  // MARK: What is stated nearby

  /// The nearest that is stated to a relation of which nothing is: the same at another time, of what came before, a
  /// discrepancy noted, the same of other things around, something of its kind of the same thing.
  mutating func nearby(
    _ relation: Relation, of subject: EntityID, isInverse: Bool = false, _ around: [EntityID]? = nil
  ) throws(Stop) -> [Search.Nearby] {
    var things = around ?? []
    if around == nil { things = try self.around(subject) }
    let earlier = isInverse ? [] : try forerunners(of: subject)
    var before: [Search.Nearby] = []
    var beside: [Search.Nearby] = []
    var past: [Search.Nearby] = []
    for thing in things where fits(relation, thing, isInverse) {
      guard let said = try self.said(relation, of: thing, isInverse, .otherThing) else { continue }
      if earlier.contains(thing) {
        before.append(said)
      } else if said.claims[0].isLive {
        beside.append(said)
      } else {
        past.append(said)
      }
    }
    let own = last(try isInverse ? claimList(about: subject, relation) : claimList(of: subject, relation))
    var found = own.isEmpty ? [] : [nearby(.otherTime, subject, own, isInverse)]
    let related = isInverse ? [] : try self.related(to: relation, of: subject)
    let isLater = own.first?.phase == .firstStated
    if before.isEmpty, !isInverse { before = try precursors(of: subject, isLater: isLater) }
    let lists = [before, try noted(relation, of: subject), beside, related, past].map { list in
      list.filter { !isSame($0.claims, own) }
    }
    for round in 0..<Self.mostNearby {
      for list in lists where round < list.count && found.count < Self.mostNearby { found.append(list[round]) }
    }
    return found
  }

  /// What a thing followed, where it is not there yet, or no source speaks until later of it or of what is asked.
  private mutating func precursors(of subject: EntityID, isLater: Bool) throws(Stop) -> [Search.Nearby] {
    guard isLater || view.isFirstStatedLater(subject) else { return [] }
    let claims = try claimList(of: subject, .predecessor).claims.filter {
      !$0.value.isGap && !$0.isOver && !view.isPlanned($0)
    }
    return claims.isEmpty ? [] : [nearby(.related, subject, claims)]
  }

  /// Whether all of it says what is told already, in the same lines: one sentence of a source that is of several things.
  private func isSame(_ claims: [Claim], _ told: [Claim]) -> Bool {
    func places(_ claim: Claim) -> [Attestation] {
      claim.facts.flatMap { view.branch.fact($0).attestations }
    }
    func isAlike(_ one: Value, _ other: Value) -> Bool {
      guard let rule = view.branch.expression(one) else { return one == other }
      return rule == view.branch.expression(other)
    }
    return claims.allSatisfy { claim in
      told.contains { other in
        isAlike(claim.value, other.value)
          && places(claim).contains { place in places(other).contains { $0.overlaps(place) } }
      }
    }
  }

  private func nearby(
    _ kind: Search.Nearby.Kind, _ thing: EntityID, _ claims: [Claim], _ isInverse: Bool = false
  ) -> Search.Nearby {
    Search.Nearby(kind: kind, thing: thing, isInverse: isInverse, claims: claims)
  }

  private func fits(_ relation: Relation, _ thing: EntityID, _ isInverse: Bool) -> Bool {
    guard let kind = view.branch.kind(of: thing), !isInverse else { return isInverse }
    return relation.definition.subjects.isEmpty || relation.definition.subjects.contains(kind)
  }

  /// What is stated of one relation of a thing: now, otherwise at the nearest time.
  private mutating func said(
    _ relation: Relation, of thing: EntityID, _ isInverse: Bool, _ kind: Search.Nearby.Kind
  ) throws(Stop) -> Search.Nearby? {
    let claimList = try isInverse ? claimList(about: thing, relation) : claimList(of: thing, relation)
    let claims = claimList.live.isEmpty ? last(claimList) : claimList.live
    return claims.isEmpty ? nil : nearby(kind, thing, claims, isInverse)
  }

  /// Relations of the same thing that the schema calls near; of who decides, where the last steps go.
  private mutating func related(to relation: Relation, of subject: EntityID) throws(Stop) -> [Search.Nearby] {
    var found: [Search.Nearby] = []
    if relation == .decider {
      let steps = try lastSteps(of: subject)
      if !steps.isEmpty { found.append(nearby(.related, subject, steps)) }
    }
    for near in relation.definition.near where fits(near, subject, false) {
      if let said = try self.said(near, of: subject, false, .related), said.claims[0].isLive { found.append(said) }
    }
    return found
  }

  /// Discrepancies noted of the thing that cite the same lines, or speak of the relation by its name.
  private mutating func noted(_ relation: Relation, of subject: EntityID) throws(Stop) -> [Search.Nearby] {
    let facts = view.branch.facts(of: subject, relation).filter { !view.branch.value($0).isGap }
    let cited = facts.flatMap { view.branch.fact($0).attestations }
    let stem = relation.definition.name.split(separator: "-").last.map { word in
      String(word.hasSuffix("s") ? word.dropLast() : word)
    }
    var found: [Search.Nearby] = []
    for claim in try claimList(of: subject, .discrepancy).claims {
      guard case .text(let text) = claim.value else { continue }
      let words = view.branch.text(text).lowercased().split { !$0.isLetter }
      let isNamed = stem.map { stem in words.contains { $0.hasPrefix(stem) } } ?? false
      let places = claim.facts.flatMap { view.branch.fact($0).attestations }
      let isCited = places.contains { place in cited.contains { $0.overlaps(place) } }
      let isOfNow = places.contains { place in
        view.branch.covering(place.source).map { $0.range.overlaps(view.slice.days) } ?? false
      }
      if isOfNow, isNamed || isCited { found.append(nearby(.discrepancy, subject, [claim])) }
    }
    return found
  }

  /// What is stated of a thing at other times, where nothing is for this one.
  private mutating func otherwise(of subject: EntityID) throws(Stop) -> [Search.Nearby] {
    let told = Set(view.branch.facts(of: subject).map { view.branch.fact($0).relation })
    var found: [Search.Nearby] = []
    for relation in told.sorted() where relation.definition.topic != .identity && found.count < Self.mostNearby {
      let claims = last(try claimList(of: subject, relation))
      if !claims.isEmpty { found.append(nearby(.otherTime, subject, claims)) }
    }
    return found
  }

  /// What was last stated, otherwise what is first stated later; of a list all that was stated for the same time.
  private func last(_ claimList: ClaimList) -> [Claim] {
    guard let nearest = claimList.lastStated ?? claimList.firstStated else { return [] }
    return claimList.claims.filter {
      $0.attested == nearest.attested && $0.isLive == nearest.isLive && $0.isTold
        && ($0.phase == nearest.phase || $0.isOver && nearest.isOver)
    }
  }
}

extension Attestation {
  /// Whether both cite a line that they share.
  func overlaps(_ other: Attestation) -> Bool {
    source == other.source && firstLine > 0 && firstLine <= other.lastLine && other.firstLine <= lastLine
  }
}
