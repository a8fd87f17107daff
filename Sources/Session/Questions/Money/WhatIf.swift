import Analysis
import Language
import Model

/// `what if`: what a change of money comes to for each who pays.
struct WhatIfQuestion: Question {
  let change: MoneyChange
  /// What it comes to, worked out when the statement was understood, so that a mistake is told at its place.
  let effect: MoneyEffect
  /// What it comes to half way and at the most that is paid, where ranges are said; empty where none is.
  let ranged: [MoneyEffect]
  /// The figures of a single range, as a reader sees them.
  let figures: [String]

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    let day = effect.base.map(\.year.range.last).max() ?? runner.context.defaultDay(runner.branch)
    var writer = runner.writer(at: TimeSlice(day), log)
    writer.run.log.read(effect.rows.flatMap(\.lines).map(\.claim))
    if ranged.isEmpty {
      try writer.effect(effect, of: change, &answer)
    } else {
      writer.range([effect] + ranged, of: change, figures, &answer)
    }
    log = writer.run.log
    return answer
  }
}

extension WhatIfQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let typed = resolver.arguments.payments(.payments)
    var payments: [MoneyChange.Payment] = []
    for payment in typed {
      let payer = try resolver.payer(payment.payer)
      payments.append(MoneyChange.Payment(payer, payment.change, years: payment.years))
    }
    let change = MoneyChange(payments, from: try resolver.startOfChange(), cover: try resolver.cover())
    self.change = change
    figures = Self.figures(of: typed)
    let funds = try resolver.fundsChanged(by: payments, typed)
    var run = Evaluation(
      resolver.context.view(resolver.branch, at: TimeSlice(resolver.defaultDay)), budget: Budget(steps: 10_000_000))
    do throws(MoneyMistake) {
      effect = try run.effect(of: change, on: funds)
      var ranged: [MoneyEffect] = []
      for pick in typed.contains(where: { $0.high != nil }) ? [PaymentChange.middle, { $1 }] : [] {
        let payments = zip(change.payments, typed).map { payment, typed in
          MoneyChange.Payment(payment.payer, pick(payment.change, typed.high ?? payment.change), years: payment.years)
        }
        ranged.append(try run.effect(of: MoneyChange(payments, from: change.start, cover: change.cover), on: funds))
      }
      self.ranged = ranged
    } catch {
      throw resolver.refusal(error, typed, funds)
    }
  }
}

extension WhatIfQuestion {
  /// The figures at which least is paid, half way, and most, where one payment has a range.
  private static func figures(of typed: [PaymentChangeSyntax]) -> [String] {
    let ranged = typed.filter { $0.high != nil }
    guard ranged.count == 1, let low = ranged.first?.change, let high = ranged.first?.high else { return [] }
    return [low, .middle(low, high), high].map { change in
      switch change {
      case .by(let quantity):
        Answer.Cell(Quantity(quantity.value.magnitude, quantity.unit)).text
          + (quantity.value < .zero ? " less" : " more")
      case .to(let pounds), .joins(let pounds): Answer.Cell(Quantity(pounds, .pounds)).text
      case .share(let share): Answer.Cell(Quantity(share, .perCent)).text + " of the budget"
      case .withdraws: "nothing"
      }
    }
  }
}

extension QuestionResolver {
  fileprivate mutating func payer(_ name: NameSyntax?) throws(Refusal) -> EntityID? {
    guard let name else { return nil }
    return try names.resolve(name, [.organisation])
  }

  /// The year from which it is changed, which is a financial year.
  fileprivate func startOfChange() throws(Refusal) -> WrittenPeriod? {
    guard let start = arguments.periodIfAny(.start) else { return nil }
    if start.first == start.last, start.first.precision == .financialYear { return start }
    throw Refusal(
      Diagnostic(
        .notAFinancialYear, in: text.name, at: arguments.range(.start), [arguments.typed(.start)],
        expected: [Expectation.financialYear.words]))
  }

  fileprivate mutating func cover() throws(Refusal) -> MoneyChange.Cover {
    if arguments.has(.all) { return .noOne }
    if let key = arguments.wordIfAny(.key) { return key == "equal" ? .equally : .byShare }
    guard let covering = arguments.namesIfAny(.cover) else { return .notSaid }
    var organisations: [EntityID] = []
    for name in covering { organisations.append(try names.resolve(name, [.organisation])) }
    return .organisations(organisations.uniqued())
  }

  /// The budgets that are meant: those named, or those of the place in use, or those that someone named pays into.
  fileprivate mutating func fundsChanged(
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
      ? [subject] : branch.facts(about: subject, .fundBody).map { branch.subject($0) }.uniqued()
  }

  fileprivate func refusal(
    _ mistake: MoneyMistake, _ typed: [PaymentChangeSyntax], _ funds: [EntityID]
  ) -> Refusal {
    let budgets = Wording.list(funds.map { branch.declaredName(of: $0) })
    func diagnostic(_ code: Code, _ range: Range<Int>, _ arguments: [String], _ expected: [String] = []) -> Refusal {
      Refusal(Diagnostic(code, in: text.name, at: range, arguments, expected: expected))
    }
    switch mistake {
    case .stopped(let stop): return Refusal(stop.diagnostic(in: text.name, at: arguments.statement.range))
    case .lessThanNothing(let position):
      let range = typed[position].range
      return diagnostic(.lessThanNothing, range, [text.text(range), typed[position].payer?.text ?? "someone"])
    case .notAPayer(let position?):
      let range = typed[position].payer?.range ?? typed[position].range
      return diagnostic(.notAPayer, range, [text.text(range), budgets], [Expectation.payer.words])
    case .notAPayer(nil):
      return diagnostic(.notAPayer, arguments.range(.cover), [arguments.typed(.cover), budgets])
    case .paysAlready(let position), .paysTwice(let position):
      let range = typed[position].range
      var (what, way) = ("pays already", "`pays £5,000 more`")
      if case .paysTwice = mistake { (what, way) = ("is named twice", "one change for each who pays") }
      return diagnostic(.payerClash, range, [typed[position].payer?.text ?? "someone", what], [way])
    case .coversItself:
      return diagnostic(
        .payerClash, arguments.range(.cover), [arguments.typed(.cover), "cannot make up for what it changes itself"])
    case .sharesAboveOne: return diagnostic(.sharesAboveOne, arguments.range(.payments), [])
    case .nobodyLeft: return diagnostic(.nobodyLeft, arguments.lastRange, [])
    case .tooLarge: return diagnostic(.badNumber, arguments.range(.payments), [arguments.typed(.payments)])
    case .noBase:
      return diagnostic(
        .noAmounts, arguments.statement.range, [budgets.isEmpty ? "the place in use" : budgets])
    }
  }
}
