import Analysis
import Model

/// `who chairs BODY for X`: whether X chairs it, by itself or by a post of its own, and below it who is stated to.
extension AnswerWriter {
  mutating func chairing(of whom: EntityID, on body: EntityID) throws(Stop) -> AnswerBuilder {
    run.doubtsLastStated = true
    let told = try chair(of: body)
    let chairs = try run.chair(of: body).chairs
    var draft = AnswerBuilder()
    let truth = try isChaired(body, by: whom)
    draft.truth = truth
    draft.add(
      [wording.cell(body), wording.cell(whom), .text("")], chairingWords(whom, body, chairs, truth),
      isPossible: truth != .yes && truth != .no, entity: whom, details: told.rows.map(\.row.sentence),
      kind: .claim(.chair), on: told.rows.flatMap(\.claims))
    draft.searches = told.searches
    for note in told.notes { draft.note(note.text, note.kind) }
    return draft
  }

  private mutating func isChaired(_ body: EntityID, by whom: EntityID) throws(Stop) -> Truth {
    if view.life(of: body).0 == .no { return .no }
    func step(_ from: Expression, _ relation: Relation, all: Bool = false) -> Expression {
      .step(from: from, along: Expression.Path(relation: relation, isInverse: false, isTransitive: all))
    }
    func isAmong(_ set: Expression) -> Expression { .compare(.contains, set, .entity(whom)) }
    let chair = step(.entity(body), .chair)
    var truth = try run.truth(isAmong(chair))
    switch branch.kind(of: whom) {
    case .person: truth = truth || (try run.truth(isAmong(step(chair, .holder))))
    case .organisation:
      truth = truth || (try run.truth(isAmong(step(chair, .organisation))))
      // A part of an organisation is that organisation's; one of which no whole is stated is no part of another.
      for member in try run.set(step(step(chair, .organisation), .parent, all: true)).members
      where member.element == .entity(whom) {
        truth = truth || member.truth
      }
    default: break
    }
    // Whoever comes by a post, or for an organisation, may be this one where no paper says who does.
    if truth != .no { return truth }
    return try mayStand(for: whom, .chair(of: body)) ? .unknown(.notStated) : .no
  }

  private func chairingWords(_ whom: EntityID, _ body: EntityID, _ stated: ClaimList, _ truth: Truth) -> String {
    let (who, there) = (wording.title(whom), wording.short(body))
    // An organisation chairs by its posts. The names of some are plural, so that nothing agrees with them.
    let chaired = "chaired \(branch.kind(of: whom) == .organisation ? "for" : "by") \(who)"
    switch truth {
    case .yes:
      let posts = stated.live.flatMap { run.agents(of: $0) }.filter { $0 != whom }
      let by =
        posts.count == 1 ? (branch.kind(of: whom) == .organisation ? " by " : ", ") + wording.title(posts[0]) : ""
      return "Yes\(asLastStated(stated.live)): \(there) is \(chaired)\(by)."
    case .no:
      return end(of: body).map { "No: \(there) \($0)." }
        ?? "No\(asLastStated(stated.live)): \(there) is not \(chaired)."
    case .unknown(let reasons):
      return "Not known whether \(there) is \(chaired): \(whyUnknown(whom, there, stated, reasons))."
    }
  }

  private func whyUnknown(_ whom: EntityID, _ there: String, _ stated: ClaimList, _ reasons: Reasons) -> String {
    if reasons != .notStated { return reasons.words.joined(separator: ", ") }
    if stated.live.isEmpty { return "no paper says who chairs \(there)" }
    return branch.kind(of: whom) == .organisation
      ? "no paper says of which organisation its chair is" : "no paper says who holds the post of its chair"
  }
}
