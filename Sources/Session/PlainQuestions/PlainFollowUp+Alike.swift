import Language
import Model

/// The same asked of something else of the kind, and what is asked in the time that was spoken of.
extension PlainReader {
  private static let verbs: Set<String> = ["is", "are", "was", "were"]

  /// `are sports clubs` after whether one is among some others, `and neglect` after which group works on something, `and dates`
  /// after what papers disagree about, `what came of it` after what was raised.
  mutating func readAlike(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let asked = last.statements.filter { !Self.looks($0) }
    return readContained(words, asked, last) ?? readOtherMatter(words, asked, last) ?? readOutcome(words, asked, last)
      ?? readThere(words, asked, last) ?? readDifference(words, asked, last) ?? readFrom(words, asked, last)
  }

  /// Whether another thing is among those of the last answer: each statement of it asks the same of the other.
  private mutating func readContained(
    _ words: [PlainWord], _ asked: [String], _ last: LastAsked
  ) -> PlainReading? {
    let line = words.drop { $0.folded == "and" }
    guard let first = line.first?.folded else { return nil }
    let rest = line.drop { Self.verbs.contains($0.folded) || PlainVocabulary.articles.contains($0.folded) }
    let contained = asked.compactMap { $0.components(behind: " contains ") }.uniqued()
    guard Self.verbs.contains(first) || line.count < words.count, contained.count == 1,
      asked.allSatisfy({ $0.hasSuffix(" contains \(contained[0])") }), let old = branch.entity(id: contained[0]),
      let kind = branch.kind(of: old)
    else { return nil }
    // `is West Nave in Nave` asks something of its own.
    let isOwn = rest.contains { ["in", "on", "of", "at", "for", "part", "there", "with"].contains($0.folded) }
    let things = names.livingFirst(names.things(rest, [kind]))
    guard !isOwn || names.isWholeName(rest, [kind]), things.count == 1, things[0] != old,
      names.isClear(rest) || names.isWholeName(rest, [kind])
    else {
      return nil
    }
    return .statements(
      last.statements.map {
        Self.looks($0)
          ? $0 : String($0.dropLast(contained[0].count)) + branch.id(of: things[0])
      })
  }

  /// What stands last in a question that asks for it behind `with` or `about`, as the matter of which it is.
  private static let ofMatter: Set<String> = ["with", "about", "on", "at"]

  private mutating func readOtherMatter(_ words: [PlainWord], _ asked: [String], _ last: LastAsked) -> PlainReading? {
    guard let rest = Self.goingOn(words), !rest.isEmpty, rest.count < 5, period(rest[...]) == nil,
      !rest.contains(where: { PlainTopic.begins($0.folded) }), !Self.goesOn(last.line)
    else { return nil }
    let said = PlainWord.words(of: last.line)
    guard let place = said.lastIndex(where: { Self.ofMatter.contains($0.folded) }), place > 1, place < said.count - 1
    else { return nil }
    let isOfRemit = !asked.isEmpty && asked.allSatisfy { $0.contains("remit contains ") }
    guard isOfRemit, let reading = fresh(said[...place] + rest) else { return nil }
    if case .statements(let statements) = reading, statements == last.statements { return nil }
    return reading
  }

  private static let outcomes: [PlainShape.Pattern] = [
    "[and] what came|became|happened [out] of|to|from it|that|this|them|those",
    "[and] what [was] outcome|result|response|answer [of] [it|that|this|them]", "[and] what came back",
    "[and] how did|was it|that|this end|ended|resolved|settled|answered",
    "[and] was it|that|this resolved|settled|answered",
  ]

  /// Which of two places has more money: both stand in the first line of what sets them side by side.
  private static let sides: [PlainShape.Pattern] = [
    "[and] who|which|where gets|has|pays|spends|is [more|most|less|least|bigger|higher|lower]",
    "[and] which is bigger|higher|lower|smaller|more|less",
  ]

  /// What came of what was raised, and which of two budgets is the larger, stand in the same answer.
  private func readOutcome(_ words: [PlainWord], _ asked: [String], _ last: LastAsked) -> PlainReading? {
    let said = words.filter { !PlainVocabulary.articles.contains($0.folded) }
    func fits(_ patterns: [PlainShape.Pattern]) -> Bool { patterns.contains { !$0.matches(said).isEmpty } }
    guard asked.count == 1,
      asked[0].hasPrefix("escalations ") && fits(Self.outcomes)
        || asked[0].hasPrefix("compare funding ") && fits(Self.sides)
    else { return nil }
    return .statements(last.statements)
  }

  /// `is the ICB there`, after who sits on a body or comes to it: whether it sits there.
  private mutating func readThere(_ words: [PlainWord], _ asked: [String], _ last: LastAsked) -> PlainReading? {
    guard let first = words.first(where: { $0.folded != "and" })?.folded, Self.verbs.contains(first),
      words.last?.folded == "there", words.count > 2, let statement = asked.first,
      asked.allSatisfy({ Self.form($0) == .whoSitsOn }), let body = subject(of: statement)
    else { return nil }
    let line = words.drop { $0.folded == "and" }.dropLast() + PlainWord.words(of: "on \(branch.id(of: body))")
    return fresh(Array(line))
  }

