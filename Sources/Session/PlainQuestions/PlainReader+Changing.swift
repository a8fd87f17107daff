import Language
import Model

/// A change said in plain words: its exact forms, for changes are never read from other words.
extension PlainReader {
  /// - Parameter typed: its words as they were typed, for the names in it that only the asker knows.
  mutating func readChange(_ words: [PlainWord], typed: [PlainWord] = []) -> PlainReading? {
    dayOfChange = nil
    let own = Self.meaningful(typed, isExpanded: false)
    self.typed = own == words ? [] : own
    defer { self.typed = [] }
    // `merge A and B from April 2027`: the day stands at the end, and is part of no name before it.
    if let (rest, period) = dated(words) {
      dayOfChange = period.description
      defer { dayOfChange = nil }
      if let reading = change(rest) ?? appointed(rest) { return reading }
    }
    return change(words) ?? appointed(words)
  }

  /// `appoint Jane Smith scrutineer`: the post stands last, without `as`; the shortest that is one.
  private mutating func appointed(_ words: [PlainWord]) -> PlainReading? {
    let verbs: Set<String> = ["appoint", "appointed", "hire", "hired", "make"]
    guard let verb = words.prefix(4).firstIndex(where: { verbs.contains($0.folded) }), words.count > verb + 2,
      !words.contains(where: { ["as", "to", "be", "new", "another", "chair"].contains($0.folded) })
    else { return nil }
    for end in words.indices.dropFirst(verb + 2).suffix(4).reversed() {
      guard case .values = value(of: .post, words[end...], .planAppoint) else { continue }
      return change(words[..<end] + [PlainWord("as")] + words[end...])
    }
    return nil
  }

  private mutating func change(_ words: [PlainWord]) -> PlainReading? {
    let line = PlainLine(words.lazy.map(\.folded))
    for shape in PlainShapes.changes {
      for pattern in shape.said where line.mayFit(pattern.text) {
        for match in pattern.matches(words) {
          if case .statements(let statements) = fill(shape, match, during: nil) { return .change(statements) }
        }
      }
    }
    return nil
  }

  /// What of some things is there now, where anything of them is: what has ended is changed no more.
  func there(_ ids: [String]) -> [String] {
    let living = ids.filter { id in branch.entity(id: id).map { names.view.life(of: $0).0 != .no } ?? true }
    return living.isEmpty ? ids : living
  }

  /// Words as they were typed, which words of the field stand for: a name that is given keeps those of who gives it.
  func asTyped(_ words: ArraySlice<PlainWord>) -> ArraySlice<PlainWord> {
    guard !typed.isEmpty else { return words }
    let said = words.map(\.folded)
    for start in typed.indices {
      for end in (start + 1)...max(start + 1, min(typed.count, start + words.count + Self.longestSaying))
      where end <= typed.count {
        let own = typed[start..<end]
        if Self.meaningful(Array(own)).map(\.folded) == said { return own }
      }
    }
    return words
  }

  /// By how many words a saying may be longer than what it stands for.
  private static let longestSaying = 3

  /// `what is the shortfall if health withdraws`: what the change of money would do, whatever is asked of it before or behind.
  mutating func readBehindIf(_ words: [PlainWord]) -> PlainReading? {
    guard let position = words.firstIndex(where: { $0.folded == "if" }), position > 0 else { return nil }
    // Who would pay how much nobody knows where nobody is said to cover what is missing.
    let covering: Set<String> = ["pay", "pays", "find", "cover", "give", "contribute"]
    if words[..<position].contains(where: { covering.contains($0.folded) }) { return nil }
    let behind = words[(position + 1)...]
    let next = behind.firstIndex { ["what", "how", "who", "whom", "where", "which", ","].contains($0.folded) }
    for clause in [behind, behind[..<(next ?? behind.endIndex)]] where !clause.isEmpty {
      var choice: PlainReading?
      let asked = readShapes([PlainWord("what"), PlainWord("if")] + clause, during: nil, &choice)
      guard case .statements(let statements)? = asked,
        statements.allSatisfy({ Self.form($0).map { [.whatIf, .at, .use].contains($0) } ?? false })
      else { continue }
      opening = opening ?? "What that would do to each, in pounds and shares:"
      return asked
    }
    return nil
  }

