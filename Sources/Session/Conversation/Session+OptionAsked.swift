import Analysis
import Language
import Model

/// Questions of the option in hand: asked of the facts as it would make them.
extension Session {
  /// What `with option QUESTION` asks: resolved where the option is carried out, as far as it is chosen.
  func ofOption(_ statement: Statement, in text: SourceText) throws(Refusal) -> OptionAsked {
    let arguments = Arguments(statement, in: text)
    let inner = try arguments.statement(.target)
    let option = try optionAsked(arguments)
    guard let form = inner.form.question, Self.mayBeOfOption(inner.form) else {
      throw Refusal(
        Diagnostic(
          .notOfOption, in: text.name, at: inner.range, [text.text(inner.range)],
          expected: [Expectation.factQuestion.words]))
    }
    let plan = try plan(of: option, statement, in: text)
    var there = standing(on: plan, of: option)
    let (question, notes) = try there.resolve(form, inner, in: text)
    return OptionAsked(inner: question, option: option, plan: plan, notes: notes)
  }

  /// The option of the number that is given, or the one in hand.
  private func optionAsked(_ arguments: Arguments) throws(Refusal) -> Option {
    let here = work.options.filter { $0.base.name == work.current }
    guard let number = arguments.numberIfAny(.number), !here.isEmpty else { return try Option.inHand(work, arguments) }
    guard let option = here.first(where: { $0.number == number }) else {
      throw Refusal(
        Diagnostic(
          .noSuchOption, in: arguments.text.name, at: arguments.range(.number), [String(number), work.current],
          expected: here.map { "`with option \($0.number)`" }))
    }
    return option
  }

  /// What reads the facts that there are, and no earlier answer.
  static func mayBeOfOption(_ form: StatementForm.ID) -> Bool {
    StatementTable.form(form).group == .ask && ![.why, .whyNot].contains(form)
  }

  /// The session as it would be with a plan carried out, on its day.
  private func standing(on plan: Plan, of option: Option) -> Session {
    var there = self
    there.branch = plan.branch
    there.index = NameIndex(plan.branch)
    there.wordIndex = nil
    there.spokenWords = nil
    there.work = Drafts()
    there.context = option.context(context)
    return there
  }

  // MARK: In plain words

  /// What a plain question means, asked of the option in hand; nil where it reads as none that an option answers.
  func readingOfOption(_ line: String) -> (reading: PlainReading, opening: String?)? {
    guard let option = work.inHand else { return nil }
    var run = Evaluation(View(option.base, at: TimeSlice(option.proposal.eve)), budget: budget)
    guard let plan = try? run.plan(option) else { return nil }
    var there = standing(on: plan, of: option)
    if lastAsked?.isOfOption != true {
      there.lastAsked = option.subject(plan).map {
        LastAsked(statements: ["show \(plan.branch.id(of: $0))"], people: [], things: [$0])
      }
    }
    guard case .statements(let statements) = there.plainReading(of: line) else { return nil }
    var asked: [String] = []
    for statement in statements {
      let text = SourceText(name: "question", statement)
      guard case .statement(let parsed)? = Parser.parse(text).items.first else { return nil }
      if parsed.form == .at {
        // What was so before it takes effect is not of the option.
        guard let period = Arguments(parsed, in: text).periodIfAny(.period),
          period.range.start >= option.proposal.day
        else { return nil }
        asked.append(statement)
      } else {
        guard let own = Self.ofOption(PlainReader.withParent(statement)) else { return nil }
        asked.append(own)
      }
    }
    return (.statements(asked), there.plainOpening)
  }

  private static let withOption = "with option "

  /// What tells how things are on a day, which an option may change.
  private static let ofState: Set<StatementForm.ID> = [
    .whoChairs, .whoSitsOn, .whoSitsOnBoth, .roles, .find, .count, .quorate, .absences, .breakTest, .vote, .escalate,
    .whoIsAccountable, .whoAnswersForWhat, .tree, .conflicts, .whoDecides, .list, .holders,
  ]

