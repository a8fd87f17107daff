import Language
import Model

/// What is asked of the option in hand, in the words of an ordinary question.
extension PlainReader {
  /// What a line asks of the option in hand; nil where it may ask of how things are.
  mutating func readOfOption(
    _ said: [PlainWord], _ words: [PlainWord], _ choice: inout PlainReading?
  ) -> PlainReading? {
    if let first = readBesideOption(said) { return first }
    if Self.isOfToday(said) { return readOfToday(said) }
    if let reading = readShapes(words, among: [{ PlainShapes.ofOption }], during: nil, &choice) { return reading }
    let (rest, isOfThat) = Self.withoutOption(said)
    // What the option begins is nothing that there is without it.
    let named = namingBegun(rest)
    if named != nil || namesBegun(said), let asked = ofOption(Self.text(named ?? rest)) {
      opening = asked.opening
      return asked.reading
    }
    // After a what-if of money its own parts are asked for.
    let isOfMoney = last?.statements.contains { Self.form($0) == .whatIf } ?? false
    if isOfMoney { return nil }
    if Self.takesUp.contains(where: { !$0.matches(words).isEmpty }) { return .change(["apply"]) }
    if Self.givesUp.contains(where: { !$0.matches(words).isEmpty }) { return .change(["discard"]) }
    if let more = readSettled(said) ?? readMore(said) { return more }
    let bare = Self.withoutThen(said)
    for shaped in [words, bare] {
      if let reading = readShapes(shaped, among: [{ PlainShapes.inHand }], during: nil, &choice) { return reading }
    }
    // `it` of a statement that was asked is what that was about.
    let then: Set<String> = [
      "then", "still", "would", "will", "afterwards", "after", "left", "remaining", "remains", "else",
    ]
    let goesOn = isOfOption && (Self.isOfIt(said) || last != nil && Self.goesOn(Self.text(said)))
    guard isOfThat || goesOn || said.contains(where: { then.contains($0.folded) }) else { return nil }
    for said in [rest, Self.asIs(rest), Self.withoutLeft(rest)].compactMap(\.self) {
      if let asked = ofOption(Self.text(said)) {
        opening = asked.opening
        return asked.reading
      }
    }
    return readShapes(bare, among: [{ PlainShapes.inHandThen }], during: nil, &choice)
  }

  /// What a line asks beside the option: a part of a what-if, and how things are now and then.
  private mutating func readBesideOption(_ said: [PlainWord]) -> PlainReading? {
    // A part of the what-if that was asked last is of that, whatever option was made before.
    if let last, last.statements.contains(where: { Self.form($0) == .whatIf }), let money = readOfMoney(said, last) {
      wentOn = true
      return money
    }
    return Self.isOfToday(said) ? nil : readNowAndThen(said) ?? readChairInHand(said)
  }

  /// `would the police still be a partner`: whether they are one with the option; nil of what is not asked so.
  private static func asIs(_ said: [PlainWord]) -> [PlainWord]? {
    guard let first = said.first, ["would", "will"].contains(first.folded) else { return nil }
    guard let be = said.firstIndex(where: { $0.folded == "be" }) else { return [PlainWord("does")] + said.dropFirst() }
    return [PlainWord("is")] + said[1..<be] + said[(be + 1)...]
  }

  private static let chairs: [PlainShape.Pattern] = [
    "[and] who chairs|leads [it] [first|then|now] [to] [begin|start] [with]", "[and] who is chair [first|then]",
    "[and] who would|will chair [it] [first|then]", "[and] whose turn is it [first|then]",
  ]

