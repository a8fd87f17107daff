import Model

/// The nearest that the sources say to a question, and who could answer it.
extension Evaluation {
  // MARK: The nearest

  /// What was stated before or later of the same, of what came before it, or where a route leads.
  mutating func nearest(to question: OpenQuestion) throws(Stop) -> [Claim] {
    guard case .gap(let relation) = question.kind else { return [] }
    let before = try forerunners(of: question.subject)
    let near = try nearby(relation, of: question.subject).first { near in
      switch near.kind {
      case .otherTime: true
      case .otherThing: before.contains(near.thing)
      // Elsewhere what is only of its kind would answer another question.
      case .related: relation == .decider
      case .discrepancy: false
      }
    }
    return near?.claims ?? []
  }

  /// What came before a thing, and what a body may continue; of an executive also those of what came before its
  /// partnership.
  mutating func forerunners(of entity: EntityID) throws(Stop) -> [EntityID] {
    let isBody = view.branch.kind(of: entity) == .body
    var found = try formerly(of: entity, isBody ? [.predecessor, .perhaps] : [.predecessor])
    guard try isExecutive(entity) else { return found }
    for parent in try live(of: entity, [.parent]) {
      for before in try formerly(of: parent, [.predecessor]) {
        for claim in try claimList(about: before, .parent).claims where claim.isLive || claim.isOver {
          if try isExecutive(claim.subject), !found.contains(claim.subject) { found.append(claim.subject) }
        }
      }
    }
    return found
  }

  private mutating func isExecutive(_ entity: EntityID) throws(Stop) -> Bool {
    try claimList(of: entity, .kind).live.contains { claim in
      guard case .word(let word) = claim.value else { return false }
      return view.branch.text(word) == "executive"
    }
  }

  /// To whom the last steps of a route go.
  mutating func lastSteps(of route: EntityID) throws(Stop) -> [Claim] {
    var best: Int64 = .min
    var found: [Claim] = []
    for step in try live(about: route, [.stepOf]) {
      var place: Int64 = 0
      if let number = try claimList(of: step, .order).live.first?.value.number { place = number }
      if place > best { found = [] }
      if place >= best { found += try claimList(of: step, .raisedTo).live }
      best = max(best, place)
    }
    return found
  }

  // MARK: Whom to ask

  mutating func addressees(of question: OpenQuestion) throws(Stop) -> [EntityID] {
    let subject = question.subject
    switch (question.kind, view.branch.kind(of: subject)) {
    case (.discrepancy, _): return try issuers(of: question)
    case (.singlePoint, _): return try overseers(of: question)
    case (_, .body):
      var isChairAsked = false
      if case .gap(.chair) = question.kind { isChairAsked = true }
      if let speakers = try speakers(for: subject, isChairAsked) { return speakers }
    case (_, .post):
      if let speakers = try speakers(forPost: subject) { return speakers }
    case (_, .duty):
      let doers = try live(of: subject, [.responsible, .exercisedBy])
      if !doers.isEmpty { return try inOffice(doers) }
      let after = try current(try formerly(of: subject, [.responsible, .accountable]))
      if !after.isEmpty { return after }
    case (_, .route):
      let isDispute = kindWord(of: subject) == "partner-dispute"
      for body in try live(of: subject, [.raisedIn]) {
        if isDispute, let partners = try partners(over: body) { return partners }
        if let speakers = try speakers(for: body, isDispute) { return speakers }
      }
    case (_, .fund):
      for body in try live(of: subject, [.fundBody]) {
        if let speakers = try speakers(for: body, true) { return speakers }
      }
    case (_, .document), (_, .source):
      let issuers = try live(of: subject, [.issuer])
      if !issuers.isEmpty { return try current(issuers) }
    default: break
    }
    return try issuers(of: question)
  }

  /// The organisation a post sits in, otherwise who speaks for its body, or that body.
  private mutating func speakers(forPost post: EntityID) throws(Stop) -> [EntityID]? {
    let places = try live(of: post, [.organisation])
    if let organisation = places.first(where: { view.branch.kind(of: $0) == .organisation }) { return [organisation] }
    for place in places {
      if let speakers = try speakers(for: place, true) { return speakers }
      if try isTopBody(place) { return [place] }
    }
    for body in try live(about: post, [.chair]) {
      if let speakers = try speakers(for: body, true) { return speakers }
    }
    return nil
  }

