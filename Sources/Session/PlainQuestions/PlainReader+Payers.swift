import Analysis
import Language
import Model

/// What several pay together: who is meant is found first, by their names or by their kind.
extension PlainReader {
  private static let pay = "pay|pays|paid|give|gives|gave|contribute|contributes|contributed|put|puts"
  private static let several: [PlainShape.Pattern] = [
    "what|how [much] did|does|do|has|have {words} \(pay) [in] together|combined|jointly",
    "what|how [much] did|does|do|has|have {words} \(pay) between them",
    "what|how [much] did|does|do|has|have {words} \(pay) in all|total",
    "what|how [much] did|does|do|has|have {words} together|combined|jointly|between [them] \(pay) [them]",
    "what is|was total|sum [of] [that|what] {words} \(pay) [together]",
  ]
  private static let kindPaying: [PlainShape.Pattern] = ["what|how [much] did|does|do|has|have {words} \(pay)"]
  private static let change: [PlainShape.Pattern] = ["[what] [if] {words} [each] pay|pays|paid {payment} [each]"]

  private static let leaving: [PlainShape.Pattern] = [
    "what if {words} withdraw|withdraws|withdrew|leave|left|go", "what if {words} stop|stopped|stops paying",
    "what if {words} drop|dropped|pull|pulled out",
  ]

  /// `how much do the council, the ICB and the police pay together`, `how much do the councils pay`: one sum, each contribution
  /// once.
  mutating func severalPaying(_ words: [PlainWord]) -> PlainReading? {
    let isIf = words.starts(with: [PlainWord("what"), PlainWord("if")])
    if isIf { return councilsPaying(words) }
    guard let first = words.first, ["what", "how"].contains(first.folded) else { return nil }
    if let (rest, period) = timed(words) {
      var reader = asking(of: period)
      guard case .statements(let read) = reader.severalPaying(rest) else { return nil }
      opening = reader.opening
      return .statements(["at \(period)"] + read)
    }
    let alike = match(Self.kindPaying, words).flatMap { ofKind($0) }
    var found = alike
    if found == nil, let who = match(Self.several, words) { found = payers(who) }
    guard let payers = found, payers.count > 1 else { return nil }
    let names = payers.map { branch.declaredName(of: $0) }
    let kind = payers.filter { paidInAll(by: $0) == nil && pays($0, inKind: true) }
      .map { " \(branch.declaredName(of: $0)) gives help in kind, which is in no sum." }.joined()
    let number = [2: "two", 3: "three", 4: "four", 5: "five", 6: "six"][payers.count]
    let together = alike != nil ? nil : number.map { "The \($0)" }
    let all = names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
    opening = "\(together ?? all) together, all that they are stated to pay; then everyone:"
    if !kind.isEmpty { opening = "\(kind.dropFirst()) \(opening ?? "")" }
    let ids = payers.map { branch.id(of: $0) }.joined(separator: " together with ")
    let year = yearOfMoney
    let ofYear = asked == nil ? "" : " \(year)"
    let mains = self.names.main().map { "funding \(branch.id(of: $0)) by contributor\(ofYear)" }
    return .statements(["find sum of certain ((\(ids)).contributes-to.amount at \(year))"] + mains)
  }

  /// `what if the councils pay 10% more`, `what if the councils and the police withdraw`: one change of all of them.
  private mutating func councilsPaying(_ words: [PlainWord]) -> PlainReading? {
    if let who = match(Self.leaving, words), let payers = alike(who), payers.count > 1 {
      return together(payers) { "\($0) withdraws" }
    }
    for pattern in Self.change {
      for match in pattern.matches(words) {
        guard let who = match.first(where: { $0.slot == .words })?.words, let payers = alike(who),
          payers.count > 1, let said = match.first(where: { $0.slot == .payment })?.words,
          case .values(let amounts) = value(of: .payment, said, .whatIf), amounts.count == 1
        else { continue }
        return together(payers) { "\($0) pays \(amounts[0])" }
      }
    }
    return nil
  }

  /// The same of each of some payers, in one what-if.
  private mutating func together(_ payers: [EntityID], _ payment: (String) -> String) -> PlainReading {
    opening = "Each of the \(payers.count) alike, in one what-if:"
    return .statements(["what if " + payers.map { payment(branch.id(of: $0)) }.joined(separator: " and ")])
  }

