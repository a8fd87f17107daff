import Analysis
import Language
import Model

/// `plan uplift`: everyone pays so much more into a budget, from a financial year on.
struct UpliftVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("uplift")

  let funds: [EntityID]
  let rate: Quantity
  let years: Int
  /// What each pays before and after, budget by budget.
  let effects: [MoneyEffect]

  /// Each payment of the years is begun as proposed; nothing that is paid already ends.
  func change(on branch: Branch) -> ProposedChange {
    var statements: [ProposedChange.Statement] = []
    for effect in effects {
      for row in effect.rows {
        guard let payer = row.payer else { continue }
        // Who has ended pays nothing on, and of nothing no payment is proposed.
        for (year, pence) in zip(effect.years, row.after) where pence > 0 {
          statements.append(ProposedChange.Statement(payer, pays: pence, into: effect.base[0].fund, in: year))
        }
      }
    }
    return ProposedChange(
      Self.verb, event: "uplift-of-\(funds.map { branch.id(of: $0) }.joined(separator: "-and-"))",
      named: "Planned uplift of \(Wording.list(funds.map { branch.declaredName(of: $0) }))", of: funds,
      statements: statements)
  }

  private var course: String { years == 1 ? "" : " each year for \(years) years" }

  func title(_ wording: Wording) -> String {
    "\(Answer.Cell(rate).text) more\(course) into \(Wording.list(funds.map { wording.name($0) }))"
  }

  var measure: String { "\(effects.reduce(0) { $0 + $1.rows.count * years }) payments proposed" }

  func phrase(_ words: PlanWording) -> String {
    "the uplift of \(words.short(funds)) by \(Answer.Cell(rate).text)\(course)"
  }

  func text(_ branch: Branch) -> String {
    "uplift \(funds.map { branch.id(of: $0) }.joined(separator: ", ")) by \(rate.text)\(course)"
  }
}

extension UpliftVerb {
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    let (arguments, text) = (resolver.arguments, resolver.text)
    func refused(_ code: Code, _ slot: Slot, _ words: [String], _ expected: [String] = []) -> Refusal {
      Refusal(Diagnostic(code, in: text.name, at: arguments.range(slot), words, expected: expected))
    }
    funds = try resolver.budgets(.subject)
    rate = try Self.rate(arguments, in: text)
    years = arguments.numberIfAny(.number) ?? 1
    guard (1...50).contains(years) else {
      throw refused(.badNumber, .number, [arguments.typed(.number)], [Expectation.years.words])
    }
    guard let first = JointMoney.year(of: resolver.day), first.range.start == resolver.day else {
      let years = JointMoney.year(of: resolver.day).map {
        "`effective \($0)` or `effective \($0.next)`: everyone is raised for whole years"
      }
      throw refused(
        .notAFinancialYear, .effective, [arguments.typed(.effective)], [years ?? Expectation.financialYear.words])
    }
    var run = Evaluation(View(resolver.branch, at: TimeSlice(resolver.day)), budget: Budget(steps: 10_000_000))
    var effects: [MoneyEffect] = []
    for fund in funds {
      let change = MoneyChange(
        [MoneyChange.Payment(nil, .by(rate), years == 1 ? .lasting : .again(years))], from: first, cover: .noOne)
      let effect: MoneyEffect
      do throws(MoneyMistake) { effect = try run.effect(of: change, on: [fund]) } catch {
        let name = resolver.branch.declaredName(of: fund)
        if case .noBase = error { throw refused(.noAmounts, .subject, [name]) }
        throw refused(.badNumber, .rate, [arguments.typed(.rate)])
      }
      if effect.rows.contains(where: { $0.payer == nil }) { throw refused(.payerNotNamed, .subject, []) }
      effects.append(effect)
    }
    self.effects = effects
  }
}

extension UpliftVerb {
  /// By how much everyone pays more: a share, because a sum would not say who pays it.
  private static func rate(_ arguments: Arguments, in text: SourceText) throws(Refusal) -> Quantity {
    let written = try arguments.expression(.rate)
    var unit = "no number"
    if case .literal(.quantity(let rate)) = written {
      if rate.unit == .perCent { return rate }
      unit = rate.unit.words
    }
    throw Refusal(
      Diagnostic(
        .wrongUnit, in: text.name, at: arguments.range(.rate), [arguments.typed(.rate), unit, "plan uplift"],
        expected: [Expectation.uplift.words]))
  }
}

extension ChangeResolver {
  /// The budgets in a slot: those named, and those of the bodies named.
  mutating func budgets(_ slot: Slot) throws(Refusal) -> [EntityID] {
    var found: [EntityID] = []
    for thing in try things(slot) {
      let own = branch.kind(of: thing) == .fund ? [thing] : budgets(of: thing)
      if own.isEmpty {
        throw Refusal(
          Diagnostic(.noAmounts, in: text.name, at: arguments.range(slot), [branch.declaredName(of: thing)]))
      }
      found += own
    }
    return found.uniqued()
  }

  /// The budgets of a body, or of those that it follows.
  private func budgets(of body: EntityID) -> [EntityID] {
    func own(_ body: EntityID) -> [EntityID] { branch.facts(about: body, .fundBody).map { branch.subject($0) } }
    let mine = own(body)
    return mine.isEmpty
      ? branch.facts(of: body, .predecessor).compactMap { branch.value($0).entity }.flatMap(own) : mine
  }
}
