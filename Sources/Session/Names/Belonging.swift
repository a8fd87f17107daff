import Model

extension Branch {
  /// Whether a thing belongs to a place or a body: it covers it, is part of it, sits in it or pays for it, over any
  /// number of steps and at any date.
  func belongs(_ entity: EntityID, to scope: EntityID) -> Bool { reached(from: entity, until: scope).contains(scope) }

  /// Whether what ties a thing to a place or a body at some date does so at the time of a view: an area that has left a region
  /// is in it no more, nor is what covers that area alone.
  func isStillTied(_ entity: EntityID, to scope: EntityID, in view: View) -> Bool {
    reached(from: entity, until: scope) { fact in
      let whole = self.fact(fact)
      guard whole.relation == .covers || kind(of: whole.subject) == .area else { return true }
      // What ends with either of its ends has left nothing.
      let ends = [whole.subject, whole.value.entity].compactMap { $0 }
      if ends.contains(where: { view.life(of: $0).0 == .no }) { return true }
      return view.claims([fact]).contains { claim in
        switch claim.phase {
        case .ended, .notYet, .replaced: false
        default: true
        }
      }
    }.contains(scope)
  }

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
  ///
  /// - Parameter counts: whether a statement that ties one to another counts; each does at any date by itself.
  func reached(
    from entity: EntityID, until scope: EntityID? = nil, _ counts: (FactRef) -> Bool = { _ in true }
  ) -> Set<EntityID> {
    var seen: Set<EntityID> = [entity]
    var waiting = [entity]
    while let next = waiting.popLast(), next != scope, seen.count < 1000 {
      for relation in Self.belonging {
        for fact in facts(of: next, relation) where counts(fact) {
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