  /// `who chairs in 2027`, with a change of one body's chair in hand: of that body, as the option would have it.
  private mutating func readChairInHand(_ said: [PlainWord]) -> PlainReading? {
    guard let aboutInHand, let statementInHand, let dayInHand,
      ["plan rotate ", "plan rechair "].contains(where: statementInHand.hasPrefix)
    else { return nil }
    let time = timed(said)
    let words = (time?.rest ?? said).filter { $0.folded != "," && !PlainVocabulary.articles.contains($0.folded) }
    guard Self.chairs.contains(where: { !$0.matches(words).isEmpty }) else { return nil }
    let asked = "with option who chairs \(branch.id(of: aboutInHand))"
    guard let period = time?.period else { return .statements([asked]) }
    let days = [max(period.range.start, dayInHand), period.range.last].uniqued()
    // In a longer time the turn may change: it is told of its first and of its last day.
    return period.range.last < dayInHand ? nil : .statements(days.flatMap { ["at \($0)", asked] })
  }

  private static func isOfToday(_ said: [PlainWord]) -> Bool {
    let words = said.map(\.folded)
    return !Set(["today", "currently", "presently"]).isDisjoint(with: words)
      || zip(words, words.dropFirst()).contains { $0 == "at" && ["moment", "present"].contains($1) }
      || words.joined(separator: " ").contains("at the moment")
  }

  /// `who chairs it today`: of the body that the option is about, as it is without it; nil where a line says no `it`.
  mutating func readOfToday(_ said: [PlainWord], _ body: EntityID? = nil) -> PlainReading? {
    guard let aboutInHand = body ?? aboutInHand, branch.kind(of: aboutInHand) != nil, last.map(\.isOfOption) ?? true,
      said.contains(where: { ["it", "its"].contains($0.folded) })
    else { return nil }
    let id = PlainWord(branch.id(of: aboutInHand))
    let named = said.flatMap { word in
      word.folded == "it" ? [id] : word.folded == "its" ? [] : [word]
    }
    let owner = said.contains { $0.folded == "its" } ? [PlainWord("of"), id] : []
    var reader = self
    reader.hasOption = false
    return reader.fresh(named + owner) ?? .nothing
  }

  /// Whether a line names what the option in hand begins.
  private func namesBegun(_ said: [PlainWord]) -> Bool {
    let words = said.map(\.folded)
    return begunInHand.contains { name in
      let own = PlainWord.words(of: name).map(\.folded)
      return words.indices.contains { words[$0...].starts(with: own) }
    }
  }

  /// Whether a line asks for yes or no.
  static func asksWhether(_ line: String) -> Bool {
    let asks: Set<String> = ["is", "are", "can", "could", "would", "will", "does", "do", "has", "have", "was", "were"]
    let first = PlainWord.words(of: line).first {
      !["and", "so", "but", "then", ",", "with", "after"].contains($0.folded)
    }
    return first.map { asks.contains($0.folded) } ?? false
  }

  /// A line without the words that ask it of the option in hand, and whether some name the option itself.
  private static func withoutOption(_ said: [PlainWord]) -> (rest: [PlainWord], isOfThat: Bool) {
    var rest = said.filter { !["then", "still", "afterwards", ","].contains($0.folded) }
    var isOfThat = false
    for lead in [["with"], ["under"], ["by"], ["in"], ["after"], ["once"]] {
      for article in [[], ["the"], ["this"], ["that"]] {
        for noun in ["option", "plan", "change", "draft"] {
          let words = lead + article + [noun]
          if rest.count > words.count, rest.prefix(words.count).map(\.folded) == words {
            (rest, isOfThat) = (Array(rest.dropFirst(words.count)), true)
          } else if rest.count > words.count, rest.suffix(words.count).map(\.folded) == words {
            (rest, isOfThat) = (rest.dropLast(words.count), true)
          }
        }
      }
    }
    for words in [["after", "it"], ["after", "that"], ["after", "this"]] where rest.count > 2 {
      if rest.prefix(2).map(\.folded) == words { (rest, isOfThat) = (Array(rest.dropFirst(2)), true) }
      if rest.suffix(2).map(\.folded) == words { (rest, isOfThat) = (rest.dropLast(2), true) }
    }
    return (rest, isOfThat)
  }

  /// Whether nothing was asked since the option was made, or what was asked last was of it.
  private var isOfOption: Bool {
    last.map { last in
      last.isOfOption || last.statements.allSatisfy { $0.hasPrefix("plan") || $0.hasPrefix("compare options") }
    } ?? true
  }

