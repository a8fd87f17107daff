import Analysis
import Language
import Model

/// Options in files: written for a reviewer, and taken in hand again.
extension Session {
  /// `plan save`: the option in hand as text, shown or put into a file.
  mutating func savePlan(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let option = try option(statement, in: text)
    let saved = SavedOption.text(option, try plan(of: option, statement, in: text), places)
    guard let path = Arguments(statement, in: text).wordIfAny(.path) else {
      var answer = Answer(.text)
      answer.statement = text.text(statement.range)
      answer.view = viewDescription
      answer.text = saved
      return Outcome(statement: answer.statement, answer: answer, diagnostics: [], effects: [])
    }
    try refuseWriting(over: path, statement, in: text)
    written[path] = saved
    let outcome = told(statement, in: text, "option \(option.number) saved in \(path)")
    return Outcome(
      statement: outcome.statement, answer: outcome.answer, diagnostics: [],
      effects: [.write(path: path, text: saved)])
  }

  /// A file that holds anything but a saved option is never written over.
  private func refuseWriting(over path: String, _ statement: Statement, in text: SourceText) throws(Refusal) {
    func refusal(_ words: String) -> Refusal {
      Refusal(Diagnostic(.notWritten, in: text.name, at: statement.range, [path, words]))
    }
    switch files.read(path) {
    case .success(let bytes):
      guard SourceText(name: path, bytes: bytes).text(0..<bytes.count).hasPrefix(SavedOption.heading) else {
        throw refusal("it is there already, and holds no saved option")
      }
    case .failure(.missing): break
    case .failure(let problem): throw Refusal(problem.diagnostic(path: path, in: text.name, at: statement.range))
    }
    guard files.canWrite else { throw refusal("nothing is written here; `plan save` alone shows the text") }
  }

  /// `plan load`: the option of a saved file in hand, if what it stands on is as it was.
  mutating func loadPlan(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let file = try file(statement, in: text)
    guard let saved = SavedOption(file.text(0..<file.bytes.count)) else {
      throw Refusal(Diagnostic(.notASavedOption, in: text.name, at: statement.range, [file.name]))
    }
    let trial = try planAgain(saved, file.name, statement, in: text)
    let option = try trial.option(statement, in: text)
    let plan = try trial.plan(of: option, statement, in: text)
    let words = PlanWording(plan: plan, option: option)
    let moved = saved.moved(plan, words)
    if !moved.isEmpty { throw standsOnOther(file.name, moved, statement, in: text) }
    guard saved.declares(SavedOption.text(option, plan, places)) else {
      throw Refusal(
        Diagnostic(
          .changedByHand, in: text.name, at: statement.range, [file.name], expected: [Expectation.savedAnew.words]))
    }
    let outcome = try ask(PlanQuestion(option: option, section: nil), statement, in: text, notes: [])
    take(trial.work, as: "loading option \(option.number)")
    return outcome
  }

  private func standsOnOther(
    _ path: String, _ moved: [String], _ statement: Statement, in text: SourceText
  ) -> Refusal {
    let shown = moved.prefix(5) + (moved.count > 5 ? ["\(moved.count - 5) more"] : [])
    return Refusal(
      Diagnostic(
        .standsOnOther, in: text.name, at: statement.range, [path, shown.joined(separator: "; ")],
        expected: [Expectation.savedAnew.words]))
  }

  /// The session in which the statements of a saved option were carried out again.
  ///
  /// A statement that is refused now tells what moved.
  private func planAgain(
    _ saved: SavedOption, _ path: String, _ statement: Statement, in text: SourceText
  ) throws(Refusal) -> Session {
    var trial = self
    let source = SourceText(name: path, saved.statements.joined(separator: "\n"))
    let parsed = Parser.parse(source)
    var made = 0
    for item in parsed.items where parsed.diagnostics.isEmpty {
      guard case .statement(let part) = item, part.form.verb != nil || part.form == .resolve && made == 1 else { break }
      if part.form.verb != nil { made += 1 }
      do throws(Refusal) {
        _ = try trial.carryOut(part, in: source)
      } catch {
        throw standsOnOther(path, error.diagnostics.map(\.message), statement, in: text)
      }
      if let last = trial.work.options.indices.last { trial.work.options[last].renumber(saved.numbers) }
    }
    guard made == 1 else {
      throw Refusal(Diagnostic(.notASavedOption, in: text.name, at: statement.range, [path]))
    }
    return trial
  }
}
