import Analysis
import Model

/// How the answers to `quorate` read.
extension Presenter {
  mutating func quorate(_ body: EntityID, _ attendance: Attendance) throws(Stop) -> AnswerBuilder {
    let answer = try run.quorum(of: body, attendance)
    var draft = AnswerBuilder()
    draft.truth = answer.truth
    draft.isComplete = answer.truth.reasons.isEmpty
    guard let rule = answer.rule else {
      try unstated(body, answer, &draft)
      return draft
    }
    verdict(body, rule, attendance, answer, &draft)
    for part in answer.parts { self.part(part, answer, &draft) }
    let judged = answer.asLastStated ?? answer.truth
    if judged != .yes, answer.rules.live.first?.truth == .yes, answer.orphaned.isEmpty {
      draft.note("smallest fix: " + fix(answer))
    }
    if judged == .yes { slack(answer, &draft) }
    remarks(body, attendance, answer, &draft)
    return draft
  }

  // MARK: The verdict

  private func verdict(
    _ body: EntityID, _ rule: Expression, _ attendance: Attendance, _ answer: QuorumAnswer, _ draft: inout AnswerBuilder
  ) {
    let result = Self.result(answer.truth)
    let absent = answer.parts.filter { $0.truth == .no }.compactMap { name($0) }
    let open = answer.parts.filter { !$0.truth.reasons.isEmpty }.compactMap { name($0) }
    let counts = answer.parts.filter { $0.truth != .yes }.compactMap { count($0) }
    var words = result
    if let judged = answer.asLastStated, let claim = answer.rules.live.first {
      words += " · by the rule last stated in \(wording.lastStated(claim)): " + Self.result(judged)
    }
    words += " · the rule asks for " + wording.rule(rule)
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

  private static func result(_ truth: Truth) -> String {
    switch truth {
    case .yes: "quorate"
    case .no: "not quorate"
    case .unknown(let reasons): reasons.contains(.discretion) ? "at the chair's discretion" : "cannot be known"
    }
  }

  /// A kind, a seat or a condition that is asked for.
  private func name(_ part: QuorumPart) -> String? {
    switch part.wanted {
    case .kind(let kind): kind.spaced
    case .agent(let agent): wording.title(agent)
    case .condition(let condition): wording.rule(condition)
    case .count, .discretion: nil
    }
  }

  /// So many of a list, with how many of them are there.
  private func count(_ part: QuorumPart) -> String? {
    guard case .count(let quantifier, let set, let least, let most) = part.wanted else { return nil }
    return "\(quantifier.words) \(wording.rule(set)): \(least == most ? "\(least)" : "\(least) to \(most)") there"
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
      let posts = seats.flatMap(\.agents).filter { $0 != partner.organisation && branch.kind(of: $0) == .post }
      if !posts.isEmpty { words += ", by " + Wording.list(posts.map { wording.title($0) }, last: "or") }
      let who: Answer.Cell = partner.organisation.map { wording.cell($0) } ?? .unknown("not stated")
      draft.add(
        [.text(kind.spaced), who, .text(there)], words + " · " + there, section: "Who counts",
        isPossible: !filled.reasons.isEmpty, entity: partner.organisation, on: seats.flatMap(\.claims))
    }
  }

  // MARK: Fixes and slack

  private func fix(_ answer: QuorumAnswer) -> String {
    if answer.fixes.isEmpty { return "none of up to \(Evaluation.mostChanges) changes" }
    let fixes = answer.fixes.map { moves in
      let comers = moves.filter(\.comes).map { name($0) }
      let leavers = moves.filter { !$0.comes }.map { name($0) }
      var words = comers.isEmpty ? "" : Wording.list(comers) + (comers.count > 1 ? " attend" : " attends")
      if !leavers.isEmpty {
        words += (words.isEmpty ? "" : ", and ") + Wording.list(leavers) + (leavers.count > 1 ? " leave" : " leaves")
      }
      return words
    }
    let ways = Self.unrepeated(fixes)
    let shown = ways.prefix(5)
    let rest = ways.count - shown.count
    return shown.joined(separator: "; or ") + (rest > 0 ? "; or one of \(rest) other ways as short" : "")
  }

  private func name(_ move: QuorumMove) -> String {
    if let agent = move.agent { return wording.title(agent) }
    return "someone for " + (move.kind ?? "the kind").spaced
  }

  /// An organisation that is a partner and listed as a member has two seats and one name.
  private static func unrepeated(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  private func slack(_ answer: QuorumAnswer, _ draft: inout AnswerBuilder) {
    let needed = Self.unrepeated(answer.slack.needed.map { name($0) })
    let free = Self.unrepeated(answer.slack.free.map { name($0) })
    if free.isEmpty {
      draft.note("slack: none of these could leave: " + Wording.list(needed))
    } else {
      let must = needed.isEmpty ? "" : "; not " + Wording.list(needed, last: "or")
      draft.note("slack: one of these could leave: " + Wording.list(free, last: "or") + must)
    }
    let looked = Set((answer.slack.needed + answer.slack.free).flatMap(\.seats))
    let others = answer.seating.seats.indices.count {
      !looked.contains($0) && answer.seating.seats[$0].isFilled == .yes
    }
    if others > 0 { draft.note("the rule does not look at the \(others) other seats filled") }
  }

  // MARK: Remarks

  private func remarks(
    _ body: EntityID, _ attendance: Attendance, _ answer: QuorumAnswer, _ draft: inout AnswerBuilder
  ) {
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
    if let other = answer.seating.partnersOf {
      draft.note("the safeguarding partners are those of \(wording.title(other)), which it is part of")
    }
    let unseated = answer.seating.partners.filter { partner in
      partner.organisation != nil && partner.seats.allSatisfy { !answer.seating.seats[$0].isStated }
    }
    if !unseated.isEmpty {
      let names = Wording.list(unseated.compactMap(\.organisation).map { wording.title($0) })
      draft.note("who sits on \(wording.title(body)) for \(names) is not stated")
    }
    for stranger in answer.strangers {
      draft.note("\(name(stranger)) has no seat on \(wording.title(body)) that is stated, and counts for nothing here")
    }
    for case .kind(let word, let kinds) in attendance.named
    where EntityKind.families.contains(where: { $0.word == word }) {
      let names = kinds.map { Self.kindNames[$0] ?? $0 }
      draft.note("\(word) is the \(word) partner: \(Wording.list(names, last: "or"))")
    }
  }

  private static var kindNames: [String: String] {
    ["ccg": "a clinical commissioning group", "icb": "an integrated care board"]
  }

  private func name(_ attendee: Attendee) -> String {
    switch attendee {
    case .agent(let agent): wording.title(agent)
    case .kind(let word, _): "the kind \(word.spaced)"
    }
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
