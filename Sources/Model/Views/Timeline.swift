extension Branch {
  /// All time that the model speaks of, as stretches in which nothing changes, in order; empty where nothing is dated.
  ///
  /// It begins before the first change and ends a day after the last or, where some take turns, so long after it as the
  /// longest turn lasts, so that the turn that comes next is among them. Changes of unknown day are undecided on the days
  /// that they may mean, as in any period.
  public func timeline() -> [TimeSlice] {
    let dated = boundaries().filter { !$0.isNever }
    guard let first = dated.map(\.days.start).min(), let last = dated.map(\.days.last).max(),
      let period = WrittenPeriod(
        first: WrittenDate(first.advanced(by: -1)),
        last: WrittenDate(last.advanced(by: 1 + longestTurn)))
    else { return [] }
    return stretches(of: period)
  }

  /// The most days that a turn of anyone lasts; none where nobody takes turns.
  private var longestTurn: Int {
    turnLengths.map { length in
      let days =
        switch length.unit {
        case .hour, .workingDay, .day: 1
        case .week: 7
        case .month: 31
        case .year: 366
        }
      return min(Int(length.count) * days, 36_600)
    }.max() ?? 0
  }
}
