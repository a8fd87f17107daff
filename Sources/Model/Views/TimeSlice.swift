/// A point or a stretch of time at which facts are read: a day, or a run of days in which nothing changes.
public struct TimeSlice: Hashable, Sendable {
  /// The days of the stretch; the outer bounds where a day is not known.
  public let days: DayRange
  /// Changes of unknown day that have come before this stretch, and those that come after it.
  let passed: Set<Boundary>
  let pending: Set<Boundary>
  /// The change that opens the stretch and the one that closes it, when their days are not known.
  public let opening: Boundary?
  /// The change that closes the stretch, when its day is not known.
  public let closing: Boundary?

  /// One day.
  ///
  /// A change whose day is not known and might be this one is undecided.
  public init(_ day: Day) {
    days = DayRange(first: day, last: day)
    passed = []
    pending = []
    opening = nil
    closing = nil
  }

  init(days: DayRange, passed: Set<Boundary>, pending: Set<Boundary>, opening: Boundary?, closing: Boundary?) {
    self.days = days
    self.passed = passed
    self.pending = pending
    self.opening = opening
    self.closing = closing
  }

  /// The days of the time slice as a period.
  public var period: WrittenPeriod {
    let first = WrittenDate(days.start)
    return WrittenPeriod(first: first, last: WrittenDate(days.last)) ?? WrittenPeriod(first)
  }

  /// Whether a change has come by this time slice; one that is only planned may never come.
  public func hasPassed(_ boundary: Boundary) -> Truth {
    if boundary.isPlanned {
      let truth = hasPassed(boundary.unplanned)
      return truth == .no ? .no : .unknown(truth.reasons.union(.planned))
    }
    if !boundary.isExact {
      if passed.contains(boundary) { return .yes }
      if pending.contains(boundary) { return .no }
    }
    if boundary.days.last <= days.start { return .yes }
    if boundary.days.start > days.last { return .no }
    return .unknown(boundary.isDisputed ? .disagree : .dayNotStated)
  }
}
