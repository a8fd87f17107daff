import Language
import Model

/// The option in hand beside how things are: `who does it report to now`, `and after`, `the children's one`.
extension PlainReader {
  private static let afterwards: [PlainShape.Pattern] = [
    "[and] after|afterwards|thereafter [it|that|this]", "and then", "[and] with it|that|option|plan|change",
    "[and] once it|that is done|made|adopted",
  ]

  /// `who does it report to now`: as things are, and as the option would have them; `and after`, the same by the option.
  ///
  /// With an option in hand `now` may be of either side of it, so that both are told.
  mutating func readNowAndThen(_ said: [PlainWord]) -> PlainReading? {
    let plain = said.filter { $0.folded != "," && !PlainVocabulary.articles.contains($0.folded) }
    if Self.afterwards.contains(where: { !$0.matches(plain).isEmpty }) { return readAfterwards() }
    guard said.contains(where: { $0.folded == "now" }) else { return nil }
    let rest = said.filter { $0.folded != "now" }
    guard let asked = ofOption(Self.text(rest)), case .statements(let then) = asked.reading else { return nil }
    var today: [String] = []
    for body in subjectsInHand {
      guard case .statements(let found)? = readOfToday(rest, body) else { return nil }
      today += found.map(Self.withParent)
    }
    guard !today.isEmpty, today.allSatisfy({ asOption($0) != nil }) else { return nil }
    opening = "Without the option in hand first, then with it:"
    return .statements(today + then)
  }

  /// The bodies that the option in hand is about: what alone it concerns, or those that it names before all else.
  private var subjectsInHand: [EntityID] {
    if let aboutInHand { return [aboutInHand] }
    let ends: Set<String> = ["into", "under", "from", "to", "by", "among", "serving", "keeping", "effective", "back"]
    let head = (statementInHand ?? "").split { " ,".contains($0) }.prefix { !ends.contains(String($0)) }
    return head.compactMap { branch.entity(id: String($0)) }.filter { branch.kind(of: $0) == .body }
  }

  /// What was asked last of how things are, asked of the option in hand; the option itself where nothing such was.
  private func readAfterwards() -> PlainReading? {
    // Of both sides the last is that of the option.
    let asked = last.map { $0.isOfOption ? $0.statements.suffix(1) : $0.statements[...] } ?? []
    let own = asked.map(Self.withParent).compactMap(asOption).uniqued()
    return .statements(own.isEmpty || own.count != Set(asked).count ? ["plan"] : own)
  }

  /// To whom a thing reports, together with what it is part of: a change of the one is said as one of the other.
  static func withParent(_ statement: String) -> String {
    guard statement.hasPrefix("find "), statement.hasSuffix(".reports-to"), !statement.contains("(") else {
      return statement
    }
    let thing = statement.dropFirst("find ".count).dropLast(".reports-to".count)
    return "\(statement) together with \(thing).parent"
  }

  /// A line with the id of what the option begins in the place of `the children's one` or `the new board`; nil where it
  /// says nothing such.
  func namingBegun(_ said: [PlainWord]) -> [PlainWord]? {
    guard !begunInHand.isEmpty else { return nil }
    let things: Set<String> = ["one", "board", "partnership", "part", "half", "side", "body", "group", "ones"]
    for index in said.indices.dropFirst() where things.contains(said[index].folded) {
      let word = said[index - 1].folded
      let client = ["children": "children", "childrens": "children", "adults": "adults", "adult": "adults"][word]
      guard client != nil || word == "new", let id = begunServing(client) else { continue }
      let start = index > 1 && said[index - 2].folded == "the" ? index - 2 : index - 1
      return said[..<start] + [PlainWord(id)] + said[(index + 1)...]
    }
    return nil
  }

  /// `who is left in HIPS`, `what else is under the executive`: who is in it, and what is under it, by the option.
  static func withoutLeft(_ said: [PlainWord]) -> [PlainWord]? {
    let idle: Set<String> = ["left", "remaining", "remains", "else", "now"]
    let rest = said.filter { !idle.contains($0.folded) }
    guard rest.count < said.count, rest.count > 2 else { return nil }
    // `who remains on it` has no other verb.
    let lacksVerb = said.contains { $0.folded == "remains" } && !rest.contains { ["is", "are"].contains($0.folded) }
    return lacksVerb ? [rest[0], PlainWord("is")] + rest.dropFirst() : rest
  }
}
