import Analysis
import Language
import Model

/// `why £42,982.67`: what an amount of an earlier answer is, and what it rests on.
extension Session {
  func explain(amount: String, _ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let range = Arguments(statement, in: text).range(.number)
    for answered in answers.reversed() {
      for row in answered.rows {
        guard let column = row.cells.firstIndex(where: { Self.shows($0, amount) }) else { continue }
        return outcome(answered, row, column, amount, statement, in: text)
      }
      if let footer = answered.footer.first(where: { $0.contains { Self.shows($0, amount) } }),
        let column = footer.firstIndex(where: { Self.shows($0, amount) })
      {
        var row = Answer.Row(cells: footer, sentence: "")
        row.evidence = answered.rows.flatMap(\.evidence).uniqued()
        let parts = answered.rows.compactMap { line in
          column < line.cells.count ? "\(line.cells[0].text) \(line.cells[column].text)" : nil
        }
        row.sentence = "\(amount) is what these come to: \(Wording.list(parts))"
        return outcome(answered, row, column, amount, statement, in: text)
      }
      if let sentence = ([answered.title] + answered.notes.map(\.text)).first(where: { Self.tells($0, amount) }) {
        var row = Answer.Row(cells: [.text("the answer")], sentence: sentence)
        row.evidence = answered.rows.flatMap(\.evidence).uniqued()
        return outcome(answered, row, answered.columns.count, amount, statement, in: text)
      }
    }
    throw Refusal(
      Diagnostic(.noSuchAmount, in: text.name, at: range, [amount], expected: [Expectation.question.words]))
  }

  /// Whether a cell is an amount, or by so much less.
  private static func shows(_ cell: Answer.Cell, _ amount: String) -> Bool {
    cell.text == amount || cell.text == "-" + amount
  }

  /// Whether a sentence has an amount in it, and not as the beginning of a longer one.
  private static func tells(_ sentence: String, _ amount: String) -> Bool {
    sentence.ranges(of: amount).contains { range in
      let rest = sentence[range.upperBound...]
      guard let next = rest.first, next.isNumber || next == "," || next == "." else { return true }
      return next.isNumber ? false : !(rest.dropFirst().first?.isNumber ?? false)
    }
  }

  private func outcome(
    _ answered: Answer, _ row: Answer.Row, _ column: Int, _ amount: String, _ statement: Statement, in text: SourceText
  ) -> Outcome {
    var answer = Answer(.rows)
    answer.statement = text.text(statement.range)
    answer.view = answered.view
    answer.columns = ["fact", "place", "certainty"].map { Answer.Column($0, .text) }
    let what = answered.columns.indices.contains(column) ? answered.columns[column].title : ""
    answer.title =
      "\(amount): \(row.cells[0].text)\(what.isEmpty ? "" : ", \(what)"), in the answer to `\(answered.statement)`."
    answer.quotes = true
    if !row.sentence.isEmpty {
      var told = Answer.Row(cells: [.text(row.sentence), .text(""), .text("")], sentence: row.sentence)
      told.section = "How it comes about"
      answer.rows.append(told)
    }
    for words in answered.notes.map(\.text) {
      var told = Answer.Row(cells: [.text(words), .text(""), .text("")], sentence: words)
      told.section = "How it comes about"
      answer.rows.append(told)
    }
    for position in row.evidence {
      let item = answered.evidence[position]
      answer.evidence.append(item)
      var fact = Answer.Row(
        cells: [.text(item.clause), .text(item.place), .text(item.certainty.word)], sentence: item.clause)
      fact.section = "It rests on"
      fact.evidence = [answer.evidence.count - 1]
      answer.rows.append(fact)
    }
    return Outcome(statement: answer.statement, answer: answer, diagnostics: [], effects: [])
  }
}
