import Language
import Model

/// The time of a route beside that of its steps.
extension ConsistencyCheck {
  /// Whether the steps together take longer than the route may: of steps at one place the shortest counts, of a step that
  /// is to be raised and decided the longer of the two.
  mutating func checkSteps(of route: EntityID) {
    let limits = branch.facts(of: route, .timeLimit)
    guard limits.count == 1, case .duration(let limit) = branch.value(limits[0]) else { return }
    var times: [Int64: (hours: Int, fact: FactRef)] = [:]
    for step in branch.facts(about: route, .stepOf).map({ branch.subject($0) }) where !isForInformation(step) {
      guard let time = time(of: step, beside: limit) else { continue }
      let place = order(of: step)
      if let known = times[place], known.hours <= time.hours { continue }
      times[place] = time
    }
    let together = times.values.reduce(0) { $0 + $1.hours }
    guard let most = Self.mostHours(limit), together > most,
      let last = times.max(by: { $0.key < $1.key })?.value.fact
    else { return }
    let unit = limit.unit == .workingDay ? 24 : Self.hours(Duration(count: 1, unit: limit.unit), beside: limit) ?? 1
    let isOfCalendar = limit.unit == .month || limit.unit == .year
    let (count, inUnit): (Int, TimeUnit) =
      together % unit == 0 && !isOfCalendar
      ? (together / unit, limit.unit) : together % 24 == 0 ? (together / 24, .day) : (together, .hour)
    let words = Duration(count: UInt16(clamping: count), unit: inUnit).description
    report(.routeTooLong, last, [branch.id(of: route), words, limit.description])
  }

  private func isForInformation(_ step: EntityID) -> Bool {
    branch.facts(of: step, .way).contains { way in
      if case .word(let word) = branch.value(way) { branch.text(word) == "informs" } else { false }
    }
  }

  private func order(of step: EntityID) -> Int64 {
    for fact in branch.facts(of: step, .order) {
      if let number = branch.value(fact).number { return number }
    }
    return 0
  }

  /// The time that a step takes, and where it is stated; nil where it states none that can be held beside the route's.
  private func time(of step: EntityID, beside limit: Duration) -> (hours: Int, fact: FactRef)? {
    var longest: (hours: Int, fact: FactRef)?
    for fact in branch.facts(of: step, .timeLimit) + branch.facts(of: step, .deadline) {
      guard case .duration(let duration) = branch.value(fact), let hours = Self.hours(duration, beside: limit) else {
        continue
      }
      if hours > longest?.hours ?? 0 { longest = (hours, fact) }
    }
    return longest
  }

  /// At least so many hours; working days are counted among themselves, or as the days that they at least take.
  private static func hours(_ duration: Duration, beside limit: Duration) -> Int? {
    if limit.unit == .workingDay, duration.unit != .workingDay { return nil }
    switch duration.unit {
    case .hour: return Int(duration.count)
    case .day, .workingDay: return Int(duration.count) * 24
    case .week: return Int(duration.count) * 7 * 24
    // No month is shorter, and no year.
    case .month: return Int(duration.count) * 28 * 24
    case .year: return Int(duration.count) * 365 * 24
    }
  }

  /// At most so many hours, working days counted among themselves.
  private static func mostHours(_ limit: Duration) -> Int? {
    switch limit.unit {
    case .month: Int(limit.count) * 31 * 24
    case .year: Int(limit.count) * 366 * 24
    case .hour, .workingDay, .day, .week: hours(limit, beside: limit)
    }
  }
}
