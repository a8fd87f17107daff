import Language
import Model

/// Another number in the same what-if of money, another who is told of first, and another year of it.
extension PlainReader {
  static let payingVerbs: Set<String> = ["pays", "pay", "cuts", "cut", "gives", "at", "by"]

  /// `and 4%`: the same payer, with another amount; of several nobody knows whose.
  func otherAmount(_ words: [PlainWord], _ asked: MoneyAsked) -> MoneyAsked? {
    guard asked.payments.count == 1, let before = MoneyAsked.parts(of: asked.payments[0]),
      let amount = amount(words.drop { $0.folded == "at" }, like: before.amount)
    else { return nil }
    return asked.paying([MoneyAsked.payment(before.who, amount, before.course)])
  }

  /// `and 60, 25 and 15`: the same payers in their order, each with another share.
  func otherShares(_ words: [PlainWord], _ asked: MoneyAsked) -> MoneyAsked? {
    let before = asked.payments.compactMap(MoneyAsked.parts)
    let said = words.filter { ![",", "and"].contains($0.folded) }
    guard said.count > 1, said.count == asked.payments.count, before.count == said.count else { return nil }
    let amounts = zip(said, before).compactMap { amount([$0][...], like: $1.amount) }
    guard amounts.count == said.count else { return nil }
    return asked.paying(zip(before, amounts).map { MoneyAsked.payment($0.who, $1, $0.course) })
  }

  /// An amount in the place of another: with the direction and the unit of that one where it says none of its own.
  ///
  /// `and £15,000?` after `£10,000 less` is £15,000 less, and `and 10?` after `5% less` is 10% less.
  func amount(_ words: ArraySlice<PlainWord>, like other: String) -> String? {
    var words = Array(words)
    let (amount, _) = Self.course(other)
    if words.count == 1, let only = words.first?.written, only.allSatisfy({ $0.isNumber || $0 == "." }) {
      // After a third less nobody knows whether 10 is pounds or per cent.
      guard amount.contains("%") || amount.contains("£") else { return nil }
      if amount.contains("%") { words = [PlainWord(only + "%")] }
    }
    guard let said = PlainAmount.payment(words[...]) else { return nil }
    let directions = [" less", " more", " of the budget"]
    if directions.contains(where: { said.contains($0) }) { return said }
    let direction = directions.first { amount.contains($0) }
    // A sum after `half` or a per cent is all that is paid: only sums are more or less than sums.
    if said.hasPrefix("£") { return said + (amount.contains("£") ? direction ?? "" : "") }
    return said + (direction ?? " less")
  }

  /// What is paid, without what says over which years, and what says it.
  static func course(_ does: String) -> (amount: String, course: String) {
    let words = does.split(separator: " ").map(String.init)
    let end = words.firstIndex { ["each", "phased", "for"].contains($0) } ?? words.endIndex
    return (words[..<end].joined(separator: " "), words[end...].joined(separator: " "))
  }

  // MARK: Who is told of first

  /// `and the police`, after what somebody pays in a what-if: what they pay in that what-if.
  ///
  /// Where the what-if was told of one only because that was asked after it, nobody else comes to pay less for it.
  mutating func otherFocus(_ words: [PlainWord], _ asked: MoneyAsked, _ last: LastAsked) -> MoneyAsked? {
    guard let focus = asked.focus, let who = payer(words[...]), who != "everyone", who != focus.payer else {
      return nil
    }
    let whole = asked.told(of: nil).text
    let isAskedAfter = last.earlier.contains { statement in
      MoneyAsked(statement).map { $0.told(of: nil).text == whole && $0.focus?.payer != focus.payer } ?? false
    }
    let payers = asked.payments.compactMap { MoneyAsked.deed(of: $0)?.who }
    guard isAskedAfter || !payers.contains(focus.payer) else { return nil }
    return asked.on(who, byShare: focus.byShare)
  }

