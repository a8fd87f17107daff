public import Model

/// One time that something was done, or is planned to be.
struct Occurrence {
  let thing: EntityID
  let days: DayRange
  let written: WrittenPeriod
  let isPlanned: Bool
}

/// What falls due again and again, or within a time from a start.
extension Evaluation {
  /// When a duty falls due by its rhythm, counted from each time that it was done; and what was done instead.
  mutating func cycles(
    of duty: EntityID, _ days: DayRange, _ newest: Day?, _ answer: inout CalendarAnswer
  ) throws(Stop) -> [CalendarEntry] {
    let rhythms = try claimList(of: duty, .dutyRhythm).claims.filter { !$0.value.isGap }
    guard !rhythms.isEmpty else { return [] }
    let done = occurrences(try claimList(about: duty, .fulfils).claims.map(\.subject))
    if done.isEmpty, rhythms.contains(where: \.isLive) { answer.rhythms.append(duty) }
    // Of rhythms on which papers disagree each is told, with what the other says.
    let live = rhythms.filter(\.isLive)
    var entries: [CalendarEntry] = []
    for rhythm in live.count > 1 ? live : [rhythms[0]] { entries += try due(duty, rhythm, done, days, newest) }
    return entries
  }

  /// When a body meets next by its rhythm, counted from each meeting that is recorded.
  mutating func meetings(
    of body: EntityID, _ days: DayRange, _ newest: Day?, _ answer: inout CalendarAnswer
  ) throws(Stop) -> [CalendarEntry] {
    let rhythms = try claimList(of: body, .meets).live.filter { if case .rhythm = $0.value { true } else { false } }
    guard !rhythms.isEmpty else { return [] }
    let held = occurrences(try claimList(about: body, .meetingOf).claims.map(\.subject))
    if held.isEmpty { answer.bodies.append(body) }
    var entries: [CalendarEntry] = []
    for rhythm in rhythms { entries += try due(body, rhythm, held, days, newest) }
    return entries
  }

  /// The times that things speak of: the day of an event, the period of a paper; in the order of time.
  private func occurrences(_ things: [EntityID]) -> [Occurrence] {
    var found: [Occurrence] = []
    for thing in things {
      for fact in view.branch.facts(of: thing, .eventDay).prefix(1) {
        guard case .date(let date) = view.branch.value(fact) else { continue }
        found.append(
          Occurrence(thing: thing, days: date.range, written: WrittenPeriod(date), isPlanned: isPlanned(thing)))
      }
      if let period = view.branch.covering(thing) {
        found.append(Occurrence(thing: thing, days: period.range, written: period, isPlanned: false))
      }
    }
    return found.sorted { ($0.days.start, $0.thing) < ($1.days.start, $1.thing) }
  }

  /// Between two times that it was done it fell due; after the last once more, and as long as sources state the rhythm.
  private mutating func due(
    _ subject: EntityID, _ rhythm: Claim, _ done: [Occurrence], _ days: DayRange, _ newest: Day?
  ) throws(Stop) -> [CalendarEntry] {
    guard case .rhythm(let value) = rhythm.value, let length = value.length else { return [] }
    var entries: [CalendarEntry] = []
    for (index, occurrence) in done.enumerated() {
      let next = index + 1 < done.count ? done[index + 1] : nil
      var range = occurrence.days
      for turn in 1...200 {
        try budget.spend(1)
        // A paper for longer than the rhythm has done it to the end of its time, and the next is counted from there.
        let isLonger = turn == 1 && range.start.advanced(by: length) <= range.last
        let later = isLonger ? range.next(for: length) : range.later(by: length)
        guard later.start > range.start, later.start <= days.last else { break }
        range = later
        if let next, next.days.start <= range.last { break }
        if next == nil, turn > 1, range.start >= rhythm.attested?.end ?? range.start { break }
        guard try goesOn(subject, at: range.last) else { break }
        let outcome: CalendarEntry.Outcome =
          next.map { .later($0.thing, $0.written) }
          ?? ((newest.map { $0 > range.last } ?? false) ? .notStated : .notReached)
        entries.append(
          CalendarEntry(
            kind: .due(.init(length: length, since: occurrence.thing, isLimit: false, turns: turn)), subject: subject,
            days: range, written: range.written, claims: [rhythm] + fulfilment(of: subject, by: occurrence.thing),
            isPlanned: occurrence.isPlanned, outcome: outcome))
      }
    }
    return entries
  }