  /// `who loses a seat if we merge A and B`, `what breaks if we dissolve LDG`: of a change that is not made, its exact form.
  mutating func readOfChange(_ words: [PlainWord]) -> PlainReading? {
    guard let condition = words.dropFirst().firstIndex(where: { ["if", "when"].contains($0.folded) }),
      !["if", "did", "was", "were", "has", "have", "had"].contains(words[0].folded), condition > 1,
      condition + 2 < words.count, words[condition].folded == "if" || !Self.isOfPast(words[..<condition])
    else { return nil }
    return readChange([PlainWord("what"), PlainWord("if")] + words[(condition + 1)...])
  }

  /// `what changed when they merged` is of what was, and of no change to come.
  private static func isOfPast(_ words: ArraySlice<PlainWord>) -> Bool {
    let past: Set<String> = [
      "changed", "happened", "did", "was", "were", "became", "lost", "gained", "ended", "began", "left", "stayed",
      "had",
      "chaired", "paid", "sat", "led", "ran", "went", "moved",
    ]
    return words.contains { past.contains($0.folded) } && !words.contains { ["would", "will"].contains($0.folded) }
  }

  private static let beforeDay: Set<String> = [
    "from", "in", "on", "by", "at", "effective", "starting", "as", "of", "with", "effect",
  ]

  /// A change with the day at its end taken off.
  private func dated(_ words: [PlainWord]) -> (rest: [PlainWord], period: WrittenPeriod)? {
    for start in words.indices.dropFirst(2) where Self.beforeDay.contains(words[start - 1].folded) {
      guard let period = period(words[start...]) ?? nextMonth(words[start...]) else { continue }
      var rest = words[..<start]
      while let last = rest.last, Self.beforeDay.contains(last.folded) { rest = rest.dropLast() }
      return rest.count > 1 ? (Array(rest), period) : nil
    }
    return nil
  }

  /// `in March`, of a change: the next that comes.
  private func nextMonth(_ words: ArraySlice<PlainWord>) -> WrittenPeriod? {
    guard words.count == 1, let word = words.first?.folded else { return nil }
    let year = today.parts.year
    return [year, year + 1].lazy.compactMap { WrittenDate(year: $0) }
      .compactMap { PlainDate.month(word, within: WrittenPeriod($0)) }.first { $0.range.start > today }
  }

  // MARK: What a change names

  /// Who holds the post that is named, who has the duty, and all bodies together: `NAME` where no paper names one alone.
  mutating func fillChange(_ filled: inout [String: [String]]) {
    func ids(_ things: [EntityID]) -> [String] { things.count == 1 ? [branch.id(of: things[0])] : ["NAME"] }
    if let post = filled["post"]?.first.flatMap({ branch.entity(id: $0) }), branch.kind(of: post) == .post {
      filled["postholder"] = ids(names.view.claimList(of: post, .holder).live.compactMap(\.value.entity).uniqued())
    }
    if let duty = filled["duty"]?.first.flatMap({ branch.entity(id: $0) }) {
      var own: [EntityID] = []
      for relation in [Relation.exercisedBy, .responsible, .accountable] where own.isEmpty {
        own = names.view.claimList(of: duty, relation).live.compactMap(\.value.entity).uniqued()
      }
      filled["doer"] = ids(own)
    }
    if let areas = filled["area"] {
      filled["areahead"] = areas.compactMap { branch.entity(id: $0) }.flatMap { names.boards(of: $0) }.map {
        branch.id(of: $0)
      }
    }
    let said = filled["words"]?.first.map(PlainWord.words(of:)) ?? []
    let numbered = Self.numbered(said[...])
    let isDuration = Parser.parse(SourceText(name: "", "plan route x time limit \(numbered) effective 2027"))
      .diagnostics
      .isEmpty
    filled["duration"] = [isDuration ? numbered : "10 working days"]
    filled["least"] = [numbered.split(separator: " ").first.flatMap { Int($0) }.map { String($0) } ?? ""]
    if let bodies = filled["bodies"] { filled["allbodies"] = [bodies.joined(separator: ", ")] }
    let merged = (filled["body"] ?? []).filter { id in
      branch.entity(id: id).map { branch.facts(of: $0, .predecessor).count > 1 } ?? false
    }
    if !merged.isEmpty { filled["merged"] = merged }
  }

