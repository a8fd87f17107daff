import Analysis
import Language
import Model
import Rendering

/// `suggest`: what each choice of the option in hand would do, and the single changes that mend what it newly fails.
struct SuggestQuestion: Question {
  let option: Option

  func runner(_ inUse: QueryRunner) -> QueryRunner { option.runner(inUse) }

  /// An option speaks of one day, so there are no slices.
  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    var writer = runner.writer(at: TimeSlice(option.proposal.eve), log)
    try writer.suggest(option, &answer)
    log = writer.run.log
    return answer
  }
}

extension SuggestQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    option = try Option.inHand(resolver.surroundings.work, resolver.arguments)
  }
}

/// A step that was tried: what to type, what it means, and what came of it.
private struct TriedStep {
  let type: String
  let means: String
  let trial: Trial
}

extension AnswerWriter {
  fileprivate mutating func suggest(_ option: Option, _ answer: inout Answer) throws(Stop) {
    let plan = try run.plan(option)
    let words = PlanWording(plan: plan, option: option)
    let now = try run.ruleImpact(of: plan, today: context.today)
    var choices: [TriedStep] = []
    answer.option = option.number
    answer.columns = [Answer.Column("type", .text), Answer.Column("effect", .text)]
    var tried: [(item: OpenItem, steps: [TriedStep])] = []
    for item in plan.open {
      let steps = try self.choices(item, option, words, now)
      choices += steps
      tried.append((item, steps))
    }
    var mended = 0
    for failing in now.failing {
      let found = choices.filter { $0.trial.mends(failing, from: plan.open.count) }
      let steps = try found.isEmpty ? changes(failing, option, plan, now) : found
      if !steps.isEmpty { mended += 1 }
      add(failing, steps, plan, &answer)
    }
    for (item, steps) in tried {
      for step in steps {
        let effect = "\(step.means)\(effects(step, plan))"
        add("item \(item.number): \(words.title(item))", step.type, effect, &answer)
      }
      // What nothing stated can settle, words of one's own do.
      if steps.isEmpty, let own = words.choices(item).last {
        add("item \(item.number): \(words.title(item))", own.type, own.means, &answer)
      }
    }
    answer.title = words.heading(headline(plan, now, mended))
    if answer.rows.isEmpty {
      let none = "Nothing is open and no rule newly fails: there is nothing to mend."
      answer.rows = [Answer.Row(cells: [.unknown("nothing"), .text("")], sentence: none)]
    }
  }

  private func headline(_ plan: Plan, _ now: RuleImpact, _ mended: Int) -> String {
    let (open, failing) = (plan.open.count, now.failing.count)
    let items = open == 0 ? "nothing is open" : "\(PlanWording.count(open, "item")) to choose"
    if failing == 0 { return "\(items); no rule newly fails" }
    let rules = "\(PlanWording.count(failing, "rule")) newly \(failing == 1 ? "fails" : "fail")"
    let rest =
      mended == failing
      ? (failing == 1 ? "a step clears it" : "a step clears each") : "\(mended) of them cleared by a step"
    return "\(items); \(rules), \(mended == 0 ? "and no single step clears any" : rest)"
  }

  // MARK: What is tried

  /// Every choice for an item but for words of one's own, tried; those that break least first.
  private mutating func choices(
    _ item: OpenItem, _ option: Option, _ words: PlanWording, _ now: RuleImpact
  ) throws(Stop) -> [TriedStep] {
    var steps: [TriedStep] = []
    let all = item.options.indices.map { Resolution.keep($0) } + (item.takesDrop ? [.drop] : [])
    for (resolution, choice) in zip(all, words.choices(item)) {
      var resolutions = option.resolutions
      resolutions[item.id] = resolution
      if let trial = try run.trial(of: option.proposal, resolutions, beside: now, today: context.today) {
        steps.append(TriedStep(type: choice.type, means: choice.means, trial: trial))
      }
    }
    return steps
  }

  /// The single changes that clear a rule and break nothing: one more, or one in the place of one of the option's own.
  private mutating func changes(
    _ failing: RuleImpact.Change, _ option: Option, _ plan: Plan, _ now: RuleImpact
  ) throws(Stop) -> [TriedStep] {
    var steps: [TriedStep] = []
    for verb in Repairs(plan: plan).candidates(failing) {
      var repaired = option.replacing(verb)
      let isMore = repaired == nil
      if isMore { repaired = option.with(option.verbs + [verb]) }
      guard let repaired,
        let trial = try run.trial(of: repaired.proposal, option.resolutions, beside: now, today: context.today),
        trial.mends(failing, from: plan.open.count)
      else { continue }
      let type = isMore ? "plan and \(verb.text(option.base))" : repaired.statement
      if !steps.contains(where: { $0.type == type }) {
        steps.append(
          TriedStep(
            type: type, means: isMore ? "clears it" : "clears it, in the place of what it says now", trial: trial))
      }
    }
    return steps
  }

  // MARK: How it reads

  private func add(
    _ failing: RuleImpact.Change, _ steps: [TriedStep], _ plan: Plan, _ answer: inout Answer
  ) {
    let heading = "Newly fails: \(name(failing, plan))"
    for step in steps { add(heading, step.type, step.means, &answer) }
    if steps.isEmpty {
      let words = "no choice, and no single change made of what was stated the day before, clears it"
      var row = Answer.Row(cells: [.text(""), .text(words)], sentence: words)
      row.section = heading
      row.evidence = answer.collect(failing.result.rule.grounds, wording)
      answer.rows.append(row)
    }
  }

  private func add(_ heading: String, _ type: String, _ effect: String, _ answer: inout Answer) {
    var row = Answer.Row(cells: [.text(type), .text(effect)], sentence: "`\(type)`: \(effect)")
    row.section = heading
    answer.rows.append(row)
  }

  private func name(_ change: RuleImpact.Change, _ plan: Plan) -> String {
    "\(wording.name(change.result.rule.entity)) · \(Wording(view: plan.after).name(change.result.subject))"
  }

  private func effects(_ step: TriedStep, _ plan: Plan) -> String {
    func names(_ changes: [RuleImpact.Change]) -> String { Wording.list(changes.map { "“\(name($0, plan))”" }) }
    var words = ""
    if !step.trial.clears.isEmpty { words += "; clears \(names(step.trial.clears))" }
    if !step.trial.breaks.isEmpty { words += "; newly fails \(names(step.trial.breaks))" }
    let left = step.trial.open
    return words + "; then \(left == 0 ? "nothing is" : left == 1 ? "1 is" : "\(left) are") open"
  }
}
