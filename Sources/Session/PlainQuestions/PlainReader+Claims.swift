import Language
import Model

/// What somebody says is so, and asks whether it is: `is it true that the police pay nothing`, `does the council pay half`.
///
/// It is no change to be reckoned: a statement of what is paid is answered by what is stated.
extension PlainReader {
  private static let asking: [[String]] = [
    "is it true that", "is it true", "is it right that", "is it correct that", "is it correct", "is it the case that",
    "is it a fact that", "is it so that", "am i right that", "am i right in thinking that", "am i right in thinking",
    "am i right in saying that", "am i right to think that", "am i correct that", "would i be right that",
  ].map(PlainVocabulary.words)

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "can", "must", "may", "should", "will", "does", "do", "did",
  ]

  /// Verbs as a statement has them, and as a question does.
  private static let verbs: [String: (base: String, isPast: Bool)] = {
    var verbs: [String: (String, Bool)] = [:]
    for base in [
      "pay", "chair", "sit", "exist", "attend", "cover", "host", "hold", "meet", "lead", "report", "fund", "contribute",
      "serve", "answer", "own", "run", "follow", "give", "belong", "work", "scrutinise", "represent", "decide",
    ] {
      verbs[base] = (base, false)
      verbs[base + "s"] = (base, false)
    }
    for (past, base) in [
      ("ended", "end"), ("began", "begin"), ("replaced", "replace"), ("merged", "merge"), ("left", "leave"),
      ("joined", "join"), ("paid", "pay"), ("chaired", "chair"), ("sat", "sit"), ("met", "meet"), ("led", "lead"),
      ("held", "hold"), ("followed", "follow"),
    ] { verbs[past] = (base, true) }
    return verbs
  }()

  /// The question that asks whether what a line claims is so, and whether it is of what is paid.
  ///
  /// Said as it stands that would be a what-if. Nil where it claims nothing, or what it claims has no verb that is known.
  static func questioned(_ line: String) -> (line: String, isOfMoney: Bool)? {
    let words = PlainWord.words(of: line)
    let folded = words.map(\.folded)
    guard let opening = asking.filter({ folded.starts(with: $0) }).max(by: { $0.count < $1.count }) else { return nil }
    let rest = Array(words.dropFirst(opening.count))
    guard
      let place = rest.indices.dropFirst().first(where: {
        auxiliaries.contains(rest[$0].folded) || verbs[rest[$0].folded] != nil
      })
    else { return nil }
    let (subject, after) = (rest[..<place], rest[(place + 1)...])
    if auxiliaries.contains(rest[place].folded) { return (text([rest[place]] + subject + after), false) }
    guard let verb = verbs[rest[place].folded] else { return nil }
    // `SILG still exists` is whether it still exists.
    let leading = verb.isPast ? "did" : rest[place].folded == verb.base ? "do" : "does"
    return (text([PlainWord(leading)] + subject + [PlainWord(verb.base)] + after), paying.contains(verb.base))
  }

  // MARK: What is paid

  private static let paying: Set<String> = ["pay", "contribute", "give", "put"]
  private static let parts: Set<String> = [
    "nothing", "zero", "half", "third", "quarter", "fifth", "thirds", "quarters", "percent",
  ]
  private static let fillers: Set<String> = [
    "really", "only", "still", "actually", "just", "exactly", "about", "around", "the", "safeguarding",
  ]

  /// `does the council pay half`, `do the police pay £50,000`: what it is stated to pay, with its share, from which that is
  /// seen; the same beside another is what each pays.
  mutating func readPaidAmount(_ line: String) -> PlainReading? {
    let all = PlainWord.words(of: line)
    guard let first = all.first, ["do", "does", "did"].contains(first.folded) else { return nil }
    let (words, period) = timed(all).map { ($0.rest, Optional($0.period)) } ?? (all, nil)
    guard let verb = words.firstIndex(where: { Self.paying.contains($0.folded) }), verb > 1 else { return nil }
    let tail = words[(verb + 1)...]
    if let same = tail.firstIndex(where: { ["same", "much"].contains($0.folded) }), same + 2 < words.count,
      words[same + 1].folded == "as"
    {
      let other = words[..<(verb + 1)] + PlainWord.words(of: "more than") + words[(same + 2)...]
      return fresh(Array(other) + (period.map { PlainWord.words(of: "in \($0)") } ?? []))
    }
    func isAmount(_ word: PlainWord) -> Bool {
      Self.parts.contains(word.folded) || word.folded.contains(where: \.isNumber) && !word.folded.contains("/")
    }
    // What one pays beside another, or beside another year, is another question.
    if let than = tail.firstIndex(where: { $0.folded == "than" }) {
      let next = tail[(than + 1)...].first { !Self.fillers.contains($0.folded) && $0.folded != "a" }
      guard next.map(isAmount) ?? false else { return nil }
    }
    guard tail.contains(where: isAmount), !tail.contains(where: { $0.folded == "if" }) else { return nil }
    let who = words[1..<verb].filter { !Self.fillers.contains($0.folded) }
    var then = period.map(at) ?? names
    let payers = then.livingFirst(then.things(who[...], [.organisation]))
    guard payers.count == 1 else { return nil }
    let year = period.map { Self.financialYear(of: $0.range.last) } ?? yearOfMoney
    opening = "What it is stated to pay, and what part of the whole that is:"
    return .statements(["funding \(branch.id(of: payers[0])) \(year)"])
  }

  /// What somebody does not pay any more from some day on: `withdraw from July 2026` is a withdrawal within the year, and no
  /// look at that month.
  func begun(_ reading: PlainReading) -> PlainReading {
    guard case .statements(let statements) = reading, statements.count > 1, statements[0].hasPrefix("at ") else {
      return reading
    }
    let day = String(statements[0].dropFirst("at ".count))
    guard let period = period(PlainWord.words(of: day)[...]), period.range.last > defaultDay, !day.contains("/"),
      statements.dropFirst().allSatisfy({
        MoneyAsked($0) != nil && $0.contains(" withdraws") && !$0.contains(" from ") && !$0.contains(" pays ")
      })
    else { return reading }
    // Said behind the last, it is of all.
    return .statements(
      statements.dropFirst().map { statement in
        guard let last = statement.ranges(of: " withdraws").last else { return statement }
        return String(statement[..<last.upperBound]) + " from \(day)" + statement[last.upperBound...]
      })
  }

  /// Whether an area is in another is told by what it is part of: only bodies and organisations cover areas.
  func ofAreas(_ reading: PlainReading) -> PlainReading {
    guard case .statements(let statements) = reading else { return reading }
    return .statements(
      statements.map { statement in
        guard statement.hasPrefix("find "), let inner = statement.components(behind: ".areas contains ") else {
          return statement
        }
        let whole = String(statement.dropFirst("find ".count).prefix { $0 != "." })
        guard let area = branch.entity(id: whole), branch.kind(of: area) == .area else { return statement }
        let isDirect = branch.entity(id: inner).map { part in
          branch.facts(of: part, .parent).contains { branch.value($0).entity == area }
        }
        return "find \(inner).\(isDirect ?? true ? "" : "all ")parent contains \(whole)"
      })
  }

  // MARK: Two times of one thing

  /// `compare SSCP in 2020/21 and 2022`, `compare the SSCP in 2022 with SCASP now`: the page of each at its time.
  mutating func readOfTwoTimes(_ line: String) -> PlainReading? {
    let words = PlainWord.words(of: line).filter { $0.folded != "," }
    guard words.count > 4, words[0].folded == "compare" else { return nil }
    for middle in words.indices.dropFirst(2).dropLast()
    where ["and", "with", "to", "against"].contains(words[middle].folded) {
      let (left, right) = (side(words[1..<middle]), side(words[(middle + 1)...]))
      guard let left, let right, let first = left.period, let second = right.period, !left.name.isEmpty else {
        continue
      }
      let other = right.name.isEmpty ? left.name : right.name
      guard let one = one(left.name, first), let another = self.one(other, second) else { continue }
      opening = "Of each time its page, one below the other; `when did NAME change` tells the changes between:"
      return .statements([
        "at \(first)", "show \(branch.id(of: one))", "at \(second)", "show \(branch.id(of: another))",
      ])
    }
    return nil
  }

  /// A name, and the time behind it: `SSCP in 2022`, `SCASP now`, `2022`.
  private func side(_ words: ArraySlice<PlainWord>) -> (name: ArraySlice<PlainWord>, period: WrittenPeriod?)? {
    if let last = words.last, Self.now.contains(last.folded) {
      return (words.dropLast(), WrittenPeriod(WrittenDate(defaultDay)))
    }
    for start in words.indices {
      guard let period = period(words[start...]) else { continue }
      var name = words[..<start]
      while let last = name.last, Self.beforeDates.contains(last.folded) || ["between", "of"].contains(last.folded) {
        name = name.dropLast()
      }
      return (name, period)
    }
    return nil
  }

  private func one(_ name: ArraySlice<PlainWord>, _ period: WrittenPeriod) -> EntityID? {
    var then = at(period)
    let said = name.filter { !PlainVocabulary.articles.contains($0.folded) }
    let short = said.count > 1 && said.last.map { ["board", "partnership"].contains($0.folded) } ?? false
    for words in [Array(said)] + (short ? [Array(said.dropLast())] : []) {
      let found = then.livingFirst(then.things(words[...], [.body, .organisation, .post, .person]))
      if found.count == 1 { return found[0] }
    }
    return nil
  }
}