  /// What a change says of the partners of a body, of who pays, and of the post that chairs it.
  func fillOfChange(_ text: String, _ filled: inout [String: [String]]) {
    if text.contains("{inturn}") {
      let bodies = (filled["body"] ?? filled["main"] ?? []).compactMap { branch.entity(id: $0) }
      let all = (bodies + names.main()).lazy.map(partners).first { $0.count > 1 } ?? []
      filled["inturn"] = all.isEmpty ? [] : [all.map { branch.id(of: $0) }.joined(separator: ", ")]
    }
    if text.contains("{paying}") {
      let paid = paid()
      filled["paying"] = (filled["organisation"] ?? []).filter { branch.entity(id: $0).flatMap { paid[$0] } ?? 0 > 0 }
    }
    if text.contains("{chairpost}") {
      let bodies = (filled["body"] ?? []).compactMap { branch.entity(id: $0) }
      filled["chairpost"] = bodies.flatMap { names.view.claimList(of: $0, .chair).live.compactMap(\.value.entity) }
        .filter { branch.kind(of: $0) == .post }.map { branch.id(of: $0) }
    }
  }

  private func partners(of body: EntityID) -> [EntityID] {
    names.view.claimList(of: body, .partner).live.compactMap(\.value.entity).uniqued()
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  private static func numbered(_ words: ArraySlice<PlainWord>) -> String {
    words.map { word in numbers.firstIndex(of: word.folded).map { String($0 + 1) } ?? word.folded }.joined(
      separator: " ")
  }

  /// How often a body meets, as the language has it; nil where the words say no rhythm.
  static func rhythm(_ words: ArraySlice<PlainWord>) -> String? {
    var text = numbered(words)
    let informal = [
      "fortnightly": "every 2 weeks", "annually": "yearly", "each month": "monthly", "every month": "monthly",
      "each quarter": "quarterly", "every quarter": "quarterly", "every week": "weekly", "each week": "weekly",
      "every year": "yearly", "each year": "yearly", "twice year": "2 times a year",
      "every other month": "every 2 months",
    ]
    text = informal[text] ?? text
    if text.hasPrefix("each ") { text = "every " + text.dropFirst("each ".count) }
    if text.hasSuffix(" times year") { text = text.replacing(" times year", with: " times a year") }
    let statement = "plan rhythm x to \(text) effective 2027"
    return Parser.parse(SourceText(name: "", statement)).diagnostics.isEmpty ? text : nil
  }

  /// How many must be there, as the language has it before `of` the members: `at least 3`; nil of other words.
  static func threshold(_ words: ArraySlice<PlainWord>) -> String? {
    let said = words.drop { ["at", "least"].contains($0.folded) }
    let rest = said.prefix { !["of", "members"].contains($0.folded) }
    guard said.dropFirst(rest.count).allSatisfy({ ["of", "members", "its", "their"].contains($0.folded) }) else {
      return nil
    }
    let text = numbered(rest)
    let least = Int(text) != nil || ["half", "2 thirds", "a third"].contains(text)
    let written = text == "2 thirds" ? "two thirds" : text
    let rule = text == "more than half" || text == "majority" ? "more than half" : least ? "at least \(written)" : nil
    return rule.flatMap { rule in
      let statement = "plan quorum x to \(rule) of x.members effective 2027"
      return Parser.parse(SourceText(name: "", statement)).diagnostics.isEmpty ? rule : nil
    }
  }
}

extension StatementForm.ID {
  /// Whether it makes a draft, and asks nothing.
  var isChange: Bool { StatementTable.form(self).group == .change }
}
