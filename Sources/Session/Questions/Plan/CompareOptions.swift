import Analysis
import Language
import Model
import Rendering

/// `compare options`: every option that is neither adopted nor given up, beside today, in one table.
struct CompareOptionsQuestion: Question {
  let options: [Option]
  let money: [MoneyOption]
  /// The option of money that the others are held against; nil for today.
  let baseline: MoneyOption?

  /// Each option speaks of its own day, and none of the date in use.
  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    log.read(claims(runner))
    if options.isEmpty { return moneyTable(runner) }
    var answer = Answer(.rows)
    answer.view = runner.description
    answer.layout = .table
    answer.title = "DRAFT OPTIONS beside what holds without them"
    answer.columns = [Answer.Column("about", .text), Answer.Column("today", .text, title: "as it is")]
    var columns: [[Measure: String]] = []
    for option in options {
      var writer = option.runner(runner).writer(at: TimeSlice(option.proposal.eve), log)
      columns.append(try writer.measures(of: option))
      log = writer.run.log
      answer.columns.append(Answer.Column("option \(option.number)", .text))
    }
    for measure in Measure.allCases {
      let cells = columns.map { $0[measure] ?? "" }
      if cells.allSatisfy(\.isEmpty) { continue }
      let words = zip(options, cells).map { "option \($0.number) \($1.isEmpty ? "nothing" : $1)" }
      let values = cells.map { Answer.Cell.text($0.isEmpty ? "nothing" : $0) }
      let row = Answer.Row(
        cells: [.text(measure.rawValue), .text(measure.today)] + values,
        sentence: "\(measure.rawValue): \(words.joined(separator: "; "))")
      answer.rows.append(row)
    }
    addMoney(to: &answer)
    return answer
  }

  /// What options are compared by, in the order of importance.
  enum Measure: String, CaseIterable {
    case change, day, state, loses, failing = "newly failing", met = "newly met", unknown = "cannot be known"
    case stillFailing = "failing anyway", ends = "facts that end", begins = "facts that begin"
    case money = "money concerned"

    /// What stands for it without any option.
    var today: String {
      switch self {
      case .change, .loses, .failing, .met, .unknown, .ends, .begins: "nothing"
      case .day, .state, .stillFailing, .money: ""
      }
    }
  }
}

extension CompareOptionsQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    options = resolver.surroundings.work.options
    money = resolver.surroundings.work.money
    let number = resolver.arguments.numberIfAny(.baseline)
    baseline = money.first { $0.number == number }
    if let number, baseline == nil {
      throw Refusal(
        Diagnostic(
          .noSuchOption, in: resolver.text.name, at: resolver.arguments.range(.baseline), [String(number)],
          expected: money.map { "`\($0.number)`" } + ["`today`"]))
    }
    if options.isEmpty, money.isEmpty { _ = try Option.inHand(resolver.surroundings.work, resolver.arguments) }
  }
}

extension AnswerWriter {
  /// What an option is compared by.
  fileprivate mutating func measures(of option: Option) throws(Stop) -> [CompareOptionsQuestion.Measure: String] {
    let plan = try run.plan(option)
    let words = PlanWording(plan: plan, option: option)
    let impact = try run.ruleImpact(of: plan, today: context.today)
    func count(_ kinds: RuleImpact.Kind...) -> String {
      let number = kinds.reduce(0) { $0 + impact.count($1) }
      return number == 0 ? "" : PlanWording.count(number, "rule")
    }
    let ended = plan.count { if case .ended = $0 { true } else { false } }
    var measures: [CompareOptionsQuestion.Measure: String] = [
      .change: option.title(wording), .day: option.proposal.day.spoken,
      .state: plan.open.isEmpty ? "complete" : PlanWording.count(plan.open.count, "open item"), .loses: words.losses,
      .failing: count(.newlyFails), .met: count(.newlyHolds), .unknown: count(.newlyUnknown, .untilChosen),
      .stillFailing: count(.stillFails, .failsMore), .ends: ended == 0 ? "" : String(ended),
      .begins: String(plan.begun.count),
    ]
    let concerned = option.proposal.concerned
    if let money = try run.jointMoney(of: concerned, on: option.proposal.day, besides: option.proposal.apart),
      let sum = money.sum
    {
      measures[.money] = "\(Sterling.text(pence: sum)) \(words.year(of: money))"
    }
    return measures
  }
}
