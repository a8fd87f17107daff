import Analysis
import Language
import Model
import Rendering

/// A change of what is paid, with the budgets it is of, as a statement says it.
struct SaidChange: Sendable {
  let typed: [PaymentChangeSyntax]
  /// The change, with its ranges.
  let uncertain: UncertainChange
  let cover: MoneyChange.Cover
  /// When it begins, as typed, and for what part of its first financial year it holds.
  let begins: WrittenPeriod?
  let part: Ratio
  /// The time in use where it plays no part, because it is before the year of the change.
  let aside: WrittenPeriod?
  let funds: [EntityID]
  /// Who is told of first, and whether by the share; nil where the budget is.
  var focus: (payer: EntityID, isShare: Bool)?

  /// The change where least is paid.
  var least: MoneyChange { uncertain.at(Ratio.zero) }
}

extension QuestionResolver {
  /// The change of what is paid that the statement says.
  mutating func saidChange() throws(Refusal) -> SaidChange {
    let typed = arguments.payments(.payments)
    let phases = try number(.phases, in: 1...50, .years).map { PaymentCourse.phased($0) }
    let passing = try number(.number, in: 1...50, .years).map { PaymentCourse.passing($0) }
    let course = passing ?? phases
    // What goes on in one way does not go on in another, and a course that no payment takes is not dropped in silence.
    let isTaken = typed.contains { $0.course == .lasting }
    if course != nil, passing != nil && phases != nil || !isTaken {
      let slot = phases == nil ? Slot.number : .phases
      throw Refusal(
        Diagnostic(
          .unexpected, in: text.name, at: arguments.range(slot), [arguments.typed(slot)],
          expected: [Expectation.oneCourse.words]))
    }
    let years = try ownYears(typed)
    let first = years.compactMap(\.self).min { $0.range.start < $1.range.start }
    var payments: [MoneyChange.Payment] = []
    for (payment, year) in zip(typed, years) {
      var own = payment.course == .lasting ? course ?? .lasting : payment.course
      if let year, let first { own = .after(year.range.start.parts.year - first.range.start.parts.year) }
      payments.append(MoneyChange.Payment(try payer(payment.payer), try change(payment), own))
    }
    var beginning = try beginning() ?? yearInUse()
    if let first { beginning = (first, .one) }
    let over = try number(.over, in: 1...50, .years)
    let change = MoneyChange(
      payments, from: beginning?.year, part: beginning?.part ?? .one, over: over, cover: try cover())
    return SaidChange(
      typed: typed, uncertain: UncertainChange(change, to: typed.map(\.high)), cover: change.cover,
      begins: arguments.periodIfAny(.start), part: change.part, aside: beginning == nil ? context.at : nil,
      funds: try fundsChanged(by: payments, typed))
  }

  /// Works something out on what is paid before a change; what is wrong with the change is told at its place.
  func worked<Result>(
    _ said: SaidChange, _ body: (MoneyBase) throws(MoneyMistake) -> Result
  ) throws(Refusal) -> Result {
    var run = Evaluation(context.view(branch, at: TimeSlice(defaultDay)), budget: Budget(steps: 10_000_000))
    do throws(MoneyMistake) {
      return try body(try run.base(of: said.least, on: said.funds))
    } catch {
      throw refusal(error, said, run)
    }
  }

  /// The year from which each change is made, where they have years of their own; the last may have its year behind all.
  private func ownYears(_ typed: [PaymentChangeSyntax]) throws(Refusal) -> [WrittenPeriod?] {
    var years = typed.map(\.year)
    guard years.contains(where: { $0 != nil }) else { return years }
    if let start = arguments.periodIfAny(.start) {
      guard years.last == .some(nil), typed.last?.course == .lasting else {
        throw Refusal(
          Diagnostic(
            .unexpected, in: text.name, at: arguments.range(.start), [arguments.typed(.start)],
            expected: [Expectation.oneCourse.words]))
      }
      years[years.count - 1] = start
    }
    for (payment, year) in zip(typed, years) {
      guard let year, !Self.isYear(year) else { continue }
      throw Refusal(
        Diagnostic(
          .notAFinancialYear, in: text.name, at: payment.range, [year.description],
          expected: [Expectation.financialYear.words]))
    }
    let starts = years.compactMap { $0?.range.start.parts.year }
    if let least = starts.min(), let most = starts.max(), most - least >= 50 {
      throw Refusal(
        Diagnostic(
          .badNumber, in: text.name, at: arguments.range(.payments), [String(most - least)],
          expected: [Expectation.years.words]))
    }
    return years
  }

