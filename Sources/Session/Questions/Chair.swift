import Analysis
import Language
import Model

/// `who chairs`: the chair of a body, and who holds the post; or whether one chairs it.
struct ChairQuestion: RowQuestion {
  let body: EntityID
  /// Of whom alone it is asked whether it chairs the body; nil for whoever does.
  var whom: EntityID?

  var columns: [Answer.Column] {
    var columns = [Answer.Column].columns(["body": .entity, "chair": .entity, "holder": .entity])
    columns[0].isSubject = true
    return columns
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder {
    guard let whom else { return try writer.chair(of: body) }
    return try writer.chairing(of: whom, on: body)
  }
}

extension ChairQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    body = try resolver.thing(.subject)
    whom = try resolver.thingIfAny(.whom)
  }
}

extension AnswerWriter {
  mutating func chair(of body: EntityID) throws(Stop) -> AnswerBuilder {
    let answer = try run.chair(of: body)
    var draft = AnswerBuilder()
    let title = wording.title(body)
    for claim in answer.chairs.live.map({ view.inTurn($0) }) {
      chair(claim, of: body, answer, &draft)
    }
    if draft.rows.isEmpty {
      let silence = silence(answer.chairs, "chair", of: body)
      let life = view.life(of: body).0 == .no ? try existence(of: body) : []
      draft.add(
        [wording.cell(body), .unknown(silence), .unknown(silence)],
        "\(title): \(silence)" + (answer.chairs.gap.map { wording.doubt($0) } ?? ""),
        isPossible: answer.chairs.gap.map { $0.truth != .yes } ?? false, entity: body,
        kind: .silence(String(self.silence(answer.chairs, "", of: body).drop { $0 == " " })),
        on: grounds(answer.chairs) + life)
      // That nobody holds it is an answer.
      let isVacant = answer.chairs.isVacant
      if life.isEmpty, !isVacant { try searched(for: .chair, of: body, beyond: Told(isDated: true), &draft) }
      for fact in branch.facts(about: body, .predecessor)
      where !life.isEmpty && view.life(of: branch.subject(fact)).0 != .no {
        draft.note("followed by \(wording.title(branch.subject(fact)))")
      }
    } else {
      perhapsVacant(answer.chairs, &draft)
      restOnContradictions(of: answer.chairs, &draft)
      seatedOtherwise(body, answer.chairs, &draft)
      let agents = answer.chairs.live.flatMap { run.agents(of: $0.value) }
      try lapses(of: agents, on: body, &draft)
      try endedTerms(of: agents, &draft)
      try cautions([body], &draft)
    }
    return draft
  }

  /// That nobody may chair, where a paper states a vacancy of which it is not known whether it is over.
  private func perhapsVacant(_ chairs: ClaimList, _ draft: inout AnswerBuilder) {
    guard let vacancy = chairs.gap, vacancy.value == .vacant else { return }
    draft.note("or vacant" + wording.doubt(vacancy))
    draft.rest(on: vacancy)
  }

  /// Whom a list of members names as the chair beside the one who chairs it.
  private func seatedOtherwise(_ body: EntityID, _ chairs: ClaimList, _ draft: inout AnswerBuilder) {
    let known = chairs.live.flatMap { run.agents(of: $0.value) }
    let seats = branch.facts(of: body, .member).filter { fact in
      guard case .word(let word)? = branch.fact(fact).qualification(.capacity) else { return false }
      return branch.text(word) == "chair"
    }
    for claim in view.claims(seats) where claim.isLive && claim.truth != .no {
      guard let seated = claim.value.entity, !known.contains(seated) else { continue }
      draft.note("a list of members names another as its chair: \(wording.title(seated))", .discrepancy)
      draft.rest(on: claim)
    }
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
    let (mine, turn) = (view.turn(of: claim), turn(of: claim))
    words += mine == turn ? wording.turn(of: claim) : turnWords(mine)
    let beside = answer.chairs.live.filter { $0.value != claim.value && view.isOfOneClause(claim, $0) }
    if !beside.isEmpty { words += " · together with " + Wording.list(beside.map { wording.value($0.value) }) }
    words += wording.doubt(claim)
    let chairCell: Answer.Cell =
      (claim.value.entity ?? turn).map { wording.cell($0) } ?? .text(wording.value(claim.value))
    draft.add(
      [wording.cell(body), chairCell, holderCell], words, isPossible: claim.truth != .yes || mine != turn,
      entity: claim.value.entity, lastStated: wording.lastStated(claim), on: claims)
  }

  /// Whose turn it is, where that one is there.
  private func turn(of claim: Claim) -> EntityID? {
    view.turn(of: claim).flatMap { view.life(of: $0).0 == .no ? nil : $0 }
  }

  private func turnWords(_ ended: EntityID?) -> String {
    ended.map { " · the turn of \(wording.title($0)), which has ended: who chairs is not stated" } ?? ""
  }
}
