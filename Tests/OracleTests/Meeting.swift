/// A meeting in one world: which of a body's seats are filled, and whether that meets its rule.
private struct Meeting {
  let body: Int
  /// Everyone who is there: in a seat of their own, by the post they hold, or as the organisation a seat is for.
  var there: Things = 0
  /// Those whose own seat is filled, by themselves or by someone who acts for them.
  var seated: Things = 0
  /// All those who have such a seat.
  var members: Things = 0
  /// Those there who sit in a capacity.
  var capacities: [String: Things] = [:]
  var all: [String: Things] = [:]
  /// The persons who sit there by a post.
  var persons: Things = 0
  /// The organisations that have a member, there or not, and those that are there themselves and only advise.
  var represented: Things = 0
  var advised: Things = 0
  /// Everyone who has a place of their own, and of those who has one as a member, and comes for nobody else.
  var placed: Things = 0
  var placedAsMembers: Things = 0
  /// The organisations that are there themselves, and those that are by an organisation that is part of them.
  var direct: Things = 0
  var byParts: Things = 0
  /// Those of whom no paper says that they sit there.
  var unlisted: Things = 0
  /// For each member the organisations for which it sits, by whatever statement.
  var behalf: [Int: Things] = [:]
  /// Those in whose place a deputy comes, where the one who has the place does not.
  var deputised: Things = 0
}

extension World {
  /// The statements of members that hold, those of the whole list alone where there is one.
  mutating func sittings(_ body: Int, _ day: Int) -> [Int] {
    guard isAlive(body, day) else { return [] }
    return papers.claims(body, .member).filter { !papers.isLeftOut($0, day) && holds($0, day) }
  }

  /// Whether a meeting of a body can decide.
  mutating func isQuorate(_ body: Int, _ attendance: Question.Attendance, _ day: Int) -> Bool {
    let rules = papers.claims(body, .quorum).filter { holds($0, day) }
    guard let claim = rules.first, case .rule(let rule) = papers.claims[claim].value else {
      return decide(.mention(-1), 2) == 0
    }
    let meeting = meeting(of: body, attendance, day)
    return isMet(rule, meeting, day)
  }

  private mutating func meeting(of body: Int, _ attendance: Question.Attendance, _ day: Int) -> Meeting {
    var meeting = Meeting(body: body)
    place(&meeting, day)
    // Who has a seat by a post has none besides of which no paper tells.
    meeting.unlisted = list(body, .member, day) & ~stated(body, .member, day).things & ~meeting.placedAsMembers
    meeting.deputised = deputised(&meeting, body, attendance, day)
    for claim in sittings(body, day) {
      sit(
        seatOfPost(claim, body, day) ?? named(claim, day), papers.claims[claim].onBehalf, papers.claims[claim].capacity,
        attendance, day, &meeting,
        isMember: true)
    }
    // Whoever sits for a partner, or an agency, speaks for it.
    let spoken = meeting.represented
    for relation in [Relation.partner, .agency] {
      sit(stated(body, relation, day).things & ~spoken, nil, nil, attendance, day, &meeting)
    }
    // Who chairs is there too, in a list of members or not.
    for relation in [Relation.chair, .viceChair] {
      sit(stated(body, relation, day).things & ~meeting.members, nil, nil, attendance, day, &meeting)
    }
    // Whether an organisation without a member is there by who advises, no paper says.
    for organisation in (meeting.advised & ~meeting.represented).positions
    where decide(.advises(organisation), 2) == 0 { meeting.there |= Things(only: organisation) }
    addOthers(to: &meeting, attendance, day)
    return meeting
  }

  /// The post of a list in whose seat one sits who is named there and holds it; nil where they have another.
  ///
  /// No paper says which it is.
  private mutating func seatOfPost(_ claim: Int, _ body: Int, _ day: Int) -> Things? {
    guard case .thing(let person) = papers.claims[claim].value, isKind(person, .person) else { return nil }
    for other in sittings(body, day) {
      for post in named(other, day).positions where isKind(post, .post) {
        guard stated(post, .holder, day).things & Things(only: person) != 0 else { continue }
        return decide(.ownSeat(person), 2) == 0 ? nil : Things(only: post)
      }
    }
    return nil
  }

