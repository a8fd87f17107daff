import Model

extension Parsing {
  mutating func parseRhythm() -> Rhythm? {
    for named in Rhythm.named where isWord(named.word) {
      advance()
      return named.rhythm
    }
    if takeQuietly(words: "as needed") { return .asNeeded }
    if isKeyword("every") {
      advance()
      return parseDuration(refusesPluralOfOne: true).map { Rhythm(times: 1, in: $0) }
    }
    guard token.kind == .word, let times = Literals.integer(bytes, token.range), times > 0, times < 1000 else {
      if token.kind == .word, case let meant = InformalRhythm.meant(text(token.range)), !meant.isEmpty {
        report(.unexpected, at: token.range, [text(token.range)], suggestions: meant)
        return nil
      }
      for words in Rhythm.named.map(\.word) + ["every", "as needed"] { note(.words(words)) }
      note(.number)
      reportUnexpected()
      return nil
    }
    advance()
    guard takeQuietly(words: "times a") || takeQuietly(words: "times in") else {
      note(.words("times a"))
      reportUnexpected()
      return nil
    }
    if let unit = takeUnit() { return Rhythm(times: UInt16(times), in: Duration(count: 1, unit: unit)) }
    return parseDuration().map { Rhythm(times: UInt16(times), in: $0) }
  }

  /// A rhythm, where one begins here: `monthly`, `every 3 months`, `4 times a year`, `as needed`; nil otherwise.
  mutating func parseRhythmLiteral() -> ExpressionSyntax? {
    guard token.kind == .word else { return nil }
    var ahead = lexer
    let next = ahead.next()
    let following = next.kind == .word && next.start < limit ? text(next.range).lowercased() : ""
    let isRhythm =
      Rhythm.named.contains { isWord($0.word) } || isWord("every") || isWord("as") && following == "needed"
      || Lexer.isDigit(bytes[token.start]) && following == "times"
    guard isRhythm else { return nil }
    return parseRhythm().map { .literal(.rhythm($0)) } ?? .missing
  }

  /// - Parameter refusesPluralOfOne: whether `1 years` is a mistake, as in a rhythm, where `every year` is meant; how long
  ///   a turn or a time limit is has always been read with either word.
  mutating func parseDuration(refusesPluralOfOne: Bool = false) -> Duration? {
    if isPlanning, let duration = spokenDuration() { return duration }
    guard token.kind == .word, let count = Literals.integer(bytes, token.range), count > 0, count <= 60_000 else {
      note(isWord("0") ? .duration : .number)
      reportUnexpected()
      return nil
    }
    let start = token.start
    advance()
    let isOneOfSeveral = count == 1 && TimeUnit.allCases.contains { isWord($0.words(plural: true)) }
    guard let unit = takeUnit() else {
      for unit in TimeUnit.allCases { note(.words(unit.words(plural: true))) }
      reportUnexpected()
      return nil
    }
    if isOneOfSeveral, refusesPluralOfOne {
      report(.unexpected, at: start..<lastEnd, [text(start..<lastEnd)], suggestions: ["1 \(unit.words(plural: false))"])
      return nil
    }
    return Duration(count: UInt16(count), unit: unit)
  }

  /// `year`, `other year` and `two years`, as a change is said: `every year`.
  private mutating func spokenDuration() -> Duration? {
    guard token.kind == .word else { return nil }
    let word = text(token.range).lowercased()
    let count = word == "other" ? 2 : InformalRhythm.number(word)
    var ahead = self
    if count != nil { ahead.advance() }
    guard let unit = ahead.takeUnit() else { return nil }
    self = ahead
    return Duration(count: UInt16(count ?? 1), unit: unit)
  }

  mutating func takeUnit() -> TimeUnit? {
    for unit in TimeUnit.allCases {
      if takeQuietly(words: unit.words(plural: true)) || takeQuietly(words: unit.words(plural: false)) { return unit }
    }
    return nil
  }
}

/// Words for a rhythm that the language does not take, for they mean two things or stand for another spelling.
enum InformalRhythm {
  /// What could be meant by a word, as the language writes it; empty where the word is no rhythm.
  static func meant(_ word: String) -> [String] {
    let word = String(decoding: Suggestion.fold(word), as: UTF8.self)
    if let known = words[word] { return known }
    for (ending, unit) in [("weekly", "weeks"), ("monthly", "months"), ("yearly", "years")] where word.hasSuffix(ending)
    {
      let count = String(word.dropLast(ending.count))
      if let number = numbers.firstIndex(of: count) { return ["every \(number + 2) \(unit)"] }
      if let number = Int(count), number > 1 { return ["every \(number) \(unit)"] }
    }
    return []
  }

  /// A number in words, up to twelve.
  static func number(_ word: String) -> Int? { word == "one" ? 1 : numbers.firstIndex(of: word).map { $0 + 2 } }

  private static let numbers = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  private static let words: [String: [String]] = [
    "biweekly": ["every 2 weeks", "2 times a week"], "fortnightly": ["every 2 weeks"],
    "bimonthly": ["every 2 months", "2 times a month"],
    "biannual": ["2 times a year", "every 2 years"], "biannually": ["2 times a year", "every 2 years"],
    "biyearly": ["2 times a year", "every 2 years"], "biennial": ["every 2 years"], "biennially": ["every 2 years"],
    "annual": ["yearly"], "annually": ["yearly"], "halfyearly": ["2 times a year"], "twiceyearly": ["2 times a year"],
    "termly": ["3 times a year"], "daily": ["every 1 day"],
  ]
}
