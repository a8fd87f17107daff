public import Model

/// How the model is looked at: when, by what was known, from which place.
///
/// Never part of a change, never undone.
public struct QueryContext: Sendable {
  /// The date or period that answers are for; nil for the default.
  public internal(set) var at: WrittenPeriod?
  /// Only what had been published by then; nil for all.
  public internal(set) var known: WrittenPeriod?
  /// The place that ambiguous names are meant in.
  public internal(set) var scope: EntityID?
  /// The day taken as today.
  public internal(set) var today: Day

  /// The query context at the start of a session.
  public init(today: Day) {
    self.today = today
  }
}

extension QueryContext {
  /// The time slices that answers are for: the stretches of the period in use, or the default day.
  func slices(_ branch: Branch) -> [TimeSlice] {
    if let at { return branch.stretches(of: at) }
    return [TimeSlice(defaultDay(branch))]
  }

  /// Today, or the last day that the newest source in scope covers if that is earlier.
  func defaultDay(_ branch: Branch) -> Day { min(today, newestDay(branch) ?? today) }

  /// The last day that the newest source in scope covers; nil where no source says what it covers.
  package func newestDay(_ branch: Branch) -> Day? {
    var newest: Day?
    for source in branch.entities(.source) {
      if let scope, !branch.belongs(source, to: scope) { continue }
      guard let period = branch.covering(source) else { continue }
      newest = max(newest ?? period.range.last, period.range.last)
    }
    return newest
  }

  func view(_ branch: Branch, at slice: TimeSlice) -> View {
    View(branch, at: slice, knownBy: known?.range.last)
  }
}
