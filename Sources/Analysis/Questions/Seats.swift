public import Model

/// Who comes to a meeting, as far as the question says.
public enum Attendance: Hashable, Sendable {
  /// Every known member.
  case everyone
  /// Those named and nobody else.
  case only([Attendee])
  /// Every known member but those named.
  case allBut([Attendee])
  /// As a register says, of a meeting that was held.
  case recorded(Register)

  /// Those the question names.
  public var named: [Attendee] {
    switch self {
    case .everyone: []
    case .only(let named), .allBut(let named): named
    case .recorded(let register): register.present.map { .agent($0) }
    }
  }

  /// Whether others than those named may come, as far as it says.
  var mayHoldOthers: Bool {
    switch self {
    case .only: false
    case .recorded(let register): !register.isWhole
    case .everyone, .allBut: true
    }
  }

  /// Those who come and nobody else; nil where others may come.
  var comers: Set<EntityID>? { mayHoldOthers ? nil : Set(named.compactMap(\.agent)) }

  /// Those of whom it is said that they are not there.
  var absent: Set<EntityID> {
    switch self {
    case .everyone, .only: []
    case .allBut(let named): Set(named.compactMap(\.agent))
    case .recorded(let register): Set(register.apologies)
    }
  }
}

/// Someone named for a meeting, who stands for a set of seats.
public enum Attendee: Hashable, Sendable {
  /// Every agency of a kind or of a family of kinds: `police`, `health`.
  case kind(String, [String])
  /// An organisation, a post, a person or a body, with every seat that is theirs.
  case agent(EntityID)

  /// Who it is; nil for a kind.
  public var agent: EntityID? {
    if case .agent(let agent) = self { return agent }
    return nil
  }
}

extension Evaluation {
  /// The seats of a body now, with the statutory partners that the rule of a partnership and its subgroups speaks of.
  public mutating func seating(of body: EntityID) throws(Stop) -> Seating {
    let answer = try members(of: body)
    var seats: [Seat] = []
    for claim in answer.partners.live + answer.members.live + answer.agencies.live {
      let seat = try self.seat(claim, answer.holders)
      if let known = seats.firstIndex(where: { $0.isSame(as: seat) }) {
        seats[known].absorb(seat)
        doubtCapacities(of: &seats[known])
      } else {
        seats.append(seat)
      }
    }
    for claim in answer.members.unnamed + answer.members.vacancies { seats.append(try seat(claim, answer.holders)) }
    seats.doubtOverlaps()
    seats.shareOrganisations()
    try addFollowers(of: answer.members.claims, to: &seats)
    seats.settlePartners(isWhole: answer.members.isWhole)
    try addChairs(of: body, to: &seats)
    let (source, claimList) = try partners(of: body, answer.partners)
    var seating = Seating(
      seats: seats, partners: [], isWhole: answer.members.isWhole, hasAllPartners: claimList.isComplete,
      partnersOf: source == body ? nil : source, law: [])
    for claim in claimList.live {
      for organisation in agents(of: claim) { try seat(organisation, claim, source == body, &seating) }
    }
    try addLaw(to: &seating)
    try addSpeakers(to: &seating)
    let order = seating.law.map { claim -> String in
      guard case .word(let word) = claim.value else { return "" }
      return EntityKind.family(of: view.branch.text(word))
    }
    // The law's order of kinds, and within a kind the order in which its partners are stated.
    seating.partners =
      order.uniqued().flatMap { family in seating.partners.filter { $0.family == family } }
      + seating.partners.filter { !order.contains($0.family) }
    return seating
  }

