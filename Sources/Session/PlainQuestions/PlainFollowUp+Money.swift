import Language
import Model

/// The same what-if of money with one part said otherwise: `and the police 5% less`, `phased over 3 years`, `in SSCP only`.
extension PlainReader {
  /// Whether a line begins as what goes on from a what-if does.
  static func goesOnOfMoney(_ words: [PlainWord]) -> Bool {
    let openings: Set<String> = [
      "phased", "spread", "staged", "covered", "shared", "keep", "from", "over", "for", "each", "by", "in", "split",
    ]
    return words.first.map { openings.contains($0.folded) } ?? false
  }

  /// What a line means after a what-if of payments; nil where it says none of its parts.
  mutating func readOfMoney(_ said: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let asked = last.statements.filter { !Self.looks($0) }
    guard asked.count == 1 else { return nil }
    guard let before = MoneyAsked(asked[0]) else {
      return otherFigure(said, asked[0], last) ?? coveredBefore(said, last) ?? againOfTotal(said, asked[0], last)
    }
    let plain = said.filter { !PlainVocabulary.articles.contains($0.folded) }
    // What somebody pays now is not what they would.
    if Self.paidToday.contains(where: { !$0.matches(plain).isEmpty }) { return nil }
    if let aside = besideMoney(plain, before, last) { return aside }
    if let again = toldAgain(plain, before, last) { return again }
    let (words, isLed) = Self.bare(said.filter { !["then", "so", "ok", "okay", ","].contains($0.folded) })
    if words.isEmpty { return nil }
    if let both = bothOf(words, last, before) { return both }
    if Self.kept.contains(where: { !$0.matches(words).isEmpty }) { return .change(["plan money \(before.asOption)"]) }
    // `what if nobody covers it` says a part; any other `what if` is a question of its own.
    if isLed, let other = otherFocus(words, before, last) {
      return .statements(last.statements.filter(Self.looks) + ["what if \(other.text)"])
    }
    if isLed, let whose = whosePart(words, before) { return whose }
    let part = words.starts(with: [PlainWord("what"), PlainWord("if")]) ? Array(words.dropFirst(2)) : words
    guard let after = changed(before, part, isLed: isLed) else {
      // What can only be a part of it is not read as something else.
      return Self.isPart(words, isLed: isLed) ? .nothing : nil
    }
    return .statements(last.statements.filter(Self.looks) + ["what if \(after.text)"])
  }

  private static let paidToday: [PlainShape.Pattern] = [
    "[and] what|how [much] does|do|is|are {organisation} pay|paying|contribute now|today|currently|presently",
    "[and] what|how [much] does|do|is|are {organisation} currently|presently pay|paying|contribute",
  ]

  /// A what-if that is said with a part behind it that may follow any: `what if the ICB pays a third less phased over 3 years`.
  mutating func readInParts(_ words: [PlainWord]) -> PlainReading? {
    guard words.count > 4, words[0].folded == "what", words[1].folded == "if" else { return nil }
    for start in words.indices.dropFirst(4).reversed() {
      let (part, isLed) = Self.bare(Array(words[start...]))
      guard let any = MoneyAsked("what if x pays 1% less covered by y"), !part.isEmpty,
        changed(any, part, isLed: isLed) != nil
      else { continue }
      var reader = self
      reader.last = nil
      guard case .statements(let read) = reader.read(words[..<start].map(\.written).joined(separator: " ")),
        read.count == 1, let before = MoneyAsked(read[0]), let after = changed(before, part, isLed: isLed),
        after.adds(to: before)
      else { continue }
      opening = reader.opening
      return .statements(["what if \(after.text)"])
    }
    return nil
  }

  private mutating func changed(_ before: MoneyAsked, _ words: [PlainWord], isLed: Bool) -> MoneyAsked? {
    covered(words, before) ?? elsewhen(words, before) ?? lasting(words, before) ?? otherBudget(words, before)
      ?? (isLed ? otherAmount(words, before) ?? otherShares(words, before) ?? otherPayer(words, before) : nil)
  }

