import Analysis
import Model

/// `who sits on BODY for X`: whether X is stated to sit there, by itself or by another, and as what.
extension AnswerWriter {
  mutating func seats(of whom: EntityID, on body: EntityID) throws(Stop) -> AnswerBuilder {
    let answer = try run.members(of: body)
    let chairs = try run.claimList(of: body, .chair)
    let own = try itself(whom)
    let seats = seats(of: own, whom, answer, chairs)
    var draft = AnswerBuilder()
    let there = wording.short(body)
    guard let first = seats.first(where: { $0.claim.truth == .yes }) ?? seats.first else {
      try unseated(whom, own, on: body, answer, &draft)
      return draft
    }
    let named = self.named(first, whom)
    let same = seats.filter { $0.claim.truth == first.claim.truth && $0.claim.value == first.claim.value }
    let capacities = same.map(\.capacity).uniqued()
    let by = first.speaker.map { ", represented by \($0)" } ?? ""
    let words = "the papers name \(named) as \(Wording.list(capacities.map(\.withArticle))) of \(there)\(by)"
    draft.truth = first.claim.truth
    // Who only advises or is invited is there, and is no member.
    let isBeside = capacities.allSatisfy { Analysis.Seat.besides.contains($0.replacing(" ", with: "-")) }
    let isMany = branch.kind(of: whom) == .organisation || first.comesFor != nil
    let count = isMany ? Self.members(among: seats.map(\.claim)) : 1
    let yes = isBeside ? "Not as a member: " : count > 1 ? "Yes, in \(count) seats: " : "Yes: "
    let verdict = first.claim.truth == .yes ? yes : "Not certain: "
    draft.add(
      [first.claim.value.entity.map { wording.cell($0) } ?? wording.cell(whom), .text(first.capacity), .text("")],
      verdict + words + wording.doubt(first.claim) + ".", isPossible: first.claim.truth != .yes, entity: whom,
      details: seats.compactMap { seat in
        if seat.claim.facts == first.claim.facts { return seat.note }
        let words = [seat.speaker.map { "represented by \($0)" }, seat.note].compactMap(\.self)
        let said = words.isEmpty ? nil : words.joined(separator: "; ")
        if same.contains(where: { $0.claim.facts == seat.claim.facts }) { return said }
        let named = "\(wording.value(seat.claim.value).capitalised): \(seat.capacity.withArticle)"
        return named + (said.map { " (\($0))" } ?? "") + wording.doubt(seat.claim)
      }, kind: .claim(first.claim.relation), on: seats.map(\.claim))
    others(body, answer, &draft)
    return draft
  }

  /// Who may sit somewhere for one: the posts and parts of an organisation, the posts of a person.
  private mutating func itself(_ whom: EntityID) throws(Stop) -> Set<EntityID> {
    func step(_ from: Expression, _ relation: Relation, all: Bool = false) -> Expression {
      .step(from: from, along: Expression.Path(relation: relation, isInverse: true, isTransitive: all))
    }
    let one = Expression.entity(whom)
    let more: [Expression] =
      switch branch.kind(of: whom) {
      case .organisation:
        [step(one, .organisation), step(one, .parent, all: true), step(step(one, .parent, all: true), .organisation)]
      case .person: [step(one, .holder)]
      default: []
      }
    let found = try run.set(.list([one] + more)).members.compactMap { member -> EntityID? in
      if case .entity(let thing) = member.element { return thing }
      return nil
    }
    return Set(found)
  }

  /// A seat, in what capacity, and what more there is to say of it.
  private struct Seat {
    let claim: Claim
    let capacity: String
    /// Who speaks for it there, and what is noted of it.
    let speaker, note: String?
    /// For whom a post comes to it by which another takes part; nil of any other seat.
    let comesFor: String?
  }

  /// Who sits there, and for whom; the names of some are plural, so that nothing here agrees with them.
  private func named(_ seat: Seat, _ whom: EntityID) -> String {
    let who = wording.title(whom)
    if let organisation = seat.comesFor { return "\(who), for \(organisation)," }
    guard let other = seat.claim.value.entity, other != whom else { return who }
    let title = wording.title(other)
    return branch.kind(of: whom) == .person ? "\(who), \(title)," : "\(title), for \(who),"
  }

  /// Whether a seat is of one: it sits there itself, or another does for it; who sits for somebody else by a row that says so
  /// does not sit for its own organisation.
  private func isSeat(_ claim: Claim, of own: Set<EntityID>, _ whom: EntityID) -> Bool {
    let behalf = claim.qualification(.onBehalf)?.entity
    if behalf.map(own.contains) ?? false { return true }
    // Of those who take turns the one whose turn it is sits there.
    guard let member = claim.value.entity ?? view.turn(of: claim), own.contains(member) else {
      return isComing(own, whom, by: claim)
    }
    return branch.kind(of: whom) != .organisation || branch.kind(of: member) != .post || behalf == nil
  }

