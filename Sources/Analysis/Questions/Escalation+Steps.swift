public import Model

/// The steps of a route, as legs of a way.
extension Evaluation {
  /// The steps of a route by their order; those for information alone go with the others of their order.
  mutating func levels(of route: EntityID) throws(Stop) -> [[EscalationLeg]] {
    var entries: [(order: Int64, informs: Bool, leg: EscalationLeg)] = []
    for belonging in try claimList(about: route, .stepOf).live {
      let step = belonging.subject
      guard view.life(of: step).0 != .no else { continue }
      var order = Int64.max
      if let number = try claimList(of: step, .order).live.first?.value.number { order = number }
      var informs = false
      if case .word(let word)? = try claimList(of: step, .way).live.first?.value {
        informs = view.branch.text(word) == "informs"
      }
      let by = together(try claimList(of: step, .raisedBy).live)
      let receiving = try claimList(of: step, .raisedTo)
      let to = together(receiving.live)
      if to.isEmpty, receiving.firstStated != nil { continue }
      let limits = try claimList(of: step, .deadline).live + claimList(of: step, .timeLimit).live
      for raising in by.isEmpty ? [[]] : by {
        for target in to.isEmpty ? [[]] : to {
          let claims = raising + target + (to.isEmpty ? [belonging] : [])
          let leg = EscalationLeg(
            step: step, route: route, from: place(raising), to: place(target), claims: claims, informed: [],
            limits: limits)
          entries.append((order, informs, leg))
        }
      }
    }
    var levels: [[EscalationLeg]] = []
    for order in Set(entries.map(\.order)).sorted() {
      let those = entries.filter { $0.order == order }
      let informed = those.filter(\.informs).map(\.leg.to)
      let going = those.filter { !$0.informs }.map { $0.leg.informing(informed) }
      if !going.isEmpty {
        levels.append(going)
      } else if let last = levels.indices.last {
        levels[last] = levels[last].map { $0.informing(informed) }
      }
    }
    return levels
  }

  /// The steps of a route that have ended while no other has taken their place in its order, with their ends.
  ///
  /// They stand in the order in which the model has them. A route that is followed without them has a gap.
  public mutating func endedSteps(of route: EntityID) throws(Stop) -> [(step: EntityID, end: Boundary)] {
    var ended: [(step: EntityID, order: Int64, end: Boundary)] = []
    var live: Set<Int64> = []
    for belonging in try claimList(about: route, .stepOf).claims {
      let step = belonging.subject
      let order = try claimList(of: step, .order).claims.first?.value.number
      switch view.life(of: step) {
      case (.no, .ended(let end?)): if let order { ended.append((step, order, end)) }
      case (.no, _): continue
      default: if belonging.isLive, let order { live.insert(order) }
      }
    }
    // What went before the first step, or came after the last, leaves no gap between two.
    guard let first = live.min(), let last = live.max() else { return [] }
    return ended.filter { !live.contains($0.order) && first < $0.order && $0.order < last }.map { ($0.step, $0.end) }
  }

  /// Statements by the clauses that make them: several in one clause are meant together, those of several clauses are
  /// ways beside each other.
  private func together(_ claims: [Claim]) -> [[Claim]] {
    var groups: [[Claim]] = []
    for claim in claims {
      if let known = groups.firstIndex(where: { view.isOfOneClause($0[0], claim) }) {
        groups[known].append(claim)
      } else {
        groups.append([claim])
      }
    }
    return groups
  }

  private func place(_ claims: [Claim]) -> EscalationPlace {
    let places = claims.map { place($0) }
    return places.count > 1 ? .together(places) : places.first ?? .unstated
  }

  private func place(_ claim: Claim) -> EscalationPlace {
    switch claim.value {
    case .entity(let entity): .agent(entity)
    case .text(let text): .role(view.branch.text(text))
    case .choice: view.turn(of: claim).map { .agent($0) } ?? .oneOf(agents(of: claim.value))
    default: .unstated
    }
  }

  /// The legs that all ways share.
  func singles(of paths: [EscalationPath]) -> [EscalationLeg] {
    guard let first = paths.first else { return [] }
    return first.legs.filter { leg in
      paths.allSatisfy { path in path.legs.contains { $0.isSame(as: leg) } }
    }
  }
}

extension EscalationLeg {
  fileprivate func informing(_ places: [EscalationPlace]) -> EscalationLeg {
    EscalationLeg(
      step: step, route: route, from: from, to: to, claims: claims, informed: informed + places, limits: limits)
  }
}
