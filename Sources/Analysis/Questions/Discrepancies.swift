public import Model

/// Something that does not fit in or between the sources, or that is easily taken for something else.
public struct Discrepancy: Sendable {
  /// The thing it is about.
  public let subject: EntityID
  /// What does not fit.
  public let kind: Kind
  /// What it lies in, as readers look for it.
  public let topic: Topic

  /// What sort of discrepancy it is.
  public enum Kind: Sendable {
    /// Different values for the same time, in the order of the model.
    case values([Claim])
    /// What papers say otherwise of one row of a list, in the order of the model.
    case rows([Claim])
    /// What papers say otherwise of the day on which one thing began or ended, in the order of the model.
    case days([Claim])
    /// A printed total, and how much more it is than the sum of its lines, in pence.
    case total(FundingYear, printed: Claim, excess: Int64)
    /// Reserves that do not fit, within a year or from one to the next.
    case reserves(ReserveMisfit)
    /// Different amounts of one payer for one year, in the order of the lines.
    case amounts(FundingYear, payer: EntityID)
    /// What one paper names, and the whole list that another paper gives for the same time leaves out.
    case leftOut(Claim, list: Claim)
    /// The time of a route by one paper, and of its steps by another, which together take longer.
    case tooLong(limit: Claim, steps: [Claim], together: Duration)
    /// One that the reading of the sources noted.
    case noted(Claim)
    /// A name that several things share; the statements that give it to them.
    case sharedName(String, [Claim])
    /// A thing that may be the same as another: the sources do not say.
    case perhaps(Claim)
  }

  /// What a discrepancy lies in.
  public enum Topic: String, CaseIterable, Sendable {
    case names, people, structure, rules, dates, money, counts, wording
    /// Noted without saying what it lies in.
    case other
  }
}

extension Evaluation {
  /// The discrepancies about some things, in their order and for all dates.
  public mutating func discrepancies(about subjects: [EntityID]) throws(Stop) -> [Discrepancy] {
    var found: [Discrepancy] = []
    for entity in subjects {
      try budget.spend(1)
      let relations = Set(view.branch.facts(of: entity).map { view.branch.fact($0).relation }).sorted()
      for relation in relations { found += try discrepancies(of: entity, relation) }
      if view.branch.kind(of: entity) == .fund { found += try totals(of: entity) }
      if view.branch.kind(of: entity) == .route { found += try timeOfSteps(of: entity).map { [$0] } ?? [] }
    }
    return found
  }

  /// The discrepancies that a list of them shows: each once, with the names that several things share and what may be the
  /// same thing.
  ///
  /// One that was noted in reading and that the facts show by themselves is told by the facts.
  ///
  /// - Parameter subjects: the things that they are about; nil for all.
  public mutating func conflicts(about subjects: [EntityID]?) throws(Stop) -> [Discrepancy] {
    let all = try discrepancies(about: subjects ?? view.branch.entities())
    var shown: [EntityID: [Attestation]] = [:]
    for discrepancy in all { shown[discrepancy.subject, default: []] += discrepancy.computed(view.branch) }
    var found = all.filter { discrepancy in
      guard case .noted(let claim) = discrepancy.kind else { return true }
      let places = claim.facts.flatMap { view.branch.fact($0).attestations }
      let known = shown[discrepancy.subject] ?? []
      return places.isEmpty || !places.allSatisfy { place in known.contains { $0.overlaps(place) } }
    }
    found += try sharedNames(among: subjects)
    for subject in subjects ?? view.branch.entities() { found += try perhaps(subject, among: subjects) }
    return found
  }

  /// The discrepancies that lie in a source: those that cite it.
  public mutating func conflicts(in source: EntityID) throws(Stop) -> [Discrepancy] {
    let own = try conflicts(about: nil)
    let branch = view.branch
    return own.filter { discrepancy in
      discrepancy.subject == source
        || discrepancy.claims.flatMap(\.facts).contains { fact in
          branch.fact(fact).attestations.contains { $0.source == source }
        }
    }
  }

  // MARK: What is part of a thing