  /// Whether a post, or who holds it, comes to a seat for the organisation that has it.
  private func isComing(_ own: Set<EntityID>, _ whom: EntityID, by claim: Claim) -> Bool {
    guard branch.kind(of: whom) != .organisation, let through = claim.qualification(.through) else { return false }
    return run.agents(of: through).contains(where: own.contains)
  }

  /// Who takes turns in a seat, and whose turn it is; nil of any other seat.
  private func turns(_ claim: Claim) -> String? {
    view.turn(of: claim).map { "\(wording.value(claim.value)): now the turn of \(wording.title($0))" }
  }

  private func seats(
    of own: Set<EntityID>, _ whom: EntityID, _ answer: MembershipAnswer, _ chairs: ClaimList
  ) -> [Seat] {
    func isOwn(_ claim: Claim) -> Bool { isSeat(claim, of: own, whom) }
    func seat(_ claim: Claim, _ kind: String?) -> Seat {
      let capacity = kind ?? claim.qualification(.capacity).map { wording.value($0).spaced } ?? "member"
      let through = claim.qualification(.through)
      let isComing = isComing(own, whom, by: claim) && !(claim.value.entity.map(own.contains) ?? false)
      var claim = view.inTurn(claim)
      // By which of several it takes part is not known.
      if isComing, through?.entity == nil { claim.doubt(.notStated) }
      return Seat(
        claim: claim, capacity: capacity,
        speaker: isComing && through?.entity != nil ? nil : through.map { wording.value($0) },
        note: claim.qualification(.note).map { wording.value($0) } ?? turns(claim),
        comesFor: isComing ? wording.value(claim.value) : nil)
    }
    let members = answer.members.live.filter(isOwn).map { seat($0, nil) }
    // Who is listed as the chair is not told as the chair once more.
    let others = chairs.live.filter { chair in
      isOwn(chair) && !members.contains { $0.claim.value == chair.value && $0.capacity == "chair" }
    }
    return answer.partners.live.filter(isOwn).map { seat($0, "statutory partner") } + members
      + others.map { seat($0, "chair") }
      + answer.agencies.live.filter(isOwn).map { seat($0, "relevant agency") }
  }

  /// How many members some statements are certain of, each once.
  private static func members(among claims: [Claim]) -> Int {
    Set(claims.filter { $0.relation == .member && $0.truth == .yes }.map(\.value)).count
  }

  /// That nobody is stated to sit there for one: whether the list leaves nobody over, and when somebody did.
  private mutating func unseated(
    _ whom: EntityID, _ own: Set<EntityID>, on body: EntityID, _ answer: MembershipAnswer,
    _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let (who, there) = (wording.title(whom), wording.short(body))
    let past = try past(in: answer, of: own, whom) + pastAsHolder(in: answer, of: whom)
    let words: String
    if let ended = end(of: body) {
      draft.truth = .no
      var last = lastNamed(past, whom)
      if last == nil { last = try lastNamedBefore(whom, answer) }
      words = "Not now: \(there) \(ended). " + (last ?? "That \(who) was a member of it no paper says.")
    } else if let before = try seatsOfForerunners(of: whom, answer, try run.claimList(of: body, .chair)).first {
      draft.truth = answer.members.isWhole ? .no : .unknown(.notStated)
      let named = named(before.seat, before.forerunner)
      words =
        "Not under this name: the papers name \(named.hasSuffix(",") ? named : named + ",") which \(who) follows, "
        + "as \(before.seat.capacity.withArticle) of \(there)."
      draft.note("`who sits on \(branch.id(of: body)) for \(branch.id(of: before.forerunner))` tells of it.")
    } else if answer.members.isWhole {
      let openings = try openings(in: answer.members, of: body, to: whom)
      draft.truth = openings.isEmpty ? .no : .unknown(.notStated)
      words =
        openings.isEmpty
        ? "No: the papers give the full list of the members of \(there), and not \(who)."
        : "Not known: the full list of the members of \(there) does not name \(who), but has "
          + Wording.list(openings.map(\.words)) + "."
    } else {
      draft.truth = .unknown(.notStated)
      words = "Not known: no paper names \(who) as a member of \(there), and none gives its full list."
    }
    draft.add(
      [wording.cell(whom), .unknown("not stated"), .text("")], words, entity: whom, kind: .nothing,
      on: past.isEmpty ? grounds(answer.members) : past)
    if view.life(of: body).0 != .no, let last = lastNamed(past, whom) { draft.note(last) }
    noteTurns(of: whom, answer, &draft)
    try noteParts(of: body, whom, own, &draft)
    others(body, answer, &draft)
  }

