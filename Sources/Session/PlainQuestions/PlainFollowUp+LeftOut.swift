import Language
import Model

/// Short lines that leave out of what they ask, and parts of sentences: they go on with what was spoken of last.
extension PlainReader {
  /// What is asked of a body in a word or two, and the statement that asks it, with `{}` for the body.
  private static let leftOut: [(said: [PlainShape.Pattern], asks: String)] = [
    (["who chairs|heads", "chair"], "who chairs {}"),
    (["who sits|attends", "members|membership", "who is on|in it"], "who sits on {}"),
    (["[what|which] subgroups|groups"], "find {}.subgroups"), (["[what|which] areas|area"], "find {}.areas"),
    (["quorum"], "find {}.quorum"), (["remit|purpose"], "find {}.remit"),
  ]

  /// `which areas` after a page of a body is of that body, and of no other that stands at the head of the place; `without the
  /// council` after a quorum is of the same meeting.
  mutating func readLeftOut(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let said = words.filter { !PlainVocabulary.articles.contains($0.folded) }
    let asked = last.statements.filter { !Self.looks($0) }
    let bodies = asked.compactMap { subject(of: $0) }.uniqued()
    guard !bodies.isEmpty, bodies.allSatisfy({ branch.kind(of: $0) == .body }) else { return nil }
    if let first = said.first, ["with", "without"].contains(first.folded) {
      let quorate = asked.first { Self.form($0) == .quorate }.flatMap { subject(of: $0) }
      let body = quorate ?? bodies[0]
      return readAttending(said, "quorate \(branch.id(of: body))", body, last)
    }
    let kept = last.statements.filter(Self.looks)
    guard bodies.count <= Self.mostAlike, !kept.isEmpty || !bodies.contains(where: names.main().contains),
      let meant = Self.leftOut.first(where: { $0.said.contains { !$0.matches(said).isEmpty } })
    else { return nil }
    return .statements(kept + bodies.map { meant.asks.replacing("{}", with: branch.id(of: $0)) })
  }

  private static let leading: Set<String> = ["from", "to", "into", "about", "for", "in", "on", "by", "of"]
  private static let asking: Set<String> = [
    "who", "what", "which", "when", "where", "why", "how", "is", "are", "was", "were", "does", "do", "did", "has",
    "have",
    "can", "if", "list", "show", "compare", "use", "plan",
  ]

  /// A part of a sentence by itself, `from health`, `to adults`, `about money`: as it goes on from the last answer, or nothing;
  /// the page of what it names would be an answer to no question.
  mutating func readFragment(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard let first = words.first?.folded, Self.leading.contains(first), (2...5).contains(words.count),
      !words.contains(where: { Self.asking.contains($0.folded) })
    else { return nil }
    let rest = Array(words.dropFirst()).filter { !PlainVocabulary.articles.contains($0.folded) }
    guard !rest.isEmpty, period(rest[...]) == nil else { return nil }
    let asked = last.statements.filter { !Self.looks($0) }
    let ofMoney: Set<String> = ["money", "budget", "funding", "finance", "finances"]
    if asked.contains(where: { $0.hasPrefix("conflicts ") }), rest.allSatisfy({ ofMoney.contains($0.folded) }) {
      return fresh(PlainWord.words(of: "discrepancies about money"))
    }
    let side = rest.filter { !["board", "budget", "fund", "pot"].contains($0.folded) }
    if let client = Self.client(side), asked.contains(where: { Self.form($0) == .funding }) {
      return readOfClients(client, last)
    }
    if asked.count == 1, Self.form(asked[0]) == .whoSitsOn, !asked[0].contains(" for "),
      ["from", "for"].contains(first)
    {
      let those = names.livingFirst(names.things(rest[...], [.organisation]))
      if those.count == 1 {
        return .statements(last.statements.filter(Self.looks) + ["\(asked[0]) for \(branch.id(of: those[0]))"])
      }
    }
    // Who of a body's members is from a place no statement tells.
    let isOfSeats = asked.contains { Self.form($0) == .whoSitsOn }
    if !(isOfSeats && names.isPlace(rest[...])), let other = readOfAnother(Array(words), last) { return other }
    isOfLastAlone = true
    return .nothing
  }
}
