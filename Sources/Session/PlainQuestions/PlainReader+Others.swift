import Language
import Model

/// `everyone else`: all who pay but those of whom something else is said.
extension PlainReader {
  /// The same reading with what `everyone else` does said of each of them: `everyone` would be the one named too.
  func ofOthers(_ reading: PlainReading, _ line: String) -> PlainReading {
    let said = PlainWord.words(of: line).map(\.folded)
    let isOfOthers = zip(said, said.dropFirst()).contains {
      ["everyone", "everybody", "all"].contains($0) && $1 == "else"
    }
    guard case .statements(let statements) = reading, isOfOthers || said.contains("others") || said.contains("rest")
    else {
      return reading
    }
    return .statements(statements.map { ofEachOther($0) })
  }

  private func ofEachOther(_ statement: String) -> String {
    let everyone = "everyone "
    guard let asked = MoneyAsked(statement), let all = asked.payments.first(where: { $0.hasPrefix(everyone) }) else {
      return statement
    }
    // A set sum of one holds whatever everyone does; what is so much more or less would be made twice.
    let own = asked.payments.filter { $0 != all }
    guard own.contains(where: { $0.contains(" less") || $0.contains(" more") }) else { return statement }
    let named = asked.payments.compactMap { MoneyAsked.deed(of: $0)?.who }
    let others = payers().filter { !named.contains($0) }
    guard named.count > 1, !others.isEmpty else { return statement }
    let each = others.map { "\($0) \(all.dropFirst(everyone.count))" }
    return "what if " + asked.paying(own + each).text
  }

  /// Who pays into the budgets of the place in the last year of each of which contributions are stated.
  private func payers() -> [String] {
    names.funds().flatMap { fund -> [EntityID] in
      let paid = branch.facts(of: fund, .contribution).compactMap { fact in
        branch.fact(fact).period.flatMap { period in branch.value(fact).entity.map { (period: period, payer: $0) } }
      }
      guard let last = paid.map(\.period.range.end).max() else { return [] }
      return paid.filter { $0.period.range.end == last }.map(\.payer)
    }.uniqued().map { branch.id(of: $0) }
  }
}
