extension View {
  /// Whose turn it is at this time slice, where it is stated from when and for how long each has it; nil otherwise.
  ///
  /// Where the slice lies in two turns, or may, it is not known.
  public func turn(of claim: Claim) -> EntityID? {
    let holders = turnHolders(of: claim)
    return holders?.count == 1 ? holders?.first : nil
  }

  /// Those whose turn it may be at this time slice, on whichever of its days the first turn begins; nil where it is not
  /// stated from when and for how long each has it.
  public func turnHolders(of claim: Claim) -> [EntityID]? {
    guard let choice = branch.choice(claim.value), let length = choice.turn?.length, length.count > 0,
      let start = claim.facts.lazy.compactMap({ branch.boundary(branch.fact($0).from, isEnd: false) }).first,
      let last = Self.number(of: slice.days.last, since: start.days.start, length)
    else { return nil }
    let first = min(Self.number(of: slice.days.start, since: start.days.last, length) ?? 0, last)
    return (first...min(last, first + choice.options.count - 1)).map { choice.options[$0 % choice.options.count] }
      .uniqued()
  }

  /// A statement that some take turns, no surer than that the one whose turn it is is there; any other as it is.
  public func inTurn(_ claim: Claim) -> Claim {
    guard let holder = turn(of: claim), case .unknown(let reasons) = life(of: holder).0 else { return claim }
    var doubted = claim
    doubted.doubt(reasons)
    return doubted
  }

  /// In which turn a day lies, from nought; nil where that cannot be counted.
  private static func number(of day: Day, since start: Day, _ length: Duration) -> Int? {
    let days = Int(day.number - start.number)
    guard days >= 0 else { return nil }
    let count = Int(length.count)
    let (from, to) = (start.parts, day.parts)
    let months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0)
    return switch length.unit {
    case .year: months / (12 * count)
    case .month: months / count
    case .week: days / (7 * count)
    case .day: days / count
    case .hour, .workingDay: nil
    }
  }

  /// The days on which a turn begins in some days, in order, each with whose it is then; empty where that is not stated.
  ///
  /// Where the day of the first turn is known only as a month or a year, so is that of each.
  public func turns(of claim: Claim, in days: DayRange) -> [(days: DayRange, holder: EntityID)] {
    guard let choice = branch.choice(claim.value), let length = choice.turn?.length, length.count > 0,
      let start = claim.facts.lazy.compactMap({ branch.boundary(branch.fact($0).from, isEnd: false) }).first
    else { return [] }
    let end = claim.facts.lazy.compactMap { branch.boundary(branch.fact($0).to, isEnd: true) }.first
    // Nobody's turn comes once the body itself has ended.
    let ends = [end, bounds(of: claim.subject).end].compactMap(\.self).filter { !$0.isNever && !$0.isUndated }
    return Self.starts(of: length, since: start.days, in: days)
      .filter { turn in ends.allSatisfy { turn.days.start < $0.days.start } }
      .map { ($0.days, choice.options[$0.number % choice.options.count]) }
  }

  /// The days on one of which a turn begins, of the turns that may begin in some days.
  static func starts(of length: Duration, since start: DayRange, in days: DayRange) -> [(days: DayRange, number: Int)] {
    let width = Int(start.last.number - start.start.number)
    let wider = DayRange(first: days.start.advanced(by: -width), last: days.last)
    return starts(of: length, since: start.start, in: wider).compactMap { turn in
      guard let last = Self.start(ofTurn: turn.number, since: start.last, length), last >= days.start else {
        return nil
      }
      return (DayRange(first: turn.day, last: max(turn.day, last)), turn.number)
    }
  }

  /// The first days of turns that lie in some days, with their numbers from nought.
  private static func starts(of length: Duration, since start: Day, in days: DayRange) -> [(day: Day, number: Int)] {
    guard days.last >= start else { return [] }
    // The first turn of the days, or the one before it; a turn is never shorter than a day.
    var number = days.start <= start ? 0 : Self.number(of: days.start, since: start, length) ?? 0
    var found: [(day: Day, number: Int)] = []
    while let day = Self.start(ofTurn: number, since: start, length), day <= days.last, found.count < 400 {
      if day >= days.start { found.append((day, number)) }
      number += 1
    }
    return found
  }

  /// The first day of a turn; where a month lacks the day, the first of the next.
  private static func start(ofTurn number: Int, since start: Day, _ length: Duration) -> Day? {
    let (count, overflow) = number.multipliedReportingOverflow(by: Int(length.count))
    if overflow || count > 40_000_000 { return nil }
    switch length.unit {
    case .day: return start.advanced(by: count)
    case .week: return start.advanced(by: 7 * count)
    case .month, .year:
      let parts = start.parts
      let months = parts.month - 1 + (length.unit == .year ? 12 * count : count)
      let (year, month) = (parts.year + months / 12, months % 12 + 1)
      let (after, next) = (parts.year + (months + 1) / 12, (months + 1) % 12 + 1)
      return Day(year: year, month: month, day: parts.day) ?? Day(year: after, month: next, day: 1)
    case .hour, .workingDay: return nil
    }
  }
}

extension Branch {
  /// The days in a range on which a turn begins, or may, by any statement.
  func turns(in range: DayRange) -> Set<Boundary> {
    guard !turnLengths.isEmpty else { return [] }
    var found: Set<Boundary> = []
    for reference in facts {
      guard let length = choice(value(reference))?.turn?.length, length.count > 0,
        let start = boundary(fact(reference).from, isEnd: false)
      else { continue }
      for turn in View.starts(of: length, since: start.days, in: range) {
        found.insert(Boundary(exactly: turn.days.start))
        if turn.days.start != turn.days.last { found.insert(Boundary(exactly: turn.days.end)) }
      }
    }
    return found
  }
}
