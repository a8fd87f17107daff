import Analysis
import Language
import Model

/// `what does NAME answer for`: the duties of one organisation, body, post or person.
struct AnswersForQuestion: RowQuestion {
  let agent: EntityID

  var columns: [Answer.Column] {
    [
      Answer.Column("duty", .entity), Answer.Column("how", .text), Answer.Column("with", .text),
      Answer.Column("basis", .text, title: "on whose word"),
    ]
  }

  var time: TimePolicy { .rowByRow }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.answersFor(agent) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let name = runner.wording.title(agent).capitalised
    let rows = answer.rows.filter { $0.entity != nil }
    guard !rows.isEmpty else {
      answer.title = "No paper and no law of this model says that \(name) answers for anything at this time."
      answer.rows = []
      return
    }
    let duties = rows.compactMap(\.entity).uniqued().count
    let accountable = rows.filter { !$0.isPossible && [.claim(.binds), .claim(.accountable)].contains($0.kind) }
      .compactMap(\.entity).uniqued().count
    answer.title = "\(name): accountable for \(accountable) of the \(duties) duties that it has a part in."
    if accountable == duties {
      answer.title = "\(name): accountable for \(duties == 1 ? "1 duty" : "\(duties) duties")."
    }
    if accountable == 0 {
      answer.title =
        "\(name): no paper says it is accountable for anything; it carries out \(duties == 1 ? "1 duty" : "\(duties) duties")."
    }
    if rows.allSatisfy(\.isPossible) {
      answer.title =
        "\(name): no paper says for certain that it answers for anything; it may have a part in "
        + (duties == 1 ? "1 duty." : "\(duties) duties.")
    }
    answer.isList = true
    if answer.rows.allSatisfy(\.details.isEmpty) { answer.layout = .table }
  }
}

extension AnswersForQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    agent = try resolver.thing(.subject)
  }
}

extension AnswerWriter {
  fileprivate mutating func answersFor(_ agent: EntityID) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    let found = try run.answersFor(agent)
    let order: [Relation] = [.binds, .accountable, .exercisedBy, .responsible, .dischargedBy]
    for relation in order {
      for answerability in found where answerability.claim.relation == relation { try add(answerability, &draft) }
    }
    if draft.rows.isEmpty {
      draft.add([.unknown("nothing stated"), .text(""), .text(""), .text("")], "nothing is stated", on: [])
      try searched(for: nil, of: agent, &draft)
    }
    if branch.kind(of: agent) == .body || branch.kind(of: agent) == .post {
      let above = try run.claimList(of: agent, .accountableTo).live + run.claimList(of: agent, .reportsTo).live
      let names = above.map { claim in
        let verb = claim.relation == .reportsTo ? "reporting to" : claim.relation.definition.clause
        return "\(verb) \(wording.value(claim.value))\(wording.doubt(claim))"
      }
      draft.note(
        names.isEmpty
          ? "No paper says to whom \(wording.title(agent)) answers or reports."
          : "It is \(Wording.list(names)).")
      for claim in above { draft.rest(on: claim) }
      if try !run.claimList(of: agent, .remit).live.isEmpty {
        draft.note("What it is to do is stated in words: `find \(branch.id(of: agent)).remit`.")
      }
    }
    return draft
  }

  /// Where a duty is to be done and for whom, as far as its papers say: ` · for adults · in Southampton`.
  private mutating func scope(of duty: EntityID) throws(Stop) -> String {
    let whom = either(try run.claimList(of: duty, .clients)) { claim in
      let word = wording.value(claim.value)
      return word == "both" ? "children and adults" : word
    }
    let areas = try run.claimList(of: duty, .covers).live.map { wording.value($0.value) }
    return (whom.isEmpty ? "" : " · for \(whom)") + (areas.isEmpty ? "" : " · in \(Wording.list(areas))")
  }

  private mutating func add(_ found: Answerability, _ draft: inout AnswerBuilder) throws(Stop) {
    let claim = found.claim
    let force = try run.claimList(of: found.duty, .force)
    let isOfLaw = claim.relation == .binds
    let through = found.through.map { ", as \(wording.title($0))" } ?? ""
    var how: String
    switch claim.relation {
    case .binds:
      let partners = claim.qualification(.capacity) == nil ? "accountable" : "accountable, with the other partners"
      how = partners + " in " + found.coverage.map { wording.value($0.value) }.joined(separator: "; ")
    case .accountable: how = "accountable" + through
    case .exercisedBy: how = "exercises it by delegation" + through
    case .dischargedBy: how = "discharges it" + through
    default: how = "carries it out" + through
    }
    let truth = found.coverage.map(\.truth).reduce(claim.truth) { $0 && $1 }
    how += isOfLaw ? (truth == .yes ? "" : " · possible") : wording.doubt(claim)
    let isOneOf = claim.value.entity == nil && branch.choice(claim.value) != nil
    if isOneOf { how += " · \(wording.value(claim.value)), not stated which" }
    if !isOfLaw { how += try scope(of: found.duty) }
    let others = Wording.list(found.others.map { shortName($0) })
    let basis = self.basis(force, isOfLaw ? "law" : "its own papers")
    let sentence =
      "\(wording.name(found.duty)): \(how)" + (others.isEmpty ? "" : " · with \(others)") + " · \(basis)"
    draft.add(
      [wording.cell(found.duty), .text(how), .text(others), .text(basis)], sentence,
      isPossible: truth != .yes || isOneOf, entity: found.duty, kind: .claim(claim.relation),
      on: [claim] + found.coverage + force.live)
  }
}