  /// The seats that one has in turn with others, while it is the turn of another.
  private func noteTurns(of whom: EntityID, _ answer: MembershipAnswer, _ draft: inout AnswerBuilder) {
    for claim in answer.members.live where branch.choice(claim.value)?.options.contains(whom) ?? false {
      if let turns = turns(claim) { draft.note("A seat is had " + turns + ".") }
    }
  }

  /// The seats that one has on what is part of a body, where it has none on the body itself.
  private mutating func noteParts(
    of body: EntityID, _ whom: EntityID, _ own: Set<EntityID>, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let parts = try run.claimList(about: body, .parent).live.map(\.subject).uniqued()
    for part in parts where branch.kind(of: part) == .body && view.life(of: part).0 != .no {
      let answer = try run.members(of: part)
      let seats = seats(of: own, whom, answer, try run.claimList(of: part, .chair))
      let there = "On \(wording.short(part)), which is part of it: "
      if let first = seats.first(where: { $0.claim.truth == .yes }) {
        draft.note("\(there)\(named(first, whom)) as \(first.capacity.withArticle).")
      } else if let last = lastNamed(past(in: answer, of: own, whom), whom) {
        draft.note(there + last.prefix(1).lowercased() + last.dropFirst())
      }
    }
  }

  /// The seats that one had, and has no more.
  private func past(in answer: MembershipAnswer, of own: Set<EntityID>, _ whom: EntityID) -> [Claim] {
    [answer.partners, answer.members, answer.agencies].flatMap { list in
      list.claims.filter { claim in
        Self.isPast(claim) && !view.isPlanned(claim) && isSeat(claim, of: own, whom)
      }
    }
  }

  /// The seats that a person had by a post that is not theirs any more: those of no other time than they are stated to hold it.
  private mutating func pastAsHolder(in answer: MembershipAnswer, of whom: EntityID) throws(Stop) -> [Claim] {
    guard branch.kind(of: whom) == .person else { return [] }
    var found: [Claim] = []
    for holding in try run.claimList(about: whom, .holder).claims where Self.isPast(holding) && !view.isPlanned(holding)
    {
      let those = past(in: answer, of: try itself(holding.subject), holding.subject)
      found += those.filter { seat in
        seat.periods.allSatisfy { period in
          holding.periods.contains { $0.range.start <= period.range.start && period.range.end <= $0.range.end }
        }
      }
    }
    return found
  }

  /// The seats of those that an organisation follows, for a time at which it has none of its own.
  private mutating func seatsOfForerunners(
    of whom: EntityID, _ answer: MembershipAnswer, _ chairs: ClaimList
  ) throws(Stop) -> [(forerunner: EntityID, seat: Seat)] {
    var found: [(EntityID, Seat)] = []
    for forerunner in forerunners(of: whom) {
      let own = try itself(forerunner)
      found += seats(of: own, forerunner, answer, chairs).map { (forerunner, $0) }
    }
    return found
  }

  /// When one was last named there; nil where it never was.
  private func lastNamed(_ past: [Claim], _ whom: EntityID) -> String? {
    let latest = past.filter { !$0.periods.isEmpty }.max { one, other in
      one.periods.map(\.range.end).max().flatMap { end in other.periods.map(\.range.end).max().map { end < $0 } }
        ?? false
    }
    return latest.map { last in
      let by = last.value.entity.flatMap { $0 == whom ? nil : " by \(wording.title($0))" } ?? ""
      // A last day that is stated says more than the time of its paper.
      let limits = wording.limits(last)
      let when = wording.periods(last)
      let time = limits.contains(" to ") ? limits.replacing(" · ", with: " ") : when.isEmpty ? "" : " in \(when)"
      return "Last named there\(by)\(time)."
    }
  }

  /// When one was last named there that an organisation follows; nil where none was.
  private mutating func lastNamedBefore(_ whom: EntityID, _ answer: MembershipAnswer) throws(Stop) -> String? {
    for forerunner in forerunners(of: whom) {
      let past = past(in: answer, of: try itself(forerunner), forerunner)
      if let last = lastNamed(past, forerunner) { return "Of \(wording.title(forerunner)), which it follows: \(last)" }
    }
    return nil
  }

  /// Whether a seat was stated before, and is no more: it is over, or a later whole list leaves it out.
  private static func isPast(_ claim: Claim) -> Bool {
    if case .notMentioned = claim.phase { return true }
    return claim.isOver
  }