  static let paidThen: [PlainShape.Pattern] = [
    "[and] what|how [much] does|do|would|will {organisation} pay [then|after|now]",
    "[and] how much|what of [it|total] is|comes|would [be|come] [from] {organisation}",
    "[and] what|how [much] does|do|would|will {organisation} then pay",
    "[and] what|how [much] does|do|would|will {organisation} pay in|by last|final|end [year]",
    "and what|how [much] does|do {organisation} pay",
    "[and] what|how [much] would|will {organisation} pay [then]",
    "[and] what is|would difference|change|effect|impact [be] for|to|on {organisation}",
    "[and] what|how [much] does|do|would|will [it] cost|mean|do [for|to] {organisation}",
  ]
  static let shareThen: [PlainShape.Pattern] = [
    "[and] what|how [much] is|would {organisation} share [be] then",
    "and what|how [much|big] is|would {organisation} share [be]",
    "[and] what share does|do|would|will {organisation} have|pay then",
    "[and] what share does|do|would|will {organisation} then have|pay",
  ]
  private static let inYear: [PlainShape.Pattern] = [
    "[and] what|how [much] does|do|would|will {organisation} pay in {words} year",
    "[and] what|how [much] in {words} year for {organisation}",
    "[and] what|how [much] does|do|would|will {organisation} pay in year {words}",
    "[and] what|how [much] does|do|would|will {organisation} pay [be] in|by {words}",
  ]

  /// `and what do the police pay then`: the same, told first of one who pays.
  mutating func toldOfOne(_ words: [PlainWord], _ asked: MoneyAsked) -> MoneyAsked? {
    if asked.payments.count == 1, let who = asked.payments.first.flatMap(MoneyAsked.parts)?.who, who != "everyone",
      Self.itPays.contains(where: { !$0.matches(words).isEmpty })
    {
      return asked.on(who, byShare: false)
    }
    for (patterns, byShare) in [(Self.paidThen, false), (Self.shareThen, true)] {
      for match in patterns.lazy.compactMap({ $0.matches(words).first?.first }) {
        guard case .values(let ids) = value(of: .organisation, match.words, .whatIf), ids.count == 1 else { continue }
        return asked.on(ids[0], byShare: byShare)
      }
    }
    guard let match = Self.inYear.lazy.compactMap({ $0.matches(words).first }).first,
      let who = match.first(where: { $0.slot == .organisation })?.words,
      case .values(let ids) = value(of: .organisation, who, .whatIf), ids.count == 1,
      let year = match.first(where: { $0.slot == .words })?.words, let count = count(of: year, asked)
    else { return nil }
    return asked.with(.over, "over \(count) years").on(ids[0], byShare: false)
  }

  /// Who pays most is asked of all, whoever was told of last.
  static let ofAll: [PlainShape.Pattern] = ["[and] who pays|would|will [pay] most|least [then|now]"]
  private static let itPays: [PlainShape.Pattern] = [
    "[and] what|how [much] does|would|will it|they [then] pay [then]",
    "[and] what|how [much] does|would|will it|that|this cost|mean [for|to] them|it",
  ]

