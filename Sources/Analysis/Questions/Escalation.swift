public import Model

/// Where a matter goes: every way from where it arises to where the sources stop.
public struct EscalationAnswer: Sendable {
  /// The simple ways, in the order of the routes and their steps.
  public let paths: [EscalationPath]
  /// Whether there are more ways than were followed.
  public let isCut: Bool
  /// The routes that begin where the question says, and how surely.
  public let begun: [Claim]
  /// Routes that fit and of which no source says where they begin.
  public let unplaced: [EntityID]
  /// Routes that fit and of which no step is stated.
  public let unstepped: [EntityID]
  /// Routes that fit and begin elsewhere.
  public let elsewhere: [EntityID]
  /// Of the routes that fit and of which sources speak only later, what is stated first.
  public let later: [Claim]
  /// The legs that every way takes: without any one of them there is none.
  public let singles: [EscalationLeg]
}

/// Where a matter lies on its way: with someone, or with a role that each party fills with its own.
public indirect enum EscalationPlace: Hashable, Sendable {
  case agent(EntityID)
  case role(String)
  /// With several at once, whom one clause names.
  case together([EscalationPlace])
  /// One of several, and it is not stated which.
  case oneOf([EntityID])
  case unstated
}

/// One leg of a way.
public struct EscalationLeg: Sendable {
  /// The step that states it; nil for a line of reporting.
  public let step: EntityID?
  /// The route of the step; nil for a line of reporting.
  public let route: EntityID?
  /// From whom.
  public let from: EscalationPlace
  /// To whom.
  public let to: EscalationPlace
  /// What states it.
  public let claims: [Claim]
  /// Those who are only told at this step.
  public let informed: [EscalationPlace]
  /// Within what it is raised, and within what it is decided there; those that are stated.
  public let limits: [Claim]

  /// The limits by what they are of: to raise it, or to decide it; several of one are what papers that disagree give.
  public var alternatives: [[Claim]] {
    [Relation.deadline, .timeLimit].map { relation in limits.filter { $0.relation == relation } }.filter { !$0.isEmpty }
  }

  /// Whether both are the same leg.
  func isSame(as other: EscalationLeg) -> Bool { step == other.step && from == other.from && to == other.to }
}

/// One way, from its first leg to its end.
public struct EscalationPath: Sendable {
  /// The route it begins with.
  public let route: EntityID
  /// The legs in order.
  public internal(set) var legs: [EscalationLeg]
  /// How it ends.
  public internal(set) var end: End
  /// What states that its routes are there and begin where it has come, each where no statement says so for certain.
  public internal(set) var doubtful: [Claim] = []
  /// The limits stated for the whole of its route, several where papers disagree; none where it goes beyond the route.
  public internal(set) var limits: [Claim] = []

  /// The longest of those limits; nil where there is none, or it is not known which is longer.
  public var limit: Claim? {
    let lengths = limits.compactMap { claim -> (claim: Claim, length: Duration)? in
      if case .duration(let length) = claim.value { (claim, length.inSmallerUnit) } else { nil }
    }
    guard let first = lengths.first, lengths.allSatisfy({ $0.length.unit == first.length.unit }) else { return nil }
    return lengths.max { $0.length.count < $1.length.count }?.claim
  }

  /// How a way ends.
  public enum End: Sendable {
    /// A source says who decides.
    case decided([Claim])
    /// It stops, and no source says who decides.
    case stops
    /// It comes back to where it was.
    case loops(EscalationPlace)
    /// It has come where the question wanted it.
    case arrives
  }

  /// The lengths of time on the way, leg by leg: of those that papers give for one thing, the longest; nil where a leg has
  /// none, or where papers give it lengths of which it is not known which is longer.
  public var times: [[Duration]?] {
    legs.map { leg in
      var lengths: [Duration] = []
      for alternatives in leg.alternatives {
        let stated = alternatives.compactMap { claim -> Duration? in
          if case .duration(let length) = claim.value { return length }
          return nil
        }
        guard let first = stated.first else { continue }
        guard stated.allSatisfy({ $0.unit == first.unit }) else { return nil }
        lengths.append(stated.max { $0.count < $1.count } ?? first)
      }
      return lengths.isEmpty ? nil : lengths
    }
  }

  /// The longest it may take, unit by unit; nil where some leg has no stated time.
  public var total: [Duration]? {
    if let limit, case .duration(let length) = limit.value { return [length] }
    var totals: [Duration] = []
    for lengths in times {
      guard let lengths else { return nil }
      for length in lengths {
        if let known = totals.firstIndex(where: { $0.unit == length.unit }) {
          let (sum, overflow) = totals[known].count.addingReportingOverflow(length.count)
          if overflow { return nil }
          totals[known] = Duration(count: sum, unit: length.unit)
        } else {
          totals.append(length)
        }
      }
    }
    return totals.isEmpty ? nil : totals
  }

