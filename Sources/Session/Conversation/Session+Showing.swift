import Language

/// More of the last answer, or all of it, or it with the places under each line.
extension Session {
  /// `more`, `all`, `sources each`, `certain`: the last answer, shown otherwise.
  mutating func showFurther(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    guard var answer = answers.last else {
      throw Refusal(
        Diagnostic(
          .nothingToExplain, in: text.name, at: statement.range, expected: [Expectation.question.words]))
    }
    let asked = answer.statement
    answer.statement = text.text(statement.range)
    switch statement.form {
    case .all: answer.extent = .whole
    case .sourcesEach: answer.extent = .sourcesEach
    case .certain: answer.show([.certain])
    default:
      let part = Arguments(statement, in: text).wordIfAny(.topic) ?? ""
      let brief = Brief(answer, most: Brief.most)
      let left = brief.leftOut(part).count
      if !part.isEmpty, left == 0 {
        throw Refusal(
          Diagnostic(
            .noSuchPart, in: text.name, at: statement.range, [part], expected: brief.parts.map { "`more \($0)`" }))
      }
      let first = part.isEmpty && furtherShown.answer == answers.count ? furtherShown.lines : 0
      if part.isEmpty { furtherShown = (answers.count, first + Brief.mostOfList) }
      if first >= left {
        var nothing = Answer(.text)
        nothing.text = "Nothing more was left out of `\(asked)`."
        (nothing.statement, nothing.view) = (answer.statement, answer.view)
        answer = nothing
      } else {
        answer.extent = .rest(from: first, part: part)
      }
    }
    return Outcome(statement: answer.statement, answer: answer, diagnostics: [], effects: [])
  }
}

extension Session {
  /// Every answer of the last question whole, where it got several and all, or more, of it is asked for; nil otherwise.
  func showTogether(_ item: Item, in text: SourceText) -> [Outcome]? {
    guard case .statement(let statement) = item, together.count > 1, together.last == answers.count,
      [.all, .more, .sourcesEach, .certain].contains(statement.form),
      Arguments(statement, in: text).wordIfAny(.topic) == nil
    else { return nil }
    return answers.suffix(together.count).map { answer in
      var shown = answer
      shown.statement = text.text(statement.range)
      switch statement.form {
      case .sourcesEach: shown.extent = .sourcesEach
      case .certain: shown.show([.certain])
      default: shown.extent = .whole
      }
      return Outcome(statement: shown.statement, answer: shown, diagnostics: [], effects: [])
    }
  }
}

extension Answer {
  /// Shows it in brief, or as the words at the end of its question ask.
  mutating func show(_ manners: [Statement.Manner]) {
    extent = .brief(lines: Brief.most)
    for manner in manners {
      switch manner {
      case .whole: extent = .whole
      case .sourcesEach: extent = .sourcesEach
      case .certain:
        let count = rows.count
        rows.removeAll(where: \.isPossible)
        if rows.count < count {
          note(
            count - rows.count == 1
              ? "1 that is only possible is left out" : "\(count - rows.count) that are only possible are left out")
        }
      }
    }
  }

  /// The answer with every line and place of it.
  public var whole: Answer {
    var answer = self
    answer.extent = .whole
    answer.readAs = nil
    answer.parts = parts.map(\.whole)
    return answer
  }
}