  /// The what-if itself, asked for again: `who pays most then`, `in per cent`.
  static let told: [PlainShape.Pattern] = [
    "[and] what|how [much] does|do|would|will each|everyone|all [partner|partners] lose|gain|save [then]",
    "[and] who makes|picks|takes [it] up [it]",
    "what|how [much] does|do|would|will {words} pay then|after", "what|how [much] is|would {words} share [be] then",
    "[and] what|how [much] is|would|will share [be] then|after",
    "[and] what|how [much|big] is|are|would [be] [each|everyones] share|shares [be] [then|now]",
    "[and] [what] [is|are] share|shares|percentage|percentages", "[and] in|as percent|percentage|percentages|shares",
    "[and] in|as per cent", "[and] what|which share|percentage|part is [it]",
    "[and] what does|would [it] cost|mean|do [for|to] [us|each|everyone|everybody|others]",
    "[and] [by] how much|far does|do|would|will it|budget|total|that|they fall|rise|drop|change|go [up|down]",
    "[and] what|how [much] does|do|would|will each|everyone|everybody|all [partner|partners] [then] pay [then|after]",
    "[and] who would|will|does have|has to make|find|pay|cover it|that|rest|gap|more [up]",
    "[and] what does|would|will [that|it|this] leave [us] short", "[and] how much short|missing is|are it|that|we",
    "[and] what|how [much] does|do|would|will others|rest|remaining|they [each] [have] [to] pay|find [then]",
    "[and] who picks|makes|takes up [the] gap|rest|difference|shortfall|cut|bill [then]",
    "[and] who picks|pays|covers|meets|carries|takes|bears|makes|finds|fills it|rest|gap|more|bill|cut|difference|shortfall [up|on] [then]",
    "[and] who [would|will] pay|pick|cover|meet|carry|take|bear|make|find [it] [up] [it|rest|gap|more|bill] [then]",
    "[and] who pays|loses|gains [then]", "[and] where does|do|would|will cut|it|rise|money fall|land|go|come [from]",
    "[and] is|was|would it [be] more|less|higher|lower [than] [before|now|today] [then]",
    "compare [it] with now|today|before",
    "[and] what is|was assumed", "[and] what assumptions [are] [there|made]", "what are assumptions",
    "[and] what does it assume", "[and] by how much", "[and] what|how [big] is gap|shortfall|hole",
    "[and] as share|percentage", "[and] what|how [much] [money] is left [over|in|of] [budget|total|pot]",
    "what is|are total|sum|budget [then]", "whats total|sum [then]",
    "[and] in|as pounds|money|cash|sterling", "[and] [what] [is] net [effect|change|cost|saving]",
    "[and] what would|will total|sum|budget be|come [to] [then]", "[and] per|each|a year|annum",
    "[and] yearly|annually",
    "[and] how much more|less is|would [it] [be] [altogether|overall|together|in] [all|total]",
    "[and] how much more|less",
    "[and] what is|are difference [between] [them|it|two]",
    "what does [it|that] come to [then]",
  ]

  /// Whether a line is an amount, or says who covers something: after a what-if that is nothing else.
  private static func isPart(_ words: [PlainWord], isLed: Bool) -> Bool {
    if let first = words.first, ["covered", "phased", "shared"].contains(first.folded) { return true }
    if words.map(\.folded).starts(with: ["who", "covers"]) { return true }
    return isLed && words.count < 4 && PlainAmount.payment(words[...]) != nil
  }

  private static let kept: [PlainShape.Pattern] = [
    "keep|save|make|put|take|record|call [that|this|it] [down] [as] [an|another] option [1|2|3|4|one|two|three|four]",
    "keep|save [that|this|it]", "[that|this] is option [1|2|3|4|one|two|three|four]",
  ]

  /// The words without what only says that they go on, and whether they say it: `what if` alone begins another question.
  private static func bare(_ said: [PlainWord]) -> (words: [PlainWord], isLed: Bool) {
    let ends: Set<String> = ["instead", "then", "please", "only", "alone", "now"]
    let folded = said.map(\.folded)
    let leads = [
      ["and", "what", "about"], ["and", "how", "about"], ["and", "what", "if"], ["what", "about"], ["how", "about"],
      ["and", "if"], ["and", "make", "it"], ["make", "it"], ["make", "that"], ["and"], ["or"], ["but"], ["plus"],
      ["instead"],
    ]
    let isKept = folded.contains("option")
    let lead = isKept ? nil : leads.first(where: folded.starts)
    var words = said.dropFirst(lead?.count ?? 0).drop { ["only", "instead", "just"].contains($0.folded) }
    if words.first?.folded == "by",
      PlainAmount.payment(words.dropFirst().filter { !ends.contains($0.folded) }[...]) != nil
    {
      words = words.dropFirst()
    }
    while let end = words.last, ends.contains(end.folded), words.count > 1 { words.removeLast() }
    return (words.filter { !PlainVocabulary.articles.contains($0.folded) && $0.folded != "also" }, lead != nil)
  }

