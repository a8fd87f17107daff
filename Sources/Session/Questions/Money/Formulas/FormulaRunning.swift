import Analysis
import Language
import Model

/// `formula run`, and the what-ifs by a formula: what each pays by it, beside the last recorded year.
struct FormulaRunQuestion: Question {
  let outcome: FormulaOutcome?

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let equally = resolver.arguments.has(.equally)
    if equally || resolver.arguments.has(.byShare), let total = resolver.askedTotal() {
      guard total != .whole(0) else { throw resolver.nothingToShare }
      let (year, funds) = (try resolver.financialYear(.period, begins: true), try resolver.goalFunds([]))
      let worked = try resolver.worked(nil) { run throws(FormulaFailure) in
        try run.share(total, equally: equally, for: year, of: funds)
      }
      self = FormulaRunQuestion(outcome: worked.result.map { .run($0) } ?? worked.outcome)
    } else {
      try self.init(&resolver, of: .subject)
    }
  }

  private init(outcome: FormulaOutcome?) { self.outcome = outcome }

  /// - Parameter slot: where the formula is named.
  init(_ resolver: inout QuestionResolver, of slot: Slot) throws(Refusal) {
    let formula = try resolver.names.resolve(try resolver.arguments.name(slot), [.formula])
    let funds = try resolver.formulaFunds()
    let year = try resolver.financialYear(.period, begins: true)
    let total = resolver.askedTotal()
    let worked = try resolver.worked(formula) { run throws(FormulaFailure) in
      try run.run(formula, on: total, for: year, of: funds)
    }
    outcome = worked.result.map { .run($0) } ?? worked.outcome
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    try outcome?.answer(runner, &log) { writer, run in writer.title(of: run) } ?? Answer(.rows)
  }
}

/// What comes of working a formula out: payments, or why there are none.
enum FormulaOutcome: Sendable {
  case run(FormulaRun)
  case notStated(FormulaTerms, in: WrittenPeriod?)
  case limits(FormulaMistake, payers: [EntityID], FormulaTerms)

  /// The answer, with a first line of its own.
  func answer(
    _ runner: QueryRunner, _ log: inout ReadLog, title: (AnswerWriter, FormulaRun) -> String
  ) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    var writer = runner.writer(at: TimeSlice(runner.context.defaultDay(runner.branch)), log)
    switch self {
    case .run(let run):
      writer.run.log.read(run.terms.claims + run.figures + run.rows.flatMap(\.lines).map(\.claim))
      answer.title = writer.without(run.base, run.unmentioned, title(writer, run))
      try writer.formulaRun(run, &answer)
      answer.budgets = run.base.map(\.fund).uniqued().map { writer.wording.cell($0) }
    case .notStated(let terms, let year):
      writer.run.log.read(terms.claims)
      writer.notStated(terms, in: year, &answer)
    case .limits(let mistake, let payers, let terms):
      writer.run.log.read(terms.claims)
      writer.limits(mistake, payers, terms, &answer)
    }
    log = writer.run.log
    return answer
  }
}

extension QuestionResolver {
  /// The total that is asked about: a sum, or so much more or less than was paid; nil where none is typed.
  func askedTotal() -> AskedTotal? {
    if arguments.has(.asNow) { return .more(0) }
    return arguments.moneyIfAny(.amount).map { pence in
      arguments.has(.above) ? .more(pence) : arguments.has(.below) ? .less(pence) : .whole(pence)
    }
  }

  /// That the total leaves nothing to share.
  var nothingToShare: Refusal {
    let typed = arguments.typed(.amount) + (arguments.has(.below) ? " less" : "")
    return Refusal(
      Diagnostic(
        .totalOfNothing, in: text.name, at: arguments.range(.amount), [typed], expected: [Expectation.total.words]))
  }

  /// The budgets of the thing that is named; none where none is.
  mutating func formulaFunds() throws(Refusal) -> [EntityID] {
    guard let subject = try thingIfAny(.whom) else { return [] }
    return funds(with: subject)
  }

  /// The budgets of a body, or of those it follows; a budget itself.
  func funds(with subject: EntityID) -> [EntityID] {
    if branch.kind(of: subject) == .fund { return budgets(of: subject) }
    let own = branch.facts(about: subject, .fundBody).map { branch.subject($0) }.uniqued()
    if !own.isEmpty { return own }
    let former = branch.facts(of: subject, .predecessor).compactMap { branch.value($0).entity }
    return former.flatMap { branch.facts(about: $0, .fundBody).map { branch.subject($0) } }.uniqued()
  }

  /// A budget, or those that it follows where nothing is paid into it yet.
  func budgets(of fund: EntityID) -> [EntityID] {
    let former = branch.facts(of: fund, .predecessor).compactMap { branch.value($0).entity }
    return branch.facts(of: fund, .contribution).isEmpty && !former.isEmpty ? former.uniqued() : [fund]
  }

