import Language
import Model

/// A question that fits no shape, taken apart: what it is about, what it names, and when.
struct PlainGist {
  var topics: Set<PlainTopic> = []
  /// The words of each thing that is named, in order.
  var names: [ArraySlice<PlainWord>] = []
  var period: ArraySlice<PlainWord>?
  /// The words that carry no meaning of their own.
  var idle: Set<String> = []
  /// The words that belong to no topic, name or date, and are not idle: the question is not understood for them.
  var unknown: [PlainWord] = []
  /// Whether something is named before the first topic: `SILG reports to` and `what reports to SILG` differ by that.
  var beginsWithName = false
}

extension PlainReader {
  /// Reads a question by its topics; nil where some word of it is not understood, or the topics mean nothing together.
  mutating func readTopics(_ words: [PlainWord]) -> PlainReading? {
    let gist = gist(words)
    guard gist.unknown.isEmpty, !gist.names.isEmpty || words.last?.folded != "for" else { return nil }
    // What may or must be so is asked of law and judgement; what is so would answer another question.
    if let first = words.first?.folded, Self.modals.contains(first) { return nil }
    return read(gist, words)
  }

  private static func asksWhoMay(_ words: [PlainWord]) -> Bool {
    guard words.count > 1, ["who", "whom"].contains(words[0].folded) else { return false }
    return modals.contains(words[1].folded) || ["can", "would", "will"].contains(words[1].folded)
  }

  private static let modals: Set<String> = ["must", "should", "may", "might", "ought", "shall", "could"]

  /// What a question that is not understood may mean without the words that belong to nothing, and those words.
  ///
  /// It is offered and never asked: one word changes a question.
  mutating func readLoosely(_ said: [PlainWord]) -> (statements: [String], unknown: [String]) {
    let words = Self.meaningful(said)
    let gist = gist(words)
    let unknown = gist.unknown.map(\.written)
    guard !gist.unknown.isEmpty, !gist.topics.isEmpty, let first = words.first,
      case .statements(let statements)? = read(gist, [first])
    else { return ([], unknown) }
    return (statements, unknown)
  }

  /// What the topics of a question mean of what it names; nil where they mean nothing together.
  private mutating func read(_ asked: PlainGist, _ words: [PlainWord]) -> PlainReading? {
    var gist = asked
    let asksWhen = gist.topics.remove(.when) != nil
    let asksWhatShould = gist.topics.remove(.should) != nil
    if gist.topics == [.reportsTo] || gist.topics == [.accountableTo] { return readUpwards(gist) }
    if gist.topics.isEmpty, !asksOfThing(gist) { return nil }
    // `who is responsible for the LADO` asks for no duties of it.
    let asksWhose = gist.topics.contains(.duty) && !gist.beginsWithName && ["who", "whose"].contains(words[0].folded)
    var choice: PlainReading?
    let meanings = PlainMeaning.all.filter {
      $0.isAbout(gist.topics) && (!asksWhen || $0.tellsWhen) && (!asksWhatShould || $0.tellsWhatShould)
    }
    for meaning in meanings.filter({ $0.slots == [.when] }) + meanings.filter({ $0.slots != [.when] }) {
      let isDated = meaning.slots == [.when]
      // Who can change something is asked of a right, and not of what changed.
      if meaning.form == .diff, Self.asksWhoMay(words) { continue }
      guard !isDated || gist.period != nil,
        !asksWhose || meaning.slots != [.agent] && !(meaning.slots.isEmpty && meaning.form == .list)
      else { continue }
      guard meaning.slots.count == gist.names.count + (isDated ? 1 : 0) else { continue }
      // Two names with nothing between them are one that is not known: `Portsmouth City Council`.
      if meaning.slots == [.organisation, .organisation], gist.names[0].endIndex == gist.names[1].startIndex {
        continue
      }
      let named = isDated ? gist.period.map { [$0] } ?? [] : gist.names
      // Since a date is not at that date: the answer tells the years beside each other.
      let during = isDated || gist.topics.contains(.since) ? nil : gist.period.flatMap { period($0) }
      let shape = PlainShape(meaning.form, means: meaning.meant)
      switch fill(shape, Array(zip(meaning.slots, named)), during: during) {
      case .statements(let statements): return .statements(statements)
      case .choice(let found): choice = choice ?? .choice(found)
      case .needsPlace(let places): return .needsPlace(places)
      case .nothing, .change, .wanting: continue
      }
    }
    return choice
  }

  /// Whether nothing but what a thing is, is asked, and by its whole name.
  ///
  /// `is any child at risk` is about no paper of such a name, and `who has to tell Ofsted` asks more than what Ofsted is.
  private mutating func asksOfThing(_ gist: PlainGist) -> Bool {
    gist.idle.isSubset(of: PlainTopic.asking) && gist.names.allSatisfy { names.isWholeName($0, []) }
  }

