import Analysis
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
    "[in] [equal] thirds", "thirds each", "equal thirds [each]",
  ]
  private static let keepsNow: [PlainShape.Pattern] = [
    "what|which total keeps|leaves {organisation} at|on what|where it|they pays|pay|is|are [now|today]",
    "what|which total keeps|leaves {organisation} as|where it is|now",
    "what|which total keeps {organisation} same|unchanged",
  ]

  /// What a line does not say of a change of money; nil where it says all, or is of something else.
  mutating func readWanting(_ words: [PlainWord]) -> PlainReading? {
    if let shares = difference(words) ?? severalPaying(words) ?? sharedEqually(words) ?? sharesAlone(words)
      ?? sharesNamed(words) ?? cheapest(
        words) ?? paidByWhom(words) ?? ceiling(words)
      ?? uplift(words)
    {
      return shares
    }
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
    return .statements(["what total keeps \(id) at \(Self.pounds(pence)) by share"])
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

  // MARK: Shares with those who have them

  /// A part of the whole, as the language says it, and how many words say it.
  private struct Part {
    let top: Int
    let bottom: Int
    let length: Int
    var text: String { PlainReader.tops[top - 1] + " " + PlainReader.bottoms[bottom - 2] + (top == 1 ? "" : "s") }
  }

  private static let tops = ["a", "two", "three", "four", "five"]
  private static let bottoms = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]

  private static func part(_ words: ArraySlice<PlainWord>) -> Part? {
    guard let first = words.first?.folded else { return nil }
    func bottom(_ word: String) -> Int? {
      bottoms.firstIndex { $0 == word || $0 + "s" == word }.map { $0 + 2 }
    }
    if let found = bottom(first) { return Part(top: 1, bottom: found, length: 1) }
    let top = first == "one" ? 1 : tops.firstIndex(of: first).map { $0 + 1 } ?? Int(first) ?? 0
    guard (1...tops.count).contains(top), let second = words.dropFirst().first?.folded, let found = bottom(second)
    else { return nil }
    return Part(top: top, bottom: found, length: 2)
  }

  /// `two thirds council, one sixth each`: who else pays has a part only where somebody says so.
  private mutating func sharesNamed(_ words: [PlainWord]) -> PlainReading? {
    let said = words.drop { ["split", "share", "what", "if", "it"].contains($0.folded) }
    let parts = said.split { [",", "and"].contains($0.folded) }
    guard parts.count > 1 else { return nil }
    var named: [(id: String, part: Part)] = []
    var each: Part?
    for words in parts {
      guard let part = Self.part(words) else { return nil }
      let who = words.dropFirst(part.length).drop { ["for", "from", "by", "to"].contains($0.folded) }
      if who.count == 1, who.first?.folded == "each", each == nil {
        each = part
      } else if case .values(let ids) = value(of: .organisation, who, .whatIf), ids.count == 1 {
        named.append((ids[0], part))
      } else {
        return nil
      }
    }
    let whole = (2...10).reduce(1, *)
    let left = whole - named.reduce(0) { $0 + whole / $1.part.bottom * $1.part.top }
    let others = payersByAmount().map { branch.id(of: $0) }.filter { id in !named.contains { $0.id == id } }
    let size = each.map { whole / $0.bottom * $0.top } ?? 0
    let count = size > 0 && left % size == 0 ? left / size : 0
    guard !named.isEmpty, each == nil ? left == 0 : count > 0 && count <= others.count else { return nil }
    let sharing = each.map { part in others.prefix(count).map { (id: $0, part: part) } } ?? []
    let paying = (named + sharing).map { "\($0.id) pays \($0.part.text) of the budget" }
    let statement =
      "what if " + (paying + others.dropFirst(sharing.count).map { "\($0) pays nothing" }).joined(separator: " and ")
    if others.count == sharing.count { return .statements([statement]) }
    return .wanting(
      sharing.isEmpty
        ? "the shares come to all of the budget, and whether who is not named then pays nothing is not said"
        : "\(others.count) others pay, and which \(count) of them have \(each?.text ?? "") each is not said",
      [statement])
  }

  // MARK: Who pays, and which option

  private static let cheapestOf: [PlainShape.Pattern] = [
    "[which|what] [is] cheapest|dearest|best|worst option for|to {organisation}",
    "which|what option is cheapest|dearest|best|worst for|to {organisation}",
    "which|what option costs|suits {organisation} least|most|best|more|less",
    "which|what [one|ones] [of] [them] costs|suits {organisation} least|most|best|more|less",
    "which|what [one] [of] [them] is [cheaper|cheapest|dearer|dearest|better|best|worse|worst] for {organisation}",
  ]

  /// `cheapest option for the police`: options side by side, where some are kept.
  private mutating func cheapest(_ words: [PlainWord]) -> PlainReading? {
    guard let who = Self.cheapestOf.lazy.compactMap({ $0.matches(words).first?.first?.words }).first,
      case .values(let ids) = value(of: .organisation, who, .whatIf), ids.count == 1
    else { return nil }
    if hasOption || hasMoneyOption { return .statements(["compare options"]) }
    return .wanting(
      "no option of what is paid is kept yet, so none is cheaper than another",
      ["plan money \(ids[0]) freezes", "plan money everyone pays 2% more", "compare options"])
  }

  private static let paidBy: [PlainShape.Pattern] = ["what if {words} pay|pays|paid {payment}"]

  /// `what if schools pay £5,000`: of who pays nothing now it is not said that they would join, nor what a part is of.
  private mutating func paidByWhom(_ words: [PlainWord]) -> PlainReading? {
    guard let match = Self.paidBy.lazy.compactMap({ $0.matches(words).first }).first,
      let who = match.first(where: { $0.slot == .words })?.words, !who.contains(where: \.isOfEveryone),
      let said = match.first(where: { $0.slot == .payment })?.words, let amount = PlainAmount.payment(said)
    else { return nil }
    let paid = paid()
    let local = organisations(of: who)
    let found = local.isEmpty ? names.things(who, [.organisation]) : local
    if found.isEmpty, !names.things(who, [.post, .person]).isEmpty { return nil }
    guard let first = payersByAmount().first, !found.contains(where: { paid[$0] != nil || isListed($0) }) else {
      return nil
    }
    let name = who.map(\.written).joined(separator: " ")
    let part = Self.part(said)
    let sum = part.map { Self.pounds(paid.values.reduce(0, +) * Int64($0.top) / Int64($0.bottom)) } ?? amount
    guard sum.hasPrefix("£"), sum.dropFirst().allSatisfy({ $0.isNumber || $0 == "," || $0 == "." }) else { return nil }
    if !found.isEmpty {
      let open = part.map { "and \($0.text) of what it would join with" } ?? "and whether it would join"
      return .wanting(
        "\(name) pays nothing now, \(open) is not said",
        found.prefix(3).map { "what if \(branch.id(of: $0)) joins paying \(sum)" })
    }
    return part != nil
      ? nil
      : .wanting(
        "no organisation is called \(name), and which one would pay for them is not said",
        ["what if \(branch.id(of: first)) pays \(amount) more"])
  }

  /// Whether a paper lists it among those who pay into the budgets of the place in the year, perhaps without an amount.
  private func isListed(_ payer: EntityID) -> Bool {
    years(of: names.funds()).contains { $0.lines.contains { $0.contributor == payer } }
  }

  /// The organisations of the area of a name alone; none where it is no area's.
  private func organisations(of who: ArraySlice<PlainWord>) -> [EntityID] {
    var index = names.index
    let areas = index.candidates(for: who.map(\.written).joined(separator: " ")).filter { branch.kind(of: $0) == .area }
    guard areas.count == 1 else { return [] }
    return branch.facts(about: areas[0], .covers).map { branch.subject($0) }.uniqued().filter { thing in
      branch.kind(of: thing) == .organisation && branch.facts(of: thing, .covers).count == 1
    }
  }

  static func pounds(_ pence: Int64) -> String {
    "£\(pence / 100)" + (pence % 100 == 0 ? "" : "." + (pence % 100 < 10 ? "0" : "") + String(pence % 100))
  }

  /// Who paid into the budgets of the place in the last year with figures, who paid most first.
  private func payersByAmount() -> [EntityID] {
    let paid = paid()
    return paid.keys.sorted { one, other in
      paid[one] == paid[other] ? branch.id(of: one) < branch.id(of: other) : (paid[one] ?? 0) > (paid[other] ?? 0)
    }
  }

  /// What each paid into them in that year, in pence, as `funding` counts it.
  func paid(into funds: [EntityID]? = nil) -> [EntityID: Int64] {
    var paid: [EntityID: Int64] = [:]
    for year in years(of: funds ?? names.funds()) {
      for line in year.cash {
        guard let payer = line.contributor, let pence = line.pence else { continue }
        // Of what papers disagree on the most counts, once.
        let isDisputed = year.disputed.contains(payer)
        paid[payer] = isDisputed ? max(paid[payer] ?? 0, pence) : (paid[payer] ?? 0) + pence
      }
    }
    return paid
  }

  /// What some budgets received in the year that a question of money is of.
  func years(of funds: [EntityID]) -> [FundingYear] {
    guard let year = period(PlainWord.words(of: yearOfMoney)[...]) else { return [] }
    var run = Evaluation(names.view, budget: Budget(steps: 1_000_000))
    return funds.flatMap { (try? run.funding(of: $0, in: year)) ?? [] }
  }
}

extension PlainWord {
  /// Whether several are meant by it, or whoever was named before.
  fileprivate var isOfEveryone: Bool {
    ["we", "they", "everyone", "everybody", "all", "each", "others", "it", "you", "and", ",", "nobody", "he", "she"]
      .contains(folded)
  }
}
