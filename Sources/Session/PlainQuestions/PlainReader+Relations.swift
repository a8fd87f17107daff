import Language
import Model

/// What two things are to each other: whatever papers state between them answers, by whatever word they say it.
extension PlainReader {
  private static let working: [PlainShape.Pattern] = [
    "does|do|did {body} [still] work|works|link|links|align [closely|alongside] with|to {thing}",
    "is|are|was {body} alongside|working with {thing}",
  ]
  private static let belonging: [PlainShape.Pattern] = [
    "is|are|was|were {thing} [still] [a] part|subgroup of {body}",
    "is|are|was|were {thing} [still] in|within|under {body}",
    "does|do|did {thing} [still] belong to {body}",
  ]
  private static let sitting: [PlainShape.Pattern] = [
    "is|are|was|were {thing} [still] member|members|partner|partners of|on|in {body}"
  ]
  private static let anyhow: [PlainShape.Pattern] = [
    "how does|do|did {body} [and] relate|link|connect|fit [to|with|into] {thing}",
    "how is|are|was {thing} related|linked|connected|tied to|with {body}",
    "is|are|was {thing} [still] related|linked|connected|tied to|with {body}",
    "what has|have {thing} [got] to do with {body}", "what does|do|is {thing} have|has|had to do with {body}",
    "what links|connects|ties {thing} to|with|and {body}",
  ]

  /// What a question of two things asks, and the relations that say it in its own words.
  private static let asked: [(said: [PlainShape.Pattern], own: [Relation])] = [
    (working, [.worksWith]), (belonging, [.parent]), (sitting, [.member, .partner, .relevantAgency]), (anyhow, []),
  ]

  private static let between: [Relation] = [
    .parent, .member, .partner, .relevantAgency, .worksWith, .reportsTo, .feeds, .oversees, .leader, .chair,
    .scrutineer,
    .predecessor, .host, .supportedBy, .accountableTo,
  ]

  /// What papers state between two things that a line names; nil where they state nothing, or it asks something else.
  mutating func readRelated(_ words: [PlainWord]) -> PlainReading? {
    for (said, own) in Self.asked {
      for match in said.lazy.flatMap({ $0.matches(words) }) where match.count == 2 {
        guard let one = related(match[0].words), let other = related(match[1].words), one != other else { continue }
        if let reading = read(one, other, own) { return reading }
      }
    }
    return nil
  }

  private mutating func related(_ words: ArraySlice<PlainWord>) -> EntityID? {
    let said = words.map(\.folded)
    if said == ["us"] || said == ["we"] || said == ["partnership"] {
      let main = names.main()
      return main.count == 1 ? main[0] : nil
    }
    guard names.isWholeName(words, []) || PlainNames.isAgency(words) || words.count > 1 else { return nil }
    let found = names.things(words, [.body, .organisation])
    return found.count == 1 ? found[0] : nil
  }

  private mutating func read(_ one: EntityID, _ other: EntityID, _ own: [Relation]) -> PlainReading? {
    var live: [(relation: Relation, statement: String)] = []
    for relation in Self.between {
      for (subject, object) in [(one, other), (other, one)] {
        guard names.view.claimList(of: subject, relation).live.contains(where: { $0.value.entity == object }) else {
          continue
        }
        live.append((relation, statement(relation, subject, object)))
      }
    }
    let direct = live.filter { own.contains($0.relation) }
    let told = direct.isEmpty ? live : direct
    guard !told.isEmpty else { return remit(one, other) ?? remit(other, one) }
    if direct.isEmpty { opening = "What is stated between the two:" }
    return .statements(told.prefix(Self.mostAlike).map(\.statement))
  }

  private func statement(_ relation: Relation, _ subject: EntityID, _ object: EntityID) -> String {
    let (one, other) = (branch.id(of: subject), branch.id(of: object))
    let isSeat = [.member, .partner, .relevantAgency].contains(relation)
    if isSeat, branch.kind(of: subject) == .body, branch.kind(of: object) == .organisation {
      return "who sits on \(one) for \(other)"
    }
    return "find \(one).\(relation.definition.name) contains \(other)"
  }

  /// A remit of one that names the other.
  private mutating func remit(_ one: EntityID, _ other: EntityID) -> PlainReading? {
    let called = branch.names(of: other).map { Set(WordIndex.stems($0)) }.filter { !$0.isEmpty }
    let speaks = names.view.claimList(of: one, .remit).live.contains { claim in
      guard case .text(let text) = claim.value else { return false }
      let words = Set(WordIndex.stems(branch.text(text)))
      return called.contains { $0.isSubset(of: words) }
    }
    guard speaks else { return nil }
    opening =
      "Of the two no relation is stated; a remit of \(branch.declaredName(of: one)) speaks of \(branch.declaredName(of: other)):"
    return .statements(["find \(branch.id(of: one)).remit"])
  }
}
