import Analysis
import Model

/// What could make a meeting quorate, who could still leave it, and what else there is to say of its rule.
extension AnswerWriter {
  func fix(_ answer: QuorumAnswer) -> String {
    let fixes = answer.fixes.map { moves in
      let comers = moves.filter(\.comes).map { name($0, answer.seating) }
      let leavers = moves.filter { !$0.comes }.map { name($0, answer.seating) }
      var words = comers.isEmpty ? "" : Self.list(comers) + (comers.count > 1 ? " attend" : " attends")
      if !leavers.isEmpty {
        words += (words.isEmpty ? "" : ", and ") + Self.list(leavers) + (leavers.count > 1 ? " do not" : " does not")
        if comers.isEmpty { words += " attend" }
      }
      return words
    }
    let ways = Self.unrepeated(fixes)
    let size = answer.fixes.first?.count ?? 0
    if size > 3, let way = ways.first {
      let number = answer.isSmallest ? "\(size)" : "no more than \(size)"
      let rest = ways.count > 1 ? " (one of \(ways.count) ways)" : ""
      return "\(number) changes: \(way)\(rest)"
    }
    let shown = ways.prefix(5)
    let rest = ways.count - shown.count
    return shown.joined(separator: "; or ") + Self.others(rest)
  }

  /// How many ways there are besides those that are told.
  static func others(_ count: Int) -> String {
    count < 1 ? "" : count == 1 ? "; or one other way as short" : "; or one of \(count) other ways as short"
  }

  /// Names of which some end with a comma of their own.
  private static func list(_ names: [String]) -> String { Wording.list(names).replacing(",,", with: ",") }

  /// A seat whose holder nobody names: `member not named (a head teacher, to be chosen)`.
  private func unnamed(_ seat: Seat) -> String {
    let note = seat.claims.first?.qualification(.note).map { " (\(wording.value($0)))" } ?? ""
    return (seat.capacities.first ?? "member").spaced + " not named" + note
  }

  func name(_ move: QuorumMove, _ seating: Seating) -> String {
    // Of several who may have one seat it is whichever has it.
    if let seat = move.seats.first.map({ seating.seats[$0] }), move.seats.count == 1, seat.isChoice,
      seat.agents.count > 1, move.agent == seat.member
    {
      return Wording.list(seat.agents.map { wording.title($0) }, last: "or") + ", whoever has the seat,"
    }
    if let agent = move.agent {
      if !move.comes, let deputy = seating.standIn(at: move.seats) {
        return "\(wording.title(deputy)) (for \(wording.title(agent)))"
      }
      let isVacant = move.comes && !move.seats.isEmpty && move.seats.allSatisfy { seating.seats[$0].isVacant }
      let deputies = move.comes ? move.seats.flatMap { seating.seats[$0].sureDeputies }.uniqued() : []
      let names = Wording.list(deputies.map { wording.title($0) }, last: "or")
      let vacant = isVacant ? vacancy(of: agent, move.seats.compactMap { seating.seats[$0].officer }) : ""
      if isVacant, !deputies.isEmpty { return "\(names), for \(wording.title(agent))\(vacant)," }
      let orDeputy = deputies.isEmpty ? "" : ", or \(names) in that place,"
      return wording.title(agent) + vacant + orDeputy
    }
    if let seat = move.seats.first.map({ seating.seats[$0] }), seat.isUnnamed {
      return "the " + unnamed(seat)
    }
    return "someone for " + (move.kind ?? "the kind").spaced
  }

  /// What is vacant: the post itself, or that by which an organisation sits there.
  private func vacancy(of agent: EntityID, _ officers: [EntityID]) -> String {
    if branch.kind(of: agent) == .post { return " (vacant now)" }
    let posts = officers.filter { $0 != agent }.uniqued().map { wording.title($0) }
    return posts.isEmpty ? " (its post is vacant now)" : " (\(Wording.list(posts)): vacant now)"
  }