  /// The last day of each leg when the matter arises on a day; nil from the first leg on that has no stated time.
  public func days(from start: Day) -> [Day?] {
    var day: Day? = start
    return times.map { lengths in
      guard let lengths, let before = day else {
        day = nil
        return nil
      }
      day = lengths.reduce(before) { $0.advanced(by: $1) }
      return day
    }
  }
}

extension Evaluation {
  /// The most ways that an answer follows.
  public static var mostPaths: Int { 1000 }

  /// Where a matter of some routes goes from a body, perhaps only as far as another.
  public mutating func escalation(
    along routes: [EntityID], from origin: EntityID, to destination: EntityID?
  ) throws(Stop) -> EscalationAnswer {
    var (begun, unplaced, unstepped, elsewhere): ([Claim], [EntityID], [EntityID], [EntityID]) = ([], [], [], [])
    var walks: [Walk] = []
    var later: [Claim] = []
    for route in routes where view.life(of: route).0 != .no {
      if let first = try firstStatement(of: route) {
        later.append(first)
        continue
      }
      let raised = try claimList(of: route, .raisedIn)
      let levels = try self.levels(of: route)
      let raisers = levels.first?.flatMap { $0.from.agents.contains(origin) ? $0.claims : [] } ?? []
      let here = raised.live.filter { $0.value.entity == origin } + raisers
      let isNowhere = raised.live.isEmpty && (levels.first ?? []).allSatisfy(\.from.agents.isEmpty)
      guard !here.isEmpty || isNowhere else {
        elsewhere.append(route)
        continue
      }
      begun += here
      if levels.isEmpty { unstepped.append(route) }
      // What no source says the beginning of is no way out of every body.
      guard !here.isEmpty else {
        unplaced.append(route)
        continue
      }
      var path = EscalationPath(route: route, legs: [], end: .stops)
      path.doubtful = try doubtful(here, of: route)
      walks.append(Walk(path: path, at: .agent(origin), levels: levels, level: 0, route: route))
    }
    let (paths, isCut) = try follow(walks.filter { !$0.levels.isEmpty }, destination)
    return EscalationAnswer(
      paths: paths, isCut: isCut, begun: begun, unplaced: unplaced, unstepped: unstepped, elsewhere: elsewhere,
      later: later, singles: singles(of: paths))
  }

  /// The statements by which a route begins somewhere, where none is certain, and those of its life where that is not.
  private mutating func doubtful(_ begun: [Claim], of route: EntityID) throws(Stop) -> [Claim] {
    (begun.contains { $0.truth == .yes } ? [] : begun)
      + (view.life(of: route).0 == .yes ? [] : try claimList(of: route, .exists).live)
  }

  /// What is stated first of a route; nil where a source speaks of it now or has done before.
  public mutating func firstStatement(of route: EntityID) throws(Stop) -> Claim? {
    var first: Claim?
    for relation in Set(view.branch.facts(of: route).map { view.branch.fact($0).relation }).sorted()
    where relation.definition.persistence != .timeless {
      for claim in try claimList(of: route, relation).claims {
        guard claim.isYetToCome, let start = claim.attested?.start else { return nil }
        if let known = first?.attested?.start, known <= start { continue }
        first = claim
      }
    }
    return first
  }

  /// A way while it is followed.
  fileprivate struct Walk {
    var path: EscalationPath
    var at: EscalationPlace
    /// The steps of the route it is on, by their order, and the next of them.
    var levels: [[EscalationLeg]]
    var level: Int
    /// The route it is on; nil beyond a line of reporting.
    var route: EntityID?
  }

  private mutating func follow(
    _ first: [Walk], _ destination: EntityID?
  ) throws(Stop) -> (paths: [EscalationPath], isCut: Bool) {
    var waiting = Array(first.reversed())
    var done: [EscalationPath] = []
    while let walk = waiting.popLast() {
      try budget.spend(1 + walk.path.legs.count)
      if done.count == Self.mostPaths { return (done, true) }
      if let destination, !walk.path.legs.isEmpty, walk.at.agents.contains(destination) {
        var deciding: [Claim] = []
        if walk.level >= walk.levels.count, let route = walk.route { deciding = try deciders(of: route) }
        done.append(walk.path.ending(deciding.isEmpty ? .arrives : .decided(deciding)))
        continue
      }
      if walk.level < walk.levels.count {
        let next = try steps(of: walk)
        if !next.isEmpty {
          for leg in next.reversed() { waiting.append(walk.taking(leg, level: walk.level + 1)) }
          continue
        }
      }
      var ended: [EscalationPath] = []
      try end(walk, &waiting, &ended)
      // What does not come where the question wants it is no way there.
      if destination == nil { done += ended }
    }
    return (done, false)
  }

