import Analysis
import Model

/// Writes the rows of an answer for one slice of time: what it reads, and the words it tells it in.
///
/// What several questions tell alike stands beside it in this folder; what one tells alone, with the question.
struct AnswerWriter {
  var run: Evaluation
  /// The whole time asked about, of which the view may be a slice.
  var asked: DayRange
  /// How the model is looked at.
  let context: QueryContext
  /// Where facts stand in the files of the model.
  var places: SourceMap
  /// The ids of the sources of which a copy is attached.
  let attached: Set<String>

  var view: View { run.view }
  var wording: Wording { Wording(view: run.view) }
  var branch: Branch { run.view.branch }

  /// Writes at another view and for another time, and comes back.
  mutating func elsewhere(
    _ view: View, asked days: DayRange, _ write: (inout AnswerWriter) throws(Stop) -> Void
  ) throws(Stop) {
    var there = self
    there.run = Evaluation(view, log: run.log, budget: run.budget)
    there.asked = days
    try write(&there)
    run.log = there.run.log
  }

  /// One member of a set as a cell.
  func cell(_ element: RuntimeValue, _ rules: [String: String] = [:]) -> Answer.Cell {
    switch element {
    case .text(let text) where rules[text] != nil: .text(rules[text] ?? text)
    case .entity(let entity): wording.cell(entity)
    case .truth(let truth): .text(truth.word)
    case .quantity(let quantity): Answer.Cell(quantity)
    case .period(let period): .date(period.spoken)
    case .duration(let duration): .text(duration.description)
    case .rhythm(let rhythm): .text(rhythm.description)
    case .text(let text), .word(let text): .text(text)
    }
  }
}
