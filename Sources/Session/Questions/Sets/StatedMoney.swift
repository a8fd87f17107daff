import Analysis
import Model

/// What is said of a sum of what is stated to be paid: its reading, and what papers disagree on.
extension AnswerWriter {
  /// Says what a sum is of where all of it is agreed, say.
  func tellReading(of expression: Expression, _ set: PartialSet, _ draft: inout AnswerBuilder) {
    guard case .aggregate = expression, set.members.count == 1, run.readingsCounted.count == 1,
      let reading = run.readingsCounted.first?.flatMap({ $0 }), reading != "cash", let row = draft.rows.last?.row,
      let figure = row.cells.first?.text, row.sentence.hasPrefix(figure)
    else { return }
    draft.say("\(figure) \(reading)\(row.sentence.dropFirst(figure.count))")
  }

  /// What is no one sum, for papers disagree on a part of it or it has several readings; nil of anything else.
  func disputed(_ expression: Expression, _ set: PartialSet) -> AnswerBuilder? {
    guard isOfMoney(expression), set.certain.isEmpty, !set.possible.isEmpty,
      set.possible.allSatisfy({ $0.reasons.contains(.disagree) })
    else { return nil }
    var draft = members(set, alphabetical: false)
    let readings = run.readingsCounted.compactMap(\.self).filter { $0 != "cash" }.sorted()
    if readings.count > 1 {
      let kinds = Wording.list(readings.map { "what is \($0)" })
      draft = AnswerBuilder()
      draft.add([.unknown("not one sum")], "Not one sum: \(kinds) are never added.", on: [])
      return draft
    }
    let amounts = set.possible.map(\.element).compactMap { element -> Quantity? in
      if case .quantity(let quantity) = element { quantity } else { nil }
    }.sorted { $0.value < $1.value }
    let figures = amounts.map(\.spoken)
    guard figures.count > 1, let least = figures.first, let most = figures.last else { return nil }
    let words = figures.count == 2 ? "\(least) or \(most)" : "From \(least) to \(most)"
    draft.heading = "\(words): papers disagree on a part of it, so it is not one figure."
    return draft
  }

  /// Whether an expression is a sum or an average, or what lies between two.
  private func isOfMoney(_ expression: Expression) -> Bool {
    switch expression {
    case .aggregate(let aggregate, _): aggregate == .sum || aggregate == .average
    case .arithmetic(.subtract, let left, let right): isOfMoney(left) && isOfMoney(right)
    default: false
    }
  }
}
