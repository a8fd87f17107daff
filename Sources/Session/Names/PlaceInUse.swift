import Model
import Synchronization

/// The place that names are meant in, and how near things are to it.
struct PlaceInUse {
  let branch: Branch
  /// An area or a body; nil where none is in use.
  let scope: EntityID?
  /// The regions that hold the place.
  private let regions: Set<EntityID>
  private let known = Known()

  init(branch: Branch, scope: EntityID?) {
    (self.branch, self.scope) = (branch, scope)
    regions = scope.map { Set(branch.regions(around: $0)) } ?? []
  }

  /// The distance of what belongs to another place.
  static let elsewhere = 3

  /// How near a thing is to the place in use: in it, in a region that holds it, of no place, elsewhere.
  func distance(to thing: EntityID) -> Int {
    guard let scope else { return 0 }
    if let distance = known.distance(to: thing) { return distance }
    let distance = distance(to: thing, from: scope)
    known.keep(distance, to: thing)
    return distance
  }

  /// Whether a thing is there at some date and was no more, or was not yet, at the time of a view.
  func hasLeft(_ thing: EntityID, by view: View) -> Bool {
    guard let scope, thing != scope, branch.belongs(thing, to: scope), view.life(of: thing).0 != .no else {
      return false
    }
    return !branch.isStillTied(thing, to: scope, in: view) && !isNeighbour(thing)
  }

  private func distance(to thing: EntityID, from scope: EntityID) -> Int {
    let reached = branch.reached(from: thing)
    if reached.contains(scope) { return 0 }
    let own = branch.areas(belongingTo: thing)
    if !reached.isDisjoint(with: regions) { return own.contains(where: isElsewhere) ? 3 : 1 }
    if isNeighbour(thing) { return 0 }
    let areas = own.isEmpty ? areasOfOwners(thing) : own
    // What an owner in the place has is there, though it covers nothing itself.
    if own.isEmpty, !areas.isEmpty, areas.contains(where: isHere) { return 2 }
    // What is of the whole nation, as the law is, is no other place's.
    return areas.isEmpty || areas.contains(where: isNation) ? 2 : 3
  }

  /// A person or an organisation that holds something there.
  private func isNeighbour(_ thing: EntityID) -> Bool {
    guard let scope else { return false }
    return [Relation.holder, .partner, .member, .relevantAgency, .chair, .contribution].contains { relation in
      branch.facts(about: thing, relation).contains { branch.belongs(branch.subject($0), to: scope) }
    }
  }

  private func isNation(_ area: EntityID) -> Bool {
    branch.facts(of: area, .kind).contains { fact in
      if case .word(let word) = branch.value(fact) { return branch.text(word) == "nation" }
      return false
    }
  }

  private func isHere(_ area: EntityID) -> Bool {
    guard let scope else { return true }
    return area == scope || regions.contains(area) || branch.belongs(scope, to: area)
  }

  /// The areas of what has a thing that covers none itself: of who answers for it, and otherwise of the papers that tell of
  /// it; none where a paper of no place does.
  private func areasOfOwners(_ thing: EntityID) -> [EntityID] {
    guard let kind = branch.kind(of: thing), Self.owned.contains(kind) else { return [] }
    let owners = Self.owning.flatMap { branch.facts(of: thing, $0) }.compactMap { branch.value($0).entity }.uniqued()
    let areas = owners.flatMap { branch.areas(belongingTo: $0) }.uniqued()
    if !areas.isEmpty { return areas }
    let papers = branch.facts(of: thing, .name).flatMap { branch.fact($0).attestations }.map(\.source).uniqued()
    let places = papers.map { branch.areas(belongingTo: $0) }
    return places.contains(where: \.isEmpty) ? [] : places.flatMap(\.self).uniqued()
  }

  private static let owned: Set<EntityKind> = [
    .duty, .decision, .document, .post, .event, .route, .organisation,
  ]
  private static let owning: [Relation] = [
    .responsible, .accountable, .exercisedBy, .decider, .doneBy, .organisation, .raisedIn,
  ]

  private func isElsewhere(_ area: EntityID) -> Bool { area != scope && !regions.contains(area) }

  /// What was found so far: one line asks for the same things many times.
  private final class Known: Sendable {
    private let distances = Mutex<[EntityID: Int]>([:])

    func distance(to thing: EntityID) -> Int? { distances.withLock { $0[thing] } }

    func keep(_ distance: Int, to thing: EntityID) { distances.withLock { $0[thing] = distance } }
  }
}

extension Branch {
  /// The regions that a place lies in, over any number of steps; of a body, those that what it covers lies in.
  fileprivate func regions(around scope: EntityID) -> [EntityID] {
    var areas = kind(of: scope) == .area ? [scope] : facts(of: scope, .covers).compactMap { value($0).entity }
    var found: [EntityID] = []
    while let area = areas.popLast() {
      for fact in facts(of: area, .parent) {
        guard let outer = value(fact).entity, !found.contains(outer), isRegion(outer) else { continue }
        found.append(outer)
        areas.append(outer)
      }
    }
    return found
  }

  /// A region is covered by bodies of its own; a nation is not.
  private func isRegion(_ area: EntityID) -> Bool {
    facts(about: area, .covers).contains { kind(of: subject($0)) == .body }
  }
}