  /// Whether a time is one financial year.
  private static func isYear(_ period: WrittenPeriod) -> Bool {
    MoneyChange.beginning(period).map { $0.year == period && $0.part == .one } ?? false
  }

  /// What a payment is, with whom it follows.
  private mutating func change(_ payment: PaymentChangeSyntax) throws(Refusal) -> PaymentChange {
    switch payment.change {
    case .part(let part, _): return .part(part, of: try payer(payment.other))
    case .asIn(let year) where !Self.isYear(year):
      throw Refusal(
        Diagnostic(
          .notAFinancialYear, in: text.name, at: payment.range, [year.description],
          expected: [Expectation.financialYear.words]))
    default: return payment.change
    }
  }

  /// That who is to be told of first pays nothing.
  func notTold(_ said: SaidChange) -> Refusal {
    let budgets = Wording.list(said.funds.map { branch.declaredName(of: $0) })
    return Refusal(
      Diagnostic(
        .notAPayer, in: text.name, at: arguments.range(.target), [arguments.typed(.target), budgets],
        expected: [Expectation.payer.words]))
  }

  private mutating func payer(_ name: NameSyntax?) throws(Refusal) -> EntityID? {
    guard let name else { return nil }
    return try names.resolve(name, [.organisation])
  }

  /// The year from which it is changed and the part of it; a financial year, or a month or day within one.
  private func beginning() throws(Refusal) -> (year: WrittenPeriod, part: Ratio)? {
    guard let start = arguments.periodIfAny(.start) else { return nil }
    if let beginning = MoneyChange.beginning(start) { return beginning }
    throw Refusal(
      Diagnostic(
        .notAFinancialYear, in: text.name, at: arguments.range(.start), [arguments.typed(.start)],
        expected: [Expectation.financialYear.words]))
  }

  /// The financial year of the time in use, where it is later than what the papers cover; what was paid before is no change.
  private func yearInUse() -> (year: WrittenPeriod, part: Ratio)? {
    guard let day = context.at?.range.last, day > defaultDay else { return nil }
    return WrittenDate(financialYear: day.financialYear).map { (WrittenPeriod($0), .one) }
  }

  /// A whole number between bounds; nil where it is left out.
  func number(_ slot: Slot, in bounds: ClosedRange<Int>, _ expected: Expectation) throws(Refusal) -> Int? {
    guard let number = arguments.numberIfAny(slot) else { return nil }
    if bounds.contains(number) { return number }
    throw Refusal(
      Diagnostic(
        .badNumber, in: text.name, at: arguments.range(slot), [arguments.typed(slot)], expected: [expected.words]))
  }

  private mutating func cover() throws(Refusal) -> MoneyChange.Cover {
    let key = arguments.wordIfAny(.key)
    guard let covering = arguments.namesIfAny(.cover) else {
      let isOther = arguments.has(.all) || arguments.has(.reserves)
      if isOther, key != nil {
        throw Refusal(
          Diagnostic(
            .payerClash, in: text.name, at: arguments.range(.key),
            ["shared by", "covers it twice"], expected: [Expectation.oneCover.words]))
      }
      if isOther { return arguments.has(.all) ? .noOne : .reserves(atMost: arguments.moneyIfAny(.amount)) }
      return key.map { $0 == "equal" ? .equally : .byShare } ?? .notSaid
    }
    var organisations: [EntityID] = []
    for name in covering { organisations.append(try names.resolve(name, [.organisation])) }
    return .organisations(organisations.uniqued(), byShare: key == "share")
  }

