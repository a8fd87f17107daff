public import Model

/// Who answers for what in a body or a place: every duty that bears on it.
public struct DutyTable: Sendable {
  /// The bodies it is about: those asked about, and what is part of them.
  public let bodies: [EntityID]
  /// The areas it is for.
  public let areas: [EntityID]
  /// The duties and functions, each with all that is stated of who answers for it.
  public let duties: [AccountabilityAnswer]
  /// The bodies of which no paper says to whom they answer or report, or what they are part of.
  public let unanswering: [EntityID]
}

/// What one thing answers for.
public struct Answerability: Sendable {
  /// The duty or function.
  public let duty: EntityID
  /// The statement that gives it: accountable, exercised by, responsible, discharged by, or the law's words for a kind.
  public let claim: Claim
  /// The post through which it comes; nil where the thing itself is named.
  public let through: EntityID?
  /// The areas it is for by law; empty for what a paper states.
  public let coverage: [Claim]
  /// The others who are accountable with it, as one or each.
  public let others: [EntityID]
}

extension Evaluation {
  private static var answering: [Relation] { [.accountable, .exercisedBy, .responsible, .dischargedBy] }

  // MARK: Of a body or a place

  /// Who answers for what in a body with what is part of it, or in an area with the bodies that cover it.
  public mutating func dutyTable(of subject: EntityID) throws(Stop) -> DutyTable {
    let isArea = view.branch.kind(of: subject) == .area
    let roots =
      isArea ? try live(about: subject, [.covers]).filter { view.branch.kind(of: $0) == .body } : [subject]
    let bodies = try withParts(roots)
    let areas = isArea ? [subject] : try areas(ofBody: subject)
    var offices: [EntityID] = []
    for body in bodies { offices += try live(of: body, [.chair, .viceChair, .leader, .supportedBy]) }
    let inside = (bodies + offices).uniqued()
    var found: [EntityID] = []
    for agent in inside { found += try live(about: agent, Self.answering) }
    var outside: [EntityID] = []
    for root in roots { outside += try live(of: root, [.partner, .relevantAgency, .member]) }
    for agent in outside.uniqued() where !inside.contains(agent) {
      for duty in try live(about: agent, Self.answering) where try bears(duty, on: roots, of: agent, areas) {
        found.append(duty)
      }
    }
    for agent in (outside + roots).uniqued() {
      for bound in try boundDuties(of: agent) where serves(bound.duty, roots) { found.append(bound.duty) }
    }
    let ofPlace = try duties(about: roots) + (isArea ? duties(of: areas) : orphans(of: roots, inside, areas))
    found += ofPlace
    var answers: [AccountabilityAnswer] = []
    for duty in found.uniqued() {
      try budget.spend(1)
      let answer = try accountability(for: duty, in: areas)
      let isOfLawHere = answer.statutes.contains { $0.duty == duty && $0.areas.contains { !$0.holders.isEmpty } }
      let isNamed = answer.labels.contains { Self.answering.contains($0.relation) && !$0.claimList.live.isEmpty }
      let isHere = isNamed || isOfLawHere || ofPlace.contains(duty)
      if view.life(of: duty).0 != .no, isHere { answers.append(answer) }
    }
    var unanswering: [EntityID] = []
    for body in bodies where try live(of: body, [.accountableTo, .reportsTo, .parent]).isEmpty {
      unanswering.append(body)
    }
    return DutyTable(
      bodies: bodies, areas: areas, duties: answers.filter { !isToldBelow($0, answers) }, unanswering: unanswering)
  }

