/// A change whose day may not be known exactly: what begins holds from that day on, what ends holds no longer.
///
/// Facts that one event begins or ends share one boundary, and so its one unknown day.
public struct Boundary: Hashable, Sendable, BitwiseCopyable {
  /// The days the change may have come on.
  public let days: DayRange
  /// The event whose day it is, if it is an event's.
  public let event: EntityID?
  /// Whether the written date named a last day rather than a first one.
  public let isEnd: Bool
  /// Whether the date was only about right, so that nothing about it is ever certain.
  public let isApproximate: Bool
  /// Whether it is only planned, so that it may never come.
  public private(set) var isPlanned = false
  /// Whether papers differ on its day, so that it may have come on any from the first that they give to the last.
  public private(set) var isDisputed = false

  /// The first day of something, written as a date.
  public init(firstDay date: WrittenDate) {
    days = date.range
    event = nil
    isEnd = false
    isApproximate = date.isApproximate
  }

  /// The last day of something, written as a date: the change comes a day later.
  public init(lastDay date: WrittenDate) {
    days = DayRange(first: date.range.start.advanced(by: 1), last: date.range.end)
    event = nil
    isEnd = true
    isApproximate = date.isApproximate
  }

  /// The last day of something, which is one of some days: the change comes a day later.
  init(lastDay days: DayRange, isApproximate: Bool) {
    self.days = DayRange(first: days.start.advanced(by: 1), last: days.end)
    event = nil
    isEnd = true
    self.isApproximate = isApproximate
  }

  /// The day of an event.
  public init(event: EntityID, on date: WrittenDate) {
    days = date.range
    self.event = event
    isEnd = false
    isApproximate = date.isApproximate
  }

  /// The day of a change of which papers give several that cannot all be right.
  init(disputed changes: [Boundary], isEnd: Bool) {
    days = DayRange(
      first: changes.map(\.days.start).min() ?? .distantPast, last: changes.map(\.days.last).max() ?? .distantPast)
    event = nil
    self.isEnd = isEnd
    isApproximate = true
    isDisputed = true
  }

  /// The day of an event that never comes, because a plan sets it aside.
  init(never event: EntityID) {
    days = DayRange(first: Day(number: .max - 1), last: Day(number: .max - 1))
    self.event = event
    isEnd = false
    isApproximate = false
  }

  /// An event of which no day is stated: it may have come on any.
  init(undated event: EntityID) {
    days = Self.anyDay
    self.event = event
    isEnd = false
    isApproximate = true
  }

  private static let anyDay = DayRange(first: .distantPast, last: Day(number: .max - 2))

  /// Whether it is an event's of which no day is stated.
  public var isUndated: Bool { days == Self.anyDay }

  /// A planned beginning of which no day is stated.
  static let always = Boundary(exactly: .distantPast).planned

  /// Whether its day is stated, as closely as may be, and not only planned.
  var isDated: Bool { !isPlanned && !isUndated }

  /// The same change where a source only plans it.
  var planned: Boundary {
    var boundary = self
    boundary.isPlanned = true
    return boundary
  }

  /// The same change, were it certain to come.
  public var unplanned: Boundary {
    var boundary = self
    boundary.isPlanned = false
    return boundary
  }

  /// Whether it never comes, because a plan sets its event aside.
  public var isNever: Bool { days.start == Day(number: .max - 1) }

  /// A change that comes exactly on the day.
  public init(exactly day: Day) {
    days = DayRange(first: day, last: day)
    event = nil
    isEnd = false
    isApproximate = false
  }

  /// The days on one of which what ends with it is there for the last time: the eve, of an event as of a date.
  public var lastDays: DayRange {
    if isUndated || isNever { return days }
    return DayRange(first: days.start.advanced(by: -1), last: days.last.advanced(by: -1))
  }

  /// Whether the day is known exactly.
  public var isExact: Bool { days.start == days.last }

  /// The order of time, and one order of what may come on the same days.
  static func isEarlier(_ first: Boundary, than second: Boundary) -> Bool {
    func key(_ boundary: Boundary) -> (Day, Day, UInt32, Int) {
      let kind = (boundary.isEnd ? 2 : 0) + (boundary.isApproximate ? 1 : 0)
      return (boundary.days.start, boundary.days.last, boundary.event?.index ?? 0, kind)
    }
    return key(first) < key(second)
  }
}
