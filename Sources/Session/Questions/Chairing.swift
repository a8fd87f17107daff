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
    var words = chairingWords(whom, body, chairs, truth)
    if case .unknown = truth, let part = try chairedPart(of: body, by: whom) {
      words =
        "\(wording.name(part)), part of it, is chaired by \(wording.title(whom)); who chairs \(wording.short(body)) "
        + "itself no paper says."
    }
    draft.add(
      [wording.cell(body), wording.cell(whom), .text("")], words,
      isPossible: truth != .yes && truth != .no, entity: whom, details: told.rows.map(\.row.sentence),
      kind: .claim(.chair), on: told.rows.flatMap(\.claims))
    draft.searches = told.searches
    for note in told.notes { draft.note(note.text, note.kind) }
    return draft
  }

  /// A part of a body, or what leads it, that somebody is certain to chair, where no paper says who chairs the whole.
  private mutating func chairedPart(of body: EntityID, by whom: EntityID) throws(Stop) -> EntityID? {
    guard view.claimList(of: body, .chair).live.filter({ !$0.value.isGap }).isEmpty else { return nil }
    let parts = branch.facts(about: body, .parent).map { branch.subject($0) }
    for part in parts.uniqued() where branch.kind(of: part) == .body {
      let isPart = view.claimList(of: part, .parent).live.contains { $0.value.entity == body }
      if isPart, try isChaired(part, by: whom) == .yes { return part }
    }
    return nil
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
