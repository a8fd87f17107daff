import Analysis
import Model

/// Why an answer is what it is: the same question asked again, with a log of every fact that is read for it.
extension QueryRunner {
  private static let alsoRead = "Also read"

  /// The cited facts that a question rests on: those of the answer first, then everything else that was read.
  func explanation(of question: any Question, answered: Answer) throws(Stop) -> Answer {
    var log = ReadLog(keeping: .facts)
    let again = try question.answer(self, &log)
    var explanation = Answer(.rows)
    explanation.view = description
    explanation.columns = ["fact", "place", "certainty"].map { Answer.Column($0, .text) }
    explanation.title = "why: " + answered.statement
    explanation.quotes = true
    let wording = wording
    let (own, beside) = (again.evidence.indices.filter { !again.beside.contains($0) }, again.beside.sorted())
    add(own.map { again.evidence[$0] }, "The answer rests on", to: &explanation)
    add(beside.map { again.evidence[$0] }, "Stated nearby", to: &explanation)
    let rest = log.facts.flatMap { fact in
      wording.view.claims([fact]).flatMap { wording.evidence(of: $0, everything: true) }
    }
    add(rest.filter { !again.evidence.contains($0) }, Self.alsoRead, to: &explanation)
    for words in wording.supersession(explanation.evidence) { explanation.note(words) }
    explanation.foldWhatWasOnlyRead(in: Self.alsoRead)
    if explanation.rows.isEmpty {
      explanation.rows = [
        Answer.Row(
          cells: [.unknown("no fact"), .text(""), .text("")],
          sentence: "no source states anything that would answer this")
      ]
    }
    return explanation
  }

  private func add(_ evidence: [Answer.Evidence], _ section: String, to answer: inout Answer) {
    for item in evidence where !answer.evidence.contains(item) {
      answer.evidence.append(item)
      var row = Answer.Row(
        cells: [.text(item.clause), .text(item.place), .text(item.certainty.word)], sentence: item.clause)
      row.section = section
      row.evidence = [answer.evidence.count - 1]
      answer.rows.append(row)
    }
  }
}
