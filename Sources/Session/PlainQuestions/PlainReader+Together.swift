import Language
import Model

/// Several changes of money in one question, each said as it would be by itself.
extension PlainReader {
  /// `what if the police withdraw and the ICB withdraws`, `in 2025/26 the council pays 10% less and in 2026/27 the police pay 5%
  /// less`: each part is read by itself, and all of them are one change.
  mutating func readTogether(_ words: [PlainWord]) -> PlainReading? {
    let isIf = words.starts(with: [PlainWord("what"), PlainWord("if")])
    guard isIf || words.first?.folded == "in", words.contains(PlainWord("and")) else { return nil }
    let clauses = (isIf ? words.dropFirst(2) : words[...]).split { ["and", ","].contains($0.folded) }.map(Array.init)
    guard (2...4).contains(clauses.count) else { return nil }
    if let shares = sharesOfAll(clauses) { return shares }
    var asked: [MoneyAsked] = []
    var waiting: [PlainWord] = []
    for clause in clauses {
      waiting += waiting.isEmpty ? clause : [PlainWord("and")] + clause
      // All of them at once is the question itself.
      if waiting.count >= words.count - (isIf ? 2 : 0) { return nil }
      guard let read = oneChange(waiting, after: asked.last) else { continue }
      asked.append(read)
      waiting = []
    }
    guard waiting.isEmpty, asked.count > 1 else { return nil }
    var all = asked[0]
    // What holds of all of them is said behind the last.
    guard asked.dropLast().allSatisfy(\.isOfPaymentsAlone) else { return nil }
    for next in asked.dropFirst() { all = next.paying(all.payments + next.payments) }
    return .statements(["what if \(all.text)"])
  }

  /// One of the changes: with its year before it or behind it, and of the same payer where it names none.
  private mutating func oneChange(_ said: [PlainWord], after before: MoneyAsked?) -> MoneyAsked? {
    var (words, year) = (said, String?.none)
    let last = before?.payments.last
    if let first = words.first, ["in", "from"].contains(first.folded),
      let end = words.indices.dropFirst().first(where: { period(words[1...$0]) != nil }),
      let period = period(words[1...end])
    {
      year = period.description
      words = Array(words[(end + 1)...])
    } else if ["year after", "following year", "next year", "year later"].contains(
      words.prefix(2).map(\.folded).joined(separator: " "))
    {
      guard let then = last?.split(separator: " ").last, let next = Self.followingYear(String(then)) else { return nil }
      year = next
      words = Array(words.dropFirst(2))
    } else if let start = words.indices.dropFirst().first(where: {
      words[$0].folded == "in" && period(words[($0 + 1)...]) != nil
    }) {
      year = period(words[(start + 1)...])?.description
      words = Array(words[..<start])
    }
    if let first = words.first, ["another", "further"].contains(first.folded) { words.removeFirst() }
    // `and 5% less`, without a name.
    if let last, let deed = MoneyAsked.deed(of: last), let amount = PlainAmount.payment(words[...]) {
      let isDirected = ["less", "more", "budget"].contains { amount.hasSuffix($0) } || amount.hasPrefix("£")
      let direction = isDirected ? "" : last.contains(" more") ? " more" : " less"
      return MoneyAsked("what if \(deed.who) pays \(amount)\(direction)" + (year.map { " in \($0)" } ?? ""))
    }
    guard words.count > 1, case .statements(let read)? = fresh([PlainWord("what"), PlainWord("if")] + words),
      read.count == 1, let asked = MoneyAsked(read[0])
    else { return nil }
    guard let year else { return asked }
    guard asked.payments.count == 1, asked.isOfPaymentsAlone else { return nil }
    return asked.paying([asked.payments[0] + " in \(year)"])
  }

  private static func followingYear(_ text: String) -> String? {
    guard let first = Int(text.prefix(4)), text.contains("/") else { return nil }
    return WrittenDate(financialYear: first + 1).map(\.description)
  }

  /// `the council pays half and health and police a quarter each`: parts of the whole budget, where they come to all of it.
  private mutating func sharesOfAll(_ clauses: [[PlainWord]]) -> PlainReading? {
    var (payers, parts): ([String], [(who: String, part: String)]) = ([], [])
    for clause in clauses {
      let isEach = clause.last?.folded == "each"
      let words = isEach ? Array(clause.dropLast()) : clause
      let start = words.indices.dropFirst().first { Self.fraction(words[$0...]) != nil }
      let name = words[..<(start ?? words.endIndex)].filter { !Self.paying.contains($0.folded) }
      guard case .values(let ids) = value(of: .organisation, name[...], .whatIf), ids.count == 1 else { return nil }
      payers.append(ids[0])
      guard let start, let part = Self.fraction(words[start...]) else { continue }
      if payers.count > 1, !isEach { return nil }
      parts += payers.map { ($0, part) }
      payers = []
    }
    let sum = parts.compactMap { Self.ratio($0.part) }.reduce(Ratio.zero, +)
    guard payers.isEmpty, parts.count > 1, Set(parts.map(\.who)).count == parts.count, sum == .one else { return nil }
    opening = "Taken as parts of the whole budget, for they come to all of it."
    return .statements(["what if " + parts.map { "\($0.who) pays \($0.part) of the budget" }.joined(separator: " and ")]
    )
  }

  private static let paying: Set<String> = ["pays", "pay", "paid", "gives", "give", "contributes", "bears", "carries"]

  /// A part of a whole as a number; nil of other words.
  private static func ratio(_ part: String) -> Ratio? {
    guard
      case .statement(let said)? = Parser.parse(SourceText(name: "", "what if x pays \(part) of the budget")).items
        .first,
      let argument = said.arguments.first(where: { $0.slot == .payments }),
      case .payments(let changes) = argument.value,
      case .share(let share)? = changes.first?.change
    else { return nil }
    return share
  }
}