  // MARK: The same what-if told again

  /// The same what-if told of all, of one who pays or of a year of it, and a part of what is missing by it.
  mutating func toldAgain(_ words: [PlainWord], _ asked: MoneyAsked, _ last: LastAsked) -> PlainReading? {
    let looks = last.statements.filter(Self.looks)
    if let total = totalOf(words, asked) { return .statements(looks + ["what if \(total.text)"]) }
    if Self.ofAll.contains(where: { !$0.matches(words).isEmpty }) {
      return .statements(looks + ["what if \(asked.told(of: nil).text)"])
    }
    // `the others` are nobody by name.
    let isTold = Self.told.contains { !$0.matches(words).isEmpty }
    let unnamed: Set<String> = ["others", "rest", "remaining", "they"]
    if isTold, words.contains(where: { unnamed.contains($0.folded) }) { return .statements(last.statements) }
    if let told = toldOfOne(words, asked) { return .statements(looks + ["what if \(told.text)"]) }
    if isTold { return .statements(last.statements) }
    if let reached = yearOf(words, asked) { return .statements(looks + ["what if \(reached.text)"]) }
    guard let part = partOfGap(words, asked) else { return nil }
    if case .statements(let statements) = part { return .statements(looks + statements) }
    return part
  }

  /// What is asked again of a total that all share, or of a sum to come to: its table has what each pays.
  mutating func againOfTotal(_ said: [PlainWord], _ statement: String, _ last: LastAsked) -> PlainReading? {
    let forms: [StatementForm.ID] = [.formulaRun, .mustPay, .totalKeeps, .shareKeeps, .upliftReaches]
    guard Self.form(statement).map(forms.contains) ?? false else { return nil }
    let words = said.filter { !PlainVocabulary.articles.contains($0.folded) }
    if (Self.told + Self.ofAll).contains(where: { !$0.matches(words).isEmpty }) { return .statements(last.statements) }
    for match in (Self.paidThen + Self.shareThen).lazy.compactMap({ $0.matches(words).first?.first }) {
      guard case .values(let ids) = value(of: .organisation, match.words, .whatIf), ids.count == 1 else { continue }
      return .statements(last.statements)
    }
    return nil
  }

  // MARK: All together, and years

  private static let totals: [PlainShape.Pattern] = [
    "[and] [what] [is|was|about|are] total|sum|budget [then]", "[and] what is|about [in] last|final|end year [total]",
    "[and] what does total|sum|budget come to [then]",
  ]
  private static let totalsIn: [PlainShape.Pattern] = [
    "[and] what|how [much] would|will|is|does|do total|sum|budget|it [be|come|stand] [to|at] in|by {words}",
    "[and] total|sum|budget in|by {words}", "[and] what [is|about] total|sum|budget in|by {words}",
  ]

  /// `and the total`: the what-if told of all together, and of the year that is named.
  func totalOf(_ words: [PlainWord], _ asked: MoneyAsked) -> MoneyAsked? {
    if Self.totals.contains(where: { !$0.matches(words).isEmpty }) { return asked.told(of: nil) }
    guard let year = Self.totalsIn.lazy.compactMap({ $0.matches(words).first?.first?.words }).first,
      let count = count(of: year, asked)
    else { return nil }
    return asked.with(.over, "over \(count) years").told(of: nil)
  }

  /// `and in 2027/28`, of what goes on over the years: that year of it; of what does not, it begins then.
  func yearOf(_ words: [PlainWord], _ asked: MoneyAsked) -> MoneyAsked? {
    let said = words.drop { ["and", "what", "about", "so"].contains($0.folded) }
    let goesOn = asked.payments.contains { payment in
      !Self.course(MoneyAsked.deed(of: payment)?.does ?? "").course.isEmpty
    }
    guard goesOn, let first = said.first, ["in", "by"].contains(first.folded),
      let count = count(of: said.dropFirst().filter { $0.folded != "only" }[...], asked)
    else { return nil }
    return asked.with(.over, "over \(count) years")
  }

