import Analysis
import Language
import Model

/// `formula show`: what a formula says, as a sentence and as a table of those who pay.
struct FormulaShowQuestion: Question {
  let formula: EntityID

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    formula = try resolver.thing(.subject)
  }

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    var writer = runner.writer(at: TimeSlice(runner.context.defaultDay(runner.branch)), log)
    let terms = try writer.run.terms(of: formula)
    if terms.isStated { writer.show(terms, &answer) } else { writer.notStated(terms, in: nil, &answer) }
    log = writer.run.log
    return answer
  }
}

extension AnswerWriter {
  fileprivate func show(_ terms: FormulaTerms, _ answer: inout Answer) {
    let sentences = wording.sentences(of: terms)
    let name = terms.formula.map { wording.nameAlone($0) } ?? "The formula"
    answer.layout = .table
    answer.title = "\(name): \(sentences.first ?? "")."
    answer.columns = [
      Answer.Column("contributor", .entity), Answer.Column("pays", .text), Answer.Column("floor", .text),
      Answer.Column("cap", .text),
    ]
    let evidence = answer.collect(terms.claims, wording)
    let part = terms.payers.allSatisfy { $0.rates.isEmpty } ? "a part" : "a part of the rest"
    for payer in terms.payers {
      let rates = payer.rates.map { wording.rate($0) }
      let pays = rates.isEmpty ? (terms.keys.isEmpty ? "" : part) : Wording.list(rates)
      let floors = terms.floors.filter { $0.organisation == payer.organisation }.map { wording.limit($0) }
      let caps = terms.caps.filter { $0.organisation == payer.organisation }.map { wording.limit($0) }
      var row = Answer.Row(
        cells: [
          wording.cell(payer.organisation), .text(pays), .text(Wording.list(floors)), .text(Wording.list(caps)),
        ], sentence: "\(wording.name(payer.organisation)): \(pays)")
      row.entity = payer.organisation
      row.evidence = evidence
      answer.rows.append(row)
    }
    if answer.rows.isEmpty {
      var row = Answer.Row(
        cells: [.text("whoever pays"), .text("a part"), .text(""), .text("")], sentence: "whoever pays: a part")
      row.evidence = evidence
      answer.rows.append(row)
    }
    for words in doubts(terms) { answer.note(words) }
    for sentence in sentences.dropFirst() { answer.note("\(sentence.asSentence).") }
  }

  /// Of a formula that papers speak of without its terms, or without those of a year.
  func notStated(_ terms: FormulaTerms, in year: WrittenPeriod?, _ answer: inout Answer) {
    let name = terms.formula.map { wording.nameAlone($0) } ?? "The formula"
    answer.title = "\(name): no paper states its terms\(year.map { " for \($0.spoken)" } ?? "")."
    answer.columns = [Answer.Column("terms", .text)]
    var words = year == nil ? "terms not stated" : "they are stated for another time alone"
    if let said = terms.words, !said.value.isGap { words = "what is said of it: \(wording.value(said.value))" }
    var row = Answer.Row(cells: [.unknown("not stated")], sentence: words)
    row.entity = terms.formula
    row.evidence = answer.collect(terms.claims, wording)
    answer.rows = [row]
    answer.isComplete = false
    if let fund = terms.funds.first {
      answer.note("`formula fit \(branch.id(of: fund))` says which simple formula comes nearest to a recorded year")
    }
  }
}
