import Language

extension Session {
  /// `help`: a page about a topic, or the list of all statements.
  mutating func help(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let topic = Self.topic(statement)
    guard let page = Help.page(topic) else {
      throw Self.unknown(.noSuchTopic, topic ?? "", among: Help.topics, claimList: Help.general, statement, text)
    }
    return outcome(prose(page, statement, text), effects: [])
  }

  /// `tour`: offers the tours, begins one, or types its next statement.
  mutating func tour(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let topic = Self.topic(statement)?.lowercased()
    if let chosen = Tour.all.first(where: { $0.name == topic }) {
      touring = Touring(tour: chosen.name)
      return outcome(prose(chosen.page(0), statement, text), effects: [])
    }
    guard let current = Tour.all.first(where: { $0.name == touring?.tour }), let position = touring?.position else {
      if topic == nil || topic == Tour.next || topic == Tour.end {
        return outcome(prose(Tour.page, statement, text), effects: [])
      }
      throw Self.unknown(.noSuchTour, topic ?? "", among: Tour.all.map(\.name), statement, text)
    }
    switch topic {
    case nil, Tour.next: return takeStep(of: current, position, statement, text)
    case Tour.end:
      touring = nil
      return outcome(prose("The tour ends here; `tour` offers it again.\n", statement, text), effects: [])
    default:
      throw Self.unknown(
        .noSuchTour, topic ?? "", among: Tour.all.map(\.name) + [Tour.next, Tour.end], statement, text)
    }
  }

  /// Types the statement of a step, and shows what the next one is for.
  private mutating func takeStep(
    of tour: Tour, _ position: Int, _ statement: Statement, _ text: SourceText
  ) -> Outcome {
    let step = tour.steps[position]
    let outcomes = runAll(SourceText(name: "tour", step.statement))
    let isLast = position + 1 == tour.steps.count
    touring = isLast ? nil : Touring(tour: tour.name, position: position + 1)
    var whole = prose("> \(step.statement)\n", statement, text)
    whole.parts = [whole] + outcomes.compactMap(\.answer) + [prose(tour.page(position + 1), statement, text)]
    return outcome(whole, diagnostics: outcomes.flatMap(\.diagnostics), effects: outcomes.flatMap(\.effects))
  }

  private func prose(_ page: String, _ statement: Statement, _ text: SourceText) -> Answer {
    var answer = Answer(.text)
    answer.layout = .prose
    answer.text = page
    answer.statement = text.text(statement.range)
    answer.view = viewDescription
    return answer
  }

  private func outcome(
    _ answer: Answer, diagnostics: [LocatedDiagnostic] = [], effects: [Effect]
  ) -> Outcome {
    Outcome(statement: answer.statement, answer: answer, diagnostics: diagnostics, effects: effects)
  }

  private static func topic(_ statement: Statement) -> String? {
    if case .text(let words)? = statement.argument(.topic) { return words }
    return nil
  }

  /// What there is instead is listed, unless something near was meant.
  private static func unknown(
    _ code: Code, _ topic: String, among topics: [String], claimList: [String]? = nil, _ statement: Statement,
    _ text: SourceText
  ) -> Refusal {
    Refusal(
      Diagnostic(
        code, in: text.name, at: statement.range, [topic], expected: (claimList ?? topics).map { "`\($0)`" },
        suggestions: Suggestion.nearest(to: topic, among: topics)))
  }
}

/// How far along which tour someone is.
struct Touring: Sendable {
  let tour: String
  /// The step that comes next, from 0.
  var position = 0
}
