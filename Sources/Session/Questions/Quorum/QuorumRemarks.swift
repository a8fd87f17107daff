import Analysis
import Model

/// What could make a meeting quorate, who could still leave it, and what else there is to say of its rule.
extension AnswerWriter {
  func fix(_ answer: QuorumAnswer) -> String {
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

  func slack(_ answer: QuorumAnswer, _ draft: inout AnswerBuilder) {
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

  func remarks(
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
}
