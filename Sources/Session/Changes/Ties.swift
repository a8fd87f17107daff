import Analysis
import Model

/// What ties a body, and the groups below it, to others that part from it: seats, chairs, lines of reporting, routes,
/// duties and money.
///
/// Whether any of it goes on when they part, no change says by itself: somebody has to.
struct Ties {
  private let branch: Branch
  private let body: EntityID
  /// The body and the groups below it, but for those on the other side.
  private let places: [EntityID]
  /// Who parts from it, with all that is theirs alone.
  let others: Set<EntityID>
  /// What is for the areas that part from it, of the body itself: functions, duties and funds.
  private let ofArea: [EntityID]
  /// Whether it is the body that goes, and its part in what both do, rather than that of the others.
  private let isBodyGoing: Bool

  /// What ties a body to one that leaves it.
  init(of body: EntityID, to leaver: EntityID, on branch: Branch) {
    self.init(of: body, to: [leaver], by: Self.belonging, on: branch)
  }

  /// What ties a body to the one above it, which it leaves: the other groups of that one stay out of it.
  init(of body: EntityID, under left: EntityID, on branch: Branch) {
    self.init(of: body, to: [left], by: [.organisation, .actsFor], isBodyGoing: true, on: branch)
  }

  /// What ties a body to some areas, and to all that covers no other.
  init(of body: EntityID, toAreas areas: Set<EntityID>, on branch: Branch) {
    let covering = areas.flatMap { branch.facts(about: $0, .covers) }.map { branch.subject($0) }
    let alone = Set(covering).filter { thing in
      branch.facts(of: thing, .covers).allSatisfy { fact in branch.value(fact).entity.map(areas.contains) ?? false }
    }
    self.init(of: body, to: alone, by: Self.belonging, on: branch)
  }

  private init(
    of body: EntityID, to things: Set<EntityID>, by belonging: [Relation], isBodyGoing: Bool = false, on branch: Branch
  ) {
    (self.branch, self.body, self.isBodyGoing) = (branch, body, isBodyGoing)
    let agents: Set<EntityKind?> = [.organisation, .body, .post]
    let theirs = Self.own(of: things.filter { agents.contains(branch.kind(of: $0)) }, by: belonging, branch)
      .subtracting([body])
    others = theirs
    // A group that is of an area that goes is on the side of that area.
    places = [body] + Self.groups(below: body, branch).filter { !theirs.contains($0) }
    ofArea = things.filter { !agents.contains(branch.kind(of: $0)) }.sorted()
  }

  /// The groups below a body, however deep.
  static func groups(below body: EntityID, _ branch: Branch) -> [EntityID] {
    var groups: [EntityID] = []
    var waiting = [body]
    while let next = waiting.popLast() {
      for group in branch.facts(about: next, .parent).map({ branch.subject($0) })
      where group != body && !groups.contains(group) && branch.kind(of: group) == .body {
        groups.append(group)
        waiting.append(group)
      }
    }
    return groups.sorted()
  }

  private static let belonging: [Relation] = [.organisation, .actsFor, .parent]

  /// Some things with the posts within them or acting for them, and the groups that are part of them, which are nobody
  /// else's.
  private static func own(
    of things: Set<EntityID>, by belonging: [Relation], _ branch: Branch
  ) -> Set<EntityID> {
    var found = things
    var waiting = things.sorted()
    while let next = waiting.popLast() {
      for thing in belonging.flatMap({ branch.facts(about: next, $0) }).map({ branch.subject($0) })
      where !found.contains(thing) && branch.kind(of: thing) != .area {
        let owners = Self.belonging.flatMap { branch.facts(of: thing, $0) }.compactMap { branch.value($0).entity }
        if owners.allSatisfy(found.contains) {
          found.insert(thing)
          waiting.append(thing)
        }
      }
    }
    return found
  }

  private static let seats: Set<Relation> = [.member, .partner, .relevantAgency, .chair, .viceChair]
  private static let lines: Set<Relation> = [
    .feeds, .reportsTo, .accountableTo, .worksWith, .delegatesTo, .oversees, .parent,
  ]
  private static let parts: [Relation] = [.accountable, .responsible, .exercisedBy, .consulted, .informed]

  /// What of it may not go on: whatever is stated of one of the two sides and names the other.
  var doubts: [ProposedChange.Pattern] {
    var found = ofArea.map {
      ProposedChange.Pattern($0, Set(Self.parts).union([.dischargedBy, .fundBody]), naming: [body])
    }
    if others.isEmpty { return found }
    let ofBody = Self.seats.union(Self.lines).union([.leader, .host, .scrutineer, .supportedBy])
    found += places.map { ProposedChange.Pattern($0, $0 == body ? ofBody : Self.seats, naming: others) }
    found += others.sorted().map { ProposedChange.Pattern($0, Self.lines, naming: Set(places)) }
    let funds = branch.facts(about: body, .fundBody).map { branch.subject($0) }.uniqued()
    found += funds.map { ProposedChange.Pattern($0, [.contribution], naming: others) }
    return found + ofRoutes + ofDuties
  }

  /// The routes between the two sides, whichever of them raises.
  private var ofRoutes: [ProposedChange.Pattern] {
    let inside = Set(places)
    return between(inside, others).flatMap { route, steps in
      steps.map { ProposedChange.Pattern($0, [.raisedBy, .raisedTo], naming: others) }
        + [ProposedChange.Pattern(route, [.raisedIn, .decider], naming: others)]
    }
  }

  /// The routes in which both sides have a part, with their steps.
  private func between(_ one: Set<EntityID>, _ other: Set<EntityID>) -> [(route: EntityID, steps: [EntityID])] {
    let ofSteps: [Relation] = [.raisedBy, .raisedTo]
    let ofRoute: [Relation] = [.raisedIn, .decider]
    let steps = other.sorted().flatMap { thing in ofSteps.flatMap { branch.facts(about: thing, $0) } }
    let ofOther = other.sorted().flatMap { thing in ofRoute.flatMap { branch.facts(about: thing, $0) } }
    let named =
      ofOther.map { branch.subject($0) }
      + steps.flatMap { branch.facts(of: branch.subject($0), .stepOf) }.compactMap { branch.value($0).entity }
    return named.uniqued().compactMap { route in
      let steps = branch.facts(about: route, .stepOf).map { branch.subject($0) }.uniqued()
      let facts =
        ofRoute.flatMap { branch.facts(of: route, $0) }
        + steps.flatMap { step in ofSteps.flatMap { branch.facts(of: step, $0) } }
      return facts.contains { branch.value($0).entity.map(one.contains) ?? false } ? (route, steps) : nil
    }
  }

  /// The duties in which both sides have a part.
  private var ofDuties: [ProposedChange.Pattern] {
    let duties = others.sorted().flatMap { thing in Self.parts.flatMap { branch.facts(about: thing, $0) } }
      .map { branch.subject($0) }.uniqued()
    let shared = duties.filter { duty in
      Self.parts.flatMap { branch.facts(of: duty, $0) }.contains { fact in
        branch.value(fact).entity.map(places.contains) ?? false
      } || branch.facts(about: duty, .oversees).contains { places.contains(branch.subject($0)) }
    }
    let going = isBodyGoing ? Set(places) : others
    return shared.map { ProposedChange.Pattern($0, Set(Self.parts), naming: going) }
  }
}
