extension Branch {
  /// The stretches of a period: runs of days in which nothing changes, in order, at least one.
  ///
  /// The period is cut at every event and dated change inside it. A beginning known only as that period counts from the
  /// period's first day, an end so known holds to its last; one known less closely may lie before or after it. A single
  /// day is one stretch, in which changes of unknown day stay undecided.
  public func stretches(of period: WrittenPeriod) -> [TimeSlice] {
    if period.isDay { return [TimeSlice(period.range.start)] }
    let range = period.range
    var passed: Set<Boundary> = []
    var pending: Set<Boundary> = []
    var cuts = turns(in: range)
    var inexact: [Boundary] = []
    for boundary in boundaries() where boundary.days.start <= range.last && boundary.days.last >= range.start {
      if coarse(boundary, range) {
        if boundary.isEnd { pending.insert(boundary) } else { passed.insert(boundary) }
      } else if boundary.isExact {
        cuts.insert(boundary)
      } else {
        inexact.append(boundary)
      }
    }
    // A change of unknown day cuts the period by itself only where no other change may come before or after it;
    // elsewhere it stays undecided on the days it may mean.
    for boundary in inexact {
      let isAlone =
        !boundary.isApproximate && range.covers(boundary.days)
        && !cuts.contains { $0.days.start > boundary.days.start && $0.days.start <= boundary.days.last }
        && !inexact.contains { $0 != boundary && $0.days.overlaps(boundary.days) }
      if isAlone {
        cuts.insert(boundary)
      } else {
        cuts.insert(Boundary(exactly: max(boundary.days.start, range.start)))
        cuts.insert(Boundary(exactly: min(boundary.days.last, range.end)))
      }
    }
    return split(range, cuts, passed, pending)
  }

  /// Whether the change is known as that period, and no more closely.
  private func coarse(_ boundary: Boundary, _ range: DayRange) -> Bool {
    guard !boundary.isExact, !boundary.isApproximate else { return false }
    guard boundary.isEnd else { return boundary.days == range }
    let written = DayRange(first: boundary.days.start.advanced(by: -1), last: boundary.days.last.advanced(by: -1))
    return written == range
  }

  /// A stretch carries the changes of unknown day that lie before and behind it; an exact one its days tell.
  private func split(_ range: DayRange, _ cuts: Set<Boundary>, _ passed: Set<Boundary>, _ pending: Set<Boundary>)
    -> [TimeSlice]
  {
    let order = cuts.filter { $0.days.last > range.start && $0.days.start < range.end }.sorted(by: Boundary.isEarlier)
    var slices: [TimeSlice] = []
    var known = passed.union(cuts.filter { !$0.isExact && $0.days.last <= range.start })
    var opening: Boundary?
    for (position, boundary) in order.enumerated() {
      let start = opening?.days.start ?? range.start
      // Two exact changes on one day make one cut.
      if boundary.isExact, start == boundary.days.start, opening?.isExact ?? true {
        opening = boundary
        continue
      }
      let days = DayRange(first: start, last: boundary.days.last.advanced(by: -1))
      slices.append(
        TimeSlice(
          days: days, passed: known, pending: pending.union(order[position...].lazy.filter { !$0.isExact }),
          opening: opening.flatMap { $0.isExact ? nil : $0 }, closing: boundary.isExact ? nil : boundary))
      if !boundary.isExact { known.insert(boundary) }
      opening = boundary
    }
    let start = max(opening?.days.start ?? range.start, range.start)
    slices.append(
      TimeSlice(
        days: DayRange(first: start, last: range.last), passed: known, pending: pending,
        opening: opening.flatMap { $0.isExact ? nil : $0 }, closing: nil))
    return slices
  }

  /// Every distinct change that any fact of the branch names or any source's period brings, in the order of time.
  ///
  /// Those of the loaded model were found when it was loaded.
  func boundaries() -> [Boundary] {
    isUnchanged ? Array(base.boundaries) : foundBoundaries().sorted(by: Boundary.isEarlier)
  }