  /// Ways in which one whom a whole list does not name may sit there all the same.
  enum Opening: CaseIterable {
    case unnamed, choice, ownerless, boardPosts, unheld, bodies, organisations, people

    var words: String {
      switch self {
      case .unnamed: "a seat for which no paper names anybody"
      case .choice: "a seat that it or another has"
      case .ownerless: "posts of which no paper says whose they are"
      case .boardPosts: "posts of other boards, and no paper says who comes by each"
      case .unheld: "posts of which no paper says who holds them"
      case .bodies: "other boards, and no paper says who comes for each"
      case .organisations: "organisations, and no paper says who comes for each"
      case .people: "people, and no paper says for whom they come"
      }
    }
  }

  /// The ways that a list leaves for one to sit there; none where it is whole, and of each that it names it is known that it
  /// is another and does not stand for this one.
  mutating func openings(
    in members: ClaimList, of body: EntityID, to whom: EntityID
  ) throws(Stop) -> [Opening] {
    guard let kind = branch.kind(of: whom) else { return [.unnamed] }
    var found: Set<Opening> = members.isComplete ? [] : [.unnamed]
    for claim in members.live {
      // Who comes for it is named, and is another.
      let comers = claim.qualification(.through).map { run.agents(of: $0) } ?? []
      let isSpokenFor = branch.kind(of: whom) == .post && !comers.isEmpty && !comers.contains(whom)
      let agents = view.turn(of: claim).map { [$0] } ?? run.agents(of: claim)
      for one in isSpokenFor ? [] : agents {
        if one == whom { found.insert(.choice) }
        if let opening = try opening(by: one, on: body, to: whom, kind) { found.insert(opening) }
      }
    }
    return Opening.allCases.filter(found.contains)
  }

  mutating func opening(
    by one: EntityID, on body: EntityID, to whom: EntityID, _ kind: EntityKind
  ) throws(Stop) -> Opening? {
    switch (branch.kind(of: one), kind) {
    case (.organisation, .organisation), (.person, .person), (.post, .post), (.body, .body): return nil
    // A post of another organisation, or of the body itself, is none of this one's; one of another board may be filled by it.
    case (.post, .organisation):
      let owners = try run.claimList(of: one, .organisation).certain.compactMap(\.value.entity)
      if owners.isEmpty { return .ownerless }
      return owners.contains { branch.kind(of: $0) == .organisation || $0 == body } ? nil : .boardPosts
    case (.post, .person): return try run.claimList(of: one, .holder).certain.isEmpty ? .unheld : nil
    case (.organisation, .post), (.body, .post):
      let isBody = branch.kind(of: one) == .body
      let owners = try run.claimList(of: whom, .organisation).certain.compactMap(\.value.entity)
      return !owners.isEmpty && !owners.contains(one) && !isBody ? nil : isBody ? .bodies : .organisations
    case (.body, _): return .bodies
    case (.organisation, _): return .organisations
    case (.post, _): return .ownerless
    default: return .people
    }
  }

  /// How many seats are named there, and where they are listed: that of a partner for whom a member sits is the member's.
  private func others(_ body: EntityID, _ answer: MembershipAnswer, _ draft: inout AnswerBuilder) {
    let (members, partners) = (answer.members.live, partnersBeside(answer))
    let count = members.count + partners.count
    if count == 0 { return }
    draft.note("\(count == 1 ? "1 seat is" : "\(count) seats are") named: `who sits on \(branch.id(of: body))`.")
  }

  /// The partners for whom no member sits.
  func partnersBeside(_ answer: MembershipAnswer) -> [Claim] {
    let sitters = Set(
      answer.members.live.flatMap { [$0.value.entity, $0.qualification(.onBehalf)?.entity] + employers($0) })
    return answer.partners.live.filter { partner in
      ![partner.value.entity, partner.qualification(.through)?.entity].contains { $0.map(sitters.contains) ?? false }
    }
  }

  /// The organisations of the post by which a member sits; none where it sits by itself.
  private func employers(_ member: Claim) -> [EntityID?] {
    guard let post = member.value.entity, branch.kind(of: post) == .post else { return [] }
    return view.claimList(of: post, .organisation).live.map(\.value.entity)
  }
}

extension String {
  /// A capacity with its article: `a member`.
  fileprivate var withArticle: String {
    if self == "invited" { return "an invited attendee" }
    return ("aeiou".contains(prefix(1)) ? "an " : "a ") + self
  }
}

extension Wording {
  /// A thing's acronym where it has one, and its title otherwise.
  func short(_ thing: EntityID) -> String { view.acronym(of: thing) ?? title(thing) }
}
