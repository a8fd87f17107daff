public import Model

/// The time of a route beside that of its steps.
public struct RouteTime: Sendable {
  /// The time that a step takes, and where each is stated; steps at one place are ways beside each other.
  public struct Step: Sendable {
    let order: Int64
    let lengths: [(length: Duration, fact: FactRef)]

    /// A step at a place of the route, with the times in which it is to be raised and decided.
    public init(order: Int64, lengths: [(length: Duration, fact: FactRef)]) {
      (self.order, self.lengths) = (order, lengths)
    }
  }

  /// How long the steps take together.
  public let together: Duration
  /// Where the time of each place's step is stated, in their order; at least one.
  public let facts: [FactRef]

  /// The time of some steps, where together they take longer than the route may; nil otherwise.
  ///
  /// Of steps at one place the shortest counts, of a step that is to be raised and decided the longer of the two. What
  /// cannot be held beside the limit is left out.
  public init?(of steps: [Step], over limit: Duration) {
    var times: [Int64: (hours: Int, fact: FactRef)] = [:]
    for step in steps {
      let held = step.lengths.compactMap { item in Self.hours(item.length, beside: limit).map { ($0, item.fact) } }
      guard let longest = held.max(by: { $0.0 < $1.0 }) else { continue }
      if let known = times[step.order], known.hours <= longest.0 { continue }
      times[step.order] = (longest.0, longest.1)
    }
    let hours = times.values.reduce(0) { $0 + $1.hours }
    guard let most = Self.mostHours(limit), hours > most, !times.isEmpty else { return nil }
    let unit = limit.unit == .workingDay ? 24 : Self.hours(Duration(count: 1, unit: limit.unit), beside: limit) ?? 1
    let isOfCalendar = limit.unit == .month || limit.unit == .year
    let (count, inUnit): (Int, TimeUnit) =
      hours % unit == 0 && !isOfCalendar
      ? (hours / unit, limit.unit) : hours % 24 == 0 ? (hours / 24, .day) : (hours, .hour)
    together = Duration(count: UInt16(clamping: count), unit: inUnit)
    facts = times.sorted { $0.key < $1.key }.map(\.value.fact)
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

extension Branch {
  /// The place of a step in its route, nought where none is stated; nil for a step that is for information alone.
  public func order(ofStep step: EntityID) -> Int64? {
    let informs = facts(of: step, .way).contains { way in
      if case .word(let word) = value(way) { text(word) == "informs" } else { false }
    }
    if informs { return nil }
    return facts(of: step, .order).lazy.compactMap { value($0).number }.first ?? 0
  }
}

extension Evaluation {
  /// Where the steps of a route take longer together than the route may, and no one paper says both.
  ///
  /// It is looked for on each day from which a paper speaks of its time, the latest first.
  mutating func timeOfSteps(of route: EntityID) throws(Stop) -> Discrepancy? {
    let steps = view.branch.facts(about: route, .stepOf).map { view.branch.subject($0) }
    let facts = ([route] + steps).flatMap {
      view.branch.facts(of: $0, .timeLimit) + view.branch.facts(of: $0, .deadline)
    }
    let days = Set(view.claims(facts).compactMap(\.attested?.start)).sorted(by: >)
    for day in days {
      var there = Evaluation(view.at(TimeSlice(day)), log: log, budget: budget)
      let found = try there.timeOfStepsNow(of: route, steps)
      (log, budget) = (there.log, there.budget)
      if let found { return found }
    }
    return nil
  }

  private mutating func timeOfStepsNow(of route: EntityID, _ steps: [EntityID]) throws(Stop) -> Discrepancy? {
    guard let limit = try claimList(of: route, .timeLimit).certain.first, case .duration(let most) = limit.value else {
      return nil
    }
    var claims: [Claim] = []
    var times: [RouteTime.Step] = []
    for step in steps {
      guard let order = view.branch.order(ofStep: step) else { continue }
      let stated = try claimList(of: step, .timeLimit).certain + claimList(of: step, .deadline).certain
      claims += stated
      times.append(
        RouteTime.Step(
          order: order,
          lengths: stated.compactMap { claim in
            guard case .duration(let length) = claim.value else { return nil }
            return (length, claim.facts[0])
          }))
    }
    guard let time = RouteTime(of: times, over: most) else { return nil }
    let counted = claims.filter { time.facts.contains($0.facts[0]) }
    let shared = counted.reduce(Set(view.sources(of: limit))) { $0.intersection(view.sources(of: $1)) }
    // What one paper says of both is a mistake of the model, and told where it is loaded.
    guard shared.isEmpty else { return nil }
    return Discrepancy(
      subject: route, kind: .tooLong(limit: limit, steps: counted, together: time.together), topic: .rules)
  }
}