  // MARK: Its parts

  private static let nobody: Set<String> = ["nobody", "no-one", "noone", "none", "no one"]
  private static let shares: [PlainShape.Pattern] = [
    "shared|split|divided [out] equally|evenly", "shared|split [by] equal [shares|parts]", "equally shared|split",
    "by equal shares", "equally", "evenly", "in equal parts|shares",
    "covered|shared|split|divided|met|paid [up] by|among|between others|rest equally|evenly",
    "covered|shared|split|divided|met|paid equally|evenly by|among|between others|rest", "others|rest equally|evenly",
  ]
  private static let sharesAlike: [PlainShape.Pattern] = [
    "shared|split|divided [out] by share|shares", "shared|split [in] proportion|proportionately|proportionally",
    "shared|split|divided by [what] they pay", "shared|split by others|rest|everyone [else]",
    "others|rest pay|cover it",
  ]
  private static let covers: [PlainShape.Pattern] = [
    "covered|met|paid|made by|up [by] {attendees}",
    "{attendees} covers|cover|covered|covering|meets|meet|meeting|picks|pick|takes|take|pays|pay [up] [on] it|gap|rest|difference|shortfall|all [up]",
    "{attendees} makes|make|making [it|gap|rest|difference|shortfall] up [it|gap|rest|difference|shortfall]",
    "{attendees} shares|share|splits|split|fills|fill it|gap|rest|difference|shortfall [between] [them]",
    "{attendees} does|do|did|will", "if {attendees} does|do|did|will",
    "split|share|divide it|gap|rest|difference|shortfall|cut|that between|among|by {attendees}",
  ]

  mutating func covered(_ words: [PlainWord], _ asked: MoneyAsked) -> MoneyAsked? {
    if Self.shares.contains(where: { !$0.matches(words).isEmpty }) { return asked.with(.cover, "shared by equal") }
    if words.map(\.folded) == ["from", "reserves"] { return asked.with(.cover, "covered by reserves") }
    if Self.sharesAlike.contains(where: { !$0.matches(words).isEmpty }) { return asked.with(.cover, "shared by share") }
    let isSaid = asked.text.contains("covered by") || asked.text.contains("shared by")
    // `by the police instead` goes on from what somebody else covers.
    let said = isSaid && words.first?.folded == "by" ? [PlainWord("covered")] + words : words
    for pattern in Self.covers {
      guard let who = pattern.matches(said).first?.first?.words else { continue }
      let name = who.map(\.folded).joined(separator: " ")
      if Self.nobody.contains(name) { return asked.with(.cover, "covered by no one") }
      if ["reserve", "reserves"].contains(name) { return asked.with(.cover, "covered by reserves") }
      if case .values(let ids) = value(of: .attendees, who, .whatIf), areOrganisations(ids[0]) {
        return asked.with(.cover, "covered by \(ids[0])")
      }
    }
    return nil
  }

  private func areOrganisations(_ ids: String) -> Bool {
    ids.split { ", ".contains($0) }.allSatisfy { id in
      branch.entity(id: String(id)).map { branch.kind(of: $0) == .organisation } ?? false
    }
  }

