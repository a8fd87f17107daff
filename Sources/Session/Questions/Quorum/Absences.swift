import Analysis
import Language
import Model

/// `absences`: who may stay away from a meeting, one at a time and two at a time.
struct AbsencesQuestion: RowQuestion {
  let body: EntityID

  var columns: [Answer.Column] {
    [
      Answer.Column("away", .entity), Answer.Column("alone", .text, title: "away alone"),
      Answer.Column("breaks-with", .text, title: "no longer quorate if also away"),
    ]
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.absences(from: body) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    guard answer.rows.allSatisfy(\.stretch.isEmpty) else { return }
    let name = runner.wording.view.acronym(of: body) ?? runner.wording.name(body)
    let rows = answer.rows.filter { $0.entity != nil }
    guard !rows.isEmpty, answer.rows.count == rows.count else { return }
    var needed: [String] = []
    var isKnown = false
    for row in rows {
      guard case .away(let truth, let deputies)? = row.kind else { continue }
      isKnown = isKnown || truth == .yes
      guard truth == .no else { continue }
      let standIns = deputies.isEmpty ? "" : " (or the deputy: \(Wording.list(deputies, last: "or")))"
      needed.append(answer.text("away", of: row) + standIns)
    }
    if rows.allSatisfy({ $0.kind == .nobodyAway }) {
      answer.title = "\(name) cannot decide even with every known member there."
    } else if !needed.isEmpty {
      answer.title = "\(name) cannot decide without \(Wording.list(needed, last: "or"))."
    } else if isKnown {
      answer.title = "\(name): no single absence stops a decision."
    } else {
      answer.title = "\(name): no single absence is known to stop a decision, and none is known to leave it quorate."
    }
    answer.layout = .table
  }
}

extension AbsencesQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    body = try resolver.thing(.subject)
  }
}

extension AnswerWriter {
  fileprivate mutating func absences(from body: EntityID) throws(Stop) -> AnswerBuilder {
    let table = try run.absences(from: body)
    var draft = AnswerBuilder()
    guard let rule = table.everyone.rule else {
      let words = silence(table.everyone.rules, "quorum", of: body)
      draft.add(
        [.unknown(words), .text(""), .text("")],
        "\(wording.title(body)): \(words), so who may stay away is not known", isPossible: true,
        on: grounds(table.everyone.rules))
      if view.life(of: body).0 != .no { try searched(for: .quorum, of: body, beyond: Told(isDated: true), &draft) }
      return draft
    }
    if table.members.isEmpty {
      draft.add(
        [.unknown("no seat known"), .text(""), .text("")],
        "\(wording.title(body)): the rule asks for \(wording.rule(rule)), and no paper says who sits there",
        isPossible: true, on: table.everyone.rules.live)
      return draft
    }
    let needed = Set(table.members.filter { $0.alone == .no }.map(\.agents))
    let isFree = { (member: AbsenceTable.Member) in
      member.alone == .yes && member.pairs.allSatisfy { $0.truth == .yes || needed.contains($0.other) }
    }
    let free = table.members.filter(isFree)
    for member in table.members.filter({ !isFree($0) }) + free { absence(member, needed, table, &draft) }
    if free.count > 2, table.members.count <= Evaluation.mostPaired {
      draft.note("Any one and any two of the last \(free.count) may be away.")
    }
    if table.members.contains(where: { $0.agents.contains { branch.kind(of: $0) == .organisation } }) {
      draft.note("An organisation is away when nobody comes for it.")
    }
    for member in table.members where !member.posts.isEmpty {
      let posts = Wording.list(member.posts.map { shortName($0) })
      draft.note("\(shortName(member.agents[0])) sits there as \(posts): away, no one of these seats is filled.")
    }
    remarks(table, rule, &draft)
    return draft
  }

  private func remarks(_ table: AbsenceTable, _ rule: Expression, _ draft: inout AnswerBuilder) {
    draft.note("The rule asks for \(wording.rule(rule))" + last(table) + ".")
    for claim in table.everyone.rules.live { draft.rest(on: claim) }
    switch table.everyone.judged {
    case .yes: break
    case .no: draft.note("Even with every known member there it is not quorate.")
    case .unknown: draft.note("Even with every known member there it is not known whether it is quorate.")
    }
    if !table.everyone.seating.isWhole {
      draft.note("No paper gives the whole list of its members: others may sit there, and then more can be away.")
    }
    if table.members.count > Evaluation.mostPaired {
      draft.note("Pairs were not tried: there are more than \(Evaluation.mostPaired) members.")
    }
  }

  private func last(_ table: AbsenceTable) -> String {
    guard let claim = table.everyone.rules.live.first, let period = view.lastStated(claim) else { return "" }
    return ", as last stated in \(period.spoken)"
  }

  /// - Parameter needed: those without any one of whom the meeting cannot decide, whoever else is there.
  private func absence(
    _ member: AbsenceTable.Member, _ needed: Set<[EntityID]>, _ table: AbsenceTable, _ draft: inout AnswerBuilder
  ) {
    let isOne = member.agents.count == 1
    let alone = Self.result(member.alone) + standIns(member)
    let broken = member.pairs.filter { $0.truth == .no && !needed.contains($0.other) }.map(\.other)
    let doubtful = member.pairs.filter { !$0.truth.reasons.isEmpty }.count
    var words = ""
    let isNever = table.everyone.judged == .no
    if isNever {
      words = "not quorate with everyone there"
    } else if member.alone == .no {
      words = "needed alone"
    } else {
      words = broken.isEmpty ? "no other" : Wording.list(broken.map { away($0) }, last: "or")
      if !needed.isEmpty, broken.isEmpty { words = "no other but those needed alone" }
      if doubtful > 0 { words += "; not known of \(doubtful)" }
      if member.pairs.isEmpty { words = table.members.count == 1 ? "no other" : "not tried" }
    }
    draft.add(
      [isOne ? wording.cell(member.agents[0]) : .text(away(member.agents)), .text(alone), .text(words)],
      "without \(isOne ? wording.title(member.agents[0]) : away(member.agents)): \(alone) · with another away: \(words)",
      isPossible: !member.alone.reasons.isEmpty, entity: member.agents.first,
      kind: isNever ? .nobodyAway : .away(member.alone, deputies: standIns(member).isEmpty ? [] : deputies(member)),
      on: member.claims)
  }

  private func deputies(_ member: AbsenceTable.Member) -> [String] { member.deputies.map { shortName($0) } }

  /// That a deputy in its place would do, or may.
  private func standIns(_ member: AbsenceTable.Member) -> String {
    if member.deputies.isEmpty || member.byDeputy == .no { return "" }
    let names = Wording.list(deputies(member), last: "or")
    return ", unless \(names) comes in its place" + (member.byDeputy == .yes ? "" : ", which may not count")
  }

  /// A member who is away, by a short name; of a seat that one of several has, all of them.
  private func away(_ agents: [EntityID]) -> String {
    if agents.count == 1 { return shortName(agents[0]) }
    return Wording.list(agents.map { shortName($0) }, last: "or") + " (whoever has the seat)"
  }
}