  /// The statement that asks of the option in hand what another asks of how things are; nil where an option changes no answer.
  static func ofOption(_ statement: String) -> String? {
    PlainReader.form(statement).map(ofState.contains) ?? false ? withOption + statement : nil
  }

  /// A statement without what asks it of an option; nil of one that is asked of how things are.
  static func askedOfOption(_ statement: String) -> String? {
    let text = SourceText(name: "question", statement)
    guard case .statement(let parsed)? = Parser.parse(text).items.first, parsed.form == .withOption else { return nil }
    return Arguments(parsed, in: text).typed(.target)
  }

  /// Says yes or no first where a line asks for it of an option.
  func sayWhether(_ line: String, _ outcomes: inout [Outcome]) {
    if outcomes.count == 1, PlainReader.asksWhether(line) { outcomes[0].openWithVerdict() }
  }

  /// Hands a reader what it may read of the option in hand.
  func handOption(to reader: inout PlainReader) {
    reader.hasOption = hasOption
    reader.hasMoneyOption = !work.money.isEmpty
    reader.dayInHand = work.inHand?.proposal.day
    reader.statementInHand = work.inHand?.statement
    let about = (work.inHand?.proposal.concerned ?? []).filter { branch.kind(of: $0) == .body }.uniqued()
    reader.aboutInHand = about.count == 1 ? about[0] : nil
    reader.begunInHand = (work.inHand?.proposal.newcomers ?? []).flatMap { [$0.title, $0.id] }
    if let option = work.inHand, option.verbs.count == 1 { reader.changeInHand = option.verbs[0].text(option.base) }
    reader.asOption = { Session.ofOption($0) }
    reader.begunServing = { [self] in begun(serving: $0) }
    reader.choosing = { [self] in choosing($0) }
    reader.ofOption = { [self] in readingOfOption($0) }
  }

  /// What the option in hand begins for adults, for children, or, where it begins one thing alone, that; nil of several.
  private func begun(serving client: String?) -> String? {
    guard let option = work.inHand else { return nil }
    let bodies = option.proposal.newcomers.filter { $0.kind == .body }
    guard let client else { return bodies.count == 1 ? bodies[0].id : nil }
    var run = Evaluation(View(option.base, at: TimeSlice(option.proposal.eve)), budget: budget)
    guard let plan = try? run.plan(option) else { return nil }
    let found = bodies.filter { body in
      guard let thing = plan.branch.entity(id: body.id) else { return false }
      return plan.branch.facts(of: thing, .clients).contains { fact in
        if case .word(let word) = plan.branch.value(fact) { plan.branch.text(word) == client } else { false }
      }
    }
    return found.count == 1 ? found[0].id : nil
  }

  /// What chooses the first, the second of what may be chosen now: of the choices of an item, or of several options.
  func choosing(_ position: Int) -> [String] {
    let here = work.options.filter { $0.base.name == work.current }
    guard let option = here.last else { return [] }
    var run = Evaluation(View(option.base, at: TimeSlice(option.proposal.eve)), budget: budget)
    guard let plan = try? run.plan(option) else { return [] }
    var ways: [String] = []
    if let item = plan.open.first(where: { $0.options.indices.contains(position) }) {
      ways.append("resolve \(item.number) keep \(OpenItem.letter(position))")
    }
    if here.count > 1, here.indices.contains(position) { ways.append("apply \(here[position].number)") }
    return ways.isEmpty && plan.open.isEmpty ? ["apply"] : ways
  }
}

extension Session.Outcome {
  /// Says yes or no first, where the answer has a truth and does not begin with it.
  mutating func openWithVerdict() {
    guard let truth = answer?.truth, let opening = answer?.opening else { return }
    let word = truth == .yes ? "Yes" : truth == .no ? "No" : "Not known"
    let first = answer?.rows.first?.sentence ?? ""
    if ["Yes", "No:", "No,", "Not known"].contains(where: first.hasPrefix) { return }
    var answer = answer
    answer?.opening = "\(word), by \(opening)"
    self = answering(answer)
  }
}
