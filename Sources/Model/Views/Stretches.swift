extension Branch {
  /// The stretches of a period: runs of days in which nothing changes, in order, at least one.
  ///
  /// The period is cut at every event and dated change inside it. A beginning known only as that period or a coarser
  /// one counts from the period's first day, an end so known holds to its last. A single day is one stretch, in which
  /// changes of unknown day stay undecided.
  public func stretches(of period: WrittenPeriod) -> [Moment] {
    if period.isDay { return [Moment(period.range.start)] }
    let range = period.range
    var passed: Set<Edge> = []
    var pending: Set<Edge> = []
    var cuts: Set<Edge> = []
    var inexact: [Edge] = []
    for edge in edges() where edge.days.start <= range.last && edge.days.last >= range.start {
      if coarse(edge, range) {
        if edge.isEnd { pending.insert(edge) } else { passed.insert(edge) }
      } else if edge.isExact {
        cuts.insert(edge)
      } else {
        inexact.append(edge)
      }
    }
    // A change of unknown day cuts the period by itself only where no other change may come before or after it;
    // elsewhere it stays undecided on the days it may mean.
    for edge in inexact {
      let isAlone =
        !edge.isApproximate && range.covers(edge.days)
        && !cuts.contains { $0.days.start > edge.days.start && $0.days.start <= edge.days.last }
        && !inexact.contains { $0 != edge && $0.days.overlaps(edge.days) }
      if isAlone {
        cuts.insert(edge)
      } else {
        cuts.insert(Edge(exactly: max(edge.days.start, range.start)))
        cuts.insert(Edge(exactly: min(edge.days.last, range.end)))
      }
    }
    return split(range, cuts, passed, pending)
  }

  /// Whether the change is known no more closely than the period.
  private func coarse(_ edge: Edge, _ range: DayRange) -> Bool {
    guard !edge.isExact, !edge.isApproximate else { return false }
    guard edge.isEnd else { return edge.days.covers(range) }
    let written = DayRange(first: edge.days.start.advanced(by: -1), last: edge.days.last.advanced(by: -1))
    return written.covers(range)
  }

  private func split(_ range: DayRange, _ cuts: Set<Edge>, _ passed: Set<Edge>, _ pending: Set<Edge>) -> [Moment] {
    let inside = cuts.filter { $0.days.last > range.start && $0.days.start < range.end }
    let order = inside.sorted {
      ($0.days.start, $0.days.last, $0.event?.index ?? 0, $0.isEnd ? 1 : 0)
        < ($1.days.start, $1.days.last, $1.event?.index ?? 0, $1.isEnd ? 1 : 0)
    }
    var moments: [Moment] = []
    var known = passed.union(cuts.filter { $0.days.last <= range.start })
    var opening: Edge?
    for (position, edge) in order.enumerated() {
      let start = opening?.days.start ?? range.start
      // Two exact changes on one day make one cut.
      if edge.isExact, start == edge.days.start, opening?.isExact ?? true {
        known.insert(edge)
        opening = edge
        continue
      }
      let days = DayRange(first: start, last: edge.days.last.advanced(by: -1))
      moments.append(
        Moment(
          days: days, passed: known, pending: pending.union(order[position...]),
          opening: opening.flatMap { $0.isExact ? nil : $0 }, closing: edge.isExact ? nil : edge))
      known.insert(edge)
      opening = edge
    }
    let start = max(opening?.days.start ?? range.start, range.start)
    moments.append(
      Moment(
        days: DayRange(first: start, last: range.last), passed: known, pending: pending,
        opening: opening.flatMap { $0.isExact ? nil : $0 }, closing: nil))
    return moments
  }

  /// Every distinct change that any fact of the branch names or any source's period brings.
  func edges() -> Set<Edge> {
    var found: Set<Edge> = []
    for event in entities(.event) {
      if let edge = day(of: event) { found.insert(edge) }
    }
    for packed in distinct(\.from) { insert(FactRow.bound(packed), isEnd: false, into: &found) }
    for packed in distinct(\.to) { insert(FactRow.bound(packed), isEnd: true, into: &found) }
    for packed in distinct(\.periodFirst) {
      found.insert(Edge(exactly: WrittenDate(packed: packed - 1).range.start))
    }
    for packed in distinct(\.periodLast) { found.insert(Edge(exactly: WrittenDate(packed: packed - 1).range.end)) }
    for fact in begun {
      insert(fact.from, isEnd: false, into: &found)
      insert(fact.to, isEnd: true, into: &found)
    }
    for source in entities(.source) {
      guard let period = covering(source) else { continue }
      found.insert(Edge(exactly: period.range.start))
      found.insert(Edge(exactly: period.range.end))
    }
    return found
  }

  /// The packed dates of a column that some fact has.
  private func distinct(_ column: KeyPath<FactRow, UInt32>) -> Set<UInt32> {
    var found: Set<UInt32> = []
    for row in base.table.rows {
      let packed = row[keyPath: column]
      if packed != 0 { found.insert(packed) }
    }
    return found
  }

  private func insert(_ bound: Bound, isEnd: Bool, into found: inout Set<Edge>) {
    guard let edge = edge(bound, isEnd: isEnd) else { return }
    found.insert(edge)
  }

  /// The change a bound stands for; nil when it is open or the event's day is not known at all.
  public func edge(_ bound: Bound, isEnd: Bool) -> Edge? {
    switch bound {
    case .open: nil
    case .date(let date): isEnd ? Edge(lastDay: date) : Edge(firstDay: date)
    case .event(let event): isEnd && isSetAside(event) ? nil : day(of: event)
    }
  }

  /// Whether a plan that was adopted on the branch keeps the event from happening.
  public func isSetAside(_ event: EntityID) -> Bool { !facts(of: event, .setAsideBy).isEmpty }

  /// The day of an event, as closely as the first source that dates it says; after every day when it is set aside.
  public func day(of event: EntityID) -> Edge? {
    if isSetAside(event) { return Edge(never: event) }
    for fact in facts(of: event, .eventDay) {
      if case .date(let date) = value(fact) { return Edge(event: event, on: date) }
    }
    return nil
  }

  /// The period that a source or document speaks of, when it is stated.
  public func covering(_ source: EntityID) -> WrittenPeriod? {
    for fact in facts(of: source, .covering) {
      if case .period(let period) = value(fact) { return period }
    }
    return nil
  }
}