  private static let partsOfGap: [PlainShape.Pattern] = [
    "[and] [what] [if] {organisation} picks|pick|takes|take|covers|cover|pays|pay|meets|meet|finds|find|makes|make [up] {fraction} [of] [it|that|gap|rest|shortfall|difference|cut]"
  ]

  /// `and the council picks up half`: so much more of what is missing, where one alone pays less by what can be reckoned.
  mutating func partOfGap(_ words: [PlainWord], _ asked: MoneyAsked) -> PlainReading? {
    let isOfGap = words.contains {
      ["up", "it", "that", "gap", "rest", "shortfall", "difference", "cut"].contains($0.folded)
    }
    guard isOfGap, let match = Self.partsOfGap.lazy.compactMap({ $0.matches(words).first }).first, match.count == 2,
      let who = payer(match[0].words), who != "everyone", let fraction = Self.fraction(match[1].words)
    else { return nil }
    let whole = asked.with(.cover, "covered by \(who)")
    guard asked.isOfPaymentsAlone, asked.payments.count == 1, let gap = gap(of: asked.payments[0]),
      let part = Self.part(fraction, of: gap)
    else {
      return .wanting("a part of what is missing is typed as an amount", ["what if \(whole.text)"])
    }
    opening = "\(Self.spoken(part)) of the \(Self.spoken(gap)) that is missing:"
    return .statements(["what if \(asked.besides(["\(who) pays \(Self.pounds(part)) more"]).text)"])
  }

  /// What is missing by one payment, in pence; nil where it is not so many whole pence less.
  private func gap(of payment: String) -> Int64? {
    guard let deed = MoneyAsked.deed(of: payment), let payer = branch.entity(id: deed.who), let pence = paid()[payer]
    else { return nil }
    if deed.does == "withdraws" { return pence }
    let words = deed.does.split(separator: " ").map(String.init)
    guard words.first == "pays", words.last == "less" else { return nil }
    let amount = words.dropFirst().dropLast().joined(separator: " ")
    if amount.hasPrefix("£") { return Self.pence(amount).flatMap { $0 <= pence ? $0 : nil } }
    return Self.part(amount, of: pence)
  }

  /// A part of an amount where it is whole pence: half, a third, 10%.
  private static func part(_ text: String, of pence: Int64) -> Int64? {
    let parts: [String: (Int64, Int64)] = [
      "half": (1, 2), "third": (1, 3), "a third": (1, 3), "quarter": (1, 4), "a quarter": (1, 4), "two thirds": (2, 3),
      "three quarters": (3, 4), "fifth": (1, 5), "a fifth": (1, 5),
    ]
    let percent = text.hasSuffix("%") ? Int64(text.dropLast()).map { ($0, Int64(100)) } : nil
    guard let (top, bottom) = parts[text] ?? percent, top <= bottom, top > 0 else { return nil }
    let (product, isTooMuch) = pence.multipliedReportingOverflow(by: top)
    return isTooMuch || product % bottom != 0 ? nil : product / bottom
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// Which year of a what-if some words name: `second`, `year two`, `2027/28`.
  func count(of words: ArraySlice<PlainWord>, _ asked: MoneyAsked) -> Int? {
    let said = words.filter { $0.folded != "year" }
    if said.count == 1, let word = said.first {
      if let place = Self.ordinals.firstIndex(of: word.folded) { return place + 1 }
      if let years = PlainAmount.years([word]) { return years }
    }
    guard let last = period(said[...])?.range.last, let reached = Int(Self.financialYear(of: last).prefix(4)) else {
      return nil
    }
    let first = asked.startYear ?? Int(yearOfMoney.prefix(4)).map { $0 + 1 }
    return first.map { reached - $0 + 1 }.flatMap { (1...50).contains($0) ? $0 : nil }
  }
}
