import Language
import Model

/// What groups work on, what was last stated of what has ended, and what the law has where a paper has nothing.
extension PlainReader {
  /// The groups of the place whose stated work speaks of some words, with the condition that finds them; those of which it
  /// is stated for the time before those of which it was.
  ///
  /// What is a duty by name, of which somebody is said to do the work, is no group's by a word of it.
  mutating func tasks(_ words: ArraySlice<PlainWord>) -> SlotValue {
    let said = words.filter { !PlainVocabulary.small.contains($0.folded) && !PlainTopic.idle.contains($0.folded) }
    let duties = names.things(words, [.duty]).filter { !branch.facts(of: $0, .responsible).isEmpty }
    guard !said.isEmpty, !Self.isOfClients(said[...]), !names.isWholeName(words, []),
      !names.areHalf(said, ofOne: duties)
    else { return .none }
    return working(on: said).map { .values([$0]) } ?? .none
  }

  /// The groups whose work some words say, or say in the other words of the field, as an expression: those of which it is
  /// stated for the time first.
  private mutating func working(on said: [PlainWord]) -> String? {
    let other = said.map { Self.otherWork[$0.folded].map { PlainWord($0) } ?? $0 }
    // What the newer papers call it comes first.
    let ways = ((other == said ? [] : [other]) + [said]).compactMap { groups(workingOn: $0) }
    return (ways.first(where: \.isNow) ?? ways.first)?.expression
  }

  /// Case reviews are called practice reviews in the newer papers.
  private static let otherWork = ["case": "practice", "cases": "practice"]

  private mutating func groups(workingOn said: [PlainWord]) -> (expression: String, isNow: Bool)? {
    var (now, before): ([EntityID: Int], [EntityID: Int]) = ([:], [:])
    var told: [String] = []
    for body in branch.entities(.body) {
      guard let found = remit(of: body, with: said), names.place(of: body) < 2, names.view.life(of: body).0 != .no
      else { continue }
      told = told.isEmpty ? found.words : told
      guard told == found.words else { continue }
      let claims = names.view.claimList(of: body, .remit).live.filter { !Set($0.facts).isDisjoint(with: found.facts) }
      let current = claims.count { names.view.lastStated($0) == nil }
      if current > 0 { now[body] = current } else if !claims.isEmpty { before[body] = claims.count }
    }
    // What says most of it comes first.
    let counts = now.isEmpty ? before : now
    let bodies = names.livingFirst(branch.entities(.body).filter { counts[$0] != nil }).enumerated()
      .sorted { (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset) }.map(\.element)
    guard bodies.count <= Self.mostGroups else { return nil }
    let ids = bodies.map { branch.id(of: $0) }
    // What is called by the words works on it, whatever its remit says, if the papers of the time speak of it.
    let called = names.allLike(said[...], [.body]).filter { names.view.life(of: $0).0 != .no && isSpokenOf($0) }
      .map { branch.id(of: $0) }
    if !Set(called).isSubset(of: ids) {
      return ("(\((called + ids).uniqued().joined(separator: ", ")))", true)
    }
    if ids.isEmpty { return nil }
    let condition = told.map { "remit contains \"\($0)\"" }.joined(separator: " and ")
    return ("(\(ids.joined(separator: ", "))) where \(condition)", !now.isEmpty)
  }

  /// What is stated to have been followed, where what the words name first is not: of several boards so called the one that
  /// was replaced is meant.
  private mutating func followed(_ words: ArraySlice<PlainWord>, _ things: [EntityID]) -> [EntityID]? {
    func isFollowed(_ one: EntityID) -> Bool { !branch.facts(about: one, .predecessor).isEmpty }
    guard !things.contains(where: isFollowed) else { return nil }
    let others = names.allLike(words, [.body]).filter(isFollowed)
    return others.isEmpty || others.count > Self.mostAlike ? nil : others
  }