  private func fulfilment(of subject: EntityID, by thing: EntityID) -> [Claim] {
    let relation: Relation = view.branch.kind(of: subject) == .body ? .meetingOf : .fulfils
    return view.claims(view.branch.facts(of: thing, relation).filter { view.branch.value($0).entity == subject })
  }

  /// Whether a duty still binds then: it exists, and so does one of those that do it.
  private mutating func goesOn(_ subject: EntityID, at day: Day) throws(Stop) -> Bool {
    let then = view.at(TimeSlice(day))
    guard then.life(of: subject).0 != .no else { return false }
    let facts = view.branch.facts(of: subject, .responsible) + view.branch.facts(of: subject, .accountable)
    let doers = facts.compactMap { view.branch.value($0).entity }
    try budget.spend(doers.count)
    return doers.isEmpty || doers.contains { goesOn($0, in: then) }
  }

  /// Whether a doer is still there then, and one of those that a body is part of.
  private func goesOn(_ doer: EntityID, in then: View) -> Bool {
    guard then.life(of: doer).0 != .no else { return false }
    guard view.branch.kind(of: doer) == .body else { return true }
    let wholes = view.branch.facts(of: doer, .parent).compactMap { view.branch.value($0).entity }
    return wholes.isEmpty || wholes.contains { then.life(of: $0).0 != .no }
  }

  // MARK: Time limits

  /// By when a duty is to be done, counted from each thing that starts its time.
  mutating func limits(
    of duty: EntityID, _ newest: Day?, _ answer: inout CalendarAnswer
  ) throws(Stop) -> [CalendarEntry] {
    // A calendar is of all dates: a limit that is first stated for a later time counts from what starts it then.
    let stated = try claimList(of: duty, .deadline)
    let deadlines = stated.live.isEmpty ? stated.firstStatedTogether : stated.live
    guard !deadlines.isEmpty else { return [] }
    let starts = try claimList(about: duty, .starts).claims
    if starts.isEmpty { answer.limits.append(duty) }
    var entries: [CalendarEntry] = []
    for start in starts {
      guard let boundary = view.branch.day(of: start.subject), !boundary.isNever else { continue }
      for deadline in deadlines {
        guard case .duration(let length) = deadline.value else { continue }
        let (first, last) = (boundary.days.start.advanced(by: length), boundary.days.last.advanced(by: length))
        let range = DayRange(first: first, last: last)
        let done = occurrences(try claimList(about: duty, .fulfils).claims.map(\.subject)).first {
          !$0.isPlanned && $0.days.start >= boundary.days.start
        }
        let outcome: CalendarEntry.Outcome =
          done.map { .stated([$0.thing]) } ?? ((newest.map { $0 > range.last } ?? false) ? .notStated : .notReached)
        entries.append(
          CalendarEntry(
            kind: .due(.init(length: length, since: start.subject, isLimit: true, turns: 1)), subject: duty,
            days: range,
            written: range.written, claims: [deadline, start], isPlanned: isPlanned(start.subject), outcome: outcome)
        )
      }
    }
    return entries
  }
}

extension Rhythm {
  /// The time from one to the next; nil as needed, or where it is no whole number of units.
  public var length: Duration? {
    guard let times, times > 0 else { return nil }
    if interval.count % times == 0 { return Duration(count: interval.count / times, unit: interval.unit) }
    guard interval.unit == .year, Int(interval.count) * 12 % Int(times) == 0 else { return nil }
    let months = Int(interval.count) * 12 / Int(times)
    return UInt16(exactly: months).map { Duration(count: $0, unit: .month) }
  }
}
