import Model

/// What the law asks for and the change takes away, and what goes on without somebody it had.
extension Planner {
  /// Relations by which a rule asks for a post, a board or a partner.
  private static let asked: Set<Relation> = [.scrutineer, .partner, .member, .covers, .chair]

  /// Adds an item for each rule of law that holds without the change and does not with it, until somebody answers for it.
  mutating func findLosses(_ plan: inout Plan) throws(Stop) {
    let areas = things.flatMap { branch.facts(of: $0, .covers) }.compactMap { branch.value($0).entity }
    let rules = try lawful(Self.asked)
    guard !rules.isEmpty else { return }
    // Who was only stated to sit there before keeps no rule in the balance.
    let deciding = plan.open.filter { if case .leftSeats = $0.kind { false } else { true } }
    let waiting = Set(deciding.flatMap(\.lines).map { lines[$0].claim.relation })
      .intersection(Self.asked.union([.kind, .clients]))
    let impact = try run.ruleImpact(
      of: plan, only: rules, among: Set(things + areas + plan.newcomers), today: proposal.day)
    for change in impact.changes where [.newlyFails, .untilChosen, .newlyUnknown].contains(change.kind) && change.held {
      let (rule, subject) = (change.result.rule, change.result.subject)
      guard rule.reads.isDisjoint(with: waiting) else { continue }
      let names = ["lost", branch.id(of: rule.entity), plan.branch.id(of: subject)]
      add(.lost(rule: rule.entity, of: subject), names, 0, &plan)
    }
  }

  /// Adds an item for each partner by law that leaves the body of its area, where no rule of law is lost by that: where no
  /// paper says who the partners are, no rule can tell that one is gone.
  mutating func findPartnersGone(_ plan: inout Plan) throws(Stop) {
    for change in proposal.changes {
      guard let leaver = change.leaver, let body = change.concerned.first, branch.kind(of: leaver) == .organisation,
        try isPartnerByLaw(leaver, of: body)
      else { continue }
      let isTold = plan.items.contains { item in
        if case .lost(_, let thing) = item.kind { thing == body } else { false }
      }
      if isTold { continue }
      add(.partnerGone(leaver, of: body), ["partner gone", branch.id(of: leaver), branch.id(of: body)], 0, &plan)
    }
  }

  /// Whether the law names organisations of a kind among the partners of a partnership or a board: one that is part of
  /// nothing, of an area that it covers.
  private mutating func isPartnerByLaw(_ organisation: EntityID, of body: EntityID) throws(Stop) -> Bool {
    guard ["partnership", "board"].contains(run.kindWord(of: body)), let own = run.kindWord(of: organisation),
      try run.claimList(of: body, .parent).live.isEmpty
    else { return false }
    let served = view.claimList(of: body, .clients).live.compactMap { claim -> String? in
      if case .word(let word) = claim.value { branch.text(word) } else { nil }
    }
    var named: [Claim] = []
    if !served.contains("adults") { named += try run.bindings(as: "safeguarding-partner") }
    if !served.contains("children") { named += try run.bindings(as: "core-member") }
    let families = named.compactMap { claim -> String? in
      if case .word(let word) = claim.value { EntityKind.family(of: branch.text(word)) } else { nil }
    }
    let (mine, its) = (areas(organisation).sorted(), areas(body).sorted())
    return families.contains(EntityKind.family(of: own)) && (mine.isEmpty || its.contains { within(mine, $0) })
  }

  /// The rules of law that ask for a post, a board or a partner, by some relations.
  private mutating func lawful(_ relations: Set<Relation>) throws(Stop) -> Set<EntityID> {
    Set(
      try run.rules().filter { rule in
        rule.force == .must && !rule.reads.isDisjoint(with: relations) && !rule.reads.contains(.issuer)
      }.map(\.entity))
  }

  // MARK: What is left without

  /// What something has somebody or something for, the gravest first.
  private static let needed: [Relation] = [
    .accountable, .exercisedBy, .dischargedBy, .responsible, .owner, .holder, .scrutineer, .chair, .leader, .partner,
    .parent,
    .decider, .raisedIn, .raisedTo, .fundBody, .organisation, .supportedBy, .host,
  ]

  /// Finds what goes on and has nobody or nothing in the place of what it had.
  mutating func findLeft(_ plan: inout Plan) throws(Stop) {
    var later = Evaluation(plan.after, budget: run.budget)
    var found: [Relation: [Plan.Loss]] = [:]
    for line in plan.ledger {
      let claim = line.claim
      guard Self.needed.contains(claim.relation), !ending.contains(claim.subject), !claim.value.isGap,
        claim.isLive || claim.relation == .holder, isLost(line, plan),
        claim.relation != .scrutineer || branch.kind(of: claim.subject) != .duty,
        !(found[claim.relation] ?? []).contains(where: { $0.thing == claim.subject }),
        plan.after.life(of: claim.subject).0 != .no,
        try later.claimList(of: claim.subject, claim.relation).live
          .allSatisfy({ $0.value.entity.map(ending.contains) ?? false })
      else { continue }
      found[claim.relation, default: []].append(
        Plan.Loss(thing: claim.subject, relation: claim.relation, claim: claim, item: Self.item(line.outcome)))
    }
    run.budget = later.budget
    plan.losses = Self.needed.flatMap { found[$0] ?? [] }
  }

