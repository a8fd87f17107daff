import Language
import Model

/// What is exact but for articles.
extension PlainReader {
  /// An exact question in which only articles are too many: `list the organisations`.
  mutating func exact(_ words: [PlainWord], _ said: [PlainWord]) -> PlainReading? {
    let text = words.filter { $0.folded != "all" }.map(\.written).joined(separator: " ")
    let parsed = Parser.parse(SourceText(name: "", text))
    guard words.count < said.count || words.count != text.split(separator: " ").count, parsed.diagnostics.isEmpty,
      parsed.items.count == 1, case .statement(let statement) = parsed.items[0],
      StatementTable.form(statement.form).group == .ask
    else { return nil }
    let form = StatementTable.form(statement.form)
    // `who sits on SCASP since the merger` names nothing by the words behind its form.
    for argument in statement.arguments {
      guard case .names(let said) = argument.value else { continue }
      for name in said where names.things(PlainWord.words(of: name.text)[...], form.kinds(argument.slot)).isEmpty {
        return nil
      }
    }
    return .statements([text])
  }

  /// A name alone, or words alone: the thing, if one fits.
  mutating func named(_ words: [PlainWord]) -> PlainReading {
    // `what about` and `to what` name nothing, though a duty to decide what follows has the word in its name.
    if words.allSatisfy(PlainTopic.isIdle), !names.isWholeName(words[...], []) { return .nothing }
    // Of what many things are called in part, all that is found is shown: `section 11` is a duty, audits and papers.
    let alike = names.scope == nil ? 0 : names.called(words[...])
    if alike > Self.mostAlike { return .statements(["search " + words.map(\.written).joined(separator: " ")]) }
    let things = names.things(words[...], [])
    guard !things.isEmpty, things.count <= (names.scope == nil ? 1 : Self.mostAlike) else { return .nothing }
    return .statements(
      names.livingFirst(things).map { thing in
        // What a person is, is what they do.
        (branch.kind(of: thing) == .person ? "roles of " : "show ") + branch.id(of: thing)
      })
  }

  /// What a line means that fits no shape: by its topics, as a date, as an exact question but for articles, or as a name.
  mutating func readByTopics(_ line: String, _ said: [PlainWord], _ words: [PlainWord]) -> PlainReading {
    // Brackets and signs are of the exact language: a mistake there is told as one.
    let isExact = line.contains { "()=<>%".contains($0) }
    if !isExact, !Self.breaksOff(said), let reading = readTopics(words) { return reading }
    if let first = words.first, ["at", "as", "in", "on"].contains(first.folded),
      let period = period(words.drop { Self.beforeDates.contains($0.folded) })
    {
      // What goes on, where nothing was asked that can be asked of another time, would move every later line.
      if said.first?.folded == "and" {
        return .wanting("what is asked of that time is not said", ["at \(period)", "who chairs it in \(period)"])
      }
      return .statements(["at \(period)"])
    }
    // `and Probation too` goes on in a way that is not known: a card of Probation would be no answer.
    if last != nil, said.first?.folded == "and" { return exact(words, said) ?? .nothing }
    return exact(words, said) ?? readSideBySide(words) ?? named(words)
  }
}
