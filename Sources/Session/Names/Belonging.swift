import Model

extension Branch {
  /// Whether a thing belongs to a place or a body: it covers it, is part of it, sits in it or pays for it, over any
  /// number of steps and at any date.
  func belongs(_ entity: EntityID, to scope: EntityID) -> Bool { reached(from: entity, until: scope).contains(scope) }

  /// The areas that a thing covers, or that what it is part of covers, at any date, in the order of the model.
  func areas(belongingTo thing: EntityID) -> [EntityID] {
    if kind(of: thing) == .area { return [thing] }
    // What covers one of several areas is of each of them here.
    let perhaps = facts(of: thing, .covers).flatMap { choice(value($0))?.options ?? [] }
    let reached = reached(from: thing).union(perhaps)
    return entities(.area).filter(reached.contains)
  }

  /// The only body that is part of none, in a model without areas; nil where there are several.
  var onlyBody: EntityID? {
    guard entities(.area).isEmpty else { return nil }
    let heads = entities(.body).lazy.filter { facts(of: $0, .parent).isEmpty }.prefix(2)
    return heads.count == 1 ? heads.first : nil
  }

  /// A thing and all that it belongs to, or as much of it as comes to a place; a thousand of them at most.
  func reached(from entity: EntityID, until scope: EntityID? = nil) -> Set<EntityID> {
    var seen: Set<EntityID> = [entity]
    var waiting = [entity]
    while let next = waiting.popLast(), next != scope, seen.count < 1000 {
      for relation in Self.belonging {
        for fact in facts(of: next, relation) {
          if let object = value(fact).entity, seen.insert(object).inserted { waiting.append(object) }
        }
      }
      if kind(of: next) == .post {
        for fact in facts(about: next, .chair) where seen.insert(subject(fact)).inserted {
          waiting.append(subject(fact))
        }
      }
    }
    return seen
  }

  private static let belonging: [Relation] =
    [
      .covers, .parent, .organisation, .fundBody, .stepOf, .raisedIn, .issuer, .measures, .meetingOf, .actsFor,
      .recommendedTo, .owner,
    ]
}