  /// What only some shapes ask of their words: who held a post, which groups work on a duty, which board was replaced.
  mutating func fillMeant(
    _ shape: PlainShape, _ match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)],
    _ filled: inout [String: [String]]
  ) {
    if let seat = match.first(where: { $0.slot == .seat }) {
      filled["incumbent"] = names.things(seat.words, [.person]).map { branch.id(of: $0) }
    }
    fillTended(shape, match, &filled)
    fillFollowed(shape, match, &filled)
  }

  /// Of several boards that a question calls so the one that was replaced, where it asks what replaced it.
  private mutating func fillFollowed(
    _ shape: PlainShape, _ match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)],
    _ filled: inout [String: [String]]
  ) {
    guard shape.meant == ["find {thing}.successors"], let said = match.first?.words, let ids = filled["thing"],
      let others = followed(said, ids.compactMap { branch.entity(id: $0) })
    else { return }
    filled["thing"] = others.map { branch.id(of: $0) }
  }

  /// The groups that work on what a duty is of, and who is accountable for it; neither where no group does.
  private mutating func fillTended(
    _ shape: PlainShape, _ match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)],
    _ filled: inout [String: [String]]
  ) {
    guard shape.meant.contains("{tended}"), let said = match.first(where: { $0.slot == .duty })?.words,
      let duties = filled["duty"]
    else { return }
    filled["tended"] = []
    if said.last.map({ PlainVocabulary.small.contains($0.folded) }) ?? true { return }
    let words = said.filter { !PlainVocabulary.small.contains($0.folded) && !PlainTopic.idle.contains($0.folded) }
    guard !words.isEmpty, let groups = working(on: words) else { return }
    filled["tended"] = ["find \(groups)"] + duties.map { "who is accountable for \($0)" }
  }

  private static let mostGroups = 6

  /// Whether a paper that covers the day of all answers states something of a thing.
  private func isSpokenOf(_ thing: EntityID) -> Bool {
    branch.facts(of: thing).contains { fact in
      periods(of: fact).contains { $0.range.start <= defaultDay && defaultDay < $0.range.end }
    }
  }

  /// What is stated of a body's work that has all of some words in it, each as it stands there.
  private func remit(of body: EntityID, with said: [PlainWord]) -> (facts: Set<FactRef>, words: [String])? {
    var facts: Set<FactRef> = []
    var words: [String] = []
    for fact in branch.facts(of: body, .remit) {
      guard case .text(let reference) = branch.value(fact) else { continue }
      let text = branch.text(reference).lowercased()
      // Few texts have even the beginning of a word in them: only those are taken apart.
      guard said.allSatisfy({ text.contains($0.folded.prefix(4)) }) else { continue }
      let stems = Set(WordIndex.stems(text))
      let found = said.compactMap { word in
        WordIndex.stems(word.written).allSatisfy(stems.contains)
          ? [WordIndex.singular(word.folded), word.folded].first { text.contains($0) } : nil
      }
      guard found.count == said.count else { continue }
      facts.insert(fact)
      words = words.isEmpty ? found : words
    }
    return facts.isEmpty ? nil : (facts, words)
  }

  /// The laws and guidance with some words in their names on which some duty rests.
  func laws(_ words: ArraySlice<PlainWord>) -> SlotValue {
    let found = names.allLike(words, [.document]).filter { !branch.facts(about: $0, .authority).isEmpty }
    // `the Care Act` is the one that begins so, and not the Health and Care Act.
    let said = Suggestion.fold(words.map(\.written).joined(separator: " "))
    let own = found.filter { branch.names(of: $0).contains { Suggestion.fold($0).starts(with: said) } }
    let meant = own.isEmpty ? found : own
    return meant.isEmpty || meant.count > Self.mostAlike ? .none : .values(meant.map { branch.id(of: $0) })
  }

  /// The duties with some words in their names that another is stated to oversee, where of the one that is meant by them
  /// nothing is stated for the time: the newest paper may speak of another part of it.
  mutating func watched(_ words: ArraySlice<PlainWord>) -> SlotValue {
    if Self.isOfClients(words) { return .none }
    func isNow(_ duty: EntityID, _ relations: [Relation]) -> Bool {
      relations.contains { relation in
        names.view.claimList(of: duty, relation).live.contains { names.view.lastStated($0) == nil }
      }
    }
    let meant = names.things(words, [.duty])
    guard !meant.isEmpty, !meant.contains(where: { isNow($0, [.responsible]) }) else { return .none }
    let found = names.allLike(words, [.duty]).filter { duty in
      names.view.claimList(about: duty, .oversees).live.contains { names.view.lastStated($0) == nil }
    }
    return found.isEmpty || found.count > Self.mostAlike ? .none : .values(found.map { branch.id(of: $0) })
  }

  /// The duties of the law, with a rhythm, that some duties carry out of which no paper names a day.
  func fillRhythms(_ filled: inout [String: [String]]) {
    let duties = (filled["duty"] ?? []).compactMap { branch.entity(id: $0) }
    guard !duties.isEmpty, duties.allSatisfy({ branch.facts(of: $0, .deadline).allSatisfy { branch.value($0).isGap } })
    else { return }
    let lawful = duties.flatMap { branch.facts(of: $0, .carriesOut).compactMap { branch.value($0).entity } }.uniqued()
      .filter { !branch.facts(of: $0, .dutyRhythm).isEmpty }
    if !lawful.isEmpty { filled["lawful"] = lawful.map { branch.id(of: $0) } }
  }

  /// A question of what has ended, of which only a rule or a list of its own time can tell: asked of the last time of which
  /// that is stated, and said to be.
  mutating func ofItsTime(_ reading: PlainReading) -> PlainReading {
    guard inUse == nil, opening == nil, case .statements(let statements) = reading, statements.count == 1,
      let form = Self.form(statements[0]), form == .whoSitsOnBoth || Self.judges(statements[0])
    else { return reading }
    let said = statements[0].split { !($0.isLetter || $0.isNumber || $0 == "-") }
    let bodies = said.compactMap { branch.entity(id: String($0)) }.filter { branch.kind(of: $0) == .body }
    let ended = bodies.filter { names.view.life(of: $0).0 == .no || form == .quorate && isOrphaned($0) }
    guard ended.count == 1 else { return reading }
    let relation: Relation = form == .quorate ? .quorum : .member
    // Of two lists the last time is meant for which both are stated.
    let stated = (form == .quorate ? ended : bodies).map { thing in
      branch.facts(of: thing, relation).filter { !branch.value($0).isGap }.flatMap { periods(of: $0) }
    }
    let shared = stated.dropFirst().reduce(stated.first ?? []) { times, others in times.filter(others.contains) }
    guard let last = shared.max(by: { $0.range.end < $1.range.end }) else { return reading }
    let name = names.view.acronym(of: ended[0]) ?? branch.declaredName(of: ended[0])
    let isOver = names.view.life(of: ended[0]).0 == .no
    opening =
      (isOver ? "\(name) has ended" : "What \(name) was part of has ended")
      + "; as it last was by the papers, in \(last.spoken):"
    return .statements(["at \(last)", statements[0]])
  }

  /// Whether all that a body was part of has ended.
  private func isOrphaned(_ body: EntityID) -> Bool {
    let parents = names.view.claimList(of: body, .parent)
    return parents.live.isEmpty && parents.claims.contains { if case .ended = $0.phase { true } else { false } }
  }

  /// Whether a statement asks if a body can decide with or without somebody.
  private static func judges(_ statement: String) -> Bool {
    form(statement) == .quorate && (statement.contains(" without ") || statement.contains(" with "))
  }

  /// The times of which a statement is: its own, or those of the papers that state it.
  func periods(of fact: FactRef) -> [WrittenPeriod] {
    if let period = branch.fact(fact).period { return [period] }
    return branch.fact(fact).attestations.compactMap { branch.covering($0.source) }
  }
}
