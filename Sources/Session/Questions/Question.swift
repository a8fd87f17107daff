import Analysis
import Language
import Model

/// What a statement asks, with its names resolved: a value that can be asked again, as `why` does.
///
/// One file a question holds what its statement means, how time applies to it, and how its answer reads. It is registered
/// in `StatementForm.ID.question`.
protocol Question: Sendable {
  /// Gives the words of the statement their meaning.
  init(_ resolver: inout QuestionResolver) throws(Refusal)

  /// Where it is asked: as things are looked at now, or of a branch and a day of its own.
  func runner(_ inUse: QueryRunner) -> QueryRunner

  /// The answer. What is read for it goes into the log.
  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer
}

extension Question {
  func runner(_ inUse: QueryRunner) -> QueryRunner { inUse }
}

/// A question whose answer is rows that are collected one slice of time after another.
protocol RowQuestion: Question {
  /// How time applies to it.
  var time: TimePolicy { get }

  /// What the cells of each row are.
  var columns: [Answer.Column] { get }

  /// The first line of the answer; empty when the rows speak for themselves.
  func title(_ wording: Wording) -> String

  /// The rows for the slice of time that the writer looks at.
  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder

  /// What is done with the whole answer, once the slices are put together.
  func finish(_ answer: inout Answer, _ runner: QueryRunner)
}

/// How time applies to a question.
enum TimePolicy {
  /// It is asked for each slice of the time in use; neighbours that read the same are one.
  case eachSlice
  /// It is asked for each slice of the time in use, and the answer is one list: a row says when it does not hold for all
  /// of it.
  case rowByRow
  /// It is for all dates: `at` does not narrow it. Things have the names of today.
  case allDates
  /// It is for days of its own. Things have the names of the day that answers are for.
  case ownDays
}

extension RowQuestion {
  var time: TimePolicy { .eachSlice }

  func title(_ wording: Wording) -> String { "" }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {}

  func answer(_ runner: QueryRunner, _ log: inout ReadLog) throws(Stop) -> Answer {
    var answer = Answer(.rows)
    answer.view = runner.description
    let slices: [TimeSlice] =
      switch time {
      case .eachSlice, .rowByRow: runner.context.slices(runner.branch)
      case .allDates: [TimeSlice(runner.context.today)]
      case .ownDays: [TimeSlice(runner.context.defaultDay(runner.branch))]
      }
    var parts: [(slice: TimeSlice, draft: AnswerBuilder)] = []
    var budget = runner.budget
    for slice in slices {
      var writer = runner.writer(at: slice, log, budget)
      let draft = try rows(&writer)
      // What an answer rests on was read for it, whichever way it was found.
      writer.run.log.read(draft.rows.flatMap(\.claims))
      parts.append((slice, draft))
      (log, budget) = (writer.run.log, writer.run.budget)
    }
    switch time {
    case .eachSlice, .allDates, .ownDays: answer.take(parts) { runner.wording(at: $0) }
    case .rowByRow: answer.takeRowByRow(parts) { runner.wording(at: $0) }
    }
    if time == .eachSlice || time == .rowByRow { for words in runner.notesOnDate { answer.note(words) } }
    answer.columns = columns
    answer.title = title(runner.wording)
    if let heading = parts.first?.draft.heading, !heading.isEmpty, parts.allSatisfy({ $0.draft.heading == heading }),
      answer.rows.allSatisfy({ $0.stretch.isEmpty })
    {
      (answer.title, answer.isList) = (heading, true)
    }
    finish(&answer, runner)
    return answer
  }
}

extension [Answer.Column] {
  /// Columns by the names that formats for machines use, with what their cells hold.
  static func columns(_ columns: KeyValuePairs<String, Answer.ColumnType>) -> [Answer.Column] {
    columns.map { Answer.Column($0.key, $0.value) }
  }
}
