/// The times of one value: it may end and come back.
extension Papers {
  /// Whether another value is stated to begin after one statement of a value begins, and before the other does: then the value
  /// came back.
  func isParted(_ one: Claim, _ other: Claim) -> Bool {
    guard !one.relation.meaning.isMany, !one.isPlanned, let first = beginning(one), let second = beginning(other) else {
      return false
    }
    return turns.contains { turn in
      guard turn.subject == one.subject, turn.relation == one.relation, turn.value != one.value,
        turn.value != .notStated,
        let days = turn.from.flatMap(days(of:))
      else { return false }
      func lies(between one: Int, _ other: Int) -> Bool { one <= days.first && one < days.last && days.last < other }
      return lies(between: first.last, second.first) || lies(between: second.last, first.first)
    }
  }

  /// The days on one of which a statement begins or, where none is given, the first of its paper's time.
  private func beginning(_ claim: Claim) -> (first: Int, last: Int)? {
    if let days = claim.from.flatMap(days(of:)) { return days }
    return claim.from == nil ? claim.attested.map { ($0.lowerBound, $0.lowerBound) } : nil
  }

  private func days(of moment: SmallModel.Moment) -> (first: Int, last: Int)? {
    switch moment {
    case .date(let date): (date.first, date.last)
    case .event(let event): day(of: event).map { ($0.first, $0.last) }
    }
  }
}