  /// The budgets that are meant: those named, or those of the place in use, or those that someone named pays into.
  private mutating func fundsChanged(
    by payments: [MoneyChange.Payment], _ typed: [PaymentChangeSyntax]
  ) throws(Refusal) -> [EntityID] {
    if let subject = try thingIfAny(.subject) {
      let own = funds(of: subject)
      if !own.isEmpty { return own }
      return branch.facts(of: subject, .predecessor).compactMap { branch.value($0).entity }.flatMap { funds(of: $0) }
    }
    let all = branch.entities(.fund)
    if let scope { return all.filter { branch.belongs($0, to: scope) } }
    let paid = all.filter { fund in
      branch.facts(of: fund, .contribution).contains { fact in
        payments.contains { $0.payer != nil && $0.payer == branch.value(fact).entity }
      }
    }
    if !paid.isEmpty, payments.allSatisfy({ $0.payer != nil }) { return paid }
    let places = all.flatMap { branch.facts(of: $0, .covers).compactMap { branch.value($0).entity } }.uniqued()
    guard all.count > 1, let first = typed.first else { return all }
    throw Refusal(
      Diagnostic(
        .placeWanted, in: text.name, at: first.range, [text.text(first.range)],
        suggestions: places.map { "use \(branch.id(of: $0))" }))
  }

  private func funds(of subject: EntityID) -> [EntityID] {
    branch.kind(of: subject) == .fund
      ? budgets(of: subject) : branch.facts(about: subject, .fundBody).map { branch.subject($0) }.uniqued()
  }

  private func refusal(
    _ mistake: MoneyMistake, _ said: SaidChange, _ run: Evaluation
  ) -> Refusal {
    let (typed, funds) = (said.typed, said.funds)
    let budgets = Wording.list(funds.map { branch.declaredName(of: $0) })
    func diagnostic(_ code: Code, _ range: Range<Int>, _ arguments: [String], _ expected: [String] = []) -> Refusal {
      Refusal(Diagnostic(code, in: text.name, at: range, arguments, expected: expected))
    }
    switch mistake {
    case .stopped(let stop): return Refusal(stop.diagnostic(in: text.name, at: arguments.statement.range))
    case .lessThanNothing(let position):
      let range = typed[position].range
      return diagnostic(.lessThanNothing, range, [text.text(range), typed[position].payer?.text ?? "someone"])
    case .notAPayer(let position): return notAPayer(position, said, budgets)
    case .otherPaysNothing, .paysInCircle, .notAllStated: return unfollowed(mistake, said, budgets, run)
    case .hasEnded, .oneOfSeveral: return ended(mistake, typed, run)
    case .paysAlready(let position), .paysTwice(let position):
      let range = typed[position].range
      var (what, way) = ("pays already", "`pays £5,000 more`")
      if case .paysTwice = mistake {
        (what, way) = ("is named twice", "one change for each who pays, or a year behind each, as in `in 2026/27`")
      }
      return diagnostic(.payerClash, range, [typed[position].payer?.text ?? "someone", what], [way])
    case .coversItself:
      return diagnostic(
        .payerClash, arguments.range(.cover), [arguments.typed(.cover), "cannot make up for what it changes itself"])
    case .noReserves(let year):
      return diagnostic(
        .noReserves, arguments.range(.reserves), [budgets, year.spoken], [Expectation.balance.words])
    case .sharesAboveOne: return diagnostic(.sharesAboveOne, arguments.range(.payments), [])
    case .nobodyLeft: return diagnostic(.nobodyLeft, arguments.lastRange, [])
    case .moreThanOthersPay: return diagnostic(.nobodyLeft, arguments.lastRange, ["more"])
    case .tooLarge: return diagnostic(.badNumber, arguments.range(.payments), [arguments.typed(.payments)])
    case .noBase:
      return diagnostic(
        .noAmounts, arguments.statement.range, [budgets.isEmpty ? "the place in use" : budgets])
    }
  }

  /// That a payment is a part of what is not paid, or goes back to a year of which not every amount is stated.
  private func unfollowed(_ mistake: MoneyMistake, _ said: SaidChange, _ budgets: String, _ run: Evaluation) -> Refusal
  {
    let typed = said.typed
    func told(_ code: Code, _ range: Range<Int>, _ words: [String], _ expected: [String]) -> Refusal {
      Refusal(Diagnostic(code, in: text.name, at: range, [text.text(range)] + words, expected: expected))
    }
    switch mistake {
    case .paysInCircle(let position):
      return told(.payerClash, typed[position].range, ["hangs on itself"], [Expectation.ownAmount.words])
    case .notAllStated(let position, let fund):
      return told(
        .noAmounts, typed[position].range, [branch.declaredName(of: fund)],
        stated(typed[position].change, said, run).map { "`in \(branch.id(of: $0))`" })
    case .otherPaysNothing(let position):
      return told(
        .notAPayer, typed[position].other?.range ?? typed[position].range, [budgets], [Expectation.payer.words])
    default: return told(.notAPayer, arguments.range(.payments), [budgets], [Expectation.payer.words])
    }
  }