  /// What something reports or is accountable to, or what is so to it: the side on which it is named tells.
  private mutating func readUpwards(_ gist: PlainGist) -> PlainReading? {
    guard gist.names.count == 1 else { return nil }
    let meant =
      switch (gist.topics == [.reportsTo], gist.beginsWithName) {
      case (true, true): "find {thing}.reports-to"
      case (true, false): "find {thing}.reported-to-by together with {thing}.subgroups"
      case (false, true): "find {thing}.accountable-to"
      case (false, false): "find {thing}.holds-to-account"
      }
    let reading = fill(
      PlainShape(.find, means: [meant]), [(.thing, gist.names[0])], during: gist.period.flatMap { period($0) })
    if case .nothing = reading { return nil }
    return reading
  }

  /// Takes a question apart.
  private mutating func gist(_ words: [PlainWord]) -> PlainGist {
    var gist = PlainGist()
    var rest = words[...]
    while let first = rest.first {
      if gist.period == nil, let date = date(at: rest) {
        gist.period = date
        rest = rest.dropFirst(date.count)
        continue
      }
      let topic = Self.topic(at: rest)
      if let name = name(at: rest, longerThan: topic?.count ?? 0) {
        if gist.topics.isEmpty { gist.beginsWithName = true }
        gist.names.append(name)
        rest = rest.dropFirst(name.count)
      } else if let topic {
        gist.topics.insert(topic.topic)
        rest = rest.dropFirst(topic.count)
      } else if PlainTopic.idle.contains(first.folded) {
        gist.idle.insert(first.folded)
        rest = rest.dropFirst()
      } else {
        gist.unknown.append(first)
        rest = rest.dropFirst()
      }
    }
    return gist
  }

  /// The things and the dates that a line names, in its order, whether it is understood or not.
  mutating func named(in said: [PlainWord]) -> [PlainNamed] {
    var found: [PlainNamed] = []
    var rest = Self.meaningful(said)[...]
    while !rest.isEmpty {
      if let date = date(at: rest) {
        found.append(PlainNamed(said: date.map(\.written).joined(separator: " "), kinds: []))
        rest = rest.dropFirst(date.count)
      } else if let name = name(at: rest, longerThan: Self.topic(at: rest)?.count ?? 0) {
        let kinds = Set(names.things(name, []).compactMap { branch.kind(of: $0) })
        found.append(PlainNamed(said: name.map(\.written).joined(separator: " "), kinds: kinds))
        rest = rest.dropFirst(name.count)
      } else {
        rest = rest.dropFirst()
      }
    }
    return found
  }

  /// Whether something must be named after the last word: `who is the chair of`.
  static func breaksOff(_ said: [PlainWord]) -> Bool {
    guard let last = said.last?.folded else { return true }
    let before = said.dropLast().last?.folded ?? ""
    if last == "to" { return !governing.contains(before) }
    return PlainVocabulary.articles.contains(last)
      || ["of", "and", "or", "with", "by", "from", "at", "between", "without"].contains(last)
  }

  /// Verbs that may leave `to` at the end: `what does the law apply to`.
  private static let governing: Set<String> = [
    "apply", "applies", "report", "reports", "answer", "answers", "answerable", "accountable", "belong", "belongs",
    "contribute", "contributes", "escalate", "talk", "speak", "go", "turn", "listen", "changed", "happened",
  ]

  private static func topic(at words: ArraySlice<PlainWord>) -> (topic: PlainTopic, count: Int)? {
    let stems = words.prefix(4).map { WordIndex.singular($0.folded) }
    return PlainTopic.said.first { stems.starts(with: $0.words) }.map { ($0.topic, $0.words.count) }
  }

  /// The longest date at the front of some words.
  private func date(at words: ArraySlice<PlainWord>) -> ArraySlice<PlainWord>? {
    for count in stride(from: min(7, words.count), through: 1, by: -1) where period(words.prefix(count)) != nil {
      return words.prefix(count)
    }
    return nil
  }

  /// The longest name at the front of some words.
  ///
  /// Words that only ask neither begin nor end it. Where it begins with a topic it must be somebody's whole name: the
  /// lead member is a post, and the members are a question.
  private mutating func name(at words: ArraySlice<PlainWord>, longerThan topic: Int) -> ArraySlice<PlainWord>? {
    guard let first = words.first, !PlainTopic.idle.contains(first.folded) || first.isCapital else { return nil }
    // `SSCP in 2022` is a name and a date, and not the paper of that year.
    let dated = words.indices.dropFirst().first { index in
      Self.beforeDates.contains(words[index].folded)
        && (date(at: words[(index + 1)...]) != nil || date(at: words[index...]) != nil)
    }
    let most = min(8, dated.map { $0 - words.startIndex } ?? words.count)
    for count in stride(from: most, to: 0, by: -1) {
      let said = words.prefix(count)
      let isLetter = count > 1 && said.last?.folded == "a"
      guard let last = said.last, !PlainVocabulary.small.contains(last.folded) || last.isCapital || isLetter else {
        continue
      }
      // Where it begins with a topic, or is one common word, likeness would find a name in every question.
      let isName = topic > 0 ? count > topic && names.isWholeName(said, []) : names.isClear(said)
      if isName { return said }
    }
    return nil
  }
}

extension PlainWord {
  /// Whether it is written in capitals, as acronyms are.
  fileprivate var isCapital: Bool {
    written.count > 1 && written == written.uppercased() && written.contains { $0.isLetter }
  }
}
