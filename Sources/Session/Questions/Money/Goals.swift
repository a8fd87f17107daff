import Analysis
import Language
import Model
import Rendering

/// Goal seek: what must be so for a sum to be reached, or why it cannot be.
struct GoalQuestion: Question {
  let goal: Goal
  let pence: Int64
  /// What is drawn from reserves first; empty where that is not said.
  let balances: [ReserveBalance]
  let result: GoalResult?
  /// Why the formula that is asked about gives no payments.
  let outcome: FormulaOutcome?

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    pence = resolver.arguments.moneyIfAny(.amount) ?? 0
    let goal = try resolver.goal()
    self.goal = goal
    let funds: [EntityID] =
      switch goal {
      case .total(let payer, nil): try resolver.goalFunds([payer])
      case .total: try resolver.formulaFunds()
      case .payment(let payers): try resolver.goalFunds(payers)
      case .share(let payer): try resolver.goalFunds([payer])
      case .uplift: try resolver.goalFunds([])
      }
    let limits = try resolver.goalLimits()
    let (wanted, sum) = (try resolver.financialYear(.period), pence)
    let formula: EntityID? = if case .total(_, let formula) = goal { formula } else { nil }
    let balances = try resolver.balances(of: funds, for: wanted)
    self.balances = balances
    let drawn = balances.reduce(Int64(0)) { min(sum, $0 + $1.free) }
    (result, outcome) = try resolver.worked(formula) { run throws(FormulaFailure) in
      try run.reach(goal, at: sum - drawn, for: wanted, of: funds, within: limits)
    }
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    switch result {
    case .payment(_, let run)?, .share(_, let run)?, .uplift(_, _, let run)?, .total(_, let run)?:
      var answer = try FormulaOutcome.run(run).answer(runner, &log) { writer, _ in writer.title(of: self) }
      let writer = runner.writer(at: TimeSlice(runner.context.defaultDay(runner.branch)), log)
      if let assumed = assumption(run, writer) { answer.note(assumed) }
      for words in besides(run) { answer.note(words) }
      for balance in balances { for words in writer.balance(of: balance, by: run.year) { answer.note(words) } }
      return answer
    case nil:
      return try outcome?.answer(runner, &log) { writer, run in writer.title(of: run) } ?? Answer(.rows)
    case .infeasible(let obstacle)?:
      var answer = Answer(.rows)
      answer.view = runner.description
      let writer = runner.writer(at: TimeSlice(runner.context.defaultDay(runner.branch)), log)
      answer.title = writer.title(of: self)
      answer.columns = [Answer.Column("answer", .text)]
      answer.rows = [Answer.Row(cells: [.text("cannot be reached")], sentence: obstacle.advice)]
      for balance in balances {
        for words in writer.balance(of: balance, by: balance.year) { answer.note(words) }
      }
      return answer
    }
  }
}

extension GoalQuestion {
  /// What of the sum is in no row: what nobody named gives, and the reserves of several budgets.
  private func besides(_ run: FormulaRun) -> [String] {
    var notes: [String] = []
    if let nameless = JointMoney.add(run.base.compactMap(\.unnamed)), nameless > 0 {
      notes.append(
        "assumed: nobody named goes on paying \(Sterling.text(pence: nameless)) of it, which a printed total holds beside its "
          + "lines; it is in no row")
    }
    if !balances.isEmpty, run.base.map(\.fund).uniqued().count > 1 {
      notes.append(
        "the sum is of these budgets together; the reserves of one are not for another: `in NAME` at the end asks of one"
      )
    }
    return notes
  }

  /// What is taken of those who are not asked about; nil where the formula says it.
  private func assumption(_ run: FormulaRun, _ writer: AnswerWriter) -> String? {
    let base = writer.told(run.base)
    let paid = Wording.list(run.base.map { writer.paid(in: $0) }.uniqued())
    switch goal {
    case .payment(let payers):
      let others = "the others pay \(paid)"
      if payers.count == 1 { return "assumed: \(others)" }
      return
        "assumed: the sum is raised in proportion to \(paid), or equally where one of them paid nothing"
        + (payers.isEmpty ? "" : "; \(others)")
    case .share: return "assumed: the total of \(base) is shared again, the rest among the others as they shared it"
    case .uplift:
      return "assumed: everyone pays the same share more each year than in \(base); of several years it is the least "
        + "hundredth of a per cent that reaches the sum"
    case .total(_, nil): return "assumed: all go on sharing it as they did: \(paid)"
    case .total: return nil
    }
  }
}

extension QuestionResolver {
  fileprivate mutating func goal() throws(Refusal) -> Goal {
    switch arguments.statement.form {
    case .mustPay:
      var payers: [EntityID] = []
      for name in try arguments.names(.subject) where name.text.lowercased() != "everyone" {
        payers.append(try names.resolve(name, [.organisation]))
      }
      return .payment(of: payers.uniqued())
    case .shareKeeps: return .share(of: try names.resolve(try arguments.name(.subject), [.organisation]))
    case .upliftReaches:
      return .uplift(until: try financialYear(.period) ?? WrittenPeriod(WrittenDate(defaultDay)))
    default:
      let payer = try names.resolve(try arguments.name(.subject), [.organisation])
      if arguments.has(.byShare) { return .total(payer: payer, formula: nil) }
      return .total(payer: payer, formula: try names.resolve(try arguments.name(.key), [.formula]))
    }
  }

