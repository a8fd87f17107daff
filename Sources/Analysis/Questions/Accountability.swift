public import Model

/// Who answers for a duty, who does it, and what law and guidance say of it.
public struct AccountabilityAnswer: Sendable {
  /// The duty.
  public let duty: EntityID
  /// What is stated of each label, in the order of `Evaluation.accountabilityLabels`.
  public let labels: [Label]
  /// Must, should or local.
  public let force: ClaimList
  /// What it rests on.
  public let authority: ClaimList
  /// How long it may take.
  public let deadline: ClaimList
  /// How often it falls due.
  public let rhythm: ClaimList
  /// The areas it is for.
  public let areas: ClaimList
  /// Whether it is for children, adults or both.
  public let clients: ClaimList
  /// The duties of law or guidance it carries out, itself among them, with those they bind here.
  public let statutes: [StatuteAnswer]
  /// Statements that it carries out a duty for others than it is for, which count for nothing: adults' duties never rest
  /// on children's law, nor the reverse.
  public let misplaced: [Claim]

  /// One label: accountable, exercised by, responsible, consulted, informed, scrutinised by.
  public struct Label: Sendable {
    /// The relation that gives it.
    public let relation: Relation
    /// What is stated.
    public let claimList: ClaimList
    /// For each agent of the claim list, how it hangs together with someone accountable; in the order of the claim list.
    public let chains: [AccountabilityChain]
  }

  /// Who is accountable as the sources of the duty itself say.
  public var accountable: ClaimList? { labels.first { $0.relation == .accountable }?.claimList }
}

/// How an agent hangs together with those who stay accountable: the statements from it up to one of them.
public struct AccountabilityChain: Sendable {
  /// The agent it starts from.
  public let agent: EntityID
  /// The links, from the agent upwards; empty where none is stated.
  public let links: [Link]

  /// One statement on the way up.
  public struct Link: Sendable {
    /// The statement.
    public let claim: Claim
    /// Where it leads to.
    public let to: [EntityID]
  }
}

/// A duty of law or guidance, and whom it binds in some areas.
public struct StatuteAnswer: Sendable {
  /// The duty.
  public let duty: EntityID
  /// The statements by which the duty asked about carries it out; empty for that duty itself.
  public let links: [Claim]
  /// Must or should.
  public let force: ClaimList
  /// How long it may take.
  public let deadline: ClaimList
  /// What starts the time.
  public let clock: ClaimList
  /// Whom it binds, area by area.
  public let areas: [Area]

  /// Whom it binds in one area.
  public struct Area: Sendable {
    /// The area.
    public let area: EntityID
    /// Those bound, in the order of the law's words.
    public let holders: [Holder]
    /// The kinds of which no organisation is stated to cover the area.
    public let missing: [Claim]
  }

  /// An organisation that the law binds by its kind and area.
  public struct Holder: Sendable {
    /// The organisation.
    public let organisation: EntityID
    /// The law's words for its kind.
    public let binding: Claim
    /// The statements that it covers the area.
    public let coverage: [Claim]
    /// Whether it is bound.
    public let truth: Truth
  }
}

extension Evaluation {
  /// The labels of an answer, in its order.
  public static var accountabilityLabels: [Relation] {
    [.accountable, .exercisedBy, .responsible, .dischargedBy, .consulted, .informed, .scrutineer]
  }

  /// Who is accountable for a duty.
  ///
  /// - Parameter scope: the areas asked about; none for those of the duty, or for every council's area.
  public mutating func accountability(
    for duty: EntityID, in scope: [EntityID]
  ) throws(Stop) -> AccountabilityAnswer {
    let areas = try claimList(of: duty, .covers)
    let statutes = try self.statutes(for: duty, areas.live.compactMap(\.value.entity), scope)
    var holders = try claimList(of: duty, .accountable).live.compactMap(\.value.entity)
    holders += statutes.flatMap(\.areas).flatMap(\.holders).map(\.organisation)
    var labels: [AccountabilityAnswer.Label] = []
    for relation in Self.accountabilityLabels {
      let claimList = try self.claimList(of: duty, relation)
      var chains: [AccountabilityChain] = []
      let isAbove = [.exercisedBy, .responsible, .dischargedBy].contains(relation)
      for agent in claimList.live.compactMap(\.value.entity) where isAbove || relation == .accountable {
        chains.append(try isAbove ? chain(from: agent, to: holders) : partners(behind: agent))
      }
      labels.append(AccountabilityAnswer.Label(relation: relation, claimList: claimList, chains: chains))
    }
    return AccountabilityAnswer(
      duty: duty, labels: labels, force: try claimList(of: duty, .force),
      authority: try claimList(of: duty, .authority),
      deadline: try claimList(of: duty, .deadline), rhythm: try claimList(of: duty, .dutyRhythm), areas: areas,
      clients: try claimList(of: duty, .clients), statutes: statutes,
      misplaced: try claimList(of: duty, .carriesOut).live.filter { claim in
        claim.value.entity.map { !servesSame(duty, $0) } ?? false
      })
  }