  /// Whether a line is gone, or open because nothing follows what it depended on.
  private func isLost(_ line: Plan.Line, _ plan: Plan) -> Bool {
    switch line.outcome {
    case .ended: return true
    case .open(let item):
      return plan.items.contains { one in
        if case .orphan = one.kind { one.number == item } else { false }
      }
    default: return false
    }
  }

  /// Adds an item for each duty by statute that somebody answers for without the plan and, by the choices made, nobody
  /// with it, or that nobody would have in any way: that nobody does is not settled by saying so.
  mutating func findUnanswered(_ plan: inout Plan) throws(Stop) {
    let having: [Relation] = [.accountable, .exercisedBy, .responsible]
    var later = Evaluation(plan.after, budget: run.budget)
    var seen: Set<EntityID> = []
    for line in plan.ledger where having.contains(line.claim.relation) && line.claim.isLive && !line.claim.value.isGap {
      let duty = line.claim.subject
      guard case .ended = line.outcome, isByStatute(duty), !seen.contains(duty),
        !plan.open.contains(where: { $0.lines.contains { lines[$0].claim.subject == duty } }),
        plan.after.life(of: duty).0 != .no
      else { continue }
      var isHad = false
      for relation in line.claim.relation == .accountable ? [.accountable] : having {
        let claims = try later.claimList(of: duty, relation).live
        isHad =
          isHad
          || claims.contains { claim in
            !claim.value.isGap && !(claim.value.entity.map(ending.contains) ?? false)
          }
      }
      if isHad { continue }
      seen.insert(duty)
      add(.unanswered(duty), ["unanswered", branch.id(of: duty)], 0, &plan)
    }
    run.budget = later.budget
  }

  /// Whether a duty is one by statute, or carries one out.
  func isByStatute(_ duty: EntityID) -> Bool {
    let carried = view.claimList(of: duty, .carriesOut).live.compactMap(\.value.entity)
    return ([duty] + carried).flatMap { view.claimList(of: $0, .force).live }.contains { claim in
      if case .word(let word) = claim.value { branch.text(word) == "must" } else { false }
    }
  }

  /// The item that decides what becomes of a line.
  private static func item(_ outcome: Plan.Outcome) -> Int? {
    switch outcome {
    case .ended(.choice(let item)), .open(let item): item
    default: nil
    }
  }

  /// What became of a recommendation of which nothing is left to do.
  private static let closed: Set<String> = ["done", "rejected", "superseded"]

  /// Adds an item for the recommendations that are still to be done, were made to things that end together, and have nobody
  /// who owns them or to whom they were made besides.
  ///
  /// That they were made to them stays so, and tells nobody who is to do them now.
  mutating func findRecommendations(_ plan: inout Plan) {
    for (position, group) in groups.enumerated() {
      let made = group.things.flatMap { branch.facts(about: $0, .recommendedTo) }.map { branch.subject($0) }.uniqued()
      let left = made.filter { isLeft($0, plan) }
      if left.isEmpty { continue }
      add(.recommended(left), ["recommended"] + left.map { branch.id(of: $0) }, position, &plan)
    }
  }

  /// Whether nobody is left to do a recommendation.
  private func isLeft(_ recommendation: EntityID, _ plan: Plan) -> Bool {
    if view.isFirstStatedLater(recommendation) || isClosed(recommendation) { return false }
    let isOpen = lines.contains { line in
      guard case .open = line.outcome else { return false }
      return line.claim.subject == recommendation && line.claim.relation == .owner
    }
    let recipients = branch.facts(of: recommendation, .recommendedTo).compactMap { branch.value($0).entity }
    let owners = plan.after.claimList(of: recommendation, .owner).live
    return !isOpen && recipients.allSatisfy(ending.contains)
      && owners.allSatisfy { $0.value.entity.map(ending.contains) ?? false }
  }

  private func isClosed(_ recommendation: EntityID) -> Bool {
    view.claimList(of: recommendation, .progress).claims.contains { claim in
      guard case .word(let word) = claim.value else { return false }
      return claim.isLive && Self.closed.contains(branch.text(word))
    }
  }

  /// Adds an item for each body that has what a rule of law asks for by a post that is left vacant alone.
  mutating func findVacancies(_ plan: inout Plan) throws(Stop) {
    let posts = plan.losses.filter { $0.relation == .holder }.map(\.thing)
    guard !posts.isEmpty else { return }
    for relation in [Relation.scrutineer, .chair] {
      let rules = try lawful([relation])
      for post in posts where !rules.isEmpty {
        for body in plan.after.claimList(about: post, relation).live.map(\.subject).uniqued()
        where plan.after.claimList(of: body, relation).live.allSatisfy({ $0.value.entity == post }) {
          var later = Evaluation(plan.after, budget: run.budget)
          let results = try later.check(only: rules, among: [body], today: proposal.day).results
          run.budget = later.budget
          for result in results where result.binds != .no {
            let names = ["vacated", branch.id(of: post), branch.id(of: result.rule.entity), branch.id(of: body)]
            add(.vacated(post: post, rule: result.rule.entity, of: body), names, 0, &plan)
          }
        }
      }
    }
  }
}
