import Analysis
import Model

/// How the answers to questions about people read, one stretch of time at a time.
struct Presenter {
  var run: Evaluation
  /// The whole time asked about, of which the view may be a stretch.
  var asked: DayRange
  /// Where facts stand in the files of the model.
  var places = SourceMap.none
  /// The ids of the sources of which a copy is attached.
  var attached: Set<String> = []

  var view: View { run.view }
  var wording: Wording { Wording(view: run.view) }
  var branch: Branch { run.view.branch }
}

extension Presenter {
  // MARK: Chairs

  mutating func chair(of body: EntityID) throws(Stop) -> AnswerBuilder {
    let answer = try run.chair(of: body)
    var draft = AnswerBuilder()
    let title = wording.title(body)
    for claim in answer.chairs.live {
      chair(claim, of: body, answer, &draft)
    }
    if draft.rows.isEmpty {
      let silence = silence(answer.chairs, "chair", of: body)
      let life = view.life(of: body).0 == .no ? try existence(of: body) : []
      draft.add(
        [wording.cell(body), .unknown(silence), .unknown(silence)], "\(title): \(silence)", entity: body,
        on: grounds(answer.chairs) + life)
      // That nobody holds it is an answer.
      let isVacant = answer.chairs.gap?.value == .vacant
      if life.isEmpty, !isVacant { try searched(for: .chair, of: body, beyond: Told(isDated: true), &draft) }
      for fact in branch.facts(about: body, .predecessor)
      where !life.isEmpty && view.life(of: branch.subject(fact)).0 != .no {
        draft.note("followed by \(wording.title(branch.subject(fact)))")
      }
    } else {
      try cautions([body], &draft)
    }
    return draft
  }

  /// What states the life of a body: its own words, or the event that ends it where a draft sets their end aside.
  private mutating func existence(of body: EntityID) throws(Stop) -> [Claim] {
    let stated = try run.claimList(of: body, .exists).claims.filter { claim in
      !claim.facts.contains { fact in
        if case .event(let event) = branch.fact(fact).to { return branch.isSetAside(event) }
        return false
      }
    }
    return stated.isEmpty ? try run.claimList(about: body, .ends).live : stated
  }

  private func chair(_ claim: Claim, of body: EntityID, _ answer: ChairAnswer, _ draft: inout AnswerBuilder) {
    let agents = run.agents(of: claim.value)
    var holderCell = Answer.Cell.unknown("not a post")
    var claims = [claim]
    var holders: [String] = []
    for agent in agents {
      guard branch.kind(of: agent) == .post, let found = answer.holders[agent] else {
        holders.append("\(branch.kind(of: agent)?.word ?? "organisation"), post not stated")
        continue
      }
      let (text, cell) = holder(found, subject: agent, beyond: claim.truth)
      holders.append(text)
      holderCell = cell
      claims += found.live
    }
    var words = "\(wording.title(body)): chaired "
    if agents.count > 1 {
      let each = zip(agents, holders).map { "\(wording.title($0)) (\($1))" }
      words += branch.choice(claim.value)?.turn == nil ? "by one of " : "in turn by "
      words += Wording.list(each) + wording.qualifications(claim)
      holderCell = .text(Wording.list(holders))
    } else {
      words += "by \(wording.value(claim.value))\(wording.qualifications(claim)) · " + holders.joined()
    }
    words += wording.doubt(claim)
    let chairCell: Answer.Cell = claim.value.entity.map { wording.cell($0) } ?? .text(wording.value(claim.value))
    draft.add(
      [wording.cell(body), chairCell, holderCell], words, isPossible: claim.truth != .yes,
      entity: claim.value.entity, on: claims)
  }

  /// Who holds a post, in words and as a cell.
  func holder(_ holders: ClaimList, subject: EntityID, beyond known: Truth = .yes) -> (String, Answer.Cell) {
    let live = holders.live
    if let only = live.first, let person = only.value.entity {
      let names = Wording.list(live.map { wording.value($0.value) + wording.doubt($0, beyond: known) }, last: "or")
      return ("held by " + names, live.count == 1 ? wording.cell(person) : .text(names))
    }
    if let gap = holders.gap, gap.value == .vacant { return ("post, vacant", .unknown("vacant")) }
    let nearest = nearest(holders)
    let silence = (holders.gap?.value == .unknown ? "unknown" : "not stated") + nearest
    return ("post, holder " + silence, .unknown(silence))
  }

