import Analysis
import Language
import Model

/// `why £42,982.67`: what an amount of an earlier answer is, and what it rests on.
extension Session {
  func explain(amount: String, _ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    let range = Arguments(statement, in: text).range(.number)
    for answered in answers.reversed() {
      for row in answered.rows {
        guard let column = row.cells.firstIndex(where: { $0.text == amount }) else { continue }
        return outcome(answered, row, column, amount, statement, in: text)
      }
      if let footer = answered.footer.first(where: { $0.contains { $0.text == amount } }),
        let column = footer.firstIndex(where: { $0.text == amount })
      {
        var row = Answer.Row(cells: footer, sentence: "")
        row.evidence = answered.rows.flatMap(\.evidence).uniqued()
        let parts = answered.rows.compactMap { line in
          column < line.cells.count ? "\(line.cells[0].text) \(line.cells[column].text)" : nil
        }
        row.sentence = "\(amount) is what these come to: \(Wording.list(parts))"
        return outcome(answered, row, column, amount, statement, in: text)
      }
    }
    throw Refusal(
      Diagnostic(.noSuchAmount, in: text.name, at: range, [amount], expected: [Expectation.question.words]))
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