  func foundBoundaries() -> Set<Boundary> {
    var found: Set<Boundary> = []
    for event in entities(.event) {
      if let boundary = day(of: event) { found.insert(boundary) }
    }
    for packed in base.cuts.from { insert(FactRow.bound(packed), isEnd: false, into: &found) }
    for packed in base.cuts.to { insert(FactRow.bound(packed), isEnd: true, into: &found) }
    for packed in base.cuts.periodFirst {
      found.insert(Boundary(exactly: WrittenDate(packed: packed - 1).range.start))
    }
    for packed in base.cuts.periodLast { found.insert(Boundary(exactly: WrittenDate(packed: packed - 1).range.end)) }
    for fact in begun {
      insert(fact.from, isEnd: false, into: &found)
      insert(fact.to, isEnd: true, into: &found)
    }
    for (kind, relation) in [(EntityKind.post, Relation.holder), (.body, .member)] {
      for holder in entities(kind) {
        for reference in facts(of: holder, relation) {
          if let end = endOfTerm(fact(reference)) { found.insert(end) }
        }
      }
    }
    for source in entities(.source) {
      for period in [covering(source), attesting(source)].compactMap(\.self) {
        found.insert(Boundary(exactly: period.range.start))
        found.insert(Boundary(exactly: period.range.end))
      }
      for relation in [Relation.inEffect, .expires] {
        for fact in facts(of: source, relation) {
          guard case .date(let date) = value(fact) else { continue }
          found.insert(relation == .inEffect ? Boundary(firstDay: date) : Boundary(lastDay: date))
        }
      }
    }
    return found
  }

  private func insert(_ bound: Bound, isEnd: Bool, into found: inout Set<Boundary>) {
    guard let boundary = boundary(bound, isEnd: isEnd) else { return }
    found.insert(boundary)
  }

  /// The change a bound stands for, on any day where it is an event's of which none is stated; nil when it is open.
  func change(_ bound: Bound, isEnd: Bool) -> Boundary? {
    if case .event(let event) = bound, !(isEnd && isSetAside(event)) { return change(of: event) }
    return boundary(bound, isEnd: isEnd)
  }

  /// The day of an event, of which it may be only planned that it comes, or not stated when.
  func change(of event: EntityID) -> Boundary {
    guard let day = day(of: event) else { return Boundary(undated: event) }
    let isPlanned = facts(of: event, .eventDay).allSatisfy { fact($0).status == .planned }
    return isPlanned && !isSetAside(event) ? day.planned : day
  }

  /// The change a bound stands for; nil when it is open or the event's day is not known at all.
  public func boundary(_ bound: Bound, isEnd: Bool) -> Boundary? {
    switch bound {
    case .open: nil
    case .date(let date): isEnd ? Boundary(lastDay: date) : Boundary(firstDay: date)
    case .event(let event): isEnd && isSetAside(event) ? nil : day(of: event)
    }
  }

  /// The date of a bound as it is written: its own, or that of the event it hangs on; nil where none is stated.
  public func written(_ bound: Bound) -> WrittenDate? {
    switch bound {
    case .open: return nil
    case .date(let date): return date
    case .event(let event):
      for fact in facts(of: event, .eventDay) where !isSetAside(event) {
        if case .date(let date) = value(fact) { return date }
      }
      return nil
    }
  }

  /// Whether a plan that was adopted on the branch keeps the event from happening.
  public func isSetAside(_ event: EntityID) -> Bool { !facts(of: event, .setAsideBy).isEmpty }

  /// The day of an event, as closely as the first source that dates it says; after every day when it is set aside.
  public func day(of event: EntityID) -> Boundary? {
    if isSetAside(event) { return Boundary(never: event) }
    for fact in facts(of: event, .eventDay) {
      if case .date(let date) = value(fact) { return Boundary(event: event, on: date) }
    }
    return nil
  }

  /// The time for which a source states what it states without a time of its own: the period it speaks of, from the day on
  /// which it is in effect and to the one on which it runs out.
  public func attesting(_ source: EntityID) -> WrittenPeriod? {
    guard let covered = covering(source) else { return nil }
    var (first, last) = (covered.first, covered.last)
    for fact in facts(of: source, .inEffect) {
      guard case .date(let date) = value(fact), covered.range.start < date.range.start,
        date.range.start <= covered.range.last
      else { continue }
      first = date
    }
    for fact in facts(of: source, .expires) {
      guard case .date(let date) = value(fact), date.range.last < covered.range.last,
        first.range.start <= date.range.last
      else { continue }
      last = date
    }
    return WrittenPeriod(first: first, last: last)
  }

  /// The period that a source or document speaks of, when it is stated.
  public func covering(_ source: EntityID) -> WrittenPeriod? {
    for fact in facts(of: source, .covering) {
      if case .period(let period) = value(fact) { return period }
    }
    return nil
  }
}
