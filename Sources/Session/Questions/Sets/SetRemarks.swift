import Analysis
import Model

/// What is said of the papers and the years that a set was read from.
extension AnswerWriter {
  /// Says of which statements that were read other papers say otherwise for the same time, and the answer follows the
  /// better evidenced.
  ///
  /// - Parameter told: statements whose own lines say it already.
  func overruled(beyond told: [Claim] = [], _ draft: inout AnswerBuilder) {
    let others = run.overruled.filter { other in
      !told.contains { $0.subject == other.subject && $0.relation == other.relation }
    }
    for other in others.prefix(Self.mostOverruled) {
      let papers = view.sources(of: other).map { branch.citedName(of: $0) }
      if papers.isEmpty { continue }
      draft.note(
        "papers disagree on \(wording.title(other.subject)): \(Wording.list(papers)) \(papers.count == 1 ? "says" : "say") "
          + "otherwise for the same time: \(wording.clause(other))", .discrepancy)
      draft.rest(on: other)
    }
    let left = others.count - Self.mostOverruled
    if left > 0 { draft.note("papers disagree on \(left) more of what was read: `conflicts` lists them", .discrepancy) }
  }

  private static let mostOverruled = 3

  /// Says which years a sum counts, where they are several, which figures are of several years, and which are of the whole
  /// of a year of which only a part is asked about.
  func years(of expression: Expression, _ draft: inout AnswerBuilder) {
    guard expression.isCounted else { return }
    let long = timesOfSeveralYears
    if !long.isEmpty {
      draft.note(
        "What is stated for \(Wording.list(long.map(\.spoken))) is for that time together: "
          + "no paper says how much of it is for one year.")
    }
    for part in expression.isOfPayments ? partsAsked(of: expression) : [] {
      let wholes = timesCounted.filter { $0.range != part && $0.range.covers(part) && $0.isOneYear }
      let days = WrittenPeriod(first: WrittenDate(part.start), last: WrittenDate(part.last))
      guard !wholes.isEmpty, let asked = part.written ?? days else { continue }
      draft.note(
        "What is stated for \(Wording.list(wholes.map(\.spoken))) is for all of it: "
          + "no paper says how much of it is for \(asked.spoken).")
    }
    guard expression.isPutTogether else { return }
    let periods = timesCounted
    if periods.count > 1 { draft.note("Counted over several times: \(Wording.list(periods.map(\.spoken))).") }
  }

  /// The times asked about, longer than a day: those that the expression names or, where it names none, that of the
  /// question.
  private func partsAsked(of expression: Expression) -> [DayRange] {
    let named = expression.times
    return (named.isEmpty ? [asked] : named).filter { $0.start != $0.last }.uniqued()
  }

  /// The times of which payments and figures were counted, in their order.
  var timesCounted: [WrittenPeriod] {
    run.periodsCounted.uniqued { $0.range }.sorted { $0.range.start < $1.range.start }
  }

  /// The times longer than a year of which payments and figures were counted.
  var timesOfSeveralYears: [WrittenPeriod] { run.periodsCounted.filter { !$0.isOneYear } }
}

extension Expression {
  /// Whether it comes to payments or figures, or to what is made of them.
  fileprivate var isCounted: Bool {
    switch self {
    case .aggregate(let aggregate, _): aggregate != .count
    case .arithmetic: true
    case .step(_, let path): Evaluation.isCounted(path)
    case .at(let inner, _), .knownBy(let inner, _), .certain(let inner), .stated(let inner, _): inner.isCounted
    case .list(let items): items.contains(where: \.isCounted)
    default: false
    }
  }

  /// Whether it comes to what is paid, of which a part of a year is a part.
  fileprivate var isOfPayments: Bool {
    if case .step(_, let path) = self, path.relation == .contribution { return true }
    return children.contains(where: \.isOfPayments)
  }

  /// The times that it names.
  fileprivate var times: [DayRange] {
    if case .at(_, let period) = self { return [period.range] }
    return children.flatMap(\.times)
  }

  /// Whether it makes one value of several.
  fileprivate var isPutTogether: Bool {
    switch self {
    case .aggregate(let aggregate, _): aggregate == .sum || aggregate == .average
    case .arithmetic(let operation, _, _): operation == .add
    default: false
    }
  }
}
