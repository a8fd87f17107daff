import Language
import Model

/// A what-if of money asked of one who pays: what it would pay then, or what its share would be.
extension PlainReader {
  private static let share = "share|percentage|proportion|part"

  private static let paid: [PlainShape.Pattern] = [
    "what|how [much] [more|less] would|will|does|do|must {organisation} [then] [have] [to] pay|give|contribute|find if|when|should {words}",
    "what|how [much] [more|less] would|will|does|do {organisation} [then] pay|give|contribute [in] [total|all|altogether] over|for {years} years if|when {words}",
    "what would|will {organisation} contribution|payment be if|when {words}",
    "what|how [much] [more|less] would|will {organisation} save|gain|lose if|when {words}",
    "if {words} what|how [much] [more|less] would|will|does|do|must {organisation} [then] [have] [to] pay|give|contribute|find",
  ]
  private static let shared: [PlainShape.Pattern] = [
    "what|which|how [much|big|large] \(share) [of] [budget|total|it] would|will|does|do {organisation} [then] have|pay|carry|bear|hold [of] [budget|total] if|when {words}",
    "what|how [much|big|large] would|will|is {organisation} \(share) [of] [budget|total|it] [be|become] if|when {words}",
    "what happens|happen to {organisation} \(share) [of] [budget|total|it] if|when {words}",
    "how would|does {organisation} \(share) [of] [budget|total|it] change|move if|when {words}",
  ]
  private static let atOnce: [PlainShape.Pattern] = [
    "what|how [much] would|will|does|do {organisation} pay|give|contribute at|with|on {payment}"
  ]
  private static let sharedAtOnce: [PlainShape.Pattern] = [
    "what|which|how [much|big|large] \(share) [of] [budget|total|it] would|will {organisation} have|pay|carry|bear at|with|on {payment}"
  ]

  /// `how much would the ICB pay if everyone paid 3% more`: the what-if, told first of the one who is asked about.
  mutating func readOfPayer(_ words: [PlainWord]) -> PlainReading? {
    guard let first = words.first, ["what", "how", "which", "if"].contains(first.folded) else { return nil }
    let line = PlainLine(words.lazy.map(\.folded))
    let asked = [(Self.paid, false), (Self.shared, true), (Self.atOnce, false), (Self.sharedAtOnce, true)]
    for (patterns, byShare) in asked {
      for pattern in patterns where line.mayFit(pattern.text) {
        for match in pattern.matches(words) {
          if let reading = ofPayer(match, byShare: byShare) { return reading }
        }
      }
    }
    return nil
  }

  private static let unnamed: Set<String> = [
    "others", "other", "rest", "everyone", "each", "all", "partners", "we", "us", "they", "it",
  ]

  private mutating func ofPayer(
    _ match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)], byShare: Bool
  ) -> PlainReading? {
    guard let who = match.first(where: { $0.slot == .organisation })?.words,
      !who.allSatisfy({ Self.unnamed.contains($0.folded) }),
      case .values(let ids) = value(of: .organisation, who, .whatIf), ids.count == 1,
      let (slot, rest) = match.first(where: { $0.slot == .words || $0.slot == .payment })
    else { return nil }
    // `if it paid a third less` is of the one who is asked about.
    let pronouns: Set<String> = ["it", "they", "he", "she"]
    var said = rest.map { pronouns.contains($0.folded) ? PlainWord(ids[0]) : $0 }
    if slot == .payment { said = [PlainWord(ids[0]), PlainWord("pays")] + said }
    let years = match.first { $0.slot == .years }.flatMap { PlainAmount.years($0.words) }
    let isRepeated = said.indices.contains { index in
      index > 0 && said[index].folded == "year" && ["each", "every", "a", "per"].contains(said[index - 1].folded)
    }
    if let years, isRepeated { said += PlainWord.words(of: "for \(years) years") }
    var reader = self
    reader.last = nil
    guard
      case .statements(let read) = reader.read("what if " + said.map(\.written).joined(separator: " ")),
      let last = read.last, let asked = MoneyAsked(last), read.dropLast().allSatisfy({ $0.hasPrefix("at ") })
    else { return nil }
    opening = reader.opening
    let over = years.flatMap { isRepeated ? nil : asked.with(.over, "over \($0) years") } ?? asked
    return .statements(read.dropLast() + ["what if \(over.on(ids[0], byShare: byShare).text)"])
  }

  // MARK: Amounts

  /// How much is paid; behind `and` others may pay too, each with a name.
  mutating func payment(_ words: ArraySlice<PlainWord>) -> SlotValue {
    var said: [PlainWord] = []
    for (index, part) in words.split(separator: PlainWord("and")).enumerated() {
      let verb = part.firstIndex { ["pay", "pays", "withdraw", "withdraws", "joins"].contains($0.folded) }
      guard index > 0, let verb else {
        guard let own = followed(part) else { return .none }
        let another = index > 0 ? payerAlone(own[...]) : nil
        said += (index > 0 ? [PlainWord("and")] : []) + (another ?? own)
        continue
      }
      let payers = names.things(part[..<verb], [.organisation])
      guard payers.count == 1 else { return payers.isEmpty ? .none : .several(payers) }
      guard let own = followed(part[verb...]) else { return .none }
      said += [PlainWord("and"), PlainWord(branch.id(of: payers[0]))] + own
    }
    return PlainAmount.payment(said[...]).map { .values([$0]) } ?? .none
  }

  /// `police 40% of the budget`, without its verb: who pays and what, where the words are both.
  private mutating func payerAlone(_ part: ArraySlice<PlainWord>) -> [PlainWord]? {
    for end in part.indices.dropFirst() {
      let payers = names.things(part[..<end], [.organisation])
      guard payers.count == 1, let amount = PlainAmount.payment(part[end...]),
        Parser.parse(SourceText(name: "", "what if x pays " + amount)).diagnostics.isEmpty
      else { continue }
      return [PlainWord(branch.id(of: payers[0])), PlainWord("pays")] + PlainWord.words(of: amount)
    }
    return nil
  }

  /// An amount with the id of whom it follows in the place of its name: `as much as the council`; nil where the name is none.
  private mutating func followed(_ part: ArraySlice<PlainWord>) -> [PlainWord]? {
    let folded = part.map(\.folded)
    let leads = [["as", "much", "as"], ["of", "what"]]
    for lead in leads {
      guard
        let start = folded.indices.first(where: { folded[$0...].starts(with: lead) }).map({ part.startIndex + $0 })
      else { continue }
      var name = part[(start + lead.count)...]
      let rest = name.firstIndex {
        ["each", "from", "in", "phased", "for", "over", "covered", "shared"].contains($0.folded)
      }
      let tail = rest.map { Array(name[$0...]) } ?? []
      if let rest { name = name[..<rest] }
      if let last = name.last, ["pay", "pays", "paid", "does", "do", "did", "gives"].contains(last.folded) {
        name = name.dropLast()
      }
      let payers = names.things(name, [.organisation])
      guard payers.count == 1 else { return nil }
      return Array(part[..<start]) + PlainWord.words(of: lead.joined(separator: " "))
        + [PlainWord(branch.id(of: payers[0]))] + (lead.count == 2 ? [PlainWord("pays")] : []) + tail
    }
    return Array(part)
  }
}