  /// The duties that papers give some areas, whoever answers for them: those that the law puts on kinds of organisation come
  /// with whom it binds.
  private mutating func duties(of areas: [EntityID]) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    for area in areas {
      found += try live(about: area, [.covers]).filter {
        view.branch.kind(of: $0) == .duty && view.branch.facts(of: $0, .binds).isEmpty
      }
    }
    return found
  }

  /// The duties that papers state to be about some bodies, whoever answers for them.
  private mutating func duties(about roots: [EntityID]) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    for root in roots {
      found += try live(about: root, [.subjectMatter]).filter { view.branch.kind(of: $0) == .duty }
    }
    return found
  }

  /// The duties of the areas of some bodies for which nobody of now is said to answer, as those whose group has ended: the
  /// bodies' own, where nobody was ever said to, or somebody of theirs.
  private mutating func orphans(
    of roots: [EntityID], _ inside: [EntityID], _ areas: [EntityID]
  ) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    for duty in try duties(of: areas) where serves(duty, roots) {
      if try !live(of: duty, Self.answering).isEmpty { continue }
      let named = Self.answering.flatMap { view.branch.facts(of: duty, $0) }.flatMap {
        agents(of: view.branch.value($0))
      }
      let isOwn = named.contains { agent in
        inside.contains(agent)
          || [Relation.parent, .organisation].contains { relation in
            view.branch.facts(of: agent, relation).contains {
              view.branch.value($0).entity.map(inside.contains) ?? false
            }
          }
      }
      if named.isEmpty || isOwn { found.append(duty) }
    }
    return found
  }

  /// Bodies with all that is part of them, for certain or perhaps, at any depth; each once.
  private mutating func withParts(_ roots: [EntityID]) throws(Stop) -> [EntityID] {
    var found = roots
    var next = 0
    while next < found.count {
      for part in try live(about: found[next], [.parent])
      where view.branch.kind(of: part) == .body && view.life(of: part).0 != .no && !found.contains(part) {
        found.append(part)
      }
      next += 1
    }
    return found
  }

  /// The areas of a body, or of the nearest that it is part of and that has some.
  private mutating func areas(ofBody body: EntityID) throws(Stop) -> [EntityID] {
    var found = [body]
    var next = 0
    while next < found.count {
      let areas = try live(of: found[next], [.covers])
      if !areas.isEmpty { return areas }
      for parent in try live(of: found[next], [.parent]) where !found.contains(parent) { found.append(parent) }
      next += 1
    }
    return []
  }

  /// Whether a duty of one who takes part is one of the place: it is for the same people, and for an area of its; one of
  /// no stated area where he has no other area.
  private mutating func bears(
    _ duty: EntityID, on roots: [EntityID], of agent: EntityID, _ areas: [EntityID]
  ) throws(Stop) -> Bool {
    guard serves(duty, roots) else { return false }
    let own = try live(of: duty, [.covers])
    if !own.isEmpty { return areas.isEmpty ? true : try reaches(duty, areas) }
    return Set(try live(of: agent, [.covers])).isSubset(of: areas)
  }

  private func serves(_ duty: EntityID, _ roots: [EntityID]) -> Bool { roots.contains { servesSame(duty, $0) } }

  /// Whether a duty of law is told with a duty of the place that carries it out, for all the same areas.
  private func isToldBelow(_ answer: AccountabilityAnswer, _ all: [AccountabilityAnswer]) -> Bool {
    guard let law = answer.statutes.first(where: { $0.duty == answer.duty }) else { return false }
    let isNamed = answer.labels.contains { Self.answering.contains($0.relation) && !$0.claimList.live.isEmpty }
    return !isNamed
      && all.contains { other in
        other.duty != answer.duty
          && other.statutes.contains { told in
            told.duty == law.duty
              && law.areas.allSatisfy { area in told.areas.contains { $0.area == area.area } }
          }
      }
  }

  // MARK: Of one thing

  /// What an organisation, body, post or person answers for: by law, by what papers state of it, and by its posts.
  public mutating func answersFor(_ agent: EntityID) throws(Stop) -> [Answerability] {
    var found: [Answerability] = []
    for bound in try boundDuties(of: agent) {
      found.append(
        Answerability(duty: bound.duty, claim: bound.binding, through: nil, coverage: bound.coverage, others: []))
    }
    for role in try roles(of: agent) where Self.answering.contains(role.claim.relation) && role.claim.isLive {
      found.append(try answerability(role.claim, through: role.through, of: agent))
    }
    guard view.branch.kind(of: agent) == .organisation else { return found }
    for post in try live(about: agent, [.organisation]) where view.branch.kind(of: post) == .post {
      for relation in Self.answering {
        for claim in try claimList(about: post, relation).live {
          found.append(try answerability(claim, through: post, of: post))
        }
      }
    }
    return found
  }

  private mutating func answerability(
    _ claim: Claim, through post: EntityID?, of agent: EntityID
  ) throws(Stop) -> Answerability {
    // Who is only planned to have it too has it with nobody yet.
    let all = try claimList(of: claim.subject, claim.relation).live
      .filter { view.isPlanned(claim) || !view.isPlanned($0) }.compactMap(\.value.entity)
    return Answerability(
      duty: claim.subject, claim: claim, through: post, coverage: [], others: all.filter { $0 != claim.value.entity })
  }
}
