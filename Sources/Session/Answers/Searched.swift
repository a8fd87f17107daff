import Analysis
import Model

/// How it reads which sources were looked at where nothing is stated, and what they say nearby.
extension AnswerWriter {
  /// What the answer's own sentences tell already of what is stated nearby.
  struct Told {
    /// Whether they say when it was last or is first stated.
    var isDated = false
    /// Things of which they tell the same.
    var things: [EntityID] = []
    /// Whether they tell all of it.
    var isAll = false
  }

  /// Tells of a relation of a thing that nothing is stated of it, which sources were looked at, and what they say nearby.
  mutating func searched(
    for relation: Relation?, of subject: EntityID, isInverse: Bool = false, beyond told: Told = Told(),
    _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let search = try run.search(for: relation, of: subject, isInverse: isInverse, over: asked)
    tell(search, about: wording.cell(subject), beyond: told, &draft)
  }

  /// Tells which sources were looked at for things of a kind.
  mutating func searched(_ draft: inout AnswerBuilder) throws(Stop) {
    tell(try run.search(over: asked), about: .text(""), beyond: Told(), &draft)
  }

  private func tell(
    _ search: Search, about subject: Answer.Cell, beyond known: Told, _ draft: inout AnswerBuilder
  ) {
    let papers = search.papers.map { paper in
      Answer.Search.Paper(
        id: branch.id(of: paper.source), name: branch.citedName(of: paper.source),
        period: paper.period?.description ?? "", reach: paper.reach.rawValue)
    }
    var told = Answer.Search(about: subject, what: search.relation?.definition.name ?? "", papers: papers)
    var claims: [[Claim]] = []
    draft.note(wording.papers(search, over: asked), .searched, isOfAll: true)
    for nearby in search.nearby {
      guard let thing = search.subject else { break }
      let words = wording.nearby(nearby, to: thing)
      told.nearby.append(Answer.Search.Nearby(sentence: words))
      claims.append(nearby.claims)
      if isTold(nearby, known) { continue }
      let place = nearby.claims.first.flatMap { wording.evidence(of: $0).first?.place }
      draft.note("Nearby: " + words + (place.map { " (\($0))" } ?? ""), .searched)
    }
    draft.searches.append(AnswerBuilder.Searched(search: told, claims: claims))
  }

  private func isTold(_ nearby: Search.Nearby, _ known: Told) -> Bool {
    switch nearby.kind {
    case .otherTime: known.isAll || known.isDated
    case .otherThing: known.isAll || nearby.claims.contains { known.things.contains($0.subject) }
    case .related, .discrepancy: known.isAll
    }
  }
}
