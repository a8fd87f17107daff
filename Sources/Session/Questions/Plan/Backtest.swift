import Analysis
import Language
import Model
import Rendering

/// `backtest EVENT`: what would have been foreseen of a recorded change, beside what the papers state after it.
struct BacktestQuestion: Question {
  let event: EntityID

  /// An event has days of its own, whatever date is in use and whatever was known.
  func runner(_ inUse: QueryRunner) -> QueryRunner {
    var runner = inUse
    runner.context = QueryContext(today: inUse.context.today)
    return runner
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    answer.columns = [Answer.Column("what", .text), Answer.Column("outcome", .text)]
    var writer = runner.writer(at: TimeSlice(runner.context.today), log)
    if let test = try writer.run.backtest(event) { BacktestPage(test: test).fill(&answer) }
    log = writer.run.log
    return answer
  }
}

extension BacktestQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    event = try resolver.thing(.subject)
    let run = Evaluation(View(resolver.branch, at: TimeSlice(resolver.context.today)), budget: Budget(steps: 0))
    if run.canBeForeseen(event) { return }
    throw Refusal(
      Diagnostic(
        .notForeseen, in: resolver.text.name, at: resolver.arguments.range(.subject),
        [resolver.branch.declaredName(of: event)], expected: [Expectation.succession.words]))
  }
}

/// How a back-test reads: the score, by relation, and then what was not foreseen.
private struct BacktestPage {
  let test: Backtest

  private var after: Wording { Wording(view: test.after) }
  private var before: Wording { Wording(view: test.plan.before) }
  private var foreseen: Wording { Wording(view: test.plan.after) }

  func fill(_ answer: inout Answer) {
    answer.title = title
    add("Score", baseline, [], &answer)
    for relation in test.relations { add("Score", score(relation), [], &answer) }
    for counted in test.counted {
      switch counted.outcome {
      case .foreseen: continue
      case .asked(let item):
        add(
          "Asked, and not answered by the facts of before", "\(clause(counted.claim, after)) · open item \(item)",
          [counted.claim], &answer)
      case .missed: add("Not foreseen", clause(counted.claim, after), [counted.claim], &answer)
      }
    }
    for surplus in test.surplus where surplus.isWrong {
      add("Foreseen wrongly", clause(surplus.claim, foreseen), [], &answer)
    }
    for surplus in test.surplus where !surplus.isWrong {
      add("Foreseen, and the papers do not say", clause(surplus.claim, foreseen), [], &answer)
    }
    answer.note("what counts, and why each can or cannot be foreseen: docs/backtest.md")
  }

  private func add(_ section: String, _ words: String, _ claims: [Claim], _ answer: inout Answer) {
    let parts = words.split(separator: ":", maxSplits: 1).map(String.init)
    var row = Answer.Row(cells: [.text(parts[0]), .text(parts.count > 1 ? parts[1] : "")], sentence: words)
    row.section = section
    row.evidence = answer.collect(claims, after)
    answer.rows.append(row)
  }

  private func clause(_ claim: Claim, _ wording: Wording) -> String {
    "\(wording.name(claim.subject)): \(wording.clause(claim))"
  }

  // MARK: The score

  private var title: String {
    let (hits, asked, missed) = (count { $0 == .foreseen }, count { $0.isAsked }, count { $0 == .missed })
    let things = Wording.list(test.ended.map { before.name($0) })
    let into = Wording.list(test.followed.map { after.name($0) })
    return
      "\(things) -> \(into), foreseen on \(test.plan.proposal.eve.spoken): of \(test.counted.count) statements that count "
      + "\(hits) were foreseen, \(asked) asked for, \(missed) not foreseen"
  }

  private func count(_ relation: Relation? = nil, _ isSo: (Backtest.Outcome) -> Bool) -> Int {
    test.count(relation) { isSo($0.outcome) }
  }

  private func score(_ relation: Relation) -> String {
    let all = test.count(relation) { _ in true }
    var parts = ["\(count(relation) { $0 == .foreseen }) of \(all) foreseen"]
    let asked = count(relation) { $0.isAsked }
    if asked > 0 { parts.append("\(asked) asked for") }
    return "\(relation.definition.clause): " + parts.joined(separator: ", ")
  }

  private var baseline: String {
    let hits = test.count { $0.isOfBaseline }
    let wrong = test.surplus.count(where: \.isWrong)
    let silent = test.surplus.count - wrong
    return
      "beside it: a forecast that nothing changes has \(hits) of \(test.counted.count), and \(test.staleByBaseline) that hold no more; "
      + "this one has \(wrong) wrong, and \(silent) of which the papers do not speak"
  }
}

extension Backtest.Outcome {
  fileprivate var isAsked: Bool {
    if case .asked = self { true } else { false }
  }
}
