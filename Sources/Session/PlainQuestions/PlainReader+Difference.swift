import Language
import Model

/// What one pays more than another: the two amounts and what lies between them, reckoned from those that are stated.
extension PlainReader {
  private static let minus: [PlainShape.Pattern] = [
    "{organisation} minus {payer}", "[what] is {organisation} minus {payer}",
    "what|how [much] more|less does|do|did {organisation} \(pay) than {payer}",
    "what is|was difference between what {organisation} and {payer} \(pay)",
    "[what] [is|was] difference between {organisation} and {payer} contributions|contribution|payments|shares",
    "by how much does|do|did {organisation} \(pay) more|less than {payer}",
  ]
  private static let pay = "pay|pays|paid|give|gives|gave|contribute|contributes|contributed|put|puts"

  /// `the council minus the ICB`; nil of other words, and where one of the two pays nothing.
  mutating func difference(_ words: [PlainWord]) -> PlainReading? {
    // `than the police in 2024/25`: of that year.
    if let (rest, period) = timed(words), words.first?.folded != "what" || words.dropFirst().first?.folded != "if" {
      var reader = asking(of: period)
      guard case .statements(let read) = reader.difference(rest) else {
        // Without its year it would be another question.
        return Self.minus.contains { !$0.matches(rest).isEmpty } ? .nothing : nil
      }
      opening = reader.opening
      return .statements(["at \(period)"] + read)
    }
    for match in Self.minus.lazy.compactMap({ $0.matches(words).first }) {
      guard match.count == 2, case .values(let one) = value(of: .organisation, match[0].words, .whatIf),
        case .values(let other) = value(of: .payer, match[1].words, .whatIf), one.count == 1, other.count == 1
      else { continue }
      if let reading = difference(one[0], other[0]) { return reading }
    }
    return nil
  }

  /// What lies between what two paid in the year of the money, the larger first, with the table of all who did.
  mutating func difference(_ first: String, _ second: String) -> PlainReading? {
    guard let one = branch.entity(id: first).map(payingThen), let other = branch.entity(id: second).map(payingThen),
      one != other, let main = names.main().first
    else { return nil }
    let year = yearOfMoney
    guard let mine = paidInAll(by: one), let theirs = paidInAll(by: other) else { return nil }
    let (more, less) = mine >= theirs ? (one, other) : (other, one)
    func sum(_ payer: EntityID) -> String {
      "(sum of certain (\(branch.id(of: payer)).contributes-to.amount at \(year)))"
    }
    opening =
      mine == theirs
      ? "\(branch.declaredName(of: more)) and \(branch.declaredName(of: less)) paid the same in \(year); between them lies:"
      : "What \(branch.declaredName(of: more)) paid more than \(branch.declaredName(of: less)) in \(year):"
    let mains = names.mains().isEmpty ? [main] : names.mains()
    return .statements(
      ["find \(sum(more)) - \(sum(less))"]
        + mains.map { "funding \(branch.id(of: $0)) by contributor \(year)" })
  }

  /// Who paid in the year of the money, where an organisation that follows it is named.
  private func payingThen(_ payer: EntityID) -> EntityID {
    if paidInAll(by: payer) != nil { return payer }
    let before = branch.facts(of: payer, .predecessor).compactMap { branch.value($0).entity }
    return before.first { paidInAll(by: $0) != nil } ?? payer
  }

  private static let between: [PlainShape.Pattern] = [
    "[and] [what] [is] difference [between] [them|those|two|both]",
    "[and] [by] how much more [is] [that|it|they] [pay]",
    "[and] how much less [is] [that|it]", "[and] by how much", "[and] how much more does first pay",
  ]

  /// `what is the difference between them`, after what two pay: of those two; of one in two years, its years side by side.
  mutating func differenceOf(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard Self.between.contains(where: { !$0.matches(words).isEmpty }) else { return nil }
    func payers(_ statements: [String]) -> [String]? {
      let asked = statements.filter { !Self.looks($0) }
      guard !asked.isEmpty, asked.allSatisfy({ Self.form($0) == .funding }) else { return nil }
      let found = asked.compactMap { subject(of: $0) }
      return found.count == asked.count && found.allSatisfy { branch.kind(of: $0) == .organisation }
        ? found.map { branch.id(of: $0) } : nil
    }
    guard let now = payers(last.statements) else { return nil }
    let all = now.count > 1 ? now : (payers(last.earlier) ?? []) + now
    guard all.count == 2 else { return nil }
    if all[0] == all[1] { return .statements(["funding \(all[0])"]) }
    return difference(all[0], all[1])
  }
}