  /// Another beginning: `from 2026/27`.
  private mutating func elsewhen(_ words: [PlainWord], _ asked: MoneyAsked) -> MoneyAsked? {
    let leads: Set<String> = ["from", "starting", "start", "beginning", "in"]
    let date = words.drop { leads.contains($0.folded) }
    guard let first = words.first, leads.contains(first.folded), let period = period(date[...]) else { return nil }
    // `from April 2026` is the financial year that begins then.
    if let financial = WrittenDate(financialYear: period.range.start.parts.year),
      WrittenPeriod(financial).range.start == period.range.start
    {
      return asked.begun("from \(financial)")
    }
    // `from 2027` is of no financial year: that which begins in it is taken.
    guard date.count == 1, let written = date.first?.written, written.count == 4, let year = Int(written),
      let financial = WrittenDate(financialYear: year)
    else { return asked.begun("from \(period)") }
    opening = "\(year) is taken as the financial year \(financial)."
    return asked.begun("from \(financial)")
  }

  private static let phases: [PlainShape.Pattern] = [
    "phase|phased|phasing|spread|stage|staged [it] [in] over {years} years", "over {years} years", "in {years} steps",
  ]
  private static let passing: [PlainShape.Pattern] = ["for {years} years", "for {years} years|year"]
  private static let repeated: [PlainShape.Pattern] = [
    "each|every|a year for|over {years} years", "for {years} years each|every year",
    "each|every|per year for {years} years",
  ]

  /// How it goes on over the years: of what rises each year for how many years, of the rest in how many steps.
  private mutating func lasting(_ words: [PlainWord], _ asked: MoneyAsked) -> MoneyAsked? {
    func years(_ patterns: [PlainShape.Pattern]) -> Int? {
      patterns.lazy.compactMap { $0.matches(words).first?.first?.words }.compactMap { PlainAmount.years($0) }.first
    }
    let isRepeated = asked.payments.contains { $0.contains("each year") }
    let course: String
    if let count = years(Self.repeated) ?? (isRepeated ? years(Self.phases) ?? years(Self.passing) : nil) {
      course = "each year for \(count) years"
    } else if let count = years(Self.phases) {
      course = "phased over \(count) years"
    } else if let count = years(Self.passing) {
      course = "for \(count) years"
    } else {
      return nil
    }
    let changed = asked.payments.map { payment in
      MoneyAsked.parts(of: payment).map { "\($0.who) pays \($0.amount) \(course)" } ?? payment
    }
    return changed == asked.payments ? nil : asked.paying(changed)
  }

  // MARK: Who pays what

  /// `make it a quarter`, of what several pay: whose part it is is not said.
  private func whosePart(_ words: [PlainWord], _ asked: MoneyAsked) -> PlainReading? {
    guard asked.payments.count > 1, let last = asked.payments.last.flatMap(MoneyAsked.parts),
      let amount = amount(words.drop { $0.folded == "at" }, like: last.amount)
    else { return nil }
    let payers = asked.payments.compactMap { MoneyAsked.parts(of: $0)?.who }
    let all = asked.paying(payers.map { MoneyAsked.payment($0, amount, last.course) })
    let ways = payers.map { asked.besides([MoneyAsked.payment($0, amount, last.course)]) } + [all]
    return .wanting("whose part changes is not said", ways.map { "what if \($0.text)" })
  }

  /// What one does that takes no amount: the first three that it leaves, the rest that it pays as before.
  private static let ownVerbs = ["withdraws", "withdraw", "leaves", "freezes", "freeze", "frozen"]
  private static let alike = [["as", "well"], ["the", "same"], ["too"], ["same"]]