  /// A thing with everything that was ever part of it or belonged to it: groups, posts and those who held them, money,
  /// routes, duties, papers, figures, and the events that ended or began it.
  public mutating func household(of subject: EntityID) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    var seen: Set<EntityID> = []
    var waiting = [subject]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      found.append(next)
      try budget.spend(1 + view.branch.facts(about: next).count)
      waiting += view.branch.facts(about: next, .parent).map { view.branch.subject($0) }
    }
    for part in found { for one in belongings(of: part) where seen.insert(one).inserted { found.append(one) } }
    return found.sorted()
  }

  /// What belongs to a thing at any date.
  private func belongings(of part: EntityID) -> [EntityID] {
    let branch = view.branch
    let inverse: [Relation] = [
      .fundBody, .organisation, .raisedIn, .ends, .begins, .stepOf, .measures, .issuer, .accountable, .exercisedBy,
      .responsible, .dischargedBy, .meetingOf,
    ]
    var found = inverse.flatMap { branch.facts(about: part, $0) }.map { branch.subject($0) }
    for relation in [Relation.chair, .holder] {
      found += branch.facts(of: part, relation).flatMap { agents(of: branch.value($0)) }
    }
    let seats = branch.facts(of: part, .member) + branch.facts(of: part, .partner)
    found += seats.map { branch.fact($0) }.flatMap { [$0.value.entity, $0.qualification(.through)?.entity] }
      .compactMap { $0 }.filter { branch.kind(of: $0) == .post }
    for post in found where branch.kind(of: post) == .post {
      found += branch.facts(of: post, .holder).compactMap { branch.value($0).entity }
    }
    return found
  }

  // MARK: Names

  /// Names that several things bear, where one of them is among the subjects; ids and things of one name by
  /// declaration alone are no trap, for each is written out.
  private mutating func sharedNames(among subjects: [EntityID]?) throws(Stop) -> [Discrepancy] {
    var bearers: [String: [Claim]] = [:]
    var order: [String] = []
    for entity in view.branch.entities() where view.branch.kind(of: entity) != .person {
      for relation in [Relation.alias, .called] {
        let claims = view.claims(view.branch.facts(of: entity, relation))
        try budget.spend(1 + claims.count)
        for claim in claims {
          guard case .text(let text) = claim.value else { continue }
          let name = view.branch.text(text)
          if bearers[name] == nil { order.append(name) }
          if bearers[name]?.contains(where: { $0.subject == entity }) ?? false { continue }
          bearers[name, default: []].append(claim)
        }
      }
    }
    let wanted = subjects.map { Set($0) }
    var found: [Discrepancy] = []
    for name in order.sorted() {
      guard let claims = bearers[name], claims.count > 1,
        wanted.map({ wanted in claims.contains { wanted.contains($0.subject) } }) ?? true
      else { continue }
      log.read(claims)
      found.append(
        Discrepancy(subject: claims[0].subject, kind: .sharedName(name, claims), topic: .names))
    }
    return found
  }

  /// What may be the same as a thing; told once, where both say so.
  ///
  /// Of some things asked about, what others say of them is told too.
  private mutating func perhaps(_ subject: EntityID, among subjects: [EntityID]?) throws(Stop) -> [Discrepancy] {
    let branch = view.branch
    let own = view.claims(branch.facts(of: subject, .perhaps)).filter { claim in
      guard let other = claim.value.entity, other < subject, subjects?.contains(other) ?? true else { return true }
      return !branch.facts(of: other, .perhaps).contains { branch.value($0) == .entity(subject) }
    }
    let others = subjects.map { subjects in
      view.claims(branch.facts(about: subject, .perhaps)).filter { claim in
        !subjects.contains(claim.subject)
          && !own.contains { $0.value == .entity(claim.subject) }
      }
    }
    let claims = own + (others ?? [])
    try budget.spend(claims.count)
    log.read(claims)
    return claims.map { Discrepancy(subject: $0.subject, kind: .perhaps($0), topic: .names) }
  }

  // MARK: What the facts show

  /// The statements of a one-valued relation that clash with another of a different value.
  ///
  /// That nothing is stated, and plans, clash with nothing; that nobody holds a post clashes with a name.
  func clashing(among claims: [Claim], where clash: (Claim, Claim) -> Bool) -> [Claim] {
    let stated = claims.filter { $0.value != .notStated && $0.value != .unknown && !view.isPlanned($0) }
    return stated.filter { one in stated.contains { one.value != $0.value && clash(one, $0) } }
  }

  private mutating func discrepancies(of entity: EntityID, _ relation: Relation) throws(Stop) -> [Discrepancy] {
    let claims = view.claims(view.branch.facts(of: entity, relation))
    try budget.spend(claims.count)
    if relation == .discrepancy {
      log.read(claims)
      return claims.map { Discrepancy(subject: entity, kind: .noted($0), topic: topic(of: $0)) }
    }
    // Each paper's list is a list of its own.
    if relation == .complete {
      return try leftOut(of: view.branch.facts(of: entity, relation).flatMap { view.claims([$0]) })
    }
    let found = disputedDays(of: entity, relation, claims)
    if relation == .member || relation == .cost { return found + apart(claims, of: entity) }
    // Of reserves, what is expected and what came of it are two readings: their years are looked at as wholes.
    guard !relation.definition.isMany, relation != .exists, !FundReserves.balances.contains(relation) else {
      return found
    }
    let clashing = clashing(among: claims) { view.disagree($0, $1) }
    if clashing.isEmpty { return found }
    log.read(clashing)
    return found + [Discrepancy(subject: entity, kind: .values(clashing), topic: topic(of: relation))]
  }

  /// What other papers name for the time of a whole list that leaves it out, without saying that it came later.
  ///
  /// A list that its own paper gives no name of rests on what others state, and leaves out nothing.
  private mutating func leftOut(of lists: [Claim]) throws(Stop) -> [Discrepancy] {
    var found: [Discrepancy] = []
    for list in lists { found += try leftOut(of: list) }
    return found
  }

  private mutating func leftOut(of list: Claim) throws(Stop) -> [Discrepancy] {
    guard case .relation(let relation, let isInverse) = list.value else { return [] }
    let branch = view.branch
    let facts = isInverse ? branch.facts(about: list.subject, relation) : branch.facts(of: list.subject, relation)
    let claims = view.claims(facts)
    try budget.spend(1 + claims.count)
    func one(_ claim: Claim) -> EntityID? { isInverse ? claim.subject : claim.value.entity }
    let papers = Set(view.sources(of: list))
    let named = Set(claims.filter { !papers.isDisjoint(with: view.sources(of: $0)) }.compactMap(one))
    if named.isEmpty { return [] }
    let others = claims.filter { claim in
      guard let other = one(claim), !named.contains(other) else { return false }
      return list.periods.contains { view.leaves(out: claim, $0.range) } && !view.isKin(other, of: named)
    }
    log.read(others)
    return others.map {
      Discrepancy(subject: list.subject, kind: .leftOut($0, list: list), topic: topic(of: relation))
    }
  }

  private func topic(of noted: Claim) -> Discrepancy.Topic {
    guard case .word(let word)? = noted.qualification(.capacity) else { return .other }
    return Discrepancy.Topic(rawValue: view.branch.text(word)) ?? .other
  }

  /// What two values of a relation differ in, by the relation's topic and what it takes.
  private func topic(of relation: Relation) -> Discrepancy.Topic {
    switch relation.definition.object {
    case .date, .period: return .dates
    case .quantity(.pounds): return .money
    case .quantity: return .counts
    default: break
    }
    switch relation.definition.topic {
    case .identity: return .names
    case .people: return .people
    case .structure: return .structure
    case .money: return .money
    default: return .rules
    }
  }

  private mutating func totals(of fund: EntityID) throws(Stop) -> [Discrepancy] {
    var found: [Discrepancy] = []
    for year in try funding(of: fund, in: nil) {
      for payer in year.disputed {
        found.append(Discrepancy(subject: fund, kind: .amounts(year, payer: payer), topic: .money))
      }
      for printed in year.printedTotals {
        if let excess = year.excess(of: printed), excess != 0, year.unnamed == nil {
          found.append(
            Discrepancy(subject: fund, kind: .total(year, printed: printed, excess: excess), topic: .money))
        }
      }
    }
    let reserves = try reserves(of: fund, in: nil)
    return found
      + ReserveMisfit.all(in: reserves).map { Discrepancy(subject: fund, kind: .reserves($0), topic: .money) }
  }
}

extension Discrepancy {
  /// The statements it lies between.
  public var claims: [Claim] {
    switch kind {
    case .values(let claims), .rows(let claims), .days(let claims), .sharedName(_, let claims): claims
    case .total(let year, let printed, _): [printed] + year.lines.map(\.claim)
    case .reserves(let misfit): misfit.claims
    case .amounts(let year, let payer): year.cash.filter { $0.contributor == payer }.map(\.claim)
    case .leftOut(let claim, let list): [claim, list]
    case .tooLong(let limit, let steps, _): [limit] + steps
    case .noted(let claim), .perhaps(let claim): [claim]
    }
  }

  /// The places of what the facts show by themselves.
  fileprivate func computed(_ branch: Branch) -> [Attestation] {
    switch kind {
    case .values, .rows, .days, .total, .reserves, .amounts, .leftOut, .tooLong:
      claims.flatMap(\.facts).flatMap { branch.fact($0).attestations }
    case .noted, .sharedName, .perhaps: []
    }
  }
}
