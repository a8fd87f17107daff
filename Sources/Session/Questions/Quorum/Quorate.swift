import Analysis
import Language
import Model

/// `quorate`: whether a meeting can decide, or one that was held could.
struct QuorateQuestion: RowQuestion {
  /// The body, or the meeting that was held.
  let subject: EntityID
  let isMeeting: Bool
  let attendance: Attendance

  var time: TimePolicy { isMeeting ? .ownDays : .eachSlice }

  var columns: [Answer.Column] { .columns(["part": .text, "who": .entity, "result": .text]) }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder {
    isMeeting ? try writer.quorate(meeting: subject) : try writer.quorate(subject, attendance)
  }
}

extension QuorateQuestion {
  /// Of a body, whoever comes.
  init(body: EntityID, attendance: Attendance) { (subject, isMeeting, self.attendance) = (body, false, attendance) }

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
    isMeeting = resolver.branch.kind(of: subject) == .meeting
    if isMeeting, let slot = [Slot.present, .absent].first(where: { resolver.arguments.has($0) }) {
      throw Refusal(
        Diagnostic(
          .registerDecides, in: resolver.text.name, at: resolver.arguments.range(slot),
          [resolver.branch.id(of: subject)], expected: [Expectation.registerAlone.words]))
    }
    if let typed = resolver.arguments.namesIfAny(.present) {
      attendance = .only(try resolver.attendees(typed))
    } else if let typed = resolver.arguments.namesIfAny(.absent) {
      attendance = .allBut(try resolver.attendees(typed))
    } else {
      attendance = .everyone
    }
  }
}

extension QuestionResolver {
  mutating func attendees(_ typed: [NameSyntax]) throws(Refusal) -> [Attendee] {
    var attendees: [Attendee] = []
    for name in typed {
      let attendee = try self.attendee(name)
      if !attendees.contains(attendee) { attendees.append(attendee) }
    }
    return attendees
  }

  /// A kind of agency, or a thing that can sit on a body.
  private mutating func attendee(_ name: NameSyntax) throws(Refusal) -> Attendee {
    let word = name.text.lowercased().split(separator: " ").joined(separator: "-")
    if let family = EntityKind.families.first(where: { $0.word == word }) { return .kind(word, family.kinds) }
    if EntityKind.organisation.subkinds.contains(word) { return .kind(word, [word]) }
    if names.index.candidates(for: name.text).isEmpty {
      let words = EntityKind.families.map(\.word) + EntityKind.organisation.subkinds
      let near = Suggestion.nearest(to: word, among: words)
      throw Refusal(
        Diagnostic(
          .unknownAttendee, in: names.file, at: name.range, [name.text],
          expected: [Expectation.attendee.words],
          suggestions: near.isEmpty ? names.index.nearest(to: name.text) : near))
    }
    return .agent(try names.resolve(name, [.organisation, .body, .post, .person]))
  }
}

extension AnswerWriter {
  fileprivate mutating func quorate(_ body: EntityID, _ attendance: Attendance) throws(Stop) -> AnswerBuilder {
    let answer = try run.quorum(of: body, attendance)
    var draft = AnswerBuilder()
    draft.truth = answer.truth
    draft.isComplete = answer.truth.reasons.isEmpty
    guard let rule = answer.rule else {
      try unstated(body, answer, &draft)
      for matter in answer.matters { self.matter(matter, &draft) }
      return draft
    }
    verdict(body, rule, attendance, answer, &draft)
    for part in answer.parts { self.part(part, answer, &draft) }
    contradictions(of: answer.rules, &draft)
    let judged = answer.asLastStated ?? answer.truth
    for matter in answer.matters { self.matter(matter, &draft) }
    if judged != .yes, answer.rules.live.first?.truth == .yes, answer.orphaned.isEmpty {
      if !answer.fixes.isEmpty {
        draft.note("smallest fix: " + fix(answer))
      } else if judged == .no {
        draft.note(
          answer.mayBeMet
            ? "smallest fix: not known; whoever comes of those whose seats are known, it cannot be known whether it is met"
            : "smallest fix: none; whoever comes of those whose seats are known, it is not met")
      }
    }
    if judged == .yes { slack(answer, &draft) }
    try lapses(of: answer.seating.seats.filter(\.isMember).compactMap(\.member), on: body, &draft)
    remarks(body, attendance, answer, &draft)
    return draft
  }