  /// Who speaks for a body: its chair, otherwise the team that supports it or what it is part of.
  private mutating func speakers(for body: EntityID, _ isChairAsked: Bool) throws(Stop) -> [EntityID]? {
    if !isChairAsked, try endedParents(of: body).isEmpty {
      let chairs = try live(of: body, [.chair])
      if !chairs.isEmpty { return chairs }
    }
    var waiting = [body]
    var seen: Set<EntityID> = []
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard seen.insert(next).inserted else { continue }
      let teams = try live(of: next, [.supportedBy])
      if let team = teams.first { return [team] }
      let chairs = next == body ? [] : try live(of: next, [.chair])
      if !chairs.isEmpty { return chairs }
      waiting += try live(of: next, [.parent]) + current(try endedParents(of: next))
    }
    return nil
  }

  /// The bodies that a body was part of, where all have ended and it is part of no other.
  private mutating func endedParents(of body: EntityID) throws(Stop) -> [EntityID] {
    guard try live(of: body, [.parent]).isEmpty else { return [] }
    return try formerly(of: body, [.parent]).filter { view.life(of: $0).0 == .no }
  }

  /// In place of a group whose body has ended, who speaks for it now.
  private mutating func inOffice(_ agents: [EntityID]) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    for agent in agents {
      var those = [agent]
      if view.branch.kind(of: agent) == .body, try !endedParents(of: agent).isEmpty {
        those = try speakers(for: agent, true) ?? [agent]
      }
      found += those.filter { !found.contains($0) }
    }
    return found
  }

  /// The partners of the nearest body above, or of what followed it: those between whom a dispute lies.
  private mutating func partners(over body: EntityID) throws(Stop) -> [EntityID]? {
    var waiting = try current([body])
    var seen: Set<EntityID> = []
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard seen.insert(next).inserted else { continue }
      let partners = try live(of: next, [.partner])
      if !partners.isEmpty { return partners }
      waiting += try live(of: next, [.parent]) + current(try endedParents(of: next))
    }
    return nil
  }

  /// Who appoints those who hold the offices, or to whom they answer.
  private mutating func overseers(of question: OpenQuestion) throws(Stop) -> [EntityID] {
    let posts = question.grounds.flatMap { agents(of: $0.value) }
    for relation in [Relation.appointedBy, .accountableTo] {
      for post in posts where view.branch.kind(of: post) == .post {
        let found = try live(of: post, [relation])
        if !found.isEmpty { return found }
      }
    }
    return try issuers(of: question)
  }

  /// Who issued the papers that the question rests on; of what has ended, what followed it.
  private mutating func issuers(of question: OpenQuestion) throws(Stop) -> [EntityID] {
    var sources: [EntityID] = []
    for claim in question.grounds + question.nearest {
      for attestation in claim.facts.flatMap({ view.branch.fact($0).attestations })
      where !sources.contains(attestation.source) {
        sources.append(attestation.source)
      }
    }
    if sources.isEmpty { return try current([question.subject]).filter { view.branch.kind(of: $0) == .organisation } }
    var issuers: [EntityID] = []
    for source in sources {
      for issuer in try claimList(of: source, .issuer).claims.compactMap(\.value.entity)
      where !issuers.contains(issuer) {
        issuers.append(issuer)
      }
    }
    return try current(issuers)
  }

  /// In place of what has ended, what followed it.
  private mutating func current(_ entities: [EntityID]) throws(Stop) -> [EntityID] {
    var found: [EntityID] = []
    for entity in entities {
      var next = [entity]
      if view.life(of: entity).0 == .no {
        let after = try live(about: entity, [.predecessor]) + formerly(about: entity, [.predecessor])
        if !after.isEmpty { next = after }
      }
      for one in next where !found.contains(one) && view.life(of: one).0 != .no { found.append(one) }
    }
    return found
  }

  // MARK: For whom

  /// Whether an organisation could answer a question, or is concerned by it: it is asked, or the thing is its own, or
  /// it sits where the thing is decided.
  mutating func concerns(_ question: OpenQuestion, _ whom: EntityID) throws(Stop) -> Bool {
    if case .representation = question.kind { return true }
    for agent in question.addressees where try belongs(agent, to: whom) { return true }
    if try belongs(question.subject, to: whom) { return true }
    for claim in question.grounds {
      if let object = claim.value.entity, try belongs(object, to: whom) { return true }
    }
    // A slip in a paper is for those who wrote it.
    if case .discrepancy(let discrepancy) = question.kind, case .noted = discrepancy.kind { return false }
    switch view.branch.kind(of: question.subject) {
    case .body: return try sits(whom, on: question.subject)
    case .route, .duty:
      let relations: [Relation] = [.raisedIn, .accountable, .exercisedBy, .responsible, .informed]
      for agent in try live(of: question.subject, relations) {
        if try belongs(agent, to: whom) { return true }
        if try sits(whom, on: agent) { return true }
      }
      return false
    case .fund:
      return try claimList(of: question.subject, .contribution).live.contains { $0.value.entity == whom }
    default: return false
    }
  }

  /// Whether something is the organisation, a part of it or a post in it.
  private mutating func belongs(_ entity: EntityID, to whom: EntityID) throws(Stop) -> Bool {
    if entity == whom { return true }
    switch view.branch.kind(of: entity) {
    case .post: return try live(of: entity, [.organisation]).contains(whom)
    case .organisation: return try live(of: entity, [.parent]).contains(whom)
    default: return false
    }
  }

  /// Whether an organisation sits on a body or last sat there, as a partner or by one of its posts, or is a partner of
  /// what is led by a board that names no members.
  private mutating func sits(_ whom: EntityID, on body: EntityID) throws(Stop) -> Bool {
    guard view.branch.kind(of: body) == .body else { return false }
    for relation in [Relation.partner, .member, .relevantAgency] {
      let claimList = try claimList(of: body, relation)
      for claim in claimList.claims.filter({ $0.isLive || $0.isOver }) + claimList.notMentioned {
        if claim.qualification(.onBehalf) == .entity(whom) { return true }
        if let agent = claim.value.entity, try belongs(agent, to: whom) { return true }
      }
    }
    guard try claimList(of: body, .member).live.isEmpty else { return false }
    for parent in try live(of: body, [.parent]) {
      for partner in try live(of: parent, [.partner]) where partner == whom { return try isLeading(body) }
    }
    return false
  }

  /// Whether a body leads rather than works out: an executive or a board.
  private mutating func isLeading(_ body: EntityID) throws(Stop) -> Bool {
    try claimList(of: body, .kind).live.contains { claim in
      guard case .word(let word) = claim.value else { return false }
      return ["executive", "board"].contains(view.branch.text(word))
    }
  }
}
