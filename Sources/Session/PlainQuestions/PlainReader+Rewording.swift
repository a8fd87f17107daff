import Language
import Model

/// A line that reads like nothing is read once more in plainer words, and then as two questions in one.
extension PlainReader {
  mutating func read(_ typed: String) -> PlainReading {
    if let asked = Self.questioned(typed) {
      let reading = asked.isOfMoney ? .nothing : readTimed(typed)
      if case .nothing = reading { return readTimed(asked.line) }
      return reading
    }
    return readTimed(typed)
  }

  /// A line as it asks, with its time last.
  private mutating func readTimed(_ typed: String) -> PlainReading {
    let line = Self.ofLaw(Self.sinceMerged(timeLast(typed)))
    if !hasOption, let reading = readPaidAmount(line) ?? readOfTwoTimes(line) { return reading }
    return ofAreas(begun(ofStill(ofOthers(ofItsTime(readAnyhow(line)), line), line)))
  }

  /// `since the merger` for `when they merged` behind a question.
  private static func sinceMerged(_ line: String) -> String {
    let words = PlainWord.words(of: line)
    guard words.count > 4, words.suffix(3).first?.folded == "when",
      ["merged", "amalgamated"].contains(words.last?.folded),
      ["they", "we", "it", "boards"].contains(words[words.count - 2].folded),
      ["did", "has", "have", "was", "were"].contains(words[0].folded)
    else { return line }
    return text(words.dropLast(3)) + " since the merger"
  }

  /// `who appoints the chair of an adults board` asks of any such board: of what the law has of them.
  private static func ofLaw(_ line: String) -> String {
    let words = PlainWord.words(of: line)
    let folded = words.map(\.folded)
    guard folded.first == "who", folded.contains("chair"),
      folded.contains(where: { ["appoints", "appoint", "chooses", "names", "selects", "picks"].contains($0) }),
      let article = folded.firstIndex(where: { ["a", "an", "any", "every"].contains($0) }),
      [["adults", "board"], ["safeguarding", "adults", "board"]].contains(Array(folded[(article + 1)...]))
    else { return line }
    return "who must appoint the chair of a safeguarding adults board"
  }

  private mutating func readAnyhow(_ line: String) -> PlainReading {
    if let first = readFirst(line) { return first }
    let reading = readAsSaid(line)
    switch reading {
    // What may mean several things as it stands may mean one in plainer words.
    case .nothing, .choice: break
    default: return reading
    }
    if isOfLastAlone { return .nothing }
    // A line that breaks off asks nothing, whatever is left of it.
    if Self.breaksOff(PlainWord.words(of: line)) { return reading }
    var chosen: PlainReading?
    guard line.utf8.count <= Self.mostReworded, !line.contains(where: { "()=<>%{}".contains($0) }) else {
      return reading
    }
    let said = PlainRewording.plainer(PlainWord.words(of: line))
    for other in [said] + turned(said) + [Self.asOurs(said)].compactMap(\.self) where !other.isEmpty {
      switch readAsSaid(Self.text(other)) {
      case .statements(let statements): return .statements(statements)
      case .choice(let choice): chosen = chosen ?? .choice(choice)
      case .needsPlace(let places): chosen = chosen ?? .needsPlace(places)
      case .nothing, .change, .wanting: continue
      }
    }
    return readAround(said) ?? chosen ?? readWithoutBody(line) ?? reading
  }

  /// What a few words of a line would be read by, though the whole says more: who must tell whom, and two questions of which
  /// the second is of the same thing.
  private mutating func readFirst(_ line: String) -> PlainReading? {
    let words = PlainWord.words(of: line)
    guard words.count > 2, words.count < 30 else { return nil }
    let folded = words.map(\.folded)
    if let first = folded.first, ["who", "whose"].contains(first),
      folded.contains(where: { PlainRewording.toTell.contains($0) })
    {
      let said = PlainRewording.plainer(words)
      let line = PlainLine(said.lazy.map(\.folded))
      for turn in PlainRewording.telling {
        if let turned = turn.turned(said, line),
          case .statements(let statements) = readAsSaid(Self.text(turned))
        {
          return .statements(statements)
        }
      }
    }
    let second = zip(folded, folded.dropFirst()).contains { $0 == "and" && Self.beginsSecond.contains($1) }
    guard second,
      folded.suffix(from: folded.firstIndex(of: "and") ?? 0).contains(where: { ["it", "its"].contains($0) })
    else { return nil }
    return readTwo(PlainRewording.plainer(words))
  }

