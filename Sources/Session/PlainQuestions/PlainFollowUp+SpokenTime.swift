import Language
import Model

/// The time that is spoken of: `that year` and `then` are of the one named last, and what is asked of the past behind a
/// question of some time is of that time.
extension PlainReader {
  static let now: Set<String> = ["now", "today", "currently", "nowadays", "presently"]

  private static let thatTime = [
    "in that same year", "in the same year", "in that year", "during that year", "for that year", "in that period",
    "over that period", "that same year", "the same year", "that year", "at that time", "at the time", "at that point",
    "at that stage", "back then",
  ].map(PlainVocabulary.words)

  /// `who paid that year`, `how many seats did the board have then`: asked of the time that was named last.
  ///
  /// Where none was, it must be said: of now it would be another question.
  mutating func readThatTime(_ said: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard !hasOption, !last.statements.contains(where: { MoneyAsked($0) != nil }), last.offered.isEmpty,
      let (rest, isYear) = withoutThatTime(said), rest.count > 1
    else { return nil }
    guard let time = last.time ?? (isYear ? yearOf(last) : nil) else {
      return .wanting("of which time that is asked is not said", ["at \(yearOfMoney)"])
    }
    let dated = rest + [PlainWord("in")] + PlainWord.words(of: time)
    if let reading = readFollowUp(dated, last) ?? fresh(dated) { return reading }
    isOfLastAlone = true
    return .nothing
  }

  /// A question without its `that year` or `then`, and whether it said a year; nil where it has none.
  ///
  /// `then` is a time in what is asked of the past; in `who chairs it then` it only goes on.
  private func withoutThatTime(_ said: [PlainWord]) -> (rest: [PlainWord], isYear: Bool)? {
    let words = said.filter { $0.folded != "," }
    let folded = words.map(\.folded)
    for phrase in Self.thatTime {
      guard let start = folded.indices.first(where: { folded[$0...].starts(with: phrase) }) else { continue }
      let rest = words[..<start] + words[(start + phrase.count)...]
      return (Array(rest), phrase.contains("year"))
    }
    guard folded.last == "then", Self.isPast(words), words.count > 3 else { return nil }
    return (words.dropLast().filter { $0.folded != "then" }, false)
  }

  /// What is asked of the past after a question of some time, and names none itself: of that time, which is said.
  ///
  /// What tells of a change, or of what came before or after, has times of its own.
  mutating func readInItsTime(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard !hasOption, let time = last.time, words.count > 1, let first = words.first?.folded,
      Self.asksOfPast.contains(first), Self.isPast(words), timed(words) == nil, timedWithin(words) == nil,
      !words.contains(where: { Self.ofOtherTimes.contains($0.folded) })
    else { return nil }
    let dated = words + [PlainWord("in")] + PlainWord.words(of: time)
    guard case .statements(let statements)? = fresh(dated), isOfThen(statements) else { return nil }
    if opening == nil { opening = "Of \(time), as the question before it:" }
    return .statements(statements)
  }

  static let asksOfPast: Set<String> = [
    "who", "what", "which", "how", "was", "were", "did", "had", "whose", "whom", "where",
  ]

  static let ofOtherTimes: Set<String> = [
    "now", "today", "currently", "nowadays", "since", "before", "after", "until", "when", "replaced", "replace",
    "became", "become", "happened", "happen", "ended", "end", "began", "begin", "started", "start", "merged", "merge",
    "merger", "formed", "created", "set", "changed", "change", "changes", "first", "last", "ever", "always", "previous",
    "succeeded", "followed", "used", "stopped", "stop", "joined", "left", "leave", "gone", "new", "it", "they", "them",
    "that", "this", "those", "these",
  ]

  static let ofState: Set<StatementForm.ID> = [
    .at, .find, .count, .whoChairs, .whoSitsOn, .whoSitsOnBoth, .roles, .show, .funding, .quorate, .whoIsAccountable,
  ]

  /// What is told of all times as the statement of one of them, where nothing else was asked: `when did the chair change`
  /// as who is, and the history of figures as the figure.
  func standing(_ statements: [String]) -> [String] {
    let ofOneTime = statements.filter { statement in
      !Self.looks(statement) && Self.form(statement).map { ![.history, .whenDid].contains($0) } ?? false
    }
    guard ofOneTime.isEmpty else { return statements }
    return statements.map { statement in
      if Self.form(statement) == .history, let series = subject(of: statement), branch.kind(of: series) == .series {
        return "find \(branch.id(of: series)).value"
      }
      guard statement.hasPrefix("when did "), statement.hasSuffix(" change"), !statement.hasPrefix("when did the ")
      else { return statement }
      return "find " + statement.dropFirst("when did ".count).dropLast(" change".count)
    }
  }

  /// `before the merger`: the day before it.
  func periodBefore(_ words: ArraySlice<PlainWord>) -> WrittenPeriod? {
    guard words.first?.folded == "before" else { return nil }
    let rest = words.dropFirst().filter { !PlainVocabulary.articles.contains($0.folded) }
    return period(rest[...]).map { WrittenPeriod(WrittenDate($0.range.start.advanced(by: -1))) }
  }

  /// Money of now: of the last year of which an amount is stated, paid by whoever follows the payer; nil of anything else.
  func paidNow(_ statement: String) -> String? {
    guard Self.form(statement) == .funding, let payer = subject(of: statement) else { return nil }
    var words = statement.split(separator: " ").map(String.init)
    if words.last?.first?.isNumber == true { words.removeLast() }
    let text = (words + [yearOfMoney]).joined(separator: " ")
    return replacing(payer, with: payingNow(payer), in: text)
  }

  /// Who has followed a payer since and pays in its place; the payer itself where nobody has, or several have.
  func payingNow(_ payer: EntityID) -> EntityID {
    guard branch.kind(of: payer) == .organisation else { return payer }
    let heirs = branch.facts(about: payer, .predecessor).map { branch.subject($0) }.uniqued()
    return heirs.count == 1 ? heirs[0] : payer
  }
}