  /// The payers of a kind, and others beside them: `the councils and the police`; nil where no kind is named, or one of them is
  /// not found.
  private mutating func alike(_ words: ArraySlice<PlainWord>) -> [EntityID]? {
    let parts = words.split { $0.folded == "and" || $0.folded == "," }
    var (found, hasKind) = ([EntityID](), false)
    for part in parts {
      if let those = ofKind(part) {
        (found, hasKind) = (found + those, true)
      } else if case .values(let ids) = value(of: .organisation, part, .whatIf), ids.count == 1,
        let one = branch.entity(id: ids[0])
      {
        found.append(one)
      } else {
        return nil
      }
    }
    return hasKind ? found.uniqued() : nil
  }

  private func match(_ patterns: [PlainShape.Pattern], _ words: [PlainWord]) -> ArraySlice<PlainWord>? {
    let line = PlainLine(words.lazy.map(\.folded))
    return patterns.lazy.filter { line.mayFit($0.text) }
      .compactMap { $0.matches(words).first?.first { $0.slot == .words }?.words }.first
  }

  // MARK: Who is meant

  /// What one paid into all budgets in the year that a question of money is of, in pence; nil where nothing is stated.
  func paidInAll(by payer: EntityID) -> Int64? {
    let funds = branch.facts(about: payer, .contribution).map { branch.subject($0) }.uniqued()
    return paid(into: funds)[payer]
  }

  /// Whether anything is stated of what one pays in that year, with what is not in the sums too; or of its help in kind alone.
  private func pays(_ payer: EntityID, inKind: Bool = false) -> Bool {
    let funds = branch.facts(about: payer, .contribution).map { branch.subject($0) }.uniqued()
    return years(of: funds).flatMap(\.lines).contains { $0.contributor == payer && ($0.isInKind || !inKind) }
  }

  /// Several who pay in that year, each by itself or by whom it follows; nil where one of them is not found, or pays nothing.
  private mutating func payers(_ words: ArraySlice<PlainWord>) -> [EntityID]? {
    if let kind = ofKind(words) { return kind }
    let parts = words.split { [",", "and", "&"].contains($0.folded) }
    guard (2...6).contains(parts.count) else { return nil }
    var found: [EntityID] = []
    for part in parts {
      if let kind = ofKind(part) {
        found += kind
        continue
      }
      var things = names.things(part, [.organisation])
      if things.count > 1 { things = things.filter { pays($0) } }
      guard things.count == 1 else { return nil }
      let line = [things[0]] + branch.facts(of: things[0], .predecessor).compactMap { branch.value($0).entity }
      guard let payer = line.first(where: { pays($0) }) else { return nil }
      found.append(payer)
    }
    return found.uniqued().count == found.count ? found : nil
  }

  /// Others of its kind who pay in that year, where a word for the kind alone names one: of two ICBs both are told.
  mutating func alike(_ payer: EntityID, _ words: ArraySlice<PlainWord>) -> [EntityID] {
    guard PlainNames.isAgency(words), !names.isWholeName(words, [.organisation]),
      let kind = Self.kinds.values.first(where: { isOf(payer, $0) })
    else { return [] }
    let paying = years(of: names.funds()).flatMap(\.cash).compactMap(\.contributor).uniqued()
    return paying.filter { $0 != payer && isOf($0, kind) }
  }

  private static let kinds: [String: String] = [
    "councils": "local-authority", "local authorities": "local-authority", "authorities": "local-authority",
    "icbs": "icb", "integrated care boards": "icb", "ccgs": "ccg", "trusts": "nhs-trust", "nhs trusts": "nhs-trust",
    "police forces": "police", "forces": "police", "constabularies": "police",
  ]
  private static let numbers = ["both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "2": 2, "3": 3, "4": 4, "5": 5]

  /// Those of a kind who pay into the budgets of the place: `the three councils`; nil of other words, and where as many as are
  /// said are not found.
  private func ofKind(_ words: ArraySlice<PlainWord>) -> [EntityID]? {
    var said = words.map(\.folded).filter { $0 != "all" && $0 != "each" }
    let number = said.first.flatMap { Self.numbers[$0] }
    if number != nil { said.removeFirst() }
    guard let kind = Self.kinds[said.joined(separator: " ")] else { return nil }
    let payers = years(of: names.funds()).flatMap(\.cash).compactMap(\.contributor).uniqued()
      .filter { isOf($0, kind) }
    return payers.isEmpty || number.map { $0 != payers.count } ?? false ? nil : payers
  }
}
