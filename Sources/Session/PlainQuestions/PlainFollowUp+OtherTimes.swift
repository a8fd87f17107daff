import Language
import Model

/// The same question of another time.
extension PlainReader {
  func readElsewhen(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let date = words.drop { Self.beforeDates.contains($0.folded) }
    guard let period = period(date) ?? periodBefore(date) else { return nil }
    let isNow = date.allSatisfy { Self.now.contains($0.folded) }
    // Who pays may be another in another year: what is asked of several is read again, with the year.
    if last.statements.contains(where: { $0.contains("contributes-to.amount at ") }), !Self.goesOn(last.line) {
      var reader = self
      let line = isNow ? last.line : "\(last.line) in \(period)"
      if !last.line.contains(where: \.isNumber), case .statements(let again)? = reader.fresh(PlainWord.words(of: line))
      {
        return .statements(again)
      }
    }
    let moved = standing(last.statements).flatMap { asked(of: period, $0) }.compactMap { statement in
      // The money of now is that of the last year that is known.
      if isNow, statement.contains("contributes-to.amount at ") { return Self.withYear(statement, yearOfMoney) }
      return isNow ? paidNow(statement) ?? Self.moved(statement, to: period) : Self.moved(statement, to: period)
    }.uniqued()
    guard !moved.isEmpty else { return nil }
    let needsDate = moved.contains { !Self.isDated($0) }
    return .statements((needsDate ? ["at \(period)"] : []) + moved)
  }

  /// A statement of what stands at the head of the place, asked of what stood there at another time.
  private func asked(of period: WrittenPeriod, _ statement: String) -> [String] {
    if let series = subject(of: statement), branch.kind(of: series) == .series {
      let small: Set<String> = ["with", "a", "of", "the", "in", "at"]
      let words = PlainWord.words(of: branch.declaredName(of: series)).filter {
        !small.contains($0.folded) && $0.folded != ","
      }
      let also = alsoCounted(series, in: period, [], words[...])
      return also.isEmpty ? [statement] : also.map { replacing(series, with: $0, in: statement) }
    }
    let statement = ofThatTime(statement, period)
    let (now, then) = (names.main(), at(period).main())
    guard let subject = subject(of: statement), !then.isEmpty, !then.contains(subject) else { return [statement] }
    // What has ended by then is asked of what followed it, where that is at the head of the place.
    let heirs = branch.facts(about: subject, .predecessor).map { branch.subject($0) }.uniqued().filter(then.contains)
    // A budget has its own years, and is told of for longer than what it is of may last.
    let hasEnded = Self.form(statement) != .funding && at(period).view.life(of: subject).0 == .no
    let those = now.contains(subject) ? then : hasEnded ? heirs : []
    return those.isEmpty ? [statement] : those.map { replacing(subject, with: $0, in: statement) }
  }

  /// A statement of the organisations of another time: who was not there gives way to whom it follows or is followed by, where
  /// that is one, as health was one body and is another.
  private func ofThatTime(_ statement: String, _ period: WrittenPeriod) -> String {
    let view = at(period).view
    var statement = statement
    let ids = Set(statement.split { " .,()".contains($0) }.map(String.init))
    for id in ids.sorted() {
      guard let one = branch.entity(id: id), branch.kind(of: one) == .organisation, view.life(of: one).0 == .no else {
        continue
      }
      let before = branch.facts(of: one, .predecessor).compactMap { branch.value($0).entity }
      let after = branch.facts(about: one, .predecessor).map { branch.subject($0) }
      let there = (before + after).uniqued().filter { view.life(of: $0).0 != .no }
      if there.count == 1 { statement = Self.renamed(id, branch.id(of: there[0]), in: statement) }
    }
    return statement
  }

  /// A statement with one id for another wherever it stands, in brackets too.
  private static func renamed(_ id: String, _ other: String, in statement: String) -> String {
    var (result, word) = ("", "")
    for character in statement + " " {
      if " .,()".contains(character) {
        result += (word == id ? other : word) + String(character)
        word = ""
      } else {
        word.append(character)
      }
    }
    return String(result.dropLast())
  }

  /// Whether a statement has its time in its own words.
  static func isDated(_ statement: String) -> Bool {
    form(statement).map { [.funding, .diff, .calendar, .use].contains($0) } ?? false
  }

  /// A statement asked of another time; nil of one that is of all times.
  static func moved(_ statement: String, to period: WrittenPeriod) -> String? {
    var words = statement.split(separator: " ").map(String.init)
    switch form(statement) {
    case .funding:
      if let end = words.last, end.first?.isNumber == true { words.removeLast() }
      return (words + [financialYear(of: period.range.last)]).joined(separator: " ")
    case .diff:
      return "diff \(period.range.start.advanced(by: -1).description) \(period.range.last.description)"
    case .calendar:
      let head = words.prefix { $0 != "from" && $0 != "to" }
      return head.joined(separator: " ") + " from \(period) to \(period)"
    case .at, .history, .whenDid, .why, .whyNot: return nil
    default: return withYear(statement, financialYear(of: period.range.last))
    }
  }

  /// A statement that asks of the amounts of a year, asked of those of another.
  private static func withYear(_ statement: String, _ other: String) -> String {
    var words = statement.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices.dropFirst() where words[index - 1] == "at" && words[index].contains("/") {
      let year = words[index].prefix { $0.isNumber || $0 == "/" }
      words[index] = other + words[index].dropFirst(year.count)
    }
    return words.joined(separator: " ")
  }
}
