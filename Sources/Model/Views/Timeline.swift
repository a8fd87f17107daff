extension Branch {
  /// All time that the model speaks of, as stretches in which nothing changes, in order; empty where nothing is dated.
  ///
  /// It begins before the first change and ends a year after the last, so that a turn that comes next is among them. Changes of unknown day are undecided on the days that
  /// they may mean, as in any period.
  public func timeline() -> [TimeSlice] {
    let dated = boundaries().filter { !$0.isNever }
    guard let first = dated.map(\.days.start).min(), let last = dated.map(\.days.last).max(),
      let period = WrittenPeriod(
        first: WrittenDate(first.advanced(by: -1)),
        last: WrittenDate(last.advanced(by: base.choices.contains { $0.length != nil } ? 366 : 1)))
    else { return [] }
    return stretches(of: period)
  }
}