  private static func isOfIt(_ said: [PlainWord]) -> Bool {
    said.contains { ["it", "its", "them", "their", "they", "that", "this", "now"].contains($0.folded) }
  }

  /// The words of a question without those that say of when it is.
  static func withoutThen(_ said: [PlainWord]) -> [PlainWord] {
    meaningful(said.filter { !["then", "still", "afterwards", "now", "exactly", ","].contains($0.folded) })
  }

  private static let takesUp: [PlainShape.Pattern] = [
    "adopt [it|option|plan|change|that|this]", "apply it|option|plan|that|this", "go ahead [with] [it|option|plan]",
    "make it so", "lets do it", "do it",
  ]

  private static let givesUp: [PlainShape.Pattern] = [
    "forget [about] it|option|plan", "start over|again", "drop|scrap|abandon|cancel|discard it|option|plan",
    "give it up", "give up [on] it|option|plan", "never mind", "undo it|plan|option|change",
  ]

  /// `and the police too`, `appoint Elaine Davison instead`: one change more of the option in hand, in its exact form.
  private mutating func readMore(_ said: [PlainWord]) -> PlainReading? {
    let ends: Set<String> = ["too", "also", "instead", "either"]
    guard ["and", "also"].contains(said.first?.folded) || said.last.map({ ends.contains($0.folded) }) ?? false else {
      return nil
    }
    var rest = said.drop { ["and", "what", "if", "also"].contains($0.folded) }
    while let last = rest.last, ends.contains(last.folded) { rest = rest.dropLast() }
    guard !rest.isEmpty else { return nil }
    let words = Self.meaningful(Array(rest))
    let asked = readChange([PlainWord("what"), PlainWord("if")] + words) ?? readChange(words)
    if case .change(let exact)? = asked { return .change(exact.map(Self.added)) }
    if let other = readInstead(words) { return other }
    // `and PRG too`: the same of another.
    return readSame(words[...])
  }

  /// `appoint Elaine Davison instead`: somebody else in the post that the change in hand is of.
  private mutating func readInstead(_ words: [PlainWord]) -> PlainReading? {
    guard let first = words.first, ["appoint", "choose", "make", "try"].contains(first.folded), let text = changeInHand,
      let post = text.split(separator: " ").compactMap({ branch.entity(id: String($0)) })
        .first(where: { branch.kind(of: $0) == .post })
    else { return nil }
    let people = names.things(words.dropFirst(), [.person])
    guard people.count == 1, let day = dayInHand else { return nil }
    return .change(["plan appoint \(branch.id(of: people[0])) to \(branch.id(of: post)) effective \(day)"])
  }

  /// The change in hand of something else of the kind that it is of.
  private mutating func readSame(_ words: ArraySlice<PlainWord>) -> PlainReading? {
    // Behind a question asked since, `and the ICB` goes on from that.
    guard let text = changeInHand, last == nil, words.count < 6 else { return nil }
    let leaving = ["go", "goes", "leave", "leaves", "went", "left"]
    let name = words.last.map { leaving.contains($0.folded) } ?? false ? words.dropLast() : words
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count > 1, let position = parts.firstIndex(where: { branch.entity(id: $0) != nil }),
      let old = branch.entity(id: parts[position]), let kind = branch.kind(of: old)
    else { return nil }
    let things = names.livingFirst(names.things(name, kind == .organisation ? [.organisation] : [kind]))
    guard things.count == 1, things[0] != old, names.place(of: things[0]) < 3 else { return nil }
    let same = parts.enumerated().map { $0.offset == position ? branch.id(of: things[0]) : $0.element }
    return .change(["plan and " + same.joined(separator: " ")])
  }

  /// A change as it is added to the one in hand, on its day.
  private static func added(_ exact: String) -> String {
    guard exact.hasPrefix("plan "), let day = exact.firstRange(of: " effective ") else { return exact }
    return "plan and " + exact[..<day.lowerBound].dropFirst("plan ".count)
  }
}
