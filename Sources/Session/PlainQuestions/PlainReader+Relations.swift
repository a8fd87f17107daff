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

  /// What a question of two things asks.
  ///
  /// Where it asks of one side, what holds the other way round is no yes to it.
  private enum Asks {
    case workTogether, isPart, hasSeat, anything
  }

  private static let asked: [(said: [PlainShape.Pattern], asks: Asks)] = [
    (working, .workTogether), (belonging, .isPart), (sitting, .hasSeat), (anyhow, .anything),
  ]

  private static let seats: [Relation] = [.member, .partner, .relevantAgency]

  private static let between: [Relation] = [
    .parent, .member, .partner, .relevantAgency, .worksWith, .reportsTo, .feeds, .oversees, .leader, .chair,
    .scrutineer,
    .predecessor, .host, .supportedBy, .accountableTo,
  ]

  /// What papers state between two things that a line names; nil where they state nothing, or it asks something else.
  mutating func readRelated(_ words: [PlainWord]) -> PlainReading? {
    for (said, asks) in Self.asked {
      for match in said.lazy.flatMap({ $0.matches(words) }) where match.count == 2 {
        guard let one = related(match[0].words), let other = related(match[1].words), one != other else { continue }
        if let reading = read(one, other, asks) { return reading }
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

  /// A relation that holds between two things, with the side on which each stands.
  private typealias Stated = (relation: Relation, subject: EntityID, object: EntityID)

  private mutating func read(_ one: EntityID, _ other: EntityID, _ asks: Asks) -> PlainReading? {
    var live: [Stated] = []
    for relation in Self.between {
      for (subject, object) in [(one, other), (other, one)] {
        guard names.view.claimList(of: subject, relation).live.contains(where: { $0.value.entity == object }) else {
          continue
        }
        live.append((relation, subject, object))
      }
    }
    guard !live.isEmpty else { return remit(one, other) ?? remit(other, one) }
    let direct = live.filter { Self.answers($0, one, asks) }
    if direct.isEmpty, asks == .isPart || asks == .hasSeat { return otherwise(one, other, asks, live) }
    if !direct.isEmpty { return .statements(direct.prefix(Self.mostAlike).map(statement)) }
    opening = "What is stated between the two:"
    return .statements(live.prefix(Self.mostAlike).map(inItsWords).uniqued())
  }

  /// Whether a relation is what is asked of the first of two things.
  private static func answers(_ stated: Stated, _ one: EntityID, _ asks: Asks) -> Bool {
    let hasSeat = seats.contains(stated.relation) && stated.object == one
    switch asks {
    case .workTogether: return stated.relation == .worksWith
    case .isPart: return stated.relation == .parent && stated.subject == one || hasSeat
    case .hasSeat: return hasSeat
    case .anything: return false
    }
  }

  /// The question itself, of which papers state nothing, and below it what they state between the two instead.
  private func otherwise(_ one: EntityID, _ other: EntityID, _ asks: Asks, _ live: [Stated]) -> PlainReading {
    let itself: Stated = asks == .isPart ? (.parent, one, other) : (.member, other, one)
    let beside = live.prefix(Self.mostAlike - 1).map { list($0) }
    return .statements([statement(itself)] + beside.uniqued())
  }

  /// What is stated, where it is not what was asked: a sentence where the relation has one, otherwise a list.
  private func inItsWords(_ stated: Stated) -> String {
    AnswerWriter.isSaid(stated.relation) ? statement(stated) : list(stated)
  }

  private func list(_ stated: Stated) -> String {
    "find \(branch.id(of: stated.subject)).\(stated.relation.definition.name)"
  }

  private func statement(_ stated: Stated) -> String {
    let (one, other) = (branch.id(of: stated.subject), branch.id(of: stated.object))
    let isOfBody = branch.kind(of: stated.subject) == .body && branch.kind(of: stated.object) == .organisation
    if Self.seats.contains(stated.relation), isOfBody { return "who sits on \(one) for \(other)" }
    return bySpeakers("find \(one).\(stated.relation.definition.name) contains \(other)")
  }

  /// Whether one is among the members of a body: where others sit there for it and it has no seat itself, who they are.
  func bySpeakers(_ statement: String) -> String {
    let parts = statement.split(separator: " ").map(String.init)
    guard parts.count == 4, parts[0] == "find", parts[1].hasSuffix(".members"), parts[2] == "contains",
      let body = branch.entity(id: String(parts[1].dropLast(".members".count))), let other = branch.entity(id: parts[3])
    else { return statement }
    let speakers = branch.facts(about: other, .actsFor).map { branch.subject($0) }
    let seats = names.view.claimList(of: body, .member).live.compactMap(\.value.entity)
    if seats.contains(other) || !seats.contains(where: speakers.contains) { return statement }
    return "find \(parts[1]) where acts-for contains \(parts[3])"
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
