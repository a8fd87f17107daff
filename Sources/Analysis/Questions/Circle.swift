public import Model

/// A thing with everything that is part of it or belongs to it, and what is left over from what came before it.
public struct Circle: Sendable {
  /// The thing itself, what is part of it, and the money, posts, routes, papers and duties of these; in that order.
  public private(set) var members: [EntityID] = []
  /// What belonged to something that came before it, still exists, and has no place under it.
  public private(set) var orphans: [EntityID] = []
  private var seen: Set<EntityID> = []

  /// Both.
  public var all: [EntityID] { members + orphans }

  mutating func add(_ entity: EntityID, isOrphan: Bool = false) -> Bool {
    guard seen.insert(entity).inserted else { return false }
    if isOrphan { orphans.append(entity) } else { members.append(entity) }
    return true
  }
}

extension Evaluation {
  /// What a question about a thing is about.
  ///
  /// Of an area, everything that belongs to it is found by going from what covers it.
  public mutating func circle(of subject: EntityID) throws(Stop) -> Circle {
    var circle = Circle()
    var roots = [subject]
    if view.branch.kind(of: subject) == .area { roots += try live(about: subject, [.covers]) }
    for root in roots { try gather(root, into: &circle, isOrphan: false) }
    for root in roots where view.branch.kind(of: root) == .body {
      for before in try formerly(of: root, [.predecessor]) where view.branch.kind(of: before) == .body {
        try leftOver(by: before, into: &circle)
      }
    }
    return circle
  }

  /// A body or organisation with its parts, and what belongs to each.
  private mutating func gather(_ root: EntityID, into circle: inout Circle, isOrphan: Bool) throws(Stop) {
    var parts: [EntityID] = []
    var waiting = [root]
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard circle.add(next, isOrphan: isOrphan) else { continue }
      parts.append(next)
      waiting += try live(about: next, [.parent])
    }
    for part in parts {
      for entity in try belongings(of: part) { _ = circle.add(entity, isOrphan: isOrphan) }
    }
  }

  /// Money, posts that run or watch it, routes, papers and duties.
  private mutating func belongings(of part: EntityID) throws(Stop) -> [EntityID] {
    switch view.branch.kind(of: part) {
    case .body:
      var found = try live(about: part, [.fundBody])
      found += try live(of: part, Self.offices).filter { view.branch.kind(of: $0) == .post }
      found += try seats(on: part)
      found += try routes(of: part)
      found += try live(about: part, [.recommendedTo, .owner])
      return found + (try live(about: part, Self.work))
    case .organisation: return try live(about: part, [.organisation] + Self.work)
    default: return []
    }
  }

  /// The posts that sit on a body as statutory members, and those by whom members and partners sit that are vacant.
  private mutating func seats(on body: EntityID) throws(Stop) -> [EntityID] {
    let members = try claimList(of: body, .member).live
    var found: [EntityID] = []
    if try isTopBody(body) {
      found = members.filter { view.capacities(of: $0) == ["statutory-member"] }.compactMap(\.value.entity)
    }
    for claim in try claimList(of: body, .partner).live + members {
      for post in [claim.value.entity, claim.qualification(.through)?.entity].compactMap({ $0 })
      where view.branch.kind(of: post) == .post && view.claimList(of: post, .holder).isVacant {
        found.append(post)
      }
    }
    return found.filter { view.branch.kind(of: $0) == .post }
  }

  private static var offices: [Relation] { [.chair, .viceChair, .scrutineer, .leader] }

  private static var work: [Relation] { [.issuer, .accountable, .exercisedBy, .responsible] }

  private mutating func routes(of body: EntityID) throws(Stop) -> [EntityID] {
    var found = try live(about: body, [.raisedIn])
    for step in try live(about: body, [.raisedTo, .raisedBy]) {
      found += try live(of: step, [.stepOf])
    }
    return found
  }

  /// What came before, and what was part of it or rested on it and goes on existing.
  private mutating func leftOver(by before: EntityID, into circle: inout Circle) throws(Stop) {
    for fund in try live(about: before, [.fundBody]) { _ = circle.add(fund, isOrphan: true) }
    var groups: [EntityID] = []
    for group in try formerly(about: before, [.parent]) {
      let isElsewhere = try !live(of: group, [.parent]).isEmpty
      if !isElsewhere, view.life(of: group).0 != .no, circle.add(group, isOrphan: true) { groups.append(group) }
    }
    for group in groups {
      for route in try routes(of: group) { _ = circle.add(route, isOrphan: true) }
    }
    for duty in try formerly(about: before, [.accountable, .responsible]) {
      if view.life(of: duty).0 != .no { _ = circle.add(duty, isOrphan: true) }
    }
  }

  /// The things that some relations lead to now, for certain or perhaps.
  mutating func live(of subject: EntityID, _ relations: [Relation]) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    for relation in relations {
      for claim in try claimList(of: subject, relation).live { found += agents(of: claim.value) }
    }
    return found.uniqued()
  }

  mutating func live(about object: EntityID, _ relations: [Relation]) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    for relation in relations {
      found += try claimList(about: object, relation).live.map(\.subject)
    }
    return found.uniqued()
  }

  /// The things that some relations led to at any time up to now.
  mutating func formerly(of subject: EntityID, _ relations: [Relation]) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    for relation in relations {
      for claim in try claimList(of: subject, relation).claims where claim.isLive || claim.isOver {
        found += agents(of: claim.value)
      }
    }
    return found.uniqued()
  }

  /// The things of which some relations led here at any time up to now.
  mutating func formerly(about object: EntityID, _ relations: [Relation]) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    for relation in relations {
      for claim in try claimList(about: object, relation).claims
      where (claim.isLive || claim.isOver) && !found.contains(claim.subject) {
        found.append(claim.subject)
      }
    }
    return found
  }
}
