import Analysis
import Language
import Model

/// `why`: what an answer rests on, all of it or one branch, and how much of it is told.
extension Session {
  /// The same question asked again with a log of what is read, of the same view as then.
  mutating func explain(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let arguments = Arguments(statement, in: text)
    let typed = arguments.wordIfAny(.number)?.split(separator: " ").map(String.init) ?? []
    if let amount = typed.first, amount.hasPrefix("£") {
      return try explain(amount: typed.joined(separator: " "), statement, in: text)
    }
    let number = typed.first { $0.hasPrefix("%") }
    let rest = typed.filter { $0 != number }
    guard let path = Self.path(rest) else {
      throw refusal(.noSuchAnswer, [rest.joined(separator: " ")], statement, in: text)
    }
    guard let wanted = number.map({ asked(as: $0) }) ?? asked.first(where: { $0.answer == explained }) ?? asked.last
    else {
      if let number { throw refusal(.noSuchAnswer, [number], statement, in: text) }
      throw refusal(.nothingToExplain, [], statement, in: text, expected: [Expectation.question.words])
    }
    do throws(Stop) {
      var runner = runner
      (runner.context, runner.branch) = (wanted.context, wanted.branch)
      let proof = try runner.proof(of: wanted.question)
      guard path.isEmpty || proof.node(path) != nil else {
        return refused(rest.joined(separator: " "), proof, statement, in: text)
      }
      let depth: ProofDepth = arguments.has(.brief) ? .brief : arguments.has(.whole) ? .full : .ordinary
      var answer = runner.explanation(
        proof, of: answers[wanted.answer - 1], branch: path, path.isEmpty || depth == .full ? depth : .ordinary)
      answer.statement = text.text(statement.range)
      explained = wanted.answer
      return Outcome(statement: answer.statement, answer: answer, diagnostics: [], effects: [])
    } catch {
      throw Refusal(error.diagnostic(in: text.name, at: statement.range))
    }
  }

  private func refusal(
    _ code: Code, _ words: [String], _ statement: Statement, in text: SourceText, expected: [String] = []
  ) -> Refusal {
    Refusal(Diagnostic(code, in: text.name, at: statement.range, words, expected: expected))
  }

  /// What was asked for an answer by its number, `%3`.
  private func asked(as number: String) -> Asked? {
    let position = Int(number.dropFirst())
    return asked.first { $0.answer == position }
  }

  /// The numbers of a branch: `2.1` is 2, then 1; none for no branch, and nil for what is none.
  private static func path(_ words: [String]) -> [Int]? {
    guard let word = words.first else { return [] }
    let numbers = word.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard words.count == 1, numbers.allSatisfy({ ($0 ?? 0) > 0 }) else { return nil }
    return numbers.compactMap(\.self)
  }

  /// That a proof has no such branch, and which it has.
  private func refused(_ typed: String, _ proof: Proof, _ statement: Statement, in text: SourceText) -> Outcome {
    let last = proof.lines.count
    let branches = last == 1 ? "`why 1`" : "`why 1` to `why \(last)`"
    let diagnostic = Diagnostic(
      .noSuchBranch, in: text.name, at: Arguments(statement, in: text).range(.number), [typed],
      expected: [Expectation.branchOfProof(branches).words, Expectation.answerNumber.words])
    return Outcome(
      statement: text.text(statement.range), answer: nil, diagnostics: [LocatedDiagnostic(diagnostic, in: text)],
      effects: [])
  }
}