  /// Between what limits payments are sought.
  fileprivate mutating func goalLimits() throws(Refusal) -> [GoalLimit] {
    var limits: [GoalLimit] = []
    for limit in arguments.limits(.limits) {
      let payer = try names.resolve(limit.payer, [.organisation])
      limits.append(GoalLimit(payer, isMost: limit.isMost, pounds: limit.pounds))
    }
    return limits
  }

  /// What budgets have in reserve, where it is said that it is used.
  func balances(of funds: [EntityID], for year: WrittenPeriod?) throws(Refusal) -> [ReserveBalance] {
    guard arguments.has(.reserves) else { return [] }
    var run = Evaluation(context.view(branch, at: TimeSlice(defaultDay)), budget: Budget(steps: 10_000_000))
    let found: (balances: [ReserveBalance], year: WrittenPeriod?)
    do throws(Stop) { found = try run.balances(of: funds, for: year) } catch {
      throw Refusal(error.diagnostic(in: text.name, at: arguments.statement.range))
    }
    if !found.balances.isEmpty { return found.balances }
    let names = Wording.list(funds.map { branch.declaredName(of: $0) })
    throw Refusal(
      Diagnostic(
        .noReserves, in: text.name, at: arguments.range(.reserves), [names, found.year?.spoken ?? "that year"],
        expected: [Expectation.balance.words]))
  }

  /// The budgets that are meant: those named, or those of the place in use, or those that some payers pay into.
  mutating func goalFunds(_ payers: [EntityID]) throws(Refusal) -> [EntityID] {
    let named = try formulaFunds()
    if !named.isEmpty { return named }
    let all = branch.entities(.fund)
    if let scope { return all.filter { branch.belongs($0, to: scope) } }
    let paid = all.filter { fund in
      payers.isEmpty
        || branch.facts(of: fund, .contribution).contains { branch.value($0).entity.map(payers.contains) ?? false }
    }
    let meant = paid.isEmpty ? all : paid
    let places = meant.flatMap { branch.facts(of: $0, .covers).compactMap { branch.value($0).entity } }.uniqued()
    guard places.count > 1 else { return meant }
    throw Refusal(
      Diagnostic(
        .placeWanted, in: text.name, at: arguments.statement.range, [text.text(arguments.statement.range)],
        suggestions: places.map { "use \(branch.id(of: $0))" }))
  }
}

extension AnswerWriter {
  /// What the others then pay more or less, between them; empty where it is nothing or nobody else pays.
  private func moved(to run: FormulaRun, from payer: EntityID) -> String {
    let others = run.rows.filter { $0.organisation != payer }
    let change = others.reduce(Int64(0)) { $0 + $1.after - ($1.before ?? 0) }
    guard change != 0 else { return "" }
    return ", if the others pay \(Sterling.text(pence: abs(change))) \(change > 0 ? "more" : "less") between them"
  }

  /// The first line: what must be so, or why nothing makes it so.
  fileprivate func title(of question: GoalQuestion) -> String {
    let drawn = question.balances.reduce(Int64(0)) { min(question.pence, $0 + $1.free) }
    let sum =
      Sterling.text(pence: question.pence)
      + (question.balances.isEmpty ? "" : ", \(Sterling.text(pence: drawn)) of it from reserves,")
    func percent(_ share: Ratio) -> String { Answer.Cell(Quantity(share, .perCent)).text }
    switch (question.result, question.goal) {
    case (.payment(let pence, let run), .payment(let payers)): return payment(pence, run, payers, sum)
    case (.share(let share, let run), .share(let payer)):
      return
        "\(percent(share)) of the \(Sterling.text(pence: run.total.pence)) keeps \(wording.name(payer)) at \(sum) in "
        + "\(run.year.spoken)\(moved(to: run, from: payer))."
    case (.uplift(let share, let years, let run), _):
      let each = years == 1 ? "" : " each year for \(years) years"
      return "\(percent(share)) more from everyone\(each) reaches \(sum): \(Sterling.text(pence: run.after)) in "
        + "\(run.year.spoken)\(binding(run))."
    case (.total(let total, let run), .total(let payer, _)):
      let row = run.rows.first { $0.organisation == payer }
      return
        "\(Sterling.text(pence: total)) is the highest total at which \(wording.name(payer)) pays no more than \(sum): "
        + "\(Sterling.text(pence: row?.after ?? 0)) in \(run.year.spoken)."
    case (.infeasible(let obstacle), _): return "It cannot be: \(words(obstacle, question.goal, sum))."
    default: return ""
    }
  }
}
