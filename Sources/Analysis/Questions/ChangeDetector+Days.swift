import Model

/// The day that a source gives for a change: its own, or that of the life of what it is stated of.
extension ChangeDetector {
  /// The date or event that a source gives for a step: of what begins first, then of what ends.
  func bound(
    _ begun: [Claim], _ ended: [Claim], _ step: Step, _ window: DayRange
  ) -> (Bound, isEnd: Bool)? {
    func fits(_ bound: Bound, _ isEnd: Bool) -> Bool {
      view.branch.boundary(bound, isEnd: isEnd).map { $0.days.overlaps(window) } ?? false
    }
    for claim in begun {
      let own = claim.facts.map { view.branch.fact($0).from }
      let birth = birth(claim, after: answers[step.first - 1].slice)
      let effect = takesAPlace(claim, step) ? effect(claim) : []
      if let bound = (own + birth + effect).first(where: { fits($0, false) }) { return (bound, false) }
    }
    for claim in ended {
      let own = claim.facts.map { view.branch.fact($0).to }
      if let bound = (own + ends(claim)).first(where: { fits($0, true) }) { return (bound, true) }
    }
    // What a later value replaces ended with its beginning, though that is a statement about another thing.
    for claim in step.isCome ? [] : answers[step.last].all.filter(\.isLive) {
      let from = claim.facts.map { view.branch.fact($0).from }
      let isSame = ended.contains { $0.relation == claim.relation && $0.subject == claim.subject }
      if isSame, let bound = from.first(where: { fits($0, false) }) { return (bound, false) }
    }
    return nil
  }

  /// Whether something else that was stated before does not count beside it any more.
  private func takesAPlace(_ claim: Claim, _ step: Step) -> Bool {
    let (before, after) = (answers[step.first - 1], answers[step.last])
    return before.all.contains { old in
      old.relation == claim.relation && old.subject == claim.subject && before.counts(old)
        && old.facts.allSatisfy { after.live[$0] == nil }
    }
  }

  /// The day from which the papers that state it are in effect, where it has no time of its own.
  private func effect(_ claim: Claim) -> [Bound] {
    let facts = claim.facts.map { view.branch.fact($0) }
    guard facts.allSatisfy({ $0.from == .open && $0.period == nil }) else { return [] }
    return facts.flatMap(\.attestations).map(\.source).uniqued().flatMap { view.branch.facts(of: $0, .inEffect) }
      .compactMap { if case .date(let date) = view.branch.value($0) { .date(date) } else { nil } }
  }

  /// The beginning of a thing, of a statement that belongs to its beginning.
  ///
  /// That is: that it is there, what it follows, where it lies or sits. Anything else may have come later, and a source
  /// that covers the time does not date it; but of what had ended and begins again, all that counts again does so with it.
  private func birth(_ claim: Claim, after before: TimeSlice) -> [Bound] {
    let withIt: [Relation] = [.exists, .kind, .predecessor, .parent, .organisation, .covers, .fundBody]
    guard withIt.contains(claim.relation) || hasEnded(claim.subject, at: before) else { return [] }
    return lives(of: claim.subject, .begins, depth: 2)
  }

  private func hasEnded(_ entity: EntityID, at slice: TimeSlice) -> Bool {
    if case (.no, .ended) = view.at(slice).life(of: entity) { return true }
    return false
  }

  /// The ends of both ends of a statement, which it cannot outlive, and of what a post among them sits in.
  private func ends(_ claim: Claim) -> [Bound] {
    let options = view.branch.choice(claim.value)?.options ?? []
    return ([claim.subject, claim.value.entity].compactMap { $0 } + options).flatMap {
      lives(of: $0, .ends, depth: 2)
    }
  }

  func lives(of entity: EntityID, _ relation: Relation, depth: Int) -> [Bound] {
    let branch = view.branch
    var bounds = branch.facts(of: entity, .exists).map { reference in
      let fact = branch.fact(reference)
      return relation == .begins ? fact.from : fact.to
    }
    bounds += branch.facts(about: entity, relation).map { .event(branch.subject($0)) }
    if depth > 0, relation == .ends, branch.kind(of: entity) == .post {
      for body in branch.facts(of: entity, .organisation).compactMap({ branch.value($0).entity }) {
        bounds += lives(of: body, relation, depth: depth - 1)
      }
    }
    return bounds.filter { $0 != .open }
  }
}