  /// What a list says when nothing in it counts: not stated, vacant, or before and after the thing's life.
  func silence(_ claimList: ClaimList, _ what: String, of subject: EntityID) -> String {
    let (alive, phase) = view.life(of: subject)
    if alive == .no {
      switch phase {
      case .ended(let boundary):
        return "ended" + (boundary.map { " " + wording.boundary($0) } ?? "") + nearest(claimList)
      case .notYet(let boundary): return "begins" + (boundary.map { " " + wording.boundary($0) } ?? " later")
      default: break
      }
    }
    let doubt =
      alive == .yes ? "" : "; that it exists then is only possible: " + alive.reasons.words.joined(separator: ", ")
    if claimList.gap?.value == .vacant { return "\(what) vacant" + doubt }
    let reason = claimList.gap.map { wording.qualifications($0) } ?? ""
    let unknown = claimList.gap?.value == .unknown ? "unknown" : "not stated"
    return "\(what) \(unknown)" + nearest(claimList) + reason + doubt
  }

  /// The nearest that is stated: what was last stated, otherwise what is first stated later; all that share that time.
  func nearest(_ claimList: ClaimList) -> String {
    let last = lastTold(claimList)
    if let one = last.first { return "; last stated \(names(last)) in \(period(last, one.periods.last))" }
    let first = firstTold(claimList)
    if let one = first.first { return "; first stated later: \(names(first)) in \(period(first, one.periods.first))" }
    return ""
  }

  /// What was last stated, and what is first stated later, for the times at which things had the names of then.
  func lastTold(_ claimList: ClaimList) -> [Claim] {
    claimList.lastStatedTogether.compactMap { view.parts(of: $0, besides: $0.subject).last }
  }

  func firstTold(_ claimList: ClaimList) -> [Claim] {
    claimList.firstStatedTogether.compactMap { view.parts(of: $0, besides: $0.subject).first }
  }

  private func names(_ claims: [Claim]) -> String {
    var names: [String] = []
    for name in claims.map({ wording.then($0).value($0.value) }) where !names.contains(name) { names.append(name) }
    return Wording.list(names)
  }

  /// The times of one statement; of several, the one they share.
  private func period(_ claims: [Claim], _ shared: WrittenPeriod?) -> String {
    let periods = Set(claims.map { wording.periods($0) })
    if periods.count > 1, let shared { return shared.spoken }
    return wording.periods(claims[0])
  }

  // MARK: Members

  mutating func members(of body: EntityID) throws(Stop) -> AnswerBuilder {
    let answer = try run.members(of: body)
    var draft = AnswerBuilder()
    draft.isComplete = answer.members.isComplete
    for claim in answer.partners.live { member(claim, "statutory partner", answer, &draft) }
    // A partner listed again as a statutory member is the same seat.
    let partners = Set(answer.partners.live.map(\.value))
    for claim in answer.members.live
    where !partners.contains(claim.value) || claim.capacity(view) != "statutory-member" {
      member(claim, nil, answer, &draft)
    }
    for claim in answer.agencies.live { member(claim, "relevant agency", answer, &draft) }
    if draft.rows.isEmpty {
      let silence = silence(answer.members, "members", of: body)
      draft.add(
        [.unknown(silence), .text(""), .text("")], "\(wording.title(body)): \(silence)", entity: body,
        on: grounds(answer.members))
      if view.life(of: body).0 != .no { try searched(for: .member, of: body, beyond: Told(isDated: true), &draft) }
    } else if answer.members.live.isEmpty {
      draft.note("members not stated\(nearest(answer.members)); the partners are stated")
    } else if !answer.members.isComplete {
      // One that sits in two capacities is one member.
      let count = answer.members.live.enumerated().count { position, claim in
        !answer.members.live[..<position].contains { $0.value == claim.value }
      }
      draft.note("\(count) \(count == 1 ? "member" : "members") known; no source gives the whole list for this time")
    } else {
      draft.note("a source gives this as the whole list")
    }
    if !answer.members.notMentioned.isEmpty {
      draft.note("\(answer.members.notMentioned.count) listed earlier and not mentioned since; see `history`")
    }
    return draft
  }

  private func member(_ claim: Claim, _ kind: String?, _ answer: MembershipAnswer, _ draft: inout AnswerBuilder) {
    let capacity =
      kind ?? claim.qualification(.capacity).map { wording.value($0).spaced } ?? "member"
    var words = wording.name(claim.value.entity ?? claim.subject)
    if claim.value.entity == nil { words = wording.value(claim.value) }
    words += " · " + capacity
    var holderCell = Answer.Cell.text("")
    var claims = [claim]
    if let post = claim.qualification(.through)?.entity {
      words += ", represented by \(wording.title(post))"
      if let holders = answer.holders[post] {
        words += " · " + holder(holders, subject: post).0
        holderCell = holder(holders, subject: post).1
        claims += holders.live
      }
    } else if let agent = claim.value.entity, let holders = answer.holders[agent] {
      (words, holderCell) = (words + " · " + holder(holders, subject: agent).0, holder(holders, subject: agent).1)
      claims += holders.live
    }
    if let whom = claim.qualification(.onBehalf) { words += ", for " + wording.value(whom) }
    if let note = claim.qualification(.note) { words += " (" + wording.value(note) + ")" }
    words += wording.doubt(claim)
    let cell = claim.value.entity.map { wording.cell($0) } ?? .text(wording.value(claim.value))
    draft.add(
      [cell, .text(capacity), holderCell], words, isPossible: claim.truth != .yes, entity: claim.value.entity,
      on: claims)
  }