  /// A financial year in a slot; nil where it is left out.
  func financialYear(_ slot: Slot, begins: Bool = false) throws(Refusal) -> WrittenPeriod? {
    guard let year = arguments.periodIfAny(slot) else { return nil }
    if year.first == year.last, year.first.precision == .financialYear { return year }
    // A first of April begins a financial year, as `from 2025-04` says it.
    if begins, let begun = JointMoney.year(of: year.range.start), begun.range.start == year.range.start,
      year.range.end.number - year.range.start.number < 32
    {
      return begun
    }
    throw Refusal(
      Diagnostic(
        .notAFinancialYear, in: text.name, at: arguments.range(slot), [arguments.typed(slot)],
        expected: [Expectation.financialYear.words]))
  }

  /// Works something out with formulas; what is wrong with the question or with a formula is a refusal, and terms that
  /// are not stated or limits that cannot hold are an outcome.
  func worked<Result>(
    _ formula: EntityID?, _ body: (inout Evaluation) throws(FormulaFailure) -> Result
  ) throws(Refusal) -> (result: Result?, outcome: FormulaOutcome?) {
    var run = Evaluation(context.view(branch, at: TimeSlice(defaultDay)), budget: Budget(steps: 10_000_000))
    do throws(FormulaFailure) {
      return (try body(&run), nil)
    } catch {
      switch error {
      case .notStated(let terms, let year): return (nil, .notStated(terms, in: year))
      case .limits(let mistake, let payers, let terms): return (nil, .limits(mistake, payers: payers, terms))
      default: throw refusal(error, formula)
      }
    }
  }

  /// That there is no sum to share: of a budget that is named, its years are for several years, or lack an amount.
  private func noTotal(_ id: String, of formula: EntityID?) -> Refusal {
    let range = arguments.range(.subject)
    if formula == nil, arguments.has(.whom) {
      return Refusal(Diagnostic(.noAmounts, in: text.name, at: range, [arguments.typed(.whom)]))
    }
    let way = formula == nil ? "`in FUND` at the end" : "`on £400,000` behind its name"
    return Refusal(Diagnostic(.totalWanted, in: text.name, at: range, [id], expected: [way]))
  }

  private func refusal(_ failure: FormulaFailure, _ formula: EntityID?) -> Refusal {
    let id = formula.map { branch.id(of: $0) } ?? "the budget"
    func told(_ code: Code, _ arguments: [String], _ expected: [String] = [], at slot: Slot = .subject) -> Refusal {
      Refusal(
        Diagnostic(code, in: text.name, at: self.arguments.range(slot), arguments, expected: expected))
    }
    switch failure {
    case .stopped(let stop): return Refusal(stop.diagnostic(in: text.name, at: arguments.statement.range))
    case .noPayers: return told(.payersWanted, [id], ["`payer NAME` in the formula", "`in FUND` in the question"])
    case .payerNotNamed:
      return told(.payerNotNamed, [], ["`what if NAME pays AMOUNT`, which tells the part of nobody named"])
    case .payerEnded(let payer, let year):
      return told(.payerEnded, [branch.id(of: payer), year.spoken], [Expectation.payerInPlace.words])
    case .costUnsettled(let name):
      return told(.costUnsettled, [branch.text(name), id], ["`on £400,000` behind its name"])
    case .noTotal: return noTotal(id, of: formula)
    case .noFigure(let series, let year, let stated):
      let years = Wording.list(stated.map(\.spoken))
      return told(.figureMissing, [branch.id(of: series), year.spoken, years], [Expectation.yearOfFigure.words])
    case .noFigureOf(let payer, let unit): return told(.figureOfNobody, [branch.id(of: payer), unit])
    case .circular(let formulas):
      return told(.circularFormula, [id, formulas.map { branch.id(of: $0) }.joined(separator: ", then ")])
    case .twoWays(let payer):
      return told(.payerClash, [branch.id(of: payer), "has a flat sum where a percentage or a part is shared"])
    case .twoRates(let payer):
      let ways = ["`about` to tell what each is for", "`to` where one ends"]
      return told(.payerClash, [branch.id(of: payer), "has two rates of one sort at one time"], ways)
    case .notAPayer(let payer): return told(.notInFormula, [branch.id(of: payer), id])
    case .notSought(let payer): return told(.limitOfOther, [branch.id(of: payer)], at: .limits)
    case .mix(let share): return told(.notOneMix, [id, Answer.Cell(Quantity(share, .perCent)).text])
    case .noFigures(let unit): return told(.dividedByZero, [], ["figures of \(unit) that are not all zero"])
    case .flatAboveTotal(let pence, let total):
      return told(.flatAboveTotal, [pounds(pence), pounds(total)], at: arguments.has(.amount) ? .amount : .subject)
    case .sharesAboveOne: return told(.sharesAboveOne, [])
    case .nothingLeft: return nothingToShare
    case .tooLarge, .notStated, .limits:
      return told(.badNumber, [arguments.typed(.amount)], at: arguments.has(.amount) ? .amount : .subject)
    }
  }

  private func pounds(_ pence: Ratio) -> String {
    Answer.Cell(Quantity(pence * (Ratio(1, of: 100) ?? .one), .pounds)).text
  }
}
