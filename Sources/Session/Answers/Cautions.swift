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
}