  /// The budgets of which every amount of an earlier year is stated.
  private func stated(_ change: PaymentChange, _ said: SaidChange, _ run: Evaluation) -> [EntityID] {
    guard case .asIn(let wanted) = change else { return [] }
    var run = run
    return said.funds.filter { fund in
      let years = try? run.funding(of: fund, in: nil)
      return years?.contains { $0.year == wanted && $0.isSummed } ?? false
    }
  }

  /// Who pays nothing so far: one who would pay otherwise, or who would make up for what is missing.
  private func notAPayer(_ position: Int?, _ said: SaidChange, _ budgets: String) -> Refusal {
    guard let position else {
      let name = arguments.typed(.cover)
      return Refusal(
        Diagnostic(
          .notAPayer, in: text.name, at: arguments.range(.cover), [name, budgets],
          expected: [Expectation.joinsInPlace(name).words]))
    }
    let range = said.typed[position].payer?.range ?? said.typed[position].range
    return Refusal(
      Diagnostic(
        .notAPayer, in: text.name, at: range,
        [text.text(range), budgets]
          + (paidOtherwise(said.least.payments[position].payer, said.funds)
            ?? perhaps(said.least.payments[position].payer, said.funds)),
        expected: [Expectation.payer.words]))
  }

  /// The years for which a payer is stated to pay, where the change sets out from another; nil where there are none.
  private func paidOtherwise(_ payer: EntityID?, _ funds: [EntityID]) -> [String]? {
    let years = funds.flatMap { branch.facts(of: $0, .contribution) }
      .filter { branch.value($0).entity == payer }.compactMap { branch.fact($0).period }.uniqued()
    return payer == nil || years.isEmpty ? nil : [Wording.list(years.map(\.spoken)), "other years"]
  }

  /// The payments of one of several, of whom a payer is one: `one of Ash Council or Ash Police pays £40,000`.
  private func perhaps(_ payer: EntityID?, _ funds: [EntityID]) -> [String] {
    guard let payer else { return [] }
    let told = funds.flatMap { branch.facts(of: $0, .contribution) }.compactMap { fact -> String? in
      guard let options = branch.choice(branch.value(fact))?.options, options.contains(payer) else { return nil }
      let amount = branch.fact(fact).qualification(.amount)?.pence.map { Sterling.text(pence: $0) }
      let names = Wording.list(options.map { branch.declaredName(of: $0) }, last: "or")
      return "one of \(names) pays \(amount ?? "an amount not stated")"
    }
    return told.isEmpty ? [] : [Wording.list(told.uniqued())]
  }

  /// That who is to pay has ended, or is one of several who follow someone who has.
  private func ended(_ mistake: MoneyMistake, _ typed: [PaymentChangeSyntax], _ run: Evaluation) -> Refusal {
    func range(_ position: Int?) -> Range<Int> {
      position.map { typed[$0].payer?.range ?? typed[$0].range } ?? arguments.range(.cover)
    }
    func told(_ code: Code, _ range: Range<Int>, _ words: [String], _ expected: String) -> Refusal {
      Refusal(Diagnostic(code, in: text.name, at: range, [text.text(range)] + words, expected: [expected]))
    }
    func ids(_ organisations: [EntityID], _ last: String) -> String {
      Wording.list(organisations.map { branch.id(of: $0) }, last: last)
    }
    switch mistake {
    case .oneOfSeveral(let position, let before):
      let range = range(position)
      return told(
        .payerShared, range, [branch.id(of: before), ids(run.followers(of: before), "and")],
        "what each of them pays, as in `\(text.text(range)) joins paying £5,000`")
    case .hasEnded(let position, let year, let followed):
      let expected = followed.isEmpty ? Expectation.payer.words : "`\(ids(followed, "or"))`, which follows it"
      return told(.payerOver, range(position), [year.spoken], expected)
    default: return told(.notAPayer, range(nil), [], Expectation.payer.words)
    }
  }
}