  /// Whether two things may be for the same people: not one for children alone and one for adults alone.
  func servesSame(_ one: EntityID, _ other: EntityID) -> Bool {
    guard let mine = clientsWord(of: one), let theirs = clientsWord(of: other) else { return true }
    return mine == theirs || mine == "both" || theirs == "both"
  }

  /// `children`, `adults` or `both`; nil where it is not stated.
  func clientsWord(of entity: EntityID) -> String? {
    for fact in view.branch.facts(of: entity, .clients) {
      if case .word(let word) = view.branch.value(fact) { return view.branch.text(word) }
    }
    return nil
  }

  // MARK: Statute

  /// The duty itself where law binds kinds of organisation with it, and those that it carries out.
  public mutating func statutes(
    for duty: EntityID, _ own: [EntityID], _ scope: [EntityID]
  ) throws(Stop) -> [StatuteAnswer] {
    var found: [StatuteAnswer] = []
    var waiting: [(duty: EntityID, links: [Claim])] = [(duty, [])]
    var seen: Set<EntityID> = [duty]
    while !waiting.isEmpty {
      let (next, links) = waiting.removeFirst()
      for claim in try claimList(of: next, .carriesOut).live {
        guard let above = claim.value.entity, servesSame(duty, above), seen.insert(above).inserted else { continue }
        waiting.append((above, links + [claim]))
      }
      guard !view.branch.facts(of: next, .binds).isEmpty else { continue }
      let areas = try self.areas(of: next == duty ? [] : own, scope)
      var answers: [StatuteAnswer.Area] = []
      for area in areas { answers.append(try bound(by: next, in: area)) }
      found.append(
        StatuteAnswer(
          duty: next, links: links, force: try claimList(of: next, .force),
          deadline: try claimList(of: next, .deadline),
          clock: try claimList(of: next, .dutyClock), areas: answers))
    }
    return found
  }

  /// The areas of a local duty that lie in the scope; for a duty of law the scope's, or every council's area.
  private mutating func areas(of own: [EntityID], _ scope: [EntityID]) throws(Stop) -> [EntityID] {
    let councils = view.branch.entities(.area).filter { kindWord(of: $0) == "council-area" }
    var found: [EntityID] = []
    for area in councils {
      let around = try surroundings(of: area)
      let isOwn = own.isEmpty || own.contains { around.contains($0) }
      let isInScope = scope.isEmpty || scope.contains { around.contains($0) }
      if isOwn && isInScope { found.append(area) }
    }
    return found
  }

  /// Whether a duty is for an area that lies in the scope, or holds it.
  public mutating func reaches(_ duty: EntityID, _ scope: [EntityID]) throws(Stop) -> Bool {
    let own = view.branch.facts(of: duty, .covers).compactMap { view.branch.value($0).entity }
    if own.isEmpty { return true }
    for area in own where try isAny(of: scope, around: area) { return true }
    for area in scope where try isAny(of: own, around: area) { return true }
    return own.contains { kindWord(of: $0) == "nation" }
  }

  private mutating func isAny(of areas: [EntityID], around area: EntityID) throws(Stop) -> Bool {
    let around = try surroundings(of: area)
    return areas.contains { around.contains($0) }
  }

  /// An area and every area that it is a part of.
  private mutating func surroundings(of area: EntityID) throws(Stop) -> [EntityID] {
    var found = [area]
    var next = 0
    while next < found.count {
      for parent in try claimList(of: found[next], .parent).live.compactMap(\.value.entity)
      where !found.contains(parent) { found.append(parent) }
      next += 1
    }
    return found
  }

  /// The organisations of the kinds that a duty binds which cover an area, or a larger one that holds it.
  private mutating func bound(by duty: EntityID, in area: EntityID) throws(Stop) -> StatuteAnswer.Area {
    let around = try surroundings(of: area)
    var holders: [StatuteAnswer.Holder] = []
    var missing: [Claim] = []
    for binding in try claimList(of: duty, .binds).live {
      guard case .word(let word) = binding.value else { continue }
      let kind = view.branch.text(word)
      let before = holders.count
      for organisation in bearers(of: kind) {
        let coverage = try claimList(of: organisation, .covers).live.filter { covered in
          covered.value.entity.map { around.contains($0) } ?? false
        }
        guard !coverage.isEmpty else { continue }
        let truth = try coverage.map(\.truth).reduce(.no, ||) && foundation(of: organisation)
        guard truth != .no else { continue }
        holders.append(
          StatuteAnswer.Holder(
            organisation: organisation, binding: binding, coverage: coverage, truth: truth && binding.truth))
      }
      if holders.count == before { missing.append(binding) }
    }
    return StatuteAnswer.Area(area: area, holders: holders, missing: missing)
  }

  /// Those that the law's word for a kind means: organisations of the kind, or the boards that safeguard adults.
  private func bearers(of kind: String) -> [EntityID] {
    if kind == "adults-board" { return view.branch.entities(.body).filter { isAdultsBoard($0) } }
    return view.branch.entities(.organisation).filter { kindWord(of: $0) == kind }
  }