  /// The partners of a body or, where it has none of its own, of the nearest that it is part of.
  private mutating func partners(of body: EntityID, _ own: ClaimList) throws(Stop) -> (EntityID, ClaimList) {
    if !own.live.isEmpty { return (body, own) }
    var seen: Set<EntityID> = [body]
    var waiting = [body]
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      for parent in try claimList(of: next, .parent).live.compactMap(\.value.entity) where seen.insert(parent).inserted
      {
        let found = try claimList(of: parent, .partner)
        if !found.live.isEmpty { return (parent, found) }
        waiting.append(parent)
      }
    }
    return (body, own)
  }

  /// Who has followed an organisation that has ended may have its seat, where a list of this time still gives it one.
  private mutating func addFollowers(of members: [Claim], to seats: inout [Seat]) throws(Stop) {
    for claim in members {
      guard case .ended = claim.phase, claim.attested?.contains(view.slice.days.start) ?? false,
        let member = claim.value.entity, view.hasOrganisationEnded(claim.value) == .yes
      else { continue }
      for follower in try claimList(about: member, .predecessor).live.map(\.subject).uniqued()
      where !seats.contains(where: { $0.isOf(follower) != .no }) {
        var seat = Seat(
          agents: [follower], organisations: [follower], capacities: capacities(of: claim), kindOnly: nil,
          claims: [claim], truth: .unknown(.organisationEnded), isStated: true, isChoice: false, isFilled: .yes)
        seat.isOfFollower = true
        seats.append(seat)
      }
    }
  }

  /// Who chairs a body is at its table, in a list of members or not; whether as a member no source says then.
  private mutating func addChairs(of body: EntityID, to seats: inout [Seat]) throws(Stop) {
    for (relation, capacity) in [(Relation.chair, "chair"), (.viceChair, "vice-chair")] {
      for claim in try claimList(of: body, relation).live {
        for agent in agents(of: claim)
        where !seats.contains(where: { isSeat($0, ofChair: agent) }) {
          let holding = view.branch.kind(of: agent) == .post ? try claimList(of: agent, .holder) : nil
          let employers = holding == nil ? [] : try claimList(of: agent, .organisation).live
          let within = employers.flatMap { agents(of: $0) }
          var seat = Seat(
            agents: [agent], organisations: holding == nil ? [agent] : within, capacities: [capacity],
            kindOnly: nil, claims: [claim], truth: claim.truth, isStated: false, isChoice: false, isFilled: .yes)
          // Of which of several it is a post is not known.
          for employer in employers where employer.value.entity == nil || employer.truth != .yes {
            let why = employer.value.entity == nil ? employer.truth.reasons.union(.notStated) : employer.truth.reasons
            for option in agents(of: employer) { seat.doubts[option] = why }
          }
          if let holding {
            self.seat(holding, of: agent, &seat.agents, &seat.doubts)
            vacate(&seat, holding)
          }
          seat.isOfCandidate = claim.value.entity == nil && view.turn(of: claim) == nil
          // Of several who may chair, none is known to have a seat.
          if seat.isOfCandidate { seat.truth = seat.truth && .unknown(.notStated) }
          // Whether an organisation chairs by one who sits for it, or by another, no source says.
          if seats.contains(where: { $0.isOf(agent) != .no }) { seat.truth = seat.truth && .unknown(.notStated) }
          seats.append(seat)
        }
      }
    }
  }

  /// Whether one who chairs is there by a seat that is told of: by one from which an organisation only advises it is not, nor
  /// by one that it has only perhaps.
  private func isSeat(_ seat: Seat, ofChair agent: EntityID) -> Bool {
    guard seat.agents.contains(agent), seat.isOf(agent) != .no, seat.truth == .yes else { return false }
    return !seat.isBeside || view.branch.kind(of: agent) != .organisation
  }

  /// Adds a partner with the seats that are its own: its listed seat, otherwise those held for exactly this
  /// organisation, otherwise one that is stated of the body whose partner it is.
  private mutating func seat(
    _ organisation: EntityID, _ claim: Claim, _ isOwn: Bool, _ seating: inout Seating
  ) throws(Stop) {
    var positions = seating.seats.indices.filter { position in
      let seat = seating.seats[position]
      return isOwn ? seat.agents.contains(organisation) : seat.speaks(for: organisation)
    }
    // Where nobody is named by whom it takes part, whoever sits for it speaks for it.
    if isOwn, positions.allSatisfy({ seating.seats[$0].officer == nil && !seating.seats[$0].isChoice }) {
      let others = seating.seats.indices.filter { !positions.contains($0) }
      positions += others.filter { seating.seats[$0].isMember && seating.seats[$0].speaks(for: organisation) }
    }
    if positions.isEmpty {
      positions = [seating.seats.count]
      seating.seats.append(
        Seat(
          agents: [organisation], organisations: [organisation], capacities: [], kindOnly: nil, claims: [claim],
          truth: seating.isWhole ? claim.truth && .unknown(.notStated) : claim.truth, isStated: false,
          isChoice: false, isFilled: .yes))
      seating.seats[positions[0]].isOfWholeAbove = !isOwn && seating.isWhole
    }
    let family = EntityKind.family(of: kindWord(of: organisation) ?? "other")
    seating.partners.append(
      Seating.Partner(
        family: family, organisation: organisation, seats: positions,
        truth: claim.truth && isThere(agents(of: claim), by: claim)))
  }

  /// The kinds of partner that the law names; one that nobody is named for has a seat without a name.
  private mutating func addLaw(to seating: inout Seating) throws(Stop) {
    for claim in try bindings(as: "safeguarding-partner") {
      guard case .word(let word) = claim.value else { continue }
      seating.law.append(claim)
      seating.hasAllPartners = true
      let family = EntityKind.family(of: view.branch.text(word))
      guard !seating.partners.contains(where: { $0.family == family }) else { continue }
      seating.partners.append(Seating.Partner(family: family, organisation: nil, seats: [seating.seats.count]))
      seating.seats.append(
        Seat(
          agents: [], organisations: [], capacities: [], kindOnly: family, claims: [claim],
          truth: .unknown(.notStated), isStated: false, isChoice: false, isFilled: .yes))
    }
  }

  /// What law binds kinds of organisation in a capacity now.
  mutating func bindings(as capacity: String) throws(Stop) -> [Claim] {
    var found: [Claim] = []
    for duty in view.branch.entities(.duty) where !view.branch.facts(of: duty, .binds).isEmpty {
      found += try claimList(of: duty, .binds).live.filter {
        if case .word(let word)? = $0.qualification(.capacity) { return view.branch.text(word) == capacity }
        return false
      }
    }
    return found
  }

  /// The word of a thing's kind.
  public func kindWord(of entity: EntityID) -> String? {
    for fact in view.branch.facts(of: entity, .kind) {
      if case .word(let word) = view.branch.value(fact) { return view.branch.text(word) }
    }
    return nil
  }

  // MARK: Attendance

  /// Whether a seat is one that a name stands for.
  mutating func matches(_ seat: Seat, _ attendee: Attendee) throws(Stop) -> Truth {
    if case .kind(let word, let kinds) = attendee, let kind = seat.kindOnly {
      return Truth(kind == word || kinds.contains(kind))
    }
    // Who is the partner of a kind is not stated: one of the kind may be.
    if case .agent(let agent) = attendee, let kind = seat.kindOnly, let own = kindWord(of: agent) {
      return EntityKind.family(of: own) == kind ? .unknown(.notStated) : .no
    }
    var result = Truth.no
    if case .agent(let agent) = attendee {
      if seat.agents.contains(agent) {
        result = seat.isOf(agent)
      } else if seat.agents.contains(where: { view.branch.mayBeOne($0, agent) }) {
        result = .unknown(.notStated)
      }
    }
    for organisation in seat.organisations where result != .yes {
      for (above, truth) in try wholes(of: organisation) {
        let isNamed =
          switch attendee {
          case .agent(let agent): above == agent
          case .kind(_, let kinds): kinds.contains(kindWord(of: above) ?? "")
          }
        if isNamed { result = result || (seat.isOf(organisation) && truth) }
      }
    }
    return result
  }

  /// An organisation and everything it is a part of, nearest first; of a body itself alone.
  private mutating func wholes(of organisation: EntityID) throws(Stop) -> [(organisation: EntityID, truth: Truth)] {
    var found: [(organisation: EntityID, truth: Truth)] = [(organisation, .yes)]
    guard view.branch.kind(of: organisation) == .organisation else { return found }
    var next = 0
    while next < found.count {
      for claim in try claimList(of: found[next].organisation, .parent).live {
        guard let parent = claim.value.entity, view.branch.kind(of: parent) == .organisation,
          !found.contains(where: { $0.organisation == parent })
        else { continue }
        found.append((parent, found[next].truth && claim.truth))
      }
      next += 1
    }
    return found
  }

  /// Fills the seats as the question says; answers those named who have no seat.
  ///
  /// Who acts for a member comes in its place where the papers of the body let deputies count.
  mutating func fill(
    _ seating: inout Seating, of body: EntityID, _ attendance: Attendance
  ) throws(Stop) -> [Attendee] {
    if case .recorded(let register) = attendance { return try fill(&seating, of: body, from: register) }
    var strangers = attendance.named
    let deputies = try self.deputies(among: attendance)
    let counts = deputies.isEmpty ? .no : try deputiesCount(on: body)
    for position in seating.seats.indices {
      let seat = seating.seats[position]
      var isNamed = Truth.no
      for attendee in attendance.named {
        let matches = try matches(seat, attendee)
        if matches == .no { continue }
        // Of several who may hold a seat, one who comes may or may not be the one.
        isNamed = isNamed || (!seat.isChoice ? matches : .unknown(.notStated))
        strangers.removeAll { $0 == attendee }
      }
      if isNamed != .no, isNamed != .yes, isEveryOption(of: seat, { attendance.named.contains(.agent($0)) }) {
        isNamed = .yes
      }
      seating.seats[position].isFilled = seat.isFilled(by: attendance, isNamed)
      // Somebody of the kind who comes fills a seat of which it is only unknown whose it is.
      if seat.kindOnly != nil, seating.seats[position].isFilled == .yes { seating.seats[position].truth = .yes }
    }
    if case .only(let comers) = attendance { seat(speakersAmong: comers, &seating) }
    if case .allBut(let named) = attendance { try seat(ofPersonsBeside: named, &seating) }
    if counts != .no { stand(in: deputies, counts, &seating, &strangers) }
    try noteDeputies(for: &seating, of: body, attendance, &strangers)
    return strangers
  }

  /// Whether everyone of whom one may hold a seat, or sit in it for its organisation, is among some, so that whoever does
  /// is among them.
  func isEveryOption(of seat: Seat, _ isAmong: (EntityID) -> Bool) -> Bool {
    seat.claims.contains { claim in
      [claim.value, claim.qualification(.through)].compactMap { $0.flatMap { view.branch.choice($0)?.options } }
        .contains { $0.allSatisfy(isAmong) }
    }
  }
}

