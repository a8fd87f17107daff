import Language
import Model

/// What is said of a what-if of money besides its parts: another drawing of it, the one before, two beside each other.
extension PlainReader {
  private static let drawn: [PlainShape.Pattern] = [
    "[and] chart|draw|plot|graph|picture [it]", "[and] show [me] [it] [as] chart|picture|graph|drawing|waterfall",
    "[and] [show] waterfall",
  ]
  private static let back: [PlainShape.Pattern] = [
    "undo [it|that|this]", "take [it|that] back", "go back", "back", "without [it|last]", "drop last",
    "forget [it|last]",
    "[and] before", "one before",
  ]
  private static let beside: [PlainShape.Pattern] = [
    "compare [them|two|both|options]", "[and] which [one|option] is better|best|worse|cheaper|dearer",
    "[them|both|options|two] side by side", "what is difference [between] [them]",
  ]

  /// The same what-if drawn, the one before it, or the last two as options to be held against each other.
  func besideMoney(_ words: [PlainWord], _ asked: MoneyAsked, _ last: LastAsked) -> PlainReading? {
    func fits(_ patterns: [PlainShape.Pattern]) -> Bool { patterns.contains { !$0.matches(words).isEmpty } }
    let looks = last.statements.filter(Self.looks)
    if fits(Self.drawn) { return .statements(looks + ["waterfall \(asked.asOption)"]) }
    let before = last.earlier.filter { !Self.looks($0) }.compactMap { MoneyAsked($0) }
    if fits(Self.back) {
      return before.count == 1 ? .statements(looks + ["what if \(before[0].text)"]) : .nothing
    }
    guard fits(Self.beside) else { return nil }
    if before.count != 1 { return .statements(last.statements) }
    return .change(["plan money \(before[0].asOption)", "plan money \(asked.asOption)", "compare options"])
  }

  /// `and if the council covers it`, some other question after a what-if: the what-if is gone on from.
  mutating func coveredBefore(_ said: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let before = last.earlier.filter { !Self.looks($0) }
    guard before.count == 1, let asked = MoneyAsked(before[0]) else { return nil }
    let words = said.filter { !PlainVocabulary.articles.contains($0.folded) && $0.folded != "and" }
    let openings = [["what", "if"], ["if"]]
    guard let opening = openings.first(where: { words.map(\.folded).starts(with: $0) }),
      let after = covered(Array(words.dropFirst(opening.count)), asked)
    else { return nil }
    return .statements(last.earlier.filter(Self.looks) + ["what if \(after.text)"])
  }

  private static let moved: [PlainShape.Pattern] = [
    "[and] [by] how much has|have|did it|that|this|they gone|go|went|risen|rise|rose|grown|grow|fallen|fall|changed|change [up|down]"
  ]

  /// `how much has it gone up`, after money: what was paid over the years, and of no body its history.
  mutating func readMovedMoney(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let forms = last.statements.filter { !Self.looks($0) }.compactMap { Self.form($0) }
    guard !forms.isEmpty, forms.allSatisfy({ [.fairness, .whatIf, .formulaRun, .waterfall].contains($0) }),
      Self.moved.contains(where: { !$0.matches(words).isEmpty })
    else { return nil }
    return fresh(PlainWord.words(of: "how much has the total gone up"))
  }

  /// `compare a 10% cut with a freeze`: two what-ifs as options of money, side by side.
  mutating func readSideBySide(_ words: [PlainWord]) -> PlainReading? {
    guard words.count > 3, words[0].folded == "compare" else { return nil }
    for middle in words.indices.dropFirst(2).dropLast()
    where ["with", "and", "against", "to", "or", "versus"].contains(words[middle].folded) {
      let sides = [words[1..<middle], words[(middle + 1)...]].map { side -> MoneyAsked? in
        var choice: PlainReading?
        for said in [Array(side), [PlainWord("what"), PlainWord("if")] + side] {
          guard case .statements(let read)? = readShapes(said, during: nil, &choice), read.count == 1 else { continue }
          if let asked = MoneyAsked(read[0]) { return asked }
        }
        return nil
      }
      guard let one = sides[0], let other = sides[1] else { continue }
      opening = nil
      return .change(["plan money \(one.asOption)", "plan money \(other.asOption)", "compare options"])
    }
    return nil
  }
}