  /// An organisation that is a partner and listed as a member has two seats and one name.
  static func unrepeated(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  func slack(_ answer: QuorumAnswer, _ draft: inout AnswerBuilder) {
    let needed = Self.unrepeated(answer.slack.needed.map { name($0, answer.seating) })
    let free = Self.unrepeated(answer.slack.free.map { name($0, answer.seating) })
    if needed.isEmpty, free.isEmpty { return }
    func closed(_ list: String) -> String { list.hasSuffix(",") ? String(list.dropLast()) : list }
    if free.isEmpty {
      draft.note("slack: none of these could leave: " + closed(Wording.list(needed)))
    } else {
      let must = needed.isEmpty ? "" : "; not " + closed(Wording.list(needed, last: "or"))
      draft.note("slack: any one of these could leave: " + closed(Wording.list(free, last: "or")) + must)
    }
    let looked = Set((answer.slack.needed + answer.slack.free).flatMap(\.seats))
    let others = answer.seating.seats.indices.count {
      !looked.contains($0) && answer.seating.seats[$0].isFilled == .yes && !answer.seating.seats[$0].isOfWholeAbove
    }
    if others > 0 {
      let seats = others == 1 ? "one other seat that is" : "\(others) other seats that are"
      draft.note("the rule does not look at the \(seats) filled")
    }
  }

  // MARK: Remarks

  /// What would have to be stated for the answer to be known.
  func unknowns(_ body: EntityID, _ answer: QuorumAnswer, _ draft: inout AnswerBuilder) {
    let seats = answer.seating.seats
    if !answer.truth.reasons.isEmpty {
      doubts(of: seats, &draft)
      doubles(among: seats, &draft)
      seatless(seats, &draft)
    }
    guard answer.truth.reasons.contains(.notStated) else { return }
    let told = draft.notes.count
    defer { if draft.notes.count == told { whatElse(body, answer, &draft) } }
    for part in answer.parts where part.truth.reasons.contains(.notStated) {
      guard case .count(_, let set, _, _, _) = part.wanted, let one = wording.theOne(set),
        let known = certain(set)
      else { continue }
      let whether = known > 1 ? "whether it is enough that one is there of those who are " : ""
      if known != 1 { draft.note("not stated: \(whether)\(oneOf(set) ?? one)") }
    }
    for seat in seats where seat.isChoice && !seat.isFilled.reasons.isEmpty {
      draft.note("not stated: which of \(Wording.list(seat.agents.map { wording.title($0) }, last: "or")) comes")
    }
    for seat in seats where !seat.isChoice && !seat.isFilled.reasons.isEmpty {
      guard
        let options = seat.claims.lazy.compactMap({ $0.qualification(.through).flatMap { branch.choice($0) } }).first
      else { continue }
      let names = Wording.list(options.options.map { wording.title($0) }, last: "or")
      draft.note("not stated: which of \(names) takes part for \(seat.member.map { wording.title($0) } ?? "it")")
    }
    if !answer.seating.isWhole, answer.parts.contains(where: \.isOfList) {
      draft.note("not stated: who else sits on \(wording.title(body)), for no source gives the whole list")
    }
  }

  /// Which of several the one is that a rule asks for: `which of the Director or the Clerk is the chair of Fell Board`.
  private func oneOf(_ set: Expression) -> String? {
    guard case .step(.entity(let body), let path) = set, let one = wording.theOne(set) else { return nil }
    let live = view.claimList(of: body, path.relation).live
    guard live.count == 1, let claim = live.first, view.turn(of: claim) == nil,
      let options = view.turnHolders(of: claim) ?? branch.choice(claim.value)?.options
    else { return nil }
    return "which of \(Wording.list(options.map { wording.title($0) }, last: "or")) is \(one)"
  }

  /// What is not stated where no part that is looked at says it: whether all partners are known, and who comes for an
  /// organisation.
  private func whatElse(_ body: EntityID, _ answer: QuorumAnswer, _ draft: inout AnswerBuilder) {
    let kinds = answer.parts.filter { if case .kind = $0.wanted { true } else { false } }
    if !kinds.isEmpty, !answer.seating.hasAllPartners {
      draft.note(
        "not stated: whether these are all the kinds of partner, for no source gives the whole list: `complete partners` says "
          + "that one does")
    }
    // Of one who comes it is told below whether for whom is known.
    let open = answer.seating.seats.filter { seat in
      seat.mayBeSpokenFor && seat.isFilled != .no
        && !answer.strangers.contains { $0.agent.map { seat.mayBeSpokenFor(by: $0) } ?? false }
    }.flatMap(\.agents).uniqued()
    if kinds.isEmpty, !open.isEmpty {
      draft.note("not stated: who comes for \(Wording.list(open.map { wording.title($0) }))")
    }
  }

  /// Of whom it is not known whether they have a seat, though they come.
  private func seatless(_ seats: [Seat], _ draft: inout AnswerBuilder) {
    let those = seats.filter { $0.isStated && $0.isFilled == .yes && !$0.truth.reasons.isEmpty && !$0.isChoice }
    for reasons in those.map(\.truth.reasons).uniqued() {
      let names = those.filter { $0.truth.reasons == reasons }.compactMap(\.member).uniqued().map { wording.title($0) }
      if names.isEmpty { continue }
      let verb = names.count == 1 ? "has" : "have"
      draft.note("whether \(Wording.list(names)) \(verb) a seat is not known: \(reasons.words.joined(separator: ", "))")
    }
  }

  /// Of which seats it is not known whether anybody has them, comes for them, or votes from them.
  private func doubts(of seats: [Seat], _ draft: inout AnswerBuilder) {
    for seat in seats {
      guard let member = seat.member else { continue }
      let name = wording.title(member)
      if !seat.mayBeVacant.isEmpty, !seat.isFilled.reasons.isEmpty {
        draft.note("whether anybody holds \(name) is not known: \(seat.mayBeVacant.words.joined(separator: ", "))")
      }
      if !seat.deputies.isEmpty, !seat.isFilled.reasons.isEmpty, seat.standIns.isEmpty {
        let deputies = Wording.list(seat.deputies.map { wording.title($0) }, last: "or")
        draft.note("not stated: whether \(deputies) comes in the place of \(name)")
      }
      if let deputy = seat.standIns.first, !seat.isFilled.reasons.isEmpty,
        seats.contains(where: { $0.isFilled == .yes && $0.standIns.isEmpty && $0.agents.contains(deputy) })
      {
        draft.note("not stated: whether \(wording.title(deputy)), who has a place too, comes for \(name) as well")
      }
      if let (named, post) = twofold(seat), seat.isFilled != .no {
        let (name, by) = (wording.title(named), wording.title(post))
        draft.note(
          branch.kind(of: named) == .person
            ? "not stated: whether \(name), who holds \(by), has one seat or two"
            : "not stated: whether \(name) and \(by), by whom it takes part, have one seat or two")
      }
      if !seat.seatDoubt.isEmpty { draft.note("whether \(name) is a member\(open(seat.seatDoubt))") }
      if !seat.voteDoubt.isEmpty { draft.note("whether \(name) has a vote\(open(seat.voteDoubt))") }
    }
  }

  /// Why something is open.
  private func open(_ reasons: Reasons) -> String {
    reasons == .disagree ? ", papers disagree" : " is not known: \(reasons.words.joined(separator: ", "))"
  }

  /// One who is named in the list of a post that they hold, or by which they take part, so that the seat may be one or two.
  private func twofold(_ seat: Seat) -> (named: EntityID, post: EntityID)? {
    func named(_ kind: EntityKind) -> EntityID? {
      seat.claims.filter { $0.relation == .member }.compactMap(\.value.entity).first { branch.kind(of: $0) == kind }
    }
    guard let one = named(.person) ?? named(.organisation), let post = named(.post) else { return nil }
    return (one, post)
  }

  /// How many are for certain, and named, the one that a rule asks for: several are it together.
  private func certain(_ set: Expression) -> Int? {
    guard case .step(.entity(let body), let path) = set else { return nil }
    return view.claimList(of: body, path.relation).certain.count { $0.value.entity != nil }
  }

  func remarks(
    _ body: EntityID, _ attendance: Attendance, _ answer: QuorumAnswer, _ draft: inout AnswerBuilder
  ) {
    unknowns(body, answer, &draft)
    for claim in answer.rules.live {
      if let note = claim.qualification(.note) { draft.note("of the rule: " + wording.value(note)) }
    }
    for claim in answer.nearest where claim.subject != body {
      draft.note("the same rule as that of \(wording.title(claim.subject)), stated in the same place")
    }
    for claim in answer.orphaned {
      draft.note(
        "\(wording.value(claim.value)), which it was part of, \(wording.phase(claim)): that the rule goes on is not stated"
      )
    }
    if let other = answer.seating.partnersOf, answer.parts.contains(where: \.isOfPartners) {
      draft.note("the safeguarding partners are those of \(wording.title(other)), which it is part of")
    }
    let unseated = answer.seating.partners.filter { partner in
      partner.organisation != nil
        && partner.seats.allSatisfy { position in
          let seat = answer.seating.seats[position]
          return !seat.isStated && (!seat.isOfWholeAbove || answer.parts.contains(where: \.isOfPartners))
        }
    }
    if !unseated.isEmpty {
      let names = Wording.list(unseated.compactMap(\.organisation).map { wording.title($0) })
      draft.note("who sits on \(wording.title(body)) for \(names) is not stated")
    }
    for seat in answer.seating.seats where seat.isUnnamed && seat.isMember && seat.isFilled != .yes {
      draft.note("a seat is counted of which no source says who holds it: \(unnamed(seat))")
    }
    if answer.parts.contains(where: \.isOfVotes) { unmarkedVotes(answer.seating.seats, &draft) }
    noteOfDeputies(body, answer.seating.seats, &draft)
    for stranger in answer.strangers { draft.note(remark(on: stranger, body, attendance, answer)) }
    remarks(onKinds: attendance, answer, &draft)
  }

  /// That one who is named has no seat that is stated; of one who comes, what it hangs on whether they count.
  private func remark(
    on stranger: Attendee, _ body: EntityID, _ attendance: Attendance, _ answer: QuorumAnswer
  ) -> String {
    let (who, board) = (name(stranger), wording.title(body))
    let nothing = "\(who) has no seat on \(board) that is stated, and counts for nothing here"
    guard case .only = attendance, let agent = stranger.agent else { return nothing }
    let spoken = answer.seating.seats.filter { $0.mayBeSpokenFor(by: agent) }.flatMap(\.agents).uniqued()
    if !spoken.isEmpty {
      return "not stated: whether \(who) comes for \(Wording.list(spoken.map { wording.title($0) }, last: "or"))"
    }
    if answer.seating.isWhole { return nothing }
    let last = view.claimList(of: body, .member).lastStatedTogether.first { $0.value == .entity(agent) }
    let period = last?.periods.max { $0.range.end < $1.range.end }
    let before = period.map { "had a seat on \(board) when that was last stated, in \($0.spoken)" }
    return "\(who) \(before ?? "has no seat on \(board) that is stated"); whether \(who) has one is not known"
  }

  /// As whom a kind that the question names is taken.
  private func remarks(onKinds attendance: Attendance, _ answer: QuorumAnswer, _ draft: inout AnswerBuilder) {
    for case .kind(let word, let kinds) in attendance.named
    where EntityKind.families.contains(where: { $0.word == word }) {
      let names = kinds.map { Self.kindNames[$0] ?? $0 }
      draft.note("\(word) is the \(word) partner: \(Wording.list(names, last: "or"))")
    }
    for case .kind(let word, let kinds) in attendance.named {
      let those = answer.seating.seats.flatMap(\.organisations).uniqued()
        .filter { kinds.contains(run.kindWord(of: $0) ?? "") }
      if those.count > 1 {
        let names = Wording.list(those.map { wording.title($0) })
        draft.note("`\(word)` is taken as all of that kind: \(names). Name one in quotes to ask of it alone.")
      }
    }
  }

  private static var kindNames: [String: String] {
    ["ccg": "a clinical commissioning group", "icb": "an integrated care board"]
  }

  func name(_ attendee: Attendee) -> String {
    switch attendee {
    case .agent(let agent): wording.title(agent)
    case .kind(let word, _): "the kind \(word.spaced)"
    }
  }
}

extension QuorumPart {
  /// Whether it counts so many of a list that is not known, or may not be, to be whole.
  var isOfList: Bool {
    guard !truth.reasons.isEmpty else { return false }
    switch wanted {
    case .count(_, let set, _, _, _): return !set.isOfPartners
    case .kind: return true
    case .agent, .condition, .discretion: return false
    }
  }
}

extension QuorumPart {
  /// Whether it counts those who have a vote.
  fileprivate var isOfVotes: Bool {
    guard case .count(_, .capacity(let capacity), _, _, _) = wanted else { return false }
    return capacity.word == "voting-member"
  }

  /// Whether it looks at the partners, by their kinds or as a list.
  fileprivate var isOfPartners: Bool {
    switch wanted {
    case .count(_, let set, _, _, _): set.isOfPartners
    case .kind: true
    case .agent, .condition, .discretion: false
    }
  }
}

extension Expression {
  /// Whether it asks for the partners of a body, whose list is another than that of its members.
  fileprivate var isOfPartners: Bool {
    if case .step(_, let path) = self { return path.relation == .partner }
    return false
  }
}