extension Branch {
  /// Whether a paper leaves it open that two names are of one person, or one post.
  func mayBeOne(_ one: EntityID, _ other: EntityID) -> Bool {
    func says(_ one: EntityID, _ other: EntityID) -> Bool {
      facts(of: one, .perhaps).contains { value($0).entity == other }
    }
    return one != other && (says(one, other) || says(other, one))
  }
}

extension Seat {
  /// Whether it is the same seat, told of by another list.
  fileprivate func isSame(as other: Seat) -> Bool {
    if let officer, let their = other.officer, officer != their { return false }
    guard !isChoice, !other.isChoice, let mine = agents.first, let theirs = other.agents.first else { return false }
    if sitsForAnother(than: other) || other.sitsForAnother(than: self) { return false }
    // One who only may hold a post, or does not yet, has a seat of their own besides.
    return mine == theirs || isOf(theirs) == .yes && agents.contains(theirs)
      || other.isOf(mine) == .yes && other.agents.contains(mine)
  }

  fileprivate mutating func absorb(_ other: Seat) {
    // What one statement alone gives is no surer than that it holds.
    if truth != .yes, other.truth == .yes {
      for entity in agents + organisations where other.isOf(entity) == .no {
        doubts[entity, default: []].formUnion(truth.reasons)
      }
    }
    for entity in other.agents + other.organisations {
      let theirs = truth == .yes ? other.isOf(entity) && other.truth : other.isOf(entity)
      switch (isOf(entity), theirs) {
      case (_, .yes): doubts[entity] = nil
      case (.no, .unknown(let reasons)): doubts[entity] = reasons
      default: break
      }
    }
    agents += other.agents.filter { !agents.contains($0) }
    organisations += other.organisations.filter { !organisations.contains($0) }
    capacities += other.capacities.filter { !capacities.contains($0) }
    claims += other.claims
    mayBeVacant = isVacant != other.isVacant ? [] : mayBeVacant.isEmpty ? [] : other.mayBeVacant
    isVacant = isVacant && other.isVacant
    officer = officer ?? other.officer
    truth = truth || other.truth
  }

  /// Whether someone sits in it, of whom the question says or does not say that they come, or stay away.
  fileprivate func isFilled(by attendance: Attendance, _ isNamed: Truth) -> Truth {
    // A seat whose holder is still to be chosen may be empty.
    let isKnown = !agents.isEmpty && !isOfCandidate
    switch attendance {
    case .only, .recorded: return isNamed
    case .everyone, .allBut: break
    }
    if isVacant || isNamed == .yes { return .no }
    return isKnown ? !isNamed && isHeld : .unknown(.notStated)
  }

  /// Whether anybody holds the post that it is of, as far as papers tell.
  fileprivate var isHeld: Truth { mayBeVacant.isEmpty ? .yes : .unknown(mayBeVacant) }

  func speaks(for organisation: EntityID) -> Bool {
    agents.contains(organisation) || organisations.contains(organisation)
  }
}
