import Language
import Model

extension Session {
  /// `expect`: carries the statement out like any other, and holds what came of it against what was expected.
  ///
  /// A statement that was refused is a mistake of the scenario, unless it was to be refused.
  mutating func expect(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let arguments = Arguments(statement, in: text)
    let (asked, expectation) = try (arguments.statement(.statement), arguments.expectation(.expectation))
    if let reason = Self.reasonItCannotFail(asked, expectation) {
      throw Refusal(
        Diagnostic(.cannotFail, in: text.name, at: statement.range, [text.text(asked.range), reason.rawValue]))
    }
    let outcome = run(asked, in: text)
    let whole = text.text(statement.range)
    if case .fails = expectation {
    } else if !outcome.diagnostics.isEmpty {
      return Outcome(statement: whole, answer: nil, diagnostics: outcome.diagnostics, effects: [])
    }
    let verdict = verdict(on: outcome, expectation, seenFrom: text.name)
    var answer = Answer(.none, title: verdict.holds ? "as expected" : "")
    answer.statement = whole
    answer.view = viewDescription
    let failure = Diagnostic(
      .notAsExpected, in: text.name, at: asked.range, [text.text(asked.range)], expected: [verdict.expected])
    return Outcome(
      statement: whole, answer: verdict.holds ? answer : nil,
      diagnostics: verdict.holds ? [] : [LocatedDiagnostic(failure, in: text)], effects: outcome.effects,
      verdict: verdict, held: outcome.answer)
  }

  private func verdict(
    on outcome: Outcome, _ expectation: ExpectationSyntax, seenFrom file: String
  ) -> Verdict {
    let holds: Bool
    if case .fails(let code) = expectation {
      holds = outcome.diagnostics.contains { $0.diagnostic.code.rawValue == code }
    } else if let answer = outcome.answer {
      let matching = AnswerMatching(answer: answer, branch: branch)
      switch expectation {
      case .equals(let values): holds = matching.equals(values)
      case .contains(let values): holds = matching.contains(values)
      case .notStated: holds = matching.isNotStated
      case .fails: holds = false
      }
    } else {
      holds = false
    }
    // Rendering an answer costs as much as asking for it, and nobody reads one that is as expected.
    if holds { return Verdict(holds: true, expected: expectation.words, actual: "") }
    let actual = PlainText.lines(outcome.answer?.whole, outcome.diagnostics, seenFrom: file).joined(separator: "\n")
    return Verdict(holds: false, expected: expectation.words, actual: actual)
  }

  /// Why an expectation would hold whatever the model says; nil when it can fail.
  private static func reasonItCannotFail(
    _ asked: Statement, _ expectation: ExpectationSyntax
  ) -> ReasonItCannotFail? {
    if case .fails = expectation { return asked.form == .expect ? .isExpectation : nil }
    switch asked.form {
    case .at, .known, .use, .today, .quit: return .answersNothing
    case .help, .tour: return .isTheSameForAll
    case .expect: return .isExpectation
    default: return expectation.cannotFail ? .comparesNothing : nil
    }
  }
}