  /// Gives their places to those who have one by a paper.
  private mutating func place(_ meeting: inout Meeting, _ day: Int) {
    let body = meeting.body
    for claim in sittings(body, day) {
      let own = own(named(claim, day), day)
      meeting.placed |= own
      if papers.claims[claim].capacity != "adviser" { meeting.placedAsMembers |= own }
      guard let onBehalf = papers.claims[claim].onBehalf else { continue }
      for agent in (seatOfPost(claim, body, day) ?? named(claim, day)).positions {
        meeting.behalf[agent, default: 0] |= Things(only: onBehalf)
      }
    }
    for relation in [Relation.partner, .agency, .chair, .viceChair] {
      meeting.placed |= own(stated(body, relation, day).things, day)
    }
  }

  /// Of those whom no paper names it is open whether they come and as what, unless it is said who does.
  private mutating func addOthers(to meeting: inout Meeting, _ attendance: Question.Attendance, _ day: Int) {
    let body = meeting.body
    let isNamed = if case .with = attendance { true } else { false }
    let others = meeting.unlisted
    if others == 0 { return }
    // They are one of these, or some lay members and the rest advisers.
    let capacity = decide(.sitsAs(body), 4)
    let lay: Things = capacity == 1 ? others : capacity == 3 ? others & (0x7 << 40) : 0
    let advisers: Things = capacity == 2 ? others : capacity == 3 ? others & ~lay : 0
    for (word, those) in [("lay-member", lay), ("adviser", advisers)] { meeting.all[word, default: 0] |= those }
    meeting.members |= others & ~advisers
    // Who comes may be one of them, but for organisations that have a member: they are there by that one.
    let told = attendance.named.reduce(Things(0)) { $0 | Things(only: $1) }
    let those = others & ~meeting.represented & (isNamed ? told : ~told)
    if !isNamed, decide(.comes(body), 2) == 1 { return }
    meeting.there |= those
    // An organisation of which papers name no member is there by such a one.
    for post in (those & ~advisers).positions where isKind(post, .post) {
      meeting.there |= stated(post, .within, day).things & ~meeting.represented
    }
    meeting.seated |= those & ~advisers
    for (word, own) in [("lay-member", lay), ("adviser", advisers)] {
      meeting.capacities[word, default: 0] |= those & own
    }
  }

  private mutating func sit(
    _ agents: Things, _ onBehalf: Int?, _ capacity: String?, _ attendance: Question.Attendance, _ day: Int,
    _ meeting: inout Meeting, isMember: Bool = false
  ) {
    for agent in agents.positions {
      var who = Things(only: agent)
      var organisations = onBehalf.map { Things(only: $0) } ?? 0
      var isVacant = false
      if agent < papers.model.things.count, papers.model.things[agent].kind == .post {
        let held = stated(agent, .holder, day)
        who |= held.things
        isVacant = held.isVacant
        // Who is told again, and once with whom the seat is for, has one seat, and it is for that one.
        if onBehalf == nil, meeting.behalf[agent] == nil { organisations |= stated(agent, .within, day).things }
      }
      if isMember { organisations |= meeting.behalf[agent] ?? 0 }
      let direct = who | organisations
      organisations |= wholes(of: direct, day)
      var isThere = comes(agent, who | organisations, isVacant: isVacant, attendance)
      let isOfDeputy = !isThere && meeting.deputised & Things(only: agent) != 0
      if isOfDeputy { isThere = true }
      speak(for: agent, attendance, day, &isThere, &meeting)
      if isMember, capacity != "adviser" { meeting.members |= Things(only: agent) }
      if let capacity { meeting.all[capacity, default: 0] |= Things(only: agent) }
      if capacity != "adviser" { meeting.represented |= organisations }
      guard isThere else { continue }
      if capacity == "adviser" {
        meeting.advised |= who & organisations
        meeting.there |= who & ~organisations
      } else {
        meeting.there |= who | organisations
        meeting.direct |= direct
        meeting.byParts |= organisations
      }
      if isMember, capacity != "adviser" { fill(agent, isOfDeputy ? 0 : who & ~Things(only: agent), &meeting) }
      if let capacity { meeting.capacities[capacity, default: 0] |= Things(only: agent) }
    }
  }

  /// Fills a seat; whether one person in two seats is one of them or two, no paper says.
  private mutating func fill(_ agent: Int, _ person: Things, _ meeting: inout Meeting) {
    if meeting.seated & Things(only: agent) != 0 { return }
    if meeting.persons & person == 0 || decide(.twice(agent), 2) == 0 { meeting.seated |= Things(only: agent) }
    meeting.persons |= person
  }

