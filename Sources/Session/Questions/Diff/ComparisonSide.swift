import Analysis
import Language
import Model

/// One side of a comparison: a line of change, or another model, and a time.
struct ComparisonSide: Sendable {
  let branch: Branch
  /// The time it is looked at; nil for the date in use.
  let period: WrittenPeriod?
  /// How the user wrote it.
  let words: String
  /// Whether it is a model of its own, told by its files: then every fact is compared, over all dates.
  var isFile = false

  /// The view, through a query context whose own date counts only where none is given here; of a period its last stretch.
  func view(_ context: QueryContext) -> View {
    let slices = period.map { branch.stretches(of: $0) } ?? [TimeSlice(context.defaultDay(branch))]
    return context.view(branch, at: slices.last ?? TimeSlice(context.defaultDay(branch)))
  }
}

extension QuestionResolver {
  /// A side of a comparison as typed: a date on the branch in use, a branch, or a model file.
  func side(_ slot: Slot) throws(Refusal) -> ComparisonSide {
    let (words, range) = (arguments.typed(slot), arguments.range(slot))
    switch try arguments.view(slot) {
    case .period(let period): return ComparisonSide(branch: branch, period: period, words: period.spoken)
    case .branch(let name, let period):
      guard let found = surroundings.branch(name.text) else {
        throw Refusal(
          Diagnostic(
            .unknownName, in: text.name, at: name.range, [name.text], expected: [Expectation.view.words],
            suggestions: Suggestion.nearest(to: name.text, among: surroundings.branchNames())))
      }
      return ComparisonSide(branch: found, period: period, words: words)
    case .file(let path):
      let file: SourceText
      switch surroundings.files.read(path) {
      case .success(let bytes): file = SourceText(name: path, bytes: bytes)
      case .failure(let problem): throw Refusal(problem.diagnostic(path: path, in: text.name, at: range))
      }
      let model = LoadedModel.files([file], name: LoadedModel.name(of: path))
      if let refusal = Refusal(model.diagnostics.map(\.diagnostic)) { throw refusal }
      return ComparisonSide(branch: Branch(base: model.store), period: nil, words: path, isFile: true)
    }
  }
}