  /// `and the police 5% less`, `and the police too`: somebody else besides; `what about the police`: instead.
  private mutating func otherPayer(_ said: [PlainWord], _ asked: MoneyAsked) -> MoneyAsked? {
    guard let before = asked.payments.last.flatMap(MoneyAsked.deed) else { return nil }
    let end = Self.alike.first { said.map(\.folded).suffix($0.count) == $0[...] }
    let words = Array(said.dropLast(end?.count ?? 0))
    if end != nil, let who = payer(words[...]) { return asked.besides(["\(who) \(before.does)"]) }
    for end in words.indices.dropFirst() {
      var rest = words[end...]
      guard let who = payer(words[..<end]) else { continue }
      if rest.count == 1, let verb = Self.ownVerbs.firstIndex(of: rest[end].folded) {
        return asked.besides(["\(who) \(verb < 3 ? "withdraws" : "freezes")"])
      }
      // `and the police pay £5,000` says all that they pay; `and the police £5,000` what the other does.
      let verb = rest.first.flatMap { Self.payingVerbs.contains($0.folded) ? $0.folded : nil }
      if verb != nil { rest = rest.dropFirst() }
      let isAll = ["pays", "pay", "gives"].contains(verb ?? "") && rest.first?.written.hasPrefix("£") ?? false
      if let amount = isAll ? PlainAmount.payment(rest) : amount(rest, like: before.does) {
        return asked.besides(["\(who) pays \(amount)"])
      }
    }
    if let first = words.first, first.folded == "without", let who = payer(words.dropFirst()) {
      return asked.besides(["\(who) withdraws"])
    }
    if let more = whatIf(words) { return asked.goingOn(with: more) }
    if end == nil, asked.payments.count > 1, let who = payer(words[...]) { return asked.on(who, byShare: false) }
    guard end == nil, asked.payments.count == 1, let who = payer(words[...]), who != before.who else { return nil }
    // `and the ICB`, after what everyone pays: its part of that.
    if before.who == "everyone" { return asked.on(who, byShare: false) }
    return asked.paying(["\(who) \(before.does)"]).onto(who, from: before.who)
  }

  /// What somebody does, as a what-if of its own would say it: `the police stop paying`.
  private mutating func whatIf(_ words: [PlainWord]) -> MoneyAsked? {
    guard words.count > 1,
      case .statements(let read)? = fresh([PlainWord("what"), PlainWord("if")] + words), read.count == 1
    else { return nil }
    return MoneyAsked(read[0])
  }

  /// The one organisation that some words name; `everyone` is all who pay.
  mutating func payer(_ words: ArraySlice<PlainWord>) -> String? {
    let said = words.map(\.folded)
    if [["everyone"], ["everybody"], ["all"], ["all", "of", "them"], ["them", "all"]].contains(said) {
      return "everyone"
    }
    guard case .values(let ids) = value(of: .organisation, words, .whatIf), ids.count == 1 else { return nil }
    return ids[0]
  }

  /// `in SSCP only`: of one budget.
  private mutating func otherBudget(_ words: [PlainWord], _ asked: MoneyAsked) -> MoneyAsked? {
    // `children only` is of the budget for them, whatever else has the word in its name.
    if let client = Self.client(words), case let own = funded(for: client), own.count == 1 {
      return asked.with(.budget, "in \(branch.id(of: own[0]))")
    }
    guard let first = words.first, ["in", "for", "on", "into", "to"].contains(first.folded) else { return nil }
    let said = words.dropFirst().filter { !["budget", "funding", "money"].contains($0.folded) }
    // `for adults` is the budget of those whom it serves alone, and not of whoever has the word in its name.
    if let client = Self.client(Array(said)) {
      let own = funded(for: client)
      return own.count == 1 ? asked.with(.budget, "in \(branch.id(of: own[0]))") : nil
    }
    // Of several that the words may mean, those that have a budget.
    let all = names.allLike(said[...], [.body, .fund])
    let own = names.things(said[...], [.body, .fund])
    let funded = all.filter { branch.kind(of: $0) == .body && !branch.facts(about: $0, .fundBody).isEmpty }
    let things = own.count == 1 ? own : funded
    return things.count == 1 ? asked.with(.budget, "in \(branch.id(of: things[0]))") : nil
  }

  // MARK: Budgets for some alone

  /// The bodies with a budget that are for adults, or for children, alone.
  func funded(for client: String) -> [EntityID] {
    names.funded().filter { body in
      branch.facts(of: body, .clients).contains { fact in
        if case .word(let word) = branch.value(fact) { return branch.text(word) == client }
        return false
      }
    }
  }
}
