import Language
import Model

/// What goes on from money that is paid, or from two what-ifs together, or from a sum to come to.
extension PlainReader {
  // MARK: After what is paid

  private static let shareOf: [PlainShape.Pattern] = [
    "[and] what|which|how [much|big|large] share|percentage|proportion|part is|was that|it|this",
    "[and] what is|was|were their|its|his|her share [of] [it|that|this|total|budget]", "[and] as [a] percentage|share",
    "[and] what|how [much] percent|percentage [of] [total|budget|it] [is|was] [that|it|this]",
    "[and] in pounds|money|cash|sterling|percent|percentage|% [terms]", "[and] in per cent [terms]",
    "[and] per|each|a year|annum", "[and] yearly|annually",
    "[and] as [a] percent|percentage|%", "[and] in money|cash terms",
  ]
  private static let partOf: [PlainShape.Pattern] = [
    "[and] how much|what of that|it|this|total is|comes|came|was [from] [the] {organisation}"
  ]
  private static let putMore: [PlainShape.Pattern] = [
    "[and] who put|paid|pays|gave|gives|contributed|contributes [in] [the] more|less|most|least [than] [before]",
    "[and] whose share|contribution rose|grew|fell|went [up|down] [the] [most|least]",
  ]
  private static let faults: [PlainShape.Pattern] = [
    "[and] what is|was wrong [with] [it|that|them]", "[and] what does|do not add [up]", "[and] by how much",
    "[and] where is|was [the] difference|gap|mistake|error", "[and] how far [is|are] [it|they] out",
  ]

  /// How many pay stands in the first line of what is paid.
  private static let payers: [PlainShape.Pattern] = [
    "[and] how many payers|contributors|funders [are|were|was|is] [there] [altogether] [in] [all]",
    "[and] how many of them|those pay|paid|contribute|contributed", "[and] how many pay|paid|contribute|contributed",
    "[and] how many partners|organisations|agencies|bodies pay|paid|contribute|contributed [in]",
    "[and] from how many [payers|contributors|partners|organisations]",
  ]
  private static let amountThen: [PlainShape.Pattern] = [
    "[and] what|how [much] was it|that in {when}", "[and] what|how [much] did it|they|he pay in {when}",
  ]

  private static let moved: [PlainShape.Pattern] = [
    "[and] [by] how much did|has|have it|that|they rise|fall|go|gone|change|changed|grow|grown|risen|fallen [up|down] [since] [then]"
  ]

  /// `and what share is that`, `how much was it in 2020/21`, after what somebody pays: the table has both.
  mutating func readOfPaid(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard last.statements.contains(where: { Self.form($0) == .funding }) else { return nil }
    if let between = differenceOf(words.filter { !PlainVocabulary.articles.contains($0.folded) }, last) {
      return between
    }
    if Self.shareOf.contains(where: { !$0.matches(words).isEmpty }) { return .statements(last.statements) }
    if let part = readPartOf(words, last) { return part }
    if Self.moved.contains(where: { !$0.matches(words).isEmpty }) {
      let payers = last.statements.compactMap { subject(of: $0) }.filter { branch.kind(of: $0) == .organisation }
      let paying = payers.map(payingNow).uniqued()
      if paying.count == 1 { return .statements(["funding \(branch.id(of: paying[0]))"]) }
    }
    // Who came to pay more is told beside what each paid before.
    if last.statements.contains(where: { $0.contains(" by contributor") }),
      Self.putMore.contains(where: { !$0.matches(words).isEmpty })
    {
      return .statements(last.statements)
    }
    // What is wrong with a total that does not add up is told with it.
    if last.statements.contains(where: { $0.contains(" adds up") }),
      Self.faults.contains(where: { !$0.matches(words).isEmpty })
    {
      return .statements(last.statements)
    }
    if Self.payers.contains(where: { !$0.matches(words).isEmpty }) {
      let isOfBudgets = last.statements.compactMap { subject(of: $0) }.allSatisfy {
        branch.kind(of: $0) == .body || branch.kind(of: $0) == .fund
      }
      return isOfBudgets ? .statements(last.statements) : nil
    }
    guard let when = Self.amountThen.lazy.compactMap({ $0.matches(words).first?.first?.words }).first else {
      return nil
    }
    return readElsewhen(Array(when), last)
  }

  /// `how much of that is the council's`: what one pays of it, in the same year.
  private mutating func readPartOf(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    for match in Self.partOf.lazy.compactMap({ $0.matches(words).first?.first }) {
      guard case .values(let ids) = value(of: .organisation, match.words, .funding), ids.count == 1 else { continue }
      let year = last.statements.last?.split(separator: " ").last.flatMap {
        $0.first?.isNumber ?? false ? " \($0)" : nil
      }
      return .statements(last.statements.filter(Self.looks) + ["funding \(ids[0])\(year ?? "")"])
    }
    return nil
  }

  // MARK: Two what-ifs, and another figure

  private static let both: [PlainShape.Pattern] = [
    "both [of] [them] [together]", "together", "two together", "all [of] [them] [three|four] together",
  ]

  /// `and both together`: the last two what-ifs in one.
  func bothOf(_ words: [PlainWord], _ last: LastAsked, _ asked: MoneyAsked) -> PlainReading? {
    guard Self.both.contains(where: { !$0.matches(words).isEmpty }) else { return nil }
    let earlier = last.earlier.filter { !Self.looks($0) }
    guard earlier.count == 1, let before = MoneyAsked(earlier[0]) else { return .nothing }
    return .statements(last.statements.filter(Self.looks) + ["what if \(before.together(with: asked).text)"])
  }

  /// `and £460,000`, after a statement of money with one amount: the same with another, where both are pounds or both per cent.
  mutating func otherFigure(_ said: [PlainWord], _ statement: String, _ last: LastAsked) -> PlainReading? {
    let folded = said.map(\.folded)
    let leads = [
      ["and", "what", "about"], ["what", "about"], ["how", "about"], ["and", "if"], ["make", "it"], ["and"], ["or"],
    ]
    guard let lead = leads.first(where: folded.starts),
      Self.form(statement).map({ [.formulaRun, .mustPay, .totalKeeps, .shareKeeps, .upliftReaches].contains($0) })
        ?? false
    else { return nil }
    let figure = PlainAmount.written(Array(said.dropFirst(lead.count))).drop {
      ["at", "to", "of", "for", "with"].contains($0.folded)
    }
    var parts = statement.split(separator: " ").map(String.init)
    func isAlike(_ part: String, _ mark: (String) -> Bool) -> Bool { mark(part) && part.contains(where: \.isNumber) }
    let isShare = figure.last?.written.hasSuffix("%") ?? false
    let places = parts.indices.filter { isAlike(parts[$0]) { isShare ? $0.hasSuffix("%") : $0.hasPrefix("£") } }
    let text = isShare && figure.count == 1 ? figure.first?.written : PlainAmount.money(figure[...])
    guard places.count == 1, let text else { return nil }
    // After a ceiling another one is meant, which may change nothing.
    if Self.form(statement) == .shareKeeps, Self.isCeiling(last.line), let payer = subject(of: statement),
      let reading = ceiling(PlainWord.words(of: "cap \(branch.id(of: payer)) at \(text)"))
    {
      return reading
    }
    parts[places[0]] = text
    return .statements(last.statements.filter(Self.looks) + [parts.joined(separator: " ")])
  }
}