  mutating func members(ofBoth first: EntityID, _ second: EntityID) throws(Stop) -> AnswerBuilder {
    let answer = try run.members(ofBoth: first, and: second)
    var draft = AnswerBuilder()
    draft.isComplete = answer.isComplete
    for member in answer.members {
      let isPossible = member.first.truth != .yes || member.second.truth != .yes
      draft.add(
        [wording.cell(member.who)], wording.name(member.who) + (isPossible ? " · possible" : ""),
        isPossible: isPossible,
        entity: member.who, on: [member.first, member.second])
    }
    for (body, isStated) in zip([first, second], answer.isStated) where !isStated {
      draft.note("the members of \(wording.title(body)) are not stated for this time")
      try searched(for: .member, of: body, beyond: Told(isAll: true), &draft)
    }
    if answer.members.isEmpty {
      let words = answer.isComplete ? "nobody sits on both" : "nobody is known to sit on both"
      draft.add([.unknown(words)], words, on: [])
    }
    if !answer.isComplete { draft.note("the lists are not both whole: there may be more") }
    return draft
  }

  // MARK: Roles

  mutating func roles(of agent: EntityID) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    var sections: [(String, [Role])] = [
      ("Present", []), ("As last stated; that it has ended is not stated", []), ("Possible", []),
      ("Formerly, or last stated", []), ("Later", []),
    ]
    for role in try run.roles(of: agent) {
      let claim = role.claim
      switch claim.phase {
      case .inForce where claim.truth == .yes && wording.lastStated(claim).isEmpty:
        sections[0].1.append(role)
      case .inForce where claim.truth == .yes: sections[1].1.append(role)
      case .inForce, .planned: if claim.truth != .no { sections[2].1.append(role) }
      case .notYet, .firstStated: sections[4].1.append(role)
      default: sections[3].1.append(role)
      }
    }
    for (section, roles) in sections {
      for role in roles { self.role(role, section, &draft) }
    }
    if draft.rows.isEmpty {
      draft.add(
        [.unknown("none stated"), .text(""), .text(""), .text("")], "\(wording.title(agent)): no role is stated",
        entity: agent, on: [])
      try searched(for: nil, of: agent, &draft)
    }
    return draft
  }

  /// A post with the body or organisation it sits in, for many posts share a name.
  private func post(_ claim: Claim, _ wording: Wording) -> String {
    let places = branch.facts(of: claim.subject, .organisation).compactMap { branch.value($0).entity }
    let place = places.last.map { " at " + wording.title($0) } ?? ""
    return wording.name(claim.subject) + place + wording.qualifications(claim)
  }

  private func role(_ role: Role, _ section: String, _ draft: inout AnswerBuilder) {
    let claim = role.claim
    let last = wording.lastStated(claim)
    let phase = wording.phase(claim)
    // What is of another time has the names of that time.
    let then = last.isEmpty && phase.isEmpty ? wording : wording.then(claim)
    var words =
      claim.relation == .holder ? "holds the post of \(post(claim, then))" : then.inverseClause(claim)
    if let post = role.through { words += ", as \(then.name(post))" }
    words += phase.isEmpty ? wording.limits(claim) + wording.doubt(claim) : " · " + phase
    if !last.isEmpty { words += " · last stated in " + last }
    if !last.isEmpty || claim.phase == .lastStated { words += role.holding.words }
    draft.add(
      [
        .text((claim.relation.definition.inverse ?? claim.relation.definition.name).spaced),
        then.cell(claim.subject), .text(wording.periods(claim)), .text(section),
      ], words, section: section, isPossible: section == "Possible", entity: claim.subject, lastStated: last,
      on: [claim])
  }
}

extension Role.Holding {
  /// What follows the time of a statement that is of the post, and not of the one who holds it.
  fileprivate var words: String {
    switch self {
    case .named: ""
    case .another: ", of the post, which another then held"
    case .nobody: ", of the post; who held it then is not named"
    }
  }
}

extension Claim {
  /// The capacity in which someone sits; nil where none is stated.
  func capacity(_ view: View) -> String? {
    if case .word(let word)? = qualification(.capacity) { return view.branch.text(word) }
    return nil
  }
}
