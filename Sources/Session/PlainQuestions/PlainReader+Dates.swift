import Language
import Model

/// When a question asks about: a date at its end, in its middle or at its front, or a merger of the place.
extension PlainReader {
  static let beforeDates: Set<String> = [
    "in", "at", "on", "during", "for", "of", "by", "as", "back", "around", "between", "from", "throughout", "over", ",",
  ]

  /// A period at the end of a question, and the words before it.
  func timed(_ words: [PlainWord]) -> (rest: [PlainWord], period: WrittenPeriod)? {
    for start in words.indices.dropFirst() {
      guard let period = period(words[start...]) else { continue }
      var rest = words[..<start]
      // `what was the quorum before the merger` asks of the day before it.
      if let word = rest.last, ["before", "until"].contains(word.folded), rest.count > 2 {
        // `what if the police pay 10% less until 2027` says when a change ends, and not when it is asked of.
        if word.folded == "until", words.prefix(2).map(\.folded) == ["what", "if"] { return nil }
        return (Array(rest.dropLast()), WrittenPeriod(WrittenDate(period.range.start.advanced(by: -1))))
      }
      while let last = rest.last, Self.beforeDates.contains(last.folded) { rest = rest.dropLast() }
      return rest.isEmpty ? nil : (Array(rest), period)
    }
    return nil
  }

  /// A date with the word before it, or a year that is counted from another, at the front or in the middle of a question,
  /// and the words around it.
  func timedWithin(_ words: [PlainWord]) -> (rest: [PlainWord], period: WrittenPeriod)? {
    for start in words.indices.dropLast(2) {
      // `the 2020/21 board`
      if start > 0, ["board", "partnership", "members", "membership"].contains(words[start + 1].folded),
        let period = period(words[start...start])
      {
        return (Array(words[..<start] + words[(start + 1)...]), period)
      }
      let isDated = ["in", "on", "during", "at"].contains(words[start].folded)
      let first = isDated ? start + 1 : start
      let isAgo = start == 0 && words[2].folded == "ago"
      guard isDated || isAgo || ["last", "previous", "past"].contains(words[start].folded) else { continue }
      for end in stride(from: min(first + 4, words.count - 1), to: first, by: -1) {
        guard let period = period(words[first..<end]) else { continue }
        return (Array(words[..<start] + words[end...].drop { $0.folded == "," }), period)
      }
    }
    return nil
  }

  /// A date in words, or a known event of the place: `the merger`.
  func period(_ words: ArraySlice<PlainWord>) -> WrittenPeriod? {
    if let period = PlainDate.period(words, today: today, latest: defaultDay) { return period }
    if words.count == 1, let inUse, let month = words.first.flatMap({ PlainDate.month($0.folded, within: inUse) }) {
      return month
    }
    guard ["merger", "amalgamation"].contains(words.map(\.folded).joined(separator: " ")) else { return nil }
    let days = mergers().compactMap { event -> WrittenDate? in
      for fact in branch.facts(of: event, .eventDay) {
        if case .date(let date) = branch.value(fact) { return date }
      }
      return nil
    }
    return days.count == 1 ? WrittenPeriod(days[0]) : nil
  }

  /// The recorded mergers of the place in use.
  func mergers() -> [EntityID] {
    branch.entities(.event).filter { event in
      isHere(event)
        && branch.facts(of: event, .kind).contains { fact in
          if case .word(let word) = branch.value(fact) { return branch.text(word) == "merger" }
          return false
        }
    }
  }

  /// Whether an event begins or ends something of the place in use.
  private func isHere(_ event: EntityID) -> Bool {
    [Relation.ends, .begins].contains { relation in
      branch.facts(of: event, relation).contains { fact in
        branch.value(fact).entity.map { names.place(of: $0) == 0 } ?? false
      }
    }
  }

  /// `say everyone pays 2% more` supposes it, and asks what then would be.
  static func supposed(_ said: [PlainWord]) -> [PlainWord] {
    // `what happens if I merge two groups`: whoever does it, the change is the same.
    let opening: Set<String> = ["what", "happens", "would", "happen", "will"]
    let lead = said.prefix { opening.contains($0.folded) }.count + 1
    var words = said
    if lead < words.count, words[lead - 1].folded == "if", ["i", "you"].contains(words[lead].folded) {
      words[lead] = PlainWord("we")
    }
    let asks: Set<String> = ["who", "what", "how", "when", "where", "which", "why", "if", "something", "more"]
    guard words.count > 3, let first = words.first?.folded, ["say", "assume", "assuming", "supposing"].contains(first),
      !asks.contains(words[1].folded)
    else { return words }
    return [PlainWord("what"), PlainWord("if")] + words.dropFirst().drop { $0.folded == "that" }
  }

  /// A what-if without `next year`: it tells of the year after the last one anyway.
  static func withoutNextYear(_ words: [PlainWord]) -> [PlainWord] {
    var words = words
    if let start = words.indices.dropFirst().dropLast(2).first(where: {
      words[$0].folded == "next" && words[$0 + 1].folded == "year"
    }), words[..<start].contains(where: { $0.folded == "if" }) {
      words.removeSubrange(start...(start + 1))
    }
    let said = words.map(\.folded)
    let openings = [["if"], ["what", "if"], ["what", "happens", "if"], ["what", "would", "happen", "if"]]
    let isWhatIf = (openings + [["what", "will", "happen", "if"]]).contains { said.starts(with: $0) }
    // `if the police and the ICB both withdraw`: each of them does.
    if isWhatIf, let both = said.firstIndex(of: "both"), said[..<both].contains("and") { words.remove(at: both) }
    // `the council wants to cut its contribution by a third next year`: what would follow is asked too.
    let isIntended = !intentions.isDisjoint(with: said) && !["cut", "reduce"].allSatisfy { !said.contains($0) }
    // `the ICB pays a third less next year`, said without `if`.
    let isSaid =
      !asking.contains(said.first ?? "") && !changing.isDisjoint(with: said) && !said.contains("will")
    guard isWhatIf || isIntended || isSaid || said.first == "simulate" || said.first == "suppose",
      let length = PlainDate.nextYear(said)
    else { return words }
    let rest = words.dropLast(length)
    return Array(rest.last.map { ["from", "in", "for"].contains($0.folded) } ?? false ? rest.dropLast() : rest)
  }

  /// A change from one financial year to another is one for so many years: `10% less from 2026/27 to 2027/28`.
  static func forYears(_ words: [PlainWord]) -> [PlainWord] {
    guard words.count > 5, words.contains(where: { $0.folded == "if" }),
      words[words.count - 4].folded == "from", ["to", "until", "through"].contains(words[words.count - 2].folded),
      let first = WrittenPeriod(reading: words[words.count - 3].written),
      let last = WrittenPeriod(reading: words[words.count - 1].written),
      first.description.contains("/"), last.description.contains("/")
    else { return words }
    let years = last.range.start.financialYear - first.range.start.financialYear + 1
    guard years > 1 else { return words }
    return words.dropLast(4) + PlainWord.words(of: "for \(years) years from \(first.description)")
  }

  private static let asking: Set<String> = [
    "who", "what", "how", "which", "when", "where", "why", "does", "do", "did", "is", "are", "can", "could", "should",
    "must",
    "has", "have", "and",
  ]
  private static let changing: Set<String> = [
    "cuts", "cut", "reduces", "withdraws", "withdraw", "leaves", "less", "freezes",
  ]
  private static let intentions: Set<String> = [
    "wants", "want", "plans", "plan", "planning", "proposes", "propose", "proposing", "intends", "intend", "going",
  ]
}