  private static let beginsSecond: Set<String> = ["who", "what", "when", "where", "how", "which"]

  /// The ways in which a line can be turned; a date within it then stands at its end.
  private func turned(_ said: [PlainWord]) -> [[PlainWord]] {
    var turned = PlainRewording.turned(said)
    if let dated = timedWithin(said) ?? timed(said) {
      let tail = [PlainWord("in")] + PlainWord.words(of: dated.period.description)
      turned = PlainRewording.turned(dated.rest).map { $0 + tail } + turned
    }
    return turned.map(Self.withoutMeeting)
  }

  /// Longer lines are told stories, and not asked again in other words.
  private static let mostReworded = 200

  /// Words as a line that is read again, with its commas where they stood.
  static func text(_ words: some Sequence<PlainWord>) -> String {
    words.map(\.written).joined(separator: " ").replacing(" ,", with: ",")
  }

  /// `is SILG meeting quorate`: what is quorate is the body, and not its meeting.
  private static func withoutMeeting(_ words: [PlainWord]) -> [PlainWord] {
    guard words.contains(where: { $0.folded == "quorate" }), words.count > 3 else { return words }
    let rest = words.filter { !["meeting", "meetings"].contains($0.folded) }
    guard let second = rest.dropFirst().first else { return words }
    // `is meeting of SILG quorate`
    return second.folded == "of" ? [rest[0]] + rest.dropFirst(2) : rest
  }

  /// What stands around a question: since or before when, what it rests on, another question behind it.
  private mutating func readAround(_ said: [PlainWord]) -> PlainReading? {
    readSinceMerger(said) ?? readBeforeItsEnd(said) ?? readEvidence(said) ?? readTwoYears(said) ?? readTwo(said)
  }

  private mutating func statements(of words: some Sequence<PlainWord>) -> [String]? {
    let line = Self.text(words)
    if line.isEmpty { return nil }
    if case .statements(let statements) = readAsSaid(line) { return statements }
    let plain = PlainRewording.plainer(PlainWord.words(of: line))
    for other in turned(plain) where !other.isEmpty {
      if case .statements(let statements) = readAsSaid(Self.text(other)) { return statements }
    }
    return nil
  }

  // MARK: Since or before a merger

  /// `who runs the team after the merger`: what is so now has been so since then; what compares times is not asked so.
  private mutating func readSinceMerger(_ said: [PlainWord]) -> PlainReading? {
    guard inUse == nil, said.count > 3, let last = said.last, let period = period([last]), last.isMerger,
      period.range.last <= defaultDay
    else { return nil }
    let before = said[said.count - 2].folded
    guard ["after", "since", "following", "post"].contains(before),
      let statements = statements(of: said.dropLast(2)), statements.allSatisfy(Self.isOfOneTime)
    else { return nil }
    return .statements(statements)
  }

  private static func isOfOneTime(_ statement: String) -> Bool {
    form(statement).map { ![.funding, .diff, .calendar, .whenDid, .at, .search].contains($0) } ?? false
  }

  /// `who ran the SSAB before it was folded in`: the day before the merger, of what ended with it.
  private mutating func readBeforeItsEnd(_ said: [PlainWord]) -> PlainReading? {
    guard let index = said.firstIndex(where: { $0.folded == "before" }), index > 2, index + 1 < said.count,
      ["it", "they"].contains(said[index + 1].folded),
      said[(index + 2)...].contains(where: { Self.ending.contains($0.folded) }),
      let statements = statements(of: said[..<index] + [PlainWord("before"), PlainWord("merger")])
    else { return nil }
    let ended = Set(
      mergers().flatMap { event in branch.facts(of: event, .ends).compactMap { branch.value($0).entity } })
    let subjects = statements.compactMap { subject(of: $0) }
    return !subjects.isEmpty && subjects.allSatisfy(ended.contains) ? .statements(statements) : nil
  }

  private static let ending: Set<String> = [
    "folded", "merged", "absorbed", "abolished", "ended", "closed", "replaced", "dissolved", "disbanded", "went",
    "wound", "scrapped", "joined", "amalgamated", "combined", "merge", "end", "close",
  ]

  // MARK: What it rests on

