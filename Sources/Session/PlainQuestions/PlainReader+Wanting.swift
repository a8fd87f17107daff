import Language
import Model

/// What-ifs that leave open who pays what: nothing is guessed, and what would say it is offered.
extension PlainReader {
  private static let alike: [PlainShape.Pattern] = [
    "[what] [if] {organisation} and {payer} pay|paid same|equally|alike [amount|sum]",
    "[what] [if] {organisation} and {payer} pay|paid equal amounts|sums|shares",
  ]
  private static let joining: [PlainShape.Pattern] = [
    "what if {organisation} joins|joined [in]", "what if {organisation} starts|started paying|contributing|to [pay]",
    "what if {organisation} pays|paid too|also|in",
  ]
  private static let until: [PlainShape.Pattern] = [
    "what if {organisation} {words} until|till|to {when}", "what if everyone {words} until|till|to {when}",
  ]

  private static let inParts: [PlainShape.Pattern] = [
    "split|share|divide it|budget|total|cost|costs|bill [up] in|into thirds|halves|fifths|three|two",
    "[in] thirds", "thirds each",
  ]
  private static let keepsNow: [PlainShape.Pattern] = [
    "what|which total keeps|leaves {organisation} at|on what|where it|they pays|pay|is|are [now|today]",
    "what|which total keeps|leaves {organisation} as|where it is|now",
    "what|which total keeps {organisation} same|unchanged",
  ]

  /// What a line does not say of a change of money; nil where it says all, or is of something else.
  mutating func readWanting(_ words: [PlainWord]) -> PlainReading? {
    if let shares = sharesAlone(words) { return shares }
    func match(_ patterns: [PlainShape.Pattern]) -> [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)]? {
      patterns.lazy.compactMap { $0.matches(words).first }.first
    }
    func one(_ slot: PlainShape.Slot, _ match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)]) -> String? {
      guard let said = match.first(where: { $0.slot == slot })?.words,
        case .values(let ids) = value(of: slot, said, .whatIf), ids.count == 1
      else { return nil }
      return ids[0]
    }
    if let found = match(Self.alike), let first = one(.organisation, found), let other = one(.payer, found) {
      return .wanting(
        "which of the two pays as much as the other is not said",
        ["what if \(first) pays as much as \(other)", "what if \(other) pays as much as \(first)"])
    }
    if let found = match(Self.joining), let who = one(.organisation, found) {
      return .wanting("how much it would pay is not said", ["what if \(who) pays £5000"])
    }
    if let found = match(Self.keepsNow), let who = one(.organisation, found) { return keepingNow(who) }
    if match(Self.inParts) != nil { return inThirds() }
    return untilYear(words)
  }

  /// The total at which one pays what it pays now, where all go on sharing it as they do.
  private func keepingNow(_ id: String) -> PlainReading? {
    guard let payer = branch.entity(id: id), let pence = paid()[payer], pence > 0 else { return nil }
    let pennies = pence % 100 == 0 ? "" : "." + (pence % 100 < 10 ? "0" : "") + String(pence % 100)
    return .statements(["what total keeps \(id) at £\(pence / 100)\(pennies) by share"])
  }

  /// Equal parts for some of those who pay: who else pays goes without a part only where somebody says so.
  private func inThirds() -> PlainReading? {
    let payers = payersByAmount()
    guard payers.count > 1 else { return nil }
    let equal = "what if the total is as now shared by equal"
    if payers.count == 3 { return .statements([equal]) }
    let three = payers.prefix(3).map { "\(branch.id(of: $0)) pays a third of the budget" }
    let rest = payers.dropFirst(3).map { "\(branch.id(of: $0)) pays nothing" }
    return .wanting(
      "\(payers.count) pay, and which of them share it is not said",
      [equal, "what if " + (three + rest).joined(separator: " and ")])
  }

  /// `until 2027` behind a what-if: whether that year is counted is not said.
  private mutating func untilYear(_ words: [PlainWord]) -> PlainReading? {
    guard words.count > 4, words[0].folded == "what", words[1].folded == "if",
      let place = words.lastIndex(where: { ["until", "till"].contains($0.folded) }), place > 3,
      let period = period(words[(place + 1)...]),
      let base = Int(yearOfMoney.prefix(4))
    else { return nil }
    var choice: PlainReading?
    guard case .statements(let read)? = readShapes(Array(words[..<place]), during: nil, &choice), read.count == 1,
      let asked = MoneyAsked(read[0]), let payment = asked.payments.first, let parts = MoneyAsked.parts(of: payment),
      asked.payments.count == 1, parts.course.isEmpty
    else { return nil }
    func lasting(_ year: Int) -> String? {
      let count = year - base
      guard (1...50).contains(count) else { return nil }
      let course = count == 1 ? "for 1 years" : "for \(count) years"
      return "what if \(asked.paying([MoneyAsked.payment(parts.who, parts.amount, course)]).text)"
    }
    let (first, last) = (period.range.start.financialYear, period.range.last.financialYear)
    if first == last { return lasting(last).map { .statements([$0]) } }
    let ways = [lasting(first), lasting(last)].compactMap(\.self)
    return .wanting(
      "whether the change ends with the financial year that ends in it, or with the one that begins, is not said", ways)
  }

  /// `60/20/20`, `split 50 30 20`: shares without those who have them.
  private func sharesAlone(_ words: [PlainWord]) -> PlainReading? {
    let idle: Set<String> = [
      "split", "share", "shares", "it", "divide", "into", "in", "what", "if", "and", "budget", "total",
    ]
    let rest = words.filter { !idle.contains($0.folded) }
    let marks: Set<Character> = ["/", ":", ",", "-"]
    let numbers = rest.flatMap { $0.written.split { marks.contains($0) || $0 == "%" } }.map { Int($0) }
    let whole = numbers.compactMap(\.self)
    guard !rest.isEmpty, whole.count == numbers.count, whole.count > 1, whole.count < 8,
      whole.reduce(0, +) == 100
    else { return nil }
    let payers = payersByAmount().prefix(whole.count)
    let reason = "who has which share is not said"
    guard payers.count == whole.count else { return .wanting(reason, []) }
    let payments = zip(payers, whole).map { "\(branch.id(of: $0)) pays \($1)% of the budget" }
    return .wanting(reason, ["what if " + payments.joined(separator: " and ")])
  }

  /// Who paid into the budgets of the place in the last year with figures, who paid most first.
  private func payersByAmount() -> [EntityID] {
    let paid = paid()
    return paid.keys.sorted { one, other in
      paid[one] == paid[other] ? branch.id(of: one) < branch.id(of: other) : (paid[one] ?? 0) > (paid[other] ?? 0)
    }
  }

  /// What each paid into them in that year, in pence.
  private func paid() -> [EntityID: Int64] {
    var paid: [EntityID: Int64] = [:]
    for fact in names.funds().flatMap({ branch.facts(of: $0, .contribution) }) {
      let whole = branch.fact(fact)
      guard let payer = whole.value.entity, let year = whole.period,
        Self.financialYear(of: year.range.last) == yearOfMoney,
        let pence = whole.qualification(.amount)?.pence
      else { continue }
      paid[payer, default: 0] += pence
    }
    return paid
  }
}