  private static let comingFrom: [PlainShape.Pattern] = [
    "[and] how many [of] [them|those] [are|were|is|come|came|sit|sat] from|for {organisation}",
    "[and] how many [of] [them|those] [are|were] [there] from|for {organisation}",
  ]
  /// Of which there are several, each with seats of its own: how many come from one is not told by one of them.
  private static let sectors: Set<String> = ["health", "nhs", "education", "school", "voluntary", "hospital"]

  /// `how many from the council`, after who sits on a body: the seats that it has there, in the time of that question.
  private mutating func readFrom(_ words: [PlainWord], _ asked: [String], _ last: LastAsked) -> PlainReading? {
    let said = words.filter { !PlainVocabulary.articles.contains($0.folded) }
    guard let match = Self.comingFrom.lazy.flatMap({ $0.matches(said) }).first, let who = match.first?.words,
      !asked.isEmpty, asked.allSatisfy({ Self.form($0) == .whoSitsOn && !$0.contains(" for ") })
    else { return nil }
    let time = last.time.flatMap { period(PlainWord.words(of: $0)[...]) }
    var then = time.map(at) ?? names
    let those = then.livingFirst(then.things(who, [.organisation]))
    let isSector = who.contains { Self.sectors.contains(WordIndex.singular($0.folded)) }
    guard those.count == 1, !isSector else {
      isOfLastAlone = true
      return .nothing
    }
    return .statements(
      last.statements.map { Self.looks($0) ? $0 : "\($0) for \(branch.id(of: those[0]))" })
  }

  private static let byHowMuch: [PlainShape.Pattern] = [
    "[and] by how much [more|less]", "[and] how much more|less", "[and] what is [the] difference",
    "[and] how big is [the] difference|gap",
  ]
  private static let besides: [PlainShape.Pattern] = [
    "[and] is|was it|that|this more|less [or] [less|more] than {organisation}",
    "[and] is|was it|that|this higher|lower|bigger|smaller than {organisation}",
  ]

  /// `by how much`, after whether one pays more than another; `is that more than the ICB`, after what one pays.
  private mutating func readDifference(_ words: [PlainWord], _ asked: [String], _ last: LastAsked) -> PlainReading? {
    let said = PlainWord.words(of: last.line)
    let fits = { (patterns: [PlainShape.Pattern]) in
      patterns.lazy.flatMap { $0.matches(words) }.first
    }
    if fits(Self.byHowMuch) != nil, let verb = said.first, ["do", "does", "did"].contains(verb.folded),
      let place = said.firstIndex(where: { $0.folded == "pay" }), place + 3 < said.count,
      ["more", "less"].contains(said[place + 1].folded), said[place + 2].folded == "than"
    {
      return fresh(
        PlainWord.words(of: "how much \(said[place + 1].written)") + [verb] + said[1...place] + said[(place + 2)...])
    }
    guard let match = fits(Self.besides), let other = match.first?.words, asked.count == 1,
      Self.form(asked[0]) == .funding,
      let payer = subject(of: asked[0]), branch.kind(of: payer) == .organisation, let time = yearOf(last)
    else { return nil }
    let way = words.contains { ["less", "lower", "smaller"].contains($0.folded) } ? "less" : "more"
    return fresh(
      PlainWord.words(of: "how much \(way) does \(branch.id(of: payer)) pay than") + other
        + PlainWord.words(of: "in \(time)"))
  }

  // MARK: In the time spoken of

  /// `and the lay member`, `and who paid` after a question of some time: of that time, which is said.
  ///
  /// What asks of now, or names a time or a change, has a time of its own.
  mutating func readAlsoThen(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard !hasOption, let time = last.time, let first = words.first?.folded, timed(words) == nil,
      timedWithin(words) == nil, !Self.present.contains(first),
      words.dropFirst().first.map({ !Self.present.contains($0.folded) }) ?? true,
      !words.contains(where: { Self.ofOtherTimes.contains($0.folded) })
    else { return nil }
    let dated = [PlainWord("in")] + PlainWord.words(of: time)
    let said = Self.asksOfPast.contains(first) ? [] : PlainWord.words(of: "who was")
    for line in [words, said + words].uniqued() {
      guard case .statements(let statements)? = fresh(line + dated), isOfThen(statements) else { continue }
      if opening == nil { opening = "Of \(time), as the question before it:" }
      return .statements(statements)
    }
    return nil
  }

  private static let present: Set<String> = ["is", "are", "does", "do", "has", "have", "if", "chairs", "sits", "pays"]

  /// Whether statements look at one time, and ask of what was so then.
  func isOfThen(_ statements: [String]) -> Bool {
    statements.contains { Self.looks($0) || Self.isDated($0) }
      && statements.allSatisfy { Self.form($0).map(Self.ofState.contains) ?? false }
  }
}