  /// Whether a body is a board or partnership that serves adults, and no part of another.
  private func isAdultsBoard(_ body: EntityID) -> Bool {
    guard ["board", "partnership"].contains(kindWord(of: body) ?? ""), view.branch.facts(of: body, .parent).isEmpty
    else {
      return false
    }
    return view.branch.facts(of: body, .clients).contains { fact in
      guard case .word(let word) = view.branch.value(fact) else { return false }
      return ["adults", "both"].contains(view.branch.text(word))
    }
  }

  /// A duty of law or guidance that binds an organisation by its kind and area.
  public struct BoundDuty: Sendable {
    /// The duty.
    public let duty: EntityID
    /// The law's words for the kind.
    public let binding: Claim
    /// The areas the organisation covers.
    public let coverage: [Claim]
    /// Whether it is bound.
    public let truth: Truth
  }

  /// The duties that law and guidance put on an organisation or an adults board by its kind, for the areas it covers.
  public mutating func boundDuties(of organisation: EntityID) throws(Stop) -> [BoundDuty] {
    guard let word = kindWord(of: organisation), view.life(of: organisation).0 != .no else { return [] }
    let kind = isAdultsBoard(organisation) ? "adults-board" : word
    let coverage = try claimList(of: organisation, .covers).live
    let founded = try foundation(of: organisation)
    guard !coverage.isEmpty, founded != .no else { return [] }
    var found: [BoundDuty] = []
    for duty in view.branch.entities(.duty) where binds(duty, kind) {
      for binding in try claimList(of: duty, .binds).live {
        guard case .word(let word) = binding.value, view.branch.text(word) == kind else { continue }
        let truth = coverage.map(\.truth).reduce(.no, ||) && binding.truth && founded
        found.append(BoundDuty(duty: duty, binding: binding, coverage: coverage, truth: truth))
      }
    }
    return found
  }

  /// Whether a duty binds a kind at any time.
  private func binds(_ duty: EntityID, _ kind: String) -> Bool {
    view.branch.facts(of: duty, .binds).contains { fact in
      if case .word(let word) = view.branch.value(fact) { return view.branch.text(word) == kind }
      return false
    }
  }

  /// Whether a thing that is only planned is there: no before its day, and possible after it.
  private mutating func foundation(of organisation: EntityID) throws(Stop) -> Truth {
    let lives = try claimList(of: organisation, .exists).claims
    guard !lives.isEmpty, lives.allSatisfy({ view.isPlanned($0) }) else { return .yes }
    return lives.contains(where: \.isLive) ? .unknown(.planned) : .no
  }

  // MARK: Chains

  /// The shortest way up from an agent to those accountable: by delegation, by the body it is part of, by that body's
  /// partners, by the organisation it sits in.
  private mutating func chain(from agent: EntityID, to holders: [EntityID]) throws(Stop) -> AccountabilityChain {
    guard !holders.contains(agent) else { return AccountabilityChain(agent: agent, links: []) }
    var seen: Set<EntityID> = [agent]
    var waiting: [(at: EntityID, links: [AccountabilityChain.Link])] = [(agent, [])]
    while !waiting.isEmpty {
      let (at, links) = waiting.removeFirst()
      let ups = try self.ups(from: at)
      for relation in ups.map(\.claim.relation) {
        let reached = ups.filter { $0.claim.relation == relation && !Set($0.to).isDisjoint(with: holders) }
        if let first = reached.first {
          let link = AccountabilityChain.Link(
            claim: first.claim,
            to: holders.uniqued().filter { holder in reached.contains { $0.to.contains(holder) } })
          return AccountabilityChain(agent: agent, links: links + [link])
        }
      }
      for up in ups {
        for next in up.to where seen.insert(next).inserted { waiting.append((next, links + [up])) }
      }
    }
    return AccountabilityChain(agent: agent, links: [])
  }

  /// The statutory partners behind a body that is accountable.
  private mutating func partners(behind agent: EntityID) throws(Stop) -> AccountabilityChain {
    let partners = try claimList(of: agent, .partner).live.filter { !view.isPlanned($0) }
    guard let first = partners.first else { return AccountabilityChain(agent: agent, links: []) }
    let link = AccountabilityChain.Link(claim: first, to: partners.flatMap { agents(of: $0.value) }.uniqued())
    return AccountabilityChain(agent: agent, links: [link])
  }

  private mutating func ups(from agent: EntityID) throws(Stop) -> [AccountabilityChain.Link] {
    var links = try claimList(about: agent, .delegatesTo).live.map {
      AccountabilityChain.Link(claim: $0, to: [$0.subject])
    }
    for relation in [Relation.parent, .organisation, .actsFor, .partner] {
      for claim in try claimList(of: agent, relation).live {
        links.append(AccountabilityChain.Link(claim: claim, to: agents(of: claim.value)))
      }
    }
    return links
  }
}
