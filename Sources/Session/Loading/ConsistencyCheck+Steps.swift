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
    guard let most = Self.hours(limit, beside: limit), together > most,
      let last = times.max(by: { $0.key < $1.key })?.value.fact
    else { return }
    let unit = limit.unit == .workingDay ? 24 : Self.hours(Duration(count: 1, unit: limit.unit), beside: limit) ?? 1
    let isWhole = together % unit == 0
    let words =
      isWhole ? Duration(count: UInt16(clamping: together / unit), unit: limit.unit).description : "\(together) hours"
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
    case .month, .year: return nil
    }
  }
}
