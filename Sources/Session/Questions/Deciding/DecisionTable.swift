import Analysis
import Language
import Model

/// `who decides on what in`: each matter that a paper names, who decides it, and by what rule.
struct DecisionTableQuestion: RowQuestion {
  let body: EntityID

  var time: TimePolicy { .rowByRow }
  var columns: [Answer.Column] {
    [
      Answer.Column("matter", .text), Answer.Column("decides", .text, title: "who decides"),
      Answer.Column("rule", .text),
    ]
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.decisionTable(of: body) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let name = runner.wording.view.acronym(of: body) ?? runner.wording.name(body)
    let rows = answer.rows.filter { $0.entity != nil }
    guard !rows.isEmpty else { return }
    let own = rows.filter { answer.text("matter", of: $0) != AnswerWriter.anything }.count
    let open = rows.count { if case .unknown = answer.cell("decides", of: $0) { true } else { false } }
    let general = rows.first { answer.text("matter", of: $0) == AnswerWriter.anything }
    var line = Headline(name)
    line.pieces = [own == 1 ? "1 matter has a rule of its own" : "\(own) matters have a rule of their own"]
    if own == 0 { line.pieces = ["no matter is stated to have a rule of its own"] }
    if general == nil { line.pieces.append("how it decides all others is not stated") }
    if open > 0 { line.pieces.append("of \(open) it is not stated who decides") }
    answer.title = line.text + "."
    answer.isList = true
    if answer.rows.allSatisfy(\.details.isEmpty) { answer.layout = .table }
  }
}

extension DecisionTableQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    body = try resolver.thing(.subject)
  }
}

extension AnswerWriter {
  /// What has no rule of its own, as a matter.
  fileprivate static let anything = "whatever has no rule of its own"

  fileprivate mutating func decisionTable(of body: EntityID) throws(Stop) -> AnswerBuilder {
    let table = try run.decisions(of: body)
    var draft = AnswerBuilder()
    let isRuled = table.matters.contains { $0.matter == .all && !$0.rules(.carriedBy).isEmpty }
    for matter in table.matters { tell(matter, of: body, isRuled: isRuled, &draft) }
    if draft.rows.isEmpty {
      let silence = silence(table.votes, "who decides", of: body)
      draft.add(
        [.unknown(silence), .text(""), .text("")], "\(wording.title(body)): \(silence)", isPossible: true,
        on: grounds(table.votes) + grounds(table.quorum))
      if view.life(of: body).0 != .no {
        try searched(for: .carriedBy, of: body, beyond: Told(isDated: true), &draft)
      }
      return draft
    }
    if table.votes.live.isEmpty {
      draft.note("By what votes \(wording.title(body)) decides is not stated: no majority is taken for granted.")
    }
    contradictions(of: table.quorum, &draft)
    contradictions(of: table.votes, &draft)
    return draft
  }

  private func tell(_ matter: DecisionMatter, of body: EntityID, isRuled: Bool, _ draft: inout AnswerBuilder) {
    let name = name(matter.matter)
    let deciders = deciders(matter, of: body)
    let rule = rule(matter, of: body, isRuled: isRuled)
    let claims = matter.rules + matter.reserved + matter.delegated + matter.ends
    draft.add(
      [.text(name), deciders.map { .text($0) } ?? .unknown("not stated"), .text(rule)],
      "\(name): \(deciders ?? "who decides is not stated") · \(rule)",
      isPossible: claims.contains { $0.truth != .yes }, entity: body, on: claims)
  }

  private func name(_ matter: DecisionMatter.Matter) -> String {
    switch matter {
    case .all: Self.anything
    case .named(let value): wording.value(value)
    case .functions(let owner): "functions of \(wording.title(owner))"
    case .route(let route): wording.name(route)
    }
  }

  /// Who decides a matter; nil where no paper says so.
  private func deciders(_ matter: DecisionMatter, of body: EntityID) -> String? {
    let reserved = matter.reserved.map { wording.value($0.value) + wording.doubt($0) }
    if !reserved.isEmpty { return Wording.list(reserved) + ", to whom it is reserved" }
    let (given, taken) = (
      matter.delegated.filter { $0.subject == body }, matter.delegated.filter { $0.subject != body }
    )
    if !given.isEmpty {
      return Wording.list(given.map { wording.value($0.value) + wording.doubt($0) }) + ", by delegation"
    }
    if !taken.isEmpty {
      let from = taken.map { wording.title($0.subject) + wording.doubt($0) }
      return "\(shortName(body)), by delegation from \(Wording.list(from))"
    }
    if case .route = matter.matter {
      let deciders = matter.ends.filter { $0.relation == .decider }
      return deciders.isEmpty ? nil : Wording.list(deciders.map { wording.value($0.value) + wording.doubt($0) })
    }
    return shortName(body)
  }

  /// By what rule a matter is decided: where none is stated of its own and there is a general one, by that.
  private func rule(_ matter: DecisionMatter, of body: EntityID, isRuled: Bool) -> String {
    var pieces: [String] = []
    for claim in matter.rules(.carriedBy) {
      pieces.append("votes: " + wording.value(claim.value) + wording.doubt(claim))
    }
    for claim in matter.rules(.quorum) { pieces.append("quorum: " + wording.value(claim.value) + wording.doubt(claim)) }
    for claim in matter.rules(.castingVote) {
      let who = wording.value(claim.value)
      pieces.append((who == "none" ? "no casting vote" : "casting vote of the \(who)") + wording.doubt(claim))
    }
    let vetoes = matter.rules(.veto).map { wording.value($0.value) + wording.doubt($0) }
    if !vetoes.isEmpty { pieces.append("veto of \(Wording.list(vetoes, last: "or"))") }
    for claim in matter.delegated {
      let limit = claim.qualification(.about).map { "limited to: " + wording.value($0) } ?? "limit not stated"
      pieces.append(limit + wording.limits(claim))
    }
    if case .route = matter.matter { pieces.append("at the end of the route") }
    let hasVotes = !matter.rules(.carriedBy).isEmpty
    if !matter.rules.isEmpty, !hasVotes {
      pieces.insert(isRuled ? "votes: the general rule" : "votes not stated", at: 0)
    }
    return pieces.isEmpty ? "rule not stated" : pieces.joined(separator: "; ")
  }
}