  private static let proofs: [PlainShape.Pattern] = [
    "what|which evidence|proof|source|basis|reference is|do [there|we|you] [have] for|on|that {words}",
    "what is evidence|proof|source|basis for|of {words}", "is there [any] evidence|proof for|of|on {words}",
    "where does it say {words}", "where do|does papers|paper|reports|report say {words}",
    "where is it written|stated|said|recorded {words}", "how do|can we|you|i know {words}",
    "what|which page|paper|line|source|report|document says|tells|states {words}",
    "how sure|certain|confident are we|you [of|about|as] [to] {words}",
  ]

  /// `what evidence is there for who chairs X`: the question itself, and what its answer rests on.
  private mutating func readEvidence(_ said: [PlainWord]) -> PlainReading? {
    for pattern in Self.proofs {
      guard let words = pattern.matches(said).first?.first?.words, let first = words.first,
        ["who", "what", "which", "how", "when", "where"].contains(first.folded),
        let statements = statements(of: words), statements.allSatisfy({ !Self.form($0).isProof })
      else { continue }
      return .statements(statements + ["why"])
    }
    return nil
  }

  // MARK: Two questions in one

  private static let compared: [PlainShape.Pattern] = [
    "{words} in|during|for {when} compared|against|versus|vs [with|to|and] [in] {until}",
    "{words} in|during|for {when} and how many in {until}", "{words} in|during {when} and in|during {until}",
  ]

  /// `how many groups were there in 2022/23 compared with 2022`: the same question of both times.
  private mutating func readTwoYears(_ said: [PlainWord]) -> PlainReading? {
    for pattern in Self.compared {
      for match in pattern.matches(said) where match.count == 3 {
        guard period(match[1].words) != nil, period(match[2].words) != nil,
          let first = statements(of: Array(match[0].words) + [PlainWord("in")] + match[1].words),
          let second = statements(of: Array(match[0].words) + [PlainWord("in")] + match[2].words),
          first != second
        else { continue }
        return .statements(first + second)
      }
    }
    return nil
  }

  /// `who chairs SILG and how often does it meet`: two whole questions, the second of what the first is about.
  private mutating func readTwo(_ said: [PlainWord]) -> PlainReading? {
    // A date at the end is of both, unless the first asks of now and the second of then.
    let dated = timed(said)
    let words = dated?.rest ?? said
    let tail = dated.map { [PlainWord("in")] + PlainWord.words(of: $0.period.description) } ?? []
    for index in words.indices.dropFirst(2).dropLast(2) where words[index].folded == "and" {
      let left = words[..<index].reversed().drop { $0.folded == "," }.reversed()
      let right = Array(words[(index + 1)...])
      // Of `them` it is not known whether those are meant that the first question asks for.
      if right.contains(where: { ["they", "them", "their"].contains($0.folded) }) { continue }
      let isOfThen = Self.isPast(right) && !Self.isPast(Array(left))
      let asksSince = ["since when", "from when", "for how long", "how long"].contains(Self.text(right))
      guard Self.isQuestion(Array(left)), asksSince || Self.isQuestion(right),
        let first = statements(of: left + (isOfThen ? [] : tail))
      else { continue }
      var reader = self
      reader.last = LastAsked(statements: first, people: [], things: [])
      guard case .statements(let second) = reader.readAsSaid(Self.text(right + tail)), first != second,
        asksSince || second.allSatisfy({ !Self.form($0).isProof })
      else { continue }
      opening = nil
      return .statements(first + second)
    }
    return nil
  }

  static func isPast(_ words: [PlainWord]) -> Bool {
    words.contains { word in
      ["was", "were", "did", "had", "sat", "led", "ran", "paid", "met"].contains(word.folded)
        || word.folded.hasSuffix("ed") && word.folded.count > 4
    }
  }

  private static func isQuestion(_ words: [PlainWord]) -> Bool {
    guard let first = words.first?.folded, words.count > 1 else { return false }
    return [
      "who", "what", "which", "when", "where", "how", "whose", "whom", "is", "are", "does", "do", "did", "was", "were",
      "has", "have",
    ].contains(first)
  }
}

extension PlainWord {
  fileprivate var isMerger: Bool { ["merger", "amalgamation"].contains(folded) }
}

extension StatementForm.ID? {
  /// Whether it tells what an answer rests on, and asks nothing itself.
  fileprivate var isProof: Bool { self == .why || self == .whyNot || self == .whenDid }
}