  // MARK: The verdict

  private func verdict(
    _ body: EntityID, _ rule: Expression, _ attendance: Attendance, _ answer: QuorumAnswer, _ draft: inout AnswerBuilder
  ) {
    let result = Self.result(answer.truth)
    let parts = answer.parts.filter(\.bears)
    let absent = parts.filter { $0.truth == .no }.compactMap { name($0) }
    let open = parts.filter { !$0.truth.reasons.isEmpty }.compactMap { name($0) }
    let counts = parts.filter { $0.truth != .yes }.compactMap { count($0) }
    var words = result
    if let judged = answer.asLastStated, let claim = answer.rules.live.first {
      words += " · by the rule last stated in \(wording.lastStated(claim)): " + Self.result(judged)
    }
    words += " · the rule asks for " + wording.rule(rule, of: answer.rules)
    if answer.asLastStated == nil, let last = answer.rules.live.first.flatMap({ view.lastStated($0) }) {
      words += ", as last stated in \(last.spoken)"
    }
    if let claim = answer.rules.live.first { words += wording.silence(after: claim) }
    let kinds = answer.parts.compactMap { part -> String? in
      if case .kind(let kind) = part.wanted { return kind.spaced }
      return nil
    }
    if !kinds.isEmpty, !words.contains("(") { words += " (" + Wording.list(kinds) + ")" }
    if !absent.isEmpty { words += "; " + Wording.list(absent) + " absent" }
    if !open.isEmpty { words += "; not known of " + Wording.list(open) }
    for count in counts { words += "; " + count }
    if case .everyone = attendance { words += ", if every known member attends" }
    if answer.asLastStated != nil {
      words += " · whether \(wording.title(body)) still meets is not stated"
    } else if !answer.truth.reasons.isEmpty, answer.truth.reasons != .discretion {
      words += " · " + answer.truth.reasons.words.joined(separator: ", ")
    }
    draft.add(
      [.text("rule"), wording.cell(body), .text(result)], words, isPossible: answer.truth.reasons != [], entity: body,
      on: answer.rules.live)
  }

  /// A rule for one matter alone.
  private func matter(_ matter: QuorumMatter, _ draft: inout AnswerBuilder) {
    let result = Self.result(matter.truth)
    var words = "for " + (matter.claim.qualification(.about).map { wording.value($0) } ?? "") + ": " + result
    words += " · the rule asks for " + wording.rule(matter.rule) + wording.doubt(matter.claim)
    let parts = matter.parts.filter(\.bears)
    let absent = parts.filter { $0.truth == .no }.compactMap { name($0) }
    let open = parts.filter { !$0.truth.reasons.isEmpty }.compactMap { name($0) }
    if !absent.isEmpty { words += "; " + Wording.list(absent) + " absent" }
    if !open.isEmpty { words += "; not known of " + Wording.list(open) }
    for count in parts.filter({ $0.truth != .yes }).compactMap({ count($0) }) { words += "; " + count }
    draft.add(
      [.text("rule for one matter"), wording.cell(matter.claim.subject), .text(result)], words,
      isPossible: !matter.truth.reasons.isEmpty, entity: matter.claim.subject, on: [matter.claim])
  }

  static func result(_ truth: Truth) -> String {
    switch truth {
    case .yes: "quorate"
    case .no: "not quorate"
    case .unknown(let reasons): reasons.contains(.discretion) ? "at the chair's discretion" : "cannot be known"
    }
  }

  /// A kind, a seat or a condition that is asked for.
  func name(_ part: QuorumPart) -> String? {
    switch part.wanted {
    case .kind(let kind): kind.spaced
    case .agent(let agent): wording.title(agent)
    case .condition(let condition): wording.rule(condition)
    case .count(.some, let set, _, _, _): wording.theOne(set)
    case .count, .discretion: nil
    }
  }

