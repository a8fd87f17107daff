import Analysis
import Model

/// What is to be borne in mind with an answer that rests on a body of which no later source speaks.
extension AnswerWriter {
  /// Notes of which bodies all that they were part of has ended, and no source says whether they go on.
  mutating func cautions(_ agents: [EntityID], _ draft: inout AnswerBuilder) throws(Stop) {
    for (position, body) in agents.enumerated()
    where branch.kind(of: body) == .body && !agents[..<position].contains(body) {
      let lost = try run.uncertainParents(of: body)
      if lost.isEmpty { continue }
      let parents = lost.map { "\(wording.value($0.value)), which \(wording.phase($0))" }
      draft.note(
        "\(wording.title(body)) was part of \(Wording.list(parents)); no source says whether it goes on")
    }
  }

  /// What other papers state for the same time of that which an answer takes from a better evidenced one.
  ///
  /// - Parameter stated: all that is stated of the relation.
  func contradictions(of stated: ClaimList, _ draft: inout AnswerBuilder) {
    for claim in stated.claims where claim.phase == .outranked && claim.value != .notStated && claim.value != .unknown {
      let papers = view.sources(of: claim).map { wording.title($0) }
      if papers.isEmpty { continue }
      draft.note(
        "\(Wording.list(papers)) \(papers.count == 1 ? "says" : "say") otherwise for the same time: \(wording.clause(claim))"
      )
      draft.rest(on: claim)
    }
  }

  /// Rests the row added last on what other papers say otherwise, where its own words tell of it.
  func restOnContradictions(of stated: ClaimList, _ draft: inout AnswerBuilder) {
    for claim in stated.claims where claim.phase == .outranked && !claim.value.isGap { draft.rest(on: claim) }
    for claim in stated.claims where claim.value.isGap && claim.isLive && !stated.live.isEmpty { draft.rest(on: claim) }
  }
}