  /// Whoever of an organisation or a body comes may come for it, and where it is there one of them may be who does.
  private mutating func speak(
    for agent: Int, _ attendance: Question.Attendance, _ day: Int, _ isThere: inout Bool, _ meeting: inout Meeting
  ) {
    // Whoever has a seat, told of or not, comes for nobody else.
    let inside = self.inside(agent, day) & ~(meeting.placed | meeting.unlisted)
    let told = attendance.named.reduce(Things(0)) { $0 | Things(only: $1) }
    var speakers = inside
    switch attendance {
    case .everyone: break
    case .without: speakers &= ~told
    case .with:
      if told & Things(only: agent) == 0 { speakers &= told }
      if !isThere, inside & told != 0, decide(.speaks(agent), 2) == 0 { isThere = true }
    }
    guard isThere, speakers != 0 else { return }
    let chosen = decide(.speaker(agent), speakers.positions.count + 1)
    if chosen > 0 { meeting.there |= Things(only: speakers.positions[chosen - 1]) }
  }

  /// Those in whose place somebody comes who acts for them and has no place of their own, where that counts.
  ///
  /// Each comes for one, whom nobody else comes for. Where nobody is said to come, a deputy may for one whose post is vacant.
  private mutating func deputised(
    _ meeting: inout Meeting, _ body: Int, _ attendance: Question.Attendance, _ day: Int
  ) -> Things {
    var represented: [(deputy: Int, members: [(those: Things, isOfOne: Bool)])] = []
    for deputy in papers.model.things.indices where !papers.claims(deputy, .actsFor).isEmpty && isAlive(deputy, day) {
      let isNamed = attendance.named.contains(deputy)
      if case .with = attendance, !isNamed { continue }
      if case .without = attendance, isNamed { continue }
      if meeting.placedAsMembers & Things(only: deputy) != 0 { continue }
      // Whether one who chairs or advises, and is no member, comes for another as well no paper says.
      if meeting.placed & Things(only: deputy) != 0, decide(.deputises(deputy), 2) == 1 { continue }
      let members = papers.claims(deputy, .actsFor).filter { holds($0, day) }.map { claim in
        let isOfOne = if case .oneOf = papers.claims[claim].value { true } else { false }
        return (named(claim, day), isOfOne)
      }
      if !members.isEmpty { represented.append((deputy, members)) }
    }
    if represented.isEmpty || !deputiesCount(body, day) { return 0 }
    let isSaid = if case .with = attendance { true } else { false }
    var found: Things = 0
    for (deputy, members) in represented.sorted(by: { $0.members.count < $1.members.count }) {
      let those = members.reduce(Things(0)) { $0 | $1.those } & meeting.placed
      let isOfOne = members.contains(where: \.isOfOne)
      let told = attendance.named.reduce(Things(0)) { $0 | Things(only: $1) }
      let free = isOfOne ? those : those & ~found & ~(isSaid ? told : 0)
      let choices = free.positions.count + (isSaid ? 0 : 1)
      if choices == 0 { continue }
      let chosen = decide(.deputy(deputy), choices)
      if chosen < free.positions.count {
        found |= Things(only: free.positions[chosen])
        // Who comes for a member comes in no seat of which no paper tells.
        if isSaid { meeting.unlisted &= ~Things(only: deputy) }
      }
    }
    if isSaid { return found }
    return found.positions.reduce(0) { kept, member in
      stated(member, .holder, day).isVacant ? kept | Things(only: member) : kept
    }
  }

  /// Whether a deputy counts in the place of whom it acts for; where no paper of the body says so it is open.
  private mutating func deputiesCount(_ body: Int, _ day: Int) -> Bool {
    for claim in papers.claims(body, .deputies) where holds(claim, day) {
      if case .counts(let counts) = papers.claims[claim].value { return counts }
    }
    return decide(.mention(-3), 2) == 0
  }

  /// Some with the persons who hold their posts.
  private mutating func own(_ agents: Things, _ day: Int) -> Things {
    agents.positions.reduce(agents) { found, agent in
      isKind(agent, .post) ? found | stated(agent, .holder, day).things : found
    }
  }

