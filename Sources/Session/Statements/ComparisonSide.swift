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

extension Session {
  /// A side of a comparison as typed: a date on the branch in use, a branch, or a model file.
  func side(_ syntax: ViewSyntax, in text: SourceText, at range: Range<Int>) throws(Refusal) -> ComparisonSide {
    let words = text.text(range)
    switch syntax {
    case .period(let period): return ComparisonSide(branch: branch, period: period, words: period.spoken)
    case .branch(let name, let period):
      guard let found = branch(named: name.text) else {
        throw Refusal(
          Diagnostic(
            .unknownName, in: text.name, at: name.range, [name.text], expected: [Expectation.view.words],
            suggestions: Suggestion.nearest(to: name.text, among: lines)))
      }
      return ComparisonSide(branch: found, period: period, words: words)
    case .file(let path):
      let file: SourceText
      switch files.read(path) {
      case .success(let bytes): file = SourceText(name: path, bytes: bytes)
      case .failure(let problem): throw Refusal(problem.diagnostic(path: path, in: text.name, at: range))
      }
      let model = LoadedModel.files([file], name: LoadedModel.name(of: path))
      if !model.diagnostics.isEmpty { throw Refusal(model.diagnostics.map(\.diagnostic)) }
      return ComparisonSide(branch: Branch(base: model.store), period: nil, words: path, isFile: true)
    }
  }

  /// How another model differs from the one in use, on one day for both: the date in use, or the last day that a source
  /// of either covers.
  public mutating func compare(with old: LoadedModel, named names: (old: String, new: String)) -> Outcome {
    let before = Branch(base: old.store)
    let day = max(context.defaultDay(before), context.defaultDay(branch))
    let period = context.at ?? WrittenPeriod(WrittenDate(day))
    let request = Query.diff(
      ComparisonSide(branch: before, period: period, words: names.old, isFile: true),
      ComparisonSide(branch: branch, period: period, words: names.new, isFile: true))
    let statement = "diff file \"\(names.old)\" file \"\(names.new)\""
    do throws(Stop) {
      var (answer, _) = try QueryRunner(
        context: context, branch: branch, budget: budget, model: modelName, places: places
      )
      .answer(request)
      answer.statement = statement
      return Outcome(statement: statement, answer: answer, diagnostics: [], effects: [])
    } catch {
      let text = SourceText(name: "diff", statement)
      let diagnostic = error.diagnostic(in: text.name, at: 0..<text.bytes.count)
      return Outcome(
        statement: statement, answer: nil, diagnostics: [LocatedDiagnostic(diagnostic, in: text)], effects: [])
    }
  }

  /// The names of the lines of change there are.
  private var lines: [String] { [Draft.main] + work.drafts.map(\.name) }
}