  /// The legs that a way may take on its route: those that start where it is, or from a role; not those that start where
  /// another alternative went.
  private mutating func steps(of walk: Walk) throws(Stop) -> [EscalationLeg] {
    let level = walk.levels[walk.level]
    if walk.level == 0 { return level }
    if case .oneOf(let options) = walk.at {
      return level.filter { leg in leg.from.agents.isEmpty || leg.from.agents.contains(where: options.contains) }
    }
    let here = level.filter { $0.from.shares(walk.at) }
    if !here.isEmpty { return here }
    let others = walk.levels[walk.level - 1].map(\.to)
    return level.filter { leg in others.allSatisfy { !$0.shares(leg.from) } }
  }

  /// A route has come to its end: somebody decides, or the matter goes on along lines of reporting and further routes.
  private mutating func end(
    _ walk: Walk, _ waiting: inout [Walk], _ done: inout [EscalationPath]
  ) throws(Stop) {
    var walk = walk
    if case .loops = walk.path.end { return done.append(walk.path) }
    // A way that found no step to go on by has not come to the end of the route, where somebody decides, unless it has come
    // to whoever that is by a shorter way.
    if let route = walk.route {
      let deciders = try deciders(of: route)
      let isAtDecider =
        !walk.at.agents.isEmpty
        && walk.at.agents.allSatisfy { agent in
          deciders.contains { $0.value.entity == agent }
        }
      if walk.level >= walk.levels.count || isAtDecider {
        if walk.path.legs.allSatisfy({ $0.route == route }) {
          walk.path.limits = try claimList(of: route, .timeLimit).live
        }
        if !deciders.isEmpty { return done.append(walk.path.ending(.decided(deciders))) }
      }
    }
    var onward: [Walk] = []
    for agent in walk.at.agents {
      for claim in try claimList(of: agent, .reportsTo).live {
        for target in agents(of: claim.value) {
          let leg = EscalationLeg(
            step: nil, route: nil, from: .agent(agent), to: .agent(target), claims: [claim], informed: [], limits: [])
          var next = walk.taking(leg, level: 0)
          (next.levels, next.route) = ([], nil)
          if walk.path.hasLeft(leg.to) { next.loop() }
          onward.append(next)
        }
      }
      onward += try further(walk, agent)
    }
    if onward.isEmpty { return done.append(walk.path.ending(walk.isBack ? .loops(walk.at) : .stops)) }
    waiting += onward.reversed()
  }

  private mutating func deciders(of route: EntityID) throws(Stop) -> [Claim] {
    try claimList(of: route, .decider).live
  }

  /// Routes of the same kind, or about the same thing, that begin where this one ended.
  private mutating func further(_ walk: Walk, _ agent: EntityID) throws(Stop) -> [Walk] {
    let about = Set(view.branch.facts(of: walk.path.route, .subjectMatter).compactMap { view.branch.value($0).entity })
    var found: [Walk] = []
    for claim in try claimList(about: agent, .raisedIn).live where claim.subject != walk.route {
      let route = claim.subject
      let theirs = view.branch.facts(of: route, .subjectMatter).compactMap { view.branch.value($0).entity }
      guard kindWord(of: route) == kindWord(of: walk.path.route) || !about.isDisjoint(with: theirs) else { continue }
      guard !walk.path.legs.contains(where: { $0.route == route }) else { continue }
      let levels = try self.levels(of: route)
      if levels.isEmpty { continue }
      var next = walk
      (next.levels, next.level, next.route, next.path.limits) = (levels, 0, route, [])
      next.path.doubtful += try doubtful([claim], of: route)
      found.append(next)
    }
    return found
  }
}

extension Evaluation.Walk {
  /// The way with one leg more.
  ///
  /// A route may come back to one who had the matter before and go on from there: its steps follow one upon the other,
  /// and each is taken once.
  fileprivate func taking(_ leg: EscalationLeg, level: Int) -> Self {
    var next = self
    next.path.legs.append(leg)
    next.level = level
    next.at = leg.to
    return next
  }

  /// Ends it as a loop: a line of reporting would be followed again.
  fileprivate mutating func loop() {
    path.end = .loops(at)
    levels = []
    at = .unstated
  }

  /// Whether it lies where a leg of it set out, with nothing to follow.
  fileprivate var isBack: Bool { path.legs.contains { !$0.from.agents.isEmpty && $0.from.shares(at) } }
}

extension EscalationPath {
  /// Whether it has gone on from somewhere along a line of reporting.
  fileprivate func hasLeft(_ place: EscalationPlace) -> Bool { legs.contains { $0.step == nil && $0.from == place } }

  fileprivate func ending(_ end: End) -> EscalationPath {
    var path = self
    path.end = end
    return path
  }
}

extension EscalationPlace {
  /// Those with whom it lies, all of them at once; none for a role, or where it is not stated with which of several.
  public var agents: [EntityID] {
    switch self {
    case .agent(let agent): [agent]
    case .together(let places): places.flatMap(\.agents)
    case .role, .oneOf, .unstated: []
    }
  }

  /// Whether it lies with somebody who is at the other place too.
  fileprivate func shares(_ other: EscalationPlace) -> Bool {
    self == other || agents.contains(where: other.agents.contains)
  }
}
