import Analysis
import Language
import Model

/// One side of a comparison: a line of change, or another model, and a time.
struct ComparisonSide: Sendable {
  let branch: Branch
  /// The time it is looked at; nil for the date in use.
  var period: WrittenPeriod?
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

extension ComparisonSide {
  /// Two lines of change without a date are looked at on one day: the date in use or, where a draft changes something on a
  /// later day, the last such day.
  static func onOneDay(_ old: ComparisonSide, _ new: ComparisonSide, _ context: QueryContext) -> (Self, Self) {
    guard old.period == nil, new.period == nil, !old.isFile, !new.isFile else { return (old, new) }
    var (one, other) = (old, new)
    if context.at != nil {
      (one.period, other.period) = (context.at, context.at)
    } else if let last = [old, new].compactMap(\.branch.lastChange).max(), last > context.defaultDay(new.branch) {
      (one.period, other.period) = (WrittenPeriod(WrittenDate(last)), WrittenPeriod(WrittenDate(last)))
    }
    return (one, other)
  }
}

extension Branch {
  /// The last day on which something that was begun on a draft begins or ends, or on which it ends what was there; nil
  /// where nothing of it is dated.
  fileprivate var lastChange: Day? {
    begun.flatMap { [boundary($0.from, isEnd: false), boundary($0.to, isEnd: true)] }
      .compactMap { $0 }.filter { !$0.isUndated && !$0.isNever }.map(\.days.last).max()
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