  /// So many of a list, with how many of them are there or, of a vote, are for it.
  func count(_ part: QuorumPart, _ counted: String = "there") -> String? {
    guard case .count(let quantifier, let set, let least, let most, let known) = part.wanted else { return nil }
    if quantifier == .some, wording.theOne(set) != nil { return nil }
    let there = least == most ? "\(least)" : "\(least) to \(most)"
    var words = "\(wording.rule(.quantified(quantifier, over: set, satisfies: nil))): \(there) \(counted)"
    if case .share(let share) = quantifier { words += ", and \(share.needed(of: known)) of \(known) are asked for" }
    return words
  }

  // MARK: Who counts

  private func part(_ part: QuorumPart, _ answer: QuorumAnswer, _ draft: inout AnswerBuilder) {
    guard case .kind(let kind) = part.wanted else { return }
    let partners = answer.seating.partners.filter { $0.family == kind }
    for partner in partners {
      let seats = partner.seats.map { answer.seating.seats[$0] }
      let filled = seats.map { $0.truth && $0.isFilled }.reduce(.no, ||)
      let there = filled == .yes ? "there" : filled == .no ? "absent" : "not known"
      var words = kind.spaced + ": "
      words += partner.organisation.map { wording.title($0) } ?? "nobody is named"
      let comers = seats.flatMap { self.comers(for: $0, partner.organisation) }
      if !comers.isEmpty { words += ", by " + Wording.list(comers, last: "or") }
      let who: Answer.Cell = partner.organisation.map { wording.cell($0) } ?? .unknown("not stated")
      draft.add(
        [.text(kind.spaced), who, .text(there)], words + " · " + there, section: "Who counts",
        isPossible: !filled.reasons.isEmpty, entity: partner.organisation, on: seats.flatMap(\.claims))
    }
  }

  /// By whom an organisation is there: the posts of a seat, or the deputy who comes in their place.
  private func comers(for seat: Seat, _ organisation: EntityID?) -> [String] {
    let posts = seat.agents.filter { $0 != organisation && branch.kind(of: $0) == .post }
    guard let deputy = seat.standIns.first else {
      return posts.map { post in
        wording.title(post) + (view.claimList(of: post, .holder).isVacant ? " (a vacant post)" : "")
      }
    }
    let place = Wording.list(posts.map { wording.title($0) }, last: "or")
    return [wording.title(deputy) + (posts.isEmpty ? "" : " in the place of " + place)]
  }

  // MARK: Not stated

  private mutating func unstated(_ body: EntityID, _ answer: QuorumAnswer, _ draft: inout AnswerBuilder) throws(Stop) {
    let silence = silence(answer.rules, "quorum", of: body)
    let life = view.life(of: body).0 == .no ? try run.claimList(of: body, .exists).claims : []
    draft.add(
      [.text("rule"), wording.cell(body), .unknown(silence)], "\(wording.title(body)): \(silence)", isPossible: true,
      entity: body, on: grounds(answer.rules) + life)
    let told = answer.nearest.map(\.subject)
    if life.isEmpty { try searched(for: .quorum, of: body, beyond: Told(isDated: true, things: told), &draft) }
    for claim in answer.nearest {
      guard let rule = branch.expression(claim.value) else { continue }
      let words =
        "\(wording.title(claim.subject)): " + wording.rule(rule) + " · stated in " + wording.periods(claim)
        + "; not said to be the rule here"
      draft.add(
        [.text("nearest rule"), wording.cell(claim.subject), .text(wording.rule(rule))], words,
        section: "The nearest that is stated", isPossible: true, entity: claim.subject, on: [claim])
    }
    let seats = answer.seating.seats.filter(\.isStated)
    if seats.isEmpty {
      draft.note("who sits on it is not stated for this time either")
    } else {
      let whole = answer.seating.isWhole ? "" : " known"
      draft.note("\(seats.count) \(seats.count == 1 ? "seat" : "seats")\(whole): `who sits on \(branch.id(of: body))`")
    }
  }
}
