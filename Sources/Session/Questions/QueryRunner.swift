import Analysis
import Model

/// Where questions are asked: a branch, looked at through a query context.
struct QueryRunner {
  var context: QueryContext
  var branch: Branch
  let budget: Budget
  let model: String
  /// Where facts stand in the files of the model.
  let places: SourceMap
  /// The ids of the sources of which a copy is attached.
  let attached: Set<String>

  /// The view in words, as answers carry it.
  var description: Answer.ViewDescription {
    var description = Answer.ViewDescription()
    description.branch = branch.name
    description.at = context.at?.description ?? context.defaultDay(branch).description
    description.known = context.known?.description
    description.today = context.today.description
    description.model = model
    return description
  }

  /// The answer to a question.
  func answer(_ question: any Question) throws(Stop) -> Answer {
    var log = ReadLog()
    return try question.answer(self, &log)
  }

  /// What writes the rows for a slice of time.
  func writer(at slice: TimeSlice, _ log: ReadLog, _ budget: Budget? = nil) -> AnswerWriter {
    AnswerWriter(
      run: Evaluation(context.view(branch, at: slice), log: log, budget: budget ?? self.budget),
      asked: context.at?.range ?? slice.days, context: context, places: places, attached: attached)
  }

  /// The words for the view of a slice of time.
  func wording(at slice: TimeSlice) -> Wording { Wording(view: context.view(branch, at: slice)) }

  /// The words for the view of the last slice of the time in use.
  var wording: Wording { wording(at: context.slices(branch).last ?? TimeSlice(context.today)) }

  /// What a reader must know of the date: that no paper reaches it, or that the scope in use has moved it.
  var notesOnDate: [String] {
    if let known = context.known {
      let view = context.view(branch, at: TimeSlice(known.range.last))
      let sources = branch.entities(.source)
      if !sources.isEmpty, sources.allSatisfy({ view.publication(of: $0, by: known.range.last) == .no }) {
        return ["No paper had been published by \(known.spoken)."]
      }
    }
    let newest = context.newestDay(branch)
    if let at = context.at, let newest, at.range.start > newest {
      return ["No paper covers this date: the newest ends on \(newest.spoken)."]
    }
    guard context.at == nil, context.scope != nil, let newest, newest < context.today else { return [] }
    var everywhere = context
    everywhere.scope = nil
    guard everywhere.newestDay(branch) != newest else { return [] }
    return ["As of \(newest.spoken), the last day that the newest paper of this place covers."]
  }
}