  /// Who may come for an organisation or a body: its posts, its parts and theirs, and who holds these; its members and its
  /// chairs.
  private mutating func inside(_ agent: Int, _ day: Int) -> Things {
    guard isKind(agent, .organisation) || isKind(agent, .body) else { return 0 }
    var found: Things = 0
    var waiting = [agent]
    while let next = waiting.popLast() {
      var those: Things = 0
      if isKind(next, .post) { those |= stated(next, .holder, day).things }
      if isKind(next, .body) {
        for claim in sittings(next, day) { those |= self.named(claim, day) }
        for relation in [Relation.partner, .chair, .viceChair] { those |= stated(next, relation, day).things }
      }
      if isKind(next, .organisation) || isKind(next, .body) {
        for other in papers.model.things.indices where isKind(other, .post) && isAlive(other, day) {
          if stated(other, .within, day).things & Things(only: next) != 0 { those |= Things(only: other) }
        }
      }
      if isKind(next, .organisation) {
        for other in papers.model.things.indices where isKind(other, .organisation) && isAlive(other, day) {
          if stated(other, .parent, day).things & Things(only: next) != 0 { those |= Things(only: other) }
        }
      }
      let new = those & .named & ~found & ~Things(only: agent)
      found |= new
      waiting += new.positions
    }
    return found
  }

  private func isKind(_ thing: Int, _ kind: SmallModel.Kind) -> Bool {
    thing < papers.model.things.count && papers.model.things[thing].kind == kind
  }

  /// Whether one who has a seat comes, by the question or by lot.
  private mutating func comes(
    _ agent: Int, _ own: Things, isVacant: Bool, _ attendance: Question.Attendance
  ) -> Bool {
    let isNamed = attendance.named.contains { own & Things(only: $0) != 0 }
    switch attendance {
    // Nobody comes for a post that is vacant, unless it is said who does.
    case .everyone where isVacant, .without where isVacant: return false
    case .everyone: return agent < papers.model.things.count || decide(.comes(agent), 2) == 0
    case .with: return isNamed
    case .without: return !isNamed && (agent < papers.model.things.count || decide(.comes(agent), 2) == 0)
    }
  }

  /// The organisations that some are part of, as far as papers state it.
  private mutating func wholes(of things: Things, _ day: Int) -> Things {
    var found = things.positions.reduce(0) { found, thing in
      thing < papers.model.things.count && papers.model.things[thing].kind == .organisation
        ? found | Things(only: thing) : found
    }
    var next = found
    while next != 0 {
      let above = next.positions.reduce(Things(0)) { $0 | stated($1, .parent, day).things }
      next = above & ~found
      found |= above
    }
    return found
  }

  private mutating func isMet(_ rule: Rule, _ meeting: Meeting, _ day: Int) -> Bool {
    switch rule {
    case .there(let set):
      let those = self.set(set, it: nil, on: day)
      let there = those & meeting.there
      // Of two who chair together whether one is enough no paper says.
      if there != 0, there != those, isOneOfOne(set) { return decide(.mention(-2), 2) == 0 }
      return there != 0
    case .counted(let quantifier, let set):
      let those = self.set(set, it: nil, on: day)
      // Of members seats are counted, those of advisers not; of a list those who are there, in whose seat soever.
      if case .step = set {
        return quantifier.holds(meeting.seated.nonzeroBitCount, of: meeting.members.nonzeroBitCount)
      }
      return quantifier.holds((those & meeting.there).nonzeroBitCount, of: those.nonzeroBitCount)
    case .capacity(let quantifier, let word):
      let count = (meeting.capacities[word] ?? 0).nonzeroBitCount
      return quantifier.holds(count, of: (meeting.all[word] ?? 0).nonzeroBitCount)
    case .both(let one, let other): return isMet(one, meeting, day) && isMet(other, meeting, day)
    case .either(let one, let other): return isMet(one, meeting, day) || isMet(other, meeting, day)
    case .not(let inner): return !isMet(inner, meeting, day)
    case .including(let one, let other): return isMet(one, meeting, day) && isMet(other, meeting, day)
    case .conditional(let test, let one, let other): return isMet(isMet(test, meeting, day) ? one : other, meeting, day)
    case .eachPartner: return isEachPartnerThere(meeting, day)
    }
  }

  /// Whether one of each kind of partner is there; of a list that is not whole another kind may be missing.
  private mutating func isEachPartnerThere(_ meeting: Meeting, _ day: Int) -> Bool {
    let partners = stated(meeting.body, .partner, day).things
    let isWhole = papers.isWhole(meeting.body, .partner, isInverse: false, day)
    if !isWhole || partners == 0, decide(.mention(-4), 2) == 1 { return false }
    // In the place of a partner nobody is there who sits for a department of it.
    let there = meeting.there & ~(meeting.byParts & ~meeting.direct)
    return partners & ~(there | meeting.advised) == 0
  }

  /// Whether a set is of the one who has what only one has, which several may have together.
  private func isOneOfOne(_ set: SetExpression) -> Bool {
    if case .step(_, let path) = set { return !path.isInverse && !path.relation.meaning.isMany }
    return false
  }
}
