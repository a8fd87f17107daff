import Language
import Model

/// The same question of another time, said by what is now, who was there then, or the year beside it.
extension PlainReader {
  private static let nowToo: [PlainShape.Pattern] = [
    "[and] is|are it|that|they|he|she still them|him|her|so|case|true|same|right|them|valid [now|today|currently]",
    "[and] is|are it|that|they still the same|case [now|today|currently]",
    "[and] is|are it|that|they the same now|today|currently", "[and] is|are it|that|they same now|today|currently",
    "[and] does|do that|it|this still apply|hold|stand [now|today]", "[and] still", "[and] still now|today",
    "[and] is|are he|she|they still there|in [now|today|post|office]", "[and] what about|is now|today [it]",
    "[and] who|what is it now|today", "[and] has it|that|this stayed [the] same|so|that [since|way]",
  ]
  private static let thenToo: [PlainShape.Pattern] = [
    "[and] was|were|is he|she|they|it|that [already|also|still] there|so|true|the|in|on [same|case|post] in|at|during|on {when}",
    "[and] was|were he|she|they|it|that [already|also|still] [there|so|true] [back] in|at|during|on {when}",
    "[and] who|what was|were it|that|they|those [back] in|at|during|on {when}", "[and] the same|question for|in {when}",
    "[and] same for|in {when}", "[and] [the] same person|one|chair|people in|at|during {when}",
    "[and] was it|that [the] same person|one|chair in|at|during {when}", "[and] what was it [like] in {when}",
  ]
  private static let yearBefore: [PlainShape.Pattern] = [
    "[and] [what|how] [about] [in|for] [the] year before|earlier|prior [that|this|it]",
    "[and] [what|how] [about] [in|for] [the] previous|prior|preceding year",
    "[and] [what] [was|is|did] [it] [they] [pay] [in] [the] year before|earlier [that]",
    "[and] [what|how] [about] [a] year earlier|before [that]",
  ]
  private static let yearAfter: [PlainShape.Pattern] = [
    "[and] [what|how] [about] [in|for] [the] year after|later [that|this|it]",
    "[and] [what|how] [about] [in|for] [the] following|next|subsequent year",
    "[and] [what] [was|is|did] [it] [they] [pay] [in] [the] year after|later [that]",
    "[and] [what|how] [about] [a] year later|on|after [that]",
  ]
  private static let unknown: [PlainShape.Pattern] = [
    "[and] why dont|do we|you|they [not] know [any] [more|that|this|who|it] [about|of] [them|it|that|him|her]",
    "[and] why is|are that|it|this|they not stated|known|named|given|said|clear",
    "[and] why isnt|arent that|it|they stated|known|named",
    "[and] why is it unknown|unclear|missing", "[and] why does|do no|nobody|not paper|one|it|they say [so|that]",
    "[and] why not",
  ]

  /// How a figure went, by its share; of money the same words ask for shares.
  private static let inPercent: [PlainShape.Pattern] = [
    "[and] in percent|percentage|% [terms]", "[and] in per cent [terms]", "[and] as [a] percent|percentage|%",
    "[and] what|how [much] is|was that|it in percent|percentage|%", "[and] by what|which percent|percentage|share",
    "[and] by how much|many [percent]", "[and] up or down",
    "[and] is|was that|it more|less|higher|lower [or] [less|more] [than] [before]",
  ]

  /// Under an earlier rule of quorum, which was another body's or is not said to go on.
  private static let underRule: [PlainShape.Pattern] = [
    "[and] under|by|with|on [the] {when} rule|quorum|rules [too]",
    "[and] under|by the rule|quorum|rules of|in {when} [too]",
  ]

  static let ofTimes = nowToo + thenToo + yearBefore + yearAfter + unknown + inPercent + underRule

  /// What a line means of another time than the last answer; nil where it does not say so.
  mutating func readOfTimes(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    func match(_ patterns: [PlainShape.Pattern]) -> ArraySlice<PlainWord>?? {
      patterns.lazy.compactMap { $0.matches(words).first }.first.map { $0.first?.words }
    }
    // `was it in time` names no time.
    if let when = match(Self.thenToo), let when, when.map(\.folded) != ["time"] {
      return readElsewhen(Array(when), last) ?? .nothing
    }
    if match(Self.nowToo) != nil {
      let now = last.statements.filter { Self.form($0) != .at }
      return now.isEmpty || now == last.statements ? nil : .statements(now)
    }
    for (patterns, years) in [(Self.yearBefore, -1), (Self.yearAfter, 1)] where match(patterns) != nil {
      // The years of a change are its own, and no time at which it is asked.
      if last.statements.contains(where: { MoneyAsked($0) != nil }) { return .nothing }
      guard let year = yearOf(last).flatMap({ Self.year($0, shifted: years) }) else { return .nothing }
      return readElsewhen([PlainWord(year)], last) ?? .nothing
    }
    if match(Self.unknown) != nil { return .statements(["why"]) }
    if let when = match(Self.underRule), let when, last.statements.contains(where: { Self.form($0) == .quorate }) {
      guard case .statements(let rule)? = fresh(PlainWord.words(of: "what was the quorum in") + when) else {
        return .nothing
      }
      opening = "Whether that rule goes on is not stated; the rule of that time says who must be there:"
      return .statements(rule)
    }
    let subject = last.statements.compactMap { self.subject(of: $0) }.first
    if let subject, branch.kind(of: subject) == .series, match(Self.inPercent) != nil {
      return .statements(["history \(branch.id(of: subject))"])
    }
    return nil
  }

  /// `in 2020/21` or `for adults` by itself, after an answer: the same of that time, or of the budget for them.
  ///
  /// A date that was set and said nothing would be taken for an answer.
  mutating func readAlone(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    // `adults?` after what is paid is the budget for them, and nobody who has the word in its name.
    if let client = Self.client(words), last.statements.contains(where: { Self.form($0) == .funding }) {
      return readOfClients(client, last)
    }
    guard let first = words.first, ["in", "for", "during", "on"].contains(first.folded) else { return nil }
    let rest = Array(words.dropFirst())
    if first.folded == "for", let client = Self.client(rest) {
      let reading = readOfClients(client, last)
      if case .statements = reading { return reading }
    }
    return readElsewhen(rest, last)
  }

  /// The year that the last question was of: that in its words, or that of the answers.
  func yearOf(_ last: LastAsked) -> String? {
    for statement in last.statements {
      guard let word = statement.split(separator: " ").last, word.first?.isNumber ?? false else { continue }
      if [.at, .funding].contains(Self.form(statement)) { return String(word) }
    }
    let isDated = last.statements.contains { Self.form($0) == .at }
    return isDated ? nil : Self.financialYear(of: (inUse?.range.last).map { min($0, defaultDay) } ?? defaultDay)
  }

  /// A year, or a financial year, some years before or after another; nil of what is neither.
  private static func year(_ text: String, shifted years: Int) -> String? {
    if let year = Int(text), text.count == 4 { return String(year + years) }
    let parts = text.split(separator: "/")
    guard parts.count == 2, let first = Int(parts[0]), parts[0].count == 4 else { return nil }
    return WrittenDate(financialYear: first + years).map(\.description)
  }
}
